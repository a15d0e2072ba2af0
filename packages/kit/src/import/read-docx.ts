import type { Element, Node } from "@xmldom/xmldom";
import { attributeOf, childOf, childrenOf, isElement, openParts, parseXml } from "./open-xml.js";
import { type Cell, cellText, type Table, type TableRow } from "./table.js";

/** The words of a run, paragraph or cell. What was struck out in "track changes" is not there any more. */
function wordsOf(node: Node): string {
  if (!isElement(node)) return "";
  switch (node.localName) {
    case "t":
      return node.textContent ?? "";
    case "tab":
      return " ";
    case "br":
    case "cr":
      return "\n";
    case "noBreakHyphen":
      return "-";
    case "del":
    case "moveFrom":
      return "";
    case "p":
      return `${childrenOf(node).map(wordsOf).join("")}\n`;
    default:
      return childrenOf(node).map(wordsOf).join("");
  }
}

/** Rows and cells may stand inside content controls: they are looked for there too. */
function partsOf(parent: Element, name: string): readonly Element[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.localName === name) return [child];
    if (child.localName === "sdt" || child.localName === "sdtContent" || child.localName === "ins") {
      return partsOf(child, name);
    }
    return [];
  });
}

function tableOf(element: Element, name: string): Table {
  /** The row in which the cell above each column begins. */
  const beganAt = new Map<number, number>();
  const rows = partsOf(element, "tr").map((tr, index): TableRow => {
    const cells: Cell[] = [];
    const row = index + 1;
    const skipped = Number(attributeOf(childOf(childOf(tr, "trPr") ?? tr, "gridBefore"), "val") ?? 0);
    for (let at = 0; at < skipped; at += 1) cells.push({ text: "", mergedFrom: null });
    for (const tc of partsOf(tr, "tc")) {
      const properties = childOf(tc, "tcPr");
      const merge = properties && childOf(properties, "vMerge");
      const goesOn = merge !== null && attributeOf(merge, "val") !== "restart";
      const column = cells.length;
      if (!goesOn) beganAt.set(column, row);
      const text = cellText(childrenOf(tc).map(wordsOf).join(""));
      cells.push({ text, mergedFrom: goesOn ? (beganAt.get(column) ?? null) : null });
      const width = Number(attributeOf(properties && childOf(properties, "gridSpan"), "val") ?? 1);
      for (let more = 1; more < width; more += 1) cells.push({ text: "", mergedFrom: null });
    }
    return { row, cells };
  });
  return { name, aligned: true, rows };
}

/**
 * The tables of a Word document (.docx), in their order. Tables inside cells count as words of the cell.
 *
 * @throws KtttError `import/unreadable`, `import/too-large`
 */
export function readDocx(bytes: Uint8Array, file: string): readonly Table[] {
  const parts = openParts(bytes, (name) => name === "word/document.xml", file);
  const document = parseXml(parts.get("word/document.xml") ?? "", file);
  const tables: Element[] = [];
  const collect = (node: Node) => {
    for (const child of childrenOf(node)) {
      if (child.localName === "tbl") tables.push(child);
      else collect(child);
    }
  };
  collect(document);
  return tables.map((table, index) => tableOf(table, `bảng ${index + 1}`));
}
