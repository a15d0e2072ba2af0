import { describe, expect, test } from "vitest";
import { classifyRows } from "./classify-rows.js";
import { type Columns, columnsOf, numbersColumns, repeatsHeading } from "./columns.js";
import { HEADING } from "./drafts.fixture.js";
import type { Cell, Table, TableRow } from "./table.js";

const cell = (text: string): Cell => ({ text, mergedFrom: null });
const row = (cells: readonly string[], at = 1): TableRow => ({ row: at, cells: cells.map(cell) });
const table = (...rows: readonly (readonly string[])[]): Table => ({
  index: 1,
  name: "bảng",
  aligned: true,
  rows: rows.map((it, at) => row(it, at + 1)),
});
const roles = (...headings: readonly string[]) => columnsOf(table(headings))?.roles ?? null;
const COLUMNS = columnsOf(table(HEADING)) as Columns;
const kinds = (...rows: readonly (readonly string[])[]) =>
  classifyRows(
    rows.map((it, at) => row(it, at + 2)),
    COLUMNS,
    false,
  ).map(({ is }) => is);

describe("what the headings of a table say of its columns", () => {
  test.each([
    ["Thời hạn hoàn thành", "deadline"],
    ["Tiến độ", "deadline"],
    ["Cơ quan phối hợp", "cooperating"],
    ["Cơ quan chủ trì, phối hợp", "lead"],
    ["Phân công", "lead"],
    ["Đơn vị thực hiện", "lead"],
    ["Thực hiện: cơ quan", "lead"],
    ["Đầu mối là đơn vị", "lead"],
    ["Kết quả", "product"],
    ["Đầu ra", "product"],
    ["Ghi chú", "note"],
    ["Kinh phí", null],
    ["", null],
  ])("“%s”: %s", (heading, role) => {
    expect(roles("Số thứ tự", "Nội dung công việc", heading)?.[2]).toBe(role);
  });

  test("a heading which names the lead and the tasks is the column of tasks; of two columns which say the same the first is known", () => {
    expect(roles("TT", "Đơn vị chủ trì - nhiệm vụ thực hiện", "Thời gian trình")).toEqual([
      "number",
      "text",
      "deadline",
    ]);
    expect(columnsOf(table(["TT", "Đơn vị chủ trì - nhiệm vụ thực hiện", "Thời gian trình"]))).toMatchObject({
      leadInSections: true,
      act: "submit",
    });
    expect(columnsOf(table(HEADING))).toMatchObject({ leadInSections: false, act: "complete" });
    expect(roles("TT", "Nhiệm vụ", "Nội dung", "Sản phẩm", "Kết quả")).toEqual([
      "number",
      "text",
      null,
      "product",
      null,
    ]);
  });

  test("a long row which speaks of tasks and times is no heading, and one alone is none", () => {
    const long = "Rà soát nhiệm vụ và thời gian thực hiện của từng cơ quan chủ trì trên địa bàn tỉnh";
    expect(columnsOf(table(["1", long, "Thời gian"]))).toBeNull();
    expect(columnsOf(table(["Nhiệm vụ", "x"]))).toBeNull();
    expect(columnsOf(table(["Chủ trì", "Thời gian"]))).toBeNull();
    expect(columnsOf(table(["x"], HEADING))?.headings.map((it) => it.row)).toEqual([2]);
  });

  test("a heading over two rows has the names of both; a row with a number below it is none", () => {
    const head: TableRow = {
      row: 1,
      cells: [cell("TT"), cell("Nhiệm vụ"), cell("Cơ quan thực hiện"), { text: "", mergedFrom: null, mergedLeft: 2 }],
    };
    const both = columnsOf({ ...table(), rows: [head, row(["", "", "Chủ trì", "Phối hợp"], 2)] });
    expect(both?.names).toEqual(["TT", "Nhiệm vụ", "Cơ quan thực hiện / Chủ trì", "Cơ quan thực hiện / Phối hợp"]);
    expect(both?.roles).toEqual(["number", "text", "lead", "cooperating"]);
    expect(both?.headings).toHaveLength(2);
    expect(columnsOf(table(HEADING, ["1", "Chủ trì", "", "", "", ""]))?.headings).toHaveLength(1);
    expect(columnsOf(table(HEADING, ["II.", "Chủ trì", "", "", "", ""]))?.headings).toHaveLength(1);
    expect(columnsOf(table(HEADING, HEADING))?.headings).toHaveLength(1);
    expect(columnsOf(table(HEADING, ["", "Kinh phí"]))?.headings).toHaveLength(1);
    expect(columnsOf(table(["TT", "Nhiệm vụ", "Thời gian"], ["", "", "", "Chủ trì"]))?.names).toEqual([
      "TT",
      "Nhiệm vụ",
      "Thời gian",
      "Chủ trì",
    ]);
  });

  test("a heading repeated on a new page is known in any case, with empty cells behind it", () => {
    expect(repeatsHeading(row([...HEADING.map((it) => it.toUpperCase()), ""]), COLUMNS)).toBe(true);
    expect(repeatsHeading(row(HEADING.slice(1)), COLUMNS)).toBe(false);
  });

  test.each([
    [["(1)", "(2)", "(3)"], true],
    [["A", "B", "1", "2"], true],
    [["(A)", "1", "2", ""], true],
    [["1", "2"], false],
    [["1", "3", "5"], false],
    [["A", "B", "1"], false],
    [["1", "2", "việc"], false],
    [["1", "2", "100"], false],
  ])("%j numbers the columns: %s", (cells, numbers) => {
    expect(numbersColumns(row(cells))).toBe(numbers);
  });
});

