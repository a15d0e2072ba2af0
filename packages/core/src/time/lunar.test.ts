import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { daysBetween, legalDate } from "../kernel/legal-date.js";
import { hungKingsDay, LUNAR_YEARS, lunarDay, lunarNewYear } from "./lunar.js";

describe("the lunar year at Hanoi's meridian", () => {
  it.each([
    // Tết as the yearly notices print it; before them, as Vietnam kept it.
    [1985, "1985-01-21"],
    [2007, "2007-02-17"],
    [2020, "2020-01-25"],
    [2021, "2021-02-12"],
    [2022, "2022-02-01"],
    [2023, "2023-01-22"],
    [2024, "2024-02-10"],
    [2025, "2025-01-29"],
    [2026, "2026-02-17"],
    [2030, "2030-02-02"],
  ])("%i begins on %s", (year, date) => {
    expect(lunarNewYear(year)).toBe(date);
  });

  it.each([
    [1985, "1985-02-20"],
    [2007, "2007-02-18"],
    [2030, "2030-02-03"],
  ])("and not on Beijing's day: %i there on %s", (year, date) => {
    expect(lunarDay(year, 1, 1, 8)).toBe(date);
  });

  it.each([
    [2023, "2023-04-29"],
    [2024, "2024-04-18"],
    [2025, "2025-04-07"],
    [2026, "2026-04-26"],
    [2027, "2027-04-16"],
  ])("the Hùng Kings' day of %i is %s", (year, date) => {
    expect(hungKingsDay(year)).toBe(date);
  });

  it("a lunar year has 353 to 355 or 383 to 385 days, and begins between 20 January and 21 February", () => {
    for (let year = LUNAR_YEARS.first; year < LUNAR_YEARS.last; year += 1) {
      const length = daysBetween(lunarNewYear(year), lunarNewYear(year + 1));
      expect([353, 354, 355, 383, 384, 385]).toContain(length);
      expect(lunarNewYear(year).slice(5) >= "01-20" && lunarNewYear(year).slice(5) <= "02-21").toBe(true);
    }
  });

  it("the tenth of the third month is 67 to 70 days after Tết, a month later where a leap month lies between", () => {
    for (let year = LUNAR_YEARS.first; year <= LUNAR_YEARS.last; year += 1) {
      const after = daysBetween(lunarNewYear(year), hungKingsDay(year));
      expect((after >= 67 && after <= 70) || (after >= 96 && after <= 99)).toBe(true);
    }
  });

  /**
   * Years in which `date-holidays` puts the tenth of the third month one day early. The new moon of 23 March 2050 is at
   * 00:41 UT, 07:41 in Hanoi, so the third month begins on the 23rd and not on the 22nd; the others are alike.
   */
  const THEIR_MONTH_BEGINS_EARLY = [2050, 2083];

  it("agrees with date-holidays on Tết and on the Hùng Kings' day from 1976 to 2099, but for two misplaced months", () => {
    const theirs = new Holidays("VN");
    const different: number[] = [];
    for (let year = LUNAR_YEARS.first; year < 2100; year += 1) {
      const holidays = theirs.getHolidays(year, "vi");
      const on = (name: string) => holidays.find((it) => it.name === name)?.date.slice(0, 10);
      expect(on("Tết Nguyên Đán")).toBe(lunarNewYear(year));
      if (on("Giỗ tổ Hùng Vương") === hungKingsDay(year)) continue;
      different.push(year);
      expect(daysBetween(legalDate(on("Giỗ tổ Hùng Vương") ?? ""), hungKingsDay(year))).toBe(1);
    }
    expect(different).toEqual(THEIR_MONTH_BEGINS_EARLY);
  });
});
