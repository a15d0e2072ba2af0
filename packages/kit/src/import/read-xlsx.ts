import { KtttError } from "@kttt/core/errors";
import { importProblem } from "./errors.js";
import { numberFormat, type NumberFormat } from "./number-format.js";
import { type OfficeParts, openOffice } from "./office-parts.js";
import { mainPart } from "./read-docx.js";
import type { Cell, Clean, Table, TableRow } from "./table.js";
import { attributeOf, childOf, childrenOf, readXml, textOf, type XmlElement } from "./xml-tree.js";

/** What a sheet may hold. Columns and rows are Excel's own limits. */
const SHEET_LIMITS = {
  columns: 16_384,
  rows: 1_048_576,
  /** Rows and cells of all sheets together. */
  allRows: 1_100_000,
  cells: 500_000,
  merges: 20_000,
  mergedCells: 20_000_000,
  /** Characters of a number format, of which Excel allows 255. */
  format: 1_000,
  /** Hidden columns named one by one or in ranges. */
  hiddenColumns: 100_000,
} as const;

interface Place {
  readonly column: number;
  readonly row: number;
}

/** Everything the sheets of one workbook are read with. */
interface Workbook {
  readonly file: string;
  readonly clean: Clean;
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  /** Rows read and cells laid out so far, in all sheets. */
  rows: number;
  cells: number;
}

const EMPTY: Cell = { text: "", mergedFrom: null };

interface Merge {
  readonly from: Place;
  readonly to: Place;
}

function unreadable(file: string, what: string): KtttError {
  return new KtttError(importProblem("import/unreadable", [file], { what }));
}

function tooLarge(file: string, part: string, size: number, limit: number): KtttError {
  return new KtttError(importProblem("import/too-large", [file], { part, size, limit }));
}

const isTrue = (value: string | null) => value === "1" || value === "true";

/** `C7` as column 2 and row 7. @throws KtttError `import/unreadable` for a place no sheet has */
function placeOf(reference: string, file: string): Place {
  const isPlace = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/u.test(reference);
  const letters = reference.replace(/[^A-Z]/gu, "");
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(reference.replace(/\D/gu, ""));
  if (!isPlace || column >= SHEET_LIMITS.columns || row > SHEET_LIMITS.rows) {
    throw unreadable(file, `ô “${reference.slice(0, 20)}” nằm ngoài trang tính / the cell is outside the sheet`);
  }
  return { column, row };
}

/** Excel writes characters which XML does not allow as `_x000D_`. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The text of a string item: runs joined, phonetic hints left out. */
function richText(element: XmlElement): string {
  const text = (it: XmlElement): string =>
    childrenOf(it)
      .map((child) => (child.name === "t" ? textOf(child) : child.name === "r" ? text(child) : ""))
      .join("");
  return unescaped(text(element));
}

function formatsOf(styles: XmlElement | null, from1904: boolean, file: string): readonly NumberFormat[] {
  const custom = new Map<number, string>();
  const listed = childOf(styles, "numFmts");
  for (const it of listed ? childrenOf(listed, "numFmt") : []) {
    const code = attributeOf(it, "formatCode");
    if (code === null) continue;
    if (code.length > SHEET_LIMITS.format) throw tooLarge(file, "numFmt", code.length, SHEET_LIMITS.format);
    custom.set(Number(attributeOf(it, "numFmtId")), code);
  }
  const list = childOf(styles, "cellXfs");
  const made = new Map<number, NumberFormat>();
  return (list ? childrenOf(list, "xf") : []).map((xf) => {
    const id = Number(attributeOf(xf, "numFmtId") ?? 0);
    const known = made.get(id) ?? numberFormat(id, custom.get(id), from1904);
    made.set(id, known);
    return known;
  });
}

const GENERAL = numberFormat(0, undefined, false);

function shownNumber(raw: string, cell: XmlElement, book: Workbook): string {
  const value = Number(raw);
  if (raw === "" || !Number.isFinite(value)) return raw;
  return (book.formats[Number(attributeOf(cell, "s") ?? 0)] ?? GENERAL).show(value);
}

