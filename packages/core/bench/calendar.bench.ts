/**
 * What counting legal time costs: a million last days of time limits, integers in and integers out, against luxon doing
 * the same in the same run and against a plain loop over integer days; then with strings and with the explanation.
 * Ratios count, the machine does not. Run from packages/core:
 *
 *   npx esbuild bench/calendar.bench.ts --bundle --platform=node --format=esm --packages=external --outfile=node_modules/.cache/calendar.bench.mjs && node node_modules/.cache/calendar.bench.mjs
 */
import { DateTime } from "luxon";
import { addPeriod } from "../src/time/add-period.js";
import {
  civilDateOf,
  type DayNumber,
  dayNumberOf,
  fromDayNumber,
  legalDate,
  monthLength,
  toDayNumber,
} from "../src/kernel/legal-date.js";
import { lastDayOf, type TimeUnit } from "../src/time/time-limit.js";
import { VIETNAM_CALENDAR } from "../src/time/vietnam-calendar.js";

const MILLION = 1_000_000;
const LUXON_SAMPLE = 20_000;
const ROUNDS = 7;

const table = VIETNAM_CALENDAR.table("worked");
VIETNAM_CALENDAR.table("off");
const first = toDayNumber(legalDate("2023-01-01"));
const last = toDayNumber(legalDate("2026-06-30"));

/** The limits of the cooperative laws, in the mixture in which they come: working days most. */
const LIMITS: readonly (readonly [number, TimeUnit])[] = [
  ...([
    [3, "workingDay"],
    [5, "workingDay"],
    [7, "workingDay"],
    [15, "day"],
    [30, "day"],
    [60, "day"],
  ] as const),
  ...([
    [10, "workingDay"],
    [2, "week"],
    [6, "month"],
    [1, "year"],
  ] as const),
];
const from = Int32Array.from({ length: MILLION }, (_, index) => first + ((index * 7919) % (last - first)));
const which = Uint8Array.from({ length: MILLION }, (_, index) => (index * 31) % LIMITS.length);
const dates = Array.from(from, (day) => fromDayNumber(day as DayNumber));

// --- the four ways -------------------------------------------------------------------------------------------------

function tables(count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) {
    const [n, unit] = LIMITS[which[index] as number] as readonly [number, TimeUnit];
    sum += lastDayOf(table, from[index] as DayNumber, n, unit);
  }
  return sum;
}

/** The plain loop: a list of days off as bits, one step per day. */
const offset = table.first;
const off = Uint8Array.from({ length: table.rank.length }, (_, index) => {
  const before = index === 0 ? 0 : (table.rank[index - 1] as number);
  return (table.rank[index] as number) > before ? 0 : 1;
});
function plainLastDay(start: number, n: number, unit: TimeUnit): number {
  let day = start;
  if (unit === "workingDay") {
    for (let left = n; left > 0;) {
      day += 1;
      if (off[day - offset] === 0) left -= 1;
    }
    return day;
  }
  if (unit === "day") day += n;
  else if (unit === "week") day += n * 7;
  else {
    const civil = civilDateOf(start as DayNumber);
    const months = civil.year * 12 + civil.month - 1 + (unit === "month" ? n : n * 12);
    const year = Math.floor(months / 12);
    const month = (months % 12) + 1;
    day = dayNumberOf({ year, month, day: Math.min(civil.day, monthLength(year, month)) });
  }
  while (off[day - offset] === 1) day += 1;
  return day;
}
function plainLoop(count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) {
    const [n, unit] = LIMITS[which[index] as number] as readonly [number, TimeUnit];
    sum += plainLastDay(from[index] as number, n, unit);
  }
  return sum;
}

function explained(count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) {
    const [n, unit] = LIMITS[which[index] as number] as readonly [number, TimeUnit];
    const { date } = addPeriod(dates[index] as (typeof dates)[number], { n, unit });
    sum += date.charCodeAt(9) + date.charCodeAt(6);
  }
  return sum;
}

