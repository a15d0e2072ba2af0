/** What a statement takes as a parameter. */
export type SqlValue = string | number | boolean | null | readonly string[] | readonly number[];

/** What a statement gives in a column: text, numbers, booleans and null; ask for anything else as text. */
export type SqlRow = Readonly<Record<string, string | number | boolean | null>>;

/** Somewhere to send statements: a database, or one transaction on it. */
export interface Sql {
  /** Runs one statement with `$1`, `$2` … and gives its rows. `bigint` columns come as numbers. */
  query<Row extends SqlRow = SqlRow>(text: string, params?: readonly SqlValue[]): Promise<readonly Row[]>;
  /** Runs several statements without parameters, for migrations. */
  script(text: string): Promise<void>;
}

/**
 * A database (a port): PostgreSQL 15 or newer through `pg`, or PGlite in the process. The same SQL runs on both.
 *
 * Each statement outside `transaction` is a transaction of its own.
 */
export interface SqlDriver extends Sql {
  /** Runs `work` in one transaction (read committed): committed when it returns, rolled back when it throws. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Lets go of all connections. */
  end(): Promise<void>;
}
