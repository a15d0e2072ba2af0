import { deadlineProblem } from "./errors.js";
import { cite } from "../law/cite.js";
import { type Problem, type ProblemPath } from "../kernel/problem.js";
import type { Deadline } from "./deadline.schema.js";
import { expandDeadline } from "./expand-deadline.js";
import { civilDate, daysBetween, type LegalDate, shiftDays } from "../kernel/legal-date.js";
import {
  NATIONAL_REPORTING,
  type ReportingLength,
  type ReportingOptions,
  type ReportingPeriod,
  REPORTING_LENGTHS,
  reportingPeriodOn,
} from "./reporting-period.js";

const ONE_WORKING_DAY = cite("09/2019/NĐ-CP", { article: 8, clause: 5, point: "b" });

/** A warning where sending is asked for before the data close plus one working day; null where there is time enough. */
export function reportTooEarly(period: ReportingPeriod, lastDay: LegalDate, path: ProblemPath = []): Problem | null {
  if (lastDay >= period.earliest) return null;
  return deadlineProblem(
    "calendar/report-before-window",
    path,
    { period: period.key, lastDay, closes: period.window.to, earliest: period.earliest },
    ONE_WORKING_DAY,
  );
}

/** A report due in January is on the year before: the period whose data close nearest to the day it is due. */
function periodReported(length: ReportingLength, lastDay: LegalDate, options: ReportingOptions): ReportingPeriod {
  const current = reportingPeriodOn(length, lastDay, options);
  const previous = reportingPeriodOn(length, shiftDays(current.period.from, -1), options);
  const distance = (it: ReportingPeriod) => Math.abs(daysBetween(it.window.to, lastDay));
  return distance(previous) < distance(current) ? previous : current;
}

/** How far from its own year a report may fall due. */
const YEARS_BEFORE = 2;

const LENGTH_OF: Readonly<Partial<Record<Deadline["kind"], ReportingLength>>> = {
  annual: "year",
  "half-year": "half-year",
  "nine-months": "nine-months",
  quarterly: "quarter",
  monthly: "month",
};
/** A deadline which says how far from its period it falls due leaves nothing to guess. */
function namesItsPeriod(due: Deadline, length: ReportingLength): boolean {
  const said = due as { readonly offset?: number; readonly after?: unknown };
  return LENGTH_OF[due.kind] === length && (said.offset !== undefined || said.after !== undefined);
}

/** What a province says about a report: how often, and by when. */
export interface ReportingDates {
  /** The days whose data are reported, where the document sets its own. */
  readonly dataWindow?: { readonly opensOn?: number | undefined; readonly closesOn: number | "last" } | undefined;
  readonly period: string;
  readonly due: Deadline | null;
}

/**
 * Warns of every report of the year which a document asks for before its data are closed and one working day has passed.
 * A duty without a day, or with a period that has no data window (weekly, ad hoc), gives no warning.
 *
 * @param year the year in which the reports fall due
 * @throws KtttError `calendar/outside-calendar` before 1996 and after 2099
 */
export function lintReportingDates(
  { dataWindow, due, period }: ReportingDates,
  year: number,
  given: ReportingOptions & { readonly path?: ProblemPath } = {},
): readonly Problem[] {
  const length = REPORTING_LENGTHS.find((it) => it === period);
  if (!length || !due) return [];
  const rules = given.rules ?? NATIONAL_REPORTING;
  const own = dataWindow && { opensOn: dataWindow.opensOn ?? null, closesOn: dataWindow.closesOn };
  const options = own ? { ...given, rules: { ...rules, [length]: { ...rules[length], ...own } } } : given;
  const whole = { from: civilDate(year, 1, 1), to: civilDate(year, 12, 31) };
  // A report on an earlier year may fall due in this one: "31/01 năm sau".
  const around = { from: civilDate(year - YEARS_BEFORE, 1, 1), to: civilDate(year + YEARS_BEFORE, 12, 31) };
  const { occurrences } = expandDeadline(due, { documentSpan: around, within: whole, reportingPeriod: length });
  return occurrences.flatMap(({ lastDay, inferred, period: reported }) => {
    if (lastDay === null || inferred || lastDay < whole.from || lastDay > whole.to) return [];
    const known = namesItsPeriod(due, length);
    const on = known ? reportingPeriodOn(length, reported.to, options) : periodReported(length, lastDay, options);
    const warning = reportTooEarly(on, lastDay, options.path);
    return warning ? [warning] : [];
  });
}
