import { type LegalDate, shiftDays } from "../../kernel/legal-date.js";
import type { Province } from "../../province/province.schema.js";
import { hasEnded, rosterOf } from "../../province/roster/roster.js";
import type { Departure } from "../../plan/succession/succession.js";

const known = new WeakMap<Province, ReadonlyMap<string, readonly Departure[]>>();

function departuresFrom(province: Province, from: string): readonly Departure[] {
  const { bodies, leaving } = rosterOf(province);
  const body = bodies.get(from);
  const rows = leaving.get(from) ?? [];
  const after = typeof body?.until === "string" ? shiftDays(body.until, 1) : null;
  const days = new Set<LegalDate>([...rows.map((row) => row.on), ...(after === null ? [] : [after])]);
  return [...days].sort().map((on) => ({
    id: `${from}@${on}`,
    from,
    on,
    ended: body !== undefined && hasEnded(body, on),
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
  const ids = [...rosterOf(province).bodies.keys()];
  const all = new Map(
    ids.map((id) => [id, departuresFrom(province, id)] as const).filter(([, departures]) => departures.length > 0),
  );
  known.set(province, all);
  return all;
}
