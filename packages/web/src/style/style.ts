import { BASE } from "./base.js";
import { DRAWINGS } from "./drawings.js";
import { FORMS } from "./forms.js";
import { LISTS } from "./lists.js";
import { NARROW } from "./narrow.js";
import { PANELS } from "./panels.js";
import { PRINT } from "./print.js";

/** A style sheet without the blanks which nobody reads. No string within it has a blank beside one of these signs. */
const tightly = (text: string) =>
  text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?([{};,]) ?/g, "$1")
    .trim();

/** The style of every page; nothing else is fetched and nothing comes from elsewhere. */
export const STYLE = tightly([BASE, PANELS, LISTS, FORMS, DRAWINGS, NARROW, PRINT].join(""));

/** What stands below each printed page: the words at the left, the number of the page at the right. */
export function printFoot(words: string, page: string): string {
  const quoted = (text: string) => `"${text.replaceAll(/["\\<\n]/g, "")}"`;
  return `@page { @bottom-left { content: ${quoted(words)}; font-size: 8pt; } @bottom-right { content: ${quoted(`${page} `)} counter(page) "/" counter(pages); font-size: 8pt; } }`;
}
