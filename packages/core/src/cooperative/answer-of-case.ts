import { logProblem } from "../log/errors.js";
import type { Answer } from "../log/command.js";
import type { LegalDate } from "../kernel/legal-date.js";
import { choicesInWords } from "../law/needs-decision.js";
import { inBoth } from "../kernel/language.js";
import type { OpenQuestion } from "../kernel/open-question.js";
import { KtttError } from "../kernel/problem.js";
import { caseProblem } from "./errors.js";
import type { CaseFact } from "./case.events.js";
import { DECIDED_BY_ACT } from "./case-questions.js";
import { type CaseQuestion, type CaseState, openQuestions } from "./case-state.js";
import { evolveCase } from "./evolve-case.js";
import { flowOf } from "./flows.js";
import { settlementFacts } from "./settlement-facts.js";

/** What every question of a case begins with: `case:<id>?`. */
const PREFIX = /^case:(.+)\?[^?]+$/;

/** The case a question is about; `null` for the id of a question about something else. */
export function caseOfQuestion(question: string): string | null {
  return PREFIX.exec(question)?.[1] ?? null;
}

function named(state: CaseState): readonly (CaseQuestion & { readonly id: string })[] {
  const seen = new Map<string, number>();
  return state.questions.map((it) => {
    const name = `case:${state.id}?${it.asked.question}${it.proceeding === null ? "" : `@${it.proceeding}`}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { ...it, id: times === 1 ? name : `${name}#${times}` };
  });
}

function openNamed(state: CaseState): readonly (CaseQuestion & { readonly id: string })[] {
  const open = new Set(openQuestions(state).map((it) => state.questions.indexOf(it)));
  return named(state)
    .filter((_, at) => open.has(at))
    .sort((a, b) => (a.askedOn < b.askedOn ? -1 : a.askedOn > b.askedOn ? 1 : 0));
}

/** The questions of a case which wait for a person, by the day they were asked, then as they were entered. */
export function openQuestionsOfCase(state: CaseState): readonly OpenQuestion[] {
  return openNamed(state).map(({ asked, askedOn, id }) => ({
    id,
    about: { kind: "case", id: state.id },
    text: asked.text,
    choices: asked.choices,
    askedOn,
    basis: asked.basis,
  }));
}

/** Id of the first open question of this name; of this proceeding, where one is given. */
export function questionNamed(state: CaseState, question: string, proceeding?: string | null): string | null {
  const found = openNamed(state).find(
    (it) => it.asked.question === question && (proceeding === undefined || it.proceeding === proceeding),
  );
  return found?.id ?? null;
}

/**
 * What an answer to an open question of a case leads to.
 *
 * @throws KtttError `cooperative/no-such-question`, `cooperative/no-such-choice`, `cooperative/decided-by-act` for a question
 * which is answered with an act of the flow and its paper
 */
export function decideAnswerOfCase(
  state: CaseState,
  answer: Answer,
  { today }: { readonly today: LegalDate },
): readonly CaseFact[] {
  const { choice, on, question, reason } = answer;
  if (on > today) throw new KtttError(logProblem("command/in-future", ["on"], { on, today }));
  const open = openNamed(state);
  const asked = open.find((it) => it.id === question);
  if (!asked) {
    const known = open.map((it) => it.id).join(", ") || "–";
    throw new KtttError(caseProblem("cooperative/no-such-question", ["question"], { question, open: known }));
  }
  const name = asked.asked.question;
  const act = DECIDED_BY_ACT[name];
  const flow = flowOf(state.proceedings.find((it) => it.id === asked.proceeding)?.flow ?? "");
  if (act !== undefined) {
    const label = flow?.steps.of(act)[0]?.meta.label;
    throw new KtttError(
      caseProblem(
        "cooperative/decided-by-act",
        ["question"],
        { question, act, ...inBoth("act", (it) => label?.[it] ?? act) },
        asked.asked.basis[0],
      ),
    );
  }
  if (!asked.asked.choices.some((it) => it.id === choice)) {
    const known = choicesInWords(asked.asked.choices);
    throw new KtttError(caseProblem("cooperative/no-such-choice", ["choice"], { choice, ...known }));
  }
  const by = answer.actor.person ?? answer.actor.agency;
  const law = flow && name.startsWith("law.");
  const proceedingThen = law ? (flow.law === choice ? ("stays" as const) : ("ends" as const)) : null;
  const data = {
    proceeding: asked.proceeding,
    decision: { question: name, choice, by, on, reason },
    paper: answer.decision ?? null,
    proceedingThen,
  };
  const taken: CaseFact = { type: "QuestionDecided", happenedOn: on, data };
  const after = evolveCase(state, taken);
  const proceeding = name.startsWith("assets.")
    ? after.proceedings.find((it) => it.id === asked.proceeding)
    : undefined;
  return [taken, ...(proceeding ? settlementFacts(after, proceeding, on) : [])];
}
