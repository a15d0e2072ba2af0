import type { Operators } from "../operator.js";
import { comparisons } from "./comparisons.js";
import { sets } from "./sets.js";
import { shares } from "./shares.js";
import { timeLimits } from "./time-limits.js";

/** The operators every rule may use. Those of json-rules-engine are among them, under their names. */
export const BUILT_IN_OPERATORS = Object.freeze({
  ...comparisons,
  ...sets,
  ...shares,
  ...timeLimits,
}) satisfies Operators;

export type BuiltInOperator = keyof typeof BUILT_IN_OPERATORS;
