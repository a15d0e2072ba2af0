import { describeError } from "../law/render-problem.js";
import { describe, expect, it } from "vitest";
import { isKtttError } from "../kernel/problem.js";
import { addPeriod } from "./add-period.js";
import { ANNOUNCED_YEARS } from "./announced-years.js";
import { legalDate } from "../kernel/legal-date.js";
import { workingDays } from "./time-limit.js";
import { VIETNAM_CALENDAR } from "./vietnam-calendar.js";
import { calendarWithDecisions, readYearDecision } from "./year-decision.js";

/** Not a real decision: 2028 has none yet. Tết 2028 is on 26 January. */
const SAMPLE = {
  year: 2028,
  notices: [{ number: "0000/TB-BNV", issuedOn: "2027-11-01" }],
  tet: ["2028-01-25", "2028-01-26", "2028-01-27", "2028-01-28", "2028-01-29"],
  nationalDay: "2028-09-03",
  swaps: [{ off: "2028-01-24", worked: "2028-01-22" }],
  trust: "announced",
};

function problemsOf(json: unknown) {
  try {
    readYearDecision(json);
    return expect.unreachable();
  } catch (error) {
    if (!isKtttError(error)) throw error;
    return error.problems.map((it) => `${it.code} ${it.path.join(".")}`);
  }
}

