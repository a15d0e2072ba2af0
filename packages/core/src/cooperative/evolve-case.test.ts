import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { citer } from "../law/cite.js";
import type { NeedsDecision, TakenDecision } from "../law/needs-decision.js";
import type { CaseEventData, CaseFact, RecordedAct, Violation } from "./case.events.js";
import type { CaseState } from "./case-state.js";
import { caseStream, evolveCase, foldCase, withoutFollowed } from "./evolve-case.js";

const day = legalDate;
const D1 = day("2024-09-03");
const D2 = day("2024-09-10");
const D3 = day("2024-10-01");
const CITE = citer("92/2024/NĐ-CP")(50, 1);

/** An event as it was decided; the fold does not ask whether it should have been. */
function fact<Type extends CaseFact["type"]>(type: Type, data: object, on = D2): CaseFact {
  return { type, happenedOn: on, data: data as CaseEventData[Type] } as unknown as CaseFact;
}
const opening = (rest: object = {}) =>
  fact(
    "CaseOpened",
    {
      case: "case/1",
      cooperative: { ref: "coop/1", kind: "cooperative" },
      status: "active",
      branches: [
        { id: "b-1", kind: "branch", abroad: false, status: "active" },
        { id: "b-2", kind: "office", abroad: true, status: null },
        { id: "b-3", kind: "place", abroad: false, status: "closed" },
      ],
      facts: { disputes: 1, stateSupport: "none" },
      bodies: { registry: "so-a", tax: "so-b" },
      synthetic: true,
      ...rest,
    },
    D1,
  );
const proceeding = (id: string, rest: object = {}) =>
  fact(
    "ProceedingOpened",
    { proceeding: id, flow: "f", branch: null, state: "s-0", earlier: [], derived: false, ...rest },
    D1,
  );
const act = (rest: Partial<RecordedAct> = {}, on = D2) =>
  fact(
    "ActRecorded",
    {
      ...{
        proceeding: "p/1",
        flow: "f",
        act: "go",
        from: "s-0",
        to: "s-1",
        papers: [],
        payload: {},
        law: "17/2023/QH15",
      },
      ...{ decided: null, cites: [], sets: null, branches: [], outcome: null, ends: false, answers: null, notes: [] },
      ...{ violations: [], recordedFor: null, derived: false },
      ...rest,
    },
    on,
  );
const folded = (...facts: readonly CaseFact[]): CaseState => {
  const state = foldCase([opening(), proceeding("p/1"), ...facts]);
  if (!state) throw new Error("no case");
  return state;
};
const own = (state: CaseState, id = "p/1") => state.proceedings.find((it) => it.id === id);

