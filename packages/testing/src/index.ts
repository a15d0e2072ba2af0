export { eventLogSuite, type LogUnderTest, readToEnd } from "./event-log-suite.js";
export { tinyProvince, type TinyProvinceOptions } from "./tiny-province.js";
export { sampleEvent, sampleWrite } from "./sample-events.js";
export { describeProvince, type DescribeProvinceOptions } from "./describe-province.js";
export { ktttMatchers, useKtttMatchers } from "./matchers.js";
export { CHECKS, checkProvince, type CheckResult, type ProvinceResult } from "@kttt/kit";
export { describeScenarios, type ScenarioFile } from "./describe-scenarios.js";
export { diffLogs, type LogDifference, parseScenarios, runScenario, type ScenarioResult } from "@kttt/kit";
