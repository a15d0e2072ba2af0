import { laterOf, type LegalDate, shiftDays } from "../kernel/legal-date.js";
import type { Obligation } from "../plan/obligation.js";
import { nextMove } from "./succession/route.js";
import { NO_SUCCESSIONS, type Successions } from "../plan/succession/succession.js";
import { evolveObligation } from "./evolve-obligation.js";
import type { ObligationStatus } from "../province/obligation-status.js";
import type { ObligationMachineEvent } from "./obligation.guards.js";
import { obligationTable } from "./obligation.machine.js";
import { OBLIGATION_CHOICES } from "./obligation-questions.js";
import { awaitsBody, isOpen, type ObligationState, overdueFrom } from "./obligation-state.js";
import type { ObligationFact, ObligationQuestion } from "./obligation.events.js";

/** Assigning an obligation, and asking at once for a day when the plan came out after its own. */
export function assignmentFacts(obligation: Obligation): readonly ObligationFact[] {
  const assigned: ObligationFact = {
    type: "ObligationAssigned",
    happenedOn: obligation.assignedOn,
    data: { obligation },
  };
  if (!obligation.pastDueAtAssignment) return [assigned];
  return [assigned, question("new-day", obligation.assignedOn)];
}

function question(kind: ObligationQuestion, on: LegalDate): ObligationFact {
  return {
    type: "DecisionNeeded",
    happenedOn: on,
    data: { decision: `${kind}@${on}`, question: kind, choices: OBLIGATION_CHOICES[kind] },
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

/** The status to which time leads, as the machine says; `null` where it leads nowhere. */
function statusBy(state: ObligationState, event: ObligationMachineEvent): ObligationStatus | null {
  const judgement = obligationTable.judge(state.status, event, { state, today: event.on });
  return judgement.allowed ? judgement.transition.to : null;
}

function nextOwn(state: ObligationState): ObligationFact | null {
  const { closesOn, continuous } = state.obligation;
  if (continuous) {
    if (closesOn === null || !isOpen(state)) return null;
    // A report sent back is waited for until its day of correction; a correction after the period closes it the day after.
    const on = shiftDays(laterOf(closesOn, state.correctBy ?? state.reportedOn ?? closesOn), 1);
    const status = statusBy(state, { type: "close-period", on });
    return status && { type: "PeriodClosed", happenedOn: on, data: { status } };
  }
  const passed = overdueFrom(state);
  if (passed === null || !awaitsBody(state)) return null;
  const { byItself, from: on, lastDay } = passed;
  if (byItself) {
    const status = statusBy(state, { type: "mark-overdue", on, confirmed: false });
    return status && { type: "OverdueMarked", happenedOn: on, data: { lastDay, status } };
  }
  const known = state.decisions.some((it) => it.question === "confirm-overdue" && it.askedOn === on);
  return known || state.status === "overdue" ? null : question("confirm-overdue", on);
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
