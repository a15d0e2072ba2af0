import type { LegalCalendar } from "../time/vietnam-calendar.js";
import type { Facts } from "./fact.js";
import type { RuleSet } from "./rule-set.js";
import type { ExplainedVerdict, JudgeOptions, Verdict } from "./verdict.js";

/** Judges rules for given facts, at once. */
export interface Judge {
  (facts: Facts, options: JudgeOptions & { readonly explain: true }): ExplainedVerdict;
  (facts: Facts, options: JudgeOptions): Verdict;
}

/** Judges rules for given facts; the verdict comes later. A fact may be a function which gives its value or a promise of it. */
export interface AsyncJudge {
  (facts: Facts, options: JudgeOptions & { readonly explain: true }): Promise<ExplainedVerdict>;
  (facts: Facts, options: JudgeOptions): Promise<Verdict>;
}

/** What a ruler of time limits needs beside the rules. */
export interface EvaluatorOptions {
  /** The calendar by which time limits run; defaults to the announced days off of Vietnam. */
  readonly calendar?: LegalCalendar | undefined;
}

/**
 * One way of judging rules. Every evaluator gives the same verdict for the same rules, facts and day (compared over random
 * rules in `rules.prop.test.ts`, and over every province's own by the conformance run); they differ in speed, and in whether
 * the answer is there at once.
 */
export interface RuleEvaluator<Prepared extends Judge | AsyncJudge = Judge | AsyncJudge> {
  readonly name: string;
  /** Makes the rules ready to be judged any number of times. */
  prepare(ruleSet: RuleSet, options?: EvaluatorOptions): Prepared;
}

/** A value which is there, or comes later. */
export type Answer<Value> = Value | Promise<Value>;

/** Goes on with an answer: at once where it is there, later where it comes later. */
export function whenAnswered<Value, Next>(answer: Answer<Value>, next: (value: Value) => Answer<Next>): Answer<Next> {
  return answer instanceof Promise ? answer.then(next) : next(answer);
}
