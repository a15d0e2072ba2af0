import type { LegalDate, Span } from "../kernel/legal-date.js";
import type { ExpandedPlan } from "../plan/expand-plan.js";
import type { PlanQuestion } from "../plan/obligation.js";
import type { PlanFact } from "../plan/plan.events.js";
import { openQuestionsOfObligation } from "../obligation/obligation-questions.js";
import { isOpen, isOverdue, type ObligationState, openObstacles } from "../obligation/obligation-state.js";
import type { Register } from "../obligation/register.js";
import { openQuestionsOfSuccessions } from "../obligation/succession/succession-questions.js";
import { type AskedQuestion, openQuestionsOfPlan } from "../plan/plan-questions.js";
import type { Province } from "../province/province.schema.js";

/** Putting a plan to work. Taken over on its first day or before, it has no history. */
export function openPlanFacts(province: Province, span: Span, startedOn: LegalDate | null): readonly PlanFact[] {
  return [
    {
      type: "PlanOpened",
      happenedOn: span.from,
      data: {
        span,
        documents: province.documents.map((document) => document.id),
        duties: [...province.tasks, ...province.reporting],
        provinceVersion: province.version ?? null,
        ...(startedOn !== null && startedOn > span.from ? { startedOn } : {}),
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

/** Where a programme stands which had been running and is taken over, from what the register holds of that day. */
export function takenOverFact(register: Register, startedOn: LegalDate): PlanFact {
  const states = [...register.obligations.values()].filter(isOpen);
  const count = (some: readonly ObligationState[]) => ({
    open: some.length,
    overdue: some.filter((it) => isOverdue(it, startedOn)).length,
  });
  const bodies = [...new Set(states.map((it) => it.body))].sort();
  const questions = [
    ...openQuestionsOfPlan(register.questions.values()),
    ...openQuestionsOfSuccessions(register),
    ...[...register.obligations.values()].flatMap(openQuestionsOfObligation),
    ...states.flatMap(openObstacles),
  ];
  return {
    type: "ProgrammeTakenOver",
    happenedOn: startedOn,
    data: {
      ...count(states),
      questions: questions.length,
      bodies: bodies.map((body) => ({ body, ...count(states.filter((it) => it.body === body)) })),
    },
  };
}
