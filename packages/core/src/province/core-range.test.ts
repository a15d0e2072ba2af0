import { describe, expect, test } from "vitest";
import { inRange } from "./core-range.js";

describe("a range of versions, as npm reads it", () => {
  test.each([
    ["1.4.2", "^1.2.3", true],
    ["1.2.2", "^1.2.3", false],
    ["2.0.0", "^1.2.3", false],
    ["0.1.9", "^0.1.0", true],
    ["0.2.0", "^0.1.0", false],
    ["0.0.4", "^0.0.3", false],
    ["1.2.9", "~1.2.3", true],
    ["1.3.0", "~1.2.3", false],
    ["1.9.0", ">=1.2.3 <2.0.0", true],
    ["2.0.0", ">=1.2.3 <2.0.0", false],
    ["2.0.0", ">1.9.9", true],
    ["1.9.9", "<=1.9.9", true],
    ["3.1.0", "^1.0.0 || ^3.0.0", true],
    ["2.1.0", "^1.0.0 || ^3.0.0", false],
    ["1.2.3", "1.2.3", true],
    ["1.2.4", "1.2.3", false],
    ["1.2.3-beta.1", "^1.2.0", true],
  ])("%s in “%s”: %s", (version, range, expected) => {
    expect(inRange(version, range)).toBe(expected);
  });

  test.each(["", "latest", "^1", "1.x", ">= ", "workspace:^"])("“%s” cannot be read", (range) => {
    expect(inRange("1.0.0", range)).toBeNull();
  });
});
