import { logProblem } from "../log/errors.js";
import { obligationProblem } from "./errors.js";
import type { LegalDate } from "../kernel/legal-date.js";

import type { Guard } from "../machine/transition-table.js";
import {
  effectiveDay,
  obstaclesOf,
  type ObligationState,
  openDecisions,
  openObstacles,
  overdueFrom,
} from "./obligation-state.js";
import type { Reporter } from "./obligation.events.js";

/** Most difficulties of one obligation which may await an answer at once. */
export const MOST_OPEN_OBSTACLES = 200;
/** Most difficulties of one obligation in all. */
export const MOST_OBSTACLES = 1000;

/** What the conditions are judged on: the obligation as it stands, and the day on which the act is entered. */
export interface ObligationContext {
  readonly state: ObligationState;
  readonly today: LegalDate;
}

/**
 * What can happen to an obligation, as its machine knows it: acts of people, named as the commands and the choices of
 * answers which ask for them, and what time or a decision on the plan brings.
 */
export type ObligationMachineEvent =
  | { readonly type: "start" | "report" | "cancel"; readonly on: LegalDate }
  | { readonly type: "accept"; readonly on: LegalDate; readonly by: Reporter }
  | { readonly type: "return"; readonly on: LegalDate; readonly by: Reporter; readonly correctBy: LegalDate }
  | { readonly type: "extend"; readonly on: LegalDate; readonly to: LegalDate }
  | { readonly type: "set-day"; readonly on: LegalDate; readonly to: LegalDate | null }
  | { readonly type: "reassign"; readonly on: LegalDate; readonly to: string }
  | { readonly type: "raise-obstacle" | "answer-obstacle"; readonly on: LegalDate; readonly obstacle: string }
  | { readonly type: "mark-overdue"; readonly on: LegalDate; readonly confirmed: boolean }
  | { readonly type: "clear-overdue" | "amend" | "redate" | "close-period"; readonly on: LegalDate };
export type ObligationAct = ObligationMachineEvent["type"];

type ObligationGuard = Guard<ObligationContext, ObligationMachineEvent>;

const dayOf = (date: LegalDate | null) => date ?? "–";

const orderedOn = ({ obligation }: ObligationState) => obligation.orderedOn ?? obligation.assignedOn;
const madeBy = (event: ObligationMachineEvent): Reporter | null =>
  event.type === "accept" || event.type === "return" ? event.by : null;
const raisedOn = (state: ObligationState, event: ObligationMachineEvent): LegalDate | null =>
  (event.type === "answer-obstacle" && obstaclesOf(state).find((it) => it.id === event.obstacle)?.raisedOn) || null;

/** The conditions of the machine by name. */
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
  notBeforeOrder: {
    test: ({ state }, event) => event.on >= orderedOn(state),
    unmet: ({ state }, event) =>
      obligationProblem(
        "obligation/before-order",
        ["on"],
        { on: event.on, orderedOn: orderedOn(state) },
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
  notOwnReport: {
    test: ({ state: { reportedBy } }, event) => {
      const by = madeBy(event);
      if (reportedBy === null || by === null) return true;
      return by.agency !== reportedBy.agency && (by.person === null || by.person !== reportedBy.person);
    },
    unmet: ({ state }) =>
      obligationProblem(
        "obligation/own-report",
        ["actor"],
        { agency: state.reportedBy?.agency ?? "–" },
        state.obligation.basis,
      ),
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
    test: (_, event) => event.type === "set-day" && (event.to === null || event.to >= event.on),
    unmet: (_, event) =>
      obligationProblem("obligation/set-day-before-decision", ["value"], {
        to: event.type === "set-day" ? dayOf(event.to) : "–",
        on: event.on,
      }),
  },
  anotherBody: {
    test: ({ state }, event) => event.type === "reassign" && event.to !== state.body,
    unmet: ({ state }) => obligationProblem("obligation/already-with-body", ["to"], { body: state.body }),
  },
  notBeforeLastMove: {
    test: ({ state }, event) => event.on >= (state.formerHolders.at(-1)?.until ?? event.on),
    unmet: ({ state }, event) =>
      obligationProblem("obligation/before-last-move", ["on"], {
        on: event.on,
        until: dayOf(state.formerHolders.at(-1)?.until ?? null),
      }),
  },
  obstacleIsNew: {
    test: ({ state }, event) =>
      event.type === "raise-obstacle" && obstaclesOf(state).every((it) => it.id !== event.obstacle),
    unmet: (_, event) =>
      obligationProblem("obligation/obstacle-exists", ["obstacle"], {
        obstacle: event.type === "raise-obstacle" ? event.obstacle : "–",
      }),
  },
  obstaclesHaveRoom: {
    test: ({ state }) =>
      openObstacles(state).length < MOST_OPEN_OBSTACLES && obstaclesOf(state).length < MOST_OBSTACLES,
    unmet: ({ state }) =>
      obligationProblem("obligation/too-many-obstacles", ["obstacle"], {
        open: openObstacles(state).length,
        all: obstaclesOf(state).length,
        mostOpen: MOST_OPEN_OBSTACLES,
        most: MOST_OBSTACLES,
      }),
  },
  obstacleIsOpen: {
    test: ({ state }, event) =>
      event.type === "answer-obstacle" && openObstacles(state).some((it) => it.id === event.obstacle),
    unmet: ({ state }, event) =>
      obligationProblem("obligation/obstacle-not-open", ["obstacle"], {
        obstacle: event.type === "answer-obstacle" ? event.obstacle : "–",
        open:
          openObstacles(state)
            .map((it) => it.id)
            .join(", ") || "–",
      }),
  },
  notBeforeObstacle: {
    test: ({ state }, event) => event.on >= (raisedOn(state, event) ?? event.on),
    unmet: ({ state }, event) =>
      obligationProblem("obligation/before-obstacle", ["on"], {
        on: event.on,
        raisedOn: dayOf(raisedOn(state, event)),
      }),
  },
  dayHasPassed: {
    test: ({ state }, event) => event.on >= (overdueFrom(state)?.from ?? "9"),
    unmet: ({ state }, event) =>
      obligationProblem("obligation/day-not-passed", ["on"], { on: event.on, lastDay: dayOf(effectiveDay(state)) }),
  },
  dayHasNotPassed: {
    test: ({ state }, event) => event.on < (overdueFrom(state)?.from ?? ""),
    unmet: ({ state }, event) =>
      obligationProblem("obligation/day-passed", ["on"], { on: event.on, lastDay: dayOf(effectiveDay(state)) }),
  },
  dayCounts: {
    test: ({ state }, event) =>
      (event.type === "mark-overdue" && event.confirmed) || overdueFrom(state)?.byItself === true,
    unmet: ({ state }) => obligationProblem("obligation/day-unverified", [], {}, state.obligation.basis),
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
