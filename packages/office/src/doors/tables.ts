/** The tables of a programme as typed rows, without the libraries which make files of them. */

export type { Cell, CellKind, Column, OfficeTable, Row } from "../tables/office-table.js";
export { orderedIn, type ReportSource, type Trace, traceOf } from "../tables/report-source.js";
export {
  type Change,
  changes,
  denominatorOf,
  type Figure,
  RESULT_COUNTS,
  type ResultCount,
  type ResultRow,
  type Results,
  results,
  resultsSentences,
  resultsTable,
} from "../tables/results.js";
export {
  type Attention,
  attention,
  DUE_SOON_DAYS,
  dueSoonTable,
  questionsTable,
  returnedTable,
} from "../tables/attention.js";
export { dutyWords, type OverdueRow, overdueTable } from "../tables/duties.js";
export { type ReportRow, reportRows, reportsTable } from "../tables/reports.js";
export { periodsTable, type ReportPeriod, reportPeriods } from "../tables/periods.js";
export { aimWords, targetsTable } from "../tables/targets.js";
export { cooperativesTable } from "../tables/cooperatives.js";
export { regimeTable } from "../tables/regime.js";
export { shownCell } from "../tables/shown-cell.js";
export { columnsIn, numberWords, percentWords, word, type Word } from "../tables/words.js";
export { type CooperativeRow, cooperativeRows } from "../tables/cooperatives.js";
export { eventWord } from "../tables/event-words.js";
export { type AskedOfPerson, askedOfPersons } from "../tables/questions.js";
export { type TargetRow, targetRows } from "../tables/targets.js";
export {
  type ExpectedRow,
  expectedRows,
  type Foreseen,
  nationTable,
  overdueTogether,
  whatIfTables,
} from "../tables/what-if.js";
