import { engineProblem } from "./errors.js";
import type { Actor } from "../log/actor.js";
import { type Instant, legalDayOf } from "../kernel/instant.js";
import type { LegalDate, Span } from "../kernel/legal-date.js";
import { KtttError } from "../kernel/problem.js";
import type { Citation } from "../kernel/citation.js";
import type { PlanText } from "../plan/amendment/amendment.js";
import { expandAmended } from "../plan/amendment/expand-amended.js";
import type { ExpandedPlan } from "../plan/expand-plan.js";
import type { Obligation, PlanAnswers } from "../plan/obligation.js";
import type { PlanFact } from "../plan/plan.events.js";
import type { Province } from "../province/province.schema.js";
import { basisOfMove } from "../obligation/succession/route.js";
import type { Successions } from "../plan/succession/succession.js";
import { createReminderIndex, type ReminderIndex } from "../obligation/reminder/reminder-index.js";
import type { TargetFact } from "../target/target.events.js";
import type { ObligationFact } from "../obligation/obligation.events.js";
import type { Authority, AuthorityQuestion } from "./authority.js";
import type { Clock } from "../log/clock.js";
import type { NewEvent, StoredEvent } from "../log/event.js";
import type { EventLog, StreamWrite } from "../log/event-log.js";
import type { Command } from "./parse-command.js";
import { PRESENT_VERSIONS } from "./present-events.js";
import { createRegister, type Register } from "../obligation/register.js";

/** The library itself, as the author of what time brings. */
export const ENGINE: Actor = { agency: "engine", person: null, role: "engine" };

/** The plan as it stands with the answers given so far. */
export interface CurrentPlan {
  readonly plan: ExpandedPlan;
  readonly byId: ReadonlyMap<string, Obligation>;
}

/** Who made an event, on what basis, and when it was entered. */
export interface Authored {
  readonly actor: Actor;
  readonly basis: Citation | null;
  readonly idempotencyKey: string | null;
  readonly recordedAt: Instant;
}

/** What the handlers of commands share: the log, the register kept up to date from it, the plan, and who may do what. */
export interface EngineContext {
  readonly province: Province;
  readonly span: Span;
  readonly log: EventLog;
  /** Successions which nobody has verified confirm themselves: for simulations. */
  readonly acceptUnverified: boolean;
  /** The register, after reading what is new in the log. */
  sync(): Promise<Register>;
  /** Who is to be reminded next, as of the last {@link sync}. */
  readonly reminders: ReminderIndex;
  /** The plan with the answers and amendments in the register; expanded anew only when there is a new one. */
  currentPlan(): CurrentPlan;
  /** The moment of entry and its legal day. */
  now(): { readonly recordedAt: Instant; readonly today: LegalDate };
  /** What the command rests on: what it says itself, or else what entitles its sender. @throws KtttError */
  authorize(question: AuthorityQuestion): Citation | null;
  write(stream: string, expectedVersion: number, events: readonly NewEvent[]): StreamWrite;
  /** Appends for one command, all or nothing. @throws KtttError when its key was used for another command */
  appendFor(command: Command, writes: readonly StreamWrite[]): Promise<readonly StoredEvent[]>;
}

/** A fact with its author becomes an event. */
export function eventOf(fact: ObligationFact | PlanFact | TargetFact, authored: Authored): NewEvent {
  return {
    type: fact.type,
    schemaVersion: PRESENT_VERSIONS[fact.type],
    happenedOn: fact.happenedOn,
    recordedAt: authored.recordedAt,
    actor: authored.actor,
    basis: authored.basis,
    idempotencyKey: authored.idempotencyKey,
    data: fact.data,
  };
}

/** Time's own events name the engine, but giving out is the issuer's act; a move rests on what confirmed the succession. */
export function dueAuthor(
  fact: ObligationFact,
  obligation: Obligation,
  recordedAt: Instant,
  successions: Successions,
): Authored {
  const actor: Actor =
    fact.type === "ObligationAssigned" ? { agency: obligation.issuer, person: null, role: "issuer" } : ENGINE;
  const moved = fact.type === "Reassigned" ? fact.data.succession : undefined;
  const basis = (moved && basisOfMove(successions, obligation, moved.id)) ?? obligation.basis;
  return { actor, basis, idempotencyKey: null, recordedAt };
}

/** Builds the context of one engine. */
export function engineContext(options: {
  readonly province: Province;
  readonly span: Span;
  readonly log: EventLog;
  readonly clock: Clock;
  readonly authority: Authority;
  readonly acceptUnverified: boolean;
}): EngineContext {
  const { province, span, log, clock, authority, acceptUnverified } = options;
  const register = createRegister(province.id);
  const reminders = createReminderIndex(province);
  let planned: (CurrentPlan & { readonly answers: PlanAnswers; readonly text: PlanText }) | null = null;

  return {
    province,
    span,
    log,
    acceptUnverified,
    reminders,
    async sync() {
      for (;;) {
        const page = await log.readAll({ after: register.position, province: province.id });
        if (page.length === 0) {
          register.reach(legalDayOf(clock.now()));
          return register;
        }
        for (const event of page) {
          if (event.position <= register.position) continue;
          register.apply(event);
          reminders.apply(event, (id) => register.obligations.get(id));
        }
      }
    },
    currentPlan() {
      const { answers, text } = register;
      if (planned?.answers !== answers || planned.text !== text) {
        const plan = expandAmended(province, span, answers, text);
        planned = { answers, text, plan, byId: new Map(plan.obligations.map((it) => [it.id, it])) };
      }
      return planned as CurrentPlan;
    },
    now() {
      const recordedAt = clock.now();
      return { recordedAt, today: legalDayOf(recordedAt) };
    },
    authorize(question) {
      const answer = authority(question);
      if (!answer.allowed) throw new KtttError(answer.problem);
      return question.command.basis ?? answer.basis;
    },
    write: (stream, expectedVersion, events) => ({ province: province.id, stream, expectedVersion, events }),
    async appendFor(command, writes) {
      const events = await log.append(writes);
      const streams = new Set(writes.map((it) => it.stream));
      if (events.every((event) => streams.has(event.stream))) return events;
      const key = command.idempotencyKey ?? "";
      throw new KtttError(engineProblem("authority/key-of-another-command", ["idempotencyKey"], { key }));
    },
  };
}
