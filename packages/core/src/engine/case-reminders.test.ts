import { describe, expect, it } from "vitest";
import { legalDate, shiftDays } from "../kernel/legal-date.js";
import { citeConvention, citeDocument } from "../law/cite.js";
import type { CaseReminder } from "../obligation/reminder/reminder.js";
import type { RemindersDueData } from "../obligation/reminder/reminder-index.js";
import { defineProvince } from "../province/define-province.js";
import type { ProvinceInput } from "../province/province.schema.js";
import { atWork, planOf, task } from "../obligation/succession/succession.fixture.js";
import { agency, succession } from "../province/roster/roster.fixture.js";
import { livelyProvince } from "../testing-fixture/fixture-province.js";
import { by, type Running, running } from "../testing-fixture/running-engine.js";
import type { CommandInput } from "./commands.js";

const FLOW = "voluntary-dissolution-2023";
const OPENED = legalDate("2024-09-03");
const REGISTRY = by("so-khdt", "registrar");

/** A day's reminders of cases, as recorded. */
async function remindersOf(run: Running) {
  const events = (await run.events()).filter((it) => it.type === "RemindersDue");
  return events.flatMap(({ basis, data, happenedOn }) =>
    ((data as RemindersDueData).cases ?? []).map((it) => ({ ...it, on: happenedOn, basis })),
  );
}

/** A cooperative whose dissolution was adopted on 03/09/2024: to be sent and posted by 12/09/2024 (art. 98.3). */
async function resolved(run: Running, id = "c-1", bodies: Readonly<Record<string, string>> = {}) {
  const cooperative = { ref: `coop/${id}`, kind: "cooperative" } as const;
  const said = { case: id, on: OPENED, actor: REGISTRY } as const;
  await run.send({ type: "open-case", ...said, cooperative, bodies } as unknown as Parameters<Running["send"]>[0]);
  const earlier = [{ act: "adopt-resolution", on: OPENED, papers: [] }];
  run.at(OPENED);
  await run.engine.execute({ type: "open-proceeding", ...said, flow: FLOW, state: "resolved", earlier });
}

const brief = (all: readonly (Pick<CaseReminder, "act" | "daysLeft"> & { readonly on: string })[], act: string) =>
  all.filter((it) => it.act === act).map((it) => [it.on, it.daysLeft]);

describe("reminders of a case, where the province's rules do not speak of cases", () => {
  it("follow the proposed steps, each with its name, its urgency and the decision which proposes it", async () => {
    const run = running();
    await resolved(run);
    await run.advanceTo("2024-09-30");
    const posting = (await remindersOf(run)).filter((it) => it.act === "post-resolution");
    expect(posting.map((it) => [it.on, it.daysLeft, it.urgency, it.rule])).toEqual([
      ["2024-09-11", 1, "notice", "cases/reminders/before-1"],
      ["2024-09-13", -1, "warning", "cases/reminders/after-1"],
      ["2024-09-22", -10, "escalation", "cases/reminders/after-10"],
    ]);
    expect(posting[0]).toMatchObject({ case: "c-1", proceeding: `${FLOW}/1`, to: ["so-khdt"] });
    expect(posting[0]?.basis).toEqual(citeConvention("docs/decisions/0009-reminders.md"));
  });

  it("come for every case of a day in one event, by the ids of the cases", async () => {
    const run = running();
    await resolved(run, "c-2");
    await resolved(run, "c-1");
    await run.advanceTo("2024-09-11");
    const days = (await remindersOf(run)).filter((it) => it.act === "post-resolution");
    expect(days.map((it) => [it.on, it.case])).toEqual([
      ["2024-09-11", "c-1"],
      ["2024-09-11", "c-2"],
    ]);
  });

  it("go to the agency named for the role which owes the act, to the registry where none is named", async () => {
    const run = running();
    await resolved(run, "c-1", { representative: "so-b" });
    await run.advanceTo("2024-09-11");
    // Both are owed by the representative.
    expect((await remindersOf(run)).map((it) => [it.act, it.to])).toEqual([
      ["send-resolution", ["so-b"]],
      ["post-resolution", ["so-b"]],
    ]);
  });

  it("are of what is owed: of sending to creditors only where obligations remain (art. 98.3.c)", async () => {
    const remindedOf = async (facts: object) => {
      const run = running();
      await resolved(run);
      const papers = [{ kind: "recorded-paper", number: "1", date: OPENED, served: [] }];
      const record = { type: "record-facts", case: "c-1", on: OPENED, facts, papers, actor: REGISTRY };
      await run.engine.execute(record as unknown as CommandInput);
      await run.advanceTo("2024-09-30");
      return brief(await remindersOf(run), "send-to-creditors").map(([on]) => on);
    };
    expect(await remindedOf({ debtsOutstanding: true })).toEqual(["2024-09-11", "2024-09-13", "2024-09-22"]);
    expect(await remindedOf({ debtsOutstanding: false })).toEqual([]);
    expect(await remindedOf({ disputes: 0 })).toEqual([]);
  });

  it("are not sent afterwards for days which were over when somebody last made an entry", async () => {
    const run = running();
    await resolved(run);
    run.at("2024-09-12");
    const papers = [{ kind: "recorded-paper", number: "1", date: OPENED, served: [] }];
    const facts: CommandInput = {
      type: "record-facts",
      case: "c-1",
      on: OPENED,
      facts: { disputes: 0 },
      papers,
      actor: REGISTRY,
    } as never;
    await run.engine.execute(facts);
    await run.advanceTo("2024-09-30");
    expect(brief(await remindersOf(run), "post-resolution").map(([on]) => on)).toEqual(["2024-09-13", "2024-09-22"]);
  });

  it("end with the act, and with the proceeding", async () => {
    const run = running();
    await resolved(run);
    run.at("2024-09-12");
    const papers = [{ kind: "posting-record", number: "1", date: legalDate("2024-09-12"), served: [] }];
    await run.engine.execute({
      type: "record-act",
      case: "c-1",
      proceeding: `${FLOW}/1`,
      act: "post-resolution",
      on: legalDate("2024-09-12"),
      papers,
      payload: {},
      actor: REGISTRY,
    } as CommandInput);
    await run.advanceTo("2024-10-30");
    const said = await remindersOf(run);
    expect(brief(said, "post-resolution")).toEqual([]);
    expect(brief(said, "send-resolution").map(([on]) => on)).toEqual(["2024-09-13", "2024-09-22"]);
  });

  it("are not news of a programme taken over later", async () => {
    const run = running({ startedOn: legalDate("2024-09-13") });
    await resolved(run);
    await run.advanceTo("2024-09-30");
    expect(brief(await remindersOf(run), "post-resolution").map(([on]) => on)).toEqual(["2024-09-13", "2024-09-22"]);
  });

  it("are the same from another engine over the log, and after a copy of the world (a dry run)", async () => {
    const run = running();
    await resolved(run);
    await run.advanceTo("2024-09-11");
    const other = running({ log: run.log });
    other.at("2024-09-30");
    await other.engine.dryRun({ type: "close-case", case: "c-1", reason: "x", on: OPENED, actor: REGISTRY });
    await other.engine.advance();
    expect(brief(await remindersOf(run), "post-resolution").map(([on]) => on)).toEqual([
      ...["2024-09-11", "2024-09-13", "2024-09-22"],
    ]);
  });
});

