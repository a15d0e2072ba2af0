/** Legal days and how they are counted: days off, time limits, periods, deadlines as documents write them. */

// Days and moments.
export type { ReadDeadline } from "../deadline/parted.js";
export {
  legalDate,
  type LegalDate,
  isLegalDate,
  partsOf,
  shiftDays,
  daysBetween,
  weekdayOf,
  earlierOf,
  laterOf,
  span,
  type Span,
} from "../kernel/legal-date.js";
export { formatDay, instant, type Instant, instantAt, legalDayOf, LEGAL_ZONE, secondsBetween } from "../kernel/instant.js";

// The calendar of Vietnam.
export { VIETNAM_CALENDAR, type LegalCalendar, legalCalendar, type SwapReading } from "../time/vietnam-calendar.js";
export type { CalendarYear, DayOff, WorkedRestDay } from "../time/calendar-year.js";
export { ANNOUNCED_YEARS } from "../time/announced-years.js";
export { calendarWithDecisions, readYearDecision } from "../time/year-decision.js";
export { type YearDecision, yearDecisionSchema } from "../time/year-decision.schema.js";
export {
  describeCalendarYear,
  type CalendarSection,
  type DescribeCalendarOptions,
} from "../deadline/describe-calendar-year.js";

// Time limits and periods.
export {
  days,
  weeks,
  months,
  years,
  workingDays,
  TIME_UNITS,
  type TimeLimit,
  type TimeUnit,
  lastDayOf,
} from "../time/time-limit.js";
export { addPeriod, type AddPeriodOptions, type CountedLimit, type Readings } from "../time/add-period.js";
export { explainTimeLimit, timeLimitInWords } from "../time/explain-time-limit.js";
export { type Period, PERIOD_LENGTHS, type PeriodLength, periodOf, periodsWithin } from "../time/period.js";

// Deadlines of documents.
export { type Deadline, DEADLINE_KINDS, type DeadlineKind, deadlineSchema } from "../deadline/deadline.schema.js";
export { parseDeadline } from "../deadline/parse-deadline.js";
export { parseDeadlines, type ParseDeadlineOptions } from "../deadline/parse-deadlines.js";
export { deadlineReading, type DeadlineReading, type DeadlineReadingOptions } from "../deadline/deadline-reading.js";
export { printedDay, type PrintedDay } from "../time/printed-day.js";
export { formatDeadline } from "../deadline/format-deadline.js";
export { expandDeadline, type ExpandOptions, type Expansion, type Occurrence } from "../deadline/expand-deadline.js";
export {
  explainDeadline,
  type ExplainDeadlineOptions,
  type DeadlineExplanation,
} from "../deadline/explain-deadline.js";

// Periods of reports, and when their data close.
export {
  reportingRules,
  type ReportingRule,
  NATIONAL_REPORTING,
  type OwnReportingDates,
  type ReportingLength,
  type ReportingPeriod,
  reportingPeriodOn,
  reportingPeriods,
  earliestSendingDay,
} from "../deadline/reporting-period.js";
export { lintReportingDates, type ReportingDates, reportTooEarly } from "../deadline/reporting-lint.js";
export { REPORTING_CHAINS, type ReportingChain, type ChainYear, chainIn } from "../deadline/reporting-chains.js";
