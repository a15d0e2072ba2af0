/** Bodies and cooperatives which behave as told, through the same engine. What they do is invented and marked so. */

export {
  simulate,
  simulateYear,
  startSimulation,
  type Simulation,
  type SimulationOptions,
  type Simulated,
  type CarryIn,
} from "../simulation/simulate.js";
export { type Behaviour, type Behaviours, parseBehaviour } from "../simulation/behaviour.js";
export { runSummary, type RunSummary } from "../view/run-summary.js";
export {
  simulateHandling,
  type HandledYear,
  type HandlingOptions,
  type HandlingSummary,
  summariseHandling,
} from "../simulation/handling/simulate-handling.js";
export {
  whatIf,
  type Expected,
  type SeededPlan,
  seededRun,
  type SeedRunner,
  type WhatIf,
  type WhatIfChanges,
  type WhatIfOptions,
  type WhatIfOutcome,
} from "../simulation/what-if.js";
export type { SeedFigures } from "../simulation/seed-figures.js";
export { behaviourFrom, type LearnedBehaviour, type ObservedBehaviour } from "../simulation/learned-behaviour.js";
export { walkCase } from "../simulation/walk-case.js";
