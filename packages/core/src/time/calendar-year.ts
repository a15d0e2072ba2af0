import { citeDocument } from "../law/cite.js";
import { type Citation, type Trust, weakestTrust } from "../kernel/citation.js";
import type { Bilingual } from "../kernel/language.js";
import { civilDate, type LegalDate, shiftDays, weekdayOf } from "../kernel/legal-date.js";
import { lunarNewYear } from "./lunar.js";
import {
  HOLIDAY_NAMES,
  HOLIDAYS,
  type Holiday,
  IN_LIEU_CITATION,
  nameDayOf,
  type PaidHoliday,
  paidHolidayOn,
  YEARLY_CHOICE_CITATION,
} from "./paid-holidays.js";
import type { YearDecision } from "./year-decision.schema.js";

/** A day on which offices are closed (ngày nghỉ), and why. */
export interface DayOff {
  readonly date: LegalDate;
  readonly kind: "weekend" | "holiday" | "in-lieu" | "swapped" | "other";
  /** The holiday it is, or is in lieu of; null for weekly rest, swapped and other days. */
  readonly holiday: Holiday | null;
  readonly name: Bilingual;
  readonly trust: Trust;
  readonly citations: readonly Citation[];
}

/** A weekly rest day on which State offices work, instead of another day (ngày làm bù). */
export interface WorkedRestDay {
  readonly date: LegalDate;
  readonly insteadOf: LegalDate;
  readonly citations: readonly Citation[];
}

/** The days off of one year. Plain Saturdays and Sundays are not listed. */
export interface CalendarYear {
  readonly year: number;
  /** `announced` or `verified` where a decision is known; `provisional` beyond the last one; else `unverified`. */
  readonly trust: Trust;
  /** In order of time. */
  readonly daysOff: readonly DayOff[];
  readonly workedRestDays: readonly WorkedRestDay[];
  readonly notices: readonly Citation[];
}

const SWAP_NAME: Bilingual = { vi: "Nghỉ hoán đổi", en: "Swapped day off" };
const IN_LIEU_NAME: Bilingual = { vi: "Nghỉ bù", en: "In lieu of" };

/** Whether the day is a Saturday or Sunday, the weekly rest of State offices. */
export function isWeekend(date: LegalDate): boolean {
  return weekdayOf(date) >= 6;
}

/** The notices of a decision, each as a citation with the decision's trust. */
export function noticesOf(decision: YearDecision): readonly Citation[] {
  return decision.notices.map((it) => citeDocument(it.number, {}, decision.trust));
}

/** Without a decision: the last day of the old lunar year and the first days of the new one. */
function likelyTet(year: number, days: number): LegalDate[] {
  const first = lunarNewYear(year);
  return Array.from({ length: days }, (_, index) => shiftDays(first, index - 1));
}

/** Without a decision: 1 September, or 3 September where the first falls on a weekend. */
function likelyNationalDay(year: number): LegalDate {
  const before = civilDate(year, 9, 1);
  return isWeekend(before) ? civilDate(year, 9, 3) : before;
}

/** The days which each holiday has in the year, by law and decision. */
function holidaysOf(year: number, decision: YearDecision | null, trust: Trust, notices: readonly Citation[]): DayOff[] {
  const found: DayOff[] = [];
  const add = (date: LegalDate, grant: PaidHoliday, chosen: boolean) => {
    const computed = chosen || grant.holiday === "hung-kings";
    found.push({
      date,
      kind: "holiday",
      holiday: grant.holiday,
      name: HOLIDAY_NAMES[grant.holiday],
      trust: computed ? weakestTrust(grant.citation.trust, trust) : grant.citation.trust,
      citations: chosen ? [grant.citation, YEARLY_CHOICE_CITATION, ...notices] : [grant.citation],
    });
  };
  for (const holiday of HOLIDAYS) {
    const nameDay = holiday === "tet" ? lunarNewYear(year) : nameDayOf(holiday, year);
    const grant = paidHolidayOn(holiday, nameDay);
    if (!grant) continue;
    if (holiday === "tet") {
      for (const date of decision?.tet ?? likelyTet(year, grant.days)) add(date, grant, true);
    } else {
      add(nameDay, grant, false);
      if (grant.days === 2) add(decision?.nationalDay ?? likelyNationalDay(year), grant, true);
    }
  }
  return found;
}

const inTime = (a: DayOff, b: DayOff) => (a.date < b.date ? -1 : 1);

/** By day, in order of time. No two holidays of this calendar meet on one day. */
function byDay(daysOff: readonly DayOff[]): Map<LegalDate, DayOff> {
  return new Map([...daysOff].sort(inTime).map((it) => [it.date, it] as const));
}

/** Adds the days in lieu: each holiday on a weekly rest day moves that rest to the next working day (Article 111.3). */
function addDaysInLieu(days: Map<LegalDate, DayOff>): void {
  for (const day of [...days.values()]) {
    if (!isWeekend(day.date) || day.holiday === null || !paidHolidayOn(day.holiday, day.date)?.madeUp) continue;
    let date = shiftDays(day.date, 1);
    while (isWeekend(date) || days.has(date)) date = shiftDays(date, 1);
    const name = { vi: `${IN_LIEU_NAME.vi} ${day.name.vi}`, en: `${IN_LIEU_NAME.en} ${day.name.en}` };
    days.set(date, { ...day, date, kind: "in-lieu", name, citations: [IN_LIEU_CITATION, ...day.citations] });
  }
}

/**
 * The days off of a year: the paid holidays of the law in force, the days a decision chose, the days in lieu and the
 * swapped days. Without a decision the open choices take their likely value and the year's trust says so.
 *
 * @param lastAnnounced the last year for which a decision is known; null when there is none
 */
export function calendarYear(year: number, decision: YearDecision | null, lastAnnounced: number | null): CalendarYear {
  const beyond = lastAnnounced !== null && year > lastAnnounced;
  const trust: Trust = decision ? decision.trust : beyond ? "provisional" : "unverified";
  const notices = decision ? noticesOf(decision) : [];
  const days = byDay(holidaysOf(year, decision, trust, notices));
  addDaysInLieu(days);
  const put = (date: LegalDate, kind: "swapped" | "other", name: Bilingual) => {
    if (!days.has(date)) days.set(date, { date, kind, holiday: null, name, trust, citations: notices });
  };
  for (const { off } of decision?.swaps ?? []) put(off, "swapped", SWAP_NAME);
  for (const { date, name } of decision?.others ?? []) put(date, "other", name);
  return {
    year,
    trust,
    daysOff: [...days.values()].sort(inTime),
    workedRestDays: (decision?.swaps ?? []).map(({ off, worked }) => ({
      date: worked,
      insteadOf: off,
      citations: notices,
    })),
    notices,
  };
}
