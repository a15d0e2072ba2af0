import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { legalDate, shiftDays } from "../kernel/legal-date.js";
import type { StoredEvent } from "../log/event.js";
import { memoryLog } from "../log/memory-log.js";
import { memoryOutbox } from "../log/outbox.js";
import type { RemindersDueData } from "../obligation/reminder/reminder-index.js";
import { standardReminders } from "../obligation/reminder/standard-reminders.js";
import { isNews, isPlanEvent, type PlanEventData } from "../plan/plan.events.js";
import { defineProvince } from "../province/define-province.js";
import { livelyProvince, PLAN } from "../testing-fixture/fixture-province.js";
import { by, type Running, running } from "../testing-fixture/running-engine.js";
import { decisionInbox } from "../view/decision-inbox.js";

const THREE_YEARS = { from: legalDate("2023-04-12"), to: legalDate("2026-04-30") };
const START = legalDate("2025-12-05");

/** The lively province, which reminds by the proposed steps. */
const province = defineProvince({
  ...(structuredClone(livelyProvince()) as Parameters<typeof defineProvince>[0]),
  rules: {
    ...(structuredClone(livelyProvince().rules) as Parameters<typeof defineProvince>[0]["rules"]),
    reminders: [...standardReminders({ document: PLAN, citation: { document: PLAN, trust: "verified" } })],
  },
} as Parameters<typeof defineProvince>[0]);

const takenOver = (log = memoryLog()) => running({ province, span: THREE_YEARS, startedOn: START, log });
const summaries = (events: readonly StoredEvent[]) =>
  events.filter(isPlanEvent).filter((it) => it.type === "ProgrammeTakenOver");
const reminders = (events: readonly StoredEvent[]) => events.filter((it) => it.type === "RemindersDue");
const marks = (events: readonly StoredEvent[]) =>
  events.filter((it) => it.type === "OverdueMarked").map((it) => `${it.happenedOn} ${it.stream}`);

async function upTo(day: string, run: Running): Promise<readonly StoredEvent[]> {
  await run.advanceTo(day);
  return run.events();
}

