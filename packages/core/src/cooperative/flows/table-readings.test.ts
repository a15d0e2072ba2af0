import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { BANKRUPTCY_2014_TEXT } from "./bankruptcy-2014.table.js";
import { CONDITIONS_2012, LAW_2012, WAYS_2012 } from "./law-2012.table.js";
import { LAW_2023 } from "./law-2023.table.js";
import { CONDITIONS_2023, WAYS_2023 } from "./law-2023.ways.js";

const READINGS = fileURLToPath(new URL("../../law/table-readings.tsv", import.meta.url));

/** One row of a table: whose it is, and its words. */
interface TableRow {
  readonly table: string;
  readonly text: string;
}

/** The rows of a table by flow, or of one which names the flow in each row. */
function tableRows(table: string, text: string, flow = ""): readonly TableRow[] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map((cells) => ({ table, text: [...(flow === "" ? [] : [flow]), ...cells].join(" | ") }));
}

/** The key changes with every letter of a row: a row which was changed has not been read. */
const keyOf = ({ text }: TableRow): string => createHash("sha256").update(text).digest("hex").slice(0, 8);

/** What a second reader found of each row: the key is what is held against the table, flow and act are for people. */
function tableReadings() {
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

const ROWS: readonly TableRow[] = [
  ...Object.entries(LAW_2012).flatMap(([flow, text]) => tableRows("law-2012", text, flow)),
  ...tableRows("conditions-2012", CONDITIONS_2012),
  ...tableRows("ways-2012", WAYS_2012),
  ...Object.entries(LAW_2023).flatMap(([flow, text]) => tableRows("law-2023", text, flow)),
  ...tableRows("conditions-2023", CONDITIONS_2023),
  ...tableRows("ways-2023", WAYS_2023),
  ...tableRows("bankruptcy-2014", BANKRUPTCY_2014_TEXT, "bankruptcy-2014"),
];
const { head, readings } = tableReadings();
const idOf = (it: { readonly table: string; readonly key: string }) => `${it.table} ${it.key}`;
const read = new Set(readings.map(idOf));
const there = new Set(ROWS.map((it) => idOf({ table: it.table, key: keyOf(it) })));

describe("the second reading of the tables typed from the articles", () => {
  it("is there for every row as it stands: a row which was changed wants a reader", () => {
    const unread = ROWS.filter((it) => !read.has(idOf({ table: it.table, key: keyOf(it) })));
    expect(unread.map((it) => `${it.table}\t${keyOf(it)}\t${it.text}`)).toEqual([]);
  });

  it("is of rows which are there, each once", () => {
    expect(readings.filter((it) => !there.has(idOf(it))).map((it) => `${idOf(it)} ${it.row}`)).toEqual([]);
    expect(readings.length).toBe(read.size);
  });

  it("says right, imprecise or not checkable, by a reader the head names, and why where it is not right", () => {
    const readers = head.flatMap((it) => /^# by (\w+):/.exec(it)?.[1] ?? []);
    for (const it of readings) {
      expect(["right", "imprecise", "not checkable"], idOf(it)).toContain(it.verdict);
      expect(readers, idOf(it)).toContain(it.by);
      if (it.verdict !== "right") expect(it.note, idOf(it)).not.toBe("");
    }
  });
});