describe("the fold of a case", () => {
  it("begins with its opening: statuses since that day, bodies since that day, nothing else known but what was said", () => {
    const state = foldCase([opening()]);
    expect(state).toMatchObject({
      ...{ id: "case/1", synthetic: true, openedOn: D1, disputes: 1, stateSupport: "none", policeSeal: false },
      ...{ debtsPaidOn: null, debtsOutstanding: null, taxCompletedOn: null, ended: null, closedOn: null },
      ...{ proceedings: [], review: [], violations: [], questions: [] },
      status: [{ status: "active", since: D1, entry: 1 }],
      branches: [
        {
          id: "b-1",
          kind: "branch",
          abroad: false,
          status: [{ status: "active", since: D1, entry: 1 }],
          closedOn: null,
        },
        { id: "b-2", kind: "office", abroad: true, status: [], closedOn: null, taxCompletedOn: null },
        { id: "b-3", kind: "place", status: [{ status: "closed" }], closedOn: D1 },
      ],
      bodies: [
        { role: "registry", agency: "so-a", since: D1 },
        { role: "tax", agency: "so-b", since: D1 },
      ],
    });
    expect(foldCase([opening({ status: null })])?.status).toEqual([]);
    expect(foldCase([])).toBeNull();
    expect(() => evolveCase(null, act())).toThrow(TypeError);
    expect(caseStream("hcm", "c-1")).toBe("hcm/case/c-1");
  });

  it("keeps what is not said anew, takes what is, also that something is not known", () => {
    const first = { debtsPaidOn: D1, debtsOutstanding: true, taxCompletedOn: D1, policeSeal: true };
    const state = folded(fact("FactsRecorded", { facts: first, papers: [] }));
    expect(state).toMatchObject({ ...first, disputes: 1, stateSupport: "none" });
    const unknown = {
      debtsPaidOn: null,
      debtsOutstanding: null,
      taxCompletedOn: null,
      stateSupport: null,
      disputes: 0,
    };
    expect(evolveCase(state, fact("FactsRecorded", { facts: unknown, papers: [] }))).toMatchObject({
      ...unknown,
      policeSeal: true,
    });
    expect(evolveCase(state, fact("FactsRecorded", { facts: { policeSeal: false }, papers: [] }))).toMatchObject({
      ...first,
      policeSeal: false,
    });
  });

  it("adds branches which were not known and their tax, and leaves known ones as they stand", () => {
    const branches = [
      { id: "b-1", kind: "place", abroad: true },
      { id: "b-9", kind: "branch", abroad: false },
    ];
    const branchTax = [
      { branch: "b-9", on: D2 },
      { branch: "b-1", on: null },
    ];
    const state = folded(fact("FactsRecorded", { facts: { branches, branchTax }, papers: [] }));
    expect(state.branches.map((it) => [it.id, it.kind, it.status.length, it.taxCompletedOn])).toEqual([
      ["b-1", "branch", 1, null],
      ["b-2", "office", 0, null],
      ["b-3", "place", 1, null],
      ["b-9", "branch", 0, D2],
    ]);
    const paid = evolveCase(
      state,
      fact("FactsRecorded", { facts: { branchTax: [{ branch: "b-1", on: D3 }] }, papers: [] }),
    );
    expect(paid.branches.map((it) => it.taxCompletedOn)).toEqual([D3, null, null, D2]);
  });

  it("an act moves its own proceeding to where it led, whatever any machine says, and keeps what it was", () => {
    const before = folded(proceeding("p/2"));
    const state = evolveCase(before, act({ to: "anywhere", payload: { note: "n" } }));
    expect(own(state)).toMatchObject({
      ...{ state: "anywhere", endedOn: null, outcome: null },
      acts: [{ act: "go", on: D2, papers: [], payload: { note: "n" }, entry: 4, moved: true }],
    });
    expect(own(state, "p/2")).toEqual(own(before, "p/2"));
    expect(own(evolveCase(before, act({ to: "s-0" })))?.acts[0]?.moved).toBe(false);
    expect(state.status).toEqual(before.status);
  });

  it("an act sets the status and those of the branches it names, on its day", () => {
    const changes: RecordedAct["branches"] = [
      { branch: "b-1", status: "closed", closed: true },
      { branch: "b-2", status: null, closed: true },
      { branch: "b-3", status: "active", closed: false },
    ];
    const state = folded(act({ sets: "winding-up", branches: changes }));
    expect(state.status.at(-1)).toEqual({ status: "winding-up", since: D2, entry: 3 });
    expect(state.branches.map((it) => [it.status.at(-1)?.status, it.closedOn])).toEqual([
      ["closed", D2],
      [undefined, D2],
      ["active", null],
    ]);
    // Before the decree a branch has no status: it stays closed where nothing says otherwise.
    const silent = folded(act({ branches: [{ branch: "b-3", status: null, closed: false }] }));
    expect(silent.branches[2]).toMatchObject({ closedOn: D1, status: [{ status: "closed" }] });
  });

  it("an act which ends the cooperative stops every other proceeding on its day; an outcome alone ends its own", () => {
    const notes = [{ note: "debts-not-evidenced", cite: CITE }] as const;
    const ended = folded(
      proceeding("p/2"),
      act({ outcome: "dissolved-automatically", ends: true, notes, sets: "ended" }),
    );
    expect(ended.ended).toEqual({ on: D2, outcome: "dissolved-automatically", notes });
    expect([own(ended)?.outcome, own(ended, "p/2")]).toEqual([
      "dissolved-automatically",
      expect.objectContaining({ endedOn: D2, outcome: "stopped" }),
    ]);
    const withdrawn = folded(proceeding("p/2"), act({ outcome: "withdrawn" }));
    expect([withdrawn.ended, own(withdrawn)?.endedOn, own(withdrawn, "p/2")?.endedOn]).toEqual([null, D2, null]);
    const late = folded(
      proceeding("p/2"),
      act({ proceeding: "p/2", outcome: "withdrawn" }),
      act({ ends: true, outcome: "struck-off" }, D3),
    );
    expect(own(late, "p/2")).toMatchObject({ endedOn: D2, outcome: "withdrawn" });
  });

  it("an end which is set aside is none: another status takes its place; an act which sets none leaves it", () => {
    const end = act({ outcome: "bankrupt-declared", ends: true, sets: "ended" });
    expect(folded(end, act({ sets: "bankruptcy-open" }, D3)).ended).toBeNull();
    expect(folded(end, act({}, D3)).ended?.on).toBe(D2);
    expect(folded(end, act({ sets: "ended" }, D3)).ended?.on).toBe(D2);
  });

  it("an act after which earlier ones count no more sets these aside, in its own proceeding", () => {
    const state = folded(act({ act: "ask" }), act({ act: "list" }), act({ act: "cancel", again: ["ask"] }, D3));
    expect(own(state)?.acts.map((it) => [it.act, it.setAside ?? false])).toEqual([
      ["ask", true],
      ["list", false],
      ["cancel", false],
    ]);
  });

  it("breaches are kept with their entry; a prohibited act is one", () => {
    const breach: Violation = {
      ...{ kind: "late", act: "go", on: D2, day: D1, trust: "verified", cites: [CITE], by: null },
    };
    const state = folded(
      act({ violations: [breach, { ...breach, kind: "early" }] }),
      fact("ProhibitedActRecorded", { violation: { ...breach, kind: "prohibited" }, papers: [] }),
    );
    expect(state.violations.map((it) => [it.kind, it.entry])).toEqual([
      ["late", 3],
      ["early", 3],
      ["prohibited", 4],
    ]);
  });

  it("body, review, settlement and closing", () => {
    const settlement = { whole: 1, held: 0, payments: [], insufficient: false };
    const state = folded(
      proceeding("p/2"),
      fact("BodyAssigned", { role: "tax", agency: "so-c", papers: [], reason: "…" }, D3),
      fact("ReviewRecorded", { step: "listed", papers: [], result: "r" }),
      fact("AssetsSettled", { proceeding: "p/2", law: "17/2023/QH15", settlement }),
      fact("CaseClosed", { reason: "xong" }, D3),
    );
    expect(state.bodies.at(-1)).toEqual({ role: "tax", agency: "so-c", since: D3 });
    expect(state.review).toEqual([{ step: "listed", on: D2, result: "r" }]);
    expect([own(state)?.settlement, own(state, "p/2")?.settlement, state.closedOn]).toEqual([null, settlement, D3]);
  });

  it("a proceeding may begin in the middle: what was done before stands as acts which moved it", () => {
    const earlier = [{ act: "adopt", on: D1, papers: [], payload: {} }];
    const state = folded(proceeding("p/2", { branch: "b-1", state: "s-5", earlier }));
    expect(own(state, "p/2")).toEqual({
      ...{ id: "p/2", flow: "f", branch: "b-1", state: "s-5", openedOn: D1, overdue: [], ended: [], decided: null },
      ...{ followed: {}, settlement: null, endedOn: null, outcome: null },
      acts: [{ act: "adopt", on: D1, papers: [], payload: {}, entry: 3, moved: true }],
    });
  });
});

