/**
 * `@kttt/core/json-rules-engine`: rules judged on json-rules-engine instead of the compiled judge, and our operators for a
 * stock engine. The only entry which loads the package json-rules-engine.
 */
export { jsonRulesEngine } from "../json-rules-engine/evaluator.js";
export { type OperatorTarget, registerOperators, type StockOptions } from "../json-rules-engine/register-operators.js";
