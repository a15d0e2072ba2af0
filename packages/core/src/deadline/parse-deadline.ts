import { deadlineProblem } from "./errors.js";
import { isKtttError, KtttError, type Problem } from "../kernel/problem.js";
import type { Deadline } from "./deadline.schema.js";
import { formatDeadline } from "./format-deadline.js";
import { englishDeadline } from "./phrase/english-deadline.js";
import type { Rule } from "./phrase/grammar.js";
import type { Reading } from "./phrase/reading.js";
import { type TokenizedText, tokenize } from "./phrase/tokens.js";
import { vietnameseDeadline } from "./phrase/vietnamese-deadline.js";

export interface ParseDeadlineOptions {
  /** The year of the document, for phrases which leave theirs out ("trong tháng 9", "cả năm"). 1900 to 2999. */
  readonly documentYear?: number;
}

const GRAMMARS: readonly Rule<Reading>[] = [vietnameseDeadline, englishDeadline];

/** Fields in the order of their names, so that equal rules are equal text. */
function sameText(deadline: Deadline): string {
  return JSON.stringify(deadline, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
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

/**
 * Reads a deadline (thời hạn) as officials write it: “Tháng 12/2023”, “quý II/2026”, “trước ngày 15/12 hằng năm”,
 * “trong thời hạn 60 ngày kể từ ngày …”. English is read as {@link formatDeadline} writes it. Case, the style of tone
 * marks (hoà, hòa), NFC or NFD, the kind of dashes and spaces do not matter. Nothing printed at all is `none`.
 *
 * It never guesses: what is not understood, impossible (quý V, 31/02), ambiguous or in need of a year is an error which
 * shows the part meant and where it stands (from 1, in the NFC text).
 *
 * @throws KtttError `calendar/deadline-not-understood`, `-incomplete`, `-impossible`, `-ambiguous`, `-needs-year`;
 * `calendar/not-a-year` for a `documentYear` that is none
 * @example
 * parseDeadline("Trước ngày 15/12 hằng năm") // { kind: "annual", before: "12-15" }
 */
export function parseDeadline(text: string, options: ParseDeadlineOptions = {}): Deadline {
  const { documentYear = null } = options;
  if (documentYear !== null && !(Number.isInteger(documentYear) && documentYear >= 1900 && documentYear <= 2999)) {
    throw new KtttError(deadlineProblem("calendar/not-a-year", ["documentYear"], { value: String(documentYear) }));
  }
  const cut = tokenize(text);
  if (cut.tokens.length === 0) return { kind: "none" };

  const inputs = GRAMMARS.map((grammar) => ({ grammar, input: { ...cut, furthest: 0 } }));
  const matches = inputs.flatMap(({ grammar, input }) => grammar(input, 0));
  const readings = matches.filter((it) => it.next === cut.tokens.length).map((it) => it.value);
  if (readings.length === 0) {
    // What follows the longest phrase that could be read; where there is none, the word at which every rule stopped.
    const understood = Math.max(0, ...matches.map((it) => it.next));
    throw new KtttError(notUnderstood(cut, understood || Math.max(...inputs.map(({ input }) => input.furthest))));
  }

  const meant = new Map<string, Deadline>();
  const refused: KtttError[] = [];
  for (const reading of readings) {
    try {
      const deadline = reading({ ...cut, documentYear });
      meant.set(sameText(deadline), deadline);
    } catch (error) {
      if (!isKtttError(error)) throw error;
      refused.push(error);
    }
  }
  const [first, ...more] = meant.values();
  if (!first) throw refused[0] ?? new KtttError(notUnderstood(cut, 0));
  if (more.length === 0) return first;
  const choices = [first, ...more].map((it) => `“${formatDeadline(it, "vi")}”`).join("; ");
  throw new KtttError(deadlineProblem("calendar/deadline-ambiguous", [], { text: cut.text, readings: choices }));
}
