import { BASE } from "./base.js";
import { PARTS } from "./parts.js";
import { NARROW, PRINT } from "./phone-and-print.js";

/** The style of every page; nothing else is fetched and nothing comes from elsewhere. */
export const STYLE = [BASE, PARTS, NARROW, PRINT].join("").replaceAll(/\n\s*/g, "\n").trim();

/** What stands below each printed page: the words at the left, the number of the page at the right. */
export function printFoot(words: string, page: string): string {
  const quoted = (text: string) => `"${text.replaceAll(/["\\<\n]/g, "")}"`;
  return `@page { @bottom-left { content: ${quoted(words)}; font-size: 8pt; } @bottom-right { content: ${quoted(`${page} `)} counter(page) "/" counter(pages); font-size: 8pt; } }`;
}
