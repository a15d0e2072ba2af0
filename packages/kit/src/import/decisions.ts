import { KtttError, type Language } from "@kttt/core/errors";
import { isMap, isNode, isScalar, LineCounter, type Node, parseDocument, stringify, visit } from "yaml";
import { lineTooDeep } from "../yaml-depth.js";
import { importProblem } from "./errors.js";
import type { Answers, ImportQuestion, QuestionPlace } from "./questions.js";

/** Characters a file of decisions may have. */
const MOST_CHARACTERS = 4 * 1024 * 1024;

/** Whether words elsewhere are pointed at: an answer says what it says, and cannot hold itself. */
function hasAlias(node: Node): boolean {
  let found = false;
  visit(node, { Alias: () => ((found = true), visit.BREAK) });
  return found;
}

/** What a person has answered, and where each answer stands. */
export interface Decisions {
  readonly file: string;
  readonly answers: Answers;
  readonly lines: ReadonlyMap<string, number>;
}

/**
 * Reads a file of decisions: what a person has answered, by question. A missing or empty file is no answers.
 *
 * @throws KtttError `import/broken-decisions` with the line
 */
export function readDecisions(text: string, file = ""): Decisions {
  const broken = (what: string) =>
    new KtttError(importProblem("import/broken-decisions", file === "" ? [] : [file], { what }));
  if (text.length > MOST_CHARACTERS) throw broken(`${text.length} > ${MOST_CHARACTERS}`);
  const deep = lineTooDeep(text);
  if (deep !== null) throw broken(`dòng ${deep}: lồng nhau quá sâu / line ${deep}: nested too deeply`);
  const places = new LineCounter();
  // Looking for repeated keys is left to us: the parser does it by the square of their number.
  const document = parseDocument(text.replace(/^\ufeff/u, ""), {
    prettyErrors: true,
    uniqueKeys: false,
    lineCounter: places,
  });
  const [error] = document.errors;
  if (error) throw broken(error.message);
  const { contents } = document;
  if (contents === null) return { file, answers: {}, lines: new Map() };
  if (!isMap(contents)) throw broken("khoá: trả lời / key: answer");
  const lines = new Map<string, number>();
  const answers: [string, unknown][] = [];
  for (const { key, value } of contents.items) {
    const name = isScalar(key) ? String(key.value) : "";
    const line = isScalar(key) && key.range ? places.linePos(key.range[0]).line : 0;
    if (!isScalar(key)) throw broken("khoá: trả lời / key: answer");
    if (lines.has(name)) throw broken(`“${name}”: dòng ${lines.get(name) ?? 0}, ${line}`);
    lines.set(name, line);
    if (isNode(value) && hasAlias(value)) throw broken(`“${name}”: *… (${line})`);
    try {
      // A number is taken as it is written: 2.10 is no 2.1.
      const written = isScalar(value) && name.startsWith("number:") ? value.source : undefined;
      answers.push([name, written ?? (isNode(value) ? (value.toJS(document) as unknown) : value)]);
    } catch (cause) {
      throw broken(`${cause instanceof Error ? cause.message : String(cause)} (${line})`);
    }
  }
  return { file, answers: Object.fromEntries(answers), lines };
}

/** "Dòng 3, 4", with the table where there are several. */
export function placesWords(places: readonly QuestionPlace[], several: boolean, language: Language = "vi"): string {
  const vi = language === "vi";
  const table = (it: QuestionPlace) => (several ? ` (${vi ? "bảng" : "table"} ${it.table})` : "");
  return `${vi ? "dòng" : "row"} ${places.map((it) => `${it.row}${table(it)}`).join(", ")}`;
}

const comment = (text: string) => text.split("\n").map((line) => `# ${line}`);
const entry = (key: string, answer: unknown) => stringify({ [key]: answer }, { lineWidth: 0, nullStr: "" }).trimEnd();

/** What the file of decisions tells of an import: what it asked, and which earlier answers nothing asks for any more. */
interface Asked {
  readonly file: string;
  readonly questions: readonly ImportQuestion[];
  readonly tables: readonly unknown[];
  readonly idle: readonly string[];
}

/**
 * The file of decisions after an import: first every open question, with its rows and what may be meant, waiting for its
 * answer; then every decision already made, as it was. Nothing a person wrote is lost, not even an answer to a question
 * which is not asked any more.
 */
export function writeDecisions(result: Asked, answers: Answers): string {
  const kept = Object.entries(answers).filter(([, answer]) => answer !== null && answer !== undefined);
  const idle = new Set(result.idle);
  return [
    ...comment(`Quyết định khi nhập “${result.file}”. Ghi câu trả lời sau dấu hai chấm rồi nhập lại.`),
    ...comment(`Decisions on “${result.file}”. Write the answer after the colon, then import again.`),
    "",
    ...result.questions.flatMap(({ key, places, suggestions, text }) => [
      ...comment(`D${placesWords(places, result.tables.length > 1).slice(1)}: ${text.vi}`),
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
