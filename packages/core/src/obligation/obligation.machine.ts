import type { ObligationStatus } from "../province/obligation-status.js";
import type { Role } from "../log/actor.js";
import { citeConvention } from "../law/cite.js";
import { type MachineConfig, transitionTable, type TransitionMeta } from "../machine/transition-table.js";
import { type ObligationContext, OBLIGATION_GUARDS, type ObligationMachineEvent } from "./obligation.guards.js";

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
const start = { ...when(...ENTERED, "notYetStarted"), ...act("Bắt đầu thực hiện", "Start work", "lead", "successor") };
const REPORT = act("Báo cáo", "Report", "lead", "successor");
const reports = [
  { target: "completed", ...when(...ENTERED, "notBeforeReturn", "isSubmission"), ...REPORT },
  { target: "reported", ...when(...ENTERED, "notBeforeReturn", "isNotSubmission"), ...REPORT },
] as const;
const duePassed = {
  target: "overdue",
  ...when("dayHasPassed", "dayCounts"),
  ...act("Quá hạn", "Day passed", "engine", "issuer", "monitor"),
};
const EXTEND = act("Gia hạn", "Extend", "issuer");
const SET_DAY = act("Ấn định thời hạn", "Set the day", "issuer");
const extended = ["notInFuture", "newDayIsLater", "newDayIsAhead"] as const;
const REASSIGN = { ...when("notInFuture", "anotherBody"), ...act("Giao lại", "Reassign", "issuer", "engine") };
const RAISE = {
  ...when(...ENTERED, "obstacleIsNew"),
  ...act("Nêu khó khăn, vướng mắc", "Raise an obstacle", "lead", "successor"),
};
const ANSWER = {
  ...when("notInFuture", "obstacleIsOpen"),
  ...act("Trả lời khó khăn, vướng mắc", "Answer an obstacle", "coordinator", "monitor", "issuer"),
};
const CANCEL = { target: "cancelled", ...when("notInFuture"), ...act("Huỷ nhiệm vụ", "Cancel", "issuer") };
const anyOpen = { reassign: REASSIGN, raiseObstacle: RAISE, answerObstacle: ANSWER, cancel: CANCEL };
const closeUnreported = {
  target: "notReported",
  ...when("isContinuous", "periodIsOver"),
  ...act("Đóng kỳ: chưa báo cáo", "Close the period: not reported", "engine"),
};
const RETURN = act("Trả lại để bổ sung", "Return for correction", "monitor", "issuer");

/** One obligation from being assigned to its end (vòng đời nhiệm vụ). */
const LIFECYCLE_OF_OBLIGATION: MachineConfig<ObligationStatus> = {
  id: "task",
  initial: "assigned",
  states: {
    assigned: {
      on: {
        start: { target: "inProgress", ...start },
        report: reports,
        duePassed,
        extend: { target: "assigned", ...when(...extended), ...EXTEND },
        setDay: { target: "assigned", ...when("dayWasAskedFor", "notInFuture", "setDayNotBeforeDecision"), ...SET_DAY },
        periodClosed: closeUnreported,
        ...anyOpen,
      },
    },
    inProgress: {
      on: {
        report: reports,
        duePassed,
        extend: { target: "inProgress", ...when(...extended), ...EXTEND },
        setDay: {
          target: "inProgress",
          ...when("dayWasAskedFor", "notInFuture", "setDayNotBeforeDecision"),
          ...SET_DAY,
        },
        periodClosed: closeUnreported,
        ...anyOpen,
      },
    },
    overdue: {
      on: {
        start: { target: "overdue", ...start },
        report: reports,
        extend: [
          { target: "inProgress", ...when(...extended, "workBegun"), ...EXTEND },
          { target: "assigned", ...when(...extended), ...EXTEND },
        ],
        ...anyOpen,
      },
    },
    reported: {
      on: {
        accept: {
          target: "completed",
          ...when("notInFuture", "notBeforeReport"),
          ...act("Chấp nhận báo cáo", "Accept", "monitor", "issuer"),
        },
        return: { target: "inProgress", ...when("notInFuture", "notBeforeReport", "correctionDayAhead"), ...RETURN },
        periodClosed: {
          target: "carriedOn",
          ...when("isContinuous", "periodIsOver"),
          ...act("Đóng kỳ: đã thực hiện", "Close the period: carried on", "engine"),
        },
        ...anyOpen,
      },
    },
    completed: {
      on: {
        return: {
          target: "inProgress",
          ...when("isSubmission", "notInFuture", "notBeforeReport", "correctionDayAhead"),
          ...RETURN,
        },
      },
    },
    notReported: {
      on: { report: { target: "carriedOn", ...when(...ENTERED, "notBeforeReturn"), ...REPORT } },
    },
    carriedOn: {},
    cancelled: {},
  },
};

/** The lifecycle as a table which says why not. */
export const obligationTable = transitionTable<ObligationStatus, ObligationContext, ObligationMachineEvent>(
  LIFECYCLE_OF_OBLIGATION,
  OBLIGATION_GUARDS,
);
