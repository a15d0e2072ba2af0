import { renderProblem } from "../law/render-problem.js";
import { cite } from "../law/cite.js";
import { describe, expect, it } from "vitest";
import { describeCalendarYear } from "./describe-calendar-year.js";
import { legalDate, shiftDays } from "../kernel/legal-date.js";
import { chainIn, REPORTING_CHAINS } from "./reporting-chains.js";
import { lintReportingDates, reportTooEarly } from "./reporting-lint.js";
import {
  NATIONAL_REPORTING,
  type ReportingLength,
  reportingPeriodOn,
  reportingPeriods,
  reportingRules,
} from "./reporting-period.js";

const d = legalDate;

describe("the reporting periods of Decree 09/2019/NĐ-CP", () => {
  it.each([
    ["month", "2025-03-10", "2025-03", "2025-02-15", "2025-03-14", "2025-03-25", "verified"],
    ["month", "2025-01-31", "2025-01", "2024-12-15", "2025-01-14", "2025-01-25", "verified"],
    ["quarter", "2025-02-01", "2025-Q1", "2024-12-15", "2025-03-14", "2025-03-25", "unverified"],
    ["quarter", "2025-06-30", "2025-Q2", "2025-03-15", "2025-06-14", "2025-06-25", "unverified"],
    ["quarter", "2025-07-01", "2025-Q3", "2025-06-15", "2025-09-14", "2025-09-25", "unverified"],
    ["quarter", "2025-12-31", "2025-Q4", "2025-09-15", "2025-12-14", "2025-12-25", "unverified"],
    ["half-year", "2025-01-01", "2025-H1", "2024-12-15", "2025-06-14", "2025-06-25", "unverified"],
    ["half-year", "2025-07-01", "2025-H2", "2025-06-15", "2025-12-14", "2025-12-25", "unverified"],
    ["nine-months", "2025-04-01", "2025-9M", "2024-12-15", "2025-09-14", "2025-09-25", "unverified"],
    ["year", "2025-04-01", "2025", "2024-12-15", "2025-12-14", "2025-12-25", "unverified"],
  ] as const)("%s of %s: %s, data %s to %s, sent by %s, %s", (length, on, key, from, to, lastDay, trust) => {
    expect(reportingPeriodOn(length, d(on))).toMatchObject({ key, window: { from, to }, lastDay, trust });
  });

  it("a year's data begin where the last year's ended, without gap or overlap, in every length", () => {
    for (const length of ["month", "quarter", "half-year", "year"] as const) {
      const periods = reportingPeriods(length, { from: d("2020-01-01"), to: d("2030-12-31") });
      for (const [index, period] of periods.entries()) {
        const next = periods[index + 1];
        if (next) expect(next.window.from).toBe(shiftDays(period.window.to, 1));
        expect(period.window.to < period.lastDay).toBe(true);
      }
    }
  });

  it("leave at least one working day between the close of the data and the last day (Article 8.5.b)", () => {
    // The data of December 2025 close on Sunday the 14th; Monday is the first day that may be asked for.
    expect(reportingPeriodOn("month", d("2025-12-01")).earliest).toBe("2025-12-15");
    // The data of June 2024 close on Friday the 14th.
    expect(reportingPeriodOn("month", d("2024-06-01")).earliest).toBe("2024-06-17");
    for (const length of Object.keys(NATIONAL_REPORTING) as ReportingLength[]) {
      for (const period of reportingPeriods(length, { from: d("2023-01-01"), to: d("2026-12-31") })) {
        expect(reportTooEarly(period, period.lastDay)).toBeNull();
      }
    }
  });

  it("give way to a body's own dates (Article 13.2), which bring their own source", () => {
    const sending = cite("09/2019/NĐ-CP", { article: 13, clause: 2 });
    const rules = reportingRules({ quarter: { sendBy: { day: 20 }, sending } });
    const own = reportingPeriodOn("quarter", d("2025-05-01"), { rules });
    expect(own).toMatchObject({ lastDay: "2025-06-20", window: { to: "2025-06-14" } });
    expect(own.citations).toContainEqual(sending);
    expect(reportingPeriodOn("month", d("2025-05-01"), { rules }).lastDay).toBe("2025-05-25");
    expect(NATIONAL_REPORTING.quarter.sendBy).toEqual({ day: 25 });
  });

  it("may also close their data on another day", () => {
    const rules = reportingRules({ month: { opensOn: 1, closesOn: 20, sendBy: { day: "last" } } });
    expect(reportingPeriodOn("month", d("2025-02-10"), { rules })).toMatchObject({
      window: { from: "2025-01-01", to: "2025-02-20" },
      lastDay: "2025-02-28",
      earliest: "2025-02-21",
    });
  });
});

