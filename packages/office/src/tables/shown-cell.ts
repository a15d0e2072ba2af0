import { formatDay, type LegalDate } from "@kttt/core";
import type { Column, OfficeTable, Row } from "./office-table.js";
import { numberWords, percentWords } from "./words.js";

/** What a cell shows in words; nothing for an empty one. */
export function shownCell(column: Column, row: Row, { language }: Pick<OfficeTable, "language">): string {
  const value = row.cells[column.key]?.value ?? null;
  if (value === null) return "";
  if (typeof value === "string") {
    return column.kind === "day" && row.kind !== "section" ? formatDay(value as LegalDate, language) : value;
  }
  return column.kind === "share" ? percentWords(value, language) : numberWords(value, language);
}
