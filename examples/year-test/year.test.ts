import { legalDate, reportingCompliance } from "@kttt/core";
import { officeDay, officeDayMark } from "@kttt/core/plan";
import { simulate } from "@kttt/core/simulation";
import { hcm } from "@kttt/province-hcm";
import { expect, test } from "vitest";

const QUARTERLY = "qd-1396-2023/report.quarter";

// Decision 1396/QĐ-UBND orders a report each quarter and prints no day for it. This office sets one.
const the20th = officeDay({
  duty: QUARTERLY,
  due: { kind: "quarterly", on: { day: 20 } },
  decision: { number: "Công văn 12/UBND-KT", issuedOn: legalDate("2023-06-30") },
  actor: { agency: "ubnd-tp", person: null, role: "issuer" },
});

const year = (amendments: readonly ReturnType<typeof officeDay>[]) =>
  simulate({
    province: hcm,
    from: legalDate("2023-04-12"),
    to: legalDate("2023-12-31"),
    behaviour: { default: "punctual", bodies: { "lmhtx-tp": { late: 14 } } },
    amendments,
  });

const quarterIII = (run: Awaited<ReturnType<typeof year>>) => {
  const period = reportingCompliance(run.register).find((it) => it.duty === QUARTERLY && it.period === "2023-Q3");
  const line = period?.lines.find((it) => it.body === "lmhtx-tp");
  return { period, line };
};

test("a body which is 14 days late shows as late in quarter III, by the day which the office has set", async () => {
  const { line, period } = quarterIII(await year([the20th]));
  expect(line).toMatchObject({ standing: "late", lastDay: "2023-09-20", reportedOn: "2023-10-04" });
  expect(period && officeDayMark(period)).toBe("theo ngày do cơ quan ấn định (Công văn 12/UBND-KT)");
  // Everybody else is in time.
  const others = period?.lines.filter((it) => it.body !== "lmhtx-tp" && !it.collective) ?? [];
  expect(others.length).toBeGreaterThan(20);
  expect(others.every((it) => it.standing === "inTime")).toBe(true);
});

test("without such a day the same report came after the period, and nobody is late: the decision prints none", async () => {
  const { line, period } = quarterIII(await year([]));
  expect(line).toMatchObject({ standing: "afterClose", lastDay: null, reportedOn: "2023-10-14" });
  expect(period && officeDayMark(period)).toBeNull();
});
