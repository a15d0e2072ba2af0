/** What can be worth a line in the operator's log. Never personal data: references and codes only. */
export interface LogEntry {
  readonly level: "info" | "warn" | "error";
  /** A stable name of what happened: an error's code, or `area/what` of this library. */
  readonly code: string;
  readonly fields?: Readonly<Record<string, string | number | boolean | null>>;
  /** What was thrown, for a log which prints stacks. */
  readonly cause?: unknown;
}

/** Where the operator reads what happened (a port). The library chooses none: silent unless the embedder passes one. */
export interface Logger {
  log(entry: LogEntry): void;
}

/** Says nothing. */
export const silentLogger: Logger = { log: () => undefined };

/** Keeps every entry, for tests. */
export function memoryLogger(): Logger & { readonly entries: readonly LogEntry[] } {
  const entries: LogEntry[] = [];
  return { entries, log: (entry) => void entries.push(entry) };
}
