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

/** The same problem with the ids beside the names: for a hint which tells what to type. */
function withIds({ names, ...problem }: Problem): Problem {
  if (!names) return problem;
  const beside = Object.entries(names).map(([param, { en, vi }]) => {
    const id = ` [${String(problem.params[param])}]`;
    return [param, { vi: vi + id, en: en + id }] as const;
  });
  return { ...problem, names: Object.fromEntries(beside) };
}

/**
 * Problems in words, each with a sign before it: what, where, what to do, on what basis. `typed` shows the ids of what a hint names,
 * for who must type them.
 */
export function renderProblems(
  problems: readonly Problem[],
  language: Language,
  { sign = "✗", typed = false }: { readonly sign?: string; readonly typed?: boolean } = {},
): string {
  return problems
    .map((it) => {
      const { basis, code, message, where } = renderProblem(it, language);
      const { hint } = renderProblem(typed ? withIds(it) : it, language);
      return [
        `${sign} ${asWritten(message, language)} [${code}]`,
        ...(where === "" ? [] : [`  ${language === "vi" ? "ở" : "at"}: ${where}`]),
        ...(hint === "" ? [] : [`  → ${hint}`]),
        ...(basis === null ? [] : [`  ${language === "vi" ? "căn cứ" : "basis"}: ${basis}`]),
        "",
      ].join("\n");
    })
    .join("");
}
