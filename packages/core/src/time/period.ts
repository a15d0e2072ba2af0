import {
  civilDate,
  daysBetween,
  type LegalDate,
  monthLength,
  partsOf,
  type Span,
  shiftDays,
  weekdayOf,
} from "../kernel/legal-date.js";

/** The lengths of calendar periods duties recur in. */
export const PERIOD_LENGTHS = ["week", "month", "quarter", "half-year", "nine-months", "year"] as const;
export type PeriodLength = (typeof PERIOD_LENGTHS)[number];

/** A calendar period with its name: `2024`, `2024-H1`, `2024-9M`, `2024-Q2`, `2024-06`, `2024-W23` (ISO week). */
export interface Period {
  readonly length: PeriodLength;
  readonly key: string;
  readonly span: Span;
}

const pad = (n: number) => String(n).padStart(2, "0");

const MONTHS: Readonly<Record<Exclude<PeriodLength, "week">, number>> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  "nine-months": 9,
  year: 12,
};

function monthsPeriod(length: Exclude<PeriodLength, "week">, year: number, firstMonth: number): Period {
  const lastMonth = firstMonth + MONTHS[length] - 1;
  const keys = {
    month: `${year}-${pad(firstMonth)}`,
    quarter: `${year}-Q${(firstMonth + 2) / 3}`,
    "half-year": `${year}-H${firstMonth === 1 ? 1 : 2}`,
    "nine-months": `${year}-9M`,
    year: `${year}`,
  };
  const to = civilDate(year, lastMonth, monthLength(year, lastMonth));
  return { length, key: keys[length], span: { from: civilDate(year, firstMonth, 1), to } };
}

function weekOf(date: LegalDate): Period {
  const monday = shiftDays(date, 1 - weekdayOf(date));
  const { year } = partsOf(shiftDays(monday, 3));
  const firstThursdayWeek = shiftDays(civilDate(year, 1, 4), 1 - weekdayOf(civilDate(year, 1, 4)));
  const week = daysBetween(firstThursdayWeek, monday) / 7 + 1;
  return { length: "week", key: `${year}-W${pad(week)}`, span: { from: monday, to: shiftDays(monday, 6) } };
}

/**
 * The period of this length in which a day falls. The nine months of a year run from January to September; a later day
 * belongs to the same year's nine months, which have ended by then.
 */
export function periodOf(length: PeriodLength, date: LegalDate): Period {
  if (length === "week") return weekOf(date);
  const { year, month } = partsOf(date);
  const size = MONTHS[length];
  const firstMonth = length === "nine-months" ? 1 : Math.floor((month - 1) / size) * size + 1;
  return monthsPeriod(length, year, firstMonth);
}

/** The period `n` lengths later, or earlier where `n` is negative: nine months after January to September begin in October. */
export function shiftPeriod(length: PeriodLength, { from, to }: Span, n: number): Span {
  if (length === "week") return { from: shiftDays(from, 7 * n), to: shiftDays(to, 7 * n) };
  const { year, month } = partsOf(from);
  const first = year * 12 + month - 1 + n * MONTHS[length];
  const last = first + MONTHS[length] - 1;
  const [lastYear, lastMonth] = [Math.floor(last / 12), (last % 12) + 1];
  return {
    from: civilDate(Math.floor(first / 12), (first % 12) + 1, 1),
    to: civilDate(lastYear, lastMonth, monthLength(lastYear, lastMonth)),
  };
}

/** Every period of this length which has a day in the span, in order of time. */
export function periodsWithin(length: PeriodLength, span: Span): readonly Period[] {
  const periods: Period[] = [];
  for (let day = span.from; day <= span.to;) {
    const period = periodOf(length, day);
    if (period.span.to >= span.from) periods.push(period);
    const next = shiftDays(period.span.to, 1);
    day = length === "nine-months" ? civilDate(partsOf(period.span.to).year + 1, 1, 1) : next;
  }
  return periods;
}
