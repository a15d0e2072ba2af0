import { defineProvince } from "@kttt/core/province";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { SAMPLE_DOCUMENT } from "../sample/sample-definition.js";
import { SAMPLE_FILE, sampleDocumentText } from "../sample/sample-document.js";
import { importJson, importJsonSchema } from "./import-json.js";
import { importSource } from "./import-source.js";
import { readDecisions } from "./decisions.js";
import { sheetFile, wordFile } from "./office-files.fixture.js";
import { readSource, type Source } from "./read-source.js";
import {
  definition,
  province,
  HEADING,
  saved,
  tsv,
  word,
  draft,
  asked,
  task,
  unread,
  refusal,
  ROW,
} from "./drafts.fixture.js";

describe("tables as offices make them", () => {
  const row = (number: string, text = `Việc số ${number}`) => [number, text, ...ROW.slice(2)];

  test("a table which goes on without a heading, a second one with its own, one which is no list of tasks", () => {
    const letterhead = [["UBND TỈNH", "CỘNG HÒA"]];
    const source = word(
      letterhead,
      [HEADING, ["I", "Mục", "", "", "", ""], row("1")],
      [row("2")],
      [HEADING, row("1")],
      [["Nơi nhận", "CHỦ TỊCH"]],
    );
    const result = draft(source);
    expect(result.tables.map((it) => [it.index, it.read, it.why.en])).toEqual([
      [1, false, "no heading of a table of tasks"],
      [2, true, ""],
      [3, true, "goes on from the table before"],
      [4, true, ""],
      [5, false, "no heading of a table of tasks"],
    ]);
    expect(result.tasks.map((it) => `${it.table} ${it.task.id}`)).toEqual([
      "2 kh-15-2024/I.1",
      "3 kh-15-2024/I.2",
      "4 kh-15-2024/1",
    ]);
    expect(unread(source)).toEqual(["1:1:1 UBND TỈNH", "1:1:2 CỘNG HÒA", "5:1:1 Nơi nhận", "5:1:2 CHỦ TỊCH"]);
    expect(unread(source, { "table:bảng 1": "bỏ", "table:bảng 5": "bỏ" })).toEqual([]);
    expect(draft(source, { "table:bảng 3": "bỏ" }).tasks).toHaveLength(2);
  });

  test("a table without a heading and with other columns is asked about; its columns may be written", () => {
    const source = word([HEADING, row("1")], [["2", "Việc khác", "Sở Tài chính", "Quý IV/2024"]]);
    expect(asked(source)).toEqual(["1 table:bảng 2"]);
    const columns = { columns: ["number", "text", "lead", "deadline"] };
    expect(draft(source, { "table:bảng 2": columns }).tasks[1]?.task).toMatchObject({
      leads: ["so-tai-chinh"],
      cooperating: [],
    });
    expect(refusal(() => draft(source, { "table:bảng 2": { columns: ["x"] } }))).toBe("import/wrong-answer");
    expect(refusal(() => draft(source, { "table:bảng 2": "gì" }))).toBe("import/wrong-answer");
    const { questions, tables } = draft(source);
    expect(questions[0]).toMatchObject({
      ...{ kind: "table", about: "table", suggestions: ["tiếp", "bỏ"], places: [{ table: 2, row: 1 }] },
    });
    expect(tables[1]).toMatchObject({ read: false, why: { en: "without a heading, waiting for a decision" } });
  });

  test("a column nobody knows, one which says what another says already, one without a heading: asked; its words go where the answer says", () => {
    const heading = [...HEADING, "Kinh phí", "Đơn vị thực hiện"];
    const source = word([heading, [...row("1"), "2 tỷ đồng", "Sở Tài chính"]]);
    expect(asked(source)).toEqual(["2 column:kinh phí", "2 column:đơn vị thực hiện"]);
    const answered = { "column:kinh phí": "note", "column:đơn vị thực hiện": "bỏ" };
    expect(task(source, answered)?.note).toBe("2 tỷ đồng");
    expect([asked(source, answered), unread(source, answered)]).toEqual([[], []]);
    expect(refusal(() => draft(source, { "column:kinh phí": "tiền" }))).toBe("import/wrong-answer");
    expect(asked(word([HEADING, [...row("1"), "thừa"]]))).toEqual(["2 column:7"]);
    expect(asked(word([heading, [...row("1"), "", ""]]))).toEqual([]);
  });

  test("“Ghi chú” goes into the note", () => {
    expect(
      task(
        word([
          [...HEADING, "Ghi chú"],
          [...row("1"), "Kinh phí\nđịa phương"],
        ]),
      )?.note,
    ).toBe("Kinh phí địa phương");
  });

  test.each(["nt", "-nt-", "Như trên", "n.t", "(nt)", "″", '"'])("“%s” is what stands above, row by row", (ditto) => {
    const source = tsv(
      ROW,
      ["2", "Việc", ditto, "Sở Tài chính", ditto, ditto],
      ["3", "Khác", ditto, ditto, "y", ditto],
    );
    expect(asked(source)).toEqual([]);
    expect(task(source, {}, 1)).toMatchObject({
      leads: ["so-khdt"],
      product: "Lớp tập huấn",
      deadlineText: "Quý III/2024",
    });
    expect(task(source, {}, 2)).toMatchObject({ leads: ["so-khdt"], cooperating: ["so-tai-chinh"] });
    expect(asked(tsv(["1", "Việc", ditto, "-", "x", "Quý III/2024"]))).toEqual(["2 blank:1:lead"]);
  });

  test("2.1 and a) under a row which only leads them in stand under its words; a row with bodies of its own is a duty", () => {
    const lead = (number: string) => [number, "Tổ chức các hoạt động:", "", "", "", ""];
    const result = draft(tsv(row("1"), lead("2"), row("2.1"), row("2.2"), lead("3"), row("a)"), row("4"), row("4.1")));
    expect(result.questions).toEqual([]);
    expect(result.tasks.map((it) => [it.task.number, it.task.under?.text, it.task.under?.source.lines])).toEqual([
      ["1", undefined, undefined],
      ["2.1", "Tổ chức các hoạt động:", [3]],
      ["2.2", "Tổ chức các hoạt động:", [3]],
      ["3.a", "Tổ chức các hoạt động:", [6]],
      ["4", undefined, undefined],
      ["4.1", undefined, undefined],
    ]);
  });

  test("rows which number the columns are no rows; tasks may be numbered in Roman figures", () => {
    const result = draft(word([HEADING, ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"], row("I"), row("II")]));
    expect(result.questions).toEqual([]);
    expect(result.tasks.map((it) => it.task.number)).toEqual(["I", "II"]);
    expect(draft(tsv(["1", "2", "3", "4", "5", "6"], row("1"))).tasks).toHaveLength(1);
  });

  test("a title above the heading is the table's; anything else above it is listed", () => {
    const source = word([["PHỤ LỤC", "", "", "", "", ""], ["a", "b", "", "", "", ""], HEADING, row("1")]);
    expect(draft(source).tables[0]?.why.vi).toBe("PHỤ LỤC");
    expect(unread(source)).toEqual(["1:2:1 a", "1:2:2 b"]);
  });

  test("hidden rows, columns and sheets are asked about, and read or dropped as a person says", () => {
    const source = readSource("phu-luc.xlsx", saved("phu-luc.xlsx"));
    expect(asked(source)).toEqual(["5 hidden:Phụ lục I:5", "1 table:Nháp"]);
    expect(draft(source).tasks).toHaveLength(2);
    expect(draft(source, { "hidden:Phụ lục I:5": "đọc", "table:Nháp": "bỏ" }).tasks).toHaveLength(3);
    const dropped = draft(source, { "hidden:Phụ lục I:5": "bỏ", "table:Nháp": "đọc" });
    expect([dropped.tasks.length, dropped.questions.length, dropped.unread.map((it) => it.text)]).toEqual([
      2,
      0,
      ["bản nháp"],
    ]);
    const cells = [...HEADING, "x"].map((it) => `<c t="inlineStr"><is><t>${it}</t></is></c>`).join("");
    const values = row("1")
      .map((it) => `<c t="inlineStr"><is><t>${it.replace("&", "&amp;")}</t></is></c>`)
      .join("");
    const hidden = readSource(
      "a.xlsx",
      sheetFile(`<row>${cells}</row><row>${values}</row>`, { after: '<cols><col min="5" max="5" hidden="1"/></cols>' }),
    );
    expect(asked(hidden)).toEqual(["2 column:sản phẩm"]);
    expect(task(hidden)?.product).toBeNull();
    expect(task(hidden, { "column:sản phẩm": "đọc" })?.product).toBe("Lớp tập huấn");
  });

  test("what LibreOffice saved comes out as it is meant, with its footnote and its table in a cell listed", () => {
    const source = readSource("phu-luc.docx", saved("phu-luc.docx"));
    const result = draft(source);
    expect(result.questions).toEqual([]);
    expect(result.tasks.map((it) => [it.task.number, it.task.text, it.task.leads.join(), it.task.note])).toEqual([
      ["1", "Tập huấn cán bộ cấp xã", "so-khdt", "Kinh phí địa phương"],
      ["2", "Rà soát hợp tác xã ngừng hoạt động", "so-khdt", undefined],
      ["3", "Hội nghị tổng kết", "so-tai-chinh", undefined],
    ]);
    expect(unread(source)).toEqual([
      "1:1:1 UBND TỈNH MẪU",
      "1:1:2 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "3:1:1 Năm 2023",
      "3:1:2 15 hợp tác xã",
      "2:2:2 Theo Quyết định số 1",
    ]);
    expect(unread(source, { "aside:bảng 2:2": "bỏ" })).toHaveLength(4);
  });

  test("scanning errors which the document lists by line are mended", () => {
    const file = definition.documents[0]?.source.file ?? "";
    const text = sampleDocumentText("tỉnh Mẫu").split("\n");
    const printed = (text[16] ?? "").split("\t")[1] ?? "";
    const corrections = [{ line: 17, printed: printed.slice(0, 8), corrected: "Sửa rồi" }];
    const [first, ...others] = definition.documents;
    if (!first) throw new Error("no document");
    const mended = defineProvince({
      ...definition,
      documents: [{ ...first, source: { ...first.source, corrections } }, ...others],
    });
    const source = readSource(file, strToU8(text.join("\n")), { lines: { from: 15, to: 21 } });
    const tasks = importSource(source, { province: mended, document: first.id }).tasks;
    expect(tasks[0]?.task.text.startsWith("Sửa rồi")).toBe(true);
  });
});

describe("a whole table, as it comes out", () => {
  const rest = ROW.slice(2);
  const source = word([
    ["PHỤ LỤC", "", "", "", "", "", ""],
    [...HEADING, "Ghi chú"],
    ["I", "Tuyên truyền (2 nhiệm vụ)", "", "", "", "", ""],
    ["1", "Tập huấn cán bộ, phối hợp với Sở Tài chính thực hiện", ...rest, "Kinh phí\nđịa phương"],
    ["2", "- Tổ chức các hoạt động:", "", "", "", "", "chung"],
    ["2.1", "Hội nghị", "Sở KH&ĐT", "-", "nt", "Tháng 6/2024", ""],
    ["", "tổng kết cấp tỉnh", "", "", "", "", ""],
    ["", "và cấp huyện", "Sở Tài chính", "", "", "", ""],
    ["II", "Hỗ trợ", "", "", "", "", ""],
    ["1", "Việc của Sở Lạ", "Sở Lạ", "Sở Tài chính", "", "Tháng 6/2024", ""],
    ["1", "Việc lặp số", ...rest, ""],
    ["a)", "Việc con", ...rest, ""],
    ["I", "Mục trùng", "", "", "", "", ""],
    ["1", "Việc chung", "Sở KH&ĐT, Sở Tài chính đồng chủ trì", "", "x", "trước ngày 15/6 và 15/12 hằng năm", ""],
  ]);
  const result = () => draft(source, { "agency:sở lạ": "mới", "x:y": 1 });
  const from = (...lines: readonly number[]) => ({
    ...{ file: "a.docx", lines: [...lines], note: "bảng 1, số dòng là dòng của bảng" },
  });
  const common = { document: SAMPLE_DOCUMENT, origin: "annex", act: "complete" };
  const usual = {
    ...{ leads: ["so-khdt"], cooperating: ["ubnd-cac-huyen", "lmhtx-tinh"], product: "Lớp tập huấn" },
    ...{ deadlineText: "Quý III/2024", deadline: { kind: "quarter", year: 2024, quarter: 3 } },
  };
  const june = { deadlineText: "Tháng 6/2024", deadline: { kind: "month", year: 2024, month: 6 } };
  const [one, two, again] = [
    { numeral: "I", title: "Tuyên truyền" },
    { numeral: "II", title: "Hỗ trợ" },
    { numeral: "I", title: "Mục trùng" },
  ];

  test("each task has its place, its section, its words, bodies, product and deadline, its lines, and what is open about it", () => {
    expect(result().tasks.map((it) => it.task)).toEqual([
      {
        ...{ ...common, ...usual, id: "kh-15-2024/I.1", section: one, number: "1", source: from(4) },
        text: "Tập huấn cán bộ, phối hợp với Sở Tài chính thực hiện",
        cooperating: ["ubnd-cac-huyen", "lmhtx-tinh", "so-tai-chinh"],
        note: "Kinh phí địa phương Sở Tài chính: được gọi tên trong câu (“phối hợp”), nên cũng là cơ quan phối hợp.",
      },
      {
        ...{ ...common, ...usual, ...june, id: "kh-15-2024/I.2.1", section: one, number: "2.1", source: from(6, 7) },
        text: "Hội nghị tổng kết cấp tỉnh",
        under: { text: "Tổ chức các hoạt động:", source: from(5) },
        cooperating: [],
        note: "CHƯA QUYẾT ĐỊNH: row:và cấp huyện | sở tài chính",
      },
      {
        ...{ ...common, ...june, id: "kh-15-2024/II.1", section: two, number: "1", source: from(10) },
        ...{ text: "Việc của Sở Lạ", leads: ["so-la"], cooperating: ["so-tai-chinh"], product: null },
        note: "CHƯA QUYẾT ĐỊNH: blank:II.1:product",
      },
      {
        ...{ ...common, ...usual, id: "kh-15-2024/II.1-b", section: two, number: "1", source: from(11) },
        text: "Việc lặp số",
      },
      {
        ...{ ...common, ...usual, id: "kh-15-2024/II.1.a", section: two, number: "1.a", source: from(12) },
        text: "Việc con",
      },
      {
        ...{ ...common, id: "kh-15-2024/I-b.1", section: again, number: "1", source: from(14), text: "Việc chung" },
        ...{ leads: ["so-khdt", "so-tai-chinh"], jointly: true, cooperating: [], product: "x" },
        ...{ deadlineText: "trước ngày 15/6 và 15/12 hằng năm", deadline: { kind: "annual", before: "06-15" } },
        ...{ alsoDue: [{ kind: "annual", before: "12-15" }], note: "CHƯA QUYẾT ĐỊNH: blank:I-b.1:cooperating" },
      },
    ]);
    expect(result().tasks.map((it) => [it.table, it.row, ...it.open])).toEqual([
      [1, 4],
      [1, 6, "row:và cấp huyện | sở tài chính"],
      [1, 10, "blank:II.1:product"],
      [1, 11],
      [1, 12],
      [1, 14, "blank:I-b.1:cooperating"],
    ]);
  });

  test("and the file what became of it: its tables, sections, bodies which are new, answers which answer nothing", () => {
    const { idle, problems, sections, stubs, tables } = result();
    expect(tables).toEqual([
      { index: 1, name: "bảng 1", rows: 14, columns: 7, read: true, why: { vi: "PHỤ LỤC", en: "PHỤ LỤC" } },
    ]);
    expect([sections, stubs, idle, problems]).toEqual([3, [{ id: "so-la", name: "Sở Lạ", row: 10 }], ["x:y"], []]);
  });

  test("what a person joins to a row joins cell by cell: names as another name, words as the same sentence", () => {
    const rows = tsv(
      ["1", "Việc", "Sở KH&ĐT", "", "Lớp", "Tháng 6/2024"],
      ["", "thêm.", "Sở Tài chính", "UBND các huyện", "tập huấn", ""],
    );
    const key = draft(rows).questions.find((it) => it.kind === "row")?.key ?? "";
    const joined = draft(rows, { [key]: "nối" });
    expect(joined.tasks.map((it) => it.task)).toMatchObject([
      {
        ...{ text: "Việc thêm.", leads: ["so-khdt", "so-tai-chinh"], cooperating: ["ubnd-cac-huyen"] },
        ...{ product: "Lớp tập huấn", deadlineText: "Tháng 6/2024", source: { lines: [2, 3] } },
      },
    ]);
    expect(draft(rows, { [key]: "riêng" }).tasks.map((it) => [it.task.number, it.task.id])).toEqual([
      ["1", "kh-15-2024/1"],
      [null, "kh-15-2024/dong-3"],
    ]);
    expect(draft(rows, { [key]: "mục" }).tasks).toHaveLength(1);
    expect(draft(rows, { [key]: "mục" }).sections).toBe(1);
    expect(draft(rows, { [key]: "bỏ" }).unread).toEqual([]);
  });
});

describe("every cell is accounted for", () => {
  const sources: readonly (readonly [string, Source])[] = [
    ["phu-luc.docx", readSource("phu-luc.docx", saved("phu-luc.docx"))],
    ["phu-luc.xlsx", readSource("phu-luc.xlsx", saved("phu-luc.xlsx"))],
    ["phu-luc.html", readSource("phu-luc.html", saved("phu-luc.html"))],
    ["the sample", readSource(SAMPLE_FILE, strToU8(sampleDocumentText("tỉnh Mẫu")))],
    [
      "odd rows",
      tsv(
        ROW,
        ["", "X", "", "", "", ""],
        ["3", "a", "b"],
        ["?", "lạ", "", "", "", ""],
        ["x"],
        ["4", "c", "Sở Lạ", "nt", "", "mai"],
      ),
    ],
    [
      "several tables",
      word(
        [["a"]],
        [
          [...HEADING, "Lạ"],
          [...ROW, "z"],
          ["II", "Mục", "", "", "", "", "thừa"],
        ],
        [["2", "b"]],
      ),
    ],
  ];
  const plain = (text: string) =>
    text
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
      .toLowerCase();

  test.each(sources)(
    "%s: each cell with words is in exactly one of read, asked and unread, and what is read stands in a task",
    (_, source) => {
      const result = draft(source);
      const full = source.tables.flatMap((it) =>
        it.rows.flatMap(({ cells, row }) =>
          cells.flatMap((cell, at) => (cell.text === "" ? [] : [`${it.index}:${row}:${at + 1}`])),
        ),
      );
      expect(result.cells.map((it) => `${it.table}:${it.row}:${it.column}`)).toEqual(full);
      const listed = new Set(result.unread.map((it) => `${it.table}:${it.row}:${it.column}:${it.text}`));
      for (const cell of result.cells) {
        expect(listed.has(`${cell.table}:${cell.row}:${cell.column}:${cell.text}`), cell.text).toBe(
          cell.fate === "unread",
        );
        if (cell.fate === "asked") {
          const places = result.questions.flatMap((it) => it.places.map((place) => `${place.table}`));
          expect(places, cell.text).toContain(`${cell.table}`);
        }
      }
      const told = plain(
        JSON.stringify([result.tasks, result.tables, HEADING, [...province.agencies, ...province.groups]]),
      );
      const headings = source.tables.flatMap((it) =>
        it.rows.slice(0, 3).flatMap(({ cells }) => cells.map(({ text }) => text)),
      );
      for (const { fate, text } of result.cells) {
        if (fate !== "read" || headings.includes(text) || /^(?:-?nt-?|[-–])$/u.test(text)) continue;
        for (const part of text.split(/[;,\n]/u)) expect(told).toContain(plain(part));
      }
    },
  );
});

describe("kttt import --json", () => {
  test("has the shape of the contract, with the last days of each task", () => {
    const source = tsv(ROW, ["2", "Đào tạo", "", "UBND các huyện", "Lớp", "Hằng năm"]);
    const options = { province, document: SAMPLE_DOCUMENT };
    const json = importJson(importSource(source, options), options, "vi");
    expect(importJsonSchema.parse(JSON.parse(JSON.stringify(json)))).toEqual(json);
    expect(Object.keys(json)).toEqual(["file", "tables", "tasks", "questions", "unread", "problems"]);
    expect(json.tables).toEqual([{ index: 1, rows: 3, columns: 6, read: true, why: "" }]);
    expect(json.tasks[0]).toEqual({
      table: 1,
      row: 2,
      number: "1",
      section: "bang.tsv",
      text: "Tập huấn cán bộ",
      leads: ["so-khdt"],
      jointly: false,
      cooperating: ["ubnd-cac-huyen", "lmhtx-tinh"],
      product: "Lớp tập huấn",
      deadlineText: "Quý III/2024",
      lastDays: ["2024-09-30"],
      note: null,
    });
    expect(json.tasks[1]?.lastDays[0]).toBe("2024-12-31");
    const together = tsv([...ROW.slice(0, 2), "Sở KH&ĐT, Sở Tài chính đồng chủ trì", ...ROW.slice(3)]);
    expect(importJson(importSource(together, options), options, "vi").tasks).toMatchObject([
      { leads: ["so-khdt", "so-tai-chinh"], jointly: true },
    ]);
    const two = tsv([...ROW.slice(0, 5), "trước ngày 15/6 và 15/12 hằng năm"]);
    expect(importJson(importSource(two, options), options, "vi").tasks[0]?.lastDays.slice(0, 2)).toEqual([
      "2024-06-14",
      "2024-12-14",
    ]);
    expect(json.questions).toEqual([
      {
        key: "blank:2:lead",
        table: 1,
        row: 3,
        about: "lead",
        text: "Ô cơ quan chủ trì để trống (trên: “Sở KH&ĐT”, dòng 2).",
      },
    ]);
  });

  test("without a document only a time which names its year has last days", () => {
    const json = importJson(importSource(tsv(ROW, ["2", "Việc", "Sở A", "-", "x", "Hằng năm"])), {}, "en");
    expect(json.tasks.map((it) => it.lastDays)).toEqual([["2024-09-30"], []]);
  });
});

describe("numbers a spreadsheet keeps as quantities", () => {
  const rows = (...numbers: readonly string[]) => tsv(...numbers.map((it) => [it, `Việc ${it}`, ...ROW.slice(2)]));

  test("2.1 after 2.9 may be 2.10: a person says which", () => {
    const source = rows("2.8", "2.9", "2.1", "2.11");
    expect(asked(source)).toEqual(["4 number:2.10"]);
    expect(draft(source).tasks[2]?.open).toEqual(["number:2.10"]);
    const numbers = (answer: string) => draft(source, { "number:2.10": answer }).tasks.map((it) => it.task.number);
    expect(numbers("2.10")).toEqual(["2.8", "2.9", "2.10", "2.11"]);
    expect(numbers("2.1")).toEqual(["2.8", "2.9", "2.1", "2.11"]);
    expect(refusal(() => numbers("2.12"))).toBe("import/wrong-answer");
  });

  test("2.2 after 2.19 may be 2.20; 2.1 after 1.9, 2.10 after 2.9 and 10 after 9 are as they stand", () => {
    expect(asked(rows("2.19", "2.2"))).toEqual(["3 number:2.20"]);
    for (const plain of [
      ["1.9", "2.1"],
      ["2.9", "2.10"],
      ["9", "10"],
      ["9", "1"],
    ])
      expect(asked(rows(...plain))).toEqual([]);
  });

  test("the answer 2.10 in the file of decisions is no 2.1", () => {
    expect(readDecisions("number:2.10: 2.10\n").answers).toEqual({ "number:2.10": "2.10" });
  });
});

describe("what stands in a Word file beside its tables", () => {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const p = (text: string, more = "") => `<w:p><w:r><w:t>${text}</w:t></w:r>${more}</w:p>`;
  const cells = (row: readonly string[], more = "") =>
    `<w:tr>${row.map((it, at) => `<w:tc>${p(it.replace("&", "&amp;"), at === 1 ? more : "")}</w:tc>`).join("")}</w:tr>`;
  const mark = (id: number) => `<w:r><w:commentReference w:id="${id}"/></w:r>`;
  const comment = (id: number, text: string) => `<w:comment w:id="${id}">${p(text)}</w:comment>`;
  const source = () =>
    readSource(
      "a.docx",
      wordFile(`${p("Kế hoạch", mark(1))}<w:tbl>${cells(HEADING)}${cells(ROW, mark(0))}</w:tbl>`, {
        "word/comments.xml": `<w:comments ${W}>${comment(0, "Xem lại")}${comment(1, "Bản 2")}</w:comments>`,
        "word/header1.xml": `<w:hdr ${W}>${p("DỰ THẢO")}${p("Trang 2/14")}</w:hdr>`,
        "word/header2.xml": `<w:hdr ${W}>${p("DỰ THẢO")}</w:hdr>`,
        "word/footer1.xml": `<w:ftr ${W}>${p("- 3 -")}${p("Lưu: VT")}</w:ftr>`,
      }),
    );

  test("comments, headers and footers are listed as unread with their place, page numbers left out; they can be dropped", () => {
    expect(draft(source()).questions).toEqual([]);
    expect(task(source())?.text).toBe("Tập huấn cán bộ");
    expect(draft(source()).tables.map((it) => it.name)).toEqual([
      "bảng 1",
      "đầu trang, chân trang",
      "chú thích ngoài bảng",
    ]);
    expect(unread(source())).toEqual(["2:1:1 Lưu: VT", "2:2:1 DỰ THẢO", "3:1:1 Bản 2", "1:2:2 Xem lại"]);
    const dropped = { "table:đầu trang, chân trang": "bỏ", "table:chú thích ngoài bảng": "bỏ", "aside:bảng 1:2": "bỏ" };
    expect(unread(source(), dropped)).toEqual([]);
  });
});
