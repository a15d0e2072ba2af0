import { describe, expect, it } from "vitest";
import { type LegalDate, legalDate } from "../kernel/legal-date.js";
import type { Command } from "../engine/commands.js";
import { fixtureProvince, livelyProvince, PLAN, reportRow, taskRow } from "../testing-fixture/fixture-province.js";
import { by, type Running, running } from "../testing-fixture/running-engine.js";
import { bodyName } from "./body-name.js";
import { decisionInbox } from "./decision-inbox.js";
import { reportingCompliance } from "./reporting-compliance.js";
import { scorecard, totalScore } from "./scorecard.js";
import { bodyBoard, taskBoard } from "./task-board.js";

const on = (day: string): LegalDate => legalDate(day);
const id = (place: string) => `${PLAN}/${place}`;
const said = (obligation: string, day: string) => ({ obligation: id(obligation), on: on(day) });

const report = (obligation: string, day: string, body = obligation.split("#")[1] ?? ""): Command => ({
  type: "report",
  ...said(obligation, day),
  actor: by(body, "lead"),
});
const accept = (obligation: string, day: string): Command => ({
  type: "accept",
  ...said(obligation, day),
  actor: by("so-khdt", "monitor"),
});
const reassign = (obligation: string, day: string, to: string): Command => ({
  type: "reassign",
  ...said(obligation, day),
  actor: by("ubnd", "issuer"),
  to,
  reason: "Chuyển chức năng",
});

async function played(run: Running, ...commands: readonly Command[]): Promise<Running> {
  for (const command of commands) {
    await run.advanceTo(command.on);
    await run.send(command);
  }
  return run;
}

describe("the task board", () => {
  const province = fixtureProvince({
    tasks: [taskRow("I.1", { kind: "quarter", year: 2023, quarter: 4 }, { leads: ["so-a", "cac-huyen"] })],
  });
  const board = async (run: Running, day: string) => {
    await run.advanceTo(day);
    const [task] = taskBoard(await run.engine.register());
    return task;
  };

  it("shows of one task given to several bodies how many parts are done, and the worst part's class", async () => {
    const run = await played(
      running({ province }),
      report("I.1@once#so-a", "2023-10-01"),
      accept("I.1@once#so-a", "2023-10-05"),
      report("I.1@once#huyen-1", "2023-11-01"),
    );
    expect(await board(run, "2023-12-31")).toMatchObject({
      done: 1,
      of: 4,
      completed: false,
      class: "inProgressWithinTime",
    });
    expect(await board(run, "2024-01-01")).toMatchObject({ done: 1, of: 4, class: "inProgressOverdue" });
  });

  it("is completed when all parts which are not cancelled are; a late part makes the whole late", async () => {
    const cancel = { type: "cancel", actor: by("ubnd", "issuer"), reason: "Sáp nhập" } as const;
    const run = await played(
      running({ province }),
      ...["so-a", "huyen-1"].flatMap((body) => [
        report(`I.1@once#${body}`, "2023-10-01"),
        accept(`I.1@once#${body}`, "2023-10-05"),
      ]),
      { ...cancel, ...said("I.1@once#huyen-3", "2023-10-06") },
      report("I.1@once#huyen-2", "2024-01-10"),
      accept("I.1@once#huyen-2", "2024-01-11"),
    );
    expect(await board(run, "2024-01-11")).toMatchObject({ done: 3, of: 3, completed: true, class: "completedLate" });
  });

  it("of which every part was cancelled is cancelled, and not completed", async () => {
    const cancel = { type: "cancel", actor: by("ubnd", "issuer"), reason: "…" } as const;
    const bodies = ["so-a", "huyen-1", "huyen-2", "huyen-3"];
    const run = await played(
      running({ province }),
      ...bodies.map((body) => ({ ...cancel, ...said(`I.1@once#${body}`, "2023-10-06") })),
    );
    expect(await board(run, "2023-10-06")).toMatchObject({ done: 0, of: 0, completed: false, class: "cancelled" });
  });
});

describe("a body's board", () => {
  it("shows its own duties, the most pressing first, what it must accept, and what it helps with through a group", async () => {
    const run = await played(running(), report("I.1@once#so-a", "2023-06-01"));
    const register = await run.engine.register();
    const province = livelyProvince();
    expect(bodyBoard(register, province, "so-c").own.map((it) => it.lastDay)).toEqual([
      "2023-12-14",
      "2023-12-31",
      null,
    ]);
    expect(bodyBoard(register, province, "so-khdt").toAccept.map((it) => it.obligation.id)).toEqual([
      id("I.1@once#so-a"),
    ]);
    expect(bodyBoard(register, province, "so-c").cooperating.map((it) => it.obligation.id)).toEqual([
      id("I.1@once#so-b"),
    ]);
    expect(bodyBoard(register, province, "huyen-1").cooperating).toEqual([]);
  });
});

