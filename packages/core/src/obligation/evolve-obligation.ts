import { awaitsBody, type ObligationState, overdueFrom } from "./obligation-state.js";
import type { StoredObligationEvent, ObligationFact } from "./obligation.events.js";
import { statusOfVersion1 } from "./obligation.upcast.js";

/** The state right after an obligation was assigned. */
function assigned(fact: Extract<ObligationFact, { type: "ObligationAssigned" }>): ObligationState {
  const { obligation } = fact.data;
  return {
    obligation,
    status: "assigned",
    body: obligation.body,
    formerHolders: [],
    lastDay: obligation.pastDueAtAssignment ? null : obligation.lastDay,
    dayTrust: obligation.dayTrust,
    correctBy: null,
    startedOn: null,
    firstReportOn: null,
    reportedOn: null,
    reportedBy: null,
    completedOn: null,
    cancelledOn: null,
    lateSince: null,
    wasOverdue: false,
    late: false,
    afterClose: false,
    nilReport: false,
    returns: 0,
    returnedOn: null,
    deliveries: [],
    obstacles: null,
    decisions: [],
    version: 1,
  };
}

/** What an event changes beside the status. */
function changed(state: ObligationState, fact: ObligationFact): Partial<ObligationState> {
  const on = fact.happenedOn;
  switch (fact.type) {
    case "ObligationAssigned":
      return {};
    case "WorkStarted":
      return { startedOn: on };
    case "ReportDelivered":
      return { deliveries: [...state.deliveries, { recipient: fact.data.recipient, on }] };
    case "Reported":
      return {
        reportedOn: on,
        reportedBy: fact.data.reportedBy,
        firstReportOn: state.firstReportOn ?? on,
        completedOn: state.obligation.act === "submit" ? on : null,
        late: fact.data.late,
        lateSince: fact.data.late ? (state.lateSince ?? overdueFrom(state)?.from ?? null) : null,
        afterClose: fact.data.afterClose,
        nilReport: fact.data.nil,
        correctBy: null,
      };
    case "ReportAccepted":
      return { completedOn: on };
    case "ReportReturned":
      return {
        startedOn: state.startedOn ?? on,
        correctBy: fact.data.correctBy,
        completedOn: null,
        returns: state.returns + 1,
        returnedOn: on,
        deliveries: [],
      };
    case "OverdueMarked":
      return { lateSince: state.late ? state.lateSince : on, wasOverdue: true };
    case "OverdueCleared":
      return { lateSince: state.late ? state.lateSince : null };
    case "DeadlineExtended":
      return {
        lastDay: fact.data.to,
        dayTrust: fact.data.trust,
        correctBy: null,
        late: false,
        lateSince: null,
      };
    case "DeadlineSet":
      return { lastDay: fact.data.to, dayTrust: fact.data.trust };
    case "Reassigned": {
      const { from, succession, to } = fact.data;
      // A succession may be confirmed long after its day: what came late since then is the successor's.
      const lateSince = state.lateSince !== null && state.lateSince <= on ? state.lateSince : null;
      const left = { body: from, until: on, lateSince, ...(succession ? { succession } : {}) };
      return { body: to, formerHolders: [...state.formerHolders, left] };
    }
    case "TermsAmended": {
      const { day, to } = fact.data;
      const obligation = { ...state.obligation, ...to };
      if (day === null) return { obligation };
      return {
        obligation,
        lastDay: day.to,
        dayTrust: day.trust,
        correctBy: null,
        late: false,
        lateSince: null,
      };
    }
    case "ObstacleRaised":
      return { obstacles: { id: fact.data.obstacle, text: fact.data.text, on, before: state.obstacles } };
    case "ObstacleAnswered":
      return { obstacles: { id: fact.data.obstacle, text: null, on, before: state.obstacles } };
    case "Cancelled":
      return { cancelledOn: on };
    case "PeriodClosed":
      return {};
    case "DecisionNeeded":
      return {
        decisions: [
          ...state.decisions,
          { id: fact.data.decision, question: fact.data.question, askedOn: on, takenOn: null },
        ],
      };
    case "DecisionTaken": {
      const asked = state.decisions.find((it) => it.id === fact.data.decision);
      const decisions = state.decisions.map((it) => (it === asked ? { ...it, takenOn: on } : it));
      // Taken after the report came in: it settles whether that report was late. Before, the mark follows as its own event.
      const settlesReport = asked && fact.data.choice === "mark-overdue" && !awaitsBody(state);
      return settlesReport ? { decisions, late: true, lateSince: asked.askedOn, wasOverdue: true } : { decisions };
    }
  }
}

/**
 * Folds one event into an obligation's state. Never judges: the status is the one to which the event led when it was
 * accepted, so replaying an old log gives the old result whatever the machine says today.
 *
 * A stream begins with `ObligationAssigned`; an event before it is ignored and gives `null`.
 */
export function evolveObligation(
  state: ObligationState | null,
  fact: ObligationFact | StoredObligationEvent,
): ObligationState | null {
  if (state === null) return fact.type === "ObligationAssigned" ? assigned(fact) : null;
  const status = ("status" in fact.data ? fact.data.status : null) ?? statusOfVersion1(state, fact);
  return { ...state, ...changed(state, fact), status, version: state.version + 1 };
}

/** Folds a whole stream. */
export function foldObligation(facts: readonly (ObligationFact | StoredObligationEvent)[]): ObligationState | null {
  return facts.reduce(evolveObligation, null as ObligationState | null);
}
