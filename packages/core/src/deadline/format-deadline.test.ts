import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { DEADLINE_KINDS, deadlineSchema } from "./deadline.schema.js";
import { formatDeadline } from "./format-deadline.js";
import { parseDeadline } from "./parse-deadline.js";

const ROWS: readonly (readonly [deadline: z.input<typeof deadlineSchema>, en: string, vi: string])[] = [
  [{ kind: "month", year: 2024, month: 6 }, "June 2024", "Tháng 6/2024"],
  [{ kind: "month", year: 2024, month: 6, end: true }, "By the end of June 2024", "Đến hết tháng 6/2024"],
  [{ kind: "quarter", year: 2024, quarter: 3 }, "Q3 2024", "Quý III/2024"],
  [{ kind: "quarter", year: 2024, quarter: 3, end: true }, "By the end of Q3 2024", "Đến hết quý III/2024"],
  [{ kind: "year", year: 2024 }, "In 2024", "Năm 2024"],
  [{ kind: "year", year: 2024, end: true }, "By the end of 2024", "Đến hết năm 2024"],
  [
    { kind: "year", year: 2025, outlook: 2045 },
    "In 2025, with an outlook to 2045",
    "Năm 2025, định hướng đến năm 2045",
  ],
  [{ kind: "all-year", year: 2024 }, "Throughout 2024", "Cả năm 2024"],
  [{ kind: "year-range", from: 2022, to: 2025 }, "2022–2025", "2022-2025"],
  [
    { kind: "year-range", from: 2022, to: 2025, outlook: 2030 },
    "2022–2025, with an outlook to 2030",
    "2022-2025, định hướng đến năm 2030",
  ],
  [{ kind: "annual" }, "Every year", "Hằng năm"],
  [{ kind: "annual", before: "12-15" }, "Before 15 December every year", "Trước ngày 15/12 hằng năm"],
  [{ kind: "annual", on: "12-15" }, "By 15 December every year", "Chậm nhất ngày 15/12 hằng năm"],
  [
    { kind: "annual", on: "12-15", hour: "17:00" },
    "By 17:00 on 15 December every year",
    "Trước 17h00 ngày 15/12 hằng năm",
  ],
  [
    { kind: "annual", before: "12-01", offset: -1 },
    "Before 1 December every year, 1 year earlier",
    "Hằng năm, trước ngày 01/12 năm trước",
  ],
  [
    { kind: "annual", on: "01-31", offset: 1 },
    "By 31 January every year, 1 year later",
    "Hằng năm, chậm nhất ngày 31/01 năm sau",
  ],
  [
    { kind: "annual", on: "01-31", offset: 2 },
    "By 31 January every year, 2 years later",
    "Hằng năm, chậm nhất ngày 31/01 2 năm sau",
  ],
  [
    { kind: "annual", after: { n: 5, unit: "day" } },
    "Within 5 days after the end of every year",
    "Hằng năm, trong thời hạn 05 ngày kể từ ngày kết thúc mỗi năm",
  ],
  [{ kind: "annual", from: 2026, to: 2030 }, "Every year from 2026 until 2030", "Hằng năm từ năm 2026 đến năm 2030"],
  [{ kind: "annual", from: 2026 }, "Every year from 2026", "Hằng năm từ năm 2026"],
  [{ kind: "annual", to: 2030 }, "Every year until 2030", "Hằng năm đến năm 2030"],
  [{ kind: "phase-and-annual" }, "Every year and every phase", "Hằng năm, giai đoạn"],
  [{ kind: "weekly" }, "Every week", "Hằng tuần"],
  [{ kind: "every", years: 2 }, "Once every 2 years", "02 năm một lần"],
  [
    { kind: "every", years: 2, first: 2024 },
    "Once every 2 years, starting in 2024",
    "02 năm một lần, bắt đầu từ năm 2024",
  ],
  [{ kind: "quarterly" }, "Every quarter", "Hằng quý"],
  [
    { kind: "quarterly", before: { day: 20 } },
    "Before day 20 of the last month of every quarter",
    "Trước ngày 20 tháng cuối của mỗi quý",
  ],
  [
    { kind: "quarterly", before: { day: 20, month: 1 }, offset: 1 },
    "Before day 20 of month 1 of every quarter, 1 period later",
    "Trước ngày 20 tháng thứ nhất của quý sau",
  ],
  [
    { kind: "quarterly", on: { day: "last-working" } },
    "By the last working day of the last month of every quarter",
    "Chậm nhất ngày làm việc cuối cùng tháng cuối của mỗi quý",
  ],
  [
    { kind: "quarterly", on: { day: "last" } },
    "By the last day of the last month of every quarter",
    "Chậm nhất ngày cuối cùng tháng cuối của mỗi quý",
  ],
  [
    { kind: "quarterly", after: { n: 10, unit: "workingDay" } },
    "Within 10 working days after the end of every quarter",
    "Trong thời hạn 10 ngày làm việc kể từ ngày kết thúc mỗi quý",
  ],
  [
    { kind: "quarterly", after: { n: 1, unit: "month" } },
    "Within 1 month after the end of every quarter",
    "Trong thời hạn 01 tháng kể từ ngày kết thúc mỗi quý",
  ],
  [{ kind: "monthly" }, "Every month", "Hằng tháng"],
  [
    { kind: "monthly", on: { day: 5 }, offset: 1 },
    "By day 5 of every month, 1 month later",
    "Chậm nhất ngày 05 của tháng sau",
  ],
  [{ kind: "monthly", before: { day: 20 } }, "Before day 20 of every month", "Trước ngày 20 hằng tháng"],
  [{ kind: "monthly", on: { day: "last" } }, "By the last day of every month", "Chậm nhất ngày cuối cùng hằng tháng"],
  [
    { kind: "monthly", on: { day: "last-working" } },
    "By the last working day of every month",
    "Chậm nhất ngày làm việc cuối cùng hằng tháng",
  ],
  [
    { kind: "monthly", after: { n: 5, unit: "day" } },
    "Within 5 days after the end of every month",
    "Trong thời hạn 05 ngày kể từ ngày kết thúc mỗi tháng",
  ],
  [
    { kind: "monthly", on: { day: 5 }, hour: "17:30" },
    "By 17:30 on day 5 of every month",
    "Trước 17h30 ngày 05 hằng tháng",
  ],
  [{ kind: "half-year" }, "Every half-year", "Định kỳ 6 tháng"],
  [{ kind: "half-year", year: 2024 }, "Every half-year of 2024", "Định kỳ 6 tháng năm 2024"],
  [{ kind: "half-year", half: 1 }, "First half of every year", "6 tháng đầu năm"],
  [{ kind: "half-year", year: 2024, half: 2 }, "Second half of 2024", "6 tháng cuối năm 2024"],
  [
    { kind: "half-year", half: 1, before: { day: 15, month: 6 } },
    "Before day 15 of month 6 of the first half of every year",
    "Trước ngày 15 tháng thứ sáu của 6 tháng đầu năm",
  ],
  [
    { kind: "half-year", half: 2, on: { day: 5, month: 1 }, offset: 1 },
    "By day 5 of month 1 of the second half of every year, 1 period later",
    "Chậm nhất ngày 05 tháng thứ nhất của kỳ sau 6 tháng cuối năm",
  ],
  [
    { kind: "half-year", after: { n: 2, unit: "week" } },
    "Within 2 weeks after the end of every half-year",
    "Trong thời hạn 02 tuần kể từ ngày kết thúc mỗi 6 tháng",
  ],
  [{ kind: "nine-months" }, "First nine months of every year", "9 tháng đầu năm"],
  [{ kind: "nine-months", year: 2024 }, "First nine months of 2024", "9 tháng đầu năm 2024"],
  [
    { kind: "nine-months", on: { day: 20, month: 9 } },
    "By day 20 of month 9 of the first nine months of every year",
    "Chậm nhất ngày 20 tháng thứ chín của 9 tháng đầu năm",
  ],
  [
    { kind: "nine-months", after: { n: 3, unit: "day" } },
    "Within 3 days after the end of the first nine months of every year",
    "Trong thời hạn 03 ngày kể từ ngày kết thúc 9 tháng đầu năm",
  ],
  [
    { kind: "within", n: 5, unit: "workingDay", from: "nhận đủ hồ sơ hợp lệ" },
    "Within 5 working days from: nhận đủ hồ sơ hợp lệ",
    "Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ",
  ],
  [
    { kind: "within", n: 1, unit: "day", from: "nhận hồ sơ" },
    "Within 1 day from: nhận hồ sơ",
    "Trong thời hạn 01 ngày kể từ ngày nhận hồ sơ",
  ],
  [
    { kind: "within", n: 15, unit: "day", from: "tổ chức đại hội", backwards: true },
    "At least 15 days before: tổ chức đại hội",
    "Chậm nhất 15 ngày trước ngày tổ chức đại hội",
  ],
  [
    { kind: "within", n: 5, unit: "day", from: "nhận hồ sơ", on: "2024-06-14" },
    "Within 5 days from: nhận hồ sơ (14 June 2024)",
    "Trong thời hạn 05 ngày kể từ ngày nhận hồ sơ (14/6/2024)",
  ],
  [
    { kind: "within", n: 5, unit: "day", from: "14/6/2024", on: "2024-06-14" },
    "Within 5 days from: 14 June 2024",
    "Trong thời hạn 05 ngày kể từ ngày 14/6/2024",
  ],
  [
    { kind: "within", n: 30, unit: "day", from: "Kế hoạch này được ban hành", ownDay: true },
    "Within 30 days from: Kế hoạch này được ban hành",
    "Trong thời hạn 30 ngày kể từ ngày Kế hoạch này được ban hành",
  ],
  [
    { kind: "within", n: 30, unit: "day", from: "có hiệu lực", ownDay: true },
    "Within 30 days from: có hiệu lực (the day of this document)",
    "Trong thời hạn 30 ngày kể từ ngày có hiệu lực (ngày của văn bản này)",
  ],
  [{ kind: "continuous" }, "Continuously", "Thường xuyên"],
  [{ kind: "before-plan-period" }, "Before each plan period", "Trước kỳ kế hoạch"],
  [{ kind: "date", on: "2024-06-14" }, "By 14 June 2024", "Chậm nhất ngày 14/6/2024"],
  [{ kind: "date", before: "2024-06-14" }, "Before 14 June 2024", "Trước ngày 14/6/2024"],
  [{ kind: "date", on: "2024-06-14", hour: "17:00" }, "By 17:00 on 14 June 2024", "Trước 17h00 ngày 14/6/2024"],
  [
    { kind: "date", from: "2024-06-01", on: "2024-06-14" },
    "From 1 June 2024 to 14 June 2024",
    "Từ ngày 01/6/2024 đến hết ngày 14/6/2024",
  ],
  [
    { kind: "date", from: "2024-06-01", before: "2024-06-14" },
    "From 1 June 2024, before 14 June 2024",
    "Từ ngày 01/6/2024 đến trước ngày 14/6/2024",
  ],
  [
    { kind: "date", from: "2024-06-01", on: "2024-06-14", hour: "17:00" },
    "From 1 June 2024, by 17:00 on 14 June 2024",
    "Từ ngày 01/6/2024 đến trước 17h00 ngày 14/6/2024",
  ],
  [{ kind: "none" }, "No deadline printed", "Không ghi thời hạn"],
  [{ kind: "on-demand" }, "When it is asked for", "Khi có yêu cầu"],
  [
    { kind: "after-event", event: "Bộ ban hành hướng dẫn" },
    "Once this has happened: Bộ ban hành hướng dẫn",
    "Sau khi Bộ ban hành hướng dẫn",
  ],
  [
    { kind: "after-event", event: "Bộ ban hành hướng dẫn", on: "2024-06-14" },
    "Once this has happened: Bộ ban hành hướng dẫn (14 June 2024)",
    "Sau khi Bộ ban hành hướng dẫn (14/6/2024)",
  ],
  [{ kind: "interval", n: 10, unit: "day" }, "Once every 10 days", "Định kỳ 10 ngày một lần"],
  [
    { kind: "interval", n: 1, unit: "week", first: "2024-06-14" },
    "Once every 1 week, starting on 14 June 2024",
    "Định kỳ 01 tuần một lần, bắt đầu từ ngày 14/6/2024",
  ],
  [
    { kind: "interval", n: 2, unit: "month", first: "2024-06-14" },
    "Once every 2 months, starting on 14 June 2024",
    "Định kỳ 02 tháng một lần, bắt đầu từ ngày 14/6/2024",
  ],
];

describe("a deadline in words", () => {
  it.each(ROWS.map(([deadline, en, vi]) => ({ deadline, en, vi })))("“$vi” is “$en”, and both are read back", (row) => {
    const deadline = deadlineSchema.parse(row.deadline);
    expect([formatDeadline(deadline, "en"), formatDeadline(deadline, "vi")]).toEqual([row.en, row.vi]);
    expect(formatDeadline(deadline)).toBe(row.vi);
    expect(parseDeadline(row.en)).toEqual(deadline);
    expect(parseDeadline(row.vi)).toEqual(deadline);
  });

  it("of every kind of the format is among them", () => {
    expect(new Set(ROWS.map(([it]) => it.kind))).toEqual(new Set(DEADLINE_KINDS));
  });
});
