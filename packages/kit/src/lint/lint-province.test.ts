import { renderProblem } from "@kttt/core/errors";
import { defineProvince, type Province, type ProvinceInput } from "@kttt/core/province";
import { legalDate, span } from "@kttt/core/time";
import { describe, expect, it } from "vitest";
import { agency, provinceOf, succession } from "../../../core/src/province/roster/roster.fixture.js";
import { lintProvince } from "./lint-province.js";

const DOCUMENT = "kh-1-2023";
type Task = ProvinceInput["tasks"][number];
type Report = ProvinceInput["reporting"][number];
type Target = ProvinceInput["targets"][number];

function task(id: string, leads: readonly string[], rest: Partial<Task> = {}): Task {
  return {
    id: `${DOCUMENT}/${id}`,
    document: DOCUMENT,
    origin: "annex",
    section: { numeral: "I", title: "Nhiệm vụ" },
    number: null,
    text: "Tuyên truyền về kinh tế tập thể",
    leads: [...leads],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [1] },
    ...rest,
  };
}

function report(reporters: readonly string[], rest: Partial<Report> = {}): Report {
  return {
    id: `${DOCUMENT}/report.year`,
    document: DOCUMENT,
    reporters: [...reporters],
    recipients: ["ubnd"],
    through: [],
    finalRecipient: null,
    consolidators: [],
    period: "year",
    due: { kind: "annual", before: "12-15" },
    text: "Báo cáo năm",
    source: { lines: [2] },
    ...rest,
  };
}

function target(text: string, value: number): Target {
  return {
    id: `${DOCUMENT}/target.a`,
    document: DOCUMENT,
    text,
    scope: "province",
    measures: [
      {
        indicator: "new-cooperatives",
        comparator: ">=",
        value,
        unit: "cooperatives",
        horizon: "2030-12-31",
        inferred: false,
      },
    ],
    source: { lines: [3] },
  };
}

/** `ubnd` issues and monitors; the plan runs from 01/01/2023 to 31/12/2030. */
function province(input: Partial<ProvinceInput>, successions: ReturnType<typeof succession>[] = []): Province {
  const { agencies = [], ...rest } = input;
  return defineProvince({
    ...provinceOf([agency("ubnd"), ...agencies], successions),
    ...rest,
    agencies: [agency("ubnd"), ...agencies],
  });
}

const codes = (it: Province, until = "2030-12-31") =>
  lintProvince(it, span(legalDate("2023-01-01"), legalDate(until))).map(({ severity, code, path, params }) => ({
    severity,
    code,
    path: path.join("."),
    params,
  }));

describe("duties without a holder", () => {
  const ended = agency("so-a", null, "2025-02-28");

  it("warns of duties whose body ceased without a successor, all of one day together", () => {
    const it = province({ agencies: [ended], tasks: [task("I.1", ["so-a"]), task("I.2", ["so-a"])] });
    expect(codes(it)).toEqual([
      {
        severity: "warning",
        code: "lint/holder-ended",
        path: "tasks.0",
        params: {
          from: "2025-03-01",
          count: 2,
          duties: "kh-1-2023/I.1, kh-1-2023/I.2",
          bodies: 1,
          namesVi: "Cơ quan so-a",
          namesEn: "Body so-a",
        },
      },
    ]);
  });

  it("is silent about duties which are over before their body ceases, and about days outside the span", () => {
    const over = task("I.1", ["so-a"], { deadline: { kind: "year", year: 2024 } });
    expect(codes(province({ agencies: [ended], tasks: [over] }))).toEqual([]);
    expect(codes(province({ agencies: [ended], tasks: [task("I.1", ["so-a"])] }), "2025-02-28")).toEqual([]);
  });

  it("warns of a part of a split body's work of which nothing says where it went, not of parts that are named", () => {
    const bodies = [ended, agency("so-b"), agency("so-c")];
    const rows = [succession("so-a", "so-b", "2025-03-01"), succession("so-a", "so-c", "2025-03-01", "children")];
    const it = province(
      { agencies: bodies, tasks: [task("I.1", ["so-a"]), task("I.2", ["so-a"], { scope: "children" })] },
      rows,
    );
    expect(codes(it)).toMatchObject([{ code: "lint/holder-open", params: { count: 1, duties: "kh-1-2023/I.1" } }]);
  });

  it("a duty given to a body before its first day is an error, before all warnings", () => {
    const it = province({ agencies: [agency("so-a", "2024-01-01")], tasks: [task("I.1", ["so-a"])] });
    expect(codes(it)).toMatchObject([
      { severity: "error", code: "lint/holder-not-yet", params: { from: "2023-01-01", count: 1 } },
    ]);
  });

  it("lists the tasks for which the document names nobody", () => {
    expect(codes(province({ tasks: [task("I.1", []), task("I.2", ["ubnd"]), task("I.3", [])] }))).toEqual([
      {
        severity: "warning",
        code: "lint/no-lead",
        path: "tasks.0.leads",
        params: { document: DOCUMENT, count: 2, duties: "kh-1-2023/I.1, kh-1-2023/I.3" },
      },
    ]);
  });
});

