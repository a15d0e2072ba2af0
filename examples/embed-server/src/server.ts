import { serve } from "@hono/node-server";
import { legalDate, type Logger } from "@kttt/core";
import { systemClock } from "@kttt/postgres";
import { hcm } from "@kttt/province-hcm";
import { pino } from "pino";
import { createApp } from "./app.js";
import { openService } from "./service.js";
import { readSettings } from "./settings.js";

const settings = readSettings(process.env);
const log = pino({ level: settings.LOG_LEVEL });
const logger: Logger = {
  log: ({ level, code, fields, cause }) =>
    log[level]({ code, ...fields, ...(cause === undefined ? {} : { err: cause }) }),
};

const service = await openService({
  province: hcm,
  span: { from: legalDate("2023-04-12"), to: legalDate("2030-12-31") },
  clock: systemClock(),
  logger,
  database: settings.DATABASE_URL ? { url: settings.DATABASE_URL } : { folder: settings.KTTT_FOLDER },
});
const app = createApp(service, ({ cause, ...entry }) => {
  if (cause === undefined) log.info(entry, "answered");
  else log.error({ ...entry, err: cause }, "failed");
});
const server = serve({ fetch: app.fetch, port: settings.PORT, hostname: settings.HOST }, ({ port }) => {
  log.info({ port, store: settings.DATABASE_URL ? "PostgreSQL" : `PGlite in ${settings.KTTT_FOLDER}` }, "ready");
});

/** Takes no more requests, answers those under way, finishes the worker's step, then ends. */
function stop(signal: string): void {
  log.info({ signal }, "stopping");
  server.close((error) => {
    if (error) log.error({ err: error }, "the server did not close well");
    service.close().then(
      () => process.exit(error ? 1 : 0),
      (failed: unknown) => {
        log.error({ err: failed }, "the store did not close well");
        process.exit(1);
      },
    );
  });
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
