import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { addPeriod } from "./add-period.js";
import {
  civilDate,
  type DayNumber,
  fromDayNumber,
  type LegalDate,
  legalDate,
  monthLength,
  partsOf,
  toDayNumber,
} from "../kernel/legal-date.js";
import { lastDayOf, TIME_UNITS, type TimeLimit, type TimeUnit } from "./time-limit.js";
import { type SwapReading, VIETNAM_CALENDAR } from "./vietnam-calendar.js";
import { countWorkingDays, isWorkingDay } from "./working-days.js";

const first = toDayNumber(legalDate("2006-01-01"));
const last = toDayNumber(legalDate("2060-12-31"));
const day = fc.integer({ min: first, max: last }).map((it) => fromDayNumber(it as DayNumber));
const announcedDay = fc
  .integer({ min: toDayNumber(legalDate("2013-01-01")), max: toDayNumber(legalDate("2027-12-31")) })
  .map((it) => fromDayNumber(it as DayNumber));
const unit = fc.constantFrom(...TIME_UNITS);
const reading = fc.constantFrom<SwapReading>("worked", "off");
const MOST: Readonly<Record<TimeUnit, number>> = { day: 400, workingDay: 250, week: 60, month: 48, year: 10 };
const limit: fc.Arbitrary<TimeLimit> = unit.chain((it) =>
  fc.integer({ min: 1, max: MOST[it] }).map((n) => ({ n, unit: it })),
);

/** The same limit counted day by day, with luxon's months and nothing of this folder but the list of days off. */
function counted(from: LegalDate, { n, unit: of }: TimeLimit, swap: SwapReading): string {
  const isOff = (it: DateTime) => VIETNAM_CALENDAR.dayOff(legalDate(it.toISODate() ?? ""), swap) !== null;
  let date = DateTime.fromISO(from, { zone: "utc" });
  if (of === "workingDay") {
    for (let left = n; left > 0;) {
      date = date.plus({ days: 1 });
      if (!isOff(date)) left -= 1;
    }
    return date.toISODate() ?? "";
  }
  date = date.plus({ [`${of}s`]: n });
  while (isOff(date)) date = date.plus({ days: 1 });
  return date.toISODate() ?? "";
}

