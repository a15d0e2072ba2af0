import { describe, expect, it } from "vitest";
import type { Deadline } from "../../deadline/deadline.schema.js";
import { legalDate } from "../../kernel/legal-date.js";
import type { KtttError } from "../../kernel/problem.js";
import { officeDay } from "../../plan/amendment/plan-change.schema.js";
import { fixtureProvince, reportRow, taskRow } from "../../testing-fixture/fixture-province.js";
import { by, running, SPAN } from "../../testing-fixture/running-engine.js";
import { diffPlan } from "./diff-plan.js";

const led = taskRow("I.1", { kind: "none" });
const unled = taskRow("I.2", { kind: "none" }, { leads: [] });
const quarterly = reportRow("quarterly");
const yearly = reportRow("yearly", { period: "year", due: { kind: "annual", before: "12-15" } });

async function atWork() {
  const run = running({ province: fixtureProvince({ tasks: [led, unled], reporting: [quarterly, yearly] }) });
  await run.advanceTo("2023-07-03");
  return run;
}
type Rows = NonNullable<Parameters<typeof fixtureProvince>[0]>;
async function between(rows: Rows) {
  const newer = fixtureProvince({ tasks: [led, unled], reporting: [quarterly, yearly], ...rows });
  const { byHand, changes } = diffPlan(await (await atWork()).engine.register(), newer, SPAN);
  return { byHand, changes };
}

describe("a newer version of a plan at work", () => {
  it("which says the same changes nothing", async () => {
    expect(await between({})).toEqual({ byHand: [], changes: [] });
  });

  it("adds a report as a report, and ends one which it has no more", async () => {
    const monthly = reportRow("monthly", { period: "month" });
    expect(await between({ reporting: [quarterly, monthly] })).toMatchObject({
      byHand: [],
      changes: [
        { change: "add-reporting", reporting: { id: monthly.id, period: "month" } },
        { change: "end", duty: yearly.id },
      ],
    });
  });

  it.each([
    ["recipients", { recipients: ["so-c"] }],
    ["consolidators", { consolidators: ["so-c"] }],
    ["final recipient", { finalRecipient: "so-khdt" }],
    ["periods", { period: "half-year" as const }],
  ])("which gives a report other %s is for a person: no decision expresses that", async (_, change) => {
    const found = await between({ reporting: [reportRow("quarterly", change), yearly] });
    expect(found).toEqual({ byHand: [quarterly.id], changes: [] });
  });

  it("which gives a report other reporters or another day is a decision", async () => {
    const found = await between({
      reporting: [
        reportRow("quarterly", { reporters: ["so-c"] }),
        { ...yearly, due: { kind: "annual", before: "11-30" } },
      ],
    });
    expect(found).toMatchObject({
      byHand: [],
      changes: [
        { change: "relead", duty: quarterly.id, leads: ["so-c"] },
        { change: "redate", duty: yearly.id, deadline: { kind: "annual", before: "11-30" }, deadlineText: null },
      ],
    });
  });

  it("which takes every body from a task, or names the first one, is for a person", async () => {
    const none = await between({ tasks: [{ ...led, leads: [] }, unled] });
    expect(none).toEqual({ byHand: [led.id], changes: [] });
    expect((await between({ tasks: [led, { ...unled, leads: ["so-b"] }] })).byHand).toEqual([unled.id]);
    expect((await between({ tasks: [{ ...led, leads: ["so-b"] }, unled] })).byHand).toEqual([]);
  });
});

