import { KtttError, type LegalDate, type Province } from "@kttt/core";
import { type Cell as XlsxCell, type CellValue, writeXlsx, type WriteSheet } from "hucre/xlsx";
import { readWorkbook } from "../bounded-package.js";
import { officeProblem } from "../errors.js";
import { plainText } from "../plain-text.js";
import { wordsIn } from "./cell-values.js";
import { heightOf } from "./row-height.js";

/** A column of a sheet which goes out and comes back. */
export interface ReturningColumn<Key extends string> {
  readonly key: Key;
  readonly vi: string;
  readonly en: string;
  readonly width: number;
  /** Whoever gets the sheet fills it in; the others are locked. */
  readonly filled?: true;
  /** How a number or a day is shown. Defaults to text as it stands. */
  readonly format?: string;
}

/** What a sheet which comes back is: its name, the mark of its form, its columns, and how many rows are read at the most. */
export interface ReturningForm<Key extends string> {
  readonly sheet: string;
  readonly format: string;
  readonly columns: readonly ReturningColumn<Key>[];
  readonly mostRows: number;
}

/** The hidden sheet which says what the workbook is. Lists to choose from stand there, each in a column of its own. */
export const KEYS_SHEET = "kttt";
/** The rows before the first one to fill in: title, explanation, head. */
const FIRST_ROW = 3;