describe("bodies and groups", () => {
  it("names what nothing uses; a predecessor of a body in use is in use", () => {
    const it = province(
      {
        agencies: [agency("so-a", null, "2025-02-28"), agency("so-b"), agency("so-x")],
        tasks: [task("I.1", ["so-b"])],
      },
      [succession("so-a", "so-b", "2025-03-01")],
    );
    expect(codes(it)).toMatchObject([{ code: "lint/dangling-body", path: "agencies.3", params: { id: "so-x" } }]);
  });

  it("warns of a group with duties whose members nobody has listed, not of one that only cooperates", () => {
    const group = (id: string) => ({
      id,
      name: { vi: `Nhóm ${id}`, en: `Group ${id}` },
      members: [],
      complete: false,
      source: { lines: [4] },
    });
    const it = province({
      groups: [group("cac-so"), group("cac-hoi")],
      tasks: [task("I.1", ["cac-so"], { cooperating: ["cac-hoi"] })],
    });
    expect(codes(it)).toMatchObject([
      { code: "lint/members-missing", path: "groups.0.members", params: { id: "cac-so", known: 0, count: 1 } },
    ]);
  });
});

describe("last days", () => {
  it("warns of a last day which had passed when the document came out", () => {
    const it = province({ tasks: [task("I.1", ["ubnd"], { deadline: { kind: "date", on: "2022-12-30" } })] });
    expect(codes(it)).toMatchObject([
      { code: "lint/day-before-document", path: "tasks.0", params: { lastDay: "2022-12-30", known: "2023-01-01" } },
    ]);
  });

  it("warns of days off, all duties of a day together; a printed day does not move", () => {
    const sunday = { deadline: { kind: "month", year: 2023, month: 12 } } as const;
    const nationalDay = { deadline: { kind: "date", on: "2025-09-02" } } as const;
    const it = province({
      tasks: [task("I.1", ["ubnd"], sunday), task("I.2", ["ubnd"], sunday), task("I.3", ["ubnd"], nationalDay)],
    });
    expect(codes(it)).toMatchObject([
      { code: "lint/day-off", path: "tasks.0", params: { day: "2023-12-31", count: 2, whyEn: "Weekend" } },
      { code: "lint/day-off", path: "tasks.2", params: { day: "2025-09-02", whyVi: "Quốc khánh" } },
    ]);
  });

  it("does not warn of a day which was only read into the words (“hằng năm”)", () => {
    const it = province({ tasks: [task("I.1", ["ubnd"], { deadline: { kind: "annual" } })] });
    expect(codes(it)).toEqual([]);
  });
});

describe("reports and targets", () => {
  it("warns of a report due before its data close and one working day has passed (Decree 09/2019, Article 8.5.b)", () => {
    const it = province({ reporting: [report(["ubnd"], { due: { kind: "annual", before: "11-15" } })] });
    expect(codes(it, "2023-12-31")).toMatchObject([
      { severity: "warning", code: "calendar/report-before-window", path: "reporting.0.due" },
    ]);
    const inTime = province({ reporting: [report(["ubnd"], { due: { kind: "annual", on: "12-27" } })] });
    expect(codes(inTime, "2023-12-31")).toEqual([]);
  });

  it("warns of a printed figure no indicator takes up; years are no figures", () => {
    expect(
      codes(province({ targets: [target("Đến năm 2030 thành lập mới 1.200 HTX và 15 liên hiệp", 1200)] })),
    ).toEqual([
      {
        severity: "warning",
        code: "lint/figure-without-indicator",
        path: "targets.0.measures",
        params: { target: "kh-1-2023/target.a", printed: "15" },
      },
    ]);
    expect(
      codes(province({ targets: [target("Theo Nghị quyết số 20-NQ/TW, thành lập mới 1.200 HTX", 1200)] })),
    ).toEqual([]);
  });
});

