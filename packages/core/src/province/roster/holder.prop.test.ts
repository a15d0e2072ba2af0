import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LegalDate, legalDate, shiftDays } from "../../kernel/legal-date.js";
import { holderOf } from "./holder.js";
import { agency, provinceOf, succession } from "./roster.fixture.js";

const bodies = ["a", "b", "c", "d", "e"] as const;
const epoch = legalDate("2025-01-01");
const dayAt = (n: number): LegalDate => shiftDays(epoch, n);
const offset = fc.integer({ min: 0, max: 40 });
const scope = fc.constantFrom(null, "x", "y");

/** Any roster, also one which contradicts itself: circles, gaps, the same day twice. */
const province = fc
  .record({
    untils: fc.array(fc.option(offset), { minLength: bodies.length, maxLength: bodies.length }),
    rows: fc.array(fc.tuple(fc.constantFrom(...bodies), fc.constantFrom(...bodies), offset, scope), { maxLength: 12 }),
  })
  .map(({ untils, rows }) =>
    provinceOf(
      bodies.map((id, i) => {
        const until = untils[i];
        return agency(id, null, typeof until === "number" ? dayAt(until) : null);
      }),
      rows.map(([from, to, on, part]) => succession(from, to, dayAt(on), part)),
    ),
  );

const question = fc.record({
  province,
  body: fc.constantFrom(...bodies),
  scope: fc.option(fc.constantFrom("x", "y", "z"), { nil: undefined }),
  days: fc.tuple(offset, offset, offset).map((days) => days.sort((a, b) => a - b).map(dayAt)),
});

describe("holderOf over any roster", () => {
  test("the chain begins with the body, each step where the last one ended, none after the day asked about", () => {
    fc.assert(
      fc.property(question, ({ province: p, body, scope: part, days: [given, , on] }) => {
        if (!given || !on) return;
        const holding = holderOf(p, { body, scope: part, assignedOn: given }, on);
        const way = [body, ...holding.chain.map((row) => row.to)];
        expect(holding.chain.map((row) => row.from)).toEqual(way.slice(0, -1));
        expect(way.at(-1)).toBe(holding.body);
        expect(holding.chain.every((row) => row.on <= on)).toBe(true);
        expect(new Set(holding.chain).size).toBe(holding.chain.length);
      }),
    );
  });

  test("asking on a day between and going on from there gives what asking once gives", () => {
    fc.assert(
      fc.property(question, ({ province: p, body, scope: part, days: [given, between, on] }) => {
        if (!given || !between || !on) return;
        const once = holderOf(p, { body, scope: part, assignedOn: given }, on);
        const first = holderOf(p, { body, scope: part, assignedOn: given }, between);
        if (first.kind !== "held") return;
        const second = holderOf(p, { body: first.body, scope: part, assignedOn: between }, on);
        expect({ ...second, chain: [...first.chain, ...second.chain], trust: once.trust }).toEqual(once);
      }),
    );
  });

  test("what is open stays open, and a body said to hold a duty is in office", () => {
    fc.assert(
      fc.property(question, ({ province: p, body, scope: part, days: [given, between, on] }) => {
        if (!given || !between || !on) return;
        const duty = { body, scope: part, assignedOn: given };
        const earlier = holderOf(p, duty, between);
        const later = holderOf(p, duty, on);
        if (earlier.kind === "open") expect(later).toEqual(earlier);
        if (later.kind === "held") {
          const until = p.agencies.find((it) => it.id === later.body)?.until;
          expect(until === null || until === undefined || until >= on).toBe(true);
        }
      }),
    );
  });
});
