import { describe, expect, it } from "vitest";
import { refusal } from "./drafts.fixture.js";
import { readSource } from "./read-source.js";

const TABLE = "<table><tr><td>Sở Công Thương</td></tr></table>";
const read = (inside: string) =>
  readSource("a.html", Buffer.from(`<html><body>${inside}${TABLE}</body></html>`)).tables.map(({ rows }) =>
    rows.map(({ cells }) => cells.map((it) => it.text)),
  );
const ONE = [[["Sở Công Thương"]]];
/** A template, which nothing is read of, with so many elements one in another. */
const within = (count: number, tag = "div") =>
  `<template>${`<${tag}>`.repeat(count)}${`</${tag}>`.repeat(count)}</template>`;
/** Around it stand html, body and the template. */
const MOST = 400 - 3;

describe("how deep the elements of a page may lie in one another", () => {
  it("400 are read, and one more is refused with both numbers", () => {
    expect(read(within(MOST))).toEqual(ONE);
    const params = expect.objectContaining({ part: "HTML", size: 401, limit: 400 }) as unknown;
    const problems = [expect.objectContaining({ code: "import/too-large", params })];
    expect(() => read(within(MOST + 1))).toThrow(expect.objectContaining({ problems }));
  });

  it("names of elements may have digits and capitals", () => {
    expect(refusal(() => read(within(MOST + 1, "h1")))).toBe("import/too-large");
    expect(refusal(() => read(within(MOST + 1, "DIV")))).toBe("import/too-large");
  });

  it("what stands beside each other, has no end or ends by itself does not lie deep", () => {
    for (const beside of ["<div></div>", "<br>", "<BR>", '<img src="a.png">', "<p>a", "<hr/>"])
      expect(read(beside.repeat(1_000))).toEqual(ONE);
  });

  it("ends without a beginning make no room for more", () => {
    // html and body are closed with them.
    expect(refusal(() => read(`${"</div>".repeat(500)}${within(MOST + 3)}`))).toBe("import/too-large");
  });

  it("a tag which is not closed at the end of the file counts", () => {
    const open = Buffer.from(`<html><body>${"<div>".repeat(398)}<div`);
    expect(refusal(() => readSource("a.html", open))).toBe("import/too-large");
  });
});
