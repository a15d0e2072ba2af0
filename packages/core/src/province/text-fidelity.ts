import type { Problem, ProblemPath } from "../kernel/problem.js";
import type { CheckedText } from "./line-use.js";
import type { PlanDocument } from "./province.schema.js";
import {
  cellsOf,
  departure,
  findText,
  plainText,
  wordsOutside,
  type Cells,
  type Correction,
  type Stretch,
} from "./source-text.js";

/** Takes a problem down; `line` is the line of the file it is about, `null` where it is about none. */
export type Report = (
  code: Problem["code"],
  path: ProblemPath,
  line: number | null,
  params?: Readonly<Record<string, string | number>>,
) => void;

function listAt<Value>(lists: Map<number, Value[]>, line: number): Value[] {
  const list = lists.get(line) ?? [];
  lists.set(line, list);
  return list;
}

/**
 * Finds every encoded text in its lines after the document's corrections, and reports each that is not there, each
 * correction whose printed words are not on its line, and each which no text needs.
 *
 * @returns which words of a line no encoded text holds; none for a line where no text was found
 */
export function holdTexts(
  document: PlanDocument,
  documentIndex: number,
  printed: readonly string[],
  texts: readonly CheckedText[],
  report: Report,
): { rest: (line: number) => readonly string[] } {
  const corrections = document.source.corrections ?? [];
  const correctionsByLine = new Map<number, Correction[]>();
  for (const it of corrections) listAt(correctionsByLine, it.line).push(it);
  /** The cells of a line, with its corrections applied, all or all but one. */
  const mended = (line: number, without?: Correction) =>
    cellsOf(
      printed[line - 1] ?? "",
      (correctionsByLine.get(line) ?? []).filter((it) => it !== without),
    );
  const cells = new Map<number, Cells>();
  for (const line of new Set(texts.flatMap((it) => it.lines))) cells.set(line, mended(line));

  const stretches = new Map<number, Stretch[]>();
  const needed = new Set<Correction>();
  for (const it of texts) {
    const found = findText(it.text, it.lines, cells);
    if (!found) {
      const { known, unknown } = departure(it.text, it.lines, cells);
      report("coverage/text-not-in-lines", it.path, it.lines[0] ?? null, {
        id: it.id,
        lines: it.lines.join(", "),
        known,
        unknown,
      });
      continue;
    }
    for (const stretch of found) {
      listAt(stretches, stretch.line).push(stretch);
      for (const correction of correctionsByLine.get(stretch.line) ?? []) {
        if (needed.has(correction)) continue;
        const uncorrected = new Map(
          it.lines.map((line) => [line, line === stretch.line ? mended(line, correction) : (cells.get(line) ?? [])]),
        );
        if (!findText(it.text, it.lines, uncorrected)) needed.add(correction);
      }
    }
  }

  for (const [at, correction] of corrections.entries()) {
    const path = ["documents", documentIndex, "source", "corrections", at];
    const line = printed[correction.line - 1];
    const { printed: words } = correction;
    if (line === undefined) {
      report("coverage/line-outside-file", path, correction.line, { id: words, last: printed.length });
    } else if (!line.split("\t").some((cell) => plainText(cell).includes(plainText(words)))) {
      report("coverage/correction-not-on-line", path, correction.line, { printed: words });
    } else if (!needed.has(correction)) {
      report("coverage/correction-unused", path, correction.line, { printed: words });
    }
  }

  return {
    rest: (line) => {
      const held = stretches.get(line);
      if (!held) return [];
      return (cells.get(line) ?? []).flatMap((cell, at) =>
        wordsOutside(
          cell,
          held.filter((it) => it.cell === at),
        ),
      );
    },
  };
}
