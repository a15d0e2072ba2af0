import { describe, expect, test } from "vitest";
import { asked, draft, refusal, ROW, task, tsv } from "./drafts.fixture.js";
import { writeStubs } from "./write-tasks.js";

describe("what a person answers about the cells of a row", () => {
  test("an answer names bodies by their names or ids, one or several, wherever it stands", () => {
    const short = tsv(["1", "Việc", "Sở KH&ĐT", "Lớp", "Quý III/2024"]);
    const laid = (answer: unknown) => draft(short, { "cells:1": answer });
    const both = laid({ lead: ["so-khdt", "Sở Tài chính"], cooperating: "lmhtx-tinh, ubnd-cac-huyen" });
    expect([both.questions, both.tasks[0]?.open]).toEqual([[], []]);
    expect(both.tasks[0]?.task).toMatchObject({
      leads: ["so-khdt", "so-tai-chinh"],
      cooperating: ["lmhtx-tinh", "ubnd-cac-huyen"],
    });
    const blank = tsv(["1", "Việc", "", "UBND các huyện", "Lớp", "Quý III/2024"]);
    expect(task(blank, { "blank:1:lead": ["so-khdt", "lmhtx-tinh"] })?.leads).toEqual(["so-khdt", "lmhtx-tinh"]);
    expect(task(tsv(ROW), { "set:1:lead": "lmhtx-tinh" })?.leads).toEqual(["lmhtx-tinh"]);
    expect(asked(tsv(ROW), { "set:1:lead": ["so-khdt", "so-la"] })).toEqual(["2 agency:so - la"]);
    for (const wrong of [[1], ["so-khdt", ""], { a: "so-khdt" }]) {
      expect(refusal(() => draft(tsv(ROW), { "set:1:lead": wrong }))).toBe("import/wrong-answer");
    }
    expect(refusal(() => draft(tsv(ROW), { "set:1:text": ["Việc"] }))).toBe("import/wrong-answer");
    expect(refusal(() => laid({ product: ["a", "b"] }))).toBe("import/wrong-answer");
    // In a document the letters of an id are no name.
    expect(asked(tsv(ROW.with(2, "so-khdt")))).toEqual(["2 agency:so - khdt"]);
  });

  test("of a row with too few cells a reading is proposed where all its words are known, and taken only when confirmed", () => {
    const merged = tsv(["1", "Việc", "Sở KH&ĐT - UBND các huyện; Liên minh HTX tỉnh", "Quý III/2024"]);
    const [question] = draft(merged).questions;
    expect(question?.suggestions).toEqual(["đúng"]);
    expect(question?.text.vi).toContain(
      '{lead: "so-khdt",cooperating: "ubnd-cac-huyen, lmhtx-tinh",deadline: "Quý III/2024"}',
    );
    expect(task(merged)?.leads).toEqual([]);
    expect(draft(merged, { "cells:1": "đúng" }).tasks[0]).toMatchObject({
      open: [],
      task: {
        leads: ["so-khdt"],
        cooperating: ["ubnd-cac-huyen", "lmhtx-tinh"],
        deadline: { kind: "quarter", quarter: 3 },
      },
    });
    for (const row of [
      ["1", "Việc", "Sở KH&ĐT - Sở Lạ", "Quý III/2024"],
      ["1", "Việc", "Sở KH&ĐT", "khi nào xong"],
      ["1", "Việc", "Sở KH&ĐT", "Lớp", "Quý III/2024"],
    ]) {
      expect(draft(tsv(row)).questions[0]?.suggestions).toEqual([]);
      expect(refusal(() => draft(tsv(row), { "cells:1": "đúng" }))).toBe("import/wrong-answer");
    }
  });

  test("a line in which one cell goes on from above and the others are a row of their own is parted as a person says", () => {
    const table = tsv(ROW, ["", "cấp xã trên địa bàn tỉnh", "Củng cố tổ hợp tác", "Sở Tài chính", "Hằng năm"]);
    const key = "row:cấp xã trên địa bàn tỉnh | củng cố tổ hợp tác | sở tài chính";
    expect(asked(table)).toEqual([`3 ${key}`]);
    const own = { number: 2, text: "Củng cố tổ hợp tác", lead: "so-tai-chinh", deadline: "Hằng năm" };
    const parted = draft(table, { [key]: { above: { text: "cấp xã trên địa bàn tỉnh" }, own } });
    expect(parted.questions).toEqual([]);
    expect(parted.tasks.map(({ task: it }) => [it.number, it.text, it.leads, it.source.lines])).toEqual([
      ["1", "Tập huấn cán bộ cấp xã trên địa bàn tỉnh", ["so-khdt"], [2, 3]],
      ["2", "Củng cố tổ hợp tác", ["so-tai-chinh"], [3]],
    ]);
    expect(draft(table, { [key]: { own: { text: "Củng cố" } } }).tasks[1]?.task.number).toBeNull();
    for (const wrong of [
      "nối",
      {},
      { above: "x" },
      { own: { text: "x" }, khac: {} },
      { own: { chu: "x" } },
      { above: [] },
    ]) {
      expect(refusal(() => draft(table, { [key]: wrong }))).toBe("import/wrong-answer");
    }
    expect(refusal(() => draft(tsv(["", "chữ", "x", "y"]), { "row:chữ | x | y": { above: { text: "a" } } }))).toBe(
      "import/wrong-answer",
    );
  });

  test("bodies nobody has declared are offered for the roster: as printed, of their kind and level, groups apart, each with its row", () => {
    const names = [
      ...[
        "Sở Thông tin và Truyền thông",
        "UBND xã An Phú",
        "Uỷ ban nhân dân huyện Trà Bồng",
        "UBND phường Trương Quang Trọng",
      ],
      ...[
        "Liên minh HTX thành phố",
        "Ngân hàng Chính sách",
        "Chi cục Thuế khu vực",
        "Công an tỉnh",
        "Toà án tỉnh",
        "Tòa án tỉnh",
      ],
      ...[
        "Bộ Tài chính",
        "Tỉnh ủy",
        "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội",
        "Báo tỉnh",
        "Các đoàn thể tỉnh",
      ],
    ];
    const cell = names.join("; ");
    const { stubs } = draft(tsv(ROW, ["2", "Việc", "Sở KH&ĐT", cell, "x", "Quý III/2024"]));
    expect(new Set(stubs.map(({ name }) => name))).toEqual(new Set(names.filter((it) => !it.startsWith("Toà"))));
    expect(new Set(stubs.map(({ row }) => row))).toEqual(new Set([3]));
    const [agencies = "", groups = ""] = writeStubs(stubs).split("export const groupStubs");
    const rows = [...agencies.matchAll(/vi: "([^"]*)"[\s\S]*?kind: "([^"]*)"[\s\S]*?level: "([^"]*)"/gu)];
    expect(Object.fromEntries(rows.map(([, name, kind, level]) => [name, `${kind} ${level}`]))).toEqual({
      "Sở Thông tin và Truyền thông": "department province",
      "UBND xã An Phú": "peoples-committee commune",
      "Uỷ ban nhân dân huyện Trà Bồng": "peoples-committee district",
      "UBND phường Trương Quang Trọng": "peoples-committee commune",
      "Liên minh HTX thành phố": "alliance province",
      "Ngân hàng Chính sách": "bank province",
      "Chi cục Thuế khu vực": "tax province",
      "Công an tỉnh": "police province",
      "Tòa án tỉnh": "court province",
      "Bộ Tài chính": "ministry province",
      "Tỉnh ủy": "party province",
      "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội": "front province",
      "Báo tỉnh": "office province",
    });
    expect(groups).toContain('vi: "Các đoàn thể tỉnh"');
    expect(groups).toContain("lines: [3]");
    expect(agencies).not.toContain("Các đoàn thể");
  });
});

