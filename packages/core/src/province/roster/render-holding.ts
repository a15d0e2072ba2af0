import { formatDay } from "../../kernel/instant.js";
import { trustMark } from "../../law/render-citation.js";
import type { Language } from "../../kernel/language.js";
import type { Province } from "../province.schema.js";
import type { HeldDuty, Holding } from "./holder.js";
import { bodyOf } from "./roster.js";

const WORDS = {
  vi: {
    given: (name: string, day: string) => `giao ${name} (${day})`,
    open: (day: string, names: string) => `từ ${day} chưa rõ cơ quan tiếp nhận: ${names}`,
    ended: (day: string) => `kết thúc hoạt động ngày ${day}, chưa rõ cơ quan tiếp nhận`,
  },
  en: {
    given: (name: string, day: string) => `given to ${name} (${day})`,
    open: (day: string, names: string) => `from ${day} the successor is open: ${names}`,
    ended: (day: string) => `ceased on ${day}, no successor known`,
  },
} as const;

/**
 * The way of a duty in one line, each step with its day and, where its source is not verified, its mark.
 *
 * @example
 * // "giao Sở Kế hoạch và Đầu tư (12/4/2023) → Sở Tài chính (01/3/2025, chưa kiểm chứng)"
 */
export function renderHolding(province: Province, duty: HeldDuty, holding: Holding, language: Language = "vi"): string {
  const words = WORDS[language];
  const name = (id: string) => bodyOf(province, id).name[language];
  const steps = holding.chain.map((row) => {
    const marks = [formatDay(row.on, language), trustMark(row.citation.trust, language)];
    return `${name(row.to)} (${marks.filter((it) => it !== null).join(", ")})`;
  });
  const end =
    holding.kind === "open"
      ? [
          words.open(
            formatDay(holding.on, language),
            holding.question.choices.map((choice) => choice.label[language]).join(" / "),
          ),
        ]
      : holding.kind === "ended"
        ? [words.ended(formatDay(holding.endedOn, language))]
        : [];
  return [words.given(name(duty.body), formatDay(duty.assignedOn, language)), ...steps, ...end].join(" → ");
}
