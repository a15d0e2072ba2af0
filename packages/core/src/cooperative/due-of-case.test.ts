import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";
import { afterDue, dueOfCase, nextDueOfCase } from "./due-of-case.js";
import { type CaseDriver, caseDriver, paper } from "./testing/case-driver.js";

const FLOW = "voluntary-dissolution-2023";
const EARLIER = [
  { act: "adopt-resolution", on: "2024-09-03", papers: [] },
  {
    act: "send-resolution",
    on: "2024-09-05",
    papers: [paper("dissolution-resolution", "2024-09-03", { registry: "2024-09-10" })],
  },
];
const begun = (state: string, open: object = {}, on = "2024-09-10") =>
  caseDriver()
    .open(on, { status: "active", facts: { stateSupport: "none" }, ...open })
    .begin(on, FLOW, { state, earlier: EARLIER });
const due = (driver: CaseDriver, upTo: string) =>
  dueOfCase(driver.case, legalDate(upTo)).map((it) => [
    it.type,
    it.happenedOn,
    ...("act" in it.data ? [it.data.act] : []),
  ]);

describe("what time brings", () => {
  it("a period of six months has run, once, and what is owed by whom and by when (Decree art. 50.5)", () => {
    const driver = begun("dissolving");
    const [ended] = dueOfCase(driver.case, legalDate("2025-03-11")).filter((it) => it.type === "PeriodEnded");
    expect(ended).toMatchObject({
      happenedOn: "2025-03-11",
      data: {
        ...{ proceeding: `${FLOW}/1`, state: "dissolving", act: "issue-automatic-notice", end: "2025-03-10" },
        ...{ owedBy: "2025-03-13", cite: { law: "92/2024/NĐ-CP", article: 50, clause: 5 } },
      },
    });
    expect(due(driver, "2025-03-10").filter(([type]) => type === "PeriodEnded")).toEqual([]);
    const marks = due(driver, "2026-01-01").filter(([, , act]) => act === "issue-automatic-notice");
    expect(marks).toEqual([
      ["PeriodEnded", "2025-03-11", "issue-automatic-notice"],
      ["StepOverdue", "2025-03-14", "issue-automatic-notice"],
    ]);
  });

  it("a step is overdue the day after its last day, with the text which set it, once for each last day", () => {
    const [overdue] = dueOfCase(begun("sent").case, legalDate("2024-09-14"));
    expect(overdue).toMatchObject({
      ...{ type: "StepOverdue", happenedOn: "2024-09-13" },
      data: {
        act: "post-resolution",
        lastDay: "2024-09-12",
        state: "sent",
        cite: { article: 98, clause: 3, point: "b" },
      },
    });
    expect(due(begun("sent"), "2025-12-31")).toEqual([
      ["StepOverdue", "2024-09-13", "post-resolution"],
      ["StepOverdue", "2024-09-14", "announce-status"],
    ]);
  });

  it("a step is marked beside another which was due by the same day, and beside an earlier last day of its own", () => {
    const received = {
      act: "send-resolution",
      on: "2024-09-05",
      papers: [paper("dissolution-resolution", "2024-09-03", { registry: "2024-09-09" })],
    };
    const both = begun("sent", {}, "2024-09-10");
    const same = caseDriver()
      .open("2024-09-10", { status: "active", facts: { stateSupport: "none" } })
      .begin("2024-09-10", FLOW, { state: "sent", earlier: [EARLIER[0], received] });
    expect(due(same, "2025-12-31")).toEqual([
      ["StepOverdue", "2024-09-13", "announce-status"],
      ["StepOverdue", "2024-09-13", "post-resolution"],
    ]);
    const marked = (act: string, lastDay: string) => ({
      ...both.case,
      proceedings: both.case.proceedings.map((it) => ({
        ...it,
        overdue: [{ act, lastDay: legalDate(lastDay), since: legalDate("2024-09-10") }],
      })),
    });
    const acts = (act: string, lastDay: string) =>
      dueOfCase(marked(act, lastDay), legalDate("2024-12-31")).map((it) => ("act" in it.data ? it.data.act : it.type));
    expect(acts("post-resolution", "2024-09-12")).toEqual(["announce-status"]);
    expect(acts("post-resolution", "2024-09-11")).toEqual(["post-resolution", "announce-status"]);
    expect(acts("announce-status", "2024-09-12")).toEqual(["post-resolution", "announce-status"]);
  });

  it("nothing to a closed case; nothing before its day; the first thing first, whatever the order of the flow", () => {
    const driver = begun("sent");
    expect(due(driver, "2024-09-12")).toEqual([]);
    expect(nextDueOfCase(driver.case)?.happenedOn).toBe("2024-09-13");
    expect(nextDueOfCase({ ...driver.case, closedOn: legalDate("2024-09-11") })).toBeNull();
    expect(nextDueOfCase(caseDriver().open("2024-09-03").case)).toBeNull();
  });

  it("the same, asked every day or once", () => {
    const once = begun("dissolving").until("2025-04-01");
    const daily = begun("dissolving");
    for (let month = 9; month <= 12; month += 1) daily.until(`2024-${String(month).padStart(2, "0")}-28`);
    daily.until("2025-03-11").until("2025-03-12").until("2025-04-01");
    expect(daily.facts).toEqual(once.facts);
  });

  it("a question where a bankruptcy or a dispute stands in the way of the automatic end, once, and no mark while it is open", () => {
    const driver = begun("dissolving", { facts: { stateSupport: "none", disputes: 1 } });
    const facts = dueOfCase(driver.case, legalDate("2025-12-31")).filter((it) => it.happenedOn > "2025-01-01");
    expect(facts).toMatchObject([
      {
        ...{ type: "QuestionRaised", happenedOn: "2025-03-11" },
        data: { proceeding: `${FLOW}/1`, asked: { question: "case.automatic-end" } },
      },
    ]);
    const clear = begun("dissolving");
    expect(due(clear, "2025-12-31").some(([type]) => type === "QuestionRaised")).toBe(false);
  });

  it("a period which a condition holds back has run when the condition comes to hold", () => {
    const driver = begun("dissolving").act("2025-02-03", FLOW, "object", [paper("objection", "2025-02-03")]);
    driver.until("2025-04-01");
    expect(driver.facts.some((it) => it.type === "PeriodEnded")).toBe(false);
    driver.act("2025-04-02", FLOW, "decide-objection", [paper("decision-on-objection", "2025-04-02")], {
      choice: "continue",
    });
    expect(due(driver, "2025-05-01").filter(([, , act]) => act === "issue-automatic-notice")).toEqual([
      ["PeriodEnded", "2025-04-03", "issue-automatic-notice"],
      ["StepOverdue", "2025-04-03", "issue-automatic-notice"],
    ]);
  });
});

