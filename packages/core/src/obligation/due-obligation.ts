import { laterOf, type LegalDate, shiftDays } from "../kernel/legal-date.js";
import type { Obligation } from "../plan/obligation.js";
import { nextMove } from "./succession/route.js";
import { NO_SUCCESSIONS, type Successions } from "../plan/succession/succession.js";
import { evolveObligation } from "./evolve-obligation.js";
import { awaitsBody, dayCountsAlone, effectiveDay, isOpen, type ObligationState } from "./obligation-state.js";
import type { ObligationFact } from "./obligation.events.js";

/** The choices of each question, by the name the `decide` command takes. */
export const DECISION_CHOICES = {
  "new-day": ["set-day", "no-day", "cancel"],
  "confirm-overdue": ["mark-overdue", "not-overdue"],
} as const;

/** Giving out an obligation, and asking at once for a day when the plan came out after its own. */
export function assignmentFacts(obligation: Obligation): readonly ObligationFact[] {
  const given: ObligationFact = {
    type: "ObligationAssigned",
    happenedOn: obligation.assignedOn,
    data: { obligation },
  };
  if (!obligation.pastDueAtAssignment) return [given];
  return [given, question("new-day", obligation.assignedOn)];
}

function question(kind: keyof typeof DECISION_CHOICES, on: LegalDate): ObligationFact {
  return {
    type: "DecisionNeeded",
    happenedOn: on,
    data: { decision: `${kind}@${on}`, question: kind, choices: DECISION_CHOICES[kind] },
  };
}

/**
 * The next thing time brings to an obligation, whenever that is; `null` when time brings nothing. On one day what its body
 * missed comes before the succession which takes it away.
 */
export function nextDue(state: ObligationState, successions: Successions = NO_SUCCESSIONS): ObligationFact | null {
  const own = nextOwn(state);
  const move = nextMove(state, successions);
  return move !== null && (own === null || move.happenedOn < own.happenedOn) ? move : own;
}

function nextOwn(state: ObligationState): ObligationFact | null {
  const { closesOn, continuous } = state.obligation;
  if (continuous) {
    if (closesOn === null || !isOpen(state)) return null;
    // A report sent back is waited for until its day of correction; a correction after the period closes it the day after.
    const until = laterOf(closesOn, state.correctBy ?? state.reportedOn ?? closesOn);
    return {
      type: "PeriodClosed",
      happenedOn: shiftDays(until, 1),
      data: { outcome: state.status === "reported" ? "carriedOn" : "notReported" },
    };
  }
  const day = effectiveDay(state);
  if (day === null || state.status === "overdue" || !awaitsBody(state)) return null;
  const on = shiftDays(day, 1);
  if (dayCountsAlone(state)) return { type: "OverdueMarked", happenedOn: on, data: { lastDay: day } };
  const known = state.decisions.some((it) => it.question === "confirm-overdue" && it.askedOn === on);
  return known ? null : question("confirm-overdue", on);
}

/**
 * Everything time has brought to an obligation up to the end of `upTo`, dated the day it fell due, whatever day this is
 * asked: asking every day and asking once give the same.
 */
export function dueFacts(
  state: ObligationState,
  upTo: LegalDate,
  successions: Successions = NO_SUCCESSIONS,
): readonly ObligationFact[] {
  const facts: ObligationFact[] = [];
  let current: ObligationState | null = state;
  while (current !== null) {
    const next = nextDue(current, successions);
    if (next === null || next.happenedOn > upTo) break;
    facts.push(next);
    current = evolveObligation(current, next);
  }
  return facts;
}
