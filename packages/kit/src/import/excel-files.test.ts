import { isKtttError } from "@kttt/core/errors";
import { describe, expect, test } from "vitest";
import { officeFile, sheetFile } from "./office-files.fixture.js";
import { readSource } from "./read-source.js";

const tables = (bytes: Uint8Array) => readSource("a.xlsx", bytes).tables;
const read = (rows: string, more: Partial<Record<string, string>> = {}) => tables(sheetFile(rows, more))[0];
const words = (rows: string, more: Partial<Record<string, string>> = {}) =>
  read(rows, more)?.rows.map((it) => it.cells.map(({ text }) => text).join(" | "));
const PART = "xl/worksheets/sheet1.xml";
/** What is said of a file which is refused. */
function refused(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    if (!isKtttError(error)) throw error;
    return [error.code, error.path, error.problems[0]?.params];
  }
  throw new Error("nothing was refused");
}
const unreadable = (what: string) => ["import/unreadable", ["a.xlsx"], { what }];
const tooLarge = (part: string, size: number, limit: number) => ["import/too-large", ["a.xlsx"], { part, size, limit }];
/** The letters of a column, from 1. */
const letters = (column: number): string =>
  column === 0 ? "" : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

describe("a sheet which is broken says where", () => {
  test("a cell outside the sheet is named, so far as its name is short", () => {
    const at = (place: string) => refused(() => read(`<row r="1"><c r="${place}"><v>1</v></c></row>`));
    const outside = (place: string) => unreadable(`ô “${place}” nằm ngoài trang tính / the cell is outside the sheet`);
    for (const place of ["XFE1", "A1048577", "A0", "A01", "A1x", "xA1", "1A"])
      expect(at(place)).toEqual(outside(place));
    expect(at("A".repeat(100))).toEqual(outside("A".repeat(20)));
    expect(refused(() => read("", { after: '<mergeCells><mergeCell ref="A1:?"/></mergeCells>' }))).toEqual(
      outside("?"),
    );
    expect(refused(() => read("", { after: "<mergeCells><mergeCell/></mergeCells>" }))).toEqual(outside(""));
  });

  test("a row out of order is named by its number, the one it says or the one it would have", () => {
    const order = (row: string) => unreadable(`dòng ${row} sai thứ tự / rows out of order`);
    expect(refused(() => read('<row r="3"/><row r="3"/>'))).toEqual(order("3"));
    expect(refused(() => read('<row r="ba"/>'))).toEqual(order("ba"));
    expect(refused(() => read('<row r="1048576"/><row/>'))).toEqual(order("1048577"));
  });

  test("words which the file does not have are named by their number", () => {
    const strings = "<si><t>một</t></si>";
    expect(words('<row><c t="s"><v>0</v></c></row>', { strings })).toEqual(["một"]);
    for (const at of ["1", "-1", "x"]) {
      expect(refused(() => read(`<row><c t="s"><v>${at}</v></c></row>`, { strings }))).toEqual(
        unreadable(`chuỗi số ${at} không có / there is no string ${at}`),
      );
    }
  });
});

