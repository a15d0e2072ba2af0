import type { Bilingual } from "@kttt/core/errors";

/** What a person must say about a table. */
export type QuestionKind =
  /** Words in the place of a body which are nobody's name. Answer: an id, a list of ids, or `bỏ qua`. */
  | "agency"
  /** A blank or merged cell. Answer: `như trên`, `để trống`, or the words which belong there. */
  | "blank"
  /** Words about time which are no deadline. Answer: a deadline in words, or `không có`. */
  | "deadline"
  /** A row without a number, perhaps the rest of the row above. Answer: `nối`, `riêng` or `bỏ`. */
  | "row"
  /** A row with fewer or more cells than the table has columns. Answer: the words of each column. */
  | "cells"
  /** A body which the sentence itself names as a partner. Answer: `thêm` or `không`. */
  | "partner"
  /** A number which says how many tasks a section has, and another count. Answer: `đúng`. */
  | "count";

/** One thing a person must decide. */
export interface ImportQuestion {
  /** Stable over re-imports: made of what is printed, not of where it stands. */
  readonly key: string;
  readonly kind: QuestionKind;
  /** The rows it concerns. */
  readonly rows: readonly number[];
  readonly text: Bilingual;
  /** Answers which may be meant, the likeliest first. Never taken by themselves. */
  readonly suggestions: readonly string[];
}

/** Words an answer may consist of, in both languages. */
export const ANSWERS = {
  above: ["như trên", "above"],
  empty: ["để trống", "empty"],
  ignore: ["bỏ qua", "ignore"],
  none: ["không có", "none"],
  join: ["nối", "join"],
  separate: ["riêng", "separate"],
  drop: ["bỏ", "drop"],
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

/** Gathers questions: one for each key, with every row that asks it. */
export function questionList(answers: Answers) {
  const open = new Map<string, ImportQuestion>();
  const asked = new Set<string>();
  return {
    /** The answer given to a question before; `undefined` when it is open, and it is noted then. */
    ask(question: ImportQuestion): unknown {
      asked.add(question.key);
      const answer = answers[question.key];
      if (answer !== undefined && answer !== null) return answer;
      const before = open.get(question.key);
      const rows = [...new Set([...(before?.rows ?? []), ...question.rows])].sort((a, b) => a - b);
      open.set(question.key, { ...question, rows });
      return undefined;
    },
    open: (): readonly ImportQuestion[] => [...open.values()].sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0)),
    asked: (): ReadonlySet<string> => asked,
  };
}

export type QuestionList = ReturnType<typeof questionList>;
