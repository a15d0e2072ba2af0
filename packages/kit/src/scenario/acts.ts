import type { ObligationKind } from "@kttt/core/province";

/** What a sentence of a scenario can say that somebody does. */
export type ActName = "start" | "report" | "accept" | "return" | "extend" | "raise-obstacle" | "cancel";

/** The words for an act, and which kind of duty they speak of when nothing else says it. */
export interface ActWords {
  readonly act: ActName;
  readonly vi: readonly string[];
  readonly en: readonly string[];
  readonly kinds: readonly ObligationKind[];
  /** Whether the body of the sentence is the one which owes the duty. */
  readonly own: boolean;
}

const ALL: readonly ObligationKind[] = ["task", "report", "consolidation"];

export const ACTS: readonly ActWords[] = [
  {
    act: "start",
    vi: ["bắt đầu", "bắt đầu thực hiện", "triển khai"],
    en: ["starts", "begins"],
    kinds: ["task", "report"],
    own: true,
  },
  {
    act: "report",
    vi: ["báo cáo", "nộp báo cáo", "gửi báo cáo"],
    en: ["reports", "reports on"],
    kinds: ["report"],
    own: true,
  },
  { act: "report", vi: ["hoàn thành", "trình"], en: ["completes", "submits"], kinds: ["task"], own: true },
  { act: "report", vi: ["tổng hợp", "tổng hợp báo cáo"], en: ["consolidates"], kinds: ["consolidation"], own: true },
  { act: "accept", vi: ["chấp nhận", "nhận kết quả"], en: ["accepts"], kinds: ALL, own: false },
  { act: "return", vi: ["trả lại"], en: ["returns"], kinds: ALL, own: false },
  { act: "extend", vi: ["gia hạn"], en: ["extends"], kinds: ALL, own: false },
  { act: "raise-obstacle", vi: ["nêu khó khăn", "nêu vướng mắc"], en: ["raises an obstacle"], kinds: ALL, own: true },
  { act: "cancel", vi: ["huỷ", "hủy"], en: ["cancels"], kinds: ALL, own: false },
];

/** The words of the acts, for a hint. */
export const ACT_WORDS = {
  vi: ACTS.flatMap((it) => it.vi.slice(0, 1)).join(", "),
  en: ACTS.flatMap((it) => it.en.slice(0, 1)).join(", "),
} as const;
