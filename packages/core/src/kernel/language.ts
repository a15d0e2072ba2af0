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
 * Puts `params` into the `{name}` places of a template. A part in `[[double brackets]]` is left out when one of its places
 * has no value ("[[Did you mean {suggestion}? ]]Declare it."). Elsewhere an unknown place stays as written, so that a gap is
 * visible.
 */
export function fillTemplate(template: string, params: Params): string {
  const given = (name: string) => params[name] !== undefined;
  const places = (part: string) => [...part.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
  return template
    .replace(/\[\[(.*?)\]\]/gs, (_, part: string) => (places(part).every(given) ? part : ""))
    .replace(/\{(\w+)\}/g, (whole, name: string) => (given(name) ? String(params[name]) : whole));
}

/** The two parameters of a message which one thing fills, in either language: `nameVi`, `nameEn`. */
export function inBoth<Name extends string>(
  name: Name,
  of: (language: Language) => string,
): Readonly<Record<`${Name}Vi` | `${Name}En`, string>> {
  return { [`${name}Vi`]: of("vi"), [`${name}En`]: of("en") } as Record<`${Name}Vi` | `${Name}En`, string>;
}
