import { rulesProblem } from "./errors.js";
import { type ProblemPath } from "../kernel/problem.js";
import { findCycles } from "./cycles.js";
import type { Finding } from "./finding.js";
import { suggestion } from "./resolve-condition.js";
import type { Rule } from "./rule.schema.js";

/** A rule and where it stands in the file. */
export interface PlacedRule {
  readonly rule: Rule;
  readonly path: ProblemPath;
}

/**
 * What is wrong between rules: an id used twice, an exception to nothing, exceptions in a circle, a group with the
 * name of a rule which stands alone, a time in force which ends before it begins.
 *
 * @param ids every id of the file, also of rules which have other faults
 */
export function orderProblems(rules: readonly PlacedRule[], ids: readonly string[]): readonly Finding[] {
  const known = new Set(ids);
  const alone = new Set(rules.filter(({ rule }) => rule.group === undefined).map(({ rule }) => rule.id));
  const seen = new Set<string>();
  const problems = rules.flatMap(({ rule, path }) => {
    const found: Finding[] = [];
    if (seen.has(rule.id)) found.push(() => rulesProblem("rules/duplicate-id", [...path, "id"], { id: rule.id }));
    seen.add(rule.id);
    rule.exceptionTo?.forEach((id, index) => {
      if (known.has(id)) return;
      found.push(() =>
        rulesProblem("rules/exception-to-nothing", [...path, "exceptionTo", index], {
          rule: id,
          suggestion: suggestion(id, ids),
        }),
      );
    });
    const { group } = rule;
    if (group !== undefined && alone.has(group)) {
      found.push(() => rulesProblem("rules/group-is-rule", [...path, "group"], { group }));
    }
    const { from, until } = rule.validity ?? {};
    if (from && until && from > until) {
      found.push(() => rulesProblem("rules/never-in-force", [...path, "validity"], { from, until }));
    }
    return found;
  });
  const exceptions = new Map(rules.map(({ rule }) => [rule.id, rule.exceptionTo ?? []]));
  const circles = findCycles(exceptions).map((cycle): Finding => () => {
    const path = rules.find(({ rule }) => rule.id === cycle[0])?.path ?? [];
    return rulesProblem("rules/cycle", [...path, "exceptionTo"], { names: cycle.join(" → ") });
  });
  return [...problems, ...circles];
}
