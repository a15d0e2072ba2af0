/** Rules as data: loaded whole or not at all, judged in three values, explained. */

// Loading.
export { loadRules, checkRules, type RuleCheck, type LoadOptions } from "../rules/load-rules.js";
export { type Rule, type RuleFile, type Condition, RULE_LIMITS, ruleFileJsonSchema } from "../rules/rule.schema.js";
export type { RuleSet } from "../rules/rule-set.js";
export type { FactCatalogue, FactType } from "../rules/fact.js";
export type { OutcomeCatalogue } from "../rules/check-rules.js";
export { defineOperator, type Operator, type Operators } from "../rules/operator.js";
export { BUILT_IN_OPERATORS, type BuiltInOperator } from "../rules/built-in-operators.js";

// Judging and explaining.
export { compiledRules, compile } from "../rules/compile.js";
export type { RuleEvaluator, AsyncJudge, EvaluatorOptions, Judge } from "../rules/evaluator.js";
export {
  type JudgeOptions,
  type Verdict,
  type ExplainedVerdict,
  type RuleVerdict,
  type GroupVerdict,
  type LeafVerdict,
  groupOf,
  type FactSource,
} from "../rules/verdict.js";
export type { Facts } from "../rules/fact.js";
export { renderVerdict, type RenderOptions, renderWhatWouldChange } from "../rules/render-verdict.js";
export { whatWouldChange, type WhatWouldChange, type ConditionChange } from "../rules/what-would-change.js";

// The rules of a province.
export {
  ruleSetOf,
  rulesOf,
  type ProvinceRules,
  type ProvinceRuleKind,
  PROVINCE_RULE_KINDS,
  checkProvinceRules,
  factsOf,
  judgeOf,
} from "../plan/rules/rules-of.js";
export { figureFact, measureGroup, type TargetOutcome } from "../province/rules/target-rules.js";
export type { Reminded } from "../province/rules/reminder-facts.js";
