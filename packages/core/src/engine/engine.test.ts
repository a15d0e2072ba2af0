import type { StoredEvent } from "../log/event.js";
import { describeError } from "../law/render-problem.js";
import { describe, expect, it } from "vitest";
import { instantAt } from "../kernel/instant.js";
import { legalDate } from "../kernel/legal-date.js";
import { isKtttError } from "../kernel/problem.js";
import { obligationStream } from "../plan/obligation.js";
import { planStream } from "../plan/plan.events.js";
import { codesOfAsync } from "../testing-fixture/codes-of.js";
import { fixtureProvince, livelyProvince, PLAN, reportRow } from "../testing-fixture/fixture-province.js";
import { allEvents, by, running, SPAN, standing } from "../testing-fixture/running-engine.js";
import type { EventLog } from "../log/event-log.js";
import { memoryLog } from "../log/memory-log.js";
import type { Command } from "./commands.js";
import { createRegister } from "../obligation/register.js";

const FIRST = `${PLAN}/I.1@once#so-a`;
const on = (day: string) => legalDate(day);
const report = (obligation = FIRST, day = "2023-06-01"): Command => ({
  type: "report",
  obligation,
  on: on(day),
  actor: by(obligation.split("#")[1] ?? "", "lead"),
});

describe("what an engine has written itself", () => {
  /** A log which tells what was read of it. */
  function heard(log: EventLog): { readonly log: EventLog; readonly read: StoredEvent[] } {
    const read: StoredEvent[] = [];
    const listening = async (options: Parameters<EventLog["readAll"]>[0]) => {
      const page = await log.readAll(options);
      read.push(...page);
      return page;
    };
    return { log: { ...log, readAll: listening }, read };
  }

  it("is not read again, and counts at once", async () => {
    const { log, read } = heard(memoryLog());
    const run = running({ log });
    await run.advanceTo("2023-05-31");
    await run.send(report());
    expect((await run.engine.register()).obligations.get(FIRST)?.status).toBe("reported");
    expect(read).toEqual([]);
  });

  it("is read together with what somebody else wrote before it", async () => {
    const SECOND = `${PLAN}/I.1@once#so-b`;
    const shared = memoryLog();
    const { log, read } = heard(shared);
    const [one, other] = [running({ log }), running({ log: shared })];
    await one.advanceTo("2023-05-31");
    // The other one's event comes in between reading and writing.
    const append: EventLog["append"] = async (writes, options) => {
      if (read.length === 0 && writes.some((it) => it.stream === obligationStream("tinh-mau", FIRST)))
        await other.send(report(SECOND));
      return shared.append(writes, options);
    };
    Object.assign(log, { append });
    await one.send(report());
    const register = await one.engine.register();
    expect([FIRST, SECOND].map((id) => register.obligations.get(id)?.status)).toEqual(["reported", "reported"]);
    expect(register.position).toBe((await shared.readAll({ limit: 10_000 })).length);
  });
});

