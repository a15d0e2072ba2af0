import type { DayInPeriod } from "./deadline.schema.js";
import {
  civilDate,
  fromDayNumber,
  laterOf,
  type LegalDate,
  monthLength,
  partsOf,
  type Span,
  shiftDays,
  toDayNumber,
} from "../kernel/legal-date.js";
import { type LegalCalendar, VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";
import { rollBackwards } from "../time/working-days.js";

/** A day named inside a period, and whether its month has it: there is no 31st of June. */
function namedDay(
  period: Span,
  { month, day }: DayInPeriod,
  calendar: LegalCalendar,
): { readonly date: LegalDate; readonly exists: boolean } {
  const first = partsOf(period.from);
  const last = partsOf(period.to);
  const index = month === undefined ? last.year * 12 + last.month - 1 : first.year * 12 + first.month + month - 2;
  const [year, target] = [Math.floor(index / 12), (index % 12) + 1];
  const length = monthLength(year, target);
  if (day === "last-working") {
    const end = civilDate(year, target, length);
    // The later of the two readings of worked Saturdays: nobody is late on the earlier one.
    const working = (["worked", "off"] as const).map((it) =>
      fromDayNumber(rollBackwards(calendar.table(it), toDayNumber(end))),
    );
    return { date: working.reduce(laterOf), exists: true };
  }
  const wanted = day === "last" ? length : day;
  return { date: civilDate(year, target, Math.min(wanted, length)), exists: wanted <= length };
}

/** The day itself; the last day of its month where that is shorter. */
export function dayOfPeriod(period: Span, day: DayInPeriod, calendar: LegalCalendar = VIETNAM_CALENDAR): LegalDate {
  return namedDay(period, day, calendar).date;
}

/** The last day on time before a day: the day before it, or the last of its month where there is no such day. */
export function dayBeforeInPeriod(
  period: Span,
  day: DayInPeriod,
  calendar: LegalCalendar = VIETNAM_CALENDAR,
): LegalDate {
  const { date, exists } = namedDay(period, day, calendar);
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
