import { cite } from "../law/cite.js";
import type { StatuteCitation } from "../kernel/citation.js";
import type { Bilingual } from "../kernel/language.js";
import { civilDate, type LegalDate, legalDate } from "../kernel/legal-date.js";
import { STATUTES } from "../law/statutes.js";
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
/** The holidays which a labour code grants. */
type CodeHoliday = Exclude<Holiday, "culture-day">;

export const HOLIDAY_NAMES: Readonly<Record<Holiday, Bilingual>> = {
  "new-year": { vi: "Tết Dương lịch", en: "New Year's Day" },
  tet: { vi: "Tết Âm lịch", en: "Lunar New Year (Tết)" },
  "hung-kings": { vi: "Giỗ Tổ Hùng Vương", en: "Hùng Kings' Commemoration" },
  "victory-day": { vi: "Ngày Chiến thắng", en: "Victory Day" },
  "labour-day": { vi: "Ngày Quốc tế lao động", en: "International Labour Day" },
  "national-day": { vi: "Quốc khánh", en: "National Day" },
  "culture-day": { vi: "Ngày Văn hóa Việt Nam", en: "Vietnamese Culture Day" },
};

/** What one law grants: how many days off a holiday brings. */
export interface PaidHoliday {
  readonly holiday: Holiday;
  readonly days: number;
  readonly citation: StatuteCitation;
  /** The rule by which a weekly rest day that meets the holiday is made up; null where none reaches it. */
  readonly inLieu: StatuteCitation | null;
  /** The rule by which the days are chosen each year; null where the law fixes them. */
  readonly choice: StatuteCitation | null;
}

/** The law of paid holidays from one day to the next change. */
interface HolidayLaw {
  readonly from: LegalDate;
  readonly days: Readonly<Partial<Record<CodeHoliday, number>>>;
  readonly grant: (holiday: CodeHoliday) => StatuteCitation;
  readonly inLieu: StatuteCitation;
  readonly choice: StatuteCitation | null;
}

const ONE_EACH = { "new-year": 1, "victory-day": 1, "labour-day": 1, "national-day": 1 } as const;
const POINTS_OF_112: Readonly<Record<CodeHoliday, string>> = {
  "new-year": "a",
  tet: "b",
  "victory-day": "c",
  "labour-day": "d",
  "national-day": "đ",
  "hung-kings": "e",
};
/** The wording before Law 84/2007 was not read; nor the day from which that law's wording stands. */
const BEFORE_2007 = cite("35-L/CTN", { article: 73 }, { trust: "unverified", source: "python-holidays (vacanza)" });
const OF_1994 = cite("35-L/CTN", { article: 73 });
const OF_2012 = cite("10/2012/QH13", { article: 115, clause: 1 });

/** In order of time. Each stands until the next begins. */
const HOLIDAY_LAWS: readonly HolidayLaw[] = [
  {
    from: legalDate(STATUTES["35-L/CTN"].inForceFrom ?? ""),
    days: { ...ONE_EACH, tet: 4 },
    grant: () => BEFORE_2007,
    inLieu: BEFORE_2007,
    choice: null,
  },
  {
    from: legalDate("2007-01-01"),
    days: { ...ONE_EACH, tet: 4, "hung-kings": 1 },
    grant: () => OF_1994,
    inLieu: OF_1994,
    choice: null,
  },
  {
    from: legalDate(STATUTES["10/2012/QH13"].inForceFrom ?? ""),
    days: { ...ONE_EACH, tet: 5, "hung-kings": 1 },
    grant: () => OF_2012,
    inLieu: cite("10/2012/QH13", { article: 115, clause: 3 }),
    choice: cite("45/2013/NĐ-CP", { article: 8 }, { trust: "unverified", source: "lawnet.vn; ghi chú của AGS" }),
  },
  {
    from: legalDate(STATUTES["45/2019/QH14"].inForceFrom ?? ""),
    days: { ...ONE_EACH, tet: 5, "hung-kings": 1, "national-day": 2 },
    grant: (holiday) => cite("45/2019/QH14", { article: 112, clause: 1, point: POINTS_OF_112[holiday] }),
    inLieu: cite("45/2019/QH14", { article: 111, clause: 3 }),
    choice: cite("45/2019/QH14", { article: 112, clause: 3 }),
  },
];

/** Granted by a resolution of its own; the rules on Article 112 clause 1 do not reach it. */
const CULTURE_DAY: PaidHoliday = {
  holiday: "culture-day",
  days: 1,
  citation: cite(
    "28/2026/QH16",
    { article: 2 },
    { trust: "announced", source: "xaydungchinhsach.chinhphu.vn, đọc lại qua kho dữ liệu ngày lễ trên GitHub" },
  ),
  inLieu: null,
  choice: null,
};

/** The first year whose days off the library can tell at all: the Labour Code of 1994 took effect with it. */
export const FIRST_YEAR = 1995;

/**
 * The grant of a holiday in force on the day; `null` when no law grants it then.
 *
 * The making-up of Article 111 clause 3 of the code of 2019 speaks of Article 112 clause 1 alone, so the day of Vietnamese
 * culture is not made up. The Hùng Kings' day was added in the course of 2007 and is told for the whole of that year.
 */
export function paidHolidayOn(holiday: Holiday, on: LegalDate): PaidHoliday | null {
  if (holiday === "culture-day") return on >= (STATUTES["28/2026/QH16"].inForceFrom ?? "") ? CULTURE_DAY : null;
  const law = HOLIDAY_LAWS.findLast((it) => it.from <= on);
  const days = law?.days[holiday];
  if (!law || days === undefined) return null;
  const chosen = holiday === "tet" || days > 1;
  return { holiday, days, citation: law.grant(holiday), inLieu: law.inLieu, choice: chosen ? law.choice : null };
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
