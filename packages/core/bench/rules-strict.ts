/**
 * Loads, compiles and judges, and prints what came of it: run by `strict-policy.test.ts` in a Node which refuses to make
 * code out of text. It also tries to make some, to show that the refusal is there.
 */
import { legalDate } from "../src/kernel/legal-date.js";
import { compile } from "../src/rules/compile.js";
import { jsonRulesEngine } from "../src/json-rules-engine/evaluator.js";
import { loadRules } from "../src/rules/load-rules.js";
import { cooperatives, facts, rules } from "./rules-scenario.js";

function isRefused(makeCode: () => unknown): boolean {
  try {
    makeCode();
    return false;
  } catch (error) {
    return error instanceof EvalError;
  }
}

const on = legalDate("2024-06-30");
const ruleSet = loadRules(JSON.stringify(rules), { facts });
const judge = compile(ruleSet);
const [first] = cooperatives(1);
const given = first ?? {};
const explained = judge(given, { on, explain: true });
const evaluated = await jsonRulesEngine.prepare(ruleSet)(given, { on, explain: true });

console.log(
  JSON.stringify({
    refused: [isRefused(() => new Function("return 1")), isRefused(() => (0, eval)("1"))],
    decided: explained.groups.filter(({ status }) => status === "decided").map(({ group }) => group),
    same: JSON.stringify(evaluated) === JSON.stringify(explained),
  }),
);
