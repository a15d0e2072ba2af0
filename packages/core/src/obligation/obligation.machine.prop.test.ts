import { OBLIGATION_STATUSES } from "../province/obligation-status.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { transition } from "xstate";
import { type LegalDate, legalDate, shiftDays } from "../kernel/legal-date.js";
import { isKtttError } from "../kernel/problem.js";
import type { Obligation, Terms } from "../plan/obligation.js";
import { continuousOf, day, obligationOf, type Said, streamOf } from "../testing-fixture/obligation-stream.js";
import { evolveObligation } from "./evolve-obligation.js";
import { type ObligationState, obstaclesOf } from "./obligation-state.js";
import { OBLIGATION_UPCASTERS } from "./obligation.upcast.js";
import type { ObligationFact } from "./obligation.events.js";
import { OBLIGATION_GUARDS, type ObligationContext, type ObligationMachineEvent } from "./obligation.guards.js";
import { machineOf } from "../machines/machine-of.js";
import { obligationTable } from "./obligation.machine.js";

const obligationMachine = machineOf(obligationTable);

/** Days around everything that matters to {@link obligationOf}: its first day, its last, and months after. */
const anyDay = fc
  .constantFrom(-10, 0, 1, 30, 60, 89, 90, 91, 100, 179, 180, 181, 182, 183, 190, 200, 230, 300, 400)
  .map((days) => shiftDays(legalDate("2024-01-01"), days));

/** Duties of every kind the lifecycle tells apart. */
const anyObligation: fc.Arbitrary<Obligation> = fc.constantFrom(
  obligationOf(),
  obligationOf({ act: "submit" }),
  obligationOf({ lastDay: null }),
  obligationOf({ dayTrust: "unverified" }),
  obligationOf({ lastDay: day("2023-12-01"), pastDueAtAssignment: true }),
  obligationOf({ kind: "report", act: "report", recipients: ["so-khdt", "lien-minh"] }),
  obligationOf({ kind: "report", act: "report", lastDay: null, closesOn: day("2024-03-31") }),
  continuousOf(),
  continuousOf({ act: "submit" }),
);

const words = fc.constantFrom("một", "hai");
const question = fc.constantFrom("new-day@2024-01-01", "confirm-overdue@2024-07-01", "confirm-overdue@2024-07-20");

/** Any command a body, a monitor or an issuer may think of, sensible or not. */
const anySaid: fc.Arbitrary<Said> = fc.oneof(
  fc.record({ type: fc.constant("start" as const), on: anyDay }),
  fc.record({ type: fc.constant("report" as const), on: anyDay }),
  fc.record({ type: fc.constant("report" as const), on: anyDay, nil: fc.boolean() }),
  fc.record({
    type: fc.constant("report" as const),
    on: anyDay,
    deliveredTo: fc.constantFrom(["so-khdt"], ["lien-minh"], ["so-khdt", "lien-minh"]),
  }),
  fc.record({ type: fc.constant("accept" as const), on: anyDay }),
  fc.record({ type: fc.constant("return" as const), on: anyDay, reason: words, correctBy: anyDay }),
  fc.record({ type: fc.constant("extend" as const), on: anyDay, to: anyDay, decision: words }),
  fc.record({ type: fc.constant("reassign" as const), on: anyDay, to: fc.constantFrom("so-a", "so-b"), reason: words }),
  fc.record({ type: fc.constant("raise-obstacle" as const), on: anyDay, obstacle: words, text: words }),
  fc.record({ type: fc.constant("answer-obstacle" as const), on: anyDay, obstacle: words, answer: words }),
  fc.record({ type: fc.constant("cancel" as const), on: anyDay, reason: words }),
  fc.record({
    type: fc.constant("answer" as const),
    on: anyDay,
    question,
    choice: fc.constantFrom("set-day", "no-day", "cancel", "mark-overdue", "not-overdue"),
    value: fc.constantFrom([], ["2024-08-31"]),
    reason: words,
  }),
) as fc.Arbitrary<Said>;

/** A command and the day it is entered, some days after the one before; dated that day, or as it says itself. */
interface Entered {
  readonly said: Said;
  readonly waited: number;
  readonly datedToday: boolean;
  /** Instead of the command: the plan is changed by a decision. */
  readonly amend?: Partial<Terms> | undefined;
}

