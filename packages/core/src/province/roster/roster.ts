import { provinceProblem } from "../errors.js";
import type { LegalDate } from "../../kernel/legal-date.js";
import { KtttError } from "../../kernel/problem.js";
import { suggest } from "../../kernel/nearest.js";
import type { Agency, Group, Province, Succession } from "../province.schema.js";

/** The bodies of a province and who followed whom, ready to be looked up. */
export interface Roster {
  readonly bodies: ReadonlyMap<string, Agency | Group>;
  /** The successions by the body they lead away from, the earliest day first. */
  readonly leaving: ReadonlyMap<string, readonly Succession[]>;
}

const rosters = new WeakMap<Province, Roster>();

/** The roster of a province. Computed once per province object: an index, not a copy. */
export function rosterOf(province: Province): Roster {
  const known = rosters.get(province);
  if (known) return known;
  const leaving = new Map<string, Succession[]>();
  for (const succession of [...province.successions].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    leaving.set(succession.from, [...(leaving.get(succession.from) ?? []), succession]);
  }
  const roster: Roster = {
    bodies: new Map([...province.agencies, ...province.groups].map((body) => [body.id, body])),
    leaving,
  };
  rosters.set(province, roster);
  return roster;
}

/**
 * The agency or group of this id.
 *
 * @throws KtttError `roster/unknown-body`, with the most similar id
 */
export function bodyOf(province: Province, id: string): Agency | Group {
  const { bodies } = rosterOf(province);
  const body = bodies.get(id);
  if (body) return body;
  throw new KtttError(provinceProblem("roster/unknown-body", [], { id, ...suggest(id, [...bodies.keys()]) }));
}

/** Whether the body's last day in office (ngày cuối hoạt động) lies before `on`. */
export function hasEnded(body: Agency | Group, on: LegalDate): boolean {
  return typeof body.until === "string" && body.until < on;
}

/** Whether the body is in office (đang hoạt động) on this day: not before its first, not after its last. */
export function isInOffice(body: Agency | Group, on: LegalDate): boolean {
  return !hasEnded(body, on) && !(typeof body.from === "string" && body.from > on);
}
