import { renderCitation, trustMark } from "../law/render-citation.js";
import type { Language } from "../kernel/language.js";
import type { CountedLimit } from "./add-period.js";
import { dayInWords, dayOffInWords } from "./day-in-words.js";
import type { TimeLimit, TimeUnit } from "./time-limit.js";

const UNITS: Readonly<Record<Language, Readonly<Record<TimeUnit, string>>>> = {
  vi: { day: "ngày", workingDay: "ngày làm việc", week: "tuần", month: "tháng", year: "năm" },
  en: { day: "day", workingDay: "working day", week: "week", month: "month", year: "year" },
};

/** `10 ngày làm việc`; `10 working days`. */
export function timeLimitInWords({ n, unit }: TimeLimit, language: Language = "vi"): string {
  const name = UNITS[language][unit];
  return language === "vi" ? `${String(n).padStart(2, "0")} ${name}` : `${n} ${name}${n === 1 ? "" : "s"}`;
}

/** Why a counted time limit ends where it does, one sentence per line. */
export function explainTimeLimit(counted: CountedLimit, language: Language = "vi"): readonly string[] {
  const vi = language === "vi";
  const { from, limit, direction, date, rawEnd, rolled, daysOffCrossed, readings, trust, citations } = counted;
  const day = (it: typeof date) => dayInWords(it, language);
  const length = timeLimitInWords(limit, language);
  const mark = trustMark(trust, language);
  const lines: string[] = [];
  if (direction === "forwards") {
    lines.push(
      vi
        ? `${length} kể từ ${day(from)} (không tính ngày này): hết ngày ${day(date)}.`
        : `${length} from ${day(from)} (that day not counted) end at the end of ${day(date)}.`,
    );
  } else {
    lines.push(
      vi
        ? `${length} trước ${day(from)} (không tính ngày này): chậm nhất ${day(date)}.`
        : `${length} before ${day(from)} (that day not counted): by ${day(date)} at the latest.`,
    );
  }
  if (rolled) {
    const where = direction === "forwards" ? (vi ? "tiếp theo" : "next") : vi ? "liền trước" : "previous";
    lines.push(
      vi
        ? `Đếm đến ${day(rawEnd)} là ngày nghỉ nên chuyển sang ngày làm việc ${where}.`
        : `The count ends on ${day(rawEnd)}, a day off, and moves to the ${where} working day.`,
    );
  }
  if (daysOffCrossed.length > 0) {
    const list = daysOffCrossed.map((it) => `${day(it.date)}: ${dayOffInWords(it, language)}`).join("; ");
    lines.push(vi ? `Ngày nghỉ đã bỏ qua: ${list}.` : `Days off passed over: ${list}.`);
  }
  if (readings.worked !== readings.off) {
    lines.push(
      vi
        ? `Nếu tính ngày thứ Bảy làm bù là ngày làm việc: ${day(readings.worked)}; nếu không: ${day(readings.off)}.`
        : `If the Saturday worked in exchange counts: ${day(readings.worked)}; if not: ${day(readings.off)}.`,
    );
  }
  lines.push(`${vi ? "Căn cứ" : "Basis"}: ${citations.map((it) => renderCitation(it, language)).join("; ")}.`);
  if (mark) lines.push(vi ? `Mức tin cậy: ${mark}.` : `How far it may be relied on: ${mark}.`);
  return lines;
}
