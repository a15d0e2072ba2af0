import { KtttError, problem } from "../errors.js";
import { eventId, type StoredEvent } from "./event.js";
import type { EventLog, ReadAllOptions, StreamWrite } from "./event-log.js";

/** Every event frozen to its depth, so that a reader cannot change the past. */
function freezeDeep<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freezeDeep(part);
  return Object.freeze(value);
}

/**
 * A log in memory: for tests, simulations and short-lived programs. Keeps nothing when the process ends.
 *
 * Appends are atomic because JavaScript runs them without interruption.
 */
export function memoryLog(initial: readonly StoredEvent[] = []): EventLog {
  const all: StoredEvent[] = [...initial];
  const streams = new Map<string, StoredEvent[]>();
  const byKey = new Map<string, readonly StoredEvent[]>();
  const keyOf = (province: string, key: string) => `${province}\n${key}`;

  for (const event of all) {
    streams.set(event.stream, [...(streams.get(event.stream) ?? []), event]);
    if (event.idempotencyKey !== null) {
      const key = keyOf(event.province, event.idempotencyKey);
      byKey.set(key, [...(byKey.get(key) ?? []), event]);
    }
  }

  function checkVersions(writes: readonly StreamWrite[]): void {
    const versions = new Map<string, number>();
    for (const { stream, expectedVersion, events } of writes) {
      const actual = versions.get(stream) ?? streams.get(stream)?.length ?? 0;
      if (actual !== expectedVersion) {
        throw new KtttError(problem("engine/version-conflict", [], { stream, expected: expectedVersion, actual }));
      }
      versions.set(stream, actual + events.length);
    }
  }

  return {
    append(writes, options = {}) {
      const key = options.idempotencyKey;
      const province = writes[0]?.province ?? "";
      const first = key === undefined ? undefined : byKey.get(keyOf(province, key));
      if (first) return Promise.resolve(first);
      try {
        checkVersions(writes);
      } catch (conflict) {
        return Promise.reject(conflict as KtttError);
      }
      const stored: StoredEvent[] = [];
      for (const write of writes) {
        const stream = streams.get(write.stream) ?? [];
        streams.set(write.stream, stream);
        for (const event of write.events) {
          const version = stream.length + 1;
          const placed = freezeDeep({
            ...event,
            idempotencyKey: event.idempotencyKey ?? key ?? null,
            id: eventId(write.stream, version),
            province: write.province,
            stream: write.stream,
            version,
            position: all.length + 1,
          });
          stream.push(placed);
          all.push(placed);
          stored.push(placed);
        }
      }
      if (key !== undefined) byKey.set(keyOf(province, key), stored);
      return Promise.resolve(stored);
    },

    read(stream, { fromVersion = 1 } = {}) {
      return Promise.resolve((streams.get(stream) ?? []).slice(fromVersion - 1));
    },

    readAll({ after = 0, limit = 1000, province }: ReadAllOptions = {}) {
      const page: StoredEvent[] = [];
      for (let index = after; index < all.length && page.length < limit; index += 1) {
        const event = all[index];
        if (event && (province === undefined || event.province === province)) page.push(event);
      }
      return Promise.resolve(page);
    },
  };
}
