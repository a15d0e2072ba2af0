import { citeConvention } from "../law/cite.js";
import type { LegalDate } from "../kernel/legal-date.js";
import { obligationsOf, type Register } from "../obligation/register.js";
import { type Citation } from "../kernel/citation.js";
import type { DecisionChoice } from "../law/needs-decision.js";
import type { Bilingual } from "../kernel/language.js";
import { CHOICE_TEXTS, QUESTION_TEXTS } from "./questions.js";
import type { PlanQuestion } from "../plan/obligation.js";
import type { Province } from "../province/province.schema.js";
import type { AffectedDuty } from "../plan/succession/succession.js";
import { DECISION_CHOICES } from "../obligation/due-obligation.js";
import {
  isOpen,
  type ObligationQuestion,
  type ObligationState,
  openDecisions,
} from "../obligation/obligation-state.js";
import { successionItems } from "./succession-item.js";

/** Something only a person can settle (cần người có thẩm quyền quyết định), with the choices and what it rests on. */
export interface InboxItem {
  /** What to name in the answering command: a plan question, a decision, an obstacle, or a succession. */
  readonly id: string;
  readonly kind: PlanQuestion["kind"] | ObligationQuestion | "obstacle" | "succession";
  readonly question: Bilingual;
  /** The obligation it is about; `null` for a question about the plan, or about many at once. */
  readonly obligation: string | null;
  /** The duty it is about; `null` for a succession. */
  readonly duty: string | null;
  /** The words of the duty, or of the obstacle; of a succession the bodies and how many duties. */
  readonly text: string;
  readonly askedOn: LegalDate;
  /** The choices the answer takes; none where it is a free value (an agency, a year, a day, words). */
  readonly choices: readonly DecisionChoice[];
  readonly basis: Citation;
  /** For a succession: every duty it touches, and where it goes as far as that is known. */
  readonly affected?: readonly AffectedDuty[];
}

/** Where no text says how a doubt is settled, the library's own reading speaks for a choice. */
const LIFECYCLE = citeConvention("docs/decisions/0003-task-lifecycle.md");

function choicesOf(question: ObligationQuestion, basis: Citation): readonly DecisionChoice[] {
  return DECISION_CHOICES[question].map((id) => ({
    id,
    label: CHOICE_TEXTS[id],
    basis: [id === "mark-overdue" ? basis : LIFECYCLE],
  }));
}

function ofObligation(state: ObligationState): readonly InboxItem[] {
  const { id, duty, text, basis } = state.obligation;
  const about = { obligation: id, duty, basis };
  const decisions = openDecisions(state).map((it): InboxItem => ({
    ...about,
    id: it.id,
    kind: it.question,
    question: QUESTION_TEXTS[it.question],
    text,
    askedOn: it.askedOn,
    choices: choicesOf(it.question, basis),
  }));
  const obstacles = isOpen(state) ? state.obstacles.filter((it) => it.answeredOn === null) : [];
  return [
    ...decisions,
    ...obstacles.map((it): InboxItem => ({
      ...about,
      id: it.id,
      kind: "obstacle",
      question: QUESTION_TEXTS.obstacle,
      text: it.text,
      askedOn: it.raisedOn,
      choices: [],
    })),
  ];
}

/**
 * Everything that waits for a person, oldest first; of one day, questions about the plan first, then successions.
 *
 * @param province for the names of bodies; they go by their ids without it
 */
export function decisionInbox(register: Register, province: Province | null = null): readonly InboxItem[] {
  const questions = [...register.questions.values()]
    .filter((it) => it.answeredOn === null)
    .map(({ question, askedOn }): InboxItem => ({
      id: question.id,
      kind: question.kind,
      question: QUESTION_TEXTS[question.kind],
      obligation: null,
      duty: question.duty,
      text: question.text,
      askedOn,
      choices: [],
      basis: question.basis,
    }));
  return [...questions, ...successionItems(register, province), ...obligationsOf(register).flatMap(ofObligation)].sort(
    (a, b) => (a.askedOn < b.askedOn ? -1 : a.askedOn > b.askedOn ? 1 : 0),
  );
}
