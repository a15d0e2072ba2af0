import { KtttError } from "@kttt/core/errors";
import type { Pool, PoolClient } from "pg";
import type { Sql, SqlDriver, SqlRow, SqlValue } from "./driver.js";
import { storeProblem } from "./errors.js";
import { checkRole } from "./roles.js";
import { sqlState } from "./sql-errors.js";

export interface PgOptions {
  /** `postgresql://user:password@host:port/database`. */
  readonly url: string;
  /** The role to act as, instead of the one that logs in; it decides which provinces are seen. */
  readonly role?: string;
  /** At most so many connections. Defaults to 10. */
  readonly connections?: number;
  /**
   * Prepares each statement once per connection: faster. `false` for a pooler which hands a connection to another
   * program between transactions and does not know prepared statements.
   */
  readonly prepare?: boolean;
  /** Longest wait for a connection, a free one or a new one, in seconds. Defaults to 10. */
  readonly connectSeconds?: number;
  /** Longest wait for the answer to one statement, in seconds. Defaults to 30; migrations may take an hour. */
  readonly statementSeconds?: number;
  /** Longest wait for a lock another transaction holds, in seconds. Defaults to 10. */
  readonly lockSeconds?: number;
  /** Refuses every statement which would write. */
  readonly readOnly?: boolean;
  /** Hears of a lost connection. The next statement opens a new one. */
  readonly onLostConnection?: (error: Error) => void;
}

const INT8 = 20;
const SCRIPT_SECONDS = 3600;
/** How much longer than the server this side waits: the server's own refusal leaves the connection whole. */
const GRACE_SECONDS = 2;

async function loadPg(): Promise<typeof import("pg")> {
  try {
    const loaded = await import("pg");
    // A CommonJS module: bundlers put its names on `default`, Node puts them on both.
    return (loaded as unknown as { readonly default?: typeof import("pg") }).default ?? loaded;
  } catch (cause) {
    throw new KtttError(storeProblem("store/missing-driver", [], { name: "pg" }), { cause });
  }
}

/** Errors after which a connection is of no more use: anything not said by the server, a session ended, a leader demoted. */
function losesConnection(error: unknown): boolean {
  const state = sqlState(error);
  if (state === null || !/^[0-9A-Z]{5}$/.test(state)) return true;
  return state.startsWith("08") || state.startsWith("57P") || state === "25006" || state === "25P03";
}

/**
 * A pool of connections to PostgreSQL. Every wait has an end: for a connection, an answer, a lock. A connection lost at any
 * moment fails the call which uses it and nothing else.
 *
 * @throws KtttError `store/missing-driver` when the package `pg` is not installed. Its calls throw `store/wrong-role` when
 * the connection does not act as `role`, whatever settings the address carries.
 */
export async function openPg(options: PgOptions): Promise<SqlDriver> {
  const { connectSeconds = 10, lockSeconds = 10, role, statementSeconds = 30 } = options;
  const { Pool: PgPool, types } = await loadPg();
  const pool: Pool = new PgPool({
    connectionString: options.url,
    max: options.connections ?? 10,
    connectionTimeoutMillis: connectSeconds * 1000,
    query_timeout: (statementSeconds + GRACE_SECONDS) * 1000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    types: {
      getTypeParser: (oid, format) =>
        Number(oid) === INT8 ? (text: string) => Number(text) : (types.getTypeParser(oid, format) as never),
    },
  });
  // The pool listens to idle connections only; nobody listening to one at work would end the whole process.
  pool.on("connect", (client) => client.on("error", (error) => options.onLostConnection?.(error)));
  pool.on("error", () => undefined);
  const ready = new WeakSet<PoolClient>();
  const names = new Map<string, string>();

  function nameOf(text: string): string {
    const known = names.get(text) ?? `kttt_${names.size}`;
    names.set(text, known);
    return known;
  }

  /** One statement. A connection which failed, and not just its statement, is not used again. */
  async function ask(client: PoolClient, query: object) {
    try {
      return await client.query(query as { text: string });
    } catch (error) {
      if (losesConnection(error)) ready.delete(client);
      throw error;
    }
  }

  /** Settings are set by values after connecting, so no name can smuggle in a second one, and none of the address stays. */
  async function setUp(client: PoolClient): Promise<void> {
    const settings = {
      statement_timeout: `${statementSeconds * 1000}`,
      lock_timeout: `${lockSeconds * 1000}`,
      // A program that dies between two statements must not hold the others up.
      idle_in_transaction_session_timeout: "60000",
      ...(role === undefined ? {} : { role }),
      ...(options.readOnly ? { default_transaction_read_only: "on" } : {}),
    };
    const text = "select set_config(name, value, false) from unnest($1::text[], $2::text[]) as it (name, value)";
    await client.query(text, [Object.keys(settings), Object.values(settings)]);
    if (role !== undefined) await checkRole(on(client), role);
    ready.add(client);
  }

  async function withClient<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    try {
      if (!ready.has(client)) await setUp(client);
      return await work(client);
    } finally {
      client.release(!ready.has(client));
    }
  }

  function on(client: PoolClient): Sql {
    return {
      async query<Row extends SqlRow>(text: string, params: readonly SqlValue[] = []) {
        const named = options.prepare === false ? {} : { name: nameOf(text) };
        const { rows } = await ask(client, { ...named, text, values: params });
        return rows as readonly Row[];
      },
      async script(text) {
        await ask(client, { text, query_timeout: SCRIPT_SECONDS * 1000 });
      },
    };
  }

  async function inTransaction<T>(client: PoolClient, work: (sql: Sql) => Promise<T>): Promise<T> {
    await ask(client, { text: "begin" });
    try {
      const result = await work(on(client));
      await ask(client, { text: "commit" });
      return result;
    } catch (error) {
      // On a lost connection there is nothing to take back, and nobody who answers.
      if (ready.has(client)) await ask(client, { text: "rollback" }).catch(() => ready.delete(client));
      throw error;
    }
  }

  return {
    query: (text, params) => withClient((client) => on(client).query(text, params)),
    script: (text) => withClient((client) => on(client).script(text)),
    transaction: (work) => withClient((client) => inTransaction(client, work)),
    end: () => pool.end(),
  };
}
