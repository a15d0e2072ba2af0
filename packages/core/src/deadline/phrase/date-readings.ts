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
  ON,
  type PrintedDate,
  type Reading,
  type ReadingContext,
  textOf,
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
  return (context) => ({ kind: "date", ...bounded(context, how, dateIn(context, day)) });
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

/** A day of a month, a quarter or a year which is named beside it, and gives it its year. */
export function dayOfPeriodReading(
  kind: PeriodKind | "year",
  printed: Piece<PrintedPeriod>,
  how: Bound,
  day: Piece<PrintedDate>,
): Reading {
  return (context) => {
    const year = yearIn(context, printed.value.year, printed);
    const own = day.value.year;
    if (own) inRange(context, own, year, year, day);
    if (kind !== "year") {
      const n = numberOf(context, kind, printed.value.number, printed);
      inRange(context, day.value.month, firstMonthOf(kind, n), lastMonthOf(kind, n), day);
    }
    return { kind: "date", ...bounded(context, how, dateIn(context, day, year)) };
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

/** The year to which an outlook goes, which comes after the years themselves. */
function outlookField(context: ReadingContext, outlook: Piece<number> | null, after: number) {
  return outlook ? { outlook: inRange(context, outlook, after, 2999, outlook) } : {};
}

/** A year; null is the document's. */
export function yearReading(
  printed: Piece<Piece<number> | null>,
  end: boolean,
  outlook: Piece<number> | null = null,
): Reading {
  return (context) => {
    const year = yearIn(context, printed.value, printed);
    return { kind: "year", year, ...(end ? { end } : {}), ...outlookField(context, outlook, year) };
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
    return { kind: "year-range", from, to, ...outlookField(context, outlook, to) };
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
  return { kind: "date", ...bounded(context, how, to), from };
}

/** From day to day; a first day without a year stands in the year of the last. */
export function daySpanReading(first: Piece<PrintedDate>, how: Bound, last: Piece<PrintedDate>): Reading {
  return (context) => {
    const to = dateIn(context, last);
    return spanReading(context, dateIn(context, first, partsOf(to).year), how, to, { ...first, end: last.end });
  };
}

/** The end of a span: a month or quarter, or a whole year. */
type SpanEnd = Piece<PrintedPeriod> | { readonly year: Piece<number> };

/** From month to month or quarter to quarter; a first one without a year stands in the year of the last. */
export function periodSpanReading(kind: PeriodKind, first: Piece<PrintedPeriod>, last: SpanEnd): Reading {
  return (context) => {
    const shown = { ...first, end: "year" in last ? last.year.end : last.end };
    const year = "year" in last ? yearIn(context, last.year, last.year) : yearIn(context, last.value.year, last);
    const month = "year" in last ? 12 : lastMonthOf(kind, numberOf(context, kind, last.value.number, last));
    const { number, year: firstYear } = first.value;
    const from = civilDate(
      firstYear ? yearIn(context, firstYear, firstYear) : year,
      firstMonthOf(kind, numberOf(context, kind, number, first)),
      1,
    );
    return spanReading(context, from, ON, civilDate(year, month, monthLength(year, month)), shown);
  };
}

/** The end of a month or quarter named with its year, as the act from which a time limit runs. */
export function periodEnd(context: ReadingContext, kind: PeriodKind, printed: Piece<PrintedPeriod>) {
  const year = yearIn(context, printed.value.year, printed);
  const month = lastMonthOf(kind, numberOf(context, kind, printed.value.number, printed));
  const from = `kết thúc ${textOf(context, printed.first, printed.end)}`;
  return { from, on: civilDate(year, month, monthLength(year, month)) };
}

/** The years in which something comes every year, where they are printed. */
export interface PrintedYears {
  readonly from: Piece<number> | null;
  readonly to: Piece<number> | null;
}

/** The fields of those years, in order. */
export function yearsFields(context: ReadingContext, years: PrintedYears | null) {
  const from = years?.from ? yearIn(context, years.from, years.from) : null;
  const to = years?.to ? inRange(context, years.to, from ?? 1900, 2999, years.to) : null;
  return { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
}

/** The field of an offset: nothing for a period's own day. */
export function offsetField(context: ReadingContext, offset: Piece<number> | null) {
  return offset === null || offset.value === 0 ? {} : { offset: inRange(context, offset, -5, 5, offset) };
}

/** Every year, in some years only where they are printed. */
export function everyYearReading(years: PrintedYears | null): Reading {
  return (context) => ({ kind: "annual", ...yearsFields(context, years) });
}

/** By or before a day of every year, or of the year after. */
export function annualDayReading(
  how: Bound,
  day: Piece<PrintedDate>,
  offset: Piece<number> | null = null,
  years: PrintedYears | null = null,
): Reading {
  return (context) => ({
    kind: "annual",
    ...bounded(context, how, monthDayIn(context, day)),
    ...offsetField(context, offset),
    ...yearsFields(context, years),
  });
}

/** A month or quarter of every year counts by its last day; before it, by its first. */
export function annualPeriodReading(
  kind: PeriodKind,
  how: Bound,
  printed: Piece<number>,
  offset: Piece<number> | null = null,
): Reading {
  return (context) => {
    const n = numberOf(context, kind, printed, printed);
    const day = how.how === "before" ? firstDayOfMonth(firstMonthOf(kind, n)) : lastDayOfMonth(lastMonthOf(kind, n));
    return { kind: "annual", ...bounded(context, how, day), ...offsetField(context, offset) };
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