const holidays = new Set<string>();
for (let year = 2022; year <= 2028; year += 1)
  for (const it of VIETNAM_CALENDAR.year(year).daysOff) holidays.add(it.date);
const worked = new Set<string>(VIETNAM_CALENDAR.decisions.flatMap((it) => it.swaps.map((swap) => swap.worked)));
const isOff = (it: DateTime) => {
  const date = it.toISODate() as string;
  return worked.has(date) ? false : it.weekday >= 6 || holidays.has(date);
};
function withLuxon(start: string, n: number, unit: TimeUnit): string {
  let date = DateTime.fromISO(start, { zone: "Asia/Ho_Chi_Minh" });
  if (unit === "workingDay") {
    for (let left = n; left > 0;) {
      date = date.plus({ days: 1 });
      if (!isOff(date)) left -= 1;
    }
    return date.toISODate() as string;
  }
  date = date.plus({ [`${unit}s`]: n });
  while (isOff(date)) date = date.plus({ days: 1 });
  return date.toISODate() as string;
}
function luxon(count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) {
    const [n, unit] = LIMITS[which[index] as number] as readonly [number, TimeUnit];
    const date = withLuxon(dates[index] as string, n, unit);
    sum += date.charCodeAt(9) + date.charCodeAt(6);
  }
  return sum;
}

// --- nothing is measured before all have counted the same -------------------------------------------------------------

for (let index = 0; index < LUXON_SAMPLE; index += 1) {
  const [n, unit] = LIMITS[which[index] as number] as readonly [number, TimeUnit];
  const start = dates[index] as (typeof dates)[number];
  const expected = withLuxon(start, n, unit);
  const others = [
    fromDayNumber(lastDayOf(table, from[index] as DayNumber, n, unit)),
    fromDayNumber(plainLastDay(from[index] as number, n, unit) as DayNumber),
    addPeriod(start, { n, unit }).date,
  ];
  if (others.some((it) => it !== expected))
    throw new Error(`${start} + ${n} ${unit}: ${expected}, ${others.join(", ")}`);
}

// --- in turns, medians -----------------------------------------------------------------------------------------------

interface Way {
  readonly name: string;
  readonly count: number;
  readonly run: (count: number) => number;
  readonly nanoseconds: number[];
}
const ways: readonly Way[] = [
  { name: "lastDayOf, integers", count: MILLION, run: tables, nanoseconds: [] },
  { name: "plain integer-day loop", count: MILLION, run: plainLoop, nanoseconds: [] },
  { name: "addPeriod, strings and explanation", count: MILLION / 5, run: explained, nanoseconds: [] },
  { name: "luxon", count: LUXON_SAMPLE, run: luxon, nanoseconds: [] },
];
let consumed = 0;
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const way of ways) {
    const start = process.hrtime.bigint();
    consumed += way.run(way.count);
    const each = Number(process.hrtime.bigint() - start) / way.count;
    if (round > 0) way.nanoseconds.push(each);
  }
}
const median = (way: Way) => [...way.nanoseconds].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] as number;
for (const way of ways) {
  const each = median(way);
  console.log(
    `${way.name.padEnd(36)} ${each.toFixed(1).padStart(10)} ns each, a million in ${(each / 1000).toFixed(3)} s`,
  );
}
const [integers, plain, withWords, slow] = ways.map(median) as [number, number, number, number];
const ratio = (name: string, value: number, wanted: string, met: boolean) =>
  console.log(`${name.padEnd(60)} ${value.toFixed(2).padStart(9)}   wanted ${wanted}: ${met ? "met" : "NOT MET"}`);
console.log();
ratio("luxon / lastDayOf", slow / integers, "at least 100", slow / integers >= 100);
ratio("luxon / addPeriod with strings and explanation", slow / withWords, "at least 10", slow / withWords >= 10);
ratio("lastDayOf / plain integer-day loop", integers / plain, "at most 3", integers / plain <= 3);
console.log(`\n(consumed ${consumed})`);
