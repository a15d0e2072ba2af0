import { expect, test } from "vitest";
import { lineTooDeep } from "./yaml-depth.js";

test("a hundred levels are read, however they are written; one more names its line", () => {
  const levels = (count: number) => [
    `a: ${"[".repeat(count)}`,
    `a: ${"{b: ".repeat(count)}`,
    `a:\n${"- ".repeat(count)}x`,
    `a:\n${"? ".repeat(count)}x`,
    Array.from({ length: count + 1 }, (_, at) => `${"  ".repeat(at)}k:`).join("\n"),
    Array.from({ length: count + 1 }, (_, at) => `${" ".repeat(at)}k: [`).join("\r\n"),
  ];
  expect(levels(99).map(lineTooDeep)).toEqual([null, null, null, null, null, null]);
  expect(levels(101).map(lineTooDeep)).toEqual([1, 1, 2, 2, 102, 101]);
});

test("what was closed lies no deeper, and signs which close nothing open nothing", () => {
  expect(lineTooDeep("a: [[x], {y: z}]\n".repeat(500))).toBeNull();
  expect(lineTooDeep(`${"]}".repeat(500)}\n${"[".repeat(100)}`)).toBeNull();
  expect(lineTooDeep(`${"]".repeat(500)}${"[".repeat(101)}`)).toBe(1);
  expect(lineTooDeep("")).toBeNull();
});
