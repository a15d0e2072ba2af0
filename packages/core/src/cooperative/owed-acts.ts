import { laterOf, type LegalDate, legalDate, shiftDays } from "../kernel/legal-date.js";
import type { LegalCalendar } from "../time/vietnam-calendar.js";
import { mayActAlone, type Trust, weakestTrust } from "../kernel/citation.js";
import type { Transition } from "../machine/transition-table.js";
import { type CaseDay, clockOf } from "./case-clock.js";
import { type CaseState, lastAct, type Proceeding } from "./case-state.js";
import type { ActLimit } from "./act-limit.js";
import type { ActMeta } from "./flow.js";
import type { Flow } from "./flow.machine.js";
import { flowOf, goesOnAfterEnd } from "./flows.js";
import { lawOfProceeding } from "./law-of-proceeding.js";
import { isNeedsDecision } from "../law/needs-decision.js";
import { guardsOf } from "./act-conditions.js";
import { viewOfCase } from "./view-of-case.js";

/** A step which somebody may or must take from where a proceeding stands. */
export interface OpenAct {
  readonly row: Transition<string, ActMeta>;
  /** End of the period which must run first; `null` where there is none, or its beginning is not known. */
  readonly after: CaseDay | null;
  /** Last day; `null` where the law sets none, or its beginning is not known. */
  readonly lastDay: CaseDay | null;
  /** The weakest of citation and days off. */
  readonly trust: Trust;
}

function done(proceeding: Proceeding, row: Transition<string, ActMeta>): boolean {
  return row.guards.includes("notYetDone") && lastAct(proceeding, row.event) !== null;
}

/** What was found open in a proceeding, and all it was found from beside the acts and the state of the proceeding. */
interface Opened {
  readonly flow: Flow;
  readonly calendar: LegalCalendar;
  readonly at: string;
  readonly decided: Proceeding["decided"];
  readonly debtsOutstanding: CaseState["debtsOutstanding"];
  readonly debtsPaidOn: CaseState["debtsPaidOn"];
  readonly taxCompletedOn: CaseState["taxCompletedOn"];
  readonly acts: readonly OpenAct[];
}

/**
 * By the list of acts, which is another one with each act: clocks count from acts and facts, so a mark, a review or a question leaves
 * what stands open as it was.
 */
const opened = new WeakMap<Proceeding["acts"], Opened>();

/** Every step out of the state a proceeding is in and not done already, in the order of the flow. */
export function openActs(
  flow: Flow,
  state: CaseState,
  proceeding: Proceeding,
  calendar: LegalCalendar,
): readonly OpenAct[] {
  if (proceeding.endedOn !== null && !goesOnAfterEnd(proceeding)) return [];
  const known = opened.get(proceeding.acts);
  const { debtsOutstanding, debtsPaidOn, taxCompletedOn } = state;
  if (
    known?.flow === flow &&
    known.calendar === calendar &&
    known.at === proceeding.state &&
    known.decided === proceeding.decided &&
    known.debtsOutstanding === debtsOutstanding &&
    known.debtsPaidOn === debtsPaidOn &&
    known.taxCompletedOn === taxCompletedOn
  )
    return known.acts;
  const acts = foundOpen(flow, state, proceeding, calendar);
  const { decided, state: at } = proceeding;
  opened.set(proceeding.acts, { flow, calendar, at, decided, debtsOutstanding, debtsPaidOn, taxCompletedOn, acts });
  return acts;
}

function foundOpen(flow: Flow, state: CaseState, proceeding: Proceeding, calendar: LegalCalendar): readonly OpenAct[] {
  const clock = clockOf(state, proceeding, calendar);
  return flow.steps
    .from(proceeding.state)
    .filter((row) => !done(proceeding, row))
    .map((row) => {
      const after = row.meta.waits ? clock.end(row.meta.waits) : null;
      const lastDay = row.meta.limit ? clock.lastDay(row.meta.limit) : null;
      const trust = weakestTrust(row.meta.basis.trust, after?.trust ?? "verified", lastDay?.trust ?? "verified");
      return { row, after, lastDay, trust };
    });
}

/** The steps of a proceeding on a day: none of a closed case, or while its law is undecided or another. */
export function openActsOn(
  state: CaseState,
  proceeding: Proceeding,
  on: LegalDate,
  calendar: LegalCalendar,
): readonly OpenAct[] {
  const flow = flowOf(proceeding.flow);
  if (state.closedOn !== null || !flow) return [];
  const law = lawOfProceeding(flow, proceeding, on);
  return isNeedsDecision(law) || law.law !== flow.law ? [] : openActs(flow, state, proceeding, calendar);
}