describe("a sheet has its limits", () => {
  test("half a million cells of all sheets, blank ones before a filled one among them", () => {
    const wide = (count: number) => `<row><c r="${letters(12_500)}1"><v>1</v></c></row>`.repeat(count);
    expect(read(wide(40))?.rows).toHaveLength(40);
    expect(refused(() => read(`${wide(40)}<row><c><v>1</v></c></row>`))).toEqual(tooLarge(PART, 500_001, 500_000));
  });

  test("20,000 merged cells, none of them over more than 20 million", () => {
    const merged = (...refs: readonly string[]) =>
      read('<row r="2"><c r="B2"><v>1</v></c></row>', {
        after: `<mergeCells>${refs.map((it) => `<mergeCell ref="${it}"/>`).join("")}</mergeCells>`,
      });
    expect(merged("B2:U1000001")?.rows).toHaveLength(1);
    expect(refused(() => merged("B2:U1000002"))).toEqual(tooLarge("mergeCell B2:U1000002", 20_000_020, 20_000_000));
    const many = Array.from({ length: 20_000 }, (_, at) => `D${at + 5}:E${at + 5}`);
    expect(merged(...many)?.rows).toHaveLength(1);
    expect(refused(() => merged(...many, "A1:A2"))).toEqual(tooLarge(PART, 20_001, 20_000));
  });

  test("100,000 hidden columns named, none of them beyond the last", () => {
    const hidden = (...ranges: readonly string[]) =>
      read("<row/>", {
        after: `<cols>${ranges.map((it) => `<col hidden="1" min="${it.split("-")[0]}" max="${it.split("-")[1]}"/>`).join("")}</cols>`,
      })?.hiddenColumns;
    expect(hidden("16383-99999999")).toEqual([16_382, 16_383]);
    const all = Array<string>(6).fill("1-16384");
    expect(hidden(...all, "1-1696")).toHaveLength(100_000);
    expect(refused(() => hidden(...all, "1-1697"))).toEqual(tooLarge(PART, 100_001, 100_000));
  });

  test("a format of a thousand signs", () => {
    const styles = (length: number) =>
      `<numFmts><numFmt numFmtId="170" formatCode="${"0".repeat(length)}"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs>`;
    expect(words("<row><c><v>1</v></c></row>", { styles: styles(1_000) })).toEqual(["1"]);
    expect(refused(() => read("<row/>", { styles: styles(1_001) }))).toEqual(tooLarge("numFmt", 1_001, 1_000));
  });
});

describe("what a sheet says is read as it shows it", () => {
  test("merged cells cover the rows and columns between their ends, also where rows are missing or shorter", () => {
    const cells = (row: number, columns: string) =>
      `<row r="${row}">${[...columns].map((it) => `<c r="${it}${row}"><v>${row}</v></c>`).join("")}</row>`;
    const rows = cells(1, "ABCD") + cells(3, "ABCD") + cells(5, "A") + cells(6, "ABCD") + cells(9, "ABCD");
    const merged = (ref: string) =>
      read(rows, { after: `<mergeCells><mergeCell ref="${ref}"/></mergeCells>` })?.rows.map((it) =>
        it.cells
          .map(
            (one) =>
              `${one.text || "."}${one.mergedFrom ?? ""}${one.mergedLeft === undefined ? "" : `<${one.mergedLeft}`}`,
          )
          .join(" "),
      );
    expect(merged("B2:C6")).toEqual(["1 1 1 1", "3 32 32<1 3", "5 .2 .2<1", "6 62 62<1 6", "9 9 9 9"]);
    expect(merged("C5:D5")).toEqual(["1 1 1 1", "3 3 3 3", "5 . . .<2", "6 6 6 6", "9 9 9 9"]);
    expect(merged("A9:A12")).toEqual(["1 1 1 1", "3 3 3 3", "5", "6 6 6 6", "9 9 9 9"]);
    expect(merged("A6:A9")?.slice(3)).toEqual(["6 6 6 6", "96 9 9 9"]);
  });

  test("a day kept as text is shown as a day, with or without its hour; other words stay as they are", () => {
    const cells = ["2024-12-05", "2024-12-05T17:00:00", "từ 2024-12-05", "2024-12-05 và sau", "mai"];
    expect(words(`<row>${cells.map((it) => `<c t="d"><v>${it}</v></c>`).join("")}</row>`)).toEqual([
      "5/12/2024 | 5/12/2024 | từ 2024-12-05 | 2024-12-05 và sau | mai",
    ]);
  });

  test.each(["sheetViews", "conditionalFormatting", "dataValidations", "hyperlinks", "extLst"])(
    "what stands in <%s> is none of its columns",
    (name) => {
      const after = `<${name}><col min="1" max="1" hidden="1"/></${name}>`;
      expect(read("<row><c><v>1</v></c></row>", { after })).not.toHaveProperty("hiddenColumns");
    },
  );

  test("a file which keeps its words in its cells needs no list of words, no styles and no relations of them", () => {
    const bytes = officeFile({
      "xl/workbook.xml": '<workbook><sheets><sheet name="A" id="r1"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels": '<R><Relationship Id="r1" Target="s.xml"/></R>',
      "xl/s.xml":
        '<w><sheetData><row><c t="inlineStr"><is><t>chữ</t></is></c><c s="3"><v>5</v></c></row></sheetData></w>',
    });
    expect(tables(bytes)[0]?.rows[0]?.cells.map((it) => it.text)).toEqual(["chữ", "5"]);
  });
});
