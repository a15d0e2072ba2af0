import {
  type Clock,
  type Engine,
  type Instant,
  instantAt,
  isKtttError,
  KtttError,
  type LogEntry,
  type Logger,
  silentLogger,
} from "@kttt/core";
import { secondsBetween } from "@kttt/core/time";
import { type SealedLog, verify } from "@kttt/core/log";
import { storeProblem } from "./errors.js";
import { secondsAhead } from "./clock-ahead.js";
import type { Sql } from "./driver.js";
import type { ProvinceLeases } from "./province-leases.js";
import type { SnapshotStore } from "./snapshot/postgres-snapshots.js";
import { isTransient } from "./sql-errors.js";
import type { WakeQueue } from "./wake-queue.js";

export interface WorkerOptions {
  /** One engine for each province this machine works for, with the clock they all use. */
  readonly engines: readonly Engine[];
  readonly clock: Clock;
  /** Shares the work with other machines. Without it, as on PGlite, this process does all of it. */
  readonly wakes?: WakeQueue;
  /**
   * Shares the provinces with other machines, instead of `wakes`: this one works for those it holds, and folds no others. A machine which
   * dies is replaced when its leases are over.
   */
  readonly leases?: ProvinceLeases;
  /** How often to look whether something is due, whatever the queue says: from 1 to 86,400. Defaults to 60. */
  readonly lookEverySeconds?: number;
  /**
   * Refuses to act while this machine's clock is further ahead of the database's. `null` for a clock which is not meant to
   * show the present. Defaults to 300.
   */
  readonly maxAheadSeconds?: number | null;
  /** Where the database's clock is read. Needed unless `maxAheadSeconds` is null or the logs of the engines tell the time. */
  readonly sql?: Sql;
  /** Audits this log again and again and raises `worker/log-broken` when it is not whole any more. */
  readonly audit?: { readonly log: SealedLog; readonly everySeconds: number };
  /** Keeps what the logs of this machine's provinces came to, one after the other, after looking what is due. */
  readonly snapshots?: Pick<SnapshotStore, "keep">;
  readonly logger?: Logger;
}

/** A machine's share in doing what time makes due. */
export interface Worker {
  /** Does now what is due in every province of this machine (with `leases`, in those it holds), and returns how many events that were. */
  sweep(): Promise<number>;
  /** Finishes what is under way and takes no more. */
  stop(): Promise<void>;
}

const LONGEST_LOOK = 86_400;
/** A lease is renewed so often while it lasts. */
const ROUNDS = 4;

/** @throws KtttError `worker/bad-interval`, `worker/no-clock`, `worker/wakes-and-leases` */
function checkOptions({
  audit,
  engines,
  leases,
  lookEverySeconds = 60,
  maxAheadSeconds,
  sql,
  wakes,
}: WorkerOptions): void {
  const intervals = { lookEverySeconds, ...(audit ? { "audit.everySeconds": audit.everySeconds } : {}) };
  const problems = Object.entries(intervals)
    .filter(([, seconds]) => !(seconds >= 1 && seconds <= LONGEST_LOOK))
    .map(([name, seconds]) => storeProblem("worker/bad-interval", [name], { name, seconds, most: LONGEST_LOOK }));
  if (maxAheadSeconds !== null && !sql && !engines.every(({ log }) => log.now)) {
    problems.push(storeProblem("worker/no-clock", ["sql"]));
  }
  if (leases && wakes) problems.push(storeProblem("worker/wakes-and-leases", ["leases"]));
  if (problems.length > 0) throw new KtttError(problems);
}

