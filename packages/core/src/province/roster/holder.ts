import { kernelProblem } from "../../kernel/errors.js";
import type { LegalDate } from "../../kernel/legal-date.js";
import { KtttError } from "../../kernel/problem.js";
import { type Trust, weakestTrust } from "../../kernel/citation.js";
import type { NeedsDecision } from "../../law/needs-decision.js";
import type { Province, Succession } from "../province.schema.js";
import { openSuccession } from "./open-succession.js";
import { bodyOf, hasEnded, rosterOf } from "./roster.js";

/** A duty as far as the question who holds it goes. */
export interface HeldDuty {
  /** The agency or group it was given to. */
  readonly body: string;
  /** Which part of the body's work it belongs to (lĩnh vực), as the successions of a split body name the parts. */
  readonly scope?: string | undefined;
  /** The day it was given to this body. */
  readonly assignedOn: LegalDate;
}

interface Traced {
  /** The last body which is certain. */
  readonly body: string;
  /** How the duty came there, in order of time; empty while it is with the first body. */
  readonly chain: readonly Succession[];
  /** What the chain is worth: the weakest of its citations; `verified` when it is empty. */
  readonly trust: Trust;
}

/**
 * Who must act on a day (ai phải thực hiện).
 *
 * - `held`: `body` must.
 * - `open`: `body` was split or gave parts away, and nothing says where this duty went: `question` offers the successors.
 * - `ended`: `body` ceased on `endedOn` (its last day) and the roster names no successor who is in office.
 */
export type Holding =
  | (Traced & { readonly kind: "held" })
  | (Traced & { readonly kind: "open"; readonly on: LegalDate; readonly question: NeedsDecision })
  | (Traced & { readonly kind: "ended"; readonly endedOn: LegalDate });

/** Where one day's successions lead a duty: to one body, to one of several which nobody has named, or nowhere. */
export type Route = { readonly to: Succession } | { readonly among: readonly Succession[] } | "stays";

/**
 * Where a duty goes when these successions lead away from its body on one day.
 *
 * A named part goes where its own row says, otherwise with the rest (a row without scope). A duty of unknown part moves
 * only when all goes to one place, or stays when the body lives on and gave away nothing but named parts.
 */
export function routeOf(rows: readonly Succession[], scope: string | undefined, ended: boolean): Route {
  const rest = rows.filter((row) => row.scope === null);
  if (scope !== undefined) {
    const own = rows.filter((row) => row.scope === scope);
    const [only, ...more] = own.length > 0 ? own : rest;
    if (only) return more.length === 0 ? { to: only } : { among: [only, ...more] };
    return ended ? { among: rows } : "stays";
  }
  if (rest.length === 0) return ended ? { among: rows } : "stays";
  const [whole] = rest;
  return whole && rows.every((row) => row.to === whole.to) ? { to: whole } : { among: rows };
}

/** Where a duty is while it is traced, and since which day. */
interface Place {
  readonly body: string;
  readonly since: LegalDate;
  /** The successions which brought it there on that very day; none for a duty which its document assigned. */
  readonly by: readonly Succession[];
}

/** The successions which can still move the duty, by day, the earliest first. */
function comingUp(province: Province, { body, by, since }: Place, on: LegalDate) {
  const { until } = bodyOf(province, body);
  // It came to a body which had already ceased: what happened at its end counts, however long ago.
  const late = typeof until === "string" && until < since;
  const rows = (rosterOf(province).leaving.get(body) ?? []).filter(
    (row) =>
      row.on <= on &&
      // Only within one day does the trace remember its way: what it answers may not depend on where it began.
      !by.some((it) => it.from === row.from && it.on === row.on) &&
      (late ? row.on > until : row.on > since || (by.length > 0 && row.on === since)),
  );
  const days = [...new Set(rows.map((row) => row.on))];
  return days.map((day) => ({ day, rows: rows.filter((row) => row.on === day) }));
}

/**
 * Answers who must act on a duty on a day, and by which chain of successions (kế thừa nhiệm vụ) it came there.
 *
 * Successions are followed in order of time, as many as there are; one may be followed again when a circle brings the duty
 * back on a later day. Asking on a day between, and from there again, gives the same answer as asking once. A day is never
 * guessed and a successor never chosen: what the roster does not say comes back as an open question. Nothing is changed; to act on the answer is the
 * caller's: an unverified chain must first be confirmed by a person.
 *
 * @param duty the body it was given to, the part of its work, and the day
 * @param on the day asked about, from `assignedOn` on
 * @throws KtttError `roster/unknown-body`; `calendar/empty-span` when `on` lies before `assignedOn`
 * @example
 * holderOf(hcm, { body: "so-nnptnt", assignedOn: legalDate("2023-04-12") }, legalDate("2025-06-01"))
 * // held by so-nnmt, by way of so-tnmt
 */
export function holderOf(province: Province, duty: HeldDuty, on: LegalDate): Holding {
  if (on < duty.assignedOn) {
    throw new KtttError(kernelProblem("calendar/empty-span", [], { from: duty.assignedOn, to: on }));
  }
  const chain: Succession[] = [];
  let place: Place = { body: duty.body, since: duty.assignedOn, by: [] };
  for (;;) {
    const { body, by, since } = place;
    const holder = bodyOf(province, body);
    const traced = { body, chain, trust: weakestTrust(...chain.map((row) => row.citation.trust)) };
    let next: Succession | undefined;
    for (const { day, rows } of comingUp(province, place, on)) {
      const route = routeOf(rows, duty.scope, hasEnded(holder, day));
      if (route === "stays") continue;
      if ("among" in route) {
        return { kind: "open", ...traced, on: day, question: openSuccession(province, holder, day, route.among) };
      }
      next = route.to;
      break;
    }
    if (!next) {
      return typeof holder.until === "string" && hasEnded(holder, on)
        ? { kind: "ended", ...traced, endedOn: holder.until }
        : { kind: "held", ...traced };
    }
    chain.push(next);
    place =
      next.on > since ? { body: next.to, since: next.on, by: [next] } : { body: next.to, since, by: [...by, next] };
  }
}
