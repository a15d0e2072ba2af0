import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from "docx";
import type { CellKind, Column, OfficeTable } from "../tables/office-table.js";
import { shownCell } from "../tables/shown-cell.js";
import { type Block, packed, pages, paragraph, TEXT_WIDTH } from "./form.js";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const LINES = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;

interface Look {
  readonly width: number;
  readonly span?: number;
  readonly merge?: "restart" | "continue";
  readonly align: "left" | "center" | "right";
  readonly bold?: boolean;
  readonly fill?: string;
  readonly size: number;
}

function cellOf(text: string, { align, bold = false, fill, merge, size, span, width }: Look): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(span === undefined ? {} : { columnSpan: span }),
    ...(merge === undefined
      ? {}
      : { verticalMerge: merge === "restart" ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill, color: "auto" } }),
    borders: LINES,
    margins: { top: 30, bottom: 30, left: 60, right: 60 },
    verticalAlign: fill === undefined ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    children: text === "" ? [new Paragraph({})] : [paragraph(text, { align, bold, size, after: 0 })],
  });
}

/** The head in one row, or in two where columns stand in groups; repeated on every page. */
function headRows(columns: readonly Column[], widths: readonly number[], size: number): readonly TableRow[] {
  const look = { align: "center", bold: true, fill: "E7EDF3", size } as const;
  const grouped = columns.some((it) => it.group !== undefined);
  const width = (index: number) => widths[index] ?? 0;
  const top = columns.flatMap((column, index) => {
    if (column.group === undefined) {
      return [cellOf(column.heading, { ...look, width: width(index), ...(grouped ? { merge: "restart" } : {}) })];
    }
    if (columns.findIndex((it) => it.group === column.group) !== index) return [];
    const members = columns.flatMap((it, at) => (it.group === column.group ? [at] : []));
    const together = members.reduce((sum, at) => sum + width(at), 0);
    return [cellOf(column.group, { ...look, width: together, span: members.length })];
  });
  const below = columns.map((column, index) =>
    column.group === undefined
      ? cellOf("", { ...look, width: width(index), merge: "continue" })
      : cellOf(column.heading, { ...look, width: width(index) }),
  );
  return (grouped ? [top, below] : [top]).map(
    (children) => new TableRow({ tableHeader: true, cantSplit: true, children }),
  );
}

/** What a cell of this kind needs at the least, in characters: a day or a number is not torn. */
const LEAST: Readonly<Record<CellKind, number>> = { text: 9, index: 4.2, count: 5, figure: 7.5, share: 6.5, day: 10.2 };
/** How wide a character is, as a share of its height, in the mean of digits and letters. */
const CHARACTER = 0.52;
/** How much wider it is in a head, which is bold: no word of a head is broken. */
const BOLD = 1.25;

/** The widths of the columns in twips: what they need at the least, and of the rest each its share. */
function widthsOf(columns: readonly Column[], whole: number, size: number): readonly number[] {
  const least = columns.map(({ heading, kind }) => {
    const longest = Math.max(...heading.split(" ").map((it) => it.length));
    return Math.ceil(Math.max(LEAST[kind], longest * BOLD) * size * 20 * CHARACTER) + 120;
  });
  const rest = Math.max(0, whole - least.reduce((a, b) => a + b, 0));
  const wanted = columns.map(({ kind, width }, index) =>
    kind === "text" ? Math.max(0, width * size * 20 * CHARACTER - (least[index] ?? 0)) : 0,
  );
  const sum = wanted.reduce((a, b) => a + b, 0);
  return least.map((it, index) => it + Math.floor(sum === 0 ? 0 : (rest * (wanted[index] ?? 0)) / sum));
}

const ALIGN = {
  text: "left",
  index: "center",
  day: "center",
  count: "right",
  figure: "right",
  share: "right",
} as const;

/** A table of an office as one of a document: as wide as its page, its head repeated, no row torn across pages. */
export function documentTable(table: OfficeTable, direction: "portrait" | "landscape" = "landscape", size = 10): Block {
  const { columns, rows } = table;
  const widths = widthsOf(columns, TEXT_WIDTH[direction], size);
  const body = rows.map((row) => {
    const [first] = columns;
    if (row.kind === "section" && first) {
      const span = columns.length;
      const width = widths.reduce((a, b) => a + b, 0);
      return new TableRow({
        cantSplit: true,
        children: [cellOf(shownCell(first, row, table), { width, span, align: "left", bold: true, size })],
      });
    }
    return new TableRow({
      cantSplit: true,
      children: columns.map((column, index) =>
        cellOf(shownCell(column, row, table), {
          width: widths[index] ?? 0,
          align: ALIGN[column.kind],
          bold: row.kind === "total",
          size,
        }),
      ),
    });
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [...headRows(columns, widths, size), ...body],
  });
}

/** A table alone on its pages, with its title and notes: a list as an office prints it. The same table gives the same bytes. */
export function tableDocument(table: OfficeTable): Promise<Uint8Array> {
  return packed(table.title, [pages("landscape", titled(table))], table.asOf);
}

/** Several tables in one document, each beginning a page of its own. */
export function tablesDocument(title: string, tables: readonly OfficeTable[]): Promise<Uint8Array> {
  const on = tables[0]?.asOf;
  if (on === undefined) throw new RangeError("A document of tables needs at least one table.");
  return packed(
    title,
    tables.map((it) => pages("landscape", titled(it))),
    on,
  );
}

/** A table under its title and notes; “không có” where it has no row. */
export function titled(table: OfficeTable): readonly Block[] {
  const none = table.language === "vi" ? "Không có." : "None.";
  return [
    paragraph(table.title.toUpperCase(), { align: "center", bold: true, size: 13, after: 2, keep: true }),
    ...table.notes.map((it) => paragraph(it, { align: "center", italic: true, size: 11, after: 2, keep: true })),
    table.rows.length === 0 ? paragraph(none, { align: "center", size: 12 }) : documentTable(table),
  ];
}
