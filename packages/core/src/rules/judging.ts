import { rulesProblem } from "./errors.js";
import { isLegalDate, type LegalDate } from "../kernel/legal-date.js";
import { KtttError, type Problem } from "../kernel/problem.js";
import { describeType } from "./fact-type.js";
import { showValue } from "./fact-value.js";
import { follow, WRONG } from "./operand.js";
import type { Leaf, LoadedRule, UsedOperand } from "./rule-set.js";
import { type Truth, type TruthCode, TRUTHS } from "./truth.js";
import type { ConditionVerdict, FactSource, LeafVerdict, RuleVerdict } from "./verdict.js";

/** For when rules are judged, and what the verdict shall tell. */
export interface JudgeOptions {
  /** The legal day for which they are judged: which rules are in force, and the fact `judgedOn`. */
  readonly on: LegalDate;
  /** Whether the verdict carries every rule and comparison. Otherwise it holds only what the groups came to. */
  readonly explain?: boolean | undefined;
  /** Where facts were taken from, by name; shown in the explanation. */
  readonly sources?: Readonly<Record<string, FactSource>> | undefined;
}

/** @throws KtttError `rules/not-a-judging-day` */
export function requireDay(on: LegalDate): void {
  if (!isLegalDate(on)) throw new KtttError(rulesProblem("rules/not-a-judging-day", ["on"], { value: showValue(on) }));
}

/** A fact of another type than the catalogue says, as a problem naming the first rule which reads it. */
export function wrongFact({ operand, rules }: UsedOperand, given: unknown): Problem {
  const { fact, steps, type } = operand;
  const value = follow(given, steps);
  return rulesProblem("rules/wrong-fact", [fact, ...steps], {
    rule: rules[0] ?? "",
    fact: [fact, ...steps].join("."),
    value: showValue(value === WRONG ? given : value),
    expected: describeType(type),
  });
}

/** What a comparison came to, in words for the record. A missing value is null there. */
export function leafVerdict(
  { actual: { fact, path }, operatorName, value, citation }: Leaf,
  result: Truth,
  actual: unknown,
  expected: unknown,
  sources: JudgeOptions["sources"],
): LeafVerdict {
  return {
    kind: "leaf",
    result,
    fact,
    path,
    operator: operatorName,
    value,
    expected: expected ?? null,
    actual: actual ?? null,
    source: (sources && Object.hasOwn(sources, fact) ? sources[fact] : null) ?? null,
    citation,
  };
}

/** What a rule came to, with its explanation. A rule which is not in force has no value. */
export function ruleVerdict(
  { rule, group, priority, outcome }: LoadedRule,
  value: TruthCode,
  applies: TruthCode,
  conditions: ConditionVerdict | null,
): RuleVerdict {
  return {
    rule: rule.id,
    name: rule.name ?? null,
    group,
    priority,
    exceptionTo: rule.exceptionTo ?? [],
    outcome,
    citation: rule.citation,
    inForce: conditions !== null,
    value: conditions === null ? null : TRUTHS[value],
    applies: TRUTHS[applies],
    conditions,
  };
}
