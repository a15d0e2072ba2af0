import { describe, expect, it } from "vitest";
import type { CaseCommand } from "./case.commands.js";
import { isKtttError } from "../kernel/problem.js";
import { openQuestionsOfCase } from "./answer-of-case.js";
import { flowOf } from "./flows.js";
import { sampleEvent } from "./testing/guard-samples.js";
import { caseDriver, paper } from "./testing/case-driver.js";

const FLOW = "voluntary-dissolution-2023";
const dissolving = () =>
  caseDriver()
    .open("2024-09-03", { facts: { stateSupport: "none" } })
    .begin("2024-09-03", FLOW, {
      state: "dissolving",
      earlier: [{ act: "send-resolution", on: "2024-09-03", papers: [] }],
    });

describe("the papers of an act", () => {
  it("are its own kinds, and at least one", () => {
    expect(dissolving().refused("2024-09-04", FLOW, "settle-assets", [])).toEqual(["cooperative/paper-missing"]);
    expect(dissolving().refused("2024-09-04", FLOW, "settle-assets", [paper("objection", "2024-09-04")])).toEqual([
      "cooperative/paper-missing",
    ]);
  });

  it("are dated on the day of the act or before, not after it", () => {
    const late = [paper("asset-report", "2024-09-05")];
    expect(dissolving().refused("2024-09-04", FLOW, "settle-assets", late)).toEqual(["cooperative/paper-after-act"]);
    expect(dissolving().act("2024-09-05", FLOW, "settle-assets", late).facts.at(-1)?.type).toBe("ActRecorded");
  });

  it("say nothing which belongs to another act; the nearest field is named", () => {
    const driver = dissolving();
    const papers = [paper("decision-on-objection", "2024-09-05")];
    driver.act("2024-09-05", FLOW, "object", [paper("objection", "2024-09-05")]);
    try {
      driver.act("2024-09-05", FLOW, "decide-objection", papers, { exempt: true });
      throw new Error("was taken");
    } catch (error) {
      if (!isKtttError(error)) throw error;
      expect(error.problems).toMatchObject([{ code: "input/unknown-field", path: ["payload", "exempt"] }]);
    }
  });
});

describe("the order of acts", () => {
  it("an act is not dated before the last one which moved the proceeding, but may be of the same day", () => {
    const driver = dissolving().act("2024-10-08", FLOW, "object", [paper("objection", "2024-10-08")]);
    const decision = (date: string) => [paper("decision-on-objection", date)];
    expect(
      driver.refused("2024-10-07", FLOW, "decide-objection", decision("2024-10-07"), { choice: "continue" }),
    ).toEqual(["cooperative/before-last-act"]);
    driver.act("2024-10-08", FLOW, "decide-objection", decision("2024-10-08"), { choice: "continue" });
    expect(driver.case.proceedings[0]?.state).toBe("dissolving");
  });

  it("nothing is dated before the case was opened; what was done before stands in `earlier` of a proceeding", () => {
    const driver = caseDriver().open("2024-09-03");
    const before = (command: Partial<CaseCommand> & Pick<CaseCommand, "type">) => {
      try {
        driver.send({ on: "2024-09-02", ...command } as never);
      } catch (error) {
        if (isKtttError(error)) return error.code;
        throw error;
      }
      return "taken";
    };
    expect([
      before({ type: "record-facts", facts: { disputes: 1 }, papers: [] }),
      before({ type: "record-review", step: "listed", papers: [], result: null } as never),
      before({ type: "open-proceeding", flow: FLOW, branch: null, state: null, earlier: [] } as never),
      before({ type: "assign-body", role: "tax", agency: "so-a", papers: [], reason: "x" } as never),
      before({ type: "close-case", reason: "x" }),
    ]).toEqual(Array(5).fill("cooperative/before-opening"));
    driver.begin("2024-09-03", FLOW);
    const resolution = [paper("dissolution-resolution", "2024-09-01")];
    expect(driver.refused("2024-09-01", FLOW, "adopt-resolution", resolution)).toEqual(["cooperative/before-opening"]);
  });

  it("questions wait in the order in which they were asked", () => {
    const driver = dissolving().begin("2024-09-03", "suspension-2023");
    driver.act("2024-10-08", FLOW, "object", [paper("objection", "2024-10-08")]);
    driver.act("2024-10-09", FLOW, "object", [paper("objection", "2024-10-09")]);
    const [question, ...rest] = openQuestionsOfCase(driver.case);
    expect(question).toMatchObject({ id: `case:case/1?case.objection@${FLOW}/1`, askedOn: "2024-10-08" });
    expect(question?.about).toEqual({ kind: "case", id: "case/1" });
    // One question is open for all objections of the proceeding.
    expect(rest).toEqual([]);
  });
});

