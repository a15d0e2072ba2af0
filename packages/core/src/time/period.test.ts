import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DayNumber, fromDayNumber, legalDate, shiftDays, toDayNumber } from "../kernel/legal-date.js";
import { PERIOD_LENGTHS, periodOf, periodsWithin } from "./period.js";

const anyDay = fc
  .integer({ min: toDayNumber(legalDate("1990-01-01")), max: toDayNumber(legalDate("2060-12-31")) })
  .map((days) => fromDayNumber(days as DayNumber));

describe("the period in which a day falls", () => {
  it.each([
    ["year", "2024-02-29", "2024", "2024-01-01", "2024-12-31"],
    ["half-year", "2024-06-30", "2024-H1", "2024-01-01", "2024-06-30"],
    ["half-year", "2024-07-01", "2024-H2", "2024-07-01", "2024-12-31"],
    ["nine-months", "2024-09-30", "2024-9M", "2024-01-01", "2024-09-30"],
    ["quarter", "2024-02-29", "2024-Q1", "2024-01-01", "2024-03-31"],
    ["quarter", "2024-12-31", "2024-Q4", "2024-10-01", "2024-12-31"],
    ["month", "2023-02-10", "2023-02", "2023-02-01", "2023-02-28"],
    ["week", "2024-01-01", "2024-W01", "2024-01-01", "2024-01-07"],
    ["week", "2023-01-01", "2022-W52", "2022-12-26", "2023-01-01"],
    ["week", "2026-12-31", "2026-W53", "2026-12-28", "2027-01-03"],
  ] as const)("%s of %s is %s, %s to %s", (length, date, key, from, to) => {
    expect(periodOf(length, legalDate(date))).toEqual({ length, key, span: { from, to } });
  });

  it("holds the day, except the nine months of a day after September", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PERIOD_LENGTHS), anyDay, (length, date) => {
        const { span } = periodOf(length, date);
        expect(span.from <= date).toBe(true);
        expect(date <= span.to || (length === "nine-months" && date.slice(5) > "09-30")).toBe(true);
      }),
    );
  });
});

describe("the periods of a span", () => {
  it("follow each other without a gap and cover it; each has a day in it; no key comes twice", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PERIOD_LENGTHS.filter((it) => it !== "nine-months")),
        anyDay,
        fc.integer({ min: 0, max: 1500 }),
        (length, from, days) => {
          const to = shiftDays(from, days);
          const periods = periodsWithin(length, { from, to });
          periods.forEach(({ span }, index) => {
            expect(span.from <= to && span.to >= from).toBe(true);
            const next = periods[index + 1];
            if (next) expect(next.span.from).toBe(shiftDays(span.to, 1));
          });
          expect((periods[0]?.span.from ?? "9") <= from && (periods.at(-1)?.span.to ?? "0") >= to).toBe(true);
          expect(new Set(periods.map((it) => it.key)).size).toBe(periods.length);
        },
      ),
    );
  });

  it("of nine months are those of the years which have a day before October in the span", () => {
    const keys = (from: string, to: string) =>
      periodsWithin("nine-months", { from: legalDate(from), to: legalDate(to) }).map((it) => it.key);
    expect(keys("2023-04-12", "2025-02-01")).toEqual(["2023-9M", "2024-9M", "2025-9M"]);
    expect(keys("2023-10-01", "2023-12-31")).toEqual([]);
    expect(keys("2023-09-30", "2024-01-01")).toEqual(["2023-9M", "2024-9M"]);
  });

  it("of a span which holds no day are none", () => {
    expect(periodsWithin("month", { from: legalDate("2024-02-01"), to: legalDate("2024-01-31") })).toEqual([]);
  });
});