describe("what a row of a table is", () => {
  test("a section stands in two cells or in one; a number glued to its task is a task whose cells have moved or do not fit", () => {
    expect(kinds(["II", "Hỗ trợ hợp tác xã", "", ""])).toEqual([
      { kind: "section", numeral: "II", title: "Hỗ trợ hợp tác xã" },
    ]);
    expect(kinds(["B.", "Hỗ trợ hợp tác xã"])[0]).toMatchObject({ kind: "section", numeral: "B" });
    expect(kinds(["II. Tiếp tục thực hiện\nchính sách"])).toEqual([
      { kind: "section", numeral: "II", title: "Tiếp tục thực hiện chính sách" },
    ]);
    expect(kinds(["", "IV Tiếp tục thực hiện", ""])[0]).toMatchObject({ kind: "section", numeral: "IV" });
    // Two cells which say something are no section in one.
    expect(kinds(["II. Tiếp tục thực hiện", "Sở Tài chính"])[0]?.kind).toBe("unnumbered");
    expect(kinds(["việc", "II"])[0]?.kind).toBe("unnumbered");
    const glued = "5 Thực hiện liên kết theo chuỗi";
    expect(kinds([glued, "Sở Tài chính", "UBND", "Lớp", "Quý I/2024"])).toEqual([
      {
        kind: "task",
        number: "5",
        fits: true,
        fields: {
          text: { cell: cell("Thực hiện liên kết theo chuỗi"), column: 0 },
          lead: { cell: cell("Sở Tài chính"), column: 1 },
          cooperating: { cell: cell("UBND"), column: 2 },
          product: { cell: cell("Lớp"), column: 3 },
          deadline: { cell: cell("Quý I/2024"), column: 4 },
        },
      },
    ]);
    expect(kinds([glued, "Sở Tài chính"])).toEqual([
      {
        kind: "task",
        number: "5",
        fits: false,
        fields: { text: { cell: cell("Thực hiện liên kết theo chuỗi"), column: 0 } },
      },
    ]);
    expect(kinds(["5 Quá ngắn", "Sở Tài chính"])[0]?.kind).toBe("unnumbered");
  });

  test("a number needs a task beside it; what a scan leaves empty at the end is no cell", () => {
    expect(kinds(["1", "", "Sở Tài chính"])[0]?.kind).toBe("unnumbered");
    expect(kinds(["1.", "Việc", "a", "b", "c", "d", "", ""])[0]).toMatchObject({
      kind: "task",
      number: "1",
      fits: true,
    });
    expect(kinds(["1", "Việc", "a", "b", "c", "d", "e"])[0]).toMatchObject({ kind: "task", fits: false });
    expect(kinds(["1", "Việc", "a"])[0]).toMatchObject({ kind: "task", fits: false });
    expect(kinds(["1", "Việc", "a", "b", "c", "d"])[0]).toMatchObject({ kind: "task", fits: true });
    expect(kinds(["", "", ""])).toEqual([{ kind: "blank" }]);
    expect(kinds([])).toEqual([{ kind: "blank" }]);
    expect(kinds(HEADING)).toEqual([{ kind: "heading" }]);
    expect(kinds(["1", "2", "3", "4"])).toEqual([{ kind: "heading" }]);
    expect(kinds(["", "và cán bộ\ncấp xã", "Sở"])[0]).toMatchObject({
      kind: "unnumbered",
      number: "",
      words: "và cán bộ cấp xã | Sở",
    });
  });

  test("a letter stands under the number above it, until a section begins; a number with a letter is one", () => {
    const task = (number: string) => [number, "Việc", "Sở", "x", "y", "z"];
    const numbers = (...rows: readonly (readonly string[])[]) =>
      kinds(...rows).map((it) => (it.kind === "task" ? it.number : it.kind));
    expect(numbers(task("2"), task("a)"), task("đ."), task("2.1"), task("b)"))).toEqual([
      "2",
      "2.a",
      "2.đ",
      "2.1",
      "2.b",
    ]);
    expect(numbers(task("a)"))).toEqual(["unnumbered"]);
    expect(numbers(task("2"), ["I", "Mục mới"], task("a)"))).toEqual(["2", "section", "unnumbered"]);
    expect(numbers(task("3a"), task("1.2.3"))).toEqual(["3a", "1.2.3"]);
  });

  test("Roman figures number tasks only where no row has figures and more than one has bodies", () => {
    const task = (number: string) => [number, "Việc", "Sở", "x", "y", "z"];
    const is = (...rows: readonly (readonly string[])[]) => kinds(...rows).map((it) => it.kind);
    expect(is(task("I"), task("II."))).toEqual(["task", "task"]);
    expect(is(task("I"), task("1"))).toEqual(["unnumbered", "task"]);
    expect(is(task("I"))).toEqual(["unnumbered"]);
    expect(is(task("I"), ["II", "Mục"])).toEqual(["unnumbered", "section"]);
  });
});
