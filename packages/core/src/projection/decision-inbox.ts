import type { LegalDate } from "../calendar/legal-date.js";
import { obligationsOf, type Register } from "../engine/register.js";
import type { Citation } from "../law/citation.js";
import type { PlanQuestion } from "../plan/obligation.js";
import { DECISION_CHOICES } from "../task/due-obligation.js";
import { isOpen, type ObligationQuestion, openDecisions } from "../task/obligation-state.js";

/** Something only a person can settle (cần người có thẩm quyền quyết định), with the choices and what it rests on. */
export interface InboxItem {
  /** What to name in the answering command: a plan question, a decision, or an obstacle. */
  readonly id: string;
  readonly kind: PlanQuestion["kind"] | ObligationQuestion | "obstacle";
  /** The obligation it is about; `null` for a question about the plan. */
  readonly obligation: string | null;
  readonly duty: string;
  readonly text: string;
  readonly askedOn: LegalDate;
  /** The choices the answer takes; none where it is a free value (an agency, a year, a day, words). */
  readonly choices: readonly string[];
  readonly basis: Citation;
}

/** Everything that waits for a person, oldest first. */
export function decisionInbox(register: Register): readonly InboxItem[] {
  const questions = [...register.questions.values()]
    .filter((it) => it.answeredOn === null)
    .map(({ question, askedOn }): InboxItem => ({
      id: question.id,
      kind: question.kind,
      obligation: null,
      duty: question.duty,
      text: question.text,
      askedOn,
      choices: [],
      basis: question.basis,
    }));
  const others = obligationsOf(register)
    .filter(isOpen)
    .flatMap((state): InboxItem[] => {
      const { id, duty, text, basis } = state.obligation;
      const about = { obligation: id, duty, basis };
      return [
        ...openDecisions(state).map((it) => ({
          ...about,
          id: it.id,
          kind: it.question,
          text,
          askedOn: it.askedOn,
          choices: DECISION_CHOICES[it.question],
        })),
        ...state.obstacles
          .filter((it) => it.answeredOn === null)
          .map((it) => ({
            ...about,
            id: it.id,
            kind: "obstacle" as const,
            text: it.text,
            askedOn: it.raisedOn,
            choices: [],
          })),
      ];
    });
  return [...questions, ...others].sort((a, b) => (a.askedOn < b.askedOn ? -1 : a.askedOn > b.askedOn ? 1 : 0));
}
