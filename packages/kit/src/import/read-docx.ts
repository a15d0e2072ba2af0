import { KtttError } from "@kttt/core/errors";
import { importProblem } from "./errors.js";
import { type OfficeParts, openOffice } from "./office-parts.js";
import type { Cell, Clean, Table, TableRow } from "./table.js";
import { wordNumbering, type WordNumbering } from "./word-numbering.js";
import { attributeOf, childOf, childrenOf, readXml, textOf, type XmlElement } from "./xml-tree.js";

/** Columns a table of Word may have: Word itself draws 63. */
const MOST_COLUMNS = 256;

/** How things look, which says nothing of what they are. */
const LOOKS = new Set(
  [
    ["rFonts", "sz", "szCs", "color", "lang", "b", "bCs", "i", "iCs", "u", "spacing", "ind", "jc", "shd", "tabs"],
    ["tblPr", "tblGrid", "tcBorders", "tcW", "sectPr", "instrText", "delText", "delInstrText", "proofErr"],
    ["bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak", "rPrChange", "pPrChange", "tcPrChange", "trPrChange"],
  ].flat(),
);

/** A paragraph which stands outside every table. */
export interface Paragraph {
  /** Its number among all paragraphs outside tables, from 1. */
  readonly line: number;
  readonly text: string;
}

export interface WordDocument {
  readonly tables: readonly Table[];
  readonly paragraphs: readonly Paragraph[];
}

/** Everything words of a document are read with. */
interface Reading {
  readonly numbering: WordNumbering;
  readonly footnotes: ReadonlyMap<string, string>;
  readonly file: string;
  readonly clean: Clean;
  /** Tables in the order in which they begin; a table in a cell is a table of its own. */
  readonly tables: { readonly rows: readonly TableRow[] }[];
}

interface Words {
  text: string;
  readonly asides: string[];
}

/** Elements whose content is gone: struck out or moved away in "track changes". */
const GONE = new Set(["del", "moveFrom", "pPr", "tcPr", "trPr", "rt"]);

function isOn(element: XmlElement | null): boolean {
  return element !== null && !["0", "false", "off", "none"].includes(attributeOf(element, "val") ?? "true");
}

/** Adds the words of a run, paragraph or cell; what belongs to it and is no word of it goes to the asides. */
function addWords(element: XmlElement, words: Words, reading: Reading): void {
  switch (element.name) {
    case "t":
      words.text += textOf(element);
      return;
    case "tab":
      words.text += " ";
      return;
    case "br":
    case "cr":
      words.text += "\n";
      return;
    case "noBreakHyphen":
      words.text += "-";
      return;
    case "sym":
      words.text += "•";
      return;
    case "tbl":
      addTable(element, reading);
      return;
    case "AlternateContent": {
      // The same thing twice: for programs which know the newer form, and for those which do not.
      const chosen = childOf(element, "Choice") ?? childOf(element, "Fallback");
      if (chosen) addAll(chosen, words, reading);
      return;
    }
    case "footnoteReference":
    case "endnoteReference":
    case "commentReference": {
      const note = reading.footnotes.get(`${element.name} ${attributeOf(element, "id") ?? ""}`);
      if (note !== undefined && note !== "") words.asides.push(note);
      return;
    }
    case "r":
      addRun(element, words, reading);
      return;
    case "p":
      addParagraph(element, words, reading);
      return;
    default:
      if (!GONE.has(element.name)) addAll(element, words, reading);
  }
}

function addAll(parent: XmlElement, words: Words, reading: Reading): void {
  for (const child of childrenOf(parent)) addWords(child, words, reading);
}

function addRun(run: XmlElement, words: Words, reading: Reading): void {
  const properties = childOf(run, "rPr");
  const note = childOf(run, "footnoteReference") ?? childOf(run, "endnoteReference");
  if (isOn(childOf(properties, "vanish"))) {
    const hidden: Words = { text: "", asides: words.asides };
    addAll(run, hidden, reading);
    if (hidden.text.trim() !== "") words.asides.push(reading.clean(hidden.text));
    return;
  }
  // A mark of the author's own stands in the run of its footnote.
  if (note && ["1", "true", "on"].includes(attributeOf(note, "customMarkFollows") ?? "")) {
    addWords(note, words, reading);
    return;
  }
  addAll(run, words, reading);
}

