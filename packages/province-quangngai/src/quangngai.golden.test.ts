import { expandPlan, legalDate, span, spanReport } from "@kttt/core";
import { parseBehaviour, runSummary, simulate } from "@kttt/core/simulation";
import { describe, expect, test } from "vitest";
import { quangngai } from "./index.js";

/** Most in time, some late, some returned, a few silent: as `npm start` runs it. */
const behaviour = { default: parseBehaviour("punctual:6,late-14:2,returned-once:1,silent:1") };

async function golden(from: string, to: string, acceptUnverified = false) {
  const days = span(legalDate(from), legalDate(to));
  const run = await simulate({ province: quangngai, ...days, behaviour, seed: 20, acceptUnverified });
  const report = spanReport(quangngai, run.register, days, { synthetic: true, outside: run.outside });
  return { report, planned: expandPlan(quangngai, days).obligations };
}

describe("a golden run", () => {
  test("of 2024: the report by 14/11, eleven tasks which name nobody", async () => {
    const { planned, report } = await golden("2024-01-01", "2024-12-31");
    expect(report.total.assigned).toBe(planned.length);
    expect(runSummary(report)).toMatchInlineSnapshot(`
      {
        "assigned": 404,
        "classes": {
          "carriedOn": 13,
          "completedLate": 4,
          "completedOnTime": 14,
          "inProgressOverdue": 6,
          "noDaySet": 355,
          "notReported": 11,
          "returned": 1,
        },
        "late": {
          "cac-co-quan-don-vi": 1,
          "ubnd-phuong-nghia-chanh": 1,
          "ubnd-phuong-quang-phu": 1,
          "ubnd-xa-nghia-dong": 1,
          "ubnd-xa-nghia-ha": 1,
          "ubnd-xa-tinh-an-dong": 1,
          "ubnd-xa-tinh-hoa": 1,
          "ubnd-xa-tinh-khe": 1,
          "ubnd-xa-tinh-long": 1,
          "ubnd-xa-tinh-thien": 1,
        },
        "periods": [
          "report.hang-nam 2024 partial 2024-11-14: 18/23",
        ],
        "successions": [],
        "waiting": {
          "lead": 11,
          "succession": 2,
        },
        "withoutDay": {
          "continuous": "13/25",
          "reports": "0/1",
          "tasks": "0/354",
        },
      }
    `);
  });
});
