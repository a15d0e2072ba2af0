import { KtttError } from "@kttt/core/errors";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { importProblem } from "./errors.js";
import type { Cell, Clean, Table, TableRow } from "./table.js";

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page may hold. */
const LIMITS = { characters: 8 * 1024 * 1024, depth: 400, columns: 256, rows: 20_000 } as const;

const isElement = (node: Node): node is Element => "tagName" in node;
const childrenOf = (node: Node): readonly Node[] => ("childNodes" in node ? node.childNodes : []);
const BLOCKS = new Set(["p", "div", "li", "br", "tr"]);
const SILENT = new Set(["script", "style", "head", "template", "del"]);

function tooLarge(file: string, part: string, size: number, limit: number): KtttError {
  return new KtttError(importProblem("import/too-large", [file], { part, size, limit }));
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((it) => it.name === name)?.value ?? null;
}

/** `colspan`, `rowspan`: at least 1. */
function span(element: Element, name: string): number {
  const value = Number(attribute(element, name) ?? 1);
  return Number.isInteger(value) && value > 0 ? value : 1;
}

const isHidden = (element: Element) =>
  attribute(element, "hidden") !== null || /display\s*:\s*none/iu.test(attribute(element, "style") ?? "");

/** Tags which have no end, or whose end the next one of their kind is. */
const ENDLESS = new Set(
  "area base br col embed hr img input link meta param source track wbr p li td th tr tbody thead tfoot dt dd option".split(
    " ",
  ),
);

/** A parser of pages takes time by the square of the depth: what lies too deep is refused before it is parsed. */
function refuseDepth(text: string, file: string): void {
  let depth = 0;
  for (const [tag, end, name = ""] of text.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>?/giu)) {
    if (ENDLESS.has(name.toLowerCase()) || tag.endsWith("/>")) continue;
    depth = end === "/" ? Math.max(0, depth - 1) : depth + 1;
    if (depth > LIMITS.depth) throw tooLarge(file, "HTML", depth, LIMITS.depth);
  }
}

/**
 * The tables of a page (HTML, also what Excel and Word save as a page). A table in a cell is a table of its own.
 *
 * @throws KtttError `import/too-large`
 */
export function readHtml(text: string, file: string, clean: Clean): readonly Table[] {
  if (text.length > LIMITS.characters) throw tooLarge(file, "HTML", text.length, LIMITS.characters);
  refuseDepth(text, file);
  const tables: TableRow[][] = [];

  const wordsOf = (node: Node, depth: number): string => {
    if (depth > LIMITS.depth) throw tooLarge(file, "HTML", depth, LIMITS.depth);
    if (node.nodeName === "#text" && "value" in node) return node.value.replace(/\s{1,1000}/gu, " ");
    if (!isElement(node) || SILENT.has(node.tagName)) return "";
    if (node.tagName === "table") {
      addTable(node, depth);
      return "";
    }
    const words = childrenOf(node)
      .map((it) => wordsOf(it, depth + 1))
      .join("");
    return BLOCKS.has(node.tagName) ? `\n${words}\n` : words;
  };

  const addTable = (table: Element, depth: number): void => {
    const rows: TableRow[] = [];
    tables.push(rows);
    /** Cells which reach down into the row being read, by column. */
    const reaching = new Map<number, { readonly row: number; readonly until: number; readonly left: number | null }>();
    const addRow = (tr: Element) => {
      const row = rows.length + 1;
      if (row > LIMITS.rows) throw tooLarge(file, "rowspan", row, LIMITS.rows);
      const cells: Cell[] = [];
      const fill = () => {
        for (let above = reaching.get(cells.length); above && above.until >= row; above = reaching.get(cells.length)) {
          cells.push({ text: "", mergedFrom: above.row, ...(above.left === null ? {} : { mergedLeft: above.left }) });
        }
      };
      for (const cell of childrenOf(tr).filter(isElement)) {
        if (cell.tagName !== "td" && cell.tagName !== "th") continue;
        fill();
        const column = cells.length;
        const wide = span(cell, "colspan");
        if (column + wide > LIMITS.columns) throw tooLarge(file, "colspan", column + wide, LIMITS.columns);
        const words = childrenOf(cell)
          .map((it) => wordsOf(it, depth + 1))
          .join("");
        const until = row + span(cell, "rowspan") - 1;
        for (let more = 0; more < wide; more += 1) {
          const left = more === 0 ? null : column;
          if (until > row) reaching.set(column + more, { row, until, left });
          cells.push(
            left === null ? { text: clean(words), mergedFrom: null } : { text: "", mergedFrom: null, mergedLeft: left },
          );
        }
      }
      fill();
      rows.push({ row, cells, ...(isHidden(tr) ? { hidden: true } : {}) });
    };
    const walk = (node: Node) => {
      for (const child of childrenOf(node).filter(isElement)) {
        if (child.tagName === "tr") addRow(child);
        else if (child.tagName !== "table") walk(child);
      }
    };
    walk(table);
  };

  for (const node of childrenOf(bodyOf(parse(text)))) wordsOf(node, 0);
  return tables.map((rows, at) => ({ index: at + 1, name: `bảng ${at + 1}`, aligned: true, rows }));
}

function bodyOf(document: DefaultTreeAdapterTypes.Document): Node {
  const html = document.childNodes.filter(isElement).find((it) => it.tagName === "html");
  const body =
    html &&
    childrenOf(html)
      .filter(isElement)
      .find((it) => it.tagName === "body");
  return body ?? document;
}
