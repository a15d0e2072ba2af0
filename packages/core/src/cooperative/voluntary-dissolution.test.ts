import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { statusOn } from "../law/legal-status.js";
import { nextActs, whyNotYet } from "./next-acts.js";
import { RESOLUTION_CONTENTS } from "./act-payload.js";
import { type CaseDriver, caseDriver, paper } from "./testing/case-driver.js";

const FLOW = "voluntary-dissolution-2023";
const resolution = {
  votes: { for: 13, of: 20 },
  meeting: { call: 1, attending: 20, convened: 30 },
  contents: [...RESOLUTION_CONTENTS],
};
const adopted = (on: string) => [paper("dissolution-resolution", on), paper("minutes", on)];

/** Resolution adopted, sent and received by the registry, announced. */
function dissolving(adoptedOn: string, received: string, announced: string): CaseDriver {
  return caseDriver()
    .open(adoptedOn, { status: "active" })
    .begin(adoptedOn, FLOW)
    .act(adoptedOn, FLOW, "adopt-resolution", adopted(adoptedOn), resolution)
    .act(received, FLOW, "send-resolution", [paper("dissolution-resolution", adoptedOn, { registry: received })])
    .act(announced, FLOW, "announce-status", [paper("status-announcement", announced)]);
}
const dayOf = (driver: CaseDriver, act: string, on: string) =>
  nextActs(driver.case, legalDate(on)).find((it) => it.act === act);

