export { ALL_CHECKS as CHECKS } from "./conformance/all-checks.js";
export type { ConformanceCheck } from "./conformance/check.js";
export { checkProvince, type CheckResult, type ProvinceResult } from "./conformance/check-province.js";
export { sampleDefinition, SAMPLE_DOCUMENT, type SampleOptions } from "./sample/sample-definition.js";
export { SAMPLE_FILE, sampleDocumentText } from "./sample/sample-document.js";
export { parseScenarios, type Scenario, type ScenarioStep } from "./scenario/parse-scenario.js";
export { runScenario, type ScenarioResult, type StepResult } from "./scenario/run-scenario.js";
export { OUTCOME_WORDS } from "./scenario/outcome.js";
export { type LogDifference, diffLogs } from "./log-diff/diff-logs.js";
