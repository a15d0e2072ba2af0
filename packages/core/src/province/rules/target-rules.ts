import { citeDocument } from "../../law/cite.js";
import type { Measure, PlanDocument, Province, TargetDefinition } from "../province.schema.js";
import type { FactCatalogue } from "../../rules/fact.js";
import type { LeafCondition, Rule } from "../../rules/rule.schema.js";
import { BUILT_IN_OPERATORS, type BuiltInOperator } from "../../rules/built-in-operators.js";
import { compare, comparisonOf } from "../../rules/operator.js";
import { VIETNAM_CALENDAR } from "../../time/vietnam-calendar.js";
import { indicatorOf, type Direction, type OwnIndicator } from "../indicators.js";

/** What the rules of targets may say. */
export const TARGET_OUTCOMES = ["target-met", "target-not-met", "needs-judgement"] as const;
export type TargetOutcome = (typeof TARGET_OUTCOMES)[number];

/** The fact which holds the latest figure of an indicator in a scope. */
export function figureFact(scope: string, indicator: string): string {
  return `figure.${scope}.${indicator}`;
}

/** The group in which the rules of one measure answer together: `<target>/m<n>`, counted from 1. */
export function measureGroup(target: string, index: number): string {
  return `${target}/m${index + 1}`;
}

/** A figure for every indicator and scope which the province's targets name: numbers, missing where nothing was measured. */
export function targetFacts(province: Province): FactCatalogue {
  return Object.fromEntries(
    province.targets.flatMap((target) =>
      target.measures.map((measure) => {
        const label = indicatorOf(measure.indicator, province.indicators)?.name;
        return [figureFact(target.scope, measure.indicator), { type: "number", ...(label ? { label } : {}) }] as const;
      }),
    ),
  );
}

type Comparison = Pick<LeafCondition, "value"> & { readonly operator: BuiltInOperator };

const is = (operator: BuiltInOperator, value: LeafCondition["value"]): Comparison => ({ operator, value });

/** What satisfies a measure, and what leaves it to a person: alternatives, one of which must hold. */
interface Conditions {
  readonly met: readonly Comparison[];
  readonly open: readonly Comparison[];
}

/**
 * "Khoảng", or an approximate range: within the stated tolerance it is met, on the good side it is met, and what is left
 * is a person's to judge where no tolerance is stated.
 */
function approximate(measure: Measure, direction: Direction, low: number, high: number): Conditions {
  const { tolerance } = measure;
  const room = (bound: number) => (tolerance === undefined ? 0 : (Math.abs(bound) * tolerance) / 100);
  const within = is("between", [low - room(low), high + room(high)]);
  const open = tolerance === undefined;
  if (direction === "higher-is-better") {
    return { met: [is("greaterThanInclusive", low - room(low))], open: open ? [is("lessThan", low)] : [] };
  }
  if (direction === "lower-is-better") {
    return { met: [is("lessThanInclusive", high + room(high))], open: open ? [is("greaterThan", high)] : [] };
  }
  return { met: [within], open: open ? [is("lessThan", low), is("greaterThan", high)] : [] };
}

function conditionsOf(measure: Measure, own: readonly OwnIndicator[] | undefined): Conditions {
  const { comparator, max = Number.NaN, min = Number.NaN, value = Number.NaN } = measure;
  const direction = indicatorOf(measure.indicator, own)?.direction ?? "exact";
  const only = (comparison: Comparison): Conditions => ({ met: [comparison], open: [] });
  switch (comparator) {
    case ">=":
      return only(is("greaterThanInclusive", value));
    case ">":
      return only(is("greaterThan", value));
    case "<=":
      return only(is("lessThanInclusive", value));
    case "~":
      return approximate(measure, direction, value, value);
    case "=":
      if (measure.approximate) return approximate(measure, direction, value, value);
      if (direction === "exact") return only(is("equal", value));
      return only(is(direction === "higher-is-better" ? "greaterThanInclusive" : "lessThanInclusive", value));
    case "range":
      if (measure.approximate) return approximate(measure, direction, min, max);
      if (direction === "exact") return only(is("between", [min, max]));
      return only(direction === "higher-is-better" ? is("greaterThanInclusive", min) : is("lessThanInclusive", max));
  }
}

/** Whether a figure satisfies a measure: yes, no, or a person must say. */
export type Satisfaction = "yes" | "no" | "open";

/**
 * Whether a figure satisfies a measure, by the very comparisons of which its rules are made. "=" takes its direction from
 * the indicator: growth of 6 % meets "đạt 5 %". "~" and an approximate range have their stated tolerance (a percentage of
 * the bound) or are left to a person; a figure beyond a range on its good side satisfies it.
 */
export function satisfies(measure: Measure, figure: number, own?: readonly OwnIndicator[]): Satisfaction {
  const { met, open } = conditionsOf(measure, own);
  const at = { on: measure.horizon, calendar: VIETNAM_CALENDAR };
  const holds = ({ operator, value }: Comparison) =>
    compare(comparisonOf(BUILT_IN_OPERATORS[operator]), figure, value, at) === true;
  if (met.some(holds)) return "yes";
  return open.some(holds) ? "open" : "no";
}

function rulesOfMeasure(
  document: PlanDocument,
  target: TargetDefinition,
  index: number,
  { met, open }: Conditions,
): Rule[] {
  const measure = target.measures[index] as Measure;
  const group = measureGroup(target.id, index);
  const fact = figureFact(target.scope, measure.indicator);
  const rule = (suffix: string, type: TargetOutcome, alternatives: readonly Comparison[]): Rule => ({
    id: `${group}/${suffix}`,
    citation: citeDocument(
      document.number ?? document.title,
      {
        file: target.source.file ?? document.source.file,
        ...(target.source.lines ? { lines: target.source.lines } : {}),
      },
      target.source.trust ?? "verified",
    ),
    group,
    conditions: { any: alternatives.map((comparison) => ({ fact, ...comparison })) },
    event: { type, params: { target: target.id, indicator: measure.indicator, horizon: measure.horizon } },
  });
  return [rule("met", "target-met", met), ...(open.length > 0 ? [rule("open", "needs-judgement", open)] : [])];
}

/** Every measure of every target as rules: met, and where the words leave it open, for a person. */
export function targetRules(province: Province): readonly Rule[] {
  return province.targets.flatMap((target) => {
    const document = province.documents.find((it) => it.id === target.document);
    if (!document) return [];
    return target.measures.flatMap((measure, index) =>
      rulesOfMeasure(document, target, index, conditionsOf(measure, province.indicators)),
    );
  });
}
