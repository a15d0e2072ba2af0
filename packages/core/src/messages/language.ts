/** The two languages every message, label and rendering exists in. Vietnamese is the default everywhere. */
export type Language = "vi" | "en";

/** One text in both languages. Both are NFC. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** Puts `params` into the `{name}` places of a template; an unknown place stays as written, so a gap is visible. */
export function fillTemplate(template: string, params: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : String(value);
  });
}