describe("marks of time", () => {
  const mark = (name: string, lastDay: string, of = "p/1") =>
    fact("StepOverdue", { proceeding: of, state: "s-0", act: name, lastDay, cite: CITE }, D3);
  const lift = (name: string, lastDay: string) =>
    fact("OverdueLifted", { proceeding: "p/1", state: "s-0", act: name, lastDay, doneOn: D2 });
  const run = (name: string, end: string) =>
    fact(
      "PeriodEnded",
      { proceeding: "p/1", state: "s-0", act: name, end, owedBy: null, trust: "verified", cite: CITE },
      D3,
    );

  it("are of one act and one last day, and lifted one by one", () => {
    const marked = folded(proceeding("p/2"), mark("a", D1), mark("a", D2), mark("b", D1), mark("a", D1, "p/2"));
    expect(own(marked)?.overdue[0]).toEqual({ act: "a", lastDay: D1, since: D3 });
    const lifted = evolveCase(marked, lift("a", D1));
    expect(own(lifted)?.overdue.map((it) => [it.act, it.lastDay])).toEqual([
      ["a", D2],
      ["b", D1],
    ]);
    expect(own(lifted, "p/2")?.overdue).toHaveLength(1);
  });

  it("periods which have run are of one act and one end, and lifted one by one", () => {
    const ended = folded(run("a", D1), run("a", D2), run("b", D1));
    expect(own(ended)?.ended[0]).toEqual({ act: "a", end: D1, since: D3 });
    const lifted = evolveCase(
      ended,
      fact("PeriodEndLifted", { proceeding: "p/1", state: "s-0", act: "a", end: D1, doneOn: D2 }),
    );
    expect(own(lifted)?.ended.map((it) => [it.act, it.end])).toEqual([
      ["a", D2],
      ["b", D1],
    ]);
    expect(lifted.status).toEqual(ended.status);
  });
});

