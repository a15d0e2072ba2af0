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
  /** Called when that year is taken because the words name none. */
  readonly onYearTaken: () => void;
}

/** One deadline of a phrase: what it means, and the tokens it was read from. */
export interface Part {
  readonly reading: Reading;
  readonly first: number;
  readonly end: number;
}

/** What stands between two separators: one deadline, or several which share their words ("trước ngày 15/6 và 15/12 hằng năm"). */
export interface Item {
  readonly parts: readonly Part[];
  /** It ends in the words of an act, and might have swallowed what no longer belongs to it. */
  readonly open: boolean;
}

type Trouble = "calendar/deadline-impossible" | "calendar/deadline-needs-year";

/** Stops a reading: what the words say does not exist, or lacks its year. */
export function stop(context: ReadingContext, code: Trouble, { first, end }: Piece<unknown>): never {
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
  context.onYearTaken();
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

/** An hour of the day as printed. */
export interface PrintedHour {
  readonly hour: number;
  readonly minute: number;
}

/** How a phrase is bounded: `before` a day, or `on` it at the latest, there perhaps by an hour. */
export interface Bound {
  readonly how: "before" | "on";
  readonly hour: Piece<PrintedHour> | null;
}
export const BEFORE: Bound = { how: "before", hour: null };
export const ON: Bound = { how: "on", hour: null };

type Bounded<T> = { readonly before: T } | { readonly on: T; readonly hour?: string };

/** The fields which the bound names. By 24:00 is the whole day, by 0:00 none of it. */
export function bounded<T>(context: ReadingContext, { how, hour: printed }: Bound, day: T): Bounded<T> {
  if (printed === null) return how === "before" ? { before: day } : { on: day };
  const { hour, minute } = printed.value;
  const minutes = inRange(context, { ...printed, value: hour * 60 + minute }, 0, 1440, printed);
  inRange(context, { ...printed, value: minute }, 0, 59, printed);
  if (minutes === 0) return { before: day };
  return minutes === 1440 ? { on: day } : { on: day, hour: `${two(hour)}:${two(minute)}` };
}

/** A rule which always means the same deadline. */
export function constant(rule: Rule<unknown>, deadline: Deadline): Rule<Reading> {
  return as(rule, () => deadline);
}
