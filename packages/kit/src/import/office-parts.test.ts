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