describe("questions", () => {
  const asked = (question: string) =>
    ({ question, text: { vi: "?", en: "?" }, choices: [], basis: [] }) as unknown as NeedsDecision;
  const raise = (question: string, of: string | null = "p/1") =>
    fact("QuestionRaised", { proceeding: of, asked: asked(question) });
  const decision = { question: "q", choice: "c", by: "p-1", on: D3, reason: "r" } as unknown as TakenDecision;
  const decide = (rest: object = {}) =>
    fact("QuestionDecided", { proceeding: "p/1", decision, paper: null, proceedingThen: null, ...rest }, D3);
  const open = (state: CaseState) =>
    state.questions.filter((it) => it.decision === null).map((it) => [it.asked.question, it.proceeding]);

  it("are open until decided, each of its proceeding; one which was decided stays as it was", () => {
    const before = folded(proceeding("p/2"), raise("q"), raise("q", "p/2"), raise("other"));
    expect(before.questions[0]).toEqual({ asked: asked("q"), proceeding: "p/1", askedOn: D2, decision: null });
    const state = evolveCase(before, decide());
    expect(open(state)).toEqual([
      ["q", "p/2"],
      ["other", "p/1"],
    ]);
    const again = evolveCase(state, decide({ decision: { ...decision, choice: "x" } }));
    expect(again.questions[0]?.decision).toEqual(decision);
    expect([own(state)?.decided, own(state)?.endedOn]).toEqual([null, null]);
  });

  it("of the law: the proceeding stays under the law which was chosen, or ends and goes on elsewhere", () => {
    const before = folded(proceeding("p/2"), raise("q"));
    const stays = evolveCase(before, decide({ proceedingThen: "stays" }));
    expect(own(stays)).toMatchObject({ decided: decision, endedOn: null, outcome: null });
    const ends = evolveCase(before, decide({ proceedingThen: "ends" }));
    expect(own(ends)).toMatchObject({ decided: decision, endedOn: D3, outcome: "other-route" });
    expect(own(ends, "p/2")).toMatchObject({ decided: null, endedOn: null });
  });

  it("are answered by an act which says so, of its own proceeding, while they are open", () => {
    const before = folded(proceeding("p/2"), raise("q"), raise("q", "p/2"), raise("other"));
    const state = evolveCase(before, act({ act: "decide", answers: { question: "q", choice: "continue" } }, D3));
    expect(state.questions[0]?.decision).toEqual({
      question: "q",
      choice: "continue",
      by: "act/decide",
      on: D3,
      reason: "decide",
    });
    expect(open(state)).toEqual([
      ["q", "p/2"],
      ["other", "p/1"],
    ]);
    const later = evolveCase(state, act({ answers: { question: "q", choice: "other-route" } }, D3));
    expect(later.questions[0]?.decision?.choice).toBe("continue");
  });
});

