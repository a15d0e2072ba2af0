import type { Instant } from "../kernel/instant.js";
import type { NewEvent, StoredEvent } from "./event.js";

/** Events for the end of one stream. */
export interface StreamWrite {
  readonly province: string;
  /** Unique in the whole log, over all provinces. */
  readonly stream: string;
  /** How many events the stream holds now, as far as the writer knows; 0 for a new stream. */
  readonly expectedVersion: number;
  readonly events: readonly NewEvent[];
}

/** What may be said with an append. */
export interface AppendOptions {
  /**
   * The command's key. All events of the append carry it. When it is not given, the key which the events carry counts;
   * no two keys in one append.
   */
  readonly idempotencyKey?: string;
  /** Called when nothing was written, because the key had been used: what is returned was appended before. */
  readonly onReplay?: () => void;
}

/** Which part of a stream to read. */
export interface ReadOptions {
  /** The first version wanted. Defaults to 1. */
  readonly fromVersion?: number;
  /** At most so many. Defaults to all. */
  readonly limit?: number;
}

/** How far somebody has read each province's log; a province left out has not been read. */
export type LogCursor = Readonly<Record<string, number>>;

/** Which part of the log to read, in its order. */
export interface ReadAllOptions {
  /**
   * Only events after this position of `province`. Without a province: after these positions, one for each province; a single
   * number only fits a log which holds one. Defaults to the beginning.
   */
  readonly after?: number | LogCursor;
  /** At most so many. Defaults to 1,000. */
  readonly limit?: number;
  readonly province?: string;
}

/** Where to go on after a page. */
export function cursorAfter(cursor: LogCursor, page: readonly Pick<StoredEvent, "province" | "position">[]): LogCursor {
  const next: Record<string, number> = { ...cursor };
  for (const { position, province } of page) next[province] = position;
  return next;
}

/**
 * Entries which do not go back in time: none is entered before the one in front of it, nor before `last`, the latest entry
 * their province's log holds already. A later moment takes the place of an earlier one; everything else stays.
 */
export function enteredInOrder<Event extends Pick<StoredEvent, "recordedAt">>(
  events: readonly Event[],
  last: Instant | undefined,
): readonly Event[] {
  let latest = last;
  return events.map((event) => {
    if (latest === undefined || event.recordedAt > latest) latest = event.recordedAt;
    return event.recordedAt === latest ? event : { ...event, recordedAt: latest };
  });
}

/**
 * Where events are kept (a port). Append-only; every implementation passes `eventLogSuite` of `@kttt/testing`.
 *
 * Guarantees:
 * - `append` is all or nothing over all its writes, and what it returned is there ever after.
 * - Each province has a log of its own: positions from 1 without a gap, in the order of the commits. `readAll` gives every
 *   event exactly once to a reader who always continues after the last position seen, also while others append. Over all
 *   provinces it goes through them by name, each from the reader's place in it.
 * - `recordedAt` does not go back within a province's log, whatever the clocks of its writers show: an event which says an
 *   earlier moment than the latest one there is kept with that one (`enteredInOrder`).
 * - What is kept is a copy: changing an event before or after changes no log. A property which is `undefined` is left out.
 */
export interface EventLog {
  /**
   * Appends to one or several streams of one province at once and returns the stored events in the order given.
   *
   * With an idempotency key already used in that province nothing is written and the first append's events are returned,
   * whatever versions are expected. An append of no events writes nothing and does not use up its key.
   *
   * @throws KtttError `log/version-conflict` when a stream does not hold `expectedVersion` events,
   * `log/foreign-stream` when it is another province's; and what `prepareAppend` throws
   */
  append(writes: readonly StreamWrite[], options?: AppendOptions): Promise<readonly StoredEvent[]>;

  /** The events of a stream in order; none for an unknown stream. */
  read(stream: string, options?: ReadOptions): Promise<readonly StoredEvent[]>;

  /**
   * A page of the log of a province, or of all. An empty page means: nothing more at present.
   *
   * @throws KtttError `log/cursor-needed` for one position in a log of several provinces
   */
  readAll(options?: ReadAllOptions): Promise<readonly StoredEvent[]>;

  /** The moment at the place where the log of a province is kept, where that has a clock of its own. */
  now?(province?: string): Promise<Instant>;

  /**
   * Waits before the `attempt`-th repetition (1, 2, …) of an append which met another writer, each time somewhat longer and never
   * as long as others do: where several machines write to one log. A log of one process needs none.
   */
  pause?(attempt: number): Promise<void>;
}
