import type { DayInPeriod } from "./deadline.schema.js";
import { civilDate, type LegalDate, monthLength, partsOf, type Span, shiftDays } from "../kernel/legal-date.js";

/** A day named inside a period, and whether its month has it: there is no 31st of June. */
function namedDay(period: Span, { month, day }: DayInPeriod): { readonly date: LegalDate; readonly exists: boolean } {
  const first = partsOf(period.from);
  const target = month === undefined ? partsOf(period.to).month : first.month + month - 1;
  const length = monthLength(first.year, target);
  const wanted = day === "last" ? length : day;
  return { date: civilDate(first.year, target, Math.min(wanted, length)), exists: wanted <= length };
}

/** The day itself; the last day of its month where that is shorter. */
export function dayOfPeriod(period: Span, day: DayInPeriod): LegalDate {
  return namedDay(period, day).date;
}

/** The last day on time before a day: the day before it, or the last of its month where there is no such day. */
export function dayBeforeInPeriod(period: Span, day: DayInPeriod): LegalDate {
  const { date, exists } = namedDay(period, day);
  return exists ? shiftDays(date, -1) : date;
}

/** `MM-DD` in a year. The 29th of February is the last day of February in a common year. */
export function dayOfYear(year: number, monthDay: string): LegalDate {
  return dayOfPeriod(yearOf(year), dayInYear(monthDay));
}

/** The last day on time before `MM-DD` of a year; the 28th of February before a 29th which the year does not have. */
export function dayBeforeInYear(year: number, monthDay: string): LegalDate {
  return dayBeforeInPeriod(yearOf(year), dayInYear(monthDay));
}

function yearOf(year: number): Span {
  return { from: civilDate(year, 1, 1), to: civilDate(year, 12, 31) };
}

function dayInYear(monthDay: string): DayInPeriod {
  return { month: Number(monthDay.slice(0, 2)), day: Number(monthDay.slice(3)) };
}