describe("what a newer version changes", () => {
  const other = taskRow("I.3", { kind: "date", on: legalDate("2024-06-30") }, { leads: ["so-b"] });
  const at = async (...tasks: ReturnType<typeof taskRow>[]) => {
    const run = running({ province: fixtureProvince({ tasks: [led, other], reporting: [quarterly, yearly] }) });
    await run.advanceTo("2023-07-03");
    const newer = fixtureProvince({ tasks, reporting: [quarterly, yearly] });
    return { run, diff: async (to = newer) => diffPlan(await run.engine.register(), to, SPAN) };
  };

  it("is told for each open obligation with its terms before and after; of one whose duty ends there are none", async () => {
    const { diff } = await at({ ...led, text: "Chữ mới" });
    expect((await diff()).touched).toMatchObject([
      {
        ...{ obligation: `${led.id}@once#so-a`, duty: led.id, body: "so-a", becomes: "amended" },
        ...{ from: { text: led.text, lastDay: null }, to: { text: "Chữ mới", lastDay: null } },
      },
      { obligation: `${other.id}@once#so-b`, becomes: "released", from: null, to: null },
    ]);
  });

  it("does not touch the body which keeps its duty when another is given it as well", async () => {
    const { diff } = await at({ ...led, leads: ["so-a", "so-c"] }, other);
    const { changes, touched } = await diff();
    expect(changes).toEqual([{ change: "relead", duty: led.id, leads: ["so-a", "so-c"] }]);
    expect(touched).toEqual([]);
  });

  it("is a new day where only the words of the day are others, too", async () => {
    const { diff } = await at({ ...led, deadlineText: "Thường kỳ" }, other);
    expect((await diff()).changes).toEqual([
      { change: "redate", duty: led.id, deadline: { kind: "none" }, deadlineText: "Thường kỳ" },
    ]);
  });

  it("does not bring back a duty which a decision has ended: that is for a person", async () => {
    const { diff, run } = await at(led, other);
    const on = legalDate("2023-07-03");
    await run.send({
      ...{ type: "amend-plan", changes: [{ change: "end", duty: led.id }], on, actor: by("ubnd", "issuer") },
      decision: { number: "9/UBND", issuedOn: on },
    });
    expect(await diff()).toMatchObject({ changes: [], touched: [], byHand: [led.id] });
  });

  it("says of which version it is, where the package says that", async () => {
    const { diff } = await at(led, other);
    expect((await diff()).version).toBe("7.0.0");
    const { version: _, ...unversioned } = fixtureProvince({ tasks: [led, other], reporting: [quarterly, yearly] });
    expect((await diff(unversioned)).version).toBeNull();
  });

  it("in the day of a report stands against a day of the office's own only where the document prints one now", async () => {
    const { run } = await at(led, other);
    const decision = { number: "12/UBND", issuedOn: legalDate("2023-07-03") };
    const due = { kind: "quarterly", on: { day: 20 } } as const;
    await run.send(officeDay({ duty: quarterly.id, due, decision, actor: by("ubnd", "issuer") }));
    const changes = async (...reporting: ReturnType<typeof reportRow>[]) =>
      diffPlan(await run.engine.register(), fixtureProvince({ tasks: [led, other], reporting }), SPAN).changes;
    const printed = { kind: "quarterly", on: { day: 25 } } as const;
    expect(await changes(quarterly, yearly)).toEqual([]);
    expect(await changes({ ...quarterly, due: printed }, yearly)).toEqual([
      { change: "redate", duty: quarterly.id, deadline: printed, deadlineText: null },
    ]);
    // No office has set a day for this one: the day which its document printed is gone.
    expect(await changes(quarterly, { ...yearly, due: null })).toEqual([
      { change: "redate", duty: yearly.id, deadline: null, deadlineText: null },
    ]);
  });
});

describe("a day of the office's own is refused", () => {
  it.each<[string, string, Deadline, object]>([
    [
      "for a task",
      led.id,
      { kind: "quarterly", on: { day: 20 } },
      { code: "amendment/not-a-report", path: ["changes", 0], params: { duty: led.id } },
    ],
    [
      "where the document prints one",
      yearly.id,
      { kind: "annual", on: "11-20" },
      { code: "amendment/day-printed", path: ["changes", 0], params: { duty: yearly.id } },
    ],
    [
      "for other periods than the report's",
      quarterly.id,
      { kind: "monthly", on: { day: 20 } },
      { code: "amendment/other-periods", path: ["changes", 0, "deadline", "kind"], params: { duty: quarterly.id } },
    ],
  ])("%s, at its place", async (_, duty, due, problem) => {
    const run = await atWork();
    const decision = { number: "12/UBND", issuedOn: legalDate("2023-07-03") };
    const sent = run.send(officeDay({ duty, due, decision, actor: by("ubnd", "issuer") }));
    const problems = await sent.then(
      () => [],
      (error: unknown) => (error as KtttError).problems,
    );
    expect(problems).toMatchObject([problem]);
  });
});
