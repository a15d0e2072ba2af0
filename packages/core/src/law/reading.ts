import type { Bilingual, Language } from "../kernel/language.js";

/** What no text prints and this library reads so, with the reading which it did not take ("theo cách hiểu"). */
export interface Reading extends Bilingual {
  readonly other: Bilingual;
}

/** A reading in words, with the other one. */
export function renderReading(it: Reading, language: Language = "vi"): string {
  return language === "vi"
    ? `theo cách hiểu: ${it.vi}; cách hiểu khác: ${it.other.vi}`
    : `a reading: ${it.en}; the other: ${it.other.en}`;
}
