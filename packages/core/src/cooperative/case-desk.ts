import type { Actor } from "../log/actor.js";
import { legalDayOf } from "../kernel/instant.js";
import { type LegalCalendar, VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";
import type { Clock } from "../log/clock.js";
import type { NewEvent } from "../log/event.js";
import type { EventLog } from "../log/event-log.js";
import { isKtttError } from "../kernel/problem.js";
import type { Citation } from "../kernel/citation.js";
import type { CaseCommandInput } from "./case.commands.js";
import { CASE_EVENT_VERSIONS, type CaseFact } from "./case.events.js";
import type { CaseState } from "./case-state.js";
import { takeCommand } from "./decide-case.js";
import { dueOfCase } from "./due-of-case.js";
import { caseOf, caseStream, evolveCase } from "./evolve-case.js";
import { parseCaseCommand } from "./parse-case-command.js";

export interface CaseDeskOptions {
  readonly province: string;
  readonly log: EventLog;
  readonly clock: Clock;
  readonly calendar?: LegalCalendar;
  /** How often a command is decided again when somebody else wrote to the same case meanwhile; 5 unless said otherwise. */
  readonly retries?: number;
}

/** The desk at which the cases of a province are handled, over an event log. */
export interface CaseDesk {
  /**
   * Carries out one command: what time has brought up to the day of entry comes first, then the command; all of it or nothing. The
   * same idempotency key a second time changes nothing.
   *
   * @throws KtttError with every reason; the log is as it was
   */
  execute(command: CaseCommandInput): Promise<CaseState>;
  /** Records what time has brought to a case up to the clock's today. */
  advance(caseId: string): Promise<CaseState | null>;
  /** The case as it stands in the log; `null` for an unknown one. */
  read(caseId: string): Promise<CaseState | null>;
}

const ENGINE: Actor = { agency: "engine", person: null, role: "engine" };

/** Opens a desk over a log. */
export function createCaseDesk(options: CaseDeskOptions): CaseDesk {
  const { province, log, clock, calendar = VIETNAM_CALENDAR, retries = 5 } = options;

  async function load(caseId: string) {
    const events = await log.read(caseStream(province, caseId));
    return { state: caseOf(events), version: events.length, keys: new Set(events.map((it) => it.idempotencyKey)) };
  }

  function eventsOf(
    facts: readonly CaseFact[],
    actor: Actor,
    basis: Citation | null,
    idempotencyKey: string | null,
  ): readonly NewEvent[] {
    const recordedAt = clock.now();
    return facts.map((fact) => ({
      ...fact,
      schemaVersion: CASE_EVENT_VERSIONS[fact.type],
      recordedAt,
      actor,
      basis,
      idempotencyKey,
    }));
  }

  async function withRetry<T>(attempt: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt();
      } catch (error) {
        const conflict = isKtttError(error) && error.code === "log/version-conflict";
        if (!conflict || tries > retries) throw error;
      }
    }
  }

  const basisOf = (fact: CaseFact): Citation | null =>
    fact.type === "PeriodEnded" || fact.type === "StepOverdue" ? fact.data.cite : null;

  async function write(caseId: string, version: number, events: readonly NewEvent[], key?: string): Promise<void> {
    await log.append(
      [{ province, stream: caseStream(province, caseId), expectedVersion: version, events }],
      key === undefined ? {} : { idempotencyKey: key },
    );
  }

  return {
    async execute(input) {
      const command = parseCaseCommand(input);
      return await withRetry(async () => {
        const { state, version, keys } = await load(command.case);
        const key = command.idempotencyKey ?? null;
        if (state && key !== null && keys.has(key)) return state;
        const today = legalDayOf(clock.now());
        const { due, facts, state: after } = takeCommand(state, command, { today, calendar });
        const { actor, basis } = command;
        const events = [
          ...due.flatMap((fact) => eventsOf([fact], ENGINE, basisOf(fact), key)),
          ...eventsOf(facts, actor, basis ?? null, key),
        ];
        await write(command.case, version, events, command.idempotencyKey);
        return after;
      });
    },

    advance(caseId) {
      return withRetry(async () => {
        const { state, version } = await load(caseId);
        if (!state) return null;
        const due = dueOfCase(state, legalDayOf(clock.now()), calendar);
        if (due.length === 0) return state;
        await write(
          caseId,
          version,
          due.flatMap((fact) => eventsOf([fact], ENGINE, basisOf(fact), null)),
        );
        return due.reduce<CaseState | null>(evolveCase, state);
      });
    },

    async read(caseId) {
      return (await load(caseId)).state;
    },
  };
}
