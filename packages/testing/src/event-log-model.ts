import { type EventLog, isKtttError, type StoredEvent } from "@kttt/core";
import * as fc from "fast-check";
import { expect } from "vitest";
import { sampleWrite } from "./sample-events.js";

/** One append tried in a run: some streams, how far off the expected version is, and which key. */
interface Attempt {
  readonly writes: readonly { readonly stream: number; readonly off: number; readonly count: number }[];
  readonly key: number | null;
}

const attempts: fc.Arbitrary<readonly Attempt[]> = fc.array(
  fc.record({
    writes: fc.uniqueArray(
      fc.record({
        stream: fc.nat({ max: 3 }),
        off: fc.oneof(
          { weight: 5, arbitrary: fc.constant(0) },
          { weight: 1, arbitrary: fc.integer({ min: 1, max: 2 }) },
        ),
        count: fc.nat({ max: 3 }),
      }),
      { selector: (write) => write.stream, maxLength: 3 },
    ),
    key: fc.option(fc.nat({ max: 4 })),
  }),
  { maxLength: 12 },
);

/**
 * Runs random appends against a log and against the simplest thing that can be right: a list of ids, a count per stream
 * and a list of ids per key. Both must agree on every answer and at the end.
 */
export async function logModelTest(log: EventLog, fresh: (what: string) => string, numRuns = 25): Promise<void> {
  await fc.assert(
    fc.asyncProperty(attempts, async (run) => {
      const province = fresh("tinh");
      const names = [0, 1, 2, 3].map(() => fresh("luong"));
      const counts = new Map<string, number>();
      const byKey = new Map<string, readonly string[]>();
      const order: string[] = [];
      for (const attempt of run) {
        const key = attempt.key === null ? null : `k${attempt.key}`;
        const writes = attempt.writes.map(({ stream, off, count }) => {
          const name = names[stream] ?? "";
          return sampleWrite(province, name, (counts.get(name) ?? 0) + off, count);
        });
        const result = await log
          .append(writes, key === null ? {} : { idempotencyKey: key })
          .catch((error: unknown) => error);

        const first = key === null || writes.length === 0 ? undefined : byKey.get(key);
        if (first) {
          expect((result as StoredEvent[]).map((event) => event.id)).toEqual(first);
        } else if (attempt.writes.some(({ off }) => off !== 0)) {
          expect(isKtttError(result) && result.code).toBe("log/version-conflict");
        } else {
          const ids = writes.flatMap(({ stream, expectedVersion, events }) =>
            events.map((_, index) => `${stream}@${expectedVersion + index + 1}`),
          );
          expect((result as StoredEvent[]).map((event) => event.id)).toEqual(ids);
          order.push(...ids);
          if (key !== null && ids.length > 0) byKey.set(key, ids);
          for (const { stream, expectedVersion, events } of writes) counts.set(stream, expectedVersion + events.length);
        }
      }
      const all = await log.readAll({ province });
      expect(all.map((event) => event.id)).toEqual(order);
      for (const name of names) expect(await log.read(name)).toHaveLength(counts.get(name) ?? 0);
    }),
    { numRuns },
  );
}
