import { renderProblem } from "@kttt/core/errors";
import { describe, expect, it } from "vitest";
import { formulaFindings } from "./formula-texts.js";

const found = (definition: unknown) => formulaFindings(definition).map(({ params, path }) => [path, params]);

describe("texts which a spreadsheet would take for a formula", () => {
  it.each(["=1+1", "+84 28 3829", "-5 %", "@SUM(A1)", "  =HYPERLINK(1)", "\t=1", "\n-1"])("%j is named", (text) => {
    expect(found({ tasks: [{ text }] })).toEqual([[["tasks", 0, "text"], { sign: text.trim()[0], text }]]);
  });

  it.each([
    "- Sở Tài chính chủ trì",
    "+ Mục tiêu đến năm 2030",
    "  - đào tạo",
    "a-b",
    "A=1",
    "2+3",
    "",
    " ",
    "x@y.vn",
    "–5",
    "=",
    "-",
    "+ ",
    "---",
  ])("%j is not: a line of a list, a sign alone, or no sign at the beginning", (text) => {
    expect(found([text])).toEqual([]);
  });

  it.each(["- cmd|' /C calc'!A0", "- SUM(A1)", "+ a=1", "- Sheet!A1", "- 5", "-Sở Tài chính", "= Sở", "@ Sở"])(
    "%j looks like a line of a list, and is named",
    (text) => {
      expect(found([text])).toHaveLength(1);
    },
  );

  it("names of fields count too, and every place has its path, in the order of the definition", () => {
    expect(found({ a: ["x", { "=k": "-1" }], b: "=2", c: [null, 7, true, -1] })).toEqual([
      [["a", 1, "=k"], { sign: "=", text: "=k" }],
      [["a", 1, "=k"], { sign: "-", text: "-1" }],
      [["b"], { sign: "=", text: "=2" }],
    ]);
  });

  it("a long text is shown by its beginning, and data of any depth are looked through to a hundred levels", () => {
    expect(found(`=${"x".repeat(80)}`)).toEqual([[[], { sign: "=", text: `=${"x".repeat(59)}` }]]);
    const nested = (levels: number): unknown =>
      Array.from({ length: levels }).reduce((inner) => [inner], "=1" as unknown);
    expect(found(nested(100))).toHaveLength(1);
    expect(found(nested(20_000))).toEqual([]);
  });

  it("is a warning in both languages, which says what to do", () => {
    const [finding] = formulaFindings(["=1"]);
    expect(finding).toMatchObject({ severity: "warning", code: "lint/formula-text" });
    if (!finding) throw new Error("none");
    for (const language of ["vi", "en"] as const) {
      const { hint, message } = renderProblem(finding, language);
      expect(message).toContain("“=1”");
      expect(hint).not.toBe("");
    }
  });
});
