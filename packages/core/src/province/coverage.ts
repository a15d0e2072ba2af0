import { citeDocument } from "../law/citation.js";
import { KtttError, problem, type Problem, type ProblemPath } from "../errors.js";
import { nearest } from "../messages/nearest.js";
import { usesOfLines, type CheckedText, type LineUse } from "./line-use.js";
import type { PlanDocument, Province } from "./province.schema.js";
import {
  cellsOf,
  departure,
  findText,
  linesOf,
  plainText,
  wordsOutside,
  type Cells,
  type Stretch,
} from "./source-text.js";

export type { LineUse } from "./line-use.js";

/** Why a line carries nothing that is encoded. */
export type SkippedWhy = NonNullable<PlanDocument["source"]["skipped"]>[number]["why"];

/** One line of the file that is not blank, and what became of it. */
export interface CoveredLine {
  /** 1-based, as editors count. */
  readonly line: number;
  /** As printed, without white space at its ends. */
  readonly text: string;
  readonly status: "encoded" | "skipped" | "unaccounted";
  /** The rows and fields which name the line, in the order of the province. */
  readonly uses: readonly LineUse[];
  readonly skipped: SkippedWhy | null;
  /**
   * Words of an encoded line which stand in no encoded text: a lead's name, a number, or something overlooked.
   * For a reader to judge; no problem by itself.
   */
  readonly rest: readonly string[];
}

/** What became of a document's file, line by line. */
export interface DocumentCoverage {
  readonly documentId: string;
  readonly file: string;
  /** Every line that is not blank, in order. */
  readonly lines: readonly CoveredLine[];
  readonly counts: {
    readonly lines: number;
    readonly blank: number;
    readonly encoded: number;
    readonly skipped: number;
    readonly unaccounted: number;
  };
  /** Empty when every line is accounted for and every encoded text stands in the file. */
  readonly problems: readonly Problem[];
}

/** Bodies may be named on a line which is skipped (a list of recipients, a heading): nothing is lost by that. */
function contradictsSkipping(use: LineUse): boolean {
  return use.as !== "agency" && use.as !== "group";
}

/**
 * Accounts for every line of a document's file, and holds the encoded texts against it.
 *
 * Guaranteed: each line that is not blank appears once in `lines`; the problems list
 * - every line which nothing encodes and no `source.skipped` explains,
 * - every row which names no line, a line outside the file or a blank line,
 * - every line both skipped and encoded (bodies named on a skipped line are harmless: a list of recipients names them),
 * - every `text`, `under.text`, `product` and `deadlineText` whose words do not stand in its own lines, after
 *   `source.corrections`; white space, emphasis marks, tags and bullet marks do not count (see `plainText`),
 * - every correction whose printed words are not on its line, or which no text needs.
 *
 * Nothing is read from disk: the caller brings the file's text.
 *
 * @throws KtttError `coverage/unknown-document` when the province has no such document
 */
export function coverDocument(province: Province, documentId: string, fileText: string): DocumentCoverage {
  const index = province.documents.findIndex((it) => it.id === documentId);
  const document = province.documents[index];
  if (!document) {
    const ids = province.documents.map((it) => it.id);
    throw new KtttError(
      problem("coverage/unknown-document", [], {
        document: documentId,
        suggestion: nearest(documentId, ids) ?? ids.join(", "),
      }),
    );
  }
  const printed = linesOf(fileText);
  const isBlank = (line: number) => plainText(printed[line - 1] ?? "") === "";
  const problems: Problem[] = [];
  const report: Report = (code, path, line, params = {}) => {
    const { file } = document.source;
    const basis = citeDocument(documentId, line === null ? { file } : { file, lines: [line] });
    problems.push(problem(code, path, line === null ? params : { line, ...params }, basis));
  };

  const { uses, texts } = usesOfLines(province, document, index);
  const usesByLine = new Map<number, LineUse[]>();
  for (const { use, lines, path } of uses) {
    if (lines.length === 0) report("coverage/no-lines", path, null, { id: use.id });
    for (const line of lines) {
      if (line > printed.length) report("coverage/line-outside-file", path, line, { id: use.id, last: printed.length });
      else if (isBlank(line)) report("coverage/blank-line", path, line, { id: use.id });
      else listAt(usesByLine, line).push(use);
    }
  }

  const skippedByLine = new Map<number, SkippedWhy>();
  for (const [at, range] of (document.source.skipped ?? []).entries()) {
    const path = ["documents", index, "source", "skipped", at];
    if (range.to > printed.length || range.from > range.to) {
      report("coverage/line-outside-file", path, range.to, { id: range.why, last: printed.length });
      continue;
    }
    let carriesWords = false;
    for (let line = range.from; line <= range.to; line += 1) {
      if (isBlank(line)) continue;
      carriesWords = true;
      if (skippedByLine.has(line)) report("coverage/skipped-twice", path, line);
      skippedByLine.set(line, range.why);
      const use = usesByLine.get(line)?.find(contradictsSkipping);
      if (use) report("coverage/skipped-and-encoded", path, line, { id: use.id, why: range.why });
    }
    if (!carriesWords) report("coverage/blank-line", path, range.from, { id: range.why });
  }

  const held = holdTexts(document, index, printed, texts, report);
  const lines = printed.flatMap((text, at): CoveredLine[] => {
    const line = at + 1;
    if (isBlank(line)) return [];
    const lineUses = usesByLine.get(line) ?? [];
    const skipped = skippedByLine.get(line) ?? null;
    const status = lineUses.some(contradictsSkipping)
      ? "encoded"
      : skipped
        ? "skipped"
        : lineUses.length > 0
          ? "encoded"
          : "unaccounted";
    if (status === "unaccounted") {
      report("coverage/unaccounted", ["documents", index, "source"], line, { text: text.trim().slice(0, 80) });
    }
    return [{ line, text: text.trim(), status, uses: lineUses, skipped, rest: held.rest(line) }];
  });
  const count = (status: CoveredLine["status"]) => lines.filter((it) => it.status === status).length;
  return {
    documentId,
    file: document.source.file,
    lines,
    counts: {
      lines: printed.length,
      blank: printed.length - lines.length,
      encoded: count("encoded"),
      skipped: count("skipped"),
      unaccounted: count("unaccounted"),
    },
    problems,
  };
}

type Report = (
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

/** Finds every encoded text in its lines, and says which words of those lines no text holds. */
function holdTexts(
  document: PlanDocument,
  documentIndex: number,
  printed: readonly string[],
  texts: readonly CheckedText[],
  report: Report,
): { rest: (line: number) => readonly string[] } {
  const corrections = document.source.corrections ?? [];
  const correctionsOn = (line: number) => corrections.filter((it) => it.line === line);
  const without = (line: number, left: number) =>
    cellsOf(
      printed[line - 1] ?? "",
      correctionsOn(line).filter((it) => it !== corrections[left]),
    );
  const cells = new Map<number, Cells>();
  for (const line of new Set(texts.flatMap((it) => it.lines))) {
    cells.set(line, cellsOf(printed[line - 1] ?? "", correctionsOn(line)));
  }

  const stretches = new Map<number, Stretch[]>();
  const needed = new Set<number>();
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
    for (const stretch of found) listAt(stretches, stretch.line).push(stretch);
    for (const [at, correction] of corrections.entries()) {
      if (needed.has(at) || !found.some((stretch) => stretch.line === correction.line)) continue;
      const uncorrected = new Map(cells).set(correction.line, without(correction.line, at));
      if (!findText(it.text, it.lines, uncorrected)) needed.add(at);
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
    } else if (!needed.has(at)) {
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
