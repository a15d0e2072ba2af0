import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { isKtttError, type Problem } from "../kernel/problem.js";
import { type CaseCommand, caseCommandSchema } from "./case.commands.js";
import type { CaseFact } from "./case.events.js";
import { decideCase } from "./decide-case.js";
import { type CaseDriver, caseDriver, paper } from "./testing/case-driver.js";

const FLOW = "voluntary-dissolution-2023";
const BRANCH = "branch-termination-2023";
const BRANCHES = ["branch/1", "branch/2"].map((id) => ({ id, kind: "branch", status: "active" }));
const opened = () => caseDriver().open("2024-09-03", { status: "active", branches: BRANCHES });
const problemsOf = (work: () => unknown): readonly Problem[] => {
  try {
    work();
  } catch (error) {
    if (isKtttError(error)) return error.problems;
    throw error;
  }
  throw new Error("not refused");
};
const refusal = (work: () => unknown) => problemsOf(work)[0];
const begin = (rest: object = {}, flow = FLOW) => refusal(() => opened().begin("2024-09-03", flow, { ...rest }));
const papers = (kind: Parameters<typeof paper>[0], on: string) => [paper(kind, on)];

describe("opening a proceeding is refused", () => {
  it.each<readonly [string, Problem | undefined, object]>([
    [
      "for a flow nobody knows",
      begin({}, "voluntary"),
      { code: "cooperative/unknown-flow", path: ["flow"], params: { flow: "voluntary" } },
    ],
    [
      "in a state it does not have",
      begin({ state: "done" }),
      {
        code: "cooperative/unknown-state",
        path: ["state"],
        params: {
          state: "done",
          flowVi: expect.stringContaining("tự nguyện"),
          knownVi: expect.stringContaining("(preparing)"),
        },
      },
    ],
    ["of a branch without a branch", begin({}, BRANCH), { code: "cooperative/branch-needed", path: ["branch"] }],
    [
      "of a branch nobody knows",
      begin({ branch: "branch/9" }, BRANCH),
      {
        code: "cooperative/unknown-branch",
        path: ["branch"],
        params: { branch: "branch/9", known: "branch/1, branch/2" },
      },
    ],
    [
      "of a law which is over",
      begin({}, "bankruptcy-2025"),
      { code: "cooperative/wrong-law", path: ["flow"], params: { law: "142/2025/QH15", governing: "51/2014/QH13" } },
    ],
  ])("%s", (_, problem, expected) => {
    expect(problem).toMatchObject(expected);
  });

  it("while the same one is open, for the same branch; not for another branch, nor once it has ended", () => {
    const driver = opened().begin("2024-09-03", FLOW, { state: "withdrawn" });
    const again = refusal(() => driver.begin("2024-09-03", FLOW));
    expect(again).toMatchObject({
      code: "cooperative/proceeding-open",
      params: { flowVi: expect.stringContaining("tự nguyện"), proceeding: `${FLOW}/1` },
    });
    driver.begin("2024-09-03", BRANCH, { branch: "branch/1" }).begin("2024-09-03", BRANCH, { branch: "branch/2" });
    expect(refusal(() => driver.begin("2024-09-03", BRANCH, { branch: "branch/2" }))?.code).toBe(
      "cooperative/proceeding-open",
    );
    driver.act("2024-09-11", FLOW, "restore-status", papers("confirmation", "2024-09-11")).begin("2024-09-12", FLOW);
    expect(driver.case.proceedings.map((it) => it.id)).toEqual([
      `${FLOW}/1`,
      `${BRANCH}/1`,
      `${BRANCH}/2`,
      `${FLOW}/2`,
    ]);
    expect(driver.facts.at(-1)).toMatchObject({
      data: { branch: null, state: "preparing", earlier: [], derived: false },
    });
  });
});

