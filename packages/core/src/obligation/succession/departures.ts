import { type LegalDate, shiftDays } from "../../kernel/legal-date.js";
import type { Agency, Group, Province, Succession } from "../../province/province.schema.js";
import { hasEnded, rosterOf } from "../../province/roster/roster.js";
import type { Departure } from "../../plan/succession/succession.js";

const known = new WeakMap<Province, ReadonlyMap<string, readonly Departure[]>>();

function departuresFrom(body: Agency | Group, rows: readonly Succession[]): readonly Departure[] {
  const after = typeof body.until === "string" ? [shiftDays(body.until, 1)] : [];
  const days = new Set<LegalDate>([...rows.map((row) => row.on), ...after]);
  return [...days].sort().map((on) => ({
    id: `${body.id}@${on}`,
    from: body.id,
    on,
    ended: hasEnded(body, on),
    rows: rows.filter((row) => row.on === on),
  }));
}

/**
 * What leaves each body of a province, and when: one entry per day on which successions lead away from it, and the day
 * after its last where it ceased without one. The earliest day first; bodies which nothing ever leaves are not in it.
 */
export function departuresOf(province: Province): ReadonlyMap<string, readonly Departure[]> {
  const before = known.get(province);
  if (before) return before;
  const { bodies, leaving } = rosterOf(province);
  const all = new Map(
    [...bodies.values()]
      .map((body) => [body.id, departuresFrom(body, leaving.get(body.id) ?? [])] as const)
      .filter(([, departures]) => departures.length > 0),
  );
  known.set(province, all);
  return all;
}
