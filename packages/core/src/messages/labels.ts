import type { Role } from "../engine/event.js";
import type { TaskMachineEvent } from "../task/task.guards.js";
import type { TaskStatus } from "../task/obligation-state.js";
import type { Bilingual, Language } from "./language.js";

const STATUS: Readonly<Record<TaskStatus, Bilingual>> = {
  assigned: { vi: "đã giao", en: "assigned" },
  inProgress: { vi: "đang thực hiện", en: "in progress" },
  overdue: { vi: "quá hạn", en: "overdue" },
  reported: { vi: "đã báo cáo", en: "reported" },
  completed: { vi: "hoàn thành", en: "completed" },
  cancelled: { vi: "đã huỷ", en: "cancelled" },
  carriedOn: { vi: "đã thực hiện trong kỳ", en: "carried on" },
  notReported: { vi: "chưa báo cáo trong kỳ", en: "not reported in the period" },
};

const EVENT: Readonly<Record<TaskMachineEvent["type"], Bilingual>> = {
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

const ROLE: Readonly<Record<Role, Bilingual>> = {
  issuer: { vi: "cơ quan giao nhiệm vụ", en: "the issuer" },
  lead: { vi: "cơ quan chủ trì", en: "the lead body" },
  monitor: { vi: "cơ quan theo dõi, đôn đốc", en: "the monitoring body" },
  coordinator: { vi: "cơ quan đầu mối", en: "the coordinating body" },
  successor: { vi: "cơ quan kế thừa đã được xác nhận", en: "a confirmed successor" },
  auditor: { vi: "cơ quan kiểm tra, giám sát", en: "an auditor" },
  registrar: { vi: "cơ quan đăng ký kinh doanh", en: "the registry" },
  engine: { vi: "hệ thống", en: "the engine" },
};

/** The state of a task in words. */
export function taskStatusLabel(status: TaskStatus, language: Language = "vi"): string {
  return STATUS[status][language];
}

/** An act on a task in words. */
export function taskEventLabel(event: TaskMachineEvent["type"], language: Language = "vi"): string {
  return EVENT[event][language];
}

/** In what capacity somebody acts, in words. */
export function roleLabel(role: Role, language: Language = "vi"): string {
  return ROLE[role][language];
}
