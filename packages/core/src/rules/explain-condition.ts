import { type JudgeOptions, leafVerdict } from "./judging.js";
import type { Operand } from "./operand.js";
import { compare, comparisonOf, type JudgedAt } from "./operator.js";
import type { Slots } from "./program.js";
import type { ConditionNode, Junction } from "./rule-set.js";
import { allOf, anyOf, negate, type Truth } from "./truth.js";
import type { ConditionVerdict } from "./verdict.js";

/** What the explanations of one evaluation share. */
export interface Explaining {
  readonly slotOf: (operand: Operand) => number;
  readonly slots: Slots;
  readonly at: JudgedAt;
  readonly sources: JudgeOptions["sources"];
}

function resultOf(kind: Junction["kind"], parts: readonly Truth[]): Truth {
  switch (kind) {
    case "all":
      return allOf(parts);
    case "any":
      return anyOf(parts);
    case "not":
      return negate(allOf(parts));
    case "named":
      return allOf(parts);
  }
}

/** The explanation of a condition: every comparison made, none left out, in the order in which they are written. */
export function explainCondition(node: ConditionNode, explaining: Explaining): ConditionVerdict {
  if (node.kind === "leaf") {
    const { slotOf, slots, at, sources } = explaining;
    const { actual, expected, operator } = node;
    const value = slots[slotOf(actual)];
    const other = "operand" in expected ? slots[slotOf(expected.operand)] : expected.constant;
    const result = compare(comparisonOf(operator), value, other, at);
    return leafVerdict(node, result === undefined ? "unknown" : result ? "true" : "false", value, other, sources);
  }
  const parts = node.parts.map((part) => explainCondition(part, explaining));
  const result = resultOf(
    node.kind,
    parts.map((part) => part.result),
  );
  return { kind: node.kind, result, name: node.name, parts };
}
