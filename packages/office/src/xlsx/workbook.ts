import type { LegalDate } from "@kttt/core";
import { type Cell as XlsxCell, type CellStyle, type CellValue, writeXlsx, type WriteSheet } from "hucre/xlsx";
import type { CellKind, Column, OfficeTable, Row } from "../tables/office-table.js";
import { shownCell } from "../tables/shown-cell.js";
import { plainText } from "../plain-text.js";
import { heightOf, LINE_HEIGHT } from "./row-height.js";
import { word } from "../tables/words.js";

const FONT = { name: "Times New Roman", size: 11 } as const;
const LINE = { style: "thin", color: { rgb: "808080" } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;
const HEAD_FILL = { type: "pattern", pattern: "solid", fgColor: { rgb: "E7EDF3" } } as const;
const TOTAL_FILL = { type: "pattern", pattern: "solid", fgColor: { rgb: "F3F3F3" } } as const;

const FORMATS: Readonly<Record<CellKind, string>> = {
  text: "@",
  index: "0",
  count: "#,##0",
  figure: "#,##0.##",
  share: "0.0%",
  day: "dd/mm/yyyy",
};

/** A day as the serial day of a workbook is made from: midnight UTC, whatever the machine's zone. */
function dayValue(day: LegalDate): Date {
  return new Date(`${day}T00:00:00.000Z`);
}

function valueOf(value: string | number | null, kind: CellKind): CellValue {
  if (value === null) return null;
  if (kind === "day" && typeof value === "string") return dayValue(value as LegalDate);
  return typeof value === "number" ? value : plainText(value);
}

function styleOf(column: Column, row: Row["kind"] | "head"): CellStyle {
  const isText = column.kind === "text";
  const head = row === "head";
  return {
    font: { ...FONT, bold: row !== "row" },
    border: BORDER,
    ...(head ? { fill: HEAD_FILL } : row === "row" ? {} : { fill: TOTAL_FILL }),
    alignment: {
      horizontal: head
        ? "center"
        : isText
          ? "left"
          : column.kind === "day" || column.kind === "index"
            ? "center"
            : "right",
      vertical: head ? "center" : "top",
      wrapText: true,
    },
    ...(head || row === "section" ? {} : { numFmt: FORMATS[column.kind] }),
  };
}

const letter = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);

/**
 * A name of a sheet: at most 31 characters, letters, digits and `_` only. The writer puts it unquoted into the areas to print,
 * where a space breaks them (hucre 1.0.0).
 */
function sheetName(table: OfficeTable): string {
  const words = table.title.split(".")[0] ?? table.title;
  return plainText(words.replaceAll(/[^\p{L}\p{N}]+/gu, "_"), 31);
}