describe("voluntary dissolution under the 2023 law", () => {
  it("passes with 65 % of the votes cast and not with less (Article 61.2.d)", () => {
    const driver = caseDriver().open("2024-08-01").begin("2024-08-01", FLOW);
    const meeting = { call: 1 as const, attending: 100, convened: 150 };
    const short = { ...resolution, meeting, votes: { for: 64, of: 100 } };
    expect(driver.refused("2024-08-05", FLOW, "adopt-resolution", adopted("2024-08-05"), short)).toEqual([
      "cooperative/refused",
      "cooperative/vote-too-low",
    ]);
    driver.act("2024-08-05", FLOW, "adopt-resolution", adopted("2024-08-05"), {
      ...resolution,
      meeting,
      votes: { for: 65, of: 100 },
    });
    expect(driver.case.proceedings[0]?.state).toBe("resolved");
  });

  it("names every reason at once: no quorum at the second call, votes, contents of the resolution", () => {
    const driver = caseDriver().open("2024-08-01").begin("2024-08-01", FLOW);
    const wrong = { votes: { for: 1, of: 2 }, meeting: { call: 2, attending: 9, convened: 30 }, contents: [] };
    expect(driver.refused("2024-08-05", FLOW, "adopt-resolution", adopted("2024-08-05"), wrong)).toEqual([
      "cooperative/refused",
      "cooperative/no-quorum",
      "cooperative/called-too-late",
      "cooperative/vote-too-low",
      "cooperative/resolution-incomplete",
    ]);
  });

  it("gives seven working days from the resolution to send it, over the swap of 26/04/2025 (Article 98.3)", () => {
    const driver = caseDriver()
      .open("2025-04-25")
      .begin("2025-04-25", FLOW)
      .act("2025-04-25", FLOW, "adopt-resolution", adopted("2025-04-25"), resolution);
    // By hand: Sat 26/4 (worked), 28, 29/4, then 30/4 to 4/5 off, 5, 6, 7, 8/5.
    expect(dayOf(driver, "send-resolution", "2025-05-05")?.lastDay).toBe("2025-05-08");
    // Where the Saturday does not count, the seventh is 9/5: late only after it.
    expect(dayOf(driver, "send-resolution", "2025-05-09")?.overdue).toBe(false);
    expect(dayOf(driver, "send-resolution", "2025-05-10")?.overdue).toBe(true);
    driver.until("2025-05-09");
    expect(driver.facts.some((it) => it.type === "StepOverdue")).toBe(false);
    driver.until("2025-05-31");
    expect(driver.facts.filter((it) => it.type === "StepOverdue")).toMatchObject([
      { happenedOn: "2025-05-10", data: { act: "send-resolution", lastDay: "2025-05-08" } },
      { happenedOn: "2025-05-10", data: { act: "post-resolution", lastDay: "2025-05-08" } },
    ]);
  });

  it("begins the six months with the registry's receipt, not with the announcement (Decree 92/2024 Article 50.5)", () => {
    const driver = dissolving("2024-08-23", "2024-08-30", "2024-09-05");
    expect(dayOf(driver, "issue-automatic-notice", "2024-12-01")).toMatchObject({
      notBefore: "2025-02-28",
      lastDay: "2025-03-05",
      breach: "early",
    });
    expect(statusOn(driver.case.status, legalDate("2024-09-05"))).toBe("winding-up");
    driver.until("2025-03-31");
    expect(driver.facts.filter((it) => it.type === "PeriodEnded")).toMatchObject([
      { happenedOn: "2025-03-01", data: { end: "2025-02-28", owedBy: "2025-03-05" } },
    ]);
    // The clock has changed no status: only the registry's act does.
    expect(statusOn(driver.case.status, legalDate("2025-03-31"))).toBe("winding-up");
    driver.act("2025-03-31", FLOW, "issue-automatic-notice", [paper("dissolution-notice", "2025-03-31")]);
    expect(statusOn(driver.case.status, legalDate("2025-03-31"))).toBe("ended");
    expect(driver.case.violations).toMatchObject([{ kind: "late", act: "issue-automatic-notice", day: "2025-03-05" }]);
    expect(driver.case.ended?.notes.map((it) => it.note)).toEqual(["debts-not-evidenced", "liability-of-managers"]);
    expect(driver.case.ended?.notes[1]?.cite).toMatchObject({ law: "17/2023/QH15", article: 97, clause: 2 });
  });

  it("records an automatic notice issued before the six months have run as a violation, and does not refuse it", () => {
    const driver = dissolving("2024-08-23", "2024-08-30", "2024-09-05");
    driver.act("2025-02-28", FLOW, "issue-automatic-notice", [paper("dissolution-notice", "2025-02-28")]);
    expect(driver.case.violations).toMatchObject([{ kind: "early", day: "2025-02-28" }]);
  });

  it("lets the dossier be filed only when debts and tax are done, and counts five working days from the later (Article 50.2)", () => {
    const driver = dissolving("2026-01-12", "2026-01-15", "2026-01-16");
    const dossier = [paper("dissolution-request", "2026-02-12"), paper("asset-report", "2026-02-12")];
    expect(driver.refused("2026-02-12", FLOW, "file-dossier", dossier)).toEqual([
      "cooperative/refused",
      "cooperative/debts-unpaid",
      "cooperative/tax-not-completed",
      "cooperative/state-support-unknown",
    ]);
    driver.record("2026-02-12", { debtsPaidOn: "2026-02-06", taxCompletedOn: "2026-02-12", stateSupport: "none" });
    // By hand from Thu 12/2: Fri 13, then Tết 16 to 20/2, Mon 23, Tue 24, Wed 25, Thu 26/2.
    expect(dayOf(driver, "file-dossier", "2026-02-13")?.lastDay).toBe("2026-02-26");
    expect(whyNotYet(driver.case, "file-dossier", legalDate("2026-02-13"))).toEqual([]);
    driver.act("2026-02-27", FLOW, "file-dossier", [
      paper("dissolution-request", "2026-02-27", { registry: "2026-02-27" }),
      paper("asset-report", "2026-02-12"),
    ]);
    expect(driver.case.violations).toMatchObject([{ kind: "late", act: "file-dossier", day: "2026-02-26" }]);
    expect(dayOf(driver, "issue-notice", "2026-03-02")?.lastDay).toBe("2026-03-06");
    driver.act("2026-03-06", FLOW, "issue-notice", [paper("dissolution-notice", "2026-03-06")]);
    expect(driver.case.ended).toMatchObject({ outcome: "dissolved-by-dossier", notes: [] });
    expect(nextActs(driver.case, legalDate("2026-04-01"))).toEqual([]);
  });

  it("refuses the dossier while a branch is open, and asks State papers for State-supported assets (Article 98.6, 50.2.c)", () => {
    const driver = dissolving("2024-09-03", "2024-09-06", "2024-09-09");
    driver.record("2024-10-01", {
      debtsPaidOn: "2024-10-01",
      taxCompletedOn: "2024-10-01",
      stateSupport: "whole",
      branches: [{ id: "branch/1", kind: "branch" }],
    });
    const dossier = [paper("dissolution-request", "2024-10-02"), paper("asset-report", "2024-10-02")];
    expect(driver.refused("2024-10-02", FLOW, "file-dossier", dossier)).toEqual([
      "cooperative/refused",
      "cooperative/branches-open",
      "cooperative/state-support-papers",
    ]);
  });

  it("stops at a written objection and leaves what follows to a person", () => {
    const driver = dissolving("2024-08-23", "2024-08-30", "2024-09-05");
    driver.act("2024-11-01", FLOW, "object", [paper("objection", "2024-11-01", { registry: "2024-11-01" })]);
    expect(driver.case.questions).toMatchObject([{ asked: { question: "case.objection" }, decision: null }]);
    driver.until("2025-06-30");
    expect(driver.facts.some((it) => it.type === "PeriodEnded")).toBe(false);
    expect(
      driver.refused("2025-06-30", FLOW, "issue-automatic-notice", [paper("dissolution-notice", "2025-06-30")]),
    ).toEqual(["cooperative/refused"]);
    const apart = {
      type: "answer",
      question: "case.objection",
      choice: "continue",
      by: "person/1",
      reason: "x",
    };
    expect(() => driver.send({ ...apart, on: "2025-07-01" })).toThrow(/decided-by-act/);
    driver.act("2025-07-01", FLOW, "decide-objection", [paper("decision-on-objection", "2025-07-01")], {
      choice: "continue",
    });
    expect(driver.case.proceedings[0]?.state).toBe("dissolving");
    expect(driver.case.questions[0]?.decision).toMatchObject({ choice: "continue" });
    driver.until("2025-07-02");
    expect(driver.facts.filter((it) => it.type === "PeriodEnded")).toMatchObject([{ happenedOn: "2025-07-02" }]);
  });

  it("allows withdrawal within six months of the receipt and restores the status before (Article 50.6)", () => {
    const notice = (on: string) => [
      paper("withdrawal-notice", on, { registry: on }),
      paper("withdrawal-resolution", on),
    ];
    const driver = dissolving("2024-08-23", "2024-08-30", "2024-09-05");
    driver.act("2025-02-28", FLOW, "withdraw", notice("2025-02-28"));
    expect(dayOf(driver, "restore-status", "2025-03-01")?.lastDay).toBe("2025-03-05");
    driver.act("2025-03-04", FLOW, "restore-status", [paper("confirmation", "2025-03-04")]);
    expect(driver.case.status.map((it) => it.status)).toEqual(["active", "winding-up", "active"]);

    const late = dissolving("2024-08-23", "2024-08-30", "2024-09-05");
    expect(late.refused("2025-03-03", FLOW, "withdraw", notice("2025-03-03"))).toEqual([
      "cooperative/refused",
      "cooperative/withdrawal-too-late",
    ]);
  });

  it("sets no legal status from 1 to 17 July 2024, when Decree 92/2024 was not yet in force", () => {
    const driver = dissolving("2024-07-02", "2024-07-04", "2024-07-08");
    expect(driver.case.status).toEqual([]);
    const announced = driver.facts.find((it) => it.type === "ActRecorded" && it.data.act === "announce-status");
    expect(announced?.type === "ActRecorded" && announced.data.cites).toMatchObject([{ law: "17/2023/QH15" }]);
  });

  it("owes the creditors the resolution only where obligations remain (Article 98.3.c)", () => {
    const driver = caseDriver()
      .open("2025-06-02", { status: "active" })
      .begin("2025-06-02", FLOW)
      .act("2025-06-02", FLOW, "adopt-resolution", adopted("2025-06-02"), resolution);
    expect(dayOf(driver, "send-to-creditors", "2025-06-03")?.possible).toBe(false);
    driver.record("2025-06-03", { debtsOutstanding: true }).until("2025-06-30");
    const marked = driver.facts.flatMap((it) => (it.type === "StepOverdue" ? [it.data.act] : []));
    expect(marked).toEqual(["send-resolution", "post-resolution", "send-to-creditors"]);
  });
});
