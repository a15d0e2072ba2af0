/** The five signs by which SQL names what went wrong, or a code of the operating system; null for another error. */
export function sqlState(error: unknown): string | null {
  const code = typeof error === "object" && error !== null ? (error as { readonly code?: unknown }).code : null;
  return typeof code === "string" ? code : null;
}

const TRANSIENT_STATES = new Set([
  "25006", // read-only: this was the leader, and another server is now
  "25P03", // the session waited too long within a transaction
  "40001", // serialization failure
  "40P01", // deadlock
  "53300", // too many connections
  "55P03", // somebody held a lock for too long
  "57014", // the statement took too long
  "57P01", // the server is being shut down, or an administrator ended the session
  "57P02", // another server process crashed
  "57P03", // the server is starting
  "store/no-server", // several hosts, and none of them took the work: nothing was sent
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
]);

/**
 * Whether the same statement may succeed later: the database was away, restarting or busy. Whether it has taken effect is
 * not known, so only a statement with an idempotency key, or one which only reads, may be sent again.
 */
export function isTransient(error: unknown): boolean {
  const state = sqlState(error);
  if (state !== null && (TRANSIENT_STATES.has(state) || state.startsWith("08"))) return true;
  return (
    error instanceof Error &&
    /Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Query read timeout|timeout expired/.test(
      error.message,
    )
  );
}
