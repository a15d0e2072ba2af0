/** For whoever encodes a document, checks the definition or reads it without an engine. */

// The definition.
export {
  defineProvince,
  checkedProvince,
  checkProvince,
  parseProvince,
  type ProvinceCheck,
} from "../province/define-province.js";
export {
  type Province,
  type ProvinceInput,
  provinceSchema,
  type Agency,
  CAPABILITIES,
  type Capability,
  type Group,
  type PlanDocument,
  type TaskDefinition,
  type ReportingDuty,
  REPORTING_PERIODS,
  type TargetDefinition,
  type Measure,
  type Succession,
  type AgencyInput,
  type GroupInput,
  type PlanDocumentInput,
  type ReportingInput,
  type SuccessionInput,
  type TargetInput,
  type TaskInput,
} from "../province/province.schema.js";
export { provinceJsonSchema } from "../province/json-schema.js";
export { type FormatMigration, upgradeFormat } from "../province/upgrade-format.js";
export { CORE_VERSION } from "../kernel/version.js";

// What stands in it beside rows.
export { cite, citeDocument, citeConvention } from "../law/cite.js";
export {
  standardReminders,
  type ReminderStep,
  type UrgedDocument,
  type RuleData,
} from "../obligation/reminder/standard-reminders.js";
export {
  indicatorOf,
  INDICATORS,
  type Indicator,
  type OwnIndicator,
  type IndicatorId,
  type Direction,
} from "../province/indicators.js";
export { INDICATOR_DEFINITIONS } from "../province/indicator-definitions.js";

// What can be read from it.
export { governingDocuments, type GoverningDocument } from "../province/governing-documents.js";
export {
  coverDocument,
  type DocumentCoverage,
  type CoveredLine,
  type LineUse,
  type SkippedWhy,
} from "../province/coverage.js";
export { bodyOf, isInOffice } from "../province/roster/roster.js";
export { holderOf, type Holding, type HeldDuty } from "../province/roster/holder.js";
export { renderHolding } from "../province/roster/render-holding.js";
export { bodiesWithoutSuccessor, rosterProblems } from "../province/roster/roster-problems.js";
export { dutyGaps, type DutyGap } from "../province/roster/duty-gaps.js";
export { scopeLabel } from "../province/roster/work-scope.js";
export { expandPlan, type ExpandedPlan, documentSpan, knownOn, rowCitation } from "../plan/expand-plan.js";
export {
  type Obligation,
  type ObligationKind,
  type PlanQuestion,
  type PlanAnswer,
  type PlanAnswers,
  NO_ANSWERS,
} from "../plan/obligation.js";
export { assessMeasure, type MeasureAssessment, type MeasureVerdict, type Point } from "../target/assess-measure.js";
export { satisfies } from "../province/rules/target-rules.js";
export type { Measurement, Measurements } from "../target/measurement.js";
export { type CooperativeGrade, gradeOf, goodOrFairShare, type GradeDenominator } from "../target/cooperative-grade.js";
