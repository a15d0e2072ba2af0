import { describe, expect, it } from "vitest";
import { legalDate, type Span } from "../kernel/legal-date.js";
import { documentRow, fixtureProvince, PLAN, reportRow, taskRow } from "../testing-fixture/fixture-province.js";
import { documentSpan, expandPlan, knownOn } from "./expand-plan.js";
import type { PlanAnswers } from "./obligation.js";

const span = (from: string, to: string): Span => ({ from: legalDate(from), to: legalDate(to) });
const ALL = span("2023-01-01", "2025-12-31");

type Rows = NonNullable<Parameters<typeof fixtureProvince>[0]>;
const plan = (rows: Rows, within = ALL, answers: PlanAnswers = {}) =>
  expandPlan(fixtureProvince(rows), within, answers);
const ids = (rows: Rows, within = ALL, answers: PlanAnswers = {}) =>
  plan(rows, within, answers).obligations.map((it) => it.id.slice(PLAN.length + 1));

describe("an obligation", () => {
  it("holds who, by when, on what basis, the words of the document and the version of the province", () => {
    const task = taskRow("I.1", { kind: "month", year: 2023, month: 12 }, { deadlineText: "Tháng 12/2023" });
    expect(plan({ tasks: [task] }).obligations).toEqual([
      {
        id: `${PLAN}/I.1@once#so-a`,
        kind: "task",
        duty: `${PLAN}/I.1`,
        occurrence: "once",
        body: "so-a",
        collective: false,
        act: "complete",
        assignedOn: "2023-04-12",
        orderedOn: "2023-04-12",
        lastDay: "2023-12-31",
        closesOn: null,
        continuous: false,
        partial: false,
        inferred: false,
        pastDueAtAssignment: false,
        dayTrust: "verified",
        text: "Nhiệm vụ I.1",
        deadlineText: "Tháng 12/2023",
        document: PLAN,
        draft: false,
        issuer: "ubnd",
        monitor: "so-khdt",
        cooperating: [],
        recipients: [],
        consolidates: [],
        basis: { document: "10/KH-UBND", section: "I", file: "none.txt", lines: [10], trust: "verified" },
        provinceVersion: "7.0.0",
      },
    ]);
  });

  it("of a later period is assigned on its first day, of the period under way on the document's day", () => {
    const { obligations } = plan({ tasks: [taskRow("I.1", { kind: "annual" })] });
    expect(obligations.map((it) => it.assignedOn)).toEqual(["2023-04-12", "2024-01-01", "2025-01-01"]);
  });

  it("whose day came before the document is past due at assignment", () => {
    const [early] = plan({ tasks: [taskRow("I.1", { kind: "month", year: 2023, month: 3 })] }).obligations;
    expect(early).toMatchObject({ assignedOn: "2023-04-12", lastDay: "2023-03-31", pastDueAtAssignment: true });
  });

  it("due before its period is assigned in the one in which it falls due, and not past due", () => {
    const planning = taskRow("I.1", { kind: "annual", before: "12-01", offset: -1 });
    const { obligations } = plan({ tasks: [planning] }, span("2024-01-01", "2024-12-31"));
    expect(obligations).toMatchObject([{ occurrence: "2025", lastDay: "2024-11-30", assignedOn: "2024-01-01" }]);
    expect(obligations[0]?.pastDueAtAssignment).toBe(false);
  });

  it("due on the first day of its period is assigned before it", () => {
    const [, second] = plan({ tasks: [taskRow("I.1", { kind: "annual", on: "01-01" })] }).obligations;
    expect(second).toMatchObject({ occurrence: "2024", lastDay: "2024-01-01", assignedOn: "2023-04-12" });
    const [, third] = plan({ tasks: [taskRow("I.1", { kind: "monthly", on: { day: 1 } })] }).obligations;
    expect(third).toMatchObject({ occurrence: "2023-05", lastDay: "2023-05-01", assignedOn: "2023-04-12" });
  });

  it("due in the year after its period belongs to both years, under one id", () => {
    const report = reportRow("1", {
      reporters: ["so-a"],
      period: "year",
      due: { kind: "annual", before: "01-31", offset: 1 },
    });
    const inYear = (year: number) => plan({ reporting: [report] }, span(`${year}-01-01`, `${year}-12-31`)).obligations;
    const of2024 = (year: number) => inYear(year).filter((it) => it.occurrence === "2024" && it.kind === "report");
    expect(of2024(2024)).toHaveLength(1);
    expect(of2024(2024)).toEqual(of2024(2025));
    expect(of2024(2025)).toMatchObject([{ lastDay: "2025-01-30", assignedOn: "2024-01-01" }]);
  });

  it("of several deadlines has an id of its own for each, though they fall into one year", () => {
    const twice = taskRow(
      "I.1",
      { kind: "annual", before: "06-15" },
      { alsoDue: [{ kind: "annual", before: "12-15" }] },
    );
    const { obligations, questions } = plan({ tasks: [twice] }, span("2024-01-01", "2024-12-31"));
    expect(obligations.map((it) => [it.occurrence, it.lastDay])).toEqual([
      ["2024", "2024-06-14"],
      ["2024.2", "2024-12-14"],
    ]);
    expect(questions).toEqual([]);
    const reports = reportRow("1", {
      period: "half-year",
      due: { kind: "half-year", half: 1, before: { day: 15 } },
      alsoDue: [{ kind: "date", on: "2024-09-01" }],
    });
    expect(ids({ reporting: [reports] }, span("2024-07-01", "2024-12-31"))).toContain("report.1@once.2#so-a");
  });

  it("due on demand is nobody's before it is asked for: it is listed, and asks nothing", () => {
    const expanded = plan({ tasks: [taskRow("I.1", { kind: "on-demand" })] });
    expect(expanded).toEqual({ obligations: [], questions: [], onRequest: [`${PLAN}/I.1`] });
    const sometimes = taskRow("I.1", { kind: "annual" }, { alsoDue: [{ kind: "on-demand" }] });
    expect(plan({ tasks: [sometimes] }).onRequest).toEqual([`${PLAN}/I.1`]);
    expect(plan({ tasks: [taskRow("I.1", { kind: "annual" })] }).onRequest).toEqual([]);
  });

  it("after an event waits for its day, and then has no last day", () => {
    const task = taskRow("I.1", { kind: "after-event", event: "Bộ ban hành hướng dẫn" });
    const asked = plan({ tasks: [task] });
    expect(asked.obligations).toEqual([]);
    expect(asked.questions.map((it) => it.kind)).toEqual(["day-of-act"]);
    const answer = { [`${PLAN}/I.1?day-of-act`]: { value: ["2024-03-01"], on: legalDate("2024-03-11") } };
    expect(plan({ tasks: [task] }, ALL, answer)).toMatchObject({
      obligations: [{ occurrence: "once", assignedOn: "2024-03-01", lastDay: null }],
      questions: [],
    });
  });

  it("every ten days waits for its first day", () => {
    const task = taskRow("I.1", { kind: "interval", n: 10, unit: "day" });
    expect(plan({ tasks: [task] }).questions.map((it) => it.kind)).toEqual(["day-of-act"]);
    const answer = { [`${PLAN}/I.1?day-of-act`]: { value: ["2025-12-01"], on: legalDate("2025-11-11") } };
    const { obligations } = plan({ tasks: [task] }, ALL, answer);
    expect(obligations.map((it) => it.lastDay)).toEqual(["2025-12-10", "2025-12-20", "2025-12-30", "2026-01-09"]);
  });

  it("counted from the issue of the document needs no answer: its day is known", () => {
    const task = taskRow("I.1", { kind: "within", n: 30, unit: "day", from: "ban hành Kế hoạch này", ownDay: true });
    expect(plan({ tasks: [task] })).toMatchObject({ obligations: [{ lastDay: "2023-05-12" }], questions: [] });
    const undated = documentRow({ issuedOn: null, issuedOnNote: "…", notBefore: "2023-05-04" });
    expect(plan({ tasks: [task], documents: [undated] }).questions.map((it) => it.kind)).toEqual(["day-of-act"]);
  });

  it("of an unverified row carries its doubt", () => {
    const row = taskRow("I.1", { kind: "year", year: 2024 }, { source: { lines: [3], trust: "unverified" } });
    expect(plan({ tasks: [row] }).obligations[0]).toMatchObject({
      dayTrust: "unverified",
      basis: { trust: "unverified" },
    });
  });

  it("of an unsigned draft says so, and cites it by title where it has no number", () => {
    const draft = documentRow({
      number: null,
      issuedOn: null,
      notBefore: "2023-05-04",
      status: "draft",
      title: "Dự thảo",
    });
    const [it] = plan({ documents: [draft], tasks: [taskRow("I.1", { kind: "year", year: 2024 })] }).obligations;
    expect(it).toMatchObject({ draft: true, assignedOn: "2023-05-04", basis: { document: "Dự thảo" } });
  });
});

