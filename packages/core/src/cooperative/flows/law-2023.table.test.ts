import { describe, expect, it } from "vitest";
import type { Flow } from "../flow.machine.js";
import { FLOWS } from "../flows.js";
import { differences, lawRows, placeText } from "../testing/law-table.js";
import { guardsOf } from "../act-conditions.js";
import { LAW_2023 } from "./law-2023.table.js";
import { CONDITIONS_2023, REPEATED_2023, WAYS_2023 } from "./law-2023.ways.js";

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

describe("the flows of the law of 2023", () => {
  const transitions = OWN.flatMap((flow) => flow.steps.transitions.map((row) => ({ flow: flow.id, ...row })));
  const lines = (text: string) => text.trim().split("\n");
  const once = (rows: readonly string[]) => [...new Set(rows)].sort();

  it("ask of every act what the articles ask, each condition on its place, and nothing else", () => {
    const own = transitions.flatMap((row) => {
      const said = guardsOf(row)
        .filter((it) => it.name !== "notYetDone")
        .map(({ guard, name }) => `${name} [${placeText(guard.basis, LETTERS)}]`);
      return said.length > 0 ? [`${row.flow} | ${row.event} | ${said.join(", ")}`] : [];
    });
    expect(once(own)).toEqual(once(lines(CONDITIONS_2023)));
  });

  it("lead from act to act as the articles do, and end where they end", () => {
    const own = transitions
      .filter((row) => row.from !== row.to)
      .map(
        ({ event, flow, from, meta, to }) =>
          `${flow} | ${event} | ${from} → ${to}${meta.outcome === null ? "" : ` : ${meta.outcome}`}`,
      );
    expect(once(own)).toEqual(once(lines(WAYS_2023)));
  });

  it("record what leaves a case where it is once, but for objections and what is decided on them", () => {
    const often = transitions.filter((row) => row.from === row.to && !row.guards.includes("notYetDone"));
    expect(once(often.map((it) => `${it.flow} ${it.event}`))).toEqual(REPEATED_2023);
  });
});
