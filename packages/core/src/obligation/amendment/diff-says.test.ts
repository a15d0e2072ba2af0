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
