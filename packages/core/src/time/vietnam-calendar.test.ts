import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { ANNOUNCED_YEARS } from "./announced-years.js";
import { isWeekend } from "./calendar-year.js";
import { civilDate, legalDate, type LegalDate, shiftDays, toDayNumber } from "../kernel/legal-date.js";
import { HOLIDAYS, paidHolidayOn } from "./paid-holidays.js";
import { legalCalendar, VIETNAM_CALENDAR } from "./vietnam-calendar.js";
import { isWorkingDay } from "./working-days.js";
import { yearDecisionProblems } from "./year-decision.js";

const d = legalDate;
const everyDay = (from: LegalDate, to: LegalDate): LegalDate[] => {
  const days: LegalDate[] = [];
  for (let day = from; day <= to; day = shiftDays(day, 1)) days.push(day);
  return days;
};

/** The weekdays off and the Saturdays worked, copied from the notices by hand and independent of the law module. */
const AS_ANNOUNCED: Readonly<Record<number, { readonly off: string; readonly worked: string }>> = {
  2023: { off: "01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04", worked: "" },
  2024: { off: "01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03", worked: "05-04" },
  2025: { off: "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02", worked: "04-26" },
  2026: {
    off: "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24",
    worked: "01-10 08-22",
  },
};

describe("the days off of 2023 to 2026", () => {
  it.each(everyDay(d("2023-01-01"), d("2026-12-31")).map((date) => ({ date })))("$date", ({ date }) => {
    const { off, worked } = AS_ANNOUNCED[Number(date.slice(0, 4))] ?? expect.unreachable();
    const saturdayWorked = worked.split(" ").includes(date.slice(5));
    const rest = isWeekend(date);
    const day = toDayNumber(date);
    const isOff = rest ? !saturdayWorked : off.split(" ").includes(date.slice(5));

    expect(VIETNAM_CALENDAR.dayOff(date, "worked") !== null).toBe(isOff);
    expect(VIETNAM_CALENDAR.dayOff(date, "off") !== null).toBe(isOff || saturdayWorked);
    expect(isWorkingDay(VIETNAM_CALENDAR.table("worked"), day)).toBe(!isOff);
    expect(isWorkingDay(VIETNAM_CALENDAR.table("off"), day)).toBe(!isOff && !saturdayWorked);
  });

  it("follow from the law, the choice of Tết and of the day beside National Day, and the swaps", () => {
    for (const decision of ANNOUNCED_YEARS) expect(yearDecisionProblems(decision)).toEqual([]);
  });

  it("are announced by notices known by number", () => {
    for (const { year } of ANNOUNCED_YEARS) {
      const made = VIETNAM_CALENDAR.year(year);
      expect(made.trust).toBe("announced");
      expect(made.notices.length).toBeGreaterThan(0);
    }
    expect(VIETNAM_CALENDAR.year(2024).notices).toEqual([
      { document: "5015/TB-LĐTBXH", trust: "announced" },
      { document: "1570/TB-LĐTBXH", trust: "announced" },
    ]);
  });

  it.each([
    ["2023-05-02", "in-lieu", "Nghỉ bù Giỗ Tổ Hùng Vương"],
    ["2023-05-03", "in-lieu", "Nghỉ bù Ngày Chiến thắng"],
    ["2023-09-04", "in-lieu", "Nghỉ bù Quốc khánh"],
    ["2024-02-13", "in-lieu", "Nghỉ bù Tết Âm lịch"],
    ["2024-04-29", "swapped", "Nghỉ hoán đổi"],
    ["2025-01-29", "holiday", "Tết Âm lịch"],
    ["2026-04-26", "holiday", "Giỗ Tổ Hùng Vương"],
    ["2026-04-27", "in-lieu", "Nghỉ bù Giỗ Tổ Hùng Vương"],
    ["2026-11-24", "holiday", "Ngày Văn hóa Việt Nam"],
    ["2024-06-15", "weekend", "Nghỉ cuối tuần"],
  ])("%s is off: %s, %s", (date, kind, name) => {
    expect(VIETNAM_CALENDAR.dayOff(d(date), "worked")).toMatchObject({ kind, name: { vi: name } });
  });
});

describe("the law of days off by its dates", () => {
  it("gives National Day a second day from 2021 (Labour Code of 2019, Article 112.1.đ), one before", () => {
    expect(paidHolidayOn("national-day", d("2020-09-02"))).toMatchObject({ days: 1 });
    expect(paidHolidayOn("national-day", d("2021-09-02"))).toMatchObject({ days: 2 });
    const off = (year: number) => VIETNAM_CALENDAR.year(year).daysOff.filter((it) => it.holiday === "national-day");
    expect(off(2020).map((it) => it.date)).toEqual(["2020-09-02"]);
    expect(off(2021).map((it) => it.date)).toEqual(["2021-09-01", "2021-09-02"]);
  });

  it("gives 24 November from 2026 and no day in lieu for it: Article 111.3 speaks of Article 112.1 alone", () => {
    expect(VIETNAM_CALENDAR.dayOff(d("2025-11-24"), "worked")).toBeNull();
    expect(VIETNAM_CALENDAR.dayOff(d("2026-11-24"), "worked")).not.toBeNull();
    // 24 November 2029 is a Saturday.
    expect(VIETNAM_CALENDAR.dayOff(d("2029-11-24"), "worked")?.kind).toBe("holiday");
    expect(VIETNAM_CALENDAR.dayOff(d("2029-11-26"), "worked")).toBeNull();
  });

  it("knows no Hùng Kings' day before 2007 and four days of Tết before May 2013", () => {
    expect(paidHolidayOn("hung-kings", d("2006-04-07"))).toBeNull();
    expect(paidHolidayOn("tet", d("2013-02-10"))?.days).toBe(4);
    expect(paidHolidayOn("tet", d("2014-01-31"))?.days).toBe(5);
  });

  it("cites the codes of 2012 and 1994, which were not read, as unverified", () => {
    expect(paidHolidayOn("tet", d("2016-02-08"))?.citation).toMatchObject({ law: "10/2012/QH13", trust: "unverified" });
    expect(paidHolidayOn("tet", d("2024-02-10"))?.citation).toMatchObject({ law: "45/2019/QH14", trust: "verified" });
  });
});

