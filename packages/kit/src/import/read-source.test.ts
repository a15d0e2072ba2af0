import { isKtttError } from "@kttt/core/errors";
import { strToU8 } from "fflate";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { officeFile, sheetFile, wordFile } from "./office-files.fixture.js";
import { fromEncoding, recognizeEncoding } from "./old-encodings.js";
import { readSource, type SourceOptions } from "./read-source.js";

const saved = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const tables = (name: string, bytes: Uint8Array, options: SourceOptions = {}) =>
  readSource(name, bytes, options).tables;
/** The words of every row of every table, cells parted by ` | `. */
const words = (name: string, bytes: Uint8Array, options: SourceOptions = {}) =>
  tables(name, bytes, options).map(({ rows }) => rows.map(({ cells }) => cells.map((it) => it.text).join(" | ")));
const cell = (xml: string) => `<w:tc>${xml}</w:tc>`;
const p = (text: string, properties = "") =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const table = (...rows: readonly string[]) => `<w:tbl>${rows.map((it) => `<w:tr>${it}</w:tr>`).join("")}</w:tbl>`;
const one = (xml: string, parts: Readonly<Record<string, string>> = {}) =>
  words("a.docx", wordFile(table(cell(xml)), parts))[0]?.[0];

function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (isKtttError(error)) return error.code ?? "";
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("Word files", () => {
  test("what LibreOffice saved: changes tracked, a footnote, numbers by themselves, merged cells, a table in a cell", () => {
    const found = tables("phu-luc.docx", saved("phu-luc.docx"));
    expect(found.map((it) => it.rows.length)).toEqual([1, 3, 1, 1]);
    const [, annex, inner] = found;
    expect(annex?.rows[1]?.cells).toEqual([
      { text: "1.", mergedFrom: null },
      { text: "Tập huấn cán bộ cấp xã", mergedFrom: null, asides: ["Theo Quyết định số 1"] },
      { text: "Sở KH&ĐT", mergedFrom: null },
      { text: "- UBND các huyện;\n- Liên minh HTX tỉnh", mergedFrom: null },
      { text: "Lớp tập huấn", mergedFrom: null },
      { text: "Quý III/2024", mergedFrom: null },
      { text: "Kinh phí địa phương", mergedFrom: null },
    ]);
    expect(annex?.rows[2]?.cells.slice(0, 3)).toEqual([
      { text: "2.", mergedFrom: null },
      { text: "Rà soát hợp tác xã ngừng hoạt động", mergedFrom: null },
      { text: "", mergedFrom: 2 },
    ]);
    expect(inner?.rows[0]?.cells.map((it) => it.text)).toEqual(["Năm 2023", "15 hợp tác xã"]);
  });

  test("rows, cells and words struck out are gone, inserted ones are in; a paragraph whose end is struck out goes on", () => {
    const rows = [
      `<w:trPr><w:del w:id="1"/></w:trPr>${cell(p("bỏ"))}`,
      `<w:trPr><w:ins w:id="1"/></w:trPr>${cell(p("thêm"))}<w:tc><w:tcPr><w:cellDel w:id="3"/></w:tcPr>${p("ô bỏ")}</w:tc>`,
      cell(p("một", "<w:rPr><w:del w:id='2'/></w:rPr>") + p(" hai")),
      cell(`<w:p><w:ins><w:r><w:t>mới</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>cũ</w:t></w:r></w:moveFrom></w:p>`),
    ];
    expect(words("a.docx", wordFile(table(...rows)))).toEqual([["thêm", "một hai", "mới"]]);
  });

  test("content which is there twice for old and new programs is read once", () => {
    const choice = `<mc:Choice Requires="wps"><w:r><w:t>mới</w:t></w:r></mc:Choice>`;
    const fallback = `<mc:Fallback><w:r><w:t>cũ</w:t></w:r></mc:Fallback>`;
    expect(one(`<w:p><mc:AlternateContent>${choice}${fallback}</mc:AlternateContent></w:p>`)).toBe("mới");
    expect(one(`<w:p><mc:AlternateContent>${fallback}</mc:AlternateContent></w:p>`)).toBe("cũ");
  });

  test("rows and cells inside content controls and custom XML are found; fields show their result only", () => {
    const row = `<w:customXml><w:tr><w:sdt><w:sdtContent>${cell(p("a"))}</w:sdtContent></w:sdt></w:tr></w:customXml>`;
    expect(words("a.docx", wordFile(`<w:tbl>${row}</w:tbl>`))).toEqual([["a"]]);
    expect(one(`<w:p><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:t>5/2024</w:t></w:r></w:p>`)).toBe("5/2024");
    expect(
      one(`<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>`),
    ).toBe("a b\nc-d");
  });

  test("hidden words and marks of an author's own footnote are no words of the cell, and are not lost", () => {
    const bytes = wordFile(
      table(
        cell(
          `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:t>rõ</w:t></w:r><w:r><w:footnoteReference w:id="7" w:customMarkFollows="1"/><w:t>*</w:t></w:r></w:p>`,
        ),
      ),
      { "word/footnotes.xml": `<w:footnotes xmlns:w="x"><w:footnote w:id="7">${p("chú")}</w:footnote></w:footnotes>` },
    );
    expect(tables("a.docx", bytes)[0]?.rows[0]?.cells[0]).toEqual({
      text: "rõ",
      mergedFrom: null,
      asides: ["ẩn", "chú"],
    });
  });

  test("automatic numbers: roman, letters, several levels, begun anew, given by a style; a bullet is a dash", () => {
    const level = (at: number, format: string, text: string, start = 1) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:numbering xmlns:w="x">
      <w:abstractNum w:abstractNumId="0">${level(0, "upperRoman", "%1.", 4)}${level(1, "decimal", "%1.%2")}${level(2, "lowerLetter", "%3)")}</w:abstractNum>
      <w:abstractNum w:abstractNumId="1">${level(0, "bullet", "\uf0b7")}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`;
    const styles = `<w:styles xmlns:w="x"><w:style w:styleId="S"><w:basedOn w:val="T"/></w:style><w:style w:styleId="T"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;
    const at = (num: number, ilvl: number) => `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${num}"/></w:numPr>`;
    const rows = [
      p("", at(1, 0)),
      p("", at(1, 1)),
      p("", at(1, 1)),
      p("c", at(1, 2)),
      p("", `<w:pStyle w:val="S"/>`),
      p("", at(1, 1)),
      p("", at(3, 0)),
      p("việc", at(2, 0)),
      p("không", `<w:pStyle w:val="S"/><w:numPr><w:numId w:val="0"/></w:numPr>`),
    ].map((it) => cell(it));
    const bytes = wordFile(table(...rows), { "word/numbering.xml": numbering, "word/styles.xml": styles });
    expect(words("a.docx", bytes)).toEqual([["IV.", "IV.1", "IV.2", "a) c", "V.", "V.1", "I.", "- việc", "không"]]);
  });

  test("the main part is the one the file names, whatever its name; paragraphs outside tables are kept with their number", () => {
    const bytes = officeFile({
      "_rels/.rels": `<Relationships><Relationship Type="http://x/officeDocument" Target="/word/document2.xml"/></Relationships>`,
      "word/document2.xml": `<w:document xmlns:w="x"><w:body>${p("Phụ lục")}${table(cell(p("a")))}${p("Nơi nhận")}</w:body></w:document>`,
    });
    expect(words("a.docx", bytes)).toEqual([["a"]]);
    expect(readSource("a.docx", bytes).paragraphs).toEqual([
      { line: 1, text: "Phụ lục" },
      { line: 2, text: "Nơi nhận" },
    ]);
  });

  test("a cell over several columns says where it begins; a merge downward ends where the next cell begins anew", () => {
    const merged = (value: string, text: string) => `<w:tc><w:tcPr><w:vMerge${value}/></w:tcPr>${p(text)}</w:tc>`;
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p("rộng")}</w:tc>`;
    const rows = [
      wide,
      merged(' w:val="restart"', "a") + cell(p("b")),
      merged("", "") + cell(p("c")),
      cell(p("d")),
      merged("", "e"),
    ];
    const found = tables("a.docx", wordFile(table(...rows)))[0]?.rows.map((it) => it.cells);
    expect(found?.[0]?.[1]).toEqual({ text: "", mergedFrom: null, mergedLeft: 0 });
    expect(found?.map((it) => it[0]?.mergedFrom)).toEqual([null, null, 2, null, null]);
  });
});

describe("Excel files", () => {
  test("what LibreOffice saved: days by their format, merged cells, lines in a cell, a hidden row and a hidden sheet", () => {
    const found = tables("phu-luc.xlsx", saved("phu-luc.xlsx"));
    expect(found.map((it) => [it.name, it.hidden ?? false])).toEqual([
      ["Phụ lục I", false],
      ["Nháp", true],
    ]);
    const rows = found[0]?.rows ?? [];
    expect(rows.map((it) => it.cells.map(({ text }) => text).join(" | "))).toEqual([
      "PHỤ LỤC NHIỆM VỤ |  |  |  |  | ",
      "STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Sản phẩm | Thời hạn",
      "1 | Tập huấn cán bộ | Sở KH&ĐT | UBND các huyện | Lớp tập huấn | 12/2024",
      "2 | Rà soát\nquy hoạch |  | UBND các huyện | Báo cáo | 15/12/2024",
      "3 | Việc ẩn |  | UBND các huyện | Báo cáo | 2024",
    ]);
    expect(rows.map((it) => it.cells[2]?.mergedFrom)).toEqual([null, null, null, 3, 3]);
    expect(rows.map((it) => it.hidden ?? false)).toEqual([false, false, false, false, true]);
    expect(rows[0]?.cells[3]?.mergedLeft).toBe(0);
  });

  test.each([
    ["mm/yyyy", 45_627, "12/2024"],
    ["dd/mm/yyyy", 45_627.5, "1/12/2024"],
    ["m/d/yyyy", 45_641, "15/12/2024"],
    ["[$-42A]dd mmmm yyyy;@", 45_641, "15/12/2024"],
    ["yyyy", 45_641, "2024"],
    ["d/m", 45_641, "15/12"],
    ["mmmm", 45_641, "tháng 12"],
    ["hh:mm dd/mm/yyyy", 45_641.708_333_333_3, "17:00 15/12/2024"],
    ['"Tháng" m"/"yyyy', 45_641, "Tháng 12/2024"],
    ["#,##0\\ _d", 12, "12"],
    ['#,##0 "đ"', 1200, "1200 đ"],
    ['"Quý "0', 3, "Quý 3"],
    ["0%", 0.55, "55%"],
    ["General", 0.1 + 0.2, "0.3"],
    ["[Red]0.00", 2.5, "2.5"],
    ['_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', 7, "7"],
  ])("a number in the format %s shows what it shows", (code, value, shown) => {
    const escaped = code.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
    const styles = `<numFmts><numFmt numFmtId="170" formatCode="${escaped}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>`;
    expect(words("a.xlsx", sheetFile(`<row><c s="1"><v>${value}</v></c></row>`, { styles }))).toEqual([[shown]]);
  });

  test("a workbook which counts from 1904, built-in formats, days before March 1900", () => {
    const styles = `<cellXfs><xf numFmtId="14"/><xf numFmtId="17"/></cellXfs>`;
    const row = (serial: number, style = 0) => `<row><c s="${style}"><v>${serial}</v></c></row>`;
    const day = (serial: number, properties = "") =>
      words("a.xlsx", sheetFile(row(serial), { styles, properties }))[0]?.[0];
    expect(day(44_179, '<workbookPr date1904="1"/>')).toBe("15/12/2024");
    expect([day(61), day(59), day(1)]).toEqual(["1/3/1900", "28/2/1900", "1/1/1900"]);
    expect(words("a.xlsx", sheetFile(row(45_641, 1), { styles }))).toEqual([["12/2024"]]);
  });

  test("strings: runs joined, phonetic hints out, _x000D_ is a line's end; a formula nobody computed is an aside", () => {
    const strings = `<si><r><t>Sở</t></r><r><t xml:space="preserve"> A_x000D_dòng</t></r><rPh><t>x</t></rPh></si>`;
    const rows = `<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" t="inlineStr"><is><t>b</t></is></c><c r="D3" t="b"><v>1</v></c><c r="E3" t="d"><v>2024-12-15T00:00:00</v></c><c r="F3" t="e"><v>#REF!</v></c><c r="G3"><f>A1+1</f></c></row>`;
    const [sheet] = tables("a.xlsx", sheetFile(rows, { strings }));
    expect(sheet?.rows[0]?.row).toBe(3);
    expect(sheet?.rows[0]?.cells.map((it) => it.text)).toEqual([
      "",
      "Sở A\ndòng",
      "b",
      "TRUE",
      "15/12/2024",
      "#REF!",
      "",
    ]);
    expect(sheet?.rows[0]?.cells[6]?.asides).toEqual(["=A1+1"]);
    expect(refusal(() => tables("a.xlsx", sheetFile('<row><c t="s"><v>9</v></c></row>')))).toBe("import/unreadable");
  });

  test("hidden columns are told", () => {
    const cols = `<cols><col min="2" max="3" hidden="1"/></cols>`;
    const [sheet] = tables("a.xlsx", sheetFile("<row><c><v>1</v></c></row>", { after: cols }));
    expect(sheet?.hiddenColumns).toEqual([1, 2]);
  });
});

