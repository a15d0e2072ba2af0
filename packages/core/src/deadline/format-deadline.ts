import type { Language } from "../kernel/language.js";
import type { Deadline } from "./deadline.schema.js";
import { englishWords } from "./phrase/english-words.js";
import { vietnameseWords } from "./phrase/vietnamese-words.js";

/**
 * A deadline in words, in the form which officials use. `parseDeadline` reads it back to the same rule, in both languages;
 * the remarks `inferred` and `inferredNote`, which are not words of the deadline, are left out.
 *
 * @example
 * formatDeadline({ kind: "annual", before: "12-15" }) // "Trước ngày 15/12 hằng năm"
 */
export function formatDeadline(deadline: Deadline, language: Language = "vi"): string {
  const words = language === "vi" ? vietnameseWords(deadline) : englishWords(deadline);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
