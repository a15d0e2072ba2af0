/** The two languages every message, label and rendering exists in. Vietnamese is the default everywhere. */
export type Language = "vi" | "en";

/** One text in both languages. Both are NFC. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** The values of a template's places. */
export type Params = Readonly<Record<string, string | number | undefined>>;

/**
 * Characters which are no words and on which a terminal or a page may act: controls (but for the end of a line and the tab),
 * marks of direction, ends of lines of one language only, characters without a width.
 */
export const CONTROL = /[^\P{Cc}\n\t]|[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Text with each control character written out, `\u001b`: safe to show, and the same value where it stands in a string of JSON. */
export function visible(text: string): string {
  return text.replace(CONTROL, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}

/**
 * Puts `params` into the `{name}` places of a template. A part in `[[double brackets]]` is left out when one of its places
 * has no value ("[[Did you mean {suggestion}? ]]Declare it."). Elsewhere an unknown place stays as written, so that a gap is
 * visible. Control characters of a value are written out.
 */
export function fillTemplate(template: string, params: Params): string {
  const given = (name: string) => params[name] !== undefined;
  const places = (part: string) => [...part.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
  const filled = template
    .replace(/\[\[(.*?)\]\]/gs, (_, part: string) => (places(part).every(given) ? part : ""))
    .replace(/\{(\w+)\}/g, (whole, name: string) => (given(name) ? String(params[name]) : whole));
  return visible(filled);
}

/** Longest words of a duty inside another sentence. */
const LONGEST = 80;

/** The first words of a text, whole, where it is long: by these a duty is called inside another sentence. */
export function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/u, "")} …`;
}

/** The two parameters of a message which one thing fills, in either language: `nameVi`, `nameEn`. */
export function inBoth<Name extends string>(
  name: Name,
  of: (language: Language) => string,
): Readonly<Record<`${Name}Vi` | `${Name}En`, string>> {
  return { [`${name}Vi`]: of("vi"), [`${name}En`]: of("en") } as Record<`${Name}Vi` | `${Name}En`, string>;
}
