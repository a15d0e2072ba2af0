import { defineProvince } from "@kttt/core/province";
import { isKtttError } from "@kttt/core/errors";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { SAMPLE_DOCUMENT } from "../sample/sample-definition.js";
import {
  asked,
  definition,
  draft,
  HEADING,
  province,
  refusal,
  ROW,
  task,
  tsv,
  unread,
  word,
} from "./drafts.fixture.js";
import { importSource, type ImportResult } from "./import-source.js";
import { sheetFile, wordFile } from "./office-files.fixture.js";
import type { Answers } from "./questions.js";
import { readSource, type Source } from "./read-source.js";

const row = (number: string, text = `Việc số ${number}`) => [number, text, ...ROW.slice(2)];
const numbers = ({ tasks }: ImportResult) => tasks.map((it) => it.task.number);
const codes = ({ problems }: ImportResult) => problems.map((it) => it.code);
/** What became of the cells of one row, from the left. */
const fates = ({ cells }: ImportResult, table: number, at: number) =>
  cells.filter((it) => it.table === table && it.row === at).map((it) => it.fate);

describe("which document and which table are meant", () => {
  test("the only document of a province need not be named; one which is not there is told", () => {
    const source = tsv(ROW);
    expect(importSource(source, { province }).tasks.map((it) => it.task.document)).toEqual([SAMPLE_DOCUMENT]);
    expect(refusal(() => importSource(source, { province, document: "kh-x" }))).toBe("province/unknown-document");
    const [first] = definition.documents;
    if (!first) throw new Error("no document");
    const two = defineProvince({ ...definition, documents: [first, { ...first, id: "kh-16-2024" }] });
    expect(refusal(() => importSource(source, { province: two }))).toBe("province/unknown-document");
    expect(importSource(source, { province: two, document: "kh-16-2024" }).tasks[0]?.task.id).toBe("kh-16-2024/1");
  });

  test("one table may be asked for by its number or its name; one which is not there is told", () => {
    const source = word([HEADING, row("1")], [HEADING, row("1"), row("2")]);
    const only = (table: string) => importSource(source, { province, table });
    for (const table of ["2", "bảng 2"]) {
      expect(only(table).tables.map((it) => it.index)).toEqual([2]);
      expect(numbers(only(table))).toEqual(["1", "2"]);
      expect(new Set(only(table).cells.map((it) => it.table))).toEqual(new Set([2]));
    }
    expect(refusal(() => only("3"))).toBe("import/no-table");
    // A file without any table is read, and says so.
    expect(codes(importSource(readSource("a.txt", strToU8("Lời văn")), { province }))).toEqual(["import/no-table"]);
  });

  test("a file has no list of tasks where none of its tables is one", () => {
    expect(codes(draft(word([["UBND TỈNH", "CỘNG HÒA"]], [HEADING, row("1")])))).toEqual([]);
    const none = draft(word([["UBND TỈNH", "CỘNG HÒA"]]));
    expect([codes(none), none.problems[0]?.path]).toEqual([["import/no-table"], ["a.docx"]]);
  });

  test("tasks of another file than the document's own say which", () => {
    const file = definition.documents[0]?.source.file ?? "";
    const own = readSource(file, strToU8([HEADING, ROW].map((it) => it.join("\t")).join("\n")));
    expect(task(own)?.source.file).toBeUndefined();
    expect(task(tsv(ROW))?.source.file).toBe("bang.tsv");
  });
});

