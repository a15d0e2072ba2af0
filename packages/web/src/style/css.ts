/** Marks a style sheet for the formatter; the text stays as it is. */
export const css = (text: TemplateStringsArray): string => text.raw.join("");
