import { KtttError, isKtttError } from "@kttt/core/errors";
import { SaxesParser } from "saxes";
import { importProblem } from "./errors.js";

/** What one part of a file may hold. */
export const XML_LIMITS = {
  /** Elements inside one another: a table in a cell of a table takes three. */
  depth: 250,
  /** Elements and words kept at one time. */
  nodes: 400_000,
  /** Characters of one run of words. */
  words: 1024 * 1024,
} as const;

/** An element: names without their prefix, attributes by their local names. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface Growing extends XmlElement {
  readonly children: (XmlElement | string)[];
}

export interface XmlOptions {
  /** Elements which are left out with all they hold. */
  readonly skip?: ReadonlySet<string>;
  /** Elements which are handed over when they end and are not kept in the tree. */
  readonly each?: Readonly<Record<string, (element: XmlElement) => void>>;
}

/** Bytes given to the parser at a time. */
const SLICE = 64 * 1024;

const localName = (name: string) => name.slice(name.indexOf(":") + 1);

/**
 * Reads one XML part as it comes. Nothing of a document type declaration is obeyed: a part which has one is refused.
 *
 * @throws KtttError `import/unreadable` for broken XML, `import/too-large` beyond {@link XML_LIMITS}
 */
export function readXml(
  pieces: Iterable<Uint8Array>,
  file: string,
  part: string,
  { each = {}, skip = new Set() }: XmlOptions = {},
): XmlElement {
  const tooLarge = (size: number, limit: number, what: string) =>
    new KtttError(importProblem("import/too-large", [file], { part: `${part}, ${what}`, size, limit }));
  const unreadable = (what: string) => new KtttError(importProblem("import/unreadable", [file], { what }));
  const parser = new SaxesParser();
  let root: XmlElement | null = null;
  const open: Growing[] = [];
  let nodes = 0;
  /** How deep the parser is inside an element which is left out. */
  let skipped = 0;
  /** Characters since the parser last told of anything. */
  let silent = 0;
  const keep = (child: XmlElement | string) => {
    nodes += 1;
    if (nodes > XML_LIMITS.nodes) throw tooLarge(nodes, XML_LIMITS.nodes, "XML");
    open.at(-1)?.children.push(child);
  };
  parser.on("doctype", () => {
    throw unreadable("XML có DOCTYPE / XML with a document type");
  });
  parser.on("opentag", ({ attributes, name }) => {
    silent = 0;
    const local = localName(name);
    if (skipped > 0 || skip.has(local)) {
      skipped += 1;
      if (skipped > XML_LIMITS.depth) throw tooLarge(skipped, XML_LIMITS.depth, "XML");
      return;
    }
    const named = Object.entries(attributes as Readonly<Record<string, string>>);
    const element: Growing = {
      name: local,
      attributes: Object.fromEntries(named.map(([key, value]) => [localName(key), value])),
      children: [],
    };
    keep(element);
    root ??= element;
    open.push(element);
    if (open.length > XML_LIMITS.depth) throw tooLarge(open.length, XML_LIMITS.depth, "XML");
  });
  parser.on("closetag", () => {
    silent = 0;
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    const ended = open.pop();
    const take = ended && each[ended.name];
    if (!ended || !take) return;
    take(ended);
    open.at(-1)?.children.pop();
    nodes -= 1 + sizeOf(ended);
  });
  const words = (text: string) => {
    silent = 0;
    if (skipped === 0 && text !== "") keep(text);
  };
  parser.on("text", words);
  parser.on("cdata", words);
  try {
    let decoder: InstanceType<typeof TextDecoder> | null = null;
    for (const piece of slicesOf(pieces)) {
      decoder ??= new TextDecoder(piece[0] === 0xff ? "utf-16le" : piece[0] === 0xfe ? "utf-16be" : "utf-8");
      const text = decoder.decode(piece, { stream: true });
      silent += text.length;
      if (silent > XML_LIMITS.words) throw tooLarge(silent, XML_LIMITS.words, "XML");
      parser.write(text);
    }
    parser.close();
  } catch (cause) {
    if (isKtttError(cause)) throw cause;
    throw unreadable((cause as Error).message);
  }
  if (!root) throw unreadable(`“${part}” trống / is empty`);
  return root;
}

/** What packs well comes out of the zip in pieces of megabytes: the parser is to tell of what it found more often than that. */
function* slicesOf(pieces: Iterable<Uint8Array>): Iterable<Uint8Array> {
  for (const piece of pieces) {
    for (let from = 0; from < piece.length; from += SLICE) yield piece.subarray(from, from + SLICE);
  }
}

function sizeOf(element: XmlElement): number {
  let size = 0;
  const waiting: XmlElement[] = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    size += next.children.length;
    for (const child of next.children) if (typeof child !== "string") waiting.push(child);
  }
  return size;
}

/** The elements right inside another, of this name or of any. */
export function childrenOf(parent: XmlElement, name?: string): readonly XmlElement[] {
  return parent.children.filter(
    (it): it is XmlElement => typeof it !== "string" && (name === undefined || it.name === name),
  );
}

/** The first element of a name right inside another. */
export function childOf(parent: XmlElement | null | undefined, name: string): XmlElement | null {
  return (parent && childrenOf(parent, name)[0]) ?? null;
}

/** The words right inside an element. */
export function textOf(element: XmlElement | null): string {
  return (element?.children ?? []).filter((it): it is string => typeof it === "string").join("");
}

/** Whether a property of Word (ST_OnOff) is there and is not said to be off. */
export function isOn(element: XmlElement | null): boolean {
  return element !== null && !["0", "false", "off", "none"].includes(`${attributeOf(element, "val")}`);
}

/** An attribute, or `null`. */
export function attributeOf(element: XmlElement | null | undefined, name: string): string | null {
  return element?.attributes[name] ?? null;
}
