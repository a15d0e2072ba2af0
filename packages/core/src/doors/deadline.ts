/** Deadlines as documents write them: read, explained, expanded into last days; periods of reports and the close of data. */

// Deadlines of documents.
export { type Deadline, DEADLINE_KINDS, type DeadlineKind, deadlineSchema } from "../deadline/deadline.schema.js";
export { parseDeadline } from "../deadline/parse-deadline.js";
export { parseDeadlines, type ParseDeadlineOptions } from "../deadline/parse-deadlines.js";
export type { ReadDeadline } from "../deadline/parted.js";
export { deadlineReading, type DeadlineReading, type DeadlineReadingOptions } from "../deadline/deadline-reading.js";
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
} from "../deadline/reporting-period.js";
export { lintReportingDates, type ReportingDates, reportTooEarly } from "../deadline/reporting-lint.js";
export { REPORTING_CHAINS, type ReportingChain, type ChainYear, chainIn } from "../deadline/reporting-chains.js";

// A calendar year with the days which matter to reports.
export {
  describeCalendarYear,
  type CalendarSection,
  type DescribeCalendarOptions,
} from "../deadline/describe-calendar-year.js";
