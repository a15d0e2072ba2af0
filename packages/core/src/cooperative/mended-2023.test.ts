import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { nextActs } from "./next-acts.js";
import { caseDriver, type CaseDriver, paper } from "./testing/case-driver.js";

const VOLUNTARY = "voluntary-dissolution-2023";
const COMPULSORY = "compulsory-dissolution-2023";
const TERMINATION = "branch-termination-2023";
const REVOCATION = "branch-revocation-2023";
const CONTENTS = ["name-and-office", "reason", "handover", "contracts-and-debts", "labour"] as const;

const step = (driver: CaseDriver, act: string, day: string) =>
  nextActs(driver.case, legalDate(day)).find((it) => it.act === act);
const branch = (kind = "branch", facts: Record<string, unknown> = {}) =>
  caseDriver().open("2025-03-03", {
    status: "active",
    branches: [{ id: "branch/1", kind, status: "active" }],
    facts,
  });
const branchStatus = (driver: CaseDriver) => driver.case.branches[0]?.status.at(-1)?.status;
const decision = (on: string) => [paper("revocation-decision", on)];

describe("revocation of a branch's certificate (Decree 92/2024 art. 55)", () => {
  it("is of a branch or an office, never of a place of business, which has none to revoke (art. 55.1)", () => {
    const driver = branch("place").begin("2025-03-03", REVOCATION, { branch: "branch/1" });
    const request = [paper("agency-request", "2025-03-04", { registry: "2025-03-04" })];
    expect(driver.refused("2025-03-04", REVOCATION, "receive-request", request, { byTax: false })).toContain(
      "cooperative/is-a-place",
    );
  });

  it("at an agency's request is decided in three working days, sets the branch to being terminated, and goes on in art. 54", () => {
    const driver = branch()
      .begin("2025-03-03", REVOCATION, { branch: "branch/1" })
      .act(
        "2025-03-05",
        REVOCATION,
        "receive-request",
        [paper("agency-request", "2025-03-04", { registry: "2025-03-05" })],
        {
          byTax: false,
        },
      );
    // From Wed 05/03: 6, 7, 10.
    expect(step(driver, "revoke", "2025-03-06")).toMatchObject({
      lastDay: "2025-03-10",
      forms: [{ form: "Mẫu số 01" }, { form: "Mẫu số 03" }],
    });
    driver.act("2025-03-07", REVOCATION, "revoke", [
      paper("violation-notice", "2025-03-07"),
      ...decision("2025-03-07"),
    ]);
    expect(branchStatus(driver)).toBe("closing");
    expect(driver.case.status.at(-1)?.status).toBe("active");
    expect(driver.case.proceedings.map((it) => [it.flow, it.branch, it.state])).toEqual([
      [REVOCATION, "branch/1", "decided"],
      [TERMINATION, "branch/1", "announced"],
    ]);
    // Published within three working days of Fri 07/03: 10, 11, 12 (art. 55.6).
    expect(step(driver, "publish-decision", "2025-03-10")?.lastDay).toBe("2025-03-12");
    expect(step(driver, "announce-closing", "2025-03-10")?.lastDay).toBe("2025-03-12");
    // The six months of art. 54.5 begin with the announcement, not with the revocation.
    expect(step(driver, "issue-automatic-notice", "2025-03-10")?.notBefore).toBeNull();
    driver.act("2025-03-11", TERMINATION, "announce-closing", [paper("status-announcement", "2025-03-11")]);
    expect(step(driver, "issue-automatic-notice", "2025-03-12")?.notBefore).toBe("2025-09-11");
    // A revocation of a branch begins no prohibition of art. 100.
    expect(() =>
      driver.send({
        type: "record-prohibited-act",
        on: "2025-03-12",
        point: "a",
        by: { role: "representative", ref: "party/1" },
        papers: [],
      }),
    ).toThrow(/not-prohibited-yet/);
  });

  it("in tax enforcement gives that status and no termination (art. 55.6, 28.2), and the tax authority's word restores it (55.8, 56.1.b)", () => {
    const driver = branch()
      .begin("2025-03-03", REVOCATION, { branch: "branch/1" })
      .act(
        "2025-03-05",
        REVOCATION,
        "receive-request",
        [paper("agency-request", "2025-03-04", { registry: "2025-03-05" })],
        {
          byTax: true,
        },
      )
      .act("2025-03-07", REVOCATION, "revoke", [paper("violation-notice", "2025-03-07"), ...decision("2025-03-07")])
      .act("2025-03-10", REVOCATION, "publish-decision", [paper("posting-record", "2025-03-10")]);
    expect(branchStatus(driver)).toBe("tax-revoked");
    expect(driver.case.proceedings.map((it) => [it.flow, it.outcome])).toEqual([[REVOCATION, "tax-revoked"]]);
    driver
      .begin("2025-05-05", REVOCATION, { branch: "branch/1" })
      .act("2025-05-06", REVOCATION, "receive-tax-request", [
        paper("agency-request", "2025-05-05", { registry: "2025-05-06" }),
      ]);
    // From Tue 06/05: 7, 8, 9.
    expect(step(driver, "cancel", "2025-05-07")?.lastDay).toBe("2025-05-09");
    driver.act("2025-05-08", REVOCATION, "cancel", [paper("cancellation-decision", "2025-05-08")]);
    expect(branchStatus(driver)).toBe("active");
  });

  it("for twelve months of silence waits for the end of the explanation (art. 55.3); cancelled, it stops the termination (art. 55.8)", () => {
    const driver = branch()
      .begin("2025-03-03", REVOCATION, { branch: "branch/1" })
      .act("2025-03-04", REVOCATION, "notify-violation", [paper("violation-notice", "2025-03-04")], {
        explainBy: legalDate("2025-03-20"),
      })
      .act("2025-03-12", REVOCATION, "reject-explanation", [paper("explanation", "2025-03-12")]);
    expect(step(driver, "revoke", "2025-03-13")).toMatchObject({ breach: "early", notBefore: "2025-03-20" });
    // From Thu 20/03: 21, 24, 25.
    expect(step(driver, "revoke", "2025-03-21")).toMatchObject({ breach: null, lastDay: "2025-03-25" });
    driver
      .act("2025-03-24", REVOCATION, "revoke", decision("2025-03-24"))
      .act("2025-03-26", REVOCATION, "publish-decision", [paper("posting-record", "2025-03-26")])
      .begin("2025-04-01", REVOCATION, { branch: "branch/1" })
      .act("2025-04-01", REVOCATION, "find-no-ground", [paper("registry-finding", "2025-04-01")])
      .act("2025-04-02", REVOCATION, "cancel", [paper("cancellation-decision", "2025-04-02")]);
    expect(branchStatus(driver)).toBe("active");
    expect(driver.case.proceedings.find((it) => it.flow === TERMINATION)).toMatchObject({ outcome: "cancelled" });
  });
});

