import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { refusal } from "./drafts.fixture.js";
import { fromEncoding } from "./old-encodings.js";
import { readSource, type SourceOptions } from "./read-source.js";
import { isDitto, stubId } from "./row-fields.js";
import { cellText, unmarked } from "./table.js";

const tables = (name: string, bytes: Uint8Array, options: SourceOptions = {}) =>
  readSource(name, bytes, options).tables;
const words = (name: string, bytes: Uint8Array, options: SourceOptions = {}) =>
  tables(name, bytes, options).map(({ rows }) => rows.map(({ cells }) => cells.map((it) => it.text).join(" | ")));

describe("text files at their edges", () => {
  test("256 columns are read, 257 are not, in CSV as in a text with tabs", () => {
    for (const [name, mark, code] of [
      ["a.csv", ",", "import/unreadable"],
      ["a.tsv", "\t", "import/too-large"],
    ] as const) {
      expect(tables(name, strToU8(Array(256).fill("x").join(mark)))[0]?.rows[0]?.cells).toHaveLength(256);
      expect(refusal(() => tables(name, strToU8(Array(257).fill("x").join(mark))))).toBe(code);
    }
  });

  test("two lines between lines with tabs are inside the table, three are not, and what stands before and behind is none of it", () => {
    const runs = (...lines: readonly string[]) =>
      tables("a.txt", strToU8(lines.join("\n"))).map((it) => it.rows.map(({ row }) => row));
    expect(runs("a", "b\tc", "d", "e", "f\tg", "h")).toEqual([[2, 3, 4, 5]]);
    expect(runs("b\tc", "d", "e", "x", "f\tg")).toEqual([[1], [5]]);
    expect(runs("b\tc", "", "d", "", "f\tg")).toEqual([[1, 3, 5]]);
    expect(runs("a", "b")).toEqual([]);
  });

  test("several tables of a text have numbers in their names, one has the file's; the cells are not aligned", () => {
    const names = (text: string) => tables("a.txt", strToU8(text)).map((it) => [it.index, it.name, it.aligned]);
    expect(names("a\tb")).toEqual([[1, "a.txt", false]]);
    expect(names("a\tb\nx\ny\nz\nc\td")).toEqual([
      [1, "a.txt, bảng 1", false],
      [2, "a.txt, bảng 2", false],
    ]);
  });

  test("a range holds its first and its last line, in text and in CSV", () => {
    const range = { lines: { from: 2, to: 3 } };
    expect(words("a.txt", strToU8("a\tb\nc\td\ne\tf\ng\th"), range)).toEqual([["c | d", "e | f"]]);
    expect(words("a.csv", strToU8("a,b\nc,d\ne,f\ng,h"), range)).toEqual([["c | d", "e | f"]]);
    expect(readSource("a.txt", strToU8("một\nhai\nba\nbốn"), range).paragraphs).toEqual([]);
    expect(readSource("a.txt", strToU8("a\tb\nhai\nx\ny\nz"), { lines: { from: 1, to: 1 } }).paragraphs).toEqual([]);
  });

  test("what parts the most lines evenly parts the cells, and quotation marks hide it", () => {
    expect(words("a.csv", strToU8("a;b,c\nd;e\nf;g"))).toEqual([["a | b,c", "d | e", "f | g"]]);
    expect(words("a.csv", strToU8('"a;b;c",d\n"e;f",g'))).toEqual([["a;b;c | d", "e;f | g"]]);
    expect(words("a.csv", strToU8("sep=|\na|b;c"))).toEqual([["a | b;c"]]);
    expect(words("a.csv", strToU8("một cột\nhai"))).toEqual([["một cột", "hai"]]);
    expect(refusal(() => words("a.csv", strToU8(`a,"${"x".repeat(1_100_000)}"`)))).toBe("import/unreadable");
  });

  test("UTF-16 the other way round without a mark is known by its zeros", () => {
    const big = Buffer.from("TT;Việc\n1;Một hai ba bốn năm sáu", "utf16le").swap16();
    expect(words("a.csv", Uint8Array.from(big))).toEqual([["TT | Việc", "1 | Một hai ba bốn năm sáu"]]);
  });

  test.each([
    ["a zip", [0x50, 0x4b, 3, 4]],
    ["an old office file", [0xd0, 0xcf, 0x11, 0xe0]],
    ["a PNG", [0x89, 0x50, 0x4e, 0x47]],
    ["a JPEG", [0xff, 0xd8, 0xff, 0]],
    ["gzip", [0x1f, 0x8b, 8, 0]],
    ["zeros", [65, 0, 66, 67, 68, 69, 70, 71, 72, 73]],
  ])("%s is no text", (_, bytes) => {
    expect(refusal(() => tables("a.csv", Uint8Array.from(bytes)))).toBe("import/not-text");
  });

  test("sixteen megabytes of text are read, one byte more is not", () => {
    expect(refusal(() => tables("a.tsv", new Uint8Array(16 * 1024 * 1024 + 1).fill(32)))).toBe("import/too-large");
    expect(tables("a.tsv", new Uint8Array(16 * 1024 * 1024).fill(32))).toEqual([
      { index: 1, name: "a.tsv", aligned: false, rows: [] },
    ]);
  });
});

