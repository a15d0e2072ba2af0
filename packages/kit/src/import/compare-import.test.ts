import { describe, expect, test } from "vitest";
import { SAMPLE_DOCUMENT } from "../sample/sample-definition.js";
import { compareImport } from "./compare-import.js";
import { coverAnnex } from "./cover-annex.js";
import { draft, province, tsv } from "./drafts.fixture.js";
import type { ImportResult } from "./import-source.js";

/** The tasks of the sample as an import which got them right would give them. */
const encoded = province.tasks.filter((it) => it.document === SAMPLE_DOCUMENT && it.origin === "annex");
const result = (...tasks: readonly ImportResult["tasks"][number][]): ImportResult => ({ ...draft(tsv()), tasks });
const imported = (at: number, changes: object = {}, open: readonly string[] = []) => {
  const task = encoded[at];
  if (!task) throw new Error("no task");
  return { table: 1, row: task.source.lines?.[0] ?? 0, task: { ...task, ...changes }, open };
};
const all = encoded.map((_, at) => imported(at));
const compared = (...tasks: readonly ImportResult["tasks"][number][]) =>
  compareImport(result(...tasks), province, SAMPLE_DOCUMENT);

describe("an import held against what a person encoded", () => {
  test("rows right in every field are untouched", () => {
    expect(compared(...all)).toMatchObject({ untouched: 4, asked: 0, silentlyOtherwise: 0, missing: [] });
    expect(compared(...all).rows[0]).toEqual({ row: 17, id: `${SAMPLE_DOCUMENT}/I.1`, differing: [], asked: 0 });
  });

  test.each([
    ["text", { text: "Khác" }],
    ["leads", { leads: [] }],
    ["jointly", { jointly: true }],
    ["cooperating", { cooperating: ["so-khdt"] }],
    ["product", { product: null }],
    ["deadlineText", { deadlineText: "Khác" }],
    ["deadline", { deadline: { kind: "none" } }],
    ["alsoDue", { alsoDue: [{ kind: "weekly" }] }],
    ["act", { act: "submit" }],
    ["number", { number: "9" }],
    ["section", { section: { numeral: "IX", title: "Khác" } }],
  ])("a row otherwise in its %s is silently otherwise, or asked about", (field, changes) => {
    const rest = all.slice(1);
    const silent = compared(imported(0, changes), ...rest);
    expect(silent.rows[0]?.differing).toEqual([field]);
    expect([silent.untouched, silent.asked, silent.silentlyOtherwise]).toEqual([3, 0, 1]);
    const asked = compared(imported(0, changes, ["agency:x"]), ...rest);
    expect([asked.untouched, asked.asked, asked.silentlyOtherwise]).toEqual([3, 1, 0]);
  });

  test("how a deadline was read is no difference, what it means is", () => {
    const [first] = encoded;
    const deadline = { ...first?.deadline, inferred: true, inferredNote: "Hiểu là …" };
    expect(compared(imported(0, { deadline }), ...all.slice(1)).untouched).toBe(4);
    expect(compared(imported(0, {}, ["agency:x"]), ...all.slice(1))).toMatchObject({ untouched: 3, asked: 1 });
  });

  test("a task of the lines which the import lacks is missing; one outside them, or of another document, is not", () => {
    const [first, , third, fourth] = all;
    if (!first || !third || !fourth) throw new Error("no tasks");
    expect(compared(first, third, fourth).missing).toEqual([`${SAMPLE_DOCUMENT}/I.2`]);
    expect(compared(first, third).missing).toEqual([`${SAMPLE_DOCUMENT}/I.2`]);
    expect(compared(third, fourth).missing).toEqual([]);
    expect(compareImport(result(first), province, "khác").rows[0]?.differing).toHaveLength(11);
    expect(compared({ ...first, row: 99 }, fourth).rows[0]).toMatchObject({ id: `${SAMPLE_DOCUMENT}/I.1` });
    // One task stands for one row.
    expect(compared(first, first).rows.map((it) => it.differing.length)).toEqual([0, 11]);
  });
});

describe("the cells of an annex against the tasks of the province", () => {
  const cells = (table: readonly (readonly string[])[], tasks = province.tasks) =>
    coverAnnex(draft(tsv(...table)), { ...province, tasks }, SAMPLE_DOCUMENT);
  const ROWS = [
    ["I", "Tuyên truyền"],
    [
      "1",
      "Tuyên truyền về  Luật Hợp tác xã năm 2023",
      "Liên minh HTX tỉnh",
      "UBND các huyện",
      "Hội nghị",
      "Thường xuyên",
    ],
    ["2", "Việc không ai mã hoá", "Sở Lạ", "UBND các huyện", "Lớp", "Quý III/2024"],
  ];

  test("a row whose words a task has is encoded, another is missing, a heading is neither, an open question is asked", () => {
    const covered = cells(ROWS);
    const of = (row: number) => covered.cells.filter((it) => it.row === row).map((it) => [it.status, it.task]);
    expect(new Set(of(1).map(([status]) => status))).toEqual(new Set(["other"]));
    expect(of(2)).toEqual([
      ["other", null],
      ["other", null],
    ]);
    expect(of(3)).toEqual(Array.from({ length: 6 }, () => ["encoded", `${SAMPLE_DOCUMENT}/I.1`]));
    expect(of(4).map(([status]) => status)).toEqual(["missing", "missing", "asked", "missing", "missing", "missing"]);
    expect(covered.counts).toEqual({ encoded: 6, missing: 5, other: 8, asked: 1, unread: 0 });
    expect([covered.documentId, covered.file]).toEqual([SAMPLE_DOCUMENT, "bang.tsv"]);
  });

  test("each task stands for one row of its own document's annex", () => {
    const twice = cells([ROWS[1] ?? [], (ROWS[1] ?? []).with(0, "2")]);
    expect(new Set(twice.cells.filter((it) => it.row === 3).map((it) => it.status))).toEqual(new Set(["missing"]));
    const inBody = province.tasks.map((it) => ({ ...it, origin: "body" as const }));
    expect(cells(ROWS, inBody).counts.encoded).toBe(0);
    const elsewhere = province.tasks.map((it) => ({ ...it, document: "khác" }));
    expect(cells(ROWS, elsewhere).counts.encoded).toBe(0);
  });

  test("what stands beside a cell is told as unread, and an unread cell once", () => {
    const base = draft(tsv(...ROWS));
    const aside = { table: 1, row: 3, column: 2, text: "chú thích" };
    const [first] = base.cells;
    if (!first) throw new Error("no cell");
    const unread = { ...first, fate: "unread" as const };
    const { fate: _, ...plain } = unread;
    const covered = coverAnnex(
      { ...base, cells: [unread, ...base.cells.slice(1)], unread: [plain, aside] },
      province,
      SAMPLE_DOCUMENT,
    );
    expect(covered.counts.unread).toBe(2);
    expect(covered.cells.at(-1)).toEqual({ ...aside, status: "unread", task: null });
    expect(covered.cells[0]).toEqual({ ...plain, status: "unread", task: null });
  });
});