describe("the questions of a table", () => {
  const shown = (source: Parameters<typeof draft>[0]) =>
    draft(source).questions.map(({ about, key, kind, places, suggestions }) => [
      key,
      kind,
      about,
      places.map((it) => `${it.table}:${it.row}`).join(" "),
      suggestions.join(" | "),
    ]);

  test("each says its kind, what it is about, where it is asked and what may be meant", () => {
    const table = tsv(
      ["1", "Tập huấn", "Sở KH&ĐT", "UBND các huyện", "Lớp", "Quý III/2024"],
      ["2", "Rà soát", "", "Sở Lạ; Sở Tài chín", "", "khi xong"],
      ["3", "Rà soát, phối hợp các ngành thực hiện đề án của Sở Tài chính", "Sở Lạ", "-", "x", "khi xong"],
      ["", "Việc không số", "", "", "", ""],
      ["4", "Việc", "Sở KH&ĐT", "x"],
    );
    expect(shown(table)).toEqual([
      ["blank:2:lead", "blank", "lead", "1:3", "như trên | để trống"],
      ["agency:sở lạ", "agency", "agency", "1:3 1:4", expect.stringMatching(/mới \| bỏ qua$/u)],
      ["agency:sở tài chín", "agency", "agency", "1:3", expect.stringMatching(/^so-tai-chinh \| .*mới \| bỏ qua$/u)],
      ["blank:2:product", "blank", "product", "1:3", "như trên | để trống"],
      ["deadline:khi xong", "deadline", "deadline", "1:3 1:4", "không có"],
      ["partner:3:so-tai-chinh", "partner", "cooperating", "1:4", "thêm | không"],
      ["row:việc không số", "row", "row", "1:5", "nối | riêng | mục | bỏ"],
      ["cells:4", "cells", "cells", "1:6", ""],
    ]);
  });

  test("a row without a number which comes first cannot go on from another; nothing above a blank cell is offered", () => {
    expect(shown(tsv(["", "Việc không số", "", "", "", ""]))[0]).toEqual([
      ...["row:việc không số", "row", "row", "1:2", "riêng | mục | bỏ"],
    ]);
    const [blank] = shown(tsv(["1", "Việc", "", "-", "x", "Quý III/2024"]));
    expect(blank).toEqual(["blank:1:lead", "blank", "lead", "1:2", "để trống"]);
    expect(refusal(() => draft(tsv(["1", "Việc", "", "-", "x", "Quý III/2024"]), { "blank:1:lead": "như trên" }))).toBe(
      "import/wrong-answer",
    );
  });

  test("a section which says how many tasks it has, and a column nobody knows", () => {
    const counted = tsv(["I", "Tuyên truyền (2 nhiệm vụ)"], ROW);
    expect(shown(counted)).toEqual([["count:I", "count", "section", "1:2", "đúng"]]);
    expect(draft(counted, { "count:I": "đúng" }).questions).toEqual([]);
    expect(shown(tsv(["I", "Tuyên truyền (1 nhiệm vụ)"], ROW))).toEqual([]);
    expect(task(counted)?.section).toEqual({ numeral: "I", title: "Tuyên truyền" });
  });

  test("a dash alone says that nothing belongs here; a sign of repetition stands for what is above", () => {
    for (const same of ["nt", "-nt-", "n/t", "n.t.", "Như trên", "(như trên)", '"', "''", "”"]) {
      expect(task(tsv(ROW, ["2", "Việc", same, "–", "—", same]), {}, 1)).toMatchObject({
        leads: ["so-khdt"],
        cooperating: [],
        product: null,
        deadline: { kind: "quarter", quarter: 3 },
      });
    }
    expect(asked(tsv(["1", "Việc", "nt", "-", "x", "Quý III/2024"]))).toEqual(["2 blank:1:lead"]);
  });
});
