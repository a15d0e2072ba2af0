import { describe, expect, it } from "vitest";
import { KtttError } from "../kernel/problem.js";
import { legalDate } from "../kernel/legal-date.js";
import type { EventLog } from "../log/event-log.js";
import { logProblem } from "../log/errors.js";
import { memoryLog } from "../log/memory-log.js";
import { taskSchema } from "../province/province.schema.js";
import { PLAN, taskRow } from "../testing-fixture/fixture-province.js";
import { by, running } from "../testing-fixture/running-engine.js";
import type { Command } from "./commands.js";

const addedTask = taskSchema.parse({
  ...taskRow("I.30", { kind: "year", year: 2024 }),
  source: { file: "qd.pdf" },
});
const FIRST = `${PLAN}/I.1@once#so-a`;
const DAY = legalDate("2023-06-01");
const report: Command = { type: "report", obligation: FIRST, on: DAY, actor: by("so-a", "lead") };
const obstacle: Command = {
  ...{ type: "raise-obstacle", obligation: FIRST, on: DAY, actor: by("so-a", "lead") },
  ...{ obstacle: "o1", text: "Thiếu vốn" },
};
const keyed = <Sent extends Command>(sent: Sent): Sent => ({ ...sent, idempotencyKey: "k-1" });
/** The problems of what is refused, without their words. */
const refusal = (work: () => Promise<unknown>) =>
  work().then(
    () => [],
    (error: unknown) => (error as KtttError).problems.map(({ code, params, path }) => ({ code, params, path })),
  );
const OF_ANOTHER = [{ code: "authority/key-of-another-command", path: ["idempotencyKey"], params: { key: "k-1" } }];

/** A log in which somebody else comes first, just before the first append. */
function overtaken(inner: EventLog, first: () => Promise<unknown>): EventLog {
  let left = 1;
  return {
    ...inner,
    async append(writes, options) {
      if (left-- > 0) await first();
      return inner.append(writes, options);
    },
  };
}

describe("a key of a command", () => {
  it("belongs to the whole of it: another act on the same duty is refused, and names the key", async () => {
    const run = running();
    await run.send(keyed(obstacle));
    const before = await run.events();
    expect(await refusal(() => run.send(keyed(report)))).toEqual(OF_ANOTHER);
    expect(await refusal(() => run.send({ ...keyed(obstacle), text: "Thiếu người" }))).toEqual(OF_ANOTHER);
    expect(await run.events()).toEqual(before);
  });

  it("leaves the digest of the command with what it led to, and none with what time brought", async () => {
    const run = running();
    const { events } = await run.send(keyed(report));
    expect(events.length).toBeGreaterThan(1);
    expect(events.map((it) => it.command !== undefined)).toEqual(events.map((it) => it.type !== "ObligationAssigned"));
    expect(events[0]?.type).toBe("ObligationAssigned");
    expect(events.at(-1)?.command?.digest).toMatch(/^[0-9a-f]{64}$/);
    const other = running();
    expect((await other.send(report)).events.some((it) => "command" in it)).toBe(false);
    // The key is no part of what it belongs to.
    const again = await running().send({ ...report, idempotencyKey: "k-2" });
    expect(again.events.at(-1)?.command).toEqual(events.at(-1)?.command);
  });

  it("gives back the events of its own append and no others, in whatever pages the log comes", async () => {
    const inner = memoryLog();
    const log: EventLog = { ...inner, readAll: (options) => inner.readAll({ ...options, limit: 1 }) };
    const run = running({ log });
    const { events } = await run.send(keyed(report));
    expect(events.length).toBeGreaterThan(1);
    await run.send({ ...report, obligation: `${PLAN}/I.1@once#so-b`, actor: by("so-b", "lead") });
    expect(await run.send(keyed(report))).toEqual({ events, replayed: true });
    const whole = running({ log: inner });
    expect(await whole.send(keyed(report))).toEqual({ events, replayed: true });
  });

  it("which another machine has just used for the same command gives what that one wrote", async () => {
    const inner = memoryLog();
    const other = running({ log: inner });
    await other.advanceTo(DAY);
    const theirs: unknown[] = [];
    const run = running({
      log: overtaken(inner, async () => theirs.push(...(await other.send(keyed(report))).events)),
    });
    const { events, replayed } = await run.send(keyed(report));
    expect([replayed, events]).toEqual([true, theirs]);
    expect((await run.events()).filter((it) => it.type === "Reported")).toHaveLength(1);
    expect((await run.engine.register()).obligations.get(FIRST)?.status).toBe("reported");
  });

  it("which another machine has just used for another command is refused", async () => {
    const inner = memoryLog();
    const other = running({ log: inner });
    await other.advanceTo(DAY);
    const run = running({ log: overtaken(inner, () => other.send(keyed(obstacle))) });
    expect(await refusal(() => run.send(keyed(report)))).toEqual(OF_ANOTHER);
    expect((await run.events()).some((it) => it.type === "Reported")).toBe(false);
  });
});

