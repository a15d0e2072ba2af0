import { civilDate, type LegalDate, monthLength, partsOf } from "../../calendar/legal-date.js";
import { mayActAlone } from "../../law/citation.js";
import { defineOperator, type JudgedAt, type LimitUnit } from "../operator.js";

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

function hasLasted(since: LegalDate, months: number, { on }: JudgedAt): boolean {
  // Years beyond 2999 are no legal days; nothing recorded today has lasted that long.
  if (partsOf(since).year * 12 + months >= 2999 * 12) return false;
  return on >= monthsLater(since, months);
}

/**
 * Whether the limit which begins on `from` still runs on `to`. `undefined` when a day is missing, and when the calendar
 * is only provisional for that time: then nobody can say yet, and a person decides.
 */
function isWithin(from: LegalDate, to: LegalDate, n: number, unit: LimitUnit, { calendar }: JudgedAt) {
  const limit = calendar?.lastDay(from, n, unit);
  if (!limit || !mayActAlone(limit.trust)) return undefined;
  return to <= limit.day;
}

function withinOperator(unit: LimitUnit, vi: string, en: string) {
  return defineOperator<LegalDate | Span, number>({
    facts: ["date", "span"],
    value: "count",
    needsCalendar: true,
    phrase: { vi: `{fact} trong thời hạn {value} ${vi}`, en: `{fact} is within {value} ${en}` },
    test: (actual, n, at) => {
      if (typeof actual === "string") return isWithin(actual, at.on, n, unit, at);
      const { from, to } = actual;
      return from && to ? isWithin(from, to, n, unit, at) : undefined;
    },
  });
}

/**
 * Time passed and time limits (thời hạn).
 *
 * `monthsSince…` count whole months from the day to the day judged for: n months have passed on the day with the same
 * number. `within…` ask of a span whether the second day lies within the limit which the first began, and of a day
 * whether the limit which it began still runs on the day judged for. How a limit runs is the calendar's matter.
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
    test: (since, months, at) => !hasLasted(since, months, at),
  }),
  withinDays: withinOperator("day", "ngày", "days"),
  withinWorkingDays: withinOperator("workingDay", "ngày làm việc", "working days"),
  withinMonths: withinOperator("month", "tháng", "months"),
};
