import { describe, expect, it } from "vitest";
import { periodName } from "./period-name.js";

describe("the turn of a duty, in words an official reads", () => {
  it.each([
    ["2025", "Năm 2025", "2025"],
    ["2025-Q2", "Quý II/2025", "Quarter 2 of 2025"],
    ["2025-06", "Tháng 6/2025", "June 2025"],
    ["2026-H1", "6 tháng đầu năm 2026", "First half of 2026"],
    ["2026-H2", "6 tháng cuối năm 2026", "Second half of 2026"],
    ["2026-9M", "9 tháng năm 2026", "Nine months of 2026"],
    ["2026-W03", "Tuần 3 năm 2026", "Week 3 of 2026"],
    ["2021-2025", "Giai đoạn 2021 - 2025", "2021 to 2025"],
    ["2025.2", "Năm 2025 (lần 2)", "2025 (no. 2)"],
    ["2025-Q1.3", "Quý I/2025 (lần 3)", "Quarter 1 of 2025 (no. 3)"],
    ["asked-2026-03-01", "Theo yêu cầu ngày 01/03/2026", "Asked for on 2026-03-01"],
    ["asked-2026-03-01.2", "Theo yêu cầu ngày 01/03/2026 (lần 2)", "Asked for on 2026-03-01 (no. 2)"],
    ["for-2027", "Cho năm 2027", "For 2027"],
    ["for-2026-2030", "Cho giai đoạn 2026 - 2030", "For 2026 to 2030"],
    ["once", "Một lần", "Once"],
  ])("%s is “%s”", (key, vi, en) => {
    expect([periodName(key, "vi"), periodName(key, "en")]).toEqual([vi, en]);
  });
});
