/** What goes on an official's desk, made from the register and the log of a programme. */

export type { Cell, CellKind, Column, OfficeTable, Row } from "./tables/office-table.js";
export { type ReportSource, type Trace, traceOf } from "./tables/report-source.js";
export {
  type Change,
  changes,
  type Figure,
  NOT_UPDATED_DAYS,
  RESULT_COUNTS,
  type ResultCount,
  type ResultRow,
  type Results,
  results,
  resultsTable,
} from "./tables/results.js";
export { dutiesTable, type OverdueRow, overdueRows, overdueTable } from "./tables/duties.js";
export { type ReportRow, reportRows, reportsTable } from "./tables/reports.js";
export { type TargetRow, targetRows, targetsTable } from "./tables/targets.js";
export { type CooperativeRow, cooperativeRows, cooperativesTable } from "./tables/cooperatives.js";
export { regimeTable } from "./tables/regime.js";
export { shownCell } from "./tables/shown-cell.js";
export { plainText } from "./plain-text.js";
export { tableCsv } from "./csv.js";
export { workbook } from "./xlsx/workbook.js";
export { type ReportOptions, reportDocument, reportTables } from "./docx/report.js";
export { type LetterOptions, reminderLetter } from "./docx/reminder-letter.js";
export type { Letterhead } from "./docx/letterhead.js";
export { type CasePaper, casePapers, type PaperInWords, papersNeeded, type PaperOptions } from "./docx/case-papers.js";
export { filledTemplate, templateFields, templateNames } from "./docx/template.js";
export { readTracker, TRACKER_ACTS, type TrackerAct, type TrackerRow, trackerWorkbook } from "./xlsx/tracker.js";
export { calendarFeed, type FeedOptions } from "./calendar/feed.js";
export { type FigureRow, figuresWorkbook, readFigures } from "./xlsx/figures.js";
export { archive } from "./archive.js";
export { tableDocument, tablesDocument } from "./docx/table.js";
