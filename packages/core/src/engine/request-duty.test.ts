import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { planQuestionId } from "../plan/obligation.js";
import type { Province, ProvinceInput } from "../province/province.schema.js";
import { defineProvince } from "../province/define-province.js";
import { simulate } from "../simulation/simulate.js";
import { codesOfAsync } from "../testing-fixture/codes-of.js";
import { fixtureInput, fixtureProvince, PLAN, reportRow, taskRow } from "../testing-fixture/fixture-province.js";
import { by, running, SPAN, standing } from "../testing-fixture/running-engine.js";
import { decisionInbox } from "../view/decision-inbox.js";
import type { Command } from "./commands.js";

const on = (day: string) => legalDate(day);
type Request = Extract<Command, { type: "request-duty" }>;
const TASK = `${PLAN}/I.1`;
const REPORT = `${PLAN}/report.ad-hoc`;

const rows = (): Parameters<typeof fixtureInput>[0] => ({
  tasks: [
    taskRow("I.1", { kind: "on-demand" }, { leads: ["so-a", "cac-so-nganh"], deadlineText: "Theo yêu cầu" }),
    taskRow("I.2", { kind: "annual" }, { leads: ["so-b"] }),
  ],
  reporting: [
    reportRow("ad-hoc", { period: "ad-hoc", due: { kind: "on-demand" }, reporters: ["so-a", "so-b", "cac-huyen"] }),
    reportRow("thematic", { period: "thematic" }),
  ],
});
const province = (): Province => fixtureProvince(rows());

function request(duty: string, overrides: Partial<Request> = {}): Request {
  return {
    type: "request-duty",
    duty,
    on: on("2023-09-05"),
    lastDay: on("2023-09-20"),
    decision: "512/UBND-KT",
    actor: by("ubnd", "issuer"),
    ...overrides,
  };
}
const given = (events: readonly { readonly type: string; readonly stream: string }[]) =>
  events.flatMap((it) =>
    it.type === "ObligationAssigned" && it.stream.includes("@asked-") ? (it.stream.split("/obligation/")[1] ?? []) : [],
  );

