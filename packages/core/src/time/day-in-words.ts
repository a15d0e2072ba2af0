import { trustMark } from "../law/render-citation.js";
import type { Language } from "../kernel/language.js";
import type { DayOff } from "./calendar-year.js";
import { formatDay } from "../kernel/instant.js";
import { type LegalDate, type Span, weekdayOf } from "../kernel/legal-date.js";

const WEEKDAYS = {
  vi: ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
} as const;

/** `thứ Hai, 03/02/2025`; `Monday, 3 Feb 2025`. */
export function dayInWords(date: LegalDate, language: Language = "vi"): string {
  return `${WEEKDAYS[language][weekdayOf(date) - 1] ?? ""}, ${formatDay(date, language)}`;
}

/** `từ 15/12/2024 đến 14/12/2025`. */
export function spanInWords({ from, to }: Span, language: Language = "vi"): string {
  const [first, last] = [formatDay(from, language), formatDay(to, language)];
  return language === "vi" ? `từ ${first} đến ${last}` : `${first} to ${last}`;
}

/** The name of a day off, with a mark where its source is not verified: `Tết Âm lịch (theo thông báo)`. */
export function dayOffInWords(day: DayOff, language: Language = "vi"): string {
  const mark = trustMark(day.trust, language);
  return mark ? `${day.name[language]} (${mark})` : day.name[language];
}