it("closing one branch closes that branch and no other (Decree 92/2024 art. 54.3)", () => {
  const branches = ["branch/1", "branch/2"].map((id) => ({ id, kind: "branch", status: "active" }));
  const driver = caseDriver().open("2024-09-03", { branches });
  const flow = "branch-termination-2023";
  driver.begin("2024-09-03", flow, { branch: "branch/1", state: "filed" });
  driver.act("2024-09-05", flow, "issue-notice", [paper("branch-notice", "2024-09-05")]);
  expect(driver.case.branches.map((it) => [it.id, it.closedOn])).toEqual([
    ["branch/1", "2024-09-05"],
    ["branch/2", null],
  ]);
});

it.each(["b", "c", "d", "đ", "e"])(
  "ground %s of art. 103.1 is explained before the certificate is revoked",
  (ground) => {
    const flow = flowOf("revocation-2023");
    const event = sampleEvent("notify-violation", ["groundExplained", "explainByGiven"]);
    const judged = flow?.steps.judge("reviewing", { ...event, payload: { ...event.payload, ground } }, undefined);
    expect(judged).toMatchObject({ allowed: true, transition: { to: "notified" } });
  },
);

it.each(["a", "g"])("ground %s of art. 103.1 has a way of its own, without an explanation", (ground) => {
  const flow = flowOf("revocation-2023");
  const event = sampleEvent("notify-violation", ["groundExplained", "explainByGiven"]);
  const judged = flow?.steps.judge("reviewing", { ...event, payload: { ...event.payload, ground } }, undefined);
  expect(judged?.allowed).toBe(false);
});

describe("after the cooperative has been dissolved (Decree 92/2024 art. 27.5)", () => {
  const dissolved = () =>
    dissolving().act("2025-03-05", FLOW, "issue-automatic-notice", [paper("dissolution-notice", "2025-03-05")]);
  const dated = { on: "2025-03-10" };

  it.each([
    ["record-facts", { facts: { disputes: 1 }, papers: [] }],
    ["record-review", { step: "listed", papers: [] }],
    ["record-obstacle", { obstacle: "a", kind: "dispute", papers: [] }],
    ["lift-obstacle", { obstacle: "a", papers: [] }],
    ["open-proceeding", { flow: "suspension-2023" }],
    ["assign-body", { role: "tax", agency: "thue", papers: [], reason: "x" }],
    ["record-act", { proceeding: FLOW, act: "return-seal", papers: [] }],
  ])("%s is refused", (type, rest) => {
    expect(() => dissolved().send({ type, ...dated, ...rest })).toThrow(/already-ended/);
  });

  it("a prohibited act is still recorded, for which people stay liable (art. 100.2), and the case is closed", () => {
    const driver = dissolving();
    driver.begin("2024-09-03", "revocation-2023", {
      state: "decided",
      earlier: [{ act: "revoke", on: "2024-09-03", papers: [] }],
    });
    driver.act("2025-03-05", FLOW, "issue-automatic-notice", [paper("dissolution-notice", "2025-03-05")]);
    const by = { role: "board", ref: "party/9" };
    driver.send({ type: "record-prohibited-act", ...dated, point: "a", by, papers: [] });
    driver.send({ type: "close-case", ...dated, reason: "xong" });
    expect(driver.case.closedOn).toBe("2025-03-10");
  });
});