const anyHistory: fc.Arbitrary<readonly Entered[]> = fc.array(
  fc.record({
    said: anySaid,
    waited: fc.constantFrom(0, 1, 10, 40, 90),
    datedToday: fc.boolean(),
    amend: fc.option(
      fc.constantFrom<Partial<Terms>>({ text: "Lời mới" }, { lastDay: day("2026-06-30") }, { lastDay: null }),
      { nil: undefined, freq: 8 },
    ),
  }),
  { minLength: 1, maxLength: 12, size: "max" },
);

const anyReporter = fc.record({
  agency: fc.constantFrom("so-a", "so-khdt"),
  person: fc.constantFrom(null, "p-1", "p-2"),
});
const maybeDay = fc.option(anyDay, { nil: null });

/** States also which no history leads to: the machine must agree with itself there too. */
const anyState: fc.Arbitrary<ObligationState> = fc
  .record({
    obligation: anyObligation,
    lastDay: maybeDay,
    correctBy: maybeDay,
    startedOn: maybeDay,
    reportedOn: maybeDay,
    reportedBy: fc.option(anyReporter, { nil: null }),
    returnedOn: maybeDay,
    status: fc.constantFrom(...OBLIGATION_STATUSES),
    obstacles: fc.array(
      fc.record({ id: fc.constantFrom("một", "hai"), text: fc.constantFrom("…", null), on: anyDay }),
      { maxLength: 4 },
    ),
    formerHolders: fc.array(fc.record({ body: fc.constant("so-c"), until: anyDay, lateSince: fc.constant(null) }), {
      maxLength: 1,
    }),
    decisions: fc.array(
      fc.record({
        id: fc.constant("d"),
        question: fc.constantFrom("new-day" as const, "confirm-overdue" as const),
        askedOn: anyDay,
        takenOn: maybeDay,
      }),
      { maxLength: 2 },
    ),
  })
  .chain((state) =>
    fc.constantFrom(1, 1, 100).map((times) => ({
      ...state,
      obstacles: Array.from({ length: times }, () => state.obstacles)
        .flat()
        .reduce<ObligationState["obstacles"]>((before, entry) => ({ ...entry, before }), null),
    })),
  )
  .map(({ obligation, ...rest }) => ({ ...streamOf(obligation).state, ...rest }));

const anyEvent: fc.Arbitrary<ObligationMachineEvent> = fc.oneof(
  fc.record({
    type: fc.constantFrom(
      "start" as const,
      "report" as const,
      "cancel" as const,
      "clear-overdue" as const,
      "amend" as const,
      "redate" as const,
    ),
    on: anyDay,
  }),
  fc.record({ type: fc.constant("accept" as const), on: anyDay, by: anyReporter }),
  fc.record({ type: fc.constant("return" as const), on: anyDay, by: anyReporter, correctBy: anyDay }),
  fc.record({ type: fc.constant("extend" as const), on: anyDay, to: anyDay }),
  fc.record({ type: fc.constant("set-day" as const), on: anyDay, to: maybeDay }),
  fc.record({ type: fc.constant("reassign" as const), on: anyDay, to: fc.constantFrom("so-a", "so-b") }),
  fc.record({
    type: fc.constantFrom("raise-obstacle" as const, "answer-obstacle" as const),
    on: anyDay,
    obstacle: fc.constantFrom("một", "hai"),
  }),
  fc.record({ type: fc.constant("mark-overdue" as const), on: anyDay, confirmed: fc.boolean() }),
  fc.record({ type: fc.constant("close-period" as const), on: anyDay }),
);

/** The event of the machine which a fact stands for; `null` for one which moves nothing. */
function eventOf(fact: ObligationFact): ObligationMachineEvent["type"] | null {
  if (fact.type === "TermsAmended") return fact.data.day === null ? "amend" : "redate";
  const names: Partial<Record<ObligationFact["type"], ObligationMachineEvent["type"]>> = {
    WorkStarted: "start",
    OverdueCleared: "clear-overdue",
    Reported: "report",
    ReportAccepted: "accept",
    ReportReturned: "return",
    OverdueMarked: "mark-overdue",
    DeadlineExtended: "extend",
    DeadlineSet: "set-day",
    Reassigned: "reassign",
    ObstacleRaised: "raise-obstacle",
    ObstacleAnswered: "answer-obstacle",
    Cancelled: "cancel",
    PeriodClosed: "close-period",
  };
  return names[fact.type] ?? null;
}

