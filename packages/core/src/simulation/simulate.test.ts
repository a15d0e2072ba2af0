import { describe, expect, it } from "vitest";
import { daysBetween, type LegalDate, legalDate, shiftDays } from "../kernel/legal-date.js";
import { obligationsOf } from "../obligation/register.js";
import { officialClass } from "../obligation/official-class.js";
import { codesOf, codesOfAsync } from "../testing-fixture/codes-of.js";
import { fixtureProvince, livelyProvince, PLAN, reportRow, taskRow } from "../testing-fixture/fixture-province.js";
import { by } from "../testing-fixture/running-engine.js";
import type { Behaviour, Behaviours } from "./behaviour.js";
import { type Simulated, simulate, type SimulationOptions, simulateYear, startSimulation } from "./simulate.js";

const on = (day: string): LegalDate => legalDate(day);
const [FROM, TO] = [on("2023-04-12"), on("2024-12-31")];
const MIXED: Behaviour = {
  mix: [
    { behaviour: "punctual", weight: 5 },
    { behaviour: { late: 14 }, weight: 2 },
    { behaviour: "returned-once", weight: 2 },
    { behaviour: "silent", weight: 1 },
  ],
};
const options = (rest: Partial<SimulationOptions> = {}): SimulationOptions => ({
  province: livelyProvince(),
  from: FROM,
  to: TO,
  behaviour: { default: MIXED },
  seed: 7,
  ...rest,
});
const bytes = (run: Simulated) => run.events.map((event) => JSON.stringify(event)).join("\n");

describe("a simulated run", () => {
  it("with the same seed gives the same log, byte for byte; with another seed another", async () => {
    const [one, same, other] = [
      await simulate(options()),
      await simulate(options()),
      await simulate(options({ seed: 8 })),
    ];
    expect(bytes(same) === bytes(one)).toBe(true);
    expect(bytes(other) === bytes(one)).toBe(false);
    expect(one.events.length).toBeGreaterThan(100);
  });

  it("in steps, in days, or in one go gives the same log, byte for byte", async () => {
    const whole = bytes(await simulate(options()));
    const stepwise = startSimulation(options());
    for (const day of ["2023-06-30", "2023-07-01", "2023-12-31", "2024-06-14"]) await stepwise.advanceTo(on(day));
    expect(bytes(await stepwise.finish()) === whole).toBe(true);
    const daily = startSimulation(options());
    for (let day = FROM; day <= TO; day = shiftDays(day, 1)) await daily.advanceTo(day);
    expect(bytes(await daily.finish()) === whole).toBe(true);
  });

  it("ends with one sweep on the day after, which marks what fell due on the last day", async () => {
    const province = fixtureProvince({ tasks: [taskRow("I.1", { kind: "year", year: 2024 })] });
    const run = await simulate(options({ province, behaviour: { default: "silent" } }));
    expect(run).toMatchObject({ span: { from: FROM, to: TO }, closedOn: "2025-01-01" });
    expect(run.events.at(-1)).toMatchObject({ type: "OverdueMarked", happenedOn: "2025-01-01" });
    expect(run.events.filter((it) => it.happenedOn > run.closedOn)).toEqual([]);
  });

  it("dates nothing in the future of its entry, and enters everything in order of time", async () => {
    const { events } = await simulate(options());
    events.forEach((event, index) => {
      const before = events[index - 1];
      if (before) expect(event.recordedAt >= before.recordedAt).toBe(true);
      expect(event.happenedOn <= event.recordedAt.slice(0, 10) || event.recordedAt.endsWith("T17:00:00.000Z")).toBe(
        true,
      );
    });
  });

  it("marks every report as invented", async () => {
    const reports = (await simulate(options())).events.filter((it) => it.type === "Reported");
    expect(reports.length).toBeGreaterThan(20);
    for (const it of reports) expect(it.data).toMatchObject({ synthetic: true });
  });

  it("takes commands in between, and the bodies work on from there", async () => {
    const run = startSimulation(options({ behaviour: { default: "punctual" } }));
    await run.advanceTo(on("2023-06-14"));
    await run.engine.execute({
      type: "cancel",
      obligation: `${PLAN}/I.1@once#so-a`,
      on: on("2023-06-14"),
      actor: by("ubnd", "issuer"),
      reason: "Bãi bỏ",
    });
    const { events, register } = await run.finish();
    expect(register.obligations.get(`${PLAN}/I.1@once#so-a`)).toMatchObject({
      status: "cancelled",
      cancelledOn: "2023-06-14",
    });
    expect(register.obligations.get(`${PLAN}/I.1@once#so-b`)).toMatchObject({ status: "completed" });
    const cancelled = events.find((it) => it.type === "Cancelled");
    expect(cancelled?.recordedAt).toBe("2023-06-14T02:00:00.000Z");
  });

  it("goes neither back nor beyond its end, and needs a day to run in", async () => {
    const run = startSimulation(options());
    await run.advanceTo(on("2023-06-14"));
    expect(await codesOfAsync(() => run.advanceTo(on("2023-06-13")))).toEqual(["simulation/backwards"]);
    expect(await codesOfAsync(() => run.advanceTo(on("2025-01-01")))).toEqual(["simulation/beyond-end"]);
    expect(codesOf(() => startSimulation(options({ from: TO, to: FROM })))).toEqual(["calendar/empty-span"]);
  });

  it("of a year is the span from its first to its last day", async () => {
    const { span } = await simulateYear({ province: livelyProvince(), year: 2024 });
    expect(span).toEqual({ from: "2024-01-01", to: "2024-12-31" });
  });
});

