/** Writers of a trial: commands through the engine under keys, what was accepted, and what of that stands in the log. */
import {
  createEngine,
  type Engine,
  instantAt,
  legalDate,
  type ObligationState,
  type Province,
  settableClock,
  span,
} from "@kttt/core";
import type { ObligationCommand } from "@kttt/core/plan";
import { type EventLog, type SealedLog, type StoredEvent, verify } from "@kttt/core/log";
import { retryTransient } from "../retry-transient.js";

const TODAY = legalDate("2024-01-05");
/** One obligation takes a thousand obstacles. */
const MOST_EACH = 900;

export interface Accepted {
  readonly key: string;
  /** Moments of `performance.now()`. */
  readonly sent: number;
  readonly at: number;
  /** How often it failed and was sent again. */
  readonly again: number;
}

export interface Writer {
  readonly name: string;
  readonly accepted: Accepted[];
  stop(): Promise<void>;
}

/** A clock which stands on the day of the trial. */
export const clockOfTrials = () => settableClock(instantAt(TODAY, 9));

/** An engine on that clock, for a province and a log. */
export function engineOn(province: Province, log: EventLog): Engine {
  const days = span(legalDate("2024-01-01"), legalDate("2024-12-31"));
  return createEngine({ province, log, clock: clockOfTrials(), span: days, maxAheadSeconds: null, retries: 50 });
}

export interface WritingOptions {
  readonly name: string;
  readonly engine: Engine;
  /** Of the province's obligations this writer takes every `of`-th, beginning with the `nth`. */
  readonly nth: number;
  readonly of: number;
  /** Between two commands. */
  readonly pauseMilliseconds: number;
  /** How long a command is sent again before the writer gives up. */
  readonly forSeconds: number;
}

/** An obstacle under its own key, raised by the body which has the `n`-th of these obligations, in turns. */
export function obstacle(of: readonly ObligationState[], n: number, key: string): ObligationCommand {
  const state = of[n % of.length];
  if (!state) throw new Error("no obligation to raise an obstacle for");
  return {
    type: "raise-obstacle",
    obligation: state.obligation.id,
    on: TODAY,
    actor: { agency: state.body, person: null, role: "lead" },
    obstacle: key,
    text: "Thiếu kinh phí",
    idempotencyKey: key,
  };
}

/** Sends one command after the other until it is stopped. What is not accepted within the limit ends the writer with an error. */
export async function startWriter({
  engine,
  forSeconds,
  name,
  nth,
  of,
  pauseMilliseconds,
}: WritingOptions): Promise<Writer> {
  const all = [...(await engine.register()).obligations.values()].filter((_, index) => index % of === nth);
  if (all.length === 0) throw new Error(`nothing is assigned for ${name}`);
  const accepted: Accepted[] = [];
  let going = true;
  async function write(): Promise<void> {
    for (let n = 0; going; n += 1) {
      if (n >= all.length * MOST_EACH) return;
      const key = `${name}-${n}`;
      const sent = performance.now();
      let again = 0;
      const command = () => engine.execute(obstacle(all, n, key));
      await retryTransient(command, { forSeconds, onRetry: () => (again += 1) });
      accepted.push({ key, sent, at: performance.now(), again });
      await new Promise((wake) => setTimeout(wake, pauseMilliseconds));
    }
  }
  const writing = write();
  // Whoever stops the writer hears of its failure; until then it must not end the program.
  writing.catch(() => undefined);
  return {
    name,
    accepted,
    async stop() {
      going = false;
      await writing;
    },
  };
}

export interface Counted {
  readonly accepted: number;
  readonly stored: number;
  readonly lost: number;
  readonly doubled: number;
  /** Stored, although nobody was told so. */
  readonly untold: number;
}

/** What of the accepted commands stands in the log, and how often. */
export function count(events: readonly StoredEvent[], accepted: readonly string[]): Counted {
  const times = new Map<string, number>();
  for (const event of events) {
    if (event.type !== "ObstacleRaised") continue;
    const { obstacle } = event.data as unknown as { readonly obstacle: string };
    times.set(obstacle, (times.get(obstacle) ?? 0) + 1);
  }
  const stored = accepted.filter((key) => times.has(key)).length;
  return {
    accepted: accepted.length,
    stored,
    lost: accepted.length - stored,
    doubled: [...times.values()].filter((it) => it > 1).length,
    untold: times.size - stored,
  };
}

/** The seal of a whole log: the same for two logs with the same events. @throws Error which names the first event that is not in order */
export async function sealOf(log: SealedLog): Promise<string> {
  const { broken, seal } = await verify(log);
  if (broken) throw new Error(`the log is broken at ${broken.id}: ${broken.reason}`);
  return seal;
}

/** The longest time without an accepted command, from a moment on, in seconds. */
export function longestPause(accepted: readonly Accepted[], since: number): number {
  const moments = accepted.map(({ at }) => at);
  const before = moments.filter((at) => at < since).at(-1) ?? since;
  const all = [before, ...moments.filter((at) => at >= since)];
  return Math.max(...all.slice(1).map((at, index) => at - (all[index] ?? at)), 0) / 1000;
}

let asked = 0;

/** Asks the program which has started this one (scripts/cluster/supervise.mjs). */
export function askSupervisor<Answer>(ask: string, more: object = {}): Promise<Answer> {
  const id = (asked += 1);
  return new Promise((resolve, reject) => {
    const hear = (said: { readonly id: number; readonly answer?: Answer; readonly error?: string }) => {
      if (said.id !== id) return;
      process.off("message", hear);
      if (said.error === undefined) resolve(said.answer as Answer);
      else reject(new Error(said.error));
    };
    process.on("message", hear);
    process.send?.({ ask, id, ...more });
  });
}
