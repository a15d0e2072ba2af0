import { isLegalDate, type LegalDate } from "@kttt/core/time";

const SLASHED = /^(\d{1,2})\s*[/.]\s*(\d{1,2})\s*[/.]\s*(\d{4})$/;

/** A day as a person writes it: `2024-06-14` or `14/6/2024`; `null` for anything else, or a day there is not. */
export function writtenDay(text: string): LegalDate | null {
  const words = text.trim();
  const match = SLASHED.exec(words);
  const [, day = "", month = "", year = ""] = match ?? [];
  const candidate = match ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : words;
  return isLegalDate(candidate) ? candidate : null;
}
