import type { LegalDate } from "../../kernel/legal-date.js";
import type { Successions } from "../../plan/succession/succession.js";
import type { ObligationState } from "../obligation-state.js";
import { destinationOf } from "./route.js";

/**
 * The body which acts in the place of another by confirmed successions of all its work (the issuer, the monitor, a partner):
 * itself where nothing has been confirmed, or where its work was divided and nobody said who has the rest.
 *
 * @param on the day of the act: successions after it do not count yet. Defaults to all that are confirmed.
 */
export function actingBody(successions: Successions, body: string, on?: LegalDate): string {
  let acting = body;
  const seen = new Set<string>();
  for (;;) {
    const next = [...successions.values()].find(
      (it) =>
        it.from === acting &&
        it.ended &&
        it.status === "confirmed" &&
        !seen.has(it.id) &&
        (on === undefined || it.on <= on),
    );
    // Not one duty but the whole: no part of the work, no obligation.
    const destination = next ? destinationOf(next, { id: "" }) : null;
    if (!next || destination === null || destination === "stays") return acting;
    seen.add(next.id);
    acting = destination.to;
  }
}

/**
 * Who accepts the result: the monitor, or whoever took its place. Where that is the present holder or made the report, also
 * before a reassignment or as a member of a group, it is the issuer, or whoever took its place: nobody accepts his own report.
 *
 * @param on the day of the act. Defaults to after all confirmed successions.
 */
export function actingAcceptor(
  { body, obligation, reportedBy }: ObligationState,
  successions: Successions,
  on?: LegalDate,
): string {
  const { issuer, monitor } = obligation;
  const reviewer = actingBody(successions, monitor, on);
  const own = [body, reportedBy?.agency].some((it) => it === monitor || it === reviewer);
  return own ? actingBody(successions, issuer, on) : reviewer;
}
