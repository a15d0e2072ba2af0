import {
  createEngine,
  type Engine,
  type EventLog,
  type Executed,
  instant,
  type Instant,
  instantAt,
  isKtttError,
  legalDayOf,
  legalDate,
  memoryLog,
  type ObligationState,
  settableClock,
  type SettableClock,
  type Span,
  type StoredEvent,
  type StreamWrite,
} from "@kttt/core";
import type { AppendOptions } from "@kttt/core/log";
import type { ObligationCommand } from "@kttt/core/plan";
import { tinyProvince } from "@kttt/testing";
import { isTransient } from "../sql-errors.js";
import { startWorker, type Worker } from "../worker.js";
import { Scheduler } from "./scheduler.js";

const SPAN: Span = { from: legalDate("2024-01-01"), to: legalDate("2024-06-30") };
const PROVINCE = tinyProvince({ departments: 2 });
const BEGAN = Date.parse(instantAt(SPAN.from, 8));
const HOUR = 3_600_000;
const MAX_AHEAD_SECONDS = 60;
const MACHINES = 3;
const ROUNDS = 8;

/** What may be broken on purpose, to see that it is found. */
interface FleetOptions {
  readonly log?: EventLog;
  readonly maxAheadSeconds?: number | null;
}

/** What one run came to. */
export interface FleetReport {
  readonly accepted: number;
  readonly refused: number;
  readonly events: number;
  readonly overdue: number;
  readonly crashes: number;
  readonly jumps: number;
  readonly conflicts: number;
  readonly lost: number;
  /** Each of these breaks a guarantee: none after a good run. */
  readonly faults: readonly string[];
}

interface Machine {
  readonly name: number;
  readonly clock: SettableClock;
  /** What its engine last read from its clock. */
  read: Instant;
  readonly engine: Engine;
  readonly worker: Worker;
  alive: boolean;
}

/** An append as the log took it: when that was, and what the clock of its machine showed when it decided. */
interface Taken {
  readonly key: string | null;
  readonly at: Instant;
  readonly clock: Instant;
  readonly events: readonly StoredEvent[];
}

/** A command somebody sent, by its key, and what became of it. */
interface Sent {
  readonly command: ObligationCommand;
  answer: "accepted" | "refused" | null;
  events: readonly StoredEvent[];
}

const never = new Promise<never>(() => undefined);
const lostConnection = () => Object.assign(new Error("the connection is gone"), { code: "ECONNRESET" });
const facts = (events: readonly StoredEvent[]) =>
  events.map(({ data, happenedOn, id, type }) => JSON.stringify([id, type, happenedOn, data]));

/**
 * Several machines, each an engine and a worker with a clock of its own, over one log which they reach through a network that
 * delays and loses; they crash and start again, their clocks jump. All from one seed: the same seed is the same run.
 */
class Fleet {
  readonly #scheduler: Scheduler;
  readonly #log: EventLog;
  readonly #maxAheadSeconds: number | null;
  readonly #taken: Taken[] = [];
  readonly #sent: Sent[] = [];
  readonly #machines: Machine[] = [];
  readonly #count = { crashes: 0, jumps: 0, conflicts: 0, lost: 0 };
  /** Sees the log as it is, to find commands which fit. */
  readonly #observer: Engine;

