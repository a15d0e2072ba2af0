import type { ObligationQuestion } from "./obligation.events.js";
import type { Bilingual } from "../kernel/language.js";
import type { OpenQuestion, QuestionChoice } from "../kernel/open-question.js";
import { citeConvention } from "../law/cite.js";
import { type ObligationState, openDecisions } from "./obligation-state.js";

/** Where no text says how a doubt is settled, the library's own reading speaks for a choice. */
const LIFECYCLE = citeConvention("docs/decisions/0003-task-lifecycle.md");

const TEXTS: Readonly<Record<ObligationQuestion, Bilingual>> = {
  "new-day": {
    vi: "Thời hạn trong văn bản đã qua khi giao nhiệm vụ. Ấn định thời hạn mới?",
    en: "The document's day had passed when the obligation was assigned. Which day is set instead?",
  },
  "confirm-overdue": {
    vi: "Đã qua thời hạn, nhưng thời hạn dựa trên nguồn chưa kiểm chứng. Có tính là quá hạn không?",
    en: "The day has passed, but it rests on a source which is not verified. Does it count as overdue?",
  },
};

const LABELS = {
  "set-day": { vi: "Ấn định ngày mới", en: "Set a new day" },
  "no-day": { vi: "Không đặt thời hạn", en: "Leave it without a day" },
  cancel: { vi: "Huỷ nhiệm vụ", en: "Cancel it" },
  "mark-overdue": { vi: "Tính là quá hạn", en: "It counts as overdue" },
  "not-overdue": { vi: "Không tính là quá hạn", en: "It does not count as overdue" },
} as const satisfies Record<string, Bilingual>;

/** What can be chosen about an obligation. */
export type ObligationChoice = keyof typeof LABELS;

/** The choices of each question, in the order offered. */
export const OBLIGATION_CHOICES: Readonly<Record<ObligationQuestion, readonly ObligationChoice[]>> = {
  "new-day": ["set-day", "no-day", "cancel"],
  "confirm-overdue": ["mark-overdue", "not-overdue"],
};

function choicesOf(question: ObligationQuestion, { obligation }: ObligationState): readonly QuestionChoice[] {
  return OBLIGATION_CHOICES[question].map((id) => ({
    id,
    label: LABELS[id],
    // The plan's own line speaks for the day which has passed, and for nothing else.
    basis: [id === "mark-overdue" ? obligation.basis : LIFECYCLE],
    ...(id === "set-day" ? { needs: "day" as const } : {}),
  }));
}

/** The id of a question about an obligation: of the obligation, and of what was asked when. */
export function obligationQuestionId(obligation: string, decision: string): string {
  return `${obligation}?${decision}`;
}

/** The questions about one obligation which nobody has answered and whose answer still changes something. */
export function openQuestionsOfObligation(state: ObligationState): readonly OpenQuestion[] {
  const { basis, id } = state.obligation;
  return openDecisions(state).map((asked) => ({
    id: obligationQuestionId(id, asked.id),
    about: { kind: "obligation", id },
    text: TEXTS[asked.question],
    choices: choicesOf(asked.question, state),
    askedOn: asked.askedOn,
    basis: [basis],
  }));
}
