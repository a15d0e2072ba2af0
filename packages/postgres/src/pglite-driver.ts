import { constants, existsSync, mkdirSync, readdirSync } from "node:fs";
import { cp, mkdtemp, open, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { isKtttError, KtttError } from "@kttt/core/errors";
import type { PGlite, Transaction } from "@electric-sql/pglite";
import type { Sql, SqlDriver, SqlRow, SqlValue } from "./driver.js";
import { storeProblem } from "./errors.js";
import { folderFileSystem } from "./folder-file-system.js";
import { takeFolder } from "./folder-lock.js";
import { watchEnd } from "./pglite-end.js";
import { checkRole, quotedName } from "./roles.js";
import { isFull, RESERVE, Room } from "./room.js";
import { sqlState } from "./sql-errors.js";

export interface PgliteOptions {
  /** Where the database is kept. Defaults to memory: gone at the end. */
  readonly folder?: string;
  /** The role to act as; PGlite itself connects as superuser, whom nothing is refused. */
  readonly role?: string;
  /**
   * `full`: what was accepted is on the disk before it is said to be accepted. `relaxed`: left to the operating system, which
   * writes it some seconds later: a killed process loses nothing, a power cut loses those seconds, and may damage the folder.
   * Defaults to `full`.
   */
  readonly durability?: "full" | "relaxed";
  /** Opens a copy of the folder as it is now and writes nothing; refused while a process has the folder. */
  readonly readOnly?: boolean;
}

const INT8 = 20;
const PARSERS = { [INT8]: (text: string) => Number(text) };
const DISK_FULL = "53100";

/** Room in memory for one sort: the longest stream fits, so that reading it writes no file, which a full disk would refuse. */
const FLAGS = ["-c", "work_mem=256MB"];

async function loadPglite(): Promise<typeof PGlite> {
  try {
    return (await import("@electric-sql/pglite")).PGlite;
  } catch (cause) {
    throw new KtttError(storeProblem("store/missing-driver", [], { name: "@electric-sql/pglite" }), { cause });
  }
}

/** Only reads, as far as the text shows: such a statement needs no room. */
const READS = /^\s*(select|show)\b(?![^]*\bkttt\.append\b)/i;

/**
 * PostgreSQL inside the process, with one connection, for one process at a time: statements wait for each other.
 *
 * A folder is taken with {@link takeFolder} until `end`; a new one is made whole or not at all. A full disk refuses what
 * writes and goes on reading; when there is room again, writing goes on.
 *
 * @throws KtttError `store/missing-driver` when the package `@electric-sql/pglite` is not installed, `store/folder-in-use`,
 * `store/folder-not-writable`, `store/folder-damaged`, `store/disk-full`; its calls throw `store/stopped` after the disk failed
 */
export async function openPglite(options: PgliteOptions = {}): Promise<SqlDriver> {
  const Database = await loadPglite();
  if (options.folder === undefined) {
    return prepared(driverOf(await Database.create({ parsers: PARSERS }), null), options);
  }
  const folder = resolve(options.folder);
  return options.readOnly ? openCopy(Database, folder, options) : openOriginal(Database, folder, options);
}

async function openOriginal(Database: typeof PGlite, folder: string, options: PgliteOptions): Promise<SqlDriver> {
  await writable(folder, () => mkdirSync(dirname(folder), { recursive: true }));
  const lock = await takeFolder(folder);
  try {
    if (!isStore(folder)) await makeFolder(Database, folder, options.durability);
    const room = new Room(folder);
    const driver = driverOf(await openFolder(Database, folder, room, options.durability), room);
    const end = async () => {
      try {
        await driver.end();
      } finally {
        lock.release();
      }
    };
    return await prepared({ ...driver, end }, options, room);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** PostgreSQL writes whenever it starts and stops. So a reader gets a copy, and the folder stays as it is, byte for byte. */
async function openCopy(Database: typeof PGlite, folder: string, options: PgliteOptions): Promise<SqlDriver> {
  if (!isStore(folder)) {
    throw new KtttError(storeProblem("store/folder-damaged", [], { folder, reason: "there is no database in it" }));
  }
  const place = await mkdtemp(join(tmpdir(), "kttt-read-"));
  const copy = join(place, "store");
  const away = () => rm(place, { recursive: true, force: true });
  try {
    const lock = await takeFolder(folder, { toRead: true });
    try {
      const filter = (path: string) => basename(path) !== RESERVE;
      await cp(folder, copy, { recursive: true, mode: constants.COPYFILE_FICLONE, filter });
    } finally {
      lock.release();
    }
    const driver = driverOf(await openFolder(Database, copy, new Room(copy), "relaxed", folder), null);
    const end = async () => {
      try {
        await driver.end();
      } finally {
        await away();
      }
    };
    return await prepared({ ...driver, end }, options);
  } catch (error) {
    await away();
    throw error;
  }
}

/** @throws KtttError `store/folder-not-writable` */
async function writable<T>(folder: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (isKtttError(cause)) throw cause;
    if (isFull(cause)) throw new KtttError(storeProblem("store/disk-full", []), { cause });
    throw new KtttError(storeProblem("store/folder-not-writable", [], { folder }), { cause });
  }
}

/**
 * Whether a folder holds a database; not when it is empty or not there.
 *
 * @throws KtttError `store/folder-damaged` for a folder with files which are none: PGlite would write over them
 */
function isStore(folder: string): boolean {
  if (existsSync(join(folder, "PG_VERSION"))) return true;
  const held = existsSync(folder) ? readdirSync(folder) : [];
  if (held.length === 0) return false;
  const reason = "it holds files, but no PG_VERSION";
  throw new KtttError(storeProblem("store/folder-damaged", [], { folder, reason }));
}

/** Makes the database beside its place and moves it there when it is complete and on the disk. */
async function makeFolder(
  Database: typeof PGlite,
  folder: string,
  durability: PgliteOptions["durability"],
): Promise<void> {
  const making = `${folder}.making`;
  await writable(folder, async () => {
    await rm(making, { recursive: true, force: true });
    const database = await openFolder(Database, making, new Room(making), "relaxed", folder);
    await database.close();
    if (durability !== "relaxed") await syncTree(making);
    await rename(making, folder);
    if (durability !== "relaxed") await syncOne(dirname(folder));
  });
}

async function syncOne(path: string): Promise<void> {
  const file = await open(path, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  // All at once: the disk then writes its journal once for many of them.
  await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? syncTree(path) : syncOne(path);
    }),
  );
  await syncOne(folder);
}

