import { KtttError } from "@kttt/core/errors";
import { importProblem } from "./errors.js";

/** Bytes of a text file which are read at most. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Beginnings of files which are no text, whatever their names say. */
const KINDS: readonly (readonly [string, string])[] = [
  ["504b0304", "zip (.docx, .xlsx)"],
  ["d0cf11e0", ".doc, .xls"],
  ["25504446", "PDF"],
  ["89504e47", "PNG"],
  ["ffd8ff", "JPEG"],
  ["1f8b", "gzip"],
];

const isUtf8 = (bytes: Uint8Array) => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** The encoding of a text by its mark, by the zeros of UTF-16, or by whether it is UTF-8 at all. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, 4096);
  const zeros = (odd: number) => head.filter((byte, at) => at % 2 === odd && byte === 0).length;
  if (zeros(1) > head.length / 8 && zeros(0) < head.length / 32) return "utf-16le";
  if (zeros(0) > head.length / 8 && zeros(1) < head.length / 32) return "utf-16be";
  // What is not UTF-8 was written for one of the old code pages: their letters are kept apart in windows-1252.
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

/**
 * The words of a text file: UTF-8 or UTF-16, with a byte order mark or without. Bytes of an older code page come out as the
 * letters of windows-1252, from which `recognizeEncoding` tells them.
 *
 * @throws KtttError `import/not-text` for a Word file, a PDF, a picture; `import/too-large`
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (bytes.length > MOST_BYTES) {
    const params = { part: file, size: bytes.length, limit: MOST_BYTES };
    throw new KtttError(importProblem("import/too-large", [file], params));
  }
  const beginning = [...bytes.subarray(0, 4)].map((it) => it.toString(16).padStart(2, "0")).join("");
  const known = KINDS.find(([mark]) => beginning.startsWith(mark));
  const encoding = encodingOf(bytes);
  const text = known ? "" : new TextDecoder(encoding).decode(bytes);
  if (known || text.slice(0, 65_536).includes("\0")) {
    const kind = known?.[1] ?? "nhị phân / binary";
    throw new KtttError(importProblem("import/not-text", [file], { file, kind }));
  }
  return text.replace(/^\ufeff/u, "");
}
