import { type Language, type Problem, renderProblem } from "@kttt/core";

/** A problem as data, its words in one language. */
export function problemData(problem: Problem, language: Language): object {
  const { basis, code, hint, message } = renderProblem(problem, language);
  return { code, path: problem.path, message, hint, basis };
}

/** Problems in words, each with a sign before it: what, where, what to do, on what basis. */
export function renderProblems(problems: readonly Problem[], language: Language, sign = "✗"): string {
  return problems
    .map((it) => renderProblem(it, language))
    .map(({ basis, code, hint, message, where }) =>
      [
        `${sign} ${message} [${code}]`,
        ...(where === "" ? [] : [`  ${language === "vi" ? "ở" : "at"}: ${where}`]),
        ...(hint === "" ? [] : [`  → ${hint}`]),
        ...(basis === null ? [] : [`  ${language === "vi" ? "căn cứ" : "basis"}: ${basis}`]),
        "",
      ].join("\n"),
    )
    .join("");
}
