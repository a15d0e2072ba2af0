import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LegalDate, legalDate, shiftDays } from "../../kernel/legal-date.js";
import type { SuccessionState, Successions } from "../../plan/succession/succession.js";
import type { Province } from "../../province/province.schema.js";
import { holderOf } from "../../province/roster/holder.js";
import { agency, provinceOf, succession } from "../../province/roster/roster.fixture.js";
import { obligationOf, streamOf } from "../../testing-fixture/obligation-stream.js";
import { evolveObligation } from "../evolve-obligation.js";
import type { ObligationState } from "../obligation-state.js";
import { departuresOf } from "./departures.js";
import { nextMove } from "./route.js";

const FIRST = legalDate("2025-01-01");
const dayAt = (n: number): LegalDate => shiftDays(FIRST, n);
const BODIES = ["a", "b", "c", "d", "e"] as const;

/** A duty without a day: nothing but successions moves it. */
const assignedTo = (body: string, assignedOn: LegalDate, scope?: string): ObligationState =>
  streamOf(obligationOf({ body, assignedOn, lastDay: null, ...(scope === undefined ? {} : { scope }) })).state;

/** Every succession of the roster up to a day, confirmed as the roster has it. */
function confirmedUpTo(province: Province, on: LegalDate): Successions {
  const departures = [...departuresOf(province).values()].flat().filter((it) => it.on <= on);
  return new Map(
    departures.flatMap((departure): [string, SuccessionState][] => {
      const [row] = departure.rows;
      if (!row) return [];
      const { citation: basis } = row;
      const said = { routes: {}, rest: null, decision: null, reason: "x", automatic: true, trust: basis.trust, basis };
      return [[departure.id, { ...departure, status: "confirmed", proposedOn: null, confirmation: said }]];
    }),
  );
}

/** Follows a duty through what was confirmed, as the engine does: one move after the other. */
function followed(state: ObligationState, successions: Successions, most = 100): ObligationState {
  const move = nextMove(state, successions);
  if (move === null) return state;
  if (most === 0) throw new Error("the duty never comes to rest");
  const next = evolveObligation(state, move);
  return next ? followed(next, successions, most - 1) : state;
}

const bodiesOf = (state: ObligationState) => [...state.formerHolders.map((it) => it.body), state.body];

describe("a duty in a circle of successors through a body which has ended", () => {
  // On 2 January everything of “e”, which ended the day before, went to “a”; on 3 January everything of “a” to “e”.
  const circle = provinceOf(
    [agency("a"), agency("e", null, "2025-01-01")],
    [succession("e", "a", "2025-01-02"), succession("a", "e", "2025-01-03")],
  );

  it("does not stay with that body: what happened at its end is followed again, on a later day", () => {
    const state = followed(assignedTo("e", FIRST), confirmedUpTo(circle, dayAt(2)));
    expect(bodiesOf(state)).toEqual(["e", "a", "e", "a"]);
    expect(state.formerHolders.map((it) => it.until)).toEqual(["2025-01-02", "2025-01-03", "2025-01-03"]);
  });

  it("comes to the same confirmed at once, one after the other, or the later one first", () => {
    const all = confirmedUpTo(circle, dayAt(2));
    const only = (id: string) => new Map([...all].filter(([it]) => it === id));
    const inSteps = followed(followed(assignedTo("e", FIRST), confirmedUpTo(circle, dayAt(1))), all);
    const laterFirst = followed(followed(assignedTo("e", FIRST), only("a@2025-01-03")), all);
    expect(inSteps).toEqual(followed(assignedTo("e", FIRST), all));
    expect(laterFirst).toEqual(inSteps);
  });
});

it("a duty which reaches a body on a later day than that body gave a part away does not follow that part", () => {
  const province = provinceOf(
    [agency("a"), agency("b"), agency("e", null, "2025-01-01"), agency("c")],
    [succession("e", "a", "2025-01-02"), succession("a", "c", "2025-01-04"), succession("b", "e", "2025-01-06")],
  );
  const state = followed(assignedTo("b", FIRST), confirmedUpTo(province, dayAt(9)));
  expect(bodiesOf(state)).toEqual(["b", "e", "a"]);
});

it("where confirmed successions lead a duty, holderOf says, whatever the roster", () => {
  const seen = { moved: 0, circles: 0, ended: 0, open: 0 };
  const lastDay = fc.option(fc.integer({ min: 0, max: 12 }));
  const row = fc.tuple(
    fc.constantFrom(...BODIES),
    fc.constantFrom(...BODIES),
    fc.integer({ min: 0, max: 12 }),
    fc.constantFrom(null, null, "x"),
  );
  fc.assert(
    fc.property(
      fc.record({ a: lastDay, b: lastDay, c: lastDay, d: lastDay, e: lastDay }),
      fc.array(row, { maxLength: 10 }),
      fc.constantFrom(...BODIES),
      fc.constantFrom(undefined, "x", "y"),
      fc.tuple(fc.nat(12), fc.nat(14)).map((days) => days.toSorted((one, other) => one - other)),
      (lastDays, rows, body, scope, [given = 0, asked = 0]) => {
        const province = provinceOf(
          BODIES.map((id) => agency(id, null, lastDays[id] === null ? null : dayAt(lastDays[id]))),
          rows.map(([from, to, on, part]) => succession(from, to, dayAt(on), part)),
        );
        const [assignedOn, on] = [dayAt(given), dayAt(asked)];
        const holding = holderOf(province, { body, assignedOn, scope }, on);
        const state = followed(assignedTo(body, assignedOn, scope), confirmedUpTo(province, on));
        const way = bodiesOf(state);
        // What a day leaves open ends the trace; a succession of a later day which leaves nothing open may still move the duty.
        const traced = [body, ...holding.chain.map((it) => it.to)];
        expect(holding.kind === "open" ? way.slice(0, traced.length) : way).toEqual(traced);
        if (way.length > 1) seen.moved += 1;
        if (new Set(way).size < way.length) seen.circles += 1;
        if (holding.kind !== "held") seen[holding.kind] += 1;
      },
    ),
    { numRuns: 2000, seed: 4 },
  );
  expect(Object.entries(seen).filter(([, cases]) => cases < 20)).toEqual([]);
});
