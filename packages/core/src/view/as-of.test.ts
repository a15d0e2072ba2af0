import { hcm } from "@kttt/province-hcm";
import { describe, expect, it } from "vitest";
import { type LegalDate, legalDate, shiftDays, span } from "../kernel/legal-date.js";
import { isKtttError } from "../kernel/problem.js";
import { OFFICIAL_CLASSES } from "../obligation/official-class.js";
import { obligationsOf, type Register } from "../obligation/register.js";
import type { Province } from "../province/province.schema.js";
import { parseBehaviour } from "../simulation/behaviour.js";
import { simulate, startSimulation } from "../simulation/simulate.js";
import { livelyProvince } from "../testing-fixture/fixture-province.js";
import { running } from "../testing-fixture/running-engine.js";
import { registerAsOf } from "./as-of.js";
import { decisionInbox } from "./decision-inbox.js";
import { dutyLines, dutyList } from "./duty-list.js";
import { obligationTrace } from "./obligation-trace.js";
import { reportingCompliance } from "./reporting-compliance.js";
import { runSummary } from "./run-summary.js";
import { scorecard, totalScore } from "./scorecard.js";
import { spanReport } from "./span-report.js";
import { successionRows } from "./succession-rows.js";
import { targetProgress } from "./target-progress.js";
import { bodyBoard, taskBoard } from "./task-board.js";

const on = legalDate;
const codeOf = (action: () => unknown): string | undefined => {
  try {
    action();
  } catch (error) {
    return isKtttError(error) ? error.code : String(error);
  }
  return undefined;
};

/** Everything a register is looked at by, as text. */
function everyView(province: Province, register: Register): Readonly<Record<string, string>> {
  const report = spanReport(province, register, span(on("2023-04-12"), register.asOf), { synthetic: true });
  const views: Readonly<Record<string, unknown>> = {
    boards: province.agencies.map(({ id }) => bodyBoard(register, province, id)),
    compliance: reportingCompliance(register),
    duties: dutyList(register, province),
    inbox: decisionInbox(register, province),
    report,
    scorecard: scorecard(register),
    successions: successionRows(province, register),
    summary: runSummary(report),
    targets: targetProgress(province, register, { synthetic: true }),
    tasks: taskBoard(register),
    total: totalScore(register),
    traces: obligationsOf(register).map((it) => obligationTrace(province, register, it.obligation.id)),
  };
  return Object.fromEntries(Object.entries(views).map(([name, view]) => [name, JSON.stringify(view)]));
}

const run = {
  province: hcm,
  from: on("2023-04-12"),
  to: on("2024-12-31"),
  behaviour: { default: parseBehaviour("punctual:6,late-14:2,returned-once:1,silent:1") },
  seed: 7,
};

describe("Ho Chi Minh City's programme, looked back on from its end", () => {
  it("gives in every view what the same run gave while it stood on that day", async () => {
    const steps = startSimulation(run);
    const seen = new Map<LegalDate, Readonly<Record<string, string>>>();
    // Days 37 apart meet the ends of months, quarters and years differently each time.
    for (let day = on("2023-05-01"); day <= run.to; day = shiftDays(day, 37)) {
      await steps.advanceTo(day);
      seen.set(day, everyView(hcm, await steps.engine.register()));
    }
    const finished = await steps.finish();
    expect(seen.size).toBeGreaterThan(15);
    for (const [day, views] of seen) {
      const then = everyView(hcm, finished.asOf(day));
      expect(Object.keys(then).filter((name) => then[name] !== views[name])).toEqual([]);
    }
    expect(new Set([...seen.values()].map((it) => it["duties"])).size).toBeGreaterThan(10);
  });

  it("gives of 1 May what a run gives which ended on 1 May, and not the lateness of the rest of the year", async () => {
    const day = on("2024-05-01");
    const whole = await simulate(run);
    const ended = await simulate({ ...run, to: day });
    const views = everyView(hcm, whole.asOf(day));
    expect(views).toEqual(everyView(hcm, ended.asOf(day)));
    expect(whole.asOf(day).asOf).toBe(day);
    expect(totalScore(whole.asOf(on("2023-12-31"))).late).toBeLessThan(totalScore(whole.register).late);
  });

  it("refuses a day before the log begins, one after the register's own, and a report of another span", async () => {
    const year = await simulate({ ...run, to: on("2023-12-31") });
    expect(year.register.asOf).toBe(year.closedOn);
    expect(codeOf(() => year.asOf(on("2023-04-11")))).toBe("view/before-log");
    expect(codeOf(() => year.asOf(on("2024-01-02")))).toBe("view/after-register");
    expect(year.asOf(year.closedOn).asOf).toBe("2024-01-01");
    const report = (from: string, to: string, day: string) =>
      codeOf(() => spanReport(hcm, year.asOf(on(day)), { from: on(from), to: on(to) }, { synthetic: true }));
    expect(report("2023-04-12", "2023-06-30", "2023-07-02")).toBe("view/outside-span");
    expect(report("2023-07-01", "2023-09-30", "2023-06-30")).toBe("view/outside-span");
    expect(report("2023-04-12", "2023-06-30", "2023-07-01")).toBeUndefined();
    expect(report("2023-06-30", "2023-04-12", "2023-06-30")).toBe("calendar/empty-span");
  });
});

