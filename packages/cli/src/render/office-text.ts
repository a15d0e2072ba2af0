import { type OfficeTable, shownCell } from "@kttt/office/tables";
import { shorten, textTable } from "./text-table.js";

/** Which part of a table the terminal shows. */
export interface Shown {
  /** The columns, in this order. Defaults to all. */
  readonly columns?: readonly string[];
  /** At most so many rows; how many more there are is said below. Defaults to all. */
  readonly most?: number;
  /** Longer words are cut. Defaults to never. */
  readonly cutAt?: number;
  /** No column is wider. Defaults to 40. */
  readonly widest?: number;
  /** The notes of the table stand above it. */
  readonly notes?: boolean;
}

/** A table of an office for the terminal, under its title. */
export function officeText(table: OfficeTable, shown: Shown = {}): string {
  const { columns: keys, cutAt, most = Number.POSITIVE_INFINITY, notes = false, widest = 40 } = shown;
  const columns = keys ? keys.flatMap((key) => table.columns.filter((it) => it.key === key)) : table.columns;
  const cut = (words: string) => (cutAt === undefined ? words : shorten(words, cutAt));
  const rows = table.rows.slice(0, most).map((row) =>
    columns.map((column) => {
      const words = cut(shownCell(column, row, table));
      return words === "0" ? "·" : words;
    }),
  );
  const text = textTable(
    columns.map(({ group, heading, kind, width }) => ({
      heading: group === undefined ? heading : `${group}: ${heading}`,
      align: kind === "text" || kind === "day" ? "left" : "right",
      width: Math.max(6, Math.min(width, widest)),
    })),
    rows,
  );
  const more = table.rows.length - rows.length;
  const rest = more > 0 ? `… +${more}\n` : "";
  return `${table.title}\n${notes ? table.notes.map((it) => `${it}\n`).join("") : ""}\n${text}${rest}`;
}
