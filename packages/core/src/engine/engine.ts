import { type Instant, legalDayOf } from "../calendar/instant.js";
import { type LegalDate, legalDate, type Span } from "../calendar/legal-date.js";
import { isKtttError, KtttError, problem } from "../errors.js";
import type { Citation } from "../law/citation.js";
import { nearest } from "../messages/nearest.js";
import { type ExpandedPlan, expandPlan } from "../plan/expand-plan.js";
import { type Obligation, obligationStream, type PlanAnswers } from "../plan/obligation.js";
import { type PlanCommand, type PlanFact, planStream } from "../plan/plan.events.js";
import type { Province } from "../province/province.schema.js";
import { decideObligation } from "../task/decide-obligation.js";
import { assignmentFacts, dueFacts } from "../task/due-obligation.js";
import { evolveObligation, foldObligation } from "../task/evolve-obligation.js";
import type { ObligationState } from "../task/obligation-state.js";
import type { TaskCommand } from "../task/task.commands.js";
import { type StoredTaskEvent, TASK_SCHEMA_VERSION, type TaskFact } from "../task/task.events.js";
import { type Authority, type AuthorityQuestion, provinceAuthority } from "./authority.js";
import { answerPlanQuestion, openPlanFacts } from "./open-plan.js";
import type { Clock } from "./clock.js";
import { type Command, parseCommand } from "./parse-command.js";
import { type DueItem, dueItems, firstDueItems } from "./due-work.js";
import type { Actor, NewEvent, StoredEvent } from "./event.js";
import type { EventLog, StreamWrite } from "./event-log.js";
import { type Logger, silentLogger } from "./logger.js";
import { createRegister, type Register } from "./register.js";

export interface EngineOptions {
  readonly province: Province;
  readonly log: EventLog;
  readonly clock: Clock;
  /** The days the plan is put to work for. Obligations assigned later are not given out. */
  readonly span: Span;
  /** How often a command is decided again when somebody else wrote to the same stream meanwhile; 5 unless said otherwise. */
  readonly retries?: number;
  /** Who may do what; what the province's own data say, unless said otherwise. */
  readonly authority?: Authority;
  /** Hears of every refused command. Silent unless said otherwise. */
  readonly logger?: Logger;
}

/** What a command led to. */
export interface Executed {
  /** The events it led to, time's own before it included. */
  readonly events: readonly StoredEvent[];
  /** The same command (by its key) had been carried out before: these are the events of that time. */
  readonly replayed: boolean;
}

/** A province's plan at work over an event log. Time comes from the clock, truth from the log. */
export interface Engine {
  readonly province: Province;
  readonly log: EventLog;
  /**
   * Carries out one command: time's own events up to today first, then the command; all of it or nothing.
   *
   * @throws KtttError with every problem; the log is as it was
   */
  execute(command: Command): Promise<Executed>;
  /**
   * Does everything that is due up to the clock's today: gives out obligations, marks what is overdue, closes periods,
   * asks for decisions. Each event is dated the day it fell due, so running daily and running once give the same.
   */
  advance(): Promise<readonly StoredEvent[]>;
  /** What {@link advance} would do on a day, without doing it. */
  dueWork(on: LegalDate): Promise<readonly DueItem[]>;
  /** The first day on which something falls due; `null` when nothing ever will. */
  nextDueDay(): Promise<LegalDate | null>;
  /** Where everything stands, from the whole log. Do not change it. */
  register(): Promise<Register>;
  /** What the plan comes to over the span, with the answers given so far. */
  plan(): Promise<ExpandedPlan>;
}

/** After every day a plan can name. */
const LAST_DAY = legalDate("2999-12-31");

const ENGINE: Actor = { agency: "engine", person: null, role: "engine" };

/** How often {@link Engine.advance} may meet others beyond its retries: enough to halve a million writes down to one. */
const PATIENCE = 20;

function isConflict(error: unknown): boolean {
  return isKtttError(error) && error.code === "engine/version-conflict";
}

interface Authored {
  readonly actor: Actor;
  readonly basis: Citation | null;
  readonly idempotencyKey: string | null;
  readonly recordedAt: Instant;
}

function eventOf(fact: TaskFact | PlanFact, authored: Authored): NewEvent {
  return {
    type: fact.type,
    schemaVersion: TASK_SCHEMA_VERSION,
    happenedOn: fact.happenedOn,
    recordedAt: authored.recordedAt,
    actor: authored.actor,
    basis: authored.basis,
    idempotencyKey: authored.idempotencyKey,
    data: fact.data,
  };
}

