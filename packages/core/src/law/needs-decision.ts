import { type Bilingual, inBoth } from "../kernel/language.js";
import type { Citation } from "../kernel/citation.js";

/** One way a question may be decided. */
export interface DecisionChoice {
  readonly id: string;
  readonly label: Bilingual;
  /** What speaks for it, where something does. */
  readonly basis: readonly Citation[];
}

/**
 * A question which the texts leave open, so that a person must decide it (cần người có thẩm quyền quyết định): the
 * question, the choices in the order offered, and what the question rests on.
 */
export interface NeedsDecision {
  readonly needsDecision: true;
  /** Stable name of the question, e.g. `law.procedure`. */
  readonly question: string;
  readonly text: Bilingual;
  readonly choices: readonly DecisionChoice[];
  /** Why no text answers it. */
  readonly basis: readonly Citation[];
}

/** What may be chosen, in words, each with the id by which an answer names it: the places of a problem's text. */
export function choicesInWords(choices: readonly Pick<DecisionChoice, "id" | "label">[]) {
  return inBoth("choices", (it) => choices.map(({ id, label }) => `${label[it]} (${id})`).join(", ") || "–");
}

/** A decision once taken: who chose what, on what day and why. `by` is a reference, never a name. */
export interface TakenDecision {
  readonly question: string;
  readonly choice: string;
  readonly by: string;
  readonly on: string;
  readonly reason: string;
}

/** Whether an answer is a question for a person. */
export function isNeedsDecision(value: unknown): value is NeedsDecision {
  return typeof value === "object" && value !== null && "needsDecision" in value && value.needsDecision === true;
}