describe("a wrong registration (Decree 92/2024 art. 24)", () => {
  const FLOW = "registration-fault-2023";
  const open = () => caseDriver().open("2025-03-03", { status: "active" }).begin("2025-03-03", FLOW);

  it("a forged change is revoked within three working days of the proof, and nobody is dissolved (art. 24.2)", () => {
    const driver = open()
      .act("2025-03-03", FLOW, "raise-forgery", [paper("forgery-request", "2025-03-03", { registry: "2025-03-03" })])
      .act("2025-03-04", FLOW, "receive-proof", [paper("forgery-proof", "2025-03-04", { registry: "2025-03-04" })]);
    // From Tue 04/03: 5, 6, 7.
    expect(step(driver, "revoke-change", "2025-03-05")?.lastDay).toBe("2025-03-07");
    driver
      .act("2025-03-06", FLOW, "revoke-change", [paper("violation-notice", "2025-03-06"), ...decision("2025-03-06")])
      .act("2025-03-06", FLOW, "reissue-certificate", [paper("certificate", "2025-03-06")]);
    expect(driver.case.proceedings.map((it) => it.flow)).toEqual([FLOW]);
    expect(driver.case.status.at(-1)?.status).toBe("active");
  });

  it("an untrue founding dossier is replaced within thirty days of the notice; after them the registry asks for a report (art. 24.3.a)", () => {
    const driver = open().act("2025-03-10", FLOW, "declare-founding-invalid", [
      paper("invalidity-notice", "2025-03-10"),
    ]);
    expect(step(driver, "file-new-dossier", "2025-03-11")).toMatchObject({ lastDay: "2025-04-09", kind: "duty" });
    expect(step(driver, "ask-report", "2025-04-09")).toMatchObject({ breach: "early", notBefore: "2025-04-09" });
    expect(step(driver, "ask-report", "2025-04-10")).toMatchObject({ breach: null });
  });
});