describe("the scorecard", () => {
  const province = fixtureProvince({
    tasks: [
      taskRow("I.1", { kind: "month", year: 2023, month: 6 }),
      taskRow("I.2", { kind: "month", year: 2023, month: 12 }),
      taskRow("I.3", { kind: "none" }),
      taskRow("I.4", { kind: "month", year: 2023, month: 3 }),
      taskRow("I.5", { kind: "annual" }, { leads: ["cac-so-nganh"] }),
    ],
  });

  it("counts the four classes; what has no day, or only one that had passed at assignment, counts neither way", async () => {
    const run = await played(
      running({ province }),
      report("I.1@once#so-a", "2023-07-05"),
      accept("I.1@once#so-a", "2023-07-06"),
    );
    const [soA, group] = scorecard(await run.engine.register());
    expect(soA).toMatchObject({
      body: "so-a",
      collective: false,
      assigned: 4,
      classes: { completedLate: 1, inProgressWithinTime: 1, noDaySet: 2, inProgressOverdue: 0 },
      late: 1,
      onTimeShare: 0.5,
    });
    expect(group).toMatchObject({ body: "cac-so-nganh", collective: true, assigned: 1, onTimeShare: null });
  });

  it("leaves lateness with the body in whose hands the day passed", async () => {
    const run = await played(running({ province }), reassign("I.1@once#so-a", "2023-07-10", "so-b"));
    const scores = new Map(scorecard(await run.engine.register()).map((it) => [it.body, it]));
    expect(scores.get("so-a")).toMatchObject({ assigned: 3, late: 1, handedOnLate: 1, inheritedLate: 0 });
    expect(scores.get("so-b")).toMatchObject({
      assigned: 1,
      classes: { inProgressOverdue: 1 },
      late: 0,
      inheritedLate: 1,
      onTimeShare: null,
    });
    await played(run, report("I.1@once#so-a", "2023-07-20", "so-b"));
    const after = new Map(scorecard(await run.engine.register()).map((it) => [it.body, it]));
    expect(after.get("so-a")).toMatchObject({ late: 1, handedOnLate: 1 });
    expect(after.get("so-b")).toMatchObject({ late: 0, inheritedLate: 1 });
  });

  it("gives the new body its own lateness once an extended day passes in its hands", async () => {
    const run = await played(running({ province }), reassign("I.1@once#so-a", "2023-07-10", "so-b"), {
      type: "extend",
      ...said("I.1@once#so-a", "2023-07-11"),
      actor: by("ubnd", "issuer"),
      to: on("2023-08-31"),
      decision: "5/QĐ-UBND",
    });
    await run.advanceTo("2023-09-01");
    const scores = new Map(scorecard(await run.engine.register()).map((it) => [it.body, it]));
    expect(scores.get("so-a")).toMatchObject({ late: 0, handedOnLate: 0 });
    expect(scores.get("so-b")).toMatchObject({ late: 1, inheritedLate: 0 });
  });

  it("in total counts each duty once, whoever held it", async () => {
    const run = await played(running({ province }), reassign("I.1@once#so-a", "2023-07-10", "so-b"));
    expect(totalScore(await run.engine.register())).toMatchObject({ assigned: 5, late: 1, handedOnLate: 0 });
  });
});