describe("a change of law under an open file (Law 17/2023 art. 114; Law 142/2025 art. 88)", () => {
  const old = (
    open = "2024-06-03",
    earlier: readonly object[] = [{ act: "adopt-resolution", on: "2024-06-03", papers: [] }],
  ) => caseDriver().open(open).begin(open, "voluntary-dissolution-2012", { state: "resolved", earlier });
  const questions = (driver: CaseDriver, upTo: string) =>
    dueOfCase(driver.case, legalDate(upTo)).flatMap((it) =>
      it.type === "QuestionRaised" ? [[it.happenedOn, it.data.asked.question, it.data.proceeding]] : [],
    );

  it("puts its question on its first day, once", () => {
    expect(questions(old(), "2024-06-30")).toEqual([]);
    expect(questions(old(), "2025-12-31")).toEqual([["2024-07-01", "law.procedure", "voluntary-dissolution-2012/1"]]);
  });

  it("not where nothing had begun, not again once it is answered, and not to a file of the new law", () => {
    expect(questions(old("2024-06-03", []), "2025-12-31")).toEqual([]);
    const driver = old().until("2024-07-01");
    driver.send({ type: "answer", on: "2024-07-05", question: "law.procedure", choice: "23/2012/QH13", reason: "…" });
    expect(questions(driver, "2025-12-31")).toEqual([]);
    expect(questions(begun("sent"), "2025-12-31")).toEqual([]);
  });

  it("of the bankruptcy law on 01/03/2026, to a file which was accepted before", () => {
    const driver = caseDriver()
      .open("2026-02-02", { status: "active" })
      .begin("2026-02-02", "bankruptcy-2014", {
        state: "accepted",
        earlier: [{ act: "accept", on: "2026-02-02", papers: [] }],
      });
    expect(questions(driver, "2026-12-31")).toEqual([["2026-03-01", "law.bankruptcy", "bankruptcy-2014/1"]]);
  });
});

describe("an entry", () => {
  it("is decided on the case as time has left it, and what time brought stands before it", () => {
    const driver = begun("sent");
    const context = { today: legalDate("2024-09-20"), calendar: VIETNAM_CALENDAR };
    const taken = afterDue(driver.case, context, (now) => {
      expect(now?.proceedings[0]?.overdue.map((it) => it.act)).toEqual(["post-resolution", "announce-status"]);
      return [
        {
          type: "FactsRecorded",
          happenedOn: legalDate("2024-09-20"),
          data: { facts: { disputes: 3 }, papers: [] },
        },
      ];
    });
    expect(taken.due.map((it) => it.type)).toEqual(["StepOverdue", "StepOverdue"]);
    expect([taken.facts.length, taken.state.disputes, taken.state.journal.length]).toEqual([1, 3, 5]);
    expect(afterDue(null, context, (now) => (now === null ? [] : [])).due).toEqual([]);
  });
});
