import type { StoredEvent } from "./event.js";
import type { EventLog } from "./event-log.js";

export interface DeliverOptions {
  /** At most so many events in one call. Defaults to 100. */
  readonly limit?: number;
  readonly province?: string;
}

/**
 * Carries what the log holds to the world outside: mail, another system, a message queue (a port).
 *
 * The log itself is the list of what is to be sent, so an accepted command cannot lose its message and a refused one
 * cannot send one. Each consumer has a place in the log which moves on after its `send` has succeeded: an event is sent
 * at least once, in the order of the log; the event's `id` lets the receiver drop a repetition.
 */
export interface Outbox {
  /**
   * Sends the next events to one consumer and returns how many were sent. When `send` throws, the events before it count
   * as sent, this one does not, and the error is passed on.
   *
   * Of several machines only one sends for a consumer at a time; the others return 0.
   */
  deliver(consumer: string, send: (event: StoredEvent) => Promise<void>, options?: DeliverOptions): Promise<number>;
}

/** Sends from `log` and remembers the places in memory. */
export function memoryOutbox(log: EventLog): Outbox {
  const places = new Map<string, number>();
  const busy = new Set<string>();
  return {
    async deliver(consumer, send, { limit = 100, province } = {}) {
      if (busy.has(consumer)) return 0;
      busy.add(consumer);
      try {
        const after = places.get(consumer) ?? 0;
        const page = await log.readAll({ after, limit, ...(province === undefined ? {} : { province }) });
        for (const event of page) {
          await send(event);
          places.set(consumer, event.position);
        }
        return page.length;
      } finally {
        busy.delete(consumer);
      }
    },
  };
}
