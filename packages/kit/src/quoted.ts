import { visible } from "@kttt/core/errors";

/** Where words of a document, a sheet or a person are written into a file that is made. */
export type QuotedInto =
  /** A string of TypeScript or JSON, with its quotation marks. */
  | "code"
  /** A comment of TypeScript, or one line of plain text. */
  | "comment"
  /** One line of Markdown. */
  | "page";

/** Control characters, marks of direction, and what ends a line in one language and not in another. */
const ACTING = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * The one way by which words get into a file which is made: whatever they hold (the end of a comment, backticks, `${`, line
 * ends, tags, control characters), they stay words.
 */
export function quoted(words: string, into: QuotedInto): string {
  if (into === "code") {
    return visible(JSON.stringify(words));
  }
  const line = words.replace(ACTING, " ").replace(/\s+/gu, " ").trim();
  if (into === "page") return line.replace(/[\\`*_[\]<>#|]/gu, "\\$&");
  // Neither the end of this comment nor the beginning of another.
  return line.replace(/\*(?=\/)|\/(?=\*)/gu, "$& ");
}
