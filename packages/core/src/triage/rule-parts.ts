import { STATUTES, type StatuteNumber } from "../law/statutes.js";
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

/** While a statute is in force. */
export function inForceOf(law: StatuteNumber): NonNullable<Rule["validity"]> {
  const { inForceFrom, inForceTo } = STATUTES[law];
  return {
    ...(inForceFrom ? { from: inForceFrom } : {}),
    ...(inForceTo ? { until: inForceTo } : {}),
  } as NonNullable<Rule["validity"]>;
}
/** From the first day of the 2023 law on. */
export const FROM_2024 = inForceOf("17/2023/QH15");
/** Up to the last day of the 2012 law. */
export const UNTIL_2024 = { until: STATUTES["23/2012/QH13"].inForceTo } as NonNullable<Rule["validity"]>;

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
