export { ALL_CHECKS as CHECKS } from "./conformance/all-checks.js";
export type { ConformanceCheck } from "./conformance/check.js";
export { checkProvince, type CheckResult, type ProvinceResult } from "./conformance/check-province.js";
export { sampleDefinition, SAMPLE_DOCUMENT, type SampleOptions } from "./sample/sample-definition.js";
export { SAMPLE_FILE, sampleDocumentText } from "./sample/sample-document.js";
export { parseScenarios, type Scenario, type ScenarioStep } from "./scenario/parse-scenario.js";
export { runScenario, type ScenarioResult, type StepResult } from "./scenario/run-scenario.js";
export { OUTCOME_WORDS } from "./scenario/outcome.js";
export { type LogDifference, diffLogs } from "./log-diff/diff-logs.js";
export { readLogLines, writeLogLines } from "./log-diff/log-lines.js";
export { type BodyComparison, type BodyDraft, compareBody, draftBody } from "./import/draft-body.js";
export { compareImport, type ImportComparison, type RowComparison } from "./import/compare-import.js";
export { type AnnexCoverage, coverAnnex, type CoveredCell } from "./import/cover-annex.js";
export { type Decisions, placesWords, readDecisions, writeDecisions } from "./import/decisions.js";
export { decodeText } from "./import/decode-text.js";
export { importBody } from "./import/import-body.js";
export { type ImportJson, importJson, importJsonSchema } from "./import/import-json.js";
export {
  type AccountedCell,
  type ImportOptions,
  type ImportResult,
  importSource,
  type TableOutcome,
  type UnreadCell,
} from "./import/import-source.js";
export { ENCODINGS, type OldEncoding } from "./import/old-encodings.js";
export type { Answers, ImportQuestion, QuestionKind, QuestionPlace } from "./import/questions.js";
export type { LineRange } from "./import/read-delimited.js";
export type { Paragraph } from "./import/read-docx.js";
export { readSource, type Source, SOURCE_FILES, type SourceOptions } from "./import/read-source.js";
export type { BodyStub } from "./import/row-fields.js";
export type { Cell, Table, TableRow } from "./import/table.js";
export type { ImportedTask } from "./import/table-tasks.js";
export { writeRest, writeStubs, writeTasks } from "./import/write-tasks.js";
export { newProvince, variableOf } from "./new-province/new-province.js";
export type { NewProvinceOptions, PackageFiles } from "./new-province/package-files.js";
export { errorList } from "./reference/error-list.js";
export { indicatorReference } from "./reference/indicator-reference.js";
export { formatReference } from "./reference/format-reference.js";
export { type ClosePair, closeness, closePairs } from "./compare/close-texts.js";
export {
  type Cited,
  type CitedMeasure,
  type ComparedIndicator,
  type ComparedProvinces,
  type ComparedReports,
  type ComparedSubject,
  compareProvinces,
  LEAST_CLOSENESS,
  type TaskPair,
} from "./compare/compare-provinces.js";
export { DUTY_SUBJECTS, type DutySubject, subjectsOf } from "./compare/duty-subjects.js";
export type { Finding } from "./lint/finding.js";
export { formulaFindings } from "./lint/formula-texts.js";
export { lintProvince, provinceSpan } from "./lint/lint-province.js";
