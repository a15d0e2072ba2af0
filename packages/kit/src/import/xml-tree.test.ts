import { isKtttError } from "@kttt/core/errors";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { attributeOf, childOf, childrenOf, readXml, textOf, XML_LIMITS, type XmlOptions } from "./xml-tree.js";

const read = (xml: string | readonly Uint8Array[], options?: XmlOptions) =>
  readXml(typeof xml === "string" ? [strToU8(xml)] : xml, "a.docx", "word/document.xml", options);
/** What is said of a part which is refused: the code, the file, and what is wrong with it. */
function refused(xml: string | readonly Uint8Array[], options?: XmlOptions): unknown {
  try {
    read(xml, options);
  } catch (error) {
    if (!isKtttError(error)) throw error;
    return [error.code, error.path, error.problems[0]?.params];
  }
  throw new Error("nothing was refused");
}
const tooLarge = (size: number, limit: number) => [
  "import/too-large",
  ["a.docx"],
  { part: "word/document.xml, XML", size, limit },
];
const nested = (depth: number, name = "a") => `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth);

describe("a part of an office file, read as XML", () => {
  test("elements and attributes lose their prefixes, words stand between elements, and what is asked for by name is found", () => {
    const root = read(
      '<w:a xmlns:w="x" w:id="1" other="2">một<b/>hai<w:c w:val="&lt;3"><![CDATA[<bốn>]]></w:c><c/>năm</w:a>',
    );
    expect([root.name, attributeOf(root, "id"), attributeOf(root, "other"), attributeOf(root, "val")]).toEqual([
      ...["a", "1", "2", null],
    ]);
    expect(textOf(root)).toBe("mộthainăm");
    expect(childrenOf(root).map((it) => it.name)).toEqual(["b", "c", "c"]);
    expect(childrenOf(root, "c").map(textOf)).toEqual(["<bốn>", ""]);
    expect(attributeOf(childOf(root, "c"), "val")).toBe("<3");
    expect([childOf(root, "d"), childOf(null, "a"), attributeOf(null, "id"), textOf(null)]).toEqual([
      null,
      null,
      null,
      "",
    ]);
  });

  test("words between elements are kept in their place; blanks are words, nothing is none", () => {
    expect(read("<a> <b></b>x</a>").children).toEqual([" ", { name: "b", attributes: {}, children: [] }, "x"]);
    expect(read("<a><b/><![CDATA[]]></a>").children).toHaveLength(1);
  });

  test("what is left out is left out with all it holds, and what stands behind it is read", () => {
    const root = read("<a>1<x>2<a>3<x/>4</a>5</x>6<b/></a>", { skip: new Set(["x"]) });
    expect([textOf(root), childrenOf(root).map((it) => it.name)]).toEqual(["16", ["b"]]);
    expect(refused("<x>1</x>", { skip: new Set(["x"]) })).toEqual([
      ...["import/unreadable", ["a.docx"], { what: "“word/document.xml” trống / is empty" }],
    ]);
  });

  test("what is handed over when it ends is whole, and stays in the tree no longer than that", () => {
    const rows: string[] = [];
    const root = read("<a>x<row>1<c>2</c></row><row>3</row><b/></a>", {
      each: { row: (it) => void rows.push(`${textOf(it)}/${textOf(childOf(it, "c"))}`) },
    });
    expect(rows).toEqual(["1/2", "3/"]);
    expect(root.children).toEqual(["x", { name: "b", attributes: {}, children: [] }]);
  });

  test.each([
    ["UTF-8", (it: string) => Buffer.from(it)],
    ["UTF-8 with a mark", (it: string) => Buffer.from(`\ufeff${it}`)],
    ["UTF-16", (it: string) => Buffer.from(`\ufeff${it}`, "utf16le")],
    ["UTF-16 the other way round", (it: string) => Buffer.from(`\ufeff${it}`, "utf16le").swap16()],
  ])("%s is read, wherever a piece of the file ends", (_, encoded) => {
    const bytes = new Uint8Array(encoded("<a>Nhiệm vụ</a>"));
    expect(textOf(read([bytes]))).toBe("Nhiệm vụ");
    for (const size of [1, 3]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      );
      expect(textOf(read(pieces))).toBe("Nhiệm vụ");
    }
  });
});

describe("XML which is broken or hostile is refused with the file and the part", () => {
  test("broken XML, words alone, nothing at all, and a document type with all it declares", () => {
    for (const xml of ["<a><b></a>", "<a>&b;</a>", "<a", "x", "", "<a/><b/>"]) {
      expect(refused(xml)).toEqual(["import/unreadable", ["a.docx"], { what: expect.stringMatching(/\w{3}/u) }]);
    }
    for (const type of ["<!DOCTYPE a>", '<!DOCTYPE a [<!ENTITY b "c">]>', '<!DOCTYPE a SYSTEM "file:///etc/passwd">']) {
      expect(refused(`${type}<a/>`)).toEqual([
        ...["import/unreadable", ["a.docx"], { what: "XML có DOCTYPE / XML with a document type" }],
      ]);
    }
  });

  test("elements may stand 250 deep, kept or left out, and no deeper", () => {
    expect(XML_LIMITS.depth).toBe(250);
    expect(read(nested(250)).name).toBe("a");
    expect(refused(nested(251))).toEqual(tooLarge(251, 250));
    const skip = new Set(["x"]);
    expect(read(`<a>${nested(250, "x")}</a>`, { skip }).children).toEqual([]);
    expect(refused(`<a>${nested(251, "x")}</a>`, { skip })).toEqual(tooLarge(251, 250));
  });

  test("a part keeps 400,000 elements and words, and no more; what was handed over is not counted any longer", () => {
    const limit = 400_000;
    expect(read(`<a>${"<b/>".repeat(limit - 1)}</a>`).children).toHaveLength(limit - 1);
    expect(refused(`<a>${"<b/>".repeat(limit)}</a>`)).toEqual(tooLarge(limit + 1, limit));
    let strings = 0;
    read(`<a>${"<si><r>x<t>x</t></r></si>".repeat(100_000)}</a>`, {
      each: { si: () => void (strings += 1) },
    });
    expect(strings).toBe(100_000);
  });

  test("a run of words, a comment or a value is a million letters long at most, its end included, however it comes", () => {
    const limit = XML_LIMITS.words;
    expect(limit).toBe(1024 * 1024);
    const long = (begin: string, letters: number, end: string) => [
      strToU8(begin),
      strToU8("x".repeat(letters)),
      strToU8(end),
    ];
    expect(textOf(read(long("<a>", limit - 4, "</a>")))).toHaveLength(limit - 4);
    expect(refused(long("<a>", limit - 3, "</a>"))).toEqual(tooLarge(limit + 1, limit));
    expect(refused(long("<a><!--", limit, "--></a>"))).toContain("import/too-large");
    expect(refused(long('<a b="', limit, '"></a>'))).toContain("import/too-large");
    // Words which something parts may be longer together.
    const parted = long("<a>", limit - 4, "<b/>");
    expect(textOf(read([...parted, ...long("", limit - 4, "</a>")]))).toHaveLength(2 * limit - 8);
  });
});
