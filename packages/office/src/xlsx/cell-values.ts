import { isLegalDate, type LegalDate } from "@kttt/core";
import type { CellValue } from "hucre/xlsx";
import { plainText } from "../plain-text.js";

/** The day a cell holds: a date of the workbook, its serial number, or `30/9/2024` in words; `null` for anything else. */
export function dayIn(value: CellValue): LegalDate | null {
  if (value instanceof Date) {
    const day = value.toISOString().slice(0, 10);
    return isLegalDate(day) ? day : null;
  }
  if (typeof value === "number") {
    const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * 86_400_000).toISOString().slice(0, 10);
    return isLegalDate(day) ? day : null;
  }
  const [, day = "", month = "", year = ""] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(String(value)) ?? [];
  const written = year === "" ? String(value).trim() : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isLegalDate(written) ? written : null;
}

/** The words of a cell, without spaces around them and without characters no file may hold. */
export function wordsIn(value: CellValue): string {
  return value === null ? "" : plainText(String(value)).trim();
}