describe("an engine over a log", () => {
  it("opens the plan, asks what nobody has said, and assigns what is due, each dated its own day", async () => {
    const run = running();
    const events = await run.advanceTo("2023-04-12");
    expect(events[0]).toMatchObject({
      type: "PlanOpened",
      happenedOn: "2023-04-12",
      actor: { role: "engine" },
      data: { span: SPAN, documents: [PLAN, "kh-11-2024"], provinceVersion: "7.0.0" },
    });
    const asked = events.filter((it) => it.type === "PlanQuestionAsked");
    expect(asked.map((it) => it.happenedOn)).toEqual(["2023-04-12", "2023-04-12"]);
    const given = events.filter((it) => it.type === "ObligationAssigned");
    expect(given.length).toBeGreaterThan(10);
    for (const it of given) {
      expect(it).toMatchObject({ happenedOn: "2023-04-12", recordedAt: instantAt(on("2023-04-12"), 9) });
      expect(it.actor).toEqual({ agency: "ubnd", person: null, role: "issuer" });
      expect(it.basis).toMatchObject({ document: "10/KH-UBND", file: "none.txt" });
    }
  });

  it("asks about a document on the day it is known, not before", async () => {
    const run = running();
    const draftQuestion = (events: readonly { readonly type: string; readonly data: unknown }[]) =>
      events.filter((it) => it.type === "PlanQuestionAsked" && JSON.stringify(it.data).includes("kh-11-2024/II.2"));
    expect(draftQuestion(await run.advanceTo("2024-02-14"))).toEqual([]);
    expect(draftQuestion(await run.advanceTo("2024-12-31"))).toMatchObject([{ happenedOn: "2024-02-15" }]);
  });

  it("looked back on, refuses a day before anything happened and one which has not come", async () => {
    const run = running();
    run.at("2023-06-01");
    const codeAsOf = (day: string) => codesOfAsync(() => run.engine.asOf(on(day)));
    // Nothing is in the log yet: time opens the plan on its first day.
    expect(await codeAsOf("2023-04-11")).toEqual(["engine/before-log"]);
    expect((await run.engine.asOf(on("2023-04-12"))).register.obligations.size).toBeGreaterThan(10);
    expect(await codeAsOf("2023-06-02")).toEqual(["engine/day-ahead"]);
    await run.engine.advance();
    expect(await codeAsOf("2023-04-11")).toEqual(["engine/before-log"]);
    // A machine which would begin the plan earlier does not change when this log began; a case opened before it does.
    const other = running({ log: run.log, span: { from: on("2023-01-01"), to: SPAN.to } });
    other.at("2023-06-01");
    expect(await codesOfAsync(() => other.engine.asOf(on("2023-04-11")))).toEqual(["engine/before-log"]);
    const cooperative = { ref: "coop/1", kind: "cooperative" } as const;
    const actor = by("so-khdt", "registrar");
    await other.engine.execute({ type: "open-case", case: "c-1", cooperative, on: on("2023-03-01"), actor });
    const { cases, register } = await other.engine.asOf(on("2023-03-01"));
    expect([cases.size, register.obligations.size, register.asOf]).toEqual([1, 0, "2023-03-01"]);
    expect(await codesOfAsync(() => other.engine.asOf(on("2023-02-28")))).toEqual(["engine/before-log"]);
  });

  it("does nothing twice: what is due was done", async () => {
    const run = running();
    await run.advanceTo("2024-03-01");
    expect(await run.engine.advance()).toEqual([]);
    expect(await run.engine.nextDueDay()).toBe("2024-04-01");
    expect(await run.advanceTo("2024-03-31")).toEqual([]);
    expect(await run.advanceTo("2024-04-01")).not.toEqual([]);
  });

  it("says what it would do without doing it, and does just that", async () => {
    const run = running();
    await run.advanceTo("2023-12-31");
    const before = await run.events();
    const items = await run.engine.dueWork(on("2024-01-31"));
    expect(await run.events()).toEqual(before);
    const planned = items.flatMap(({ facts, obligation }) =>
      facts.map((fact) => `${obligation.id} ${fact.type} ${fact.happenedOn}`),
    );
    const done = (await run.advanceTo("2024-01-31"))
      .filter((it) => it.stream.includes("/obligation/"))
      .map((it) => `${it.stream.slice("tinh-mau/obligation/".length)} ${it.type} ${it.happenedOn}`);
    expect([...done].sort()).toEqual([...planned].sort());
    expect(planned.length).toBeGreaterThan(5);
  });

  it("marks overdue on the day after the last day, whatever day it runs", async () => {
    const run = running();
    await run.advanceTo("2024-05-20");
    const marks = (await run.events()).filter((it) => it.type === "OverdueMarked");
    expect(marks.find((it) => it.stream === obligationStream("tinh-mau", FIRST))).toMatchObject({
      happenedOn: "2024-01-01",
      recordedAt: instantAt(on("2024-05-20"), 9),
      actor: { role: "engine" },
    });
  });

  it("begins before the span's first day with nothing", async () => {
    const run = running({ span: { from: on("2024-01-01"), to: on("2024-12-31") } });
    expect(await run.advanceTo("2023-12-31")).toEqual([]);
    expect(await run.engine.nextDueDay()).toBe("2024-01-01");
  });

  it("goes on over a log which another engine wrote", async () => {
    const run = running();
    await run.advanceTo("2023-06-01");
    await run.send(report());
    const next = running({ log: run.log });
    await next.advanceTo("2024-01-15");
    await run.advanceTo("2024-01-15");
    expect(await standing(next.engine)).toEqual(await standing(run.engine));
  });

  it("folded again from the log stands the same", async () => {
    const run = running();
    await run.advanceTo("2024-12-31");
    const again = createRegister("tinh-mau");
    for (const event of await run.events()) again.apply(event);
    expect(again.obligations).toEqual((await run.engine.register()).obligations);
    expect(again.questions).toEqual((await run.engine.register()).questions);
  });

  it("keeps out of other provinces' events in the same log", async () => {
    const log = memoryLog();
    const one = running({ log });
    const other = running({ log, province: { ...livelyProvince(), id: "tinh-khac" } });
    await one.advanceTo("2023-06-01");
    await other.advanceTo("2024-06-01");
    const alone = running();
    await alone.advanceTo("2023-06-01");
    expect(await standing(one.engine)).toEqual(await standing(alone.engine));
  });
});

