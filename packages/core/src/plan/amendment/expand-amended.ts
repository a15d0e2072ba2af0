import type { Span } from "../../kernel/legal-date.js";
import { type ExpandedPlan, expandDuty, isOnRequest, partWithin } from "../expand-plan.js";
import type { Obligation, PlanAnswers, PlanQuestion } from "../obligation.js";
import type { Province } from "../../province/province.schema.js";
import type { PlanText } from "./amendment.js";
import { type DutyVersion, dutyVersions } from "./duty-versions.js";

/** What the wordings of one duty come to, each from its own day on; what an earlier one gave out stays its own. */
function expandVersions(province: Province, versions: readonly DutyVersion[], within: Span, answers: PlanAnswers) {
  const obligations = new Map<string, Obligation>();
  let questions: readonly PlanQuestion[] = [];
  for (const version of versions) {
    const { row, until } = version;
    const part = partWithin(expandDuty(province, row, within, answers, version), within);
    for (const it of part.obligations) {
      if ((until === null || it.assignedOn < until) && !obligations.has(it.id)) obligations.set(it.id, it);
    }
    questions = until === null ? part.questions : [];
  }
  return { obligations: [...obligations.values()], questions };
}

/**
 * Expands a plan as it was printed and then amended: what was assigned before a decision keeps its words and its id, what
 * is assigned from its day on has the new ones. Without amendments the same as `expandPlan`.
 */
export function expandAmended(province: Province, within: Span, answers: PlanAnswers, text: PlanText): ExpandedPlan {
  const duties = dutyVersions(province, text);
  const covered = new Set(text.amendments.flatMap((it) => it.covered));
  const parts = duties.map((versions) => expandVersions(province, versions, within, answers));
  return {
    obligations: parts.flatMap((it) => it.obligations).filter((it) => !covered.has(it.id)),
    questions: parts.flatMap((it) => it.questions),
    onRequest: duties.flatMap((versions) => {
      const last = versions.at(-1);
      return last && last.until === null && isOnRequest(last.row) ? [last.row.id] : [];
    }),
  };
}
