/** Words as somebody types them without marks: small letters, no marks, đ as d, white space as one space. */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/**
 * Whether every word asked for stands in the text, in any order, marks or not.
 *
 * @param question folded already
 */
export function matches(text: string, question: string): boolean {
  return question.split(" ").every((word) => text.includes(word));
}
