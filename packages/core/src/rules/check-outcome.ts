import { rulesProblem } from "./errors.js";
import { type ProblemPath } from "../kernel/problem.js";
import { describeType, type FactType } from "./fact-type.js";
import { isOfType, showValue, valueCheckOf } from "./fact-value.js";
import type { Finding } from "./finding.js";
import { suggestion } from "./resolve-condition.js";
import type { Outcome } from "./rule.schema.js";

/** The outcomes rules may have: the parameters of each type of event. Without one, any outcome is allowed. */
export type OutcomeCatalogue = Readonly<Record<string, Readonly<Record<string, FactType>>>>;

/** What is wrong with an outcome: an unknown type, a parameter missing, unknown or of another type. */
export function outcomeProblems(
  { type, params = {} }: Outcome,
  outcomes: OutcomeCatalogue,
  at: ProblemPath,
): readonly Finding[] {
  const declared = Object.hasOwn(outcomes, type) ? outcomes[type] : undefined;
  if (!declared) {
    const names = Object.keys(outcomes);
    return [
      () => rulesProblem("rules/unknown-outcome", [...at, "type"], { type, suggestion: suggestion(type, names) }),
    ];
  }
  const missing = Object.keys(declared)
    .filter((field) => !Object.hasOwn(params, field))
    .map((field) => () => rulesProblem("rules/missing-field", [...at, "params", field], { field }));
  const wrong = Object.entries(params).flatMap(([field, value]) => {
    const path = [...at, "params", field];
    const expected = Object.hasOwn(declared, field) ? declared[field] : undefined;
    if (!expected) {
      const names = Object.keys(declared);
      return [() => rulesProblem("rules/unknown-field", path, { field, suggestion: suggestion(field, names) })];
    }
    const params = { value: showValue(value), expected: describeType(expected) };
    return isOfType(value, valueCheckOf(expected)) ? [] : [() => rulesProblem("rules/shape", path, params)];
  });
  return [...missing, ...wrong];
}
