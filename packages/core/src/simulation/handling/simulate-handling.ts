import { caseProblem } from "../../cooperative/errors.js";
import { type LegalDate, type Span, span } from "../../kernel/legal-date.js";
import { KtttError } from "../../kernel/problem.js";
import { seededRandom } from "../seeded-random.js";
import type { CaseFact } from "../../cooperative/case.events.js";
import type { CaseState } from "../../cooperative/case-state.js";
import { dueOfCase } from "../../cooperative/due-of-case.js";
import { evolveCase } from "../../cooperative/evolve-case.js";
import type { Outcome } from "../../cooperative/flow.js";
import { type LegalStatus, STATUSES_FROM } from "../../law/legal-status.js";
import { caseRegister, cooperativesByStatus } from "../../view/case-register.js";
import type { RouteId } from "../../triage/route.rules.js";
import { makeTriage, type TriageResult } from "../../triage/triage.js";
import { caseWorker } from "./case-worker.js";
import { handlerOf } from "./handle-routes.js";
import { inventFacts } from "./invent-facts.js";

export interface HandlingOptions {
  /** The province, used in ids only. */
  readonly province: string;
  /** First day on or after 18/07/2024: an invented year is not put under two laws. */
  readonly from: LegalDate;
  readonly to: LegalDate;
  /** How many cooperatives; 300 unless said otherwise. */
  readonly count?: number;
  /** Same seed, same year; 1 unless said otherwise. */
  readonly seed?: number;
}

/** One invented case after the span. */
export interface HandledCase {
  readonly triage: TriageResult;
  readonly state: CaseState;
  readonly facts: readonly CaseFact[];
}

/** An invented year of handling stopped cooperatives. It never feeds a real target. */
export interface HandledYear {
  readonly synthetic: true;
  readonly province: string;
  readonly span: Span;
  readonly seed: number;
  readonly cases: readonly HandledCase[];
}

/**
 * Invents a span of handling stopped cooperatives (xử lý các hợp tác xã ngừng hoạt động): invents facts, reviews them by
 * the rules, and works each case through the engine by its recommended route, now and then late. Everything is marked
 * `synthetic`.
 *
 * @throws KtttError `calendar/empty-span`, `cooperative/wrong-law` for a span that begins before 18/07/2024
 */
export function simulateHandling(options: HandlingOptions): HandledYear {
  const { province, from, to, count = 300, seed = 1 } = options;
  const dates = span(from, to);
  if (from < STATUSES_FROM) {
    throw new KtttError(
      caseProblem("cooperative/wrong-law", ["from"], {
        flow: "simulateHandling",
        law: "17/2023/QH15",
        on: from,
        governing: "23/2012/QH13",
      }),
    );
  }
  const triage = makeTriage();
  const cases = Array.from({ length: count }, (_, at): HandledCase => {
    const id = `${province}-${String(at + 1).padStart(4, "0")}`;
    const random = seededRandom(seed, id);
    const known = inventFacts(random, from);
    const result = triage(known, from);
    const kind = known.kind;
    const worker = caseWorker({ case: id, cooperative: { ref: `synthetic/${id}`, kind }, status: "active" }, from, to);
    worker.send({ type: "record-review", step: "listed", papers: [], result: null });
    worker.send({ type: "record-review", step: "classified", papers: [], result: result.class });
    const route = result.recommended?.route;
    if (route) {
      worker.send({ type: "record-review", step: "measure-chosen", papers: [], result: route });
      handlerOf(
        route,
        result.grounds.map((it) => it.rule),
        from,
      )?.(worker, random, known);
    }
    // The span runs to its end for every case, whether anything was done or not.
    const due = dueOfCase(worker.state, to);
    return {
      triage: result,
      state: due.reduce<CaseState | null>(evolveCase, worker.state) as CaseState,
      facts: [...worker.facts, ...due],
    };
  });
  return { synthetic: true, province, span: dates, seed, cases };
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
    events: year.cases.reduce((sum, it) => sum + it.facts.length, 0),
  };
}
