import { describe, expect, it } from "vitest";
import { refusal } from "./drafts.fixture.js";
import { decodeText } from "./decode-text.js";

const utf16 = (text: string, order: "le" | "be", mark = true) => {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
};
/** No letter of it has a zero byte in UTF-16: only the mark tells. */
const LETTERS = "ộữậỹếởặ";
const PLAIN = "Sở Công Thương chủ trì, báo cáo trước ngày 15/6 hằng năm";

describe("in which encoding the words of a text file are", () => {
  it.each(["le", "be"] as const)("UTF-16 (%s) by its mark, which is no part of the words", (order) => {
    expect(decodeText(utf16(LETTERS, order), "a.txt")).toBe(LETTERS);
  });

  it.each(["le", "be"] as const)("UTF-16 (%s) without a mark by the zeros of its plain letters", (order) => {
    expect(decodeText(utf16(PLAIN, order, false), "a.txt")).toBe(PLAIN);
  });

  it("UTF-8 with and without a mark", () => {
    expect(decodeText(Buffer.from(PLAIN), "a.txt")).toBe(PLAIN);
    expect(decodeText(Buffer.from(`\ufeff${PLAIN}`), "a.txt")).toBe(PLAIN);
    expect(decodeText(new Uint8Array(), "a.txt")).toBe("");
  });

  it("one byte of a mark is a letter of an old code page, not a mark", () => {
    expect(decodeText(Uint8Array.of(0xff, 0x41, 0x42), "a.txt")).toBe("ÿAB");
    expect(decodeText(Uint8Array.of(0xfe, 0x41, 0x42), "a.txt")).toBe("þAB");
    expect(decodeText(Uint8Array.of(0x41, 0xfe, 0x42), "a.txt")).toBe("AþB");
    expect(decodeText(Uint8Array.of(0x41, 0xff, 0x42), "a.txt")).toBe("AÿB");
  });

  it("zeros on both sides are no text", () => {
    expect(refusal(() => decodeText(Uint8Array.of(0, 0, 0, 0, 0x41, 0x42), "a.txt"))).toBe("import/not-text");
    const one = Buffer.from(`${PLAIN}\0${PLAIN}`);
    expect(refusal(() => decodeText(one, "a.txt"))).toBe("import/not-text");
  });
});
