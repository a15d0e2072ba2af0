import { describe, expect, test } from "vitest";
import { refusal } from "./drafts.fixture.js";
import { officeFile, sheetFile, wordFile } from "./office-files.fixture.js";
import { numberFormat } from "./number-format.js";
import { readSource, type SourceOptions } from "./read-source.js";

const tables = (name: string, bytes: Uint8Array, options: SourceOptions = {}) =>
  readSource(name, bytes, options).tables;
const words = (name: string, bytes: Uint8Array, options: SourceOptions = {}) =>
  tables(name, bytes, options).map(({ rows }) => rows.map(({ cells }) => cells.map((it) => it.text).join(" | ")));
const cell = (xml: string, properties = "") =>
  `<w:tc>${properties === "" ? "" : `<w:tcPr>${properties}</w:tcPr>`}${xml}</w:tc>`;
const p = (text: string, properties = "") =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const table = (...rows: readonly string[]) => `<w:tbl>${rows.map((it) => `<w:tr>${it}</w:tr>`).join("")}</w:tbl>`;
const column = (bytes: Uint8Array) => words("a.docx", bytes)[0];

describe("the numbers which Word prints by itself", () => {
  const level = (at: number, format: string, text: string, start = "1") =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/>${format === "" ? "" : `<w:numFmt w:val="${format}"/>`}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbered = (levels: string, rows: readonly string[], lists = "", styles = "") =>
    column(
      wordFile(table(...rows.map((it) => cell(it))), {
        "word/numbering.xml": `<w:numbering xmlns:w="x"><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${lists}</w:numbering>`,
        "word/styles.xml": `<w:styles xmlns:w="x">${styles}</w:styles>`,
      }),
    );
  const at = (ilvl: number | string, num = 1) =>
    p("", `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${num}"/></w:numPr>`);

  test.each([
    ["upperRoman", 1, "I"],
    ["upperRoman", 4, "IV"],
    ["upperRoman", 9, "IX"],
    ["upperRoman", 14, "XIV"],
    ["upperRoman", 40, "XL"],
    ["upperRoman", 50, "L"],
    ["upperRoman", 90, "XC"],
    ["upperRoman", 400, "CD"],
    ["upperRoman", 500, "D"],
    ["upperRoman", 1994, "MCMXCIV"],
    ["upperRoman", 3999, "MMMCMXCIX"],
    ["upperRoman", 5000, "MMMCMXCIX"],
    ["lowerRoman", 6, "vi"],
    ["upperLetter", 3, "C"],
    ["lowerLetter", 26, "z"],
    ["lowerLetter", 27, "aa"],
    ["lowerLetter", 52, "zz"],
    ["lowerLetter", 53, "aaa"],
    ["lowerLetter", 10_000, "pppppppppp".slice(0, 9)],
    ["decimalZero", 7, "07"],
    ["decimalZero", 12, "12"],
    ["none", 3, ""],
    ["", 3, "3"],
    ["ordinal", 3, "3"],
  ])("%s, the %d.: “%s”", (format, start, shown) => {
    expect(numbered(level(0, format, "%1", `${start}`), [at(0)])).toEqual([shown]);
  });

  test("a level begins anew under each number above it, and shows the begin of a level nobody has counted", () => {
    const levels = level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2") + level(2, "decimal", "%1.%2.%3", "5");
    expect(numbered(levels, [at(1), at(0), at(1), at(1), at(2), at(0), at(1), at(2)])).toEqual([
      "1.1",
      "1.",
      "1.1",
      "1.2",
      "1.2.5",
      "2.",
      "2.1",
      "2.1.5",
    ]);
    expect(numbered(level(0, "decimal", "%1.%2"), [at(0)])).toEqual(["1.1"]);
  });

  test("a level beyond the ninth is the ninth; one which is not defined, and a list which is not there, have no number", () => {
    expect(numbered(level(8, "decimal", "%9)"), [at(12)])).toEqual(["1)"]);
    expect(numbered(level(0, "decimal", "%1)"), [at(1), at(0, 7)])).toEqual(["", ""]);
    expect(numbered(level(0, "decimal", "%1)"), [at("x")])).toEqual(["1)"]);
    expect(numbered(level(0, "decimal", "%1)", "-4"), [at(0)])).toEqual(["1)"]);
    expect(numbered(level(0, "decimal", "%1)", "0"), [at(0)])).toEqual(["0)"]);
  });

  test("a list which overrides a level counts by itself; one made of the same definition counts on", () => {
    const own = `<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">${level(0, "upperLetter", "%1.", "2")}</w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride><w:startOverride w:val="9"/></w:lvlOverride></w:num>`;
    expect(numbered(level(0, "decimal", "%1."), [at(0), at(0, 3), at(0, 2), at(0, 4), at(0)], own)).toEqual([
      "1.",
      "2.",
      "B.",
      "9.",
      "3.",
    ]);
  });

  test("a style gives its list to the styles based on it, and styles based on each other end", () => {
    const list = `<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>`;
    const styles = `<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style><w:style w:styleId="C">${list}</w:style><w:style w:styleId="D"><w:basedOn w:val="C"/></w:style>`;
    const styled = (name: string) => p("", `<w:pStyle w:val="${name}"/>`);
    expect(numbered(level(0, "decimal", "%1."), ["A", "C", "D", "E"].map(styled), "", styles)).toEqual([
      "",
      "1.",
      "2.",
      "",
    ]);
    const plain = `${p("việc", `<w:pStyle w:val="D"/><w:numPr><w:ilvl w:val="0"/></w:numPr>`)}`;
    expect(numbered(level(0, "decimal", "%1."), [plain], "", styles)).toEqual(["1. việc"]);
  });
});

