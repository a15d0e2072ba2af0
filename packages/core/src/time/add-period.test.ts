import { describe, expect, expectTypeOf, it } from "vitest";
import { isKtttError } from "../kernel/problem.js";
import { addPeriod } from "./add-period.js";
import { legalDate, weekdayOf } from "../kernel/legal-date.js";
import { printedDay } from "./printed-day.js";
import { days, months, type TimeLimit, weeks, workingDays, years } from "./time-limit.js";

const on = legalDate;

describe("time limits under Articles 147 and 148 of the Civil Code", () => {
  it.each([
    [
      "7 working days from the resolution of Friday 25/04/2025",
      "2025-04-25",
      workingDays(7),
      "2025-05-08",
      "2025-05-09",
    ],
    ["10 days into Tết roll to Monday (148.5)", "2025-01-21", days(10), "2025-02-03", "2025-02-03"],
    [
      "6 months from the 30th of August end on the last day of February (148.3)",
      "2024-08-30",
      months(6),
      "2025-02-28",
      "2025-02-28",
    ],
    ["3 working days after that", "2025-02-28", workingDays(3), "2025-03-05", "2025-03-05"],
    ["60 days of the 2012 law", "2023-12-01", days(60), "2024-01-30", "2024-01-30"],
    ["6 months ending on the day of culture roll by one day", "2026-05-24", months(6), "2026-11-25", "2026-11-25"],
    [
      "18 months for the charters end on New Year's Day and roll over the swapped day",
      "2024-07-01",
      months(18),
      "2026-01-05",
      "2026-01-05",
    ],
    ["3 working days over National Day 2026", "2026-08-28", workingDays(3), "2026-09-07", "2026-09-07"],
    ["5 working days with a swapped Saturday inside", "2026-08-20", workingDays(5), "2026-08-26", "2026-08-27"],
    ["12 months from 29 February (148.3)", "2024-02-29", months(12), "2025-02-28", "2025-02-28"],
    ["a year from 29 February (148.4)", "2024-02-29", years(1), "2025-02-28", "2025-02-28"],
    ["two weeks end on the corresponding weekday (148.2)", "2024-06-12", weeks(2), "2024-06-26", "2024-06-26"],
    ["one day from Friday ends on Monday (148.5)", "2024-06-14", days(1), "2024-06-17", "2024-06-17"],
  ])("%s", (_, from, limit, worked, off) => {
    const counted = addPeriod(on(from), limit as TimeLimit);
    expect(counted.date).toBe(worked);
    expect(counted.readings).toMatchObject({ worked, off });
    expect(addPeriod(on(from), limit as TimeLimit, { swapSaturday: "off" }).date).toBe(off);
  });

  it("says where the count ended, that it rolled, over which days and on what basis", () => {
    const counted = addPeriod(on("2025-01-21"), days(10));
    expect(counted).toMatchObject({ rawEnd: "2025-01-31", rolled: true, trust: "announced" });
    expect(counted.daysOffCrossed.map((it) => `${it.date} ${it.kind}`)).toEqual([
      "2025-01-31 holiday",
      "2025-02-01 weekend",
      "2025-02-02 weekend",
    ]);
    expect(counted.citation).toMatchObject({ law: "91/2015/QH13", article: 148, clause: 1 });
    expect(counted.citations).toContainEqual(expect.objectContaining({ article: 147, clause: 3 }));
    expect(counted.citations).toContainEqual(expect.objectContaining({ article: 148, clause: 5 }));
  });

  it("lists every day off which a count of working days passed over, and rolls nothing", () => {
    const counted = addPeriod(on("2026-08-28"), workingDays(3));
    expect(counted).toMatchObject({ rawEnd: "2026-09-07", rolled: false });
    expect(counted.daysOffCrossed.map((it) => it.date.slice(5))).toEqual([
      ...["08-29", "08-30", "08-31", "09-01", "09-02", "09-05", "09-06"],
    ]);
    expect(counted.daysOffCrossed[2]).toMatchObject({ kind: "swapped" });
  });

  it("lists no day off when a limit in calendar days ends on a working day, whatever it passed", () => {
    expect(addPeriod(on("2024-04-01"), days(60)).daysOffCrossed).toEqual([]);
  });

  it("gives the earlier reading for a warning and the later one for lateness", () => {
    const { readings } = addPeriod(on("2026-08-20"), workingDays(5));
    expect(readings).toEqual({ worked: "2026-08-26", off: "2026-08-27", earlier: "2026-08-26", later: "2026-08-27" });
  });

  it("ends a limit of calendar days on a swapped Saturday only when that Saturday counts", () => {
    const counted = addPeriod(on("2024-04-24"), days(10));
    expect(counted).toMatchObject({ date: "2024-05-04", rolled: false });
    expect(counted.readings.off).toBe("2024-05-06");
  });

  it.each([
    [
      "3 working days before the suspension of Monday 13/05/2024 (Article 96 of the 2023 law)",
      "2024-05-13",
      workingDays(3),
      "2024-05-08",
    ],
    [
      "3 working days before Monday 06/05/2024, the swapped Saturday counted",
      "2024-05-06",
      workingDays(3),
      "2024-05-02",
    ],
    ["3 days before a Tuesday give way to the Friday", "2024-06-18", days(3), "2024-06-14"],
    ["one month before 31 March", "2025-03-31", months(1), "2025-02-28"],
  ])("counts backwards and leaves out the day counted from: %s", (_, from, limit, expected) => {
    const counted = addPeriod(on(from), limit as TimeLimit, { direction: "backwards" });
    expect(counted.date).toBe(expected);
    expect(counted.trust).toBe("unverified");
    expect(counted.citation).toEqual({
      convention: "docs/legal-time.md#counting-backwards",
      trust: "unverified",
    });
  });

  it("is provisional as soon as a day beyond the last announced year is looked at", () => {
    expect(addPeriod(on("2027-12-21"), workingDays(8)).trust).toBe("announced");
    expect(addPeriod(on("2027-12-21"), workingDays(9)).trust).toBe("provisional");
    expect(addPeriod(on("2027-12-01"), months(6)).trust).toBe("provisional");
    expect(addPeriod(on("2024-06-12"), days(1)).trust).toBe("announced");
  });

  it("is unverified before the first announced year", () => {
    expect(addPeriod(on("2016-03-01"), days(10)).trust).toBe("unverified");
  });
});

