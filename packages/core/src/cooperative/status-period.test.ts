import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import type { LegalStatus } from "../law/legal-status.js";
import type { CaseState, Followed, Proceeding, ProceedingAct } from "./case-state.js";
import { flowOf } from "./flows.js";
import { statusFollowed } from "./status-period.js";
import { caseDriver } from "./testing/case-driver.js";

const day = legalDate;
const flowNamed = (id: string) => {
  const flow = flowOf(id);
  if (!flow) throw new Error(id);
  return flow;
};
const act = (name: string, on: string, payload: object = {}): ProceedingAct => ({
  ...{ act: name, on: day(on), papers: [], payload, entry: 3, moved: true },
});
const NOTICE = act("notify-suspension", "2025-02-10", { from: "2025-02-20", to: "2025-05-31" });
const CONFIRMED = act("confirm-suspension", "2025-02-13");
const followedOn = (on: string): Followed => ({ on: day(on), entry: 9, was: null });

interface Given {
  readonly acts?: readonly ProceedingAct[];
  readonly followed?: Proceeding["followed"];
  readonly at?: string;
  readonly status?: readonly (readonly [LegalStatus, string])[];
  readonly branches?: readonly (readonly [id: string, status: string])[];
  readonly ended?: CaseState["ended"];
  readonly flow?: string;
  readonly on?: string;
}
/** What follows next, of a cooperative which is active, with one branch which is and one which is not at its address. */
function next(given: Given = {}) {
  const { acts = [NOTICE, CONFIRMED], at = "suspended", ended = null, flow = "suspension-2023", followed = {} } = given;
  const {
    branches = [
      ["branch/1", "active"],
      ["branch/2", "not-at-address"],
    ],
    on = "2025-02-03",
    status,
  } = given;
  const driver = caseDriver()
    .open(on, {
      status: on < "2024-07-18" ? null : "active",
      branches: branches.map(([id, its]) => ({ id, kind: "branch", status: its })),
    })
    .begin(on, flow, flow.startsWith("branch") ? { branch: "branch/1" } : {});
  const [own] = driver.case.proceedings;
  if (!own) throw new Error("no proceeding");
  const history = status?.map(([it, since], index) => ({ status: it, since: day(since), entry: index + 1 }));
  const state: CaseState = { ...driver.case, ended, ...(history ? { status: history } : {}) };
  const fact = statusFollowed(flowNamed(flow), state, { ...own, acts, followed, state: at });
  if (fact === null) return null;
  if (fact.type !== "StatusFollowed") throw new Error(fact.type);
  const { data, happenedOn } = fact;
  return {
    on: happenedOn,
    part: data.part,
    sets: data.sets,
    branches: data.branches.map((it) => `${it.branch} ${it.status}`),
    then: data.then,
    cites: data.cites,
  };
}
const begun = { begins: followedOn("2025-02-20") };
const SUSPENDED = {
  status: [
    ["active", "2025-02-03"],
    ["suspended", "2025-02-20"],
  ],
  branches: [
    ["branch/1", "suspended"],
    ["branch/2", "not-at-address"],
  ],
  followed: begun,
} as const satisfies Given;

describe("a suspension begins (Decree 92/2024 arts. 27.1, 47.5)", () => {
  it("on the first day in the notice, once it is confirmed, for the cooperative and its active branches", () => {
    expect(next()).toMatchObject({
      ...{ on: "2025-02-20", part: "begins", sets: "suspended", branches: ["branch/1 suspended"], then: null },
    });
    expect(next({ acts: [NOTICE] })).toBeNull();
    expect(next({ acts: [] })).toBeNull();
    expect(next()?.cites).toEqual([
      expect.objectContaining({ article: 47, clause: 4 }),
      expect.objectContaining({ article: 47, clause: 5 }),
      expect.objectContaining({ article: 27, clause: 1 }),
      expect.objectContaining({ law: "92/2024/NĐ-CP", article: 27 }),
    ]);
  });

  it("not before the notice is given, and not where it prints no first day", () => {
    const late = act("notify-suspension", "2025-02-25", { from: "2025-02-20", to: "2025-05-31" });
    expect(next({ acts: [late, CONFIRMED] })?.on).toBe("2025-02-25");
    expect(next({ acts: [act("notify-suspension", "2025-02-10", { to: "2025-05-31" }), CONFIRMED] })).toBeNull();
  });

  it("only of who is active on that day: another status which has come in between stays", () => {
    const winding = [
      ["active", "2025-02-03"],
      ["winding-up", "2025-02-19"],
    ] as const;
    expect(next({ status: winding })).toMatchObject({ part: "begins", sets: null, branches: ["branch/1 suspended"] });
    expect(
      next({
        status: [
          ["active", "2025-02-03"],
          ["winding-up", "2025-02-21"],
        ],
      })?.sets,
    ).toBe("suspended");
    expect(next({ status: [] })?.sets).toBe("suspended");
    expect(next({ branches: [["branch/1", "closing"]] })?.branches).toEqual([]);
  });

  it("in no register of before statuses began (18/07/2024), and of nobody who has ended", () => {
    const old = act("notify-suspension", "2024-07-03", { from: "2024-07-10", to: "2024-09-30" });
    expect(next({ on: "2024-07-02", acts: [old, act("confirm-suspension", "2024-07-05")] })).toBeNull();
    expect(next({ ended: { on: day("2025-02-11"), outcome: "ended", notes: [] } })).toBeNull();
  });
});

