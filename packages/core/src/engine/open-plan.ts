import type { Span } from "../kernel/legal-date.js";
import type { ExpandedPlan } from "../plan/expand-plan.js";
import type { PlanQuestion } from "../plan/obligation.js";
import type { PlanFact } from "../plan/plan.events.js";
import type { AskedQuestion } from "../plan/plan-questions.js";
import type { Province } from "../province/province.schema.js";

/** Putting a plan to work. */
export function openPlanFacts(province: Province, span: Span): readonly PlanFact[] {
  return [
    {
      type: "PlanOpened",
      happenedOn: span.from,
      data: {
        span,
        documents: province.documents.map((document) => document.id),
        duties: [...province.tasks, ...province.reporting],
        provinceVersion: province.version ?? null,
      },
    },
  ];
}

/** The questions of the first day on which one must be asked that has not been; none when nothing is left to ask. */
export function firstQuestions(asked: ReadonlyMap<string, AskedQuestion>, plan: ExpandedPlan): readonly PlanQuestion[] {
  const waiting = plan.questions.filter((it) => !asked.has(it.id));
  const [first] = waiting.map((it) => it.askedOn).sort();
  return waiting.filter((it) => it.askedOn === first);
}

/** Asking a person, on the day the question comes up. */
export function askFact(question: PlanQuestion): PlanFact {
  return { type: "PlanQuestionAsked", happenedOn: question.askedOn, data: { question } };
}
