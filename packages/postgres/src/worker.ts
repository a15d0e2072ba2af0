import {
  type Clock,
  type Engine,
  type Instant,
  instantAt,
  isKtttError,
  type LogEntry,
  type Logger,
  silentLogger,
} from "@kttt/core";
import { secondsAhead } from "./clock-ahead.js";
import type { Sql } from "./driver.js";
import { isTransient } from "./sql-errors.js";
import type { WakeQueue } from "./wake-queue.js";

export interface WorkerOptions {
  /** One engine for each province this machine works for, with the clock they all use. */
  readonly engines: readonly Engine[];
  readonly clock: Clock;
  /** Shares the work with other machines. Without it, as on PGlite, this process does all of it. */
  readonly wakes?: WakeQueue;
  /** How often to look whether something is due, whatever the queue says. Defaults to 60. */
  readonly lookEverySeconds?: number;
  /**
   * Refuses to act while this machine's clock is further ahead of the database's. Defaults to 300 seconds.
   * `null` for a clock which is not meant to show the present.
   */
  readonly maxAheadSeconds?: number | null;
  /** Where the database's clock is read. Needed unless `maxAheadSeconds` is null. */
  readonly sql?: Sql;
  readonly logger?: Logger;
}

/** A machine's share in doing what time makes due. */
export interface Worker {
  /** Does now what is due in every province of this machine, and returns how many events that were. */
  sweep(): Promise<number>;
  /** Finishes what is under way and takes no more. */
  stop(): Promise<void>;
}

/**
 * Keeps the deadlines of some provinces, on any number of machines at once.
 *
 * What is due follows from the log and the date alone. So a worker killed at any moment, a wake lost, a database away for an
 * hour or a machine off for a month change nothing but when the events are entered: each is dated the day it fell due, and
 * stands in the log once, because every append names the version it follows.
 *
 * @returns when the first look has been started; errors go to the logger, and the next look tries again
 */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { clock, engines, wakes, logger = silentLogger, sql } = options;
  const { lookEverySeconds = 60, maxAheadSeconds = 300 } = options;
  const byProvince = new Map(engines.map((engine) => [engine.province.id, engine]));
  const underWay = new Map<string, Promise<number>>();
  let stopped = false;

  function note(level: LogEntry["level"], code: string, province: string, more: LogEntry["fields"] = {}): void {
    logger.log({ level, code, fields: { province, ...more } });
  }

  async function clockIsRight(province: string): Promise<boolean> {
    if (maxAheadSeconds === null || !sql) return true;
    const ahead = await secondsAhead(sql, clock);
    if (ahead <= maxAheadSeconds) return true;
    note("error", "worker/clock-ahead", province, { seconds: Math.round(ahead) });
    return false;
  }

  async function settle(engine: Engine): Promise<number> {
    const province = engine.province.id;
    if (!(await clockIsRight(province))) return 0;
    const events = await engine.advance();
    if (events.length > 0) note("info", "worker/settled", province, { events: events.length });
    if (wakes && !stopped) {
      const next = await engine.nextDueDay();
      if (next !== null) await wakesSomebody(province, instantAt(next));
    }
    return events.length;
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
  beginLook();
  const timer = setInterval(beginLook, lookEverySeconds * 1000);

  return {
    async sweep() {
      const counts = await Promise.all(engines.map(settleOnce));
      return counts.reduce((sum, count) => sum + count, 0);
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      await Promise.all(looks);
      await wakes?.stop();
      await Promise.allSettled(underWay.values());
    },
  };
}
