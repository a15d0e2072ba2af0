import { storeProblem } from "./errors.js";
import { KtttError } from "@kttt/core/errors";
import type { PGlite, Transaction } from "@electric-sql/pglite";
import type { Sql, SqlDriver, SqlRow, SqlValue } from "./driver.js";

export interface PgliteOptions {
  /** Where the database is kept; in memory, and gone at the end, when left out. */
  readonly folder?: string;
  /** The role to act as; PGlite itself connects as superuser, whom nothing is refused. */
  readonly role?: string;
}

const INT8 = 20;

async function loadPglite(): Promise<typeof PGlite> {
  try {
    return (await import("@electric-sql/pglite")).PGlite;
  } catch (cause) {
    throw new KtttError(storeProblem("store/missing-driver", [], { name: "@electric-sql/pglite" }), { cause });
  }
}

/**
 * PostgreSQL inside the process, with one connection, for one process at a time: statements wait for each other.
 *
 * @throws KtttError `store/missing-driver` when the package `@electric-sql/pglite` is not installed
 */
export async function openPglite(options: PgliteOptions = {}): Promise<SqlDriver> {
  const Database = await loadPglite();
  const database = await Database.create({
    ...(options.folder === undefined ? {} : { dataDir: options.folder }),
    parsers: { [INT8]: (text: string) => Number(text) },
  });
  if (options.role) await database.exec(`set role "${options.role.replaceAll('"', '""')}"`);

  function on(target: PGlite | Transaction): Sql {
    return {
      async query<Row extends SqlRow>(text: string, params: readonly SqlValue[] = []) {
        return (await target.query<Row>(text, params as unknown[])).rows;
      },
      async script(text) {
        await target.exec(text);
      },
    };
  }

  return {
    ...on(database),
    transaction: (work) => database.transaction((transaction) => work(on(transaction))),
    end: () => database.close(),
  };
}
