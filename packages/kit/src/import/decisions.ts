import { kitProblem } from "../errors.js";
import { isKtttError, KtttError } from "@kttt/core/errors";
import { parseDocument, stringify } from "yaml";
import type { ImportResult } from "./draft-tasks.js";
import type { Answers } from "./questions.js";

/**
 * Reads a file of decisions: what a person has answered, by question. A missing or empty file is no answers.
 *
 * @throws KtttError `import/broken-decisions`
 */
export function readDecisions(text: string, file = ""): Answers {
  const path = file === "" ? [] : [file];
  try {
    const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true });
    const [error] = document.errors;
    if (error) throw new KtttError(kitProblem("import/broken-decisions", path, { what: error.message }));
    const value: unknown = document.toJS() ?? {};
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new KtttError(kitProblem("import/broken-decisions", path, { what: "khoá: trả lời / key: answer" }));
    }
    return value as Answers;
  } catch (error) {
    if (isKtttError(error)) throw error;
    const what = error instanceof Error ? error.message : String(error);
    throw new KtttError(kitProblem("import/broken-decisions", path, { what }));
  }
}

const comment = (text: string) => text.split("\n").map((line) => `# ${line}`);
const entry = (key: string, answer: unknown) => stringify({ [key]: answer }, { lineWidth: 0, nullStr: "" }).trimEnd();

/**
 * The file of decisions after an import: first every open question, with its rows and what may be meant, waiting for its
 * answer; then every decision already made, as it was. Nothing a person wrote is lost, not even an answer to a question
 * which is not asked any more.
 */
export function writeDecisions(result: ImportResult, answers: Answers): string {
  const kept = Object.entries(answers).filter(([, answer]) => answer !== null && answer !== undefined);
  const idle = new Set(result.idle);
  return [
    ...comment(`Quyết định khi nhập “${result.table}”. Ghi câu trả lời sau dấu hai chấm rồi nhập lại.`),
    ...comment(`Decisions on “${result.table}”. Write the answer after the colon, then import again.`),
    "",
    ...result.questions.flatMap(({ key, rows, suggestions, text }) => [
      ...comment(`Dòng ${rows.join(", ")}: ${text.vi}`),
      ...(suggestions.length === 0 ? [] : comment(`Có thể là: ${suggestions.join(" | ")}`)),
      entry(key, null),
      "",
    ]),
    ...(kept.length === 0 ? [] : comment("Đã quyết định / decided")),
    ...kept.filter(([key]) => !idle.has(key)).map(([key, answer]) => entry(key, answer)),
    ...(idle.size === 0 ? [] : ["", ...comment("Không còn câu hỏi nào ứng với / no longer asked")]),
    ...kept.filter(([key]) => idle.has(key)).map(([key, answer]) => entry(key, answer)),
    "",
  ].join("\n");
}
