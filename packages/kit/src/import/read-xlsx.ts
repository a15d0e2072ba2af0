import type { Document, Element } from "@xmldom/xmldom";
import { formatDay, legalDate, shiftDays } from "@kttt/core/time";
import { attributeOf, childOf, childrenOf, openParts, parseXml } from "./open-xml.js";
import { cellText, type Table, type TableRow } from "./table.js";

const WANTED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

/** Excel counts days from 1900 and believes in a 29 February of that year: from this day on its count is right. */
const MARCH_1900 = { day: legalDate("1900-03-01"), serial: 61 } as const;

/** The built-in number formats which show a day. */
const DAY_FORMATS = new Set([14, 15, 16, 17, 22]);

/** `C7` as column 2 and row 7. */
function placeOf(reference: string): { readonly column: number; readonly row: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(digits) };
}

/** The text of a string item: runs joined, phonetic hints left out. */
function richText(element: Element): string {
  return childrenOf(element)
    .map((it) => (it.localName === "t" ? (it.textContent ?? "") : it.localName === "r" ? richText(it) : ""))
    .join("");
}

/** Which styles show a number as a day. */
function dayStyles(styles: Document | null): ReadonlySet<number> {
  const root = styles?.documentElement;
  if (!root) return new Set();
  const custom = childrenOf(childOf(root, "numFmts") ?? root, "numFmt").filter((it) => {
    const code = (attributeOf(it, "formatCode") ?? "").replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
    return /[dy]/i.test(code) && !/general/i.test(code);
  });
  const formats = new Set([...DAY_FORMATS, ...custom.map((it) => Number(attributeOf(it, "numFmtId")))]);
  const list = childOf(root, "cellXfs");
  const used = list ? childrenOf(list, "xf") : [];
  return new Set(used.flatMap((it, index) => (formats.has(Number(attributeOf(it, "numFmtId"))) ? [index] : [])));
}

function valueOf(cell: Element, strings: readonly string[], days: ReadonlySet<number>): string {
  const raw = childOf(cell, "v")?.textContent ?? "";
  switch (attributeOf(cell, "t")) {
    case "s":
      return strings[Number(raw)] ?? "";
    case "inlineStr": {
      const inline = childOf(cell, "is");
      return inline ? richText(inline) : "";
    }
    case "b":
      return raw === "1" ? "TRUE" : "FALSE";
    case "str":
    case "e":
      return raw;
    default:
      return raw !== "" && days.has(Number(attributeOf(cell, "s") ?? -1))
        ? formatDay(shiftDays(MARCH_1900.day, Math.floor(Number(raw)) - MARCH_1900.serial), "vi")
        : raw;
  }
}

/** Cells covered by a merge, by `row:column`: the row in which it begins, or `null` beside its first cell. */
function mergesOf(sheet: Element): ReadonlyMap<string, number | null> {
  const list = childOf(sheet, "mergeCells");
  const covered = new Map<string, number | null>();
  for (const merge of list ? childrenOf(list, "mergeCell") : []) {
    const [first = "", last = first] = (attributeOf(merge, "ref") ?? "").split(":");
    const [from, to] = [placeOf(first), placeOf(last)];
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) {
        // A merge to the right only makes the cell wider; one downward speaks for several rows.
        if (row > from.row) covered.set(`${row}:${column}`, from.row);
      }
    }
  }
  return covered;
}

function sheetRows(sheet: Element, strings: readonly string[], days: ReadonlySet<number>): readonly TableRow[] {
  const merged = mergesOf(sheet);
  const data = childOf(sheet, "sheetData");
  return (data ? childrenOf(data, "row") : []).flatMap((element, index) => {
    const row = Number(attributeOf(element, "r") ?? index + 1);
    const texts = new Map<number, string>();
    let next = 0;
    for (const cell of childrenOf(element, "c")) {
      const reference = attributeOf(cell, "r");
      const column = reference === null ? next : placeOf(reference).column;
      next = column + 1;
      texts.set(column, cellText(valueOf(cell, strings, days)));
    }
    const width = Math.max(0, ...[...texts.keys()].map((it) => it + 1));
    const cells = Array.from({ length: width }, (_, column) => ({
      text: texts.get(column) ?? "",
      mergedFrom: merged.get(`${row}:${column}`) ?? null,
    }));
    return cells.some((it) => it.text !== "") ? [{ row, cells }] : [];
  });
}

/**
 * The sheets of an Excel file (.xlsx) as tables, in the order of their tabs; days are written as `15/12/2025`.
 *
 * @throws KtttError `import/unreadable`, `import/too-large`
 */
export function readXlsx(bytes: Uint8Array, file: string): readonly Table[] {
  const parts = openParts(bytes, (name) => WANTED.test(name), file);
  const xml = (name: string) => {
    const text = parts.get(name);
    return text === undefined ? null : parseXml(text, file);
  };
  const strings = [...childrenOf(xml("xl/sharedStrings.xml")?.documentElement ?? parseXml("<x/>", file), "si")].map(
    richText,
  );
  const days = dayStyles(xml("xl/styles.xml"));
  const relations = xml("xl/_rels/workbook.xml.rels")?.documentElement;
  const targets = new Map(
    (relations ? childrenOf(relations, "Relationship") : []).map((it) => [
      attributeOf(it, "Id") ?? "",
      (attributeOf(it, "Target") ?? "").replace(/^\/?(?:xl\/)?/, "xl/"),
    ]),
  );
  const workbook = parseXml(parts.get("xl/workbook.xml") ?? "", file).documentElement;
  const sheets = workbook && childOf(workbook, "sheets");
  return (sheets ? childrenOf(sheets, "sheet") : []).flatMap((sheet) => {
    const root = xml(targets.get(attributeOf(sheet, "id") ?? "") ?? "")?.documentElement;
    const name = attributeOf(sheet, "name") ?? "";
    return root ? [{ name, aligned: true, rows: sheetRows(root, strings, days) }] : [];
  });
}
