import { mayActAlone } from "../kernel/citation.js";
import { civilDate, type LegalDate, monthLength, partsOf } from "../kernel/legal-date.js";
import { defineOperator, type JudgedAt, type Operators } from "./operator.js";
import { addPeriod } from "../time/add-period.js";
import { FIRST_YEAR } from "../time/paid-holidays.js";
import { days, months, type TimeLimit, type TimeUnit, workingDays } from "../time/time-limit.js";
import { LAST_YEAR } from "../time/vietnam-calendar.js";

const SCALARS = ["boolean", "number", "integer", "percent", "string", "enum", "date"] as const;
const NUMBERS = ["number", "integer", "percent"] as const;
/** Legal days are written so that they compare in order of time as text. */
const ORDERED = [...NUMBERS, "date"] as const;
const LISTED = ["number", "integer", "percent", "string", "enum", "date"] as const;

/** Equality, order and ranges. The names of json-rules-engine keep their meaning. */
const comparisons = {
  equal: defineOperator({
    facts: SCALARS,
    value: "same",
    phrase: { vi: "{fact} là {value}", en: "{fact} is {value}" },
    test: "===",
  }),
  notEqual: defineOperator({
    facts: SCALARS,
    value: "same",
    phrase: { vi: "{fact} không phải là {value}", en: "{fact} is not {value}" },
    test: "!==",
  }),
  in: defineOperator({
    facts: LISTED,
    value: "list",
    phrase: { vi: "{fact} là một trong: {value}", en: "{fact} is one of: {value}" },
    test: "in",
  }),
  notIn: defineOperator({
    facts: LISTED,
    value: "list",
    phrase: { vi: "{fact} không thuộc: {value}", en: "{fact} is none of: {value}" },
    test: "not in",
  }),
  lessThan: defineOperator({
    facts: NUMBERS,
    value: "same",
    phrase: { vi: "{fact} dưới {value}", en: "{fact} is below {value}" },
    test: "<",
  }),
  lessThanInclusive: defineOperator({
    facts: NUMBERS,
    value: "same",
    phrase: { vi: "{fact} không quá {value}", en: "{fact} is at most {value}" },
    test: "<=",
  }),
  greaterThan: defineOperator({
    facts: NUMBERS,
    value: "same",
    phrase: { vi: "{fact} trên {value}", en: "{fact} is above {value}" },
    test: ">",
  }),
  greaterThanInclusive: defineOperator({
    facts: NUMBERS,
    value: "same",
    phrase: { vi: "{fact} từ {value} trở lên", en: "{fact} is at least {value}" },
    test: ">=",
  }),
  /** Both ends included: "từ … đến …". */
  between: defineOperator({
    facts: ORDERED,
    value: "range",
    phrase: { vi: "{fact} từ {from} đến {to}", en: "{fact} is from {from} to {to}" },
    test: "[]",
  }),
  /** The first included, the second not: "từ … đến dưới …", the form in which grades are printed. */
  inBand: defineOperator({
    facts: ORDERED,
    value: "band",
    phrase: { vi: "{fact} từ {from} đến dưới {to}", en: "{fact} is from {from} to below {to}" },
    test: "[)",
  }),
  before: defineOperator({
    facts: ["date"],
    value: "same",
    phrase: { vi: "{fact} trước {value}", en: "{fact} is before {value}" },
    test: "<",
  }),
  onOrBefore: defineOperator({
    facts: ["date"],
    value: "same",
    phrase: { vi: "{fact} chậm nhất là {value}", en: "{fact} is on or before {value}" },
    test: "<=",
  }),
  onOrAfter: defineOperator({
    facts: ["date"],
    value: "same",
    phrase: { vi: "{fact} từ {value} trở đi", en: "{fact} is on or after {value}" },
    test: ">=",
  }),
  after: defineOperator({
    facts: ["date"],
    value: "same",
    phrase: { vi: "{fact} sau {value}", en: "{fact} is after {value}" },
    test: ">",
  }),
};

type Item = string | number;
type Items = readonly Item[];

const SET = ["set"] as const;

function holdsOne(actual: Items, wanted: Items): boolean {
  for (const item of wanted) if (actual.includes(item)) return true;
  return false;
}

function holdsAll(actual: Items, wanted: Items): boolean {
  for (const item of wanted) if (!actual.includes(item)) return false;
  return true;
}

/** What a set holds. The empty set holds nothing, which is known; a set which is missing is unknown. */
const sets = {
  contains: defineOperator<Items, Item>({
    facts: SET,
    value: "item",
    phrase: { vi: "{fact} có {value}", en: "{fact} holds {value}" },
    test: (actual, expected) => actual.includes(expected),
  }),
  doesNotContain: defineOperator<Items, Item>({
    facts: SET,
    value: "item",
    phrase: { vi: "{fact} không có {value}", en: "{fact} does not hold {value}" },
    test: (actual, expected) => !actual.includes(expected),
  }),
  containsAll: defineOperator<Items, Items>({
    facts: SET,
    value: "items",
    phrase: { vi: "{fact} có đủ: {value}", en: "{fact} holds all of: {value}" },
    test: holdsAll,
  }),
  intersects: defineOperator<Items, Items>({
    facts: SET,
    value: "items",
    phrase: { vi: "{fact} có ít nhất một trong: {value}", en: "{fact} holds one of: {value}" },
    test: holdsOne,
  }),
  doesNotIntersect: defineOperator<Items, Items>({
    facts: SET,
    value: "items",
    phrase: { vi: "{fact} không có mục nào trong: {value}", en: "{fact} holds none of: {value}" },
    test: (actual, expected) => !holdsOne(actual, expected),
  }),
};

interface Share {
  readonly part?: number | null;
  readonly whole?: number | null;
}

/** Percentages are compared to a ten-thousandth of a percent, in whole numbers, so that 0.1 + 0.2 plays no part. */
const SCALE = 10_000;

/**
 * How the share compares with a percentage: negative below, 0 exactly, positive above; `undefined` when part or whole
 * is missing or the whole is 0, for then there is no percentage.
 */
function compareShare({ part, whole }: Share, percent: number): number | undefined {
  if (part === undefined || part === null || !whole) return undefined;
  return part * 100 * SCALE - Math.round(percent * SCALE) * whole;
}

function shareOperator(vi: string, en: string, holds: (difference: number) => boolean) {
  return defineOperator<Share, number>({
    facts: ["share"],
    value: "percent",
    phrase: { vi: `{fact} ${vi} {value}`, en: `{fact} is ${en} {value}` },
    test: (actual, percent) => {
      const difference = compareShare(actual, percent);
      return difference === undefined ? undefined : holds(difference);
    },
  });
}

/** Shares of a whole against a percentage (tỷ lệ phần trăm): `{ "part": 65, "whole": 100 }` is 65 %. */
const shares = {
  shareAtLeast: shareOperator("từ", "at least", (difference) => difference >= 0),
  shareAbove: shareOperator("trên", "above", (difference) => difference > 0),
  shareAtMost: shareOperator("không quá", "at most", (difference) => difference <= 0),
  shareBelow: shareOperator("dưới", "below", (difference) => difference < 0),
};

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
const timeLimits = {
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

/** The operators every rule may use. Those of json-rules-engine are among them, under their names. */
export const BUILT_IN_OPERATORS = Object.freeze({
  ...comparisons,
  ...sets,
  ...shares,
  ...timeLimits,
}) satisfies Operators;

export type BuiltInOperator = keyof typeof BUILT_IN_OPERATORS;
