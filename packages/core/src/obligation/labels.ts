import type { ObligationStatus } from "../province/obligation-status.js";
import type { ObligationMachineEvent } from "./obligation.guards.js";
import type { Bilingual, Language } from "../kernel/language.js";

const STATUS: Readonly<Record<ObligationStatus, Bilingual>> = {
  assigned: { vi: "đã giao", en: "assigned" },
  inProgress: { vi: "đang thực hiện", en: "in progress" },
  overdue: { vi: "quá hạn", en: "overdue" },
  reported: { vi: "đã báo cáo", en: "reported" },
  completed: { vi: "hoàn thành", en: "completed" },
  cancelled: { vi: "đã huỷ", en: "cancelled" },
  carriedOn: { vi: "đã thực hiện trong kỳ", en: "carried on" },
  notReported: { vi: "chưa báo cáo trong kỳ", en: "not reported in the period" },
};

const EVENT: Readonly<Record<ObligationMachineEvent["type"], Bilingual>> = {
  start: { vi: "bắt đầu thực hiện", en: "start" },
  report: { vi: "báo cáo", en: "report" },
  accept: { vi: "chấp nhận báo cáo", en: "accept the report" },
  return: { vi: "trả lại báo cáo", en: "return the report" },
  extend: { vi: "gia hạn", en: "extend" },
  setDay: { vi: "ấn định thời hạn", en: "set the day" },
  reassign: { vi: "giao lại", en: "reassign" },
  raiseObstacle: { vi: "nêu khó khăn, vướng mắc", en: "raise an obstacle" },
  answerObstacle: { vi: "trả lời khó khăn, vướng mắc", en: "answer an obstacle" },
  cancel: { vi: "huỷ", en: "cancel" },
  duePassed: { vi: "đánh dấu quá hạn", en: "mark overdue" },
  periodClosed: { vi: "đóng kỳ", en: "close the period" },
};

/** The state of a task in words. */
export function obligationStatusLabel(status: ObligationStatus, language: Language = "vi"): string {
  return STATUS[status][language];
}

/** An act on a task in words. */
export function obligationActLabel(event: ObligationMachineEvent["type"], language: Language = "vi"): string {
  return EVENT[event][language];
}
