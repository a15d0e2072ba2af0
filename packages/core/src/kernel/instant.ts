import { kernelProblem } from "./errors.js";
import { DateTime } from "luxon";
import { KtttError } from "./problem.js";
import type { Language } from "./language.js";
import { type LegalDate, legalDate, partsOf, shiftDays } from "./legal-date.js";

declare const instantBrand: unique symbol;

/** The zone of all legal days. It has had no summer time since 1975. */
export const LEGAL_ZONE = "Asia/Ho_Chi_Minh";

/** A moment, ISO 8601 in UTC with milliseconds (`2024-06-14T02:30:00.000Z`). Compares in order of time. */
export type Instant = string & { readonly [instantBrand]: true };

/** Reads an ISO 8601 instant with an offset. @throws KtttError `calendar/not-an-instant` */
export function instant(value: string): Instant {
  const moment = DateTime.fromISO(value, { zone: "utc" });
  if (!moment.isValid || !/(?:Z|[+-]\d{2}:?\d{2})$/.test(value)) {
    throw new KtttError(kernelProblem("calendar/not-an-instant", [], { value }));
  }
  return moment.toISO() as Instant;
}

/** Since then the zone is seven hours ahead of UTC, always; an {@link Instant} is written in UTC. */
const FIXED_OFFSET_SINCE = "1976";
const HOURS_AHEAD = 7;

/** The legal day on which a moment falls in Vietnam. */
export function legalDayOf(moment: Instant): LegalDate {
  if (moment >= FIXED_OFFSET_SINCE && moment.endsWith("Z")) {
    const day = legalDate(moment.slice(0, 10));
    return Number(moment.slice(11, 13)) + HOURS_AHEAD >= 24 ? shiftDays(day, 1) : day;
  }
  return legalDate(DateTime.fromISO(moment, { zone: LEGAL_ZONE }).toISODate() ?? moment);
}

/** The moment at which a legal day reaches `hour` o'clock in Vietnam; 0 is its beginning. */
export function instantAt(date: LegalDate, hour = 0): Instant {
  return DateTime.fromISO(date, { zone: LEGAL_ZONE }).set({ hour }).toUTC().toISO() as Instant;
}

/**
 * `14/6/2024`, `01/02/2024` in Vietnamese: a zero before days under 10 and before months 1 and 2 only, as official papers
 * are dated; `14 Jun 2024` in English.
 */
export function formatDay(date: LegalDate, language: Language = "vi"): string {
  const { year, month, day } = partsOf(date);
  if (language === "vi") return `${String(day).padStart(2, "0")}/${month < 3 ? `0${month}` : month}/${year}`;
  return DateTime.fromISO(date, { zone: LEGAL_ZONE, locale: "en-GB" }).toFormat("d LLL yyyy");
}
