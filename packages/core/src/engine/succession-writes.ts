import type { Instant } from "../kernel/instant.js";
import type { LegalDate } from "../kernel/legal-date.js";
import { obligationStream } from "../plan/obligation.js";
import { planStream } from "../plan/plan.events.js";
import type { DueSuccession } from "../obligation/succession/propose-succession.js";
import { basisOfMove } from "../obligation/succession/route.js";
import { evolveSuccessions, type Successions } from "../plan/succession/succession.js";
import { dueFacts } from "../obligation/due-obligation.js";
import type { ObligationState } from "../obligation/obligation-state.js";
import { type Authored, ENGINE, type EngineContext, eventOf } from "./engine-context.js";
import type { StreamWrite } from "../log/event-log.js";
import type { Register } from "../obligation/register.js";

/** Moves by succession up to a day as writes, one for each obligation which moves. */
export function movesAsWrites(
  context: EngineContext,
  states: readonly ObligationState[],
  successions: Successions,
  upTo: LegalDate,
  authored: Authored,
): readonly StreamWrite[] {
  return states.flatMap((state) => {
    const { obligation, version } = state;
    const facts = dueFacts(state, upTo, successions);
    if (facts.length === 0) return [];
    const events = facts.map((fact) => {
      const moved = fact.type === "Reassigned" ? fact.data.succession : undefined;
      const basis = (moved && basisOfMove(successions, obligation, moved.id)) ?? authored.basis;
      return eventOf(fact, { ...authored, basis });
    });
    return [context.write(obligationStream(context.province.id, obligation.id), version, events)];
  });
}

/** A departure which came up, and what moves at once where it confirmed itself, as one append. */
export function successionWrites(
  context: EngineContext,
  register: Register,
  { departure, facts, on }: DueSuccession,
  recordedAt: Instant,
): readonly StreamWrite[] {
  const basis = departure.rows[0]?.citation ?? null;
  const authored: Authored = { actor: ENGINE, basis, idempotencyKey: null, recordedAt };
  const successions = facts.reduce(evolveSuccessions, register.successions);
  return [
    context.write(
      planStream(context.province.id),
      register.planVersion,
      facts.map((fact) => eventOf(fact, authored)),
    ),
    ...movesAsWrites(context, register.openOf(departure.from), successions, on, authored),
  ];
}
