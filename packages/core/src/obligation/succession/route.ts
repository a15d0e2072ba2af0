import { laterOf, type LegalDate } from "../../kernel/legal-date.js";
import type { Citation, Trust } from "../../kernel/citation.js";
import { routeOf } from "../../province/roster/holder.js";
import { isOpen, type ObligationState } from "../obligation-state.js";
import type { ObligationFact } from "../obligation.events.js";
import type { AffectedDuty, Departure, SuccessionState, Successions } from "../../plan/succession/succession.js";

/** Where one duty goes, and what that rests on. */
export interface Destination {
  readonly to: string;
  readonly trust: Trust;
  readonly basis: Citation;
}

/** Since when a duty is with its present body as successions count, and which of them brought it there on that very day. */
interface Arrival {
  readonly since: LegalDate;
  readonly by: readonly string[];
}

/** How its present body came to have a duty; told as `holderOf` tells it of a roster. */
export function arrivalOf({ formerHolders, obligation }: ObligationState): Arrival {
  // A period's duty was ordered with the plan, however late the period begins.
  const ordered = { since: obligation.orderedOn ?? obligation.assignedOn, by: [] };
  return formerHolders.reduce<Arrival>(({ by, since }, { succession, until }) => {
    if (!succession) return { since: until, by: [] };
    return succession.on > since
      ? { since: succession.on, by: [succession.id] }
      : { since, by: [...by, succession.id] };
  }, ordered);
}

/**
 * Whether a departure can take this duty with it: it is open, with that body, and came there before the departure (by a
 * succession of the same day: on that day), or only after the body had ceased. A circle is gone round once a day.
 */
export function concerns(departure: Departure, state: ObligationState): boolean {
  if (!isOpen(state) || state.body !== departure.from) return false;
  const { by, since } = arrivalOf(state);
  if (by.includes(departure.id)) return false;
  return departure.on > since || (by.length > 0 && departure.on === since) || departure.ended;
}

/** The day on which a departure takes this duty with it: its own, or the day the duty was first with the body. */
export function movingDay(departure: Departure, { formerHolders, obligation }: ObligationState): LegalDate {
  return laterOf(departure.on, formerHolders.at(-1)?.until ?? obligation.assignedOn);
}

/**
 * Where a departure takes this duty; `null` where nothing says so, `"stays"` where the part of the work it belongs to does
 * not leave. What a person said goes before what the roster says.
 */
export function destinationOf(
  departure: Departure | SuccessionState,
  { id, scope }: { readonly id: string; readonly scope?: string | undefined },
): Destination | "stays" | null {
  const confirmation = "confirmation" in departure ? departure.confirmation : null;
  const said = (to: string | null | undefined): Destination | null =>
    confirmation && to != null ? { to, trust: confirmation.trust, basis: confirmation.basis } : null;
  const own = said(confirmation?.routes[id]);
  if (own) return own;
  const route = routeOf(departure.rows, scope, departure.ended);
  if (route === "stays") return "stays";
  if ("among" in route) return said(confirmation?.rest);
  const { citation, to } = route.to;
  return confirmation?.automatic === false ? said(to) : { to, trust: citation.trust, basis: citation };
}

/** The open duties a departure touches, by id. */
export function affectedBy(departure: Departure, states: Iterable<ObligationState>): readonly AffectedDuty[] {
  const affected: AffectedDuty[] = [];
  for (const state of states) {
    if (!concerns(departure, state)) continue;
    const destination = destinationOf(departure, state.obligation);
    if (destination !== "stays") affected.push({ obligation: state.obligation.id, to: destination?.to ?? null });
  }
  return affected.sort((a, b) => (a.obligation < b.obligation ? -1 : 1));
}

/** The first confirmed succession which takes this duty from its body, as the event it makes; `null` when none does. */
export function nextMove(
  state: ObligationState,
  successions: Successions,
): Extract<ObligationFact, { type: "Reassigned" }> | null {
  let first: { readonly departure: SuccessionState; readonly destination: Destination } | null = null;
  for (const departure of successions.values()) {
    if (departure.status !== "confirmed" || !concerns(departure, state)) continue;
    const destination = destinationOf(departure, state.obligation);
    if (destination === null || destination === "stays") continue;
    if (first === null || departure.on < first.departure.on) first = { departure, destination };
  }
  if (first === null) return null;
  const { departure, destination } = first;
  return {
    type: "Reassigned",
    happenedOn: movingDay(departure, state),
    data: {
      from: state.body,
      to: destination.to,
      reason: departure.confirmation?.reason ?? "",
      succession: { id: departure.id, on: departure.on, trust: destination.trust },
    },
  };
}

/** What a move by succession rests on: the decision which confirmed it, or the roster's own source. */
export function basisOfMove(
  successions: Successions,
  state: ObligationState["obligation"],
  succession: string,
): Citation | null {
  const departure = successions.get(succession);
  const destination = departure ? destinationOf(departure, state) : null;
  return destination === null || destination === "stays" ? null : destination.basis;
}
