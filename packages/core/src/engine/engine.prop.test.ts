import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween, type LegalDate, legalDate, shiftDays } from "../kernel/legal-date.js";
import { isKtttError } from "../kernel/problem.js";
import { expandPlan } from "../plan/expand-plan.js";
import { obligationStream } from "../plan/obligation.js";
import { decisionInbox } from "../view/decision-inbox.js";
import { reportingCompliance } from "../view/reporting-compliance.js";
import { scorecard } from "../view/scorecard.js";
import { bodyBoard, taskBoard } from "../view/task-board.js";
import { livelyProvince, PLAN } from "../testing-fixture/fixture-province.js";
import { by, type Running, running, SPAN, standing } from "../testing-fixture/running-engine.js";
import type { StoredEvent } from "../log/event.js";
import type { Command } from "./commands.js";
import { createRegister, type Register } from "../obligation/register.js";

const province = livelyProvince();
const obligations = expandPlan(province, SPAN).obligations;
const LAST = daysBetween(SPAN.from, SPAN.to);

/** What is sent `waited` days after the step before it, dated `back` days before that; `ahead` is for what it sets. */
interface Step {
  readonly waited: number;
  readonly back: number;
  readonly ahead: number;
  readonly obligation: string;
  readonly kind: "start" | "report" | "accept" | "return" | "extend" | "reassign" | "cancel" | "obstacle" | "answer";
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  waited: fc.integer({ min: 0, max: 90 }),
  back: fc.constantFrom(0, 0, 3, 40),
  ahead: fc.integer({ min: 1, max: 60 }),
  obligation: fc.constantFrom(...obligations.filter((it) => it.assignedOn <= "2024-03-01").map((it) => it.id)),
  kind: fc.constantFrom(
    "start",
    "report",
    "report",
    "accept",
    "return",
    "extend",
    "reassign",
    "cancel",
    "obstacle",
    "answer",
  ),
});
const anySteps = fc.array(anyStep, { minLength: 1, maxLength: 14, size: "max" });

function commandOf({ ahead, back, kind, obligation }: Step, today: LegalDate): Command {
  const planned = obligations.find((it) => it.id === obligation);
  if (!planned) throw new Error(obligation);
  const { body, monitor } = planned;
  const on = shiftDays(today, -back);
  const said = { obligation, on };
  const lead = by(body, "lead");
  const issuer = by("ubnd", "issuer");
  const acceptor = body === monitor || monitor === "ubnd" ? issuer : by(monitor, "monitor");
  const later = shiftDays(today, ahead);
  switch (kind) {
    case "start":
    case "report":
      return { type: kind, ...said, actor: lead };
    case "accept":
      return { type: "accept", ...said, actor: acceptor };
    case "return":
      return { type: "return", ...said, actor: acceptor, reason: "…", correctBy: later };
    case "extend":
      return { type: "extend", ...said, actor: issuer, to: later, decision: "1/QĐ" };
    case "reassign":
      return { type: "reassign", ...said, actor: issuer, to: "so-b", reason: "…" };
    case "cancel":
      return { type: "cancel", ...said, actor: issuer, reason: "…" };
    case "obstacle":
      return { type: "raise-obstacle", ...said, actor: lead, obstacle: `o-${on}`, text: "…" };
    case "answer":
      return {
        type: "answer",
        question: `${PLAN}/I.9?lead`,
        choice: "name-lead",
        value: ["so-c"],
        reason: "…",
        on,
        actor: issuer,
      };
  }
}

/** Sends a command; a refusal must leave the log as it was. */
async function trySend(run: Running, command: Command): Promise<boolean> {
  const before = (await run.events()).length;
  try {
    await run.engine.execute(command);
    return true;
  } catch (error) {
    if (!isKtttError(error)) throw error;
    const after = (await run.events()).slice(before);
    // A command on the plan as a whole finds the whole plan up to date; of itself it leaves nothing.
    if (command.type !== "answer") expect(after).toEqual([]);
    expect(after.every((event) => event.actor.role === "engine" || event.type === "ObligationAssigned")).toBe(true);
    return false;
  }
}

/** Plays steps, each on its day. `daily` brings the plan up to date every morning in between; otherwise only at the end. */
async function play(steps: readonly Step[], daily: boolean): Promise<Running> {
  const run = running({ province });
  let today = SPAN.from;
  const pass = async (to: LegalDate) => {
    for (let day = today; daily && day <= to; day = shiftDays(day, 1)) await run.advanceTo(day);
    today = to;
    run.at(today);
  };
  for (const step of steps) {
    const next = shiftDays(today, step.waited);
    if (next > SPAN.to) break;
    await pass(next);
    await trySend(run, commandOf(step, today));
  }
  await pass(SPAN.to);
  await run.engine.advance();
  return run;
}

