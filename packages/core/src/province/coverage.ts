import { coverageProblem } from "./coverage-errors.js";
import { citeDocument } from "../law/cite.js";
import { KtttError, problem, type Problem } from "../kernel/problem.js";
import { nearest } from "../kernel/nearest.js";
import { usesOfLines, type LineUse } from "./line-use.js";
import type { PlanDocument, Province } from "./province.schema.js";
import { linesOf, plainText } from "./source-text.js";
import { holdTexts, type Report } from "./text-fidelity.js";

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

/**
 * Whether the use says what the line orders or states. A body only tells where it is named: on a list of recipients,
 * in a heading, beside a duty that may have been overlooked. So it neither accounts for a line nor speaks against
 * skipping it.
 */
function saysWhatTheLineIs(use: LineUse): boolean {
  return use.as !== "agency" && use.as !== "group";
}

/**
 * Accounts for every line of a document's file, and holds the encoded texts against it.
 *
 * Guaranteed: each line that is not blank appears once in `lines`; the problems list
 * - every line which nothing encodes and no `source.skipped` explains (that a body is named there encodes nothing),
 * - every row which names no line, a line outside the file or a blank line,
 * - every line both skipped and encoded, or skipped twice,
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
      coverageProblem("coverage/unknown-document", [], {
        document: documentId,
        suggestion: nearest(documentId, ids) ?? ids.join(", "),
      }),
    );
  }
  const printed = linesOf(fileText);
  const blank = new Set(printed.flatMap((text, at) => (plainText(text) === "" ? [at + 1] : [])));
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
      else if (blank.has(line)) report("coverage/blank-line", path, line, { id: use.id });
      else usesByLine.set(line, [...(usesByLine.get(line) ?? []), use]);
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
      if (blank.has(line)) continue;
      carriesWords = true;
      if (skippedByLine.has(line)) report("coverage/skipped-twice", path, line);
      skippedByLine.set(line, range.why);
      const use = usesByLine.get(line)?.find(saysWhatTheLineIs);
      if (use) report("coverage/skipped-and-encoded", path, line, { id: use.id, why: range.why });
    }
    if (!carriesWords) report("coverage/blank-line", path, range.from, { id: range.why });
  }

  const held = holdTexts(document, index, printed, texts, report);
  const lines = printed.flatMap((text, at): CoveredLine[] => {
    const line = at + 1;
    if (blank.has(line)) return [];
    const lineUses = usesByLine.get(line) ?? [];
    const skipped = skippedByLine.get(line) ?? null;
    const status = lineUses.some(saysWhatTheLineIs) ? "encoded" : skipped ? "skipped" : "unaccounted";
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
