import type { Citation } from "./law/citation.js";
import { renderCitation } from "./law/render-citation.js";
import { ERROR_TEXTS, type ErrorCode } from "./messages/errors/index.js";
import { fillTemplate, type Language } from "./messages/language.js";

export type { ErrorCode };

/** Where in the input a problem stands: property names and array indexes, from the outside in. */
export type ProblemPath = readonly (string | number)[];

/** One thing that is wrong, as data. Its words are made from {@link ERROR_TEXTS} when somebody reads it. */
export interface Problem {
  readonly code: ErrorCode;
  readonly path: ProblemPath;
  readonly params: Readonly<Record<string, string | number>>;
  /** The rule, article or line which makes it wrong, where there is one. */
  readonly basis?: Citation | undefined;
}

/** A problem in words, in one language. */
export interface ProblemText {
  readonly code: ErrorCode;
  readonly where: string;
  readonly message: string;
  readonly hint: string;
  readonly basis: string | null;
}

/** Makes a problem; `params` fill the places of its message and hint. */
export function problem(
  code: ErrorCode,
  path: ProblemPath,
  params: Readonly<Record<string, string | number>> = {},
  basis?: Citation,
): Problem {
  return { code, path, params, ...(basis ? { basis } : {}) };
}

/** `tasks[3].leads[0]` for `["tasks", 3, "leads", 0]`; the empty path is the empty string. */
export function renderPath(path: ProblemPath): string {
  return path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`),
    "",
  );
}

/** Says a problem in Vietnamese or English. */
export function renderProblem(it: Problem, language: Language = "vi"): ProblemText {
  const text = ERROR_TEXTS[it.code];
  return {
    code: it.code,
    where: renderPath(it.path),
    message: fillTemplate(text.message[language], it.params),
    hint: fillTemplate(text.hint[language], it.params),
    basis: it.basis ? renderCitation(it.basis, language) : null,
  };
}

const BRAND = Symbol.for("kttt.error");

/**
 * The one error class of the library. It carries every problem found, the first one's `code`, `path` and `basis` for
 * convenience; nothing was changed when it is thrown.
 *
 * Use {@link isKtttError} instead of `instanceof`: it also knows errors of another copy of this package.
 */
export class KtttError extends Error {
  override readonly name = "KtttError";
  readonly [BRAND] = true;
  readonly problems: readonly Problem[];

  constructor(problems: Problem | readonly Problem[], options?: { readonly cause?: unknown }) {
    const all = Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem];
    const first = all[0];
    const words = first ? renderProblem(first, "en") : null;
    super(
      words ? `${words.code}${words.where ? ` at ${words.where}` : ""}: ${words.message} ${words.hint}` : "no problem",
      options,
    );
    this.problems = all;
  }

  get code(): ErrorCode | undefined {
    return this.problems[0]?.code;
  }

  get path(): ProblemPath {
    return this.problems[0]?.path ?? [];
  }

  get basis(): Citation | undefined {
    return this.problems[0]?.basis;
  }

  /** All problems in words. */
  describe(language: Language = "vi"): readonly ProblemText[] {
    return this.problems.map((it) => renderProblem(it, language));
  }

  /** The first problem's advice. */
  hint(language: Language = "vi"): string {
    const first = this.problems[0];
    return first ? renderProblem(first, language).hint : "";
  }
}

/** Whether `value` is an error of this library (any copy of it). */
export function isKtttError(value: unknown): value is KtttError {
  return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[BRAND] === true;
}
