import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { ANNOUNCED_YEARS } from "./announced-years.js";
import { isWeekend } from "./calendar-year.js";
import { civilDate, legalDate, type LegalDate, shiftDays, toDayNumber } from "../kernel/legal-date.js";
import { HOLIDAYS, paidHolidayOn } from "./paid-holidays.js";
import { legalCalendar, VIETNAM_CALENDAR } from "./vietnam-calendar.js";
import { inForceOn } from "../law/in-force.js";
import type { StatuteNumber } from "../law/statutes.js";
import { isWorkingDay } from "./working-days.js";
import { yearDecisionProblems } from "./year-decision.js";

const d = legalDate;
const everyDay = (from: LegalDate, to: LegalDate): LegalDate[] => {
  const days: LegalDate[] = [];
  for (let day = from; day <= to; day = shiftDays(day, 1)) days.push(day);
  return days;
};

/**
 * The weekdays off and the rest days worked, typed by hand from a reading of the papers and the press, independent of the
 * law module: `~` is a day known at second hand, `?` one which no paper names.
 */
const AS_ANNOUNCED: Readonly<Record<number, { readonly off: string; readonly worked: string }>> = {
  2013: {
    off: "01-01 02-11~ 02-12~ 02-13~ 02-14~ 02-15 04-19? 04-29 04-30 05-01 09-02",
    worked: "01-05 02-23 05-04",
  },
  2014: {
    off: "01-01 01-28 01-29 01-30 01-31 02-03 02-04 02-05 04-09~ 04-30 05-01 05-02 09-01 09-02",
    worked: "01-25 02-08 04-26 09-06 12-27~",
  },
  2015: {
    off: "01-01 01-02~ 02-16~ 02-17~ 02-18~ 02-19~ 02-20~ 02-23~ 04-28~ 04-29~ 04-30 05-01 09-02",
    worked: "02-14~ 04-25~",
  },
  2016: { off: "01-01 02-08~ 02-09~ 02-10~ 02-11~ 02-12~ 04-18~ 05-02~ 05-03~ 09-02", worked: "" },
  2017: { off: "01-02~ 01-26~ 01-27~ 01-30~ 01-31~ 02-01~ 04-06~ 05-01 05-02~ 09-04~", worked: "" },
  2018: { off: "01-01 02-14 02-15 02-16 02-19 02-20 04-25? 04-30 05-01 09-03 12-31", worked: "" },
  2019: { off: "01-01 02-04 02-05 02-06 02-07 02-08 04-15~ 04-29 04-30 05-01 09-02", worked: "01-05 05-04" },
  2020: { off: "01-01 01-23 01-24 01-27 01-28 01-29 04-02~ 04-30 05-01 09-02", worked: "" },
  2021: { off: "01-01 02-10~ 02-11~ 02-12~ 02-15~ 02-16~ 04-21~ 04-30 05-03~ 09-02 09-03~", worked: "" },
  2022: { off: "01-03~ 01-31 02-01 02-02 02-03 02-04 04-11~ 05-02~ 05-03~ 09-01 09-02", worked: "" },
  2023: { off: "01-02~ 01-20 01-23 01-24 01-25 01-26 05-01 05-02~ 05-03~ 09-01 09-04", worked: "" },
  2024: { off: "01-01 02-08 02-09 02-12 02-13 02-14 04-18~ 04-29 04-30 05-01 09-02 09-03", worked: "05-04" },
  2025: {
    off: "01-01 01-27 01-28 01-29 01-30 01-31 04-07~ 04-30 05-01 05-02~ 09-01~ 09-02",
    worked: "04-26~",
  },
  2026: {
    off: "01-01 01-02~ 02-16~ 02-17~ 02-18~ 02-19~ 02-20~ 04-27~ 04-30 05-01 08-31~ 09-01~ 09-02 11-24~",
    worked: "01-10~ 08-22~",
  },
  2027: {
    off: "01-01 02-04~ 02-05~ 02-08~ 02-09~ 02-10~ 04-16? 04-30 05-03? 09-02 09-03~ 11-24~",
    worked: "",
  },
};

const TRUST_OF_MARK: Readonly<Record<string, string>> = { "": "verified", "~": "announced", "?": "unverified" };
/** The marked days of one list, by date. */
const marked = (year: number, list: string) =>
  new Map<string, string>(
    list
      .split(" ")
      .filter((it) => it !== "")
      .map((it) => [`${year}-${it.slice(0, 5)}`, TRUST_OF_MARK[it.slice(5)] ?? expect.unreachable()] as const),
  );

