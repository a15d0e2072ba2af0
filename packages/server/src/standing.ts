import {
  type Engine,
  type Instant,
  legalDayOf,
  type LegalDate,
  type Province,
  type Register,
  type Span,
  type StoredEvent,
} from "@kttt/core";
import type { CaseState } from "@kttt/core/cooperative";
import type { SealedLog } from "@kttt/core/log";

/** One province at work: its engine, and what the answers must say of it. */
export interface ProvinceServer {
  readonly engine: Engine;
  /** The days of the programme: what reports stand for where nobody says. */
  readonly span: Span;
  /** What is in the log is invented: every answer and every file says so. */
  readonly synthetic?: boolean;
  /** The log with its hash chain, where the store keeps one: `store.log`. Without it `/audit/seal` has nothing to check. */
  readonly sealed?: SealedLog;
  /** Whether the store answers; asked by `/ready`. @throws whatever it throws when it does not */
  readonly ping?: () => Promise<void>;
}

/** Everything of one province on one day. */
export interface Standing {
  readonly province: Province;
  readonly engine: Engine;
  readonly span: Span;
  readonly synthetic: boolean;
  readonly today: LegalDate;
  readonly asOf: LegalDate;
  readonly register: Register;
  readonly cases: ReadonlyMap<string, CaseState>;
  /** Position of the last event of the log: as long as it is the same, so is everything here. */
  readonly position: number;
}

/** Reads where one province stands, again and again, without doing what was done. */
export interface ProvinceReader {
  readonly province: Province;
  readonly synthetic: boolean;
  readonly engine: Engine;
  readonly span: Span;
  readonly sealed: SealedLog | null;
  standing(day?: LegalDate): Promise<Standing>;
  /** The whole log of the province, in its order. */
  events(): Promise<readonly StoredEvent[]>;
  ping(): Promise<void>;
}

/** How many days of the past are kept worked out. */
const KEPT_DAYS = 8;

/** Makes the reader of a province. */
export function provinceReader(
  { engine, ping, sealed, span, synthetic = false }: ProvinceServer,
  now: () => Instant,
): ProvinceReader {
  const { province } = engine;
  const kept = new Map<string, Promise<Pick<Standing, "register" | "cases">>>();
  const log: StoredEvent[] = [];
  let reading: Promise<void> = Promise.resolve();

  /** The truth of a day, worked out from the log; the same again while nothing was entered. */
  function worked(day: LegalDate, position: number): Promise<Pick<Standing, "register" | "cases">> {
    const key = `${position} ${day}`;
    const known = kept.get(key);
    if (known) return known;
    const made = engine.asOf(day);
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    for (const old of [...kept.keys()].slice(0, -KEPT_DAYS)) kept.delete(old);
    return made;
  }

  async function readOn(): Promise<void> {
    for (;;) {
      const page = await engine.log.readAll({ after: log.at(-1)?.position ?? 0, province: province.id });
      if (page.length === 0) return;
      log.push(...page);
    }
  }

  return {
    province,
    engine,
    span,
    sealed: sealed ?? null,
    synthetic,
    async standing(day) {
      const today = legalDayOf(now());
      const asOf = day ?? today;
      const live = await engine.register();
      const { position } = live;
      const due = await engine.nextDueDay();
      // What time has brought and no worker has written yet is worked out; else the engine's own register is the truth.
      const isLive = asOf === today && (due === null || due > today);
      const { cases, register } = isLive
        ? { register: live, cases: await engine.cases() }
        : await worked(asOf, position);
      return { province, engine, span, synthetic, today, asOf, register, cases, position };
    },
    async events() {
      reading = reading.then(readOn, readOn);
      await reading;
      return log;
    },
    ping: () => ping?.() ?? Promise.resolve(),
  };
}
