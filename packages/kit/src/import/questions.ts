import { KtttError, type Bilingual } from "@kttt/core/errors";
import { importProblem } from "./errors.js";
import type { Cell } from "./table.js";

/** What a person must say about a file. */
export type QuestionKind =
  /** Words in the place of a body which are nobody's name. Answer: an id, a list of ids, `mới` or `bỏ qua`. */
  | "agency"
  /** A blank cell. Answer: `như trên`, `để trống`, or the words which belong there. */
  | "blank"
  /** Words about time which are no deadline. Answer: a deadline in words, or `không có`. */
  | "deadline"
  /** A row without a number, perhaps the rest of the row above. Answer: `nối`, `riêng`, `mục` or `bỏ`. */
  | "row"
  /** A row with fewer or more cells than the table has columns. Answer: the words of each column. */
  | "cells"
  /** A body which the sentence itself names as a partner. Answer: `thêm` or `không`. */
  | "partner"
  /** A number which says how many tasks a section has, and another count. Answer: `đúng`. */
  | "count"
  /** A column whose heading says nothing known. Answer: a role of `COLUMN_ROLES`, or `bỏ`. */
  | "column"
  /** A table which may go on from the one before. Answer: `tiếp`, `bỏ`, or its columns. */
  | "table"
  /** A hidden row, column or sheet. Answer: `đọc` or `bỏ`. */
  | "hidden"
  /** A number of which a spreadsheet may have lost the last zero: `2.1` after `2.9`. Answer: the number. */
  | "number"
  /** A duty, report, target or empty line drafted from running text. Answer: `đúng`, `bỏ`, or the fields which are otherwise. */
  | "draft";

/** Where a question is asked: a row of a table, by the table's index and the row's number in the file. */
export interface QuestionPlace {
  readonly table: number;
  readonly row: number;
}

/** One thing a person must decide. */
export interface ImportQuestion {
  /** Stable over re-imports: made of what is printed, not of where it stands. */
  readonly key: string;
  readonly kind: QuestionKind;
  /** The column or thing it is about: `lead`, `deadline`, `row`, `table`. */
  readonly about: string;
  /** Everywhere it is asked. */
  readonly places: readonly QuestionPlace[];
  readonly text: Bilingual;
  /** Answers which may be meant, the likeliest first. Never taken by themselves. */
  readonly suggestions: readonly string[];
}

/** Words an answer may consist of, in both languages. */
export const ANSWERS = {
  above: ["như trên", "above"],
  empty: ["để trống", "empty"],
  ignore: ["bỏ qua", "ignore"],
  made: ["mới", "new"],
  none: ["không có", "none"],
  join: ["nối", "join"],
  separate: ["riêng", "separate"],
  section: ["mục", "section"],
  drop: ["bỏ", "drop"],
  continued: ["tiếp", "continued"],
  read: ["đọc", "read"],
  right: ["đúng", "right"],
  add: ["thêm", "add"],
  no: ["không", "no"],
} as const;

export type AnswerWord = keyof typeof ANSWERS;

/** Whether an answer is this word. */
export function says(answer: unknown, word: AnswerWord): boolean {
  return (
    typeof answer === "string" && (ANSWERS[word] as readonly string[]).includes(answer.trim().toLocaleLowerCase("vi"))
  );
}

/** What was answered, by question. `null` where nothing was. */
export type Answers = Readonly<Record<string, unknown>>;

export function wrongAnswer(key: string, what: string): KtttError {
  return new KtttError(importProblem("import/wrong-answer", [key], { key, what }));
}

/** Answers an answer must be one of. @throws KtttError `import/wrong-answer` for anything else */
export function oneOf(key: string, answer: unknown, words: readonly AnswerWord[]): AnswerWord | undefined {
  if (answer === undefined) return undefined;
  const found = words.find((it) => says(answer, it));
  if (!found) throw wrongAnswer(key, words.map((it) => ANSWERS[it].join(" / ")).join(", "));
  return found;
}

/** What became of a cell's words. */
export type CellFate = "read" | "asked";

/** Gathers the questions of one file, and what became of every cell. */
export interface Ledger {
  /** The answer given to a question before; `undefined` when it is open, and it is noted then. */
  ask(question: Omit<ImportQuestion, "places"> & { readonly place: QuestionPlace }): unknown;
  /** An answer nobody has asked for, given to overrule a reading. */
  overruled(key: string): unknown;
  /** The cell's words went into a task, a section or a heading, or a person has decided about them. */
  read(...cells: readonly (Cell | undefined)[]): void;
  /** A question which is open holds the cell's words. */
  asked(...cells: readonly (Cell | undefined)[]): void;
  fateOf(cell: Cell): CellFate | null;
  open(): readonly ImportQuestion[];
  /** Keys of the answers which answered nothing. */
  idle(): readonly string[];
  /** Keys under which an answer was looked for and none was found. */
  missed(): readonly string[];
}

export function newLedger(answers: Answers): Ledger {
  const open = new Map<string, ImportQuestion>();
  const used = new Set<string>();
  const missed = new Set<string>();
  const fates = new Map<Cell, CellFate>();
  const given = (key: string): unknown => {
    const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
    if (answer === undefined || answer === null) {
      missed.add(key);
      return undefined;
    }
    used.add(key);
    return answer;
  };
  return {
    ask({ place, ...question }) {
      // `blank:*:product` answers for every row which has no answer of its own.
      const parts = question.key.split(":");
      const forAll = [parts[0], "*", ...parts.slice(2)].join(":");
      const answer = given(question.key) ?? given(forAll);
      if (answer !== undefined) return answer;
      const before = open.get(question.key)?.places ?? [];
      const isNew = !before.some((it) => it.table === place.table && it.row === place.row);
      open.set(question.key, { ...question, places: isNew ? [...before, place] : before });
      return undefined;
    },
    overruled: given,
    read(...cells) {
      for (const cell of cells) if (cell && !fates.has(cell)) fates.set(cell, "read");
    },
    asked(...cells) {
      for (const cell of cells) if (cell) fates.set(cell, "asked");
    },
    fateOf: (cell) => fates.get(cell) ?? null,
    open: () =>
      [...open.values()].sort((a, b) => {
        const [first, second] = [a.places[0], b.places[0]];
        return (first?.table ?? 0) - (second?.table ?? 0) || (first?.row ?? 0) - (second?.row ?? 0);
      }),
    idle: () => Object.keys(answers).filter((key) => answers[key] !== null && !used.has(key)),
    missed: () => [...missed],
  };
}
