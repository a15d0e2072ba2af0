export { legalDate } from "../../packages/core/src/kernel/legal-date.js";
export { compile } from "../../packages/core/src/rules/compile.js";
export { loadRules } from "../../packages/core/src/rules/load-rules.js";
export { chain } from "../../packages/core/bench/rules-chain.js";
export { cooperatives, facts, rules } from "../../packages/core/bench/rules-scenario.js";
