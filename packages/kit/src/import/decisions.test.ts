import { expect, test } from "vitest";
import { placesWords, readDecisions, writeDecisions } from "./decisions.js";

test.each([
  ["an alias of itself", "a: &a [*a]"],
  ["a billion laughs", "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]"],
  ["20,000 brackets", `a: ${"[".repeat(20_000)}`, "nested too deeply"],
  ["20,000 dashes", `a:\n  ${"- ".repeat(20_000)}`, "nested too deeply"],
  ["five megabytes", `a: ${"x".repeat(5 * 1024 * 1024)}`],
])("a file of decisions with %s is refused", (_, text, why = "") => {
  expect(() => readDecisions(text, "d.yaml")).toThrow(new RegExp(`^import/broken-decisions.*${why}`, "u"));
});

test("20,000 answers are read, each key once", () => {
  const text = Array.from({ length: 20_000 }, (_, at) => `k${at}: v`).join("\n");
  expect(Object.keys(readDecisions(text).answers)).toHaveLength(20_000);
  expect(() => readDecisions(`${text}\nk7: w`)).toThrow(/k7/u);
});

test("an empty file, or one of comments alone, has no answers", () => {
  expect(readDecisions("", "d.yaml")).toEqual({ file: "d.yaml", answers: {}, lines: new Map() });
  expect(readDecisions("# nothing yet", "d.yaml").answers).toEqual({});
});

test("each answer is known by the line it stands in, and a key given twice by both", () => {
  expect([...readDecisions("# a\nb: x\n\nc: y", "d.yaml").lines]).toEqual([
    ["b", 2],
    ["c", 4],
  ]);
  expect(() => readDecisions("b: x\nc: y\nb: z", "d.yaml")).toThrow(/dòng 1, 3/u);
});

test("a number is taken as it is written, in an answer to what a row's number is and nowhere else", () => {
  expect(readDecisions("number:3: 2.10\nyear:3: 2.10", "d.yaml").answers).toEqual({
    "number:3": "2.10",
    "year:3": 2.1,
  });
});

const question = (key: string, suggestions: readonly string[], rows: readonly number[]) => ({
  ...{ key, suggestions, text: { vi: `ai là ${key}?`, en: `who is ${key}?` } },
  places: rows.map((row) => ({ table: 1, row })),
});
type Asked = Parameters<typeof writeDecisions>[0];
const asked = (questions: readonly object[], tables = 1, idle: readonly string[] = []) =>
  ({ file: "kh.docx", questions, tables: Array.from({ length: tables }), idle }) as unknown as Asked;

test("the file after an import says of what it is, what is asked in which rows and what may be meant, then what was decided", () => {
  const questions = [question("body:Sở X", ["so-a", "so-b"], [3, 7]), question("body:Sở Y", [], [9])];
  expect(writeDecisions(asked(questions), { "body:Sở Z": "so-c", "body:Sở Y": null }).split("\n")).toEqual([
    "# Quyết định khi nhập “kh.docx”. Ghi câu trả lời sau dấu hai chấm rồi nhập lại.",
    "# Decisions on “kh.docx”. Write the answer after the colon, then import again.",
    "",
    "# Dòng 3, 7: ai là body:Sở X?",
    "# Có thể là: so-a | so-b",
    "body:Sở X:",
    "",
    "# Dòng 9: ai là body:Sở Y?",
    "body:Sở Y:",
    "",
    "# Đã quyết định / decided",
    "body:Sở Z: so-c",
    "",
  ]);
});

test("an answer which nothing asks for any more is kept, apart; rows of several tables name their table", () => {
  const text = writeDecisions(asked([question("a", [], [2])], 2, ["old"]), { old: "x", own: "y" });
  expect(text).toContain("# Dòng 2 (bảng 1): ai là a?");
  expect(text.split("\n").slice(-6)).toEqual([
    "# Đã quyết định / decided",
    "own: y",
    "",
    "# Không còn câu hỏi nào ứng với / no longer asked",
    "old: x",
    "",
  ]);
  expect(writeDecisions(asked([]), {})).not.toMatch(/decided|no longer asked/u);
  expect(placesWords([{ table: 2, row: 5 }], true, "en")).toBe("row 5 (table 2)");
});
