import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const READINGS = fileURLToPath(new URL("../../law/table-readings.tsv", import.meta.url));

/** What a second reader found of one row of a table typed from the articles. */
export interface TableReading {
  readonly table: string;
  readonly key: string;
  /** The flow and the act, for people: the key is what is held against the table. */
  readonly row: string;
  readonly verdict: string;
  readonly by: string;
  readonly note: string;
}

/** One row of a table: whose it is, and its words. */
export interface TableRow {
  readonly table: string;
  readonly text: string;
}

/** The rows of a table by flow, or of one which names the flow in each row. */
export function tableRows(table: string, text: string, flow = ""): readonly TableRow[] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map((cells) => ({ table, text: [...(flow === "" ? [] : [flow]), ...cells].join(" | ") }));
}

/** The key changes with every letter of a row: a row which was changed has not been read. */
export const keyOf = ({ text }: TableRow): string => createHash("sha256").update(text).digest("hex").slice(0, 8);

/** The readings as they stand in the file: its head says by whom and when. */
export function tableReadings(): { readonly head: readonly string[]; readonly readings: readonly TableReading[] } {
  const lines = readFileSync(READINGS, "utf8").trim().split("\n");
  const head = lines.filter((it) => it.startsWith("#"));
  const readings = lines
    .filter((it) => !it.startsWith("#") && !it.startsWith("table\t"))
    .map((line) => {
      const [table = "", key = "", row = "", verdict = "", by = "", note = ""] = line.split("\t");
      return { table, key, row, verdict, by, note };
    });
  return { head, readings };
}
