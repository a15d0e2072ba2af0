import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { legalDate, type LegalDate, shiftDays } from "../kernel/legal-date.js";
import type { CaseFact } from "./case.events.js";
import { dueOfCase } from "./due-of-case.js";
import { allFlows } from "./flows.js";
import { timelineOf } from "../view/timeline.js";
import { caseDriver, paper } from "./testing/case-driver.js";
import { ANNOUNCED, type Begin, play, replay, type Run } from "./testing/random-case.js";

const move = fc.record({
  pick: fc.nat(40),
  wait: fc.constantFrom(0, 1, 4, 12, 40, 120, 200),
  facts: fc.constantFrom(0, 1, 2, 3, 4, 5),
  good: fc.integer({ min: 0, max: 9 }).map((it) => it > 0),
  back: fc.constantFrom(0, 0, 1, 5, 30, 110),
});
const moves = fc.array(move, { minLength: 4, maxLength: 22 });
/** What stands in the papers in time and is entered weeks later: marks have been set by then, and are lifted. */
const late = fc.record({
  pick: fc.nat(40),
  wait: fc.constantFrom(20, 40),
  facts: fc.constantFrom(0, 2, 3),
  good: fc.constant(true),
  back: fc.constantFrom(16, 19, 36, 39),
});
const starts = fc.constantFrom("2023-01-09", "2024-05-06", "2024-09-03", "2025-04-21", "2026-01-05").map(legalDate);
/** A day under each law, far from its last one. */
const IN_FORCE: Readonly<Record<string, string>> = { "23/2012/QH13": "2022-03-01", "17/2023/QH15": "2024-09-03" };
/** Nothing but the acts themselves stands in the way of the next one. */
const INDEBTED: Begin = {
  state: null,
  branches: ["branch/1"],
  facts: { debtsOutstanding: true, stateSupport: "none", branchTax: [{ branch: "branch/1", on: "2022-01-04" }] },
};
const anyRun: fc.Arbitrary<Run> = fc.oneof(
  fc
    .tuple(starts, fc.constantFrom(...allFlows().map((it) => it.id)), moves)
    .map(([on, flow, it]) => play(on, flow, it)),
  fc
    .tuple(
      fc.constantFrom(...allFlows().filter((it) => it.law in IN_FORCE)),
      fc.array(late, { minLength: 8, maxLength: 16 }),
    )
    .map(([{ id, law }, it]) => play(legalDate(IN_FORCE[law] ?? ""), id, it, INDEBTED)),
  fc
    .tuple(
      fc.constantFrom("2024-09-03", "2025-04-21").map(legalDate),
      fc.constantFrom("voluntary-dissolution-2023", "compulsory-dissolution-2023"),
      moves,
    )
    .map(([on, flow, it]) => play(on, flow, it, ANNOUNCED)),
);

const never = () => [];
const once = (from: LegalDate, to: LegalDate) => (from < to ? [shiftDays(to, -1)] : []);
const daily = (from: LegalDate, to: LegalDate) => {
  const days: LegalDate[] = [];
  for (let day = from; day <= to; day = shiftDays(day, 1)) days.push(day);
  return days;
};

