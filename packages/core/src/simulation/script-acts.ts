import type { Actor } from "../log/actor.js";
import { earlierOf, laterOf, type LegalDate, shiftDays, weekdayOf } from "../kernel/legal-date.js";
import type { Obligation } from "../plan/obligation.js";
import { actingAcceptor, actingBody } from "../obligation/succession/acting-body.js";
import type { Successions } from "../plan/succession/succession.js";
import { awaitsBody, type ObligationState } from "../obligation/obligation-state.js";
import type { ObligationCommand } from "../obligation/obligation.commands.js";
import type { Behaviour, Behaviours, PlainBehaviour } from "./behaviour.js";
import { seededRandom, type SeededRandom } from "./seeded-random.js";

/** One thing a simulated body or its monitor means to do on a day; it looks first whether there is still a need. */
export interface ScriptedAct {
  readonly on: LegalDate;
  readonly obligation: string;
  /** The command as given on `day`: the day meant, or a later one when the run begins after it. */
  command(state: ObligationState, day: LegalDate, successions: Successions): ObligationCommand | null;
}

function plainFor(behaviour: Behaviour, random: SeededRandom): PlainBehaviour {
  if (typeof behaviour === "string" || "late" in behaviour) return behaviour;
  const total = behaviour.mix.reduce((sum, part) => sum + part.weight, 0);
  let draw = random.between(1, Math.max(1, total));
  for (const part of behaviour.mix) {
    draw -= part.weight;
    if (draw <= 0) return part.behaviour;
  }
  return "silent";
}

/** The same day, or the Friday before when it is a weekend and that is not too early. */
function onWeekday(day: LegalDate, earliest: LegalDate): LegalDate {
  return laterOf(earliest, shiftDays(day, Math.min(0, 5 - weekdayOf(day))));
}

const lead = (state: ObligationState): Actor => ({ agency: state.body, person: null, role: "lead" });
const acceptor = (state: ObligationState, successions: Successions): Actor => {
  const agency = actingAcceptor(state, successions);
  const issuer = actingBody(successions, state.obligation.issuer);
  return { agency, person: null, role: agency === issuer ? "issuer" : "monitor" };
};

function startOn(on: LegalDate, obligation: string): ScriptedAct {
  return {
    on,
    obligation,
    command: (state, day) =>
      awaitsBody(state) && state.startedOn === null ? { type: "start", obligation, on: day, actor: lead(state) } : null,
  };
}

function reportOn(on: LegalDate, obligation: string): ScriptedAct {
  const wanted = (state: ObligationState) => awaitsBody(state) || state.status === "notReported";
  return {
    on,
    obligation,
    command: (state, day) =>
      wanted(state) ? { type: "report", obligation, on: day, actor: lead(state), synthetic: true } : null,
  };
}

function acceptOn(on: LegalDate, obligation: string): ScriptedAct {
  return {
    on,
    obligation,
    command: (state, day, successions) =>
      state.status === "reported" ? { type: "accept", obligation, on: day, actor: acceptor(state, successions) } : null,
  };
}

const CORRECTION_DAYS = 10;

function returnOn(on: LegalDate, obligation: string): ScriptedAct {
  const possible = (state: ObligationState) =>
    state.returns === 0 &&
    (state.status === "reported" || (state.status === "completed" && state.obligation.act === "submit"));
  return {
    on,
    obligation,
    command: (state, day, successions) =>
      possible(state)
        ? {
            type: "return",
            obligation,
            on: day,
            actor: acceptor(state, successions),
            reason: "Trả lại để bổ sung (mô phỏng)",
            correctBy: shiftDays(day, CORRECTION_DAYS),
          }
        : null,
  };
}

/** The day the obligation is done when all goes well: before its last day, or in the last days of its period. */
function targetDay(obligation: Obligation, random: SeededRandom): LegalDate | null {
  const { assignedOn, closesOn, kind, lastDay, pastDueAtAssignment } = obligation;
  const end = pastDueAtAssignment ? null : (lastDay ?? closesOn);
  if (end === null) return null;
  if (kind === "consolidation" && lastDay === null) return shiftDays(end, random.between(1, 5));
  return onWeekday(shiftDays(end, -random.between(0, 6)), assignedOn);
}

/**
 * What a body with this behaviour, and the monitor behind it, mean to do about an obligation. All chance comes from the
 * seed and the obligation's id, so one body's acts do not depend on another's.
 */
export function scriptActs(obligation: Obligation, behaviours: Behaviours, seed: number): readonly ScriptedAct[] {
  const { assignedOn, body, collective, id } = obligation;
  const random = seededRandom(seed, id);
  const wanted = behaviours.bodies?.[body] ?? (collective ? "silent" : behaviours.default);
  const behaviour = plainFor(wanted, random);
  if (behaviour === "silent") return [];
  const target = targetDay(obligation, random);
  const firstDay = shiftDays(assignedOn, random.between(1, 20));
  if (target === null) return [startOn(firstDay, id)];
  const reported = typeof behaviour === "object" ? shiftDays(lastOf(obligation, target), behaviour.late) : target;
  const review = random.between(1, 10);
  const acts = [startOn(earlierOf(firstDay, reported), id), reportOn(reported, id)];
  if (behaviour !== "returned-once") return [...acts, acceptOn(shiftDays(reported, review), id)];
  const returned = shiftDays(reported, review);
  const corrected = shiftDays(returned, random.between(1, CORRECTION_DAYS));
  return [...acts, returnOn(returned, id), reportOn(corrected, id), acceptOn(shiftDays(corrected, 5), id)];
}

/** The day lateness is counted from: the last day, the end of the period, or when it would have been done. */
function lastOf({ closesOn, kind, lastDay }: Obligation, target: LegalDate): LegalDate {
  return kind === "consolidation" && lastDay === null ? target : (lastDay ?? closesOn ?? target);
}
