import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { PLAN } from "../testing-fixture/fixture-province.js";
import { running } from "../testing-fixture/running-engine.js";
import { dueItems, firstDueItems } from "./due-work.js";

const FIRST = `${PLAN}/I.1@once#so-a`;
const on = (day: string) => legalDate(day);

/** What an engine knows after a day, to be asked without it. */
async function after(day: string | null) {
  const run = running();
  run.at(day ?? "2023-04-12");
  if (day !== null) await run.advanceTo(day);
  return { run, register: await run.engine.register(), plan: await run.engine.plan() };
}

describe("what is due", () => {
  it("comes by days, each duty's facts of one day together, counted on from the version its stream has", async () => {
    const { plan, register } = await after(null);
    const items = dueItems(register, plan, on("2024-01-01")).filter((it) => it.obligation.id === FIRST);
    expect(items.map((it) => [it.on, it.version, it.facts.map((fact) => fact.type)])).toEqual([
      ["2023-04-12", 0, ["ObligationAssigned"]],
      ["2024-01-01", 1, ["OverdueMarked"]],
    ]);
    const given = await after("2023-06-01");
    const later = dueItems(given.register, given.plan, on("2024-01-01")).filter((it) => it.obligation.id === FIRST);
    expect(later.map((it) => [it.on, it.version])).toEqual([["2024-01-01", 1]]);
    // What is assigned on the last day asked for belongs to it.
    expect(dueItems(register, plan, on("2023-04-12")).map((it) => it.obligation.id)).toContain(FIRST);
    expect(dueItems(register, plan, on("2023-04-11"))).toEqual([]);
    const days = dueItems(register, plan, on("2024-03-01")).map((it) => it.on);
    expect(days).toEqual([...days].sort());
  });

  it("of the first day is that day's only; before it there is nothing", async () => {
    const { plan, register } = await after(null);
    const first = firstDueItems(register, plan, on("2024-12-31"));
    expect(new Set(first.map((it) => it.on))).toEqual(new Set(["2023-04-12"]));
    expect(first.map((it) => it.obligation.id)).toContain(FIRST);
    expect(firstDueItems(register, plan, on("2023-04-12"))).toEqual(first);
    expect(firstDueItems(register, plan, on("2023-04-11"))).toEqual([]);
    const done = await after("2025-06-01");
    expect(firstDueItems(done.register, done.plan, on("2030-01-01"))).toEqual([]);
  });

  it("is asked of one plan and of each register for itself", async () => {
    const empty = await after(null);
    const given = await after("2023-06-01");
    const waiting = (it: typeof empty) =>
      firstDueItems(it.register, empty.plan, on("2023-06-01")).map((one) => one.obligation.id);
    const all = waiting(empty);
    expect(all).toContain(FIRST);
    expect(waiting(given)).toEqual([]);
    expect(waiting(empty)).toEqual(all);
  });

  it("of duties which fall due on one day is told by their ids, of those assigned in the order of the plan", async () => {
    const { plan, register, run } = await after("2023-12-31");
    const items = firstDueItems(register, plan, on("2024-01-31"));
    expect(items[0]?.on).toBe("2024-01-01");
    const [assigned, overdue] = ["ObligationAssigned", "OverdueMarked"].map((type) =>
      items.filter((it) => it.facts[0]?.type === type).map((it) => it.obligation.id),
    ) as [string[], string[]];
    expect(overdue).toEqual([...overdue].sort());
    expect(overdue.length).toBeGreaterThan(1);
    const ids = plan.obligations.map((it) => it.id);
    expect(assigned).toEqual(ids.filter((it) => assigned.includes(it)));
    expect((await run.engine.dueWork(on("2023-12-31"))).length).toBe(0);
  });
});
