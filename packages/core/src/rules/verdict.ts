import type { Citation, Trust } from "../kernel/citation.js";
import type { Bilingual } from "../kernel/language.js";
import { isLegalDate, type LegalDate } from "../kernel/legal-date.js";
import { KtttError, type Problem } from "../kernel/problem.js";
import { rulesProblem } from "./errors.js";
import { describeType, follow, showValue, WRONG } from "./fact.js";
import type { Leaf, LoadedRule, UsedOperand } from "./rule-set.js";
import type { LeafValue, Outcome } from "./rule.schema.js";

/**
 * What is known of a statement (giá trị chân lý): Kleene's strong three-valued logic.
 *
 * `all` is the weakest of its parts, `any` the strongest, `not` turns true and false round and leaves `unknown`. So a
 * missing fact never becomes a silent "false": it is `unknown` until the rest decides the matter either way.
 */
export const TRUTHS = ["false", "unknown", "true"] as const;
export type Truth = (typeof TRUTHS)[number];

/** The same as numbers in the order of {@link TRUTHS}, for the compiled form: `all` = min, `any` = max, `not` = 2 - x. */
export type TruthCode = 0 | 1 | 2;
export const FALSE: TruthCode = 0;
export const UNKNOWN: TruthCode = 1;
export const TRUE: TruthCode = 2;

/** The statement that all of these hold; of nothing at all it is "true". */
export function allOf(parts: readonly Truth[]): Truth {
  return parts.includes("false") ? "false" : parts.includes("unknown") ? "unknown" : "true";
}

/** The statement that one of these holds; of nothing at all it is "false". */
export function anyOf(parts: readonly Truth[]): Truth {
  return parts.includes("true") ? "true" : parts.includes("unknown") ? "unknown" : "false";
}

/** The contrary statement. */
export function negate(truth: Truth): Truth {
  return truth === "true" ? "false" : truth === "false" ? "true" : "unknown";
}

/** Where a fact was taken from: a citation, or words (a report's number and date). */
export type FactSource = Citation | string;

/** What one comparison came to, with all that it rested on. */
export interface LeafVerdict {
  readonly kind: "leaf";
  readonly result: Truth;
  readonly fact: string;
  readonly path: string | null;
  readonly operator: string;
  /** As the rule writes it. */
  readonly value: LeafValue;
  /** What it was compared with: `value`, or the value of the fact which `value` names; null when that is missing. */
  readonly expected: unknown;
  /** The fact's value; null when nobody knows it. */
  readonly actual: unknown;
  readonly source: FactSource | null;
  readonly citation: Citation;
}

/** What `all`, `any`, `not` or a named condition came to. */
export interface JunctionVerdict {
  readonly kind: "all" | "any" | "not" | "named";
  readonly result: Truth;
  readonly name: string | null;
  readonly parts: readonly ConditionVerdict[];
}

export type ConditionVerdict = LeafVerdict | JunctionVerdict;

/** What one rule came to. */
export interface RuleVerdict {
  readonly rule: string;
  readonly name: Bilingual | null;
  readonly group: string;
  readonly priority: number;
  readonly exceptionTo: readonly string[];
  readonly outcome: Outcome;
  readonly citation: Citation;
  readonly inForce: boolean;
  /** What its conditions came to; null when the rule is not in force. */
  readonly value: Truth | null;
  /** Whether it applies: in force, its conditions met, and no exception to it applying. */
  readonly applies: Truth;
  /** Every comparison; null when the rule is not in force. */
  readonly conditions: ConditionVerdict | null;
}

/**
 * What the rules of one group answer together.
 *
 * - `decided`: the rules of the highest priority which apply agree on `outcome`, and nothing unknown could change it;
 * - `none`: no rule applies, and none could;
 * - `conflict`: rules of one priority apply and say different things; `by` names them, and a person decides;
 * - `unknown`: it depends on rules whose answer is unknown; `by` names them, and those they would contradict.
 */
export interface GroupVerdict {
  readonly group: string;
  readonly status: "decided" | "none" | "conflict" | "unknown";
  readonly outcome: Outcome | null;
  readonly by: readonly string[];
  /** The weakest source among the rules which had a say. Below `announced` it changes no state without a person. */
  readonly trust: Trust;
}

/** What rules came to for given facts on a day (kết luận): plain JSON, to be kept with the event it led to. */
export interface Verdict {
  readonly on: LegalDate;
  readonly groups: readonly GroupVerdict[];
  /** The explanation, rule by rule; null where it was not asked for. */
  readonly rules: readonly RuleVerdict[] | null;
}

/** A verdict with its explanation. */
export interface ExplainedVerdict extends Verdict {
  readonly rules: readonly RuleVerdict[];
}

/** The verdict of a group. */
export function groupOf(verdict: Verdict, group: string): GroupVerdict | undefined {
  return verdict.groups.find((it) => it.group === group);
}

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