describe("a suspension ends (arts. 27.1, 47.6)", () => {
  it("on the day after its last, without another notice, and the file with it", () => {
    expect(next(SUSPENDED)).toMatchObject({
      ...{ on: "2025-06-01", part: "ends", sets: "active", branches: ["branch/1 active"] },
      then: { to: "resumed", outcome: "resumed" },
    });
    expect(next({ ...SUSPENDED, at: "resuming" })?.then).toBeNull();
  });

  it("by the further notice's last day, where one was confirmed", () => {
    const further = act("extend-suspension", "2025-05-20", { from: "2025-06-01", to: "2025-09-30" });
    expect(next({ ...SUSPENDED, acts: [NOTICE, CONFIRMED, further] })?.on).toBe("2025-10-01");
  });

  it("never, where the notice prints no last day and nobody resumes", () => {
    const open = act("notify-suspension", "2025-02-10", { from: "2025-02-20" });
    expect(next({ ...SUSPENDED, acts: [open, CONFIRMED] })).toBeNull();
  });

  it("earlier with a confirmed resumption: the branches which it names, the others with the last day", () => {
    const resume = (branches?: readonly string[]) => [
      ...[NOTICE, CONFIRMED],
      act("notify-resumption", "2025-04-10", { from: "2025-04-15", ...(branches ? { branches } : {}) }),
      act("confirm-resumption", "2025-04-14"),
    ];
    const both = {
      ...SUSPENDED,
      branches: [
        ["branch/1", "suspended"],
        ["branch/2", "suspended"],
      ],
    } as const;
    expect(next({ ...both, acts: resume(["branch/1"]), at: "resumed" })).toMatchObject({
      ...{ on: "2025-04-15", part: "ends", sets: "active", branches: ["branch/1 active"], then: null },
    });
    expect(next({ ...both, acts: resume(), at: "resumed" })?.branches).toEqual([]);
    const after = { ...begun, ends: followedOn("2025-04-15") };
    const left = { ...both, acts: resume(["branch/1"]), at: "resumed", followed: after } as const;
    expect(
      next({
        ...left,
        branches: [
          ["branch/1", "active"],
          ["branch/2", "suspended"],
        ],
      }),
    ).toMatchObject({
      ...{ on: "2025-06-01", part: "rest", sets: null, branches: ["branch/2 active"], then: null },
    });
    expect(
      next({
        ...left,
        branches: [
          ["branch/1", "active"],
          ["branch/2", "active"],
        ],
      }),
    ).toBeNull();
    expect(next({ ...left, followed: { ...after, rest: followedOn("2025-06-01") } })).toBeNull();
  });

  it("with its last day where the resumption printed is not before the day after it", () => {
    const acts = [
      ...[NOTICE, CONFIRMED],
      act("notify-resumption", "2025-05-20", { from: "2025-06-01" }),
      act("confirm-resumption", "2025-05-22"),
    ];
    expect(next({ ...SUSPENDED, acts, at: "resumed" })).toMatchObject({
      on: "2025-06-01",
      branches: ["branch/1 active"],
    });
    expect(next({ ...SUSPENDED, acts, followed: { ...begun, ends: followedOn("2025-06-01") } })).toBeNull();
  });

  it("of who is still suspended: not of who has come into another status meanwhile", () => {
    const winding = [...SUSPENDED.status, ["winding-up", "2025-04-01"]] as const;
    expect(next({ ...SUSPENDED, status: winding })).toMatchObject({ sets: null, part: "ends" });
  });
});

describe("a branch suspended alone (art. 47.2)", () => {
  it("leaves the cooperative and every other branch as they are", () => {
    const flow = "branch-suspension-2023";
    const branches = [
      ["branch/1", "active"],
      ["branch/2", "active"],
    ] as const;
    expect(next({ flow, branches })).toMatchObject({ part: "begins", sets: null, branches: ["branch/1 suspended"] });
    const both = [
      ["branch/1", "suspended"],
      ["branch/2", "suspended"],
    ] as const;
    expect(next({ flow, branches: both, followed: begun })).toMatchObject({
      ...{ on: "2025-06-01", sets: null, branches: ["branch/1 active"], then: { to: "resumed" } },
    });
    const early = [
      ...[NOTICE, CONFIRMED],
      act("notify-resumption", "2025-04-10", { from: "2025-04-15" }),
      act("confirm-resumption", "2025-04-14"),
    ];
    expect(next({ flow, branches: both, followed: begun, acts: early, at: "resumed" })).toMatchObject({
      ...{ on: "2025-04-15", branches: ["branch/1 active"] },
    });
  });
});

it("nothing follows from a flow which prints no days", () => {
  expect(next({ flow: "address-status", acts: [act("record-absence", "2025-02-10")] })).toBeNull();
});