const lengthOf = (period: ActLimit | null) =>
  JSON.stringify(period, (key, value: unknown) => (key === "by" ? undefined : value));

const dutyNames = new WeakMap<OpenAct["row"], string | null>();

/** What tells the duty of a row from others, `null` for what is no duty. Rows stand in the flows and never change. */
function dutyName(row: OpenAct["row"]): string | null {
  const known = dutyNames.get(row);
  if (known !== undefined) return known;
  const { kind, limit, waits, who } = row.meta;
  // Keeping and setting aside are two answers to one request: one duty, though one of them leaves the file where it stands.
  const moves = row.from !== row.to || row.guards.includes("requestPending");
  const name = kind !== "duty" ? null : moves ? `${who} ${lengthOf(limit)} ${lengthOf(waits)}` : row.event;
  dutyNames.set(row, name);
  return name;
}

/**
 * The duties among them, one for each: where the same body must take one of several steps within the same time (open or
 * refuse to open), that is one duty.
 */
export function dutiesOf(steps: readonly OpenAct[]): readonly OpenAct[] {
  const known = duties.get(steps);
  if (known) return known;
  const found = foundDuties(steps);
  duties.set(steps, found);
  return found;
}

/** The duties of a list which is kept itself. */
const duties = new WeakMap<readonly OpenAct[], readonly OpenAct[]>();

function foundDuties(steps: readonly OpenAct[]): readonly OpenAct[] {
  const seen = new Set<string>();
  return steps.filter(({ row, lastDay, after }) => {
    const name = lastDay === null && after === null ? null : dutyName(row);
    if (name === null || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

/** Whether nothing in the case stands in the way of a step on a day. */
export function isPossible(
  state: CaseState,
  proceeding: Proceeding,
  step: OpenAct,
  on: LegalDate,
  calendar: LegalCalendar,
): boolean {
  const guards = guardsOf(step.row).filter(({ guard }) => guard.asks === "case");
  if (guards.length === 0) return true;
  const view = viewOfCase(state, proceeding, on, {}, calendar);
  const event = { type: step.row.event, on, papers: [], payload: {}, view };
  // Only whether: the words of what is unmet are made for those who show them.
  return guards.every(({ guard }) => guard.test(undefined, event));
}

/** Whether a duty is owed as the case stands on a day: one after a waiting period, and one beside the way, only if its conditions hold. */
export function isOwed(
  state: CaseState,
  proceeding: Proceeding,
  step: OpenAct,
  on: LegalDate,
  calendar: LegalCalendar,
): boolean {
  const { row } = step;
  const conditional = row.meta.waits !== null || row.from === row.to || row.guards.includes("requestPending");
  return !conditional || isPossible(state, proceeding, step, on, calendar);
}

/**
 * The first day from `on` on which no question of a proceeding is open: while the law or a fact is undecided time marks
 * nobody. A day on which the answer is given still belongs to the question. `null` while one is open, and where another law
 * governs.
 */
export function settledFrom(state: CaseState, proceeding: Proceeding, on: LegalDate): LegalDate | null {
  const own = state.questions.filter((it) => it.proceeding === proceeding.id);
  let day = on;
  for (;;) {
    const asked = own.find((it) => it.askedOn <= day && (it.decision === null || day <= it.decision.on));
    if (!asked) break;
    if (asked.decision === null) return null;
    day = shiftDays(legalDate(asked.decision.on), 1);
  }
  const flow = flowOf(proceeding.flow);
  const law = flow && lawOfProceeding(flow, proceeding, day);
  return !law || isNeedsDecision(law) || law.law !== flow.law ? null : day;
}

/** The day a proceeding came to the state it is in. */
export function enteredOn(proceeding: Proceeding): LegalDate {
  const last = proceeding.acts.findLast((it) => it.moved)?.on ?? proceeding.openedOn;
  return laterOf(last, proceeding.openedOn);
}

/**
 * The first day on which a step is overdue by itself, for every list, mark and register; `null` for what never is: a right,
 * a step without a last day, one counted backwards or from a source that is not verified, one which is owed only when conditions
 * hold that do not, and every step while a question of the proceeding is open ({@link settledFrom}).
 */
export function overdueFrom(
  state: CaseState,
  proceeding: Proceeding,
  step: OpenAct,
  calendar: LegalCalendar,
): LegalDate | null {
  const { lastDay, row } = step;
  if (row.meta.kind !== "duty" || !lastDay || row.meta.silent || row.meta.limit?.before || !mayActAlone(step.trust))
    return null;
  const on = settledFrom(state, proceeding, laterOf(shiftDays(lastDay.surely, 1), enteredOn(proceeding)));
  if (on === null) return null;
  return isOwed(state, proceeding, step, on, calendar) ? on : null;
}
