import { describe, expect, test } from "vitest";
import { goodOrFairShare, gradeOf } from "./cooperative-grade.js";

describe("grading of cooperatives (Circular 01/2020/TT-BKHĐT, bands at second hand)", () => {
  test("65 points and more are fair, 80 and more good, 50 and more average, the rest weak", () => {
    expect([100, 80, 79.9, 65, 64.9, 50, 49.9, 0].map(gradeOf)).toEqual([
      "good",
      "good",
      "fair",
      "fair",
      "average",
      "average",
      "weak",
      "weak",
    ]);
  });

  test("a score outside 0 to 100 has no grade", () => {
    expect([-1, 100.1, Number.NaN].map(gradeOf)).toEqual([null, null, null]);
  });

  test("the share depends on the denominator: those not graded count only where the plan says all", () => {
    const grades = ["good", "fair", "weak", null] as const;
    expect(goodOrFairShare(grades, "graded")).toBeCloseTo(66.67, 2);
    expect(goodOrFairShare(grades, "all")).toBe(50);
    expect(goodOrFairShare([null], "graded")).toBeNull();
  });
});
