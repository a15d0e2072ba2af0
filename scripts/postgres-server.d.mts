/** One server. */
export interface PostgresCluster {
  readonly url: string;
  /** The folder of PostgreSQL's programs. */
  readonly bin: string;
  start(): Promise<void>;
  halt(mode?: "fast" | "immediate"): Promise<void>;
  restart(mode?: "fast" | "immediate"): Promise<void>;
  /** Makes a server which followed another one the leader. */
  promote(): Promise<void>;
}
export interface PostgresServer extends PostgresCluster {
  /** A second server which follows this one: from now on nothing is committed before both have it. */
  standby(): Promise<PostgresCluster>;
  stop(): Promise<void>;
}
export function findBin(): Promise<string>;
export function startPostgres(given?: Readonly<Record<string, string>>): Promise<PostgresServer>;
