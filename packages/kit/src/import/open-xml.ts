import { kitProblem } from "../errors.js";
import { isKtttError, KtttError } from "@kttt/core/errors";
import { DOMParser, type Document, type Element, type Node } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** What one part of an office file may unpack to: a table of a plan is a few hundred kilobytes. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The parts of an office file (OOXML: a zip of XML) which are asked for, by name.
 *
 * @throws KtttError `import/unreadable`, `import/too-large`; nothing larger than 64 MB is ever unpacked
 */
export function openParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  file: string,
): ReadonlyMap<string, string> {
  const tooLarge: number[] = [];
  try {
    const parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!wanted(name)) return false;
        if (originalSize > MOST_BYTES) tooLarge.push(originalSize);
        return originalSize <= MOST_BYTES;
      },
    });
    const [size] = tooLarge;
    if (size === undefined) return new Map(Object.entries(parts).map(([name, data]) => [name, strFromU8(data)]));
    throw new KtttError(kitProblem("import/too-large", [file], { size, limit: MOST_BYTES }));
  } catch (cause) {
    if (isKtttError(cause)) throw cause;
    throw new KtttError(
      kitProblem("import/unreadable", [file], { what: cause instanceof Error ? cause.message : "zip" }),
    );
  }
}

/** Parses one part. @throws KtttError `import/unreadable` for XML that is broken */
export function parseXml(text: string, file: string): Document {
  try {
    return new DOMParser({
      onError(level, message) {
        if (level !== "warning") throw new Error(message);
      },
    }).parseFromString(text, "text/xml");
  } catch (cause) {
    throw new KtttError(
      kitProblem("import/unreadable", [file], { what: cause instanceof Error ? cause.message : "XML" }),
    );
  }
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** The elements right inside another, of this local name or of any. */
export function childrenOf(parent: Node, name?: string): readonly Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && (name === undefined || node.localName === name)) found.push(node);
  }
  return found;
}

/** The first element of a local name right inside another. */
export function childOf(parent: Node, name: string): Element | null {
  return childrenOf(parent, name)[0] ?? null;
}

/** An attribute by its local name, whatever its prefix. */
export function attributeOf(element: Element | null, name: string): string | null {
  if (!element) return null;
  for (const attribute of Array.from(element.attributes)) if (attribute.localName === name) return attribute.value;
  return null;
}
