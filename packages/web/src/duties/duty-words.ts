import type { Language } from "@kttt/core";
import { type Look, LOOKS } from "../parts/shape.js";
import { daysWords, filled } from "../words.js";

/** What a badge says of a duty: its words, and the look which goes with them. */
export interface Standing {
  readonly look: Look;
  readonly words: string;
}

/** What of a duty its badges are made from. */
export interface StandingOf {
  readonly class: { readonly id: string };
  readonly awaitingAcceptance: boolean;
  readonly collective: boolean;
  readonly daysLeft: number | null;
}

const WORDS = {
  inProgressOverdue: { vi: "Quá hạn", en: "Overdue" },
  inProgressWithinTime: { vi: "Trong hạn", en: "Within time" },
  soon: { vi: "Còn {days}", en: "{days} left" },
  today: { vi: "Hạn hôm nay", en: "Due today" },
  returned: { vi: "Trả lại", en: "Returned" },
  awaiting: { vi: "Chờ xác nhận", en: "Awaiting acceptance" },
  completedOnTime: { vi: "Xong đúng hạn", en: "Done on time" },
  completedLate: { vi: "Xong, quá hạn", en: "Done, late" },
  noDaySet: { vi: "Không thời hạn", en: "No day set" },
  carriedOn: { vi: "Đã xong trong kỳ", en: "Carried on" },
  notReported: { vi: "Chưa báo cáo trong kỳ", en: "Not reported" },
  passed: { vi: "Đã qua", en: "Passed" },
  cancelled: { vi: "Đã hủy", en: "Cancelled" },
  group: { vi: "Nhóm chưa có danh sách", en: "A group nobody has listed" },
} as const;

/** Up to so many days ahead a duty reads as due soon. */
const SOON = 7;

const OF_CLASS: Readonly<Record<string, { readonly look: Look; readonly words: keyof typeof WORDS }>> = {
  inProgressOverdue: { look: LOOKS.overdue, words: "inProgressOverdue" },
  inProgressWithinTime: { look: LOOKS.within, words: "inProgressWithinTime" },
  returned: { look: LOOKS.returned, words: "returned" },
  completedOnTime: { look: LOOKS.onTime, words: "completedOnTime" },
  completedLate: { look: LOOKS.late, words: "completedLate" },
  noDaySet: { look: LOOKS.noDay, words: "noDaySet" },
  carriedOn: { look: LOOKS.onTime, words: "carriedOn" },
  notReported: { look: LOOKS.notSent, words: "notReported" },
  passed: { look: LOOKS.passed, words: "passed" },
  cancelled: { look: LOOKS.ended, words: "cancelled" },
};

/** What the badges of a duty say, the state first: the same number is never said twice, so days stand in their own column. */
export function standingsOf(duty: StandingOf, language: Language): readonly Standing[] {
  const { daysLeft } = duty;
  const within = duty.class.id === "inProgressWithinTime";
  const soon = within && daysLeft !== null && daysLeft >= 0 && daysLeft <= SOON;
  const known = OF_CLASS[duty.class.id] ?? { look: LOOKS.within, words: "inProgressWithinTime" as const };
  const state: Standing = soon
    ? {
        look: LOOKS.soon,
        words:
          daysLeft === 0
            ? WORDS.today[language]
            : filled(WORDS.soon[language], { days: daysWords(daysLeft, language) }),
      }
    : { look: known.look, words: WORDS[known.words][language] };
  return [
    state,
    ...(duty.awaitingAcceptance ? [{ look: LOOKS.awaiting, words: WORDS.awaiting[language] }] : []),
    ...(duty.collective ? [{ look: LOOKS.group, words: WORDS.group[language] }] : []),
  ];
}

const LEFT = {
  overdue: { vi: "quá {days}", en: "{days} late" },
  left: { vi: "còn {days}", en: "{days} left" },
  toMend: { vi: "còn {days} để hoàn thiện", en: "{days} left to mend" },
  sent: { vi: "gửi {day}", en: "sent {day}" },
} as const;

/** How long is left or has passed, or when it was sent; nothing where there is no day. */
export function leftWords(
  duty: Pick<StandingOf, "class" | "daysLeft">,
  sentOn: string | null,
  language: Language,
): { readonly words: string; readonly bad: boolean } | null {
  const done = ["completedOnTime", "completedLate", "carriedOn", "cancelled"].includes(duty.class.id);
  if (done) return sentOn === null ? null : { words: filled(LEFT.sent[language], { day: sentOn }), bad: false };
  if (duty.daysLeft === null) return null;
  const days = daysWords(Math.abs(duty.daysLeft), language);
  if (duty.daysLeft < 0)
    return { words: filled(LEFT.overdue[language], { days }), bad: duty.class.id === "inProgressOverdue" };
  const way = duty.class.id === "returned" ? LEFT.toMend : LEFT.left;
  return { words: filled(way[language], { days }), bad: false };
}
