/** One cell of a table as it was read. */
export interface Cell {
  /** The words, NFC; lines of the cell are parted by `\n`. */
  readonly text: string;
  /** The row in which a merged cell begins, where this cell is covered by one that begins above; else `null`. */
  readonly mergedFrom: number | null;
  /** The column (from 0) in which a merged cell begins, where this cell is covered by one that begins to its left. */
  readonly mergedLeft?: number;
  /** What belongs to the cell and is no word of it: a footnote, hidden words, a formula which was never computed. */
  readonly asides?: readonly string[];
}

/** One row: its number in the file (or in the table), from 1, and its cells from the left. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  /** Whether the program which shows the file hides this row. */
  readonly hidden?: boolean;
}

/** One table of a file. */
export interface Table {
  /** Its place among the tables of the file, from 1. */
  readonly index: number;
  /** The sheet's name, `bảng 2`, or the file's name. */
  readonly name: string;
  /** Whether each row has its cells where the columns are: not so in text, where a scan may lose one. */
  readonly aligned: boolean;
  readonly rows: readonly TableRow[];
  /** Whether the whole sheet is hidden. */
  readonly hidden?: boolean;
  /** Columns (from 0) which are hidden. */
  readonly hiddenColumns?: readonly number[];
}

/**
 * Control characters, marks of direction and characters without a width: none of them is a word, and a terminal or a page
 * may act on them.
 */
// eslint's no-control-regex does not see characters made by name: \p{Cc} is C0 and C1.
const INVISIBLE = /[^\P{Cc}\n\t]|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Words of a cell: NFC, spaces single, nothing invisible; lines are kept apart. */
export function cellText(text: string): string {
  return (
    text
      .normalize("NFC")
      .replace(/\r\n?|[\u2028\u2029\u000b\u000c]/gu, "\n")
      .replace(INVISIBLE, "")
      // Runs are taken in parts: an expression over a run of millions would leave the engine's stack.
      .replace(/[^\S\n]{1,1000}/gu, " ")
      .replace(/ (?= )/gu, "")
      .replace(/ ?\n ?/gu, "\n")
      .replace(/\n(?=\n)/gu, "")
      .trim()
  );
}

/** How the words of a cell are made of the letters of the file: {@link cellText}, after an old encoding was undone. */
export type Clean = (text: string) => string;

/** The letters of a scan, without the tags and the stars by which a scan marks emphasis. */
export function unmarked(text: string): string {
  return text
    .replace(/<br\s*\/?>/giu, "\n")
    .replace(/<\/(?:p|li|div)>/giu, "\n")
    .replace(/<\/?(?:b|i|u|em|strong|sup|sub|span|p|div|ul|ol|li)(?:\s[^<>]*)?>/giu, " ")
    .replace(/\*\*?/gu, "");
}
