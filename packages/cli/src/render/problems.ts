import { formatDay, isLegalDate, type Language, type Problem, renderProblem } from "@kttt/core";
import { periodName } from "@kttt/core/plan";

/** A day or a period which stands by itself, and is no part of an id or of what somebody typed. */
const DAY = /(?<![\w“"`@#/.-])\d{4}-\d{2}-\d{2}(?![\w”"`@#/-])/gu;
const PERIOD = /(?<![\w“"`@#/.-])\d{4}-(?:H[12]|Q[1-4]|9M|W\d{2})(?![\w”"`@#/-])/gu;

/** A message with its days and periods as officials write them. */
function asWritten(message: string, language: Language): string {
  if (language !== "vi") return message;
  const day = (it: string) => (isLegalDate(it) ? formatDay(it, language) : it);
  return message.replace(PERIOD, (it) => periodName(it, language)).replace(DAY, day);
}

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
        `${sign} ${asWritten(message, language)} [${code}]`,
        ...(where === "" ? [] : [`  ${language === "vi" ? "ở" : "at"}: ${where}`]),
        ...(hint === "" ? [] : [`  → ${hint}`]),
        ...(basis === null ? [] : [`  ${language === "vi" ? "căn cứ" : "basis"}: ${basis}`]),
        "",
      ].join("\n"),
    )
    .join("");
}
