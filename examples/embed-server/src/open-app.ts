import { type Clock, createEngine, legalDate, span } from "@kttt/core";
import { isTransient, openStore, startWorker } from "@kttt/postgres";
import { hcm } from "@kttt/province-hcm";
import { createServer } from "@kttt/server";
import { ownSignIn } from "./own-sign-in.js";
import { logWithOwnTables, OWN_TABLES } from "./own-tables.js";

/** PostgreSQL's address, or the folder of a PGlite; `null` keeps it in memory. */
export type AppDatabase = { readonly url: string } | { readonly folder: string | null };

/** One programme in an application with users and tables of its own. */
export async function openApp(database: AppDatabase, clock: Clock, checkClock = true) {
  // The owner brings the tables up to date; the rest acts as the role which cannot change an event.
  const owner = await openStore(database);
  await owner.driver.script(OWN_TABLES);
  const isShared = "url" in database;
  if (isShared) await owner.close();
  const store = isShared ? await openStore({ url: database.url, role: "kttt_all" }) : owner;

  const days = span(legalDate("2023-04-12"), legalDate("2030-12-31"));
  const log = logWithOwnTables(store.driver);
  const checked = checkClock ? {} : { maxAheadSeconds: null };
  const engine = createEngine({ province: hcm, log, clock, span: days, ...checked });
  const worker = await startWorker({ engines: [engine], clock, sql: store.driver, ...checked });
  const server = createServer({
    engines: {
      hcm: { engine, span: days, sealed: store.log, ping: async () => void (await store.driver.query("select 1")) },
    },
    authenticate: ownSignIn(store.driver),
    now: () => clock.now(),
    isTransient,
  });
  return {
    server,
    store,
    worker,
    async close() {
      await worker.stop();
      await store.close();
    },
  };
}
