import type { Citation } from "../kernel/citation.js";
import type { Condition, LeafValue, Rule } from "../rules/rule.schema.js";
import type { FOUND_FACTS, TriageFact } from "./triage-facts.js";

type Fact = TriageFact | keyof typeof FOUND_FACTS;

/** One comparison. */
export const is = (fact: Fact, operator: string, value: LeafValue): Condition => ({ fact, operator, value });
export const yes = (fact: Fact): Condition => is(fact, "equal", true);
export const no = (fact: Fact): Condition => is(fact, "equal", false);
/** So many months have passed since a day. */
export const monthsSince = (fact: Fact, months: number): Condition => is(fact, "monthsSinceAtLeast", months);

export const FROM_2024 = { from: "2024-07-01" } as unknown as NonNullable<Rule["validity"]>;
export const UNTIL_2024 = { until: "2024-06-30" } as unknown as NonNullable<Rule["validity"]>;

/** A rule which stands alone: it finds one thing. */
export function rule(
  id: string,
  name: { readonly vi: string; readonly en: string },
  citation: Citation,
  conditions: readonly Condition[],
  event: Rule["event"],
  validity?: Rule["validity"],
): Rule {
  return { id, name, citation, conditions: { all: conditions }, event, ...(validity ? { validity } : {}) };
}
