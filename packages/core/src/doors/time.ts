/** Legal days and how they are counted: days off, time limits, periods. */

// Days and moments.
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
export {
  formatDay,
  instant,
  type Instant,
  instantAt,
  legalDayOf,
  LEGAL_ZONE,
  secondsBetween,
} from "../kernel/instant.js";

// The calendar of Vietnam.
export { VIETNAM_CALENDAR, type LegalCalendar, legalCalendar, type SwapReading } from "../time/vietnam-calendar.js";
export type { CalendarYear, DayOff, WorkedRestDay } from "../time/calendar-year.js";
export { ANNOUNCED_YEARS } from "../time/announced-years.js";
export { calendarWithDecisions, readYearDecision } from "../time/year-decision.js";
export type { YearDecision } from "../time/year-decision.schema.js";

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
export { explainTimeLimit } from "../time/explain-time-limit.js";
export { type Period, PERIOD_LENGTHS, type PeriodLength, periodOf, periodsWithin } from "../time/period.js";
export { printedDay, type PrintedDay } from "../time/printed-day.js";