describe("distributing the assets (art. 101)", () => {
  const inventory = {
    proceeds: 1_000,
    claims: [
      { id: "k1", kind: "labour" as const, creditor: "party/1", amount: 600 },
      { id: "k2", kind: "unsecured" as const, creditor: "party/2", amount: 300 },
      { id: "k3", kind: "unsecured" as const, creditor: "party/3", amount: 300 },
    ],
    nonDivisible: [],
    members: [],
  };

  it("with an inventory stores who gets what; where the law is silent the money waits for an answer", () => {
    const driver = dissolving();
    driver.act("2024-09-20", FLOW, "settle-assets", [paper("asset-report", "2024-09-20")], { inventory });
    expect(driver.case.proceedings[0]?.settlement).toMatchObject({
      whole: 1_000,
      held: 400,
      payments: [{ claim: "k1", paid: 600 }],
    });
    expect(openQuestionsOfCase(driver.case).map((it) => it.id)).toEqual([`case:case/1?assets.within-rank@${FLOW}/1`]);
    driver.send({ type: "answer", on: "2024-09-25", question: "assets.within-rank", choice: "pro-rata", reason: "x" });
    expect(driver.case.proceedings[0]?.settlement).toMatchObject({
      held: 0,
      insufficient: true,
      payments: [{ paid: 600 }, { claim: "k2", paid: 200 }, { claim: "k3", paid: 200 }],
    });
    expect(openQuestionsOfCase(driver.case)).toEqual([]);
  });
});

describe("after the register says that the cooperative has gone bankrupt (Decree 92/2024 art. 27.5), while its assets are still sold (Law 51/2014 art. 120)", () => {
  const COURT = "bankruptcy-2014";
  const struck = () =>
    caseDriver()
      .open("2025-05-05", { status: "bankruptcy-open" })
      .begin("2025-05-05", "address-status")
      .begin("2025-05-20", COURT, {
        state: "enforcing",
        earlier: [{ act: "declare", on: "2025-05-20", papers: [] }],
      })
      .act("2025-05-21", COURT, "send-to-registry", [paper("court-decision", "2025-05-20", { registry: "2025-05-22" })])
      .act("2025-05-23", COURT, "publish-declaration-registry", [paper("posting-record", "2025-05-23")]);
  const send = (type: string, rest: object) => () => struck().send({ type, on: "2025-05-26", ...rest });

  it("the acts of that court file go on, under its flow's name or its own, and who performs them may change", () => {
    const liquidate = { act: "request-liquidation", papers: [paper("recorded-paper", "2025-05-26")] };
    for (const proceeding of [COURT, struck().case.proceedings.find((it) => it.flow === COURT)?.id]) {
      expect(send("record-act", { ...liquidate, proceeding, payload: {} })().map((it) => it.type)).toContain(
        "ActRecorded",
      );
    }
    const assign = { role: "enforcement", agency: "thads", papers: [paper("recorded-paper", "2025-05-26")] };
    expect(send("assign-body", { ...assign, reason: "x" })).not.toThrow();
  });

  it("no other file goes on, and nothing else is entered", () => {
    expect(struck().case.status.at(-1)?.status).toBe("ended");
    const absence = {
      proceeding: "address-status",
      act: "record-absence",
      papers: [paper("recorded-paper", "2025-05-26")],
    };
    expect(send("record-act", { ...absence, payload: {} })).toThrow(/already-ended/);
    expect(send("record-facts", { facts: { disputes: 1 }, papers: [] })).toThrow(/already-ended/);
    expect(send("open-proceeding", { flow: "suspension-2023" })).toThrow(/already-ended/);
  });
});
