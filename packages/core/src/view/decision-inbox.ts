import type { ObligationQuestion } from "../obligation/obligation.events.js";
import type { Citation } from "../kernel/citation.js";
import type { Bilingual } from "../kernel/language.js";
import type { LegalDate } from "../kernel/legal-date.js";
import type { OpenQuestion, QuestionChoice } from "../kernel/open-question.js";
import { citeConvention } from "../law/cite.js";
import { openQuestionsOfObligation } from "../obligation/obligation-questions.js";
import { inNaturalOrder } from "../kernel/natural-order.js";
import { isOpen, type ObligationState, openObstacles } from "../obligation/obligation-state.js";
import { obligationsOf, type Register } from "../obligation/register.js";
import { openDuties, openQuestionsOfSuccessions } from "../obligation/succession/succession-questions.js";
import type { PlanQuestion } from "../plan/obligation.js";
import { openQuestionsOfPlan } from "../plan/plan-questions.js";
import type { AffectedDuty } from "../plan/succession/succession.js";
import type { Province } from "../province/province.schema.js";
import { bodyName } from "./body-name.js";

/** Something only a person can settle (cần người có thẩm quyền quyết định), with the choices and what it rests on. */
export interface InboxItem {
  /** What to name in the answering command: `question` of `answer`; of an obstacle, `obstacle` of `answer-obstacle`. */
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
  /** The choices the answer takes; none for an obstacle, which is answered in words. */
  readonly choices: readonly QuestionChoice[];
  readonly basis: Citation;
  /** For a succession: every duty it touches, and where it goes as far as that is known. */
  readonly affected?: readonly AffectedDuty[];
}

const LIFECYCLE = /* @__PURE__ */ citeConvention("docs/decisions/0003-task-lifecycle.md");
const OBSTACLE: Bilingual = {
  vi: "Cơ quan thực hiện nêu khó khăn, vướng mắc. Hướng giải quyết?",
  en: "The body has raised a difficulty. What is the answer?",
};

type About = Pick<InboxItem, "kind" | "obligation" | "duty" | "text" | "affected">;

function itemOf({ askedOn, basis, choices, id, text }: OpenQuestion, about: About): InboxItem {
  return { id, question: text, askedOn, choices, basis: basis[0] ?? LIFECYCLE, ...about };
}

function ofPlan(register: Register): readonly InboxItem[] {
  return openQuestionsOfPlan(register.questions.values()).flatMap((it) => {
    const question = register.questions.get(it.id)?.question;
    return question
      ? [itemOf(it, { kind: question.kind, obligation: null, duty: question.duty, text: question.text })]
      : [];
  });
}

function ofSuccessions(register: Register, province: Province | null): readonly InboxItem[] {
  const name = (id: string) => (province ? bodyName(province, id, "vi") : id);
  return openQuestionsOfSuccessions(register, province)
    .flatMap((it) => {
      const succession = register.successions.get(it.about.id);
      if (!succession) return [];
      const affected = openDuties(register, succession);
      const successors = [...new Set(succession.rows.map((row) => row.to))].map(name).join(" / ") || "?";
      const text = `${name(succession.from)} → ${successors} (${affected.length})`;
      return [itemOf(it, { kind: "succession", obligation: null, duty: null, text, affected })];
    })
    .sort((a, b) => inNaturalOrder(a.text, b.text));
}

function ofObligation(state: ObligationState): readonly InboxItem[] {
  const { id, duty, text, basis } = state.obligation;
  const about = { obligation: id, duty };
  const asked = new Map(state.decisions.map((it) => [`${id}?${it.id}`, it.question]));
  const obstacles = isOpen(state) ? openObstacles(state) : [];
  return [
    ...openQuestionsOfObligation(state).flatMap((it) => {
      const kind = asked.get(it.id);
      return kind ? [itemOf(it, { ...about, kind, text })] : [];
    }),
    ...obstacles.map((it): InboxItem => ({
      ...about,
      id: it.id,
      kind: "obstacle",
      question: OBSTACLE,
      text: it.text,
      askedOn: it.raisedOn,
      choices: [],
      basis,
    })),
  ];
}

/**
 * Everything that waits for a person, oldest first; of one day, questions about the plan first, then successions in the order
 * of their bodies' names.
 *
 * @param province for the names of bodies; they go by their ids without it
 */
export function decisionInbox(register: Register, province: Province | null = null): readonly InboxItem[] {
  const all = [
    ...ofPlan(register),
    ...ofSuccessions(register, province),
    ...obligationsOf(register).flatMap(ofObligation),
  ];
  return all.sort((a, b) => (a.askedOn < b.askedOn ? -1 : a.askedOn > b.askedOn ? 1 : 0));
}