describe("text and pages", () => {
  const table2 = "STT;Nhiệm vụ\r\n1;Một, hai";
  test.each([
    ["semicolons, commas inside", strToU8(table2)],
    ["a byte order mark", strToU8(`\ufeff${table2}`)],
    ["sep= in its first line", strToU8(`sep=;\r\n${table2}`)],
    ["UTF-16 with a mark", Uint8Array.from(Buffer.from(`\ufeff${table2}`, "utf16le"))],
    ["UTF-16 without a mark", Uint8Array.from(Buffer.from(table2, "utf16le"))],
    ["UTF-16 the other way round", Uint8Array.from(Buffer.from(`\ufeff${table2}`, "utf16le").swap16())],
    ["decomposed letters", strToU8(table2.normalize("NFD"))],
  ])("CSV with %s", (_, bytes) => {
    expect(words("a.csv", bytes)).toEqual([["STT | Nhiệm vụ", "1 | Một, hai"]]);
  });

  test("CSV: quoted cells over several lines, bars, tabs", () => {
    expect(words("a.csv", strToU8('TT,Việc\n1,"a, ""b""\nc"'))).toEqual([["TT | Việc", '1 | a, "b"\nc']]);
    expect(words("a.csv", strToU8("TT|Việc\n1|a; b; c"))).toEqual([["TT | Việc", "1 | a; b; c"]]);
    expect(words("a.csv", strToU8("TT\tViệc\n1\ta, b, c"))).toEqual([["TT | Việc", "1 | a, b, c"]]);
  });

  test("a page: cells over rows and columns, a table in a cell, tags never closed; also under the ending .xls", () => {
    const page = `<html><body><table><tr><td rowspan=2>a<td colspan=2>b<p>c</p><tr><td>d<td>e<table><tr><td>trong</table></table></body></html>`;
    for (const name of ["a.html", "a.xls", "a.htm"]) {
      expect(words(name, strToU8(page))).toEqual([["a | b\nc | ", " | d | e"], ["trong"]]);
    }
    expect(tables("a.html", strToU8(page))[0]?.rows[1]?.cells[0]?.mergedFrom).toBe(1);
    const [calc] = tables("phu-luc.html", saved("phu-luc.html"));
    expect(calc?.rows[2]?.cells.map((it) => it.text).join(" | ")).toBe(
      "1 | Tập huấn cán bộ | Sở KH&ĐT | UBND các huyện | Lớp tập huấn | 12/2024",
    );
  });

  test("in a text every run of lines with tabs is a table; what a page broke stays inside, other lines are paragraphs", () => {
    const text = "Lời đầu\nTT\tViệc\n1\tMột\nhai\n2\tBa\nCuối\nhết\nrồi\nTT\tKhác";
    const source = readSource("a.txt", strToU8(text));
    expect(source.tables.map((it) => it.rows.map(({ row }) => row))).toEqual([[2, 3, 4, 5], [9]]);
    expect(source.paragraphs.map((it) => it.line)).toEqual([1, 6, 7, 8]);
    expect(words("a.txt", strToU8(text), { lines: { from: 3, to: 5 } })).toEqual([["1 | Một", "hai", "2 | Ba"]]);
  });

  test("nothing invisible comes through: escapes of a terminal, marks of direction, zero-width signs", () => {
    expect(words("a.tsv", strToU8("a\u001b[31mb\u0007\u202ec\u200b\u0085d\tx\u00ady"))).toEqual([["a[31mbcd | xy"]]);
  });
});

