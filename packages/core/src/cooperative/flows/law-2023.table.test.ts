import { describe, expect, it } from "vitest";
import type { Flow } from "../flow.machine.js";
import { FLOWS } from "../flows.js";
import { differences, lawRows } from "../testing/law-table.js";
import { LAW_2023 } from "./law-2023.table.js";

const LETTERS = { "17/2023/QH15": "L", "92/2024/NĐ-CP": "D", "86/2024/TT-BTC": "C" } as const;
const OWN = FLOWS.filter((it) => it.law === "17/2023/QH15");

it("every flow of the law of 2023 has a table typed from the articles, and no table is of another", () => {
  expect(Object.keys(LAW_2023).sort()).toEqual(OWN.map((it) => it.id).sort());
});

describe.each(OWN.map((flow) => [flow.id, flow] as const))("%s, held against the articles", (id, flow: Flow) => {
  const rows = lawRows(LAW_2023[id] ?? "");
  const found = differences(rows, flow, LETTERS);

  it("has no act, body, paper, period, starting day, status or article which the articles do not have", () => {
    expect(found.onlyInFlow).toEqual([]);
  });

  it("leaves out no row of the articles", () => {
    expect(found.onlyInLaw).toEqual([]);
  });

  it("counts every period from the text which sets it", () => {
    expect(found.limits).toEqual([]);
  });

  it("says why a provision has no act, and has none under its name", () => {
    const acts = new Set(flow.steps.transitions.map((row) => row.event));
    for (const row of rows.filter((it) => it.kind === "none")) {
      expect(row.why, row.act).toMatch(/\.$/);
      expect(row.articles.length, row.act).toBe(1);
      expect(acts, row.act).not.toContain(row.act);
    }
  });
});