describe("two dates: the day of the paper and the day of entry (decision 0003)", () => {
  it("a case swept every day, now and then, or never has the same history, whatever is entered late", () => {
    const seen = { lateEntries: 0, OverdueLifted: 0, PeriodEnded: 0, StepOverdue: 0 };
    fc.assert(
      fc.property(anyRun, (run) => {
        const facts = replay(run, never);
        expect(replay(run, daily)).toEqual(facts);
        expect(replay(run, once)).toEqual(facts);
        const accepted = run.entered.filter(({ refused }) => refused.length === 0);
        seen.lateEntries += accepted.filter(({ command, today }) => command.on < today).length;
        for (const { type } of facts) if (type in seen) seen[type as keyof typeof seen] += 1;
      }),
      { numRuns: 140, seed: 11 },
    );
    // A property whose cases never come up holds, too.
    expect(seen.lateEntries).toBeGreaterThan(80);
    expect(seen.StepOverdue).toBeGreaterThan(80);
    expect(seen.PeriodEnded).toBeGreaterThan(8);
    expect(seen.OverdueLifted).toBeGreaterThan(20);
  });

  it("a resolution posted on 5 September and entered on 31 December was not posted late (art. 98.3.b)", () => {
    const driver = caseDriver()
      .open("2024-09-03")
      .begin("2024-09-03", "voluntary-dissolution-2023", {
        state: "resolved",
        earlier: [{ act: "adopt-resolution", on: "2024-09-03", papers: [] }],
      });
    driver.until("2024-12-30");
    const marks = () => driver.case.proceedings[0]?.overdue.map((it) => it.act);
    expect(marks()).toEqual(["send-resolution", "post-resolution"]);
    const post = { type: "record-act", proceeding: "voluntary-dissolution-2023", act: "post-resolution" };
    const papers = [paper("posting-record", "2024-09-05")];
    const facts = driver.send({ ...post, on: "2024-09-05", papers }, "2024-12-31");
    expect(facts.map((it) => it.type)).toEqual(["ActRecorded", "OverdueLifted"]);
    expect(facts[1]).toMatchObject({ data: { act: "post-resolution", lastDay: "2024-09-12", doneOn: "2024-09-05" } });
    expect(marks()).toEqual(["send-resolution"]);
    expect(timelineOf(driver.case).at(-1)?.text.vi).toContain("Bỏ đánh dấu quá hạn: Niêm yết nghị quyết");
  });

  it("a mark is lifted exactly when a paper dated before it shows that nothing was overdue on that day", () => {
    let lifted = 0;
    let periods = 0;
    fc.assert(
      fc.property(anyRun, ({ facts }) => {
        const marks = new Map<string, LegalDate>();
        const key = ({ proceeding, act, lastDay }: { proceeding: string; act: string; lastDay: string }) =>
          `${proceeding} ${act} ${lastDay}`;
        for (const fact of facts) {
          if (fact.type === "StepOverdue") {
            expect(marks.has(key(fact.data)), `${key(fact.data)} is marked once`).toBe(false);
            marks.set(key(fact.data), fact.happenedOn);
          }
          if (fact.type === "OverdueLifted") {
            lifted += 1;
            expect(fact.data.doneOn < (marks.get(key(fact.data)) ?? "")).toBe(true);
            marks.delete(key(fact.data));
          }
          if (fact.type === "PeriodEndLifted") periods += 1;
          if (fact.type === "ActRecorded") checkLate(fact, marks);
        }
      }),
      { numRuns: 500, seed: 12 },
    );
    expect(lifted).toBeGreaterThan(30);
    expect(periods).toBeGreaterThan(2);
  });

  it("nothing is marked twice when time goes on after a late entry", () => {
    fc.assert(
      fc.property(anyRun, ({ facts, on, state }) => {
        const all = [...facts, ...dueOfCase(state, shiftDays(on, 400))];
        const open = new Set<string>();
        for (const fact of all) {
          if (fact.type !== "StepOverdue" && fact.type !== "OverdueLifted") continue;
          const mark = `${fact.data.proceeding} ${fact.data.act} ${fact.data.lastDay}`;
          expect(open.has(mark)).toBe(fact.type === "OverdueLifted");
          if (fact.type === "StepOverdue") open.add(mark);
          else open.delete(mark);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** An act whose mark stands on its day is late, and says so. */
function checkLate(fact: Extract<CaseFact, { readonly type: "ActRecorded" }>, marks: ReadonlyMap<string, LegalDate>) {
  const { act, proceeding, violations } = fact.data;
  for (const [mark, since] of marks) {
    if (!mark.startsWith(`${proceeding} ${act} `) || since > fact.happenedOn) continue;
    const day = mark.slice(-10);
    const own = violations.filter((it) => it.kind === "late").map((it) => it.day);
    if (own.length > 0) expect(own.some((it) => it !== null && it >= day)).toBe(true);
  }
}
