import type { ObligationState } from "./obligation-state.js";
import type { StoredTaskEvent, TaskFact } from "./task.events.js";

/** The state right after an obligation was given out. */
function assigned(fact: Extract<TaskFact, { type: "ObligationAssigned" }>): ObligationState {
  const { obligation } = fact.data;
  return {
    obligation,
    status: "assigned",
    body: obligation.body,
    formerHolders: [],
    lastDay: obligation.lastDay,
    dayTrust: obligation.basis.trust,
    correctBy: null,
    startedOn: null,
    firstReportOn: null,
    reportedOn: null,
    completedOn: null,
    cancelledOn: null,
    overdueSince: null,
    wasOverdue: false,
    late: false,
    afterClose: false,
    nilReport: false,
    returns: 0,
    deliveredTo: [],
    obstacles: [],
    decisions: [],
    version: 1,
  };
}

function changed(state: ObligationState, fact: TaskFact): Partial<ObligationState> {
  const on = fact.happenedOn;
  switch (fact.type) {
    case "ObligationAssigned":
      return {};
    case "WorkStarted":
      return { startedOn: on, status: state.status === "overdue" ? "overdue" : "inProgress" };
    case "ReportDelivered":
      return { deliveredTo: [...state.deliveredTo, fact.data.recipient] };
    case "Reported": {
      const submitted = state.obligation.act === "submit";
      return {
        status: state.status === "notReported" ? "carriedOn" : submitted ? "completed" : "reported",
        reportedOn: on,
        firstReportOn: state.firstReportOn ?? on,
        completedOn: submitted ? on : null,
        late: fact.data.late,
        afterClose: fact.data.afterClose,
        nilReport: fact.data.nil,
        deliveredTo: fact.data.deliveredTo,
        correctBy: null,
        overdueSince: null,
      };
    }
    case "ReportAccepted":
      return { status: "completed", completedOn: on };
    case "ReportReturned":
      return {
        status: "inProgress",
        startedOn: state.startedOn ?? on,
        correctBy: fact.data.correctBy,
        completedOn: null,
        returns: state.returns + 1,
        deliveredTo: [],
      };
    case "OverdueMarked":
      return { status: "overdue", overdueSince: on, wasOverdue: true };
    case "OverdueCleared":
      return { status: state.startedOn === null ? "assigned" : "inProgress", overdueSince: null };
    case "DeadlineExtended":
      return {
        status: state.startedOn === null ? "assigned" : "inProgress",
        lastDay: fact.data.to,
        dayTrust: fact.data.trust,
        correctBy: null,
        overdueSince: null,
      };
    case "DeadlineSet":
      return { lastDay: fact.data.to };
    case "Reassigned":
      return {
        body: fact.data.to,
        formerHolders: [...state.formerHolders, { body: fact.data.from, until: on, overdueSince: state.overdueSince }],
      };
    case "ObstacleRaised":
      return {
        obstacles: [
          ...state.obstacles,
          { id: fact.data.obstacle, text: fact.data.text, raisedOn: on, answeredOn: null },
        ],
      };
    case "ObstacleAnswered":
      return {
        obstacles: state.obstacles.map((it) => (it.id === fact.data.obstacle ? { ...it, answeredOn: on } : it)),
      };
    case "Cancelled":
      return { status: "cancelled", cancelledOn: on };
    case "PeriodClosed":
      return { status: fact.data.outcome };
    case "DecisionNeeded":
      return {
        decisions: [
          ...state.decisions,
          { id: fact.data.decision, question: fact.data.question, askedOn: on, takenOn: null },
        ],
      };
    case "DecisionTaken":
      return {
        decisions: state.decisions.map((it) => (it.id === fact.data.decision ? { ...it, takenOn: on } : it)),
      };
  }
}

/**
 * Folds one event into an obligation's state. Never judges: what an event means was decided when it was accepted, so
 * replaying an old log gives the old result whatever the rules say today.
 *
 * A stream begins with `ObligationAssigned`; an event before it is ignored and gives `null`.
 */
export function evolveObligation(
  state: ObligationState | null,
  fact: TaskFact | StoredTaskEvent,
): ObligationState | null {
  if (state === null) return fact.type === "ObligationAssigned" ? assigned(fact) : null;
  return { ...state, ...changed(state, fact), version: state.version + 1 };
}

/** Folds a whole stream. */
export function foldObligation(facts: readonly (TaskFact | StoredTaskEvent)[]): ObligationState | null {
  return facts.reduce(evolveObligation, null as ObligationState | null);
}
