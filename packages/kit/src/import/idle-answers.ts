import { nearest, type Problem } from "@kttt/core/errors";
import type { Decisions } from "./decisions.js";
import { importProblem } from "./errors.js";
import type { Ledger } from "./questions.js";

/** Answers compared and keys they are compared with, at most: a comparison costs the length of both. */
const MOST_ANSWERS = 20;
const MOST_KEYS = 5_000;

/** Answers which answer nothing and whose key is nearly one that was looked for: a slip of the pen, with its line and what is meant. */
export function idleAnswers(ledger: Ledger, decisions: Decisions | undefined): readonly Problem[] {
  if (!decisions) return [];
  const keys = ledger.missed().slice(0, MOST_KEYS);
  return ledger
    .idle()
    .slice(0, MOST_ANSWERS)
    .flatMap((key) => {
      const suggestion = nearest(key, keys);
      const line = decisions.lines.get(key);
      const place = line === undefined ? {} : { file: decisions.file, line };
      return suggestion === null ? [] : [importProblem("import/idle-answer", [key], { key, suggestion, ...place })];
    });
}
