import type { ObligationStatus } from "../province/obligation-status.js";
import { type LegalDate, shiftDays } from "../kernel/legal-date.js";
import { mayActAlone, type Trust } from "../kernel/citation.js";
import type { Obligation } from "../plan/obligation.js";
import type { ObligationQuestion, Reporter } from "./obligation.events.js";

/** A difficulty (khó khăn, vướng mắc) a body has raised, and when it was answered. */
export interface Obstacle {
  readonly id: string;
  readonly text: string;
  readonly raisedOn: LegalDate;
  readonly answeredOn: LegalDate | null;
}

/**
 * What was said of the difficulties of an obligation, latest first: one was raised, or one was answered. Each entry holds
 * the one before, so that an event adds an entry and copies none; {@link obstaclesOf} reads them as a list.
 */
export interface ObstacleEntry {
  readonly id: string;
  /** `null` for an answer. */
  readonly text: string | null;
  readonly on: LegalDate;
  readonly before: ObstacleEntry | null;
}

/** A decision asked for, and whether it has been taken. */
export interface OpenDecision {
  readonly id: string;
  readonly question: ObligationQuestion;
  readonly askedOn: LegalDate;
  readonly takenOn: LegalDate | null;
}

/** A body which held the obligation before, and how it left it. */
export interface FormerHolder {
  readonly body: string;
  readonly until: LegalDate;
  /** Since when it was late; `null` when it was not. This lateness stays with it. */
  readonly lateSince: LegalDate | null;
  /** The succession by which it was transferred, and how far that is verified; left out where the issuer reassigned it. */
  readonly succession?: { readonly id: string; readonly on: LegalDate; readonly trust: Trust };
}

/** A recipient which has the report, and since when. */
export interface Delivery {
  readonly recipient: string;
  readonly on: LegalDate;
}

/** Where one obligation stands: the fold of its stream. */
export interface ObligationState {
  readonly obligation: Obligation;
  readonly status: ObligationStatus;
  /** Who must act now. */
  readonly body: string;
  readonly formerHolders: readonly FormerHolder[];
  /**
   * The last day on time as it stands now, after extensions. `null` also for one whose printed day came before the plan,
   * until a person sets another.
   */
  readonly lastDay: LegalDate | null;
  /** What the last day rests on: only a verified or announced one makes overdue by itself. */
  readonly dayTrust: Trust;
  /** After a return, the day by which the correction is wanted. */
  readonly correctBy: LegalDate | null;
  readonly startedOn: LegalDate | null;
  readonly firstReportOn: LegalDate | null;
  readonly reportedOn: LegalDate | null;
  /** Who made the last report. */
  readonly reportedBy: Reporter | null;
  readonly completedOn: LegalDate | null;
  readonly cancelledOn: LegalDate | null;
  /** First day of the lateness which counts now: of an overdue one, or of a late report. */
  readonly lateSince: LegalDate | null;
  /** It was marked overdue at some time, even if that was cleared or extended since. */
  readonly wasOverdue: boolean;
  /** The report was late, as judged when it came in. */
  readonly late: boolean;
  /** A report for a period came in after the period had been closed. */
  readonly afterClose: boolean;
  readonly nilReport: boolean;
  readonly returns: number;
  /** When it was last sent back. */
  readonly returnedOn: LegalDate | null;
  /** Where a report goes to several: who has it so far. */
  readonly deliveries: readonly Delivery[];
  /** The latest word on difficulties; read them with {@link obstaclesOf}. */
  readonly obstacles: ObstacleEntry | null;
  readonly decisions: readonly OpenDecision[];
  /** Events folded so far: the expected version for the next append. */
  readonly version: number;
}

/** The difficulties raised, in the order in which they were entered, each with the day of its answer. */
export function obstaclesOf({ obstacles }: ObligationState): readonly Obstacle[] {
  const answered = new Map<string, LegalDate>();
  const latestFirst: Obstacle[] = [];
  for (let entry = obstacles; entry !== null; entry = entry.before) {
    const { id, on, text } = entry;
    if (text !== null) latestFirst.push({ id, text, raisedOn: on, answeredOn: answered.get(id) ?? null });
    else if (!answered.has(id)) answered.set(id, on);
  }
  return latestFirst.reverse();
}

