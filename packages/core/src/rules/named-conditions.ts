import { rulesProblem } from "./errors.js";
import { type ProblemPath } from "../kernel/problem.js";
import { findCycles } from "./cycles.js";
import type { Finding } from "./finding.js";
import { suggestion } from "./resolve-condition.js";
import { type Condition, RULE_LIMITS, type RootCondition } from "./rule.schema.js";

/** How large a condition is with its named conditions put in their places. */
export interface ConditionSize {
  readonly leaves: number;
  readonly depth: number;
}

interface Reference {
  readonly name: string;
  readonly path: ProblemPath;
}

type Conditions = Readonly<Record<string, RootCondition>>;

function partsOf(condition: Condition): readonly (readonly [Condition, ProblemPath])[] {
  if ("all" in condition) return condition.all.map((part, index) => [part, ["all", index]] as const);
  if ("any" in condition) return condition.any.map((part, index) => [part, ["any", index]] as const);
  if ("not" in condition) return [[condition.not, ["not"]]];
  return [];
}

function referencesIn(condition: Condition, path: ProblemPath): readonly Reference[] {
  if ("condition" in condition) return [{ name: condition.condition, path: [...path, "condition"] }];
  return partsOf(condition).flatMap(([part, step]) => referencesIn(part, [...path, ...step]));
}

/** References to conditions which nobody has named. `conditions` are the named ones, whatever is wrong inside them. */
export function unknownConditions(
  condition: Condition,
  path: ProblemPath,
  conditions: Readonly<Record<string, unknown>>,
): readonly Finding[] {
  return referencesIn(condition, path)
    .filter(({ name }) => !Object.hasOwn(conditions, name))
    .map(
      ({ name, path: at }) =>
        () =>
          rulesProblem("rules/unknown-condition", at, { name, suggestion: suggestion(name, Object.keys(conditions)) }),
    );
}

/** Named conditions which need themselves. */
export function conditionCycles(conditions: Conditions, at: ProblemPath): readonly Finding[] {
  const graph = new Map(
    Object.entries(conditions).map(([name, condition]) => [name, referencesIn(condition, []).map((it) => it.name)]),
  );
  return findCycles(graph).map(
    (cycle) => () => rulesProblem("rules/cycle", [...at, cycle[0] ?? ""], { names: cycle.join(" → ") }),
  );
}

/**
 * Measures conditions without writing them out: ten named conditions which each use the one before ten times would
 * stand for ten thousand million comparisons. The named conditions must have no cycle; unknown names count as nothing.
 */
export function conditionMeasure(conditions: Conditions): (condition: Condition) => ConditionSize {
  const known = new Map<string, ConditionSize>();
  const measure = (condition: Condition): ConditionSize => {
    if ("fact" in condition) return { leaves: 1, depth: 0 };
    if ("condition" in condition) {
      const named = Object.hasOwn(conditions, condition.condition) ? conditions[condition.condition] : undefined;
      if (!named) return { leaves: 0, depth: 0 };
      const size = known.get(condition.condition) ?? measure(named);
      known.set(condition.condition, size);
      return { leaves: size.leaves, depth: size.depth + 1 };
    }
    const sizes = partsOf(condition).map(([part]) => measure(part));
    return {
      leaves: sizes.reduce((sum, { leaves }) => Math.min(sum + leaves, Number.MAX_SAFE_INTEGER), 0),
      depth: 1 + Math.max(0, ...sizes.map(({ depth }) => depth)),
    };
  };
  return measure;
}

/** A condition which is too large or too deep. */
export function sizeProblems({ leaves, depth }: ConditionSize, at: ProblemPath): readonly Finding[] {
  const findings: Finding[] = [];
  if (leaves > RULE_LIMITS.leavesOfRule) {
    findings.push(() => rulesProblem("rules/too-large", at, { what: "conditions", limit: RULE_LIMITS.leavesOfRule }));
  }
  if (depth > RULE_LIMITS.conditionDepth) {
    findings.push(() => rulesProblem("rules/too-deep", at, { limit: RULE_LIMITS.conditionDepth }));
  }
  return findings;
}