describe("one task, several bodies", () => {
  const year = { kind: "year", year: 2024 } as const;

  it("several leads get one obligation each; cooperating bodies get none", () => {
    const row = taskRow("I.1", year, { leads: ["so-a", "so-b"], cooperating: ["so-c", "cac-huyen"] });
    expect(ids({ tasks: [row] })).toEqual(["I.1@once#so-a", "I.1@once#so-b"]);
    expect(plan({ tasks: [row] }).obligations[0]?.cooperating).toEqual(["so-c", "cac-huyen"]);
  });

  it("a group whose members are known stands for its members, each once", () => {
    const row = taskRow("I.1", year, { leads: ["huyen-2", "cac-huyen"] });
    expect(ids({ tasks: [row] })).toEqual(["I.1@once#huyen-2", "I.1@once#huyen-1", "I.1@once#huyen-3"]);
  });

  it("a group nobody can enumerate is one collective obligation: no members are invented from those named", () => {
    const [it, ...more] = plan({ tasks: [taskRow("I.1", year, { leads: ["cac-so-nganh"] })] }).obligations;
    expect(it).toMatchObject({ body: "cac-so-nganh", collective: true });
    expect(more).toEqual([]);
  });

  it("a task with no lead is given to nobody: a person is asked, with the words and the line", () => {
    const { obligations, questions } = plan({ tasks: [taskRow("I.1", year, { leads: [] })] });
    expect(obligations).toEqual([]);
    expect(questions).toMatchObject([
      { id: `${PLAN}/I.1?lead`, kind: "lead", text: "Nhiệm vụ I.1", askedOn: "2023-04-12", basis: { lines: [10] } },
    ]);
  });

  it("a task handed out in other rows of the document is not handed out twice, and nobody is asked who leads it", () => {
    const tasks = [
      taskRow("body.1", year, { leads: [], assignedIn: [`${PLAN}/I.1`] }),
      taskRow("I.1", year, { leads: ["so-b"] }),
    ];
    expect(ids({ tasks })).toEqual(["I.1@once#so-b"]);
    expect(plan({ tasks }).questions).toEqual([]);
  });
});

