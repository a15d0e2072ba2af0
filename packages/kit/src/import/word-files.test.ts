import { isKtttError } from "@kttt/core/errors";
import { describe, expect, test } from "vitest";
import { wordFile } from "./office-files.fixture.js";
import { readSource } from "./read-source.js";
import { XML_LIMITS } from "./xml-tree.js";

const source = (body: string, parts: Readonly<Record<string, string>> = {}) =>
  readSource("a.docx", wordFile(body, parts));
const run = (text: string, properties = "") =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = "") =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content.startsWith("<") ? content : run(content)}</w:p>`;
const cell = (xml: string, properties = "") =>
  `<w:tc>${properties === "" ? "" : `<w:tcPr>${properties}</w:tcPr>`}${xml}</w:tc>`;
const table = (...rows: readonly string[]) => `<w:tbl>${rows.map((it) => `<w:tr>${it}</w:tr>`).join("")}</w:tbl>`;
const X = 'xmlns:w="x"';
/** The words of the only cell of a document. */
const words = (xml: string, parts: Readonly<Record<string, string>> = {}) =>
  source(table(cell(xml)), parts).tables[0]?.rows[0]?.cells[0]?.text;
const aside = (body: string, parts: Readonly<Record<string, string>> = {}) =>
  source(body, parts).tables.flatMap((it) =>
    it.name.startsWith("bảng") ? [] : it.rows.map(({ cells }) => `${it.name}: ${cells[0]?.text ?? ""}`),
  );
/** The end of a paragraph struck out in "track changes". */
const ENDLESS = '<w:rPr><w:del w:id="1"/></w:rPr>';

describe("changes which Word has tracked", () => {
  const numbering = `<w:numbering ${X}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const parts = { "word/numbering.xml": numbering };

  test("a paragraph whose end is struck out goes on in the next one, which has its number; it counts for none itself", () => {
    const xml = p("Một ", LIST + ENDLESS) + p("hai", LIST) + p("ba", LIST);
    expect(words(xml, parts)).toBe("1. Một hai\n2. ba");
    expect(source(xml, parts).paragraphs).toEqual([
      { line: 1, text: "1. Một hai" },
      { line: 2, text: "2. ba" },
    ]);
  });

  test("a paragraph struck out as a whole is gone with its number", () => {
    const struck = p(`<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>`, LIST + ENDLESS);
    const xml = p("một", LIST) + struck + p("hai", LIST);
    expect(words(xml, parts)).toBe("1. một\n2. hai");
    expect(source(xml, parts).paragraphs.map((it) => it.text)).toEqual(["1. một", "2. hai"]);
  });

  test("the last words are not lost where nothing comes behind a paragraph without its end", () => {
    expect(words(p("một") + p("hai", ENDLESS))).toBe("một\nhai");
    expect(source(p("một") + p("hai", ENDLESS)).paragraphs).toEqual([
      { line: 1, text: "một" },
      { line: 2, text: "hai" },
    ]);
    // A box of words inside a paragraph ends with it.
    const box = `<w:r><w:txbxContent>${p("trong ", ENDLESS)}</w:txbxContent></w:r>`;
    expect(words(p(`${box}${run("ngoài")}`))).toBe("ngoàitrong");
    const hidden = `<w:r><w:rPr><w:vanish/></w:rPr><w:txbxContent>${p("ẩn", ENDLESS)}</w:txbxContent></w:r>`;
    expect(source(table(cell(p(hidden + run("rõ"))))).tables[0]?.rows[0]?.cells[0]).toEqual({
      ...{ text: "rõ", mergedFrom: null, asides: ["ẩn"] },
    });
  });

  test("a paragraph which was moved away is gone, one moved here is in", () => {
    const xml = `<w:moveFrom>${p("cũ")}</w:moveFrom><w:moveTo>${p("mới")}</w:moveTo>`;
    expect(source(xml).paragraphs.map((it) => it.text)).toEqual(["mới"]);
  });
});

