import { logProblem } from "../log/errors.js";
import { obligationProblem } from "./errors.js";
import type { LegalDate } from "../kernel/legal-date.js";

import type { Guard } from "../machine/transition-table.js";
import { dayCountsAlone, effectiveDay, type ObligationState, openDecisions } from "./obligation-state.js";

/** What the conditions are judged on: the obligation as it stands, and the day on which the act is entered. */
export interface ObligationContext {
  readonly state: ObligationState;
  readonly today: LegalDate;
}

/** The events of the task machine: acts of people, and the two which time brings. */
export type ObligationMachineEvent =
  | { readonly type: "start" | "report" | "accept" | "cancel"; readonly on: LegalDate }
  | { readonly type: "return"; readonly on: LegalDate; readonly correctBy: LegalDate }
  | { readonly type: "extend"; readonly on: LegalDate; readonly to: LegalDate }
  | { readonly type: "setDay"; readonly on: LegalDate; readonly to: LegalDate | null }
  | { readonly type: "reassign"; readonly on: LegalDate; readonly to: string }
  | { readonly type: "raiseObstacle" | "answerObstacle"; readonly on: LegalDate; readonly obstacle: string }
  | { readonly type: "duePassed"; readonly on: LegalDate; readonly confirmed: boolean }
  | { readonly type: "periodClosed"; readonly on: LegalDate };

type ObligationGuard = Guard<ObligationContext, ObligationMachineEvent>;

const dayOf = (date: LegalDate | null) => date ?? "–";

/** The conditions of the task machine by name. */
export const OBLIGATION_GUARDS = {
  notInFuture: {
    test: ({ today }, event) => event.on <= today,
    unmet: ({ today }, event) => logProblem("command/in-future", ["on"], { on: event.on, today }),
  },
  notBeforeAssignment: {
    test: ({ state }, event) => event.on >= state.obligation.assignedOn,
    unmet: ({ state }, event) =>
      obligationProblem(
        "obligation/before-assignment",
        ["on"],
        { on: event.on, assignedOn: state.obligation.assignedOn },
        state.obligation.basis,
      ),
  },
  notYetStarted: {
    test: ({ state }) => state.startedOn === null,
    unmet: ({ state }) => obligationProblem("obligation/already-started", [], { on: dayOf(state.startedOn) }),
  },
  workBegun: {
    test: ({ state }) => state.startedOn !== null,
    unmet: () => obligationProblem("obligation/not-started", []),
  },
  isSubmission: {
    test: ({ state }) => state.obligation.act === "submit",
    unmet: () => obligationProblem("obligation/not-a-submission", []),
  },
  isNotSubmission: {
    test: ({ state }) => state.obligation.act !== "submit",
    unmet: () => obligationProblem("obligation/is-a-submission", []),
  },
  notBeforeReport: {
    test: ({ state }, event) => state.reportedOn === null || event.on >= state.reportedOn,
    unmet: ({ state }, event) =>
      obligationProblem("obligation/before-report", ["on"], { on: event.on, reportedOn: dayOf(state.reportedOn) }),
  },
  notBeforeReturn: {
    test: ({ state }, event) => state.returnedOn === null || event.on >= state.returnedOn,
    unmet: ({ state }, event) =>
      obligationProblem("obligation/before-return", ["on"], { on: event.on, returnedOn: dayOf(state.returnedOn) }),
  },
  correctionDayAhead: {
    test: (_, event) => event.type === "return" && event.correctBy >= event.on,
    unmet: (_, event) =>
      obligationProblem("obligation/correction-day-passed", ["correctBy"], {
        correctBy: event.type === "return" ? event.correctBy : "–",
        on: event.on,
      }),
  },
  newDayIsLater: {
    test: ({ state }, event) => {
      const day = effectiveDay(state);
      return event.type === "extend" && (day === null || event.to > day);
    },
    unmet: ({ state }, event) =>
      obligationProblem("obligation/new-day-not-later", ["to"], {
        to: event.type === "extend" ? event.to : "–",
        lastDay: dayOf(effectiveDay(state)),
      }),
  },
  newDayIsAhead: {
    test: ({ today }, event) => event.type === "extend" && event.to > today,
    unmet: ({ today }, event) =>
      obligationProblem("obligation/new-day-not-ahead", ["to"], {
        to: event.type === "extend" ? event.to : "–",
        today,
      }),
  },
  dayWasAskedFor: {
    test: ({ state }) => openDecisions(state).some((it) => it.question === "new-day"),
    unmet: () => obligationProblem("obligation/no-day-asked", []),
  },
  setDayNotBeforeDecision: {
    test: (_, event) => event.type === "setDay" && (event.to === null || event.to >= event.on),
    unmet: (_, event) =>
      obligationProblem("obligation/set-day-before-decision", ["value"], {
        to: event.type === "setDay" ? dayOf(event.to) : "–",
        on: event.on,
      }),
  },
  anotherBody: {
    test: ({ state }, event) => event.type === "reassign" && event.to !== state.body,
    unmet: ({ state }) => obligationProblem("obligation/same-body", ["to"], { body: state.body }),
  },
  obstacleIsNew: {
    test: ({ state }, event) =>
      event.type === "raiseObstacle" && state.obstacles.every((it) => it.id !== event.obstacle),
    unmet: (_, event) =>
      obligationProblem("obligation/obstacle-known", ["obstacle"], {
        obstacle: event.type === "raiseObstacle" ? event.obstacle : "–",
      }),
  },
  obstacleIsOpen: {
    test: ({ state }, event) =>
      event.type === "answerObstacle" &&
      state.obstacles.some((it) => it.id === event.obstacle && it.answeredOn === null),
    unmet: ({ state }, event) =>
      obligationProblem("obligation/obstacle-not-open", ["obstacle"], {
        obstacle: event.type === "answerObstacle" ? event.obstacle : "–",
        open:
          state.obstacles
            .filter((it) => it.answeredOn === null)
            .map((it) => it.id)
            .join(", ") || "–",
      }),
  },
  dayHasPassed: {
    test: ({ state }, event) => {
      const day = effectiveDay(state);
      return day !== null && event.on > day;
    },
    unmet: ({ state }, event) =>
      obligationProblem("obligation/day-not-passed", ["on"], { on: event.on, lastDay: dayOf(effectiveDay(state)) }),
  },
  dayCounts: {
    test: ({ state }, event) => event.type === "duePassed" && (event.confirmed || dayCountsAlone(state)),
    unmet: ({ state }) => obligationProblem("obligation/day-does-not-count", [], {}, state.obligation.basis),
  },
  isContinuous: {
    test: ({ state }) => state.obligation.continuous,
    unmet: () => obligationProblem("obligation/not-continuous", []),
  },
  periodIsOver: {
    test: ({ state }, event) => state.obligation.closesOn !== null && event.on > state.obligation.closesOn,
    unmet: ({ state }, event) =>
      obligationProblem("obligation/period-not-over", ["on"], {
        on: event.on,
        closesOn: dayOf(state.obligation.closesOn),
      }),
  },
} as const satisfies Record<string, ObligationGuard>;
