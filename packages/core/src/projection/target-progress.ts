import type { LegalDate } from "../calendar/legal-date.js";
import type { Measure, PlanDocument, Province, TargetDefinition } from "../province/province.schema.js";
import { assessMeasure, figuresFor, type MeasureAssessment, type Point } from "../target/assess-measure.js";
import { indicatorOf } from "../target/indicators.js";
import type { Measurement } from "../target/measurement.js";

/** One measure of a target and how it stands. */
export interface MeasureProgress extends MeasureAssessment {
  readonly measure: Measure;
  readonly baseline: Point | null;
  /** The figure is invented. */
  readonly synthetic: boolean;
}

/** A target with its measures; the same indicator with another horizon stands beside it (2030 and 2045). */
export interface TargetProgress {
  readonly target: TargetDefinition;
  readonly draft: boolean;
  readonly measures: readonly MeasureProgress[];
}

/** Where the way begins: the figure recorded as such, or nothing at the start of what is summed from then on. */
function baselineOf(figures: readonly Measurement[], measure: Measure, document: PlanDocument): Point | null {
  const recorded = figures.filter((it) => it.baseline).at(-1);
  if (recorded) return { value: recorded.value, asOf: recorded.asOf };
  return indicatorOf(measure.indicator)?.summedFromStart ? { value: 0, asOf: document.period.from } : null;
}

/**
 * How every target stands on a day. Invented figures count only where `synthetic` is asked for, and are marked.
 */
export function targetProgress(
  province: Province,
  measurements: Iterable<Measurement>,
  on: LegalDate,
  options: { readonly synthetic?: boolean } = {},
): readonly TargetProgress[] {
  const all = [...measurements];
  return province.targets.flatMap((target) => {
    const document = province.documents.find((it) => it.id === target.document);
    if (!document) return [];
    const measures = target.measures.map((measure): MeasureProgress => {
      const choice = { indicator: measure.indicator, scope: target.scope, on, synthetic: options.synthetic ?? false };
      const figures = figuresFor(all, choice);
      const latest = figures.filter((it) => !it.baseline).at(-1) ?? null;
      const baseline = baselineOf(figures, measure, document);
      const figure = latest && { value: latest.value, asOf: latest.asOf };
      return {
        ...assessMeasure(measure, figure, baseline),
        measure,
        baseline,
        synthetic: latest?.synthetic ?? false,
      };
    });
    return [{ target, draft: document.status === "draft", measures }];
  });
}