describe("an entry names its proceeding by its id, or by its flow while one is open", () => {
  it("else it is refused, with those there are; so is one which has ended, with the day", () => {
    const driver = opened().begin("2024-09-03", FLOW, { state: "withdrawn" });
    const act = (name: string) => refusal(() => driver.act("2024-09-12", name, "post-resolution", []));
    expect(act("suspension-2023")).toMatchObject({
      ...{ code: "cooperative/unknown-proceeding", path: ["proceeding"] },
      params: { proceeding: "suspension-2023", knownEn: expect.stringContaining(` (${FLOW}/1)`) },
    });
    driver.act("2024-09-11", FLOW, "restore-status", papers("confirmation", "2024-09-11"));
    expect(act(`${FLOW}/1`)).toMatchObject({
      ...{ code: "cooperative/proceeding-ended", path: ["proceeding"] },
      params: { proceeding: `${FLOW}/1`, on: "2024-09-11" },
    });
    expect(act(FLOW)?.code).toBe("cooperative/unknown-proceeding");
  });
});

describe("a case", () => {
  it("is opened once, on a day which has come, and knows a legal status since statuses exist (18/07/2024)", () => {
    expect(refusal(() => opened().open("2024-09-04"))).toMatchObject({
      ...{ code: "cooperative/already-opened", path: ["case"], params: { case: "case/1" } },
    });
    const command = { case: "case/2", actor: { agency: "so-a", person: null, role: "registrar" } } as const;
    const open = caseCommandSchema.parse({
      ...{ type: "open-case", ...command, on: "2024-09-03", status: "active" },
      cooperative: { ref: "coop/2", kind: "cooperative" },
      branches: [{ id: "branch/1", kind: "branch", status: "active" }],
    });
    const opening = (on: string, today = on) =>
      decideCase(null, { ...open, on: legalDate(on) } as CaseCommand, { today: legalDate(today) })[0] as Extract<
        CaseFact,
        { type: "CaseOpened" }
      >;
    expect(refusal(() => opening("2024-09-04", "2024-09-03"))).toMatchObject({
      ...{ code: "command/in-future", path: ["on"], params: { on: "2024-09-04", today: "2024-09-03" } },
    });
    expect(opening("2024-07-18").data).toMatchObject({
      status: "active",
      branches: [{ status: "active" }],
      bodies: { registry: "so-a" },
    });
    expect(opening("2024-07-17").data).toMatchObject({ status: null, branches: [{ id: "branch/1", status: null }] });
  });

  it("takes nothing before it is opened and nothing once it is closed; it is closed when nothing is open", () => {
    const close = { type: "close-case", case: "case/1", on: "2024-09-10", reason: "xong" } as const;
    const actor = { agency: "so-a", person: null, role: "registrar" } as const;
    const command = caseCommandSchema.parse({ ...close, actor });
    expect(refusal(() => decideCase(null, command, { today: legalDate("2024-09-10") }))).toMatchObject({
      ...{ code: "cooperative/not-opened", path: ["case"], params: { case: "case/1" } },
    });
    const correct = caseCommandSchema.parse({
      type: "correct",
      case: "case/1",
      on: "2024-09-10",
      actor,
      entry: 1,
      reason: "x",
      instead: null,
    });
    expect(refusal(() => decideCase(null, correct, { today: legalDate("2024-09-10") }))?.code).toBe(
      "cooperative/not-opened",
    );
    const busy = opened().begin("2024-09-03", FLOW);
    expect(refusal(() => busy.send(close))).toMatchObject({
      code: "cooperative/open-proceedings",
      params: { count: 1 },
    });
    const closed = opened();
    expect(closed.send(close)).toEqual([{ type: "CaseClosed", happenedOn: "2024-09-10", data: { reason: "xong" } }]);
    expect(refusal(() => closed.begin("2024-09-11", FLOW))).toMatchObject({
      ...{ code: "cooperative/case-closed", params: { on: "2024-09-10" } },
    });
  });
});