describe("what cannot be counted", () => {
  it.each([[days(0)], [days(-3)], [workingDays(1.5)], [{ n: 3, unit: "fortnight" } as unknown as TimeLimit]])(
    "%j is refused with its number and unit",
    (limit) => {
      expect(() => addPeriod(on("2024-06-12"), limit)).toThrow(/calendar\/not-a-time-limit/);
    },
  );

  it.each([
    ["2100-12-30", days(30)],
    ["1994-06-01", days(1)],
    ["2024-01-01", years(1000)],
    ["2024-01-01", workingDays(100_000)],
  ])("a count from %s which leaves the known years is refused, not guessed", (from, limit) => {
    try {
      addPeriod(on(from), limit as TimeLimit);
      expect.unreachable();
    } catch (error) {
      expect(isKtttError(error) && error.code).toBe("calendar/outside-calendar");
    }
  });

  it("a day that does not exist is refused also when the types were avoided", () => {
    expect(() => addPeriod("2025-02-29" as never, days(1))).toThrow(/calendar\/not-a-date/);
  });
});

describe("“10 ngày” and “10 ngày làm việc”", () => {
  it("are types of which neither can stand for the other, nor a bare number for either", () => {
    expectTypeOf(days(10)).toEqualTypeOf<TimeLimit<"day">>();
    expectTypeOf<TimeLimit<"day">>().not.toExtend<TimeLimit<"workingDay">>();
    expectTypeOf<TimeLimit<"workingDay">>().not.toExtend<TimeLimit<"day">>();
    expectTypeOf<number>().not.toExtend<TimeLimit>();
    expectTypeOf<{ n: number }>().not.toExtend<TimeLimit>();
    expectTypeOf(addPeriod(on("2025-01-21"), workingDays(3)).limit).toEqualTypeOf<TimeLimit<"workingDay">>();
  });

  it("end on different days", () => {
    expect(addPeriod(on("2025-01-20"), days(10)).date).toBe("2025-02-03");
    expect(addPeriod(on("2025-01-20"), workingDays(10)).date).toBe("2025-02-10");
  });
});

describe("days printed in a plan", () => {
  it("never roll: Sunday 15/12/2024 stays, with the reason for a warning", () => {
    expect(weekdayOf(on("2024-12-15"))).toBe(7);
    expect(printedDay(on("2024-12-15"))).toMatchObject({ date: "2024-12-15", fallsOn: { kind: "weekend" } });
  });

  it("on a working day carry no warning", () => {
    expect(printedDay(on("2025-12-15"))).toEqual({ date: "2025-12-15", fallsOn: null, trust: "announced" });
  });

  it("on a swapped Saturday carry one only under the reading that it is off", () => {
    expect(printedDay(on("2024-05-04")).fallsOn).toBeNull();
    expect(printedDay(on("2024-05-04"), { swapSaturday: "off" }).fallsOn).toMatchObject({ kind: "weekend" });
  });
});
