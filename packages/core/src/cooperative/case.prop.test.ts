import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { legalDate, type LegalDate, shiftDays } from "../kernel/legal-date.js";
import { isKtttError } from "../kernel/problem.js";
import { STATUTES, type StatuteNumber } from "../law/statutes.js";
import type { CaseCommand } from "./case.commands.js";
import type { CaseFact } from "./case.events.js";
import { type CaseState, openProceedings, openQuestions } from "./case-state.js";
import { decideCase } from "./decide-case.js";
import { dueOfCase } from "./due-of-case.js";
import { evolveCase, foldCase } from "./evolve-case.js";
import { flowOf, FLOWS } from "./flows.js";
import { nextActs } from "./next-acts.js";
import { PARTY_ROLES, type PartyRole } from "./party.js";
import type { CaseGuardName } from "./case.guards.js";
import { GUARD_SAMPLES } from "./testing/guard-samples.js";
import type { ActPayload } from "./act-payload.js";

const ACTOR = { agency: "phong-tc-kh", person: null, role: "registrar" } as const;
const TODAY = legalDate("2099-01-01");
const PARTIES = Object.keys(PARTY_ROLES) as PartyRole[];

interface Move {
  readonly pick: number;
  readonly wait: number;
  readonly facts: number;
  readonly good: boolean;
}
interface Run {
  readonly facts: readonly CaseFact[];
  readonly state: CaseState;
  readonly on: LegalDate;
}

const apply = (state: CaseState | null, facts: readonly CaseFact[]) => facts.reduce(evolveCase, state as CaseState);
const command = (it: Record<string, unknown>) => ({ case: "case/1", actor: ACTOR, ...it }) as unknown as CaseCommand;

/** What somebody may try next: an act of any open proceeding, whether it is possible or not; a fact; a decision. */
function attempt(state: CaseState, move: Move, on: LegalDate): CaseCommand {
  const question = openQuestions(state).find((it) => it.asked.question.startsWith("law."));
  if (question && move.facts % 3 === 0 && question.asked.choices.length > 0) {
    const choice = question.asked.choices[move.pick % question.asked.choices.length]?.id;
    return command({
      type: "decide-question",
      on,
      question: question.asked.question,
      choice,
      by: "person/1",
      reason: "x",
    });
  }
  if (move.facts % 7 === 1) {
    const facts = [
      { debtsPaidOn: on },
      { taxCompletedOn: on },
      { disputes: Math.floor(move.pick / 20) },
      { stateSupport: "none" },
      { debtsPaidOn: null },
    ];
    return command({ type: "record-facts", on, facts: facts[move.pick % facts.length], papers: [] });
  }
  const rows = openProceedings(state).flatMap((it) =>
    (flowOf(it.flow)?.steps.from(it.state) ?? []).map((row) => ({ proceeding: it.id, row })),
  );
  const chosen = rows[move.pick % Math.max(rows.length, 1)];
  if (!chosen) {
    const flow = FLOWS[move.pick % FLOWS.length];
    return command({
      type: "open-proceeding",
      on,
      flow: flow?.id,
      branch: flow?.subject === "branch" ? "branch/1" : null,
      state: null,
      earlier: [],
    });
  }
  const { proceeding, row } = chosen;
  const guards = row.guards as readonly CaseGuardName[];
  const payload = guards.reduce<ActPayload>(
    (all, name) => ({ ...all, ...GUARD_SAMPLES[name][move.good ? "met" : "unmet"].payload }),
    row.event === "receive-request" ? { byTax: move.good } : {},
  );
  const dated = payload.explainBy ? { ...payload, explainBy: shiftDays(on, 10) } : payload;
  const papers = row.meta.papers.map((kind) => ({
    kind,
    number: "1",
    date: on,
    served: PARTIES.map((to) => ({ to, on })),
  }));
  return command({
    type: "record-act",
    on,
    proceeding,
    act: row.event,
    papers: papers.length > 0 ? papers : [{ kind: "recorded-paper", number: "1", date: on, served: [] }],
    payload: dated,
  });
}

/** Where a walk begins: at the beginning of the flow, or with the dissolution announced and no branch left. */
interface Begin {
  readonly state: string | null;
  readonly branches: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;
}
const FROM_THE_START: Begin = { state: null, branches: ["branch/1"], facts: {} };
const ANNOUNCED: Begin = { state: "dissolving", branches: [], facts: { stateSupport: "none" } };

function play(start: LegalDate, flow: string, moves: readonly Move[], begin: Begin = FROM_THE_START): Run {
  let on = start;
  const opening = command({
    type: "open-case",
    on,
    cooperative: { ref: "coop/1", kind: "cooperative" },
    status: "active",
    branches: begin.branches.map((id) => ({ id, kind: "branch", abroad: false, status: "active" })),
    facts: begin.facts,
    synthetic: true,
  });
  let facts = decideCase(null, opening, { today: TODAY });
  let state = apply(null, facts);
  const take = (more: readonly CaseFact[]) => {
    facts = [...facts, ...more];
    state = apply(state, more);
  };
  const tries = [
    command({
      type: "open-proceeding",
      on,
      flow,
      branch: flow.startsWith("branch") ? "branch/1" : null,
      state: begin.state,
      earlier:
        begin.state === null
          ? []
          : ["adopt-resolution", "send-resolution", "record-decision", "announce-status"].map((act) => ({
              act,
              on: start,
              papers: [
                { kind: "recorded-paper", number: "1", date: start, served: PARTIES.map((to) => ({ to, on: start })) },
              ],
              payload: { ground: "b" },
            })),
    }),
  ];
  for (const move of [null, ...moves]) {
    const next = move ? attempt(state, move, on) : tries[0];
    if (!next) continue;
    take(dueOfCase(state, on));
    const before = JSON.stringify(state);
    try {
      take(decideCase(state, next, { today: TODAY }));
    } catch (error) {
      if (!isKtttError(error)) throw error;
      expect(JSON.stringify(state)).toBe(before);
    }
    on = shiftDays(on, move?.wait ?? 1);
  }
  return { facts, state, on };
}

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
const flow = fc.constantFrom(...FLOWS.map((it) => it.id));
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
      fc.array(
        fc.record({
          pick: fc.constantFrom(0, 1, 2, 0, 1, 2, 3, 23),
          wait: fc.constantFrom(1, 3, 9, 60),
          facts: fc.constantFrom(1, 2),
          good: fc.constant(true),
        }),
        { minLength: 10, maxLength: 40 },
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
    expect(ended).toBeGreaterThan(5);
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
    expect(ended).toBeGreaterThan(5);
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

  it("changes its legal status only with an act of its own, never with time", () => {
    run(({ facts }) => {
      let state: CaseState | null = null;
      for (const fact of facts) {
        const next: CaseState = evolveCase(state, fact);
        if (fact.type !== "ActRecorded" && fact.type !== "CaseOpened") expect(next.status).toEqual(state?.status);
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
