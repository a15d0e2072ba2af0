import type { NewEvent, StoredEvent } from "./event.js";

/** Events for the end of one stream. */
export interface StreamWrite {
  readonly province: string;
  readonly stream: string;
  /** How many events the stream holds now, as far as the writer knows; 0 for a new stream. */
  readonly expectedVersion: number;
  readonly events: readonly NewEvent[];
}

/** Which part of the log to read, in its order. */
export interface ReadAllOptions {
  /** Only events after this position; 0 from the beginning. */
  readonly after?: number;
  /** At most so many; 1,000 unless said otherwise. */
  readonly limit?: number;
  readonly province?: string;
}

/**
 * Where events are kept (a port). Append-only; every implementation passes `eventLogSuite` of `@kttt/testing`.
 *
 * Guarantees:
 * - `append` is all or nothing over all its writes, and what it returned is there ever after.
 * - Events of a stream stand in the order of their versions; `readAll` gives every event exactly once to a reader who
 *   always continues after the last position seen.
 */
export interface EventLog {
  /**
   * Appends to one or several streams at once and returns the stored events in the order given.
   *
   * With an `idempotencyKey` already used in that province nothing is written and the first append's events are returned.
   *
   * @throws KtttError `engine/version-conflict` when a stream does not hold `expectedVersion` events
   */
  append(
    writes: readonly StreamWrite[],
    options?: { readonly idempotencyKey?: string },
  ): Promise<readonly StoredEvent[]>;

  /** The events of a stream in order, from `fromVersion` (1 unless said otherwise); none for an unknown stream. */
  read(stream: string, options?: { readonly fromVersion?: number }): Promise<readonly StoredEvent[]>;

  /** A page of the whole log. An empty page means: nothing more at present. */
  readAll(options?: ReadAllOptions): Promise<readonly StoredEvent[]>;
}
