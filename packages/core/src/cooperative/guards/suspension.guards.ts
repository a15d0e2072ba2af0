import { defineProblems } from "../../kernel/problem.js";
import { cite } from "../../law/cite.js";
import { actGuard, type ActEvent } from "./define-guard.js";

export function suspensionFits({ payload: { from, to }, view }: ActEvent): boolean {
  return (
    from !== undefined && to !== undefined && from <= to && view.suspensionUntil !== null && to <= view.suspensionUntil
  );
}

export const suspensionDays = ({ payload, view }: ActEvent) => ({
  to: payload.to ?? "–",
  until: view.suspensionUntil ?? "–",
});

defineProblems({
  "cooperative/suspension-too-long": {
    message: {
      vi: "Thời gian tạm ngừng đến {to} vượt quá mức cho phép (đến {until}).",
      en: "A suspension to {to} is longer than allowed (to {until}).",
    },
    hint: {
      vi: "Ghi ngày bắt đầu và ngày kết thúc trong giới hạn (from, to).",
      en: "Enter a first and a last day within the limit (from, to).",
    },
  },
});

/** Conditions on a suspension. */
export const SUSPENSION_GUARDS = {
  /** A suspension is notified for at most twelve months at a time. */
  suspensionWithinYear: actGuard(
    ["from", "to"],
    "cooperative/suspension-too-long",
    { vi: "không quá 12 tháng mỗi lần", en: "at most twelve months" },
    "cooperative",
    cite("92/2024/NĐ-CP", { article: 47, clause: 1 }),
    suspensionFits,
    suspensionDays,
  ),
} as const;