describe("a cell or a line without an end", () => {
  test.each([".", "-", "a", "ế", "1.", "x\u00a0"])(
    "of %j is refused with a code, a hundred thousand letters are read",
    (sign) => {
      const most = sign.repeat(100_000 / sign.length);
      const files = [
        ["a.tsv", `${most}.\t${most}.`],
        ["a.txt", `${most}.\t${most}.`],
        ["a.html", `<table><tr><td>${most}.</td></tr></table>`],
      ] as const;
      for (const [name, file] of files) {
        expect(refusal(() => tables(name, strToU8(file)))).toBe("import/too-large");
      }
      expect(tables("a.tsv", strToU8(`x\t${most.slice(2)}`))[0]?.rows[0]?.cells[1]?.text.length).toBeGreaterThan(
        49_000,
      );
    },
  );
});

describe("pages at their edges", () => {
  const page = (html: string) => tables("a.html", strToU8(html));
  const shown = (html: string) => page(html)[0]?.rows.map(({ cells }) => cells.map((it) => it.text).join(" | "));

  test("spans which are no number are one; a cell over rows and columns covers all of them", () => {
    for (const value of ["0", "-1", "x", "1.5"])
      expect(shown(`<table><tr><td colspan=${value}>a<td>b</table>`)).toEqual(["a | b"]);
    const [both] = page("<table><tr><td colspan=2 rowspan=2>a<td>b<tr><td>c<tr><td>d</table>");
    expect(both?.rows.map((it) => it.cells.map((one) => [one.text, one.mergedFrom, one.mergedLeft ?? null]))).toEqual([
      [
        ["a", null, null],
        ["", null, 0],
        ["b", null, null],
      ],
      [
        ["", 1, null],
        ["", 1, 0],
        ["c", null, null],
      ],
      [["d", null, null]],
    ]);
    expect(shown("<table><tr><td>a<td rowspan=2>b<tr><td>c</table>")).toEqual(["a | b", "c | "]);
  });

  test("rows which are not shown say so; scripts, styles, templates and words struck out are none", () => {
    const [it] = page(
      '<table><tr hidden><td>a<tr style="color:red; display : none"><td>b<tr style="display:block"><td>c</table>',
    );
    expect(it?.rows.map((row) => row.hidden ?? false)).toEqual([true, true, false]);
    expect(
      shown("<table><tr><td>a<script>x</script><style>y</style><template>z</template><del>cũ</del>b</table>"),
    ).toEqual(["ab"]);
    expect(shown("<table><thead><tr><th>a</thead><tbody><tr><td>b<br>c</table>")).toEqual(["a", "b\nc"]);
  });

  test("256 columns are read, 257 are not; elements 400 deep are, deeper ones are not", () => {
    expect(page("<table><tr><td colspan=256>a</table>")[0]?.rows[0]?.cells).toHaveLength(256);
    expect(refusal(() => page("<table><tr><td colspan=257>a</table>"))).toBe("import/too-large");
    expect(shown(`${"<div>".repeat(390)}<table><tr><td>a`)).toEqual(["a"]);
    expect(refusal(() => page(`${"<div>".repeat(401)}<table><tr><td>a`))).toBe("import/too-large");
    expect(shown(`${"<div></div>".repeat(500)}<br/>${"<p>".repeat(500)}<table><tr><td>a`)).toEqual(["a"]);
    expect(refusal(() => page(`<table>${"<tr><td>a".repeat(20_001)}</table>`))).toBe("import/too-large");
  });
});

