import type { DayInPeriod } from "../deadline.schema.js";
import type { Piece } from "./grammar.js";
import {
  type Bound,
  bounded,
  inRange,
  monthDayIn,
  type PrintedDate,
  type Reading,
  type ReadingContext,
  yearIn,
} from "./reading.js";

/** What phrases about every month, quarter, half-year or nine months mean, whatever the language. */

/** A day inside a period as printed: the n-th day of its n-th month, or the last ones. */
export interface PrintedDayOfPeriod {
  readonly how: Bound;
  /** null: the last month of the period, or the month itself. */
  readonly month: Piece<number | null>;
  readonly day: Piece<number | "last">;
}

type DayField = { readonly before: DayInPeriod } | { readonly on: DayInPeriod };
/** Works out the day inside a period of so many months. */
export type DayOfPeriod = (context: ReadingContext, months: number) => DayField;

function dayOf(context: ReadingContext, day: Piece<number | "last">): number | "last" {
  return day.value === "last" ? "last" : inRange(context, { ...day, value: day.value }, 1, 31, day);
}

/** A day counted inside the period: "ngày 20 tháng cuối". */
export function countedDay({ how, month, day }: PrintedDayOfPeriod): DayOfPeriod {
  return (context, months) => {
    const which = dayOf(context, day);
    if (month.value === null) return bounded(how, { day: which });
    return bounded(how, { month: inRange(context, { ...month, value: month.value }, 1, months, month), day: which });
  };
}

/** A day of the calendar ("15/6"), which must lie in the period whose first month is given. */
export function calendarDay(firstMonth: number, how: Bound, printed: Piece<PrintedDate>): DayOfPeriod {
  return (context, months) => {
    const month = inRange(context, printed.value.month, firstMonth, firstMonth + months - 1, printed);
    monthDayIn(context, printed);
    return bounded(how, { month: month - firstMonth + 1, day: printed.value.day.value });
  };
}

export function monthlyReading(how: Bound, day: Piece<number | "last">): Reading {
  return (context) => ({ kind: "monthly", ...bounded(how, { day: dayOf(context, day) }) });
}

export function quarterlyReading(day: DayOfPeriod): Reading {
  return (context) => ({ kind: "quarterly", ...day(context, 3) });
}

/** Part of a year as printed: which half (null: each one), of which year (null: of every year). */
export interface PartOfYear {
  readonly half: 1 | 2 | null;
  readonly year: Piece<number> | null;
}

export function halfYearReading({ half, year }: PartOfYear, day: DayOfPeriod | null): Reading {
  return (context) => ({
    kind: "half-year",
    ...(year ? { year: yearIn(context, year, year) } : {}),
    ...(half ? { half } : {}),
    ...(day ? day(context, 6) : {}),
  });
}

export function nineMonthsReading(year: Piece<number> | null, day: DayOfPeriod | null): Reading {
  return (context) => ({
    kind: "nine-months",
    ...(year ? { year: yearIn(context, year, year) } : {}),
    ...(day ? day(context, 9) : {}),
  });
}
