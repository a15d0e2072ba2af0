import { kernelProblem } from "./errors.js";
import {
  civilDateOf,
  type CivilDate,
  dayNumberOf,
  type DayNumber,
  type LegalDate,
  legalDate,
  monthLength,
  partsOf,
} from "./legal-date.js";
import { KtttError } from "./problem.js";

/** Days are written beside days; moments are read with them. */
export { formatDay } from "./civil-date.js";

declare const instantBrand: unique symbol;

/** The zone of all legal days. It has had no summer time since 1975. */
export const LEGAL_ZONE = "Asia/Ho_Chi_Minh";

/** A moment, ISO 8601 in UTC with milliseconds (`2024-06-14T02:30:00.000Z`). Compares in order of time. */
export type Instant = string & { readonly [instantBrand]: true };

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const WRITTEN =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?(?:Z|([+-])(\d{2}):?(\d{2}))$/;

const digits = (value: number, length = 2) => String(value).padStart(length, "0");
const dayText = ({ day, month, year }: CivilDate) => `${digits(year, 4)}-${digits(month)}-${digits(day)}`;

/** The moment so many milliseconds after 1970-01-01T00:00Z. */
function fromMilliseconds(moment: number): Instant {
  const days = Math.floor(moment / DAY);
  const rest = moment - days * DAY;
  const time = [HOUR, MINUTE, SECOND].map((unit, index) => digits(Math.floor(rest / unit) % (index === 0 ? 24 : 60)));
  return `${dayText(civilDateOf(days as DayNumber))}T${time.join(":")}.${digits(rest % SECOND, 3)}Z` as Instant;
}

/** Milliseconds since 1970-01-01T00:00Z of a moment as it is written; `null` when it is none. */
function toMilliseconds(value: string): number | null {
  const match = WRITTEN.exec(value);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((it) => Number(it ?? 0));
  const [fraction = "", sign, offsetHours, offsetMinutes] = match.slice(7);
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  const millisecond = Number(fraction.slice(0, 3).padEnd(3, "0"));
  const isMidnight = hour === 24 && minute + second + millisecond === 0;
  if ((hour > 23 && !isMidnight) || minute > 59 || second > 59) return null;
  const offset = (Number(offsetHours ?? 0) * HOUR + Number(offsetMinutes ?? 0) * MINUTE) * (sign === "-" ? -1 : 1);
  const local = dayNumberOf({ year, month, day }) * DAY + hour * HOUR + minute * MINUTE + second * SECOND + millisecond;
  return local - offset;
}

/** Reads an ISO 8601 instant with an offset. @throws KtttError `calendar/not-an-instant` */
export function instant(value: string): Instant {
  const moment = toMilliseconds(value);
  if (moment === null) throw new KtttError(kernelProblem("calendar/not-an-instant", [], { value }));
  return fromMilliseconds(moment);
}

/** By how many seconds `later` comes after `earlier`; negative when it comes before. */
export function secondsBetween(earlier: Instant, later: Instant): number {
  const [from, to] = [toMilliseconds(earlier), toMilliseconds(later)];
  if (from === null || to === null)
    throw new KtttError(kernelProblem("calendar/not-an-instant", [], { value: earlier }));
  return (to - from) / SECOND;
}

/** Since then the zone is seven hours ahead of UTC, always; before, the time zone database of the platform is asked. */
const FIXED_OFFSET_SINCE = dayNumberOf({ year: 1976, month: 1, day: 1 }) * DAY;
const FIXED_OFFSET = 7 * HOUR;

/** How far the zone was ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number): number {
  if (moment >= FIXED_OFFSET_SINCE) return FIXED_OFFSET;
  const format = new Intl.DateTimeFormat("en-GB", {
    ...{ timeZone: LEGAL_ZONE, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric" },
    ...{ hour: "numeric", minute: "numeric", second: "numeric" },
  });
  const part = Object.fromEntries(format.formatToParts(moment).map((it) => [it.type, Number(it.value)]));
  const { day = 0, hour = 0, minute = 0, month = 0, second = 0, year = 0 } = part;
  const local = dayNumberOf({ year, month, day }) * DAY + hour * HOUR + minute * MINUTE + second * SECOND;
  return local - Math.floor(moment / SECOND) * SECOND;
}

/** The moment which was asked for last: an engine asks for the same one with every command and every event of a day. */
let lastAsked: { readonly moment: Instant; readonly day: LegalDate } | null = null;

/** The legal day on which a moment falls in Vietnam. */
export function legalDayOf(moment: Instant): LegalDate {
  if (lastAsked?.moment === moment) return lastAsked.day;
  const day = foundDay(moment);
  lastAsked = { moment, day };
  return day;
}

function foundDay(moment: Instant): LegalDate {
  const milliseconds = toMilliseconds(moment);
  if (milliseconds === null) throw new KtttError(kernelProblem("calendar/not-an-instant", [], { value: moment }));
  return legalDate(dayText(civilDateOf(Math.floor((milliseconds + offsetAt(milliseconds)) / DAY) as DayNumber)));
}

/** The moment at which a legal day reaches `hour` o'clock in Vietnam; 0 is its beginning. */
export function instantAt(date: LegalDate, hour = 0): Instant {
  const local = dayNumberOf(partsOf(date)) * DAY + hour * HOUR;
  const guess = local - offsetAt(local - FIXED_OFFSET);
  return fromMilliseconds(local - offsetAt(guess));
}