describe("a table which goes on", () => {
  const runs = (...more: readonly (readonly string[])[]) =>
    readSource(
      "a.txt",
      strToU8(
        `${[HEADING, row("1")].map((it) => it.join("\t")).join("\n")}\n\nx\ny\nz\n${more.map((it) => it.join("\t")).join("\n")}`,
      ),
    );

  test("in a text, too; a tab at the end of its lines is no column", () => {
    expect(numbers(draft(runs(row("2"))))).toEqual(["1", "2"]);
    expect(numbers(draft(runs([...row("2"), ""])))).toEqual(["1", "2"]);
    expect(asked(runs([...row("2"), "thêm"]))).toEqual(["7 table:a.txt, bảng 2"]);
  });

  test("a person may say that it does, and its cells are read under the columns of the table before", () => {
    const source = word([HEADING, row("1")], [["2", "Việc khác", "Sở Tài chính", "-"]]);
    const on = draft(source, { "table:bảng 2": "tiếp" });
    expect(on.tasks[1]?.task).toMatchObject({
      number: "2",
      text: "Việc khác",
      leads: ["so-tai-chinh"],
      cooperating: [],
    });
    expect(on.tables[1]).toMatchObject({ read: true, why: { en: "goes on from the table before" } });
    // While nobody has said so its cells wait with the question.
    expect(fates(draft(source), 2, 1)).toEqual(["asked", "asked", "asked", "asked"]);
    expect(unread(source)).toEqual([]);
  });

  test("“nt” in its first row is what the table before ends with; in a table of its own it is nothing", () => {
    const ditto = ["2", "Việc khác", "nt", "nt", "nt", "nt"];
    expect(task(word([HEADING, row("1")], [ditto]), {}, 1)).toMatchObject({
      leads: ["so-khdt"],
      product: "Lớp tập huấn",
    });
    expect(asked(word([HEADING, row("1")], [HEADING, ditto]))).toContain("2 blank:2:lead");
  });

  test("a table of its own has a section of its own, named by its title, else by the table", () => {
    const source = word([["PHỤ LỤC I\nNHIỆM VỤ"], ["(Kèm theo Kế hoạch)"], HEADING, row("1")], [HEADING, row("1")]);
    const result = draft(source);
    expect(result.tables.map((it) => it.why.vi)).toEqual(["PHỤ LỤC I NHIỆM VỤ (Kèm theo Kế hoạch)", ""]);
    expect(result.tasks.map((it) => it.task.section)).toMatchObject([
      { title: "PHỤ LỤC I NHIỆM VỤ (Kèm theo Kế hoạch)" },
      { title: "bảng 2" },
    ]);
  });
});

describe("columns which a person writes", () => {
  const source = word([
    ["0", "x", "y"],
    ["1", "Việc một", "Sở KH&ĐT"],
    ["2", "Việc hai", "Sở Tài chính"],
  ]);
  const given = (answer: unknown) => draft(source, { "table:bảng 1": answer });

  test("hold for the whole table, or from the row which is named; what stands above is listed", () => {
    expect(given({ columns: ["number", "text", "lead"] }).tasks.map((it) => it.task.text)).toEqual([
      "x",
      "Việc một",
      "Việc hai",
    ]);
    const from2 = given({ columns: ["number", "text", "lead"], from: 2 });
    expect(from2.tasks.map((it) => [it.task.text, it.task.act])).toEqual([
      ["Việc một", "complete"],
      ["Việc hai", "complete"],
    ]);
    expect(from2.unread.map((it) => it.text)).toEqual(["0", "x", "y"]);
  });

  test("a column of no role is asked about by its place", () => {
    expect(given({ columns: ["number", "text", null], from: 2 }).questions.map((it) => it.key)).toEqual(["column:3"]);
  });

  test.each([
    ["no list", { columns: "text" }],
    ["nothing", {}],
    ["no column of tasks", { columns: ["lead", "number"] }],
    ["a role nobody knows", { columns: ["text", "tiền"] }],
    ["a row the table does not have", { columns: ["text"], from: 4 }],
    ["a row which is no number", { columns: ["text"], from: "đầu" }],
    ["a word which answers something else", "đúng"],
  ])("%s is a wrong answer", (_, answer) => {
    expect(refusal(() => given(answer))).toBe("import/wrong-answer");
  });

  test("a wrong answer says where it stands in the file of decisions; other faults, and answers typed, stay as they are", () => {
    const told = (answers: Answers, lines: ReadonlyMap<string, number>, table?: string) => {
      try {
        importSource(source, { province, ...(table ? { table } : {}), decisions: { file: "d.yaml", answers, lines } });
      } catch (error) {
        if (isKtttError(error))
          return [error.code, error.problems[0]?.params["file"], error.problems[0]?.params["line"]];
        throw error;
      }
      return null;
    };
    const wrong = { "table:bảng 1": "đúng" };
    expect(told(wrong, new Map([["table:bảng 1", 7]]))).toEqual(["import/wrong-answer", "d.yaml", 7]);
    expect(told(wrong, new Map())).toEqual(["import/wrong-answer", undefined, undefined]);
    expect(told({}, new Map([["x", 1]]), "9")).toEqual(["import/no-table", undefined, undefined]);
    expect(refusal(() => importSource(source, { province, table: "9" }))).toBe("import/no-table");
  });
});

