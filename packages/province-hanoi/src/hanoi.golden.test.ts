import { expandPlan, legalDate, span, spanReport } from "@kttt/core";
import { parseBehaviour, runSummary, simulate } from "@kttt/core/simulation";
import { describe, expect, test } from "vitest";
import { hanoi } from "./index.js";

/** Most in time, some late, some returned, a few silent: as `npm start` runs it. */
const behaviour = { default: parseBehaviour("punctual:6,late-14:2,returned-once:1,silent:1") };

async function golden(from: string, to: string, acceptUnverified = false) {
  const days = span(legalDate(from), legalDate(to));
  const run = await simulate({ province: hanoi, ...days, behaviour, seed: 20, acceptUnverified });
  const report = spanReport(hanoi, run.register, days, { synthetic: true, outside: run.outside });
  return { report, planned: expandPlan(hanoi, days).obligations };
}

describe("a golden run", () => {
  test("of 2024: yearly reports by 14/12", async () => {
    const { planned, report } = await golden("2024-01-01", "2024-12-31");
    expect(report.total.assigned).toBe(planned.length);
    expect(runSummary(report)).toMatchInlineSnapshot(`
      {
        "assigned": 1117,
        "classes": {
          "carriedOn": 50,
          "completedLate": 24,
          "completedOnTime": 197,
          "inProgressOverdue": 144,
          "inProgressWithinTime": 197,
          "noDaySet": 478,
          "notReported": 18,
          "returned": 9,
        },
        "late": {
          "bao-ha-noi-moi": 10,
          "bao-kinh-te-do-thi": 13,
          "bhxh": 1,
          "cac-co-quan-don-vi": 1,
          "cac-don-vi-lien-quan": 1,
          "cac-so-ban-nganh": 6,
          "cac-to-chuc-ctxh": 1,
          "cac-to-chuc-xhnn": 1,
          "dai-ptth": 16,
          "hoi-nong-dan-tp": 1,
          "lmhtx-tp": 4,
          "so-khcn": 1,
          "so-nnptnt": 2,
          "so-tai-chinh": 2,
          "so-tnmt": 1,
          "so-tu-phap": 1,
          "ubnd-huyen-ba-vi": 5,
          "ubnd-huyen-chuong-my": 5,
          "ubnd-huyen-dan-phuong": 3,
          "ubnd-huyen-dong-anh": 4,
          "ubnd-huyen-gia-lam": 5,
          "ubnd-huyen-hoai-duc": 2,
          "ubnd-huyen-me-linh": 4,
          "ubnd-huyen-my-duc": 3,
          "ubnd-huyen-phu-xuyen": 4,
          "ubnd-huyen-phuc-tho": 2,
          "ubnd-huyen-quoc-oai": 4,
          "ubnd-huyen-soc-son": 3,
          "ubnd-huyen-thach-that": 5,
          "ubnd-huyen-thanh-oai": 1,
          "ubnd-huyen-thanh-tri": 5,
          "ubnd-huyen-thuong-tin": 4,
          "ubnd-huyen-ung-hoa": 5,
          "ubnd-quan-ba-dinh": 1,
          "ubnd-quan-bac-tu-liem": 2,
          "ubnd-quan-cau-giay": 4,
          "ubnd-quan-dong-da": 1,
          "ubnd-quan-hai-ba-trung": 6,
          "ubnd-quan-hoan-kiem": 3,
          "ubnd-quan-hoang-mai": 3,
          "ubnd-quan-huyen-co-htx-giai-the": 1,
          "ubnd-quan-long-bien": 5,
          "ubnd-quan-nam-tu-liem": 3,
          "ubnd-quan-tay-ho": 5,
          "ubnd-quan-thanh-xuan": 3,
          "ubnd-thi-xa-son-tay": 5,
        },
        "periods": [
          "report.hang-nam 2024 2024-12-14: 26/30",
          "report.ket-qua-lmhtx 2024 –: 1/1",
          "report.ket-qua-so-khcn 2024 –: 1/1",
          "report.ket-qua-so-nganh-khac 2024 –: 0/0",
          "report.kinh-phi-so-tai-chinh 2024 –: 0/1",
        ],
        "successions": [],
        "waiting": {},
        "withoutDay": {
          "continuous": "50/69",
          "reports": "2/6",
          "tasks": "0/472",
        },
      }
    `);
  });
});
