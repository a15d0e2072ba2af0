import type { Columns } from "./columns.js";
import { repeatsHeading } from "./columns.js";
import type { TableRow } from "./table.js";

/** What a row of the table is. */
export type RowKind =
  | { readonly kind: "heading" }
  | { readonly kind: "blank" }
  | { readonly kind: "section"; readonly numeral: string; readonly title: string }
  | { readonly kind: "task"; readonly number: string; readonly cells: Fields; readonly fits: boolean }
  | { readonly kind: "unnumbered"; readonly cells: Fields; readonly words: string };

/** The words of a row by column role; `null` where the row has no such cell. */
export interface Fields {
  readonly text: FieldCell | null;
  readonly lead: FieldCell | null;
  readonly cooperating: FieldCell | null;
  readonly product: FieldCell | null;
  readonly deadline: FieldCell | null;
}

export interface FieldCell {
  readonly text: string;
  readonly mergedFrom: number | null;
}

export interface ClassifiedRow {
  readonly row: number;
  readonly printed: readonly string[];
  readonly is: RowKind;
}

const ROMAN = /^([IVXLC]+)[.)]?$/u;
const LETTER = /^([A-ZĐ])[.)]$|^([A-HJ-UW-Z])$/u;
const NUMBER = /^(\d+(?:\.\d+)*[a-zđ]?)[.)]?$/u;
/** A section in one cell: "II Tiếp tục thực hiện …". */
const SECTION_IN_ONE = /^([IVXLC]+)[.)]?\s+(\p{Lu}.+)$/su;

/** A number and its task in one cell: "5 Thực hiện liên kết …". */
const NUMBER_AND_TEXT = /^(\d+)[.)]?\s+(\p{Lu}.{15,})$/su;

function fieldsOf(row: TableRow, columns: Columns): Fields {
  const at = (role: keyof Fields) => {
    const cell = row.cells[columns.roles.indexOf(role)];
    return columns.roles.includes(role) && cell ? cell : null;
  };
  return {
    text: at("text"),
    lead: at("lead"),
    cooperating: at("cooperating"),
    product: at("product"),
    deadline: at("deadline"),
  };
}

function classify(row: TableRow, columns: Columns, aligned: boolean): RowKind {
  if (columns.headings.some((it) => it.row === row.row) || repeatsHeading(row, columns)) return { kind: "heading" };
  const filled = row.cells.map(({ text }) => text.replace(/\n/gu, " ")).filter((text) => text !== "");
  if (filled.length === 0) return { kind: "blank" };
  const number = row.cells[Math.max(0, columns.roles.indexOf("number"))]?.text ?? "";
  const [first = "", second = ""] = filled;
  const numeral =
    ROMAN.exec(number)?.[1] ??
    LETTER.exec(number)
      ?.slice(1)
      .find((it) => it) ??
    null;
  if (numeral !== null && filled.length === 2 && first === number) return { kind: "section", numeral, title: second };
  const alone = filled.length === 1 ? SECTION_IN_ONE.exec(first) : null;
  if (alone) return { kind: "section", numeral: alone[1] ?? "", title: alone[2] ?? "" };
  const printed = NUMBER.exec(number)?.[1];
  const cells = fieldsOf(row, columns);
  const glued = columns.roles.includes("number") ? NUMBER_AND_TEXT.exec(number.replace(/\n/gu, " ")) : null;
  if (glued) {
    const text = { text: glued[2] ?? "", mergedFrom: null };
    const empty = { lead: null, cooperating: null, product: null, deadline: null };
    return { kind: "task", number: glued[1] ?? "", cells: { text, ...empty }, fits: false };
  }
  if (printed !== undefined && cells.text && cells.text.text !== "") {
    const fits = aligned || row.cells.length === columns.roles.length;
    return { kind: "task", number: printed, cells, fits };
  }
  return { kind: "unnumbered", cells, words: filled.join(" | ") };
}

/** What each row is: heading, section, task, or something only a person can say. */
export function classifyRows(rows: readonly TableRow[], columns: Columns, aligned: boolean): readonly ClassifiedRow[] {
  const from = columns.headings[0]?.row ?? 0;
  return rows
    .filter((row) => row.row >= from)
    .map((row) => ({
      row: row.row,
      printed: row.cells.map((it) => it.text),
      is: classify(row, columns, aligned),
    }));
}
