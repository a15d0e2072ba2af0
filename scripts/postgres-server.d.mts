export interface PostgresServer {
  readonly url: string;
  /** The folder of PostgreSQL's programs. */
  readonly bin: string;
  start(): Promise<void>;
  halt(mode?: "fast" | "immediate"): Promise<void>;
  restart(mode?: "fast" | "immediate"): Promise<void>;
  stop(): Promise<void>;
}
export function findBin(): Promise<string>;
export function startPostgres(): Promise<PostgresServer>;
