import type { Citation } from "./citation.js";
import { formatDay, isLegalDate } from "./civil-date.js";
import { type Bilingual, fillTemplate, type Language, visible } from "./language.js";

/** Where in the input a problem stands: property names and array indexes, from the outside in. */
export type ProblemPath = readonly (string | number)[];

/** The values which fill the places of a message. */
export type ProblemParams = Readonly<Record<string, string | number | undefined>>;

/** One thing that is wrong, as data. Its words are made when somebody reads it. */
export interface Problem {
  /** Stable, never reused: `area/what-is-wrong`. */
  readonly code: string;
  readonly path: ProblemPath;
  readonly params: ProblemParams;
  /** What ids among the parameters are called, by parameter: whoever knows the province adds it. Vietnamese messages say these. */
  readonly names?: Readonly<Record<string, Bilingual>>;
  /** The rule, article or line which makes it wrong, where there is one. */
  readonly basis?: Citation | undefined;
}

/** What one code says: the message and what to do about it, as templates with `{param}` places. */
export interface ErrorText {
  readonly message: Bilingual;
  readonly hint: Bilingual;
}

/** Every code of the folders and packages loaded so far. Filled by {@link defineProblems} and by nothing else. */
const texts = new Map<string, ErrorText>();

/** The words of every code which has been loaded, by code. */
export function errorTexts(): ReadonlyMap<string, ErrorText> {
  return texts;
}

/** Makes a problem of a code which is only known when the program runs. Elsewhere use the maker of the folder's `errors.ts`. */
export function problem(code: string, path: ProblemPath, params: ProblemParams = {}, basis?: Citation): Problem {
  return { code, path, params, ...(basis ? { basis } : {}) };
}

type Plain<Text extends string> = Text extends `${infer Before}[[${string}]]${infer After}`
  ? Plain<`${Before}${After}`>
  : Text;
type Name<Place extends string> = Place extends `${string} ${string}` ? never : Place;
type Places<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? Name<Place> | Places<Rest>
  : never;
type TextsOf<Text extends ErrorText> = Text["message"]["vi" | "en"] | Text["hint"]["vi" | "en"];
/** Places outside `[[…]]` must be filled, places inside may be left out. */
type ParamsOf<Text extends ErrorText> = Readonly<Record<Places<Plain<TextsOf<Text>>>, string | number>> &
  Readonly<Partial<Record<Places<TextsOf<Text>>, string | number | undefined>>>;
type Arguments<Text extends ErrorText> =
  Places<Plain<TextsOf<Text>>> extends never
    ? readonly [params?: ParamsOf<Text>, basis?: Citation]
    : readonly [params: ParamsOf<Text>, basis?: Citation];

/** Makes problems of one folder's codes; the parameters are those which stand in the code's words. */
export type ProblemMaker<Texts extends Readonly<Record<string, ErrorText>>> = <Code extends keyof Texts & string>(
  code: Code,
  path: ProblemPath,
  ...rest: Arguments<Texts[Code]>
) => Problem;

/**
 * Declares the codes a folder raises, with their words in both languages: `<folder>/errors.ts`.
 *
 * @throws TypeError when a code is declared twice with different words
 */
export function defineProblems<const Texts extends Readonly<Record<string, ErrorText>>>(
  declared: Texts,
): ProblemMaker<Texts> {
  for (const [code, text] of Object.entries(declared)) {
    const known = texts.get(code);
    if (known && JSON.stringify(known) !== JSON.stringify(text)) throw new TypeError(`two meanings of ${code}`);
    texts.set(code, text);
  }
  return (code, path, ...[params, basis]) => problem(code, path, params, basis);
}

/** `tasks[3].leads[0]` for `["tasks", 3, "leads", 0]`; the empty path is the empty string. Control characters are written out. */
export function renderPath(path: ProblemPath): string {
  const written = path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`),
    "",
  );
  return visible(written);
}

/**
 * The days of a message as officials write them, `26/4/2024`, and the names of what has one. A day which a template shows between
 * quotation marks somebody typed, and it stays as it was; English messages are read by whoever writes files and programs, and keep
 * the form which is written there.
 */
function written(template: string, { names, params }: Problem, language: Language): ProblemParams {
  if (language === "en") return params;
  const typed = (name: string) => template.includes(`“{${name}}`);
  return Object.fromEntries(
    Object.entries(params).map(([name, it]) => [
      name,
      names?.[name]?.vi ?? (isLegalDate(it) && !typed(name) ? formatDay(it, language) : it),
    ]),
  );
}

/** A problem's message and hint in one language. A code of a package which is not loaded is shown as it is. */
export function problemWords(it: Problem, language: Language): { readonly message: string; readonly hint: string } {
  const text = texts.get(it.code);
  if (!text) return { message: it.code, hint: "" };
  return {
    message: fillTemplate(text.message[language], written(text.message[language], it, language)),
    hint: fillTemplate(text.hint[language], written(text.hint[language], it, language)),
  };
}

const BRAND = Symbol.for("kttt.error");

/**
 * The one error class of the library. It carries every problem found, the first one's `code`, `path` and `basis` for
 * convenience; nothing was changed when it is thrown. `describeError` puts it into words.
 *
 * Use {@link isKtttError} instead of `instanceof`: it also knows errors of another copy of this package.
 */
export class KtttError extends Error {
  override readonly name = "KtttError";
  readonly [BRAND] = true;
  readonly problems: readonly Problem[];

  constructor(problems: Problem | readonly Problem[], options?: { readonly cause?: unknown }) {
    const all = Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem];
    const [first] = all;
    super(first ? summaryOf(first) : "no problem", options);
    this.problems = all;
  }

  get code(): string | undefined {
    return this.problems[0]?.code;
  }

  get path(): ProblemPath {
    return this.problems[0]?.path ?? [];
  }

  get basis(): Citation | undefined {
    return this.problems[0]?.basis;
  }
}

function summaryOf(it: Problem): string {
  const { hint, message } = problemWords(it, "en");
  const where = renderPath(it.path);
  return `${it.code}${where ? ` at ${where}` : ""}: ${message} ${hint}`.trimEnd();
}

/** Whether `value` is an error of this library (any copy of it). */
export function isKtttError(value: unknown): value is KtttError {
  return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[BRAND] === true;
}
