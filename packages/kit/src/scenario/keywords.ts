/** The keywords of a scenario file: Vietnamese first, with their English twins. */
export const KEYWORDS = {
  scenario: ["kịch bản", "scenario"],
  province: ["tỉnh", "province"],
  from: ["từ", "from"],
  to: ["đến", "to"],
  note: ["ghi chú", "note"],
  steps: ["bước", "steps"],
  on: ["ngày", "on"],
  when: ["khi", "when"],
  duty: ["việc", "duty"],
  then: ["thì", "then"],
} as const;

export type Keyword = keyof typeof KEYWORDS;

/** What may stand at the head of a scenario, and in a step. */
export const HEAD: readonly Keyword[] = ["scenario", "province", "from", "to", "note", "steps"];
export const STEP: readonly Keyword[] = ["on", "when", "duty", "then", "note"];

/** Which of the allowed keywords a word is; `null` for none. Case and the way of writing the accents do not matter. */
export function keywordOf(word: string, allowed: readonly Keyword[]): Keyword | null {
  const wanted = word.normalize("NFC").trim().toLocaleLowerCase("vi");
  return allowed.find((it) => (KEYWORDS[it] as readonly string[]).includes(wanted)) ?? null;
}
