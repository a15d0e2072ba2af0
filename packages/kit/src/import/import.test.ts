import { isKtttError } from "@kttt/core/errors";
import { defineProvince } from "@kttt/core/province";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { checkProvince } from "../conformance/check-province.js";
import { sampleDefinition, SAMPLE_DOCUMENT } from "../sample/sample-definition.js";
import { SAMPLE_FILE, sampleDocumentText } from "../sample/sample-document.js";
import { compareImport } from "./compare-import.js";
import { readDecisions, writeDecisions } from "./decisions.js";
import { draftTasks } from "./draft-tasks.js";
import { docx, xlsx } from "./office-files.fixture.js";
import type { Answers } from "./questions.js";
import { readTables } from "./read-tables.js";
import type { Table } from "./table.js";
import { writeTasks } from "./write-tasks.js";

const definition = sampleDefinition({ id: "tinh-mau", name: { vi: "tỉnh Mẫu", en: "Mẫu Province" } });
const province = defineProvince(definition);
const HEADING = ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Thời gian thực hiện"];

function tableFrom(name: string, bytes: Uint8Array): Table {
  const [table] = readTables(name, bytes);
  if (!table) throw new Error("no table");
  return table;
}
const tsv = (...rows: readonly (readonly string[])[]) =>
  tableFrom("bang.tsv", strToU8([HEADING, ...rows].map((it) => it.join("\t")).join("\n")));
const draft = (table: Table, answers: Answers = {}) =>
  draftTasks(table, { province, document: SAMPLE_DOCUMENT, answers });
const asked = (table: Table, answers: Answers = {}) =>
  draft(table, answers).questions.map((it) => `${it.rows.join(",")} ${it.key}`);
function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (isKtttError(error)) return error.code ?? "";
    throw error;
  }
  throw new Error("nothing was refused");
}

const ROW = ["1", "Tập huấn cán bộ", "Sở KH&ĐT", "UBND các huyện; Liên minh HTX tỉnh", "Lớp tập huấn", "Quý III/2024"];

