import { deadlineProblem } from "./errors.js";
import { isKtttError, KtttError, type Problem } from "../kernel/problem.js";
import type { Deadline } from "./deadline.schema.js";
import { formatDeadline } from "./format-deadline.js";
import { adviceOn } from "./phrase/advice.js";
import { englishDeadline } from "./phrase/english-deadline.js";
import { map, piece, type Rule, ruleInput } from "./phrase/grammar.js";
import { type Item, type Part, textOf } from "./phrase/reading.js";
import { type Cell, tilingsOf } from "./phrase/tilings.js";
import { type TokenizedText, tokenize } from "./phrase/tokens.js";
import { vietnameseDeadline } from "./phrase/vietnamese-deadline.js";
import { boundOfOthers, partedWithoutDoubt, type ReadDeadline } from "./parted.js";
import { yearly } from "./yearly.js";

export interface ParseDeadlineOptions {
  /** The year of the document, for phrases which leave theirs out ("trong tháng 9", "cả năm"). 1900 to 2999. */
  readonly documentYear?: number;
  /** The last year of a document which speaks for several: then a phrase without a year may mean one of them, or each. */
  readonly lastDocumentYear?: number;
}

/** A text longer than this is no deadline. */
const LONGEST_DEADLINE = 1000;

const english: Rule<Item> = map(piece(englishDeadline), ({ end, first, value }) => ({
  parts: [{ reading: value, first, end }],
  open: false,
}));
const GRAMMARS: readonly Rule<Item>[] = [vietnameseDeadline, english];

/** Fields in the order of their names, so that equal rules are equal text. */
function sameText(value: unknown): string {
  return JSON.stringify(value, (_, it: unknown) =>
    typeof it === "object" && it !== null && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  );
}

const SEPARATORS = new Set([",", ";", ":"]);

/** The problem of a text which was read no further than to this token. */
function notUnderstood({ text, tokens }: TokenizedText, furthest: number): Problem {
  const stuck = tokens.slice(furthest).find((it) => !SEPARATORS.has(it.key));
  const last = tokens.at(-1);
  if (stuck && last) {
    const part = text.slice(stuck.from, last.to);
    return deadlineProblem("calendar/deadline-not-understood", [], { text, part, position: stuck.from + 1 });
  }
  const part = last ? text.slice(last.from, last.to) : "";
  return deadlineProblem("calendar/deadline-incomplete", [], { text, part, position: last ? last.to : 0 });
}

function checkOptions(text: string, { documentYear, lastDocumentYear }: ParseDeadlineOptions): void {
  for (const [name, value] of Object.entries({ documentYear, lastDocumentYear })) {
    if (value !== undefined && !(Number.isInteger(value) && value >= 1900 && value <= 2999)) {
      throw new KtttError(deadlineProblem("calendar/not-a-year", [name], { value: String(value) }));
    }
  }
  if (text.length > LONGEST_DEADLINE) {
    throw new KtttError(
      deadlineProblem("calendar/deadline-too-long", [], { length: text.length, most: LONGEST_DEADLINE }),
    );
  }
}

const DOUBTS = new Set(["calendar/deadline-ambiguous", "calendar/deadline-one-or-several"]);
const isDoubt = (it: KtttError) => it.problems.some(({ code }) => DOUBTS.has(code));

/** What a tiling comes to. */
type Outcome = { readonly read: readonly ReadDeadline[] } | { readonly refused: KtttError };

function ambiguous(text: string, readings: readonly (readonly Deadline[])[]): KtttError {
  const choices = readings.map((it) => `“${it.map((one) => formatDeadline(one, "vi")).join(" + ")}”`).join("; ");
  return new KtttError(deadlineProblem("calendar/deadline-ambiguous", [], { text, readings: choices }));
}

/** The words of a part: all of its item where it stands alone there. */
function wordsOf(cut: TokenizedText, cell: Cell, item: Item, part: Part) {
  const [first, end] = item.parts.length === 1 ? [cell.first, cell.end] : [part.first, part.end];
  return {
    words: textOf(cut, first, end),
    from: cut.tokens[first]?.from ?? 0,
    to: cut.tokens[end - 1]?.to ?? 0,
  };
}

/** What an item means: every part of it, or the reason why one cannot be. */
function readItem(cut: TokenizedText, cell: Cell, item: Item, options: ParseDeadlineOptions): Outcome {
  const { documentYear, lastDocumentYear } = options;
  const read: ReadDeadline[] = [];
  for (const part of item.parts) {
    let taken = false;
    const context = {
      ...cut,
      documentYear: documentYear ?? null,
      onYearTaken: () => {
        taken = true;
      },
    };
    try {
      const deadline = part.reading(context);
      const several = documentYear !== undefined && lastDocumentYear !== undefined && lastDocumentYear > documentYear;
      if (taken && several) {
        const each = yearly(deadline);
        if (!each) part.reading({ ...context, documentYear: null });
        return { refused: ambiguous(cut.text, each ? [[deadline], [each]] : [[deadline]]) };
      }
      read.push({ deadline, ...wordsOf(cut, cell, item, part), yearOfDocument: taken });
    } catch (error) {
      if (!isKtttError(error)) throw error;
      return { refused: error };
    }
  }
  return { read };
}

