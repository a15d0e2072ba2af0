import { kitProblem } from "../errors.js";
import { KtttError } from "@kttt/core/errors";
import { parse } from "csv-parse/sync";
import { cellText, type Table } from "./table.js";

/** Lines of a file, both included, from 1. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** What parts the cells of a CSV file: of comma, semicolon and tab the one which occurs most in its first line. */
function delimiterOf(text: string): string {
  const [head = ""] = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  const count = (mark: string) => head.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** A scanned text is not quoted: every line is a row, every tab parts two cells. */
function plainRows(text: string, range: LineRange | null): Table["rows"] {
  return text.split(/\r\n|\n|\r/u).flatMap((line, index) => {
    const row = index + 1;
    if ((range && (row < range.from || row > range.to)) || line.trim() === "") return [];
    return [{ row, cells: line.split("\t").map((it) => ({ text: cellText(it), mergedFrom: null })) }];
  });
}

/**
 * Reads a table from text: tabs (`tsv`) line by line as scans give it, or CSV with quoted cells.
 *
 * @param range the lines in which the table stands; all of them when `null`
 * @throws KtttError `import/unreadable`
 */
export function readDelimited(text: string, kind: "tsv" | "csv", name: string, range: LineRange | null = null): Table {
  const words = text.replace(/^\ufeff/u, "");
  if (kind === "tsv") return { name, aligned: false, rows: plainRows(words, range) };
  try {
    const records = parse(words, {
      delimiter: delimiterOf(words),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as readonly Parsed[];
    const rows = records.map(({ info, record }) => ({
      row: info.lines,
      cells: record.map((it) => ({ text: cellText(it), mergedFrom: null })),
    }));
    return { name, aligned: false, rows: rows.filter(({ row }) => !range || (row >= range.from && row <= range.to)) };
  } catch (cause) {
    throw new KtttError(
      kitProblem("import/unreadable", [name], { what: cause instanceof Error ? cause.message : "CSV" }),
    );
  }
}