describe("what is brought in from before", () => {
  const mid = { from: on("2024-01-01") };
  const silent: Behaviours = { default: "silent" };
  const ids = (run: Simulated) => new Set([...run.register.obligations.keys()].map((it) => it.slice(PLAN.length + 1)));

  it("none: what was due before stays outside and is only counted", async () => {
    const run = await simulate(options({ ...mid, carryIn: "none", behaviour: silent }));
    expect(ids(run).has("I.1@once#so-a")).toBe(false);
    expect(ids(run).has("I.2@once#huyen-1")).toBe(true);
    const early = await simulate(options({ to: on("2023-12-31"), behaviour: silent }));
    const over = obligationsOf(early.register).filter((it) => {
      const last = it.obligation.lastDay ?? it.obligation.closesOn;
      return last !== null && last < "2024-01-01";
    });
    expect(run.outside).toBe(over.length);
    expect(run.outside).toBeGreaterThan(10);
  });

  it("open: everything since the documents came out is there as nobody has touched it, overdue what is overdue", async () => {
    const run = await simulate(options({ ...mid, to: mid.from, carryIn: "open", behaviour: silent }));
    expect(run.register.obligations.get(`${PLAN}/I.1@once#so-a`)).toMatchObject({
      status: "overdue",
      lateSince: "2024-01-01",
      startedOn: null,
    });
    expect(run.outside).toBe(0);
    expect(run.events.every((it) => it.recordedAt >= "2023-12-31T17:00:00.000Z")).toBe(true);
  });

  it("open: bodies which work take up on the first day what they should have done before it", async () => {
    const run = await simulate(options({ ...mid, carryIn: "open", behaviour: { default: "punctual" } }));
    expect(run.register.obligations.get(`${PLAN}/I.1@once#so-a`)).toMatchObject({
      status: "completed",
      reportedOn: "2024-01-01",
      late: true,
    });
  });

  it("a given log: the run goes on from there, and both parts are as one run", async () => {
    const whole = await simulate(options());
    const first = await simulate(options({ to: on("2023-12-31") }));
    const second = await simulate(options({ ...mid, carryIn: first.events }));
    expect(second.events.slice(0, first.events.length)).toEqual(first.events);
    const outcome = (run: Simulated) =>
      new Map(obligationsOf(run.register).map((it) => [it.obligation.id, [it.status, it.reportedOn, it.late]]));
    expect(outcome(second)).toEqual(outcome(whole));
  });
});

