import { describe, expect, test } from "vitest";
import { asked, draft, HEADING, ROW, task, unread } from "./drafts.fixture.js";
import { docx, sheetFile, wordFile, xlsx } from "./office-files.fixture.js";
import { readSource } from "./read-source.js";

const cell = (text: string, properties = "") =>
  `<w:tc>${properties === "" ? "" : `<w:tcPr>${properties}</w:tcPr>`}<w:p><w:r><w:t>${text.replace(/&/gu, "&amp;")}</w:t></w:r></w:p></w:tc>`;
const row = (...cells: readonly string[]) =>
  `<w:tr>${cells.map((it) => (it.startsWith("<") ? it : cell(it))).join("")}</w:tr>`;
const wordTable = (...rows: readonly string[]) => readSource("a.docx", wordFile(`<w:tbl>${rows.join("")}</w:tbl>`));

describe("odd annexes lose nothing in silence", () => {
  test("1: a lead merged over three rows, the middle one struck out in track changes", () => {
    const merge = (more: string, text = "") => cell(text, `<w:vMerge${more}/>`);
    const struck = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${["2", "Việc bỏ"].map((it) => cell(it)).join("")}${merge("")}${["-", "x", "Quý II/2024"].map((it) => cell(it)).join("")}</w:tr>`;
    const source = wordTable(
      row(...HEADING),
      row("1", "Việc một", merge(' w:val="restart"', "Sở KH&ĐT"), "-", "x", "Quý I/2024"),
      struck,
      row("3", "Việc ba", merge(""), "-", "x", "Quý III/2024"),
    );
    expect([asked(source), unread(source)]).toEqual([[], []]);
    expect(draft(source).tasks.map((it) => [it.task.number, it.task.leads])).toEqual([
      ["1", ["so-khdt"]],
      ["3", ["so-khdt"]],
    ]);
  });

  test("2: a sheet whose times are formulas nobody has computed, with a row of sums", () => {
    const text = (words: string) => `<c t="inlineStr"><is><t>${words.replace(/&/gu, "&amp;")}</t></is></c>`;
    const rows = [
      HEADING.map(text).join(""),
      ["1", "Việc một", "Sở KH&ĐT", "UBND các huyện", "x"].map(text).join("") + "<c><f>TODAY()</f></c>",
      text("Tổng cộng") + text("1 việc"),
    ];
    const source = readSource("a.xlsx", sheetFile(rows.map((it) => `<row>${it}</row>`).join("")));
    expect(task(source)?.deadline).toEqual({ kind: "none" });
    expect(asked(source)).toContain("2 blank:1:deadline");
    expect(unread(source)).toEqual(["1:2:6 =TODAY()"]);
    // The row of sums is asked about and becomes no task by itself.
    expect(asked(source).some((it) => it.startsWith("3 row:"))).toBe(true);
    expect(draft(source).tasks).toHaveLength(1);
  });

  test("3: a second table without a heading and with a column more, behind one with it", () => {
    const source = readSource(
      "a.docx",
      docx([HEADING, ROW], [["2", "Việc hai", "Sở KH&ĐT", "-", "x", "Quý IV/2024", "ghi thêm"]]),
    );
    expect(asked(source)).toEqual(["1 table:bảng 2"]);
    expect(draft(source).tasks).toHaveLength(1);
    const columns = { columns: ["number", "text", "lead", "cooperating", "product", "deadline", "note"] };
    const both = draft(source, { "table:bảng 2": columns });
    expect([both.questions, both.unread, both.tasks.map((it) => it.task.note)]).toEqual([
      [],
      [],
      [undefined, "ghi thêm"],
    ]);
  });

  test("4: a list inside a cell of the task, one in a table of its own, and a task in two languages", () => {
    const inner = `<w:tbl>${row("a", "b")}</w:tbl>`;
    const source = wordTable(
      row(...HEADING),
      row(
        "1",
        `<w:tc><w:p><w:r><w:t>Việc một:</w:t></w:r></w:p><w:p><w:r><w:t>- mục một;</w:t></w:r></w:p>${inner}<w:p/></w:tc>`,
        "Sở KH&ĐT",
        "-",
        "x",
        "Quý I/2024",
      ),
    );
    expect(task(source)?.text).toBe("Việc một: - mục một;");
    expect(unread(source)).toEqual(["2:1:1 a", "2:1:2 b"]);
  });

  test("5: a sheet with numbers as days in the column of numbers, blank rows between, and times as real days", () => {
    const source = readSource(
      "a.xlsx",
      xlsx([
        HEADING,
        ["1", ...ROW.slice(1, 5), 45_641],
        ["", "", "", "", "", ""],
        ["2", "Việc hai", "Sở Tài chính", "-", "x", 45_597],
      ]),
    );
    expect([asked(source), unread(source)]).toEqual([[], []]);
    expect(draft(source).tasks.map((it) => it.task.deadline)).toEqual([
      { kind: "date", on: "2024-12-15" },
      { kind: "date", on: "2024-11-01" },
    ]);
  });
});
