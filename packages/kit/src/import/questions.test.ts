import { isKtttError, type Problem } from "@kttt/core/errors";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { SAMPLE_DOCUMENT } from "../sample/sample-definition.js";
import { HEADING, ROW, draft, province, refusal, tsv, word } from "./drafts.fixture.js";
import { importBody } from "./import-body.js";
import { importSource } from "./import-source.js";
import { sheetFile } from "./office-files.fixture.js";
import type { Answers, ImportQuestion } from "./questions.js";
import { readSource, type Source } from "./read-source.js";

function problemOf(act: () => unknown): Problem | undefined {
  try {
    act();
  } catch (error) {
    if (isKtttError(error)) return error.problems[0];
    throw error;
  }
  throw new Error("nothing was refused");
}
const inline = (row: readonly string[]) =>
  row.map((it) => `<c t="inlineStr"><is><t>${it.replace("&", "&amp;")}</t></is></c>`).join("");
const sheet = (
  rows: readonly (readonly string[])[],
  hidden: number | null,
  more: Partial<Record<string, string>> = {},
) =>
  readSource(
    "a.xlsx",
    sheetFile(
      rows.map((it, at) => `<row r="${at + 1}"${at + 1 === hidden ? ' hidden="1"' : ""}>${inline(it)}</row>`).join(""),
      more,
    ),
  );
const again = (number: string) => [number, ...ROW.slice(1)];
const HIDDEN_ROW = sheet([HEADING, ROW, again("2")], 3);
const HIDDEN_SHEET = sheet([HEADING, ROW], null, { sheet: 'state="hidden"' });
const HIDDEN_COLUMN = sheet([HEADING, ROW], null, { after: '<cols><col min="5" max="5" hidden="1"/></cols>' });
const STRANGE_COLUMN = word([
  [...HEADING, "Kinh phí"],
  [...ROW, "2 tỷ đồng"],
]);
const NARROW = word([HEADING, ROW], [["2", "Việc khác", "Sở Tài chính", "Quý IV/2024"]]);
const ODD = tsv(
  ROW,
  ["", "X", "", "", "", ""],
  ["3", "a", "b"],
  ["4", "c", "Sở Lạ", "Sở Tài chính", "", "mai"],
  ["5", "Việc phối hợp với các bên có liên quan và Sở Tài chính", "Sở KH&ĐT", "-", "x", "Quý I/2024"],
);
const SHORT = tsv(["1", "Tập huấn cán bộ", "Sở KH&ĐT, Sở Tài chính", "Quý III/2024"]);
const ZEROS = tsv(again("2.9"), again("2.1"));
const COUNTED = tsv(["I", "Mục một (2 nhiệm vụ)", "", "", "", ""], ROW);
const TEXT = readSource(
  "van-ban.txt",
  strToU8(
    [
      "I. MỤC TIÊU",
      "- Có ít nhất 5 hợp tác xã mới.",
      "1. Giao Sở KH&ĐT theo dõi; định kỳ hằng năm báo cáo UBND tỉnh.",
      "TM. ỦY BAN",
    ].join("\n"),
  ),
);
const found = province.documents.find((it) => it.id === SAMPLE_DOCUMENT);
if (!found) throw new Error("no document");
const { skipped: _, ...plain } = found.source;
const body = (answers: Answers = {}) =>
  importBody(TEXT, province, { ...found, source: plain }, { file: "d.yaml", answers, lines: new Map() });
const shown = (all: readonly ImportQuestion[]) =>
  all.map((it) => [
    it.key,
    it.kind,
    it.about,
    it.places.map(({ row, table }) => `${table}:${row}`).join(),
    it.suggestions.join(),
  ]);

