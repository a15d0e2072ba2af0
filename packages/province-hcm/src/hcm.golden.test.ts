import { expandPlan, legalDate, span, spanReport } from "@kttt/core";
import { parseBehaviour, runSummary, simulate } from "@kttt/core/simulation";
import { describe, expect, test } from "vitest";
import { hcm } from "./index.js";

/** Most in time, some late, some returned, a few silent: as `npm start` runs it. */
const behaviour = { default: parseBehaviour("punctual:6,late-14:2,returned-once:1,silent:1") };

async function golden(from: string, to: string, acceptUnverified = false) {
  const days = span(legalDate(from), legalDate(to));
  const run = await simulate({ province: hcm, ...days, behaviour, seed: 20, acceptUnverified });
  const report = spanReport(hcm, run.register, days, { synthetic: true, outside: run.outside });
  return { report, planned: expandPlan(hcm, days).obligations };
}

describe("a golden run", () => {
  test("of 12/4/2023 to 31/12/2024: 24 papers due in December 2023, seven quarters", async () => {
    const { planned, report } = await golden("2023-04-12", "2024-12-31");
    expect(report.total.assigned).toBe(planned.length);
    expect(runSummary(report)).toMatchInlineSnapshot(`
      {
        "assigned": 608,
        "classes": {
          "carriedOn": 13,
          "completedLate": 6,
          "completedOnTime": 18,
          "inProgressOverdue": 2,
          "inProgressWithinTime": 3,
          "noDaySet": 548,
          "notReported": 15,
          "returned": 3,
        },
        "late": {
          "so-du-lich": 1,
          "so-gddt": 1,
          "so-khcn": 1,
          "so-khdt": 1,
          "so-nnptnt": 3,
          "so-tnmt": 1,
        },
        "periods": [
          "report.quarter 2023-Q2 partial –: 31/36",
          "report.quarter 2023-Q3 –: 31/36",
          "report.quarter 2023-Q4 –: 31/36",
          "report.quarter 2024-Q1 –: 30/36",
          "report.quarter 2024-Q2 –: 36/36",
          "report.quarter 2024-Q3 –: 32/36",
          "report.quarter 2024-Q4 –: 26/36",
        ],
        "successions": [],
        "waiting": {
          "first-year": 1,
        },
        "withoutDay": {
          "continuous": "13/28",
          "reports": "223/271",
          "tasks": "0/277",
        },
      }
    `);
  });

  test("of 12/4/2023 to 31/12/2026, across the mergers, with unverified successions taken as they are", async () => {
    const { planned, report } = await golden("2023-04-12", "2026-12-31", true);
    expect(report.total.assigned).toBe(planned.length);
    expect(report.unverifiedSuccessions).toBe(true);
    expect(runSummary(report)).toMatchInlineSnapshot(`
      {
        "assigned": 958,
        "classes": {
          "carriedOn": 27,
          "completedLate": 7,
          "completedOnTime": 22,
          "inProgressOverdue": 6,
          "inProgressWithinTime": 3,
          "noDaySet": 860,
          "notReported": 33,
        },
        "late": {
          "so-du-lich": 1,
          "so-gddt": 4,
          "so-khcn": 1,
          "so-khdt": 1,
          "so-nnptnt": 3,
          "so-tnmt": 1,
        },
        "periods": [
          "report.quarter 2023-Q2 partial –: 31/36",
          "report.quarter 2023-Q3 –: 31/36",
          "report.quarter 2023-Q4 –: 31/36",
          "report.quarter 2024-Q1 –: 30/36",
          "report.quarter 2024-Q2 –: 36/36",
          "report.quarter 2024-Q3 –: 32/36",
          "report.quarter 2024-Q4 –: 33/36",
          "report.quarter 2025-Q1 –: 32/36",
          "report.quarter 2025-Q2 –: 26/36",
          "report.quarter 2025-Q3 –: 11/36",
          "report.quarter 2025-Q4 –: 13/36",
          "report.quarter 2026-Q1 –: 12/36",
          "report.quarter 2026-Q2 –: 12/36",
          "report.quarter 2026-Q3 –: 11/36",
          "report.quarter 2026-Q4 –: 9/36",
        ],
        "successions": [
          "nhnn-tp@2025-03-01: Ngân hàng Nhà nước khu vực phụ trách Thành phố Hồ Chí Minh (01/3 - 30/6/2025) 15",
          "so-gtvt@2025-03-01: Sở Giao thông công chánh 16",
          "so-khdt@2025-03-01: Sở Tài chính 20",
          "so-ldtbxh@2025-03-01: Sở Giáo dục và Đào tạo 5; 14 open",
          "so-nnptnt@2025-03-01: Sở Tài nguyên và Môi trường 30",
          "so-tttt@2025-03-01: Sở Khoa học và Công nghệ 14",
          "so-gtcc@2025-05-01: Sở Xây dựng 15",
          "so-tnmt@2025-05-01: Sở Nông nghiệp và Môi trường 46",
          "nhnn-khu-vuc-2025@2025-07-01: Ngân hàng Nhà nước Chi nhánh Khu vực 2 13",
          "ubnd-huyen-binh-chanh@2025-07-01: –; 14 open",
          "ubnd-huyen-can-gio@2025-07-01: –; 15 open",
          "ubnd-huyen-cu-chi@2025-07-01: –; 13 open",
          "ubnd-huyen-hoc-mon@2025-07-01: –; 15 open",
          "ubnd-huyen-nha-be@2025-07-01: –; 14 open",
          "ubnd-quan-10@2025-07-01: –; 14 open",
          "ubnd-quan-11@2025-07-01: –; 15 open",
          "ubnd-quan-12@2025-07-01: –; 14 open",
          "ubnd-quan-1@2025-07-01: –; 15 open",
          "ubnd-quan-3@2025-07-01: –; 15 open",
          "ubnd-quan-4@2025-07-01: –; 13 open",
          "ubnd-quan-5@2025-07-01: –; 14 open",
          "ubnd-quan-6@2025-07-01: –; 16 open",
          "ubnd-quan-7@2025-07-01: –; 13 open",
          "ubnd-quan-8@2025-07-01: –; 15 open",
          "ubnd-quan-binh-tan@2025-07-01: –; 13 open",
          "ubnd-quan-binh-thanh@2025-07-01: –; 15 open",
          "ubnd-quan-go-vap@2025-07-01: –; 14 open",
          "ubnd-quan-phu-nhuan@2025-07-01: –; 14 open",
          "ubnd-quan-tan-binh@2025-07-01: –; 14 open",
          "ubnd-quan-tan-phu@2025-07-01: –; 16 open",
          "ubnd-tp-thu-duc@2025-07-01: –; 14 open",
        ],
        "waiting": {
          "first-year": 1,
          "succession": 23,
        },
        "withoutDay": {
          "continuous": "27/60",
          "reports": "364/583",
          "tasks": "0/277",
        },
      }
    `);
  });
});