describe("what is owed on demand (theo yêu cầu, đột xuất)", () => {
  it("is owed by nobody before somebody asks, for tasks as for reports", async () => {
    const run = running({ province: province() });
    await run.advanceTo("2024-12-31");
    const duties = new Set([...(await run.engine.register()).obligations.values()].map((it) => it.obligation.duty));
    expect([...duties]).toEqual([`${PLAN}/I.2`]);
    expect((await run.engine.plan()).onRequest).toEqual([TASK, REPORT, `${PLAN}/report.thematic`]);
  });

  it("is owed from the day of the request to the day it names, by everybody who holds the task", async () => {
    const run = running({ province: province() });
    const { events } = await run.send(request(TASK));
    expect(events.at(-3)).toMatchObject({
      type: "DutyRequested",
      happenedOn: "2023-09-05",
      basis: { document: "512/UBND-KT" },
      data: {
        duty: TASK,
        occurrence: "asked-2023-09-05",
        bodies: null,
        lastDay: "2023-09-20",
        decision: "512/UBND-KT",
      },
    });
    expect(given(events)).toEqual([`${TASK}@asked-2023-09-05#so-a`, `${TASK}@asked-2023-09-05#cac-so-nganh`]);
    const state = (await run.engine.register()).obligations.get(`${TASK}@asked-2023-09-05#so-a`);
    expect(state).toMatchObject({
      status: "assigned",
      lastDay: "2023-09-20",
      obligation: { kind: "task", assignedOn: "2023-09-05", request: "512/UBND-KT", pastDueAtAssignment: false },
    });
    await run.advanceTo("2023-09-21");
    expect((await run.engine.register()).obligations.get(`${TASK}@asked-2023-09-05#so-a`)?.status).toBe("overdue");
  });

  it("of a report is asked of those named, and whoever puts the reports together waits for these only", async () => {
    const run = running({ province: province() });
    const { events } = await run.send(
      request(REPORT, { bodies: ["huyen-2", "so-b"], actor: by("so-khdt", "monitor") }),
    );
    const id = (body: string) => `${REPORT}@asked-2023-09-05#${body}`;
    expect(given(events)).toEqual([id("huyen-2"), id("so-b"), `${REPORT}.consolidation@asked-2023-09-05#so-khdt`]);
    const { obligations } = await run.engine.register();
    expect(obligations.get(`${REPORT}.consolidation@asked-2023-09-05#so-khdt`)?.obligation.consolidates).toEqual([
      id("huyen-2"),
      id("so-b"),
    ]);
    await run.send({ type: "report", obligation: id("so-b"), on: on("2023-09-19"), actor: by("so-b", "lead") });
    await run.send({ type: "accept", obligation: id("so-b"), on: on("2023-09-22"), actor: by("so-khdt", "monitor") });
    expect((await run.engine.register()).obligations.get(id("so-b"))).toMatchObject({
      status: "completed",
      late: false,
    });
  });

  it("is asked for again: a second request of the day is a turn of its own, and the first stays", async () => {
    const run = running({ province: province() });
    await run.send(request(TASK, { bodies: ["so-a"] }));
    const again = await run.send(request(TASK, { bodies: ["so-a"], decision: "513/UBND-KT", lastDay: null }));
    expect(given(again.events)).toEqual([`${TASK}@asked-2023-09-05.2#so-a`]);
    const later = await run.send(request(TASK, { bodies: ["so-a"], on: on("2023-10-02"), lastDay: null }));
    expect(given(later.events)).toEqual([`${TASK}@asked-2023-10-02#so-a`]);
    expect((await run.engine.register()).obligations.get(`${TASK}@asked-2023-09-05.2#so-a`)?.lastDay).toBeNull();
  });

  it("may be asked of a member whom a group nobody can enumerate names all the same", async () => {
    const run = running({ province: province() });
    const { events } = await run.send(request(TASK, { bodies: ["so-c"] }));
    expect(given(events)).toEqual([`${TASK}@asked-2023-09-05#so-c`]);
    expect((await run.engine.register()).obligations.get(`${TASK}@asked-2023-09-05#so-c`)?.obligation.collective).toBe(
      false,
    );
  });

  it.each<[string, Partial<Request>, string[]]>([
    ["a body which does not hold it", { bodies: ["so-khdt"] }, ["request/not-a-holder"]],
    ["a day which has passed", { lastDay: on("2023-09-04") }, ["request/day-passed"]],
    ["a duty with its own time", { duty: `${PLAN}/I.2` }, ["request/not-on-demand"]],
    ["a duty nobody knows", { duty: `${PLAN}/I.9` }, ["request/unknown-duty"]],
    [
      "a day outside the plan's",
      { on: on("2023-04-01"), lastDay: null },
      ["request/before-document", "request/outside-span"],
    ],
    ["one who holds it", { actor: by("so-a", "lead") }, ["authority/not-entitled"]],
    ["the partner who accepts nothing", { actor: by("so-b", "monitor") }, ["authority/not-entitled"]],
  ])("is refused from or for %s, and nothing is written", async (_, overrides, codes) => {
    const run = running({ province: province() });
    await run.advanceTo("2023-09-05");
    const before = JSON.stringify(await run.events());
    expect(await codesOfAsync(() => run.engine.execute(request(TASK, overrides)))).toEqual(codes);
    expect(JSON.stringify(await run.events())).toBe(before);
  });

  it("is not asked for ahead of time", async () => {
    const run = running({ province: province() });
    await run.advanceTo("2023-09-01");
    expect(await codesOfAsync(() => run.engine.execute(request(TASK)))).toEqual(["command/in-future"]);
  });

  it("entered after its day stands the same, swept daily or never, and on another machine", async () => {
    const standings = [];
    for (const sweep of [["2023-09-04", "2023-09-10", "2023-09-21"], []]) {
      const run = running({ province: province() });
      for (const day of sweep) await run.advanceTo(day);
      run.at("2023-10-10");
      await run.engine.execute(request(TASK));
      await run.advanceTo("2023-10-11");
      standings.push(await standing(run.engine));
      const next = running({ province: province(), log: run.log });
      await next.advanceTo("2023-10-11");
      expect(await standing(next.engine)).toEqual(standings.at(-1));
    }
    expect(standings[0]).toEqual(standings[1]);
    expect(JSON.stringify(standings[0])).toContain('"overdue"');
  });

  it("under one key is asked for once", async () => {
    const run = running({ province: province() });
    const once = await run.send(request(TASK, { idempotencyKey: "k1" }));
    const twice = await run.send(request(TASK, { idempotencyKey: "k1" }));
    expect(twice).toEqual({ events: once.events.filter((it) => it.idempotencyKey === "k1"), replayed: true });
  });

  it("survives a decision which gives the duty a day, and ends with the duty", async () => {
    const amend = (changes: Extract<Command, { type: "amend-plan" }>["changes"], day: string): Command => ({
      type: "amend-plan",
      decision: { number: "99/QĐ-UBND", issuedOn: on(day) },
      changes,
      on: on(day),
      actor: by("ubnd", "issuer"),
    });
    const id = `${TASK}@asked-2023-09-05#so-a`;
    const run = running({ province: province() });
    await run.send(request(TASK));
    await run.send(amend([{ change: "redate", duty: TASK, deadline: { kind: "annual" } }], "2023-09-10"));
    expect((await run.engine.register()).obligations.get(id)).toMatchObject({
      status: "assigned",
      lastDay: "2023-09-20",
    });
    await run.send(amend([{ change: "end", duty: TASK }], "2023-09-12"));
    expect((await run.engine.register()).obligations.get(id)?.status).toBe("cancelled");
  });

  it("without a lead is asked of whom the request names, and of nobody until somebody is named", async () => {
    const leaderless = fixtureProvince({ tasks: [taskRow("I.1", { kind: "on-demand" }, { leads: [] })] });
    const named = running({ province: leaderless });
    expect(given((await named.send(request(TASK, { bodies: ["so-c"] }))).events)).toEqual([
      `${TASK}@asked-2023-09-05#so-c`,
    ]);
    const open = running({ province: leaderless });
    await open.send(request(TASK));
    await open.engine.advance();
    const inbox = decisionInbox(await open.engine.register(), leaderless);
    expect(inbox).toMatchObject([{ id: planQuestionId(TASK, "lead"), duty: TASK }]);
    await open.send({
      type: "answer",
      question: planQuestionId(TASK, "lead"),
      choice: "name-lead",
      value: ["so-b"],
      reason: "…",
      on: on("2023-09-06"),
      actor: by("ubnd", "issuer"),
    });
    await open.engine.advance();
    expect((await open.engine.register()).obligations.get(`${TASK}@asked-2023-09-05#so-b`)).toMatchObject({
      lastDay: "2023-09-20",
      obligation: { assignedOn: "2023-09-06" },
    });
  });

  it("runs in a simulation as in an office", async () => {
    const { register } = await simulate({
      province: province(),
      ...SPAN,
      requests: [request(REPORT, { bodies: ["so-a"] })],
    });
    expect(register.obligations.get(`${REPORT}@asked-2023-09-05#so-a`)).toMatchObject({
      status: "completed",
      late: false,
    });
  });

  it("is asked of a body which has taken the holder's place", async () => {
    const input: ProvinceInput = {
      ...fixtureInput(rows()),
      successions: [
        {
          from: "so-a",
          to: "so-b",
          on: "2023-07-01",
          scope: null,
          citation: { document: "1/QĐ-UBND", trust: "verified" } as never,
        },
      ],
    };
    const agencies = input.agencies.map((it) => (it.id === "so-a" ? { ...it, until: "2023-06-30" } : it));
    const run = running({ province: defineProvince({ ...input, agencies }) });
    await run.send(request(TASK, { bodies: ["so-b"] }));
    await run.engine.advance();
    const { obligations } = await run.engine.register();
    expect([...obligations.values()].filter((it) => it.obligation.duty === TASK).map((it) => it.body)).toEqual([
      "so-b",
    ]);
  });
});