describe("what keeps an append from being written", () => {
  const failing = (error: unknown) => {
    const tries: unknown[] = [];
    const append = () => Promise.reject((tries.push(1), error) as Error);
    return { log: { ...memoryLog(), append } as EventLog, tries };
  };

  it.each([
    ["another refusal of the log", new KtttError(logProblem("log/foreign-stream", [], { stream: "a", province: "b" }))],
    [
      "a failure with the code of a conflict which is not the log's",
      Object.assign(new Error("no"), { code: "log/version-conflict" }),
    ],
    ["any other failure", new Error("the disk is gone")],
  ])("is passed on at once where it is %s", async (_, error) => {
    const { log, tries } = failing(error);
    const run = running({ log });
    const told: unknown = await run.send(report).catch((it: unknown) => it);
    expect((told as Error).message).toBe(error.message);
    expect(tries).toHaveLength(1);
    await expect(run.advanceTo(DAY)).rejects.toBe(error);
    expect(tries).toHaveLength(2);
  });

  it("is tried again only after the pause of the log has passed", async () => {
    const inner = memoryLog();
    const other = running({ log: inner });
    await other.advanceTo(DAY);
    const order: string[] = [];
    const contested = overtaken(inner, () => other.send(obstacle));
    const log: EventLog = {
      ...contested,
      append: (writes, options) => (order.push("append"), contested.append(writes, options)),
      pause: async () => {
        order.push("pause");
        await new Promise((wake) => setTimeout(wake, 5));
        order.push("paused");
      },
    };
    await running({ log }).send(report);
    expect(order).toEqual(["append", "pause", "paused", "append"]);
  });
});

describe("a dry run", () => {
  it("gives what sending gives, of time and of the command, each with its stream, and writes nothing", async () => {
    const run = running();
    run.at(DAY);
    const foreseen = await run.engine.dryRun(report);
    expect(await run.events()).toEqual([]);
    const { events } = await run.send(report);
    if (!foreseen.allowed) throw new Error("refused");
    const said = (it: { readonly stream: string; readonly type: string; readonly happenedOn: string }) =>
      `${it.stream} ${it.type} ${it.happenedOn}`;
    expect(foreseen.events.map(said)).toEqual(events.map(said));
    expect([foreseen.replayed, events.length > 1]).toEqual([false, true]);
  });

  it("of a command which was carried out says so, and foresees nothing", async () => {
    const run = running();
    await run.send(keyed(report));
    expect(await run.engine.dryRun(keyed(report))).toEqual({ allowed: true, events: [], replayed: true });
  });

  it("of what is refused gives every problem with the names of those it speaks of", async () => {
    const run = running();
    await run.advanceTo(DAY);
    const foreseen = await run.engine.dryRun({ ...report, actor: by("so-b", "lead") });
    if (foreseen.allowed) throw new Error("allowed");
    expect(foreseen.problems).toMatchObject([
      { code: "authority/not-entitled", names: { agency: { vi: "Sở B", en: "Department B" } } },
    ]);
  });

  it("does not take a fault for a refusal", async () => {
    const fault = new TypeError("a fault of the embedder's");
    const run = running({
      authority: () => {
        throw fault;
      },
    });
    run.at(DAY);
    await expect(run.engine.dryRun(report)).rejects.toBe(fault);
  });

  it("enters nothing before the latest entry of the log, whatever its own clock says", async () => {
    const run = running();
    await run.advanceTo("2023-06-02");
    const latest = (await run.events()).at(-1)?.recordedAt;
    run.at(DAY);
    const foreseen = await run.engine.dryRun(report);
    if (!foreseen.allowed) throw new Error("refused");
    expect(foreseen.events.map((it) => it.recordedAt)).toEqual(foreseen.events.map(() => latest));
    run.at("2023-06-05");
    const later = await run.engine.dryRun(report);
    if (!later.allowed) throw new Error("refused");
    expect(later.events.at(-1)?.recordedAt.slice(0, 10)).toBe("2023-06-05");
  });
});