describe("A report entered late", () => {
  it("belongs to the day it is dated, as of every day after it", async () => {
    const plan = running();
    await plan.advanceTo("2024-01-20");
    const [duty] = dutyList(await plan.engine.register(), livelyProvince(), { overdue: true });
    if (!duty) throw new Error("nothing is overdue");
    const at = async (day: string) =>
      dutyLines(registerAsOf(await plan.engine.register(), await plan.events(), on(day))).find(
        (it) => it.obligation === duty.obligation,
      );
    const dated = duty.lastDay ?? "";
    const after = shiftDays(on(dated), 1);
    expect(await at(after)).toMatchObject({ class: "inProgressOverdue", late: true });
    await plan.engine.execute({
      type: "report",
      obligation: duty.obligation,
      on: on(dated),
      actor: { agency: duty.body, person: null, role: "lead" },
    });
    expect(await at(shiftDays(on(dated), -1))).toMatchObject({ reportedOn: null, late: false });
    expect(await at(dated)).toMatchObject({ reportedOn: dated, late: false });
    expect(await at(after)).toMatchObject({ reportedOn: dated, late: false, status: "reported" });
  });
});

describe("Every count", () => {
  it("is as long as the list behind it, for each body and in total, on many days", async () => {
    const finished = await simulate({ ...run, to: on("2024-06-30") });
    for (const day of ["2023-05-15", "2023-12-20", "2024-01-10", "2024-04-05", "2024-07-01"]) {
      const register = finished.asOf(on(day));
      const lines = dutyLines(register);
      for (const score of scorecard(register)) {
        const { body } = score;
        const own = dutyList(register, hcm, { body });
        expect(score.assigned).toBe(own.length);
        for (const cls of OFFICIAL_CLASSES) {
          expect(score.classes[cls]).toBe(dutyList(register, hcm, { body, class: cls }).length);
        }
        expect(score.classes.inProgressOverdue).toBe(dutyList(register, hcm, { body, overdue: true }).length);
        expect(score.late).toBe(lines.filter((it) => it.lateWith === body).length);
        expect(score.awaitingAcceptance).toBe(dutyList(register, hcm, { body, status: "reported" }).length);
        const { reports, tasks } = score.withoutDay;
        const continuous = own.filter((it) => it.continuous && it.class === "noDaySet").length;
        expect(reports.of + tasks.of + continuous).toBe(score.classes.noDaySet);
      }
      const total = totalScore(register);
      expect(Object.values(total.classes).reduce((sum, it) => sum + it, 0)).toBe(lines.length);
      expect(total.late).toBe(total.classes.completedLate + total.classes.inProgressOverdue);
      for (const period of spanReport(hcm, register, span(run.from, on(day)), { synthetic: true }).periods) {
        const returned = period.lines.filter((it) => it.standing === "returned" && !it.collective);
        expect(period.reported + period.silent.length + returned.length).toBe(period.of);
      }
    }
  });
});