describe("time limits", () => {
  it("never end on a day off, whatever the unit, direction and reading (Civil Code 148.5)", () => {
    fc.assert(
      fc.property(
        day,
        limit,
        reading,
        fc.constantFrom("forwards", "backwards"),
        (from, it, swapSaturday, direction) => {
          const { date } = addPeriod(from, it, { swapSaturday, direction });
          expect(VIETNAM_CALENDAR.dayOff(date, swapSaturday)).toBeNull();
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("are monotone: a later event ends no earlier, a longer limit ends no earlier", () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 40 }),
        limit,
        fc.integer({ min: 0, max: 5 }),
        (from, later, it, more) => {
          const after = fromDayNumber((toDayNumber(from) + later) as DayNumber);
          expect(addPeriod(after, it).date >= addPeriod(from, it).date).toBe(true);
          expect(addPeriod(from, { ...it, n: it.n + more }).date >= addPeriod(from, it).date).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("end after their event, the day of which is not counted (147.3)", () => {
    fc.assert(fc.property(day, limit, (from, it) => addPeriod(from, it).date > from));
    fc.assert(fc.property(day, limit, (from, it) => addPeriod(from, it, { direction: "backwards" }).date < from));
  });

  it("in working days: forwards and back again is the day itself when it is a working day", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 250 }), reading, (from, n, swapSaturday) => {
        fc.pre(VIETNAM_CALENDAR.dayOff(from, swapSaturday) === null);
        const { date } = addPeriod(from, { n, unit: "workingDay" }, { swapSaturday });
        expect(addPeriod(date, { n, unit: "workingDay" }, { swapSaturday, direction: "backwards" }).date).toBe(from);
        const table = VIETNAM_CALENDAR.table(swapSaturday);
        expect(countWorkingDays(table, toDayNumber(from), toDayNumber(date))).toBe(n);
      }),
      { numRuns: 1000 },
    );
  });

  it("in calendar days: back again from where the count ended is the event, rolled back to a working day", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 400 }), (from, n) => {
        const { rawEnd } = addPeriod(from, { n, unit: "day" });
        const back = addPeriod(rawEnd, { n, unit: "day" }, { direction: "backwards" });
        expect(back.rawEnd).toBe(from);
        expect(back.date <= from).toBe(true);
      }),
    );
  });

  it("in months end on the corresponding day, or the last day of a month which has none (148.3)", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 48 }), (from, n) => {
        const start = partsOf(from);
        const end = partsOf(addPeriod(from, { n, unit: "month" }).rawEnd);
        expect((end.year - start.year) * 12 + end.month - start.month).toBe(n);
        expect(end.day).toBe(Math.min(start.day, monthLength(end.year, end.month)));
      }),
      { numRuns: 1000 },
    );
  });

  it("in years keep day and month, and turn 29 February into the 28th of a common year (148.4)", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2060 }), fc.integer({ min: 1, max: 30 }), (year, n) => {
        const from = civilDate(year, 2, monthLength(year, 2));
        const { rawEnd } = addPeriod(from, { n, unit: "year" });
        expect(rawEnd).toBe(civilDate(year + n, 2, Math.min(partsOf(from).day, monthLength(year + n, 2))));
        expect(rawEnd).toBe(addPeriod(from, { n: n * 12, unit: "month" }).rawEnd);
      }),
    );
  });

  it("in weeks are as many sevens of days", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, n) => {
        expect(addPeriod(from, { n, unit: "week" }).date).toBe(addPeriod(from, { n: n * 7, unit: "day" }).date);
      }),
    );
  });

  it("give the two readings as the two options do, never apart by more than the swapped Saturdays passed", () => {
    fc.assert(
      fc.property(announcedDay, limit, (from, it) => {
        const worked = addPeriod(from, it, { swapSaturday: "worked" });
        const off = addPeriod(from, it, { swapSaturday: "off" });
        expect(worked.readings).toEqual(off.readings);
        expect(worked.readings).toMatchObject({ worked: worked.date, off: off.date });
        expect(worked.date <= off.date).toBe(true);
        expect(worked.readings).toMatchObject({ earlier: worked.date, later: off.date });
      }),
      { numRuns: 1000 },
    );
  });

  it("explained and as integers are the same day, and the same as counted day by day", () => {
    fc.assert(
      fc.property(day, limit, reading, (from, it, swapSaturday) => {
        const { date } = addPeriod(from, it, { swapSaturday });
        expect(fromDayNumber(lastDayOf(VIETNAM_CALENDAR.table(swapSaturday), toDayNumber(from), it.n, it.unit))).toBe(
          date,
        );
        expect(counted(from, it, swapSaturday)).toBe(date);
      }),
      { numRuns: 500 },
    );
  });

  it("list exactly the days off which moved the end: without them it would be the raw end", () => {
    fc.assert(
      fc.property(announcedDay, limit, (from, it) => {
        const { date, rawEnd, rolled, daysOffCrossed } = addPeriod(from, it);
        const table = VIETNAM_CALENDAR.table("worked");
        expect(daysOffCrossed.every((off) => !isWorkingDay(table, toDayNumber(off.date)))).toBe(true);
        if (it.unit === "workingDay") {
          expect(toDayNumber(date) - toDayNumber(from)).toBe(it.n + daysOffCrossed.length);
        } else {
          expect(toDayNumber(date) - toDayNumber(rawEnd)).toBe(daysOffCrossed.length);
          expect(rolled).toBe(daysOffCrossed.length > 0);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("every day of 2013 to 2027", () => {
  const from = toDayNumber(legalDate("2013-01-01"));
  const to = toDayNumber(legalDate("2027-12-31"));

  it.each(TIME_UNITS)("as the day of an event: limits in the unit %s end as counted day by day", (of) => {
    for (let it = from; it <= to; it = (it + 1) as DayNumber) {
      const start = fromDayNumber(it);
      const n = 1 + (it % 10);
      expect(addPeriod(start, { n, unit: of }).date).toBe(counted(start, { n, unit: of }, "worked"));
    }
  });
});

/** The first and last day on which State offices were closed over each Tết, the weekends beside it included. */
const TET_CLOSURES: readonly (readonly [string, string])[] = [
  ["2013-02-09", "2013-02-17"],
  ["2014-01-28", "2014-02-05"],
  ["2015-02-15", "2015-02-23"],
  ["2016-02-06", "2016-02-14"],
  ["2017-01-26", "2017-02-01"],
  ["2018-02-14", "2018-02-20"],
  ["2019-02-02", "2019-02-10"],
  ["2020-01-23", "2020-01-29"],
  ["2021-02-10", "2021-02-16"],
  ["2022-01-29", "2022-02-06"],
  ["2023-01-20", "2023-01-26"],
  ["2024-02-08", "2024-02-14"],
  ["2025-01-25", "2025-02-02"],
  ["2026-02-14", "2026-02-22"],
  ["2027-02-04", "2027-02-10"],
];

describe("a limit over Tết", () => {
  it.each(TET_CLOSURES)("%s to %s: no working day lies in it, and one on each side", (from, to) => {
    const [first, last] = [toDayNumber(legalDate(from)), toDayNumber(legalDate(to))];
    const table = VIETNAM_CALENDAR.table("worked");
    expect(countWorkingDays(table, (first - 1) as DayNumber, last)).toBe(0);
    expect([first - 1, last + 1].map((it) => isWorkingDay(table, it as DayNumber))).toEqual([true, true]);
  });

  it.each(TET_CLOSURES)(
    "%s to %s: working days begun before it go on after it, calendar days in it end after",
    (from, to) => {
      const eve = fromDayNumber((toDayNumber(legalDate(from)) - 1) as DayNumber);
      const after = fromDayNumber((toDayNumber(legalDate(to)) + 1) as DayNumber);
      expect(addPeriod(eve, { n: 1, unit: "workingDay" }).date).toBe(after);
      fc.assert(
        fc.property(fc.integer({ min: 1, max: toDayNumber(after) - toDayNumber(eve) }), (n) => {
          expect(addPeriod(eve, { n, unit: "day" }).date).toBe(after);
        }),
      );
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 1, max: 20 }), (before, n) => {
          const start = fromDayNumber((toDayNumber(eve) - before) as DayNumber);
          const { date } = addPeriod(start, { n, unit: "workingDay" });
          expect(date < from || date > to).toBe(true);
        }),
      );
    },
  );
});

describe("the trust in a limit", () => {
  it.each([
    // Over the Hùng Kings' day of 2018, which no paper names.
    ["2018-04-24", 2, "workingDay", "2018-04-27", "unverified"],
    ["2018-04-15", 10, "day", "2018-04-26", "unverified"],
    ["2018-04-25", 2, "workingDay", "2018-04-27", "announced"],
    // The make-up of 1 May 2027 follows from the code; a later swap is possible.
    ["2027-04-29", 1, "workingDay", "2027-05-04", "unverified"],
    ["2027-02-03", 1, "workingDay", "2027-02-11", "announced"],
    ["2019-02-01", 1, "workingDay", "2019-02-11", "announced"],
    ["2028-01-20", 1, "workingDay", "2028-01-21", "provisional"],
    // Ended before 2017: the clause of the Civil Code of 2005 on the day of the event was not read.
    ["2016-02-05", 1, "workingDay", "2016-02-15", "unverified"],
    ["2016-12-30", 1, "month", "2017-02-02", "announced"],
  ] as const)("%s + %i %s ends on %s: %s", (from, n, of, date, trust) => {
    expect(addPeriod(legalDate(from), { n, unit: of })).toMatchObject({ date, trust });
  });

  it("of 31 December 2016 rests on the Civil Code of 2005, from 1 January 2017 on that of 2015, before 2006 on none", () => {
    const laws = (from: string) =>
      addPeriod(legalDate(from), { n: 1, unit: "day" }).citations.map((it) =>
        "law" in it ? `${it.law} ${it.article}.${it.clause}` : "convention" in it ? it.convention : "",
      );
    // 31 December 2016 is a Saturday: the count ends in 2016 and rolls into 2017.
    expect(laws("2016-12-30")).toEqual(["33/2005/QH11 152.3", "33/2005/QH11 153.1", "33/2005/QH11 153.5"]);
    expect(laws("2017-01-03")).toEqual(["91/2015/QH13 147.3", "91/2015/QH13 148.1"]);
    expect(laws("2004-06-01")).toEqual(["docs/legal-time.md#before-2006", "docs/legal-time.md#before-2006"]);
  });
});
