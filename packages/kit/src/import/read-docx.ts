import { KtttError } from "@kttt/core/errors";
import { importProblem } from "./errors.js";
import { type OfficeParts, openOffice } from "./office-parts.js";
import type { Cell, Clean, Table, TableRow } from "./table.js";
import { wordNumbering, type WordNumbering } from "./word-numbering.js";
import { attributeOf, childOf, childrenOf, isOn, readXml, textOf, type XmlElement } from "./xml-tree.js";

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
  /** Words of paragraphs whose end is struck out: they go on in the next one. */
  joined: string;
  readonly asides: string[];
}

const noWords = (asides: string[] = []): Words => ({ text: "", joined: "", asides });

/** All words, those which no further paragraph has taken up among them. */
const allOf = ({ joined, text }: Words) => text + joined;

/** Elements whose content is gone: struck out or moved away in "track changes". */
const GONE = new Set(["del", "moveFrom", "pPr", "tcPr", "trPr", "rt"]);

/** Adds the words of a run, paragraph or cell; what belongs to it and is no word of it goes to the asides. */
function addWords(element: XmlElement, words: Words, reading: Reading): void {
  switch (element.name) {
    case "t":
      words.text += textOf(element);
      return;
    case "tab":
    case "ptab":
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
    const hidden = noWords(words.asides);
    addAll(run, hidden, reading);
    if (allOf(hidden).trim() !== "") words.asides.push(reading.clean(allOf(hidden)));
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
  // Where the end of a paragraph is struck out there is one paragraph less, and one number.
  const isGone = childOf(childOf(childOf(paragraph, "pPr"), "rPr"), "del") !== null;
  const number = isGone ? "" : reading.numbering.of(paragraph);
  const own = noWords(words.asides);
  addAll(paragraph, own, reading);
  words.joined += allOf(own);
  if (isGone) return;
  words.text += `${[number, words.joined].filter((it) => it !== "").join(" ")}\n`;
  words.joined = "";
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
  const count = Math.max(otherwise, Math.floor(Number(attributeOf(element, "val"))) || 0);
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
    const words = noWords();
    addAll(tc, words, reading);
    const mergedFrom = goesOn ? (beganAt.get(column) ?? null) : null;
    const wide = columnsIn(childOf(shape, "gridSpan"), 1, column, reading);
    const asides = words.asides.length > 0 ? { asides: words.asides } : {};
    cells.push({ text: reading.clean(allOf(words)), mergedFrom, ...asides });
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
      found.set(`${kind}Reference ${attributeOf(note, "id") ?? ""}`, linesOf(note, plain).join("\n"));
    }
  }
  return found;
}

/** The words of a part beside the body, line by line: those of its tables, too, and what belongs to them. */
function linesOf(part: XmlElement, reading: Reading): readonly string[] {
  const words = noWords();
  const tables: { readonly rows: readonly TableRow[] }[] = [];
  addAll(part, words, { ...reading, tables });
  const cells = tables.flatMap(({ rows }) => rows.flatMap((it) => it.cells));
  return [reading.clean(allOf(words)), ...cells.flatMap((it) => [it.text, ...(it.asides ?? [])]), ...words.asides]
    .flatMap((it) => it.split("\n"))
    .filter((it) => it !== "");
}

/** What only numbers the pages: "2", "Trang 2/14". */
const PAGE_NUMBER = /^(?:trang|page)?[\s\d/|–-]*$/iu;

/** The words of the headers and footers, each once: they stand on the pages and in no table. */
function marginsOf(parts: OfficeParts, folder: string, reading: Reading): readonly string[] {
  const own = parts
    .names()
    .filter((it) => it.startsWith(folder) && /^(?:header|footer)\d*\.xml$/u.test(it.slice(folder.length)));
  const texts = own
    .sort()
    .flatMap((name) => linesOf(readXml(parts.bytesOf(name), reading.file, name, { skip: LOOKS }), reading));
  return [...new Set(texts)].filter((it) => !PAGE_NUMBER.test(it));
}

/** Words which stand in no row, as a table of one column: they are accounted for as every cell is. */
function besides(name: string, words: readonly string[]): readonly Omit<Table, "index">[] {
  const rows = words.map((text, at): TableRow => ({ row: at + 1, cells: [{ text, mergedFrom: null }] }));
  return rows.length === 0 ? [] : [{ name, aligned: true, rows }];
}

/** Walks the body: tables are read where they begin, paragraphs outside them are numbered. */
function bodyOf(parent: XmlElement, reading: Reading, paragraphs: Paragraph[], words: Words): void {
  for (const child of childrenOf(parent)) {
    if (child.name === "p") {
      addParagraph(child, words, reading);
      if (words.text === "") continue;
      paragraphs.push({ line: paragraphs.length + 1, text: reading.clean(words.text) });
      words.text = "";
    } else if (child.name === "tbl") addTable(child, reading);
    else if (!GONE.has(child.name)) bodyOf(child, reading, paragraphs, words);
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
  const words = noWords();
  bodyOf(readXml(parts.bytesOf(main), file, main, { skip: LOOKS }), reading, paragraphs, words);
  if (words.joined !== "") paragraphs.push({ line: paragraphs.length + 1, text: clean(words.joined) });
  const own = reading.tables.map(({ rows }, at) => ({ name: `bảng ${at + 1}`, aligned: true, rows }));
  const tables = [
    ...own,
    ...besides("đầu trang, chân trang", marginsOf(parts, folder, reading)),
    ...besides("chú thích ngoài bảng", words.asides),
  ];
  return { tables: tables.map((it, at): Table => ({ ...it, index: at + 1 })), paragraphs };
}