  constructor(seed: number, { log = memoryLog(), maxAheadSeconds = MAX_AHEAD_SECONDS }: FleetOptions) {
    this.#scheduler = new Scheduler(seed);
    this.#log = log;
    this.#maxAheadSeconds = maxAheadSeconds;
    const clock = { now: () => this.#time() };
    this.#observer = createEngine({ province: PROVINCE, log: this.#log, clock, span: SPAN, maxAheadSeconds: null });
  }

  #time(aheadBy = 0): Instant {
    return instant(new Date(BEGAN + this.#scheduler.now + aheadBy).toISOString());
  }

  /** The log over the network of one machine. What was sent arrives although the machine has died meanwhile, or is lost. */
  #network(machine: () => Machine): EventLog {
    const scheduler = this.#scheduler;
    const call = async <T>(work: () => Promise<T>): Promise<T> => {
      const fate = scheduler.chance();
      await scheduler.wait(1 + scheduler.below(20));
      let answer: { readonly value: T } | { readonly error: unknown };
      try {
        answer = fate < 0.02 ? { error: lostConnection() } : { value: await work() };
      } catch (error) {
        answer = { error };
      }
      if (fate < 0.04) {
        this.#count.lost += 1;
        answer = { error: lostConnection() };
      }
      await scheduler.wait(1 + scheduler.below(20), machine());
      if ("error" in answer) throw answer.error;
      return answer.value;
    };
    return {
      append: (writes, options) => {
        const { read } = machine();
        return call(() => this.#append(writes, options, read));
      },
      read: (stream, options) => call(() => this.#log.read(stream, options)),
      readAll: (options) => call(() => this.#log.readAll(options)),
      now: () => call(() => Promise.resolve(this.#time())),
    };
  }

  async #append(writes: readonly StreamWrite[], options: AppendOptions | undefined, clock: Instant) {
    let replayed = false;
    try {
      const events = await this.#log.append(writes, {
        ...options,
        onReplay: () => {
          replayed = true;
          options?.onReplay?.();
        },
      });
      if (!replayed) this.#taken.push({ key: options?.idempotencyKey ?? null, at: this.#time(), clock, events });
      return events;
    } catch (error) {
      this.#count.conflicts += 1;
      throw error;
    }
  }

  /** A machine starts: with the right time, or nearly. */
  async #start(name: number): Promise<void> {
    const scheduler = this.#scheduler;
    const clock = settableClock(this.#time(scheduler.below(90_000) - 45_000));
    const place: { machine?: Machine } = {};
    const log = this.#network(() => place.machine as Machine);
    const engine = createEngine({
      ...{ province: PROVINCE, log, span: SPAN, maxAheadSeconds: this.#maxAheadSeconds, retries: 20 },
      clock: {
        now: () => {
          const read = clock.now();
          if (place.machine) place.machine.read = read;
          return read;
        },
      },
      pause: () => scheduler.wait(scheduler.below(40), place.machine),
    });
    const alive = { alive: true };
    place.machine = Object.assign(alive, {
      name,
      clock,
      read: clock.now(),
      engine,
      worker: undefined as unknown as Worker,
    });
    const worker = await startWorker({
      ...{ engines: [engine], clock, maxAheadSeconds: this.#maxAheadSeconds, lookEverySeconds: 86_400 },
    });
    Object.assign(place.machine, { worker });
    this.#machines[name] = place.machine;
  }

  #crash(machine: Machine): void {
    this.#count.crashes += 1;
    machine.alive = false;
    // Only its timers: nothing it still waits for will ever answer.
    void machine.worker.stop();
  }

  #setClocks(): void {
    const scheduler = this.#scheduler;
    for (const { clock } of this.#machines) {
      const draw = scheduler.chance();
      if (draw < 0.2) this.#count.jumps += 1;
      if (draw < 0.1) clock.set(this.#time(scheduler.below(60 * 24) * HOUR));
      else if (draw < 0.2) clock.set(this.#time(-scheduler.below(10 * 24) * HOUR));
      else clock.set(this.#time(scheduler.below(90_000) - 45_000));
    }
  }

  #commandFor(state: ObligationState, idempotencyKey: string): ObligationCommand {
    const scheduler = this.#scheduler;
    const { body, obligation, status } = state;
    const today = legalDayOf(this.#time());
    const common = { obligation: obligation.id, on: today, idempotencyKey };
    const lead = { agency: body, person: null, role: "lead" as const };
    const monitor = { agency: obligation.monitor, person: null, role: "monitor" as const };
    const draw = scheduler.chance();
    if (draw < 0.08) return { ...common, type: "accept", actor: lead };
    if (status === "reported" && draw < 0.7) return { ...common, type: "accept", actor: monitor };
    if (draw < 0.3) return { ...common, type: "start", actor: lead };
    if (draw < 0.55) return { ...common, type: "report", actor: lead };
    return { ...common, type: "raise-obstacle", actor: lead, obstacle: idempotencyKey, text: "Thiếu kinh phí" };
  }

  /** Sends a command until it is answered, as one who was not answered does: again, and to whichever machine is there. */
  async #send(sent: Sent): Promise<void> {
    const scheduler = this.#scheduler;
    for (;;) {
      const machine = scheduler.pick(this.#machines.filter((it) => it.alive));
      const answer = machine ? this.#execute(machine, sent.command) : never;
      const said = await Promise.race([answer, scheduler.wait(2000 + scheduler.below(2000))]);
      if (said) {
        // Sent twice at once, it may be refused here and accepted there.
        if (sent.answer !== "accepted") sent.answer = said.answer;
        if (said.answer === "accepted") sent.events = said.events;
        return;
      }
      await scheduler.wait(scheduler.below(500));
    }
  }

  /** `null` where it is not known what became of it. */
  async #execute(machine: Machine, command: ObligationCommand): Promise<Pick<Sent, "answer" | "events"> | null> {
    try {
      const { events }: Executed = await machine.engine.execute(command);
      return { answer: "accepted", events };
    } catch (error) {
      if (isTransient(error)) return null;
      if (!isKtttError(error)) throw error;
      const later = error.code === "log/version-conflict" || error.code === "engine/clock-ahead";
      return later ? null : { answer: "refused", events: [] };
    }
  }

  async #round(number: number): Promise<void> {
    const scheduler = this.#scheduler;
    this.#setClocks();
    for (const { alive, worker } of this.#machines) if (alive) void worker.sweep().catch(() => undefined);
    const under: Promise<void>[] = [];
    const states = [...(await this.#observer.register()).obligations.values()].filter((it) => it.completedOn === null);
    const few = states.filter((it) => it.obligation.assignedOn <= legalDayOf(this.#time())).slice(-5);
    for (let n = scheduler.below(6); n > 0; n -= 1) {
      const state = scheduler.pick(few);
      if (!state) break;
      const key = `${number}-${n}`;
      const sent: Sent = { command: this.#commandFor(state, key), answer: null, events: [] };
      this.#sent.push(sent);
      under.push(this.#send(sent));
      const draw = scheduler.chance();
      if (draw < 0.15) under.push(this.#send(sent));
      else if (draw < 0.2) {
        const other: Sent = { ...sent, command: { ...this.#commandFor(state, key), reason: "khác" } as never };
        this.#sent.push(other);
        under.push(this.#send(other));
      }
      await scheduler.wait(scheduler.below(30));
    }
    if (scheduler.chance() < 0.5) this.#setClocks();
    const victim = scheduler.pick(this.#machines);
    if (victim?.alive && scheduler.chance() < 0.4) {
      await scheduler.wait(scheduler.below(120));
      this.#crash(victim);
      await scheduler.wait(scheduler.below(300));
      await this.#start(victim.name);
    }
    // The clocks are set right again by then, so that everybody is answered.
    await scheduler.wait(4000);
    for (const { clock } of this.#machines) clock.set(this.#time());
    await Promise.all(under);
  }

  async #days(): Promise<void> {
    const scheduler = this.#scheduler;
    for (let name = 0; name < MACHINES; name += 1) await this.#start(name);
    for (let round = 0; round < ROUNDS; round += 1) {
      await this.#round(round);
      await scheduler.wait(scheduler.chance() < 0.5 ? scheduler.below(30) * HOUR : scheduler.below(25 * 24) * HOUR);
    }
    for (const { clock } of this.#machines) clock.set(this.#time());
    for (let tries = 0; tries < 50; tries += 1) {
      const swept = await this.#machines[0]?.worker.sweep().catch(() => null);
      if (swept === 0) break;
    }
    await Promise.all(this.#machines.map(({ worker }) => worker.stop()));
  }

  async run(): Promise<FleetReport> {
    let failure: unknown;
    let done = false;
    void this.#days()
      .catch((error: unknown) => (failure = error))
      .finally(() => (done = true));
    await this.#scheduler.run();
    const events = await readWhole(this.#log);
    const faults = [
      ...(failure ? [`the run failed: ${String(failure)}`] : done ? [] : ["somebody waits for ever"]),
      ...this.#answers(events),
      ...this.#times(events),
      ...(await this.#serialOrder(events)),
      ...(await this.#observer.dueWork(legalDayOf(this.#time()))).map(
        (it) => `not done although due: ${JSON.stringify(it)}`,
      ),
    ];
    return {
      accepted: this.#sent.filter((it) => it.answer === "accepted").length,
      refused: this.#sent.filter((it) => it.answer === "refused").length,
      events: events.length,
      overdue: events.filter((it) => it.type === "OverdueMarked").length,
      ...this.#count,
      faults,
    };
  }

  /** Accepted is stored, once, and as it was told; what was refused is not there. */
  #answers(events: readonly StoredEvent[]): readonly string[] {
    const faults: string[] = [];
    const ids = new Map(events.map((event) => [event.id, event]));
    if (ids.size !== events.length) faults.push("two events with one id");
    const appendsOf = new Map<string, number>();
    for (const { key } of this.#taken) if (key !== null) appendsOf.set(key, (appendsOf.get(key) ?? 0) + 1);
    for (const [key, count] of appendsOf) if (count > 1) faults.push(`${key} was carried out ${count} times`);
    for (const key of new Set(this.#sent.map((it) => it.command.idempotencyKey ?? ""))) {
      const sent = this.#sent.filter((it) => it.command.idempotencyKey === key);
      const accepted = sent.filter((it) => it.answer === "accepted");
      if (accepted.length > 1) faults.push(`${key} was accepted for two commands`);
      if (accepted.length === 0 && appendsOf.has(key)) faults.push(`${key} was refused and is stored`);
      for (const { events: told } of accepted) {
        const stored = told.map((it) => ids.get(it.id));
        if (told.length === 0 || JSON.stringify(stored) !== JSON.stringify(told))
          faults.push(`${key} is not stored as told`);
      }
    }
    return faults;
  }

  /** Nothing is dated or entered before its time; entries follow each other in time. */
  #times(events: readonly StoredEvent[]): readonly string[] {
    const faults: string[] = [];
    for (const { at, events: taken } of this.#taken) {
      const latest = instant(new Date(Date.parse(at) + MAX_AHEAD_SECONDS * 1000).toISOString());
      for (const { actor, happenedOn, id, recordedAt, type } of taken) {
        if (recordedAt > latest) faults.push(`${id} is entered at ${recordedAt}, which is after ${at}`);
        if (actor.role === "engine" && happenedOn > legalDayOf(latest))
          faults.push(`${type} ${id} is of ${happenedOn}, which had not come at ${at}`);
      }
    }
    for (const [index, { id, recordedAt }] of events.entries()) {
      if (recordedAt < (events[index - 1]?.recordedAt ?? recordedAt)) faults.push(`${id} goes back in time`);
    }
    return faults;
  }

  /** One engine, which carries out the same commands one after the other in the order of the log, comes to the same log. */
  async #serialOrder(events: readonly StoredEvent[]): Promise<readonly string[]> {
    const log = memoryLog();
    const clock = settableClock(this.#time());
    const options = { province: PROVINCE, clock, span: SPAN, maxAheadSeconds: null };
    const engine = createEngine({ ...options, log });
    for (const taken of this.#taken) {
      clock.set(taken.clock);
      const before = await readWhole(log);
      if (taken.key !== null) {
        const own = this.#sent.find((it) => it.command.idempotencyKey === taken.key && it.answer === "accepted");
        if (!own) return [`${taken.key} is stored, and nobody was told so`];
        const done = await engine.execute(own.command).catch((error: unknown) => String(error));
        if (typeof done === "string") return [`${taken.key} is refused when carried out in order: ${done}`];
      } else {
        // Time's own: each must be among what is due at that place of the log.
        const due = new Set(facts(await createEngine({ ...options, log: memoryLog(before) }).advance()));
        const early = facts(taken.events).filter((it) => !due.has(it));
        if (early.length > 0) return [`not due when it was entered: ${early.join(", ")}`];
        for (const event of taken.events) {
          const { province, stream, version } = event;
          await log.append([{ province, stream, expectedVersion: version - 1, events: [event] }]);
        }
      }
      const [serial, stored] = [(await readWhole(log)).slice(before.length), taken.events].map(facts);
      if (JSON.stringify(serial) !== JSON.stringify(stored))
        return [`in order: ${serial?.join()}; stored: ${stored?.join()}`];
    }
    return JSON.stringify(facts(await readWhole(log))) === JSON.stringify(facts(events))
      ? []
      : ["the log is another one"];
  }
}

async function readWhole(log: EventLog): Promise<readonly StoredEvent[]> {
  return log.readAll({ limit: Number.MAX_SAFE_INTEGER, province: PROVINCE.id });
}

/** Plays the run of a seed and looks through what it left behind. */
export function runFleet(seed: number, options: FleetOptions = {}): Promise<FleetReport> {
  return new Fleet(seed, options).run();
}