describe("what is owed once something has happened", () => {
  const eventful = fixtureProvince({
    tasks: [
      taskRow("I.1", { kind: "within", n: 30, unit: "day", from: "Nghị định có hiệu lực" }, { leads: ["so-a"] }),
      taskRow("I.2", { kind: "after-event", event: "Bộ ban hành hướng dẫn" }, { leads: ["so-b"] }),
    ],
  });

  it("waits for its day, is counted from the day somebody records, and falls due by that", async () => {
    const run = running({ province: eventful });
    await run.advanceTo("2023-06-01");
    expect((await run.engine.register()).obligations.size).toBe(0);
    const inbox = decisionInbox(await run.engine.register(), eventful);
    expect(inbox.map((it) => it.id)).toEqual([
      planQuestionId(TASK, "day-of-act"),
      planQuestionId(`${PLAN}/I.2`, "day-of-act"),
    ]);
    for (const { id } of inbox) {
      await run.send({
        type: "answer",
        question: id,
        choice: "name-day",
        value: ["2023-06-01"],
        reason: "Nghị định 01/2023/NĐ-CP (hư cấu) có hiệu lực",
        on: on("2023-06-05"),
        actor: by("ubnd", "issuer"),
      });
    }
    await run.engine.advance();
    const { obligations } = await run.engine.register();
    expect(obligations.get(`${TASK}@once#so-a`)).toMatchObject({
      lastDay: "2023-07-03",
      obligation: { assignedOn: "2023-06-01" },
    });
    expect(obligations.get(`${PLAN}/I.2@once#so-b`)).toMatchObject({ lastDay: null });
    await run.advanceTo("2023-07-04");
    expect((await run.engine.register()).obligations.get(`${TASK}@once#so-a`)?.status).toBe("overdue");
  });
});
