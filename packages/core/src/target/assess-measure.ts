import { daysBetween, type LegalDate } from "../kernel/legal-date.js";
import type { Measure } from "../province/province.schema.js";
import { type Direction, indicatorOf, type OwnIndicator } from "../province/indicators.js";
import { type Satisfaction, satisfies } from "../province/rules/target-rules.js";
import type { Measurement } from "./measurement.js";

/**
 * How a measure of a target stands.
 *
 * - `met`, `notMet`: by the figure, whatever the day
 * - `onPath`: not met yet, but at least as far as an even way from the baseline to the horizon would be; only where the
 *   baseline is known
 * - `noData`: nothing was measured ("chưa có số liệu")
 * - `needsJudgement`: the words leave it open ("khoảng" without a stated tolerance); a person judges
 */
export type MeasureVerdict = "met" | "notMet" | "onPath" | "noData" | "needsJudgement";

/** A known point: a figure and the day it is true for. */
export interface Point {
  readonly value: number;
  readonly asOf: LegalDate;
}

export interface MeasureAssessment {
  readonly verdict: MeasureVerdict;
  /** The figure judged, the latest by its day; `null` where there is none. */
  readonly figure: Point | null;
  /** Where an even way would be on the figure's day; `null` where the way is not known or over. */
  readonly expected: number | null;
}

/** `a` at least as good as `b`, in the indicator's direction. */
function atLeast(direction: Direction, a: number, b: number): boolean {
  if (direction === "exact") return a === b;
  return direction === "higher-is-better" ? a >= b : a <= b;
}

/** The figure a measure aims at: of a range the end that satisfies it first. */
export function aimOfMeasure(measure: Measure, own: readonly OwnIndicator[] = []): number | null {
  if (measure.comparator !== "range") return measure.value ?? null;
  const direction = indicatorOf(measure.indicator, own)?.direction;
  return (direction === "lower-is-better" ? measure.max : measure.min) ?? null;
}

/** Where an even way from the baseline to the aim on the horizon would be on a day. */
function expectedOn(measure: Measure, baseline: Point, on: LegalDate, own: readonly OwnIndicator[]): number | null {
  const aim = aimOfMeasure(measure, own);
  const whole = daysBetween(baseline.asOf, measure.horizon);
  if (aim === null || whole <= 0 || on > measure.horizon) return null;
  const gone = Math.max(0, daysBetween(baseline.asOf, on));
  return baseline.value + ((aim - baseline.value) * gone) / whole;
}

/**
 * Assesses a measure by the latest figure and the baseline, where they are known.
 *
 * @param own the indicators of the province's own
 * @param satisfied what the province's rules say of the figure; what the measure itself says, when left out
 */
export function assessMeasure(
  measure: Measure,
  figure: Point | null,
  baseline: Point | null,
  own: readonly OwnIndicator[] = [],
  satisfied: Satisfaction = figure === null ? "open" : satisfies(measure, figure.value, own),
): MeasureAssessment {
  if (figure === null) return { verdict: "noData", figure, expected: null };
  const expected = baseline === null ? null : expectedOn(measure, baseline, figure.asOf, own);
  if (satisfied === "yes") return { verdict: "met", figure, expected };
  if (satisfied === "open") return { verdict: "needsJudgement", figure, expected };
  const direction = indicatorOf(measure.indicator, own)?.direction ?? "exact";
  const onPath = expected !== null && direction !== "exact" && atLeast(direction, figure.value, expected);
  return { verdict: onPath ? "onPath" : "notMet", figure, expected };
}

/** What counts: the same indicator and scope, not withdrawn, true for a day up to `on`, synthetic only where wanted. */
export interface FigureChoice {
  readonly indicator: string;
  readonly scope: string;
  readonly on: LegalDate;
  readonly synthetic: boolean;
}

/** The figures that count for a measure, the latest day last; for one day the one recorded last. */
export function figuresFor(measurements: Iterable<Measurement>, choice: FigureChoice): readonly Measurement[] {
  return [...measurements]
    .filter(
      (it) =>
        it.indicator === choice.indicator &&
        it.scope === choice.scope &&
        !it.withdrawn &&
        it.asOf <= choice.on &&
        (choice.synthetic || !it.synthetic),
    )
    .sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
}
