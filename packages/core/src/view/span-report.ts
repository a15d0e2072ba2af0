import { type LegalDate, type Span, shiftDays } from "../kernel/legal-date.js";
import { obligationsOf, type Register } from "../obligation/register.js";
import { bodyName } from "./body-name.js";
import { decisionInbox, type InboxItem } from "./decision-inbox.js";
import { type MeasureProgress, targetProgress } from "./target-progress.js";
import { type CompliancePeriod, reportingCompliance } from "./reporting-compliance.js";
import { type Score, scorecard, scoreOf } from "./scorecard.js";
import type { ObligationState } from "../obligation/obligation-state.js";
import { officialClass } from "../obligation/official-class.js";
import type { PlanDocument, Province } from "../province/province.schema.js";
import { rosterOf } from "../province/roster/roster.js";
import { isAssumed, type SuccessionRow, successionRows } from "./succession-rows.js";
import type { Bilingual } from "../kernel/language.js";

/** How many of some obligations are done. */
export interface Done {
  readonly done: number;
  readonly of: number;
}

/** What has no day and therefore counts neither as on time nor as late: how much of it is done all the same. */
export interface WithoutDay {
  /** Reports and consolidations of periods for which no day is printed. */
  readonly reports: Done;
  /** Tasks for which no day is printed. */
  readonly tasks: Done;
  /** Periods of continuous duties: those reported on, of those given out. */
  readonly continuous: Done;
}

/** How one body fared. */
export interface BodyRow extends Score {
  readonly name: Bilingual;
  readonly withoutDay: WithoutDay;
  /** Its last day, where it ceased before the span was over. */
  readonly endedOn: LegalDate | null;
  /** Some of its duties came to it by a succession which nobody has verified or confirmed. */
  readonly assumed: boolean;
}

/** Who reported in one period. */
export interface PeriodRow extends CompliancePeriod {
  /** Bodies which had not reported at the end, by name. */
  readonly silent: readonly Bilingual[];
}

/** One measure of a target and how it stands; `noData` where nothing was measured ("chưa có số liệu"). */
export interface TargetRow extends MeasureProgress {
  readonly target: string;
  readonly text: string;
  readonly draft: boolean;
}

/** A programme over a span, as the closing sweep found it: what every rendering is made from. */
export interface SpanReport {
  readonly province: { readonly id: string; readonly name: Bilingual };
  readonly documents: readonly PlanDocument[];
  readonly span: Span;
  /** The day of the closing sweep, the day after the span: what fell due on the last day is judged too. */
  readonly closedOn: LegalDate;
  /** The acts in it are invented (a simulation), not an office's own. */
  readonly synthetic: boolean;
  readonly bodies: readonly BodyRow[];
  readonly total: Score & { readonly withoutDay: WithoutDay };
  readonly periods: readonly PeriodRow[];
  readonly successions: readonly SuccessionRow[];
  /** Something in it rests on a succession which nobody has verified or confirmed: every rendering says so. */
  readonly unverifiedSuccessions: boolean;
  readonly targets: readonly TargetRow[];
  readonly inbox: readonly InboxItem[];
  /** Duties due before the span, left outside it. */
  readonly outside: number;
}

function bilingualName(province: Province, id: string): Bilingual {
  return { vi: bodyName(province, id, "vi"), en: bodyName(province, id, "en") };
}

function endedOn(province: Province, id: string, on: LegalDate): LegalDate | null {
  const until = rosterOf(province).bodies.get(id)?.until ?? null;
  return until !== null && until < on ? until : null;
}

function doneOf(states: readonly ObligationState[]): Done {
  return { done: states.filter((it) => it.reportedOn !== null).length, of: states.length };
}

function withoutDay(states: readonly ObligationState[], on: LegalDate): WithoutDay {
  const dayless = states.filter((it) => officialClass(it, on) === "noDaySet" && !it.obligation.continuous);
  return {
    reports: doneOf(dayless.filter((it) => it.obligation.kind !== "task")),
    tasks: doneOf(dayless.filter((it) => it.obligation.kind === "task")),
    continuous: doneOf(states.filter((it) => it.obligation.continuous && it.status !== "cancelled")),
  };
}

function targetRows(province: Province, register: Register, on: LegalDate, synthetic: boolean): readonly TargetRow[] {
  return targetProgress(province, register.measurements.values(), on, { synthetic }).flatMap(
    ({ draft, measures, target }) =>
      measures.map((measure) => ({ ...measure, target: target.id, text: target.text, draft })),
  );
}

/**
 * Makes the report of a span from a register which has been brought up to the day after it. Everything stands as on that
 * day; a register of a later day would show later things.
 */
export function spanReport(
  province: Province,
  register: Register,
  span: Span,
  options: { readonly synthetic: boolean; readonly outside?: number },
): SpanReport {
  const all = obligationsOf(register);
  const closedOn = shiftDays(span.to, 1);
  return {
    province: { id: province.id, name: province.name },
    documents: province.documents,
    span,
    closedOn,
    synthetic: options.synthetic,
    bodies: scorecard(register, closedOn).map((score) => {
      const own = all.filter((it) => it.body === score.body);
      return {
        ...score,
        name: bilingualName(province, score.body),
        withoutDay: withoutDay(own, closedOn),
        endedOn: endedOn(province, score.body, span.to),
        assumed: own.some(isAssumed),
      };
    }),
    total: { ...scoreOf("total", all, closedOn), withoutDay: withoutDay(all, closedOn) },
    periods: reportingCompliance(register, closedOn).map((period) => ({
      ...period,
      silent: period.lines
        .filter((line) => line.reportedOn === null && line.standing !== "cancelled")
        .map((line) => bilingualName(province, line.body)),
    })),
    successions: successionRows(province, register).filter((it) => it.on <= span.to),
    unverifiedSuccessions: all.some(isAssumed),
    targets: targetRows(province, register, span.to, options.synthetic),
    inbox: decisionInbox(register, province),
    outside: options.outside ?? 0,
  };
}
