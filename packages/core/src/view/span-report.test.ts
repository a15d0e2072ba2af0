import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { simulate } from "../simulation/simulate.js";
import { fixtureProvince, livelyProvince, PLAN, reportRow, taskRow } from "../testing-fixture/fixture-province.js";
import { spanReport } from "./span-report.js";

const FROM = legalDate("2023-04-12");
const TO = legalDate("2023-12-31");

async function reportOf(province = livelyProvince(), synthetic = true) {
  const { outside, register, span } = await simulate({
    province,
    from: FROM,
    to: TO,
    behaviour: { default: "punctual", bodies: { "so-b": "silent" } },
  });
  return spanReport(province, register, span, { synthetic, outside });
}

describe("the report of a span", () => {
  it("names the province, its documents, the span, the day it was closed, and that it is invented", async () => {
    const report = await reportOf();
    expect(report).toMatchObject({
      province: { id: "tinh-mau", name: { vi: "Tỉnh mẫu" } },
      span: { from: FROM, to: TO },
      closedOn: "2024-01-01",
      synthetic: true,
      outside: 0,
    });
    expect(report.documents.map((it) => [it.id, it.status])).toEqual([
      [PLAN, "issued"],
      ["kh-11-2024", "draft"],
    ]);
  });

  it("judges what fell due on the last day, and counts what adds up to the total", async () => {
    const report = await reportOf();
    const soB = report.bodies.find((it) => it.body === "so-b");
    expect(soB?.classes.inProgressOverdue).toBeGreaterThan(0);
    for (const name of ["assigned", "late"] as const) {
      expect(report.bodies.reduce((sum, it) => sum + it[name], 0)).toBe(report.total[name]);
    }
    expect(report.bodies.every((it) => it.name.vi !== it.body && it.name.en !== it.body)).toBe(true);
  });

  it("says per period who reported and names those who did not", async () => {
    const province = fixtureProvince({ reporting: [reportRow("q")], tasks: [taskRow("I.1", { kind: "continuous" })] });
    const report = await reportOf(province);
    expect(report.periods.map((it) => [it.period, it.reported, it.of, it.silent.map((name) => name.vi)])).toEqual([
      ["2023-Q2", 1, 2, ["Sở B"]],
      ["2023-Q3", 1, 2, ["Sở B"]],
      ["2023-Q4", 1, 2, ["Sở B"]],
    ]);
    expect(report.total.withoutDay).toMatchObject({ continuous: { done: 3, of: 3 }, tasks: { done: 0, of: 0 } });
  });

  it("shows a target without a figure where nothing was measured", async () => {
    const target = {
      id: `${PLAN}/target.htx`,
      document: PLAN,
      text: "Thành lập mới ít nhất 100 hợp tác xã",
      scope: "province",
      measures: [
        {
          indicator: "new-cooperatives",
          comparator: ">=" as const,
          value: 100,
          unit: "cooperatives",
          horizon: "2025-12-31",
          inferred: false,
        },
      ],
      source: { lines: [70] },
    };
    const report = await reportOf(fixtureProvince({ targets: [target] }));
    expect(report.targets).toMatchObject([{ target: `${PLAN}/target.htx`, figure: null }]);
  });
});
