import { caseProblem } from "../../cooperative/errors.js";
import type { CaseState } from "../../cooperative/case-state.js";
import type { Outcome } from "../../cooperative/outcome.js";
import { syntheticAuthority } from "../../engine/authority.js";
import { createEngine } from "../../engine/engine.js";
import { instantAt } from "../../kernel/instant.js";
import { type LegalDate, legalDate, type Span, span } from "../../kernel/legal-date.js";
import { KtttError } from "../../kernel/problem.js";
import { type LegalStatus, STATUSES_FROM } from "../../law/legal-status.js";
import { settableClock } from "../../log/clock.js";
import type { StoredEvent } from "../../log/event.js";
import { memoryLog } from "../../log/memory-log.js";
import type { Province } from "../../province/province.schema.js";
import type { RouteId } from "../../triage/route.rules.js";
import { makeTriage, type TriageResult } from "../../triage/triage.js";
import { caseRegister, cooperativesByStatus } from "../../view/case-register.js";
import { seededRandom } from "../seeded-random.js";
import { wholeLog } from "../whole-log.js";
import { caseWorker } from "./case-worker.js";
import { handlerOf } from "./handle-routes.js";
import { inventFacts } from "./invent-facts.js";
import { takeTurns, type Turns } from "./take-turns.js";

export interface HandlingOptions {
  readonly province: Province;
  /** First day on or after 18/07/2024: an invented year is not put under two laws. */
  readonly from: LegalDate;
  readonly to: LegalDate;
  /** How many cooperatives. Defaults to 300. */
  readonly count?: number;
  /** Same seed, same year. Defaults to 1. */
  readonly seed?: number;
}

/** One invented case after the span. */
export interface HandledCase {
  readonly triage: TriageResult;
  readonly state: CaseState;
}

/** An invented year of handling stopped cooperatives. It never feeds a real target. */
export interface HandledYear {
  readonly synthetic: true;
  readonly province: string;
  readonly span: Span;
  readonly seed: number;
  readonly cases: readonly HandledCase[];
  /** The whole log of the year, in its order. */
  readonly events: readonly StoredEvent[];
}

/** A plan which does not begin: only cases are handled. */
const NO_PLAN: Span = { from: legalDate("2999-01-01"), to: legalDate("2999-12-31") };

/** When in the day the registry works; time's own events come at its beginning. */
const OFFICE_HOUR = 9;

/**
 * Invents a span of handling stopped cooperatives (xử lý các hợp tác xã ngừng hoạt động): invents facts, reviews them by
 * the rules, and works each case through the engine by its recommended route, now and then late, all on one clock and in
 * one log. Everything is marked `synthetic`.
 *
 * @throws KtttError `calendar/empty-span`, `cooperative/wrong-law` for a span that begins before 18/07/2024
 */
export async function simulateHandling(options: HandlingOptions): Promise<HandledYear> {
  const { province, from, to, count = 300, seed = 1 } = options;
  const dates = span(from, to);
  if (from < STATUSES_FROM) {
    const params = {
      flowVi: "Mô phỏng",
      flowEn: "simulateHandling",
      law: "17/2023/QH15",
      on: from,
      governing: "23/2012/QH13",
    };
    throw new KtttError(caseProblem("cooperative/wrong-law", ["from"], params));
  }
  const log = memoryLog();
  const clock = settableClock(instantAt(from, OFFICE_HOUR));
  const engine = createEngine({ province, log, clock, span: NO_PLAN, authority: syntheticAuthority });
  const triage = makeTriage();
  const results = new Map<string, TriageResult>();

  async function handle(id: string, turns: Turns): Promise<void> {
    const random = seededRandom(seed, id);
    const known = inventFacts(random, from);
    const result = triage(known, from);
    results.set(id, result);
    const worker = caseWorker(engine, id, { from, to, turnOn: turns.until });
    const cooperative = { ref: `synthetic/${id}`, kind: known.kind };
    await worker.send({ type: "open-case", cooperative, status: "active", synthetic: true });
    const review = (step: string, outcome: string | null) =>
      worker.send({ type: "record-review", step, papers: [], result: outcome });
    await review("listed", null);
    await review("classified", result.class);
    const route = result.recommended?.route;
    if (!route) return;
    await review("measure-chosen", route);
    const rules = result.grounds.map((it) => it.rule);
    await handlerOf(route, rules, from)?.(worker, random, known);
  }

  const ids = Array.from({ length: count }, (_, at) => `${province.id}-${String(at + 1).padStart(4, "0")}`);
  await takeTurns(
    from,
    ids.map((id) => (turns) => handle(id, turns)),
    async (day) => {
      clock.set(instantAt(day));
      await engine.advance();
      clock.set(instantAt(day, OFFICE_HOUR));
    },
  );
  // The span runs to its end for every case, whether anything was done or not.
  clock.set(instantAt(to, 23));
  await engine.advance();
  const states = await engine.cases();
  return {
    synthetic: true,
    province: province.id,
    span: dates,
    seed,
    cases: ids.map((id) => ({
      triage: results.get(id) as TriageResult,
      state: states.get(id) as CaseState,
    })),
    events: await wholeLog(log),
  };
}

/** The figures of an invented year on its last day. */
export interface HandlingSummary {
  readonly synthetic: true;
  readonly count: number;
  readonly byRoute: Readonly<Partial<Record<RouteId | "none-open", number>>>;
  readonly byOutcome: Readonly<Partial<Record<Outcome | "under-way" | "not-begun", number>>>;
  readonly byStatus: Readonly<Partial<Record<LegalStatus | "unknown", number>>>;
  readonly overdueActs: number;
  readonly casesOverdue: number;
  readonly violations: number;
  readonly openQuestions: number;
  readonly events: number;
}

function tally<Key extends string>(keys: readonly Key[]): Readonly<Partial<Record<Key, number>>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** Adds up an invented year. */
export function summariseHandling(year: HandledYear): HandlingSummary {
  const states = year.cases.map((it) => it.state);
  const lines = caseRegister(states, year.span.to);
  const outcomes = states.map((it): Outcome | "under-way" | "not-begun" => {
    const last = it.proceedings.at(-1);
    if (it.ended) return it.ended.outcome;
    if (!last) return "not-begun";
    return last.outcome ?? "under-way";
  });
  const statuses = Object.entries(cooperativesByStatus(states, year.span.to)).flatMap(([status, refs]) =>
    refs.map(() => status as LegalStatus | "unknown"),
  );
  return {
    synthetic: true,
    count: states.length,
    byRoute: tally(year.cases.map((it) => it.triage.recommended?.route ?? "none-open")),
    byOutcome: tally(outcomes),
    byStatus: tally(statuses),
    overdueActs: lines.reduce((sum, it) => sum + it.overdue.length, 0),
    casesOverdue: lines.filter((it) => it.overdue.length > 0).length,
    violations: states.reduce((sum, it) => sum + it.violations.length, 0),
    openQuestions: lines.reduce((sum, it) => sum + it.questions.length, 0),
    events: year.events.length,
  };
}