describe("reporting compliance", () => {
  it("without a day: reported, after the close, or not reported at the close; never late", async () => {
    const province = fixtureProvince({ reporting: [reportRow("q", { reporters: ["so-a", "so-b", "so-c"] })] });
    const run = await played(
      running({ province }),
      report("report.q@2023-Q2#so-a", "2023-06-29"),
      report("report.q@2023-Q2#so-b", "2023-07-20"),
      report("report.q.consolidation@2023-Q2#so-khdt", "2023-07-05"),
    );
    const [second] = reportingCompliance(await run.engine.register());
    expect(second?.lines.map((it) => [it.body, it.standing])).toEqual([
      ["so-a", "inTime"],
      ["so-b", "afterClose"],
      ["so-c", "notYetAtClose"],
    ]);
    expect(second).toMatchObject({
      period: "2023-Q2",
      partial: true,
      lastDay: null,
      closesOn: "2023-06-30",
      reported: 2,
      of: 3,
      consolidations: [{ body: "so-khdt", on: "2023-07-05" }],
    });
    const [first] = reportingCompliance(await running({ province }).engine.register());
    expect(first).toBeUndefined();
  });

  it("with a day: in time, late, overdue; a report sent back is not in until it comes again; an excused body is not counted", async () => {
    const due = { kind: "annual", before: "12-15" } as const;
    const reporting = [reportRow("y", { period: "year", due, reporters: ["so-a", "so-b", "so-c", "cac-huyen"] })];
    const run = await played(
      running({ province: fixtureProvince({ reporting }) }),
      report("report.y@2023#so-a", "2023-12-14"),
      report("report.y@2023#so-b", "2023-12-15"),
      report("report.y@2023#huyen-1", "2023-12-01"),
      {
        type: "return",
        ...said("report.y@2023#huyen-1", "2023-12-16"),
        actor: by("so-khdt", "monitor"),
        reason: "Thiếu biểu",
        correctBy: on("2023-12-26"),
      },
      { type: "cancel", ...said("report.y@2023#huyen-3", "2023-12-16"), actor: by("ubnd", "issuer"), reason: "…" },
    );
    const standings = async (day: string) => {
      await run.advanceTo(day);
      const [period] = reportingCompliance(await run.engine.register());
      return [period?.lines.map((it) => it.standing), `${period?.reported}/${period?.of}`];
    };
    expect(await standings("2023-12-20")).toEqual([
      ["returned", "overdue", "cancelled", "inTime", "late", "overdue"],
      "2/5",
    ]);
    expect((await standings("2023-12-27"))[0]).toEqual([
      "overdue",
      "overdue",
      "cancelled",
      "inTime",
      "late",
      "overdue",
    ]);
  });
});

describe("the inbox", () => {
  it("holds all that waits for a person, oldest first, with the question, the choices and what they rest on", async () => {
    const run = await played(running(), {
      type: "raise-obstacle",
      ...said("I.1@once#so-a", "2023-06-01"),
      actor: by("so-a", "lead"),
      obstacle: "von",
      text: "Chưa bố trí vốn",
    });
    await run.advanceTo("2024-02-15");
    const inbox = decisionInbox(await run.engine.register());
    expect(inbox.map((it) => [it.kind, it.askedOn, it.choices.map((choice) => choice.id)])).toEqual([
      ["lead", "2023-04-12", ["name-lead"]],
      ["first-year", "2023-04-12", ["name-year"]],
      ["new-day", "2023-04-12", ["set-day", "no-day", "cancel"]],
      ["obstacle", "2023-06-01", []],
      ["confirm-overdue", "2024-02-01", ["mark-overdue", "not-overdue"]],
      ["lead", "2024-02-15", ["name-lead"]],
    ]);
    for (const it of inbox) {
      expect(it.question.vi).toMatch(/\?$/);
      expect(it.basis).toMatchObject({ file: "none.txt" });
      for (const choice of it.choices) {
        expect(choice.label.vi.length).toBeGreaterThan(3);
        // No text speaks for one body or one year.
        if (!choice.id.startsWith("name-")) expect(choice.basis.length).toBeGreaterThan(0);
      }
    }
    expect(inbox[3]?.text).toBe("Chưa bố trí vốn");
  });

  it("loses what has been answered, and the obstacles of a closed duty", async () => {
    const run = await played(
      running(),
      {
        type: "raise-obstacle",
        ...said("I.1@once#so-a", "2023-06-01"),
        actor: by("so-a", "lead"),
        obstacle: "von",
        text: "…",
      },
      {
        type: "answer",
        question: id("I.6@once#so-a?new-day@2023-04-12"),
        on: on("2023-06-02"),
        actor: by("ubnd", "issuer"),
        choice: "set-day",
        value: ["2023-09-30"],
        reason: "…",
      },
      {
        type: "answer",
        choice: "name-lead",
        question: id("I.9?lead"),
        value: ["so-c"],
        reason: "…",
        on: on("2023-06-03"),
        actor: by("ubnd", "issuer"),
      },
      { type: "cancel", ...said("I.1@once#so-a", "2023-06-04"), actor: by("ubnd", "issuer"), reason: "…" },
    );
    expect(decisionInbox(await run.engine.register()).map((it) => it.kind)).toEqual(["first-year"]);
  });
});

describe("a body's name", () => {
  it("is the agency's or the group's, in the language asked for; an unknown id stays as it is", () => {
    const province = fixtureProvince();
    expect(bodyName(province, "so-a")).toBe("Sở A");
    expect(bodyName(province, "cac-huyen", "en")).toBe("District People's Committees");
    expect(bodyName(province, "so-x")).toBe("so-x");
  });
});
