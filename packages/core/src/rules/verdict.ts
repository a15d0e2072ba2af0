import type { LegalDate } from "../kernel/legal-date.js";
import type { Citation, Trust } from "../kernel/citation.js";
import type { Bilingual } from "../kernel/language.js";
import type { LeafValue, Outcome } from "./rule.schema.js";
import type { Truth } from "./truth.js";

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