describe("what a person is asked", () => {
  test.each<readonly [string, Source, readonly (readonly string[])[]]>([
    ["a hidden row", HIDDEN_ROW, [["hidden:A:3", "hidden", "row", "1:3", "đọc,bỏ"]]],
    ["a hidden sheet", HIDDEN_SHEET, [["table:A", "hidden", "table", "1:1", "đọc,bỏ"]]],
    ["a hidden column", HIDDEN_COLUMN, [["column:sản phẩm", "hidden", "column", "1:2", "đọc,note,bỏ"]]],
    ["a column nobody knows", STRANGE_COLUMN, [["column:kinh phí", "column", "column", "1:2", "note,bỏ"]]],
    ["a table with other columns", NARROW, [["table:bảng 2", "table", "table", "2:1", "tiếp,bỏ"]]],
    ["a lost zero", ZEROS, [["number:2.10", "number", "number", "1:3", "2.10,2.1"]]],
    ["a section which says how many tasks it has", COUNTED, [["count:I", "count", "section", "1:2", "đúng"]]],
    ["a row with too few cells which reads plainly", SHORT, [["cells:1", "cells", "cells", "1:2", "đúng"]]],
    [
      "the first row without a number",
      tsv(["", "x", "", "", "", ""]),
      [["row:x", "row", "row", "1:2", "riêng,mục,bỏ"]],
    ],
    [
      "rows as they come",
      ODD,
      [
        ["row:x", "row", "row", "1:3", "nối,riêng,mục,bỏ"],
        ["cells:3", "cells", "cells", "1:4", ""],
        ["agency:sở lạ", "agency", "agency", "1:5", "mới,bỏ qua"],
        ["blank:4:product", "blank", "product", "1:5", "như trên,để trống"],
        ["deadline:mai", "deadline", "deadline", "1:5", "không có"],
        ["partner:5:so-tai-chinh", "partner", "cooperating", "1:6", "thêm,không"],
      ],
    ],
  ])(
    "%s: says of which kind it is, what it is about, where it stands and what may be answered",
    (_name, source, expected) => {
      expect(shown(draft(source).questions)).toEqual(expected);
      expect(
        draft(source)
          .questions.map((it) => it.text.vi)
          .join(),
      ).not.toMatch(/undefined|null|\{\w+\}/u);
    },
  );

  test("of running text: duties, reports, targets and lines which order nothing are drafts", () => {
    expect(shown(body().questions)).toEqual([
      ["skip:1-1", "draft", "skip", "1:1", "đúng,bỏ"],
      ["target:2", "draft", "target", "1:2", "đúng,bỏ"],
      ["draft:3", "draft", "draft", "1:3", "đúng,bỏ"],
      ["report:3", "draft", "report", "1:3", "đúng,bỏ"],
      ["skip:4-4", "draft", "skip", "1:4", "đúng,bỏ"],
    ]);
  });

  test("a draft shows who, whom, how often, by when and the words; a figure what it counts and what may be meant", () => {
    const [skip, target, duty, report] = body().questions.map((it) => it.text);
    expect(duty?.vi).toBe(
      "Có phải nhiệm vụ không? so-khdt [định kỳ hằng năm báo cáo UBND tỉnh]: “Giao Sở KH&ĐT theo dõi; định kỳ hằng năm báo cáo UBND tỉnh.”. " +
        "Khác thì ghi: { text: …, lead: …, cooperating: …, product: …, deadline: … }.",
    );
    expect(report).toEqual({
      vi: "Có phải chế độ báo cáo không? so-khdt → ubnd-tinh, year: “định kỳ hằng năm báo cáo UBND tỉnh.”. Khác thì ghi: { reporters: …, recipients: …, through: …, consolidators: …, text: …, period: …, due: … }.",
      en: "Is it a reporting duty? so-khdt → ubnd-tinh, year: “định kỳ hằng năm báo cáo UBND tỉnh.”. Where it is otherwise, write: { reporters: …, recipients: …, through: …, consolidators: …, text: …, period: …, due: … }.",
    });
    expect(target?.vi).toBe(
      `Có phải chỉ tiêu không? “Có ít nhất 5 hợp tác xã mới.”. Số in: >= 5 hợp tác xã mới (cooperatives, new-cooperatives, cooperative-unions?); đến ${found.period.to}. ` +
        "Khác thì ghi { indicator: …, comparator: …, value: …, min: …, max: …, horizon: … }, nhiều số thì một danh sách theo thứ tự.",
    );
    expect(skip?.vi).toBe(
      "Dòng 1-1 không giao việc gì: tên mục (“I. MỤC TIÊU”)? Khác thì ghi: heading | general-statement | legal-basis | letterhead | recipients | signature | table-head.",
    );
    const more = importBody(
      readSource(
        "van-ban.txt",
        strToU8(
          "II. CHỈ TIÊU\n- Đạt 70 - 85% hợp tác xã.\n1. Giao Sở KH&ĐT, Sở Tài chính báo cáo trước ngày 15/12 hằng năm.",
        ),
      ),
      province,
      { ...found, source: plain },
      undefined,
    ).questions.map((it) => it.text.en);
    expect(more.find((it) => it.startsWith("Is it a target"))).toContain("Figures: 70–85 %; by ");
    expect(more.find((it) => it.startsWith("Is it a reporting duty"))).toContain(
      "so-khdt, so-tai-chinh → –, year [trước ngày 15/12 hằng năm]: “",
    );
  });

  test("a partner whom a sentence names is asked about by its name, not by its id alone", () => {
    expect(draft(ODD).questions.at(-1)?.text.vi).toContain("nêu Sở Tài chính (so-tai-chinh)");
  });
});

