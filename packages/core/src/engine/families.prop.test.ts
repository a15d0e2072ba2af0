import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StoredEvent } from "../log/event.js";
import { legalDate, shiftDays } from "../kernel/legal-date.js";
import { isKtttError } from "../kernel/problem.js";
import { reminderStream } from "../obligation/reminder/reminder-index.js";
import { anyEntries, type Entry, ISSUER, planned, province, REGISTRY } from "../testing-fixture/any-entries.fixture.js";
import { PLAN } from "../testing-fixture/fixture-province.js";
import { by, type Running, running, SPAN, standingOf } from "../testing-fixture/running-engine.js";
import { eventsAsOf } from "../log/as-of.js";
import { VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";
import { registerAsOf } from "../view/as-of.js";
import { createCaseIndex } from "./case-index.js";
import type { CommandInput } from "./commands.js";

type Sweeps = "daily" | "now-and-then" | "never";

interface Played {
  readonly run: Running;
  readonly taken: number;
  readonly refused: number;
  readonly late: number;
}

/** Enters everything on its day; time is swept in between as said, and once at the end unless told not to. */
async function enter(entries: readonly Entry[], sweeps: Sweeps, sweepAtEnd = true): Promise<Played> {
  const run = running({ province });
  let day = SPAN.from;
  let [taken, refused, late] = [0, 0, 0];
  for (const [at, { command, today }] of entries.entries()) {
    for (; sweeps === "daily" && day < today; day = shiftDays(day, 1)) await run.advanceTo(day);
    run.at(today);
    if (sweeps === "now-and-then" && at % 3 === 0) await run.engine.advance();
    const before = sweeps === "never" ? JSON.stringify(await run.events()) : "";
    try {
      await run.engine.execute(command);
      taken += 1;
      if (command.on < today) late += 1;
    } catch (error) {
      if (!isKtttError(error)) throw error;
      refused += 1;
      if (sweeps === "never") expect(JSON.stringify(await run.events())).toBe(before);
    }
  }
  run.at(SPAN.to);
  if (sweepAtEnd) await run.engine.advance();
  return { run, taken, refused, late };
}

/**
 * The events stream by stream, without the moment of entry and the place in the log. Reminders stand apart: nobody is reminded
 * afterwards of what has been done meanwhile (decision 0009).
 */
function byStream(events: readonly StoredEvent[]): Readonly<Record<string, readonly unknown[]>> {
  const streams: Record<string, unknown[]> = {};
  for (const { position: _, recordedAt: __, ...event } of events) {
    if (event.stream !== reminderStream(province.id)) (streams[event.stream] ??= []).push(event);
  }
  return streams;
}

describe("all families of one engine: duties, questions, amendments, figures and cases", () => {
  it("swept daily, now and then, or not at all before acts dated back, give the same events; a refusal leaves the log as it was", async () => {
    const seen = { taken: 0, refused: 0, late: 0, cases: 0, lifted: 0 };
    await fc.assert(
      fc.asyncProperty(anyEntries, async (entries) => {
        const never = await enter(entries, "never");
        const events = byStream(await never.run.events());
        expect(byStream(await (await enter(entries, "now-and-then")).run.events())).toEqual(events);
        expect(byStream(await (await enter(entries, "daily")).run.events())).toEqual(events);
        const all = Object.entries(events);
        seen.taken += never.taken;
        seen.refused += never.refused;
        seen.late += never.late;
        seen.cases += all.filter(([stream]) => stream.includes("/case/")).length;
        seen.lifted +=
          JSON.stringify(all).split("Lifted").length - 1 + JSON.stringify(all).split("OverdueCleared").length - 1;
      }),
      { numRuns: 14, seed: 3 },
    );
    // A property whose cases never come up holds, too.
    expect(seen.taken).toBeGreaterThan(50);
    expect(seen.refused).toBeGreaterThan(20);
    expect(seen.late).toBeGreaterThan(15);
    expect(seen.cases).toBe(14);
    expect(seen.lifted).toBeGreaterThan(2);
  });

  it("replayed from the log stand as they stood, in another engine, and owe nothing more", async () => {
    await fc.assert(
      fc.asyncProperty(anyEntries, async (entries) => {
        const { run } = await enter(entries, "never");
        const other = running({ province, log: run.log });
        other.at(SPAN.to);
        expect([...(await other.engine.register()).obligations]).toEqual([
          ...(await run.engine.register()).obligations,
        ]);
        expect([...(await other.engine.cases())]).toEqual([...(await run.engine.cases())]);
        expect(await other.engine.advance()).toEqual([]);
      }),
      { numRuns: 6, seed: 5 },
    );
  });

  it("as of a day the engine says what the register and the cases of that day's events say, swept or not", async () => {
    const seen = { days: 0, late: 0, cases: 0, unswept: 0 };
    await fc.assert(
      fc.asyncProperty(anyEntries, fc.array(fc.nat(600), { minLength: 3, maxLength: 3 }), async (entries, days) => {
        const { late, run } = await enter(entries, "never");
        const events = await run.events();
        // The same entries, and nobody has asked since the last of them what time has brought.
        const { run: unswept } = await enter(entries, "never", false);
        seen.unswept += events.length - (await unswept.events()).length;
        for (const day of days.map((it) => shiftDays(SPAN.from, it))) {
          const then = await run.engine.asOf(day);
          const register = registerAsOf(await run.engine.register(), events, day);
          expect(standingOf(then.register)).toEqual(standingOf(register));
          expect(then.register.asOf).toBe(day);
          const cases = createCaseIndex(province.id, VIETNAM_CALENDAR);
          for (const event of eventsAsOf(events, { happenedBy: day })) cases.apply(event);
          expect([...then.cases]).toEqual([...cases.states]);
          const same = await unswept.engine.asOf(day);
          expect(standingOf(same.register)).toEqual(standingOf(register));
          expect([...same.cases]).toEqual([...cases.states]);
          seen.days += 1;
          seen.cases += cases.states.size;
        }
        seen.late += late;
      }),
      { numRuns: 10, seed: 15 },
    );
    expect(Object.entries(seen).filter(([, times]) => times < 10)).toEqual([]);
  });

  it("a dry run says what executing leads to, event by event, and writes nothing", async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(anyEntries, async (entries) => {
        const run = running({ province });
        for (const { command, today } of entries) {
          run.at(today);
          const before = await run.events();
          const foreseen = await run.engine.dryRun(command);
          expect(await run.events()).toEqual(before);
          if (!foreseen.allowed) {
            await expect(run.engine.execute(command)).rejects.toMatchObject({ problems: foreseen.problems });
            continue;
          }
          const { events } = await run.engine.execute(command);
          const told = events.map(({ data, happenedOn, stream, type }) => ({ data, happenedOn, stream, type }));
          expect(
            foreseen.events.map(({ data, happenedOn, stream, type }) => ({ data, happenedOn, stream, type })),
          ).toEqual(told);
          compared += 1;
        }
      }),
      { numRuns: 5, seed: 9 },
    );
    expect(compared).toBeGreaterThan(20);
  });
});