/**
 * Keeps the deadlines of some provinces, on any number of machines at once.
 *
 * What is due follows from the log and the date alone. So a worker killed at any moment, a wake lost, a database away for an
 * hour or a machine off for a month change nothing but when the events are entered: each is dated the day it fell due, and
 * stands in the log once, because every append names the version it follows.
 *
 * @throws KtttError `worker/no-clock` without a database's clock, `worker/bad-interval`, `worker/wakes-and-leases` with both
 * @returns when the first look has been started; errors go to the logger, and the next look tries again
 */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  checkOptions(options);
  const { clock, engines, leases, wakes, logger = silentLogger, sql } = options;
  const { lookEverySeconds = 60, maxAheadSeconds = 300 } = options;
  const byProvince = new Map(engines.map((engine) => [engine.province.id, engine]));
  const underWay = new Map<string, Promise<number>>();
  /** Until when this machine holds a province, by its own running clock, which no one sets. */
  const held = new Map<string, number>();
  let stopped = false;

  const works = ({ province }: Engine) => !leases || (held.get(province.id) ?? 0) > performance.now();

  function note(level: LogEntry["level"], code: string, province: string, more: LogEntry["fields"] = {}): void {
    logger.log({ level, code, fields: { province, ...more } });
  }

  async function clockIsRight({ log, province: { id: province } }: Engine): Promise<boolean> {
    if (maxAheadSeconds === null) return true;
    const ahead = log.now
      ? secondsBetween(await log.now(province), clock.now())
      : sql
        ? await secondsAhead(sql, clock)
        : NaN;
    if (ahead <= maxAheadSeconds) return true;
    note("error", "worker/clock-ahead", province, { seconds: Math.round(ahead) });
    return false;
  }

  async function settle(engine: Engine): Promise<number> {
    const province = engine.province.id;
    if (!(await clockIsRight(engine))) return 0;
    const events = await engine.advance();
    if (events.length > 0) note("info", "worker/settled", province, { events: events.length });
    if (options.snapshots) keepSnapshot(province);
    if (wakes && !stopped) {
      const next = await engine.nextDueDay();
      if (next !== null) await wakesSomebody(province, instantAt(next));
    }
    return events.length;
  }

  let keeping: Promise<unknown> = Promise.resolve();
  /** Nobody waits for a snapshot, and nothing fails with it: it is derived. */
  function keepSnapshot(province: string): void {
    keeping = keeping
      .then(() => (stopped ? false : options.snapshots?.keep(province)))
      .catch((error: unknown) => {
        logger.log({ level: "warn", code: "worker/no-snapshot", fields: { province }, cause: error });
      });
  }

  /** One at a time for a province in this process; who comes meanwhile shares the answer. */
  function settleOnce(engine: Engine): Promise<number> {
    const province = engine.province.id;
    const running =
      underWay.get(province) ??
      settle(engine).finally(() => {
        underWay.delete(province);
      });
    underWay.set(province, running);
    return running;
  }

  function noteFailure(province: string, error: unknown): void {
    const passing = isTransient(error) || (isKtttError(error) && error.code === "log/version-conflict");
    logger.log({
      level: passing ? "warn" : "error",
      code: passing ? "worker/will-try-again" : "worker/failed",
      fields: { province },
      cause: error,
    });
  }

  /** False without a queue, and when the queue is out of order: then this machine looks itself. */
  async function wakesSomebody(province: string, at?: Instant): Promise<boolean> {
    if (!wakes) return false;
    try {
      await wakes.wake(province, at);
      return true;
    } catch (error) {
      logger.log({ level: "warn", code: "worker/no-wakes", fields: { province }, cause: error });
      return false;
    }
  }

  async function look(engine: Engine): Promise<void> {
    const province = engine.province.id;
    if (!works(engine)) return;
    try {
      if (!(await wakesSomebody(province))) await settleOnce(engine);
    } catch (error) {
      noteFailure(province, error);
    }
  }

  const lookAtAll = () => Promise.all(engines.map(look)).then(() => undefined);

  await wakes?.work(async (province) => {
    const engine = byProvince.get(province);
    if (!engine) return;
    await settleOnce(engine).catch((error: unknown) => {
      noteFailure(province, error);
    });
  });
  const looks = new Set<Promise<void>>();
  function beginLook(): void {
    const running = lookAtAll().finally(() => looks.delete(running));
    looks.add(running);
  }
  /** A broken log is an alarm, not a reason to stop: what is due stays due. */
  async function audited(log: SealedLog): Promise<void> {
    try {
      const { broken } = await verify(log);
      if (broken) note("error", "worker/log-broken", broken.province, { ...broken });
    } catch (error) {
      noteFailure("*", error);
    }
  }
  /** Says that this machine is there, and looks at once at what it has got. A round which fails leaves what is held until it is over. */
  async function leaseRound(leases: ProvinceLeases): Promise<void> {
    const until = performance.now() + leases.seconds * 1000;
    try {
      const now = new Set(await leases.round([...byProvince.keys()]));
      const gained = engines.filter((engine) => now.has(engine.province.id) && !works(engine));
      for (const province of byProvince.keys()) {
        if (now.has(province)) held.set(province, until);
        else if (held.delete(province)) note("info", "worker/lease-left", province);
      }
      for (const { province } of gained) note("info", "worker/lease-taken", province.id);
      if (!stopped) await Promise.all(gained.map(look));
    } catch (error) {
      noteFailure("*", error);
    }
  }
  let leasing: Promise<void> = leases ? leaseRound(leases) : Promise.resolve();
  const leaseTimer = leases
    ? setInterval(
        () => (leasing = leasing.then(() => (stopped ? undefined : leaseRound(leases)))),
        (leases.seconds / ROUNDS) * 1000,
      )
    : undefined;
  const { audit } = options;
  let auditing: Promise<void> = Promise.resolve();
  const auditTimer = audit
    ? setInterval(() => (auditing = auditing.then(() => audited(audit.log))), audit.everySeconds * 1000)
    : undefined;
  beginLook();
  const timer = setInterval(beginLook, lookEverySeconds * 1000);

  return {
    async sweep() {
      const counts = await Promise.all(engines.filter(works).map(settleOnce));
      return counts.reduce((sum, count) => sum + count, 0);
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      clearInterval(auditTimer);
      clearInterval(leaseTimer);
      await auditing;
      await leasing;
      await Promise.all(looks);
      await wakes?.stop();
      await Promise.allSettled(underWay.values());
      await keeping;
      // Where this fails, the leases end by themselves.
      await leases?.end().catch((error: unknown) => {
        noteFailure("*", error);
      });
    },
  };
}