describe("a year's decision given as JSON", () => {
  it("makes the year announced instead of provisional, and is counted with", () => {
    const calendar = calendarWithDecisions([SAMPLE]);
    expect(VIETNAM_CALENDAR.year(2028).trust).toBe("provisional");
    expect(calendar.year(2028).trust).toBe("announced");
    expect(calendar.dayOff(legalDate("2028-01-31"), "worked")).toMatchObject({ kind: "in-lieu" });
    expect(calendar.dayOff(legalDate("2028-09-03"), "worked")).toMatchObject({ holiday: "national-day" });
    expect(calendar.dayOff(legalDate("2028-09-01"), "worked")).toBeNull();
    const limit = addPeriod(legalDate("2028-01-21"), workingDays(5), { calendar });
    expect(limit).toMatchObject({ date: "2028-02-04", trust: "announced" });
    expect(limit.readings).toMatchObject({ worked: "2028-02-04", off: "2028-02-07" });
  });

  it("takes the place of an announced year", () => {
    const of2026 = ANNOUNCED_YEARS.find((it) => it.year === 2026);
    const calendar = calendarWithDecisions([{ ...of2026, swaps: [] }]);
    expect(calendar.dayOff(legalDate("2026-08-31"), "worked")).toBeNull();
    expect(VIETNAM_CALENDAR.dayOff(legalDate("2026-08-31"), "worked")).toMatchObject({ kind: "swapped" });
  });

  it("may close the gap before New Year, as those of 2013 and 2019 did: the day belongs to the old year", () => {
    const calendar = calendarWithDecisions([{ ...SAMPLE, swaps: [{ off: "2027-12-31", worked: "2028-01-08" }] }]);
    expect(calendar.dayOff(legalDate("2027-12-31"), "worked")).toMatchObject({ kind: "swapped", trust: "announced" });
    expect(calendar.year(2028).daysOff.map((it) => it.date)).not.toContain("2027-12-31");
    expect(calendar.year(2028).workedRestDays).toMatchObject([{ date: "2028-01-08", insteadOf: "2027-12-31" }]);
    expect(calendar.year(2027).workedRestDays).toEqual([]);
  });

  it("tells what was read of each paper: such days are verified, others announced, inferred ones unverified", () => {
    const calendar = calendarWithDecisions([
      {
        ...SAMPLE,
        notices: [
          { number: "1/VPCP-KGVX", read: SAMPLE.tet },
          { number: "2/TB-BNV", days: ["2028-09-04"], read: true },
        ],
        inferred: ["2028-05-02"],
      },
    ]);
    const trust = (date: string) => calendar.dayOff(legalDate(date), "worked")?.trust;
    expect(["2028-01-25", "2028-01-31", "2028-01-24", "2028-09-03"].map(trust)).toEqual([
      ...["verified", "verified", "announced", "announced"],
    ]);
    expect(["2028-09-04", "2028-05-02", "2028-04-30"].map(trust)).toEqual(["verified", "unverified", "verified"]);
    expect(calendar.year(2028).notices.map((it) => it.trust)).toEqual(["announced", "verified"]);
  });

  it("may add days off outside Article 112, for example mourning", () => {
    const others = [{ date: "2028-07-26", name: { vi: "Quốc tang", en: "National mourning" } }];
    const calendar = calendarWithDecisions([{ ...SAMPLE, others }]);
    expect(calendar.dayOff(legalDate("2028-07-26"), "worked")).toMatchObject({
      kind: "other",
      name: { vi: "Quốc tang" },
    });
  });

  it.each([
    [
      "Tết broken by a working day",
      { tet: ["2028-01-25", "2028-01-26", "2028-01-27", "2028-01-28", "2028-01-30"] },
      "tet tet",
    ],
    [
      "Tết without the lunar new year",
      { tet: ["2028-01-27", "2028-01-28", "2028-01-29", "2028-01-30", "2028-01-31"] },
      "tet tet",
    ],
    ["Tết of six days (112.1.b gives five)", { tet: [...SAMPLE.tet, "2028-01-30"] }, "tet tet"],
    ["a day of National Day which is not beside it", { nationalDay: "2028-09-04" }, "national-day nationalDay"],
    ["no second day of National Day", { nationalDay: null }, "national-day nationalDay"],
    ["a swapped Sunday", { swaps: [{ off: "2028-01-23", worked: "2028-01-22" }] }, "swap-off swaps.0.off"],
    ["a swapped holiday", { swaps: [{ off: "2028-01-26", worked: "2028-01-22" }] }, "swap-off swaps.0.off"],
    ["a weekday worked for it", { swaps: [{ off: "2028-01-24", worked: "2028-01-20" }] }, "swap-worked swaps.0.worked"],
    [
      "a day of the year before its last week",
      { swaps: [{ off: "2027-12-20", worked: "2027-12-18" }] },
      "swap-off swaps.0.off",
    ],
    ["a holiday worked for it", { swaps: [{ off: "2028-02-01", worked: "2028-01-29" }] }, "swap-worked swaps.0.worked"],
    [
      "a day worked a season later",
      { swaps: [{ off: "2028-01-24", worked: "2028-05-06" }] },
      "swap-worked swaps.0.worked",
    ],
    [
      "a day of mourning in another year",
      { others: [{ date: "2027-07-26", name: { vi: "a", en: "b" } }] },
      "other-year others.0.date",
    ],
    ["a list which lacks a day", { weekdaysOff: ["2028-01-24"] }, "weekdays weekdaysOff"],
  ])("is refused with %s", (_, change, expected) => {
    expect(problemsOf({ ...SAMPLE, ...change })).toEqual([`calendar/decision-${expected}`]);
  });

  it("tells every problem at once, with its place", () => {
    const wrong = {
      ...SAMPLE,
      tet: ["2028-01-26"],
      nationalDay: null,
      swaps: [{ off: "2028-05-01", worked: "2028-05-03" }],
    };
    expect(problemsOf(wrong)).toEqual([
      "calendar/decision-tet tet",
      "calendar/decision-national-day nationalDay",
      "calendar/decision-swap-off swaps.0.off",
      "calendar/decision-swap-worked swaps.0.worked",
    ]);
  });

  it("tells faults of the shape by their fields, in both languages", () => {
    const { notices: _, ...withoutNotices } = SAMPLE;
    const wrong = {
      ...withoutNotices,
      tet: "2028-01-25",
      swaps: [{ off: "2028-13-01" }],
      nationalDays: 2,
      trust: "sure",
    };
    expect(problemsOf(wrong).sort()).toEqual([
      "input/missing-field notices",
      "input/missing-field swaps.0.worked",
      "input/unknown-field nationalDays",
      "input/unknown-kind trust",
      "input/wrong-shape swaps.0.off",
      "input/wrong-shape tet",
    ]);
    try {
      readYearDecision(wrong);
    } catch (error) {
      if (!isKtttError(error)) throw error;
      const texts = describeError(error, "vi").map((it) => `${it.where}: ${it.message}`);
      expect(texts).toContain("notices: Thiếu trường “notices”.");
      expect(describeError(error, "en").every((it) => !/undefined|\{\w+\}/.test(it.message + it.hint))).toBe(true);
    }
  });

  it("names which of several decisions is wrong, and takes none of them", () => {
    try {
      calendarWithDecisions([SAMPLE, { ...SAMPLE, year: 2029 }]);
      expect.unreachable();
    } catch (error) {
      if (!isKtttError(error)) throw error;
      expect(new Set(error.problems.map((it) => it.path[0]))).toEqual(new Set([1]));
    }
  });
});
