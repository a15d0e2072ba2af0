import type { PlanDocument } from "./province.schema.js";

/** A mended misprint of a document's scan, as `source.corrections` lists it. */
export type Correction = NonNullable<PlanDocument["source"]["corrections"]>[number];

/** A stretch of a line's text, in characters of one of its cells after {@link plainText} and the corrections. */
export interface Stretch {
  readonly line: number;
  readonly cell: number;
  readonly from: number;
  readonly to: number;
}

/** Cells of one line: the text between its tabs. A line without tabs is one cell. */
export type Cells = readonly string[];

/**
 * The words of a text without its dress: NFC, tags and emphasis marks (`*`, `**`) and heading marks (`#`) dropped,
 * every run of white space one space, none at the ends.
 */
export function plainText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/<\/?[a-z][^<>]*>/giu, " ")
    .replace(/\u200b|\ufeff|\*/gu, "")
    .replace(/^\s*#+(?=\s)/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The lines of a file, without line ends; a last line needs no newline, and a newline at the end makes no line. */
export function linesOf(fileText: string): readonly string[] {
  const lines = fileText.split(/\r\n|\n|\r/u);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** The cells of a line in plain words, with the given corrections applied wherever their printed words stand. */
export function cellsOf(line: string, corrections: readonly Correction[]): Cells {
  return line.split("\t").map((cell) => {
    const mended = corrections.reduce(
      (text, it) => text.replaceAll(plainText(it.printed), plainText(it.corrected)),
      plainText(cell),
    );
    return plainText(mended);
  });
}

const LEADING_BULLET = /^[-+–—•] /u;
const WORD = /[\p{L}\p{N}\p{M}]/u;

function standsAlone(cell: string, from: number, to: number): boolean {
  const cutsAtStart = from > 0 && WORD.test(cell[from - 1] ?? "") && WORD.test(cell[from] ?? "");
  const cutsAtEnd = to < cell.length && WORD.test(cell[to] ?? "") && WORD.test(cell[to - 1] ?? "");
  return !cutsAtStart && !cutsAtEnd;
}

function allIndexesOf(text: string, part: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

/** Where the rest of a text, broken off at the end of an earlier cell, goes on: whole cells, then the start of one. */
function findRest(rest: string, lines: readonly number[], cells: ReadonlyMap<number, Cells>): Stretch[] | null {
  const [line, ...after] = lines;
  if (line === undefined) return null;
  for (const [index, cell] of (cells.get(line) ?? []).entries()) {
    const starts = LEADING_BULLET.test(cell) ? [0, 2] : [0];
    for (const from of starts) {
      const words = cell.slice(from);
      if (words === "") continue;
      if (words.startsWith(rest) && standsAlone(cell, from, from + rest.length)) {
        return [{ line, cell: index, from, to: from + rest.length }];
      }
      if (!rest.startsWith(`${words} `)) continue;
      const more = findRest(rest.slice(words.length + 1), after, cells);
      if (more) return [{ line, cell: index, from, to: cell.length }, ...more];
    }
  }
  return null;
}

/**
 * Where `text` stands in the given lines: inside one cell, or from inside one cell to its end and on through cells of
 * the lines that follow in `lines`. A bullet mark at the start of a continuing line may be dropped or kept. No line
 * of `lines` may be jumped over inside the text, and no word may be cut.
 *
 * @param lines line numbers in rising order
 * @returns the stretches in reading order, or `null` where the words are not there
 */
export function findText(
  text: string,
  lines: readonly number[],
  cells: ReadonlyMap<number, Cells>,
): readonly Stretch[] | null {
  const wanted = plainText(text);
  for (const line of lines) {
    for (const [index, cell] of (cells.get(line) ?? []).entries()) {
      const from = allIndexesOf(cell, wanted).find((at) => standsAlone(cell, at, at + wanted.length));
      if (from !== undefined) return [{ line, cell: index, from, to: from + wanted.length }];
    }
  }
  const firstWord = wanted.split(" ", 1)[0] ?? "";
  for (const [position, line] of lines.entries()) {
    for (const [index, cell] of (cells.get(line) ?? []).entries()) {
      for (const from of allIndexesOf(cell, firstWord)) {
        const words = cell.slice(from);
        if (!standsAlone(cell, from, cell.length) || !wanted.startsWith(`${words} `)) continue;
        const rest = findRest(wanted.slice(words.length + 1), lines.slice(position + 1), cells);
        if (rest) return [{ line, cell: index, from, to: cell.length }, ...rest];
      }
    }
  }
  return null;
}

/**
 * Where a text which {@link findText} does not find leaves the file: the last words that still stand there, and the
 * first ones that do not.
 */
export function departure(
  text: string,
  lines: readonly number[],
  cells: ReadonlyMap<number, Cells>,
): { readonly known: string; readonly unknown: string } {
  const words = plainText(text).split(" ");
  let found = 0;
  let missing = words.length;
  while (missing - found > 1) {
    const middle = Math.floor((found + missing) / 2);
    if (findText(words.slice(0, middle).join(" "), lines, cells)) found = middle;
    else missing = middle;
  }
  return {
    known: words.slice(Math.max(0, found - 5), found).join(" "),
    unknown: words.slice(found, found + 5).join(" "),
  };
}

/** The words of a cell which none of the stretches holds; single bullets, numbers and punctuation are not words. */
export function wordsOutside(cell: string, held: readonly { readonly from: number; readonly to: number }[]): string[] {
  const left: string[] = [];
  let at = 0;
  for (const it of [...held].sort((a, b) => a.from - b.from)) {
    if (it.from > at) left.push(cell.slice(at, it.from));
    at = Math.max(at, it.to);
  }
  left.push(cell.slice(at));
  return left.map((words) => words.trim()).filter((words) => /\p{L}/u.test(words));
}
