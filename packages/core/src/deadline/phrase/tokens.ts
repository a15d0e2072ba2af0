/** A word, a number or a mark of a deadline phrase, and where it stands in the text. */
export interface Token {
  readonly kind: "word" | "number" | "mark";
  /** What it is compared by: see {@link foldWord}; a number without leading zeros; every dash as `-`. */
  readonly key: string;
  /** First character and the one after the last, in the text as {@link tokenize} returns it. */
  readonly from: number;
  readonly to: number;
}

/** A text cut into tokens. `text` is the input in NFC. */
export interface TokenizedText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Grave, acute, tilde, hook above, dot below: the five tone marks (dấu thanh). */
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The form in which words are compared: lower case, its tone mark moved behind the letters. So it does not matter
 * whether a tone stands on the first or the second vowel (hoà, hòa) or how the text was composed (NFC, NFD).
 */
export function foldWord(word: string): string {
  const decomposed = word.toLowerCase().normalize("NFD");
  const tones = decomposed.match(TONE_MARKS)?.join("") ?? "";
  return decomposed.replace(TONE_MARKS, "").normalize("NFC") + tones;
}

const TOKEN = /(?<word>\p{L}[\p{L}\p{M}]*)|(?<number>\d+)|(?<mark>[^\s\u200B\uFEFF])/gu;
const DASH = /\p{Pd}|\u2212/u;
/** Emphasis of a scanned text; means nothing. */
const EMPHASIS = new Set(["*", "_"]);
/** What may end a phrase without meaning anything. */
const CLOSING = new Set([".", ",", ";", ":"]);

/** Cuts a phrase into tokens. Spaces, emphasis marks and closing punctuation are left out. */
export function tokenize(input: string): TokenizedText {
  const text = input.normalize("NFC");
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const whole = match[0];
    const place = { from: match.index, to: match.index + whole.length };
    if (match.groups?.["word"] !== undefined) tokens.push({ kind: "word", key: foldWord(whole), ...place });
    else if (match.groups?.["number"] !== undefined) {
      tokens.push({ kind: "number", key: whole.replace(/^0+(?=\d)/, ""), ...place });
    } else if (!EMPHASIS.has(whole)) tokens.push({ kind: "mark", key: DASH.test(whole) ? "-" : whole, ...place });
  }
  while (CLOSING.has(tokens.at(-1)?.key ?? "")) tokens.pop();
  return { text, tokens };
}