/** A table as a sheet: title and notes above a head which stays in sight and is repeated on each printed page. */
export function tableSheet(table: OfficeTable): WriteSheet {
  const { columns, notes, rows, title } = table;
  const last = letter(columns.length - 1);
  const above = [title, ...notes];
  const grouped = columns.some((it) => it.group !== undefined);
  const headAt = above.length + 1;
  const firstRow = headAt + (grouped ? 2 : 1);
  const cells = new Map<string, Partial<XlsxCell>>();
  const heights = new Map<number, { height: number }>();
  const merges: NonNullable<WriteSheet["merges"]> = [];
  const whole = columns.reduce((sum, it) => sum + it.width, 0);
  const grid: CellValue[][] = [];
  const put = (row: number, column: number, value: CellValue, style: CellStyle) => {
    (grid[row] ??= columns.map(() => null))[column] = value;
    cells.set(`${row},${column}`, { value, style });
  };
  const across = (row: number, from: number, to: number) => {
    if (to > from) merges.push({ startRow: row, startCol: from, endRow: row, endCol: to });
  };

  above.forEach((text, index) => {
    const clean = plainText(text);
    put(index, 0, clean, {
      font: { ...FONT, bold: index === 0, size: index === 0 ? 14 : 11, italic: index > 0 },
      alignment: { vertical: "center", wrapText: true },
    });
    across(index, 0, columns.length - 1);
    heights.set(index, { height: index === 0 ? 24 : heightOf([[clean, whole]]) });
  });
  grid[above.length] ??= columns.map(() => null);

  columns.forEach((column, index) => {
    const style = styleOf(column, "head");
    if (!grouped) return put(headAt, index, column.heading, style);
    const first = columns.findIndex((it) => it.group !== undefined && it.group === column.group);
    put(headAt, index, column.group === undefined ? column.heading : first === index ? column.group : null, style);
    put(headAt + 1, index, column.group === undefined ? null : column.heading, style);
    if (column.group === undefined) {
      merges.push({ startRow: headAt, startCol: index, endRow: headAt + 1, endCol: index });
    } else if (first === index) {
      across(
        headAt,
        index,
        columns.findLastIndex((it) => it.group === column.group),
      );
    }
  });
  const words = (from: readonly Column[], of: (column: Column) => string) =>
    from.map((it) => [of(it), it.width] as const);
  const single = heightOf(
    words(
      columns.filter((it) => !grouped || it.group === undefined),
      (it) => it.heading,
    ),
  );
  const pair = heightOf(
    words(
      columns.filter((it) => it.group !== undefined),
      (it) => it.heading,
    ),
  );
  heights.set(headAt, { height: grouped ? Math.max(LINE_HEIGHT * 2, single - pair) : single });
  if (grouped) heights.set(headAt + 1, { height: pair });

  rows.forEach((row, index) => {
    const at = firstRow + index;
    columns.forEach((column, place) => {
      const value = valueOf(row.cells[column.key]?.value ?? null, row.kind === "section" ? "text" : column.kind);
      put(at, place, value, styleOf(column, row.kind));
    });
    if (row.kind === "section") across(at, 0, columns.length - 1);
    const texts = words(columns, (it) => shownCell(it, row, table));
    heights.set(at, {
      height: row.kind === "section" ? heightOf([[texts[0]?.[0] ?? "", whole]]) : heightOf(texts),
    });
  });
  const end = firstRow + rows.length;
  const headRow = grouped ? headAt + 1 : headAt;
  return {
    name: sheetName(table),
    columns: columns.map(({ width }) => ({ width })),
    rows: grid,
    cells,
    merges,
    rowDefs: heights,
    freezePane: { rows: firstRow, columns: Math.min(2, columns.length - 1) },
    autoFilter: { range: `A${headRow + 1}:${last}${Math.max(end, headRow + 1)}` },
    pageSetup: {
      paperSize: "a4",
      orientation: whole > 90 ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: `$A$1:$${last}$${Math.max(end, 1)}`,
      printTitlesRow: `$${headAt + 1}:$${headRow + 1}`,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "&C&P/&N" },
  };
}

/** Which events each figure follows from: a hidden sheet, one row a cell. */
function traceSheet(tables: readonly OfficeTable[]): WriteSheet {
  const rows: CellValue[][] = [["table", "row", "column", "value", "events"]];
  for (const { columns, id, rows: body } of tables) {
    body.forEach((row, index) => {
      for (const { key } of columns) {
        const it = row.cells[key];
        if (!it || it.events.length === 0) continue;
        rows.push([id, index + 1, key, it.value, plainText(it.events.join(" "))]);
      }
    });
  }
  return { name: "truy_vet", rows, hidden: true };
}

/**
 * Tables as one workbook (XLSX), a sheet each, and a hidden sheet which names the events behind each figure. Days are dates
 * and counts numbers; no text is a formula.
 *
 * @returns the bytes, the same for the same tables
 */
export async function workbook(
  tables: readonly OfficeTable[],
  options: { readonly title?: string } = {},
): Promise<Uint8Array> {
  const [first] = tables;
  const at = first ? dayValue(first.asOf) : new Date(0);
  const used = new Map<string, number>();
  const sheets = tables.map((table) => {
    const sheet = tableSheet(table);
    const times = (used.get(sheet.name) ?? 0) + 1;
    used.set(sheet.name, times);
    return times === 1 ? sheet : { ...sheet, name: `${sheet.name.slice(0, 27)}_${times}` };
  });
  return writeXlsx({
    sheets: [...sheets, traceSheet(tables)],
    properties: {
      title: plainText(options.title ?? first?.title ?? word("total", "vi")),
      creator: "kttt",
      created: at,
      modified: at,
    },
    defaultFont: FONT,
  });
}
