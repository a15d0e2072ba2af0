import type { Citation } from "./citation.js";
import type { Bilingual } from "./language.js";
import type { LegalDate } from "./legal-date.js";

/** One way a question may be answered. */
export interface QuestionChoice {
  readonly id: string;
  readonly label: Bilingual;
  /** What speaks for it, where something does. */
  readonly basis: readonly Citation[];
  /** What the answer must name beside the choice (`value`): a day, bodies of the roster, a year; nothing where left out. */
  readonly needs?: "day" | "bodies" | "year";
}

/** What a question is about. */
export interface QuestionSubject {
  readonly kind: "duty" | "obligation" | "succession" | "case";
  readonly id: string;
}

/**
 * Something the texts and the plan leave open, so that a person must answer it (cần người có thẩm quyền quyết định). One
 * command answers all of them: `answer`.
 */
export interface OpenQuestion {
  /** Stable and unique within a province; what `answer` names. */
  readonly id: string;
  readonly about: QuestionSubject;
  readonly text: Bilingual;
  readonly choices: readonly QuestionChoice[];
  readonly askedOn: LegalDate;
  /** Why no text answers it, or what it rests on. */
  readonly basis: readonly Citation[];
}