describe("what becomes of each cell", () => {
  test("headings are read, those of a column nobody knows are asked about with it, or read when a person has said what it is", () => {
    const source = word([
      [...HEADING, "Kinh phí"],
      [...row("1"), "2 tỷ đồng"],
    ]);
    const read = Array<string>(6).fill("read");
    expect(fates(draft(source), 1, 1)).toEqual([...read, "asked"]);
    expect(fates(draft(source, { "column:kinh phí": "note" }), 1, 1)).toEqual([...read, "read"]);
    expect(fates(draft(source, { "column:kinh phí": "bỏ" }), 1, 1)).toEqual([...read, "read"]);
  });

  test("a hidden sheet waits with all its cells, wherever its rows begin, even with none", () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const hidden = (rows: string) => readSource("a.xlsx", sheetFile(rows, { sheet: 'state="hidden"' }));
    const nháp = hidden(`<row r="3">${cell("nháp")}${cell("x")}</row>`);
    expect(asked(nháp)).toEqual(["3 table:A"]);
    expect(fates(draft(nháp), 1, 3)).toEqual(["asked", "asked"]);
    expect(draft(nháp).tables[0]?.why.en).toBe("a hidden sheet, waiting for a decision");
    expect(fates(draft(nháp, { "table:A": "bỏ" }), 1, 3)).toEqual(["read", "read"]);
    expect(refusal(() => draft(nháp, { "table:A": "tiếp" }))).toBe("import/wrong-answer");
    expect(asked(hidden(""))).toEqual(["1 table:A"]);
  });

  test("above the heading a row which is hidden, blank, or has two cells is no title, and what it holds is listed", () => {
    const cells = (texts: readonly string[], properties = "") =>
      `<w:tr>${properties}${texts.map((it) => `<w:tc><w:p><w:r><w:t>${it.replace("&", "&amp;")}</w:t></w:r></w:p></w:tc>`).join("")}</w:tr>`;
    const rows = [
      cells(["ẩn"], "<w:trPr><w:hidden/></w:trPr>"),
      cells([""]),
      cells(["a", "b"]),
      cells(["PHỤ LỤC"]),
      cells(HEADING),
      cells(ROW),
    ];
    const source: Source = readSource("a.docx", wordFile(`<w:tbl>${rows.join("")}</w:tbl>`));
    expect(draft(source).tables[0]?.why.vi).toBe("PHỤ LỤC");
    expect(unread(source)).toEqual(["1:1:1 ẩn", "1:3:1 a", "1:3:2 b"]);
  });

  test("an answer about notes of a row which has none answers nothing", () => {
    const source = word([HEADING, row("1")]);
    expect(draft(source, { "aside:bảng 1:2": "bỏ" }).idle).toEqual(["aside:bảng 1:2"]);
  });

  test("bodies which the roster lacks are offered once each, in the order of their ids", () => {
    const source = tsv(
      ["1", "Việc", "Sở Xây", "Sở Lạ", "x", "Quý III/2024"],
      ["2", "Việc hai", "Sở Lạ", "Sở Xây", "x", "Quý III/2024"],
    );
    const answers = { "agency:sở lạ": "mới", "agency:sở xây": "mới" };
    expect(draft(source, answers).stubs.map((it) => [it.id, it.row])).toEqual([
      ["so-la", 2],
      ["so-xay", 2],
    ]);
  });
});

describe("scanning errors which a document lists", () => {
  const [first] = definition.documents;
  if (!first) throw new Error("no document");
  const file = first.source.file;
  const source = readSource(
    file,
    strToU8([HEADING, row("1", "Tap huan, Tap huan"), row("2", "Tap huan khác")].map((it) => it.join("\t")).join("\n")),
  );
  const mended = (line: number, printed = "Tap huan") =>
    importSource(source, {
      document: first.id,
      province: defineProvince({
        ...definition,
        documents: [{ ...first, source: { ...first.source, corrections: [{ line, printed, corrected: "Tập huấn" }] } }],
      }),
    }).tasks.map((it) => it.task.text);

  test("are mended in their line, as often as they stand there, and in no other", () => {
    expect(mended(2)).toEqual(["Tập huấn, Tập huấn", "Tap huan khác"]);
    expect(mended(3)).toEqual(["Tap huan, Tap huan", "Tập huấn khác"]);
    expect(mended(2, "không có")).toEqual(["Tap huan, Tap huan", "Tap huan khác"]);
  });
});
