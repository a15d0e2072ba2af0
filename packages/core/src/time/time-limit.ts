import { timeProblem } from "./errors.js";
import { KtttError } from "../kernel/problem.js";
import type { DayNumber } from "../kernel/legal-date.js";
import {
  correspondingDay,
  rollBackwards,
  rollForwards,
  type WorkingDays,
  workingDaysAfter,
  workingDaysBefore,
} from "./working-days.js";

/** The units of a time limit. `day` is a calendar day (ngày), `workingDay` is not (ngày làm việc). */
export const TIME_UNITS = ["day", "workingDay", "week", "month", "year"] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/**
 * A length of time (thời hạn) in one unit. The unit is part of the type: a `TimeLimit<"day">` is no
 * `TimeLimit<"workingDay">`, and a bare number is neither.
 */
export interface TimeLimit<Unit extends TimeUnit = TimeUnit> {
  /** A whole number, 1 or more. */
  readonly n: number;
  readonly unit: Unit;
}

/** `days(10)` is “10 ngày”. */
export const days = (n: number): TimeLimit<"day"> => ({ n, unit: "day" });
/** `workingDays(10)` is “10 ngày làm việc”. */
export const workingDays = (n: number): TimeLimit<"workingDay"> => ({ n, unit: "workingDay" });
/** `weeks(2)` is “02 tuần”. */
export const weeks = (n: number): TimeLimit<"week"> => ({ n, unit: "week" });
/** `months(6)` is “06 tháng”. */
export const months = (n: number): TimeLimit<"month"> => ({ n, unit: "month" });
/** `years(1)` is “01 năm”. */
export const years = (n: number): TimeLimit<"year"> => ({ n, unit: "year" });

/** Forwards from an event, or backwards from a day by which something must have been done (“03 ngày làm việc trước”). */
export type Direction = "forwards" | "backwards";

/** @throws KtttError `calendar/not-a-time-limit` unless `n` is a whole number from 1 to 100 000 and the unit is known */
export function checkTimeLimit({ n, unit }: TimeLimit): void {
  if (!Number.isInteger(n) || n < 1 || n > 100_000 || !TIME_UNITS.includes(unit)) {
    throw new KtttError(timeProblem("calendar/not-a-time-limit", [], { n: String(n), unit: String(unit) }));
  }
}

/**
 * Where the count itself ends, before anything rolls (Civil Code 148.1 to 148.4). The day of the event is not counted
 * (147.3). Integers in, integers out; `n` is not checked.
 */
export function rawEnd(
  table: WorkingDays,
  from: DayNumber,
  n: number,
  unit: TimeUnit,
  direction: Direction = "forwards",
): DayNumber {
  const sign = direction === "forwards" ? 1 : -1;
  switch (unit) {
    case "day":
      return (from + sign * n) as DayNumber;
    case "workingDay":
      return sign > 0 ? workingDaysAfter(table, from, n) : workingDaysBefore(table, from, n);
    case "week":
      return (from + sign * n * 7) as DayNumber;
    case "month":
      return correspondingDay(table, from, sign * n);
    case "year":
      return correspondingDay(table, from, sign * n * 12);
  }
}

/**
 * The last day of a time limit as an integer: the fast form of `addPeriod`, for counting millions. Forwards it rolls to
 * the next working day (Civil Code 148.5), backwards to the one before.
 *
 * @throws KtttError `calendar/outside-calendar`; `n` is not checked
 */
export function lastDayOf(
  table: WorkingDays,
  from: DayNumber,
  n: number,
  unit: TimeUnit,
  direction: Direction = "forwards",
): DayNumber {
  const end = rawEnd(table, from, n, unit, direction);
  if (unit === "workingDay") return end;
  return direction === "forwards" ? rollForwards(table, end) : rollBackwards(table, end);
}
