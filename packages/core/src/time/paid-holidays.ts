import { cite } from "../law/cite.js";
import { type StatuteCitation } from "../kernel/citation.js";
import type { Bilingual } from "../kernel/language.js";
import { civilDate, type LegalDate, legalDate } from "../kernel/legal-date.js";
import { hungKingsDay } from "./lunar.js";

/** The public holidays (ngày lễ, tết) on which workers are off with pay. */
export const HOLIDAYS = [
  "new-year",
  "tet",
  "hung-kings",
  "victory-day",
  "labour-day",
  "national-day",
  "culture-day",
] as const;
export type Holiday = (typeof HOLIDAYS)[number];

export const HOLIDAY_NAMES: Readonly<Record<Holiday, Bilingual>> = {
  "new-year": { vi: "Tết Dương lịch", en: "New Year's Day" },
  tet: { vi: "Tết Âm lịch", en: "Lunar New Year (Tết)" },
  "hung-kings": { vi: "Giỗ Tổ Hùng Vương", en: "Hùng Kings' Commemoration" },
  "victory-day": { vi: "Ngày Chiến thắng", en: "Victory Day" },
  "labour-day": { vi: "Ngày Quốc tế lao động", en: "International Labour Day" },
  "national-day": { vi: "Quốc khánh", en: "National Day" },
  "culture-day": { vi: "Ngày Văn hóa Việt Nam", en: "Vietnamese Culture Day" },
};

/** What one law grants: how many days off a holiday brings, and from when to when the grant is the law. */
export interface PaidHoliday {
  readonly holiday: Holiday;
  readonly days: number;
  /** First and last day on which the grant is in force; `to` is null while it is. */
  readonly from: LegalDate;
  readonly to: LegalDate | null;
  /** Whether a weekly rest day that meets the holiday is made up on the next working day. */
  readonly madeUp: boolean;
  readonly citation: StatuteCitation;
}

const CODE_OF_2019 = { from: legalDate("2021-01-01"), to: null, madeUp: true };
const CODE_OF_2012 = { from: legalDate("2013-05-01"), to: legalDate("2020-12-31"), madeUp: true };
const CODE_OF_1994 = { from: legalDate("1995-01-01"), to: legalDate("2013-04-30"), madeUp: true };

const of2019 = (point: string) => cite("45/2019/QH14", { article: 112, clause: 1, point });
const SECOND_HAND = {
  trust: "unverified",
  source: "python-holidays (vacanza/holidays), holidays/countries/vietnam.py",
} as const;
const of2012 = cite("10/2012/QH13", { article: 115 }, SECOND_HAND);
const of1994 = cite("35-L/CTN", { article: 73 }, SECOND_HAND);

/**
 * The paid holidays of Article 112 of the Labour Code and of what came before and after it, as law with dates. The
 * codes of 2012 and 1994 were not read: their rows are `unverified`. The Hùng Kings' day was added in the course of 2007;
 * its row begins with that year, the exact day not being known here.
 *
 * The day of Vietnamese culture is granted by a resolution and not by Article 112, so the making-up of Article 111
 * clause 3, which speaks of Article 112 clause 1 alone, does not reach it.
 */
export const PAID_HOLIDAYS: readonly PaidHoliday[] = [
  { holiday: "new-year", days: 1, ...CODE_OF_2019, citation: of2019("a") },
  { holiday: "tet", days: 5, ...CODE_OF_2019, citation: of2019("b") },
  { holiday: "victory-day", days: 1, ...CODE_OF_2019, citation: of2019("c") },
  { holiday: "labour-day", days: 1, ...CODE_OF_2019, citation: of2019("d") },
  { holiday: "national-day", days: 2, ...CODE_OF_2019, citation: of2019("đ") },
  { holiday: "hung-kings", days: 1, ...CODE_OF_2019, citation: of2019("e") },
  {
    holiday: "culture-day",
    days: 1,
    from: legalDate("2026-07-01"),
    to: null,
    madeUp: false,
    citation: cite(
      "28/2026/QH16",
      { article: 2 },
      { trust: "announced", source: "xaydungchinhsach.chinhphu.vn, đọc lại qua kho dữ liệu ngày lễ trên GitHub" },
    ),
  },
  ...(["new-year", "hung-kings", "victory-day", "labour-day", "national-day"] as const).map((holiday) => ({
    holiday,
    days: 1,
    ...CODE_OF_2012,
    citation: of2012,
  })),
  { holiday: "tet", days: 5, ...CODE_OF_2012, citation: of2012 },
  ...(["new-year", "victory-day", "labour-day", "national-day"] as const).map((holiday) => ({
    holiday,
    days: 1,
    ...CODE_OF_1994,
    citation: of1994,
  })),
  { holiday: "hung-kings", days: 1, ...CODE_OF_1994, from: legalDate("2007-01-01"), citation: of1994 },
  { holiday: "tet", days: 4, ...CODE_OF_1994, citation: of1994 },
];

/** The days off in lieu (nghỉ bù): the weekly rest day is taken on the next working day. */
export const IN_LIEU_CITATION = cite("45/2019/QH14", { article: 111, clause: 3 });
/** The Prime Minister chooses the days of Tết and the second day of National Day. */
export const YEARLY_CHOICE_CITATION = cite("45/2019/QH14", { article: 112, clause: 3 });

/** The first year whose days off the library can tell at all: the Labour Code of 1994 took effect with it. */
export const FIRST_YEAR = 1995;

/** The grant of a holiday in force on the day; `null` when no law grants it then. */
export function paidHolidayOn(holiday: Holiday, on: LegalDate): PaidHoliday | null {
  return PAID_HOLIDAYS.find((it) => it.holiday === holiday && it.from <= on && (it.to === null || on <= it.to)) ?? null;
}

/** The day which a holiday is named after. Tết has no single one: its days are chosen each year. */
export function nameDayOf(holiday: Exclude<Holiday, "tet">, year: number): LegalDate {
  switch (holiday) {
    case "new-year":
      return civilDate(year, 1, 1);
    case "hung-kings":
      return hungKingsDay(year);
    case "victory-day":
      return civilDate(year, 4, 30);
    case "labour-day":
      return civilDate(year, 5, 1);
    case "national-day":
      return civilDate(year, 9, 2);
    case "culture-day":
      return civilDate(year, 11, 24);
  }
}
