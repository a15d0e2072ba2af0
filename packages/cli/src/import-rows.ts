import { type CommandInput, type Engine, isKtttError, type Problem } from "@kttt/core";
import { renderProblem } from "@kttt/core/errors";
import { type Invocation, wantsJson, writeJson } from "./command.js";

/** A row of a workbook which came back: the command it stands for, or what is wrong with it. */
export type ReadRow =
  | { readonly row: number; readonly id: string; readonly command: CommandInput }
  | { readonly row: number; readonly id: string; readonly problems: readonly Problem[] };

/** What became of one row. */
interface RowResult {
  readonly row: number;
  readonly id: string;
  readonly result: "accepted" | "replayed" | "refused" | "conflict" | "not-tried";
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

const RESULTS = {
  accepted: { vi: "nhận", en: "accepted" },
  replayed: { vi: "đã ghi từ trước", en: "recorded before" },
  refused: { vi: "từ chối", en: "refused" },
  conflict: { vi: "có thay đổi, không ghi", en: "moved on, not written" },
  "not-tried": { vi: "chưa ghi (tất cả hoặc không)", en: "not written (all or nothing)" },
} as const;

/** The options of a command which carries out the rows of a workbook. */
export const ROWS_OPTIONS = {
  folder: { type: "string" },
  as: { type: "string" },
  role: { type: "string" },
  person: { type: "string" },
  "all-or-nothing": { type: "boolean" },
  "dry-run": { type: "boolean" },
  json: { type: "boolean" },
} as const;

/**
 * Carries out the rows of a workbook, each for itself; with `--all-or-nothing` none when one of them is refused, with
 * `--dry-run` none at all. Says what became of each.
 *
 * @returns 1 when a row was refused or has moved on, else 0
 */
export async function carryOutRows(
  invocation: Invocation,
  engine: Engine,
  file: string,
  rows: readonly ReadRow[],
): Promise<number> {
  const { host, language, options } = invocation;
  const dryRun = options["dry-run"] === true;
  const together = options["all-or-nothing"] === true;
  const said = (problems: readonly Problem[]) =>
    problems.map((it) => ({ code: it.code, message: renderProblem(it, language).message }));
  const results = new Map<number, RowResult>();
  const settle = ({ id, row }: ReadRow, result: RowResult["result"], problems: readonly Problem[] = []) =>
    results.set(row, { row, id, result, problems: said(problems) });
  for (const it of rows) {
    if ("problems" in it) {
      const moved = it.problems.some((problem) => problem.code === "office/row-moved-on");
      settle(it, moved ? "conflict" : "refused", it.problems);
    } else if (dryRun || together) {
      const foreseen = await engine.dryRun(it.command);
      if (!foreseen.allowed) settle(it, "refused", foreseen.problems);
    }
  }
  const stopped = together && results.size > 0;
  for (const it of rows) {
    if ("problems" in it || results.has(it.row)) continue;
    if (stopped || dryRun) {
      settle(it, stopped ? "not-tried" : "accepted");
      continue;
    }
    try {
      const { replayed } = await engine.execute(it.command);
      settle(it, replayed ? "replayed" : "accepted");
    } catch (error) {
      if (!isKtttError(error)) throw error;
      settle(it, "refused", error.problems);
    }
  }
  const shown = [...results.values()].sort((a, b) => a.row - b.row);
  const bad = shown.some((it) => it.result === "refused" || it.result === "conflict");
  if (wantsJson(invocation)) {
    writeJson(invocation, "kttt.rows/1", { file, dryRun, rows: shown });
    return bad ? 1 : 0;
  }
  for (const { id, problems, result, row } of shown) {
    host.write(`${row}: ${RESULTS[result][language]} · ${id}\n`);
    for (const { code, message } of problems) host.write(`    ${message} [${code}]\n`);
  }
  if (shown.length === 0) {
    host.write(language === "vi" ? "Không có dòng nào được điền.\n" : "No row is filled in.\n");
  }
  return bad ? 1 : 0;
}