describe("a branch alone", () => {
  it("is suspended on the notice alone, without minutes, from its first day to its last (Decree art. 47.2.a, 28.1)", () => {
    const FLOW = "branch-suspension-2023";
    const driver = branch()
      .begin("2025-03-03", FLOW, { branch: "branch/1" })
      .act(
        "2025-03-03",
        FLOW,
        "notify-suspension",
        [paper("suspension-notice", "2025-03-03", { registry: "2025-03-03" })],
        {
          from: legalDate("2025-03-10"),
          to: legalDate("2025-06-10"),
        },
      )
      .act("2025-03-05", FLOW, "confirm-suspension", [paper("confirmation", "2025-03-05")])
      .until("2025-06-30");
    expect(driver.case.branches[0]?.status.map((it) => [it.since, it.status])).toEqual([
      ["2025-03-03", "active"],
      ["2025-03-10", "suspended"],
      ["2025-06-11", "active"],
    ]);
    expect(driver.case.status.map((it) => it.status)).toEqual(["active"]);
  });

  it("not at its address is the tax authority's word, not where the branch is being terminated (Decree art. 28.5)", () => {
    const FLOW = "branch-address-status";
    const word = [paper("address-information", "2025-03-04")];
    const gone = branch()
      .begin("2025-03-03", FLOW, { branch: "branch/1" })
      .act("2025-03-04", FLOW, "record-absence", word);
    expect(branchStatus(gone)).toBe("not-at-address");
    const closing = branch()
      .begin("2025-03-03", TERMINATION, { branch: "branch/1" })
      .act("2025-03-03", TERMINATION, "announce-closing", [paper("status-announcement", "2025-03-03")])
      .begin("2025-03-03", FLOW, { branch: "branch/1" })
      .act("2025-03-04", FLOW, "record-absence", word);
    expect(closing.case.violations).toMatchObject([
      { kind: "condition", condition: { code: "cooperative/branch-status-not-left-to-tax" } },
    ]);
  });

  it("files the dossier on its tax code within ten working days of the decision (Circular 86/2024 art. 14.2)", () => {
    const driver = branch()
      .begin("2025-08-04", TERMINATION, { branch: "branch/1" })
      .act("2025-08-04", TERMINATION, "decide", [
        paper("branch-decision", "2025-08-04"),
        paper("branch-minutes", "2025-08-04"),
      ]);
    // From Mon 04/08: 5, 6, 7, 8, 11, 12, 13, 14, 15, 18.
    expect(step(driver, "register-with-tax", "2025-08-05")?.lastDay).toBe("2025-08-18");
  });
});

describe("the general meeting (Law arts. 57.4, 59.7, 60.1)", () => {
  const adopt = (meeting: Record<string, unknown>) => {
    const driver = caseDriver().open("2025-03-03", { status: "active" }).begin("2025-03-03", VOLUNTARY);
    const papers = [paper("dissolution-resolution", "2025-03-31"), paper("minutes", "2025-03-31")];
    const payload = { votes: { for: 13, of: 20 }, meeting, contents: [...CONTENTS] } as never;
    try {
      driver.act("2025-03-31", VOLUNTARY, "adopt-resolution", papers, payload);
      return [];
    } catch (error) {
      return (error as { problems: readonly { code: string }[] }).problems.map((it) => it.code).slice(1);
    }
  };

  it("a second call has 33 % as quorum only within thirty days of the day planned for the first, a third none within twenty", () => {
    const second = { call: 2, attending: 20, convened: 60 };
    expect(adopt({ ...second, plannedBefore: "2025-03-01" })).toEqual([]);
    // Thirty days from Fri 28/02 end on Sun 30/03, moved to Mon 31/03 (Civil Code art. 148.5).
    expect(adopt({ ...second, plannedBefore: "2025-02-28" })).toEqual([]);
    expect(adopt({ ...second, plannedBefore: "2025-02-27" })).toEqual([]);
    expect(adopt({ ...second, plannedBefore: "2025-02-26" })).toEqual(["cooperative/called-too-late"]);
    expect(adopt(second)).toEqual(["cooperative/called-too-late"]);
    const third = { call: 3, attending: 20, convened: 200 };
    expect(adopt({ ...third, plannedBefore: "2025-03-11" })).toEqual([]);
    expect(adopt({ ...third, plannedBefore: "2025-03-07" })).toEqual(["cooperative/called-too-late"]);
  });

  it("is called at least three days before; minutes which chair or secretary do not sign need more than half of those attending", () => {
    const first = { call: 1, attending: 20, convened: 30 };
    expect(adopt({ ...first, noticeOn: "2025-03-28" })).toEqual([]);
    expect(adopt({ ...first, noticeOn: "2025-03-29" })).toEqual(["cooperative/notice-too-short"]);
    const signed = (chair: boolean, attending: number) => ({ ...first, signed: { chair, secretary: true, attending } });
    expect(adopt(signed(true, 0))).toEqual([]);
    expect(adopt(signed(false, 11))).toEqual([]);
    expect(adopt(signed(false, 10))).toEqual(["cooperative/minutes-not-signed"]);
  });
});

