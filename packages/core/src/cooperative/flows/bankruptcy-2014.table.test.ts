import { describe, expect, it } from "vitest";
import type { Flow } from "../flow.machine.js";
import { CHANGES_OF_CELLS, changedFlows } from "../testing/row-changes.js";
import { differences } from "../testing/law-table.js";
import { BANKRUPTCY_2014 } from "./bankruptcy-2014.flow.js";
import { BANKRUPTCY_2014_TABLE } from "./bankruptcy-2014.table.js";

const against = (flow: Flow) => differences(BANKRUPTCY_2014_TABLE, flow, { "51/2014/QH13": "", "92/2024/NĐ-CP": "D" });
const found = against(BANKRUPTCY_2014);

describe("bankruptcy under law 51/2014, held against the table typed from its articles", () => {
  it("has no act, body, paper, period, starting day, status or article which the articles do not have", () => {
    expect(found.onlyInFlow).toEqual([]);
  });

  it("leaves out no row of the articles", () => {
    expect(found.onlyInLaw).toEqual([]);
  });

  it("says why a provision has no act, and has none under its name", () => {
    const acts = new Set(BANKRUPTCY_2014.steps.transitions.map((row) => row.event));
    for (const row of BANKRUPTCY_2014_TABLE.filter((it) => it.kind === "none")) {
      expect(row.why, row.act).toMatch(/\.$/);
      expect(row.articles.length, row.act).toBe(1);
      expect(acts, row.act).not.toContain(row.act);
    }
  });

  it("counts every period from the text which sets it: its article stands first among those of the act", () => {
    expect(found.limits).toEqual([]);
  });

  it("notices every change of a row: of who, papers, period, status, kind and places", () => {
    // An act which stands in many states is one act: each is looked at once, and alone.
    const { transitions } = BANKRUPTCY_2014.steps;
    const acts = transitions.filter((row, at) => transitions.findIndex((it) => it.meta === row.meta) === at);
    const changed = acts.flatMap((row) =>
      changedFlows({ ...BANKRUPTCY_2014, steps: { ...BANKRUPTCY_2014.steps, transitions: [row] } }, CHANGES_OF_CELLS),
    );
    const unnoticed = changed.filter(({ flow }) => {
      const { limits, onlyInFlow } = against(flow);
      return limits.length + onlyInFlow.length === 0;
    });
    expect(unnoticed.map((it) => it.change)).toEqual([]);
    expect(changed.length).toBeGreaterThan(2000);
  });
});
