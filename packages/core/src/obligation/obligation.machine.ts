import type { ObligationStatus } from "../province/obligation-status.js";
import type { Role } from "../log/actor.js";
import { citeConvention } from "../law/cite.js";
import { type MachineConfig, transitionTable, type TransitionMeta } from "../machine/transition-table.js";
import type { Language } from "../kernel/language.js";
import {
  type ObligationAct,
  type ObligationContext,
  OBLIGATION_GUARDS,
  type ObligationMachineEvent,
} from "./obligation.guards.js";

type GuardName = keyof typeof OBLIGATION_GUARDS;

/**
 * The lifecycle is this library's reading of what the plans order ("giao", "chủ trì", "báo cáo", "theo dõi, đôn đốc");
 * the plan's own line stands in the obligation. The record says which reading, and why.
 */
const LIFECYCLE = citeConvention("docs/decisions/0003-task-lifecycle.md");

const act = (vi: string, en: string, ...by: readonly Role[]): { meta: TransitionMeta } => ({
  meta: { by, label: { vi, en }, basis: LIFECYCLE },
});
const when = (...of: readonly GuardName[]) => ({ guard: { type: "all" as const, params: { of } } });

const ENTERED = ["notInFuture", "notBeforeAssignment"] as const;
const ORDERED = ["notInFuture", "notBeforeOrder"] as const;
const START = { ...when(...ENTERED, "notYetStarted"), ...act("Bắt đầu thực hiện", "Start work", "lead", "successor") };
const REPORT = act("Báo cáo", "Report", "lead", "successor");
const MARK = {
  target: "overdue",
  ...when("dayHasPassed", "dayCounts"),
  ...act("Đánh dấu quá hạn", "Mark overdue", "engine", "issuer", "monitor"),
};
const CLEAR = act("Bỏ đánh dấu quá hạn", "Clear the overdue mark", "engine", "lead", "successor");
const EXTEND = act("Gia hạn", "Extend", "issuer");
const EXTENDED = [...ORDERED, "newDayIsLater", "newDayIsAhead"] as const;
const SET_DAY = {
  ...when("dayWasAskedFor", ...ORDERED, "setDayNotBeforeDecision"),
  ...act("Ấn định thời hạn", "Set the day", "issuer"),
};
const AMEND = act("Điều chỉnh theo quyết định", "Amend by decision", "issuer");
const REDATE = act("Điều chỉnh thời hạn theo quyết định", "Change the day by decision", "issuer");
const ACCEPTING = ["notInFuture", "notBeforeReport", "notOwnReport"] as const;
const RETURN = {
  target: "inProgress",
  ...when(...ACCEPTING, "correctionDayAhead"),
  ...act("Trả lại để bổ sung", "Return for correction", "monitor", "issuer"),
};
const close = (target: ObligationStatus, vi: string, en: string) => ({
  target,
  ...when("isContinuous", "periodIsOver"),
  ...act(vi, en, "engine"),
});

/** What is possible in every open state, and leads out of none but by cancelling. */
const OPEN = {
  reassign: {
    ...when(...ORDERED, "notBeforeLastMove", "anotherBody"),
    ...act("Giao lại", "Reassign", "issuer", "engine"),
  },
  "raise-obstacle": {
    ...when(...ENTERED, "obstacleIsNew", "obstaclesHaveRoom"),
    ...act("Nêu khó khăn, vướng mắc", "Raise an obstacle", "lead", "successor"),
  },
  "answer-obstacle": {
    ...when("notInFuture", "obstacleIsOpen", "notBeforeObstacle"),
    ...act("Trả lời khó khăn, vướng mắc", "Answer an obstacle", "coordinator", "monitor", "issuer"),
  },
  cancel: { target: "cancelled", ...when(...ORDERED), ...act("Huỷ nhiệm vụ", "Cancel", "issuer") },
};
const AWAITED = {
  amend: AMEND,
  report: [
    { target: "completed", ...when(...ENTERED, "notBeforeReturn", "isSubmission"), ...REPORT },
    { target: "reported", ...when(...ENTERED, "notBeforeReturn", "isNotSubmission"), ...REPORT },
  ],
  ...OPEN,
};
const NOT_YET_OVERDUE = {
  "mark-overdue": MARK,
  extend: { ...when(...EXTENDED), ...EXTEND },
  "set-day": SET_DAY,
  redate: REDATE,
  "close-period": close("notReported", "Đóng kỳ: chưa báo cáo", "Close the period: not reported"),
  ...AWAITED,
};

/** One obligation from being assigned to its end (vòng đời nhiệm vụ). */
const LIFECYCLE_OF_OBLIGATION: MachineConfig<ObligationStatus> = {
  id: "obligation",
  initial: "assigned",
  states: {
    assigned: {
      meta: { label: { vi: "đã giao", en: "assigned" } },
      on: { start: { target: "inProgress", ...START }, ...NOT_YET_OVERDUE },
    },
    inProgress: { meta: { label: { vi: "đang thực hiện", en: "in progress" } }, on: NOT_YET_OVERDUE },
    overdue: {
      meta: { label: { vi: "quá hạn", en: "overdue" } },
      on: {
        start: START,
        "clear-overdue": [
          { target: "inProgress", ...when("dayHasNotPassed", "workBegun"), ...CLEAR },
          { target: "assigned", ...when("dayHasNotPassed"), ...CLEAR },
        ],
        extend: [
          { target: "inProgress", ...when(...EXTENDED, "workBegun"), ...EXTEND },
          { target: "assigned", ...when(...EXTENDED), ...EXTEND },
        ],
        redate: [
          { target: "inProgress", ...when("workBegun"), ...REDATE },
          { target: "assigned", ...REDATE },
        ],
        ...AWAITED,
      },
    },
    reported: {
      meta: { label: { vi: "đã báo cáo", en: "reported" } },
      on: {
        accept: {
          target: "completed",
          ...when(...ACCEPTING),
          ...act("Chấp nhận báo cáo", "Accept the report", "monitor", "issuer"),
        },
        return: RETURN,
        "close-period": close("carriedOn", "Đóng kỳ: đã thực hiện", "Close the period: carried on"),
        ...OPEN,
      },
    },
    completed: {
      meta: { label: { vi: "hoàn thành", en: "completed" } },
      on: { return: { ...RETURN, ...when("isSubmission", ...ACCEPTING, "correctionDayAhead") } },
    },
    notReported: {
      meta: { label: { vi: "chưa báo cáo trong kỳ", en: "not reported in the period" } },
      on: { report: { target: "carriedOn", ...when(...ENTERED, "notBeforeReturn"), ...REPORT } },
    },
    carriedOn: { meta: { label: { vi: "đã thực hiện trong kỳ", en: "carried on" } } },
    cancelled: { meta: { label: { vi: "đã huỷ", en: "cancelled" } } },
  },
};

/** The lifecycle as a table which says why not. */
export const obligationTable = transitionTable<ObligationStatus, ObligationContext, ObligationMachineEvent>(
  LIFECYCLE_OF_OBLIGATION,
  OBLIGATION_GUARDS,
);

/** The state of an obligation in words. */
export function obligationStatusLabel(status: ObligationStatus, language: Language = "vi"): string {
  return LIFECYCLE_OF_OBLIGATION.states[status].meta?.label[language] ?? status;
}

/** What somebody does, in words, as within a sentence; an act which differs by state is named as in the first one. */
export function obligationActLabel(type: ObligationAct, language: Language): string {
  const label = obligationTable.transitions.find((row) => row.event === type)?.meta.label[language] ?? type;
  return label.charAt(0).toLowerCase() + label.slice(1);
}