describe("letters of old encodings, one by one", () => {
  test.each([
    ["vni", "aø aù aû aõ aï", "à á ả ã ạ"],
    ["vni", "aâ aê aá aà aå aã aä", "â ă ấ ầ ẩ ẫ ậ"],
    ["vni", "aé aè aú aü aë", "ắ ằ ẳ ẵ ặ"],
    ["vni", "eâ eá eà eå eã eä", "ê ế ề ể ễ ệ"],
    ["vni", "oâ oá oà oå oã oä", "ô ố ồ ổ ỗ ộ"],
    ["vni", "ô ôø ôù ôû ôõ ôï", "ơ ờ ớ ở ỡ ợ"],
    ["vni", "ö öø öù öû öõ öï", "ư ừ ứ ử ữ ự"],
    ["vni", "uø uù uû uõ uï yø yù yû yõ î", "ù ú ủ ũ ụ ỳ ý ỷ ỹ ỵ"],
    ["vni", "ñ Ñ æ Æ ó Ó ò Ò", "đ Đ ỉ Ỉ ĩ Ĩ ị Ị"],
    ["vni", "AØ Aø AÂ Aâ ÔÙ ÖÏ", "À À Â Â Ớ Ự"],
    ["tcvn3", "µ ¸ ¶ · ¹ ¨ » ¾ ¼ ½ Æ", "à á ả ã ạ ă ằ ắ ẳ ẵ ặ"],
    ["tcvn3", "© Ç Ê È É Ë ® Ì Ð Î Ï Ñ", "â ầ ấ ẩ ẫ ậ đ è é ẻ ẽ ẹ"],
    ["tcvn3", "ª Ò Õ Ó Ô Ö × Ý Ø Ü Þ", "ê ề ế ể ễ ệ ì í ỉ ĩ ị"],
    ["tcvn3", "ß ã á â ä « å è æ ç é", "ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ"],
    ["tcvn3", "¬ ê í ë ì î ï ó ñ ò ô", "ơ ờ ớ ở ỡ ợ ù ú ủ ũ ụ"],
    ["tcvn3", "\u00ad õ ø ö ÷ ù ú ý û ü þ", "ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ"],
    ["tcvn3", "¡ ¢ § £ ¤ ¥ ¦ a", "Ă Â Đ Ê Ô Ơ Ư a"],
    ["unicode", "µ ¸", "µ ¸"],
  ] as const)("%s “%s” is “%s”", (encoding, old, right) => {
    expect(fromEncoding(old, encoding)).toBe(right);
  });

  test("a word which was not written in the encoding stays as it is", () => {
    expect(fromEncoding("Việt Nam", "utf-8-twice")).toBe("Việt Nam");
    expect(fromEncoding("é", "utf-8-twice")).toBe("é");
    expect(fromEncoding("Ã¡ Việt", "utf-8-twice")).toBe("á Việt");
    expect(fromEncoding("ðã\u00ec", "windows-1258").normalize("NFC")).toContain("đ");
  });
});

describe("small words of a table", () => {
  test.each([
    ["nt", true],
    ["n/t", true],
    ["N.T.", true],
    ["- nt -", true],
    ["như trên", true],
    ["Như nội dung trên", true],
    ['"', true],
    ["”", true],
    ["''", true],
    ["như trên đã nêu", false],
    ["ntn", false],
    ['""""', false],
    ["", false],
    ["Sở nt", false],
  ])("“%s” stands for what is above: %s", (text, is) => {
    expect(isDitto(text)).toBe(is);
  });

  test("an id is made of a name's letters, with the usual short forms", () => {
    expect(stubId("UBND các xã, phường")).toBe("ubnd-cac-xa-phuong");
    expect(stubId("Liên minh Hợp tác xã TP. Đà Nẵng")).toBe("lien-minh-htx-tp-da-nang");
    expect(stubId(" – Uỷ ban nhân dân Quận 1 – ")).toBe("ubnd-quan-1");
  });

  test("lines of a cell are kept, blanks are single, and nothing invisible comes through", () => {
    expect(cellText(" a \t b \r\n\r\n c\u2028d\u000be\u00a0\u200bf ")).toBe("a b\nc\nd\ne f");
    expect(cellText("e\u0323\u0302")).toBe("ệ");
    expect(unmarked("<b>a</b><br/>b</p>**c** *d* <x>e</x> 1<2")).toBe(" a \nb\nc d <x>e</x> 1<2");
  });
});
