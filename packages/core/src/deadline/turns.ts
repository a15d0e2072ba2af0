import { addPeriod } from "../time/add-period.js";
import { dayBeforeInPeriod, dayBeforeInYear, dayOfPeriod, dayOfYear } from "./day-in-period.js";
import type { DayInPeriod, DeadlineOf } from "./deadline.schema.js";
import { civilDate, type LegalDate, monthLength, partsOf, type Span, shiftDays } from "../kernel/legal-date.js";
import { type Period, type PeriodLength, periodsWithin, shiftPeriod } from "../time/period.js";
import { type LegalCalendar, VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";
import { type Trust, weakestTrust } from "../kernel/citation.js";

/** What comes once a period: every year, half-year, nine months, quarter or month. */
export type PeriodicDeadline = DeadlineOf<"annual" | "half-year" | "nine-months" | "quarterly" | "monthly">;

const LENGTHS = {
  annual: "year",
  "half-year": "half-year",
  "nine-months": "nine-months",
  quarterly: "quarter",
  monthly: "month",
} as const satisfies Record<PeriodicDeadline["kind"], PeriodLength>;

/** The length of the period a deadline comes round in. */
export function lengthOf(deadline: PeriodicDeadline): (typeof LENGTHS)[PeriodicDeadline["kind"]] {
  return LENGTHS[deadline.kind];
}

/** When one turn falls due. */
export interface Turn {
  readonly lastDay: LegalDate;
  /** No day is printed: the period's last stands for it. */
  readonly inferred: boolean;
  readonly trust: Trust;
}

const monthsOf = { annual: 12, "half-year": 6, "nine-months": 9, quarterly: 3, monthly: 1 } as const;

/** "trước ngày 01/01 hằng năm" names the end of a year, not a day of the year before: its turn is the period which ends there. */
function endsThePeriod(deadline: PeriodicDeadline): boolean {
  const { before } = deadline;
  if (before === undefined) return false;
  if (typeof before === "string") return before === "01-01";
  const month: number = "month" in before && before.month !== undefined ? before.month : monthsOf[deadline.kind];
  return before.day === 1 && month === 1;
}

/** How many periods after its own a turn falls due. */
export function offsetOf(deadline: PeriodicDeadline): number {
  return deadline.offset ?? (endsThePeriod(deadline) ? 1 : 0);
}

/** The last day of a period's turn. */
export function turnOf(deadline: PeriodicDeadline, period: Span, calendar: LegalCalendar = VIETNAM_CALENDAR): Turn {
  if (deadline.after) {
    const { readings, trust } = addPeriod(period.to, deadline.after, { calendar });
    return { lastDay: readings.later, inferred: false, trust };
  }
  const { before, on } = deadline;
  const due = shiftPeriod(lengthOf(deadline), period, offsetOf(deadline));
  const printed = (lastDay: LegalDate, day: DayInPeriod["day"] | undefined): Turn => ({
    lastDay,
    inferred: false,
    trust: day === "last-working" ? weakestTrust("verified", calendar.year(partsOf(lastDay).year).trust) : "verified",
  });
  const { year } = partsOf(due.to);
  if (typeof before === "string") return printed(dayBeforeInYear(year, before), undefined);
  if (typeof on === "string") return printed(dayOfYear(year, on), undefined);
  if (before) return printed(dayBeforeInPeriod(due, before, calendar), before.day);
  if (on) return printed(dayOfPeriod(due, on, calendar), on.day);
  return { lastDay: period.to, inferred: true, trust: "verified" };
}

const touches = (a: Span, b: Span) => a.from <= b.to && b.from <= a.to;

/**
 * The periods whose turn a document orders: those which touch its span. Where the turn falls due before its period
 * (`offset` below zero), those which fall due in the span: what was due before it nobody could do.
 */
export function periodsOrdered(deadline: PeriodicDeadline, span: Span): readonly Period[] {
  const length = lengthOf(deadline);
  const offset = Math.min(0, offsetOf(deadline));
  const touched = {
    from: span.from,
    to: shiftPeriod(length, { from: firstOfMonth(span.to), to: span.to }, -offset).to,
  };
  return periodsWithin(length, offset === 0 ? span : touched).filter(
    (it) => offset === 0 || touches(shiftPeriod(length, it.span, offset), span),
  );
}

function firstOfMonth(date: LegalDate): LegalDate {
  const { month, year } = partsOf(date);
  return civilDate(year, month, 1);
}

/** The first day on which a turn can be assigned: that of its period, or of an earlier one where it would be due by then. */
export function opensOn(length: PeriodLength, period: Span, lastDay: LegalDate | null): LegalDate {
  let span = period;
  while (lastDay !== null && lastDay <= span.from) span = shiftPeriod(length, span, -1);
  return span.from;
}

/** The turns of "10 ngày một lần" from its first day on, up to the end of a span. */
export function intervalTurns({ first, n, unit }: DeadlineOf<"interval">, until: LegalDate): readonly Span[] {
  const turns: Span[] = [];
  if (first === undefined) return turns;
  const start = (turn: number): LegalDate => {
    if (unit !== "month") return shiftDays(first, turn * n * (unit === "week" ? 7 : 1));
    const { day, month, year } = partsOf(first);
    const index = year * 12 + month - 1 + turn * n;
    const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1];
    return civilDate(inYear, inMonth, Math.min(day, monthLength(inYear, inMonth)));
  };
  for (let turn = 0; start(turn) <= until; turn += 1) {
    turns.push({ from: start(turn), to: shiftDays(start(turn + 1), -1) });
  }
  return turns;
}
