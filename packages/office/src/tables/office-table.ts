import type { Language, LegalDate } from "@kttt/core";

/**
 * What a cell holds.
 *
 * - `text`: words; `index`: the running number of a row
 * - `count`: a whole number; `figure`: a measured number, of whatever unit
 * - `share`: 0 to 1, shown as percent; `day`: a day of the calendar
 */
export type CellKind = "text" | "index" | "count" | "figure" | "share" | "day";

/** A column, in the words of one language. Columns with the same `group` stand under one common head. */
export interface Column {
  readonly key: string;
  readonly heading: string;
  readonly group?: string;
  readonly kind: CellKind;
  /** How wide it wants to be, in characters of its usual content. */
  readonly width: number;
}

/** A cell: its value, and the ids of the events of the log which it follows from. */
export interface Cell {
  readonly value: string | number | null;
  /** Ids of events (`<stream>@<version>`); empty for words of the documents. */
  readonly events: readonly string[];
}

/** A row; `section` is a heading over the whole width, `total` sums the rows above. */
export interface Row {
  readonly kind: "row" | "section" | "total";
  readonly cells: Readonly<Record<string, Cell>>;
}

/** A table as an office publishes it (biểu), in one language: the one model behind Word, Excel, CSV and JSON. */
export interface OfficeTable {
  readonly id: string;
  readonly title: string;
  /** What the figures hold for: the day, the filter, what is invented. One line each. */
  readonly notes: readonly string[];
  readonly asOf: LegalDate;
  readonly language: Language;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A cell of words or of a number, and what it follows from. */
export function cell(value: string | number | null, events: readonly string[] = []): Cell {
  return { value, events };
}

/** A heading over the whole width of a table. */
export function sectionRow(columns: readonly Column[], words: string): Row {
  const [first] = columns;
  return { kind: "section", cells: first ? { [first.key]: cell(words) } : {} };
}