describe("what follows from an act at once", () => {
  const revoked = (driver: CaseDriver, served: Parameters<typeof paper>[2] = {}) =>
    driver.act("2024-10-10", "revocation-2023", "revoke", [paper("revocation-decision", "2024-10-10", served)]);
  const unexplained = (ground: string) =>
    opened().begin("2024-09-03", "revocation-2023", {
      state: "unexplained",
      earlier: [
        { act: "notify-violation", on: "2024-09-03", papers: [], payload: { ground, explainBy: "2024-09-20" } },
      ],
    });

  it.each(["b", "đ"])(
    "a revocation on ground %s begins the compulsory dissolution with the same paper (art. 97.1.b)",
    (ground) => {
      const driver = revoked(unexplained(ground), { registry: "2024-10-11", cooperative: "2024-10-11" });
      const [opening, record] = driver.facts.slice(-2);
      expect(opening).toMatchObject({
        ...{ type: "ProceedingOpened", happenedOn: "2024-10-10" },
        data: { proceeding: "compulsory-dissolution-2023/1", state: "awaiting", branch: null, derived: true },
      });
      expect(record).toMatchObject({
        type: "ActRecorded",
        data: {
          ...{ proceeding: "compulsory-dissolution-2023/1", act: "record-decision", to: "ordered", derived: true },
          payload: { ground },
          // It is the registry's own paper: no day of receipt counts for it.
          papers: [{ served: [{ to: "cooperative", on: "2024-10-11" }] }],
        },
      });
    },
  );
});

describe("acts which art. 100 prohibits", () => {
  const begun = () =>
    opened().begin("2024-09-03", FLOW, {
      state: "sent",
      earlier: [{ act: "adopt-resolution", on: "2024-09-10", papers: [] }],
    });
  const record = (driver: CaseDriver, on: string, rest: object = {}) =>
    driver.send({
      type: "record-prohibited-act",
      on,
      point: "a",
      by: { role: "board", ref: "party/9" },
      papers: [],
      ...rest,
    });

  it("are prohibited from the day of the resolution on, and by no earlier law", () => {
    const before = refusal(() => record(begun(), "2024-09-09"));
    expect(before).toMatchObject({
      ...{ code: "cooperative/not-prohibited-yet", path: ["on"], params: { on: "2024-09-09" } },
      basis: { law: "17/2023/QH15", article: 100, clause: 1, point: "a" },
    });
    expect(record(begun(), "2024-09-10")).toEqual([
      {
        type: "ProhibitedActRecorded",
        happenedOn: "2024-09-10",
        data: {
          papers: [],
          violation: expect.objectContaining({
            ...{ kind: "prohibited", act: "prohibited-a", on: "2024-09-10", day: null, trust: "verified" },
            by: { role: "board", ref: "party/9" },
            cites: [
              expect.objectContaining({ clause: 1, point: "a" }),
              expect.objectContaining({ article: 100, clause: 2 }),
            ],
          }),
        },
      },
    ]);
    expect(refusal(() => record(opened(), "2024-09-10"))?.code).toBe("cooperative/not-prohibited-yet");
  });

  it("count from the first of several resolutions and decisions", () => {
    const two = begun().begin("2024-09-03", "revocation-2023", {
      state: "unexplained",
      earlier: [{ act: "revoke", on: "2024-09-05", papers: [] }],
    });
    expect(record(two, "2024-09-05")).toHaveLength(1);
    expect(refusal(() => record(two, "2024-09-04"))?.code).toBe("cooperative/not-prohibited-yet");
  });

  it("do not hold a contract which serves the dissolution (art. 100.1.d); of another point that is no excuse", () => {
    const excused = { point: "d", forDissolution: true };
    expect(refusal(() => record(begun(), "2024-09-10", excused))).toMatchObject({
      ...{ code: "cooperative/not-prohibited", path: ["point"], basis: { article: 100, clause: 1, point: "d" } },
    });
    expect(record(begun(), "2024-09-10", { point: "d" })).toHaveLength(1);
    expect(record(begun(), "2024-09-10", { point: "a", forDissolution: true })).toHaveLength(1);
  });
});
