import { cite, citeConvention, citer } from "../law/cite.js";
import { inForceOn } from "../law/in-force.js";
import { type Citation, type ConventionCitation, type Trust, weakestTrust } from "../kernel/citation.js";
import type { DayOff } from "./calendar-year.js";
import {
  type DayNumber,
  fromDayNumber,
  type LegalDate,
  legalDate,
  partsOf,
  toDayNumber,
} from "../kernel/legal-date.js";
import { checkTimeLimit, type Direction, lastDayOf, rawEnd, type TimeLimit, type TimeUnit } from "./time-limit.js";
import { type LegalCalendar, type SwapReading, VIETNAM_CALENDAR } from "./vietnam-calendar.js";
import { isWorkingDay } from "./working-days.js";

export interface AddPeriodOptions {
  /** The days off to count with. Defaults to the announced ones. */
  readonly calendar?: LegalCalendar;
  /** Whether a Saturday worked instead of a swapped day counts as a working day. Defaults to `worked`. */
  readonly swapSaturday?: SwapReading;
  readonly direction?: Direction;
}

/** The last day under each reading of worked Saturdays. Warn by `earlier`, mark overdue by `later` only. */
export interface Readings {
  readonly worked: LegalDate;
  readonly off: LegalDate;
  readonly earlier: LegalDate;
  readonly later: LegalDate;
}

/** A counted time limit with its reasons. */
export interface CountedLimit<Unit extends TimeUnit = TimeUnit> {
  readonly from: LegalDate;
  readonly limit: TimeLimit<Unit>;
  readonly direction: Direction;
  /** The last day, which ends at 24:00 (Civil Code of 2015, 148.6). Never a day off under the reading counted with. */
  readonly date: LegalDate;
  /** Where the count ended before it rolled. */
  readonly rawEnd: LegalDate;
  readonly rolled: boolean;
  /**
   * The days off which moved the last day: for working days all that were passed over, else those it rolled over,
   * beginning with `rawEnd`. In order of time.
   */
  readonly daysOffCrossed: readonly DayOff[];
  /** The weakest of the rules, of the years whose days off were looked at, and of the days off crossed. */
  readonly trust: Trust;
  /** The rule for the unit; for a limit counted backwards the library's own convention, since no text has one. */
  readonly citation: Citation;
  /** All rules used, in the order of use. */
  readonly citations: readonly Citation[];
  readonly readings: Readings;
}

/** The rules of counting of one Civil Code: where a period begins, how each unit ends, and the roll. */
interface CountingRules {
  readonly eventDay: Citation;
  readonly units: Readonly<Record<TimeUnit, Citation>>;
  readonly roll: Citation;
}

/** No text says how working days are counted; the Civil Code only sets them against days off. */
const WORKING_DAY = citeConvention("docs/legal-time.md#working-days");

/** The two codes have the same clauses under other numbers. */
function countingRules(
  eventDay: Citation,
  end: (article: number, clause: number) => Citation,
  article: number,
): CountingRules {
  const units = { day: end(article, 1), week: end(article, 2), month: end(article, 3), year: end(article, 4) };
  return { eventDay, units: { ...units, workingDay: WORKING_DAY }, roll: end(article, 5) };
}

const OF_2015 = countingRules(cite("91/2015/QH13", { article: 147, clause: 3 }), citer("91/2015/QH13"), 148);
// The clause on the day of the event was not at hand, Article 153 was.
const OF_2005 = countingRules(
  cite("33/2005/QH11", { article: 152, clause: 3 }, { trust: "unverified", source: "vi.wikisource.org (mục lục)" }),
  citer("33/2005/QH11"),
  153,
);
const UNREAD: ConventionCitation = { convention: "docs/legal-time.md#before-2006", trust: "unverified" };
/** The code before that of 2005 is not held: counted as by the later ones. */
const BEFORE_2006 = countingRules(UNREAD, () => UNREAD, 0);

/** The code in force on the day on which the count ends. */
function rulesOn(end: LegalDate): CountingRules {
  if (inForceOn("91/2015/QH13", end)) return OF_2015;
  return inForceOn("33/2005/QH11", end) ? OF_2005 : BEFORE_2006;
}

/** The Civil Code counts forwards only. The day counted to is left out; a day off gives way to the working day before. */
const BACKWARDS: ConventionCitation = { convention: "docs/legal-time.md#counting-backwards", trust: "unverified" };

