import type { Operand } from "./operand.js";
import { type Comparison, compare, comparisonOf, type JudgedAt } from "./operator.js";
import type { ConditionNode, Leaf, LeafConstant } from "./rule-set.js";
import { FALSE, TRUE, type TruthCode, UNKNOWN } from "./truth.js";

/** What a run works on: the values of the facts which the rules read, then the constants they compare them with. */
export type Slots = readonly unknown[];

/** Where values will stand. */
export interface Layout {
  readonly slotOf: (operand: Operand) => number;
  readonly slotOfConstant: (constant: LeafConstant) => number;
}

/**
 * A condition made ready to run: names have become slots, words numbers, `not` a flag. Its comparisons lie side by side
 * in arrays, entry by entry, and come before what is nested in it: no calls, no walking about.
 */
export interface Program {
  /** What settles it: FALSE for `all`, TRUE for `any`. */
  readonly settledBy: TruthCode;
  readonly isTurned: boolean;
  readonly comparisons: readonly Comparison[];
  readonly actual: readonly number[];
  readonly expected: readonly number[];
  readonly nested: readonly Program[];
}

/** What a comparison costs, roughly, against the others. */
function costOf({ actual, operator }: Leaf): number {
  if (typeof operator.test !== "string") return 3;
  if (operator.value !== "same") return 2;
  return actual.type.type === "date" || actual.type.type === "string" ? 1 : 0;
}

/**
 * The order of running: higher priority first, as its author wants it; among equals what is nested last, and the cheaper
 * comparison first. The order shows in nothing but the time it takes, for every part has one answer.
 */
function inOrder(parts: readonly ConditionNode[]): readonly ConditionNode[] {
  const cost = (part: ConditionNode) => (part.kind === "leaf" ? costOf(part) : 4);
  return [...parts].sort((a, b) => b.priority - a.priority || cost(a) - cost(b));
}

/** Compiles a condition. */
export function programOf(node: ConditionNode, layout: Layout): Program {
  const [only] = node.kind === "leaf" ? [] : node.parts;
  if (node.kind === "named" && only) return programOf(only, layout);
  if (node.kind === "not" && only) {
    const program = programOf(only, layout);
    return { ...program, isTurned: !program.isTurned };
  }
  const parts = node.kind === "leaf" ? [node] : inOrder(node.parts);
  const leaves = parts.filter((part): part is Leaf => part.kind === "leaf");
  return {
    settledBy: node.kind === "any" ? TRUE : FALSE,
    isTurned: false,
    comparisons: leaves.map(({ operator }) => comparisonOf(operator)),
    actual: leaves.map(({ actual }) => layout.slotOf(actual)),
    expected: leaves.map(({ expected }) =>
      "operand" in expected ? layout.slotOf(expected.operand) : layout.slotOfConstant(expected.constant),
    ),
    nested: parts.filter((part) => part.kind !== "leaf").map((part) => programOf(part, layout)),
  };
}

/** Runs a program. `all` is the least of its parts, `any` the greatest; both stop where the matter is settled. */
export function run(program: Program, slots: Slots, at: JudgedAt): TruthCode {
  const { settledBy, isTurned, comparisons, actual, expected, nested } = program;
  const settling = settledBy === TRUE;
  let code: TruthCode = settling ? FALSE : TRUE;
  for (let index = 0; index < comparisons.length; index += 1) {
    const left = slots[actual[index] as number];
    const right = slots[expected[index] as number];
    const result = compare(comparisons[index] as Comparison, left, right, at);
    if (result === settling) return isTurned ? ((2 - settledBy) as TruthCode) : settledBy;
    if (result === undefined) code = UNKNOWN;
  }
  for (let index = 0; index < nested.length; index += 1) {
    const part = run(nested[index] as Program, slots, at);
    if (part === settledBy) return isTurned ? ((2 - settledBy) as TruthCode) : settledBy;
    if (part === UNKNOWN) code = UNKNOWN;
  }
  return isTurned ? ((2 - code) as TruthCode) : code;
}