/** The difficulties which await an answer. */
export function openObstacles(state: ObligationState): readonly Obstacle[] {
  return obstaclesOf(state).filter((it) => it.answeredOn === null);
}

const CLOSED: readonly ObligationStatus[] = ["completed", "cancelled", "carriedOn", "notReported"];

/** Whether something may still be expected of the body or the monitor. */
export function isOpen(state: ObligationState): boolean {
  return !CLOSED.includes(state.status);
}

/** Whether the body itself still owes something: a report which awaits acceptance is no longer its affair. */
export function awaitsBody(state: ObligationState): boolean {
  return state.status === "assigned" || state.status === "inProgress" || state.status === "overdue";
}

/**
 * The day after which the obligation is overdue: the last day or, after a return, the day of correction where that is
 * later. A day of correction never shortens the document's own day.
 */
export function effectiveDay(state: ObligationState): LegalDate | null {
  const { correctBy, lastDay } = state;
  if (correctBy === null) return lastDay;
  return lastDay !== null && lastDay > correctBy ? lastDay : correctBy;
}

/** The day in force as passed: from when, and whether that alone makes overdue. */
export interface PassedDay {
  /** The last day, or the day of correction. */
  readonly lastDay: LegalDate;
  /** The day after it: the first on which the obligation can be overdue. */
  readonly from: LegalDate;
  /** `false` where a person must confirm it: the day rests on a source which is not verified. */
  readonly byItself: boolean;
}

/**
 * From when an obligation without a report is overdue: the only place which says so. `null` for one without a day and for a
 * continuous one, which is never overdue. A day of correction is a person's own word and counts whatever the plan rests on.
 */
export function overdueFrom(state: ObligationState): PassedDay | null {
  const lastDay = effectiveDay(state);
  if (lastDay === null || state.obligation.continuous) return null;
  const byItself = state.correctBy === lastDay || mayActAlone(state.dayTrust);
  return { lastDay, from: shiftDays(lastDay, 1), byItself };
}

/**
 * Whether an obligation is overdue at the end of the day `on`: it still awaits its body, and either has been marked or its
 * day has passed by itself. Every other question of lateness asks this one or {@link overdueFrom}.
 */
export function isOverdue(state: ObligationState, on: LegalDate): boolean {
  if (!awaitsBody(state)) return false;
  const passed = overdueFrom(state);
  return state.status === "overdue" || (passed !== null && passed.byItself && on >= passed.from);
}

function isCorrectionInTime(state: ObligationState, on: LegalDate): boolean {
  return state.correctBy !== null && on <= (effectiveDay(state) ?? on);
}

/** Whether a report of a period without a day came after the period. A correction in time is judged as the report before. */
export function isAfterClose(state: ObligationState, on: LegalDate): boolean {
  if (isCorrectionInTime(state, on)) return state.afterClose;
  const { closesOn } = state.obligation;
  return state.lastDay === null && closesOn !== null && on > closesOn;
}

/**
 * Whether a report dated `on` is late. The first report is judged by the last day. A correction in time is judged as the
 * report before it was; one after its day, by itself. After a day which does not count by itself only if a person has
 * confirmed the lateness: until then the question stays open.
 */
export function isLateReport(state: ObligationState, on: LegalDate): boolean {
  if (isCorrectionInTime(state, on)) return state.late;
  const passed = overdueFrom(state);
  return passed !== null && on >= passed.from && (state.status === "overdue" || passed.byItself);
}

/** Whether an answer can still change anything: an extension, a report or the end may have settled the question. */
function stillMatters(state: ObligationState, { askedOn, question }: OpenDecision): boolean {
  const { lastDay, reportedOn, status } = state;
  if (question === "new-day") return lastDay === null && (status === "assigned" || status === "inProgress");
  const day = awaitsBody(state) ? effectiveDay(state) : lastDay;
  if (day === null || shiftDays(day, 1) !== askedOn) return false;
  if (awaitsBody(state)) return status !== "overdue";
  return (status === "reported" || status === "completed") && reportedOn !== null && reportedOn >= askedOn;
}

/** The decisions nobody has taken yet and which still change something. */
export function openDecisions(state: ObligationState): readonly OpenDecision[] {
  return state.decisions.filter((decision) => decision.takenOn === null && stillMatters(state, decision));
}