describe("an answer which cannot be used says what may be answered", () => {
  const HIDE = "đọc, bỏ / read, drop";
  const FORM = "{ columns: [number, text, lead, cooperating, product, deadline, note], from: 1 }";
  const PARTED = "{ above: { text: …, lead: … }, own: { number: …, text: …, lead: …, deadline: … } }";
  const CELLS = "{ lead: …, cooperating: …, product: …, deadline: … }";
  const NAMES = "tên, mã hoặc [a, b] / names, ids or [a, b]";
  const NONE_ABOVE = "không có dòng nào ở trên / nothing stands above";
  const first = tsv(["", "x", "", "", "", ""], ROW);
  test.each<readonly [Source, string, unknown, string]>([
    [HIDDEN_SHEET, "table:A", "gì", HIDE],
    [HIDDEN_SHEET, "table:A", 0, HIDE],
    [HIDDEN_ROW, "hidden:A:3", "gì", "đọc / read, bỏ / drop"],
    [
      HIDDEN_COLUMN,
      "column:sản phẩm",
      "gì",
      "number | text | lead | cooperating | product | deadline | note | bỏ / drop",
    ],
    [
      STRANGE_COLUMN,
      "column:kinh phí",
      "đọc",
      "number | text | lead | cooperating | product | deadline | note | bỏ / drop",
    ],
    [NARROW, "table:bảng 2", "gì", "tiếp, bỏ, { columns: […] } / continued, drop, { columns: […] }"],
    [NARROW, "table:bảng 2", { columns: ["x", "text"] }, FORM],
    [NARROW, "table:bảng 2", { columns: ["lead"] }, FORM],
    [NARROW, "table:bảng 2", { columns: [] }, FORM],
    [NARROW, "table:bảng 2", { columns: "text" }, FORM],
    [ZEROS, "number:2.10", "2.11", "2.10, 2.1"],
    [ODD, "row:x", "gì", "nối / join, riêng / separate, mục / section, bỏ / drop"],
    [ODD, "row:x", {}, PARTED],
    [ODD, "row:x", { above: 1 }, PARTED],
    [ODD, "row:x", { own: [] }, PARTED],
    [ODD, "row:x", { own: null }, PARTED],
    [ODD, "row:x", { own: { text: "y" }, more: 1 }, PARTED],
    [ODD, "row:x", { own: { texts: "y" } }, "“texts”"],
    [ODD, "row:x", { above: { number: 1 } }, "“number”"],
    [first, "row:x", "nối", NONE_ABOVE],
    [first, "row:x", { above: { text: "y" } }, NONE_ABOVE],
    [ODD, "cells:3", "gì", CELLS],
    [ODD, "cells:3", [], CELLS],
    [ODD, "cells:3", "đúng", CELLS],
    [ODD, "cells:3", { leads: "x" }, "“leads”"],
    [ODD, "cells:3", { lead: 1 }, NAMES],
    [ODD, "cells:3", { cooperating: ["so-khdt", 1] }, NAMES],
    [ODD, "cells:3", { product: 1 }, "cần chữ / words are needed"],
    [ODD, "agency:sở lạ", "so-xyz", "không có cơ quan / no body “so-xyz”"],
    [ODD, "agency:sở lạ", ["so-khdt", 1], "không có cơ quan / no body “1”"],
    [ODD, "set:1:product", 5, "cần chữ / words are needed"],
    [ODD, "deadline:mai", 6, "cần chữ / words are needed"],
    [ODD, "partner:5:so-tai-chinh", "có", "thêm / add, không / no"],
    [tsv(["1", "Việc", "", "-", "x", "Quý I/2024"]), "blank:1:lead", "như trên", NONE_ABOVE],
  ])("%#: “%s”", (source, key, answer, what) => {
    expect(problemOf(() => draft(source, { [key]: answer }))).toEqual({
      code: "import/wrong-answer",
      path: [key],
      params: { key, what },
    });
  });

  test.each<readonly [string, unknown, string]>([
    ["draft:3", "có lẽ", "đúng / right, bỏ / drop, { text, lead, cooperating, product, deadline }"],
    [
      "report:3",
      "có lẽ",
      "đúng / right, bỏ / drop, { reporters, recipients, through, consolidators, text, period, due }",
    ],
    ["report:3", { period: "năm" }, "period: week, month, quarter, half-year, nine-months, year, ad-hoc, thematic"],
    ["report:3", { due: "mai" }, "due: “mai”"],
    ["report:3", { text: 1 }, "cần chữ / words are needed"],
    ["target:2", "có lẽ", "đúng / right, bỏ / drop, { indicator, comparator, value, min, max, horizon }"],
    ["target:2", { indicator: 1 }, "indicator: …"],
    ["target:2", { indicator: "x" }, "indicator “x”: kttt reference indicators"],
    [
      "target:2",
      { indicator: "new-cooperativs" },
      "indicator “new-cooperativs” (new-cooperatives?): kttt reference indicators",
    ],
    ["target:2", ["đúng", "bỏ"], "[hợp tác xã mới]"],
    [
      "skip:1-1",
      "có lẽ",
      "đúng / right, bỏ / drop, heading, general-statement, legal-basis, letterhead, recipients, signature, table-head",
    ],
  ])("of running text, %s: %s", (key, answer, what) => {
    expect(problemOf(() => body({ [key]: answer }))).toEqual({
      code: "import/wrong-answer",
      path: [key],
      params: { key, what },
    });
  });

  test("and where it stands in the file of decisions; an answer of no file has no line", () => {
    const refused = (lines: ReadonlyMap<string, number>) =>
      problemOf(() =>
        importSource(HIDDEN_ROW, {
          province,
          document: SAMPLE_DOCUMENT,
          decisions: { file: "d.yaml", answers: { "hidden:A:3": "gì" }, lines },
        }),
      )?.params;
    expect(refused(new Map([["hidden:A:3", 4]]))).toMatchObject({ file: "d.yaml", line: 4 });
    expect(refused(new Map())).not.toHaveProperty("file");
  });
});

