import { obligationProblem } from "../obligation/errors.js";
import { citeConvention } from "../law/cite.js";
import { describe, expect, it } from "vitest";
import { transition as xstateTransition } from "xstate";
import { machineOf } from "../machines/machine-of.js";

import { type Guard, type MachineConfig, transitionTable, type TransitionMeta } from "./transition-table.js";

interface Door {
  readonly locked: boolean;
  readonly hands: number;
}
interface Push {
  readonly type: "open" | "close" | "knock";
}

const guards: Record<string, Guard<Door, Push>> = {
  unlocked: { test: ({ locked }) => !locked, unmet: () => obligationProblem("obligation/not-started", []) },
  twoHands: { test: ({ hands }) => hands >= 2, unmet: () => obligationProblem("obligation/is-a-submission", []) },
};

const meta: TransitionMeta = {
  by: ["lead"],
  label: { vi: "Mở", en: "Open" },
  basis: citeConvention("docs/decisions/0004-transition-table.md"),
};

const door: MachineConfig<"shut" | "ajar" | "open"> = {
  id: "door",
  initial: "shut",
  states: {
    shut: {
      on: {
        open: [
          { target: "open", guard: { type: "all", params: { of: ["unlocked", "twoHands"] } }, meta },
          { target: "ajar", guard: "unlocked", meta },
        ],
        knock: { meta },
      },
    },
    ajar: { on: { open: { target: "open", guard: "twoHands", meta } } },
    open: {},
  },
};

const table = () => transitionTable<"shut" | "ajar" | "open", Door, Push>(door, guards);

describe("a machine as a table", () => {
  it("holds every state and transition as declared, in the order written", () => {
    const { finals, id, initial, states, transitions } = table();
    expect({ finals, id, initial, states }).toEqual({
      finals: ["open"],
      id: "door",
      initial: "shut",
      states: ["shut", "ajar", "open"],
    });
    expect(transitions.map((it) => [it.from, it.event, it.to, it.guards])).toEqual([
      ["shut", "open", "open", ["unlocked", "twoHands"]],
      ["shut", "open", "ajar", ["unlocked"]],
      ["shut", "knock", "shut", []],
      ["ajar", "open", "open", ["twoHands"]],
    ]);
    expect(table().from("ajar")).toEqual([transitions[3]]);
    expect(table().from("open")).toEqual([]);
  });

  it("takes the first transition whose guards all hold", () => {
    const judge = (hands: number) => table().judge("shut", { type: "open" }, { locked: false, hands });
    expect(judge(2)).toMatchObject({ allowed: true, transition: { to: "open" } });
    expect(judge(1)).toMatchObject({ allowed: true, transition: { to: "ajar" } });
  });

  it("when none can be taken, says of each what does not hold and where the event is known", () => {
    const judgement = table().judge("shut", { type: "open" }, { locked: true, hands: 0 });
    expect(judgement).toMatchObject({
      allowed: false,
      refused: [
        {
          conditions: ["unlocked", "twoHands"],
          unmet: [{ code: "obligation/not-started" }, { code: "obligation/is-a-submission" }],
        },
        { conditions: ["unlocked"], unmet: [{ code: "obligation/not-started" }] },
      ],
      possibleIn: ["shut", "ajar"],
    });
  });

  it("says of an event its state does not know that it has no transition at all", () => {
    expect(table().judge("open", { type: "open" }, { locked: false, hands: 2 })).toEqual({
      allowed: false,
      refused: [],
      possibleIn: ["shut", "ajar"],
    });
    expect(table().judge("shut", { type: "close" }, { locked: false, hands: 2 })).toEqual({
      allowed: false,
      refused: [],
      possibleIn: [],
    });
  });

  it("leads where XState's own machine of it leads, its guards alone and together", () => {
    const machine = machineOf(table());
    for (const state of table().states) {
      for (const context of [0, 1, 2].flatMap((hands) => [true, false].map((locked) => ({ locked, hands })))) {
        for (const type of ["open", "close", "knock"] as const) {
          const judged = table().judge(state, { type }, context);
          const [next] = xstateTransition(machine, machine.resolveState({ value: state, context }), { type });
          expect(next.value).toBe(judged.allowed ? judged.transition.to : state);
        }
      }
    }
  });
});

describe("a machine which is not a flat table of named guards is refused", () => {
  const build = (config: object) => () => transitionTable(config as MachineConfig, guards);

  it.each([
    ["after", { after: { 1000: "b" } }],
    ["always", { always: { target: "b" } }],
    ["entry", { entry: () => undefined }],
    ["states", { initial: "x", states: { x: {} } }],
  ])("uses %s", (key, a) => {
    expect(build({ id: "m", initial: "a", states: { a, b: {} } })).toThrow(`state a uses ${key}`);
  });

  it("names a guard nobody wrote", () => {
    const on = { go: { target: "b", guard: "unwritten", meta } };
    expect(build({ id: "m", initial: "a", states: { a: { on }, b: {} } })).toThrow(
      "a/go names unknown guard unwritten",
    );
  });

  it("has a transition which does not say who, what and why", () => {
    expect(build({ id: "m", initial: "a", states: { a: { on: { go: { target: "b" } } }, b: {} } })).toThrow(
      "a/go has no meta",
    );
  });
});
