import type { Citation } from "../kernel/citation.js";
import type { LegalDate } from "../kernel/legal-date.js";
import type { Measure, PlanDocument, Province, TargetDefinition } from "../province/province.schema.js";
import { judgeOf } from "../plan/rules/rules-of.js";
import { figureFact, measureGroup, type Satisfaction, targetRules } from "../province/rules/target-rules.js";
import { groupOf } from "../rules/verdict.js";
import { assessMeasure, figuresFor, type MeasureAssessment, type Point } from "../target/assess-measure.js";
import type { Register } from "../obligation/register.js";
import { indicatorOf } from "../province/indicators.js";
import type { Measurement } from "../target/measurement.js";

/** One measure of a target and how it stands. */
export interface MeasureProgress extends MeasureAssessment {
  readonly measure: Measure;
  readonly baseline: Point | null;
  /** What the verdict rests on: the rule which decided, or the place of the target in its document. */
  readonly basis: Citation;
  /** The figure is invented. */
  readonly synthetic: boolean;
}

/** A target with its measures; the same indicator with another horizon stands beside it (2030 and 2045). */
export interface TargetProgress {
  readonly target: TargetDefinition;
  readonly draft: boolean;
  readonly measures: readonly MeasureProgress[];
}

/** Where the way begins: the figure recorded as such, the one the document names, or nothing at the start of what is summed from then on. */
function baselineOf(figures: readonly Measurement[], measure: Measure, document: PlanDocument): Point | null {
  const recorded = figures.filter((it) => it.baseline).at(-1);
  if (recorded) return { value: recorded.value, asOf: recorded.asOf };
  if (measure.baseline) return { value: measure.baseline.value, asOf: measure.baseline.asOf };
  return indicatorOf(measure.indicator)?.summedFromStart ? { value: 0, asOf: document.period.from } : null;
}

/** What the rules say of a figure: those declared, and those written by hand which except them. */
function satisfaction(
  province: Province,
  target: TargetDefinition,
  index: number,
  figure: Point,
  on: LegalDate,
): { readonly said: Satisfaction; readonly by?: string | undefined } {
  const measure = target.measures[index];
  if (!measure) return { said: "open" };
  const facts = { [figureFact(target.scope, measure.indicator)]: figure.value };
  const verdict = groupOf(judgeOf(province, "targets")(facts, { on }), measureGroup(target.id, index));
  if (verdict?.status === "none") return { said: "no" };
  if (verdict?.status !== "decided") return { said: "open" };
  const outcome = verdict.outcome?.type;
  return { said: outcome === "target-met" ? "yes" : outcome === "target-not-met" ? "no" : "open", by: verdict.by[0] };
}

/**
 * How every target stands on the register's day, as the province's rules judge the latest figures. Invented figures count
 * only where `synthetic` is asked for, and are marked.
 */
export function targetProgress(
  province: Province,
  register: Register,
  options: { readonly synthetic?: boolean } = {},
): readonly TargetProgress[] {
  const all = [...register.measurements.values()];
  const on = register.asOf;
  const cites = new Map(
    [...targetRules(province), ...(province.rules.targets as unknown as ReturnType<typeof targetRules>)].map(
      (it) => [it.id, it.citation] as const,
    ),
  );
  return province.targets.flatMap((target) => {
    const document = province.documents.find((it) => it.id === target.document);
    if (!document) return [];
    const measures = target.measures.map((measure, index): MeasureProgress => {
      const choice = { indicator: measure.indicator, scope: target.scope, on, synthetic: options.synthetic ?? false };
      const figures = figuresFor(all, choice);
      const latest = figures.filter((it) => !it.baseline).at(-1) ?? null;
      const baseline = baselineOf(figures, measure, document);
      const figure = latest && { value: latest.value, asOf: latest.asOf };
      const { by, said } = figure ? satisfaction(province, target, index, figure, on) : { said: "open" as const };
      const basis = cites.get(by ?? "") ?? cites.get(`${measureGroup(target.id, index)}/met`);
      return {
        ...assessMeasure(measure, figure, baseline, province.indicators, said),
        measure,
        baseline,
        basis: basis as Citation,
        synthetic: latest?.synthetic ?? false,
      };
    });
    return [{ target, draft: document.status === "draft", measures }];
  });
}
