/** One cell of a table as it was read. */
export interface Cell {
  /** The words, NFC; lines of the cell are parted by `\n`. */
  readonly text: string;
  /** The row in which a merged cell begins, where this cell is covered by one that begins above; else `null`. */
  readonly mergedFrom: number | null;
}

/** One row: its number in the file (or in the table), from 1, and its cells from the left. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** One table of a file. */
export interface Table {
  /** `Sheet1`, `table 2`, or the file's name. */
  readonly name: string;
  /** Whether each row has its cells where the columns are: not so in text, where a scan may lose one. */
  readonly aligned: boolean;
  readonly rows: readonly TableRow[];
}

/** Words of a cell: NFC, tags of a scan dropped, spaces single; lines are kept apart. */
export function cellText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/<br\s*\/?>/giu, "\n")
    .replace(/<\/?[a-z][^<>]*>/giu, " ")
    .replace(/[\u200b\u2060\ufeff]|\*\*?/gu, "")
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n ?/gu, "\n")
    .replace(/\n+/gu, "\n")
    .trim();
}
