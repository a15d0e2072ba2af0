import { type LegalDate, type Span, span as spanOf } from "../kernel/legal-date.js";
import { KtttError } from "../kernel/problem.js";
import type { AmendCommand } from "../plan/amendment/plan-change.schema.js";
import type { ObligationKind } from "../plan/obligation.js";
import type { Province } from "../province/province.schema.js";
import type { Behaviours } from "./behaviour.js";
import { simulationProblem } from "./errors.js";
import { type Figure, quarterEnds, type SeedFigures, seedFigures } from "./seed-figures.js";
import { simulate } from "./simulate.js";

/** A plan to be run many times, each time with another seed. Plain data: it goes to another thread as it is. */
export interface SeededPlan {
  readonly province: Province;
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly behaviours: Behaviours;
  readonly amendments?: readonly AmendCommand[];
  readonly acceptUnverified?: boolean;
}

/** What is different in the other plan: what is left out stays as it is. */
export interface WhatIfChanges {
  /** Decisions not yet signed: a day moved (`redate`), a duty given to others (`relead`), one added or ended. */
  readonly amendments?: readonly AmendCommand[];
  /** How the bodies work then: everybody two weeks late, or one of them silent. */
  readonly behaviours?: Behaviours;
  /** The province's data as they would be: other reminders, other rules. */
  readonly province?: Province;
}

/**
 * Runs a plan with each of these seeds. Which thread runs which seed, and in which order they come back, is nobody's concern.
 *
 * @param done called with the number of runs which have ended since it was called last
 */
export type SeedRunner = (
  plan: SeededPlan,
  seeds: readonly number[],
  done: (runs: number) => void,
) => Promise<readonly SeedFigures[]>;