describe("the days off of 2013 to 2027", () => {
  it.each(Object.keys(AS_ANNOUNCED).map(Number))("of %i are, day by day, those of its papers", (year) => {
    const { off, worked } = AS_ANNOUNCED[year] ?? expect.unreachable();
    const weekdaysOff = marked(year, off);
    const restDaysWorked = marked(year, worked);
    for (const date of everyDay(civilDate(year, 1, 1), civilDate(year, 12, 31))) {
      const saturdayWorked = restDaysWorked.has(date);
      const isOff = isWeekend(date) ? !saturdayWorked : weekdaysOff.has(date);
      const day = toDayNumber(date);
      const told = {
        date,
        worked: VIETNAM_CALENDAR.dayOff(date, "worked") !== null,
        off: VIETNAM_CALENDAR.dayOff(date, "off") !== null,
        tables: (["worked", "off"] as const).map((it) => isWorkingDay(VIETNAM_CALENDAR.table(it), day)),
      };
      expect(told).toEqual({
        date,
        worked: isOff,
        off: isOff || saturdayWorked,
        tables: [!isOff, !isOff && !saturdayWorked],
      });
    }
  });

  it.each(Object.keys(AS_ANNOUNCED).map(Number))("of %i keep the mark of what they were read in", (year) => {
    const { off, worked } = AS_ANNOUNCED[year] ?? expect.unreachable();
    const made = VIETNAM_CALENDAR.year(year);
    const weekdays = made.daysOff.filter((it) => !isWeekend(it.date));
    expect(new Map<string, string>(weekdays.map((it) => [it.date, it.trust]))).toEqual(marked(year, off));
    const saturdays = [...made.workedRestDays].sort((a, b) => (a.date < b.date ? -1 : 1));
    expect(new Map<string, string>(saturdays.map((it) => [it.date, it.trust]))).toEqual(marked(year, worked));
    expect(made.trust).toBe("announced");
  });

  it("are 174 weekdays off, 31/12/2012 among them, and 16 Saturdays worked", () => {
    const years = Object.keys(AS_ANNOUNCED).map((it) => VIETNAM_CALENDAR.year(Number(it)));
    const weekdays = years.flatMap((it) => it.daysOff).filter((it) => !isWeekend(it.date));
    expect([weekdays.length + 1, years.flatMap((it) => it.workedRestDays).length]).toEqual([174, 16]);
    expect(VIETNAM_CALENDAR.dayOff(d("2012-12-31"), "worked")).toMatchObject({
      kind: "swapped",
      trust: "verified",
      citations: [{ document: "9570/VPCP-KGVX", trust: "verified" }],
    });
  });

  it("leave 23/11/2026 a working day and 28/11/2026 a day of rest: that swap was proposed and not made", () => {
    expect(VIETNAM_CALENDAR.dayOff(d("2026-11-23"), "worked")).toBeNull();
    expect(VIETNAM_CALENDAR.dayOff(d("2026-11-28"), "worked")).toMatchObject({ kind: "weekend" });
  });

  it("follow from the law, the choice of Tết and of the day beside National Day, and the swaps", () => {
    for (const decision of ANNOUNCED_YEARS) expect(yearDecisionProblems(decision)).toEqual([]);
  });

  it.each([
    // The swap of 2024 and the Tết of 2024 were decided by different letters.
    ["2024-04-29", ["2450/VPCP-KGVX", "1570/TB-BLĐTBXH"]],
    ["2024-02-08", ["8662/VPCP-KGVX", "5015/TB-LĐTBXH"]],
    ["2024-02-13", ["8662/VPCP-KGVX", "5015/TB-LĐTBXH"]],
    ["2018-09-03", ["573/TB-VPCP", "5427/TB-LĐTBXH"]],
    ["2018-12-31", ["6519/VPCP-KGVX", "3238/TB-LĐTBXH"]],
    ["2026-01-02", ["12729/VPCP-KGVX"]],
    ["2026-08-31", ["9859/VPCP-KGVX", "9441/TB-BNV"]],
    ["2026-04-27", ["3383/BNV-CVL"]],
    ["2026-11-24", ["10065/VPCP-KGVX"]],
    ["2027-02-09", ["10065/VPCP-KGVX"]],
    // Fixed by the code, decided by nobody.
    ["2024-04-30", []],
    ["2025-04-07", []],
  ])("%s cites the papers which decide it and no others", (date, papers) => {
    const cited = VIETNAM_CALENDAR.dayOff(d(date), "worked")?.citations ?? [];
    expect(cited.flatMap((it) => ("document" in it ? [it.document] : []))).toEqual(papers);
  });

  it("say where nobody could find the number of a paper", () => {
    const numbers = [2013, 2015, 2017].flatMap((it) => VIETNAM_CALENDAR.year(it).notices);
    expect(numbers.filter((it) => "document" in it && it.document.includes("số chưa rõ"))).toHaveLength(3);
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
    expect(off(2021).map((it) => it.date)).toEqual(["2021-09-02", "2021-09-03"]);
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

  it.each([
    ["2006-01-29", "35-L/CTN", 73, "unverified", null],
    ["2013-02-10", "35-L/CTN", 73, "verified", null],
    ["2014-01-31", "10/2012/QH13", 115, "verified", "45/2013/NĐ-CP"],
    ["2020-01-25", "10/2012/QH13", 115, "verified", "45/2013/NĐ-CP"],
    ["2021-02-12", "45/2019/QH14", 112, "verified", "45/2019/QH14"],
  ])("Tết on %s rests on the code then in force: %s art. %i", (date, law, article, trust, choice) => {
    const grant = paidHolidayOn("tet", d(date));
    expect(grant).toMatchObject({ citation: { law, article, trust }, inLieu: { law } });
    expect(grant?.choice?.law ?? null).toBe(choice);
  });

  it("never shows a day off under a law which was not in force on that day, from 1995 to 2100", () => {
    const early: string[] = [];
    for (let year = 1995; year <= 2100; year += 1) {
      for (const { date, citations } of VIETNAM_CALENDAR.year(year).daysOff) {
        for (const it of citations)
          if ("law" in it && !inForceOn(it.law as StatuteNumber, date)) early.push(`${date} ${it.law}`);
      }
    }
    expect(early).toEqual([]);
  });

  it("chooses the days of Tết and beside National Day by Article 112.3 from 2021 only", () => {
    const cites112_3 = (date: string) =>
      VIETNAM_CALENDAR.dayOff(d(date), "worked")?.citations.some(
        (it) => "law" in it && it.law === "45/2019/QH14" && it.article === 112 && it.clause === 3,
      );
    expect(["2019-02-04", "2020-01-28"].map(cites112_3)).toEqual([false, false]);
    expect(["2021-02-10", "2021-09-03"].map(cites112_3)).toEqual([true, true]);
  });

  it("makes up a weekly rest day under the code of its day: art. 73, art. 115.3, art. 111.3", () => {
    const rule = (date: string) => VIETNAM_CALENDAR.dayOff(d(date), "worked")?.citations[0];
    expect(rule("2013-02-13")).toMatchObject({ law: "35-L/CTN", article: 73 });
    expect(rule("2019-04-15")).toMatchObject({ law: "10/2012/QH13", article: 115, clause: 3 });
    expect(rule("2021-05-03")).toMatchObject({ law: "45/2019/QH14", article: 111, clause: 3 });
  });
});

describe("years without a decision", () => {
  it("are provisional beyond the last one announced and unverified before the first", () => {
    expect(VIETNAM_CALENDAR.year(2028).trust).toBe("provisional");
    expect(VIETNAM_CALENDAR.year(2045).trust).toBe("provisional");
    expect(VIETNAM_CALENDAR.year(2012).trust).toBe("unverified");
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
    expect(of(2028).map((it) => it.date)).toEqual(["2028-09-01", "2028-09-02"]);
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
  const ACCEPTED: Readonly<Record<string, string>> = {
    "Tết: they count from the eve for five days; other days were chosen":
      "2015-02-17 2015-02-22 2017-01-26 2018-02-14 2020-01-23 2021-02-10 2023-01-20 2024-02-08 2025-01-27 2025-02-01 2027-02-04",
    "a day in lieu of a holiday at the weekend, which they do not have":
      "2013-02-14 2014-02-04 2014-02-05 2015-02-23 2016-02-12 2016-04-18 2016-05-02 2016-05-03 2017-01-02 2017-02-01 " +
      "2017-05-02 2017-09-04 2018-02-20 2018-09-03 2019-04-15 2020-01-29 2021-02-16 2021-05-03 2022-01-03 2022-04-11 " +
      "2022-05-02 2022-05-03 2023-01-02 2023-01-26 2023-05-02 2023-05-03 2023-09-04 2024-02-14 2026-04-27 2027-02-10 " +
      "2027-05-03",
    "a swapped working day, which they do not have":
      "2013-02-15 2013-04-29 2014-01-28 2014-01-29 2014-05-02 2014-09-01 2015-01-02 2015-02-16 2015-04-29 2018-12-31 " +
      "2019-04-29 2024-04-29 2025-05-02 2026-01-02 2026-08-31",
    "the second day of National Day (Labour Code of 2019, 112.1.đ), which they do not have":
      "2021-09-03 2022-09-01 2023-09-01 2024-09-03 2025-09-01 2026-09-01 2027-09-03",
    "Vietnamese Culture Day (Resolution 28/2026/QH16), which they do not have": "2026-11-24 2027-11-24",
  };

  it("finds no difference but the listed ones, each with its reason, in 2013 to 2027", () => {
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
    expect(different).toEqual(
      Object.values(ACCEPTED)
        .flatMap((it) => it.split(" "))
        .sort(),
    );
  });
});
