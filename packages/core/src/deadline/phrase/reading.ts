import { KtttError, problem } from "../../kernel/problem.js";
import type { Deadline } from "../deadline.schema.js";
import type { TokenizedText } from "./tokens.js";
import { civilDate, type LegalDate, monthLength } from "../../kernel/legal-date.js";
import { as, type Piece, type Rule } from "./grammar.js";

/** What a phrase means once it is known in which year its document stands. */
export type Reading = (context: ReadingContext) => Deadline;

export interface ReadingContext extends TokenizedText {
  /** The year of the document, for words which leave it out; null where it is not known. */
  readonly documentYear: number | null;
}

type Trouble = "calendar/deadline-impossible" | "calendar/deadline-needs-year";

function stop(context: ReadingContext, code: Trouble, { first, end }: Piece<unknown>): never {
  const [from, to] = [context.tokens[first]?.from ?? 0, context.tokens[end - 1]?.to ?? 0];
  throw new KtttError(
    problem(code, [], { text: context.text, part: context.text.slice(from, to), position: from + 1 }),
  );
}

/** The text of some tokens as printed, its spaces made single. */
export function textOf({ text, tokens }: TokenizedText, first: number, end: number): string {
  return text.slice(tokens[first]?.from ?? 0, tokens[end - 1]?.to ?? 0).replace(/\s+/g, " ");
}

/** A number within its range. @throws KtttError `calendar/deadline-impossible` showing `shown` */
export function inRange(
  context: ReadingContext,
  { value }: Piece<number>,
  least: number,
  most: number,
  shown: Piece<unknown>,
): number {
  return value >= least && value <= most ? value : stop(context, "calendar/deadline-impossible", shown);
}

/** The printed year, or the document's where none is printed. */
export function yearIn(context: ReadingContext, year: Piece<number> | null, shown: Piece<unknown>): number {
  if (year) return inRange(context, year, 1900, 2999, year);
  return context.documentYear ?? stop(context, "calendar/deadline-needs-year", shown);
}

/** A day as printed: its numbers with their places. `year` is null where none is printed. */
export interface PrintedDate {
  readonly day: Piece<number>;
  readonly month: Piece<number>;
  readonly year: Piece<number> | null;
}

/** The printed day as a legal day; `31/02` and `31/6` are impossible. */
export function dateIn(context: ReadingContext, printed: Piece<PrintedDate>, fallbackYear?: number): LegalDate {
  const { day, month, year } = printed.value;
  const inYear = year === null && fallbackYear !== undefined ? fallbackYear : yearIn(context, year, printed);
  const inMonth = inRange(context, month, 1, 12, printed);
  return civilDate(inYear, inMonth, inRange(context, day, 1, monthLength(inYear, inMonth), printed));
}

const two = (n: number) => String(n).padStart(2, "0");

/** The printed day as a day of any year, `MM-DD`; 29 February is one. */
export function monthDayIn(context: ReadingContext, printed: Piece<PrintedDate>): string {
  const month = inRange(context, printed.value.month, 1, 12, printed);
  return `${two(month)}-${two(inRange(context, printed.value.day, 1, monthLength(2000, month), printed))}`;
}

/** `MM-DD` of the last day of a month of any year. */
export function lastDayOfMonth(month: number): string {
  return `${two(month)}-${two(monthLength(2000, month))}`;
}

/** `MM-DD` of the first day of a month of any year. */
export function firstDayOfMonth(month: number): string {
  return `${two(month)}-01`;
}

/** How a phrase is bounded: `before` a day, or `on` it at the latest. */
export type Bound = "before" | "on";

/** The field which the bound names. */
export function bounded<T>(bound: Bound, day: T): { readonly before: T } | { readonly on: T } {
  return bound === "before" ? { before: day } : { on: day };
}

/** A rule which always means the same deadline. */
export function constant(rule: Rule<unknown>, deadline: Deadline): Rule<Reading> {
  return as(rule, () => deadline);
}
