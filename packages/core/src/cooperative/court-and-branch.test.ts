import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { flowOf } from "./flows.js";
import { nextActs } from "./next-acts.js";
import { branchStatuses } from "../view/case-register.js";
import type { ActPayload } from "./act-payload.js";
import { type CaseDriver, caseDriver, paper } from "./testing/case-driver.js";

const BANKRUPTCY = "bankruptcy-2014";
const BRANCH = "branch-termination-2023";
const step = (driver: CaseDriver, act: string, on: string) =>
  nextActs(driver.case, legalDate(on)).find((it) => it.act === act);

/** Petition of the representative on 03/03/2025, accepted on 26/03/2025, opened on 21/04/2025. */
function opened(): CaseDriver {
  return caseDriver()
    .open("2025-03-03", { status: "active" })
    .begin("2025-03-03", BANKRUPTCY)
    .act("2025-03-03", BANKRUPTCY, "petition", [paper("petition", "2025-03-03", { court: "2025-03-03" })], {
      petitioner: "representative",
    })
    .act("2025-03-06", BANKRUPTCY, "assign-judge", [paper("court-notice", "2025-03-06")])
    .act("2025-03-10", BANKRUPTCY, "find-valid", [paper("court-notice", "2025-03-10")])
    .act("2025-03-12", BANKRUPTCY, "notify-fee", [paper("fee-notice", "2025-03-12", { petitioner: "2025-03-13" })])
    .act("2025-03-26", BANKRUPTCY, "pay-fee", [paper("fee-receipt", "2025-03-26")])
    .act("2025-03-26", BANKRUPTCY, "accept", [paper("court-notice", "2025-03-26")])
    .act("2025-04-21", BANKRUPTCY, "open", [
      paper("court-decision", "2025-04-21", { registry: "2025-04-23", cooperative: "2025-04-24" }),
    ]);
}
const meeting = (it: Partial<NonNullable<ActPayload["creditors"]>>): ActPayload => ({
  creditors: {
    debtTotal: 1_000_000_000,
    debtPresent: 600_000_000,
    present: 5,
    inFavour: 3,
    debtInFavour: 650_000_000,
    administratorPresent: true,
    ...it,
  },
});

