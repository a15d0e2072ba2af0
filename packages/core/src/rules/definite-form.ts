import type { ConditionProperties, TopLevelCondition } from "json-rules-engine";
import type { ConditionNode, Leaf } from "./rule-set.js";

type EngineCondition = TopLevelCondition | (ConditionProperties & { readonly fact: string });

/** Every operator in two forms: "certainly so" and "certainly not so". Neither is true of what nobody knows. */
export const HOLDS = "holds";
export const FAILS = "fails";

interface DefiniteOptions {
  /** Without priorities the engine evaluates every comparison; with them it stops as soon as the matter is settled. */
  readonly keepPriorities: boolean;
}

function definiteLeaf(leaf: Leaf, wanted: boolean, priority: object): ConditionProperties {
  const { actual, expected, operatorName } = leaf;
  const pathOf = (path: string | null) => (path === null ? {} : { path });
  const value: unknown =
    "operand" in expected ? { fact: expected.operand.fact, ...pathOf(expected.operand.path) } : expected.constant;
  const operator = `${wanted ? HOLDS : FAILS}:${operatorName}`;
  return { fact: actual.fact, ...pathOf(actual.path), operator, value, ...priority };
}

function definite(node: ConditionNode, wanted: boolean, options: DefiniteOptions, priority: number): EngineCondition {
  const ordered = options.keepPriorities ? { priority } : {};
  if (node.kind === "leaf") return definiteLeaf(node, wanted, ordered);
  const { kind, parts } = node;
  const [only] = parts;
  if (kind === "not" && only) return definite(only, !wanted, options, priority);
  if (kind === "named" && only) return definite(only, wanted, options, priority);
  const inner = parts.map((part) => definite(part, wanted, options, part.priority));
  return (kind === "all") === wanted ? { all: inner, ...ordered } : { any: inner, ...ordered };
}

/**
 * Writes a condition as json-rules-engine can judge it, which knows only true and false: the condition that it
 * certainly holds (`wanted`), or certainly does not.
 *
 * "Not all" becomes "any not", and so on down to the comparisons (De Morgan), which then ask "certainly so?" or "certainly
 * not so?". A missing fact answers no to both. Neither form true means unknown: exactly Kleene's logic.
 */
export function definiteForm(node: ConditionNode, wanted: boolean, options: DefiniteOptions): TopLevelCondition {
  const form = definite(node, wanted, options, node.priority);
  return "fact" in form ? { all: [form] } : form;
}