/** Time's own events name the engine, but giving out is the issuer's act. */
function dueAuthor(fact: TaskFact, obligation: Obligation, recordedAt: Instant): Authored {
  const actor: Actor =
    fact.type === "ObligationAssigned" ? { agency: obligation.issuer, person: null, role: "issuer" } : ENGINE;
  return { actor, basis: obligation.basis, idempotencyKey: null, recordedAt };
}

/**
 * Puts a province's plan to work over a log.
 *
 * @example
 * const engine = createEngine({ province: hcm, log: memoryLog(), clock, span });
 * await engine.advance();
 */
export function createEngine(options: EngineOptions): Engine {
  const { province, log, clock, span, retries = 5 } = options;
  const { authority = provinceAuthority, logger = silentLogger } = options;
  const register = createRegister(province.id);
  let planned: { answers: PlanAnswers; plan: ExpandedPlan; byId: ReadonlyMap<string, Obligation> } | null = null;

  async function sync(): Promise<Register> {
    for (;;) {
      const page = await log.readAll({ after: register.position, province: province.id });
      if (page.length === 0) return register;
      for (const event of page) register.apply(event);
    }
  }

  /** The plan with the answers given so far; expanded anew only when there is a new answer. */
  function currentPlan() {
    if (planned?.answers !== register.answers) {
      const plan = expandPlan(province, span, register.answers);
      planned = { answers: register.answers, plan, byId: new Map(plan.obligations.map((it) => [it.id, it])) };
    }
    return planned as NonNullable<typeof planned>;
  }

  /** Runs `attempt` again when somebody else wrote first, at most `retries` times. */
  async function withRetry<T>(attempt: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt();
      } catch (error) {
        if (!isConflict(error) || tries > retries) throw error;
      }
    }
  }

  function write(stream: string, expectedVersion: number, events: readonly NewEvent[]): StreamWrite {
    return { province: province.id, stream, expectedVersion, events };
  }

  async function silentFor(obligation: Obligation, on: LegalDate): Promise<readonly string[]> {
    if (obligation.consolidates.length === 0) return [];
    const { obligations } = await sync();
    return obligation.consolidates.flatMap((id) => {
      const state = obligations.get(id);
      const reported = state?.reportedOn != null && state.reportedOn <= on;
      return reported ? [] : [state?.body ?? currentPlan().byId.get(id)?.body ?? id];
    });
  }

  function knownBody(id: string): void {
    const ids = [...province.agencies, ...province.groups].map((it) => it.id);
    if (!ids.includes(id)) {
      throw new KtttError(problem("engine/unknown-agency", ["to"], { id, suggestion: nearest(id, ids) ?? "–" }));
    }
  }

  /** What the command rests on: what it says itself, or else what entitles its sender. */
  function authorize(question: AuthorityQuestion): Citation | null {
    const answer = authority(question);
    if (!answer.allowed) throw new KtttError(answer.problem);
    return question.command.basis ?? answer.basis;
  }

  /** Appends for one command. A key used before for another one is refused, not answered with the other's events. */
  async function appendFor(command: Command, writing: StreamWrite): Promise<readonly StoredEvent[]> {
    const events = await log.append([writing]);
    if (events.every((event) => event.stream === writing.stream)) return events;
    const key = command.idempotencyKey ?? "";
    throw new KtttError(problem("authority/key-of-another-command", ["idempotencyKey"], { key }));
  }

  /** Refusals are the operator's to read and leave no trace in the event log. References only, no person. */
  function noteRefusal(command: Command, error: unknown): void {
    if (!isKtttError(error) || error.code === undefined) return;
    const about = command.type === "answer-question" ? command.question : command.obligation;
    const { agency, role } = command.actor;
    const fields = { province: province.id, command: command.type, about, agency, role };
    logger.log({ level: "warn", code: error.code, fields });
  }

  /** An obligation which exists in the plan but has not been given out yet is given out on the way. */
  async function load(
    id: string,
    today: LegalDate,
  ): Promise<{ state: ObligationState; stored: readonly StoredTaskEvent[]; facts: TaskFact[] }> {
    const stored = (await log.read(obligationStream(province.id, id))) as unknown as readonly StoredTaskEvent[];
    const facts: TaskFact[] = [];
    let state = foldObligation(stored);
    if (state === null) {
      await sync();
      const { byId } = currentPlan();
      const obligation = byId.get(id);
      if (!obligation || obligation.assignedOn > today) {
        throw new KtttError(
          problem("engine/unknown-obligation", ["obligation"], {
            id,
            suggestion: nearest(id, [...byId.keys()]) ?? "–",
          }),
        );
      }
      facts.push(...assignmentFacts(obligation));
      state = foldObligation(facts);
    }
    if (state === null) throw new KtttError(problem("engine/broken-stream", ["obligation"], { id }));
    for (const fact of dueFacts(state, today)) {
      facts.push(fact);
      state = evolveObligation(state, fact) ?? state;
    }
    return { state, stored, facts };
  }

  async function executeTask(command: TaskCommand): Promise<Executed> {
    const recordedAt = clock.now();
    const today = legalDayOf(recordedAt);
    if (command.type === "reassign") knownBody(command.to);
    const { state, stored, facts } = await load(command.obligation, today);
    const key = command.idempotencyKey ?? null;
    const before = key === null ? [] : stored.filter((event) => event.idempotencyKey === key);
    if (before.length > 0) return { events: before, replayed: true };
    const basis = authorize({ province, command, state });
    const silent = await silentFor(state.obligation, command.on);
    const decided = decideObligation(state, command, { today, silent });
    const authored = { actor: command.actor, basis, idempotencyKey: key, recordedAt };
    const events = await appendFor(
      command,
      write(obligationStream(province.id, command.obligation), stored.length, [
        ...facts.map((fact) => eventOf(fact, dueAuthor(fact, state.obligation, recordedAt))),
        ...decided.map((fact) => eventOf(fact, authored)),
      ]),
    );
    return { events, replayed: false };
  }

  async function executePlan(command: PlanCommand): Promise<Executed> {
    const recordedAt = clock.now();
    const { questions, planVersion } = await sync();
    const stream = planStream(province.id);
    const key = command.idempotencyKey ?? null;
    const before = key === null ? [] : (await log.read(stream)).filter((event) => event.idempotencyKey === key);
    if (before.length > 0) return { events: before, replayed: true };
    const basis = authorize({ province, command, state: null });
    const fact = answerPlanQuestion(province, questions, command, legalDayOf(recordedAt));
    const authored = { actor: command.actor, basis, idempotencyKey: key, recordedAt };
    const events = await appendFor(command, write(stream, planVersion, [eventOf(fact, authored)]));
    return { events, replayed: false };
  }

  /** The opening of the plan, once, as its own write. */
  function opening(recordedAt: Instant): StreamWrite {
    const authored = { actor: ENGINE, basis: null, idempotencyKey: null, recordedAt };
    const facts = openPlanFacts(province, span, currentPlan().plan);
    return write(
      planStream(province.id),
      0,
      facts.map((fact) => eventOf(fact, authored)),
    );
  }

  /** All that is due on the first due day, as writes; none when that day is after `upTo`. */
  function writesOfFirstDay(upTo: LegalDate, recordedAt: Instant): readonly StreamWrite[] {
    if (register.planVersion === 0) return span.from <= upTo ? [opening(recordedAt)] : [];
    return firstDueItems(register, currentPlan().plan, upTo).map(({ obligation, facts, version }) =>
      write(
        obligationStream(province.id, obligation.id),
        version,
        facts.map((fact) => eventOf(fact, dueAuthor(fact, obligation, recordedAt))),
      ),
    );
  }

  return {
    province,
    log,
    async execute(input) {
      const command = parseCommand(input);
      try {
        return await withRetry(() =>
          command.type === "answer-question" ? executePlan(command) : executeTask(command),
        );
      } catch (error) {
        noteRefusal(command, error);
        throw error;
      }
    },
    async advance() {
      const recordedAt = clock.now();
      const today = legalDayOf(recordedAt);
      const done: StoredEvent[] = [];
      let atOnce = Number.MAX_SAFE_INTEGER;
      for (let conflicts = 0; ;) {
        await sync();
        const writes = writesOfFirstDay(today, recordedAt);
        if (writes.length === 0) return done;
        try {
          done.push(...(await log.append(writes.slice(0, atOnce))));
          conflicts = 0;
        } catch (error) {
          if (!isConflict(error) || (conflicts += 1) > retries + PATIENCE) throw error;
          // Somebody writes to one of these streams: the fewer at once, the surer that they get through.
          atOnce = Math.max(1, Math.floor(Math.min(atOnce, writes.length) / 2));
        }
      }
    },
    async dueWork(on) {
      await sync();
      return dueItems(register, currentPlan().plan, on);
    },
    async nextDueDay() {
      await sync();
      if (register.planVersion === 0) return span.from;
      return firstDueItems(register, currentPlan().plan, LAST_DAY)[0]?.on ?? null;
    },
    register: sync,
    async plan() {
      await sync();
      return currentPlan().plan;
    },
  };
}
