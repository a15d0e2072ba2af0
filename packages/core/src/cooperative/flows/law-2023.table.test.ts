import { describe, expect, it } from "vitest";
import type { Flow } from "../flow.machine.js";
import { allFlows } from "../flows.js";
import { differences, lawRows, placeText } from "../testing/law-table.js";
import { guardsOf } from "../act-conditions.js";
import { changedFlows } from "../testing/row-changes.js";
import { LAW_2023 } from "./law-2023.table.js";
import { CONDITIONS_2023, REPEATED_2023, WAYS_2023 } from "./law-2023.ways.js";

const LETTERS = { "17/2023/QH15": "L", "92/2024/NĐ-CP": "D", "86/2024/TT-BTC": "C" } as const;
const OWN = allFlows().filter((it) => it.law === "17/2023/QH15");

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

const lines = (text: string) => text.trim().split("\n");
const once = (rows: readonly string[]) => [...new Set(rows)].sort();
const ofFlow = (rows: readonly string[], { id }: Flow) => once(rows.filter((it) => it.split(" ")[0] === id));
const conditionsOf = (flow: Flow) =>
  flow.steps.transitions.flatMap((row) => {
    const said = guardsOf(row)
      .filter((it) => it.name !== "notYetDone")
      .map(({ guard, name }) => `${name} [${placeText(guard.basis, LETTERS)}]`);
    return said.length > 0 ? [`${flow.id} | ${row.from}/${row.event} | ${said.join(", ")}`] : [];
  });
const waysOf = (flow: Flow) =>
  flow.steps.transitions
    .filter((row) => row.from !== row.to)
    .map(
      ({ event, from, meta, to }) =>
        `${flow.id} | ${event} | ${from} → ${to}${meta.outcome === null ? "" : ` : ${meta.outcome}`}`,
    );
const repeatedIn = (flow: Flow) =>
  flow.steps.transitions
    .filter((row) => row.from === row.to && !row.guards.includes("notYetDone"))
    .map((row) => `${flow.id} ${row.from}/${row.event}`);
const sameRows = (own: readonly string[], law: readonly string[]) => JSON.stringify(once(own)) === JSON.stringify(law);

describe("the flows of the law of 2023", () => {
  it("ask of every act what the articles ask, each condition on its place, and nothing else", () => {
    expect(once(OWN.flatMap(conditionsOf))).toEqual(once(lines(CONDITIONS_2023)));
  });

  it("lead from act to act as the articles do, and end where they end", () => {
    expect(once(OWN.flatMap(waysOf))).toEqual(once(lines(WAYS_2023)));
  });

  it("record what leaves a case where it is once, but for objections and what is decided on them", () => {
    expect(once(OWN.flatMap(repeatedIn))).toEqual(REPEATED_2023);
  });

  it("are of a branch or of the cooperative, and begin under the law which the question gives", () => {
    expect(OWN.map((it) => `${it.id}: ${it.subject}, ${it.question}`).sort()).toEqual([
      "address-status: cooperative, registry-act",
      "branch-address-status: branch, registry-act",
      "branch-revocation-2023: branch, registry-act",
      "branch-suspension-2023: branch, registry-act",
      "branch-termination-2023: branch, registry-act",
      "cancel-revocation-2023: cooperative, registry-act",
      "compulsory-dissolution-2023: cooperative, procedure",
      "registration-fault-2023: cooperative, registry-act",
      "reorganisation-2023: cooperative, procedure",
      "revocation-2023: cooperative, procedure",
      "separation-2023: cooperative, procedure",
      "suspension-2023: cooperative, registry-act",
      "tax-closing: cooperative, registry-act",
      "voluntary-dissolution-2023: cooperative, procedure",
    ]);
  });

  it("name the official form of each paper where a text does: Mẫu 01, 02, 03 of the decree, 24/ĐK-TCT, 17 and 28/TB-ĐKT", () => {
    const forms = OWN.flatMap((flow) =>
      flow.steps.transitions.flatMap(({ meta }) =>
        meta.forms.map((it) => `${it.paper}: ${it.form} [${placeText(it.basis, LETTERS)}]`),
      ),
    );
    expect(once(forms)).toEqual([
      "revocation-decision: Mẫu số 02 [D53.2]",
      "revocation-decision: Mẫu số 03 [D55.2]",
      "tax-closing-dossier: Mẫu số 24/ĐK-TCT [C14.2]",
      "tax-closing-dossier: Mẫu số 24/ĐK-TCT [C14.3]",
      "tax-completed-notice: Mẫu số 28/TB-ĐKT [C16.3.a.1]",
      "tax-stopping-notice: Mẫu số 17/TB-ĐKT [C16.1.a.1]",
      "violation-notice: Mẫu số 01 [D53.1]",
      "violation-notice: Mẫu số 01 [D55.2]",
    ]);
  });

  it("can be changed in no row without a difference to the articles", () => {
    const unseen = OWN.flatMap((flow) => changedFlows(flow)).filter(({ flow }) => {
      const found = differences(lawRows(LAW_2023[flow.id] ?? ""), flow, LETTERS);
      return (
        found.onlyInFlow.length + found.onlyInLaw.length + found.limits.length === 0 &&
        sameRows(conditionsOf(flow), ofFlow(lines(CONDITIONS_2023), flow)) &&
        sameRows(waysOf(flow), ofFlow(lines(WAYS_2023), flow)) &&
        sameRows(repeatedIn(flow), ofFlow(REPEATED_2023, flow))
      );
    });
    expect(unseen.map((it) => it.change)).toEqual([]);
  });
});
