import { storeProblem } from "./errors.js";
import { KtttError } from "@kttt/core/errors";
import type { Pool, PoolClient } from "pg";
import type { Sql, SqlDriver, SqlRow, SqlValue } from "./driver.js";

export interface PgOptions {
  /** `postgresql://user:password@host:port/database`. */
  readonly url: string;
  /** The role to act as, instead of the one that logs in; it decides which provinces are seen. */
  readonly role?: string;
  /** At most so many connections; 10 unless said otherwise. */
  readonly connections?: number;
  /**
   * Prepares each statement once per connection: faster. `false` for a pooler which hands a connection to another
   * program between transactions and does not know prepared statements.
   */
  readonly prepare?: boolean;
  /** Hears of a connection lost while nobody used it. The next statement opens a new one. */
  readonly onLostConnection?: (error: Error) => void;
}

const INT8 = 20;

async function loadPg(): Promise<typeof import("pg")> {
  try {
    const loaded = await import("pg");
    // A CommonJS module: bundlers put its names on `default`, Node puts them on both.
    return (loaded as unknown as { readonly default?: typeof import("pg") }).default ?? loaded;
  } catch (cause) {
    throw new KtttError(storeProblem("store/missing-driver", [], { name: "pg" }), { cause });
  }
}

/**
 * A pool of connections to PostgreSQL.
 *
 * @throws KtttError `store/missing-driver` when the package `pg` is not installed
 */
export async function openPg(options: PgOptions): Promise<SqlDriver> {
  const { Pool: PgPool, types } = await loadPg();
  const settings = [
    // A program that dies between two statements must not hold the others up.
    "-c idle_in_transaction_session_timeout=60000",
    ...(options.role ? [`-c role=${options.role.replace(/[\\ ]/g, "\\$&")}`] : []),
  ];
  const pool: Pool = new PgPool({
    connectionString: options.url,
    max: options.connections ?? 10,
    options: settings.join(" "),
    types: {
      getTypeParser: (oid, format) =>
        Number(oid) === INT8 ? (text: string) => Number(text) : (types.getTypeParser(oid, format) as never),
    },
  });
  pool.on("error", (error) => options.onLostConnection?.(error));

  const names = new Map<string, string>();
  function nameOf(text: string): string {
    const known = names.get(text) ?? `kttt_${names.size}`;
    names.set(text, known);
    return known;
  }

  function on(target: Pool | PoolClient): Sql {
    return {
      async query<Row extends SqlRow>(text: string, params: readonly SqlValue[] = []) {
        const values = params as unknown[];
        const { rows } = await target.query(
          options.prepare === false ? { text, values } : { name: nameOf(text), text, values },
        );
        return rows as readonly Row[];
      },
      async script(text) {
        await target.query(text);
      },
    };
  }

  return {
    ...on(pool),
    async transaction(work) {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query("begin");
        const result = await work(on(client));
        await client.query("commit");
        return result;
      } catch (error) {
        await client.query("rollback").catch((lost: unknown) => {
          broken = lost as Error;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    end: () => pool.end(),
  };
}
