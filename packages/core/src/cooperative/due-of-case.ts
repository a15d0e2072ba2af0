import { firstDayOf } from "../law/statutes.js";
import { laterOf, type LegalDate, shiftDays } from "../kernel/legal-date.js";
import { type LegalCalendar, VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";
import { isNeedsDecision } from "../law/needs-decision.js";
import type { CaseFact } from "./case.events.js";
import type { CaseState, Proceeding } from "./case-state.js";
import { automaticEndOf } from "./view-of-case.js";
import { CASE_QUESTIONS } from "./case-questions.js";
import { evolveCase } from "./evolve-case.js";
import type { Flow } from "./flow.machine.js";
import { flowOf } from "./flows.js";
import { statusFollowed } from "./status-period.js";
import { lawOfProceeding } from "./law-of-proceeding.js";
import { isPossible, type OpenAct, openDuties, overdueFrom, settledFrom } from "./owed-acts.js";

/** Days on which a law changed under cases that were open. */
const CHANGES: readonly LegalDate[] = [firstDayOf("17/2023/QH15"), firstDayOf("142/2025/QH15")];

/** Whether a day comes too late to be the first: what was found earlier in the order keeps its day. */
const isTooLate = (day: LegalDate, first: CaseFact | null) => first !== null && day >= first.happenedOn;

const firstOf = (first: CaseFact | null, fact: CaseFact | null): CaseFact | null =>
  fact === null || isTooLate(fact.happenedOn, first) ? first : fact;

/** Whether a proceeding was asked a question before: each is asked once. */
const wasAsked = (state: CaseState, { id }: Proceeding, question: string) =>
  state.questions.some((it) => it.proceeding === id && it.asked.question === question);

/** The question of law which a change puts to an open proceeding, once. */
function lawQuestion(flow: Flow, state: CaseState, proceeding: Proceeding, first: CaseFact | null): CaseFact | null {
  if (proceeding.decided !== null) return null;
  for (const change of CHANGES) {
    const on = laterOf(change, proceeding.openedOn);
    if (isTooLate(on, first)) return null;
    const law = lawOfProceeding(flow, proceeding, on);
    if (!isNeedsDecision(law)) continue;
    if (!wasAsked(state, proceeding, law.question))
      return { type: "QuestionRaised", happenedOn: on, data: { proceeding: proceeding.id, asked: law } };
  }
  return null;
}

function periodEnded(
  state: CaseState,
  proceeding: Proceeding,
  step: OpenAct,
  calendar: LegalCalendar,
  first: CaseFact | null,
): CaseFact | null {
  const { after, lastDay, row } = step;
  if (!after || !row.meta.waits || isTooLate(after.surely, first)) return null;
  if (proceeding.ended.some((it) => it.act === row.event && it.end === after.shown)) return null;
  // A condition can come to hold after the period: what is owed is owed from then.
  const settled = proceeding.acts.at(-1)?.on ?? proceeding.openedOn;
  const ranOn = laterOf(shiftDays(after.surely, 1), laterOf(settled, proceeding.openedOn));
  if (isTooLate(ranOn, first)) return null;
  const on = settledFrom(state, proceeding, ranOn);
  if (on === null || !isPossible(state, proceeding, step, on, calendar)) return null;
  return {
    type: "PeriodEnded",
    happenedOn: on,
    data: {
      proceeding: proceeding.id,
      state: proceeding.state,
      act: row.event,
      end: after.shown,
      owedBy: lastDay?.shown ?? null,
      trust: step.trust,
      cite: after.by[0] ?? row.meta.basis,
    },
  };
}

/** What no text speaks of stands in the way of the automatic end once its period has run: it is asked, once. */
function automaticEndQuestion(
  state: CaseState,
  proceeding: Proceeding,
  step: OpenAct,
  first: CaseFact | null,
): CaseFact | null {
  if (!step.after || !step.row.guards.includes("automaticEndClear") || isTooLate(step.after.surely, first)) return null;
  const settled = proceeding.acts.at(-1)?.on ?? proceeding.openedOn;
  const on = laterOf(shiftDays(step.after.surely, 1), settled);
  const asked = CASE_QUESTIONS["case.automatic-end"];
  if (!asked || automaticEndOf(state, proceeding, on) !== "ask") return null;
  return wasAsked(state, proceeding, asked.question)
    ? null
    : { type: "QuestionRaised", happenedOn: on, data: { proceeding: proceeding.id, asked } };
}

function overdue(
  state: CaseState,
  proceeding: Proceeding,
  step: OpenAct,
  calendar: LegalCalendar,
  first: CaseFact | null,
): CaseFact | null {
  const { lastDay, row } = step;
  if (!lastDay || isTooLate(lastDay.surely, first)) return null;
  if (proceeding.overdue.some((it) => it.act === row.event && it.lastDay === lastDay.shown)) return null;
  const on = overdueFrom(state, proceeding, step, calendar);
  if (on === null) return null;
  return {
    type: "StepOverdue",
    happenedOn: on,
    data: {
      proceeding: proceeding.id,
      state: proceeding.state,
      act: row.event,
      lastDay: lastDay.shown,
      cite: lastDay.by[0] ?? row.meta.basis,
    },
  };
}

/**
 * The next thing time brings to a case, whenever that is; `null` when time brings nothing: that a period has run, that a
 * step is overdue, that a change of law puts a question. Time changes no legal status but the one which a recorded notice
 * printed with its days.
 */
export function nextDueOfCase(state: CaseState, calendar: LegalCalendar = VIETNAM_CALENDAR): CaseFact | null {
  // The first of all; of one day what stands first here. What cannot come before that is not looked into: conditions and governing law
  // are asked of one step in three.
  if (state.closedOn !== null) return null;
  let first: CaseFact | null = null;
  for (const proceeding of state.proceedings) {
    const flow = flowOf(proceeding.flow);
    if (flow) first = firstOf(first, statusFollowed(flow, state, proceeding));
  }
  for (const proceeding of state.proceedings) {
    const flow = proceeding.endedOn === null ? flowOf(proceeding.flow) : undefined;
    if (!flow) continue;
    const duties = openDuties(flow, state, proceeding, calendar);
    first = firstOf(first, lawQuestion(flow, state, proceeding, first));
    for (const step of duties) first = firstOf(first, automaticEndQuestion(state, proceeding, step, first));
    for (const step of duties) first = firstOf(first, periodEnded(state, proceeding, step, calendar, first));
    for (const step of duties) first = firstOf(first, overdue(state, proceeding, step, calendar, first));
  }
  return first;
}

/**
 * Everything time has brought to a case up to the end of `upTo`, whatever day this is asked: asking every day and asking
 * once give the same.
 *
 * @param first what {@link nextDueOfCase} says of the state, where that is known
 */
export function dueOfCase(
  state: CaseState,
  upTo: LegalDate,
  calendar: LegalCalendar = VIETNAM_CALENDAR,
  first = nextDueOfCase(state, calendar),
): readonly CaseFact[] {
  const facts: CaseFact[] = [];
  let current = state;
  for (let next = first; next !== null && next.happenedOn <= upTo; next = nextDueOfCase(current, calendar)) {
    facts.push(next);
    current = evolveCase(current, next);
  }
  return facts;
}

/** What an entry leads to. */
export interface Taken {
  /** What time has brought up to the day of entry. */
  readonly due: readonly CaseFact[];
  /** What was decided on the case as time left it. */
  readonly facts: readonly CaseFact[];
  /** The case after both. */
  readonly state: CaseState;
}

/** Brings a case up to the day of entry, then decides: the one place where time and entries meet. */
export function afterDue(
  state: CaseState | null,
  { today, calendar }: { readonly today: LegalDate; readonly calendar: LegalCalendar },
  decide: (current: CaseState | null) => readonly CaseFact[],
): Taken {
  const due = state ? dueOfCase(state, today, calendar) : [];
  const current = due.reduce<CaseState | null>(evolveCase, state);
  const facts = decide(current);
  return { due, facts, state: facts.reduce<CaseState | null>(evolveCase, current) as CaseState };
}
