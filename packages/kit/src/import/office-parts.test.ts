import { isKtttError } from "@kttt/core/errors";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { refusal } from "./drafts.fixture.js";
import { OFFICE_LIMITS, type OfficeParts, openOffice } from "./office-parts.js";

const parts = { "a/b.xml": strToU8("<a/>"), "media/c.bin": strToU8("x".repeat(40)) };
const zip = (level: 0 | 6 = 6) => zipSync(parts, { level });
const textOf = (opened: OfficeParts, name: string) =>
  [...opened.bytesOf(name)].map((it) => new TextDecoder().decode(it)).join("");
/** Where a mark of four bytes stands for the n-th time. */
function placeOf(bytes: Uint8Array, mark: number, nth = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0, found = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === mark && found++ === nth) return at;
  }
  throw new Error("no mark");
}
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
/** A zip in which one field of its directory says something else. */
function lying(change: (view: DataView, entry: number) => void, nth = 0): () => string {
  const bytes = zip();
  change(new DataView(bytes.buffer, bytes.byteOffset), placeOf(bytes, DIRECTORY, nth));
  return () => refusal(() => openOffice(bytes, "a.docx"));
}

describe("the directory of an office file", () => {
  test("is read, packed or not, with what stands before and behind it in the file", () => {
    for (const bytes of [zip(0), zip(6)]) {
      const opened = openOffice(bytes, "a.docx");
      expect(textOf(opened, "a/b.xml")).toBe("<a/>");
      expect(textOf(opened, "media/c.bin")).toHaveLength(40);
    }
    const slashed = openOffice(zipSync({ "/a/b.xml": strToU8("<a/>") }), "a.docx");
    expect(textOf(slashed, "a/b.xml")).toBe("<a/>");
  });

  test("an encrypted part is told as such; an unknown method, a part outside the file or without its mark is unreadable", () => {
    expect(lying((view, at) => view.setUint16(at + 8, 1, true))()).toBe("import/encrypted");
    expect(lying((view, at) => view.setUint16(at + 10, 12, true))()).toBe("import/unreadable");
    expect(lying((view, at) => view.setUint32(at + 20, 100_000, true))()).toBe("import/unreadable");
    expect(lying((view, at) => view.setUint32(at + 42, 3, true))()).toBe("import/unreadable");
    expect(lying((view, at) => view.setUint32(at, 7, true), 1)()).toBe("import/unreadable");
    const bytes = zip();
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(placeOf(bytes, LOCAL, 1), 7, true);
    expect(refusal(() => openOffice(bytes, "a.docx"))).toBe("import/unreadable");
  });

  test("what is no zip, has too many parts or no part of this name is told as such, with the file and how much it is", () => {
    const said = (bytes: Uint8Array, act = (it: OfficeParts): unknown => it) => {
      try {
        act(openOffice(bytes, "a.docx"));
      } catch (error) {
        if (isKtttError(error)) return [error.code, error.path, error.problems[0]?.params];
        throw error;
      }
      return null;
    };
    const end = (parts: number, behind = 0) => {
      const bytes = new Uint8Array(22 + behind);
      const view = new DataView(bytes.buffer);
      view.setUint32(0, 0x06054b50, true);
      view.setUint16(10, parts, true);
      return bytes;
    };
    const noZip = ["import/unreadable", ["a.docx"], { what: "không phải tệp zip / not a zip file" }];
    for (const bytes of [new Uint8Array(0), new Uint8Array(21), new Uint8Array(22), end(0, 0x1_0000)]) {
      expect(said(bytes)).toEqual(noZip);
    }
    expect([said(end(0)), said(end(0, 0xffff))]).toEqual([null, null]);
    expect(said(end(0), (it) => [...it.bytesOf("a.xml")])).toEqual([
      "import/unreadable",
      ["a.docx"],
      { what: "không có phần / no part “a.xml”" },
    ]);
    expect(said(end(OFFICE_LIMITS.parts + 1))).toEqual([
      "import/too-large",
      ["a.docx"],
      { part: "zip", size: 4097, limit: 4096 },
    ]);
    expect(said(end(OFFICE_LIMITS.parts))).toEqual(["import/unreadable", ["a.docx"], { what: "zip: directory" }]);
    const old = new Uint8Array(64);
    old.set([0xd0, 0xcf, 0x11, 0xe0]);
    expect(said(old)).toEqual([
      "import/unreadable",
      ["a.docx"],
      { what: "tệp .doc, .xls đời cũ / an old .doc or .xls" },
    ]);
    old.set(Buffer.from("EncryptedPackage", "utf16le"), 8);
    expect(said(old)).toEqual(["import/encrypted", ["a.docx"], {}]);
    const large = new Uint8Array(OFFICE_LIMITS.file + 1);
    expect(said(large)).toEqual([
      "import/too-large",
      ["a.docx"],
      { part: "zip", size: OFFICE_LIMITS.file + 1, limit: OFFICE_LIMITS.file },
    ]);
    expect(said(large.subarray(1))).toEqual(noZip);
    const packed = zip();
    const entry = placeOf(packed, LOCAL) + 30 + "a/b.xml".length;
    packed.fill(0xff, entry, entry + 6);
    expect(said(packed, (it) => [...it.bytesOf("a/b.xml")])).toMatchObject([
      "import/unreadable",
      ["a.docx"],
      { what: expect.stringMatching(/\w/u) },
    ]);
  });

  test("a part of words which says it is too large is refused before it is unpacked; a picture may say so", () => {
    const size = (bytes: number) => (view: DataView, at: number) => view.setUint32(at + 24, bytes, true);
    expect(lying(size(OFFICE_LIMITS.part + 1))()).toBe("import/too-large");
    for (const [bytes, nth] of [
      [OFFICE_LIMITS.part, 0],
      [OFFICE_LIMITS.part + 1, 1],
    ] as const) {
      const changed = zip();
      size(bytes)(new DataView(changed.buffer, changed.byteOffset), placeOf(changed, DIRECTORY, nth));
      expect(openOffice(changed, "a.docx").names()).toContain("a/b.xml");
    }
  });
});