function isoDay(raw: string): string {
  return raw.replace(
    /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/u,
    (_, year: string, month: string, day: string) => `${Number(day)}/${Number(month)}/${year}`,
  );
}

function valueOf(cell: XmlElement, book: Workbook): string {
  const raw = textOf(childOf(cell, "v"));
  switch (attributeOf(cell, "t")) {
    case "s": {
      const text = book.strings[Number(raw)];
      if (text === undefined) throw unreadable(book.file, `chuỗi số ${raw} không có / there is no string ${raw}`);
      return text;
    }
    case "inlineStr": {
      const inline = childOf(cell, "is");
      return inline ? richText(inline) : "";
    }
    case "b":
      return raw === "1" ? "TRUE" : "FALSE";
    case "str":
      return unescaped(raw);
    case "d":
      return isoDay(raw);
    default:
      return shownNumber(raw, cell, book);
  }
}

function cellOf(element: XmlElement, book: Workbook): Cell {
  const text = book.clean(valueOf(element, book));
  const formula = book.clean(textOf(childOf(element, "f")));
  // A formula which no program has computed shows nothing here: its words are told, not lost.
  return { text, mergedFrom: null, ...(text === "" && formula !== "" ? { asides: [`=${formula}`] } : {}) };
}

function mergeOf(reference: string, file: string): Merge {
  const [first, last = first] = reference.split(":") as [string, ...string[]];
  const [from, to] = [placeOf(first, file), placeOf(last, file)];
  const size = (to.row - from.row + 1) * (to.column - from.column + 1);
  if (size > SHEET_LIMITS.mergedCells) throw tooLarge(file, `mergeCell ${reference}`, size, SHEET_LIMITS.mergedCells);
  return { from, to };
}

