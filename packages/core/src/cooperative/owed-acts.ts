import { laterOf, type LegalDate, legalDate, shiftDays } from "../kernel/legal-date.js";
import type { LegalCalendar } from "../time/vietnam-calendar.js";
import { mayActAlone, type Trust, weakestTrust } from "../kernel/citation.js";
import type { Transition } from "../machine/transition-table.js";
import { type CaseClock, type CaseDay, clockOf } from "./case-clock.js";
import { type CaseState, lastAct, type Proceeding } from "./case-state.js";
import type { ActLimit } from "./act-limit.js";
import type { ActMeta } from "./flow.js";
import type { Flow } from "./flow.machine.js";
import { flowOf, goesOnAfterEnd } from "./flows.js";
import { lawOfProceeding } from "./law-of-proceeding.js";
import { isNeedsDecision } from "../law/needs-decision.js";
import { guardsOfCase } from "./act-conditions.js";
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

type Row = OpenAct["row"];

function done(proceeding: Proceeding, row: Row): boolean {
  return row.guards.includes("notYetDone") && lastAct(proceeding, row.event) !== null;
}

/** What was found open in a proceeding, and all it was found from beside its acts. */
interface Opened extends Pick<CaseState, "debtsOutstanding" | "debtsPaidOn" | "taxCompletedOn"> {
  readonly flow: Flow;
  readonly calendar: LegalCalendar;
  readonly at: string;
  readonly decided: Proceeding["decided"];
  acts?: readonly OpenAct[];
  duties?: readonly OpenAct[];
}

/**
 * By the list of acts, which is another one with each act: clocks count from acts and facts, so a mark, a review or a question leaves
 * what stands open as it was.
 */
const opened = new WeakMap<Proceeding["acts"], Opened>();

function openedOf(flow: Flow, state: CaseState, proceeding: Proceeding, calendar: LegalCalendar): Opened {
  const { acts, decided, state: at } = proceeding;
  const { debtsOutstanding, debtsPaidOn, taxCompletedOn } = state;
  const known = opened.get(acts);
  if (
    known?.flow === flow &&
    known.calendar === calendar &&
    known.at === at &&
    known.decided === decided &&
    known.debtsOutstanding === debtsOutstanding &&
    known.debtsPaidOn === debtsPaidOn &&
    known.taxCompletedOn === taxCompletedOn
  )
    return known;
  const made: Opened = { flow, calendar, at, decided, debtsOutstanding, debtsPaidOn, taxCompletedOn };
  opened.set(acts, made);
  return made;
}

/** A row with its days. */
function opening(row: Row, clock: CaseClock): OpenAct {
  const after = row.meta.waits ? clock.end(row.meta.waits) : null;
  const lastDay = row.meta.limit ? clock.lastDay(row.meta.limit) : null;
  const trust = weakestTrust(row.meta.basis.trust, after?.trust ?? "verified", lastDay?.trust ?? "verified");
  return { row, after, lastDay, trust };
}

/** Every step out of the state a proceeding is in and not done already, in the order of the flow. */
export function openActs(
  flow: Flow,
  state: CaseState,
  proceeding: Proceeding,
  calendar: LegalCalendar,
): readonly OpenAct[] {
  if (proceeding.endedOn !== null && !goesOnAfterEnd(proceeding)) return [];
  const known = openedOf(flow, state, proceeding, calendar);
  if (known.acts) return known.acts;
  const clock = clockOf(state, proceeding, calendar);
  const rows = flow.steps.from(proceeding.state).filter((row) => !done(proceeding, row));
  return (known.acts = rows.map((row) => opening(row, clock)));
}

const lengthOf = (period: ActLimit | null) =>
  JSON.stringify(period, (key, value: unknown) => (key === "by" ? undefined : value));

interface DutyRow {
  readonly row: Row;
  /** What tells the duty from others. */
  readonly name: string;
}

const dutyRows = new WeakMap<Flow, Map<string, readonly DutyRow[]>>();

/** The duties which have a period among the rows out of a state. Flows never change. */
function dutyRowsFrom(flow: Flow, at: string): readonly DutyRow[] {
  let states = dutyRows.get(flow);
  if (!states) dutyRows.set(flow, (states = new Map()));
  const known = states.get(at);
  if (known) return known;
  const rows = flow.steps.from(at).filter(({ meta }) => meta.kind === "duty" && (meta.limit ?? meta.waits) !== null);
  const named = rows.map((row): DutyRow => {
    const { limit, waits, who } = row.meta;
    // Keeping and setting aside are two answers to one request: one duty, though one of them leaves the file where it stands.
    const moves = row.from !== row.to || row.guards.includes("requestPending");
    return { row, name: moves ? `${who} ${lengthOf(limit)} ${lengthOf(waits)}` : row.event };
  });
  states.set(at, named);
  return named;
}

/**
 * The duties among the open acts whose days are known, one for each: where the same body must take one of several steps within the
 * same time (open or refuse to open), that is one duty. Asked with each event of each case: of rights and acts without a period, two
 * rows of three, no day is counted.
 */
export function openDuties(
  flow: Flow,
  state: CaseState,
  proceeding: Proceeding,
  calendar: LegalCalendar,
): readonly OpenAct[] {
  if (proceeding.endedOn !== null && !goesOnAfterEnd(proceeding)) return [];
  const known = openedOf(flow, state, proceeding, calendar);
  if (known.duties) return known.duties;
  const clock = clockOf(state, proceeding, calendar);
  const found: OpenAct[] = [];
  const names: string[] = [];
  for (const { name, row } of dutyRowsFrom(flow, proceeding.state)) {
    if (names.includes(name) || done(proceeding, row)) continue;
    const it = opening(row, clock);
    if (it.lastDay === null && it.after === null) continue;
    found.push(it);
    names.push(name);
  }
  return (known.duties = found);
}

/** The same on a day: none of a closed case, or while its law is undecided or another. */
const onDay =
  (found: typeof openActs) =>
  (state: CaseState, proceeding: Proceeding, on: LegalDate, calendar: LegalCalendar): readonly OpenAct[] => {
    const flow = flowOf(proceeding.flow);
    if (state.closedOn !== null || !flow) return [];
    const law = lawOfProceeding(flow, proceeding, on);
    return isNeedsDecision(law) || law.law !== flow.law ? [] : found(flow, state, proceeding, calendar);
  };

/** The steps of a proceeding on a day. */
export const openActsOn = onDay(openActs);

/** The duties of a proceeding on a day. */
export const openDutiesOn = onDay(openDuties);

/** Whether nothing in the case stands in the way of a step on a day. */
export function isPossible(
  state: CaseState,
  proceeding: Proceeding,
  step: OpenAct,
  on: LegalDate,
  calendar: LegalCalendar,
): boolean {
  const guards = guardsOfCase(step.row);
  if (guards.length === 0) return true;
  const view = viewOfCase(state, proceeding, on, {}, calendar);
  const event = { type: step.row.event, on, papers: [], payload: {}, view };
  // Only whether: the words of what is unmet are made for those who show them.
  return guards.every((guard) => guard.test(undefined, event));
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
