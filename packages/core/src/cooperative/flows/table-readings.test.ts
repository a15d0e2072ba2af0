import { describe, expect, it } from "vitest";
import { keyOf, tableReadings, type TableRow, tableRows } from "../testing/table-readings.js";
import { BANKRUPTCY_2014_TEXT } from "./bankruptcy-2014.table.js";
import { LAW_2023 } from "./law-2023.table.js";
import { CONDITIONS_2023, WAYS_2023 } from "./law-2023.ways.js";

const ROWS: readonly TableRow[] = [
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
