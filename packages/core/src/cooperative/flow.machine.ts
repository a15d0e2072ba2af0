import { type TransitionTable, transitionTable } from "../machine/transition-table.js";
import type { Bilingual } from "../kernel/language.js";
import { CASE_GUARDS, type ActEvent } from "./case.guards.js";
import type { FlowState, FlowText, ActMeta } from "./flow.js";

/** One flow (quy trình), as declared and as a table which says why not. */
export interface Flow extends Omit<FlowText, "states"> {
  readonly states: Readonly<Record<string, Bilingual>>;
  readonly steps: TransitionTable<string, undefined, ActEvent, ActMeta>;
}

/** Declares a flow. Its table is made when first asked for. @throws TypeError there, when it is not flat or names an unknown guard */
export function defineFlow<State extends string>({ states, ...rest }: FlowText<State>): Flow {
  const entries = Object.entries<FlowState>(states);
  const config = {
    id: rest.id,
    initial: rest.initial,
    states: Object.fromEntries(
      entries.map(([state, { vi, en, on }]) => [state, { meta: { label: { vi, en } }, ...(on ? { on } : {}) }]),
    ),
  };
  let steps: Flow["steps"] | undefined;
  return {
    ...rest,
    states: Object.fromEntries(entries.map(([state, { vi, en }]) => [state, { vi, en }])),
    get steps() {
      return (steps ??= transitionTable<string, undefined, ActEvent, ActMeta>(config, CASE_GUARDS));
    },
  };
}