describe("words of a Word file at their edges", () => {
  test.each(["0", "false", "off", "none"])("what is said not to be hidden (%s) is read", (value) => {
    const run = `<w:p><w:r><w:rPr><w:vanish w:val="${value}"/></w:rPr><w:t>chữ</w:t></w:r></w:p>`;
    expect(column(wordFile(table(cell(run))))).toEqual(["chữ"]);
    expect(
      tables("a.docx", wordFile(table(`<w:trPr><w:hidden w:val="${value}"/></w:trPr>${cell(p("a"))}`)))[0]?.rows[0],
    ).not.toHaveProperty("hidden");
  });

  test("a hidden row says so; hidden words of blanks are nothing", () => {
    expect(tables("a.docx", wordFile(table(`<w:trPr><w:hidden/></w:trPr>${cell(p("a"))}`)))[0]?.rows[0]?.hidden).toBe(
      true,
    );
    const blank = `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve">  </w:t></w:r></w:p>`;
    expect(tables("a.docx", wordFile(table(cell(blank))))[0]?.rows[0]?.cells[0]).toEqual({
      text: "",
      mergedFrom: null,
    });
  });

  test("footnotes, endnotes and comments are asides of their cell, those without words and unknown ones are none", () => {
    const note = (kind: string, id: string) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const xml = cell(
      `<w:p><w:r><w:t>a</w:t></w:r>${note("footnote", "1")}${note("endnote", "1")}${note("comment", "1")}${note("footnote", "2")}${note("footnote", "9")}</w:p>`,
    );
    const part = (kind: string) =>
      `<w:${kind}s xmlns:w="x"><w:${kind} w:id="1">${p(`lời ${kind}`)}</w:${kind}><w:${kind} w:id="2"><w:p/></w:${kind}></w:${kind}s>`;
    const parts = Object.fromEntries(["footnote", "endnote", "comment"].map((it) => [`word/${it}s.xml`, part(it)]));
    expect(tables("a.docx", wordFile(table(xml), parts))[0]?.rows[0]?.cells[0]).toEqual({
      text: "a",
      mergedFrom: null,
      asides: ["lời footnote", "lời endnote", "lời comment"],
    });
  });

  test("what stands on the margins and beside paragraphs is a table of its own at the end; page numbers are nothing", () => {
    const note = `<w:p><w:r><w:t>Lời dẫn</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`;
    const bytes = wordFile(note + table(cell(p("a"))), {
      "word/footnotes.xml": `<w:footnotes xmlns:w="x"><w:footnote w:id="1">${p("chú dẫn")}</w:footnote></w:footnotes>`,
      "word/header1.xml": `<w:hdr xmlns:w="x">${p("MẬT")}${p("2")}</w:hdr>`,
      "word/footer2.xml": `<w:ftr xmlns:w="x">${p("MẬT")}${p("Trang 2/14")}${p("Page 3")}${p("– 4 –")}${p("Trang bìa")}</w:ftr>`,
      "word/headers.xml": `<w:hdr xmlns:w="x">${p("khác")}</w:hdr>`,
    });
    expect(
      tables("a.docx", bytes).map((it) => [
        it.index,
        it.name,
        it.rows.map(({ cells, row }) => `${row} ${cells[0]?.text ?? ""}`),
      ]),
    ).toEqual([
      [1, "bảng 1", ["1 a"]],
      [2, "đầu trang, chân trang", ["1 MẬT", "2 Trang bìa"]],
      [3, "chú thích ngoài bảng", ["1 chú dẫn"]],
    ]);
  });

  test("columns left out before a row are empty cells; a width which is no number is one; 256 columns are read, 257 are not", () => {
    expect(column(wordFile(table(`<w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell(p("a"))}`)))).toEqual([" |  | a"]);
    for (const value of ["x", "0", "-3", "1.5"]) {
      expect(column(wordFile(table(cell(p("a"), `<w:gridSpan w:val="${value}"/>`) + cell(p("b")))))).toEqual(["a | b"]);
    }
    const wide = (span: number) => wordFile(table(cell(p("a"), `<w:gridSpan w:val="${span}"/>`)));
    expect(tables("a.docx", wide(256))[0]?.rows[0]?.cells).toHaveLength(256);
    expect(refusal(() => tables("a.docx", wide(257)))).toBe("import/too-large");
    expect(refusal(() => tables("a.docx", wordFile(table(cell(p("a"), `<w:gridSpan w:val="200"/>`).repeat(2)))))).toBe(
      "import/too-large",
    );
  });

  test("a merge which goes on where none began is a cell of its own", () => {
    const on = cell(p("x"), "<w:vMerge/>");
    expect(tables("a.docx", wordFile(table(on, on)))[0]?.rows.map((it) => it.cells[0]?.mergedFrom)).toEqual([null, 1]);
    const rows = [cell(p("a"), '<w:vMerge w:val="restart"/>'), cell(p("b"), '<w:vMerge w:val="restart"/>'), on];
    expect(tables("a.docx", wordFile(table(...rows)))[0]?.rows.map((it) => it.cells[0]?.mergedFrom)).toEqual([
      null,
      null,
      2,
    ]);
  });

  test("signs, ruby and deleted properties: a symbol is a bullet, what is read aloud is none of the words", () => {
    expect(
      column(
        wordFile(
          table(
            cell(
              `<w:p><w:r><w:sym w:char="F0B7"/><w:t>a</w:t><w:cr/><w:t>b</w:t></w:r><w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>c</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>`,
            ),
          ),
        ),
      ),
    ).toEqual(["•a\nbc"]);
  });

  test("without relations, or without one to a document, the main part has its usual name", () => {
    const body = `<w:document xmlns:w="x"><w:body>${table(cell(p("a")))}</w:body></w:document>`;
    for (const rels of [null, "<R/>", '<R><Relationship Type="x/other" Target="b.xml"/></R>']) {
      expect(
        words("a.docx", officeFile({ "word/document.xml": body, ...(rels === null ? {} : { "_rels/.rels": rels }) })),
      ).toEqual([["a"]]);
    }
  });
});