/** The events stream by stream, without the moment of entry and the place in the log. */
function byStream(events: readonly StoredEvent[]): ReadonlyMap<string, readonly unknown[]> {
  const streams = new Map<string, unknown[]>();
  for (const { position: _, recordedAt: __, ...event } of events) {
    streams.set(event.stream, [...(streams.get(event.stream) ?? []), event]);
  }
  return new Map([...streams].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function projections(register: Register) {
  return {
    board: taskBoard(register),
    boards: province.agencies.map(({ id }) => bodyBoard(register, province, id)),
    scores: scorecard(register),
    compliance: reportingCompliance(register),
    inbox: decisionInbox(register),
  };
}

describe("an engine, whatever is sent to it", () => {
  it("day by day and in one jump gives the same events, but for the moment of entry", async () => {
    let acts = 0;
    await fc.assert(
      fc.asyncProperty(anySteps, async (steps) => {
        const [daily, jump] = [await play(steps, true), await play(steps, false)];
        const events = await jump.events();
        expect(byStream(events)).toEqual(byStream(await daily.events()));
        acts += events.filter((it) => it.actor.role !== "engine" && it.type !== "ObligationAssigned").length;
      }),
      { numRuns: 12 },
    );
    expect(acts).toBeGreaterThan(10);
  });

  it("replayed from its log stands the same, in the register and in another engine", async () => {
    await fc.assert(
      fc.asyncProperty(anySteps, async (steps) => {
        const run = await play(steps, false);
        const register = createRegister(province.id);
        for (const event of await run.events()) register.apply(event);
        expect([...register.obligations]).toEqual([...(await run.engine.register()).obligations]);
        const other = running({ province, log: run.log });
        expect(await standing(other.engine)).toEqual(await standing(run.engine));
        other.at(SPAN.to);
        expect(await other.engine.advance()).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it("refuses without a trace: the log is as it was", async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(anySteps, fc.integer({ min: 0, max: LAST }), async (steps, first) => {
        const run = running({ province });
        let today = shiftDays(SPAN.from, first);
        await run.advanceTo(today);
        for (const step of steps) {
          today = shiftDays(today, step.waited);
          await run.advanceTo(today);
          const before = { events: (await run.events()).length, register: JSON.stringify(await standing(run.engine)) };
          if (await trySend(run, commandOf(step, today))) continue;
          refused += 1;
          expect((await run.events()).length).toBe(before.events);
          expect(JSON.stringify(await standing(run.engine)) === before.register).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
    expect(refused).toBeGreaterThan(10);
  });

  it("shows the same in every projection, in whatever order independent commands of a day came in", async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyStep, {
          minLength: 2,
          maxLength: 6,
          selector: ({ kind, obligation }) => (kind === "answer" ? kind : obligation),
        }),
        fc.boolean(),
        async (steps, upToDate) => {
          const commands = steps.map((step) => commandOf(step, legalDate("2024-03-01")));
          const shown = await Promise.all(
            [commands, [...commands].reverse()].map(async (order) => {
              const run = running({ province });
              run.at("2024-03-01");
              if (upToDate) await run.engine.advance();
              for (const command of order) accepted += (await trySend(run, command)) ? 1 : 0;
              await run.engine.advance();
              return projections(await run.engine.register());
            }),
          );
          expect(shown[1]).toEqual(shown[0]);
        },
      ),
      { numRuns: 30 },
    );
    expect(accepted).toBeGreaterThan(30);
  });

  it("gives each stream versions from 1 without a gap, and the log positions which grow", async () => {
    await fc.assert(
      fc.asyncProperty(anySteps, async (steps) => {
        const events = await (await play(steps, false)).events();
        for (const [stream, own] of byStream(events)) {
          expect((own as StoredEvent[]).map((it) => it.version)).toEqual(own.map((_, index) => index + 1));
          if (stream.startsWith(obligationStream(province.id, ""))) {
            expect((own[0] as StoredEvent).type).toBe("ObligationAssigned");
          }
        }
        events.reduce((before, event) => {
          expect(event.position).toBeGreaterThan(before);
          return event.position;
        }, 0);
      }),
      { numRuns: 10 },
    );
  });
});