const LINE = { style: "thin", color: { rgb: "808080" } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;
const FONT = { name: "Times New Roman", size: 11 } as const;
const fill = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;
const [HEAD, HEAD_TO_FILL, TO_FILL] = [fill("E7EDF3"), fill("FFE699"), fill("FFF9E5")];

const letter = (index: number) => String.fromCharCode(65 + index);

/** What goes out. */
export interface Outgoing<Key extends string> {
  readonly title: string;
  readonly explanation: string;
  readonly language: "vi" | "en";
  readonly province: Province;
  readonly asOf: LegalDate;
  /** What stands in the locked columns of each row. */
  readonly rows: readonly Readonly<Partial<Record<Key, CellValue>>>[];
  /** Lists to choose from, by the column which takes one. */
  readonly lists?: Readonly<Partial<Record<Key, readonly string[]>>>;
  /** Other checks of a column, without their range. */
  readonly checks?: Readonly<Partial<Record<Key, Omit<NonNullable<WriteSheet["dataValidations"]>[number], "range">>>>;
}

/** The texts of a row, each with the width of its column; a day takes one line. */
function textsOf<Key extends string>(columns: readonly ReturningColumn<Key>[], row: readonly CellValue[]) {
  return columns.map(({ width }, index) => {
    const value = row[index] ?? null;
    return [value === null || value instanceof Date ? "" : String(value), width] as const;
  });
}

/**
 * Writes a workbook which goes out to be filled in. Its protection has no password: it keeps slips out, not intent.
 *
 * @returns the bytes, the same for the same content
 */
export async function returningWorkbook<Key extends string>(
  { columns, format, sheet: name }: ReturningForm<Key>,
  out: Outgoing<Key>,
): Promise<Uint8Array> {
  const { asOf, checks, explanation, language, lists, province, rows, title } = out;
  const cells = new Map<string, Partial<XlsxCell>>();
  const grid: CellValue[][] = [];
  const put = (row: number, column: number, value: CellValue, look: Partial<XlsxCell>["style"]) => {
    (grid[row] ??= columns.map(() => null))[column] = value;
    cells.set(`${row},${column}`, { value, style: { font: FONT, ...look } });
  };
  put(0, 0, plainText(title), { font: { ...FONT, bold: true, size: 14 } });
  put(1, 0, plainText(explanation), {});
  columns.forEach((column, index) => {
    put(FIRST_ROW - 1, index, column[language], {
      font: { ...FONT, bold: true },
      border: BORDER,
      fill: column.filled ? HEAD_TO_FILL : HEAD,
      alignment: { horizontal: "center", vertical: "center", wrapText: true },
    });
    rows.forEach((row, at) => {
      put(FIRST_ROW + at, index, row[column.key] ?? null, {
        border: BORDER,
        alignment: { vertical: "top", wrapText: true },
        protection: { locked: !column.filled },
        ...(column.filled ? { fill: TO_FILL } : {}),
        numFmt: column.format ?? "@",
      });
    });
  });
  const last = Math.max(FIRST_ROW + 1, FIRST_ROW + rows.length);
  const over = (index: number) => `${letter(index)}${FIRST_ROW + 1}:${letter(index)}${last}`;
  const listed = columns.flatMap((column, index) => {
    const choices = lists?.[column.key];
    return choices ? [{ choices, index }] : [];
  });
  const stamp = new Date(`${asOf}T00:00:00.000Z`);
  const sheet: WriteSheet = {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: grid,
    cells,
    rowDefs: new Map(
      grid.map((row, index) => [index, { height: index < FIRST_ROW - 1 ? 22 : heightOf(textsOf(columns, row)) }]),
    ),
    freezePane: { rows: FIRST_ROW, columns: 2 },
    autoFilter: { range: `A${FIRST_ROW}:${letter(columns.length - 1)}${last}` },
    protection: { sheet: true, autoFilter: true, sort: true, formatColumns: true, formatRows: true },
    dataValidations: [
      // Lists by the place where they stand, not by their words: these may hold 255 characters at most.
      ...listed.map(({ choices, index }, at) => ({
        ...{ type: "list" as const, range: over(index), allowBlank: true },
        formula1: `${KEYS_SHEET}!$${letter(3 + at)}$2:$${letter(3 + at)}$${choices.length + 1}`,
      })),
      ...columns.flatMap((column, index) => {
        const check = checks?.[column.key];
        return check ? [{ allowBlank: true, ...check, range: over(index) }] : [];
      }),
    ],
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
  const longest = Math.max(1, ...listed.map((it) => it.choices.length));
  const keys: WriteSheet = {
    name: KEYS_SHEET,
    hidden: true,
    rows: [
      ["format", "province", "asOf", ...listed.map(({ index }) => columns[index]?.key ?? "")],
      ...Array.from({ length: longest }, (_, row): CellValue[] => [
        ...(row === 0 ? [format, province.id, asOf] : [null, null, null]),
        ...listed.map(({ choices }) => choices[row] ?? null),
      ]),
    ],
  };
  return writeXlsx({
    sheets: [sheet, keys],
    properties: { title: plainText(title), creator: "kttt", created: stamp, modified: stamp },
    defaultFont: FONT,
  });
}

/** A row somebody filled in: its number as Excel shows it, and its cells by column. */
export interface ReturnedRow<Key extends string> {
  readonly row: number;
  of(key: Key): CellValue;
}

/**
 * The rows of a workbook which came back in which something was filled in.
 *
 * @throws KtttError `office/not-a-workbook`, `office/not-a-tracker`, `office/other-province`
 */
export async function returnedRows<Key extends string>(
  { columns, format, mostRows, sheet: name }: ReturningForm<Key>,
  bytes: Uint8Array,
  province: Province,
): Promise<readonly ReturnedRow<Key>[]> {
  const book = await readWorkbook(bytes);
  const keys = book.sheets.find((it) => it.name === KEYS_SHEET)?.rows[1];
  const sheet = book.sheets.find((it) => it.name === name);
  if (!sheet || keys?.[0] !== format) throw new KtttError(officeProblem("office/not-a-tracker", [], {}));
  const found = wordsIn(keys[1] ?? null);
  if (found !== province.id) {
    throw new KtttError(officeProblem("office/other-province", [], { found, wanted: province.id }));
  }
  const filled = columns.filter((it) => it.filled).map((it) => it.key);
  return sheet.rows.slice(FIRST_ROW, FIRST_ROW + mostRows).flatMap((cells, index) => {
    const of = (key: Key): CellValue => cells[columns.findIndex((it) => it.key === key)] ?? null;
    return filled.every((key) => wordsIn(of(key)) === "") ? [] : [{ row: FIRST_ROW + index + 1, of }];
  });
}