describe("cells of an Excel file at their edges", () => {
  const row = (xml: string) => `<row r="1">${xml}</row>`;
  const read = (xml: string, more: Partial<Record<string, string>> = {}) => words("a.xlsx", sheetFile(xml, more))[0];

  test("a place may be written with dollars; beyond the last column or row, or with none, it is no place", () => {
    expect(read(row('<c r="$B$1"><v>7</v></c>'))).toEqual([" | 7"]);
    for (const place of ["XFE1", "A0", "A1048577", "a1", "1A", "A", "AAAA1", ""]) {
      expect(refusal(() => read(row(`<c r="${place}"><v>1</v></c>`)))).toBe("import/unreadable");
    }
    expect(read(`<row r="1048576"><c r="A1048576"><v>1</v></c></row>`)).toEqual(["1"]);
    expect(tables("a.xlsx", sheetFile(row('<c r="XFD1"><v>1</v></c>')))[0]?.rows[0]?.cells).toHaveLength(16_384);
  });

  test("rows stand in their order: one which says no number follows the one before; the same or an earlier one is refused", () => {
    const rows = tables("a.xlsx", sheetFile('<row r="3"><c><v>1</v></c></row><row><c><v>2</v></c></row>'))[0]?.rows;
    expect(rows?.map((it) => it.row)).toEqual([3, 4]);
    for (const next of ["3", "2", "0", "x", "3.5", "1048577"]) {
      expect(refusal(() => read(`<row r="3"><c><v>1</v></c></row><row r="${next}"><c><v>2</v></c></row>`))).toBe(
        "import/unreadable",
      );
    }
  });

  test("a cell which says no place stands behind the one before it", () => {
    expect(read(row('<c r="B1"><v>1</v></c><c><v>2</v></c>'))).toEqual([" | 1 | 2"]);
  });

  test("truth, errors, days as text, strings of a formula, and values which are no number are read as they are", () => {
    expect(
      read(
        row(
          '<c t="b"><v>0</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2024-01-05</v></c><c t="d"><v>mai</v></c><c t="str"><v>a_x0041_</v></c><c><v>x</v></c><c t="inlineStr"/><c><v>Infinity</v></c>',
        ),
      ),
    ).toEqual(["FALSE | TRUE | #N/A | 5/1/2024 | mai | aA | x |  | Infinity"]);
  });

  test("a formula is told only where it shows nothing; a row of nothing is none", () => {
    const [sheet] = tables(
      "a.xlsx",
      sheetFile(row("<c><f>B1</f><v>5</v></c><c><f>C1</f></c><c/>") + '<row r="2"><c/></row>'),
    );
    expect(sheet?.rows.map((it) => it.cells)).toEqual([
      [
        { text: "5", mergedFrom: null },
        { text: "", mergedFrom: null, asides: ["=C1"] },
      ],
    ]);
  });

  test("hidden rows, columns and sheets in every way of saying so", () => {
    const [sheet] = tables(
      "a.xlsx",
      sheetFile('<row r="1" hidden="true"><c><v>1</v></c></row><row r="2" hidden="0"><c><v>2</v></c></row>', {
        after:
          '<cols><col min="1" max="1" hidden="true"/><col min="2" max="2"/><col min="4" max="4" hidden="1"/></cols>',
      }),
    );
    expect([sheet?.rows.map((it) => it.hidden ?? false), sheet?.hiddenColumns]).toEqual([
      [true, false],
      [0, 3],
    ]);
    expect(sheet).not.toHaveProperty("hidden");
    for (const state of ["hidden", "veryHidden"]) {
      expect(tables("a.xlsx", sheetFile(row("<c><v>1</v></c>"), { sheet: `state="${state}"` }))[0]?.hidden).toBe(true);
    }
    expect(tables("a.xlsx", sheetFile(row("<c><v>1</v></c>"), { sheet: 'state="visible"' }))[0]).not.toHaveProperty(
      "hidden",
    );
  });

  test("merged cells: over columns, over rows, over both, of one cell, beyond what the sheet holds", () => {
    const rows = [1, 2, 3]
      .map((at) => `<row r="${at}"><c r="A${at}"><v>${at}</v></c><c r="C${at}"><v>9</v></c></row>`)
      .join("");
    const merged = (...refs: readonly string[]) =>
      tables(
        "a.xlsx",
        sheetFile(rows, { after: `<mergeCells>${refs.map((it) => `<mergeCell ref="${it}"/>`).join("")}</mergeCells>` }),
      )[0]?.rows.map((it) => it.cells.map((one) => [one.mergedFrom, one.mergedLeft ?? null]));
    const none = [null, null];
    expect(merged("A1")).toEqual([
      [none, none, none],
      [none, none, none],
      [none, none, none],
    ]);
    expect(merged("A1:B2")).toEqual([
      [none, [null, 0], none],
      [[1, null], [1, 0], none],
      [none, none, none],
    ]);
    expect(merged("C2:C9")).toEqual([
      [none, none, none],
      [none, none, none],
      [none, none, [2, null]],
    ]);
    expect(merged("B1:Z1")?.[0]).toEqual([none, none, [null, 1]]);
    expect(refusal(() => merged("A1:?"))).toBe("import/unreadable");
  });

  test("strings and styles stand where the workbook says, with a path from the root or from its folder", () => {
    const file = (target: string) =>
      officeFile({
        "xl/workbook.xml": '<workbook><sheets><sheet name="A" id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": `<R><Relationship Id="r1" Type="x/worksheet" Target="s.xml"/><Relationship Id="r2" Type="x/sharedStrings" Target="${target}strings2.xml"/><Relationship Id="r3" Type="x/styles" Target="${target}styles2.xml"/></R>`,
        "xl/strings2.xml": "<sst><si><t>chữ</t></si></sst>",
        "xl/styles2.xml": '<s><cellXfs><xf/><xf numFmtId="14"/></cellXfs></s>',
        "xl/s.xml":
          '<w><sheetData><row><c t="s"><v>0</v></c><c s="1"><v>45641</v></c><c s="9"><v>45641</v></c></row></sheetData></w>',
      });
    for (const target of ["", "/xl/"]) expect(words("a.xlsx", file(target))).toEqual([["chữ | 15/12/2024 | 45641"]]);
  });

  test("a number format without a code, and one nobody lists, show the number", () => {
    const styles =
      '<numFmts><numFmt numFmtId="170"/></numFmts><cellXfs><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>';
    expect(read(row('<c><v>1.50</v></c><c s="1"><v>2</v></c>'), { styles })).toEqual(["1.5 | 2"]);
  });
});