describe("notes, margins and hidden words", () => {
  const note = (kind: string, more = "") =>
    p(`<w:r><w:${kind}Reference w:id="7"${more}/><w:t>*</w:t></w:r>${run("chữ")}`);
  const notes = (kind: string, content: string) => ({
    [`word/${kind}s.xml`]: `<w:${kind}s ${X}><w:${kind} w:id="7">${content}</w:${kind}></w:${kind}s>`,
  });

  test.each(["footnote", "endnote"])(
    "the author's own mark of a %s is no word, a sign which merely stands beside it is",
    (kind) => {
      const parts = notes(kind, p("lời chú"));
      for (const [value, shown] of [
        ["1", "chữ"],
        ["true", "chữ"],
        ["on", "chữ"],
        ["0", "*chữ"],
      ] as const) {
        const [read] = source(table(cell(note(kind, ` w:customMarkFollows="${value}"`))), parts).tables;
        expect(read?.rows[0]?.cells[0]).toEqual({ text: shown, mergedFrom: null, asides: ["lời chú"] });
      }
      expect(words(note(kind), parts)).toBe("*chữ");
    },
  );

  test("words of a table in a note or on the margin are told as well, with what is hidden there", () => {
    const letterhead = table(cell(p("UBND TỈNH")) + cell(p("CỘNG HÒA") + p("Độc lập")), cell(table(cell(p("trong")))));
    const hidden = p(run("ẩn", "<w:vanish/>") + run("rõ"));
    const parts = {
      "word/header1.xml": `<w:hdr ${X}>${p("")}${letterhead}${hidden}</w:hdr>`,
      ...notes("footnote", p("dẫn") + table(cell(p("bảng chú")))),
    };
    const name = "đầu trang, chân trang";
    expect(aside(p(`<w:r><w:footnoteReference w:id="7"/></w:r>${run("a")}`), parts)).toEqual(
      [
        ...["rõ", "UBND TỈNH", "CỘNG HÒA", "Độc lập", "trong", "ẩn"].map((it) => `${name}: ${it}`),
        "chú thích ngoài bảng: dẫn bảng chú",
      ].map((it) => it.replace("dẫn bảng chú", "dẫn\nbảng chú")),
    );
    expect(source(p("a"), parts).tables.map((it) => it.name)).toEqual([name]);
  });

  test("every header and footer of the document is read, each once and in the order of their names; other parts are none", () => {
    const part = (text: string) => `<w:hdr ${X}>${p(text)}</w:hdr>`;
    const parts = Object.fromEntries(
      ["header2", "header12", "footer1", "header", "myheader1", "header1x", "headerA"].map((it) => [
        `word/${it}.xml`,
        part(`ở ${it}`),
      ]),
    );
    expect(
      aside(p("a"), { ...parts, "word/header3.xml.bak": part("bản lưu"), "other/header4.xml": part("khác") }),
    ).toEqual(["footer1", "header", "header12", "header2"].map((it) => `đầu trang, chân trang: ở ${it}`));
  });

  test("what stands beside the tables is laid out as rows of one column", () => {
    const [margins] = source(p("a"), { "word/header1.xml": `<w:hdr ${X}>${p("MẬT")}</w:hdr>` }).tables;
    expect(margins).toEqual({
      ...{ index: 1, name: "đầu trang, chân trang", aligned: true },
      rows: [{ row: 1, cells: [{ text: "MẬT", mergedFrom: null }] }],
    });
  });
});

describe("the shape of a table", () => {
  const rowOf = (xml: string) => source(table(xml)).tables[0]?.rows[0]?.cells;
  const refusedSize = (xml: string) => {
    try {
      rowOf(xml);
    } catch (error) {
      if (isKtttError(error)) return error.problems[0]?.params;
      throw error;
    }
    return null;
  };

  test("columns left out before a row are empty cells; widths which are no number are none", () => {
    const empty = { text: "", mergedFrom: null };
    const a = { text: "a", mergedFrom: null };
    const before = (value: string) => rowOf(`<w:trPr><w:gridBefore w:val="${value}"/></w:trPr>${cell(p("a"))}`);
    expect(before("2")).toEqual([empty, empty, a]);
    for (const value of ["0", "-1", "x", ""]) expect(before(value)).toEqual([a]);
    expect(rowOf(`<w:trPr><w:gridBefore/></w:trPr>${cell(p("a"), "<w:gridSpan/>")}`)).toEqual([a]);
    expect(rowOf(cell(p("a"), '<w:gridSpan w:val="2.9"/>'))).toEqual([a, { ...empty, mergedLeft: 0 }]);
  });

  test("a row of more than 256 columns says how many it would have", () => {
    const wide = (span: number) => cell(p("a"), `<w:gridSpan w:val="${span}"/>`);
    expect(refusedSize(wide(200) + wide(56))).toBeNull();
    expect(refusedSize(wide(200) + wide(57))).toEqual({ part: "gridSpan", size: 257, limit: 256 });
    expect(refusedSize(wide(Number.POSITIVE_INFINITY))).toMatchObject({ limit: 256 });
  });

  test("a stop of tabs parts words, whichever kind it is; what exists for other programs only and is empty is nothing", () => {
    expect(
      words(`<w:p>${run("a")}<w:r><w:ptab w:alignment="right"/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>`),
    ).toBe("a b c");
    expect(words(`<w:p><mc:AlternateContent/>${run("a")}</w:p>`)).toBe("a");
  });

  test("how words look takes no place of what a document may hold", () => {
    const body = p(run("x", "<w:b/>".repeat(XML_LIMITS.nodes)));
    expect(source(body).paragraphs).toEqual([{ line: 1, text: "x" }]);
    expect(aside(p("a"), { "word/footer1.xml": `<w:ftr ${X}>${body}</w:ftr>` })).toEqual(["đầu trang, chân trang: x"]);
    const parts = { "word/footnotes.xml": `<w:footnotes ${X}><w:footnote w:id="7">${body}</w:footnote></w:footnotes>` };
    expect(aside(p(`<w:r><w:footnoteReference w:id="7"/></w:r>${run("a")}`), parts)).toEqual([
      "chú thích ngoài bảng: x",
    ]);
  });
});