function addParagraph(paragraph: XmlElement, words: Words, reading: Reading): void {
  const number = reading.numbering.of(paragraph);
  const own: Words = { text: "", asides: words.asides };
  addAll(paragraph, own, reading);
  const gone = childOf(childOf(childOf(paragraph, "pPr"), "rPr"), "del") !== null;
  const shown = own.text === "" ? number : number === "" ? own.text : `${number} ${own.text}`;
  words.text += gone ? own.text : `${shown}\n`;
}

/** Rows and cells may stand inside content controls, custom XML and marks of insertion: they are looked for there too. */
const WRAPPERS = new Set(["sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"]);

function partsOf(parent: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(parent).flatMap((child) =>
    child.name === name ? [child] : WRAPPERS.has(child.name) ? partsOf(child, name) : [],
  );
}

/** Columns an attribute speaks of. @throws KtttError `import/too-large` */
function columnsIn(element: XmlElement | null, otherwise: number, taken: number, reading: Reading): number {
  const value = Number(attributeOf(element, "val") ?? otherwise);
  const count = Number.isFinite(value) && value >= otherwise ? Math.floor(value) : otherwise;
  if (taken + count > MOST_COLUMNS) {
    const params = { part: "gridSpan", size: taken + count, limit: MOST_COLUMNS };
    throw new KtttError(importProblem("import/too-large", [reading.file], params));
  }
  return count;
}

function rowOf(tr: XmlElement, row: number, beganAt: Map<number, number>, reading: Reading): TableRow {
  const cells: Cell[] = [];
  const properties = childOf(tr, "trPr");
  const before = columnsIn(childOf(properties, "gridBefore"), 0, 0, reading);
  for (let at = 0; at < before; at += 1) cells.push({ text: "", mergedFrom: null });
  for (const tc of partsOf(tr, "tc")) {
    const shape = childOf(tc, "tcPr");
    if (childOf(shape, "cellDel")) continue;
    const merge = childOf(shape, "vMerge");
    const column = cells.length;
    const goesOn = merge !== null && attributeOf(merge, "val") !== "restart" && beganAt.has(column);
    if (!goesOn) {
      if (merge === null) beganAt.delete(column);
      else beganAt.set(column, row);
    }
    const words: Words = { text: "", asides: [] };
    addAll(tc, words, reading);
    const mergedFrom = goesOn ? (beganAt.get(column) ?? null) : null;
    const wide = columnsIn(childOf(shape, "gridSpan"), 1, column, reading);
    const asides = words.asides.length > 0 ? { asides: words.asides } : {};
    cells.push({ text: reading.clean(words.text), mergedFrom, ...asides });
    for (let more = 1; more < wide; more += 1) cells.push({ text: "", mergedFrom, mergedLeft: column });
  }
  return { row, cells, ...(isOn(childOf(properties, "hidden")) ? { hidden: true } : {}) };
}

function addTable(element: XmlElement, reading: Reading): void {
  // A table inside a cell comes after the one it stands in.
  const rows: TableRow[] = [];
  reading.tables.push({ rows });
  const beganAt = new Map<number, number>();
  for (const tr of partsOf(element, "tr")) {
    if (childOf(childOf(tr, "trPr"), "del")) continue;
    rows.push(rowOf(tr, rows.length + 1, beganAt, reading));
  }
}

/** The main part of a document, by the relation which says so: Word may call it `document2.xml`. */
export function mainPart(parts: OfficeParts, file: string, usual: string): string {
  if (!parts.has("_rels/.rels")) return usual;
  const relations = childrenOf(readXml(parts.bytesOf("_rels/.rels"), file, "_rels/.rels"), "Relationship");
  const main = relations.find((it) => /\/officeDocument$/u.test(attributeOf(it, "Type") ?? ""));
  return (attributeOf(main, "Target") ?? usual).replace(/^\//u, "");
}

function notesOf(parts: OfficeParts, folder: string, file: string, clean: Clean): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const kind of ["footnote", "endnote", "comment"] as const) {
    const name = `${folder}${kind}s.xml`;
    if (!parts.has(name)) continue;
    const plain: Reading = { numbering: { of: () => "" }, footnotes: new Map(), file, clean, tables: [] };
    for (const note of childrenOf(readXml(parts.bytesOf(name), file, name, { skip: LOOKS }), kind)) {
      const words: Words = { text: "", asides: [] };
      addAll(note, words, plain);
      found.set(`${kind}Reference ${attributeOf(note, "id") ?? ""}`, clean(words.text));
    }
  }
  return found;
}