describe("years without a decision", () => {
  it("are provisional beyond the last one announced and unverified before the first", () => {
    expect(VIETNAM_CALENDAR.year(2027).trust).toBe("provisional");
    expect(VIETNAM_CALENDAR.year(2045).trust).toBe("provisional");
    expect(VIETNAM_CALENDAR.year(2022).trust).toBe("unverified");
  });

  it("take Tết from the lunar new year at Hanoi's meridian: 2 February 2030, not the third", () => {
    const tet = VIETNAM_CALENDAR.year(2030).daysOff.filter((it) => it.holiday === "tet");
    expect(tet.filter((it) => it.kind === "holiday").map((it) => it.date)).toEqual([
      ...["2030-02-01", "2030-02-02", "2030-02-03", "2030-02-04", "2030-02-05"],
    ]);
    expect(tet.every((it) => it.trust === "provisional")).toBe(true);
  });

  it("keep the trust of the law for what no decision can change", () => {
    expect(VIETNAM_CALENDAR.dayOff(d("2030-05-01"), "worked")?.trust).toBe("verified");
  });

  it("take the day before National Day, and the day after where that is a weekend", () => {
    const of = (year: number) =>
      VIETNAM_CALENDAR.year(year).daysOff.filter((it) => it.holiday === "national-day" && it.kind === "holiday");
    expect(of(2027).map((it) => it.date)).toEqual(["2027-09-01", "2027-09-02"]);
    // 1 September 2030 is a Sunday.
    expect(of(2030).map((it) => `${it.date} ${it.trust}`)).toEqual(["2030-09-02 verified", "2030-09-03 provisional"]);
  });

  it("of a calendar without any decision are all unverified", () => {
    expect(legalCalendar([]).year(2024).trust).toBe("unverified");
  });

  it("no two holidays meet on one day from 1995 to 2100", () => {
    for (let year = 1995; year <= 2100; year += 1) {
      const days = VIETNAM_CALENDAR.year(year).daysOff.filter((it) => it.kind === "holiday");
      const granted = HOLIDAYS.map((it) => paidHolidayOn(it, civilDate(year, 12, 31))?.days ?? 0);
      // The code of 2012 took effect on 1 May 2013, after that year's Tết.
      expect(days).toHaveLength(granted.reduce((sum, it) => sum + it, 0) - (year === 2013 ? 1 : 0));
    }
  });
});

/**
 * What `date-holidays` calls a public holiday against the days off of this calendar (weekends with a holiday included).
 * Every difference is listed; an unlisted one fails the test.
 */
describe("the comparison with date-holidays", () => {
  const TET = "Tết: they count from the eve for five days; the Prime Minister chose other days (Labour Code 112.3)";
  const LIEU = "a day in lieu of a holiday at the weekend (Labour Code 111.3), which they do not have";
  const SWAP = "a swapped working day, which they do not have";
  const SECOND = "the second day of National Day (Labour Code of 2019, 112.1.đ), which they do not have";
  const CULTURE = "Vietnamese Culture Day (Resolution 28/2026/QH16), which they do not have";
  const ACCEPTED: Readonly<Record<string, string>> = {
    "2023-01-02": LIEU,
    "2023-01-20": TET,
    "2023-01-26": LIEU,
    "2023-05-02": LIEU,
    "2023-05-03": LIEU,
    "2023-09-01": SECOND,
    "2023-09-04": LIEU,
    "2024-02-08": TET,
    "2024-02-14": LIEU,
    "2024-04-29": SWAP,
    "2024-09-03": SECOND,
    "2025-01-27": TET,
    "2025-02-01": TET,
    "2025-05-02": SWAP,
    "2025-09-01": SECOND,
    "2026-01-02": SWAP,
    "2026-04-27": LIEU,
    "2026-08-31": SWAP,
    "2026-09-01": SECOND,
    "2026-11-24": CULTURE,
  };

  it("finds no difference but the listed ones, each with its reason, in 2023 to 2026", () => {
    const theirs = new Holidays("VN");
    const different = Object.keys(AS_ANNOUNCED).flatMap((key) => {
      const year = Number(key);
      const public_ = theirs.getHolidays(year).filter((it) => it.type === "public");
      const their = new Set<string>();
      for (const { date, start, end } of public_) {
        const length = Math.round((end.getTime() - start.getTime()) / 86_400_000);
        for (let n = 0; n < length; n += 1) their.add(shiftDays(d(date.slice(0, 10)), n));
      }
      const our = new Set<string>(VIETNAM_CALENDAR.year(year).daysOff.map((it) => it.date));
      return everyDay(civilDate(year, 1, 1), civilDate(year, 12, 31)).filter((it) => our.has(it) !== their.has(it));
    });
    expect(different).toEqual(Object.keys(ACCEPTED).sort());
  });
});
