import type { EvaluatorOptions, Judge, RuleEvaluator } from "./evaluator.js";
import { KtttError } from "../kernel/problem.js";
import {
  comparedAs,
  type Facts,
  isOfType,
  JUDGED_ON,
  keyOf,
  type Operand,
  operandOf,
  readOperand,
  type ValueCheck,
  WRONG,
} from "./fact.js";
import { compare, type Comparison, comparisonOf, type JudgedAt } from "./operator.js";
import type { ConditionNode, Junction, Leaf, LeafConstant, RuleSet, UsedOperand } from "./rule-set.js";
import { type Settlement, settler } from "./settle.js";
import {
  allOf,
  anyOf,
  type ConditionVerdict,
  type ExplainedVerdict,
  FALSE,
  type JudgeOptions,
  leafVerdict,
  negate,
  requireDay,
  ruleVerdict,
  TRUE,
  type Truth,
  type TruthCode,
  UNKNOWN,
  type Verdict,
  wrongFact,
} from "./verdict.js";
import { VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";

/** What a run works on: the values of the facts which the rules read, then the constants they compare them with. */
type Slots = readonly unknown[];

/** Where values will stand. */
interface Layout {
  readonly slotOf: (operand: Operand) => number;
  readonly slotOfConstant: (constant: LeafConstant) => number;
}

/**
 * A condition made ready to run: names have become slots, words numbers, `not` a flag. Its comparisons lie side by side
 * in arrays, entry by entry, and come before what is nested in it: no calls, no walking about.
 */
interface Program {
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
function programOf(node: ConditionNode, layout: Layout): Program {
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
function run(program: Program, slots: Slots, at: JudgedAt): TruthCode {
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

/** What the explanations of one evaluation share. */
interface Explaining {
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
function explainCondition(node: ConditionNode, explaining: Explaining): ConditionVerdict {
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

/** What one call works on. */
interface Workspace {
  readonly slots: unknown[];
  readonly codes: TruthCode[];
}

/** The places which the rules read, by slot: side by side in arrays, for this is gone through for every object judged. */
interface Reading {
  readonly operands: readonly Operand[];
  readonly facts: readonly string[];
  readonly checks: readonly ValueCheck[];
  readonly hasSteps: readonly boolean[];
  readonly rules: readonly (readonly string[])[];
}

function readingOf(used: readonly UsedOperand[]): Reading {
  // Made anew, so that nothing in it is frozen.
  const operands = used.map(({ operand: { fact, path, type } }) => operandOf(fact, path, type));
  return {
    operands,
    facts: operands.map(({ fact }) => fact),
    checks: operands.map(({ check }) => check),
    hasSteps: operands.map(({ steps }) => steps.length > 0),
    rules: used.map(({ rules }) => rules),
  };
}

/** Reads every place into its slot. @throws KtttError `rules/wrong-fact`, one per wrong fact */
function fillSlots(slots: unknown[], { operands, facts: names, checks, hasSteps, rules }: Reading, facts: Facts): void {
  let isWrong = false;
  for (let index = 0; index < names.length; index += 1) {
    let value = hasSteps[index] ? readOperand(facts, operands[index] as Operand) : facts[names[index] as string];
    if (!hasSteps[index]) value = comparedAs(value, checks[index] as ValueCheck);
    if (value === null) value = undefined;
    else if (value !== undefined && !hasSteps[index] && !isOfType(value, checks[index] as ValueCheck)) value = WRONG;
    if (value === WRONG) isWrong = true;
    slots[index] = value;
  }
  if (!isWrong) return;
  const problems = operands.flatMap((operand, index) =>
    slots[index] === WRONG ? [wrongFact({ operand, rules: rules[index] ?? [] }, facts[operand.fact])] : [],
  );
  throw new KtttError(problems);
}

/** A list of our own: reading from a frozen one is three times slower, and this one nobody else sees. */
function thawed(constant: LeafConstant): LeafConstant {
  return typeof constant === "object" ? [...constant] : constant;
}

/**
 * Compiles rules (biên dịch quy tắc) into a plain function: synchronous, no code is generated, so it runs under the
 * strictest content security policy. Give it, or another {@link RuleEvaluator}, to whatever judges rules.
 *
 * The function it returns checks every fact which any rule reads before it judges.
 *
 * The returned function throws KtttError `rules/wrong-fact`, one per wrong fact, naming rule, fact and value; and
 * `rules/not-a-judging-day`.
 *
 * @param options the calendar by which time limits run; the announced days off of Vietnam when left out
 * @example
 * const judge = compile(ruleSet);
 * judge({ score: 82 }, { on: legalDate("2024-03-31") }).groups[0]?.outcome
 */
export function compile(ruleSet: RuleSet, options: EvaluatorOptions = {}): Judge {
  const { calendar = VIETNAM_CALENDAR } = options;
  // First the facts which are given, then the day judged for, then the constants.
  const reading = readingOf(ruleSet.operands.filter(({ operand }) => operand.fact !== JUDGED_ON));
  const places = new Map(reading.operands.map((operand, index) => [keyOf(operand), index]));
  const dayPlace = reading.operands.length;
  const template: unknown[] = [...reading.operands.map(() => undefined), undefined];
  const layout: Layout = {
    slotOf: (operand) => places.get(keyOf(operand)) ?? dayPlace,
    slotOfConstant: (constant) => template.push(thawed(constant)) - 1,
  };
  const programs = ruleSet.rules.map(({ conditions }) => programOf(conditions, layout));
  const settleOn = settler(ruleSet);
  const newWorkspace = (): Workspace => ({ slots: template.slice(), codes: programs.map(() => FALSE) });

  // Kept from one call to the next: who is in force on the day of the last call, and the space to work in. The space is
  // taken while in use, so a getter or an operator which judges by these very rules gets one of its own.
  let last: { readonly at: JudgedAt; readonly settlement: Settlement } | null = null;
  let spare: Workspace | null = newWorkspace();

  const judgeIn = ({ slots, codes }: Workspace, facts: Facts, options: JudgeOptions): Verdict => {
    const { on } = options;
    if (last?.at.on !== on) {
      requireDay(on);
      last = { at: { on, calendar }, settlement: settleOn(on) };
    }
    const { at, settlement } = last;
    const { inForce } = settlement;
    fillSlots(slots, reading, facts);
    slots[dayPlace] = on;
    for (let index = 0; index < programs.length; index += 1) {
      codes[index] = inForce[index] ? run(programs[index] as Program, slots, at) : FALSE;
    }
    const applies = settlement.applies(codes);
    const groups = settlement.groups(applies);
    if (!options.explain) return { on, groups, rules: null };
    const explaining = { slotOf: layout.slotOf, slots, at, sources: options.sources };
    const rules = ruleSet.rules.map((rule, index) => {
      const conditions = inForce[index] ? explainCondition(rule.conditions, explaining) : null;
      return ruleVerdict(rule, codes[index] as TruthCode, applies[index] as TruthCode, conditions);
    });
    return { on, groups, rules };
  };

  function judge(facts: Facts, options: JudgeOptions & { readonly explain: true }): ExplainedVerdict;
  function judge(facts: Facts, options: JudgeOptions): Verdict;
  function judge(facts: Facts, options: JudgeOptions): Verdict {
    const space = spare ?? newWorkspace();
    spare = null;
    try {
      return judgeIn(space, facts, options);
    } finally {
      spare = space;
    }
  }
  return judge;
}

/** The default evaluator everywhere: {@link compile}. Its verdicts are there at once. */
export const compiledRules: RuleEvaluator<Judge> = { name: "compiled", prepare: compile };
