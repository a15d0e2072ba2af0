import { rulesProblem } from "./errors.js";
import { type Problem } from "../kernel/problem.js";

/**
 * A problem which is worked out only when it is told: looking for the name which was probably meant takes time, and a
 * file can have a hundred thousand faults.
 */
export type Finding = () => Problem;

/** More than this many problems are not told one by one. */
const MOST_PROBLEMS = 200;

/** Tells what was found: each problem of one place once, 200 at most, and how many more findings there are. */
export function tell(findings: readonly Finding[]): readonly Problem[] {
  const told = new Map<string, Problem>();
  let looked = 0;
  for (const finding of findings) {
    if (told.size === MOST_PROBLEMS) break;
    const it = finding();
    told.set(`${it.code} ${JSON.stringify(it.path)}`, it);
    looked += 1;
  }
  const rest = findings.length - looked;
  return rest === 0 ? [...told.values()] : [...told.values(), rulesProblem("rules/and-more", [], { count: rest })];
}
