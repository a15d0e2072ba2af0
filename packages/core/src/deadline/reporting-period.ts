import { cite } from "../law/cite.js";
import { type Citation, type Trust, weakestTrust } from "../kernel/citation.js";
import { dayOfPeriod } from "./day-in-period.js";
import type { DayInPeriod } from "./deadline.schema.js";
import {
  type DayNumber,
  fromDayNumber,
  type LegalDate,
  type Span,
  shiftDays,
  toDayNumber,
} from "../kernel/legal-date.js";
import { type PeriodLength, periodOf, periodsWithin } from "../time/period.js";
import { type LegalCalendar, VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";
import { workingDaysAfter } from "../time/working-days.js";

/** The periods of periodic reports (báo cáo định kỳ). */
export const REPORTING_LENGTHS = ["month", "quarter", "half-year", "nine-months", "year"] as const;
export type ReportingLength = (typeof REPORTING_LENGTHS)[number] & PeriodLength;

/** When the data of a period are gathered and when its report is sent. */
export interface ReportingRule {
  /** The data run from this day of the month before the period, or from the day after the last ones closed (`null`) … */
  readonly opensOn: number | null;
  /** … to this day of its last month. */
  readonly closesOn: number | "last";
  readonly window: Citation;
  /** The last day to send, inside the period. */
  readonly sendBy: DayInPeriod;
  readonly sending: Citation;
}

const OWN_TEXT_NOT_READ = { trust: "unverified" } as const;
const SECTION_13 = cite("09/2019/NĐ-CP", { article: 13, clause: 1 });
const window = (clause: number, trust: Trust = "verified"): Pick<ReportingRule, "opensOn" | "closesOn" | "window"> => ({
  opensOn: 15,
  closesOn: 14,
  window: { ...cite("09/2019/NĐ-CP", { article: 12, clause }, OWN_TEXT_NOT_READ), trust },
});

/**
 * The reporting regime of Decree 09/2019/NĐ-CP: data from the 15th of the month before the period to the 14th of its last
 * month (Article 12), sent to the Government by the 25th of that month (Article 13 clause 1).
 *
 * Clause 1 was read word for word; clauses 2 to 4 are known at second hand. For nine months the decree has no window: its
 * clause 5 leaves it to whoever issues the regime, and the pattern of the others stands in, `unverified`.
 */
export const NATIONAL_REPORTING: Readonly<Record<ReportingLength, ReportingRule>> = {
  month: { ...window(1), sendBy: { day: 25 }, sending: SECTION_13 },
  quarter: { ...window(2, "unverified"), sendBy: { day: 25 }, sending: SECTION_13 },
  "half-year": { ...window(3, "unverified"), sendBy: { day: 25 }, sending: SECTION_13 },
  "nine-months": {
    ...window(5, "unverified"),
    sendBy: { day: 25 },
    sending: cite("09/2019/NĐ-CP", { article: 13, clause: 1 }, OWN_TEXT_NOT_READ),
  },
  year: { ...window(4, "unverified"), sendBy: { day: 25 }, sending: SECTION_13 },
};

/** A body's own reporting dates, where it set them: they take the place of the national ones. */
export type OwnReportingDates = Readonly<Partial<Record<ReportingLength, Partial<ReportingRule>>>>;

/** The national rules with a body's own dates (Article 13 clause 2 lets ministries and provinces set them). */
export function reportingRules(own: OwnReportingDates): Readonly<Record<ReportingLength, ReportingRule>> {
  const merged = { ...NATIONAL_REPORTING };
  for (const length of REPORTING_LENGTHS) merged[length] = { ...merged[length], ...own[length] };
  return merged;
}

/** One period of a periodic report. */
export interface ReportingPeriod {
  readonly length: ReportingLength;
  /** `2025`, `2025-H1`, `2025-9M`, `2025-Q2`, `2025-06`. */
  readonly key: string;
  /** The months reported on. */
  readonly period: Span;
  /** The days whose data are reported (thời gian chốt số liệu), both included. */
  readonly window: Span;
  /** The last day to send. A date of the regime: it does not roll. */
  readonly lastDay: LegalDate;
  /** The first day which may be asked for: one working day after the data close (Article 8 clause 5). */
  readonly earliest: LegalDate;
  /** The weaker of the window's and the last day's source. */
  readonly trust: Trust;
  readonly citations: readonly Citation[];
}

export interface ReportingOptions {
  readonly calendar?: LegalCalendar;
  readonly rules?: Readonly<Record<ReportingLength, ReportingRule>>;
}

/** The first day by which a report on data that close on a day may be asked for (Decree 09/2019/NĐ-CP, Article 8.5.b). */
export function earliestSendingDay(closes: LegalDate, calendar: LegalCalendar = VIETNAM_CALENDAR): LegalDate {
  const table = calendar.table("worked");
  return fromDayNumber(workingDaysAfter(table, toDayNumber(closes) as DayNumber, 1));
}

const monthOf = (day: LegalDate): Span => periodOf("month", day).span;

function reportingPeriod(
  length: ReportingLength,
  key: string,
  period: Span,
  options: ReportingOptions,
): ReportingPeriod {
  const rule = (options.rules ?? NATIONAL_REPORTING)[length];
  // The last month before the period, and the last one of it.
  const before = monthOf(shiftDays(period.from, -1));
  const last = monthOf(period.to);
  const gathered: Span = {
    from:
      rule.opensOn === null
        ? shiftDays(dayOfPeriod(before, { day: rule.closesOn }), 1)
        : dayOfPeriod(before, { day: rule.opensOn }),
    to: dayOfPeriod(last, { day: rule.closesOn }),
  };
  return {
    length,
    key,
    period,
    window: gathered,
    lastDay: dayOfPeriod(period, rule.sendBy),
    earliest: earliestSendingDay(gathered.to, options.calendar),
    trust: weakestTrust(rule.window.trust, rule.sending.trust),
    citations: [rule.window, rule.sending],
  };
}

/**
 * The reporting period in whose months a day lies. (Its data may belong to the next one: that is what the window says.)
 * From October on there is still the nine-month period of the same year, which is over.
 *
 * @throws KtttError `calendar/outside-calendar` before 1995 and after 2100
 */
export function reportingPeriodOn(
  length: ReportingLength,
  day: LegalDate,
  options: ReportingOptions = {},
): ReportingPeriod {
  const { key, span } = periodOf(length, day);
  return reportingPeriod(length, key, span, options);
}

/** The reporting periods with a month in the span, in order of time. @throws KtttError `calendar/outside-calendar` */
export function reportingPeriods(
  length: ReportingLength,
  within: Span,
  options: ReportingOptions = {},
): readonly ReportingPeriod[] {
  return periodsWithin(length, within).map(({ key, span }) => reportingPeriod(length, key, span, options));
}