describe("a command", () => {
  it("is entered with who, on what basis, and when; time's own events up to that day come first", async () => {
    const run = running();
    await run.advanceTo("2023-04-12");
    const { events, replayed } = await run.send(report(FIRST, "2024-02-01"));
    expect(replayed).toBe(false);
    expect(events.map((it) => [it.type, it.happenedOn, it.actor.role])).toEqual([
      ["OverdueMarked", "2024-01-01", "engine"],
      ["WorkStarted", "2024-02-01", "lead"],
      ["Reported", "2024-02-01", "lead"],
    ]);
    expect(events.map((it) => it.version)).toEqual([2, 3, 4]);
    expect(events[2]?.basis).toMatchObject({ document: "10/KH-UBND", lines: [10] });
  });

  it("on a duty which is not assigned yet assigns it on the way, when its day has come", async () => {
    const run = running();
    const { events } = await run.send(report(FIRST, "2023-06-01"));
    expect(events.map((it) => it.type)).toEqual(["ObligationAssigned", "WorkStarted", "Reported"]);
    const future = report(`${PLAN}/report.quarterly@2024-Q1#so-a`, "2023-06-01");
    expect(await codesOfAsync(() => run.send(future))).toEqual(["engine/unknown-obligation"]);
  });

  it("about a duty which does not exist is refused with the nearest id", async () => {
    const run = running();
    try {
      await run.send(report(`${PLAN}/I.1@once#so-aa`));
      expect.unreachable();
    } catch (error) {
      if (!isKtttError(error)) throw error;
      expect(error.code).toBe("engine/unknown-obligation");
      expect(describeError(error, "en")[0]?.hint).toContain(FIRST);
    }
  });

  it("to give a duty to a body nobody knows is refused", async () => {
    const run = running();
    await run.advanceTo("2023-06-01");
    const reassign: Command = {
      type: "reassign",
      obligation: FIRST,
      on: on("2023-06-01"),
      actor: by("ubnd", "issuer"),
      to: "so-d",
      reason: "…",
    };
    expect(await codesOfAsync(() => run.send(reassign))).toEqual(["roster/unknown-body"]);
  });

  it("refused leaves the log as it was", async () => {
    const run = running();
    await run.advanceTo("2023-06-01");
    const before = JSON.stringify(await run.events());
    const refused: readonly [Command, string][] = [
      [
        { type: "accept", obligation: FIRST, on: on("2023-06-01"), actor: by("so-khdt", "monitor") },
        "obligation/refused",
      ],
      [{ ...report(), actor: by("so-b", "lead") }, "authority/not-entitled"],
      [report("kh-10-2023/I.99@once#so-a"), "engine/unknown-obligation"],
    ];
    for (const [command, code] of refused) {
      const codes = await codesOfAsync(() => run.send(command));
      expect(codes[0]).toBe(code);
      expect(JSON.stringify(await run.events())).toBe(before);
    }
  });

  it("names in a consolidation who was silent on its day, and nobody who was excused", async () => {
    const province = fixtureProvince({ reporting: [reportRow("q", { reporters: ["so-a", "so-b", "cac-huyen"] })] });
    const run = running({ province });
    const id = (body: string) => `${PLAN}/report.q@2023-Q2#${body}`;
    await run.advanceTo("2023-06-30");
    await run.send(report(id("so-a"), "2023-06-28"));
    const cancel = { type: "cancel", on: on("2023-06-29"), actor: by("ubnd", "issuer"), reason: "Sáp nhập" } as const;
    await run.send({ ...cancel, obligation: id("huyen-3") });
    const consolidation = `${PLAN}/report.q.consolidation@2023-Q2#so-khdt`;
    const { events } = await run.send({ ...report(consolidation, "2023-07-03"), actor: by("so-khdt", "lead") });
    expect(events.at(-1)?.data).toMatchObject({ silent: ["so-b", "huyen-1", "huyen-2"] });
  });

  it("over a stream which does not begin with an assignment is refused: the log is broken", async () => {
    const log = memoryLog();
    await running({ log }).send(report());
    const isFirst = (event: StoredEvent) => event.version === 1 && event.stream.endsWith(FIRST);
    const beheaded: EventLog = {
      ...log,
      readAll: async (options) => (await log.readAll(options)).filter((event) => !isFirst(event)),
    };
    const before = await allEvents(log);
    const run = running({ log: beheaded });
    const cancel: Command = {
      type: "cancel",
      obligation: FIRST,
      on: on("2023-07-01"),
      actor: by("ubnd", "issuer"),
      reason: "…",
    };
    expect(await codesOfAsync(() => run.send(cancel))).toEqual(["engine/broken-stream"]);
    expect(await allEvents(log)).toEqual(before);
  });
});