const on = legalDate("2024-08-05");
const OPEN: CommandInput = {
  type: "open-case",
  case: "c-1",
  cooperative: { ref: "coop/1", kind: "cooperative" },
  on,
  actor: REGISTRY,
};
const FIGURE: CommandInput = {
  type: "record-measurement",
  measurement: "m-1",
  indicator: "new-cooperatives",
  value: 1,
  asOf: on,
  source: "…",
  on,
  actor: ISSUER,
};
const [duty] = planned.filter((it) => it.kind === "task" && it.body === "so-a" && !it.pastDueAtAssignment);
const START: CommandInput = { type: "start", obligation: duty?.id ?? "–", on, actor: by("so-a", "lead") };
const ANSWER: CommandInput = {
  type: "answer",
  question: `${PLAN}/I.9?lead`,
  choice: "name-lead",
  value: ["so-c"],
  reason: "…",
  on,
  actor: ISSUER,
};
const AMEND: CommandInput = {
  type: "amend-plan",
  decision: { number: "1/QĐ", issuedOn: on },
  changes: [{ change: "reword", duty: duty?.duty ?? "–", text: "Nội dung mới" }],
  on,
  actor: ISSUER,
};
const ONE_EACH = [START, ANSWER, AMEND, FIGURE, OPEN] satisfies readonly CommandInput[];

describe("a key belongs to one command, in every family", () => {
  it.each(ONE_EACH)(
    "$type: the same again is carried out once and says so; its key under another command is refused",
    async (first) => {
      const run = running({ province });
      run.at(on);
      const done = await run.engine.execute({ ...first, idempotencyKey: "k" });
      expect(done.replayed).toBe(false);
      const again = await run.engine.execute({ ...first, idempotencyKey: "k" });
      expect(again).toEqual({ events: done.events, replayed: true });
      const before = await run.events();
      const changed: CommandInput = { ...first, on: shiftDays(on, -1) };
      for (const other of [changed, ...ONE_EACH.filter((it) => it !== first)]) {
        const refused = await run.engine.execute({ ...other, idempotencyKey: "k" }).catch((error: unknown) => error);
        expect(isKtttError(refused) && refused.code, other.type).toBe("authority/key-of-another-command");
      }
      expect(await run.events()).toEqual(before);
    },
  );

  it("many at once with one new key: one is carried out, the rest are told its events", async () => {
    const run = running({ province });
    run.at(on);
    const all = await Promise.all(
      Array.from({ length: 300 }, () => run.engine.execute({ ...OPEN, idempotencyKey: "k" })),
    );
    expect(all.filter((it) => !it.replayed)).toHaveLength(1);
    expect(new Set(all.map((it) => it.events[0]?.id))).toEqual(new Set(["tinh-mau/case/c-1@1"]));
  });

  it("whoever may not give the command is not told whether its key was used", async () => {
    const run = running({ province });
    run.at(on);
    await run.engine.execute({ ...START, idempotencyKey: "k" });
    const stranger = { ...START, actor: by("so-b", "lead"), idempotencyKey: "k" };
    await expect(run.engine.execute(stranger)).rejects.toMatchObject({ code: "authority/not-entitled" });
  });
});
