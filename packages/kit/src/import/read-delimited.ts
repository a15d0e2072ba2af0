import { isKtttError, KtttError } from "@kttt/core/errors";
import { parse } from "csv-parse/sync";
import { importProblem } from "./errors.js";
import { type Clean, type Table, type TableRow, unmarked } from "./table.js";

/** Lines of a file, both included, from 1. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Columns a row of a text file may have. */
const MOST_COLUMNS = 256;

const MARKS = [";", ",", "\t", "|"] as const;

/** What parts the cells of a CSV file: said by its first line (`sep=;`), else what parts its lines into equal numbers of cells. */
function delimiterOf(text: string): string {
  const said = /^sep=(.)\r?\n/iu.exec(text)?.[1];
  if (said !== undefined) return said;
  // Words in quotation marks part nothing, and a quoted cell may run over several lines.
  const lines = text
    .slice(0, 65_536)
    .replace(/"(?:[^"]|"")*"/gu, '""')
    .split(/\r\n|\n|\r/u)
    .filter((it) => it.trim() !== "")
    .slice(0, 50);
  const evenness = (mark: string) => {
    const counts = lines.map((line) => line.split(mark).length - 1);
    const found = new Map<number, number>();
    for (const count of counts) if (count > 0) found.set(count, (found.get(count) ?? 0) + 1);
    return Math.max(0, ...[...found].map(([count, times]) => times * times * Math.min(count, 8)));
  };
  return MARKS.reduce<string>((best, mark) => (evenness(mark) > evenness(best) ? mark : best), MARKS[0]);
}

function plainRow(line: string, row: number, name: string, clean: Clean): TableRow {
  const cells = line.split("\t");
  if (cells.length > MOST_COLUMNS) {
    const params = { part: `${name}:${row}`, size: cells.length, limit: MOST_COLUMNS };
    throw new KtttError(importProblem("import/too-large", [name], params));
  }
  return { row, cells: cells.map((it) => ({ text: clean(unmarked(it)), mergedFrom: null })) };
}

/** How many lines without a tab may stand inside a table: a page which breaks a cell leaves one or two. */
const MOST_LINES_BETWEEN = 2;

interface Line {
  readonly row: number;
  readonly text: string;
}

/** The runs of lines which are tables: they begin and end with a line that has tabs. */
function tableRuns(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  let between: Line[] = [];
  let open = false;
  for (const line of lines) {
    if (line.text.includes("\t")) {
      const last = runs.at(-1);
      if (open && last) last.push(...between, line);
      else runs.push([line]);
      open = true;
      between = [];
    } else if (open) {
      between.push(line);
      if (between.length > MOST_LINES_BETWEEN) open = false;
    }
  }
  return runs;
}

/**
 * Reads the tables of a scanned text: every line is a row, every tab parts two cells. Without a range of lines a table is
 * a run of lines with tabs, and what stands between such runs is no table.
 *
 * @throws KtttError `import/too-large`
 */
export function readPlain(
  text: string,
  name: string,
  range: LineRange | null,
  whole: boolean,
  clean: Clean,
): readonly Table[] {
  const lines = text
    .split(/\r\n|\n|\r/u)
    .map((line, index) => ({ row: index + 1, text: line }))
    .filter((it) => it.text.trim() !== "" && (!range || (it.row >= range.from && it.row <= range.to)));
  const runs = range || whole ? [lines] : tableRuns(lines);
  return runs.map((run, at) => ({
    index: at + 1,
    name: runs.length === 1 ? name : `${name}, bảng ${at + 1}`,
    aligned: false,
    rows: run.map((it) => plainRow(it.text, it.row, name, clean)),
  }));
}

/**
 * Reads a table from CSV: quoted cells, parted by whatever parts them most evenly.
 *
 * @throws KtttError `import/unreadable`, `import/too-large`
 */
export function readCsv(text: string, name: string, range: LineRange | null, clean: Clean): readonly Table[] {
  try {
    const records = parse(
      text.replace(/^sep=.\r?\n/iu, (line) => line.replace(/[^\r\n]/gu, "")),
      {
        delimiter: delimiterOf(text),
        info: true,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
        max_record_size: 1024 * 1024,
      },
    ) as unknown as readonly Parsed[];
    const rows = records.map(({ info, record }) => {
      if (record.length > MOST_COLUMNS) throw new Error(`${record.length} columns`);
      return { row: info.lines, cells: record.map((it) => ({ text: clean(it), mergedFrom: null })) };
    });
    const kept = rows.filter(({ row }) => !range || (row >= range.from && row <= range.to));
    return [{ index: 1, name, aligned: false, rows: kept }];
  } catch (cause) {
    if (isKtttError(cause)) throw cause;
    throw new KtttError(
      importProblem("import/unreadable", [name], { what: cause instanceof Error ? cause.message : "CSV" }),
    );
  }
}
