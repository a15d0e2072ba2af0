import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { legalDate, shiftDays } from "../kernel/legal-date.js";
import { isKtttError } from "../kernel/problem.js";
import { STATUTES, type StatuteNumber } from "../law/statutes.js";
import type { CaseFact } from "./case.events.js";
import { type CaseState, openProceedings } from "./case-state.js";
import { decideCase } from "./decide-case.js";
import { dueOfCase } from "./due-of-case.js";
import { evolveCase, foldCase } from "./evolve-case.js";
import { allFlows } from "./flows.js";
import { nextActs } from "./next-acts.js";
import { ANNOUNCED, apply, command, play, type Run } from "./testing/random-case.js";

const TODAY = legalDate("2099-01-01");

const moves = fc.array(
  fc.record({
    pick: fc.nat(40),
    wait: fc.integer({ min: 0, max: 60 }),
    facts: fc.nat(20),
    good: fc.integer({ min: 0, max: 9 }).map((it) => it > 1),
  }),
  { minLength: 3, maxLength: 40 },
);
const start = fc
  .constantFrom("2023-01-09", "2024-05-06", "2024-07-01", "2024-09-03", "2025-04-21", "2026-02-02")
  .map(legalDate);
const flow = fc.constantFrom(...allFlows().map((it) => it.id));
const run = (test: (run: Run) => void, numRuns = 60) =>
  fc.assert(
    fc.property(start, flow, moves, (on, id, some) => {
      test(play(on, id, some));
    }),
    { numRuns },
  );

/** Walks of the two dissolutions of the 2023 law from the announcement on, with facts coming in every other time. */
const announced = (test: (run: Run) => void) =>
  fc.assert(
    fc.property(
      fc.constantFrom("2024-09-03", "2025-04-21").map(legalDate),
      fc.constantFrom("voluntary-dissolution-2023", "compulsory-dissolution-2023"),
      // By name: a walk still reaches both ends when the flow learns another act.
      fc
        .constantFrom(
          ["settle-assets", "issue-automatic-notice"],
          ["settle-assets", "file-dossier", "file-dossier", "issue-notice"],
        )
        .chain((acts) =>
          fc.array(
            fc.record({
              pick: fc.constantFrom(0, 1, 2, 3, 23),
              act: fc.constantFrom(...acts),
              wait: fc.constantFrom(1, 3, 9, 60),
              facts: fc.constantFrom(1, 2),
              good: fc.constant(true),
            }),
            { minLength: 10, maxLength: 40 },
          ),
        ),
      (on, id, some) => {
        test(play(on, id, some, ANNOUNCED));
      },
    ),
    { numRuns: 120, seed: 2024 },
  );

