import type { Actor, Role } from "../log/actor.js";
import { instantAt } from "../kernel/instant.js";
import { type LegalDate, legalDate, type Span } from "../kernel/legal-date.js";
import { type SettableClock, settableClock } from "../log/clock.js";
import { createEngine, type Engine, type EngineOptions, type Executed } from "../engine/engine.js";
import type { StoredEvent } from "../log/event.js";
import type { EventLog } from "../log/event-log.js";
import { memoryLog } from "../log/memory-log.js";
import type { Command } from "../engine/commands.js";
import type { Register } from "../obligation/register.js";
import type { Province } from "../province/province.schema.js";
import { livelyProvince } from "./fixture-province.js";

/** The whole time of the lively province's first plan, and a little of what follows. */
export const SPAN: Span = { from: legalDate("2023-04-12"), to: legalDate("2024-12-31") };

export const by = (agency: string, role: Role): Actor => ({ agency, person: null, role });

/** An engine at work, with its log and its clock in hand. */
export interface Running {
  readonly engine: Engine;
  readonly log: EventLog;
  readonly clock: SettableClock;
  /** The clock shows nine in the morning of a day. */
  at(day: LegalDate | string): void;
  /** Sets the clock and does everything that is due. */
  advanceTo(day: LegalDate | string): Promise<readonly StoredEvent[]>;
  /** Sends a command on the day it is dated. */
  send(command: Command): Promise<Executed>;
  events(): Promise<readonly StoredEvent[]>;
}

export async function allEvents(log: EventLog): Promise<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (;;) {
    const page = await log.readAll({ after: events.at(-1)?.position ?? 0 });
    if (page.length === 0) return events;
    events.push(...page);
  }
}

export function running(
  options: { readonly province?: Province } & Partial<Omit<EngineOptions, "clock" | "province">> = {},
): Running {
  const { province = livelyProvince(), log = memoryLog(), span = SPAN, ...rest } = options;
  const clock = settableClock(instantAt(span.from));
  const engine = createEngine({ province, log, clock, span, ...rest });
  const at = (day: LegalDate | string) => clock.set(instantAt(legalDate(day), 9));
  return {
    engine,
    log,
    clock,
    at,
    advanceTo(day) {
      at(day);
      return engine.advance();
    },
    send(command) {
      at(command.on);
      return engine.execute(command);
    },
    events: () => allEvents(log),
  };
}

/** A register's content as plain data, to compare two of them. */
export function standingOf({ answers, obligations, planVersion, questions, successions }: Register): unknown {
  return {
    answers,
    obligations: [...obligations].sort(([a], [b]) => (a < b ? -1 : 1)),
    planVersion,
    questions: [...questions],
    successions: [...successions],
  };
}

/** The content of an engine's register as it stands now. */
export const standing = async (engine: Engine): Promise<unknown> => standingOf(await engine.register());