describe("the warning about reports asked for before their data are closed", () => {
  it("Hanoi and Đồng Nai ask for the year before 15/12: the last day is the day on which the data close", () => {
    const [warning, ...more] = lintReportingDates({ period: "year", due: { kind: "annual", before: "12-15" } }, 2024);
    expect(more).toEqual([]);
    expect(warning).toMatchObject({
      code: "calendar/report-before-window",
      params: { period: "2024", lastDay: "2024-12-14", closes: "2024-12-14", earliest: "2024-12-16" },
    });
    expect(warning && renderProblem(warning, "vi")).toMatchObject({
      message:
        "Kỳ 2024: yêu cầu gửi chậm nhất 14/12/2024, trong khi số liệu chốt ngày 14/12/2024; sớm nhất là 16/12/2024.",
      basis: "điểm b khoản 5 Điều 8 Nghị định số 09/2019/NĐ-CP",
    });
  });

  it("Quảng Ngãi asks a month before that", () => {
    expect(
      lintReportingDates({ period: "year", due: { kind: "annual", before: "11-15" } }, 2024)[0]?.params,
    ).toMatchObject({
      lastDay: "2024-11-14",
      closes: "2024-12-14",
    });
  });

  it.each([
    ["the day itself plus one working day", "year", { kind: "annual", on: "12-16" }, 2024, 0],
    ["a Sunday after the close of a Saturday", "year", { kind: "annual", on: "12-15" }, 2024, 1],
    ["a day in January, which is about the year before", "year", { kind: "annual", on: "01-15" }, 2025, 0],
    ["the 20th of the last month of each quarter", "quarter", { kind: "quarterly", on: { day: 20 } }, 2025, 0],
    ["the tenth of the last month of each quarter", "quarter", { kind: "quarterly", on: { day: 10 } }, 2025, 4],
    ["the tenth of each month", "month", { kind: "monthly", before: { day: 11 } }, 2025, 12],
    [
      "the tenth of the first month after the quarter",
      "quarter",
      { kind: "quarterly", on: { month: 1, day: 10 } },
      2025,
      0,
    ],
    ["15 June for the first half of the year", "half-year", { kind: "half-year", half: 1, on: { day: 15 } }, 2026, 0],
    ["the first half by 12 June", "half-year", { kind: "half-year", half: 1, on: { day: 12 } }, 2026, 1],
    ["nine months by 10 September", "nine-months", { kind: "nine-months", on: { day: 10 } }, 2026, 1],
    ["no day", "quarter", { kind: "quarterly" }, 2025, 0],
    ["no deadline", "year", null, 2025, 0],
    ["a weekly report, which has no window", "week", { kind: "weekly" }, 2025, 0],
  ] as const)("%s", (_, period, due, inYear, warnings) => {
    expect(lintReportingDates({ period, due }, inYear)).toHaveLength(warnings);
  });

  it("bears the place it was asked for", () => {
    const due = { kind: "annual", before: "11-15" } as const;
    expect(lintReportingDates({ period: "year", due }, 2024, { path: ["reporting", 3, "due"] })[0]?.path).toEqual([
      ...["reporting", 3, "due"],
    ]);
  });
});

