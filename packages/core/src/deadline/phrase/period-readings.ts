import type { DayInPeriod, Deadline, DeadlineOf } from "../deadline.schema.js";
import type { TimeUnit } from "../../time/time-limit.js";
import { annualDayReading, dayReading, offsetField, type PrintedYears, yearsFields } from "./date-readings.js";
import type { Piece } from "./grammar.js";
import {
  type Bound,
  bounded,
  inRange,
  monthDayIn,
  type PrintedDate,
  type Reading,
  type ReadingContext,
  stop,
  yearIn,
} from "./reading.js";

/** What phrases about every month, quarter, half-year, nine months or year mean, whatever the language. */

/** A day of a month as printed. */
export type PrintedDayNumber = Piece<DayInPeriod["day"]>;

/** A day inside a period as printed: the n-th day of its n-th month, or the last ones. */
export interface PrintedDayOfPeriod {
  readonly how: Bound;
  /** null: the last month of the period, or the month itself. */
  readonly month: Piece<number | null>;
  readonly day: PrintedDayNumber;
}

type Fields = Pick<DeadlineOf<"half-year">, "before" | "on" | "hour" | "offset" | "after">;
/** Works out the fields of a period of so many months. */
export type PeriodFields = (context: ReadingContext, months: number) => Fields;

function dayOf(context: ReadingContext, day: PrintedDayNumber): DayInPeriod["day"] {
  const { value } = day;
  return typeof value === "number" ? inRange(context, { ...day, value }, 1, 31, day) : value;
}

/** A day counted inside the period: "ngày 20 tháng cuối"; `offset` periods later: "ngày 10 tháng đầu quý sau". */
export function countedDay({ how, month, day }: PrintedDayOfPeriod, offset: Piece<number> | null = null): PeriodFields {
  return (context, months) => {
    const which = dayOf(context, day);
    const named =
      month.value === null
        ? { day: which }
        : { month: inRange(context, { ...month, value: month.value }, 1, months, month), day: which };
    return { ...bounded(context, how, named), ...offsetField(context, offset) };
  };
}

/** So long after the end of the period: "05 ngày sau khi kết thúc quý". */
export function afterTheEnd(n: Piece<number>, unit: TimeUnit): PeriodFields {
  return (context) => ({ after: { n: inRange(context, n, 1, 9999, n), unit } });
}

export function monthlyReading(how: Bound, day: PrintedDayNumber, offset: Piece<number> | null = null): Reading {
  return (context) => ({
    kind: "monthly",
    ...bounded(context, how, { day: dayOf(context, day) }),
    ...offsetField(context, offset),
  });
}

/** Part of a year as printed: which half (null: each one), of which year (null: of every year). */
export interface PartOfYear {
  readonly half: 1 | 2 | null;
  readonly year: Piece<number> | null;
}

/** A period in which something comes round, as its words name it. */
export type PrintedLabel =
  | { readonly every: "week" | "month" | "quarter" }
  | { readonly every: "half-year"; readonly part: PartOfYear }
  | { readonly every: "nine-months"; readonly year: Piece<number> | null }
  | { readonly every: "year"; readonly years: PrintedYears | null }
  /** One quarter of each year: "báo cáo quý I", "3 tháng đầu năm"; `threeMonths` where it is called so and may be any. */
  | { readonly every: "one-quarter"; readonly quarter: Piece<number>; readonly threeMonths?: true };

const afterField = (after: Fields["after"]) => (after ? { after } : {});

/** The label with further fields: a day inside its period, or how long after it. */
export function labelReading(label: PrintedLabel, fields: PeriodFields | null = null): Reading {
  return (context) => {
    const inYear = (it: Piece<number> | null) => (it ? { year: yearIn(context, it, it) } : {});
    switch (label.every) {
      case "week":
        return { kind: "weekly" };
      case "month":
        return { kind: "monthly", ...fields?.(context, 1) };
      case "quarter":
        return { kind: "quarterly", ...fields?.(context, 3) };
      case "half-year": {
        const { half, year } = label.part;
        return { kind: "half-year", ...inYear(year), ...(half ? { half } : {}), ...fields?.(context, 6) };
      }
      case "nine-months":
        return { kind: "nine-months", ...inYear(label.year), ...fields?.(context, 9) };
      case "year":
        return { kind: "annual", ...yearsFields(context, label.years), ...afterField(fields?.(context, 12).after) };
      case "one-quarter": {
        const end = ["03-31", "06-30", "09-30", "12-31"][label.quarter.value - 1];
        return { kind: "annual", on: end ?? stop(context, "calendar/deadline-impossible", label.quarter) };
      }
    }
  };
}

