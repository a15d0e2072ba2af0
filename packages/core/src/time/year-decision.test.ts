import { describeError } from "../law/render-problem.js";
import { describe, expect, it } from "vitest";
import { isKtttError } from "../kernel/problem.js";
import { addPeriod } from "./add-period.js";
import { ANNOUNCED_YEARS } from "./announced-years.js";
import { legalDate } from "../kernel/legal-date.js";
import { workingDays } from "./time-limit.js";
import { VIETNAM_CALENDAR } from "./vietnam-calendar.js";
import { calendarWithDecisions, readYearDecision } from "./year-decision.js";

/** Not a real decision: 2027 has none yet. Tết 2027 is on 6 February. */
const SAMPLE = {
  year: 2027,
  notices: [{ number: "0000/TB-BNV", issuedOn: "2026-11-01" }],
  tet: ["2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-02-09"],
  nationalDay: "2027-09-03",
  swaps: [{ off: "2027-04-29", worked: "2027-04-24" }],
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
    expect(VIETNAM_CALENDAR.year(2027).trust).toBe("provisional");
    expect(calendar.year(2027).trust).toBe("announced");
    expect(calendar.dayOff(legalDate("2027-02-10"), "worked")).toMatchObject({ kind: "in-lieu" });
    expect(calendar.dayOff(legalDate("2027-09-03"), "worked")).toMatchObject({ holiday: "national-day" });
    expect(calendar.dayOff(legalDate("2027-09-01"), "worked")).toBeNull();
    const limit = addPeriod(legalDate("2027-04-23"), workingDays(5), { calendar });
    expect(limit).toMatchObject({ date: "2027-05-04", trust: "announced" });
    expect(limit.readings).toMatchObject({ worked: "2027-05-04", off: "2027-05-05" });
  });

  it("takes the place of an announced year", () => {
    const again = { ...ANNOUNCED_YEARS[3], swaps: [] };
    const { weekdaysOff: _, ...without } = again;
    const calendar = calendarWithDecisions([without]);
    expect(calendar.dayOff(legalDate("2026-08-31"), "worked")).toBeNull();
    expect(VIETNAM_CALENDAR.dayOff(legalDate("2026-08-31"), "worked")).toMatchObject({ kind: "swapped" });
  });

  it("may add days off outside Article 112, for example mourning", () => {
    const others = [{ date: "2027-07-26", name: { vi: "Quốc tang", en: "National mourning" } }];
    const calendar = calendarWithDecisions([{ ...SAMPLE, others }]);
    expect(calendar.dayOff(legalDate("2027-07-26"), "worked")).toMatchObject({
      kind: "other",
      name: { vi: "Quốc tang" },
    });
  });

  it.each([
    [
      "Tết broken by a working day",
      { tet: ["2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-02-10"] },
      "tet tet",
    ],
    [
      "Tết without the lunar new year",
      { tet: ["2027-02-07", "2027-02-08", "2027-02-09", "2027-02-10", "2027-02-11"] },
      "tet tet",
    ],
    ["Tết of six days (112.1.b gives five)", { tet: [...SAMPLE.tet, "2027-02-10"] }, "tet tet"],
    ["a day of National Day which is not beside it", { nationalDay: "2027-09-06" }, "national-day nationalDay"],
    ["no second day of National Day", { nationalDay: null }, "national-day nationalDay"],
    ["a swapped Sunday", { swaps: [{ off: "2027-04-25", worked: "2027-04-24" }] }, "swap-off swaps.0.off"],
    ["a swapped holiday", { swaps: [{ off: "2027-04-30", worked: "2027-04-24" }] }, "swap-off swaps.0.off"],
    ["a weekday worked for it", { swaps: [{ off: "2027-04-29", worked: "2027-04-22" }] }, "swap-worked swaps.0.worked"],
    ["a holiday worked for it", { swaps: [{ off: "2027-02-12", worked: "2027-02-06" }] }, "swap-worked swaps.0.worked"],
    [
      "a day worked a season later",
      { swaps: [{ off: "2027-04-29", worked: "2027-08-07" }] },
      "swap-worked swaps.0.worked",
    ],
    [
      "a day of mourning in another year",
      { others: [{ date: "2026-07-26", name: { vi: "a", en: "b" } }] },
      "other-year others.0.date",
    ],
    ["a list which lacks a day", { weekdaysOff: ["2027-01-01"] }, "weekdays weekdaysOff"],
  ])("is refused with %s", (_, change, expected) => {
    expect(problemsOf({ ...SAMPLE, ...change })).toEqual([`calendar/decision-${expected}`]);
  });

  it("tells every problem at once, with its place", () => {
    const wrong = {
      ...SAMPLE,
      tet: ["2027-02-06"],
      nationalDay: null,
      swaps: [{ off: "2027-05-01", worked: "2027-05-03" }],
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
      tet: "2027-02-05",
      swaps: [{ off: "2027-13-01" }],
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
      calendarWithDecisions([SAMPLE, { ...SAMPLE, year: 2028 }]);
      expect.unreachable();
    } catch (error) {
      if (!isKtttError(error)) throw error;
      expect(new Set(error.problems.map((it) => it.path[0]))).toEqual(new Set([1]));
    }
  });
});