describe("a report due after its period", () => {
  const yearly = (due: Parameters<typeof lintReportingDates>[0]["due"]) =>
    lintReportingDates({ period: "year", due }, 2026).map((it) => it.params["period"]);

  it("is held against the data of the period it names, not of the year in which it falls due", () => {
    expect(yearly({ kind: "annual", before: "01-31", offset: 1 })).toEqual([]);
    expect(yearly({ kind: "annual", on: "12-14", offset: -1 })).toEqual(["2027"]);
    expect(yearly({ kind: "annual", after: { n: 5, unit: "day" } })).toEqual([]);
    expect(yearly({ kind: "annual", before: "12-15" })).toEqual(["2026"]);
  });
});

describe("the yearly chains of reports on cooperatives", () => {
  const chain = (id: string) => REPORTING_CHAINS.find((it) => it.id === id) ?? expect.unreachable();
  const daysOf = (id: string, of: number) => chainIn(chain(id), of).days.map((it) => `${it.step.id} ${it.date}`);

  it("Circular 09/2024: 15/12, 18/12, 21/12 on data from 15/12 to 14/12 (Articles 6 and 7)", () => {
    const of2025 = chainIn(chain("cooperative-information"), 2025);
    expect(of2025).toMatchObject({ data: { from: "2024-12-15", to: "2025-12-14" }, trust: "verified" });
    expect(daysOf("cooperative-information", 2025)).toEqual([
      "cooperatives 2025-12-15",
      "district-registry 2025-12-18",
      "provincial-registry 2025-12-21",
    ]);
  });

  it("its dates do not roll, and tell of the day off: 21/12/2025 is a Sunday", () => {
    expect(chainIn(chain("cooperative-information"), 2025).days[2]).toMatchObject({ fallsOn: { kind: "weekend" } });
    expect(chainIn(chain("cooperative-information"), 2025).days[0]).toMatchObject({ fallsOn: null });
  });

  it("the grading of Circular 01/2020 keeps the same days and is unverified", () => {
    expect(chainIn(chain("grading"), 2025)).toMatchObject({ data: null, trust: "unverified" });
    expect(daysOf("grading", 2025)).toEqual([
      "self-assessment 2025-12-15",
      "district 2025-12-18",
      "province 2025-12-21",
    ]);
  });

  it("the agricultural grading of Circular 09/2017 runs in spring (Article 5.2)", () => {
    expect(chainIn(chain("agricultural-grading"), 2025).trust).toBe("verified");
    expect(daysOf("agricultural-grading", 2025)).toEqual([
      "self-assessment 2025-03-31",
      "district 2025-04-09",
      "province 2025-04-14",
      "announcement 2025-04-15",
    ]);
    // Article 5.2.d gives the district office no duty by 15 April: the board announces where nothing was said.
    const announcement = chain("agricultural-grading").steps.find((it) => it.id === "announcement");
    expect(announcement?.who.vi).toContain("Hội đồng quản trị");
  });

  it("a group registered with the registry is out of it since 01/11/2024 (Article 29.6), before that every group reported", () => {
    const told = (year: number) =>
      describeCalendarYear(year)
        .find((it) => it.title.startsWith("Báo cáo về tổ hợp tác"))
        ?.lines.join("\n") ?? "";
    expect(told(2023)).not.toContain("đã đăng ký");
    expect(told(2024)).toContain("khoản 6 Điều 29 Nghị định số 77/2019/NĐ-CP");
    expect(chain("cooperative-groups").name.vi).not.toContain("chưa đăng ký");
  });

  it("groups report before 16/12; district and province follow in the next year (Decree 77/2019, Article 29)", () => {
    expect(daysOf("cooperative-groups", 2025)).toEqual([
      "group 2025-12-15",
      "commune 2025-12-30",
      "district 2026-01-15",
      "province 2026-01-30",
    ]);
  });

  it("the step in a year not yet announced is provisional", () => {
    expect(chainIn(chain("cooperative-groups"), 2027).days.map((it) => it.trust)).toEqual([
      ...["announced", "announced", "provisional", "provisional"],
    ]);
  });
});