describe("old encodings", () => {
  const sentence = "Sở Kế hoạch và Đầu tư chủ trì, phối hợp với Ủy ban nhân dân các huyện thực hiện nhiệm vụ";
  const tcvn3 = "Së KÕ ho¹ch vµ §Çu t\u00ad chñ tr×, phèi hîp víi ñy ban nh©n d©n c¸c huyÖn thùc hiÖn nhiÖm vô";
  const vni =
    "Sôû Keá hoaïch vaø Ñaàu tö chuû trì, phoái hôïp vôùi UÛy ban nhaân daân caùc huyeän thöïc hieän nhieäm vuï";
  const twice = new TextDecoder("windows-1252").decode(new TextEncoder().encode(sentence.replace(/ở|ầ/g, "à")));

  test.each([
    ["tcvn3", tcvn3, sentence.replace("Ủy", "ủy")],
    ["vni", vni, sentence],
    ["utf-8-twice", twice, sentence.replace(/ở|ầ/g, "à")],
  ] as const)("%s is recognised, and converted when that is asked for", (encoding, old, right) => {
    expect(fromEncoding(old, encoding)).toBe(right);
    expect(recognizeEncoding(old)).toBe(encoding);
    const bytes = wordFile(table(cell(p(old))));
    const asItStands = readSource("a.docx", bytes);
    expect(asItStands.problems.map((it) => [it.code, it.params["encoding"]])).toEqual([
      ["import/old-encoding", encoding],
    ]);
    const converted = readSource("a.docx", bytes, { encoding });
    expect(converted.problems).toEqual([]);
    expect(converted.tables[0]?.rows[0]?.cells[0]?.text).toBe(right);
  });

  test("bytes of an old code page in CSV are recognised, too", () => {
    const bytes = Uint8Array.from(Buffer.from(`TT;Việc\n1;${tcvn3}`.replace("Việc", "ViÖc"), "latin1"));
    expect(readSource("a.csv", bytes).problems[0]?.params["encoding"]).toBe("tcvn3");
    expect(words("a.csv", bytes, { encoding: "tcvn3" })[0]?.[1]).toBe(`1 | ${sentence.replace("Ủy", "ủy")}`);
  });

  test("Unicode, English and signs of measure are left alone", () => {
    for (const text of [sentence, sentence.normalize("NFD"), "m² · 50% ± 3 µg", "Department of Planning"]) {
      expect(recognizeEncoding(text)).toBe("unicode");
    }
  });
});

describe("files with a password", () => {
  test.each(["a.docx", "a.xlsx", "a.doc", "a.xls"])(
    "%s is told as such, and not as a broken or an old file",
    (name) => {
      const compound = (part: string) =>
        Uint8Array.from([
          0xd0,
          0xcf,
          0x11,
          0xe0,
          0xa1,
          0xb1,
          0x1a,
          0xe1,
          69,
          0,
          ...Buffer.from(part, "utf16le"),
          ...Array<number>(64).fill(0),
        ]);
      expect(refusal(() => readSource(name, compound("EncryptedPackage")))).toBe("import/encrypted");
      expect(refusal(() => readSource(name, compound("WordDocument")))).not.toBe("import/encrypted");
    },
  );
});