/** Every way in which one cell can be meant. */
function readCell(cut: TokenizedText, cell: Cell, options: ParseDeadlineOptions): Outcome {
  const meant = new Map<string, readonly ReadDeadline[]>();
  const refused: KtttError[] = [];
  for (const item of cell.items) {
    const outcome = readItem(cut, cell, item, options);
    if ("read" in outcome) meant.set(sameText(outcome.read.map((it) => it.deadline)), outcome.read);
    else refused.push(outcome.refused);
  }
  const [first, ...more] = meant.values();
  if (!first) return { refused: refused[0] ?? new KtttError(notUnderstood(cut, 0)) };
  // Where the year decides between once and each year, every reading stands under that doubt.
  const doubt = refused.find(isDoubt);
  if (doubt) return { refused: doubt };
  if (more.length === 0) return { read: first };
  return {
    refused: ambiguous(
      cut.text,
      [first, ...more].map((all) => all.map((it) => it.deadline)),
    ),
  };
}

function readTiling(cut: TokenizedText, cells: readonly Cell[], options: ParseDeadlineOptions): Outcome {
  const read: (readonly ReadDeadline[])[] = [];
  for (const cell of cells) {
    const outcome = readCell(cut, cell, options);
    if ("refused" in outcome) return outcome;
    read.push(outcome.read);
  }
  const all = read.flat();
  const before = boundOfOthers(all);
  if (before) return { refused: ambiguous(cut.text, [all.map((it) => it.deadline), before]) };
  if (partedWithoutDoubt(cells, read, cut)) return { read: all };
  const readings = all.map((it) => `“${formatDeadline(it.deadline, "vi")}”`).join("; ");
  return {
    refused: new KtttError(deadlineProblem("calendar/deadline-one-or-several", [], { text: cut.text, readings })),
  };
}

/** What several tilings mean, each meaning once, and why others mean nothing. */
function outcomesOf(cut: TokenizedText, tilings: readonly (readonly Cell[])[], options: ParseDeadlineOptions) {
  const outcomes = tilings.map((cells) => readTiling(cut, cells, options));
  const meant = new Map<string, readonly ReadDeadline[]>();
  for (const it of outcomes) if ("read" in it) meant.set(sameText(it.read.map(({ deadline }) => deadline)), it.read);
  const refused = outcomes.flatMap((it) => ("refused" in it ? [it.refused] : []));
  return { meant: [...meant.values()], refused, doubt: refused.find(isDoubt) };
}

/**
 * Reads every deadline (thời hạn) of a phrase, each with the words it came from: “định kỳ 6 tháng (trước ngày 15/6) và năm
 * (trước ngày 15/12)” holds two, “hàng quý, 6 tháng, năm” three. Nothing printed at all is one `none`. All of the phrase is
 * read or none of it.
 *
 * It never guesses: what is not understood, impossible (quý V, 31/02), ambiguous or in need of a year is an error which
 * shows the part meant and where it stands (from 1, in the NFC text), and says what to write instead.
 *
 * @throws KtttError `calendar/deadline-not-understood`, `-incomplete`, `-impossible`, `-ambiguous`, `-one-or-several`,
 * `-needs-year`, `-too-long` (over 1000 characters); `calendar/not-a-year` for a year of the document that is none
 * @example
 * parseDeadlines("trước ngày 15/6 và 15/12 hằng năm").map((it) => it.deadline)
 * // [{ kind: "annual", before: "06-15" }, { kind: "annual", before: "12-15" }]
 */
export function parseDeadlines(text: string, options: ParseDeadlineOptions = {}): readonly ReadDeadline[] {
  checkOptions(text, options);
  const cut = tokenize(text);
  if (cut.tokens.length === 0) {
    return [{ deadline: { kind: "none" }, words: "", from: 0, to: 0, yearOfDocument: false }];
  }
  const { fewest, furthest, longer, parted } = tilingsOf(GRAMMARS, ruleInput(cut));
  if (fewest.length === 0) throw new KtttError([notUnderstood(cut, furthest), ...adviceOn(cut)]);
  const shortest = outcomesOf(cut, [...fewest, ...parted], options);
  // What cannot be in one piece may be two: "hằng quý; trước ngày 15/12 hằng năm".
  const { meant, refused } = shortest.meant.length > 0 || shortest.doubt ? shortest : outcomesOf(cut, longer, options);
  const doubt = shortest.doubt ?? refused.find(isDoubt);
  if (doubt) throw doubt;
  const [first, ...more] = meant;
  if (!first) throw shortest.refused[0] ?? new KtttError(notUnderstood(cut, 0));
  if (more.length > 0)
    throw ambiguous(
      cut.text,
      meant.map((all) => all.map((it) => it.deadline)),
    );
  return first;
}