describe("any case, whatever is tried on it", () => {
  it("is the same when its events are replayed", () => {
    run(({ facts, state }) => {
      expect(foldCase(facts)).toEqual(state);
    });
  });

  it("never ends on the dossier route of the 2023 law with debts or tax unpaid (Article 97.2)", () => {
    let ended = 0;
    announced(({ facts }) => {
      facts.forEach((fact, at) => {
        if (fact.type !== "ActRecorded" || fact.data.outcome !== "dissolved-by-dossier") return;
        ended += 1;
        const before = foldCase(facts.slice(0, at));
        expect(before?.debtsPaidOn !== null && before?.taxCompletedOn !== null && before?.disputes === 0).toBe(true);
        expect((before?.debtsPaidOn ?? "9") <= fact.happenedOn).toBe(true);
      });
    });
    // The walks do reach it: a property of nothing would hold too.
    expect(ended).toBeGreaterThan(8);
  });

  it("says at every automatic end that payment is not evidenced and that the managers are liable (Article 97.2)", () => {
    let ended = 0;
    announced(({ facts }) => {
      for (const fact of facts) {
        if (fact.type !== "ActRecorded" || fact.data.outcome !== "dissolved-automatically") continue;
        ended += 1;
        expect(fact.data.notes.map((it) => it.note)).toEqual(["debts-not-evidenced", "liability-of-managers"]);
        expect(fact.data.notes[1]?.cite).toMatchObject({ article: 97, clause: 2 });
      }
    });
    expect(ended).toBeGreaterThan(30);
  });

  it("cites no statute before its first day, and under an old law after 01/07/2024 only with the recorded choice", () => {
    run(({ facts }) => {
      for (const fact of facts) {
        if (fact.type !== "ActRecorded") continue;
        const { law, decided, cites } = fact.data;
        for (const cite of cites) {
          if (!("law" in cite)) continue;
          const from = STATUTES[cite.law as StatuteNumber].inForceFrom;
          expect(from === null || from <= fact.happenedOn).toBe(true);
        }
        if (law === "23/2012/QH13" && fact.happenedOn >= "2024-07-01") expect(decided?.choice).toBe("23/2012/QH13");
        if (law === "51/2014/QH13" && fact.happenedOn >= "2026-03-01") expect(decided?.choice).toBe("51/2014/QH13");
      }
    });
  });

  it("changes its legal status only with an act of its own, or with a day which its notice printed", () => {
    run(({ facts }) => {
      let state: CaseState | null = null;
      for (const fact of facts) {
        const next: CaseState = evolveCase(state, fact);
        if (!["ActRecorded", "CaseOpened", "StatusFollowed"].includes(fact.type)) {
          expect(next.status).toEqual(state?.status);
        }
        if (fact.type === "StatusFollowed") {
          const own = next.proceedings.find((it) => it.id === fact.data.proceeding);
          const printed = own?.acts.flatMap((it) => [it.payload.from, it.payload.to, it.on]) ?? [];
          expect([...printed, ...printed.map((it) => it && shiftDays(it, 1))]).toContain(fact.happenedOn);
        }
        state = next;
      }
    });
  });

  it("owes nothing once it is closed, and nothing once the cooperative has ended", () => {
    run(({ state, on }) => {
      if (state.ended !== null) expect(nextActs(state, shiftDays(on, 400))).toEqual([]);
      if (openProceedings(state).length > 0) return;
      const closed = apply(
        state,
        decideCase(state, command({ type: "close-case", on, reason: "xong" }), { today: TODAY }),
      );
      expect(dueOfCase(closed, shiftDays(on, 3000))).toEqual([]);
      expect(nextActs(closed, shiftDays(on, 3000))).toEqual([]);
    });
  });

  it("comes to the same whether time is asked day by day or once", () => {
    run(({ state, on }) => {
      const once = dueOfCase(state, shiftDays(on, 250));
      let daily = state;
      const facts: CaseFact[] = [];
      for (let day = 0; day <= 250; day += 5) {
        const due = dueOfCase(daily, shiftDays(on, day));
        facts.push(...due);
        daily = apply(daily, due);
      }
      expect(facts).toEqual(once);
    }, 25);
  });

  it("keeps every line of its journal, and numbers them without a gap", () => {
    run(({ state }) => {
      expect(state.journal.map((it) => it.entry)).toEqual(state.journal.map((_, at) => at + 1));
    });
  });
});

describe("correcting an entry", () => {
  it("gives the case that would have been, keeps what was written, and is one event", () => {
    fc.assert(
      fc.property(start, flow, moves, fc.nat(30), (on, id, some, which) => {
        const { state, on: end } = play(on, id, some);
        const facts = state.journal.filter((it) => it.fact.type === "FactsRecorded");
        const entry = facts[which % Math.max(facts.length, 1)];
        if (!entry) return;
        try {
          const [fact] = decideCase(
            state,
            command({ type: "correct", on: end, entry: entry.entry, reason: "ghi nhầm", instead: null }),
            { today: TODAY },
          );
          if (fact?.type !== "EntryCorrected") throw new Error("one event");
          const after = evolveCase(state, fact);
          const direct = foldCase([
            ...state.journal.filter((it) => it.entry < entry.entry).map((it) => it.fact),
            ...fact.data.rewritten,
          ]);
          const { journal: _, ...rest } = after;
          const { journal: __, ...wanted } = direct as CaseState;
          const numbers = /"entry":\d+/g;
          expect(JSON.stringify(rest).replace(numbers, "")).toBe(JSON.stringify(wanted).replace(numbers, ""));
          expect(after.journal.length).toBe(state.journal.length + 1 + fact.data.rewritten.length);
        } catch (error) {
          if (!isKtttError(error)) throw error;
          expect(error.code).toBe("cooperative/correction-breaks");
        }
      }),
      { numRuns: 50 },
    );
  });
});