describe("reminders of a case after a succession", () => {
  it("go to the body which took the place of the registry, from the day of the succession on", async () => {
    const plan = atWork(
      planOf(
        [agency("so-khdt", null, "2025-02-28"), agency("so-tc")],
        [succession("so-khdt", "so-tc", "2025-03-01", null, "verified")],
        [task("I.1", "so-khdt")],
      ),
    );
    const on = legalDate("2025-02-18");
    const said = { case: "c-1", on, actor: REGISTRY } as const;
    const send = (command: object) =>
      plan.execute({ ...said, ...command } as unknown as Parameters<typeof plan.execute>[0]);
    await send({ type: "open-case", cooperative: { ref: "coop/1", kind: "cooperative" } });
    const earlier = [{ act: "adopt-resolution", on, papers: [] }];
    await send({ type: "open-proceeding", flow: FLOW, state: "resolved", earlier });
    const events = await plan.advance("2025-03-31");
    const to = events.flatMap(({ data, happenedOn, type }) =>
      type === "RemindersDue"
        ? ((data as RemindersDueData).cases ?? [])
            .filter((it) => it.act === "post-resolution")
            .map((it) => [happenedOn, it.to])
        : [],
    );
    // Seven working days from 18/02/2025 end on 27/02 (art. 98.3).
    expect(to).toEqual([
      ["2025-02-26", ["so-khdt"]],
      ["2025-02-28", ["so-khdt"]],
      ["2025-03-09", ["so-tc"]],
    ]);
  });
});

