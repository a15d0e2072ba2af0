import { provinceProblem } from "../province/errors.js";
import { engineProblem } from "./errors.js";
import { logProblem } from "../log/errors.js";
import { isLegalDate, type LegalDate, type Span } from "../kernel/legal-date.js";
import { KtttError, type Problem } from "../kernel/problem.js";
import { suggest } from "../kernel/nearest.js";
import type { ExpandedPlan } from "../plan/expand-plan.js";
import type { PlanQuestion } from "../plan/obligation.js";
import type { AnswerCommand, PlanFact } from "../plan/plan.events.js";
import type { Province } from "../province/province.schema.js";
import type { AskedQuestion } from "../obligation/register.js";

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

function wrongValues(province: Province, kind: AskedQuestion["question"]["kind"], value: readonly string[]): Problem[] {
  if (kind === "lead") {
    const bodies = [...province.agencies, ...province.groups].map((it) => it.id);
    return value.flatMap((id, index) =>
      bodies.includes(id)
        ? []
        : [provinceProblem("roster/unknown-body", ["value", index], { id, ...suggest(id, bodies) })],
    );
  }
  const [only] = value;
  const right = value.length === 1 && (kind === "first-year" ? /^(19|20|21)\d\d$/.test(only ?? "") : isLegalDate(only));
  return right ? [] : [engineProblem("engine/wrong-answer", ["value"], { kind, value: value.join(", ") })];
}

/**
 * What a person's answer to a plan question comes to.
 *
 * @throws KtttError `engine/no-such-question`, `command/in-future`, `roster/unknown-body`, `engine/wrong-answer`
 */
export function answerPlanQuestion(
  province: Province,
  questions: ReadonlyMap<string, AskedQuestion>,
  command: AnswerCommand,
  today: LegalDate,
): PlanFact {
  const asked = questions.get(command.question);
  if (!asked || asked.answeredOn !== null) {
    const open = [...questions.values()].filter((it) => it.answeredOn === null).map((it) => it.question.id);
    throw new KtttError(
      engineProblem("engine/no-such-question", ["question"], {
        question: command.question,
        open: open.join(", ") || "–",
      }),
    );
  }
  const { kind, duty } = asked.question;
  const problems = wrongValues(province, kind, command.value);
  if (command.on > today) problems.push(logProblem("command/in-future", ["on"], { on: command.on, today }));
  if (problems.length > 0) throw new KtttError(problems);
  return {
    type: "PlanQuestionAnswered",
    happenedOn: command.on,
    data: { question: command.question, kind, duty, value: command.value, reason: command.reason },
  };
}