describe("import of an annex table", () => {
  test("the annex of the sample document comes out as a person encoded it; its one blank cell is asked about", () => {
    const [table] = readTables(SAMPLE_FILE, strToU8(sampleDocumentText("tỉnh Mẫu")), { from: 15, to: 21 });
    if (!table) throw new Error("no table");
    expect(asked(table)).toEqual(["21 blank:II.4:cooperating"]);
    const result = draft(table, { "blank:II.4:cooperating": "để trống" });
    const comparison = compareImport(result, province, SAMPLE_DOCUMENT);
    expect(comparison).toMatchObject({ untouched: 4, asked: 0, silentlyOtherwise: 0, missing: [] });
  });

  test("the same rows come out of TSV, CSV (comma or semicolon, quoted), XLSX and DOCX", () => {
    const rows = [HEADING, ["I", "Mục một", "", "", "", ""], ROW];
    const quoted = (mark: string) => rows.map((it) => it.map((cell) => `"${cell}"`).join(mark)).join("\r\n");
    const tables = [
      tableFrom("a.tsv", strToU8(rows.map((it) => it.join("\t")).join("\n"))),
      tableFrom("a.csv", strToU8(`\ufeff${quoted(",")}`)),
      tableFrom("a.csv", strToU8(quoted(";"))),
      tableFrom("a.xlsx", xlsx(rows)),
      tableFrom("a.docx", docx(rows)),
    ];
    const drafts = tables.map((table) => draft(table).tasks.map((it) => it.task));
    for (const tasks of drafts) expect(tasks).toEqual(drafts[0]);
    expect(drafts[0]).toEqual([
      {
        id: "kh-15-2024/I.1",
        document: "kh-15-2024",
        origin: "annex",
        section: { numeral: "I", title: "Mục một" },
        number: "1",
        text: "Tập huấn cán bộ",
        leads: ["so-khdt"],
        cooperating: ["ubnd-cac-huyen", "lmhtx-tinh"],
        product: "Lớp tập huấn",
        deadlineText: "Quý III/2024",
        deadline: { kind: "quarter", year: 2024, quarter: 3 },
        act: "complete",
        source: { lines: [3] },
      },
    ]);
  });

  test("headings over two rows, a lead in the section rows, and a time of submission are recognised", () => {
    const two = tableFrom(
      "a.docx",
      docx([
        ["STT", "Nhiệm vụ", { lines: ["Cơ quan thực hiện"], wide: 2 }, "Thời hạn"],
        ["", "", "Chủ trì", "Phối hợp", ""],
        ["1", "Tập huấn", "Sở KH&ĐT", "UBND các huyện", "Tháng 6/2024"],
      ]),
    );
    expect(draft(two).tasks[0]?.task).toMatchObject({ leads: ["so-khdt"], cooperating: ["ubnd-cac-huyen"] });
    const sections = tableFrom(
      "a.tsv",
      strToU8(
        "STT\tĐơn vị chủ trì - nhiệm vụ thực hiện\tThời gian trình\nI\tSở KH&ĐT (2 nhiệm vụ)\t\n1\tĐề án\tTháng 6/2024",
      ),
    );
    expect(draft(sections).tasks[0]?.task).toMatchObject({
      leads: ["so-khdt"],
      act: "submit",
      source: { lines: [2, 3] },
    });
    expect(asked(sections)).toEqual(["2 count:I"]);
    expect(asked(sections, { "count:I": "đúng" })).toEqual([]);
  });

  test("a blank cell is a question with what stands above; nothing is filled before somebody has answered", () => {
    const table = tsv(ROW, ["2", "Đào tạo", "", "UBND các huyện", "Lớp", "Quý IV/2024"]);
    expect(asked(table)).toEqual(["3 blank:2:lead"]);
    expect(draft(table).tasks[1]).toMatchObject({ open: ["blank:2:lead"], task: { leads: [] } });
    expect(draft(table).questions[0]?.text.vi).toContain("(trên: “Sở KH&ĐT”, dòng 2)");
    const answer = (words: string) => draft(table, { "blank:2:lead": words }).tasks[1]?.task.leads;
    expect(answer("như trên")).toEqual(["so-khdt"]);
    expect(answer("để trống")).toEqual([]);
    expect(answer("Sở Tài chính")).toEqual(["so-tai-chinh"]);
  });

  test("a cell merged downward is a question too, in Word and in Excel", () => {
    const rows = (lead: string) => ["2", "Đào tạo", lead, "UBND các huyện", "Lớp", "Quý IV/2024"];
    const merged = [
      "2",
      "Đào tạo",
      { lines: [""], merge: "continue" as const },
      "UBND các huyện",
      "Lớp",
      "Quý IV/2024",
    ];
    const first = [
      "1",
      "Tập huấn",
      { lines: ["Sở KH&ĐT"], merge: "restart" as const },
      "UBND các huyện",
      "Lớp",
      "Quý III/2024",
    ];
    const word = tableFrom("a.docx", docx([HEADING, first, merged]));
    const excel = tableFrom("a.xlsx", xlsx([HEADING, ROW, rows("")], ["C2:C3"]));
    for (const table of [word, excel]) {
      expect(asked(table)).toEqual(["3 blank:2:lead"]);
      expect(draft(table).questions[0]?.text.vi).toContain("gộp với dòng 2");
      expect(draft(table, { "blank:2:lead": "above" }).tasks[1]?.task.leads).toEqual(["so-khdt"]);
    }
  });

  test("an unknown body is a question with its near misses; one answer holds for every row", () => {
    const odd = (number: string) => [number, "Việc", "Sở Nông nghiêp và Phát triển nông thôn", "", "", "Quý III/2024"];
    const table = tsv(odd("1"), odd("2"));
    const question = draft(table).questions.find((it) => it.kind === "agency");
    expect(question).toMatchObject({ rows: [2, 3], suggestions: ["so-nnptnt", "bỏ qua"] });
    const answered = draft(table, { [question?.key ?? ""]: "so-nnptnt" });
    expect(answered.tasks.map((it) => it.task.leads)).toEqual([["so-nnptnt"], ["so-nnptnt"]]);
    expect(refusal(() => draft(table, { [question?.key ?? ""]: "so-xyz" }))).toBe("import/wrong-answer");
  });

  test("names which hold commas and dashes are one body; abbreviations everybody uses are the same", () => {
    const table = tsv([
      "1",
      "Việc",
      "- Ủy ban nhân dân tỉnh;\u00a0- Liên minh Hợp tác xã tỉnh",
      "Uỷ ban nhân dân các huyện",
      "x",
      "Quý III/2024",
    ]);
    expect(draft(table).tasks[0]?.task).toMatchObject({
      leads: ["ubnd-tinh", "lmhtx-tinh"],
      cooperating: ["ubnd-cac-huyen"],
    });
  });

  test("a time which is no deadline is a question; the answer is a deadline in words", () => {
    const table = tsv(["1", "Việc", "Sở KH&ĐT", "UBND các huyện", "x", "Khi có yêu cầu"]);
    expect(asked(table)).toEqual(["2 deadline:khi có yêu cầu"]);
    const answered = draft(table, { "deadline:khi có yêu cầu": "Tháng 6/2024" }).tasks[0]?.task;
    expect(answered).toMatchObject({
      deadlineText: "Khi có yêu cầu",
      deadline: { kind: "month", month: 6, inferred: true },
    });
    expect(draft(table, { "deadline:khi có yêu cầu": "không có" }).tasks[0]?.task.deadline).toMatchObject({
      kind: "none",
    });
  });

  test("a row without a number may be the rest of the one above: joined only when a person says so", () => {
    const table = tsv(ROW, ["", "và cán bộ cấp xã", "", "", "", ""]);
    const [key = ""] = draft(table).questions.map((it) => it.key);
    expect(key).toBe("row:và cán bộ cấp xã");
    expect(draft(table).tasks[0]?.task.text).toBe("Tập huấn cán bộ");
    expect(draft(table, { [key]: "nối" }).tasks[0]?.task).toMatchObject({
      text: "Tập huấn cán bộ và cán bộ cấp xã",
      source: { lines: [2, 3] },
    });
    expect(draft(table, { [key]: "bỏ" }).tasks).toHaveLength(1);
    expect(draft(table, { [key]: "riêng" }).tasks).toHaveLength(2);
  });

  test("a row with a cell too few asks for all of them, and takes none where it happens to stand", () => {
    const table = tsv(["1", "Việc", "Sở KH&ĐT", "Lớp", "Quý III/2024"]);
    expect(asked(table)).toEqual(["2 cells:1"]);
    expect(draft(table).tasks[0]?.task).toMatchObject({ leads: [], deadline: { kind: "none" } });
    const laid = { "cells:1": { lead: "Sở KH&ĐT", product: "Lớp", deadline: "Quý III/2024" } };
    expect(draft(table, laid).tasks[0]?.task).toMatchObject({ leads: ["so-khdt"], cooperating: [], product: "Lớp" });
    expect(refusal(() => draft(table, { "cells:1": { led: "x" } }))).toBe("import/wrong-answer");
  });

  test("a partner named in the sentence only is asked about", () => {
    const table = tsv(["1", "Phối hợp với Sở Tài chính tập huấn", "Sở KH&ĐT", "UBND các huyện", "x", "Quý III/2024"]);
    expect(asked(table)).toEqual(["2 partner:1:so-tai-chinh"]);
    const added = draft(table, { "partner:1:so-tai-chinh": "thêm" }).tasks[0]?.task.cooperating;
    expect(added).toEqual(["ubnd-cac-huyen", "so-tai-chinh"]);
  });

  test("a heading repeated on the next page is no row, a numeral printed twice gets -b", () => {
    const table = tsv(["I", "Một", "", "", "", ""], ROW, HEADING, ["I", "Hai", "", "", "", ""], ROW);
    expect(draft(table).tasks.map((it) => it.task.id)).toEqual(["kh-15-2024/I.1", "kh-15-2024/I-b.1"]);
  });

  test("a day in Excel is a number: it is read as the day it shows; struck-out words of Word are gone", () => {
    const excel = tableFrom("a.xlsx", xlsx([HEADING, [...ROW.slice(0, 5), 45488]]));
    expect(excel.rows[1]?.cells[5]?.text).toBe("15/7/2024");
    const word = tableFrom("a.docx", docx([[{ lines: ["Nhiệm vụ"], deleted: "cũ" }]]));
    expect(word.rows[0]?.cells[0]?.text).toBe("Nhiệm vụ");
  });

  test("decisions are kept when the table is imported again, also those nothing asks for any more", () => {
    const table = tsv(ROW, ["2", "Đào tạo", "", "UBND các huyện", "Lớp", "Khi cần"]);
    const first = writeDecisions(draft(table), {});
    expect(first).toContain("# Dòng 3: Ô cơ quan chủ trì để trống");
    const answered = first.replace("blank:2:lead:", "blank:2:lead: như trên");
    const answers = { ...readDecisions(answered), "agency:sở cũ": ["so-khdt"] };
    const again = draft(table, answers);
    expect(again.tasks[1]?.task.leads).toEqual(["so-khdt"]);
    expect(again.questions.map((it) => it.kind)).toEqual(["deadline"]);
    expect(again.idle).toEqual(["agency:sở cũ"]);
    const kept = readDecisions(writeDecisions(again, answers));
    expect(kept).toEqual({ "deadline:khi cần": null, "blank:2:lead": "như trên", "agency:sở cũ": ["so-khdt"] });
  });

  test("an import with an open question does not pass the conformance run; answered it does", async () => {
    const table = tsv(["1", "Đào tạo", "", "UBND các huyện", "Lớp", "Quý III/2024"]);
    const outcome = async (answers: Answers) => {
      const tasks = draft(table, answers).tasks.map(({ task }) => ({ ...task, id: "kh-15-2024/III.9" }));
      const result = await checkProvince({ ...definition, tasks: [...definition.tasks, ...tasks] });
      return result.checks.filter((it) => it.status === "failed").map((it) => it.id);
    };
    expect(await outcome({})).toEqual(["tasks/no-open-decision"]);
    expect(await outcome({ "blank:1:lead": "Sở KH&ĐT" })).toEqual([]);
  });

  test("the file of tasks holds the data of the draft, word for word", () => {
    const file = writeTasks(draft(tsv(ROW)));
    expect(file).toContain('satisfies ProvinceInput["tasks"]');
    expect(file).toContain('deadline: { kind: "quarter", year: 2024, quarter: 3 },');
    const [, list = ""] = /export const annex = ([\s\S]*) satisfies/.exec(file) ?? [];
    // The list is plain data: what stands in the file is what was drafted.
    expect(new Function(`return ${list}`)()).toEqual(draft(tsv(ROW)).tasks.map((it) => it.task));
  });

  test("files which are no table are refused in words", () => {
    expect(refusal(() => readTables("a.doc", strToU8("x")))).toBe("import/unknown-kind-of-file");
    expect(refusal(() => readTables("a.docx", strToU8("x")))).toBe("import/unreadable");
    expect(refusal(() => readTables("a.docx", zipSync({ "word/document.xml": strToU8("<w>") })))).toBe(
      "import/unreadable",
    );
    expect(refusal(() => draft(tableFrom("a.tsv", strToU8("a\tb\n1\t2"))))).toBe("import/no-table");
    expect(refusal(() => readDecisions("a: [", "x.yaml"))).toBe("import/broken-decisions");
    expect(refusal(() => readDecisions("- a"))).toBe("import/broken-decisions");
    expect(refusal(() => draftTasks(tsv(ROW), { province, document: "kh-9-2024" }))).toBe("province/unknown-document");
  });

  test("what would unpack to more than 64 MB is refused before it is unpacked", () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(65 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(refusal(() => readTables("a.docx", bomb))).toBe("import/too-large");
  });
});
