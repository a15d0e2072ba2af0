import type { Reading } from "../law/reading.js";
import type { Problem } from "../kernel/problem.js";
import type { Transition } from "../machine/transition-table.js";
import { CASE_GUARDS, type CaseGuard, type CaseGuardName, type ActEvent } from "./case.guards.js";
import type { ActMeta } from "./flow.js";

type Row = Transition<string, ActMeta>;

/** The guards of a row, by name. */
export function guardsOf(row: Row): readonly { readonly name: CaseGuardName; readonly guard: CaseGuard }[] {
  return row.guards.map((name) => ({ name: name as CaseGuardName, guard: CASE_GUARDS[name as CaseGuardName] }));
}

const ofCase = new WeakMap<Row, readonly CaseGuard[]>();

/** The guards of a row which look at the case and not at the act's own paper. Rows never change, and each duty asks for them. */
export function guardsOfCase(row: Row): readonly CaseGuard[] {
  const known = ofCase.get(row);
  if (known) return known;
  const guards = guardsOf(row).flatMap(({ guard }) => (guard.asks === "case" ? [guard] : []));
  ofCase.set(row, guards);
  return guards;
}

/** How the act and its conditions are read where no text prints it: what the act says of itself, then its conditions in their order. */
export function readingsOf(row: Row): readonly Reading[] {
  return [...row.meta.readings, ...guardsOf(row).flatMap(({ guard }) => guard.reading ?? [])];
}

/** The conditions on the case which do not hold: what the act's own paper will say is not asked. */
export function unmetOfCase(
  row: Row,
  event: ActEvent,
): readonly { readonly guard: CaseGuard; readonly problem: Problem }[] {
  return guardsOfCase(row)
    .filter((guard) => !guard.test(undefined, event))
    .map((guard) => ({ guard, problem: guard.unmet(undefined, event) }));
}

/** What the act's own paper must show. */
export function toBeShown(row: Row): readonly CaseGuard[] {
  return guardsOf(row)
    .map(({ guard }) => guard)
    .filter((guard) => guard.asks === "act");
}
