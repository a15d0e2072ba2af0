import type { Instant } from "../kernel/instant.js";
import { earlierOf, type LegalDate, legalDate, shiftDays, type Span } from "../kernel/legal-date.js";
import { isKtttError } from "../kernel/problem.js";
import type { ExpandedPlan } from "../plan/expand-plan.js";
import { obligationStream } from "../plan/obligation.js";
import { type PlanFact, planStream } from "../plan/plan.events.js";
import { subjectOfQuestion } from "../plan/plan-questions.js";
import type { Province } from "../province/province.schema.js";
import { dueSuccession } from "../obligation/succession/propose-succession.js";
import { type Authority, provinceAuthority } from "./authority.js";
import type { Clock } from "../log/clock.js";
import { type DueItem, dueItems, firstDueItems } from "./due-work.js";
import { dueAuthor, ENGINE, engineContext, eventOf } from "./engine-context.js";
import type { StoredEvent } from "../log/event.js";
import type { EventLog, StreamWrite } from "../log/event-log.js";
import { handleAmendCommand } from "./handle-amend-command.js";
import { handlePlanCommand } from "./handle-plan-command.js";
import { handleSuccessionCommand } from "./handle-succession-command.js";
import { handleTargetCommand } from "./handle-target-command.js";
import { handleObligationCommand } from "./handle-task-command.js";
import { type Logger, silentLogger } from "../log/logger.js";
import { askFact, firstQuestions, openPlanFacts } from "./open-plan.js";
import { type Command, parseCommand } from "./parse-command.js";
import { toPresentEvent } from "./present-events.js";
import type { Register } from "../obligation/register.js";
import { reminderWrite } from "./reminder-write.js";
import { upcastingLog } from "../log/upcast.js";
import { successionWrites } from "./succession-writes.js";

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
  /**
   * Successions whose source nobody has verified confirm themselves; what rests on one stays marked. For simulations: in an
   * office a person confirms. `false` unless said otherwise.
   */
  readonly acceptUnverified?: boolean;
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
   * @throws KtttError with every problem; nothing of the command is in the log. What time had brought to the whole plan may
   * be: before a command on the plan itself, or on a duty whose body's work has just gone over, that is recorded first.
   */
  execute(command: Command): Promise<Executed>;
  /**
   * Does everything that is due up to the clock's today: gives out obligations, marks what is overdue, closes periods,
   * asks for decisions, puts successions to a person or follows them. Each event is dated the day it fell due, so running daily and running once give the same.
   */
  advance(): Promise<readonly StoredEvent[]>;
  /** What {@link advance} would do to obligations up to the end of a day, without doing it. */
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

/** How often {@link Engine.advance} may meet others beyond its retries: enough to halve a million writes down to one. */
const PATIENCE = 20;

/** What a command is about, by its id, for the operator's log. */
function aboutOf(command: Command): string {
  if ("obligation" in command) return command.obligation;
  if ("question" in command) return command.question;
  if ("changes" in command) return command.decision.number;
  return command.measurement;
}

function isConflict(error: unknown): boolean {
  return isKtttError(error) && error.code === "log/version-conflict";
}

/**
 * Puts a province's plan to work over a log.
 *
 * @example
 * const engine = createEngine({ province: hcm, log: memoryLog(), clock, span });
 * await engine.advance();
 */
