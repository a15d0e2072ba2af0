import { storeProblem } from "./errors.js";
import { type Instant, KtttError } from "@kttt/core";
import type PgBoss from "pg-boss";

/**
 * Wakes one of several machines when a province may have something due (a port). It carries no truth: a wake too many
 * does nothing, a wake lost is made good by the next look.
 */
export interface WakeQueue {
  /** Wakes somebody for a province: now, or at a moment. Wakes for the same province and moment that wait are one. */
  wake(province: string, at?: Instant): Promise<void>;
  /** Takes wakes, one at a time, until `stop`. */
  work(handler: (province: string) => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

export interface PgBossOptions {
  readonly url: string;
  /** The provinces this machine works for: it is woken for these only. */
  readonly provinces: readonly string[];
  /** How often a machine looks for a wake: from every half second to once a day; what is beyond is held there. Defaults to 2 seconds. */
  readonly pollSeconds?: number;
  /** Hears of what goes wrong between calls, a lost connection for example. pg-boss goes on by itself. */
  readonly onError?: (error: Error) => void;
}

const queueOf = (province: string) => `kttt-due-${province}`;
const SCHEMA = "pgboss";

async function loadPgBoss(): Promise<typeof PgBoss> {
  try {
    return (await import("pg-boss")).default;
  } catch (cause) {
    throw new KtttError(storeProblem("store/missing-driver", [], { name: "pg-boss" }), { cause });
  }
}

/** No answer after so long is none: the machine then looks itself. pg-boss hands these to its pool. */
const LIMITS = { connectionTimeoutMillis: 10_000, query_timeout: 30_000, keepAlive: true };

/** A pause without end, or longer than a timer can be, would be none at all: the database would be asked without a stop. */
const SHORTEST_PAUSE = 0.5;
const LONGEST_PAUSE = 86_400;

/** How often one of the machines tidies up the queue. */
const TIDY_SECONDS = 60;

/**
 * Wakes through pg-boss, in the same PostgreSQL (schema `pgboss`, which the first call makes).
 *
 * pg-boss 10.4 ends a job without waiting for the answer, so a connection lost at that moment would end the whole program
 * (an unhandled rejection, met in the soak test). Therefore its own workers and its supervision are not used: this fetches,
 * completes and tidies up itself, and hands every error to `onError`.
 *
 * @throws KtttError `store/missing-driver` when the package `pg-boss` is not installed
 */
export async function pgBossWakes({ url, provinces, pollSeconds = 2, onError }: PgBossOptions): Promise<WakeQueue> {
  const Boss = await loadPgBoss();
  const boss = new Boss({
    ...LIMITS,
    connectionString: url,
    schema: SCHEMA,
    max: 2,
    schedule: false,
    supervise: false,
  });
  boss.on("error", (error) => onError?.(error));
  await boss.start();
  try {
    // "short": waiting wakes of the same key are one; how many are being worked on is not limited, so the wake of a
    // machine that died holds nobody up.
    for (const name of provinces.map(queueOf)) {
      await boss.createQueue(name, { name, policy: "short", expireInSeconds: 300, retryLimit: 3, retryDelay: 2 });
    }
  } catch (error) {
    await boss.stop({ graceful: false, wait: true });
    throw error;
  }
  const everySeconds = pollSeconds >= SHORTEST_PAUSE ? Math.min(pollSeconds, LONGEST_PAUSE) : SHORTEST_PAUSE;
  let stopped = false;
  let working: Promise<void> = Promise.resolve();
  let endPause: () => void = () => undefined;

  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, everySeconds * 1000);
      endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  /** What is thrown goes to `onError`: the next round comes anyway. */
  async function quietly(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      onError?.(error instanceof Error ? error : new Error(String(error)));
    }
  }

  async function takeOne(province: string, handler: (province: string) => Promise<void>): Promise<void> {
    const queue = queueOf(province);
    const [job] = await boss.fetch(queue, { batchSize: 1 });
    if (!job) return;
    await handler(province);
    await boss.complete(queue, job.id);
  }

  async function rounds(handler: (province: string) => Promise<void>): Promise<void> {
    const tidyEvery = Math.max(1, Math.round(TIDY_SECONDS / everySeconds));
    for (let round = 1; !stopped; round += 1) {
      for (const province of provinces) await quietly(() => takeOne(province, handler));
      if (round % tidyEvery === 0) await quietly(() => boss.maintain());
      if (!stopped) await pause();
    }
  }

  return {
    async wake(province, at) {
      const key = at === undefined ? province : `${province}@${at}`;
      await boss.send(queueOf(province), {}, { singletonKey: key, ...(at === undefined ? {} : { startAfter: at }) });
    },
    work(handler) {
      working = rounds(handler);
      return Promise.resolve();
    },
    async stop() {
      stopped = true;
      endPause();
      await working;
      await boss.stop({ graceful: false, wait: true });
    },
  };
}