describe("what waited for an answer", () => {
  const lead = (on: string, ...value: string[]): PlanAnswers => ({
    [`${PLAN}/I.1?lead`]: { value, on: legalDate(on) },
  });

  it("is assigned on the day of the answer, not before: nobody is late for what nobody had told him", () => {
    const tasks = [taskRow("I.1", { kind: "year", year: 2024 }, { leads: [] })];
    const { obligations, questions } = plan({ tasks }, ALL, lead("2024-03-01", "so-b", "cac-huyen"));
    expect(obligations.map((it) => [it.body, it.assignedOn])).toEqual([
      ["so-b", "2024-03-01"],
      ["huyen-1", "2024-03-01"],
      ["huyen-2", "2024-03-01"],
      ["huyen-3", "2024-03-01"],
    ]);
    expect(questions).toEqual([]);
  });

  it("answered after its day is past due at assignment; periods over by then are not made up for", () => {
    const once = [taskRow("I.1", { kind: "year", year: 2023 }, { leads: [] })];
    expect(plan({ tasks: once }, ALL, lead("2024-03-01", "so-b")).obligations[0]).toMatchObject({
      assignedOn: "2024-03-01",
      pastDueAtAssignment: true,
    });
    const yearly = [taskRow("I.1", { kind: "annual" }, { leads: [] })];
    expect(ids({ tasks: yearly }, ALL, lead("2024-03-01", "so-b"))).toEqual(["I.1@2024#so-b", "I.1@2025#so-b"]);
  });

  it("“hai năm một lần” begins in the year answered", () => {
    const tasks = [taskRow("I.1", { kind: "every", years: 2 })];
    expect(plan({ tasks }).questions.map((it) => it.id)).toEqual([`${PLAN}/I.1?first-year`]);
    const answers = { [`${PLAN}/I.1?first-year`]: { value: ["2023"], on: legalDate("2023-05-01") } };
    expect(ids({ tasks }, ALL, answers)).toEqual(["I.1@2023#so-a", "I.1@2025#so-a"]);
  });

  it("a time limit runs from the day of the act, whenever that day was entered", () => {
    const tasks = [taskRow("I.1", { kind: "within", n: 60, unit: "day", from: "ngày có hướng dẫn" })];
    expect(plan({ tasks })).toMatchObject({ obligations: [], questions: [{ kind: "day-of-act" }] });
    const answers = { [`${PLAN}/I.1?day-of-act`]: { value: ["2024-03-01"], on: legalDate("2024-03-20") } };
    expect(plan({ tasks }, ALL, answers).obligations).toMatchObject([
      { assignedOn: "2024-03-01", lastDay: "2024-05-02", dayTrust: "announced", pastDueAtAssignment: false },
    ]);
  });

  it("a task which lacks both is asked about both", () => {
    const tasks = [taskRow("I.1", { kind: "every", years: 2 }, { leads: [] })];
    expect(plan({ tasks }).questions.map((it) => it.kind)).toEqual(["lead", "first-year"]);
  });

  it("a reporting duty's open day is asked about like a task's", () => {
    const due = { kind: "within", n: 10, unit: "workingDay", from: "ngày kết thúc đợt kiểm tra" } as const;
    const rows = { reporting: [reportRow("check", { period: "thematic", due })] };
    expect(plan(rows).questions).toMatchObject([{ kind: "day-of-act", duty: `${PLAN}/report.check` }]);
  });
});

