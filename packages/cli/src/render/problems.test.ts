// Whose words are told.
import "@kttt/core/deadline";
import { problem } from "@kttt/core/errors";
import { describe, expect, it } from "vitest";
import { renderProblems } from "./problems.js";

const early = { period: "2024-H1", lastDay: "2024-06-14", closes: "2024-06-14", earliest: "2024-06-17" };

describe("problems in words", () => {
  it("hold days and periods as officials write them", () => {
    const told = renderProblems([problem("calendar/report-before-window", ["reporting", 0, "due"], early)], "vi");
    expect(told).toContain("Kỳ 6 tháng đầu năm 2024: yêu cầu gửi chậm nhất 14/6/2024");
    expect(told).toContain("sớm nhất là 17/6/2024");
    expect(renderProblems([problem("calendar/report-before-window", [], early)], "en")).toContain("2024-06-14");
  });

  it("show an id, and what somebody typed, as it is", () => {
    const typed = renderProblems([problem("calendar/not-a-date", [], { value: "2024-02-30" })], "vi");
    expect(typed).toContain("2024-02-30");
    const id = { ...early, period: "kh-1/report@2024-Q2#so-a" };
    expect(renderProblems([problem("calendar/report-before-window", [], id)], "vi")).toContain("@2024-Q2#so-a");
  });
});