/** Marks the cells which a merge covers, within what the sheet holds. */
function withMerges(rows: readonly TableRow[], merges: readonly Merge[]): readonly TableRow[] {
  const made = rows.map((it) => ({ ...it, cells: [...it.cells] }));
  const firstFrom = (row: number) => {
    let [low, high] = [0, made.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((made[middle]?.row ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const width = Math.max(0, ...rows.map((it) => it.cells.length));
  for (const { from, to } of merges) {
    for (let index = firstFrom(from.row); ; index += 1) {
      const row = made[index];
      if (!row || row.row > to.row) break;
      const mergedFrom = row.row > from.row ? from.row : null;
      for (let column = from.column; column <= Math.min(to.column, width - 1); column += 1) {
        while (row.cells.length <= column) row.cells.push(EMPTY);
        const mergedLeft = column > from.column ? { mergedLeft: from.column } : {};
        row.cells[column] = { ...EMPTY, ...row.cells[column], mergedFrom, ...mergedLeft };
      }
    }
  }
  return made;
}

interface Sheet {
  readonly rows: readonly TableRow[];
  readonly hiddenColumns: readonly number[];
}

function sheetOf(parts: OfficeParts, part: string, book: Workbook): Sheet {
  const { file } = book;
  const rows: TableRow[] = [];
  const merges: Merge[] = [];
  const hiddenColumns: number[] = [];
  let before = 0;
  readXml(parts.bytesOf(part), file, part, {
    skip: new Set(["sheetViews", "conditionalFormatting", "dataValidations", "hyperlinks", "extLst"]),
    each: {
      row(element) {
        const said = attributeOf(element, "r") ?? `${before + 1}`;
        const row = Number(said);
        if (!Number.isInteger(row) || row <= before || row > SHEET_LIMITS.rows) {
          throw unreadable(file, `dòng ${said} sai thứ tự / rows out of order`);
        }
        before = row;
        book.rows += 1;
        if (book.rows > SHEET_LIMITS.allRows) throw tooLarge(file, part, book.rows, SHEET_LIMITS.allRows);
        const found = new Map<number, Cell>();
        let next = 0;
        for (const cell of childrenOf(element, "c")) {
          const reference = attributeOf(cell, "r");
          const column = reference === null ? next : placeOf(reference, file).column;
          next = column + 1;
          const made = cellOf(cell, book);
          if (made.text !== "" || made.asides) found.set(column, made);
        }
        if (found.size === 0) return;
        const width = Math.max(...found.keys()) + 1;
        book.cells += width;
        if (book.cells > SHEET_LIMITS.cells) throw tooLarge(file, part, book.cells, SHEET_LIMITS.cells);
        const cells = Array.from({ length: width }, (_, at) => found.get(at) ?? EMPTY);
        rows.push({ row, cells, ...(isTrue(attributeOf(element, "hidden")) ? { hidden: true } : {}) });
      },
      mergeCell(element) {
        merges.push(mergeOf(attributeOf(element, "ref") ?? "", file));
        if (merges.length > SHEET_LIMITS.merges) throw tooLarge(file, part, merges.length, SHEET_LIMITS.merges);
      },
      col(element) {
        if (!isTrue(attributeOf(element, "hidden"))) return;
        const [from, to] = [Number(attributeOf(element, "min")), Number(attributeOf(element, "max"))];
        for (let at = from; at <= Math.min(to, SHEET_LIMITS.columns); at += 1) hiddenColumns.push(at - 1);
        if (hiddenColumns.length > SHEET_LIMITS.hiddenColumns) {
          throw tooLarge(file, part, hiddenColumns.length, SHEET_LIMITS.hiddenColumns);
        }
      },
    },
  });
  return { rows: withMerges(rows, merges), hiddenColumns };
}

/**
 * The sheets of an Excel file (.xlsx) as tables, in the order of their tabs. A number is read as it is shown: a day by the
 * parts its format shows (`15/12/2025`, `12/2025`, `2025`), anything else as the number.
 *
 * @throws KtttError `import/unreadable`, `import/too-large`
 */
export function readXlsx(bytes: Uint8Array, file: string, clean: Clean): readonly Table[] {
  const parts = openOffice(bytes, file);
  const main = mainPart(parts, file, "xl/workbook.xml");
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const optional = (name: string) => (parts.has(name) ? readXml(parts.bytesOf(name), file, name) : null);
  const workbook = readXml(parts.bytesOf(main), file, main);
  const from1904 = isTrue(attributeOf(childOf(workbook, "workbookPr"), "date1904"));
  const strings: string[] = [];
  const relations = optional(`${folder}_rels/${main.slice(folder.length)}.rels`);
  const target = (relation: XmlElement) => {
    const path = attributeOf(relation, "Target") ?? "";
    return path.startsWith("/") ? path.slice(1) : `${folder}${path}`;
  };
  const related = relations ? childrenOf(relations, "Relationship") : [];
  const partFor = (kind: string) => {
    const relation = related.find((it) => attributeOf(it, "Type")?.endsWith(`/${kind}`));
    return relation ? target(relation) : `${folder}${kind}.xml`;
  };
  const stringsPart = partFor("sharedStrings");
  if (parts.has(stringsPart)) {
    const each = { si: (item: XmlElement) => void strings.push(richText(item)) };
    readXml(parts.bytesOf(stringsPart), file, stringsPart, { each });
  }
  const book: Workbook = {
    file,
    clean,
    strings,
    formats: formatsOf(optional(partFor("styles")), from1904, file),
    rows: 0,
    cells: 0,
  };
  const targets = new Map(related.map((it) => [attributeOf(it, "Id") ?? "", target(it)]));
  const sheets = childOf(workbook, "sheets");
  return (sheets ? childrenOf(sheets, "sheet") : []).map((sheet, at): Table => {
    const part = targets.get(attributeOf(sheet, "id") ?? "") ?? "";
    const { hiddenColumns, rows } = sheetOf(parts, part, book);
    const isHidden = /hidden/iu.test(attributeOf(sheet, "state") ?? "");
    return {
      index: at + 1,
      name: clean(attributeOf(sheet, "name") ?? ""),
      aligned: true,
      rows,
      ...(isHidden ? { hidden: true } : {}),
      ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
    };
  });
}
