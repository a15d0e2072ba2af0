import fc from "fast-check";
import { expect, it } from "vitest";
import { dayIndex } from "./day-index.js";
import { legalDate, type LegalDate } from "./legal-date.js";

const ids = fc.constantFrom("a", "b", "c", "d", "e");
const days = fc.constantFrom(...["2024-02-28", "2024-02-29", "2024-03-01", "2025-01-01"].map((it) => legalDate(it)));
/** Somebody asks, or an id gets a day or loses it. */
const steps = fc.array(fc.option(fc.tuple(ids, fc.option(days)), { freq: 3 }), { maxLength: 60 });

it("gives the first day and its ids after any number of changes, as going through all of them does, also from a copy", () => {
  fc.assert(
    fc.property(steps, (given) => {
      let index = dayIndex();
      const all = new Map<string, LegalDate>();
      const expected = () => {
        const on = [...all.values()].sort()[0];
        return on === undefined
          ? null
          : {
              on,
              ids: [...all]
                .filter(([, day]) => day === on)
                .map(([id]) => id)
                .sort(),
            };
      };
      const asked = (it = index.first()) => it && { on: it.on, ids: [...it.ids].sort() };
      for (const step of given) {
        if (step === null) {
          expect(asked()).toEqual(expected());
          if (given.length % 2 === 0) index = dayIndex(index.content());
          continue;
        }
        const [id, day] = step;
        index.set(id, day);
        if (day === null) all.delete(id);
        else all.set(id, day);
        expect(index.dayOf(id)).toBe(day);
      }
      expect([asked(), asked(dayIndex(index.content()).first())]).toEqual([expected(), expected()]);
    }),
    { numRuns: 1_000 },
  );
});
