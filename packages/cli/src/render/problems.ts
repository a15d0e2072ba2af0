import { type Language, type Problem, renderProblem } from "@kttt/core";

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
