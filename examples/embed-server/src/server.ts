import { systemClock } from "@kttt/postgres";
import { serveNode } from "@kttt/server/node";
import { openApp } from "./open-app.js";

const { DATABASE_URL, KTTT_FOLDER = "data", PORT = "3000" } = process.env;
const app = await openApp(DATABASE_URL ? { url: DATABASE_URL } : { folder: KTTT_FOLDER }, systemClock());
const running = await serveNode(app.server, { port: Number(PORT) });
console.log(`ready ${running.url}`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    void running.stop().then(app.close);
  });
}
