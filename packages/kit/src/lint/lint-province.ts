import { expandPlan, knownOn, type Province } from "@kttt/core/province";
import { earlierOf, laterOf, type Span } from "@kttt/core/time";
import { danglingFindings } from "./dangling-bodies.js";
import { drawnOverFindings, yearNotOverFindings } from "./drawn-over.js";
import type { Finding, LintCheck } from "./finding.js";
import { formulaFindings } from "./formula-texts.js";
import { memberFindings } from "./group-members.js";
import { holderFindings, leaderlessFindings } from "./holders.js";
import { dayOffFindings, earlyDayFindings } from "./last-days.js";
import { regimeFindings } from "./report-regime.js";
import { windowFindings } from "./report-windows.js";
import { figureFindings } from "./target-figures.js";

const CHECKS: readonly LintCheck[] = [
  holderFindings,
  leaderlessFindings,
  memberFindings,
  danglingFindings,
  earlyDayFindings,
  dayOffFindings,
  windowFindings,
  regimeFindings,
  drawnOverFindings,
  yearNotOverFindings,
  figureFindings,
  ({ province }) => formulaFindings(province),
];

/** From the first day a document of the province can have been known to the last day any of them speaks. */
export function provinceSpan(province: Province): Span {
  return province.documents
    .map((document) => ({ from: knownOn(document), to: document.period.to }))
    .reduce((all, it) => ({ from: earlierOf(all.from, it.from), to: laterOf(all.to, it.to) }));
}

/**
 * Looks a sound province over: what `defineProvince` cannot refuse, because the document says so or because nobody knows
 * better, but which whoever works with the plan should know. Errors first; within them in the order of the checks.
 *
 * Pure. Nothing is changed, and a finding is data: its words come from the same catalogue as those of errors.
 *
 * @param span the days looked at; defaults to all on which a document of the province speaks
 */
export function lintProvince(province: Province, span: Span = provinceSpan(province)): readonly Finding[] {
  const { obligations } = expandPlan(province, span);
  const findings = CHECKS.flatMap((check) => check({ province, span, obligations }));
  return [...findings.filter((it) => it.severity === "error"), ...findings.filter((it) => it.severity === "warning")];
}