describe("bankruptcy under Law 51/2014/QH13", () => {
  it("keeps its periods: three working days to assign, fifteen days for the fee, thirty days to open (31.1, 38.2, 42.1)", () => {
    const driver = opened();
    expect(driver.case.violations).toEqual([]);
    const before = caseDriver()
      .open("2025-03-03")
      .begin("2025-03-03", BANKRUPTCY)
      .act("2025-03-03", BANKRUPTCY, "petition", [paper("petition", "2025-03-03", { court: "2025-03-03" })], {
        petitioner: "member",
      });
    expect(step(before, "assign-judge", "2025-03-04")?.lastDay).toBe("2025-03-06");
  });

  it("sets the status with the registry's act, three working days from its receipt, over the swap of 02/05/2025 (Decree 92/2024 Article 57.1)", () => {
    const driver = opened();
    // From Wed 23/4: Thu 24, Fri 25, then Sat 26/4 worked instead of Fri 2/5.
    expect(step(driver, "publish-opening-registry", "2025-04-24")?.lastDay).toBe("2025-04-26");
    expect(driver.case.status.at(-1)?.status).toBe("active");
    driver.act("2025-04-28", BANKRUPTCY, "publish-opening-registry", [paper("posting-record", "2025-04-28")]);
    expect(driver.case.status.at(-1)?.status).toBe("bankruptcy-open");
    // Under the other reading the third day is Mon 28/4: not a breach.
    expect(driver.case.violations).toEqual([]);
  });

  it("lets a fully secured creditor file nothing, and other creditors only after three months (Article 5)", () => {
    const petition = [paper("petition", "2025-03-03")];
    const driver = caseDriver().open("2025-03-03").begin("2025-03-03", BANKRUPTCY);
    expect(
      driver.refused("2025-03-03", BANKRUPTCY, "petition", petition, { petitioner: "secured-creditor" }),
    ).toContain("cooperative/may-not-petition");
    const early: ActPayload = { petitioner: "unsecured-creditor", debtDueOn: legalDate("2024-12-03") };
    expect(driver.refused("2025-03-03", BANKRUPTCY, "petition", petition, early)).toContain(
      "cooperative/petition-too-early",
    );
    driver.act("2025-03-04", BANKRUPTCY, "petition", petition, early);
  });

  it("counts the list of creditors from the end of the claims, and the meeting from the later of list and inventory (66.1, 67.1, 75.1)", () => {
    const driver = opened();
    // Claims to 21/05/2025; the list fifteen days after: 05/06/2025.
    expect(step(driver, "post-creditor-list", "2025-05-22")).toMatchObject({
      notBefore: "2025-05-21",
      lastDay: "2025-06-05",
    });
    driver
      .act("2025-05-20", BANKRUPTCY, "finish-inventory", [paper("inventory", "2025-05-20")])
      .act("2025-06-04", BANKRUPTCY, "post-creditor-list", [paper("creditor-list", "2025-06-04")]);
    expect(step(driver, "call-meeting", "2025-06-05")?.lastDay).toBe("2025-06-24");
  });

  it("postpones a meeting once when less than 51 % of unsecured debt is there, and declares bankrupt after the second (79, 80)", () => {
    const driver = opened()
      .act("2025-05-20", BANKRUPTCY, "finish-inventory", [paper("inventory", "2025-05-20")])
      .act("2025-06-04", BANKRUPTCY, "post-creditor-list", [paper("creditor-list", "2025-06-04")])
      .act("2025-06-20", BANKRUPTCY, "call-meeting", [paper("court-notice", "2025-06-20")]);
    const minutes = (on: string) => [paper("meeting-minutes", on)];
    const thin = meeting({ debtPresent: 509_999_999, debtInFavour: 0, inFavour: 0 });
    expect(driver.refused("2025-07-07", BANKRUPTCY, "resolve-declaration", minutes("2025-07-07"), thin)).toContain(
      "cooperative/creditors-meeting-invalid",
    );
    driver.act("2025-07-07", BANKRUPTCY, "postpone-meeting", minutes("2025-07-07"), thin);
    expect(step(driver, "recall-meeting", "2025-07-08")?.lastDay).toBe("2025-08-06");
    driver
      .act("2025-08-01", BANKRUPTCY, "recall-meeting", [paper("court-notice", "2025-08-01")])
      .act("2025-08-04", BANKRUPTCY, "fail-again", minutes("2025-08-04"), thin)
      .act("2025-08-15", BANKRUPTCY, "declare", [paper("court-decision", "2025-08-15")]);
    // Ten working days from Fri 15/8/2025 to tell the registry: 29/8 (2/9 and 1/9 off come after).
    expect(step(driver, "send-to-registry", "2025-08-18")?.lastDay).toBe("2025-08-29");
    driver.act("2025-08-28", BANKRUPTCY, "send-to-registry", [
      paper("court-decision", "2025-08-15", { registry: "2025-08-29" }),
    ]);
    // From Fri 29/8: Mon 1 and Tue 2/9 off; Wed 3, Thu 4, Fri 5/9.
    expect(step(driver, "publish-declaration-registry", "2025-08-30")?.lastDay).toBe("2025-09-05");
  });

  it("asks a person on 01/03/2026 under which law an unfinished case goes on (law 142/2025, Article 87.2)", () => {
    const driver = opened();
    driver.until("2026-03-31");
    expect(driver.facts.filter((it) => it.type === "QuestionRaised")).toMatchObject([
      { happenedOn: "2026-03-01", data: { asked: { question: "law.bankruptcy" } } },
    ]);
    driver.send({
      type: "answer",
      on: "2026-04-01",
      question: "law.bankruptcy",
      choice: "51/2014/QH13",
      by: "person/judge-3",
      reason: "điểm a khoản 1 Điều 88",
    });
    driver.act("2026-04-02", BANKRUPTCY, "stop", [paper("court-decision", "2026-04-02")]);
    expect(driver.facts.findLast((it) => it.type === "ActRecorded")?.data).toMatchObject({
      law: "51/2014/QH13",
      decided: { choice: "51/2014/QH13" },
    });
  });
});

describe("bankruptcy under Law 142/2025/QH15", () => {
  it("counts no day for the steps whose text is not known, and ten calendar days to register a new representative (Decree 187/2026 Article 6.1)", () => {
    const flow = "bankruptcy-2025";
    const recorded = (on: string) => [paper("recorded-paper", on)];
    const driver = caseDriver()
      .open("2026-06-01", { status: "active" })
      .begin("2026-06-01", flow)
      .act("2026-06-01", flow, "petition", recorded("2026-06-01"))
      .act("2026-06-10", flow, "accept", recorded("2026-06-10"));
    expect(nextActs(driver.case, legalDate("2026-06-11")).every((it) => it.lastDay === null)).toBe(true);
    expect(step(driver, "open", "2026-06-11")?.trust).toBe("unverified");
    driver
      .act("2026-08-10", flow, "open", [paper("court-decision", "2026-08-10", { registry: "2026-08-19" })])
      .act("2026-08-12", flow, "replace-representative", [paper("court-decision", "2026-08-12")]);
    // The tenth day is Saturday 22/8/2026, which is worked: late only after Monday 24/8, where it is not counted.
    expect(step(driver, "register-representative", "2026-08-13")?.lastDay).toBe("2026-08-22");
    expect(step(driver, "register-representative", "2026-08-24")?.overdue).toBe(false);
    // From Wed 19/8/2026: Thu 20, Fri 21, Sat 22/8 worked instead of Mon 31/8.
    expect(step(driver, "publish-opening-registry", "2026-08-20")?.lastDay).toBe("2026-08-22");
  });
});

