import { canonicalJson } from "@kttt/core/log";
import type { Province, TaskDefinition } from "@kttt/core/province";
import type { ImportResult } from "./import-source.js";
import type { DraftTask } from "./row-fields.js";

/** What is compared between a row as imported and as a person encoded it. */
const COMPARED = [
  "section",
  "number",
  "text",
  "leads",
  "jointly",
  "cooperating",
  "product",
  "deadlineText",
  "deadline",
  "alsoDue",
  "act",
] as const;
export type ComparedField = (typeof COMPARED)[number];

/** One row against the task a person made of it. */
export interface RowComparison {
  readonly row: number;
  readonly id: string;
  /** Fields which came out otherwise. */
  readonly differing: readonly ComparedField[];
  /** Questions the import asked about the row. */
  readonly asked: number;
}

/** How much of an import a person did not have to touch. */
export interface ImportComparison {
  readonly rows: readonly RowComparison[];
  /** Rows right in every field, nothing asked. */
  readonly untouched: number;
  /** Rows about which something was asked. */
  readonly asked: number;
  /** Rows taken over without a question, and yet otherwise than a person encoded them: the dangerous ones. */
  readonly silentlyOtherwise: number;
  /** Tasks a person encoded from these lines which the import does not have. */
  readonly missing: readonly string[];
}

/** How a deadline was read, beside what it means. */
const REMARKS = new Set(["inferred", "inferredNote"]);

function meaning(field: ComparedField, task: DraftTask | TaskDefinition): string {
  if (field !== "deadline") return canonicalJson(task[field] ?? null);
  return canonicalJson(Object.fromEntries(Object.entries(task.deadline).filter(([name]) => !REMARKS.has(name))));
}

/** Holds an import against the tasks a province has from the same lines of its document. */
export function compareImport(result: ImportResult, province: Province, document: string): ImportComparison {
  const rowNumbers = result.tasks.map((it) => it.row);
  const [from, to] = [Math.min(...rowNumbers), Math.max(...rowNumbers)];
  const encoded = province.tasks.filter(
    (it) => it.document === document && it.source.lines?.some((line) => line >= from && line <= to),
  );
  const taken = new Set<string>();
  const rows = result.tasks.map(({ open, row, task }): RowComparison => {
    const own = encoded.find((it) => it.source.lines?.includes(row) && !taken.has(it.id));
    if (own) taken.add(own.id);
    const differing = own ? COMPARED.filter((field) => meaning(field, task) !== meaning(field, own)) : COMPARED;
    return { row, id: own?.id ?? task.id, differing, asked: open.length };
  });
  return {
    rows,
    untouched: rows.filter((it) => it.differing.length === 0 && it.asked === 0).length,
    asked: rows.filter((it) => it.asked > 0).length,
    silentlyOtherwise: rows.filter((it) => it.differing.length > 0 && it.asked === 0).length,
    missing: encoded.filter((it) => !taken.has(it.id)).map((it) => it.id),
  };
}
