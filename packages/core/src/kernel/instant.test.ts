import fc from "fast-check";
import { DateTime, FixedOffsetZone } from "luxon";
import { describe, expect, it } from "vitest";
import { codesOf } from "../testing-fixture/codes-of.js";
import { formatDay, instant, instantAt, LEGAL_ZONE, legalDayOf } from "./instant.js";
import { type DayNumber, fromDayNumber, legalDate, shiftDays, toDayNumber } from "./legal-date.js";

const anyDay = fc
  .integer({ min: toDayNumber(legalDate("1990-01-01")), max: toDayNumber(legalDate("2100-12-31")) })
  .map((days) => fromDayNumber(days as DayNumber));

describe("a moment", () => {
  it("is kept in UTC with milliseconds, whatever offset it was written with", () => {
    expect(instant("2024-06-14T09:30:00+07:00")).toBe("2024-06-14T02:30:00.000Z");
    expect(instant("2024-06-14T02:30:00Z")).toBe("2024-06-14T02:30:00.000Z");
  });

  it.each([
    "2024-06-14",
    "2024-06-14T09:30:00",
    "2024-02-30T00:00:00Z",
    "2024-06-14T25:00:00Z",
    "2024-06-14T24:01:00Z",
    "yesterday",
    "",
  ])("“%s” is none: without an offset, or without a real day, nobody knows when it is", (value) => {
    expect(codesOf(() => instant(value))).toEqual(["calendar/not-an-instant"]);
  });
});

describe("the legal day of a moment", () => {
  it("begins and ends at midnight in Vietnam (UTC+7)", () => {
    expect(legalDayOf(instant("2024-06-13T16:59:59.999Z"))).toBe("2024-06-13");
    expect(legalDayOf(instant("2024-06-13T17:00:00.000Z"))).toBe("2024-06-14");
    expect(instantAt(legalDate("2024-06-14"))).toBe("2024-06-13T17:00:00.000Z");
    expect(instantAt(legalDate("2024-06-14"), 9)).toBe("2024-06-14T02:00:00.000Z");
  });

  it("is the day an instant was made for, at every hour, and instants compare in order of time", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 23 }), (day, hour) => {
        expect(legalDayOf(instantAt(day, hour))).toBe(day);
        expect(instantAt(day, hour) < instantAt(shiftDays(day, 1))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe("Luxon, which reads the same moments, says the same", () => {
  const anyMoment = fc
    .integer({ min: -2_208_900_000_000, max: 32_500_000_000_000 })
    .map((milliseconds) => DateTime.fromMillis(milliseconds, { zone: "utc" }));

  it("of a moment written with any offset", () => {
    fc.assert(
      fc.property(anyMoment, fc.integer({ min: -14 * 60, max: 14 * 60 }), fc.boolean(), (moment, offset, basic) => {
        const written = moment.setZone(FixedOffsetZone.instance(offset)).toISO() ?? "";
        const text = basic ? written.replace(/([+-]\d{2}):(\d{2})$/, "$1$2") : written;
        expect(instant(text)).toBe(moment.toISO());
      }),
    );
  });

  it.each([
    ...["2024-06-14T09:30Z", "2024-06-14T09Z", "2024-06-14T09:30:15.5Z", "2024-06-14T09:30:15,123456+07:00"],
    ...["2024-06-14T24:00:00Z", "0001-01-01T00:00:00Z", "2024-12-31T23:59:59.999-05:30"],
  ])("of %s", (written) => {
    expect(instant(written)).toBe(DateTime.fromISO(written, { zone: "utc" }).toISO());
  });

  it("of the legal day of a moment since 1900, under every offset Vietnam has had", () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        expect(legalDayOf(instant(moment.toISO() ?? ""))).toBe(moment.setZone(LEGAL_ZONE).toISODate());
      }),
      { numRuns: 500 },
    );
  });

  it("of the hours of a day since 1900", () => {
    const day = fc
      .integer({ min: toDayNumber(legalDate("1900-01-02")), max: toDayNumber(legalDate("2999-12-31")) })
      .map((days) => fromDayNumber(days as DayNumber));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 23 }), (date, hour) => {
        const there = DateTime.fromISO(date, { zone: LEGAL_ZONE }).set({ hour });
        expect(instantAt(date, hour)).toBe(there.toUTC().toISO());
      }),
      { numRuns: 500 },
    );
  });

  it("of a day in English", () => {
    for (let month = 1; month <= 12; month += 1) {
      const date = legalDate(`2024-${String(month).padStart(2, "0")}-05`);
      expect(formatDay(date, "en")).toBe(DateTime.fromISO(date, { locale: "en-GB" }).toFormat("d LLL yyyy"));
    }
  });
});

describe("a day in words", () => {
  it("in Vietnamese has a zero before days under 10 and before months 1 and 2 only (Decree 30/2020)", () => {
    expect(["2024-06-14", "2024-02-01", "2023-12-09"].map((it) => formatDay(legalDate(it)))).toEqual([
      "14/6/2024",
      "01/02/2024",
      "09/12/2023",
    ]);
  });

  it("in English names the month", () => {
    expect(formatDay(legalDate("2024-06-14"), "en")).toBe("14 Jun 2024");
  });
});
