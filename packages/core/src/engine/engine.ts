import { type Instant, legalDayOf, secondsBetween } from "../kernel/instant.js";
import { earlierOf, type LegalDate, type Span } from "../kernel/legal-date.js";
import { isKtttError, KtttError, type Problem } from "../kernel/problem.js";
import type { Clock } from "../log/clock.js";
import type { CommandNote, NewEvent, StoredEvent } from "../log/event.js";
import type { EventLog, StreamWrite } from "../log/event-log.js";
import { type Logger, silentLogger } from "../log/logger.js";
import { type AtOnce, atOnceOf } from "../log/memory-log.js";
import { upcastingLog } from "../log/upcast.js";
import type { Register } from "../obligation/register.js";
import type { ExpandedPlan } from "../plan/expand-plan.js";
import type { Province } from "../province/province.schema.js";
import { type LegalCalendar, VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";
import type { CaseState } from "../cooperative/case-state.js";
import { dueOfCase } from "../cooperative/due-of-case.js";
import { evolveCase } from "../cooperative/evolve-case.js";
import type { Actor } from "../log/actor.js";
import {
  type Action,
  type ActionTarget,
  actionsOfCase,
  actionsOfObligation,
  type Judged,
  refusedFor,
} from "./actions.js";
import { type Authority, type AuthorityQuestion, type Entitled, provinceAuthority } from "./authority.js";
import { prepareObligation } from "./families/obligation.family.js";
import type { Command, CommandInput } from "./commands.js";
import { type DueOptions, firstDueDay, writesOfFirstDay, writesUpTo } from "./due.js";
import { type Decided, isConflict, noteOf, ownOf } from "./decided.js";
import { type DueItem, dueItems } from "./due-work.js";
import { engineProblem } from "./errors.js";
import { addressed, type Addressed, familiesOf } from "./families.js";
import type { Author, Family, Moment, Prepared } from "./family.js";
import { type KtttEvent, toPresentEvent } from "./present-events.js";
import { namedError, withNames } from "./problem-names.js";
import type { Snapshots } from "./snapshots.js";
import { createTurns } from "./turns.js";
import { createWorld, type World } from "./world.js";

/** What an engine works on and with. */
export interface EngineOptions {
  readonly province: Province;
  readonly log: EventLog;
  readonly clock: Clock;
  /** The days the plan is put to work for. Obligations assigned later are not part of it. */
  readonly span: Span;
  /** The calendar by which the limits of law are counted. Defaults to Vietnam's as announced. */
  readonly calendar?: LegalCalendar;
  /** How often a command is decided again when somebody else wrote to the same stream meanwhile. Defaults to 50. */
  readonly retries?: number;
  /**
   * Writes nothing while the clock is further ahead than this of the clock at the place of the log, where there is one: what
   * falls due is recorded for ever. `null` for a clock not meant to show the present. Defaults to 300.
   */
  readonly maxAheadSeconds?: number | null;
  /** Waits before the `attempt`-th repetition (1, 2, …) after somebody else wrote first. Defaults to the pause of the log. */
  readonly pause?: (attempt: number) => Promise<void>;
  /** Who may do what. Defaults to what the province's own data say. */
  readonly authority?: Authority;
  /** Hears of every refused command. Defaults to silence. */
  readonly logger?: Logger;
  /**
   * Successions whose source is not verified confirm themselves; what rests on one stays marked. For simulations: in an
   * office a person confirms. Defaults to `false`.
   */
  readonly acceptUnverified?: boolean;
  /**
   * The day on which a programme that had been running is taken over into this log: what fell due before is recorded with
   * its own day, nobody is reminded of it, and one event of that day sums it up (`ProgrammeTakenOver`, `isNews`). The log
   * keeps the day when the plan is opened; from then on the log's own counts. Defaults to none: everything is news.
   */
  readonly startedOn?: LegalDate;
  /** Where the log's fold is kept, so that opening reads its end only. Defaults to none: the whole log is read. */
  readonly snapshots?: Snapshots;
}

/** What a command led to. */
export interface Executed {
  /** The events it led to, time's own before it included. */
  readonly events: readonly KtttEvent[];
  /** The same command (by its key) had been carried out before: these are the events of that time. */
  readonly replayed: boolean;
}

/** What the sender of a command rests on beside the command itself. */
export interface SendOptions {
  /** The version of the stream it was decided on: where somebody else has written there meanwhile, it is refused (`engine/version-moved`). */
  readonly ifVersion?: number;
}

/** An event which a command would lead to, and the stream it would stand in. */
export interface ForeseenEvent extends NewEvent {
  readonly stream: string;
}

/** What a command would lead to if it were sent now. */
export type DryRun =
  | { readonly allowed: true; readonly events: readonly ForeseenEvent[]; readonly replayed: boolean }
  | { readonly allowed: false; readonly problems: readonly Problem[] };

/** A province's programme at work over an event log. Time comes from the clock, truth from the log. */
export interface Engine {
  readonly province: Province;
  readonly log: EventLog;
  /**
   * Carries out one command of any family: time's own events up to today first, then the command; all of it or nothing.
   * Commands sent together are carried out in the order they came.
   *
   * @throws KtttError with every problem; the log is as it was, byte for byte
   */
  execute(command: CommandInput, options?: SendOptions): Promise<Executed>;
  /** What {@link execute} would do now, without doing it. */
  dryRun(command: CommandInput, options?: SendOptions): Promise<DryRun>;
  /**
   * Every act which is known for an obligation or a case in its present state, as this actor would do it today: allowed or
   * not, why not, who may, and what it needs as JSON Schema for a form. Nothing is written.
   *
   * @throws KtttError `engine/unknown-obligation`; an unknown case offers its opening
   */
  actions(target: ActionTarget, actor: Actor): Promise<readonly Action[]>;
  /**
   * Does everything that is due up to the clock's today, in every family: assigns obligations, marks what is overdue, closes
   * periods, asks questions, follows successions, reminds. Each event is dated the day it fell due, so running daily and
   * running once give the same.
   */
  advance(): Promise<readonly KtttEvent[]>;
  /** What {@link advance} would do to obligations up to the end of a day, without doing it. */
  dueWork(on: LegalDate): Promise<readonly DueItem[]>;
  /** The first day on which something falls due; `null` when nothing ever will. */
  nextDueDay(): Promise<LegalDate | null>;
  /** Where everything stands, from the whole log. Do not change it. */
  register(): Promise<Register>;
  /** The cases of cooperatives as they stand, by id, in the order they were opened. */
  cases(): Promise<World["cases"]["states"]>;
  /**
   * Everything as it was at the end of a day: acts dated by then, also those entered later, and what time had brought by then.
   *
   * @throws KtttError `engine/day-ahead` for a day after the clock's today, `engine/before-log` for one before anything happened
   */
  asOf(day: LegalDate): Promise<AsOfDay>;
  /** What the plan comes to over the span, with the answers given so far. */
  plan(): Promise<ExpandedPlan>;
}

/** The truth of one day. */
export interface AsOfDay {
  readonly register: Register;
  readonly cases: World["cases"]["states"];
}

/** How often {@link Engine.advance} may meet others beyond its retries: enough to halve a million writes down to one. */
const PATIENCE = 20;

/**
 * Puts a province's programme to work over a log.
 *
 * @example
 * const engine = createEngine({ province: hcm, log: memoryLog(), clock, span });
 * await engine.advance();
 */
export function createEngine(options: EngineOptions): Engine {
  const { acceptUnverified = false, authority = provinceAuthority, calendar = VIETNAM_CALENDAR } = options;
  const {
    clock,
    logger = silentLogger,
    maxAheadSeconds = 300,
    province,
    retries = 50,
    snapshots,
    span,
    startedOn = null,
  } = options;
  const log = upcastingLog(options.log, toPresentEvent);
  /** The log without waiting, where it is in memory and has no clock of its own to ask. */
  const atOnce = snapshots ? undefined : atOnceOf(options.log);
  const pause = options.pause ?? ((attempt: number) => log.pause?.(attempt) ?? Promise.resolve());
  const due: DueOptions = { acceptUnverified, startedOn };
  const families = familiesOf(due);
  const whole = { province, span, calendar };
  let [world, opened] = [createWorld(whole), snapshots === undefined];
  const { inTurn, isFree } = createTurns();

  /** Looks at the world as the log has it: at once where nothing need be waited for. */
  async function look<T>(at: (world: World) => T): Promise<T> {
    if (!atOnce || !isFree()) return inTurn(async () => at(await sync()));
    return at(syncAtOnce(atOnce));
  }

  function apply(events: readonly StoredEvent[]): void {
    for (const event of events) world.apply(event);
  }

  /** What this engine wrote itself need not be read again, where nobody else's events stand before it. */
  function applyOwn(events: readonly StoredEvent[]): void {
    if (events[0]?.position === world.register.position + 1) apply(events);
  }

  async function sync(moment?: Instant): Promise<World> {
    if (atOnce) return syncAtOnce(atOnce, moment);
    if (!opened) world = createWorld(whole, (await snapshots?.load(whole)) ?? undefined);
    opened = true;
    for (;;) {
      const page = await log.readAll({ after: world.register.position, province: province.id });
      if (page.length === 0) break;
      apply(page);
    }
    world.register.reach(now(moment).today);
    return world;
  }

  function syncAtOnce(inMemory: AtOnce, moment?: Instant): World {
    for (;;) {
      const page = inMemory.readAll({ after: world.register.position, province: province.id });
      if (page.length === 0) break;
      apply(page.map(toPresentEvent));
    }
    world.register.reach(now(moment).today);
    return world;
  }

  /** Entries follow each other in time, also where another machine's clock is a little ahead; the day is this clock's own. */
  function now(moment = clock.now()): Moment {
    const lastRecorded = world.lastRecorded();
    const recordedAt = lastRecorded !== null && moment < lastRecorded ? lastRecorded : moment;
    return { recordedAt, today: legalDayOf(moment) };
  }

  /**
   * The moment at which something is decided and written, read once: a clock which jumps later must not date it.
   *
   * @throws KtttError `engine/clock-ahead`
   */
  async function checkedMoment(): Promise<Instant> {
    if (atOnce) return clock.now();
    const there = maxAheadSeconds === null ? undefined : await log.now?.(province.id);
    const moment = clock.now();
    const seconds = there === undefined ? 0 : Math.round(secondsBetween(there, moment));
    if (maxAheadSeconds === null || seconds <= maxAheadSeconds) return moment;
    throw new KtttError(engineProblem("engine/clock-ahead", [], { seconds, most: maxAheadSeconds }));
  }

  /** Runs `attempt` again when somebody else wrote first, at most `retries` times. */
  async function withRetry<T>(attempt: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt();
      } catch (error) {
        if (!isConflict(error) || tries > retries) throw error;
        await pause(tries);
      }
    }
  }

  /** Refusals are the operator's to read and leave no trace in the event log. References only, no person. */
  function noteRefusal(command: Command, family: Family, error: unknown): void {
    if (!isKtttError(error) || error.code === undefined) return;
    const { agency, role } = command.actor;
    const fields = { province: province.id, command: command.type, about: family.about(command), agency, role };
    logger.log({ level: "warn", code: error.code, fields });
  }

  /** The events of the append which carried this key. */
  async function earlier(key: string, position: number): Promise<readonly KtttEvent[]> {
    const events: KtttEvent[] = [];
    for (let after = position - 1; ;) {
      const page = await log.readAll({ after, province: province.id });
      // One append stands together in the log.
      const end = page.findIndex((event) => event.idempotencyKey !== key);
      events.push(...ownOf(end < 0 ? page : page.slice(0, end)));
      const last = page.at(-1);
      if (end >= 0 || !last) return events;
      after = last.position;
    }
  }

  function anotherCommand(key: string): KtttError {
    return new KtttError(engineProblem("authority/key-of-another-command", ["idempotencyKey"], { key }));
  }

  /** Whether the key was used by this very command. @throws KtttError when another command used it */
  function wasCarriedOut({ idempotencyKey: key }: Command, note: CommandNote, own: readonly string[]): boolean {
    const used = key === undefined ? undefined : world.keyUsed(key);
    if (key === undefined || !used) return false;
    // Logs written before digests were kept only say which streams a key wrote to.
    const same = used.digest === null ? own.includes(used.stream) : used.digest === note.digest;
    if (!same) throw anotherCommand(key);
    return true;
  }

  function author(command: Command, family: Family, prepared: Prepared<unknown>, moment: Moment): Author {
    const state = prepared.state as AuthorityQuestion["state"];
    const entitled = authority.ignoresEntitled ? [] : family.entitled(command, prepared);
    const answer = authority({ province, command, state, entitled });
    if (!answer.allowed) throw new KtttError(answer.problem);
    return { ...moment, actor: command.actor, basis: command.basis ?? answer.basis };
  }

  /** What an author's command comes to. @throws KtttError when it is refused, or when its stream is full */
  function decidedBy(command: Command, family: Family, prepared: Prepared<unknown>, by: Author) {
    const own = family.decide(command, prepared, by);
    const { commands = [], most = 0 } = family.repeatable ?? {};
    const count = own.reduce((longest, it) => Math.max(longest, it.expectedVersion), 0);
    if (count < most || !commands.includes(command.type)) return own;
    const said = { id: family.about(command), action: command.type, count, most };
    throw new KtttError(engineProblem("engine/stream-full", [], said));
  }

  /**
   * Refuses a command whose sender has seen another version of its stream: that which is stored, or that which time has
   * brought it to since, is the present one.
   */
  function checkVersion(ifVersion: number, [stream]: readonly string[], due: readonly StreamWrite[]): void {
    if (stream === undefined) return;
    const stored = world.versionOf(stream);
    const brought = due.filter((it) => it.stream === stream).reduce((sum, it) => sum + it.events.length, 0);
    if (ifVersion === stored || ifVersion === stored + brought) return;
    throw new KtttError(engineProblem("engine/version-moved", [], { seen: ifVersion, present: stored + brought }));
  }

  /** What a command comes to in the world as it stands. @throws KtttError when it is refused */
  function decide(
    { command, family }: Addressed,
    note: CommandNote | null,
    moment: Moment,
    options: SendOptions,
  ): Decided | "replayed" {
    const prepared = family.prepare(command, world, moment);
    const by = author(command, family, prepared, moment);
    if (note && wasCarriedOut(command, note, family.streams(command, prepared))) return "replayed";
    if (options.ifVersion !== undefined)
      checkVersion(options.ifVersion, family.streams(command, prepared), prepared.due);
    const own = decidedBy(command, family, prepared, by);
    if (!note) return { due: prepared.due, own };
    const noted = (write: StreamWrite): StreamWrite => ({
      ...write,
      events: write.events.map((event) => ({ ...event, command: note })),
    });
    return { due: prepared.due, own: own.map(noted) };
  }

  /** Who may give a command, and every reason why it would be refused now. */
  function judge(input: CommandInput): Judged {
    let entitled: readonly Entitled[] = [];
    const refused = refusedFor(() => {
      const { command, family } = addressed(families, input);
      const moment = now();
      const prepared = family.prepare(command, world, moment);
      entitled = family.entitled(command, prepared);
      const by = author(command, family, prepared, moment);
      decidedBy(command, family, prepared, by);
    });
    return { entitled, refused: withNames(province, refused) };
  }

  async function actions(target: ActionTarget, actor: Actor): Promise<readonly Action[]> {
    await sync();
    const moment = now();
    if ("case" in target) {
      const stored = world.cases.states.get(target.case) ?? null;
      const due = stored ? dueOfCase(stored, moment.today, calendar) : [];
      const state = due.reduce<CaseState | null>(evolveCase, stored);
      return actionsOfCase(province, target.case, state, actor, moment.today, judge);
    }
    const { state } = prepareObligation(world, target.obligation, moment);
    return actionsOfObligation(province, state, actor, moment.today, judge);
  }

  /** Of a command without a key on a log in memory nothing is waited for between the first line and its events. */
  async function carryOut(addressee: Addressed, note: CommandNote | null, options: SendOptions): Promise<Executed> {
    const moment = atOnce ? clock.now() : await checkedMoment();
    if (atOnce) syncAtOnce(atOnce, moment);
    else await sync(moment);
    const decided = decide(addressee, note, now(moment), options);
    const key = addressee.command.idempotencyKey;
    if (decided === "replayed") {
      return { events: await earlier(key as string, world.keyUsed(key as string)?.position ?? 0), replayed: true };
    }
    let replayed = false;
    const writes = [...decided.due, ...decided.own].filter((it) => it.events.length > 0);
    const said = key === undefined ? {} : { idempotencyKey: key, onReplay: () => (replayed = true) };
    const events = atOnce ? atOnce.append(writes, said) : await log.append(writes, said);
    applyOwn(events);
    // Another machine was first with this key: with this command, or with another one.
    if (replayed && !events.some((event) => event.command?.digest === note?.digest))
      throw anotherCommand(key as string);
    return { events: ownOf(events), replayed };
  }

  async function advance(): Promise<readonly KtttEvent[]> {
    const moment = await checkedMoment();
    const { today } = now(moment);
    const done: KtttEvent[] = [];
    let most = Number.MAX_SAFE_INTEGER;
    for (let conflicts = 0; ;) {
      const writes = writesOfFirstDay(await sync(moment), today, now(moment).recordedAt, due);
      if (writes.length === 0) return done;
      try {
        const events = await log.append(writes.slice(0, most));
        applyOwn(events);
        done.push(...ownOf(events));
        conflicts = 0;
      } catch (error) {
        if (!isConflict(error) || (conflicts += 1) > retries + PATIENCE) throw error;
        // Somebody writes to one of these streams: the fewer at once, the surer that they get through.
        most = Math.max(1, Math.floor(Math.min(most, writes.length) / 2));
        await pause(conflicts);
      }
    }
  }

  async function asOf(day: LegalDate): Promise<AsOfDay> {
    const { recordedAt, today } = now();
    if (day > today) throw new KtttError(engineProblem("engine/day-ahead", ["asOf"], { day, today }));
    const then = createWorld(whole);
    let from: LegalDate | null = null;
    let opened = false;
    for (let after = 0; ;) {
      const page = await log.readAll({ after, province: province.id });
      const last = page.at(-1);
      if (!last) break;
      for (const event of page) {
        from = earlierOf(from ?? event.happenedOn, event.happenedOn);
        opened ||= event.type === "PlanOpened";
        if (event.happenedOn <= day) then.apply(event);
      }
      after = last.position;
    }
    // Time will open a plan which nobody has asked for yet.
    const begun = opened && from !== null ? from : earlierOf(from ?? span.from, span.from);
    if (day < begun) throw new KtttError(engineProblem("engine/before-log", ["asOf"], { day, from: begun }));
    writesUpTo(then, day, recordedAt, due);
    then.register.reach(day);
    return { register: then.register, cases: then.cases.states };
  }

  return {
    province,
    log,
    async execute(input, sent = {}) {
      const addressee = addressed(families, input);
      const { command, family } = addressee;
      try {
        if (atOnce && isFree() && command.idempotencyKey === undefined) {
          return await carryOut(addressee, null, sent);
        }
        // Nothing is waited for before the turn: whoever comes first is first.
        return await inTurn(async () => {
          const note = await noteOf(command);
          return withRetry(() => carryOut(addressee, note, sent));
        });
      } catch (error) {
        noteRefusal(command, family, error);
        throw namedError(province, error);
      }
    },
    async dryRun(input, sent = {}) {
      try {
        const addressee = addressed(families, input);
        return await inTurn(async (): Promise<DryRun> => {
          const note = await noteOf(addressee.command);
          await sync();
          const decided = decide(addressee, note, now(), sent);
          if (decided === "replayed") return { allowed: true, events: [], replayed: true };
          const events = [...decided.due, ...decided.own].flatMap(({ events: some, stream }) =>
            some.map((event) => ({ ...event, stream })),
          );
          return { allowed: true, events, replayed: false };
        });
      } catch (error) {
        if (!isKtttError(error)) throw error;
        return { allowed: false, problems: withNames(province, error.problems) };
      }
    },
    actions: (target, actor) => inTurn(() => actions(target, actor)),
    advance: () => inTurn(advance),
    dueWork: (on) => look(({ plan, register }) => dueItems(register, plan().plan, on)),
    nextDueDay: () => look((it) => firstDueDay(it, due)),
    register: () => look((it) => it.register),
    cases: () => look((it) => it.cases.states),
    asOf: (day) => inTurn(() => asOf(day)),
    plan: () => look((it) => it.plan().plan),
  };
}
