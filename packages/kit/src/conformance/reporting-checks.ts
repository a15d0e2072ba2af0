import { conformanceProblem } from "./errors.js";
import type { Problem } from "@kttt/core/errors";
import type { ReportingDuty } from "@kttt/core/province";
import type { ProvinceCheck } from "./check.js";

const PERIOD_OF_KIND: Readonly<Record<string, readonly ReportingDuty["period"][]>> = {
  weekly: ["week"],
  monthly: ["month"],
  quarterly: ["quarter"],
  "half-year": ["half-year"],
  "nine-months": ["nine-months"],
  annual: ["year"],
};

function check(
  id: string,
  title: ProvinceCheck["title"],
  wrong: (duty: ReportingDuty, path: Problem["path"]) => readonly Problem[],
): ProvinceCheck {
  return {
    id,
    title,
    run: ({ province }) => ({
      examined: province.reporting.length,
      problems: province.reporting.flatMap((duty, index) => wrong(duty, ["reporting", index])),
    }),
  };
}

export const REPORTING_CHECKS: readonly ProvinceCheck[] = [
  check(
    "reporting/somebody-reports",
    { vi: "chế độ báo cáo nào cũng có người báo cáo", en: "every report has somebody who makes it" },
    ({ consolidators, note, reporters }, path) =>
      reporters.length + consolidators.length === 0 && note === undefined
        ? [conformanceProblem("conformance/report-by-nobody", [...path, "reporters"])]
        : [],
  ),
  check(
    "reporting/somebody-receives",
    { vi: "chế độ báo cáo nào cũng có nơi nhận", en: "every report has somebody who receives it" },
    ({ finalRecipient, note, recipients }, path) =>
      recipients.length === 0 && finalRecipient === null && note === undefined
        ? [conformanceProblem("conformance/report-to-nobody", [...path, "recipients"])]
        : [],
  ),
  check(
    "reporting/day-fits-period",
    { vi: "thời hạn báo cáo hợp với kỳ báo cáo", en: "the day of a report fits its period" },
    ({ due, note, period }, path) => {
      const periods = due ? PERIOD_OF_KIND[due.kind] : undefined;
      return periods && !periods.includes(period) && note === undefined
        ? [
            conformanceProblem("conformance/report-day-and-period", [...path, "due"], {
              kind: due?.kind ?? "–",
              period,
            }),
          ]
        : [];
    },
  ),
];