describe("a status which follows from days that a notice printed (Decree 92/2024 art. 27.1)", () => {
  const follow = (part: "begins" | "ends" | "rest", sets: string | null, on: string, then: object | null = null) =>
    fact(
      "StatusFollowed",
      { proceeding: "p/1", part, sets, branches: [{ branch: "b-1", status: sets, closed: false }], then, cites: [] },
      day(on),
    );
  const suspended = () => folded(act({ act: "notify" }), follow("begins", "suspended", "2024-10-01"));
  const over = () =>
    evolveCase(suspended(), follow("ends", "active", "2025-01-01", { to: "over", outcome: "resumed" }));

  it("is set on its day, with the branches; its end leaves the proceeding where the notice leads", () => {
    expect(suspended().status.at(-1)).toEqual({ status: "suspended", since: D3, entry: 4 });
    expect(suspended().branches[0]?.status.at(-1)?.status).toBe("suspended");
    expect(own(suspended())).toMatchObject({ state: "s-1", followed: { begins: { on: D3, entry: 4, was: null } } });
    expect(own(over())).toMatchObject({
      ...{ state: "over", outcome: "resumed", endedOn: "2025-01-01" },
      followed: { ends: { on: "2025-01-01", entry: 5, was: "s-1" } },
    });
    const silent = evolveCase(suspended(), follow("rest", null, "2025-01-01"));
    expect(silent.status).toEqual(suspended().status);
  });

  it("a proceeding which had ended is not ended again", () => {
    const ended = folded(
      act({ outcome: "withdrawn" }),
      follow("ends", "active", "2025-01-01", { to: "over", outcome: "resumed" }),
    );
    expect(own(ended)).toMatchObject({ state: "s-1", outcome: "withdrawn", endedOn: D2 });
  });

  it("a paper of before such a day, entered after it, finds the case as it was; the beginning stays", () => {
    const found = withoutFollowed(over(), "p/1", day("2024-12-20"));
    expect(found.status).toEqual(suspended().status);
    expect(found.branches).toEqual(suspended().branches);
    expect(own(found)).toMatchObject({ state: "s-1", endedOn: null, outcome: null, followed: { begins: { on: D3 } } });
    expect(own(found)?.followed).not.toHaveProperty("ends");
    expect(withoutFollowed(over(), "p/1", day("2025-01-01"))).toEqual(over());
    expect(withoutFollowed(over(), "p/2", D1)).toEqual(over());
    const early = withoutFollowed(suspended(), "p/1", D1);
    expect(early).toEqual(suspended());
    const entered = evolveCase(over(), act({ act: "extend", from: "s-1", to: "s-1" }, day("2024-12-20")));
    expect([own(entered)?.state, own(entered)?.endedOn, entered.status.at(-1)?.status]).toEqual([
      "s-1",
      null,
      "suspended",
    ]);
  });
});

describe("a correction", () => {
  const wrong = act({ to: "wrong", sets: "winding-up" });
  const correct = (entry: number, rewritten: readonly CaseFact[]) =>
    fact("EntryCorrected", { entry, reason: "…", rewritten }, D3);

  it("takes the entry and all after it out, puts its own in their place, and keeps every line", () => {
    const state = evolveCase(folded(wrong, act({ act: "later" })), correct(3, [act({ to: "right" })]));
    expect(own(state)).toMatchObject({ state: "right", acts: [{ act: "go", entry: 6 }] });
    expect(state.status.map((it) => it.status)).toEqual(["active"]);
    expect(state.journal.map((it) => [it.entry, it.fact.type, it.superseded])).toEqual([
      [1, "CaseOpened", false],
      [2, "ProceedingOpened", false],
      [3, "ActRecorded", true],
      [4, "ActRecorded", true],
      [5, "EntryCorrected", false],
      [6, "ActRecorded", false],
    ]);
  });

  it("corrects again what a correction put there; what goes on after it is numbered on", () => {
    const once = evolveCase(folded(wrong), correct(3, [act({ to: "right" })]));
    const twice = evolveCase(once, correct(5, [act({ to: "better" })]));
    expect(own(twice)?.state).toBe("better");
    expect(twice.journal.filter((it) => it.superseded).map((it) => it.entry)).toEqual([3, 5]);
    expect(own(evolveCase(once, act({ act: "on" })))?.acts.map((it) => it.entry)).toEqual([5, 6]);
  });

  it("cannot take out the opening", () => {
    expect(() => evolveCase(folded(wrong), correct(1, []))).toThrow(TypeError);
  });
});
