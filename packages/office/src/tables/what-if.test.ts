import { legalDate } from "@kttt/core";
import type { Expected, WhatIf } from "@kttt/core/simulation";
import { hanoi } from "@kttt/province-hanoi";
import { hcm } from "@kttt/province-hcm";
import { expect, it } from "vitest";
import { expectedRows, type Foreseen, nationTable, overdueTogether, whatIfTables } from "./what-if.js";

const ends = ["2024-06-30", "2024-12-31"].map(legalDate);
const expected = (id: string, means: readonly number[], p50: number | null = 3): Expected => ({
  ...{ id, obligations: 4.25 },
  overdue: ends.map((on, at) => ({ on, chance: Math.min(1, (means[at] ?? 0) / 10), mean: means[at] ?? 0 })),
  daysLate: p50 === null ? null : { p10: 0, p50, p90: 20 },
});
const plan = (means: readonly number[]): WhatIf["plan"] => ({
  bodies: [expected("so-du-lich", [0, 1]), expected("so-cong-thuong", means)],
  duties: [{ ...expected("nowhere", means), kind: "task" }],
  deciding: ["nowhere"],
});
const foreseen = (changed: WhatIf["changed"], province = hcm): Foreseen => ({
  province,
  result: {
    ...{ synthetic: true, province: province.id, runs: 200, changed, plan: plan([2, 6]) },
    span: { from: legalDate("2024-01-01"), to: legalDate("2024-12-31") },
  },
});

it("tells of bodies and duties by their names, whoever has most overdue at the end first, and says that all is invented", () => {
  const [bodies, duties] = whatIfTables(foreseen(null), "vi");
  expect(bodies?.rows.map((it) => it.cells["name"]?.value)).toEqual(["Sở Công Thương", "Sở Du lịch"]);
  expect(bodies?.rows[0]?.cells).toMatchObject({
    obligations: { value: 4.3 },
    "now-2024-06-30": { value: 0.2 },
    "now-2024-12-31": { value: 0.6 },
    "now-late": { value: "0, 3, 20" },
  });
  expect(duties?.rows[0]?.cells["name"]?.value).toBe("nowhere");
  for (const it of [bodies, duties]) expect(it?.notes[0]).toMatch(/^MÔ PHỎNG: .* giả định/);
});

it("puts another plan beside the first in columns of its own; whoever is in one plan only counts nothing in the other", () => {
  const other = { ...plan([0, 0]), bodies: [expected("so-tai-chinh", [1, 9], null)] };
  const [bodies] = whatIfTables(foreseen(other), "en");
  expect(bodies?.columns.filter((it) => it.group?.includes("31 Dec 2024")).map((it) => it.heading)).toEqual([
    "KH",
    "PA",
  ]);
  const first = bodies?.rows[0]?.cells;
  expect([first?.["now-2024-12-31"]?.value, first?.["then-2024-12-31"]?.value]).toEqual([0, 0.9]);
  expect([first?.["now-late"]?.value, first?.["then-late"]?.value]).toEqual([null, null]);
  expect(expectedRows(foreseen(other), "vi").bodies.map((it) => it.then?.overdue.at(-1)?.mean)).toEqual([9, 0, 0]);
});

it("adds up what provinces have overdue on average; one without another plan counts as it is planned", () => {
  const all = [foreseen(plan([1, 2])), foreseen(null, hanoi)];
  const results = all.map((it) => it.result);
  expect(overdueTogether(results, "plan").map((it) => it.mean)).toEqual([4, 12]);
  expect(overdueTogether(results, "changed").map((it) => it.mean)).toEqual([3, 8]);
  const { rows } = nationTable(all, "vi");
  expect(rows.map((it) => it.cells["plan-2024-12-31"]?.value)).toEqual([6, 6, 12]);
  expect([rows.at(-1)?.kind, rows.at(-1)?.cells["name"]?.value]).toEqual(["total", "Cộng"]);
});