it("says every finding in both languages without a gap", () => {
  const it = province({
    agencies: [agency("so-a", null, "2025-02-28"), agency("so-x")],
    tasks: [
      task("I.1", ["so-a"]),
      task("I.2", []),
      task("I.3", ["ubnd"], { deadline: { kind: "date", on: "2022-12-31" } }),
    ],
    targets: [target("Thành lập mới 7 HTX", 1200)],
  });
  const findings = lintProvince(it);
  expect(findings.length).toBeGreaterThanOrEqual(5);
  for (const language of ["vi", "en"] as const) {
    for (const { message, hint } of findings.map((finding) => renderProblem(finding, language))) {
      expect(`${message} ${hint}`).not.toMatch(/\{\w+\}/);
    }
  }
});

describe("reports drawn over each other, and due before their year is over", () => {
  const half = (due: Report["due"], rest: Partial<Report> = {}) =>
    report(["ubnd"], { id: `${DOCUMENT}/report.half`, period: "half-year", due, ...rest });
  const found = (...reporting: Report[]) =>
    codes(province({ reporting })).filter((it) => /half-year-over|year-not-over/.test(it.code));

  it("warns where a field of the regime says that the document says nothing: it is left out then", () => {
    const found = (words: Partial<Report>) =>
      lintProvince(province({ reporting: [report(["ubnd"], words)] })).filter(
        (it) => it.code === "lint/regime-without-words",
      );
    expect(
      found({ form: "Văn bản giấy", way: "Qua trục liên thông văn bản", outline: "Mẫu số 02, Phụ lục II" }),
    ).toEqual([]);
    expect(found({ outline: "Không quá 5 trang" })).toEqual([]);
    expect(found({ form: "văn bản không nêu", way: "–", outline: "Không có" }).map((it) => it.path)).toEqual([
      ["reporting", 0, "form"],
      ["reporting", 0, "way"],
      ["reporting", 0, "outline"],
    ]);
    const [first] = found({ way: "chưa rõ" });
    expect(first).toMatchObject({
      severity: "warning",
      params: { field: "way", words: "chưa rõ", duty: `${DOCUMENT}/report.year` },
    });
  });

  it("warns of the second half's report which falls due with the year's", () => {
    const year = report(["ubnd"]);
    expect(found(half({ kind: "half-year", before: { day: 15 } }), year)).toMatchObject([
      {
        code: "lint/half-year-over-year",
        path: "reporting.0.due",
        params: { half: `${DOCUMENT}/report.half`, halfDay: "2023-12-14", yearDay: "2023-12-14" },
      },
    ]);
  });

  it("warns, too, where no day is printed: both periods close together", () => {
    expect(found(half(null), report(["ubnd"], { due: null })).map((it) => it.code)).toEqual([
      "lint/half-year-over-year",
    ]);
  });

  it("is silent where the first half alone is asked for, by others, or long before", () => {
    const year = report(["ubnd"]);
    expect(found(half({ kind: "half-year", half: 1, before: { day: 15 } }), year)).toEqual([]);
    expect(found(half({ kind: "half-year", on: { month: 4, day: 1 } }), year)).toEqual([]);
    const others = province({
      agencies: [agency("so-a")],
      reporting: [half({ kind: "half-year", before: { day: 15 } }, { reporters: ["so-a"] }), year],
    });
    expect(codes(others).filter((it) => it.code.includes("half-year-over"))).toEqual([]);
  });

  it.each<[NonNullable<Report["due"]>, boolean]>([
    [{ kind: "annual", before: "01-31" }, true],
    [{ kind: "annual", on: "03-31" }, true],
    [{ kind: "annual", before: "01-31", offset: 1 }, false],
    [{ kind: "annual", on: "04-01" }, false],
    [{ kind: "annual" }, false],
  ])("of a yearly report due %j: warns %s", (due, warns) => {
    expect(found(report(["ubnd"], { due })).map((it) => it.code)).toEqual(warns ? ["lint/year-not-over"] : []);
  });
});
