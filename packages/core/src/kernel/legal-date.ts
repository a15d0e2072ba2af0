import {
  type CivilDate,
  civilDateOf,
  dayNumberOf,
  type DayNumber,
  isLegalDate,
  type LegalDate,
  monthLength,
  partsOf,
  toDayNumber,
} from "./civil-date.js";
import { kernelProblem } from "./errors.js";
import { KtttError } from "./problem.js";

/** A citation names days and an error names citations: days without errors stand in a file of their own. */
export {
  type CivilDate,
  civilDateOf,
  dayNumberOf,
  type DayNumber,
  isLegalDate,
  type LegalDate,
  monthLength,
  partsOf,
  toDayNumber,
};

/** First and last day, both included. */
export interface Span {
  readonly from: LegalDate;
  readonly to: LegalDate;
}

/**
 * Reads a legal day.
 *
 * @throws KtttError `calendar/not-a-date` for anything but a real day written `YYYY-MM-DD`
 * @example
 * legalDate("2024-02-29")
 */
export function legalDate(value: string): LegalDate {
  if (!isLegalDate(value)) throw new KtttError(kernelProblem("calendar/not-a-date", [], { value: String(value) }));
  return value;
}

/** The day with this year, month and day of the month. @throws KtttError `calendar/not-a-date` when there is none */
export function civilDate(year: number, month: number, day: number): LegalDate {
  return legalDate(
    `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
  );
}

const names = new Map<DayNumber, LegalDate>();

/**
 * The legal day of an integer, written once: there are no more than the days of eleven centuries, and a year of cases asks for the
 * same few hundred thousands of times.
 *
 * @throws KtttError `calendar/not-a-date` outside the years 1900 to 2999
 */
export function fromDayNumber(days: DayNumber): LegalDate {
  const known = names.get(days);
  if (known !== undefined) return known;
  const { year, month, day } = civilDateOf(days);
  const name = civilDate(year, month, day);
  names.set(days, name);
  return name;
}

/** `date` moved by `n` calendar days (back when negative). Counts days only: no legal meaning, no days off. */
export function shiftDays(date: LegalDate, n: number): LegalDate {
  return fromDayNumber((toDayNumber(date) + n) as DayNumber);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LegalDate, to: LegalDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** ISO weekday: 1 Monday (thứ Hai) to 7 Sunday (Chủ nhật). */
export function weekdayOf(date: LegalDate): number {
  return ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The later of two days. */
export function laterOf(a: LegalDate, b: LegalDate): LegalDate {
  return a >= b ? a : b;
}

/** The earlier of two days. */
export function earlierOf(a: LegalDate, b: LegalDate): LegalDate {
  return a <= b ? a : b;
}

/** A span. @throws KtttError `calendar/empty-span` when `from` is after `to` */
export function span(from: LegalDate, to: LegalDate): Span {
  if (from > to) throw new KtttError(kernelProblem("calendar/empty-span", [], { from, to }));
  return { from, to };
}