interface Step {
  /** Left out for a command as a whole. */
  readonly fact?: ObligationFact;
  readonly from: ObligationState;
  readonly event: ObligationMachineEvent["type"];
  readonly to: ObligationState;
}

/** Plays a history and gives every step the state took. */
function stepsOf(obligation: Obligation, history: readonly Entered[]): readonly Step[] {
  const stream = streamOf(obligation);
  const steps: Step[] = [];
  let today = legalDate("2024-01-01");
  const note = (before: ObligationState, facts: readonly ObligationFact[]): void => {
    let from = before;
    for (const fact of facts) {
      const to = evolveObligation(from, fact) ?? from;
      const event = eventOf(fact);
      if (event) steps.push({ fact, from, event, to });
      from = to;
    }
  };
  for (const { amend, datedToday, said, waited } of history) {
    today = shiftDays(today, waited);
    const on = today as Said["on"];
    const known = stream.facts.length;
    const before = stream.state;
    stream.pass(on);
    note(before, stream.facts.slice(known));
    const [arrived, count] = [stream.state, stream.facts.length];
    try {
      const facts = amend ? stream.amend(on, amend) : stream.say(datedToday ? { ...said, on } : said, on);
      note(arrived, facts);
      // The command as a whole: a report begins the work on its way.
      const last = facts.at(-1);
      const event = last && eventOf(last);
      if (event) steps.push({ from: arrived, event, to: stream.state });
    } catch (error) {
      if (!isKtttError(error)) throw error;
      expect(stream.facts).toHaveLength(count);
    }
  }
  return steps;
}

describe("the machine and the table read from it", () => {
  it("give the same answer as XState's own transition, in every state, for every event and context", () => {
    fc.assert(
      fc.property(anyState, anyEvent, anyDay, (state, event, today) => {
        const context: ObligationContext = { state, today };
        const snapshot = obligationMachine.resolveState({ value: state.status, context });
        const judgement = obligationTable.judge(state.status, event, context);
        expect(judgement.allowed).toBe((obligationMachine.getTransitionData(snapshot, event) ?? []).length > 0);
        const [next] = transition(obligationMachine, snapshot, event);
        expect(next.value).toBe(judgement.allowed ? judgement.transition.to : state.status);
      }),
      { numRuns: 1000 },
    );
  });

  it("each guard is seen to hold and to fail, and says why not each time it fails", () => {
    const seen = new Map<string, Set<boolean>>(Object.keys(OBLIGATION_GUARDS).map((name) => [name, new Set()]));
    fc.assert(
      fc.property(anyState, anyEvent, anyDay, (state, event, today) => {
        const judgement = obligationTable.judge(state.status, event, { state, today });
        if (judgement.allowed) judgement.transition.guards.forEach((name) => seen.get(name)?.add(true));
        else {
          for (const { conditions, unmet } of judgement.refused) {
            expect(unmet).toHaveLength(conditions.length);
            conditions.forEach((name) => seen.get(name)?.add(false));
          }
        }
      }),
      { numRuns: 20_000, seed: 7 },
    );
    const missing = [...seen].filter(([, values]) => values.size < 2).map(([name, values]) => [name, ...values]);
    expect(missing).toEqual([]);
  });
});