describe("the same command sent again", () => {
  const keyed: Command = { ...report(), idempotencyKey: "k-1" };

  it("is carried out once: the second time gives the events of the first", async () => {
    const run = running();
    const first = await run.send(keyed);
    const count = (await run.events()).length;
    const second = await run.send(keyed);
    expect(second).toEqual({ events: first.events, replayed: true });
    expect(await run.events()).toHaveLength(count);
  });

  it("under a key which another command used is refused", async () => {
    const run = running();
    await run.send(keyed);
    const count = (await run.events()).length;
    const other = { ...report(`${PLAN}/I.1@once#so-b`), idempotencyKey: "k-1" };
    expect(await codesOfAsync(() => run.send(other))).toEqual(["authority/key-of-another-command"]);
    expect(await run.events()).toHaveLength(count);
  });
});

describe("two writers", () => {
  /** A log in which somebody else writes to the stream just before each of the first `times` appends. */
  function contested(inner: EventLog, times: number, meddle: () => Promise<unknown>): EventLog {
    let left = times;
    return {
      ...inner,
      async append(writes, options) {
        if (left > 0) {
          left -= 1;
          await meddle();
        }
        return inner.append(writes, options);
      },
    };
  }
  const obstacle = (n: number): Command => ({
    type: "raise-obstacle",
    obligation: FIRST,
    on: on("2023-06-01"),
    actor: by("so-a", "lead"),
    obstacle: `o${n}`,
    text: "Thiếu vốn",
  });

  it("the command is decided again on what the other wrote, and nothing is lost", async () => {
    const inner = memoryLog();
    const other = running({ log: inner });
    await other.advanceTo("2023-06-01");
    let n = 0;
    const run = running({ log: contested(inner, 2, () => other.send(obstacle(n++))) });
    const { events } = await run.send(report());
    expect(events.at(-1)).toMatchObject({ type: "Reported" });
    const { obligations } = await run.engine.register();
    expect(obligations.get(FIRST)).toMatchObject({ status: "reported", obstacles: { id: "o1", before: { id: "o0" } } });
  });

  it("what the other wrote can be the reason to refuse", async () => {
    const inner = memoryLog();
    const other = running({ log: inner });
    await other.advanceTo("2023-06-01");
    const run = running({ log: contested(inner, 1, () => other.send({ ...report(), type: "start" } as Command)) });
    const start = { type: "start", obligation: FIRST, on: on("2023-06-01"), actor: by("so-a", "lead") } as const;
    expect(await codesOfAsync(() => run.send(start))).toEqual(["obligation/refused"]);
  });

  it("before each repetition the log's own pause is waited for, a longer one each time", async () => {
    const inner = memoryLog();
    const other = running({ log: inner });
    await other.advanceTo("2023-06-01");
    let n = 0;
    const waited: number[] = [];
    const log: EventLog = {
      ...contested(inner, 30, () => other.send(obstacle(n++))),
      pause: (attempt) => Promise.resolve(void waited.push(attempt)),
    };
    const run = running({ log });
    await run.send(report());
    expect(waited).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
  });

  it("after as many tries as allowed the conflict is told", async () => {
    const inner = memoryLog();
    const other = running({ log: inner });
    await other.advanceTo("2023-06-01");
    let n = 0;
    const run = running({ log: contested(inner, 99, () => other.send(obstacle(n++))), retries: 2 });
    expect(await codesOfAsync(() => run.send(report()))).toEqual(["log/version-conflict"]);
    expect(n).toBe(3);
  });

  it("who advance at once assign everything once", async () => {
    const log = memoryLog();
    const [one, two] = [running({ log }), running({ log })];
    await Promise.all([one.advanceTo("2024-12-31"), two.advanceTo("2024-12-31")]);
    const alone = running();
    await alone.advanceTo("2024-12-31");
    expect((await allEvents(log)).map((it) => it.id)).toEqual((await alone.events()).map((it) => it.id));
  });
});

