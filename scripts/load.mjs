// npm run load -- [--small | --seconds N] [--json FILE]: everybody in the nation reports before a deadline, at four times the rate, for ten
// minutes (--small: 20 seconds) on one PostgreSQL with three processes. Prints how long a command takes, how far projections and the
// outbox are behind, and what was lost: nothing, or it ends with 1. Everything runs on 127.0.0.1 and is stopped and removed at the end.
// --growth [--small | --events N]: instead, what a command costs beside one and beside ten million events (--small: 20,000 and 200,000; else a
// tenth of N, and N).
import { parseArgs } from "node:util";
import { bundle } from "./bundle.mjs";
import { supervise } from "./cluster/supervise.mjs";
import { startPostgres } from "./postgres-server.mjs";

const { values } = parseArgs({
  options: {
    small: { type: "boolean" },
    growth: { type: "boolean" },
    events: { type: "string" },
    seconds: { type: "string" },
    json: { type: "string" },
  },
});
if (values.events !== undefined && !(values.growth && /^[1-9]\d{1,7}0$/.test(values.events))) {
  console.error("--events goes with --growth and is a number from 100 to 999,999,990 which ends with 0");
  process.exit(2);
}
if (values.seconds !== undefined && !(/^[1-9]\d{0,3}$/.test(values.seconds) && Number(values.seconds) <= 3600)) {
  console.error("--seconds is a number from 1 to 3600");
  process.exit(2);
}
const lasts = Number(values.seconds ?? (values.small ? 20 : 600));
let server = null;
let app = null;
let stopping = false;
await supervise({
  entry: `packages/postgres/bench/${values.growth ? "growth" : "load"}.ts`,
  words: [values.small ? "small" : "whole", ...(values.json ? [values.json] : [])],
  seconds: values.growth ? (values.small ? 240 : 3600) : 220 + lasts * 2,
  servers: {
    async stop() {
      stopping = true;
      app?.remove();
      await server?.stop();
      server = null;
    },
  },
  async begin() {
    server = await startPostgres();
    if (!values.growth) app = await bundle("packages/postgres/src/trials/load-app.ts");
    if (stopping) throw new Error("the server is being stopped");
    return {
      env: {
        DATABASE_URL: server.url,
        KTTT_APP: app?.file ?? "",
        ...(values.seconds ? { KTTT_SECONDS: values.seconds } : {}),
        ...(values.events ? { KTTT_EVENTS: values.events } : {}),
      },
    };
  },
});
