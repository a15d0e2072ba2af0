/** Days as numbers and in words: nothing in here can fail, so nothing in here needs an error. */

import type { Language } from "./language.js";

declare const legalDateBrand: unique symbol;
declare const dayNumberBrand: unique symbol;

/** A legal day (ngày) in Vietnam, `YYYY-MM-DD`, Asia/Ho_Chi_Minh. Compares in order of time with `<` and `>`. */
export type LegalDate = string & { readonly [legalDateBrand]: true };

/** The same day as an integer: days since 1970-01-01. Arithmetic on days is done here and nowhere else. */
export type DayNumber = number & { readonly [dayNumberBrand]: true };

/** Year, month (1 to 12) and day of the month. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const HYPHEN = 45;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether the year has 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of a month, 28 to 31. `month` is 1 to 12. */
export function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The two digits of `text` at `start` as a number; far below zero when they are no digits. */
function twoDigits(text: string, start: number): number {
  const tens = text.charCodeAt(start) - 48;
  const ones = text.charCodeAt(start + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -10_000;
}

/** Whether `value` is a real day written `YYYY-MM-DD`, years 1900 to 2999. Read by hand: rules ask it a million times. */
export function isLegalDate(value: unknown): value is LegalDate {
  if (typeof value !== "string" || value.length !== 10) return false;
  if (value.charCodeAt(4) !== HYPHEN || value.charCodeAt(7) !== HYPHEN) return false;
  const year = twoDigits(value, 0) * 100 + twoDigits(value, 2);
  const month = twoDigits(value, 5);
  const day = twoDigits(value, 8);
  if (!(year >= 1900 && year <= 2999 && month >= 1 && month <= 12 && day >= 1)) return false;
  return day <= 28 || day <= monthLength(year, month);
}

/** Year, month and day of the month. */
export function partsOf(date: LegalDate): CivilDate {
  return { year: twoDigits(date, 0) * 100 + twoDigits(date, 2), month: twoDigits(date, 5), day: twoDigits(date, 8) };
}

/** Days since 1970-01-01 of a civil date in the proleptic Gregorian calendar. */
export function dayNumberOf({ year, month, day }: CivilDate): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146097 + dayOfEra - 719468) as DayNumber;
}

/** The civil date of a day number: the inverse of {@link dayNumberOf}. */
export function civilDateOf(days: DayNumber): CivilDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The legal day as an integer. */
export function toDayNumber(date: LegalDate): DayNumber {
  return dayNumberOf(partsOf(date));
}

const twoPlaces = (value: number) => String(value).padStart(2, "0");
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"];

/**
 * `14/6/2024`, `01/02/2024` in Vietnamese: a zero before days under 10 and before months 1 and 2 only, as official papers
 * are dated; `14 Jun 2024` in English.
 */
export function formatDay(date: LegalDate, language: Language = "vi"): string {
  const { year, month, day } = partsOf(date);
  if (language === "vi") return `${twoPlaces(day)}/${month < 3 ? twoPlaces(month) : month}/${year}`;
  return `${day} ${MONTHS[month - 1] ?? ""} ${year}`;
}
