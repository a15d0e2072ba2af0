import { addPeriod } from "../../time/add-period.js";
import { civilDate, type LegalDate, monthLength, partsOf } from "../../kernel/legal-date.js";
import { FIRST_YEAR } from "../../time/paid-holidays.js";
import { days, months, type TimeLimit, type TimeUnit, workingDays } from "../../time/time-limit.js";
import { LAST_YEAR } from "../../time/vietnam-calendar.js";
import { mayActAlone } from "../../kernel/citation.js";
import { defineOperator, type JudgedAt } from "../operator.js";

interface Span {
  readonly from?: LegalDate | null;
  readonly to?: LegalDate | null;
}

/**
 * The day with the same number `n` months later, or the last day of that month where it has no such day (Civil Code
 * 91/2015/QH13, Article 148, clause 3). Days off play no part: this counts how long something has lasted.
 */
function monthsLater(date: LegalDate, n: number): LegalDate {
  const { year, month, day } = partsOf(date);
  const months = year * 12 + (month - 1) + n;
  const [inYear, inMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return civilDate(inYear, inMonth, Math.min(day, monthLength(inYear, inMonth)));
}

/** `undefined` for a number of months which another fact gives and nothing can have lasted. */
function hasLasted(since: LegalDate, months: number, { on }: JudgedAt): boolean | undefined {
  if (months < 1) return undefined;
  // Years beyond 2999 are no legal days; nothing recorded today has lasted that long.
  if (partsOf(since).year * 12 + months >= 2999 * 12) return false;
  return on >= monthsLater(since, months);
}

/**
 * Whether the limit which begins with an act on `from` still runs on `to`.
 *
 * `undefined`, for a person to decide: where it depends on whether a worked Saturday counts; where the days off of that
 * time are not announced yet; outside the years which the calendar knows; and where another fact gives the length of the
 * limit and it is no length.
 */
function isWithin(from: LegalDate, to: LegalDate, limit: TimeLimit, { calendar }: JudgedAt): boolean | undefined {
  if (limit.n < 1 || limit.n > LONGEST_LIMIT) return undefined;
  const years = [partsOf(from).year, partsOf(from).year + Math.ceil(limit.n / SHORTEST_YEAR[limit.unit])] as const;
  if (years[0] < FIRST_YEAR || years[1] >= LAST_YEAR) return undefined;
  const { readings, trust } = addPeriod(from, limit, { calendar });
  if (!mayActAlone(trust)) return undefined;
  if (to <= readings.earlier) return true;
  return to > readings.later ? false : undefined;
}

/** The most units which `addPeriod` counts. */
const LONGEST_LIMIT = 100_000;

/** Of each unit, fewer than a year ever has: enough to keep a count within the calendar. */
const SHORTEST_YEAR: Readonly<Record<TimeUnit, number>> = { day: 365, workingDay: 200, week: 52, month: 12, year: 1 };

function withinOperator(limitOf: (n: number) => TimeLimit, vi: string, en: string) {
  return defineOperator<LegalDate | Span, number>({
    facts: ["date", "span"],
    value: "count",
    phrase: { vi: `{fact} trong thời hạn {value} ${vi}`, en: `{fact} is within {value} ${en}` },
    test: (actual, n, at) => {
      if (typeof actual === "string") return isWithin(actual, at.on, limitOf(n), at);
      const { from, to } = actual;
      return from && to ? isWithin(from, to, limitOf(n), at) : undefined;
    },
  });
}

/**
 * Time passed and time limits (thời hạn).
 *
 * `monthsSince…` count whole months from the day to the day judged for: n months have passed on the day with the same
 * number. `within…` ask of a span whether the second day lies within the limit which the first began, and of a day
 * whether the limit which it began still runs on the day judged for. Limits run as `addPeriod` counts them: under
 * Articles 147 and 148 of the Civil Code 91/2015/QH13, the day of the act left out, rolled over days off.
 */
export const timeLimits = {
  monthsSinceAtLeast: defineOperator<LegalDate, number>({
    facts: ["date"],
    value: "count",
    phrase: { vi: "từ {fact} đến nay đủ {value} tháng", en: "{value} months have passed since {fact}" },
    test: hasLasted,
  }),
  monthsSinceBelow: defineOperator<LegalDate, number>({
    facts: ["date"],
    value: "count",
    phrase: { vi: "từ {fact} đến nay chưa đủ {value} tháng", en: "{value} months have not yet passed since {fact}" },
    test: (since, months, at) => {
      const lasted = hasLasted(since, months, at);
      return lasted === undefined ? undefined : !lasted;
    },
  }),
  withinDays: withinOperator(days, "ngày", "days"),
  withinWorkingDays: withinOperator(workingDays, "ngày làm việc", "working days"),
  withinMonths: withinOperator(months, "tháng", "months"),
};
