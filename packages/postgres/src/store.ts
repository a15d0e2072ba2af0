import { KtttError } from "@kttt/core/errors";
import type { Outbox, PersonRegister, ServiceRecords } from "@kttt/core/log";
import type { SqlDriver } from "./driver.js";
import { storeProblem } from "./errors.js";
import { LATEST_MIGRATION, migrate } from "./migrate.js";
import { openPg, type PgOptions } from "./pg-driver.js";
import { actAs, openPglite, type PgliteOptions } from "./pglite-driver.js";
import { postgresLog, type StoreLog } from "./postgres-log.js";
import { postgresOutbox } from "./postgres-outbox.js";
import { postgresPersonRegister } from "./postgres-person-register.js";
import { postgresServiceRecords } from "./postgres-service-records.js";
import { postgresProjections, type Projections } from "./projections.js";
import { postgresSnapshots, type SnapshotStore } from "./snapshot/postgres-snapshots.js";

/** Everything an application keeps, on one database. */
export interface Store {
  readonly driver: SqlDriver;
  readonly log: StoreLog;
  readonly outbox: Outbox;
  readonly persons: PersonRegister;
  /** What a service keeps beside the log: who is sent what, who may read a calendar. */
  readonly records: ServiceRecords;
  readonly projections: Projections;
  /** What the logs came to, so that opening a long one reads its end only. */
  readonly snapshots: SnapshotStore;
  close(): Promise<void>;
}

/** PostgreSQL; with a `role`, the database must have been migrated by its owner. */
export type ServerStoreOptions = PgOptions & { readonly folder?: never };
/** PGlite in this process, in a folder, or in memory when `folder` is null. */
export type FolderStoreOptions = Omit<PgliteOptions, "folder"> & {
  readonly folder: string | null;
  readonly url?: never;
};
/** `readOnly` never migrates and never writes. */
export type StoreOptions = ServerStoreOptions | FolderStoreOptions;

const COMMON_OPTIONS = ["role", "readOnly"];
const FOLDER_OPTIONS = ["folder", "durability", ...COMMON_OPTIONS];
const SERVER_OPTIONS = [
  ...["url", "connections", "prepare", "connectSeconds", "failoverSeconds", "statementSeconds", "lockSeconds"],
  "onLostConnection",
  ...COMMON_OPTIONS,
];

/** @throws KtttError `store/bad-option` for each option there is none of, and unless there is one place */
function checkOptions(options: StoreOptions): void {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const places = given.filter(([name]) => name === "url" || name === "folder").map(([name]) => name);
  const known = places[0] === "url" ? SERVER_OPTIONS : FOLDER_OPTIONS;
  const unknown = given.map(([name]) => name).filter((name) => !known.includes(name));
  const wrong = places.length === 0 ? [...unknown, "folder"] : unknown;
  if (wrong.length === 0) return;
  const list = known.join(", ");
  throw new KtttError(wrong.map((name) => storeProblem("store/bad-option", [name], { name, known: list })));
}

async function checkMigrated(driver: SqlDriver): Promise<void> {
  const [found] = await driver.query<{ there: boolean }>("select to_regclass('kttt.migration') is not null as there");
  const [row] = found?.there
    ? await driver.query<{ last: number }>("select coalesce(max(number), 0) as last from kttt.migration")
    : [];
  const last = row?.last ?? 0;
  if (last === LATEST_MIGRATION) return;
  const code = last > LATEST_MIGRATION ? "store/newer-schema" : "store/not-migrated";
  throw new KtttError(storeProblem(code, [], { found: last, known: LATEST_MIGRATION }));
}

/**
 * Opens a store. Without a `role` the database is migrated first; nothing of the log is read, however long it is.
 *
 * @throws KtttError `store/bad-option`, `store/not-migrated` when a `role` is given and the owner has not migrated yet, `store/newer-schema`,
 * `store/missing-driver`, and what `openPglite` and `openPg` throw
 * @example
 * const store = await openStore({ folder: "./data" });
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  checkOptions(options);
  const driver = options.url === undefined ? await openEmbedded(options) : await openPg(options);
  try {
    if (options.role === undefined && !options.readOnly) await migrate(driver);
    else await checkMigrated(driver);
  } catch (error) {
    await driver.end();
    throw error;
  }
  return storeOn(driver);
}

/** PGlite has one connection and belongs to this process, so its owner is here to migrate before the role is taken. */
async function openEmbedded({ folder, role, ...options }: FolderStoreOptions): Promise<SqlDriver> {
  const driver = await openPglite({ ...options, ...(folder === null ? {} : { folder }) });
  if (role === undefined) return driver;
  try {
    if (!options.readOnly) await migrate(driver);
    await actAs(driver, role);
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
    records: postgresServiceRecords(driver),
    projections: postgresProjections(driver),
    snapshots: postgresSnapshots(driver),
    close: () => driver.end(),
  };
}
