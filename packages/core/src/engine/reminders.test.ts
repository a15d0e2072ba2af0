import { hcm } from "@kttt/province-hcm";
import { describe, expect, test } from "vitest";
import { instantAt } from "../kernel/instant.js";
import { legalDate, shiftDays, type LegalDate } from "../kernel/legal-date.js";
import type { RemindersDueData } from "../obligation/reminder/reminder-index.js";
import { settableClock } from "../log/clock.js";
import { createEngine } from "./engine.js";
import { memoryLog } from "../log/memory-log.js";
import { memoryOutbox } from "../log/outbox.js";

const span = { from: legalDate("2023-04-12"), to: legalDate("2024-01-31") };

function engineOn(day: LegalDate) {
  const log = memoryLog();
  const clock = settableClock(instantAt(day));
  return { log, clock, engine: createEngine({ province: hcm, log, clock, span }) };
}

async function remindersIn(log: ReturnType<typeof memoryLog>) {
  const events = (await log.readAll({ limit: 5000 })).filter((it) => it.type === "RemindersDue");
  return events.flatMap((event) =>
    (event.data as RemindersDueData).reminders.map((it) => ({ ...it, on: event.happenedOn })),
  );
}

describe("reminders in the log (QĐ 1396/QĐ-UBND Điều 3, III.2)", () => {
  test("each annex task is reminded 15 days and 1 day before, 1 and 10 days after its last day, dated that day", async () => {
    const { clock, engine, log } = engineOn(span.from);
    clock.set(instantAt(span.to));
    await engine.advance();
    const reminders = await remindersIn(log);
    const days = reminders.filter((it) => it.obligation.includes("/I.1@")).map((it) => [it.on, it.urgency, it.to]);
    expect(days).toEqual([
      ["2023-12-16", "notice", ["so-khdt"]],
      ["2023-12-30", "notice", ["so-khdt"]],
      ["2024-01-01", "warning", ["so-khdt", "ubnd-tp"]],
      ["2024-01-10", "escalation", ["so-khdt", "ubnd-tp"]],
    ]);
    const annex = reminders.filter((it) => !it.obligation.includes("/body.") && it.on === "2023-12-16");
    expect(annex).toHaveLength(24);
  });

  test("running every day and running once after an outage record the same reminders", async () => {
    const daily = engineOn(span.from);
    for (let day = span.from; day <= span.to; day = shiftDays(day, 1)) {
      daily.clock.set(instantAt(day));
      await daily.engine.advance();
    }
    const once = engineOn(span.to);
    await once.engine.advance();
    expect(await remindersIn(once.log)).toEqual(await remindersIn(daily.log));
  });

  test("who has reported is reminded no more, and nobody of a day that is over", async () => {
    const { clock, engine, log } = engineOn(legalDate("2023-12-20"));
    await engine.advance();
    const mine = (await engine.plan()).obligations.find((it) => it.id.includes("/I.1@"))!;
    await engine.execute({
      type: "report",
      obligation: mine.id,
      on: legalDate("2023-12-20"),
      actor: { agency: mine.body, person: null, role: "lead" },
    });
    clock.set(instantAt(span.to));
    await engine.advance();
    const days = (await remindersIn(log)).filter((it) => it.obligation === mine.id).map((it) => it.on);
    expect(days).toEqual(["2023-12-16"]);
  });

  test("an outbox delivers each reminder once; delivery is the embedder's", async () => {
    const { engine, log } = engineOn(span.to);
    await engine.advance();
    const sent: string[] = [];
    const outbox = memoryOutbox(log);
    const send = (event: { type: string; happenedOn: string }) => {
      if (event.type === "RemindersDue") sent.push(event.happenedOn);
      return Promise.resolve();
    };
    while ((await outbox.deliver("mail", send)) > 0);
    expect(sent).toEqual(["2023-12-16", "2023-12-30", "2024-01-01", "2024-01-10"]);
  });
});

describe("reminders of the next days of a case (docs/decisions/0009)", () => {
  const opened = legalDate("2024-09-03");
  const NO_PLAN = { from: legalDate("2999-01-01"), to: legalDate("2999-12-31") };

  /** A resolution adopted on 03/09/2024: to be posted within 7 working days, by 12/09/2024 (art. 98.3 of the 2023 law). */
  async function resolved(until: LegalDate, daily: boolean) {
    const log = memoryLog();
    const clock = settableClock(instantAt(opened, 9));
    const engine = createEngine({ province: hcm, log, clock, span: NO_PLAN });
    const actor = { agency: "so-khdt", person: null, role: "registrar" } as const;
    await engine.execute({
      type: "open-case",
      case: "c-1",
      on: opened,
      actor,
      cooperative: { ref: "coop/1", kind: "cooperative" },
      status: "active",
    });
    await engine.execute({
      type: "open-proceeding",
      case: "c-1",
      on: opened,
      actor,
      flow: "voluntary-dissolution-2023",
      state: "resolved",
      earlier: [{ act: "adopt-resolution", on: opened, papers: [] }],
    });
    for (let day = opened; daily && day < until; day = shiftDays(day, 1)) {
      clock.set(instantAt(day, 10));
      await engine.advance();
    }
    clock.set(instantAt(until, 10));
    await engine.advance();
    const events = (await log.readAll({ limit: 5000 })).filter((it) => it.type === "RemindersDue");
    return events.flatMap((event) =>
      ((event.data as RemindersDueData).cases ?? []).map((it) => [event.happenedOn, it.act, it.daysLeft, it.to]),
    );
  }

  test("the registry is reminded a day before and after the last day of each duty, and ten days after", async () => {
    const said = await resolved(legalDate("2024-09-30"), false);
    const posting = said.filter(([, act]) => act === "post-resolution").map(([on, , left]) => [on, left]);
    expect(posting).toEqual([
      ["2024-09-11", 1],
      ["2024-09-13", -1],
      ["2024-09-22", -10],
    ]);
    expect(new Set(said.map(([, , , to]) => String(to)))).toEqual(new Set(["so-khdt"]));
  });

  test("running every day and running once record the same", async () => {
    expect(await resolved(legalDate("2024-09-30"), true)).toEqual(await resolved(legalDate("2024-09-30"), false));
  });
});
