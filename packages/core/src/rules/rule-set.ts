import { type Citation, type Trust, weakestTrust } from "../kernel/citation.js";
import type { LegalDate } from "../kernel/legal-date.js";
import { type FactCatalogue, keyOf, type Operand } from "./fact.js";
import type { Operator, Operators } from "./operator.js";
import type { LeafValue, Outcome, Rule, RuleFile, Scalar } from "./rule.schema.js";

/** A constant in `value`: one, or a list. */
export type LeafConstant = Scalar | readonly Scalar[];

/** One comparison, its names looked up. */
export interface Leaf {
  readonly kind: "leaf";
  readonly actual: Operand;
  readonly operatorName: string;
  readonly operator: Operator;
  /** What it is compared with: a constant, or another fact. */
  readonly expected: { readonly constant: LeafConstant } | { readonly operand: Operand };
  /** `value` as written. */
  readonly value: LeafValue;
  readonly priority: number;
  /** Its own source, or that of the condition around it, or the rule's. */
  readonly citation: Citation;
}

/** `all` and `any` of several, `not` and `named` of one. */
export interface Junction {
  readonly kind: "all" | "any" | "not" | "named";
  /** The name, of a named condition. */
  readonly name: string | null;
  readonly parts: readonly ConditionNode[];
  readonly priority: number;
}

/** A condition, its names looked up and its named conditions put in their places. */
export type ConditionNode = Leaf | Junction;

/** One rule, checked and looked up. */
export interface LoadedRule {
  readonly rule: Rule;
  readonly id: string;
  readonly group: string;
  readonly priority: number;
  readonly outcome: Outcome;
  readonly conditions: ConditionNode;
  /** Indexes of the rules which are exceptions to this one. */
  readonly exceptions: readonly number[];
  readonly from: LegalDate | null;
  readonly until: LegalDate | null;
  /** The weakest source of the rule and its conditions. */
  readonly trust: Trust;
}

/** A place which the rules read, and the rules which read it. */
export interface UsedOperand {
  readonly operand: Operand;
  readonly rules: readonly string[];
}

/** Rules which have passed every check of {@link loadRules}. Frozen. */
export interface RuleSet {
  /** The file as written: plain JSON which stock json-rules-engine reads. */
  readonly file: RuleFile;
  readonly facts: FactCatalogue;
  readonly operators: Operators;
  readonly rules: readonly LoadedRule[];
  /** Every place which any rule reads, each once, in the order of first use. */
  readonly operands: readonly UsedOperand[];
  /** Groups in the order of first use. */
  readonly groups: readonly string[];
}

/** The leaves of a condition, in the order in which they are written. */
export function leavesOf(node: ConditionNode): readonly Leaf[] {
  return node.kind === "leaf" ? [node] : node.parts.flatMap(leavesOf);
}

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
  {
    facts,
    operators,
    conditions,
  }: Pick<RuleSet, "facts" | "operators"> & { readonly conditions: NonNullable<RuleFile["conditions"]> },
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