describe("assets which are not divided (Law arts. 77.3, 88.3.c, 101; Decree art. 50.2.c, d)", () => {
  const dissolving = (support: string) =>
    caseDriver()
      .open("2025-03-03", {
        status: "active",
        facts: { stateSupport: support, debtsOutstanding: false, taxCompletedOn: "2025-03-03" },
      })
      .begin("2025-03-03", VOLUNTARY, { state: "dissolving", earlier: [] });
  const dossier = [paper("dissolution-request", "2025-04-01"), paper("asset-report", "2025-04-01")];

  it("each kind of support asks for its own paper: recovery where whole, the council's report where partial", () => {
    const missing = (support: string) => dissolving(support).refused("2025-04-01", VOLUNTARY, "file-dossier", dossier);
    expect(missing("whole")).toEqual(["cooperative/refused", "cooperative/state-support-papers"]);
    expect(missing("partial")).toEqual(["cooperative/refused", "cooperative/state-support-papers"]);
    expect(missing("both")).toHaveLength(3);
    const with50 = [...dossier, paper("recovery-decision", "2025-03-20")];
    expect(dissolving("whole").act("2025-04-01", VOLUNTARY, "file-dossier", with50).case.proceedings[0]?.state).toBe(
      "filed",
    );
  });

  it("are valued and the valuation approved before a sale, which the members decide with 65 % (art. 61.2.b); the unread council is asked about", () => {
    const driver = dissolving("partial");
    const minutes = [paper("disposal-resolution", "2025-03-10"), paper("minutes", "2025-03-10")];
    const meeting = { call: 1, attending: 20, convened: 30 };
    expect(
      driver.refused("2025-03-10", VOLUNTARY, "approve-disposal", minutes, { votes: { for: 12, of: 20 }, meeting }),
    ).toEqual(["cooperative/refused", "cooperative/vote-too-low"]);
    expect(driver.refused("2025-03-10", VOLUNTARY, "approve-valuation", [paper("minutes", "2025-03-10")])).toEqual([
      "cooperative/refused",
      "cooperative/act-missing",
    ]);
    driver
      .act("2025-03-10", VOLUNTARY, "approve-disposal", minutes, { votes: { for: 13, of: 20 }, meeting })
      .act("2025-03-12", VOLUNTARY, "value-assets", [paper("valuation-report", "2025-03-12")])
      .act("2025-03-13", VOLUNTARY, "approve-valuation", [paper("minutes", "2025-03-13")])
      .act("2025-03-14", VOLUNTARY, "set-up-liquidation-council", [
        paper("liquidation-council-decision", "2025-03-14"),
      ]);
    expect(driver.case.questions).toMatchObject([
      {
        asked: {
          question: "case.liquidation-council",
          basis: [{ article: 50 }, { law: "113/2024/NĐ-CP", trust: "unverified" }],
        },
        decision: null,
      },
    ]);
  });
});

describe("objections once the dossier is filed (Decree art. 50.4, 51.2)", () => {
  it("only the tax authority's stands in the way of the notice", () => {
    const filed = caseDriver()
      .open("2025-03-03", { status: "active", facts: { debtsOutstanding: false, taxCompletedOn: "2025-03-03" } })
      .begin("2025-03-03", VOLUNTARY, { state: "filed", earlier: [] });
    expect(step(filed, "object", "2025-03-04")).toMatchObject({ who: "tax" });
    filed.act("2025-03-04", VOLUNTARY, "object", [paper("objection", "2025-03-04")]);
    expect(filed.case.proceedings[0]?.state).toBe("objected");
  });

  it("an objection of before the dossier no longer does", () => {
    const driver = caseDriver()
      .open("2025-03-03", {
        status: "active",
        facts: { debtsOutstanding: false, taxCompletedOn: "2025-03-03", stateSupport: "none" },
      })
      .begin("2025-03-03", VOLUNTARY, { state: "sent", earlier: [] })
      .act("2025-03-04", VOLUNTARY, "object", [paper("objection", "2025-03-04")])
      .act("2025-03-05", VOLUNTARY, "announce-status", [paper("status-announcement", "2025-03-05")])
      .act("2025-03-06", VOLUNTARY, "file-dossier", [
        paper("dissolution-request", "2025-03-06"),
        paper("asset-report", "2025-03-06", { registry: "2025-03-06" }),
      ])
      .act("2025-03-10", VOLUNTARY, "issue-notice", [paper("dissolution-notice", "2025-03-10")]);
    expect(driver.case.ended).toMatchObject({ outcome: "dissolved-by-dossier" });
  });
});

