import type { Bilingual } from "../language.js";

/** What one error code says: the message and what to do about it, as templates with `{param}` places. */
export interface ErrorText {
  readonly message: Bilingual;
  readonly hint: Bilingual;
}

/** Keeps the literal codes of a catalogue part as a type while checking its shape. */
export function errorTexts<const Code extends string>(texts: Record<Code, ErrorText>): Record<Code, ErrorText> {
  return texts;
}
