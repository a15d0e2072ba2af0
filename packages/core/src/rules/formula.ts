import { rulesProblem } from "./errors.js";
import { KtttError } from "../kernel/problem.js";
import { nearest } from "../kernel/nearest.js";
import { outcomeKey } from "./outcome-key.js";
import { allOf, anyOf, negate, type Truth } from "./truth.js";
import type { ConditionVerdict, LeafVerdict, RuleVerdict, Verdict } from "./verdict.js";

/** What a statement about a verdict hangs on, down to its comparisons. */
export type Formula =
  | { readonly kind: "leaf"; readonly leaf: LeafVerdict }
  | { readonly kind: "all" | "any" | "not"; readonly parts: readonly Formula[] };

const not = (part: Formula): Formula => ({ kind: "not", parts: [part] });
const NEVER: Formula = { kind: "any", parts: [] };

function formulaOf(condition: ConditionVerdict): Formula {
  if (condition.kind === "leaf") return { kind: "leaf", leaf: condition };
  const parts = condition.parts.map(formulaOf);
  return { kind: condition.kind === "named" ? "all" : condition.kind, parts };
}

/** The statement that the rule applies: in force, met, and no exception to it applies. */
function applying(rule: RuleVerdict, rules: readonly RuleVerdict[]): Formula {
  if (!rule.conditions) return NEVER;
  const exceptions = rules.filter((other) => other.inForce && other.exceptionTo.includes(rule.rule));
  return { kind: "all", parts: [formulaOf(rule.conditions), ...exceptions.map((it) => not(applying(it, rules)))] };
}

/**
 * The statement that the rule decides its group: it applies, and no rule of the same or a higher priority applies that
 * says something else. A rule which is not in force never does.
 *
 * @throws KtttError `rules/no-explanation`, `rules/unknown-rule`
 */
export function deciding(verdict: Verdict, id: string): Formula {
  const { rules } = verdict;
  if (!rules) throw new KtttError(rulesProblem("rules/no-explanation", []));
  const rule = rules.find((it) => it.rule === id);
  if (!rule) {
    const ids = rules.map((it) => it.rule);
    throw new KtttError(rulesProblem("rules/unknown-rule", [], { rule: id, suggestion: nearest(id, ids) ?? "–" }));
  }
  const rivals = rules.filter(
    (other) =>
      other.group === rule.group &&
      other.priority >= rule.priority &&
      other.inForce &&
      outcomeKey(other.outcome) !== outcomeKey(rule.outcome),
  );
  return { kind: "all", parts: [applying(rule, rules), ...rivals.map((it) => not(applying(it, rules)))] };
}

/** What the statement comes to, as `resultOf` answers for each comparison. */
export function truthOf(formula: Formula, resultOf: (leaf: LeafVerdict) => Truth): Truth {
  if (formula.kind === "leaf") return resultOf(formula.leaf);
  const parts = formula.parts.map((part) => truthOf(part, resultOf));
  return formula.kind === "any" ? anyOf(parts) : formula.kind === "all" ? allOf(parts) : negate(allOf(parts));
}
