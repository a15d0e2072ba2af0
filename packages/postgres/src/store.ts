import { KtttError, problem } from "@kttt/core/errors";
import type { EventLog, Outbox, PersonRegister, SealedLog } from "@kttt/core/log";
import type { SqlDriver } from "./driver.js";
import { LATEST_MIGRATION, migrate } from "./migrate.js";
import { openPg, type PgOptions } from "./pg-driver.js";
import { openPglite } from "./pglite-driver.js";
import { postgresLog } from "./postgres-log.js";
import { postgresOutbox } from "./postgres-outbox.js";
import { postgresPersonRegister } from "./postgres-person-register.js";
import { postgresProjections, type Projections } from "./projections.js";

/** Everything an application keeps, on one database. */
export interface Store {
  readonly driver: SqlDriver;
  readonly log: EventLog & SealedLog;
  readonly outbox: Outbox;
  readonly persons: PersonRegister;
  readonly projections: Projections;
  close(): Promise<void>;
}

export type StoreOptions =
  /** PostgreSQL; with a `role`, the database must have been migrated by its owner. */
  | (PgOptions & { readonly folder?: never })
  /** PGlite in this process, in a folder, or in memory when `folder` is null. */
  | { readonly folder: string | null; readonly role?: string; readonly url?: never };

async function checkMigrated(driver: SqlDriver): Promise<void> {
  const [found] = await driver.query<{ there: boolean }>("select to_regclass('kttt.migration') is not null as there");
  const [row] = found?.there
    ? await driver.query<{ last: number }>("select coalesce(max(number), 0) as last from kttt.migration")
    : [];
  const last = row?.last ?? 0;
  if (last === LATEST_MIGRATION) return;
  const code = last > LATEST_MIGRATION ? "store/newer-schema" : "store/not-migrated";
  throw new KtttError(problem(code, [], { found: last, known: LATEST_MIGRATION }));
}

/**
 * Opens a store. Without a `role` the database is migrated first; nothing of the log is read, however long it is.
 *
 * @throws KtttError `store/not-migrated` when a `role` is given and the owner has not migrated yet, `store/newer-schema`,
 * `store/missing-driver`
 * @example
 * const store = await openStore({ folder: "./data" });
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const driver = options.url === undefined ? await openEmbedded(options.folder, options.role) : await openPg(options);
  try {
    if (options.role === undefined) await migrate(driver);
    else await checkMigrated(driver);
  } catch (error) {
    await driver.end();
    throw error;
  }
  return storeOn(driver);
}

/** PGlite has one connection and belongs to this process, so its owner is here to migrate before the role is taken. */
async function openEmbedded(folder: string | null, role: string | undefined): Promise<SqlDriver> {
  const driver = await openPglite(folder === null ? {} : { folder });
  if (role === undefined) return driver;
  try {
    await migrate(driver);
    await driver.script(`set role "${role.replaceAll('"', '""')}"`);
    return driver;
  } catch (error) {
    await driver.end();
    throw error;
  }
}

/** The parts of a store on a database that has been migrated. `close` ends the driver. */
export function storeOn(driver: SqlDriver): Store {
  return {
    driver,
    log: postgresLog(driver),
    outbox: postgresOutbox(driver),
    persons: postgresPersonRegister(driver),
    projections: postgresProjections(driver),
    close: () => driver.end(),
  };
}
