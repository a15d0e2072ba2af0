import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DayNumber, fromDayNumber, legalDate, toDayNumber } from "../kernel/legal-date.js";
import { livelyProvince } from "../testing-fixture/fixture-province.js";
import { expandPlan } from "./expand-plan.js";

const province = livelyProvince();
const anyDay = fc
  .integer({ min: toDayNumber(legalDate("2022-06-01")), max: toDayNumber(legalDate("2026-06-30")) })
  .map((days) => fromDayNumber(days as DayNumber));
const anySpan = fc.tuple(anyDay, anyDay).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));

const endOf = (document: string) => province.documents.find((it) => it.id === document)?.period.to ?? "";

describe("expanding a plan", () => {
  it("gives every obligation an id of its own, and the same obligation the same id in every span", () => {
    fc.assert(
      fc.property(anySpan, anySpan, (one, other) => {
        const first = expandPlan(province, one).obligations;
        const byId = new Map(first.map((it) => [it.id, it]));
        expect(byId.size).toBe(first.length);
        for (const it of expandPlan(province, other).obligations) {
          const same = byId.get(it.id);
          if (same) expect(it).toEqual(same);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same again: it depends on nothing but what it is given", () => {
    fc.assert(
      fc.property(anySpan, (within) => {
        expect(expandPlan(livelyProvince(), within)).toEqual(expandPlan(province, within));
      }),
      { numRuns: 20 },
    );
  });

  it("leaves out of a span only what was over before it or is assigned after it", () => {
    const all = expandPlan(province, { from: legalDate("2022-01-01"), to: legalDate("2026-12-31") }).obligations;
    fc.assert(
      fc.property(anySpan, (within) => {
        const inside = new Set(expandPlan(province, within).obligations.map((it) => it.id));
        for (const it of all) {
          const over = it.lastDay ?? it.closesOn ?? endOf(it.document);
          const wanted = it.assignedOn <= within.to && (over >= within.from || it.assignedOn >= within.from);
          expect(inside.has(it.id), it.id).toBe(wanted);
        }
      }),
      { numRuns: 60 },
    );
  });
});