describe("the ground of a compulsory dissolution (Law art. 97.1.b)", () => {
  it("may be the court's own decision, behind which no revocation stands that could be cancelled (art. 56.1.a)", () => {
    const driver = caseDriver()
      .open("2025-03-03", { status: "active" })
      .begin("2025-03-03", COMPULSORY)
      .act(
        "2025-03-05",
        COMPULSORY,
        "record-decision",
        [paper("court-decision", "2025-03-03", { registry: "2025-03-05" })],
        {
          ground: "court",
        },
      );
    // From Wed 05/03: 6, 7, 10 (Decree art. 51.1); telling the People's Committee has no days (Law art. 99.1).
    expect(step(driver, "announce-status", "2025-03-06")?.lastDay).toBe("2025-03-10");
    expect(step(driver, "tell-committee", "2025-03-06")).toMatchObject({ lastDay: null, kind: "act" });
    driver.begin("2025-03-06", "cancel-revocation-2023");
    expect(
      driver.refused("2025-03-06", "cancel-revocation-2023", "find-no-ground", [
        paper("registry-finding", "2025-03-06"),
      ]),
    ).toEqual(["cooperative/refused", "cooperative/not-revoked"]);
    expect(
      driver.refused("2025-03-06", COMPULSORY, "revocation-cancelled", [paper("cancellation-decision", "2025-03-06")]),
    ).toEqual(["cooperative/refused", "cooperative/not-revoked"]);
  });

  it("in tax enforcement is no ground, and that revocation too can be found groundless (art. 53.5, 56.1.a)", () => {
    const driver = caseDriver()
      .open("2025-03-03", { status: "tax-revoked" })
      .begin("2025-03-03", "cancel-revocation-2023");
    driver.act("2025-03-04", "cancel-revocation-2023", "find-no-ground", [paper("registry-finding", "2025-03-04")]);
    expect(driver.case.proceedings[0]?.state).toBe("found");
  });
});

describe("reorganisation (Law arts. 92, 94, 95; Decree art. 52)", () => {
  const FLOW = "reorganisation-2023";
  const adopted = (form: "division" | "consolidation" | "merger", sameKind = true) => {
    const driver = branch().begin("2025-03-03", FLOW);
    const papers = [paper("reorganisation-paper", "2025-03-03"), paper("minutes", "2025-03-03")];
    return driver.act("2025-03-03", FLOW, "approve", papers, {
      votes: { for: 13, of: 20 },
      meeting: { call: 1, attending: 20, convened: 30 },
      reorganisation: { form, sameKind },
    });
  };

  it("each form rests on its own article, and tells the creditors within fifteen days of it", () => {
    for (const [form, article] of [
      ["division", 92],
      ["consolidation", 94],
      ["merger", 95],
    ] as const) {
      const found = nextActs(adopted(form).case, legalDate("2025-03-04")).filter(
        (it) => it.act === "notify-creditors" && it.possible,
      );
      expect(found, form).toMatchObject([{ lastDay: "2025-03-18", cites: [{ article }] }]);
    }
  });

  it("consolidation and merger are of one kind, a division needs none (arts. 94.1, 95.1)", () => {
    expect(adopted("division", false).case.proceedings[0]?.state).toBe("approved");
    expect(() => adopted("consolidation", false)).toThrow("cooperative/refused");
    expect(() => adopted("merger", false)).toThrow("cooperative/refused");
  });

  it("the registry ends the branches, then the cooperative, within three working days of the tax authority's word (art. 52.2, 52.3)", () => {
    const driver = adopted("merger")
      .act("2025-04-01", FLOW, "register-successor", [paper("certificate", "2025-04-01")])
      .act("2025-04-02", FLOW, "inform-tax", [paper("tax-information", "2025-04-02")])
      .act("2025-05-05", FLOW, "settle-tax", [paper("tax-opinion", "2025-05-05", { registry: "2025-05-05" })]);
    // From Mon 05/05: 6, 7, 8.
    expect(step(driver, "end", "2025-05-06")).toMatchObject({ possible: false, lastDay: "2025-05-08" });
    driver
      .act("2025-05-07", FLOW, "end-branches", [paper("confirmation", "2025-05-07")])
      .act("2025-05-07", FLOW, "end", [paper("confirmation", "2025-05-07")]);
    expect(branchStatus(driver)).toBe("closed");
    expect(driver.case.ended).toMatchObject({ outcome: "ended" });
  });
});
