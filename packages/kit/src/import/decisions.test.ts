import { expect, test } from "vitest";
import { readDecisions } from "./decisions.js";

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