/** A day as printed beside a period: of the calendar, or counted in a month or in the period. */
export type PrintedDay =
  | {
      readonly of: "calendar";
      readonly how: Bound;
      readonly date: Piece<PrintedDate>;
      readonly offset: Piece<number> | null;
    }
  | { readonly of: "month"; readonly how: Bound; readonly day: PrintedDayNumber; readonly offset: Piece<number> | null }
  | { readonly of: "period"; readonly day: PrintedDayOfPeriod; readonly offset: Piece<number> | null }
  | { readonly of: "end"; readonly n: Piece<number>; readonly unit: TimeUnit };

/** Which half a day of the calendar belongs to, and how many half-years after it stands: the report comes after its months. */
function halfOf(month: number, half: 1 | 2 | null): readonly [half: 1 | 2, offset: 0 | 1] {
  const inFirst = month <= 6;
  if (half !== null) return [half, (half === 1) === inFirst ? 0 : 1];
  if (month <= 3) return [2, 1];
  return month <= 6 ? [1, 0] : month <= 9 ? [1, 1] : [2, 0];
}

function onCalendarDay(
  context: ReadingContext,
  label: PrintedLabel,
  { date, how, offset }: Extract<PrintedDay, { of: "calendar" }>,
): Deadline {
  const { day, month, year } = date.value;
  const inMonth = inRange(context, month, 1, 12, date);
  monthDayIn(context, date);
  const impossible = () => stop(context, "calendar/deadline-impossible", date);
  const later = (by: number) => (by === 0 ? {} : { offset: by });
  switch (label.every) {
    case "week":
    case "month":
    case "quarter":
      return impossible();
    case "one-quarter":
    case "year":
      if (year) return dayReading(how, date)(context);
      return annualDayReading(how, date, offset, label.every === "year" ? label.years : null)(context);
    case "half-year": {
      const [half, by] = halfOf(inMonth, label.part.half);
      const on = { month: ((inMonth - 1) % 6) + 1, day: day.value };
      const own = label.part.year ?? year;
      return {
        kind: "half-year",
        ...(own ? { year: yearIn(context, own, own) } : {}),
        half,
        ...bounded(context, how, on),
        ...later(by),
      };
    }
    case "nine-months": {
      const own = label.year ?? year;
      return {
        kind: "nine-months",
        ...(own ? { year: yearIn(context, own, own) } : {}),
        ...bounded(context, how, { month: inMonth > 9 ? inMonth - 9 : inMonth, day: day.value }),
        ...later(inMonth > 9 ? 1 : 0),
      };
    }
  }
}

/** A period with the day by which it falls due: "báo cáo 6 tháng trước ngày 15/6". */
export function labelOnDayReading(label: PrintedLabel, day: PrintedDay): Reading {
  return (context) => {
    if (day.of === "calendar") return onCalendarDay(context, label, day);
    if (day.of === "end") return labelReading(label, afterTheEnd(day.n, day.unit))(context);
    if (label.every === "one-quarter" || label.every === "week") {
      return stop(context, "calendar/deadline-impossible", day.of === "month" ? day.day : day.day.day);
    }
    if (day.of === "month") {
      if (label.every === "month") return monthlyReading(day.how, day.day, day.offset)(context);
      // "báo cáo quý: ngày 05 tháng sau": the first month after the quarter. A day alone names no month of it.
      if (day.offset?.value !== 1) return stop(context, "calendar/deadline-impossible", day.day);
      return inFirstMonth(context, label, day.how, day.day);
    }
    if (label.every === "month") return stop(context, "calendar/deadline-impossible", day.day.day);
    if (label.every === "year") return stop(context, "calendar/deadline-impossible", day.day.day);
    return labelReading(label, countedDay(day.day, day.offset))(context);
  };
}

function inFirstMonth(context: ReadingContext, label: PrintedLabel, how: Bound, day: PrintedDayNumber): Deadline {
  if (label.every === "year") {
    if (typeof day.value !== "number") return stop(context, "calendar/deadline-impossible", day);
    const date = { day: { ...day, value: day.value }, month: { ...day, value: 1 }, year: null };
    return annualDayReading(how, { ...day, value: date }, { ...day, value: 1 }, label.years)(context);
  }
  const first = { how, day, month: { ...day, value: 1 } };
  return labelReading(label, countedDay(first, { ...day, value: 1 }))(context);
}