describe("an answer to a question about the plan", () => {
  const question = `${PLAN}/I.9?lead`;
  const answer = (value: string[], day = "2024-03-01"): Extract<Command, { type: "answer" }> => ({
    type: "answer",
    question,
    choice: "name-lead",
    value,
    reason: "Theo chức năng, nhiệm vụ",
    on: on(day),
    actor: by("ubnd", "issuer"),
  });

  it("gives the duty out on the day of the answer, and closes the question", async () => {
    const run = running();
    await run.advanceTo("2024-02-28");
    await run.send(answer(["so-c", "huyen-1"]));
    const events = await run.engine.advance();
    const given = events.filter((it) => it.type === "ObligationAssigned" && it.stream.includes("I.9@"));
    expect(given.map((it) => [it.stream.split("#")[1], it.happenedOn])).toEqual([
      ["so-c", "2024-03-01"],
      ["huyen-1", "2024-03-01"],
    ]);
    const { questions } = await run.engine.register();
    expect(questions.get(question)).toMatchObject({ askedOn: "2023-04-12", answeredOn: "2024-03-01" });
    expect(await codesOfAsync(() => run.send(answer(["so-b"])))).toEqual(["question/not-open"]);
  });

  it("is given by known bodies, real years and real days; every wrong value is named", async () => {
    const run = running();
    await run.advanceTo("2024-03-01");
    expect(await codesOfAsync(() => run.send(answer(["so-x", "so-a", "so-y"])))).toEqual([
      "roster/unknown-body",
      "roster/unknown-body",
    ]);
    const year = { ...answer(["next"]), question: `${PLAN}/I.10?first-year`, choice: "name-year" };
    expect(await codesOfAsync(() => run.send(year))).toEqual(["question/wrong-value"]);
    expect(await codesOfAsync(() => run.send({ ...year, value: ["2024", "2025"] }))).toEqual(["question/wrong-value"]);
    run.at("2024-03-01");
    expect(await codesOfAsync(() => run.engine.execute(answer(["so-a"], "2024-03-02")))).toEqual(["command/in-future"]);
  });

  it("is carried out once under one key", async () => {
    const run = running();
    await run.advanceTo("2024-03-01");
    const keyed = { ...answer(["so-c"]), idempotencyKey: "a-1" };
    const first = await run.send(keyed);
    expect(await run.send(keyed)).toEqual({ events: first.events, replayed: true });
    expect(first.events.map((it) => it.stream)).toEqual([planStream("tinh-mau")]);
  });
});
