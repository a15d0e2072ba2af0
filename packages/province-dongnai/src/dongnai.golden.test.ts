import { expandPlan, legalDate, span, spanReport } from "@kttt/core";
import { parseBehaviour, runSummary, simulate } from "@kttt/core/simulation";
import { describe, expect, test } from "vitest";
import { dongnai } from "./index.js";

/** Most in time, some late, some returned, a few silent: as `npm start` runs it. */
const behaviour = { default: parseBehaviour("punctual:6,late-14:2,returned-once:1,silent:1") };

async function golden(from: string, to: string, acceptUnverified = false) {
  const days = span(legalDate(from), legalDate(to));
  const run = await simulate({ province: dongnai, ...days, behaviour, seed: 20, acceptUnverified });
  const report = spanReport(dongnai, run.register, days, { synthetic: true, outside: run.outside });
  return { report, planned: expandPlan(dongnai, days).obligations };
}

describe("a golden run", () => {
  test("of 2026: the draft beside the programme of 2023, whose bodies ceased", async () => {
    const { planned, report } = await golden("2026-01-01", "2026-12-31");
    expect(report.total.assigned).toBe(planned.length);
    expect(runSummary(report)).toMatchInlineSnapshot(`
      {
        "assigned": 900,
        "classes": {
          "carriedOn": 134,
          "completedOnTime": 12,
          "inProgressOverdue": 197,
          "inProgressWithinTime": 16,
          "noDaySet": 440,
          "notReported": 89,
          "returned": 12,
        },
        "late": {
          "cac-so-ban-nganh-tinh": 5,
          "doanh-nghiep-nha-nuoc": 1,
          "hoi-lhpn-tp": 2,
          "lmhtx-tp": 1,
          "so-cong-thuong": 1,
          "so-khcn": 1,
          "so-nnmt": 1,
          "so-tai-chinh": 1,
          "so-xay-dung": 1,
        },
        "periods": [
          "report.hang-nam 2026 2026-12-14: 0/11",
          "report.hang-nam 2026 partial –: 66/95",
          "report.vuong-mac-cua-to-chuc-kttt once 2026-12-31: 1/1",
        ],
        "successions": [
          "nhnn-dong-nai@2025-03-01: –; 2 open",
          "so-khdt@2025-03-01: –; 9 open",
          "so-ldtbxh@2025-03-01: –; 1 open",
          "so-nnptnt@2025-03-01: –; 2 open",
          "so-tnmt@2025-03-01: –; 1 open",
          "so-tttt@2025-03-01: –; 1 open",
          "ubnd-huyen-cam-my@2025-07-01: –; 18 open",
          "ubnd-huyen-dinh-quan@2025-07-01: –; 18 open",
          "ubnd-huyen-long-thanh@2025-07-01: –; 18 open",
          "ubnd-huyen-nhon-trach@2025-07-01: –; 18 open",
          "ubnd-huyen-tan-phu@2025-07-01: –; 18 open",
          "ubnd-huyen-thong-nhat@2025-07-01: –; 18 open",
          "ubnd-huyen-trang-bom@2025-07-01: –; 18 open",
          "ubnd-huyen-vinh-cuu@2025-07-01: –; 18 open",
          "ubnd-huyen-xuan-loc@2025-07-01: –; 18 open",
          "ubnd-tp-bien-hoa@2025-07-01: –; 18 open",
          "ubnd-tp-long-khanh@2025-07-01: –; 18 open",
          "lmhtx-tinh@2026-04-30: –; 10 open",
          "mttq-tinh@2026-04-30: –; 2 open",
        ],
        "waiting": {
          "lead": 5,
          "new-day": 2,
          "succession": 19,
        },
        "withoutDay": {
          "continuous": "134/231",
          "reports": "66/96",
          "tasks": "0/344",
        },
      }
    `);
  });
});
