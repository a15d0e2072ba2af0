import { rosterProblems } from "../roster/roster-problems.js";
import type { LintCheck } from "./finding.js";

/** Successions which contradict the days of their bodies, or one another. */
export const rosterFindings: LintCheck = ({ province }) =>
  rosterProblems(province).map((it) => ({ ...it, severity: "error" as const }));