describe("the span", () => {
  it("holds what falls due in it or is assigned in it, and nothing that was due before", () => {
    const tasks = [
      taskRow("I.1", { kind: "year", year: 2023 }),
      taskRow("I.2", { kind: "year", year: 2024 }),
      taskRow("I.3", { kind: "year", year: 2025 }),
      taskRow("I.4", { kind: "none" }),
    ];
    expect(ids({ tasks }, span("2024-01-01", "2024-12-31"))).toEqual([
      "I.2@once#so-a",
      "I.3@once#so-a",
      "I.4@once#so-a",
    ]);
  });

  it("asks only about what belongs to it, and not before the document is known", () => {
    const tasks = [
      taskRow("I.1", { kind: "year", year: 2023 }, { leads: [] }),
      taskRow("I.2", { kind: "year", year: 2024 }, { leads: [] }),
    ];
    const asked = (within: Span) => plan({ tasks }, within).questions.map((it) => [it.id, it.askedOn]);
    expect(asked(span("2024-01-01", "2024-12-31"))).toEqual([[`${PLAN}/I.2?lead`, "2024-01-01"]]);
    expect(asked(ALL)).toEqual([
      [`${PLAN}/I.1?lead`, "2023-04-12"],
      [`${PLAN}/I.2?lead`, "2023-04-12"],
    ]);
    expect(asked(span("2020-01-01", "2022-12-31"))).toEqual([]);
  });

  it("a plan issued before the year it is for has its periods in that year, and is assigned when it is issued", () => {
    const document = documentRow({ issuedOn: "2023-12-20", period: { from: "2024-01-01", to: "2024-12-31" } });
    const rows = {
      documents: [document],
      tasks: [taskRow("I.1", { kind: "quarterly" }), taskRow("I.2", { kind: "year", year: 2024 })],
    };
    const [first] = fixtureProvince(rows).documents;
    if (!first) throw new Error("no document");
    expect(knownOn(first)).toBe("2023-12-20");
    expect(documentSpan(first)).toEqual({ from: "2024-01-01", to: "2024-12-31" });
    expect(plan(rows).obligations.map((it) => [it.occurrence, it.assignedOn, it.partial])).toEqual([
      ["2024-Q1", "2024-01-01", false],
      ["2024-Q2", "2024-04-01", false],
      ["2024-Q3", "2024-07-01", false],
      ["2024-Q4", "2024-10-01", false],
      ["once", "2023-12-20", false],
    ]);
  });
});

