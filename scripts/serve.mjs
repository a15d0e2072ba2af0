// npm run serve: builds the example service when needed and starts it. PGlite in ./data, or PostgreSQL with DATABASE_URL.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { setup } from "./setup.mjs";
import { ROOT } from "./workspace.mjs";

await setup("@kttt-examples/embed-server");
const child = spawn(process.execPath, [join(ROOT, "examples", "embed-server", "dist", "server.js")], {
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.once("exit", (code) => {
  process.exitCode = code ?? 1;
});
