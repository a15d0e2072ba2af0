import type { Citation } from "../kernel/citation.js";
import { nearest } from "../kernel/nearest.js";
import type { Problem, ProblemPath } from "../kernel/problem.js";
import { rulesProblem } from "./errors.js";
import {
  areComparable,
  asCompared,
  describeType,
  type FactCatalogue,
  type FactType,
  type Operand,
  operandOf,
  showValue,
  stepsOf,
  typeAt,
} from "./fact.js";
import { fitsShape, type Operator, type Operators, referenceType } from "./operator.js";
import type { ConditionNode, Leaf, LeafConstant } from "./rule-set.js";
import type { Condition, FactReference, LeafCondition, RootCondition } from "./rule.schema.js";

/**
 * Problems which are worked out only when they are told: looking for the name which was probably meant takes time, and a
 * file can have a hundred thousand faults.
 */
export type Finding = () => Problem | readonly Problem[];

/** What names in conditions may mean. */
export interface Vocabulary {
  readonly facts: FactCatalogue;
  readonly operators: Operators;
  readonly conditions: Readonly<Record<string, RootCondition>>;
}

type Report = (finding: Finding) => void;

/** The most similar name, or a dash: what a message offers instead of a name which does not exist. */
export function suggestion(name: string, names: readonly string[]): string {
  return nearest(name, names) ?? "–";
}

function resolveOperand(
  { fact, path }: FactReference,
  at: ProblemPath,
  { facts }: Vocabulary,
  report: Report,
): Operand | null {
  const type = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  if (!type) {
    report(() =>
      rulesProblem("rules/unknown-fact", [...at, "fact"], { fact, suggestion: suggestion(fact, Object.keys(facts)) }),
    );
    return null;
  }
  const steps = path === undefined ? [] : stepsOf(path);
  const reached = typeAt(type, steps);
  if (reached.lost !== null) {
    const params = { property: reached.lost, fact, type: describeType(reached.type) };
    report(() => rulesProblem("rules/unknown-property", [...at, "path"], params));
    return null;
  }
  if (reached.type.type === "object") {
    const params = { fact, properties: Object.keys(reached.type.properties).join(", ") };
    report(() => rulesProblem("rules/path-needed", [...at, "fact"], params));
    return null;
  }
  return operandOf(fact, path ?? null, reached.type);
}

function isReference(value: LeafCondition["value"]): value is FactReference {
  return typeof value === "object" && !Array.isArray(value);
}

function resolveExpected(
  { value, operator: operatorName }: LeafCondition,
  operator: Operator,
  type: FactType,
  at: ProblemPath,
  vocabulary: Vocabulary,
  report: Report,
): Leaf["expected"] | null {
  const path = [...at, "value"];
  const expected = describeValue(operator, type);
  if (!isReference(value)) {
    const constant = asCompared(value) as LeafConstant;
    if (fitsShape(constant, operator.value, type)) return { constant };
    report(() =>
      rulesProblem("rules/wrong-value", path, { operator: operatorName, value: showValue(value), expected }),
    );
    return null;
  }
  const operand = resolveOperand(value, path, vocabulary, report);
  if (!operand) return null;
  const wanted = referenceType(operator.value, type);
  if (wanted && areComparable(wanted, operand.type)) return { operand };
  report(() =>
    rulesProblem("rules/wrong-value", path, { operator: operatorName, value: describeType(operand.type), expected }),
  );
  return null;
}

/** What may stand in `value`, in words which are the same in every language. */
function describeValue({ value }: Operator, type: FactType): string {
  const one = describeType(type.type === "set" ? type.of : type);
  switch (value) {
    case "same":
    case "item":
      return one;
    case "list":
    case "items":
      return `[${one}, …]`;
    case "range":
      return `[${one}, ${one}] (≤)`;
    case "band":
      return `[${one}, ${one}] (<)`;
    case "count":
      return "integer 1..100000";
    case "percent":
      return "percent 0..";
  }
}

function resolveLeaf(
  condition: LeafCondition,
  citation: Citation,
  at: ProblemPath,
  vocabulary: Vocabulary,
  report: Report,
): Leaf | null {
  const { operators } = vocabulary;
  const { operator: operatorName, value, priority = 1 } = condition;
  const actual = resolveOperand(condition, at, vocabulary, report);
  const operator = Object.hasOwn(operators, operatorName) ? operators[operatorName] : undefined;
  if (!operator) {
    report(() =>
      rulesProblem("rules/unknown-operator", [...at, "operator"], {
        operator: operatorName,
        suggestion: suggestion(operatorName, Object.keys(operators)),
      }),
    );
  }
  if (!actual || !operator) return null;
  if (!operator.facts.includes(actual.type.type)) {
    const fitting = Object.keys(operators).filter((name) => operators[name]?.facts.includes(actual.type.type));
    const params = { operator: operatorName, fact: condition.fact, type: describeType(actual.type) };
    report(() =>
      rulesProblem("rules/operator-not-for-type", [...at, "operator"], { ...params, operators: fitting.join(", ") }),
    );
    return null;
  }
  const expected = resolveExpected(condition, operator, actual.type, at, vocabulary, report);
  return expected && { kind: "leaf", actual, operatorName, operator, expected, value, priority, citation };
}

/**
 * Looks up every name of a condition and puts named conditions in their places; reports what is wrong with it and then
 * gives null. Named conditions must be known to exist and to have no cycle.
 *
 * @param inherited the citation which parts without one of their own fall back to
 */
export function resolveCondition(
  condition: Condition,
  inherited: Citation,
  at: ProblemPath,
  vocabulary: Vocabulary,
  report: Report,
): ConditionNode | null {
  const { priority = 1, citation = inherited } = condition;
  if ("fact" in condition) return resolveLeaf(condition, citation, at, vocabulary, report);
  if ("condition" in condition) {
    const named = vocabulary.conditions[condition.condition];
    // What is wrong inside a named condition is reported once, where it is written, not wherever it is used.
    const part = named && resolveCondition(named, citation, at, vocabulary, () => undefined);
    return part ? { kind: "named", name: condition.condition, parts: [part], priority } : null;
  }
  const kind = "all" in condition ? "all" : "any" in condition ? "any" : "not";
  const written = "all" in condition ? condition.all : "any" in condition ? condition.any : [condition.not];
  const parts = written.map((part, index) =>
    resolveCondition(part, citation, kind === "not" ? [...at, kind] : [...at, kind, index], vocabulary, report),
  );
  const resolved = parts.filter((part) => part !== null);
  return resolved.length === parts.length ? { kind, name: null, parts: resolved, priority } : null;
}
