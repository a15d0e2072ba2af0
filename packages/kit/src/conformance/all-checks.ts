import type { ConformanceCheck, ProvinceCheck } from "./check.js";
import { DATA_CHECKS } from "./data-checks.js";
import { DEADLINE_CHECKS } from "./deadline-checks.js";
import { DEFINITION_CHECKS, UNCLAIMED } from "./definition-checks.js";
import { PLAN_CHECKS } from "./plan-checks.js";
import { REPORTING_CHECKS } from "./reporting-checks.js";
import { ROSTER_CHECKS } from "./roster-checks.js";
import { RULE_CHECKS } from "./rule-checks.js";
import { SIMULATION_CHECKS } from "./simulation-checks.js";
import { SOURCE_CHECKS } from "./source-checks.js";

/** The checks of a province which core accepts, in the order in which they run. */
export const PROVINCE_CHECKS: readonly ProvinceCheck[] = [
  ...DATA_CHECKS,
  ...SOURCE_CHECKS,
  ...ROSTER_CHECKS,
  ...DEADLINE_CHECKS,
  ...REPORTING_CHECKS,
  ...PLAN_CHECKS,
  ...RULE_CHECKS,
  ...SIMULATION_CHECKS,
];

/** Every check there is. */
export const ALL_CHECKS: readonly ConformanceCheck[] = [...DEFINITION_CHECKS, UNCLAIMED, ...PROVINCE_CHECKS];
