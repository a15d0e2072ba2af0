import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { isKtttError, type Problem } from "../kernel/problem.js";
import type { LegalStatus } from "../law/legal-status.js";
import { VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";
import type { CaseFactOf } from "./case.events.js";
import type { CaseState } from "./case-state.js";
import { decideAct } from "./decide-act.js";
import { flowOf } from "./flows.js";
import { type CaseDriver, caseDriver, paper } from "./testing/case-driver.js";

const VOLUNTARY = "voluntary-dissolution-2023";
const BANKRUPTCY = "bankruptcy-2014";
const day = legalDate;

const recorded = (driver: CaseDriver): CaseFactOf<"ActRecorded">["data"] => {
  const fact = driver.facts.findLast((it) => it.type === "ActRecorded");
  if (fact?.type !== "ActRecorded") throw new Error("no act");
  return fact.data;
};
const problemsOf = (work: () => unknown): readonly Problem[] => {
  try {
    work();
  } catch (error) {
    if (isKtttError(error)) return error.problems;
    throw error;
  }
  throw new Error("not refused");
};

/** The status which an act sets whose flow restores the one of before, over a history. */
function restoredFrom(flow: string, act: string, at: string, history: readonly LegalStatus[]) {
  const driver = caseDriver()
    .open("2024-09-03", { status: null, branches: [{ id: "branch/1", kind: "branch", status: null }] })
    .begin("2024-09-03", flow, { state: at });
  const [proceeding, machine] = [driver.case.proceedings[0], flowOf(flow)];
  if (!proceeding || !machine) throw new Error("no proceeding");
  const on = day("2024-10-01");
  const status = history.map((it, index) => ({ status: it, since: on, entry: index + 1 }));
  const state: CaseState = { ...driver.case, status };
  const kinds = machine.steps.transitions.find((it) => it.event === act)?.meta.papers ?? [];
  const actor = { agency: "so-a", person: null, role: "registrar" } as const;
  const input = { act, on, papers: kinds.map((kind) => paper(kind, "2024-10-01")), payload: {}, actor };
  return decideAct(machine, state, proceeding, input, { today: on, calendar: VIETNAM_CALENDAR }).fact.data.sets;
}

describe("a status which is restored", () => {
  const restore = (...history: readonly LegalStatus[]) =>
    restoredFrom(VOLUNTARY, "restore-status", "withdrawn", history);

  it("is the last of before which was another: of what a dissolution, an enforcement, a bankruptcy or an absence put on", () => {
    for (const passing of ["winding-up", "tax-revoked", "bankruptcy-open", "not-at-address"] as const) {
      expect(restore("suspended", passing), passing).toBe("suspended");
      expect(restore("not-at-address", "active", passing), passing).toBe("active");
      expect(restore(passing), passing).toBe("active");
      expect(restore("suspended", passing, passing), passing).toBe("suspended");
    }
  });

  it("is none where the register shows what no such act put on: nothing is taken off a suspension, an end, or who is active", () => {
    for (const other of ["active", "suspended", "ended"] as const) {
      expect(restore("winding-up", other), other).toBeNull();
    }
    expect(restore()).toBeNull();
  });

  it("is never the end which was set aside", () => {
    expect(restore("suspended", "ended", "bankruptcy-open")).toBe("suspended");
    expect(restore("ended", "winding-up")).toBe("active");
  });
});

describe("a declaration of bankruptcy which is set aside (Law 51/2014 art. 112.3.c)", () => {
  /** Declared on 20/05/2025, in the register on `ended`; branch/2 closed by itself on 05/05/2025, the day of the meeting. */
  function enforcing(published: string) {
    const driver = caseDriver()
      .open("2025-05-02", {
        status: "bankruptcy-open",
        branches: ["branch/1", "branch/2", "branch/3"].map((id) => ({
          ...{ id, kind: "branch", status: id === "branch/3" ? "not-at-address" : "active" },
        })),
      })
      .begin("2025-05-02", "branch-termination-2023", { branch: "branch/2", state: "filed" })
      .act("2025-05-05", "branch-termination-2023", "issue-notice", [paper("branch-notice", "2025-05-05")])
      .begin("2025-05-05", BANKRUPTCY, {
        state: "declaration-asked",
        earlier: [{ act: "resolve-declaration", on: "2025-05-05", papers: [paper("meeting-minutes", "2025-05-05")] }],
      });
    return driver
      .act("2025-05-20", BANKRUPTCY, "declare", [paper("court-decision", "2025-05-20")])
      .act("2025-05-21", BANKRUPTCY, "send-to-registry", [paper("court-decision", "2025-05-20")])
      .act(published, BANKRUPTCY, "publish-declaration-registry", [paper("posting-record", published)])
      .act("2025-06-02", BANKRUPTCY, "appeal", [paper("complaint", "2025-06-02", { court: "2025-06-02" })])
      .act("2025-06-03", BANKRUPTCY, "send-appeal-file", [
        paper("recorded-paper", "2025-06-03", { "upper-court": "2025-06-03" }),
      ])
      .act("2025-06-20", BANKRUPTCY, "overturn-declaration", [paper("court-decision", "2025-06-20")]);
  }

  it("opens again the branches which the register closed with it, each as it stood, and no branch which ended by itself", () => {
    const driver = enforcing("2025-05-23");
    expect(recorded(driver)).toMatchObject({
      ...{ act: "overturn-declaration", sets: "bankruptcy-open", ends: false, outcome: null, to: "resettling" },
      branches: [
        { branch: "branch/1", status: "active", closed: false },
        { branch: "branch/3", status: "not-at-address", closed: false },
      ],
    });
    expect(driver.case.branches.map((it) => [it.id, it.closedOn])).toEqual([
      ["branch/1", null],
      ["branch/2", "2025-05-05"],
      ["branch/3", null],
    ]);
    expect(driver.case.ended).toBeNull();
  });

  it("names the acts which are to be done again", () => {
    expect(recorded(enforcing("2025-05-23")).again).toContain("declare");
  });
});

describe("what another body has done against the law", () => {
  const opened = () =>
    caseDriver()
      .open("2025-03-03", { status: "bankruptcy-open" })
      .begin("2025-03-03", BANKRUPTCY, {
        state: "opened",
        earlier: [
          {
            act: "open",
            on: "2025-03-03",
            papers: [paper("court-decision", "2025-03-03", { cooperative: "2025-03-05" })],
          },
        ],
      });
  const extend = (driver: CaseDriver, to: string) =>
    driver.act("2025-03-20", BANKRUPTCY, "extend-inventory", [paper("court-notice", "2025-03-20")], { to: day(to) });

  it("is recorded with the condition which did not hold, its article and what it says", () => {
    // Thirty days from receipt on 05/03 end on 04/04/2025; thirty more on Sun 04/05, that is Mon 05/05.
    expect(recorded(extend(opened(), "2025-05-05")).violations).toEqual([]);
    expect(recorded(extend(opened(), "2025-05-06")).violations).toEqual([
      {
        ...{ kind: "condition", act: "extend-inventory", on: "2025-03-20", day: null, trust: "verified", by: null },
        cites: [expect.objectContaining({ law: "51/2014/QH13", article: 65, clause: 1 })],
        condition: expect.objectContaining({
          code: "cooperative/extension-too-long",
          params: expect.objectContaining({ to: "2025-05-06", until: "2025-05-05" }),
        }),
      },
    ]);
  });

  it("is refused where that body itself puts it forward, and where it is not this act at all", () => {
    const refused = problemsOf(() =>
      opened().send({
        ...{ type: "record-act", on: "2025-03-20", proceeding: BANKRUPTCY, act: "extend-inventory" },
        ...{ papers: [paper("court-notice", "2025-03-20")], payload: { to: "2025-05-06" } },
        actor: { agency: "toa-an", person: null, role: "authority" },
      }),
    );
    expect(refused.map((it) => it.code)).toEqual(["cooperative/refused", "cooperative/extension-too-long"]);
    // There is no list of creditors to review: nobody's paper makes one.
    const nothing = problemsOf(() =>
      opened().act("2025-03-20", BANKRUPTCY, "decide-creditor-list-review", [paper("court-decision", "2025-03-20")]),
    );
    expect(nothing.map((it) => it.code)).toEqual(["cooperative/refused", "cooperative/no-request"]);
  });

  it("is for nobody where the body enters its own act", () => {
    const driver = opened();
    driver.send({
      ...{ type: "record-act", on: "2025-03-20", proceeding: BANKRUPTCY, act: "extend-inventory" },
      ...{ papers: [paper("court-notice", "2025-03-20")], payload: { to: "2025-05-05" } },
      actor: { agency: "toa-an", person: null, role: "authority" },
    });
    expect(recorded(driver).recordedFor).toBeNull();
    expect(recorded(extend(opened(), "2025-05-05")).recordedFor).toBe("judge");
  });
});

describe("of several ways an act could be taken", () => {
  const approve = (payload: object) =>
    problemsOf(() =>
      caseDriver()
        .open("2024-09-03", { status: "active" })
        .begin("2024-09-03", "reorganisation-2023")
        .act("2024-09-03", "reorganisation-2023", "approve", [], payload),
    ).map((it) => it.code);
  const meeting = { meeting: { call: 1, attending: 20, convened: 30 } };

  it("the one is meant which the paper points to, though another lacks as little", () => {
    const merger = { reorganisation: { form: "merger", sameKind: false }, votes: { for: 13, of: 20 } };
    expect(approve({ ...meeting, ...merger })).toEqual(["cooperative/refused", "cooperative/not-same-kind"]);
    // Of two kinds and with too few votes two conditions are missing; a division would lack its form and the votes.
    expect(approve({ ...meeting, ...merger, votes: { for: 12, of: 20 } })).toEqual([
      ...["cooperative/refused", "cooperative/vote-too-low", "cooperative/not-same-kind"],
    ]);
  });

  it("where it points to none, that which lacks least", () => {
    expect(approve({ ...meeting, votes: { for: 13, of: 20 } })).toEqual([
      ...["cooperative/refused", "cooperative/other-form"],
    ]);
  });
});

it("says who performs an act, and where in its flow it is possible, all of them", () => {
  const driver = caseDriver()
    .open("2024-09-03", { status: "active" })
    .begin("2024-09-03", VOLUNTARY, { state: "preparing" });
  const [head] = problemsOf(() => driver.act("2024-09-03", VOLUNTARY, "withdraw", []));
  expect(head).toMatchObject({
    params: {
      whoEn: "legal representative",
      stateEn: "Preparing",
      possibleEn:
        "Resolution sent; Undergoing dissolution; Dossier filed; Awaiting the amended dossier; Objected to, awaiting a decision",
    },
  });
});