function daysOffBetween(calendar: LegalCalendar, reading: SwapReading, from: DayNumber, to: DayNumber): DayOff[] {
  const found: DayOff[] = [];
  const table = calendar.table(reading);
  for (let day = from; day <= to; day = (day + 1) as DayNumber) {
    if (isWorkingDay(table, day)) continue;
    const off = calendar.dayOff(fromDayNumber(day), reading);
    if (off) found.push(off);
  }
  return found;
}

/** The weakest of the years looked at and of the days off which moved the end. */
function trustOfDays(calendar: LegalCalendar, from: LegalDate, to: LegalDate, crossed: readonly DayOff[]): Trust {
  const last = partsOf(to).year;
  let trust = weakestTrust(...crossed.map((it) => it.trust));
  for (let year = partsOf(from).year; year <= last; year += 1) trust = weakestTrust(trust, calendar.year(year).trust);
  return trust;
}

/**
 * Counts a time limit of law (thời hạn) under Articles 147 and 148 of the Civil Code of 2015, or, where it ended before
 * 2017, Articles 152 and 153 of the code of 2005, which count alike; and says why it ends where it does.
 *
 * The day of the event is not counted. Calendar days, weeks, months and years end on their last or corresponding day (the
 * last day of the month where there is none) and roll to the next working day when that is a day off. Working days are
 * counted one by one and never need to roll. Backwards the mirror holds: a day off gives way to the working day before;
 * no text says so, hence `unverified`.
 *
 * A date or period printed in a plan is not a time limit: it never rolls (see `printedDay`).
 *
 * @param from the day of the event, or the day counted back from
 * @param limit how long: `days(10)` and `workingDays(10)` are different types
 * @throws KtttError `calendar/not-a-date`, `calendar/not-a-time-limit`, `calendar/outside-calendar`
 * @example
 * addPeriod(legalDate("2025-01-21"), days(10)).date // 2025-02-03: 31 January was Tết
 */
export function addPeriod<Unit extends TimeUnit>(
  from: LegalDate,
  limit: TimeLimit<Unit>,
  options: AddPeriodOptions = {},
): CountedLimit<Unit> {
  const { calendar = VIETNAM_CALENDAR, swapSaturday = "worked", direction = "forwards" } = options;
  checkTimeLimit(limit);
  const start = toDayNumber(legalDate(from));
  const { n, unit } = limit;
  const table = calendar.table(swapSaturday);
  const raw = rawEnd(table, start, n, unit, direction);
  const end = lastDayOf(table, start, n, unit, direction);
  const other = lastDayOf(calendar.table(swapSaturday === "worked" ? "off" : "worked"), start, n, unit, direction);

  const forwards = direction === "forwards";
  // What was looked at: every day of a count of working days, else only the days which the end rolled over.
  const seenFrom = unit === "workingDay" ? ((forwards ? start + 1 : end) as DayNumber) : forwards ? raw : end;
  const seenTo = unit === "workingDay" ? ((forwards ? end : start - 1) as DayNumber) : forwards ? end : raw;
  const rolled = raw !== end;
  const crossed = unit === "workingDay" || rolled ? daysOffBetween(calendar, swapSaturday, seenFrom, seenTo) : [];

  const date = fromDayNumber(end);
  const otherDate = other === end ? date : fromDayNumber(other);
  const rules = rulesOn(fromDayNumber(raw));
  const rule = rules.units[unit];
  const citations = forwards ? [rules.eventDay, rule, ...(rolled ? [rules.roll] : [])] : [BACKWARDS, rule];
  const known = trustOfDays(calendar, fromDayNumber(seenFrom), fromDayNumber(seenTo), crossed);
  return {
    from,
    limit,
    direction,
    date,
    rawEnd: rolled ? fromDayNumber(raw) : date,
    rolled,
    daysOffCrossed: crossed,
    trust: weakestTrust(known, ...citations.map((it) => it.trust)),
    citation: forwards ? rule : BACKWARDS,
    citations,
    readings: {
      worked: swapSaturday === "worked" ? date : otherDate,
      off: swapSaturday === "worked" ? otherDate : date,
      earlier: end <= other ? date : otherDate,
      later: end <= other ? otherDate : date,
    },
  };
}
