import { formatDay, type LegalDate } from "@kttt/core";
import { writeCsv } from "hucre/csv";
import type { CellKind, OfficeTable } from "./tables/office-table.js";
import { plainText } from "./plain-text.js";
import { percentWords } from "./tables/words.js";

function shown(value: string | number | null, kind: CellKind, { language }: OfficeTable): string | number {
  if (value === null) return "";
  if (kind === "share" && typeof value === "number") return percentWords(value, language);
  if (kind === "day" && typeof value === "string") return formatDay(value as LegalDate, language);
  return typeof value === "number" ? value : plainText(value);
}

/**
 * A table as CSV (RFC 4180, comma, CRLF) with a byte order mark, so that Excel reads its Vietnamese. No cell is a live
 * formula: one which would begin one stands behind an apostrophe. The title and the notes come first, one a line.
 *
 * @returns the bytes, the same for the same table
 */
export function tableCsv(table: OfficeTable): Uint8Array {
  const { columns, notes, rows, title } = table;
  const head = columns.map(({ group, heading }) => (group === undefined ? heading : `${group}: ${heading}`));
  const lines = [
    ...[title, ...notes].map((it) => [plainText(it)]),
    head,
    ...rows.map((row) => columns.map(({ key, kind }) => shown(row.cells[key]?.value ?? null, kind, table))),
  ];
  return new TextEncoder().encode(writeCsv(lines, { bom: true, escapeFormulae: true }));
}
