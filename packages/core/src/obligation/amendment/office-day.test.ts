import { describe, expect, it } from "vitest";
import type { Deadline } from "../../deadline/deadline.schema.js";
import { legalDate } from "../../kernel/legal-date.js";
import type { KtttError } from "../../kernel/problem.js";
import { officeDay, type PlanChange } from "../../plan/amendment/plan-change.schema.js";
import { describeError } from "../../law/render-problem.js";
import { officeDayMark } from "../../plan/obligation.js";
import { codesOfAsync } from "../../testing-fixture/codes-of.js";
import { fixtureProvince, PLAN, reportRow, taskRow } from "../../testing-fixture/fixture-province.js";
import { by, running } from "../../testing-fixture/running-engine.js";
import { effectiveDay } from "../obligation-state.js";
import { officialClass } from "../official-class.js";
import { diffPlan } from "./diff-plan.js";

const QUARTERLY = `${PLAN}/report.quarterly`;
const province = () =>
  fixtureProvince({
    tasks: [taskRow("I.1", { kind: "none" })],
    reporting: [
      reportRow("quarterly"),
      reportRow("yearly", { period: "year", due: { kind: "annual", before: "12-15" } }),
      reportRow("adhoc", { period: "ad-hoc" }),
    ],
  });
const the20th: Deadline = { kind: "quarterly", on: { day: 20 } };
const set = (on: string, duty = QUARTERLY, due: Deadline = the20th) =>
  officeDay({
    duty,
    due,
    decision: { number: "Công văn 12/UBND", issuedOn: legalDate(on) },
    actor: by("ubnd", "issuer"),
  });
const report = (quarter: string, body = "so-a") => `${QUARTERLY}@${quarter}#${body}`;

/** A run in which the office has set its own day; on 3/7/2023 quarter II is over, quarter III is open. */
async function withDay(on = "2023-07-03") {
  const run = running({ province: province() });
  await run.advanceTo(on);
  await run.send(set(on));
  const state = async (id: string) => {
    const found = (await run.engine.register()).obligations.get(id);
    if (!found) throw new Error(`${id} is not assigned`);
    return found;
  };
  return { run, state };
}