describe("a behaviour", () => {
  const province = fixtureProvince({
    tasks: [
      taskRow("I.1", { kind: "annual" }, { leads: ["so-a", "so-b", "cac-huyen"] }),
      taskRow("I.2", { kind: "year", year: 2023 }, { leads: ["so-c"], act: "submit" }),
      taskRow("I.3", { kind: "continuous" }, { leads: ["so-c"] }),
      taskRow("I.4", { kind: "month", year: 2023, month: 1 }),
      taskRow("I.5", { kind: "none" }),
      taskRow("I.6", { kind: "annual" }, { leads: ["cac-so-nganh"] }),
    ],
    reporting: [reportRow("q"), reportRow("y", { period: "year", due: { kind: "annual", before: "12-15" } })],
  });
  const states = async (behaviour: Behaviour, bodies: Behaviours["bodies"] = {}) => {
    const run = await simulate(options({ province, behaviour: { default: behaviour, bodies } }));
    return obligationsOf(run.register);
  };
  /** Those with a day which is over, or a period which is, and whose bodies are known. */
  const finished = (all: Awaited<ReturnType<typeof states>>) =>
    all.filter(({ obligation: it }) => {
      const last = it.lastDay ?? it.closesOn;
      return !it.collective && !it.pastDueAtAssignment && last !== null && last < "2024-11-01";
    });

  it("punctual does everything in time, and what it did is accepted", async () => {
    const all = finished(await states("punctual"));
    expect(all.length).toBeGreaterThan(30);
    for (const it of all) {
      const last = it.obligation.lastDay ?? it.obligation.closesOn ?? "";
      expect(["completed", "carriedOn"]).toContain(it.status);
      if (it.obligation.kind !== "consolidation") expect((it.reportedOn ?? "9") <= last).toBe(true);
      expect(it).toMatchObject({ late: false, wasOverdue: false, returns: 0 });
    }
  });

  it("silent does nothing at all", async () => {
    const all = await states("silent");
    for (const it of all) expect(it).toMatchObject({ startedOn: null, reportedOn: null });
    expect(all.filter((it) => it.status === "overdue").length).toBeGreaterThan(5);
    expect(all.filter((it) => it.status === "notReported").length).toBeGreaterThan(3);
  });

  it("late-n reports n calendar days after the last day, or after the end of the period", async () => {
    for (const it of finished(await states({ late: 14 }))) {
      const { closesOn, kind, lastDay } = it.obligation;
      if (kind === "consolidation") continue;
      expect(it.reportedOn && daysBetween(lastDay ?? closesOn ?? it.reportedOn, it.reportedOn)).toBe(14);
      expect(it.late).toBe(lastDay !== null);
      expect(it.afterClose).toBe(lastDay === null);
    }
  });

  it("returned-once is sent back once, corrects in time, and is judged on the first report", async () => {
    const all = finished(await states("returned-once")).filter((it) => !it.obligation.continuous);
    expect(all.length).toBeGreaterThan(20);
    for (const it of all) {
      expect(it).toMatchObject({ status: "completed", returns: 1, late: false });
      expect((it.firstReportOn ?? "9") < (it.reportedOn ?? "0")).toBe(true);
    }
  });

  it("of one body is its own; the others keep the common one", async () => {
    const all = await states("punctual", { "so-b": "silent" });
    expect(all.filter((it) => it.body === "so-b").every((it) => it.reportedOn === null)).toBe(true);
    expect(
      finished(all)
        .filter((it) => it.body === "so-a")
        .every((it) => it.reportedOn !== null),
    ).toBe(true);
  });

  it("of a group nobody has enumerated is silence, unless it is named", async () => {
    const group = async (bodies: Behaviours["bodies"]) =>
      (await states("punctual", bodies)).filter(
        (it) => it.body === "cac-so-nganh" && it.obligation.occurrence === "2023",
      );
    expect((await group({}))[0]).toMatchObject({ status: "overdue", reportedOn: null });
    expect((await group({ "cac-so-nganh": "punctual" }))[0]).toMatchObject({ status: "completed", late: false });
  });

  it("mixed is drawn for each duty by itself, roughly by weight", async () => {
    const many = fixtureProvince({
      tasks: Array.from({ length: 60 }, (_, index) =>
        taskRow(`I.${index + 1}`, { kind: "year", year: 2023 }, { leads: ["cac-huyen"] }),
      ),
    });
    const mix: Behaviour = {
      mix: [
        { behaviour: "punctual", weight: 3 },
        { behaviour: "silent", weight: 1 },
      ],
    };
    const run = await simulate(options({ province: many, behaviour: { default: mix } }));
    const all = obligationsOf(run.register);
    const done = all.filter((it) => it.status === "completed").length / all.length;
    expect(all).toHaveLength(180);
    expect(done).toBeGreaterThan(0.65);
    expect(done).toBeLessThan(0.85);
  });

  it("cannot be late for what was past due when it was assigned, or has no day", async () => {
    for (const it of await states({ late: 30 })) {
      if (it.obligation.pastDueAtAssignment || it.obligation.duty === `${PLAN}/I.5`) {
        expect(officialClass(it, on("2025-01-01"))).toBe("noDaySet");
      }
    }
  });
});