describe("number formats of Excel", () => {
  const shown = (code: string, value: number, from1904 = false) => numberFormat(170, code, from1904).show(value);
  const DAY = 45_641;
  test.each([
    ["h:mm", DAY + 0.75, "18:00"],
    ["[h]:mm", DAY + 0.5, "12:00"],
    ["[hh]:mm", DAY + 0.5, "12:00"],
    ["[Red]d/m/yyyy", DAY, "15/12/2024"],
    ["h:mm AM/PM", DAY + 0.25, "6:00"],
    ["h:mm a/p", DAY + 0.25, "6:00"],
    ["mm:ss", DAY + 0.5, ""],
    ["d/m/yyyy h:mm:ss", DAY + 0.5, "12:00 15/12/2024"],
    ["dddd", DAY, ""],
    ["ddd d/m", DAY, "15/12"],
    ["yyyy;m", DAY, "2024"],
    ["d\\-m\\-yyyy", DAY, "15/12/2024"],
    ['"Ngày "d" tháng "m" năm "yyyy', DAY, "Ngày 15 tháng 12 năm 2024"],
    ['h" giờ "mm', DAY + 0.5, "12 giờ 00"],
    ["D/M/YYYY", DAY, "15/12/2024"],
    ["_(d/m_)", DAY, "15/12"],
    ["*-d/m", DAY, "15/12"],
    ["General", 7, "7"],
    ['General" đồng"', 7, "7 đồng"],
    ['"còn "0" việc"', 3, "còn 3 việc"],
    ["0.0%", 0.125, "12.5%"],
    ['0%" số HTX"', 0.5, "50% số HTX"],
    ["#,##0", 1234.5, "1234.5"],
    ['"x"', 3, "3"],
    ["d/m/yyyy", -1, "-1"],
    ["d/m/yyyy", 2_958_465, "31/12/9999"],
    ["d/m/yyyy", 2_958_466, "2958466"],
    ["d/m/yyyy", 0, "31/12/1899"],
    ['"ngày "d@', DAY, "ngày 15"],
    ['"ngày "d.m.yyyy', DAY, "ngày 15.12.2024"],
    ["-0", 5, "5"],
    ['"giây "s', DAY + 0.5, "giây "],
    ['h" giờ, ngày "d', DAY + 0.5, "12 giờ, ngày 15"],
    ['"số "0.0"; "0', 2.5, "số 2.5; "],
    ["%0", 0.5, "50%"],
    ['"đạt "%0', 0.5, "đạt 50%"],
    ['"đạt "0%" kế hoạch"', 0.5, "đạt 50% kế hoạch"],
    ["h:mm", DAY + 0.75 - 30 / 1440, "17:30"],
    ["h:mm", DAY + 8 / 24 + 5 / 1440, "8:05"],
    ['h" giờ "mm" phút"', DAY + 8 / 24 + 5 / 1440, "8 giờ 05 phút"],
    ['"ngày "d_)', DAY, "ngày 15"],
    ['"ngày "d*.', DAY, "ngày 15"],
    ['_x"ngày "d', DAY, "ngày 15"],
    ["\\n\\g\\à\\y\\ d", DAY, "ngày 15"],
    ['h a/p" giờ"', DAY + 0.25, "6  giờ"],
    ['h AM/PM" giờ"', DAY + 0.25, "6  giờ"],
    ["#.##0,00", 1234.5, "1234.5"],
    ['0.0,0" tỷ"', 2.5, "2.5 tỷ"],
    ["[s]", DAY + 0.5, "12:00"],
    ["[Blue]0", 5, "5"],
    ["[Magenta]0", 5, "5"],
    ["[Cyan]0", 5, "5"],
    ['"ngày"" "d', DAY, "ngày 15"],
    ['"a', 5, "5"],
    ['0"a', 5, "5a"],
    ["[h", DAY + 0.5, "12:00"],
    ["0\\a", 5, "5a"],
    ['0" m²"', 5, "5 m²"],
  ])("%s of %d: “%s”", (code, value, words_) => {
    expect(shown(code, value)).toBe(words_);
  });

  test.each([
    [9, 0.5, "50%"],
    [10, 0.5, "50%"],
    [14, DAY, "15/12/2024"],
    [15, DAY, "15/12/2024"],
    [16, DAY, "15/12"],
    [17, DAY, "12/2024"],
    [18, DAY + 0.5, "12:00"],
    [21, DAY + 0.5, "12:00"],
    [22, DAY + 0.5, "12:00 15/12/2024"],
    [31, DAY, "15/12/2024"],
    [58, DAY, "15/12/2024"],
    [1, DAY, "45641"],
  ])("the built-in format %d", (id, value, words_) => {
    expect(numberFormat(id, undefined, false).show(value)).toBe(words_);
  });

  test("a workbook which counts from 1904 is 1462 days ahead; leap days and century ends fall right", () => {
    expect(shown("d/m/yyyy", DAY - 1462, true)).toBe("15/12/2024");
    expect([45_351, 36_585, 73_050, 73_109, 73_110].map((it) => shown("d/m/yyyy", it))).toEqual([
      "29/2/2024",
      "29/2/2000",
      "31/12/2099",
      "28/2/2100",
      "1/3/2100",
    ]);
    // Half a second before midnight is midnight, as Excel shows it.
    expect(shown("d/m/yyyy h:mm", DAY - 0.000_001)).toBe("0:00 15/12/2024");
  });
});