describe("reminders of a case by the province's own rules", () => {
  const ORDER = citeDocument("10/KH-UBND", { lines: [1] });
  const OF_CASES = { fact: "kind", operator: "equal", value: "case" };
  const ruled = (conditions: readonly object[], kind: readonly object[] = [OF_CASES]) => {
    const { rules, ...rest } = livelyProvince();
    const own = {
      id: "cases.three",
      citation: ORDER,
      conditions: { all: [...kind, ...conditions] },
      event: { type: "remind", params: { to: ["lead"], urgency: "warning" } },
    };
    return defineProvince({
      ...rest,
      rules: { ...rules, reminders: [...rules.reminders, own] },
    } as unknown as ProvinceInput);
  };
  const daysOf = async (conditions: readonly object[]) => {
    const run = running({ province: ruled(conditions) });
    await resolved(run);
    await run.advanceTo("2024-09-30");
    return (await remindersOf(run)).filter((it) => it.act === "post-resolution");
  };

  it("take the place of the proposed steps, on their own basis", async () => {
    const said = await daysOf([{ fact: "days-left", operator: "equal", value: 3 }]);
    expect(said.map((it) => [it.on, it.rule, it.urgency])).toEqual([["2024-09-09", "cases.three", "warning"]]);
    expect(said[0]?.basis).toEqual(ORDER);
  });

  it("take their place only where they speak of cases: a rule of tasks, or of the word in another fact, leaves them", async () => {
    const three = { fact: "days-left", operator: "equal", value: 3 };
    for (const kind of [
      [],
      [{ fact: "kind", operator: "equal", value: "task" }],
      [{ fact: "body", operator: "equal", value: "case" }],
    ]) {
      const run = running({ province: ruled([three], kind) });
      await resolved(run);
      await run.advanceTo("2024-09-30");
      const said = (await remindersOf(run)).filter((it) => it.act === "post-resolution");
      expect(said.map((it) => it.rule)).toEqual([
        ...["cases/reminders/before-1", "cases/reminders/after-1", "cases/reminders/after-10"],
      ]);
    }
  });

  it.each([
    ["an act in progress", { fact: "status", operator: "equal", value: "inProgress" }, 1],
    ["the act, named with its flow", { fact: "duty", operator: "equal", value: `${FLOW}/post-resolution` }, 1],
    ["another act", { fact: "duty", operator: "equal", value: `${FLOW}/send-resolution` }, 0],
    ["the law of the flow", { fact: "document", operator: "equal", value: "17/2023/QH15" }, 1],
    ["whom it concerns", { fact: "body", operator: "equal", value: "so-khdt" }, 1],
    ["an act not yet overdue", { fact: "status", operator: "equal", value: "overdue" }, 0],
    ["nothing returned", { fact: "returned", operator: "equal", value: false }, 1],
    ["what is to be completed", { fact: "act", operator: "equal", value: "complete" }, 1],
  ])("may ask about %s", async (_, condition, times) => {
    const said = await daysOf([{ fact: "days-left", operator: "equal", value: 3 }, condition]);
    expect(said).toHaveLength(times);
  });

  it("know an overdue act from the day after its last day on", async () => {
    const overdue = { fact: "status", operator: "equal", value: "overdue" };
    const said = await daysOf([{ fact: "days-left", operator: "in", value: [1, 0, -1, -2] }, overdue]);
    expect(said.map((it) => it.on)).toEqual(["2024-09-13", shiftDays(legalDate("2024-09-13"), 1)]);
  });
});

describe("what time brings to cases", () => {
  it("is recorded by the ids of the cases, whichever was opened first, and for none of them twice", async () => {
    const run = running();
    await resolved(run, "c-2");
    await resolved(run, "c-1");
    const events = await run.advanceTo("2024-09-30");
    const overdue = events
      .filter((it) => it.type === "StepOverdue")
      .map((it) => [it.happenedOn, it.stream.split("/").at(-1)]);
    const [first] = overdue;
    const ofDay = overdue.filter(([on]) => on === first?.[0]).map(([, id]) => id);
    expect(ofDay).toEqual([...ofDay].sort());
    expect(new Set(ofDay)).toEqual(new Set(["c-1", "c-2"]));
    expect(await run.engine.advance()).toEqual([]);
  });

  it("comes before an entry of the case it concerns, on the article it rests on, and leaves other cases to the sweep", async () => {
    const run = running();
    await resolved(run, "c-2");
    await resolved(run, "c-1");
    const papers = [{ kind: "recorded-paper", number: "1", date: OPENED, served: [] }];
    const note = async (day: string, disputes: number) => {
      run.at(day);
      const facts = { type: "record-facts", case: "c-1", on: OPENED, facts: { disputes }, papers, actor: REGISTRY };
      const { events } = await run.engine.execute(facts as unknown as CommandInput);
      return events.filter((it) => it.stream.includes("/case/")).map((it) => [it.type, it.stream.split("/").at(-1)]);
    };
    // The last day is the 12th: on it nothing is late.
    expect(await note("2024-09-12", 1)).toEqual([["FactsRecorded", "c-1"]]);
    expect(await note("2024-09-13", 2)).toEqual([
      ["StepOverdue", "c-1"],
      ["StepOverdue", "c-1"],
      ["FactsRecorded", "c-1"],
    ]);
    const marks = (await run.events()).filter((it) => it.type === "StepOverdue");
    expect(marks.map((it) => it.happenedOn)).toEqual(["2024-09-13", "2024-09-13"]);
    for (const it of marks) {
      expect(it.actor.role).toBe("engine");
      expect(it.basis).toMatchObject({ law: "17/2023/QH15", article: 98, clause: 3 });
    }
  });
});
