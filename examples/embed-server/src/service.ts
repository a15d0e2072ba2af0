import { type Clock, createEngine, type Engine, type Logger, type Province, type Span } from "@kttt/core";
import { openStore, pgBossWakes, startWorker, type Store, type Worker } from "@kttt/postgres";

export interface ServiceOptions {
  readonly province: Province;
  readonly span: Span;
  readonly clock: Clock;
  readonly logger: Logger;
  /** PostgreSQL's address, or the folder of a PGlite; `null` keeps it in memory. */
  readonly database: { readonly url: string } | { readonly folder: string | null };
  /** For tests and demonstrations, whose clocks do not show the present. */
  readonly checkClock?: boolean;
}

/** What the HTTP side needs of the rest. */
export interface Service {
  readonly engine: Engine;
  readonly store: Store;
  readonly worker: Worker;
  readonly clock: Clock;
  /** Finishes what is under way, then lets go of the database. */
  close(): Promise<void>;
}

/** Opens the store, puts the plan to work and starts the worker: everything an application of one province needs. */
export async function openService(options: ServiceOptions): Promise<Service> {
  const { clock, database, logger, province, span } = options;
  const onPostgres = "url" in database;
  if (onPostgres) {
    // The owner migrates; the rest of the program acts as the role which cannot change an event.
    await openStore({ url: database.url, connections: 1 }).then((owner) => owner.close());
  }
  const store = await openStore({ ...database, role: "kttt_all" });
  const checked = options.checkClock === false ? { maxAheadSeconds: null } : {};
  const engine = createEngine({ province, log: store.log, clock, span, logger, ...checked });
  const wakes = onPostgres
    ? await pgBossWakes({
        url: database.url,
        provinces: [province.id],
        onError: (cause) => logger.log({ level: "warn", code: "queue/error", cause }),
      })
    : undefined;
  const worker = await startWorker({
    engines: [engine],
    clock,
    logger,
    sql: store.driver,
    ...(wakes ? { wakes } : {}),
    ...checked,
  });
  return {
    engine,
    store,
    worker,
    clock,
    async close() {
      await worker.stop();
      await store.close();
    },
  };
}