describe("the office's own day for a report of which the document prints none", () => {
  it("is set by one command, for the periods which are open and for those to come, and says whose day it is", async () => {
    const { run, state } = await withDay();
    const open = await state(report("2023-Q3"));
    expect(open).toMatchObject({ lastDay: "2023-09-20", dayTrust: "verified", status: "assigned" });
    expect(officeDayMark(open.obligation)).toBe("theo ngày do cơ quan ấn định (Công văn 12/UBND)");
    expect(officeDayMark(open.obligation, "en")).toBe("the office's own day (Công văn 12/UBND)");
    await run.advanceTo("2023-10-01");
    expect((await state(report("2023-Q4"))).obligation).toMatchObject({
      lastDay: "2023-12-20",
      officeDay: "Công văn 12/UBND",
    });
  });

  it("makes a report late which comes after it, and marks one which does not come", async () => {
    const { run, state } = await withDay();
    await run.advanceTo("2023-09-21");
    expect(await state(report("2023-Q3", "so-b"))).toMatchObject({ status: "overdue", lateSince: "2023-09-21" });
    await run.send({
      type: "report",
      obligation: report("2023-Q3"),
      on: legalDate("2023-10-04"),
      actor: by("so-a", "lead"),
    });
    const late = await state(report("2023-Q3"));
    expect(late).toMatchObject({ status: "reported", late: true });
    expect(officialClass(late, legalDate("2023-10-04"))).toBe("inProgressOverdue");
  });

  it("binds from its decision on: a quarter whose day had passed stays without a day, also when the words change later", async () => {
    const { run, state } = await withDay();
    expect(effectiveDay(await state(report("2023-Q2")))).toBeNull();
    await run.send({
      ...set("2023-08-01"),
      changes: [{ change: "reword", duty: QUARTERLY, text: "Báo cáo quý" }],
    });
    expect(await state(report("2023-Q2"))).toMatchObject({ lastDay: null, obligation: { text: "Báo cáo quý" } });
    expect(officeDayMark((await state(report("2023-Q2"))).obligation)).toBeNull();
    expect(await state(report("2023-Q3"))).toMatchObject({ lastDay: "2023-09-20" });
    await run.advanceTo("2024-01-01");
    expect(await state(report("2023-Q2"))).toMatchObject({ status: "assigned", wasOverdue: false });
  });

  it("may be moved by another paper, and ends with the document's own day", async () => {
    const { run, state } = await withDay("2023-04-12");
    expect(await state(report("2023-Q2"))).toMatchObject({ lastDay: "2023-06-20" });
    await run.send(set("2023-05-01", QUARTERLY, { kind: "quarterly", on: { day: 25 } }));
    expect(await state(report("2023-Q2"))).toMatchObject({ lastDay: "2023-06-25" });
    const redate: PlanChange = { change: "redate", duty: QUARTERLY, deadline: { kind: "quarterly", on: { day: 28 } } };
    await run.send({ ...set("2023-05-02"), changes: [redate] });
    const own = await state(report("2023-Q2"));
    expect(own).toMatchObject({ lastDay: "2023-06-28", obligation: { officeDay: null } });
    expect(officeDayMark(own.obligation)).toBeNull();
  });

  it("is not what a newer package takes back: its document prints no day still", async () => {
    const { run } = await withDay();
    const newer = { ...province(), version: "8.0.0" };
    expect(
      diffPlan(await run.engine.register(), newer, run.engine.province.documents[0]?.period ?? never()).changes,
    ).toEqual([]);
  });

  it.each([
    [
      "a report whose day the document prints",
      `${PLAN}/report.yearly`,
      { kind: "annual", on: "12-20" },
      "amendment/day-printed",
    ],
    ["a task", `${PLAN}/I.1`, the20th, "amendment/not-a-report"],
    ["another length of period", QUARTERLY, { kind: "monthly", on: { day: 20 } }, "amendment/other-periods"],
    ["a report without periods", `${PLAN}/report.adhoc`, the20th, "amendment/other-periods"],
    ["a duty nobody knows", `${PLAN}/report.weekly`, the20th, "amendment/unknown-duty"],
  ] as const)("is refused for %s", async (_, duty, due, code) => {
    const run = running({ province: province() });
    await run.advanceTo("2023-07-03");
    expect(await codesOfAsync(() => run.send(set("2023-07-03", duty, due)))).toEqual([code]);
  });

  it("of other periods is refused in words: which it is, and which the report has", async () => {
    const run = running({ province: province() });
    const text = province().reporting.find((it) => it.id === QUARTERLY)?.text;
    await run.advanceTo("2023-07-03");
    const error = await run
      .send(set("2023-07-03", QUARTERLY, { kind: "monthly", on: { day: 20 } }))
      .catch((error: unknown) => describeError(error as KtttError));
    expect(error).toMatchObject([
      { message: `“Chậm nhất ngày 20 hằng tháng” không đi với kỳ báo cáo của “${text}”, là “Hằng quý”.` },
    ]);
    const without = await run
      .send(set("2023-07-03", `${PLAN}/report.adhoc`, the20th))
      .catch((error: unknown) => describeError(error as KtttError));
    expect(without).toMatchObject([{ message: expect.stringMatching(/”\.$/u) }]);
  });

  it("does not stand beside a redate in one decision", async () => {
    const run = running({ province: province() });
    await run.advanceTo("2023-07-03");
    const both: PlanChange[] = [
      { change: "office-day", duty: QUARTERLY, deadline: the20th },
      { change: "redate", duty: QUARTERLY, deadline: the20th },
    ];
    expect(await codesOfAsync(() => run.send({ ...set("2023-07-03"), changes: both }))).toEqual([
      "amendment/changed-twice",
    ]);
  });
});

function never(): never {
  throw new Error("the fixture has a document");
}
