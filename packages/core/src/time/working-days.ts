import { timeProblem } from "./errors.js";
import { KtttError } from "../kernel/problem.js";
import { civilDateOf, type DayNumber, dayNumberOf } from "../kernel/legal-date.js";

/**
 * The days of many years laid out in integers, so that a time limit is counted with a few look-ups. Index 0 is the day
 * `first`; the tables are never written again.
 */
export interface WorkingDays {
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** How many working days there are up to and including each day. */
  readonly rank: Int32Array;
  /** The day number of each working day, in order. */
  readonly days: Int32Array;
  /** Months passed since the month of `first`. */
  readonly month: Int32Array;
  /** The day number on which each month begins; one more at the end. */
  readonly monthStart: Int32Array;
}

/** Lays out whole years. `isOff` is asked once for every day from 1 January `fromYear` to 31 December `toYear`. */
export function layOutWorkingDays(fromYear: number, toYear: number, isOff: (day: DayNumber) => boolean): WorkingDays {
  const first = dayNumberOf({ year: fromYear, month: 1, day: 1 });
  const last = dayNumberOf({ year: toYear, month: 12, day: 31 });
  const length = last - first + 1;
  const rank = new Int32Array(length);
  const month = new Int32Array(length);
  const working: number[] = [];
  for (let index = 0; index < length; index += 1) {
    const day = (first + index) as DayNumber;
    if (!isOff(day)) working.push(day);
    rank[index] = working.length;
    const civil = civilDateOf(day);
    month[index] = (civil.year - fromYear) * 12 + civil.month - 1;
  }
  const months = (toYear - fromYear + 1) * 12;
  const monthStart = Int32Array.from({ length: months + 1 }, (_, index) =>
    dayNumberOf({ year: fromYear + Math.floor(index / 12), month: (index % 12) + 1, day: 1 }),
  );
  return { first, last, rank, days: Int32Array.from(working), month, monthStart };
}

function outside(table: WorkingDays): never {
  throw new KtttError(
    timeProblem("calendar/outside-calendar", [], {
      first: civilDateOf(table.first).year,
      last: civilDateOf(table.last).year,
    }),
  );
}

/** Whether offices work on the day. @throws KtttError `calendar/outside-calendar` */
export function isWorkingDay(table: WorkingDays, day: DayNumber): boolean {
  const upTo = table.rank[day - table.first];
  if (upTo === undefined) outside(table);
  return table.days[upTo - 1] === day;
}

/** The day itself when it is a working day, else the next one. @throws KtttError `calendar/outside-calendar` */
export function rollForwards(table: WorkingDays, day: DayNumber): DayNumber {
  const upTo = table.rank[day - table.first];
  if (upTo === undefined) outside(table);
  if (table.days[upTo - 1] === day) return day;
  return (table.days[upTo] ?? outside(table)) as DayNumber;
}

/** The day itself when it is a working day, else the one before. @throws KtttError `calendar/outside-calendar` */
export function rollBackwards(table: WorkingDays, day: DayNumber): DayNumber {
  const upTo = table.rank[day - table.first];
  if (upTo === undefined) outside(table);
  return (table.days[upTo - 1] ?? outside(table)) as DayNumber;
}

/** The n-th working day after the day, which is not counted itself. @throws KtttError `calendar/outside-calendar` */
export function workingDaysAfter(table: WorkingDays, day: DayNumber, n: number): DayNumber {
  const upTo = table.rank[day - table.first];
  if (upTo === undefined) outside(table);
  return (table.days[upTo + n - 1] ?? outside(table)) as DayNumber;
}

/** The n-th working day before the day, which is not counted itself. @throws KtttError `calendar/outside-calendar` */
export function workingDaysBefore(table: WorkingDays, day: DayNumber, n: number): DayNumber {
  const upTo = table.rank[day - table.first];
  if (upTo === undefined) outside(table);
  const before = table.days[upTo - 1] === day ? upTo - 1 : upTo;
  return (table.days[before - n] ?? outside(table)) as DayNumber;
}

/** How many working days lie in the days after `from` up to and including `to`; negative when `to` is earlier. */
export function countWorkingDays(table: WorkingDays, from: DayNumber, to: DayNumber): number {
  const start = table.rank[from - table.first];
  const end = table.rank[to - table.first];
  if (start === undefined || end === undefined) outside(table);
  return end - start;
}

/**
 * The corresponding day (ngày tương ứng) n months later, or earlier when negative; the last day of that month where it
 * has no such day. @throws KtttError `calendar/outside-calendar`
 */
export function correspondingDay(table: WorkingDays, day: DayNumber, n: number): DayNumber {
  const month = table.month[day - table.first];
  if (month === undefined) outside(table);
  const start = table.monthStart[month + n];
  const next = table.monthStart[month + n + 1];
  if (start === undefined || next === undefined) outside(table);
  const wanted = start + day - (table.monthStart[month] ?? outside(table));
  return (wanted < next ? wanted : next - 1) as DayNumber;
}
