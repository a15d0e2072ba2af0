import { type ColumnRole, type Columns, numbersColumns, repeatsHeading } from "./columns.js";
import type { Cell, TableRow } from "./table.js";

/** What the cells of a row hold beside its number. */
export type FieldRole = Exclude<ColumnRole, "number">;
export const FIELD_ROLES = ["text", "lead", "cooperating", "product", "deadline", "note"] as const;

/** One cell of a row under the column it belongs to. */
export interface Field {
  readonly cell: Cell;
  readonly column: number;
}
export type Fields = Readonly<Partial<Record<FieldRole, Field>>>;

/** What a row of the table is. */
export type RowKind =
  | { readonly kind: "heading" }
  | { readonly kind: "blank" }
  | { readonly kind: "section"; readonly numeral: string; readonly title: string }
  | { readonly kind: "task"; readonly number: string; readonly fields: Fields; readonly fits: boolean }
  | { readonly kind: "unnumbered"; readonly number: string; readonly fields: Fields; readonly words: string };

export interface ClassifiedRow {
  readonly table: TableRow;
  readonly is: RowKind;
}

const ROMAN = /^([IVXLC]+)[.)]?$/u;
const LETTER = /^(?:([A-ZĐ])[.)]|([A-HJ-UW-Z]))$/u;
const NUMBER = /^(\d+(?:\.\d+)*[a-zđ]?)[.)]?$/u;
/** A letter under a number: `a)` under 2 is 2.a. */
const SUB_LETTER = /^([a-zđ])[.)]$/u;
/** A section in one cell: "II Tiếp tục thực hiện …". */
const SECTION_IN_ONE = /^([IVXLC]+)[.)]?\s+(\p{Lu}.+)$/su;
/** A number and its task in one cell: "5 Thực hiện liên kết …". */
const NUMBER_AND_TEXT = /^(\d+)[.)]?\s+(\p{Lu}.{15,})$/su;

const oneLine = (text: string) => text.replace(/\n/gu, " ");

function fieldsOf(row: TableRow, roles: readonly (ColumnRole | null)[]): Fields {
  const found: Partial<Record<FieldRole, Field>> = {};
  for (const role of FIELD_ROLES) {
    const column = roles.indexOf(role);
    const cell = row.cells[column];
    if (cell) found[role] = { cell, column };
  }
  return found;
}

/** The row's cells as many as there are columns: what a scan leaves empty at the end is no cell. */
function fitsColumns(row: TableRow, columns: Columns, aligned: boolean): boolean {
  if (aligned || row.cells.length === columns.roles.length) return true;
  return row.cells.length > columns.roles.length && row.cells.slice(columns.roles.length).every((it) => it.text === "");
}

function numeralOf(number: string): string | null {
  return (
    ROMAN.exec(number)?.[1] ??
    LETTER.exec(number)
      ?.slice(1)
      .find((it) => it) ??
    null
  );
}

interface Reading {
  readonly columns: Columns;
  readonly aligned: boolean;
  /** Tasks are numbered I, II, III: no row has a number in figures. */
  readonly romanTasks: boolean;
  /** The number of the last task above, under which `a)` stands. */
  readonly above: string | null;
}

function classify(row: TableRow, { above, aligned, columns, romanTasks }: Reading): RowKind {
  const { roles } = columns;
  if (columns.headings.includes(row) || repeatsHeading(row, columns) || numbersColumns(row)) return { kind: "heading" };
  const filled = row.cells.map(({ text }) => oneLine(text)).filter((text) => text !== "");
  if (filled.length === 0) return { kind: "blank" };
  const numberCell = row.cells[Math.max(0, roles.indexOf("number"))];
  const number = oneLine(numberCell?.text ?? "");
  const [first = "", second = ""] = filled;
  const numeral = numeralOf(number);
  if (numeral !== null && filled.length === 2 && first === number) return { kind: "section", numeral, title: second };
  const alone = filled.length === 1 ? SECTION_IN_ONE.exec(first) : null;
  if (alone) return { kind: "section", numeral: alone[1] ?? "", title: alone[2] ?? "" };
  const fields = fieldsOf(row, roles);
  const glued = roles.includes("number") ? NUMBER_AND_TEXT.exec(number) : null;
  if (glued) {
    const text = { cell: { text: glued[2] ?? "", mergedFrom: null }, column: roles.indexOf("number") };
    // The number stands in the cell of the text: every cell after it has moved one column to the left.
    const moved = row.cells.length === roles.length - 1 && roles.indexOf("text") === roles.indexOf("number") + 1;
    const others = moved
      ? fieldsOf(
          row,
          roles.filter((it) => it !== "number"),
        )
      : {};
    return { kind: "task", number: glued[1] ?? "", fields: { ...others, text }, fits: moved };
  }
  const letter = above === null ? null : SUB_LETTER.exec(number)?.[1];
  const printed = NUMBER.exec(number)?.[1] ?? (letter ? `${above}.${letter}` : romanTasks ? numeral : null);
  if (printed !== null && fields.text && fields.text.cell.text !== "") {
    return { kind: "task", number: printed, fields, fits: fitsColumns(row, columns, aligned) };
  }
  return { kind: "unnumbered", number, fields, words: filled.join(" | ") };
}

/** What each row from the heading on is: heading, section, task, or something only a person can say. */
export function classifyRows(rows: readonly TableRow[], columns: Columns, aligned: boolean): readonly ClassifiedRow[] {
  const at = columns.roles.indexOf("number");
  const texts = (row: TableRow) => row.cells.filter((it) => it.text !== "").length;
  const hasFigures = rows.some((row) => NUMBER.test(row.cells[Math.max(0, at)]?.text ?? "") && texts(row) >= 2);
  const romanTasks =
    !hasFigures && rows.filter((it) => ROMAN.test(it.cells[at]?.text ?? "") && texts(it) > 2).length > 1;
  let above: string | null = null;
  return rows.map((row) => {
    const is = classify(row, { above, aligned, columns, romanTasks });
    if (is.kind === "section") above = null;
    if (is.kind === "task" && /^\d+$/u.test(is.number)) above = is.number;
    return { table: row, is };
  });
}
