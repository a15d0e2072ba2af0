import { isTransient } from "./sql-errors.js";

export interface RetryOptions {
  /** Gives up after so many seconds. Defaults to 30. */
  readonly forSeconds?: number;
  /** Hears of each failure that is tried again. */
  readonly onRetry?: (error: unknown) => void;
}

/**
 * Tries `work` again while the database is away or busy, waiting 50 ms at first and at most 2 seconds between tries.
 *
 * Whether a failed try took effect is not known: only for reading, or for a command with an idempotency key.
 */
export async function retryTransient<T>(work: () => Promise<T>, options: RetryOptions = {}): Promise<T> {
  const { forSeconds = 30, onRetry } = options;
  let waited = 0;
  for (let wait = 50; ; wait = Math.min(wait * 2, 2000)) {
    try {
      return await work();
    } catch (error) {
      if (!isTransient(error) || waited + wait > forSeconds * 1000) throw error;
      onRetry?.(error);
      await new Promise((resolve) => setTimeout(resolve, wait));
      waited += wait;
    }
  }
}
