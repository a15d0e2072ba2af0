import { provinceProblem } from "../errors.js";
import { shiftDays } from "../../kernel/legal-date.js";
import { type Problem, type ProblemPath } from "../../kernel/problem.js";
import type { Province, Succession } from "../province.schema.js";
import { hasEnded, isInOffice, rosterOf } from "./roster.js";

const OPEN = "–";

/** What is wrong with one succession by itself. The bodies it names are known to exist. */
function successionProblems(province: Province, row: Succession, path: ProblemPath): readonly Problem[] {
  const { bodies } = rosterOf(province);
  const [from, to] = [bodies.get(row.from), bodies.get(row.to)];
  if (!from || !to) return [];
  if (from === to) return [provinceProblem("roster/succeeds-itself", path, { id: row.from }, row.citation)];
  const found: Problem[] = [];
  if (!isInOffice(to, row.on)) {
    const days = { on: row.on, from: to.from ?? OPEN, until: to.until ?? OPEN };
    found.push(provinceProblem("roster/successor-not-in-office", path, { to: row.to, ...days }, row.citation));
  }
  const dayBefore = shiftDays(row.on, -1);
  if (!isInOffice(from, dayBefore)) {
    const days = { on: row.on, first: from.from ?? OPEN, until: from.until ?? OPEN };
    found.push(provinceProblem("roster/predecessor-not-in-office", path, { from: row.from, ...days }, row.citation));
  } else if (row.scope === null && !hasEnded(from, row.on)) {
    const days = { on: row.on, until: from.until ?? OPEN };
    found.push(provinceProblem("roster/predecessor-goes-on", path, { from: row.from, ...days }, row.citation));
  }
  return found;
}

/**
 * Everything which contradicts itself in the roster of a province: successions to or from a body which is not in office
 * that day, all work leaving a body which goes on, one part going to two bodies. Empty for a sound roster.
 *
 * The paths begin at the province. A body without a successor is no contradiction: see {@link bodiesWithoutSuccessor}.
 */
export function rosterProblems(province: Province): readonly Problem[] {
  const first = new Set<string>();
  return province.successions.flatMap((row, index) => {
    const path = ["successions", index];
    const part = JSON.stringify([row.from, row.on, row.scope]);
    const params = { from: row.from, on: row.on, scope: row.scope ?? OPEN };
    const twice = first.has(part) ? [provinceProblem("roster/same-part-twice", path, params, row.citation)] : [];
    first.add(part);
    return [...successionProblems(province, row, path), ...twice];
  });
}

/**
 * The bodies which ceased and which no succession leads away from: whoever held their duties is not known. In the order
 * of the roster; agencies first.
 */
export function bodiesWithoutSuccessor(province: Province): readonly string[] {
  const { leaving } = rosterOf(province);
  return [...province.agencies, ...province.groups]
    .filter((body) => typeof body.until === "string" && !leaving.has(body.id))
    .map((body) => body.id);
}