describe("the tax authority's petition under Law 142/2025/QH15 (Article 38.3)", () => {
  const flow = "bankruptcy-2025";
  const filed = (on: string) =>
    caseDriver()
      .open(on, { status: "active" })
      .begin(on, flow)
      .act(on, flow, "petition-by-tax", [paper("recorded-paper", on)]);

  it("is recorded without days, as its text is not at hand, and before its first day, 01/07/2026, with a breach (Article 87.1)", () => {
    const early = filed("2026-06-30");
    expect(early.case.violations).toMatchObject([
      { kind: "condition", condition: { code: "cooperative/tax-petition-too-early", params: { from: "2026-07-01" } } },
    ]);
    const driver = filed("2026-07-01");
    expect(driver.case.violations).toEqual([]);
    expect(driver.case.proceedings[0]?.state).toBe("filed");
    expect(nextActs(driver.case, legalDate("2026-12-31")).map((it) => [it.lastDay, it.overdue])).toEqual([
      [null, false],
      [null, false],
    ]);
    expect(flowOf(flow)?.note?.vi).toContain("khoản 3 Điều 38");
  });
});

describe("branch termination (Decree 92/2024 Articles 28, 54)", () => {
  const withBranch = (on: string) =>
    caseDriver()
      .open(on, { status: "active", branches: [{ id: "branch/1", kind: "branch", status: "active" }] })
      .begin(on, BRANCH, { branch: "branch/1" });

  it("gives ten calendar days from the decision, and needs the branch's tax done first (54.1, 54.2)", () => {
    const driver = withBranch("2025-01-20").act("2025-01-21", BRANCH, "decide", [
      paper("branch-decision", "2025-01-21"),
      paper("branch-minutes", "2025-01-21"),
    ]);
    // 31/01/2025 is Tết: the period ends on Monday 03/02.
    expect(step(driver, "file-dossier", "2025-01-22")?.lastDay).toBe("2025-02-03");
    const dossier = [
      paper("branch-request", "2025-01-24"),
      paper("branch-minutes", "2025-01-21"),
      paper("branch-decision", "2025-01-21"),
    ];
    expect(driver.refused("2025-01-24", BRANCH, "file-dossier", dossier)).toEqual([
      "cooperative/refused",
      "cooperative/branch-tax-not-completed",
    ]);
    driver.record("2025-01-24", { branchTax: [{ branch: "branch/1", on: "2025-01-23" }] });
    driver.act("2025-01-24", BRANCH, "file-dossier", [
      paper("branch-request", "2025-01-24", { registry: "2025-01-24" }),
      ...dossier.slice(1),
    ]);
    // From Fri 24/1: Tết 27 to 31/1, then Mon 3, Tue 4, Wed 5, Thu 6, Fri 7/2.
    expect(step(driver, "issue-notice", "2025-01-25")?.lastDay).toBe("2025-02-07");
    driver.act("2025-02-07", BRANCH, "issue-notice", [paper("branch-notice", "2025-02-07")]);
    expect(branchStatuses(driver.case, legalDate("2025-02-07"))).toEqual([
      { branch: "branch/1", status: "closed", closed: true },
    ]);
    expect(driver.case.ended).toBeNull();
  });

  it("ends the branch six months after its closing was announced when nobody files or objects (54.5)", () => {
    const driver = withBranch("2024-09-03").act("2024-09-05", BRANCH, "announce-closing", [
      paper("status-announcement", "2024-09-05"),
    ]);
    expect(branchStatuses(driver.case, legalDate("2024-09-05"))[0]?.status).toBe("closing");
    expect(step(driver, "issue-automatic-notice", "2025-03-06")).toMatchObject({
      notBefore: "2025-03-05",
      possible: true,
    });
  });
});

