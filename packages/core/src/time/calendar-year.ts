import { citeDocument } from "../law/cite.js";
import { type Citation, type Trust, weakestTrust } from "../kernel/citation.js";
import type { Bilingual } from "../kernel/language.js";
import { civilDate, type LegalDate, partsOf, shiftDays, weekdayOf } from "../kernel/legal-date.js";
import { lunarNewYear } from "./lunar.js";
import { HOLIDAY_NAMES, HOLIDAYS, type Holiday, nameDayOf, type PaidHoliday, paidHolidayOn } from "./paid-holidays.js";
import type { YearDecision, YearNotice } from "./year-decision.schema.js";

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
  readonly trust: Trust;
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

/** The decisions of a calendar, by year. */
export type YearDecisions = ReadonlyMap<number, YearDecision>;

const SWAP_NAME: Bilingual = { vi: "Nghỉ hoán đổi", en: "Swapped day off" };
const IN_LIEU_NAME: Bilingual = { vi: "Nghỉ bù", en: "In lieu of" };

/** Whether the day is a Saturday or Sunday, the weekly rest of State offices. */
export function isWeekend(date: LegalDate): boolean {
  return weekdayOf(date) >= 6;
}

/** A paper of a decision as a citation; `verified` where its own text was read for the day, or for all it decides. */
function noticeOf({ number, read }: YearNotice, decision: YearDecision, date: LegalDate | null): Citation {
  const known = read === true || (date !== null && read?.includes(date) === true);
  return citeDocument(number, {}, known ? "verified" : decision.trust);
}

/** What a day rests on beside the law: the papers which decide it and the trust they give. */
interface Basis {
  readonly trust: Trust;
  readonly papers: readonly Citation[];
}

const basisOn = (notices: readonly YearNotice[], decision: YearDecision, date: LegalDate): Basis => {
  const papers = notices.map((it) => noticeOf(it, decision, date));
  // One paper whose text was read is enough.
  return { trust: papers.some((it) => it.trust === "verified") ? "verified" : decision.trust, papers };
};

/** The papers which name the day, or that it is inferred; null where the decision says nothing of it. */
function namedBasis(decision: YearDecision, date: LegalDate): Basis | null {
  if (decision.inferred?.includes(date)) return { trust: "unverified", papers: [] };
  const naming = decision.notices.filter((it) => it.days?.includes(date));
  return naming.length > 0 ? basisOn(naming, decision, date) : null;
}

/** What a day rests on which is chosen each year: the papers which name it, else those which name no days. */
const chosenBasis = (decision: YearDecision, date: LegalDate): Basis =>
  namedBasis(decision, date) ??
  basisOn(
    decision.notices.filter((it) => it.days === undefined),
    decision,
    date,
  );

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

/** A day of a holiday: granted by law, its day fixed by law, told by the moon, or chosen. */
interface GrantedDay {
  readonly date: LegalDate;
  readonly grant: PaidHoliday;
  readonly day: "fixed" | "lunar" | "chosen";
}

/** The days which each holiday has in the year, in order of time. No two holidays of this calendar meet on one day. */
function grantedDays(year: number, decision: YearDecision | undefined): GrantedDay[] {
  const found: GrantedDay[] = [];
  for (const holiday of HOLIDAYS) {
    const nameDay = holiday === "tet" ? lunarNewYear(year) : nameDayOf(holiday, year);
    const grant = paidHolidayOn(holiday, nameDay);
    if (!grant) continue;
    if (holiday === "tet") {
      for (const date of decision?.tet ?? likelyTet(year, grant.days)) found.push({ date, grant, day: "chosen" });
      continue;
    }
    found.push({ date: nameDay, grant, day: holiday === "hung-kings" ? "lunar" : "fixed" });
    if (grant.days === 2) found.push({ date: decision?.nationalDay ?? likelyNationalDay(year), grant, day: "chosen" });
  }
  return found.sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The swaps of a decision, each with the papers it rests on. */
const swapsOf = (decision: YearDecision | undefined) =>
  decision?.swaps.map((it) => ({ ...it, basis: chosenBasis(decision, it.off) })) ?? [];

/**
 * The days off of a year: the paid holidays of the law in force, the days a decision chose, the days in lieu and the
 * swapped days, those which the next year's decision puts into this one included. Without a decision the open choices
 * take their likely value and the year's trust says so. Each day has the trust of the law and of the papers it rests on.
 */
export function calendarYear(year: number, decisions: YearDecisions): CalendarYear {
  const decision = decisions.get(year);
  const beyond = decisions.size > 0 && year > Math.max(...decisions.keys());
  const trust: Trust = decision?.trust ?? (beyond ? "provisional" : "unverified");
  const basis = (date: LegalDate, chosen: boolean): Basis => {
    const known = decision && (chosen ? chosenBasis : namedBasis)(decision, date);
    return known ?? { trust, papers: [] };
  };

  const days = new Map<LegalDate, DayOff>();
  const granted = grantedDays(year, decision);
  for (const { date, grant, day } of granted) {
    const { trust: known, papers } = basis(date, day === "chosen");
    days.set(date, {
      date,
      kind: "holiday",
      holiday: grant.holiday,
      name: HOLIDAY_NAMES[grant.holiday],
      trust: day === "fixed" ? grant.citation.trust : weakestTrust(grant.citation.trust, known),
      citations: [grant.citation, ...(day === "chosen" && grant.choice ? [grant.choice] : []), ...papers],
    });
  }
  // Each holiday on a weekly rest day moves that rest to the next working day, where the law says so.
  for (const { date: rest, grant, day } of granted) {
    const of = days.get(rest);
    if (!of || !isWeekend(rest) || grant.inLieu === null) continue;
    let date = shiftDays(rest, 1);
    while (isWeekend(date) || days.has(date)) date = shiftDays(date, 1);
    const named = decision ? namedBasis(decision, date) : null;
    days.set(date, {
      ...of,
      date,
      kind: "in-lieu",
      name: { vi: `${IN_LIEU_NAME.vi} ${of.name.vi}`, en: `${IN_LIEU_NAME.en} ${of.name.en}` },
      trust: weakestTrust(grant.citation.trust, grant.inLieu.trust, (named ?? basis(rest, day === "chosen")).trust),
      citations: [grant.inLieu, ...of.citations, ...(named?.papers ?? [])],
    });
  }

  const swaps = [...swapsOf(decision), ...swapsOf(decisions.get(year + 1))];
  const put = (date: LegalDate, kind: "swapped" | "other", name: Bilingual, { trust: known, papers }: Basis) => {
    if (partsOf(date).year === year && !days.has(date))
      days.set(date, { date, kind, holiday: null, name, trust: known, citations: papers });
  };
  for (const { off, basis: known } of swaps) put(off, "swapped", SWAP_NAME, known);
  for (const { date, name } of decision?.others ?? []) put(date, "other", name, basis(date, true));
  return {
    year,
    trust,
    daysOff: [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1)),
    workedRestDays: swaps
      .filter(({ worked }) => partsOf(worked).year === year)
      .map(({ off, worked, basis: { trust: known, papers } }) => ({
        date: worked,
        insteadOf: off,
        trust: known,
        citations: papers,
      })),
    notices: decision?.notices.map((it) => noticeOf(it, decision, null)) ?? [],
  };
}