describe("reporting", () => {
  const year = span("2024-01-01", "2024-12-31");

  it("with a period and no day: one report per body and period, no last day, closed with the period", () => {
    const { obligations } = plan({ reporting: [reportRow("q")] }, span("2024-01-01", "2024-03-31"));
    expect(obligations.map((it) => it.id.slice(PLAN.length + 1))).toEqual([
      "report.q@2024-Q1#so-a",
      "report.q@2024-Q1#so-b",
      "report.q.consolidation@2024-Q1#so-khdt",
    ]);
    for (const it of obligations)
      expect(it).toMatchObject({ lastDay: null, closesOn: "2024-03-31", continuous: false });
  });

  it("a consolidation is the consolidator's own, names the reports it puts together, and is accepted by the issuer", () => {
    const [, , consolidation] = plan({ reporting: [reportRow("q")] }, span("2024-01-01", "2024-03-31")).obligations;
    expect(consolidation).toMatchObject({
      kind: "consolidation",
      monitor: "ubnd",
      recipients: ["ubnd"],
      consolidates: [`${PLAN}/report.q@2024-Q1#so-a`, `${PLAN}/report.q@2024-Q1#so-b`],
    });
  });

  it("a printed day binds the reporters, not the putting together; it binds a consolidator who reports alone", () => {
    const due = { kind: "annual", before: "12-15" } as const;
    const both = plan({ reporting: [reportRow("y", { period: "year", due })] }, year).obligations;
    expect(both.map((it) => it.lastDay)).toEqual(["2024-12-14", "2024-12-14", null]);
    const alone = plan({ reporting: [reportRow("y", { period: "year", due, reporters: [] })] }, year).obligations;
    expect(alone.map((it) => [it.body, it.lastDay])).toEqual([["so-khdt", "2024-12-14"]]);
  });

  it("to two recipients is one obligation", () => {
    const row = reportRow("y", { reporters: ["so-a"], recipients: ["so-khdt", "lien-minh"], consolidators: [] });
    const { obligations } = plan({ reporting: [row] }, span("2024-01-01", "2024-03-31"));
    expect(obligations).toMatchObject([{ body: "so-a", recipients: ["so-khdt", "lien-minh"] }]);
  });

  it("on request is assigned when somebody asks", () => {
    const rows = { reporting: [reportRow("dx", { period: "ad-hoc" }), reportRow("cd", { period: "thematic" })] };
    expect(plan(rows)).toMatchObject({ obligations: [], onRequest: [`${PLAN}/report.dx`, `${PLAN}/report.cd`] });
  });

  it("sets the period by which continuous duties are looked at; a year where there is none, never nine months", () => {
    const tasks = [taskRow("I.1", { kind: "continuous" })];
    const occurrences = (reporting: Rows["reporting"]) =>
      plan({ tasks, reporting: reporting ?? [] }, year)
        .obligations.filter((it) => it.kind === "task")
        .map((it) => it.occurrence);
    expect(occurrences([])).toEqual(["2024"]);
    expect(occurrences([reportRow("n", { period: "nine-months" }), reportRow("h", { period: "half-year" })])).toEqual([
      "2024-H1",
      "2024-H2",
    ]);
  });
});