describe("suspension (Law Article 96, Decree 92/2024 Article 47)", () => {
  it("is for twelve months at a time, notified three working days before, and is the status from its first day to its last (Article 27.1)", () => {
    const flow = "suspension-2023";
    const papers = [
      paper("suspension-notice", "2025-02-26", { registry: "2025-02-26" }),
      paper("minutes", "2025-02-20"),
      paper("suspension-resolution", "2025-02-20"),
    ];
    const driver = caseDriver().open("2025-02-20", { status: "active" }).begin("2025-02-20", flow);
    const until = (to: string): ActPayload => ({ from: legalDate("2025-03-03"), to: legalDate(to) });
    expect(driver.refused("2025-02-26", flow, "notify-suspension", papers, until("2026-03-04"))).toContain(
      "cooperative/suspension-too-long",
    );
    // Three working days before Monday 03/03/2025: Fri 28, Thu 27, Wed 26/02.
    driver.act("2025-02-26", flow, "notify-suspension", papers, until("2026-03-03"));
    expect(driver.case.violations).toEqual([]);
    driver.act("2025-02-28", flow, "confirm-suspension", [paper("confirmation", "2025-02-28")]);
    expect(driver.case.status.at(-1)?.status).toBe("active");
    driver.until("2025-03-03");
    expect(driver.case.status.at(-1)).toMatchObject({ status: "suspended", since: "2025-03-03" });

    const late = caseDriver()
      .open("2025-02-20", { status: "active" })
      .begin("2025-02-20", flow)
      .act("2025-02-27", flow, "notify-suspension", papers, until("2026-03-03"));
    // Counting back is this library's convention: the breach is recorded and marked as such.
    expect(late.case.violations).toMatchObject([{ kind: "late", day: "2025-02-26", trust: "unverified" }]);
  });
});

describe("correcting a wrong entry", () => {
  it("keeps the wrong line, and judges what came after it again", () => {
    const flow = "voluntary-dissolution-2023";
    const driver = caseDriver()
      .open("2025-05-05", { status: "active" })
      .begin("2025-05-05", flow, {
        state: "resolved",
        earlier: [{ act: "adopt-resolution", on: "2025-05-05", papers: [] }],
      })
      .act("2025-05-20", flow, "send-resolution", [
        paper("dissolution-resolution", "2025-05-05", { registry: "2025-05-20" }),
      ])
      .act("2025-05-21", flow, "announce-status", [paper("status-announcement", "2025-05-21")]);
    expect(driver.case.violations.map((it) => it.act)).toEqual(["send-resolution"]);
    const entry = driver.case.journal.find((it) => it.fact.type === "ActRecorded")?.entry;
    driver.send({
      type: "correct",
      on: "2025-06-02",
      entry,
      reason: "ghi nhầm ngày",
      instead: {
        on: "2025-05-12",
        papers: [paper("dissolution-resolution", "2025-05-05", { registry: "2025-05-12" })],
      },
    });
    // Sent in time now; the announcement, three working days from 12/05, has become late.
    expect(driver.case.violations.map((it) => [it.act, it.day])).toEqual([["announce-status", "2025-05-15"]]);
    expect(driver.case.journal.filter((it) => it.superseded).length).toBeGreaterThan(1);
    expect(driver.case.proceedings[0]?.state).toBe("dissolving");
  });

  it("is refused when a later entry would no longer be possible, naming that entry", () => {
    const flow = "voluntary-dissolution-2023";
    const driver = caseDriver()
      .open("2025-05-05", { status: "active" })
      .begin("2025-05-05", flow, { state: "dissolving", earlier: [] })
      .record("2025-06-02", { debtsPaidOn: "2025-06-02", taxCompletedOn: "2025-06-02", stateSupport: "none" })
      .act("2025-06-03", flow, "file-dossier", [
        paper("dissolution-request", "2025-06-03"),
        paper("asset-report", "2025-06-03"),
      ]);
    const entry = driver.case.journal.find((it) => it.fact.type === "FactsRecorded")?.entry;
    expect(() => driver.send({ type: "correct", on: "2025-06-10", entry, reason: "chưa trả hết nợ" })).toThrow(
      /correction-breaks/,
    );
  });
});

describe("what is not handled here", () => {
  it("is refused at the door: people's credit funds and cooperative groups are under other law", () => {
    for (const kind of ["people-credit-fund", "cooperative-group"]) {
      expect(() => caseDriver().open("2025-05-05", { cooperative: { ref: "coop/x", kind } })).toThrow(
        /not-handled-here/,
      );
    }
  });

  it("nothing new begins once the cooperative has ended", () => {
    const flow = "address-status";
    const driver = caseDriver()
      .open("2025-05-05", { status: "active" })
      .begin("2025-05-05", "voluntary-dissolution-2023", {
        state: "dissolving",
        earlier: [{ act: "send-resolution", on: "2024-10-01", papers: [] }],
      });
    driver.act("2025-05-06", "voluntary-dissolution-2023", "issue-automatic-notice", [
      paper("dissolution-notice", "2025-05-06"),
    ]);
    expect(() => driver.begin("2025-05-07", flow)).toThrow(/already-ended/);
  });
});
