import { describe, expect, it } from "vitest";
import { guardsOf } from "../act-conditions.js";
import type { Flow } from "../flow.machine.js";
import { flowOf, allFlows } from "../flows.js";
import { changedFlows } from "../testing/row-changes.js";
import { differences, lawRows, placeText } from "../testing/law-table.js";
import { CONDITIONS_2012, LAW_2012, LETTERS_2012, WAYS_2012 } from "./law-2012.table.js";

const linesOf = (table: string) => table.trim().split("\n");
const FLOWS_2012 = allFlows().filter((it) => it.id in LAW_2012);

const conditionsOf = (flow: Flow) =>
  flow.steps.transitions.flatMap((row) => {
    const guards = guardsOf(row).filter((it) => it.name !== "notYetDone");
    const said = guards.map(({ name, guard }) => `${name} [${placeText(guard.basis, LETTERS_2012)}]`);
    const there = `${row.from}/${row.event}`;
    const act = CONDITIONS_2012.includes(`${flow.id} | ${there} |`) ? there : row.event;
    // Of an act which the table gives conditions, a row without any is said, too.
    const asked = CONDITIONS_2012.includes(`${flow.id} | ${act} |`);
    return said.length > 0 || asked ? [`${flow.id} | ${act} | ${said.join(", ") || "–"}`] : [];
  });
const waysOf = (flow: Flow) =>
  flow.steps.transitions
    .filter((row) => row.from !== row.to)
    .map(
      ({ event, from, to, meta }) =>
        `${flow.id} | ${event} | ${from} → ${to}${meta.outcome === null ? "" : ` : ${meta.outcome}`}`,
    );
const oftenIn = (flow: Flow) =>
  flow.steps.transitions
    .filter((row) => row.from === row.to && !row.guards.includes("notYetDone"))
    .map((it) => `${flow.id} ${it.from}/${it.event}`);
/** A suspension may be gone on with as often as the year allows (15.3), whether or not the receipt was given. */
const OFTEN_2012 = ["suspension-2012", "branch-suspension-2012"].flatMap((it) => [
  `${it} notified/extend-suspension`,
  `${it} suspended/extend-suspension`,
]);
/** In one and not in the other. */
const apart = (own: readonly string[], law: readonly string[]) => [
  ...own.filter((it) => !law.includes(it)),
  ...law.filter((it) => !own.includes(it)),
];
const ofFlow = (table: string, flow: Flow) => linesOf(table).filter((it) => it.startsWith(`${flow.id} |`));
/** Everything in which a flow and the tables of the articles differ. */
function faultsOf(flow: Flow): readonly string[] {
  const { limits, onlyInFlow, onlyInLaw } = differences(lawRows(LAW_2012[flow.id] ?? ""), flow, LETTERS_2012);
  return [
    ...onlyInFlow,
    ...onlyInLaw,
    ...limits,
    ...apart(conditionsOf(flow), ofFlow(CONDITIONS_2012, flow)),
    ...apart(waysOf(flow), ofFlow(WAYS_2012, flow)),
    ...apart(
      oftenIn(flow),
      OFTEN_2012.filter((it) => it.startsWith(`${flow.id} `)),
    ),
  ];
}

describe.each(Object.entries(LAW_2012))("%s, held against the table typed from its articles", (id, table) => {
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
  it("ask of every act what the articles ask, each condition on its place, and lead from act to act as they do", () => {
    expect(FLOWS_2012.map((it) => it.id).sort()).toEqual(Object.keys(LAW_2012).sort());
    for (const flow of FLOWS_2012) expect(faultsOf(flow), flow.id).toEqual([]);
  });

  it("can be changed in no row without a difference to the articles", () => {
    const changed = FLOWS_2012.flatMap((flow) => changedFlows(flow));
    expect(changed.filter((it) => faultsOf(it.flow).length === 0).map((it) => it.change)).toEqual([]);
    expect(changed.length).toBeGreaterThan(900);
  });
});
