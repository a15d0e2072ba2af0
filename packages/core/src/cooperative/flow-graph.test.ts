import { describe, expect, it } from "vitest";
import { getNextSnapshot, getInitialSnapshot } from "xstate";
import { getAdjacencyMap, getShortestPaths } from "xstate/graph";
import { CASE_GUARDS, type CaseGuardName, type ActEvent } from "./case.guards.js";
import type { Flow } from "./flow.machine.js";
import { machineOf } from "../machines/machine-of.js";
import { allFlows } from "./flows.js";
import { sampleEvent } from "./testing/guard-samples.js";

type Reached = Readonly<
  Record<
    string,
    {
      readonly state: { readonly value: string };
      readonly transitions: Readonly<
        Record<string, { readonly event: ActEvent; readonly state: { readonly value: string } }>
      >;
    }
  >
>;
type Row = Flow["steps"]["transitions"][number];
const names = (row: Row) => row.guards as readonly CaseGuardName[];
const eventsOf = (flow: Flow) => flow.steps.transitions.map((row) => sampleEvent(row.event, names(row)));
const traversal = (flow: Flow) => ({
  events: eventsOf(flow),
  serializeState: (snapshot: { readonly value: unknown }) => String(snapshot.value),
  serializeEvent: (event: ActEvent) => JSON.stringify(event),
});

/** States which end the file and take acts still: Law 23/2012 art. 54.6 has no last day. */
const AFTER_THE_END = [
  "compulsory-dissolution-2012 struck-off",
  "compulsory-dissolution-2012 annulled-after-strike-off",
];

describe.each(allFlows().map((flow) => [flow.id, flow] as const))("%s", (_, flow) => {
  const machine = machineOf(flow.steps);

  it("reaches every state, and every transition leads where the table says", () => {
    const map = getAdjacencyMap(machine, traversal(flow) as never) as unknown as Reached;
    const reached = Object.values(map).map((it) => it.state.value);
    expect([...reached].sort()).toEqual([...flow.steps.states].sort());
    for (const row of flow.steps.transitions) {
      const from = Object.values(map).find((it) => it.state.value === row.from);
      const event = sampleEvent(row.event, names(row));
      const step = Object.values(from?.transitions ?? {}).find(
        (it) => JSON.stringify(it.event) === JSON.stringify(event),
      );
      expect(step?.state.value, `${row.from}/${row.event}`).toBe(row.to);
    }
  });

  it("has a way to every end", () => {
    const paths = getShortestPaths(machine, traversal(flow) as never);
    const ends = new Set(paths.map((path) => String((path.state as { value: unknown }).value)));
    for (const final of flow.steps.finals) expect(ends).toContain(final);
    expect(flow.steps.finals.length).toBeGreaterThan(0);
  });

  it("refuses each transition when any one of its guards fails, in the machine as in the table", () => {
    for (const row of flow.steps.transitions) {
      for (const guard of names(row)) {
        const event = sampleEvent(row.event, names(row), guard);
        const judged = flow.steps.judge(row.from, event, undefined);
        expect(judged.allowed && judged.transition === row, `${row.from}/${row.event}/${guard}`).toBe(false);
        const snapshot = machine.resolveState({ value: row.from, context: {} } as never);
        const next = getNextSnapshot(machine, snapshot, event as never) as { readonly value: unknown };
        expect(next.value).toBe(judged.allowed ? judged.transition.to : row.from);
      }
    }
  });

  it("ends with an outcome exactly where nothing follows, but for a decision which is contested after the strike-off", () => {
    for (const row of flow.steps.transitions) {
      const over = flow.steps.finals.includes(row.to) || AFTER_THE_END.includes(`${flow.id} ${row.to}`);
      // An act which leaves an ended file as it is has no outcome of its own.
      if (row.from === row.to) expect(row.meta.outcome, `${row.from}/${row.event}`).toBeNull();
      else expect(row.meta.outcome !== null, `${row.from}/${row.event}`).toBe(over);
    }
    expect(getInitialSnapshot(machine).value).toBe(flow.steps.initial);
  });

  it("says in both languages who acts, what each state is, and on which article each step rests", () => {
    for (const { meta } of flow.steps.transitions) {
      expect(meta.cites.length).toBeGreaterThan(0);
      for (const text of [meta.label.vi, meta.label.en]) expect(text.normalize("NFC")).toBe(text);
    }
    for (const label of Object.values(flow.states)) expect(label.vi && label.en).toBeTruthy();
  });

  it("counts every period from an act of the same flow, or from a fact", () => {
    const acts = new Set(flow.steps.transitions.map((row) => row.event));
    const anchors = flow.steps.transitions.flatMap(({ meta }) =>
      [meta.limit, meta.waits]
        .flatMap((it) => it?.from ?? [])
        .flatMap((it) => (it.of === "end" ? it.period.from : [it])),
    );
    for (const anchor of anchors) {
      const named = "act" in anchor ? [anchor.act] : "acts" in anchor ? anchor.acts : [];
      for (const act of named) expect(acts, flow.id).toContain(act);
    }
  });
});

describe("the guards", () => {
  it("are all used, and each is seen to hold and to fail", () => {
    const used = new Set(allFlows().flatMap((flow) => flow.steps.transitions.flatMap(names)));
    expect([...used].sort()).toEqual(Object.keys(CASE_GUARDS).sort());
    for (const name of used) {
      const guard = CASE_GUARDS[name];
      expect(guard.test(undefined, sampleEvent("act", [name])), `${name} holds`).toBe(true);
      const failing = sampleEvent("act", [name], name);
      expect(guard.test(undefined, failing), `${name} fails`).toBe(false);
      expect(guard.unmet(undefined, failing).code).toMatch(/^cooperative\//);
    }
  });
});

describe("the flows", () => {
  it("set only the seven statuses of Decree 92/2024 art. 27, and none in a flow of the 2012 law but the end", () => {
    const set = allFlows()
      .filter((flow) => flow.law === "23/2012/QH13")
      .flatMap((flow) => flow.steps.transitions.flatMap(({ meta }) => meta.sets ?? []));
    // “previous”: the register after a decision set aside, on its own paper.
    expect([...new Set(set)]).toEqual(["ended", "previous"]);
  });

  it("have the two six-month clocks begin on different acts (Decree 92/2024 arts. 50.5 and 51.3)", () => {
    const clock = (id: string) =>
      allFlows()
        .find((flow) => flow.id === id)
        ?.steps.transitions.find((row) => row.event === "issue-automatic-notice")?.meta.waits?.from[0];
    expect(clock("voluntary-dissolution-2023")).toEqual({ of: "service", act: "send-resolution", to: "registry" });
    expect(clock("compulsory-dissolution-2023")).toEqual({ of: "act", act: "announce-status" });
  });

  it("know no withdrawal of a compulsory dissolution (Decree 92/2024 art. 51)", () => {
    const acts = allFlows()
      .find((flow) => flow.id === "compulsory-dissolution-2023")
      ?.steps.transitions.map((it) => it.event);
    expect(acts).not.toContain("withdraw");
  });
});
