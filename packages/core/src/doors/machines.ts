/** The declared transitions, as tables and as XState machines: to be drawn, and walked with `xstate/graph`. */

export { machineOf } from "../machines/machine-of.js";
export {
  type MachineConfig,
  transitionTable,
  type TransitionTable,
  type Transition,
  type TransitionMeta,
  type Guard,
  type Judgement,
} from "../machine/transition-table.js";
export { obligationTable } from "../obligation/obligation.machine.js";
export { allFlows, flowOf } from "../cooperative/flows.js";
export type { Flow } from "../cooperative/flow.machine.js";
