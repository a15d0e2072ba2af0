import { describe, expect, it } from "vitest";
import type { Command } from "../engine/commands.js";
import { type LegalDate, legalDate } from "../kernel/legal-date.js";
import { isKtttError } from "../kernel/problem.js";
import { startSimulation } from "../simulation/simulate.js";
import { fixtureProvince, livelyProvince, PLAN, reportRow, taskRow } from "../testing-fixture/fixture-province.js";
import { by, type Running, running } from "../testing-fixture/running-engine.js";
import { decisionInbox } from "./decision-inbox.js";
import { dutyList } from "./duty-list.js";
import { obligationTrace } from "./obligation-trace.js";
import { REPORT_STANDING_LABELS, REPORT_STANDINGS, reportingCompliance } from "./reporting-compliance.js";
import { scorecard, totalScore } from "./scorecard.js";
import { bodyBoard } from "./task-board.js";

const on = (day: string): LegalDate => legalDate(day);
const id = (place: string) => `${PLAN}/${place}`;
const said = (obligation: string, day: string) => ({ obligation: id(obligation), on: on(day) });

const report = (obligation: string, day: string, body = obligation.split("#")[1] ?? ""): Command => ({
  type: "report",
  ...said(obligation, day),
  actor: by(body, "lead"),
});
async function played(run: Running, ...commands: readonly Command[]): Promise<Running> {
  for (const command of commands) {
    await run.advanceTo(command.on);
    await run.send(command);
  }
  return run;
}

describe("a group nobody has listed", () => {
  it("stands apart: it is in no period's denominator, and its lateness in no share", async () => {
    const due = { kind: "annual", before: "12-15" } as const;
    const province = fixtureProvince({
      reporting: [reportRow("y", { period: "year", due, reporters: ["so-a", "so-b", "cac-so-nganh"] })],
    });
    const run = await played(running({ province }), report("report.y@2023#so-a", "2023-12-14"));
    await run.advanceTo("2023-12-31");
    const register = await run.engine.register();
    const [period] = reportingCompliance(register);
    expect(period).toMatchObject({ reported: 1, of: 2 });
    expect(period?.lines.map((it) => [it.body, it.collective, it.standing])).toEqual([
      ["cac-so-nganh", true, "overdue"],
      ["so-a", false, "inTime"],
      ["so-b", false, "overdue"],
    ]);
    const scores = new Map(scorecard(register).map((it) => [it.body, it]));
    expect(scores.get("cac-so-nganh")).toMatchObject({ late: 1, onTimeShare: null });
    const total = totalScore(register);
    expect(total.late).toBe(2 + total.classes.completedLate + (scores.get("so-khdt")?.late ?? 0));
    const listed = dutyList(register, province).filter((it) => !it.collective);
    const onTime = listed.filter((it) => /OnTime|WithinTime/.test(it.class)).length;
    expect(total.onTimeShare).toBe(onTime / (onTime + total.late - 1));
  });
});

describe("a report sent back", () => {
  it("leaves what is done and counts as returned only, with a day or without; late in its turn, it is overdue", async () => {
    const returned = (obligation: string, day: string, correctBy: string): Command => ({
      type: "return",
      ...said(obligation, day),
      actor: by("so-khdt", "monitor"),
      reason: "Thiếu biểu",
      correctBy: on(correctBy),
    });
    const province = fixtureProvince({
      tasks: [
        taskRow("I.1", { kind: "month", year: 2023, month: 6 }),
        taskRow("I.3", { kind: "none" }),
        taskRow("I.4", { kind: "month", year: 2023, month: 6 }),
      ],
    });
    const run = await played(
      running({ province }),
      report("I.3@once#so-a", "2023-07-01"),
      report("I.4@once#so-a", "2023-07-02"),
    );
    const score = async () => scorecard(await run.engine.register())[0];
    expect(await score()).toMatchObject({
      withoutDay: { tasks: { done: 1, of: 1 } },
      awaitingAcceptance: 2,
      late: 2,
    });
    await played(
      run,
      returned("I.3@once#so-a", "2023-07-03", "2023-07-31"),
      returned("I.4@once#so-a", "2023-07-03", "2023-07-31"),
    );
    expect(await score()).toMatchObject({
      assigned: 3,
      withDay: 2,
      classes: { returned: 2, inProgressOverdue: 1, noDaySet: 0, completedLate: 0 },
      withoutDay: { tasks: { done: 0, of: 0 } },
      awaitingAcceptance: 0,
      late: 1,
    });
    await run.advanceTo("2023-08-01");
    expect(await score()).toMatchObject({ classes: { returned: 0, inProgressOverdue: 3 }, late: 3 });
  });
});

describe("a day which has passed while a question holds", () => {
  it("reads as passed and is no lateness, until a person decides", async () => {
    const run = running();
    await run.advanceTo("2024-02-15");
    const passed = dutyList(await run.engine.register(), livelyProvince(), { class: "passed" });
    const asked = decisionInbox(await run.engine.register()).filter((it) => it.kind === "confirm-overdue");
    expect(passed.map((it) => it.obligation)).toEqual(asked.map((it) => it.obligation));
    expect(passed.map((it) => it.late)).toEqual([false]);
    const [waiting] = passed;
    await run.send({
      type: "answer",
      question: asked[0]?.id ?? "",
      on: on("2024-02-15"),
      actor: by("ubnd", "issuer"),
      choice: "mark-overdue",
      reason: "Đã kiểm tra",
    });
    const register = await run.engine.register();
    expect(dutyList(register, livelyProvince(), { class: "passed" })).toEqual([]);
    expect(dutyList(register, livelyProvince(), { overdue: true }).map((it) => it.obligation)).toContain(
      waiting?.obligation,
    );
  });
});

describe("a name nobody knows", () => {
  it("is refused with the nearest one, in a board, in a filter, in a behaviour, in a trace", async () => {
    const province = livelyProvince();
    const run = running();
    await run.advanceTo("2023-06-01");
    const register = await run.engine.register();
    const problemOf = (action: () => unknown) => {
      try {
        action();
      } catch (error) {
        if (isKtttError(error)) return [error.code, error.problems[0]?.params["suggestion"]];
      }
      return null;
    };
    expect(problemOf(() => bodyBoard(register, province, "so-aa"))).toEqual(["roster/unknown-body", "so-a"]);
    expect(problemOf(() => dutyList(register, province, { body: "so-khd" }))).toEqual([
      "roster/unknown-body",
      "so-khdt",
    ]);
    const days = { from: on("2023-04-12"), to: on("2023-12-31") };
    const bodies = { "so-bb": "silent" } as const;
    expect(problemOf(() => startSimulation({ province, ...days, behaviour: { default: "punctual", bodies } }))).toEqual(
      ["roster/unknown-body", "so-b"],
    );
    expect(problemOf(() => obligationTrace(province, register, id("I.1@once#so-aa")))).toEqual([
      "view/unknown-obligation",
      id("I.1@once#so-a"),
    ]);
  });
});

describe("The words of how a report stands", () => {
  it("differ, and call a report after its period “chưa gửi, sau kỳ”, which says nothing of overdue", () => {
    for (const language of ["vi", "en"] as const) {
      const words = REPORT_STANDINGS.map((it) => REPORT_STANDING_LABELS[it][language]);
      expect(new Set(words).size).toBe(REPORT_STANDINGS.length);
    }
    expect(REPORT_STANDING_LABELS.notYetAtClose.vi).toBe("Chưa gửi, sau kỳ");
    expect(REPORT_STANDING_LABELS.notYetAtClose.vi).not.toMatch(/quá hạn/i);
  });
});
