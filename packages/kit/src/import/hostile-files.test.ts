import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { refusal } from "./drafts.fixture.js";
import { officeFile, packedZip, sheetFile, wordFile } from "./office-files.fixture.js";
import { readSource } from "./read-source.js";

const tables = (name: string, bytes: Uint8Array) => readSource(name, bytes).tables;
const cell = (xml: string) => `<w:tc>${xml}</w:tc>`;
const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const table = (...rows: readonly string[]) => `<w:tbl>${rows.map((it) => `<w:tr>${it}</w:tr>`).join("")}</w:tbl>`;

describe("hostile files get a code, before they take time or memory", () => {
  const big = new Uint8Array(30 * 1024 * 1024).fill(32);
  const lying = (bytes: Uint8Array) => {
    // The file says of every part that it unpacks to ten bytes.
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 30 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
    }
    return bytes;
  };
  const sheets = (part: Uint8Array) => {
    const names = Array.from({ length: 60 }, (_, at) => `s${at}`);
    return packedZip({
      "xl/workbook.xml": strToU8(
        `<workbook><sheets>${names.map((it) => `<sheet name="${it}" id="${it}"/>`).join("")}</sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": strToU8(
        `<R>${names.map((it) => `<Relationship Id="${it}" Target="${it}.xml"/>`).join("")}</R>`,
      ),
      ...Object.fromEntries(names.map((it) => [`xl/${it}.xml`, part])),
    });
  };
  const rows = strToU8(`<worksheet><sheetData>${"<row><c><v>1</v></c></row>".repeat(60_000)}</sheetData></worksheet>`);

  test.each([
    [
      "gridSpan 1e9",
      "a.docx",
      () => wordFile(table(`<w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr></w:tc>`)),
      "import/too-large",
    ],
    [
      "gridBefore 1e9",
      "a.docx",
      () => wordFile(table(`<w:trPr><w:gridBefore w:val="1e9"/></w:trPr>${cell(p("a"))}`)),
      "import/too-large",
    ],
    [
      "20,000 nested tables",
      "a.docx",
      () => wordFile(`${"<w:tbl><w:tr><w:tc>".repeat(20_000)}${"</w:tc></w:tr></w:tbl>".repeat(20_000)}`),
      "import/too-large",
    ],
    ["a million paragraphs", "a.docx", () => wordFile("<w:p/>".repeat(1_000_000)), "import/too-large"],
    ["a part of 30 MB of blanks", "a.docx", () => officeFile({ "word/document.xml": big }, 9), "import/too-large"],
    [
      "a part which lies about its size",
      "a.docx",
      () => lying(officeFile({ "word/document.xml": big }, 9)),
      "import/too-large",
    ],
    [
      "a document type with entities",
      "a.docx",
      () => officeFile({ "word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      "import/unreadable",
    ],
    [
      "a merge of the whole sheet",
      "a.xlsx",
      () =>
        sheetFile("<row><c><v>1</v></c></row>", { after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' }),
      "import/too-large",
    ],
    ["a cell ZZZZZZ2", "a.xlsx", () => sheetFile('<row r="2"><c r="ZZZZZZ2"><v>1</v></c></row>'), "import/unreadable"],
    [
      "rows at the right edge",
      "a.xlsx",
      () => sheetFile(Array.from({ length: 200 }, (_, at) => `<row><c r="XFD${at + 1}"><v>1</v></c></row>`).join("")),
      "import/too-large",
    ],
    [
      "a list of hidden columns without an end",
      "a.xlsx",
      () =>
        sheetFile("<row/>", { after: `<cols>${'<col min="1" max="1000000000" hidden="1"/>'.repeat(1_000)}</cols>` }),
      "import/too-large",
    ],
    ["60 sheets of 30 MB", "a.xlsx", () => sheets(big), "import/too-large"],
    ["60 sheets which lie about their size", "a.xlsx", () => lying(sheets(big)), "import/too-large"],
    ["60 sheets, small each", "a.xlsx", () => sheets(rows), "import/too-large"],
    ["no zip", "a.docx", () => strToU8("x"), "import/unreadable"],
    ["a zip cut short", "a.docx", () => wordFile(p("a")).subarray(0, 150), "import/unreadable"],
    ["broken XML", "a.docx", () => zipSync({ "word/document.xml": strToU8("<w>") }), "import/unreadable"],
    ["no document in it", "a.docx", () => zipSync({ a: strToU8("<w/>") }), "import/unreadable"],
    [
      "the first bytes of an old .doc",
      "a.docx",
      () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0),
      "import/unreadable",
    ],
    [
      "20,000 nested tags of a page",
      "a.html",
      () => strToU8(`${"<div>".repeat(20_000)}<table><tr><td>a`),
      "import/too-large",
    ],
    ["rows of a million columns", "a.html", () => strToU8("<table><tr><td colspan=1000000>a"), "import/too-large"],
    ["a Word file called .txt", "a.txt", () => wordFile(p("a")), "import/not-text"],
    ["a PDF called .csv", "a.csv", () => strToU8("%PDF-1.7 x"), "import/not-text"],
    ["an ending nobody knows", "a.pdf", () => strToU8("x"), "import/unknown-kind-of-file"],
    ["a line of 100,000 tabs", "a.tsv", () => strToU8(`a${"\t".repeat(100_000)}`), "import/too-large"],
  ])("%s", (_, name, make, code) => {
    expect(refusal(() => readSource(name, make()))).toBe(code);
  });

  test("a number format as long as Excel allows is read; one of a thousand signs and more is refused", () => {
    const styles = (code: string) =>
      `<numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs>`;
    const read = (code: string) =>
      tables("a.xlsx", sheetFile("<row><c><v>1</v></c></row>", { styles: styles(code) }))[0]?.rows[0]?.cells[0]?.text;
    expect(read("[".repeat(255))).toBe("1");
    for (const sign of ["[", "[h]m", "y%", "&quot;", "\\"]) {
      expect(refusal(() => read(sign.repeat(200_000)))).toBe("import/too-large");
    }
  });

  test("a merge of a whole row or column is nothing unusual", () => {
    const after = '<mergeCells><mergeCell ref="A1:XFD1"/><mergeCell ref="B1:B1048576"/></mergeCells>';
    const [sheet] = tables("a.xlsx", sheetFile("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>", { after }));
    expect(sheet?.rows.map((it) => it.cells.length)).toEqual([1, 1]);
  });
});