async function openFolder(
  Database: typeof PGlite,
  folder: string,
  room: Room,
  durability: PgliteOptions["durability"] = "full",
  called = folder,
): Promise<PGlite> {
  const said: string[] = [];
  try {
    const flags = [...Database.defaultStartParams, ...FLAGS];
    return await Database.create({
      fs: await folderFileSystem(folder, room),
      startParams:
        durability === "relaxed" ? flags : [...flags.filter((it) => it !== "-F"), "-c", "wal_sync_method=fsync"],
      parsers: PARSERS,
      onStderr: (text) => {
        said.push(text);
        return true;
      },
    });
  } catch (cause) {
    if (room.full) throw new KtttError(storeProblem("store/disk-full", []), { cause });
    const fatal = said.findLast((line) => /FATAL|PANIC|ERROR/.test(line))?.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, "");
    const reason = fatal ?? "PostgreSQL did not start";
    throw new KtttError(storeProblem("store/folder-damaged", [], { folder: called, reason }), { cause });
  }
}

/** Ready for use, with room set aside where there is some to keep; ended where that fails. */
async function prepared(driver: SqlDriver, { readOnly, role }: PgliteOptions, room?: Room): Promise<SqlDriver> {
  try {
    room?.reserve();
    if (readOnly) await driver.script("set default_transaction_read_only = on");
    if (role !== undefined) await actAs(driver, role);
    return driver;
  } catch (error) {
    await driver.end();
    throw error;
  }
}

/** @throws KtttError `store/wrong-role` */
export async function actAs(driver: SqlDriver, role: string): Promise<void> {
  await driver.script(`set role ${quotedName(role)}`);
  await checkRole(driver, role);
}

function driverOf(database: PGlite, room: Room | null): SqlDriver {
  const ended = watchEnd(database);
  const diskFull = (cause?: unknown) => new KtttError(storeProblem("store/disk-full", []), { cause });

  /** @throws KtttError `store/disk-full` */
  function needRoom(): void {
    if (room?.full && !room.reserve()) throw diskFull();
  }

  function failure(error: unknown): unknown {
    if (isKtttError(error) || (sqlState(error) !== DISK_FULL && !isFull(error))) return error;
    room?.ranOut();
    return diskFull(error);
  }

  function on(target: PGlite | Transaction): Sql {
    return {
      async query<Row extends SqlRow>(text: string, params: readonly SqlValue[] = []) {
        if (!READS.test(text)) needRoom();
        try {
          return (await target.query<Row>(text, params as unknown[])).rows;
        } catch (error) {
          throw failure(error);
        }
      },
      async script(text) {
        needRoom();
        try {
          await target.exec(text);
        } catch (error) {
          throw failure(error);
        }
      },
    };
  }

  let turn: Promise<unknown> = Promise.resolve();

  /**
   * One thing at a time, each beginning outside of a transaction. PGlite rolls nothing back when beginning or committing
   * fails; what came next would then be told that it is stored, and be part of a transaction nobody ends.
   *
   * PGlite answers without leaving the thread, so between two things timers and the network get their turn.
   */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(async () => {
      const end = ended();
      if (end) throw end;
      if (database.isInTransaction()) await database.exec("rollback");
      return work();
    });
    turn = mine.catch(() => undefined).then(() => setImmediate());
    return mine;
  }

  const sql = on(database);
  return {
    query: (text, params) => inTurn(() => sql.query(text, params)),
    script: (text) => inTurn(() => sql.script(text)),
    transaction: (work) => inTurn(() => database.transaction((transaction) => work(on(transaction)))),
    // What has ended cannot be asked to close; its folder may be opened again.
    end: () => (ended() ? Promise.resolve() : database.close()),
  };
}
