import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deadlineReading } from "../deadline-reading.js";
import { legalDate } from "../../kernel/legal-date.js";
import { DEADLINE_KINDS } from "../deadline.schema.js";
import { readCorpus } from "./corpus.js";

const ROWS = readCorpus(readFileSync(new URL("./corpus.tsv", import.meta.url), "utf8"));

function read(row: (typeof ROWS)[number]) {
  const span = row.span ? { span: { from: legalDate(row.span.from), to: legalDate(row.span.to) } } : {};
  const { lastDays, parts, problems, status } = deadlineReading(row.phrase, { year: row.year, ...span });
  return { status, kinds: parts.map((it) => it.deadline.kind), lastDays, problems };
}

describe("the corpus of deadline phrases, worked out by hand", () => {
  it.each(ROWS.map((row) => ({ ...row, name: `${row.source}: “${row.phrase}” in ${row.year}` })))("$name", (row) => {
    const { kinds, lastDays, problems, status } = read(row);
    expect({ status, kinds, lastDays }).toEqual({ status: row.status, kinds: row.kinds, lastDays: row.lastDays });
    if (row.status !== "read") for (const { hint } of problems) expect(hint.length).toBeGreaterThan(10);
  });

  it("has a phrase of every kind but the one which nothing printed is", () => {
    expect(new Set(ROWS.flatMap((it) => it.kinds))).toEqual(new Set(DEADLINE_KINDS.filter((it) => it !== "none")));
  });

  it("holds 400 phrases at least, of real documents, shared and composed", () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(400);
    for (const source of ["seed", "shared", "composed"]) {
      expect(ROWS.filter((it) => it.source.startsWith(source)).length).toBeGreaterThan(20);
    }
  });

  it("not one is read as something it does not mean, and of the plain ones 95 in 100 are read", () => {
    const wrong = ROWS.filter((row) => {
      const { kinds, lastDays, status } = read(row);
      return status === "read" && JSON.stringify([kinds, lastDays]) !== JSON.stringify([row.kinds, row.lastDays]);
    });
    expect(wrong.map((it) => it.phrase)).toEqual([]);
    const plain = ROWS.filter((it) => it.status === "read");
    const understood = plain.filter((it) => read(it).status === "read");
    expect(understood.length / plain.length).toBeGreaterThanOrEqual(0.95);
  });
});
