import type { Proceeding } from "./case-state.js";
import { declaredFlows } from "./flow-list.js";
import type { Flow } from "./flow.machine.js";

let list: readonly Flow[] | undefined;
let byId: ReadonlyMap<string, Flow> | undefined;
const read = () => (byId ??= new Map(declaredFlows().map((flow) => [flow.id, flow])));

/** Every flow by which a cooperative is handled, one machine each; always the same objects, in the order of the list. */
export function allFlows(): readonly Flow[] {
  return (list ??= [...read().values()]);
}

/**
 * Whether a proceeding which has ended still takes acts: where it ended, its flow goes on (what is contested may be settled after the
 * strike-off, Law 23/2012 art. 54.6).
 */
export function goesOnAfterEnd({ endedOn, flow, state }: Pick<Proceeding, "endedOn" | "flow" | "state">): boolean {
  if (endedOn === null) return false;
  const steps = flowOf(flow)?.steps;
  if (!steps || steps.from(state).length === 0) return false;
  return steps.transitions.some((row) => row.to === state && row.from !== state && row.meta.outcome !== null);
}

/** The flow of this id, or `undefined`. */
export function flowOf(id: string): Flow | undefined {
  return read().get(id);
}
