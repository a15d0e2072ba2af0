import type { LegalDate } from "../kernel/legal-date.js";
import { KtttError } from "../kernel/problem.js";
import { BUILT_IN_OPERATORS } from "../rules/built-in-operators.js";
import { rulesProblem } from "../rules/errors.js";
import { asCompared, type FactKind, type FactType, isOfType, showValue, valueCheckOf } from "../rules/fact.js";
import { compare, comparisonOf, fitsShape, type JudgedAt, type Operator, type Operators } from "../rules/operator.js";
import { type LegalCalendar, VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";

/** The part of json-rules-engine's `Engine` which takes operators. */
export interface OperatorTarget {
  addOperator(name: string, test: (actual: unknown, expected: unknown) => boolean): void;
}

/** The widest type of this kind which the value could have. A stock engine has no catalogue of facts. */
function widestType(kind: FactKind, value: unknown): FactType {
  switch (kind) {
    case "enum":
      return { type: "string" };
    case "set":
      return { type: "set", of: { type: Array.isArray(value) && typeof value[0] === "number" ? "number" : "string" } };
    case "object":
      return { type: "object", properties: {} };
    default:
      return { type: kind };
  }
}

function stockTest(name: string, operator: Operator, at: JudgedAt) {
  const comparison = comparisonOf(operator);
  return (given: unknown, value: unknown): boolean => {
    const [actual, expected] = [asCompared(given), asCompared(value)];
    const type = operator.facts
      .map((kind) => widestType(kind, actual))
      .find((it) => isOfType(actual, valueCheckOf(it)));
    const isFit = type && fitsShape(expected, operator.value, type);
    const result = isFit ? compare(comparison, actual, expected, at) : undefined;
    if (result !== undefined) return result;
    const params = { operator: name, actual: showValue(actual), expected: showValue(expected) };
    throw new KtttError(rulesProblem("rules/not-comparable", [], params));
  };
}

/** For when a stock engine judges, and with what. */
export interface StockOptions {
  readonly on: LegalDate;
  /** The announced days off of Vietnam when left out. */
  readonly calendar?: LegalCalendar | undefined;
  /** Operators beside the built-in ones. */
  readonly operators?: Operators | undefined;
}

/**
 * Teaches a stock json-rules-engine our operators, for one day and calendar. Rules as {@link loadRules} keeps them in
 * `file` then run in it unchanged; the fact `judgedOn` has to be given like any other.
 *
 * The stock engine has two answers only: where ours says "unknown", these operators throw.
 *
 * @throws KtttError (from the operators, so from `engine.run`) `rules/not-comparable` for a missing value, or one of
 * the wrong type
 */
export function registerOperators(
  engine: OperatorTarget,
  { on, calendar = VIETNAM_CALENDAR, operators = {} }: StockOptions,
): void {
  for (const [name, operator] of Object.entries({ ...BUILT_IN_OPERATORS, ...operators })) {
    engine.addOperator(name, stockTest(name, operator, { on, calendar }));
  }
}