describe("lists as Word defines them", () => {
  const level = (at: number, format: string, text: string, more = "") =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const at = (ilvl: number, num = 1) =>
    p("<w:r/>", `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${num}"/></w:numPr>`);
  const num = (id: number, definition: number, more = "") =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`;
  const shown = (definitions: string, paragraphs: string) =>
    source(paragraphs, { "word/numbering.xml": `<w:numbering ${X}>${definitions}</w:numbering>` }).paragraphs.map(
      (it) => it.text,
    );
  const definition = (id: number, xml: string) => `<w:abstractNum w:abstractNumId="${id}">${xml}</w:abstractNum>`;
  const roman = level(0, "upperRoman", "%1.");

  test("a level which never begins anew counts on under the next section; one which does so under another level only, waits for it", () => {
    const list = (restart: string) =>
      definition(0, roman + level(1, "decimal", "%2)") + level(2, "lowerLetter", "%3)", restart)) + num(1, 0);
    const paragraphs = at(0) + at(1) + at(2) + at(1) + at(2) + at(0) + at(1) + at(2);
    expect(shown(list(""), paragraphs)).toEqual(["I.", "1)", "a)", "2)", "a)", "II.", "1)", "a)"]);
    expect(shown(list('<w:lvlRestart w:val="0"/>'), paragraphs)).toEqual([
      "I.",
      "1)",
      "a)",
      "2)",
      "b)",
      "II.",
      "1)",
      "c)",
    ]);
    expect(shown(list('<w:lvlRestart w:val="1"/>'), paragraphs)).toEqual([
      "I.",
      "1)",
      "a)",
      "2)",
      "b)",
      "II.",
      "1)",
      "a)",
    ]);
  });

  test("a level in legal style shows all levels in Arabic figures", () => {
    const list = (legal: string) => definition(0, roman + level(1, "decimal", "%1.%2", legal)) + num(1, 0);
    const paragraphs = at(0) + at(1);
    expect(shown(list("<w:isLgl/>"), paragraphs)).toEqual(["I.", "1.1"]);
    expect(shown(list('<w:isLgl w:val="0"/>'), paragraphs)).toEqual(["I.", "I.1"]);
    expect(shown(list(""), paragraphs)).toEqual(["I.", "I.1"]);
  });

  test("a definition which only names a list style has the levels of that style, and counts with it", () => {
    const definitions =
      definition(0, '<w:numStyleLink w:val="Muc"/>') +
      definition(1, `<w:styleLink w:val="Khac"/>${level(0, "decimal", "%1)")}`) +
      definition(2, `<w:styleLink w:val="Muc"/>${roman}`) +
      definition(3, '<w:numStyleLink w:val="KhongCo"/>') +
      num(1, 0) +
      num(2, 2) +
      num(3, 3) +
      num(4, 9);
    expect(shown(definitions, at(0) + at(0, 2) + at(0) + at(0, 3) + at(0, 4))).toEqual(["I.", "II.", "III.", "", ""]);
  });

  test("an override may begin a lower level anew; one of a level nobody defines is nothing", () => {
    const own = '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride>';
    const none = '<w:lvlOverride w:ilvl="4"><w:startOverride w:val="5"/></w:lvlOverride>';
    const definitions = definition(0, roman + level(1, "decimal", "%1.%2")) + num(1, 0, own) + num(2, 0, none);
    expect(shown(definitions, at(0) + at(1) + at(0, 2) + at(4, 2))).toEqual(["I.", "I.5", "I.", ""]);
  });

  test("a level without figures or a format of its own is shown as Word shows it", () => {
    const plain = '<w:lvl w:ilvl="0"><w:lvlText w:val="Điều %1"/></w:lvl><w:lvl w:ilvl="1"/>';
    expect(shown(definition(0, plain) + num(1, 0), at(0) + at(1) + at(0))).toEqual(["Điều 1", "", "Điều 2"]);
  });
});
