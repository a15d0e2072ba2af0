import type { Province } from "@kttt/core/province";
import type { AccountedCell, ImportResult } from "./import-source.js";
import { nameKey } from "./read-bodies.js";

/** What became of one cell of an annex in the province. */
export interface CoveredCell extends Omit<AccountedCell, "fate"> {
  /**
   * `encoded`: its row is a task of the province; `missing`: its row is a task which the province does not have; `other`: a
   * heading, a title or a section; `asked`: a person must still say what it is; `unread`: nothing holds it.
   */
  readonly status: "encoded" | "missing" | "other" | "asked" | "unread";
  /** The task which has the words of the row; `null` where none has. */
  readonly task: string | null;
}

/** What became of an annex in Word or Excel, cell by cell. */
export interface AnnexCoverage {
  readonly documentId: string;
  readonly file: string;
  /** Every cell which holds words, once, and what stands beside the tables, in the order of the file. */
  readonly cells: readonly CoveredCell[];
  readonly counts: Readonly<Record<CoveredCell["status"], number>>;
}

/**
 * Accounts for every cell of an annex as its import does, and holds the rows against the tasks the province has from the
 * document: by their words, each task for one row. A cell which an answer drops is `other`.
 */
export function coverAnnex(result: ImportResult, province: Province, documentId: string): AnnexCoverage {
  const left = province.tasks.filter((it) => it.document === documentId && it.origin === "annex");
  const taskOf = new Map<string, string | null>();
  for (const { row, table, task } of result.tasks) {
    const at = left.findIndex((it) => nameKey(it.text) === nameKey(task.text));
    const [own] = at < 0 ? [] : left.splice(at, 1);
    for (const line of [row, ...(task.source.lines ?? [])]) taskOf.set(`${table}:${line}`, own?.id ?? null);
  }
  const known = new Set(result.cells.map((it) => `${it.table}:${it.row}:${it.column}:${it.text}`));
  const asides = result.unread.filter((it) => !known.has(`${it.table}:${it.row}:${it.column}:${it.text}`));
  const cells = [
    ...result.cells.map(({ fate, ...cell }): CoveredCell => {
      const task = taskOf.get(`${cell.table}:${cell.row}`);
      if (fate !== "read") return { ...cell, status: fate, task: task ?? null };
      if (task === undefined) return { ...cell, status: "other", task: null };
      return { ...cell, status: task === null ? "missing" : "encoded", task };
    }),
    ...asides.map((it): CoveredCell => ({ ...it, status: "unread", task: null })),
  ];
  const count = (status: CoveredCell["status"]) => cells.filter((it) => it.status === status).length;
  return {
    documentId,
    file: result.file,
    cells,
    counts: {
      encoded: count("encoded"),
      missing: count("missing"),
      other: count("other"),
      asked: count("asked"),
      unread: count("unread"),
    },
  };
}
