import type { Deadline } from "../deadline.schema.js";
import { civilDate, type LegalDate, monthLength, partsOf } from "../../kernel/legal-date.js";
import type { Piece } from "./grammar.js";
import {
  type Bound,
  bounded,
  dateIn,
  firstDayOfMonth,
  inRange,
  lastDayOfMonth,
  monthDayIn,
  type PrintedDate,
  type Reading,
  type ReadingContext,
  yearIn,
} from "./reading.js";

/** What phrases about days, months, quarters and years mean, whatever the language. */

/** A month or a quarter. */
export type PeriodKind = "month" | "quarter";

/** A month or quarter of a year as printed; the year may be missing. */
export interface PrintedPeriod {
  readonly number: Piece<number>;
  readonly year: Piece<number> | null;
}

/** The number of a month or quarter, if there is such a one. */
function numberOf(context: ReadingContext, kind: PeriodKind, n: Piece<number>, shown: Piece<unknown>): number {
  return inRange(context, n, 1, kind === "month" ? 12 : 4, shown);
}

const firstMonthOf = (kind: PeriodKind, n: number) => (kind === "month" ? n : n * 3 - 2);
const lastMonthOf = (kind: PeriodKind, n: number) => (kind === "month" ? n : n * 3);

/** By or before a day. */
export function dayReading(how: Bound, day: Piece<PrintedDate>): Reading {
  return (context) => ({ kind: "date", ...bounded(how, dateIn(context, day)) });
}

/** A month or quarter of one year; `end` when the words name its end. */
export function periodReading(kind: PeriodKind, printed: Piece<PrintedPeriod>, end: boolean): Reading {
  return (context) => {
    const year = yearIn(context, printed.value.year, printed);
    const n = numberOf(context, kind, printed.value.number, printed);
    const period: Deadline = kind === "month" ? { kind, year, month: n } : { kind, year, quarter: n };
    return end ? { ...period, end } : period;
  };
}

/** Before a month or quarter: the day before it begins is the last one. */
export function beforePeriodReading(kind: PeriodKind, printed: Piece<PrintedPeriod>): Reading {
  return (context) => {
    const year = yearIn(context, printed.value.year, printed);
    const n = numberOf(context, kind, printed.value.number, printed);
    return { kind: "date", before: civilDate(year, firstMonthOf(kind, n), 1) };
  };
}

/** A year; null is the document's. */
export function yearReading(printed: Piece<Piece<number> | null>, end: boolean): Reading {
  return (context) => {
    const year: Deadline = { kind: "year", year: yearIn(context, printed.value, printed) };
    return end ? { ...year, end } : year;
  };
}

/** The whole of a year; null is the document's. */
export function allYearReading(printed: Piece<Piece<number> | null>): Reading {
  return (context) => ({ kind: "all-year", year: yearIn(context, printed.value, printed) });
}

/** From one year to another, with the year to which the outlook goes. */
export function yearsReading(
  first: Piece<number>,
  last: Piece<number>,
  outlook: Piece<number> | null,
  shown: Piece<unknown>,
): Reading {
  return (context) => {
    const from = yearIn(context, first, first);
    const to = inRange(context, last, from, 2999, shown);
    const years: Deadline = { kind: "year-range", from, to };
    return outlook ? { ...years, outlook: inRange(context, outlook, to, 2999, outlook) } : years;
  };
}

function spanReading(
  context: ReadingContext,
  from: LegalDate,
  how: Bound,
  to: LegalDate,
  shown: Piece<unknown>,
): Deadline {
  inRange(context, { ...shown, value: from <= to ? 1 : 0 }, 1, 1, shown);
  return { kind: "date", ...bounded(how, to), from };
}

/** From day to day; a first day without a year stands in the year of the last. */
export function daySpanReading(first: Piece<PrintedDate>, how: Bound, last: Piece<PrintedDate>): Reading {
  return (context) => {
    const to = dateIn(context, last);
    return spanReading(context, dateIn(context, first, partsOf(to).year), how, to, { ...first, end: last.end });
  };
}

/** From month to month or quarter to quarter of one year. */
export function periodSpanReading(kind: PeriodKind, first: Piece<number>, last: Piece<PrintedPeriod>): Reading {
  return (context) => {
    const year = yearIn(context, last.value.year, last);
    const month = lastMonthOf(kind, numberOf(context, kind, last.value.number, last));
    const from = civilDate(year, firstMonthOf(kind, numberOf(context, kind, first, first)), 1);
    const to = civilDate(year, month, monthLength(year, month));
    return spanReading(context, from, "on", to, { ...first, end: last.end });
  };
}

/** By or before a day of every year. */
export function annualDayReading(how: Bound, day: Piece<PrintedDate>): Reading {
  return (context) => ({ kind: "annual", ...bounded(how, monthDayIn(context, day)) });
}

/** A month or quarter of every year counts by its last day; before it, by its first. */
export function annualPeriodReading(kind: PeriodKind, how: Bound, printed: Piece<number>): Reading {
  return (context) => {
    const n = numberOf(context, kind, printed, printed);
    const day = how === "before" ? firstDayOfMonth(firstMonthOf(kind, n)) : lastDayOfMonth(lastMonthOf(kind, n));
    return { kind: "annual", ...bounded(how, day) };
  };
}

/** Once in so many years. Once in one year is every year. */
export function everyFewYearsReading(n: Piece<number>, first: Piece<number> | null): Reading {
  return (context) => {
    if (n.value === 1 && !first) return { kind: "annual" };
    const deadline: Deadline = { kind: "every", years: inRange(context, n, 2, 50, n) };
    return first ? { ...deadline, first: yearIn(context, first, first) } : deadline;
  };
}
