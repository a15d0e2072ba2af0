import type { ProblemPath } from "../kernel/problem.js";
import type { PlanDocument, Province } from "./province.schema.js";

/** What a line was encoded as, and the id of the row (or the name of the document's field) which names it. */
export interface LineUse {
  readonly as: "task" | "under" | "target" | "reporting" | "agency" | "group" | "field" | "basis" | "total";
  readonly id: string;
}

/** A row or field which names lines of the document. */
export interface NamedLines {
  readonly use: LineUse;
  readonly lines: readonly number[];
  readonly path: ProblemPath;
}

/** An encoded text which must stand in the given lines. */
export interface CheckedText {
  readonly id: string;
  readonly text: string;
  /** In rising order, each once. */
  readonly lines: readonly number[];
  readonly path: ProblemPath;
}

interface Source {
  readonly lines?: readonly number[] | undefined;
  readonly file?: string | undefined;
  readonly document?: string | undefined;
}

/**
 * Everything in the province that names lines of this document's file, and every text to be found there.
 *
 * A source with another `file` is not of this document. Rows of the roster name their `document` where the province
 * has several; with one document it goes without saying.
 */
export function usesOfLines(
  province: Province,
  document: PlanDocument,
  documentIndex: number,
): { readonly uses: readonly NamedLines[]; readonly texts: readonly CheckedText[] } {
  const uses: NamedLines[] = [];
  const texts: CheckedText[] = [];
  const onlyDocument = province.documents.length === 1 ? province.documents[0]?.id : undefined;

  const linesHere = (source: Source | undefined, owner: string | undefined): readonly number[] | null => {
    if (!source || (source.document ?? owner) !== document.id) return null;
    if (source.file !== undefined && source.file !== document.source.file) return null;
    return [...new Set(source.lines ?? [])].sort((a, b) => a - b);
  };
  const add = (as: LineUse["as"], id: string, lines: readonly number[], path: ProblemPath) =>
    uses.push({ use: { as, id }, lines, path });
  const check = (id: string, text: string | null | undefined, lines: readonly number[], path: ProblemPath) => {
    if (typeof text === "string" && lines.length > 0) texts.push({ id, text, lines, path });
  };

  const own = ["documents", documentIndex] as const;
  for (const [field, lines] of Object.entries(document.source.fields ?? {})) {
    add("field", field, lines, [...own, "source", "fields", field]);
  }
  for (const [at, it] of document.basis.entries()) {
    const lines = linesHere(it.source, document.id);
    if (lines) add("basis", it.number ?? it.title, lines, [...own, "basis", at, "source"]);
  }
  for (const [at, it] of (document.printedTotals ?? []).entries()) {
    add("total", it.what, [it.line], [...own, "printedTotals", at, "line"]);
  }
  for (const [rows, as] of [
    [province.agencies, "agency"],
    [province.groups, "group"],
  ] as const) {
    for (const [at, it] of rows.entries()) {
      const lines = linesHere(it.source, onlyDocument);
      if (lines && lines.length > 0) add(as, it.id, lines, [as === "agency" ? "agencies" : "groups", at, "source"]);
    }
  }
  for (const [at, it] of province.tasks.entries()) {
    const path = ["tasks", at];
    const lines = linesHere(it.source, it.document);
    const underLines = it.under ? linesHere(it.under.source, it.document) : null;
    if (it.under && underLines) {
      add("under", it.id, underLines, [...path, "under", "source"]);
      check(it.id, it.under.text, underLines, [...path, "under", "text"]);
    }
    if (!lines) continue;
    add("task", it.id, lines, [...path, "source"]);
    check(it.id, it.text, lines, [...path, "text"]);
    check(it.id, it.product, lines, [...path, "product"]);
    check(it.id, it.deadlineText, lines, [...path, "deadlineText"]);
  }
  for (const as of ["target", "reporting"] as const) {
    const list = as === "target" ? "targets" : "reporting";
    for (const [at, it] of province[list].entries()) {
      const lines = linesHere(it.source, it.document);
      if (!lines) continue;
      add(as, it.id, lines, [list, at, "source"]);
      check(it.id, it.text, lines, [list, at, "text"]);
    }
  }
  for (const [at, it] of province.reporting.entries()) {
    const lines = linesHere(it.source, it.document) ?? [];
    for (const field of ["form", "way", "outline"] as const) check(it.id, it[field], lines, ["reporting", at, field]);
  }
  return { uses, texts };
}
