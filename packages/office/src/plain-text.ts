/** Controls but line feed and tab, marks of direction, and what no XML can hold. */
const HARMFUL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The longest text of a cell, in characters: what Excel takes is 32,767. */
export const LONGEST_CELL = 32_000;

/**
 * Text fit for a file an official opens: NFC, without control characters, marks of direction and broken halves of
 * characters; each of these shows as `�`. What is longer than `most` characters ends with `…`.
 */
export function plainText(text: string, most = LONGEST_CELL): string {
  const clean = text.normalize("NFC").replaceAll("\r\n", "\n").replaceAll("\r", "\n").replaceAll(HARMFUL, "\uFFFD");
  return clean.length > most ? `${clean.slice(0, most - 1)}…` : clean;
}
