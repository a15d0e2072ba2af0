import { KtttError } from "@kttt/core/errors";
import type { Pool, PoolClient } from "pg";
import { readAddress } from "./address.js";
import type { Sql, SqlDriver, SqlRow, SqlValue } from "./driver.js";
import { storeProblem } from "./errors.js";
import { checkRole } from "./roles.js";
import { isTransient, sqlState } from "./sql-errors.js";

export interface PgOptions {
  /**
   * `postgresql://user:password@host:port/database`. Several hosts with commas between them
   * (`@one:5432,two:5432/database?target_session_attrs=read-write`) are one cluster: the server which takes writes is looked for.
   */
  readonly url: string;
  /**
   * How long that server is looked for, in seconds, before `store/no-server`: while none is there nothing has been sent, so the call
   * waits. Defaults to 30; only for several hosts or `target_session_attrs=read-write`.
   */
  readonly failoverSeconds?: number;
  /** The role to act as, instead of the one that logs in; it decides which provinces are seen. */
  readonly role?: string;
  /** At most so many connections. Defaults to 10. */
  readonly connections?: number;
  /**
   * Prepares each statement once per connection: faster. `false` for a pooler which hands a connection to another program
   * between transactions: then nothing is set on a connection which would stay there. The role and the limits of statements and
   * locks are the login's own, and `readOnly` is said in each transaction.
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

const READ_ONLY = "select pg_is_in_recovery() or current_setting('transaction_read_only') = 'on' as found";
const LONGEST_PAUSE = 1000;

/**
 * A pool of connections to PostgreSQL. Every wait has an end: for a connection, an answer, a lock. A connection lost at any
 * moment fails the call which uses it and nothing else. With several hosts each new connection goes to the one which takes writes, and
 * once a connection is lost every other one is looked at before it is used again: its server may be the leader no more.
 *
 * @throws KtttError `store/missing-driver` when the package `pg` is not installed, `store/bad-address`, `store/pooler-role`. Its calls
 * throw `store/wrong-role` when the connection does not act as `role`, whatever settings the address carries, and `store/no-server`
 */
export async function openPg(options: PgOptions): Promise<SqlDriver> {
  const {
    connectSeconds = 10,
    failoverSeconds = 30,
    lockSeconds = 10,
    prepare = true,
    role,
    statementSeconds = 30,
  } = options;
  const { hosts, wants } = readAddress(options.url, options.readOnly);
  const seeks = hosts.length > 1 || wants === "read-write";
  if (!prepare && role !== undefined) throw new KtttError(storeProblem("store/pooler-role", ["role"], { role }));
  const { Pool: PgPool, types } = await loadPg();
  const pools = hosts.map(({ url }) => poolOf(url));
  let current = 0;
  let looked = 0;
  const ready = new WeakMap<PoolClient, number>();
  const names = new Map<string, string>();

  function poolOf(connectionString: string): Pool {
    const pool: Pool = new PgPool({
      connectionString,
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
    return pool;
  }

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
      if (losesConnection(error)) {
        ready.delete(client);
        if (seeks) looked += 1;
      }
      throw error;
    }
  }

  /** Settings are set by values after connecting, so no name can smuggle in a second one, and none of the address stays. */
  async function setUp(client: PoolClient): Promise<void> {
    const since = looked;
    if (wants === "read-write") {
      const { rows } = await client.query<{ found: boolean }>(READ_ONLY);
      if (rows[0]?.found) throw Object.assign(new Error("this server only reads"), { code: "25006" });
    }
    if (prepare) await limit(client);
    ready.set(client, since);
  }

  async function limit(client: PoolClient): Promise<void> {
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
  }

  async function connectTo(host: number): Promise<PoolClient> {
    const client = await (pools[host] as Pool).connect();
    try {
      if (!ready.has(client) || (seeks && ready.get(client) !== looked)) await setUp(client);
      return client;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  /** A connection to a server which will do, the one that did last asked first. */
  async function connected(): Promise<PoolClient> {
    if (!seeks) return connectTo(0);
    const until = performance.now() + failoverSeconds * 1000;
    for (let pause = 50; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      const found: string[] = [];
      let cause: unknown;
      for (const nth of hosts.keys()) {
        const host = (current + nth) % hosts.length;
        try {
          const client = await connectTo(host);
          current = host;
          return client;
        } catch (error) {
          if (!isTransient(error)) throw error;
          cause = error;
          found.push(`${hosts[host]?.name ?? ""}: ${sqlState(error) ?? (error as Error).message}`);
        }
      }
      if (performance.now() + pause > until) {
        const said = { seconds: failoverSeconds, found: found.join("; ") };
        throw new KtttError(storeProblem("store/no-server", ["url"], said), { cause });
      }
      await new Promise((wake) => setTimeout(wake, pause));
    }
  }

  async function withClient<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await connected();
    try {
      return await work(client);
    } finally {
      client.release(!ready.has(client));
    }
  }

  function on(client: PoolClient): Sql {
    return {
      async query<Row extends SqlRow>(text: string, params: readonly SqlValue[] = []) {
        const named = prepare ? { name: nameOf(text) } : {};
        const { rows } = await ask(client, { ...named, text, values: params });
        return rows as readonly Row[];
      },
      async script(text) {
        await ask(client, { text, query_timeout: SCRIPT_SECONDS * 1000 });
      },
    };
  }

  const readsInTransactions = !prepare && options.readOnly === true;

  async function inTransaction<T>(client: PoolClient, work: (sql: Sql) => Promise<T>): Promise<T> {
    await ask(client, { text: readsInTransactions ? "begin read only" : "begin" });
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

  const once = <T>(work: (sql: Sql) => Promise<T>): Promise<T> =>
    withClient((client) => (readsInTransactions ? inTransaction(client, work) : work(on(client))));

  return {
    query: (text, params) => once((sql) => sql.query(text, params)),
    script: (text) => once((sql) => sql.script(text)),
    transaction: (work) => withClient((client) => inTransaction(client, work)),
    end: () => Promise.all(pools.map((pool) => pool.end())).then(() => undefined),
  };
}
