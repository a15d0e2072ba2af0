import { describe, expect, it } from "vitest";
import { guardsOf } from "../act-conditions.js";
import { flowOf, FLOWS } from "../flows.js";
import { differences, lawRows, placeText } from "../testing/law-table.js";
import {
  BRANCH_2012,
  COMPULSORY_2012,
  CONDITIONS_2012,
  LETTERS_2012,
  REGISTRY_CHANGE_2012_TABLE,
  REORGANISATION_2012_TABLE,
  REVOCATION_2012,
  SUSPENSION_2012_TABLE,
  VOLUNTARY_2012,
  WAYS_2012,
} from "./law-2012.table.js";

const TABLES = {
  "voluntary-dissolution-2012": VOLUNTARY_2012,
  "compulsory-dissolution-2012": COMPULSORY_2012,
  "revocation-2012": REVOCATION_2012,
  "branch-termination-2012": BRANCH_2012,
  "reorganisation-2012": REORGANISATION_2012_TABLE,
  "suspension-2012": SUSPENSION_2012_TABLE,
  "registry-change-2012": REGISTRY_CHANGE_2012_TABLE,
} as const;

const linesOf = (table: string) => table.trim().split("\n");
const transitions = FLOWS.filter((it) => it.id in TABLES).flatMap((flow) =>
  flow.steps.transitions.map((row) => ({ flow: flow.id, ...row })),
);
/** In both once, in any order. */
function bothWays(flows: readonly string[], law: readonly string[]): void {
  expect(flows.filter((it) => !law.includes(it))).toEqual([]);
  expect(law.filter((it) => !flows.includes(it))).toEqual([]);
}

describe.each(Object.entries(TABLES))("%s, held against the table typed from its articles", (id, table) => {
  const flow = flowOf(id);
  if (!flow) throw new Error(id);
  const rows = lawRows(table);
  const found = differences(rows, flow, LETTERS_2012);

  it("has the act, body, papers, period, starting day, status and articles which the articles have, and no other", () => {
    expect(found.onlyInFlow).toEqual([]);
    expect(found.onlyInLaw).toEqual([]);
    expect(found.limits).toEqual([]);
  });

  it("says why a provision has no act, and has none under its name", () => {
    const acts = flow.steps.transitions.map((it) => it.event);
    for (const row of rows.filter((it) => it.kind === "none")) {
      expect(row.why, row.act).toMatch(/\.$/);
      expect(acts, row.act).not.toContain(row.act);
    }
  });
});

describe("the flows of the law of 2012", () => {
  it("ask of every act what the articles ask, each condition on its place, and nothing else", () => {
    const own = transitions.flatMap((row) => {
      const guards = guardsOf(row).filter((it) => it.name !== "notYetDone");
      const said = guards.map(({ name, guard }) => `${name} [${placeText(guard.basis, LETTERS_2012)}]`);
      return said.length > 0 ? [`${row.flow} | ${row.event} | ${said.join(", ")}`] : [];
    });
    bothWays(own, linesOf(CONDITIONS_2012));
  });

  it("lead from act to act as the articles do, and end where they end", () => {
    const own = transitions
      .filter((row) => row.from !== row.to)
      .map(
        ({ flow, event, from, to, meta }) =>
          `${flow} | ${event} | ${from} → ${to}${meta.outcome === null ? "" : ` : ${meta.outcome}`}`,
      );
    bothWays(own, linesOf(WAYS_2012));
  });

  it("record what leaves a case where it is once, but for a further suspension", () => {
    const often = transitions.filter((row) => row.from === row.to && !row.guards.includes("notYetDone"));
    expect(often.map((it) => `${it.flow} ${it.event}`)).toEqual(["suspension-2012 extend-suspension"]);
  });
});