describe("what becomes of the cells of a row a person is asked about", () => {
  const fates = (source: Source, row: number, answers: Answers = {}) =>
    draft(source, answers)
      .cells.filter((it) => it.row === row)
      .map((it) => it.fate);
  const all = (fate: string, many = 6) => Array<string>(many).fill(fate);

  test("a hidden row is asked about until somebody has said that it is dropped or read", () => {
    expect(fates(HIDDEN_ROW, 3)).toEqual(all("asked"));
    expect(fates(HIDDEN_ROW, 3, { "hidden:A:3": "bỏ" })).toEqual(all("read"));
    expect(fates(HIDDEN_ROW, 3, { "hidden:A:3": "đọc" })).toEqual(all("read"));
    expect(draft(HIDDEN_ROW, { "hidden:A:3": "đọc" }).tasks).toHaveLength(2);
  });

  test("a hidden sheet is asked about, dropped or read", () => {
    expect(fates(HIDDEN_SHEET, 2)).toEqual(all("asked"));
    expect(fates(HIDDEN_SHEET, 2, { "table:A": "bỏ" })).toEqual(all("read"));
    const { tables } = draft(HIDDEN_SHEET);
    expect(tables.map(({ read, why }) => [read, why.en])).toEqual([[false, "a hidden sheet, waiting for a decision"]]);
    expect(draft(HIDDEN_SHEET, { "table:A": "bỏ" }).tables[0]?.why.en).toBe("dropped by a decision");
    expect(draft(HIDDEN_SHEET, { "table:A": "đọc" }).tasks).toHaveLength(1);
  });

  test("the columns of a table may be written from a row on; what stands above that row is its title", () => {
    const source = word([HEADING, ROW], [["tiếp"], ["2", "Việc khác", "Sở Tài chính", "Quý IV/2024"]]);
    const columns = ["number", "text", null, "deadline"];
    const read = (from?: unknown) =>
      draft(source, { "table:bảng 2": { columns, ...(from === undefined ? {} : { from }) }, "row:tiếp": "bỏ" });
    expect(read(2).tasks.map((it) => [it.task.text, it.task.leads])).toEqual([
      ["Tập huấn cán bộ", ["so-khdt"]],
      ["Việc khác", []],
    ]);
    expect([read(2).tables[1]?.why.vi, read(2).questions]).toMatchObject(["tiếp", [{ key: "column:3" }]]);
    expect(read("2").tasks).toHaveLength(2);
    expect(refusal(() => read(9))).toBe("import/wrong-answer");
  });

  test("a table without a heading goes on from the one before where a row has a number and words beside it", () => {
    const second = (heading: readonly string[], first: readonly string[], ...rows: readonly (readonly string[])[]) => {
      const { questions, tables } = draft(word([heading, first], rows));
      return tables[1]?.read === true ? "goes on" : questions.some((it) => it.kind === "table") ? "asked" : "unread";
    };
    const behind = ["Nội dung nhiệm vụ", "TT", "Đơn vị chủ trì"];
    const task = ["Tập huấn cán bộ", "1", "Sở KH&ĐT"];
    expect(second(behind, task, ["Đào tạo cán bộ", "2", "Sở Tài chính"])).toBe("goes on");
    expect(second(behind, task, ["", "Ghi chú", ""], ["Đào tạo cán bộ", "2", "Sở Tài chính"])).toBe("goes on");
    expect(second(behind, task, ["Đào tạo", "2"])).toBe("asked");
    // A number alone is the number of a page; words without one are whatever stands below a table.
    expect(second(behind, task, ["", "2", ""])).toBe("unread");
    expect(second(behind, task, ["2", "", ""])).toBe("unread");
    expect(second(behind, task, ["2", "Nơi nhận", ""])).toBe("unread");
    expect(second(behind, task, ["Nơi nhận"])).toBe("unread");
    const without = ["Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"];
    expect(second(without, ["Tập huấn", "Sở KH&ĐT", "Quý I/2024"], ["II", "Sở KH&ĐT", "x"])).toBe("goes on");
    expect(second(without, ["Tập huấn", "Sở KH&ĐT", "Quý I/2024"], ["Đào tạo", "II", "x"])).toBe("unread");
  });

  test("a document which the province does not have is refused by its id", () => {
    const refused = (document?: string) => {
      const [one] = province.documents;
      const two = { ...province, documents: [...province.documents, { ...one, id: "khac" }] } as typeof province;
      return problemOf(() =>
        importSource(HIDDEN_ROW, { province: two, ...(document === undefined ? {} : { document }) }),
      );
    };
    expect(refused("kh-16")).toEqual({
      code: "province/unknown-document",
      path: ["document"],
      params: { id: "kh-16" },
    });
    expect(refused()?.params).toEqual({ id: "" });
  });

  test("lines which the document itself leaves out are read, and no others", () => {
    const skipped = [{ from: 2, to: 3, why: "general-statement" as const }];
    const lines = ["Một", "Hai", "Ba", "Bốn"];
    const fate = (left: typeof skipped | undefined) =>
      importBody(
        readSource("a.txt", strToU8(lines.join("\n"))),
        province,
        { ...found, source: { ...plain, ...(left ? { skipped: left } : {}) } },
        undefined,
      ).cells.map((it) => it.fate);
    expect(fate(skipped)).toEqual(["unread", "read", "read", "unread"]);
    expect(fate(undefined)).toEqual(["unread", "unread", "unread", "unread"]);
  });

  test("a row parted by a person: the words above go on, the row's own begin another duty, with a number or without", () => {
    const parted = (answer: object) =>
      draft(ODD, { "row:x": answer })
        .tasks.slice(0, 2)
        .map(({ row, task }) => [row, task.number, task.text]);
    expect(parted({ above: { text: "và xã" } })).toEqual([
      [2, "1", "Tập huấn cán bộ và xã"],
      [4, "3", "a"],
    ]);
    const own = { text: "Việc mới", lead: "so-khdt", deadline: "Quý I/2024" };
    for (const [number, printed] of [
      ["2", "2"],
      [2, "2"],
      [undefined, null],
      [true, null],
    ]) {
      expect(parted({ own: { number, ...own } })).toEqual([
        [2, "1", "Tập huấn cán bộ"],
        [3, printed, "Việc mới"],
      ]);
    }
    expect(parted({ above: { text: "và xã" }, own })).toEqual([
      [2, "1", "Tập huấn cán bộ và xã"],
      [3, null, "Việc mới"],
    ]);
    expect(fates(ODD, 3, { "row:x": { own } })).toEqual(["read"]);
  });

  test("cells laid out by a person: “đúng” takes the proposal, a blank says nothing, and the row's own task stays", () => {
    const laid = (answer: unknown, source = SHORT, key = "cells:1", at = 0) => {
      const { leads, cooperating, deadlineText, product, text } =
        draft(source, { [key]: answer }).tasks[at]?.task ?? {};
      return [text, leads, cooperating, product, deadlineText];
    };
    const both = ["Tập huấn cán bộ", ["so-khdt"], ["so-tai-chinh"], null, "Quý III/2024"];
    expect(laid("đúng")).toEqual(both);
    expect(laid({ lead: "so-khdt", cooperating: "Sở Tài chính", deadline: " Quý III/2024 ", product: "" })).toEqual(
      both,
    );
    expect(laid({ lead: ["so-khdt", "so-tai-chinh"], product: null })).toEqual([
      "Tập huấn cán bộ",
      ["so-khdt", "so-tai-chinh"],
      [],
      null,
      null,
    ]);
    expect(laid({ text: "Khác" })).toEqual(["Khác", [], [], null, null]);
    expect(fates(SHORT, 2)).toEqual(all("asked", 4));
    expect(fates(SHORT, 2, { "cells:1": "đúng" })).toEqual(all("read", 4));
    expect(fates(SHORT, 2, { "cells:1": { lead: "so-khdt" } })).toEqual(all("read", 4));
  });
});