describe("a look back", () => {
  it("is taken of today too; of tomorrow it is refused, naming both days", async () => {
    const run = running();
    await run.advanceTo(DAY);
    expect((await run.engine.asOf(DAY)).register.asOf).toBe(DAY);
    expect(await refusal(() => run.engine.asOf(legalDate("2023-06-02")))).toEqual([
      { code: "engine/day-ahead", path: ["asOf"], params: { day: "2023-06-02", today: "2023-06-01" } },
    ]);
  });

  it("goes back to the earliest day of the log, whatever was entered last", async () => {
    const run = running();
    await run.advanceTo("2024-03-01");
    expect((await run.engine.asOf(legalDate("2023-04-12"))).register.obligations.size).toBeGreaterThan(10);
    expect(await refusal(() => run.engine.asOf(legalDate("2023-04-11")))).toEqual([
      { code: "engine/before-log", path: ["asOf"], params: { day: "2023-04-11", from: "2023-04-12" } },
    ]);
  });

  it("reads the log to its end, in whatever pages it comes", async () => {
    const inner = memoryLog();
    const run = running({ log: { ...inner, readAll: (options) => inner.readAll({ ...options, limit: 1 }) } });
    await run.send(report);
    const { register } = await run.engine.asOf(DAY);
    expect(register.obligations.get(FIRST)?.status).toBe("reported");
  });

  it("where only a case was opened, late in the span, begins with the span: time will open the plan there", async () => {
    const run = running();
    const actor = by("so-khdt", "registrar");
    const cooperative = { ref: "coop/1", kind: "cooperative" } as const;
    await run.send({ type: "open-case", case: "c-1", cooperative, on: DAY, actor } as Command);
    expect((await run.events()).some((it) => it.type === "PlanOpened")).toBe(false);
    const { cases, register } = await run.engine.asOf(legalDate("2023-04-12"));
    expect([cases.size, register.obligations.size > 10]).toEqual([0, true]);
    expect(await refusal(() => run.engine.asOf(legalDate("2023-04-11")))).toMatchObject([
      { code: "engine/before-log" },
    ]);
  });
});

describe("a command given on what somebody saw", () => {
  const seen = async () => {
    const run = running();
    await run.advanceTo(DAY);
    await run.engine.execute(obstacle);
    return run;
  };
  const streamVersion = async (run: ReturnType<typeof running>) =>
    (await run.events()).filter((it) => it.stream.endsWith(FIRST)).length;

  it("is taken while the duty stands as it did, also when the day it was due passed meanwhile", async () => {
    const run = await seen();
    const version = await streamVersion(run);
    const { events } = await run.engine.execute(report, { ifVersion: version });
    expect(events.at(-1)?.type).toBe("Reported");
    const later = await seen();
    later.at("2024-01-15");
    const taken = await later.engine.execute({ ...report, on: legalDate("2024-01-15") }, { ifVersion: version });
    expect(taken.events.map((it) => it.type)).toContain("OverdueMarked");
    expect(taken.events.at(-1)?.type).toBe("Reported");
    // Whoever saw the mark already saw no other duty.
    const swept = await seen();
    await swept.advanceTo("2024-01-15");
    const marked = await streamVersion(swept);
    expect(marked).toBeGreaterThan(version);
    await swept.engine.execute({ ...report, on: legalDate("2024-01-15") }, { ifVersion: marked });
  });

  it("is refused when somebody acted meanwhile, with what was seen and what is there, and changes nothing", async () => {
    const run = await seen();
    const version = await streamVersion(run);
    await run.engine.execute({ ...obstacle, obstacle: "o2" });
    const before = await run.events();
    const moved = { code: "engine/version-moved", path: [], params: { seen: version, present: version + 1 } };
    expect(await refusal(() => run.engine.execute(report, { ifVersion: version }))).toEqual([moved]);
    expect(await refusal(() => run.engine.execute(report, { ifVersion: version + 2 }))).toEqual([
      { ...moved, params: { seen: version + 2, present: version + 1 } },
    ]);
    expect(await run.events()).toEqual(before);
  });
});

describe("the plan as it stands", () => {
  it("reads as a decision changed it from the moment the decision is entered, and not before", async () => {
    const run = running();
    await run.advanceTo(DAY);
    const duties = async () => new Set((await run.engine.plan()).obligations.map((it) => it.duty));
    const before = await duties();
    expect(before.has(addedTask.id)).toBe(false);
    await run.engine.execute({
      ...{ type: "amend-plan", on: DAY, actor: by("ubnd", "issuer") },
      decision: { number: "9/UBND", issuedOn: DAY },
      changes: [{ change: "add-task", task: addedTask }],
    });
    expect(await duties()).toEqual(new Set([...before, addedTask.id]));
  });
});