describe("a programme which had been running for three years is taken over", () => {
  it("gives one summary of that day, of what is open, overdue and waiting for an answer, body by body", async () => {
    const run = takenOver();
    const [summary, ...more] = summaries(await upTo("2025-12-10", run));
    expect(more).toEqual([]);
    expect(summary).toMatchObject({ happenedOn: START, actor: { role: "engine" } });
    const data = summary?.data as PlanEventData["ProgrammeTakenOver"];
    const { register } = await run.engine.asOf(START);
    const open = [...register.obligations.values()].filter((it) => !["completed", "notReported"].includes(it.status));
    expect(data.open).toBe(open.length);
    expect(data.overdue).toBe(open.filter((it) => it.status === "overdue").length);
    expect(data.questions).toBe(decisionInbox(register).length);
    expect([data.open > data.overdue, data.overdue > 5, data.questions > 0]).toEqual([true, true, true]);
    const bodies = [...new Set(open.map((it) => it.body))].sort();
    expect(data.bodies).toEqual(
      bodies.map((body) => {
        const own = open.filter((it) => it.body === body);
        return { body, open: own.length, overdue: own.filter((it) => it.status === "overdue").length };
      }),
    );
  });

  it("reminds nobody of years past, and from that day on as always", async () => {
    const since = reminders(await upTo("2026-04-30", takenOver()));
    const always = reminders(await upTo("2026-04-30", running({ province, span: THREE_YEARS })));
    expect(since.length).toBeGreaterThan(0);
    const data = (event: StoredEvent) => [event.happenedOn, (event.data as RemindersDueData).reminders];
    expect(since.map(data)).toEqual(always.filter((it) => it.happenedOn >= START).map(data));
    expect(always.length).toBeGreaterThan(since.length + 10);
  });

  it("marks overdue what a programme at work from the first day marks, on the same days", async () => {
    const always = marks(await upTo("2026-04-30", running({ province, span: THREE_YEARS })));
    expect(marks(await upTo("2026-04-30", takenOver()))).toEqual(always);
    expect(always.some((it) => it < "2024")).toBe(true);
  });

  it("a consumer of the outbox hears the summary and what comes after; back-dated acts are news, whatever their day", async () => {
    const run = takenOver();
    await run.advanceTo("2025-12-10");
    const { startedOn } = await run.engine.register();
    const told: string[] = [];
    const hear = async () => {
      const outbox = memoryOutbox(run.log);
      const send = (event: StoredEvent) => {
        if (isNews(event, startedOn)) told.push(event.type);
        return Promise.resolve();
      };
      told.length = 0;
      while ((await outbox.deliver("mail", send)) > 0);
      return told;
    };
    expect(startedOn).toBe(START);
    expect((await hear()).filter((it) => it !== "RemindersDue")).toEqual(["ProgrammeTakenOver"]);
    const late = [...(await run.engine.register()).obligations.values()].find((it) => it.status === "overdue");
    run.at("2025-12-11");
    await run.engine.execute({
      type: "report",
      obligation: late?.obligation.id ?? "",
      on: late?.lastDay ?? START,
      actor: by(late?.body ?? "", "lead"),
    });
    expect(await hear()).toEqual(expect.arrayContaining(["ProgrammeTakenOver", "OverdueCleared", "Reported"]));
  });

  const obligation = `${PLAN}/I.1@once#so-a`;
  const obstacle = (day: string) => ({
    ...({ type: "raise-obstacle", obligation, obstacle: "o1", text: "Thiếu vốn" } as const),
    ...{ on: legalDate(day), actor: by("so-a", "lead") },
  });

  it("whoever enters something first on that day enters it after the summary, in a log swept before or not", async () => {
    const swept = takenOver();
    await swept.advanceTo("2025-12-04");
    for (const run of [takenOver(), swept]) {
      const { events } = await run.send(obstacle(START));
      const types = events.map((it) => it.type);
      expect([types.filter((it) => it === "ProgrammeTakenOver"), types.at(-1)]).toEqual([
        ["ProgrammeTakenOver"],
        "ObstacleRaised",
      ]);
      // Once only: the next entry brings what concerns its own duty.
      const next = await run.send({ ...obstacle("2025-12-06"), obstacle: "o2" });
      expect(next.events.map((it) => it.type)).toEqual(["ObstacleRaised"]);
    }
  });

  it("an entry into a programme which was not taken over brings what concerns its own duty and nothing else", async () => {
    const run = running({ province, span: THREE_YEARS });
    await run.advanceTo("2023-06-01");
    const { events } = await run.send(obstacle("2024-02-01"));
    expect(new Set(events.map((it) => it.stream.split("/obligation/")[1]))).toEqual(new Set([obligation]));
    expect(events.map((it) => it.type)).toEqual(["OverdueMarked", "ObstacleRaised"]);
  });

  it("every event of a programme which was not taken over is news", async () => {
    const events = await upTo("2024-12-31", running());
    expect(events.every((it) => isNews(it, null))).toBe(true);
  });

  it("the day is the log's: a machine opened without it or with another day reminds and sums up as the first one", async () => {
    const log = memoryLog();
    await takenOver(log).advanceTo("2025-12-01");
    const other = running({ province, span: THREE_YEARS, startedOn: legalDate("2024-01-01"), log });
    const third = running({ province, span: THREE_YEARS, log });
    await other.advanceTo("2025-12-10");
    const events = await upTo("2026-04-30", third);
    expect(summaries(events).map((it) => it.happenedOn)).toEqual([START]);
    expect(reminders(events).every((it) => it.happenedOn >= START)).toBe(true);
    expect((await third.engine.register()).startedOn).toBe(START);
  });

  it("a programme taken over on its first day has no history: no summary", async () => {
    const run = running({ province, span: THREE_YEARS, startedOn: THREE_YEARS.from });
    expect(summaries(await upTo("2024-01-01", run))).toEqual([]);
    expect((await run.engine.register()).startedOn).toBeNull();
  });

  it("the summary is the same whether a sweep or a back-dated act comes first, and how often it is swept", async () => {
    const swept = summaries(await upTo("2026-01-20", takenOver()));
    const obligations = [...(await takenOver().engine.plan()).obligations].filter((it) => it.assignedOn < START);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...obligations),
        fc.integer({ min: 0, max: 30 }),
        fc.boolean(),
        async (obligation, waited, before) => {
          const run = takenOver();
          if (before) await run.advanceTo(shiftDays(START, -1));
          run.at(shiftDays(START, waited));
          const actor = by(obligation.body, "lead");
          const said = { obligation: obligation.id, on: obligation.assignedOn, actor };
          await run.engine.execute({ type: "report", ...said }).catch(() => undefined);
          const events = summaries(await upTo("2026-01-20", run));
          expect(events.map((it) => it.data)).toEqual(swept.map((it) => it.data));
        },
      ),
      { numRuns: 15 },
    );
  });
});
