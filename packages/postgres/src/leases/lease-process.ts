/** A worker with leases in a process of its own. Says `ready`, waits for a line, and then says `folded <province>` once for each province whose log it reads. */
import { once } from "node:events";
import { createEngine, instantAt, legalDate, settableClock, span } from "@kttt/core";
import type { EventLog } from "@kttt/core/log";
import { tinyProvince } from "@kttt/testing";
import { postgresLeases } from "../province-leases.js";
import { openStore } from "../store.js";
import { startWorker } from "../worker.js";

const { DATABASE_URL: url = "", KTTT_LEASE_SECONDS: seconds = "", KTTT_PROVINCES: names = "" } = process.env;
const store = await openStore({ url, role: "kttt_all", connections: 4 });
const told = new Set<string>();

const log: EventLog = {
  ...store.log,
  readAll(options) {
    const { province } = options ?? {};
    if (province !== undefined && !told.has(province)) {
      told.add(province);
      process.stdout.write(`folded ${province}\n`);
    }
    return store.log.readAll(options);
  },
};
const clock = settableClock(instantAt(legalDate("2024-01-05"), 9));
const days = span(legalDate("2024-01-01"), legalDate("2024-12-31"));
const engines = names
  .split(",")
  .map((id) =>
    createEngine({ province: tinyProvince({ id, departments: 1 }), log, clock, span: days, maxAheadSeconds: null }),
  );

process.stdout.write("ready\n");
await once(process.stdin, "data");
process.stdin.destroy();
const worker = await startWorker({
  engines,
  clock,
  leases: postgresLeases(store.driver, { seconds: Number(seconds) }),
  lookEverySeconds: 1,
  maxAheadSeconds: null,
});
await new Promise((resolve) => process.once("SIGTERM", resolve));
await worker.stop();
await store.close();
