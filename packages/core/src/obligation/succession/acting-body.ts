import type { ObligationState } from "../obligation-state.js";
import { destinationOf } from "./route.js";
import type { Successions } from "../../plan/succession/succession.js";

/**
 * The body which acts in the place of another by confirmed successions of all its work (the issuer, the monitor, a partner):
 * itself where nothing has been confirmed, or where its work was divided and nobody said who has the rest.
 */
export function actingBody(successions: Successions, body: string): string {
  let acting = body;
  const seen = new Set<string>();
  for (;;) {
    const next = [...successions.values()].find(
      (it) => it.from === acting && it.ended && it.status === "confirmed" && !seen.has(it.id),
    );
    // Not one duty but the whole: no part of the work, no obligation.
    const destination = next ? destinationOf(next, { id: "" }) : null;
    if (!next || destination === null || destination === "stays") return acting;
    seen.add(next.id);
    acting = destination.to;
  }
}

/**
 * Who accepts the result now: the monitor or whoever took its place; the issuer, or whoever took its place, where that is
 * the present holder itself.
 */
export function actingAcceptor({ body, obligation }: ObligationState, successions: Successions): string {
  const { issuer, monitor } = obligation;
  const reviewer = actingBody(successions, monitor);
  return body === monitor || body === reviewer ? actingBody(successions, issuer) : reviewer;
}
