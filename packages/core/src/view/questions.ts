import type { PlanQuestion } from "../plan/obligation.js";
import type { ObligationQuestion } from "../obligation/obligation-state.js";
import type { Bilingual } from "../kernel/language.js";

/** What is asked of a person, in words. */
export const QUESTION_TEXTS: Readonly<Record<PlanQuestion["kind"] | ObligationQuestion | "obstacle", Bilingual>> = {
  lead: {
    vi: "Văn bản không nêu cơ quan chủ trì. Giao cho cơ quan nào?",
    en: "The document names no lead body. Which body is to lead?",
  },
  "first-year": {
    vi: "Văn bản không nêu năm đầu tiên của định kỳ. Bắt đầu từ năm nào?",
    en: "The document does not name the first year. In which year does it begin?",
  },
  "day-of-act": {
    vi: "Thời hạn tính từ một việc chưa rõ ngày. Việc đó diễn ra ngày nào?",
    en: "The time runs from an act whose day is not known. On which day did it happen?",
  },
  "new-day": {
    vi: "Thời hạn trong văn bản đã qua khi giao nhiệm vụ. Ấn định thời hạn mới?",
    en: "The document's day had passed when the duty was given out. Which day is set instead?",
  },
  "confirm-overdue": {
    vi: "Đã qua thời hạn, nhưng thời hạn dựa trên nguồn chưa kiểm chứng. Có tính là quá hạn không?",
    en: "The day has passed, but it rests on a source nobody has verified. Does it count as overdue?",
  },
  obstacle: {
    vi: "Cơ quan thực hiện nêu khó khăn, vướng mắc. Hướng giải quyết?",
    en: "The body has raised a difficulty. What is the answer?",
  },
};

/** The choices of a decision, in words, by the name the `decide` command takes. */
export const CHOICE_TEXTS = {
  "set-day": { vi: "Ấn định ngày mới", en: "Set a new day" },
  "no-day": { vi: "Không đặt thời hạn", en: "Leave it without a day" },
  cancel: { vi: "Huỷ nhiệm vụ", en: "Cancel the duty" },
  "mark-overdue": { vi: "Tính là quá hạn", en: "It counts as overdue" },
  "not-overdue": { vi: "Không tính là quá hạn", en: "It does not count as overdue" },
} as const satisfies Record<string, Bilingual>;
