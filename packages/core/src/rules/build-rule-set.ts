import { weakestTrust } from "../kernel/citation.js";
import { keyOf, type Operand } from "./operand.js";
import type { Vocabulary } from "./resolve-condition.js";
import type { Rule, RuleFile } from "./rule.schema.js";
import { type ConditionNode, type LoadedRule, leavesOf, type RuleSet, type UsedOperand } from "./rule-set.js";

function operandsIn(node: ConditionNode): readonly Operand[] {
  return leavesOf(node).flatMap(({ actual, expected }) =>
    "operand" in expected ? [actual, expected.operand] : [actual],
  );
}

/** Every place which the rules read, each once, with the rules which read it. */
function usedOperands(rules: readonly LoadedRule[]): readonly UsedOperand[] {
  const used = new Map<string, { readonly operand: Operand; readonly rules: Set<string> }>();
  for (const { id, conditions } of rules) {
    for (const operand of operandsIn(conditions)) {
      const key = keyOf(operand);
      const entry = used.get(key) ?? { operand, rules: new Set<string>() };
      entry.rules.add(id);
      used.set(key, entry);
    }
  }
  return [...used.values()].map(({ operand, rules: ids }) => ({ operand, rules: [...ids] }));
}

/** Puts checked rules together. */
export function buildRuleSet(
  resolved: readonly (readonly [Rule, ConditionNode])[],
  { facts, operators, conditions }: Vocabulary,
): RuleSet {
  const rules = resolved.map(([rule, node]): LoadedRule => {
    const { id, group = id, priority = 1, event: outcome, validity } = rule;
    const exceptions = resolved.flatMap(([other], index) => (other.exceptionTo?.includes(id) ? [index] : []));
    const trust = weakestTrust(rule.citation.trust, ...leavesOf(node).map((leaf) => leaf.citation.trust));
    const [from, until] = [validity?.from ?? null, validity?.until ?? null];
    return { rule, id, group, priority, outcome, conditions: node, exceptions, from, until, trust };
  });
  const file: RuleFile = {
    format: "kttt.rules/1",
    ...(Object.keys(conditions).length > 0 ? { conditions } : {}),
    rules: resolved.map(([rule]) => rule),
  };
  return {
    file,
    facts,
    operators,
    rules,
    operands: usedOperands(rules),
    groups: [...new Set(rules.map((rule) => rule.group))],
  };
}