/** What only numbers the pages: "2", "Trang 2/14". */
const PAGE_NUMBER = /^(?:trang|page)?[\s\d/|–-]*$/iu;

/** The words of the headers and footers, each once: they stand on the pages and in no table. */
function marginsOf(parts: OfficeParts, folder: string, reading: Reading): readonly string[] {
  const own = parts
    .names()
    .filter((it) => it.startsWith(folder) && /^(?:header|footer)\d*\.xml$/u.test(it.slice(folder.length)));
  const texts = own.sort().flatMap((name) => {
    const words: Words = { text: "", asides: [] };
    addAll(readXml(parts.bytesOf(name), reading.file, name, { skip: LOOKS }), words, { ...reading, tables: [] });
    return reading.clean(words.text).split("\n");
  });
  return [...new Set(texts)].filter((it) => !PAGE_NUMBER.test(it));
}

/** Words which stand in no row, as a table of one column: they are accounted for as every cell is. */
function besides(name: string, words: readonly string[]): readonly Omit<Table, "index">[] {
  const rows = words.map((text, at): TableRow => ({ row: at + 1, cells: [{ text, mergedFrom: null }] }));
  return rows.length === 0 ? [] : [{ name, aligned: true, rows }];
}

/** Walks the body: tables are read where they begin, paragraphs outside them are numbered. */
function bodyOf(parent: XmlElement, reading: Reading, paragraphs: Paragraph[], asides: string[]): void {
  for (const child of childrenOf(parent)) {
    if (child.name === "p") {
      const words: Words = { text: "", asides };
      addParagraph(child, words, reading);
      paragraphs.push({ line: paragraphs.length + 1, text: reading.clean(words.text) });
    } else if (child.name === "tbl") addTable(child, reading);
    else if (!GONE.has(child.name)) bodyOf(child, reading, paragraphs, asides);
  }
}

/**
 * A Word document (.docx): its tables in their order, a table inside a cell as a table of its own after the outer one, and
 * its paragraphs outside tables. What was struck out in "track changes" is gone, what was inserted is in; automatic numbers
 * are written out; footnotes, comments and hidden words are asides of their cell. Headers and footers, and the notes of
 * what stands outside tables, come last as tables of their own.
 *
 * @throws KtttError `import/unreadable`, `import/too-large`
 */
export function readWord(bytes: Uint8Array, file: string, clean: Clean): WordDocument {
  const parts = openOffice(bytes, file);
  const main = mainPart(parts, file, "word/document.xml");
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const optional = (name: string) =>
    parts.has(`${folder}${name}`) ? readXml(parts.bytesOf(`${folder}${name}`), file, name, { skip: LOOKS }) : null;
  const reading: Reading = {
    numbering: wordNumbering(optional("numbering.xml"), optional("styles.xml")),
    footnotes: notesOf(parts, folder, file, clean),
    file,
    clean,
    tables: [],
  };
  const paragraphs: Paragraph[] = [];
  const asides: string[] = [];
  bodyOf(readXml(parts.bytesOf(main), file, main, { skip: LOOKS }), reading, paragraphs, asides);
  const own = reading.tables.map(({ rows }, at) => ({ name: `bảng ${at + 1}`, aligned: true, rows }));
  const tables = [
    ...own,
    ...besides("đầu trang, chân trang", marginsOf(parts, folder, reading)),
    ...besides("chú thích ngoài bảng", asides),
  ];
  return { tables: tables.map((it, at): Table => ({ ...it, index: at + 1 })), paragraphs };
}