/** Sensible acts dated `on`, with what they carry: enough to walk every way through the machine. */
function sensibleActs(on: LegalDate): readonly Omit<Entered, "waited">[] {
  const later = shiftDays(on, 40);
  const dated = on as Said["on"];
  const acts: readonly Said[] = [
    { type: "start", on: dated },
    { type: "report", on: dated },
    { type: "accept", on: dated },
    { type: "return", on: dated, reason: "…", correctBy: later },
    { type: "extend", on: dated, to: later, decision: "1/QĐ" },
    { type: "reassign", on: dated, to: "so-b", reason: "…" },
    { type: "raise-obstacle", on: dated, obstacle: "một", text: "…" },
    { type: "answer-obstacle", on: dated, obstacle: "một", answer: "…" },
    { type: "answer", on: dated, question: "new-day@2024-01-01", choice: "set-day", value: [later], reason: "…" },
    { type: "cancel", on: dated, reason: "…" },
  ];
  const [first = { type: "start", on: dated }] = acts;
  return [
    ...acts.map((said) => ({ said, datedToday: true })),
    // Dated in time, entered late.
    { said: { type: "report", on: "2024-06-30" }, datedToday: false },
    { said: first, datedToday: true, amend: { text: "Lời mới" } },
    { said: first, datedToday: true, amend: { lastDay: later } },
  ];
}

/** Walks every way of up to `depth` sensible acts, each soon or late; a situation already seen is not walked again. */
function walk(obligation: Obligation, depth: number): readonly Step[] {
  const all: Step[] = [];
  const seen = new Set<string>();
  let ways: (readonly Entered[])[] = [[]];
  for (let length = 0; length < depth; length += 1) {
    ways = ways.flatMap((way) => {
      const today = way.reduce((on, entered) => shiftDays(on, entered.waited), legalDate("2024-01-01"));
      return [1, 60, 200].flatMap((waited) =>
        sensibleActs(shiftDays(today, waited)).flatMap((entered) => {
          const longer = [...way, { ...entered, waited }];
          const steps = stepsOf(obligation, longer);
          all.push(...steps);
          const last = steps.at(-1)?.to ?? streamOf(obligation).state;
          const { startedOn, status } = last;
          const obstacles = obstaclesOf(last);
          const situation = `${status} ${startedOn !== null} ${obstacles.length} ${obstacles.at(-1)?.answeredOn ?? ""}`;
          if (seen.has(situation)) return [];
          seen.add(situation);
          return [longer];
        }),
      );
    });
  }
  return all;
}

describe("what is decided and what the fold makes of it", () => {
  const check = ({ event, from, to }: Step) => {
    const row = obligationTable.from(from.status).find((it) => it.event === event && it.to === to.status);
    expect(row, `${from.status} ${event} ${to.status}`).toBeDefined();
  };

  it("lead where the machine says, whatever is sent and whenever it is entered", () => {
    fc.assert(
      fc.property(anyObligation, anyHistory, (obligation, history) => stepsOf(obligation, history).forEach(check)),
      { numRuns: 500 },
    );
  });

  it("of version 1, which did not say the status, are read by its rule to the same states", () => {
    const read = new Set<string>();
    const readAlike = ({ fact, from, to }: Step) => {
      if (fact === undefined || fact.type === "PeriodClosed" || !("status" in fact.data)) return;
      const old = { ...fact, data: { ...fact.data, status: null } } as ObligationFact;
      expect(evolveObligation(from, old)).toEqual(to);
      read.add(fact.type);
    };
    fc.assert(
      fc.property(anyObligation, anyHistory, (obligation, history) => stepsOf(obligation, history).forEach(readAlike)),
      { numRuns: 300 },
    );
    // Chance seldom accepts or cancels what it has reported: all ways of four sensible acts do.
    walk(obligationOf(), 4).forEach(readAlike);
    const withStatus = OBLIGATION_UPCASTERS.map((it) => it.type).filter((it) => it !== "PeriodClosed");
    expect([...read].sort()).toEqual(withStatus.sort());
  });

  it("reach every declared state and take every declared transition by acts and time alone", () => {
    const walked = [
      obligationOf(),
      obligationOf({ act: "submit" }),
      obligationOf({ lastDay: day("2023-12-01"), pastDueAtAssignment: true }),
      continuousOf(),
    ].flatMap((obligation) => walk(obligation, 4));
    walked.forEach(check);
    const taken = new Set(walked.map(({ event, from, to }) => `${from.status} ${event} ${to.status}`));
    const declared = new Set(obligationTable.transitions.map((it) => `${it.from} ${it.event} ${it.to}`));
    expect([...declared].filter((it) => !taken.has(it))).toEqual([]);
    expect(new Set(["assigned", ...walked.map((it) => it.to.status)])).toEqual(new Set(OBLIGATION_STATUSES));
  });
});