export interface WhatIfOptions extends SeededPlan {
  /** How many runs (seeds 1, 2, …), or the seeds themselves, each once. At most 100,000. */
  readonly seeds: number | readonly number[];
  /** Another plan, run with the same seeds and shown beside the first. */
  readonly changes?: WhatIfChanges;
  /** Who runs them. Defaults to one after the other, here. */
  readonly runner?: SeedRunner;
  /** Hears how many runs of all have ended. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** What may be expected of a body or a duty. */
export interface Expected {
  readonly id: string;
  /** Obligations in a run, on average. */
  readonly obligations: number;
  /** At the end of each quarter: the share of runs in which at least one is overdue, and how many are on average. */
  readonly overdue: readonly { readonly on: LegalDate; readonly chance: number; readonly mean: number }[];
  /** Days late of all its obligations in all runs: a tenth is at most `p10` days late, half at most `p50`. `null` where nothing with a last day fell due. */
  readonly daysLate: { readonly p10: number; readonly p50: number; readonly p90: number } | null;
}

/** What one plan comes to. */
export interface WhatIfOutcome {
  /** By id. */
  readonly bodies: readonly Expected[];
  /** Tasks and reporting duties, by id. */
  readonly duties: readonly (Expected & { readonly kind: ObligationKind })[];
  /** The duties behind most of what is overdue at the ends of quarters, the first one first; at most ten. */
  readonly deciding: readonly string[];
}

/** Two plans side by side, or one alone. All of it is invented, and never feeds a real figure. */
export interface WhatIf {
  readonly synthetic: true;
  readonly province: string;
  readonly span: Span;
  readonly runs: number;
  readonly plan: WhatIfOutcome;
  /** `null` where nothing is to be changed. */
  readonly changed: WhatIfOutcome | null;
}

const MOST_SEEDS = 100_000;

/** One run of a plan, added up. */
export async function seededRun(plan: SeededPlan, seed: number): Promise<SeedFigures> {
  const { acceptUnverified = false, amendments = [], behaviours: behaviour, from, province, to } = plan;
  return seedFigures(
    await simulate({ province, from, to, behaviour, seed, amendments, acceptUnverified }),
    province.id,
  );
}

const oneByOne: SeedRunner = async (plan, seeds, done) => {
  const figures: SeedFigures[] = [];
  for (const seed of seeds) {
    figures.push(await seededRun(plan, seed));
    done(1);
  }
  return figures;
};

/** The least number of days at which this share of all is reached. */
function percentile(late: ReadonlyMap<number, number>, share: number): number {
  const sorted = [...late].sort(([a], [b]) => a - b);
  const wanted = Math.ceil(sorted.reduce((sum, [, count]) => sum + count, 0) * share);
  let reached = 0;
  for (const [days, count] of sorted) if ((reached += count) >= wanted) return days;
  return 0;
}

function expected(id: string, figures: readonly Figure[], ends: readonly LegalDate[], runs: number): Expected {
  const late = new Map<number, number>();
  for (const it of figures) for (const [days, count] of it.late) late.set(days, (late.get(days) ?? 0) + count);
  const days = { p10: percentile(late, 0.1), p50: percentile(late, 0.5), p90: percentile(late, 0.9) };
  return {
    id,
    obligations: figures.reduce((sum, it) => sum + it.obligations, 0) / runs,
    overdue: ends.map((on, at) => {
      const counts = figures.map((it) => it.overdue[at] ?? 0);
      const mean = counts.reduce((sum, it) => sum + it, 0) / runs;
      return { on, chance: counts.filter((it) => it > 0).length / runs, mean };
    }),
    daysLate: late.size === 0 ? null : days,
  };
}

function gathered<One extends Figure>(
  all: readonly Readonly<Record<string, One>>[],
): readonly (readonly [string, One[]])[] {
  const found = new Map<string, One[]>();
  for (const figures of all) {
    for (const [id, figure] of Object.entries(figures)) {
      const known = found.get(id);
      if (known) known.push(figure);
      else found.set(id, [figure]);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Adds up runs: the same for the same runs, in whatever order and however divided they come. */
export function outcomeOf(runs: readonly SeedFigures[], span: Span): WhatIfOutcome {
  const ends = quarterEnds(span);
  const ordered = [...runs].sort((a, b) => a.seed - b.seed);
  const bodies = gathered(ordered.map((it) => it.bodies)).map(([id, all]) => expected(id, all, ends, runs.length));
  const duties = gathered(ordered.map((it) => it.duties)).flatMap(([id, all]) => {
    const [first] = all;
    return first ? [{ ...expected(id, all, ends, runs.length), kind: first.kind }] : [];
  });
  const weight = (it: Expected) => it.overdue.reduce((sum, { mean }) => sum + mean, 0);
  const deciding = duties
    .filter((it) => weight(it) > 0)
    .sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
    .slice(0, 10)
    .map((it) => it.id);
  return { bodies, duties, deciding };
}

/**
 * What would happen if: runs a plan over a span with many seeds, and another plan beside it with the same seeds, so that what differs
 * comes from the change and not from chance. The same for the same seeds, whoever runs them.
 *
 * @throws KtttError `calendar/empty-span`, `simulation/no-seeds`, `roster/unknown-body` for a behaviour of nobody, and what the
 * decisions of `changes` are refused with
 * @example
 * const { plan, changed } = await whatIf({ province: hcm, from, to, behaviours: { default: "punctual" }, seeds: 500,
 *   changes: { behaviours: { default: { late: 14 } } } });
 */
export async function whatIf(options: WhatIfOptions): Promise<WhatIf> {
  const { changes, onProgress, runner = oneByOne, seeds: wanted, ...plan } = options;
  const span = spanOf(plan.from, plan.to);
  const seeds = typeof wanted === "number" ? Array.from({ length: Math.max(0, wanted) }, (_, at) => at + 1) : wanted;
  if (seeds.length === 0 || seeds.length > MOST_SEEDS || new Set(seeds).size < seeds.length) {
    throw new KtttError(simulationProblem("simulation/no-seeds", ["seeds"], { most: MOST_SEEDS }));
  }
  const of = seeds.length * (changes ? 2 : 1);
  let ended = 0;
  const done = (runs: number): void => {
    ended += runs;
    onProgress?.(ended, of);
  };
  const first = outcomeOf(await runner(plan, seeds, done), span);
  const other: SeededPlan = {
    ...plan,
    province: changes?.province ?? plan.province,
    behaviours: changes?.behaviours ?? plan.behaviours,
    amendments: [...(plan.amendments ?? []), ...(changes?.amendments ?? [])],
  };
  const changed = changes ? outcomeOf(await runner(other, seeds, done), span) : null;
  return { synthetic: true, province: plan.province.id, span, runs: seeds.length, plan: first, changed };
}