export function createEngine(options: EngineOptions): Engine {
  const { province, clock, span, retries = 5 } = options;
  const log = upcastingLog(options.log, toPresentEvent);
  const { acceptUnverified = false, authority = provinceAuthority, logger = silentLogger } = options;
  const context = engineContext({ province, log, clock, span, authority, acceptUnverified });
  const { currentPlan, now, sync, write } = context;

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

  /** Refusals are the operator's to read and leave no trace in the event log. References only, no person. */
  function noteRefusal(command: Command, error: unknown): void {
    if (!isKtttError(error) || error.code === undefined) return;
    const { agency, role } = command.actor;
    const fields = { province: province.id, command: command.type, about: aboutOf(command), agency, role };
    logger.log({ level: "warn", code: error.code, fields });
  }

  function handle(command: Command): Promise<Executed> {
    switch (command.type) {
      case "answer": {
        const about = subjectOfQuestion(command.question);
        if (about?.kind === "succession") return handleSuccessionCommand(context, command, advance);
        if (about?.kind === "obligation") return handleObligationCommand(context, about.id, command, advance);
        return handlePlanCommand(context, command, advance);
      }
      case "amend-plan":
        return handleAmendCommand(context, command, advance);
      case "record-measurement":
      case "withdraw-measurement":
        return handleTargetCommand(context, command);
      default:
        return handleObligationCommand(context, command.obligation, command, advance);
    }
  }

  /** Facts about the plan as a whole, as one write. */
  function planWrite(version: number, facts: readonly PlanFact[], recordedAt: Instant): StreamWrite {
    const authored = { actor: ENGINE, basis: null, idempotencyKey: null, recordedAt };
    return write(
      planStream(province.id),
      version,
      facts.map((fact) => eventOf(fact, authored)),
    );
  }

  /** All that is due on the first due day, as writes; none when that day is after `upTo`. */
  function writesOfFirstDay(register: Register, upTo: LegalDate, recordedAt: Instant): readonly StreamWrite[] {
    const { planVersion, questions } = register;
    if (planVersion === 0) return span.from <= upTo ? [planWrite(0, openPlanFacts(province, span), recordedAt)] : [];
    const { plan } = currentPlan();
    const items = firstDueItems(register, plan, upTo);
    const asked = firstQuestions(questions, plan);
    const askedOn = asked[0]?.askedOn;
    if (askedOn !== undefined && askedOn <= (items[0]?.on ?? upTo)) {
      return [planWrite(planVersion, asked.map(askFact), recordedAt)];
    }
    // Of one day, a succession comes after all else: it takes along what was given out that day.
    const due = dueSuccession(province, register, items[0] ? shiftDays(items[0].on, -1) : upTo, acceptUnverified);
    // Reminders come last of all on their day: they go by how things stand then.
    const reminding = context.reminders.nextDay();
    const others = due?.on ?? items[0]?.on ?? null;
    if (reminding !== null && reminding <= upTo && (others === null || reminding < others)) {
      return [reminderWrite(context, register, recordedAt)];
    }
    if (due) return successionWrites(context, register, due, recordedAt);
    return items.map(({ obligation, facts, version }) =>
      write(
        obligationStream(province.id, obligation.id),
        version,
        facts.map((fact) => eventOf(fact, dueAuthor(fact, obligation, recordedAt, register.successions))),
      ),
    );
  }

  async function advance(): Promise<readonly StoredEvent[]> {
    const { recordedAt, today } = now();
    const done: StoredEvent[] = [];
    let atOnce = Number.MAX_SAFE_INTEGER;
    for (let conflicts = 0; ;) {
      const writes = writesOfFirstDay(await sync(), today, recordedAt);
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
  }

  return {
    province,
    log,
    async execute(input) {
      const command = parseCommand(input);
      try {
        return await withRetry(() => handle(command));
      } catch (error) {
        noteRefusal(command, error);
        throw error;
      }
    },
    advance,
    async dueWork(on) {
      const register = await sync();
      return dueItems(register, currentPlan().plan, on);
    },
    async nextDueDay() {
      const register = await sync();
      if (register.planVersion === 0) return span.from;
      const { plan } = currentPlan();
      const asked = firstQuestions(register.questions, plan)[0]?.askedOn ?? null;
      const due = firstDueItems(register, plan, LAST_DAY)[0]?.on ?? null;
      const first = asked !== null && due !== null ? earlierOf(asked, due) : (asked ?? due);
      const own = dueSuccession(province, register, first ?? LAST_DAY, acceptUnverified)?.on ?? first;
      const reminding = context.reminders.nextDay();
      return reminding !== null && own !== null ? earlierOf(own, reminding) : (own ?? reminding);
    },
    register: sync,
    async plan() {
      await sync();
      return currentPlan().plan;
    },
  };
}
