import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { codesOf } from "../testing-fixture/codes-of.js";
import {
  civilDateOf,
  type DayNumber,
  dayNumberOf,
  daysBetween,
  earlierOf,
  fromDayNumber,
  isLegalDate,
  laterOf,
  legalDate,
  monthLength,
  shiftDays,
  span,
  toDayNumber,
  weekdayOf,
} from "./legal-date.js";

const anyNumber = fc
  .integer({ min: toDayNumber(legalDate("1900-01-01")), max: toDayNumber(legalDate("2999-12-31")) })
  .map((days) => days as DayNumber);

describe("a legal day", () => {
  it.each(["2024-02-29", "2000-02-29", "1900-01-01", "2999-12-31"])("%s is one", (value) => {
    expect(legalDate(value)).toBe(value);
  });

  it.each([
    "2023-02-29",
    "1900-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-04-31",
    "1899-12-31",
    "3000-01-01",
    "14/6/2024",
    "2024-6-14",
    " 2024-06-14",
    "",
  ])("“%s” is none", (value) => {
    expect(isLegalDate(value)).toBe(false);
    expect(codesOf(() => legalDate(value))).toEqual(["calendar/not-a-date"]);
  });

  it("and its number are each other's inverse, and agree with luxon on date and weekday", () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const date = fromDayNumber(number);
        expect(toDayNumber(date)).toBe(number);
        expect(dayNumberOf(civilDateOf(number))).toBe(number);
        const moment = DateTime.fromMillis(number * 86_400_000, { zone: "utc" });
        expect(date).toBe(moment.toISODate());
        expect(weekdayOf(date)).toBe(moment.weekday);
        expect(monthLength(moment.year, moment.month)).toBe(moment.daysInMonth);
      }),
    );
  });

  it("compares as text in order of time, and moves by calendar days there and back", () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (a, b) => {
        const [one, other] = [fromDayNumber(a), fromDayNumber(b)];
        expect(one < other).toBe(a < b);
        expect(daysBetween(one, other)).toBe(b - a);
        expect(shiftDays(one, b - a)).toBe(other);
        expect([laterOf(one, other), earlierOf(one, other)].sort()).toEqual([one, other].sort());
      }),
    );
  });

  it("beyond the years 1900 to 2999 there is none, and a span holds at least one", () => {
    expect(codesOf(() => shiftDays(legalDate("2999-12-31"), 1))).toEqual(["calendar/not-a-date"]);
    expect(span(legalDate("2024-01-01"), legalDate("2024-01-01"))).toEqual({ from: "2024-01-01", to: "2024-01-01" });
    expect(codesOf(() => span(legalDate("2024-01-02"), legalDate("2024-01-01")))).toEqual(["calendar/empty-span"]);
  });
});
