import type { Language } from "../kernel/language.js";
import { type KtttError, type Problem, problemWords, renderPath } from "../kernel/problem.js";
import { renderCitation } from "./render-citation.js";

/** A problem in words, in one language. */
export interface ProblemText {
  readonly code: string;
  readonly where: string;
  readonly message: string;
  readonly hint: string;
  readonly basis: string | null;
}

/** Says a problem in Vietnamese or English, with what it rests on. */
export function renderProblem(it: Problem, language: Language = "vi"): ProblemText {
  return {
    code: it.code,
    where: renderPath(it.path),
    ...problemWords(it, language),
    basis: it.basis ? renderCitation(it.basis, language) : null,
  };
}

/** Everything an error says, in words. */
export function describeError({ problems }: KtttError, language: Language = "vi"): readonly ProblemText[] {
  return problems.map((it) => renderProblem(it, language));
}
