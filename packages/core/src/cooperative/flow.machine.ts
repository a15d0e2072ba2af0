import { type AnyStateMachine, setup } from "xstate";
import { type TransitionTable, transitionTable, xstateGuards } from "../machine/transition-table.js";
import type { Bilingual } from "../kernel/language.js";
import { CASE_GUARDS, type ActEvent } from "./case.guards.js";
import type { FlowState, FlowText, ActMeta } from "./flow.js";

/** One flow (quy trình): a declarative XState machine, and the same as a table which says why not. */
export interface Flow extends Omit<FlowText, "states"> {
  readonly states: Readonly<Record<string, Bilingual>>;
  readonly machine: AnyStateMachine;
  readonly steps: TransitionTable<string, undefined, ActEvent, ActMeta>;
}

const flowSetup = setup({
  types: {} as { context: undefined; events: ActEvent },
  guards: xstateGuards<undefined, ActEvent>(CASE_GUARDS),
} as Parameters<typeof setup>[0]);

/** Declares a flow. @throws TypeError when the machine is not a flat table or names an unknown guard */
export function defineFlow<State extends string>(text: FlowText<State>): Flow {
  const { states, ...rest } = text;
  const entries = Object.entries<FlowState>(states);
  const config = {
    id: text.id,
    initial: text.initial,
    states: Object.fromEntries(
      entries.map(([state, { vi, en, on }]) => [state, { meta: { label: { vi, en } }, ...(on ? { on } : {}) }]),
    ),
  };
  const machine = flowSetup.createMachine(config as Parameters<typeof flowSetup.createMachine>[0]);
  return {
    ...rest,
    states: Object.fromEntries(entries.map(([state, { vi, en }]) => [state, { vi, en }])),
    machine,
    steps: transitionTable<string, undefined, ActEvent, ActMeta>(machine, CASE_GUARDS),
  };
}
