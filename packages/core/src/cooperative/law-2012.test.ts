import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { renderCase } from "../view/render-case.js";
import type { ActPayload } from "./act-payload.js";
import { nextActs } from "./next-acts.js";
import { type CaseDriver, caseDriver, paper } from "./testing/case-driver.js";

const VOLUNTARY = "voluntary-dissolution-2012";
const COMPULSORY = "compulsory-dissolution-2012";
const BRANCH = "branch-termination-2012";
const REORGANISATION = "reorganisation-2012";
const step = (driver: CaseDriver, act: string, on: string) =>
  nextActs(driver.case, legalDate(on)).find((it) => it.act === act);
const overdue = (driver: CaseDriver) =>
  driver.facts.flatMap((it) => (it.type === "StepOverdue" ? [`${it.data.act} ${it.data.lastDay}`] : []));

const dossier = (on: string) => [
  paper("registry-notice", on, { registry: on }),
  paper("dissolution-resolution", "2018-01-05"),
  paper("completion-minutes", "2018-02-01"),
  paper("seal-cancellation", "2018-02-01"),
  paper("newspaper", "2018-01-20"),
  paper("original-certificate", "2018-01-05"),
];
const notices = (on: string) => [paper("dissolution-notice", on), paper("revocation-decision", on)];

/** A voluntary dissolution whose dossier the registry received on the day. */
const filed = (on: string) =>
  caseDriver()
    .open(on)
    .begin(on, VOLUNTARY, { state: "completed", earlier: [] })
    .act(on, VOLUNTARY, "file-dossier", dossier(on));

describe("a voluntary dissolution before the registry (Decree 193/2013 Article 19.3, Circular 03/2014 Article 17.3)", () => {
  it("is struck off when the tax authority has been silent for its two working days, over Tết 2024, and is then dissolved in the register", () => {
    const driver = filed("2024-02-05").act("2024-02-06", VOLUNTARY, "inform-tax", [
      paper("tax-information", "2024-02-06", { tax: "2024-02-06" }),
    ]);
    // From Tue 6/2: Wed 7/2, then Tết 8 to 14/2, Thu 15/2.
    expect(step(driver, "tax-opinion", "2024-02-07")?.lastDay).toBe("2024-02-15");
    const silent = nextActs(driver.case, legalDate("2024-02-16")).filter((it) => it.act === "strike-off");
    expect(silent.map((it) => [it.possible, it.notBefore, it.lastDay])).toEqual([
      [false, null, "2024-02-19"],
      [true, "2024-02-15", "2024-02-19"],
    ]);
    driver.act("2024-02-16", VOLUNTARY, "strike-off", notices("2024-02-16"));
    expect(driver.case.violations).toEqual([]);
    expect(driver.case.status).toMatchObject([{ status: "ended", since: "2024-02-16" }]);
    expect(driver.case.ended).toMatchObject({ outcome: "struck-off", on: "2024-02-16" });
  });

  it("is struck off too early before the two days have run, which is recorded; with an opinion it need not wait", () => {
    const informed = () =>
      filed("2024-03-04").act("2024-03-05", VOLUNTARY, "inform-tax", [
        paper("tax-information", "2024-03-05", { tax: "2024-03-05" }),
      ]);
    const early = informed().act("2024-03-07", VOLUNTARY, "strike-off", notices("2024-03-07"));
    expect(early.case.violations).toMatchObject([{ kind: "early", day: "2024-03-07" }]);
    const answered = informed()
      .act("2024-03-06", VOLUNTARY, "tax-opinion", [paper("tax-opinion", "2024-03-06")])
      .act("2024-03-06", VOLUNTARY, "strike-off", notices("2024-03-06"));
    expect(answered.case.violations).toEqual([]);
    expect(filed("2024-03-04").refused("2024-03-06", VOLUNTARY, "strike-off", notices("2024-03-06"))).toEqual([
      "cooperative/refused",
      "cooperative/act-missing",
    ]);
  });

  it("stands while tax has refused, until a person decides; a late refusal is no breach", () => {
    const driver = filed("2024-03-04")
      .act("2024-03-05", VOLUNTARY, "inform-tax", [paper("tax-information", "2024-03-05", { tax: "2024-03-05" })])
      .act("2024-03-11", VOLUNTARY, "object", [paper("objection", "2024-03-11")]);
    expect(driver.case.violations).toEqual([]);
    expect(driver.case.proceedings[0]?.state).toBe("objected");
    expect(driver.case.questions[0]?.asked.question).toBe("case.objection");
    driver
      .act("2024-03-20", VOLUNTARY, "decide-objection", [paper("decision-on-objection", "2024-03-20")], {
        choice: "continue",
      })
      .act("2024-03-20", VOLUNTARY, "strike-off", notices("2024-03-20"));
    expect(driver.case.ended?.outcome).toBe("struck-off");
  });

  it("needs no answer of the tax authority before 28/05/2019, when the circular came to ask it, and sets no status then", () => {
    const driver = filed("2018-03-05").act("2018-03-09", VOLUNTARY, "strike-off", notices("2018-03-09"));
    expect(driver.case.violations).toEqual([]);
    expect(driver.case.status).toEqual([]);
    expect(driver.case.ended?.outcome).toBe("struck-off");
  });

  it("counts the strike-off from the receipt of the dossier alone: five working days, over the days off of 30/04/2019", () => {
    const driver = filed("2019-04-25");
    // Fri 26/4; 27/4 to 1/5 off (Monday 29/4 swapped), Thu 2, Fri 3/5, Sat 4/5 worked instead, Mon 6/5.
    expect(step(driver, "strike-off", "2019-04-26")?.lastDay).toBe("2019-05-06");
  });
});

describe("the council of a compulsory dissolution (Law 2012 Article 54.3.a, Decree 193/2013 Article 19.2.b)", () => {
  const decision = [paper("committee-decision", "2023-12-01")];
  const submitted = () =>
    caseDriver()
      .open("2023-11-01")
      .begin("2023-11-01", COMPULSORY)
      .act("2023-11-15", COMPULSORY, "submit-dossier", [paper("compulsory-dossier", "2023-11-15")], { ground: "b" });
  const without: NonNullable<ActPayload["council"]> = [
    "committee",
    "registry",
    "specialised-agency",
    "commune",
    "board",
    "control",
    "members",
  ];

  it("needs the representative organisation and the alliance only where the cooperative is their member", () => {
    const none = submitted().act("2023-12-01", COMPULSORY, "order-dissolution", decision, { council: without });
    expect(none.case.violations).toEqual([]);
    const member = submitted().act("2023-12-01", COMPULSORY, "order-dissolution", decision, {
      council: [...without, "representative-organisation"],
      memberOf: ["representative-organisation", "alliance"],
    });
    expect(member.case.violations).toMatchObject([
      { kind: "condition", condition: { code: "cooperative/council-incomplete", params: { missing: "alliance" } } },
    ]);
  });

  it("hands over what there is: seal or certificate which are gone are a breach, not a dead end (Article 54.4)", () => {
    const driver = caseDriver()
      .open("2024-01-02")
      .begin("2024-01-02", COMPULSORY, { state: "completed", earlier: [] })
      .act("2024-01-10", COMPULSORY, "file-dossier", [
        paper("committee-decision", "2023-11-10", { registry: "2024-01-10" }),
        paper("completion-minutes", "2024-01-09"),
      ]);
    expect(driver.case.violations).toMatchObject([
      { condition: { params: { missing: "original-certificate, seal-receipt" } } },
    ]);
    // From Wed 10/1: Thu 11, Fri 12, Mon 15, Tue 16, Wed 17/1.
    expect(step(driver, "strike-off", "2024-01-11")?.lastDay).toBe("2024-01-17");
  });
});

describe("assets of several origins (Circular 31/2018)", () => {
  const working = () =>
    caseDriver()
      .open("2023-03-01")
      .begin("2023-03-01", COMPULSORY, {
        state: "ordered",
        earlier: [{ act: "order-dissolution", on: "2023-03-01", papers: [] }],
      })
      .act("2023-03-10", COMPULSORY, "take-inventory", [paper("inventory", "2023-03-10")])
      .act("2023-03-15", COMPULSORY, "value-non-divisible", [paper("valuation", "2023-03-15")])
      .act("2023-03-16", COMPULSORY, "propose-assets", [paper("recorded-paper", "2023-03-16")]);

  it("are handed over on the People's Committee's decision, with minutes in form 01 (Article 4.1)", () => {
    const driver = working();
    const minutes = [paper("handover-minutes", "2023-03-30")];
    expect(
      driver.refused("2023-03-20", COMPULSORY, "hand-over-assets", [paper("handover-minutes", "2023-03-20")]),
    ).toEqual(["cooperative/refused", "cooperative/act-missing"]);
    driver.act("2023-03-24", COMPULSORY, "order-handover", [paper("assets-decision", "2023-03-24")]);
    expect(step(driver, "hand-over-assets", "2023-03-25")?.forms).toMatchObject([{ form: "Mẫu số 01" }]);
    driver.act("2023-03-30", COMPULSORY, "hand-over-assets", minutes);
    expect(driver.case.violations).toEqual([]);
  });

  it("are sold only where no handover is possible, by auction from 2,000,000 VND on, and the sale is reported (Articles 3.1, 4.2)", () => {
    const order = [paper("assets-decision", "2023-03-24")];
    const hasty = working().act("2023-03-24", COMPULSORY, "order-sale", order);
    expect(hasty.case.violations).toMatchObject([{ kind: "condition", cites: [{ article: 3, clause: 1 }] }]);
    const driver = working()
      .act("2023-03-20", COMPULSORY, "fail-handover", [paper("recorded-paper", "2023-03-20")])
      .act("2023-03-24", COMPULSORY, "order-sale", order);
    const sale = [paper("recorded-paper", "2023-04-05")];
    expect(driver.refused("2023-04-05", COMPULSORY, "sell-assets", sale, { value: 2_000_000 })).toContain(
      "cooperative/auction-needed",
    );
    driver
      .act("2023-04-05", COMPULSORY, "sell-assets", sale, { value: 1_999_999 })
      .act("2023-04-10", COMPULSORY, "report-sale", [paper("liquidation-report", "2023-04-10")]);
    expect(driver.case.violations).toEqual([]);
  });

  it("are handled by the council before the strike-off, which is shown as a reading beside Article 3.2", () => {
    const driver = caseDriver()
      .open("2023-03-01")
      .begin("2023-03-01", VOLUNTARY, {
        state: "resolved",
        earlier: [{ act: "adopt-resolution", on: "2023-03-01", papers: [] }],
      });
    expect(step(driver, "take-inventory", "2023-03-02")?.readings).toHaveLength(1);
    expect(renderCase(driver.case, legalDate("2023-03-02")).join("\n")).toContain("Thông tư số 31/2018/TT-BTC");
  });
});

describe("the end of a branch (Circular 03/2014 Article 16)", () => {
  const papers = [
    paper("branch-request", "2023-04-03", { registry: "2023-04-03" }),
    paper("branch-resolution", "2023-04-03"),
    paper("seal-cancellation", "2023-04-03"),
  ];
  const branchFiled = () =>
    caseDriver()
      .open("2023-04-03", { branches: [{ id: "branch/1", kind: "branch" }] })
      .begin("2023-04-03", BRANCH, { branch: "branch/1" })
      .act("2023-04-03", BRANCH, "file-dossier", papers);
  const confirmation = [paper("confirmation", "2023-04-24", { cooperative: "2023-04-25" })];
  const certificate = (on: string) => [paper("original-certificate", on)];
  const report = (on: string) => [paper("registry-notice", on), paper("confirmation", "2023-04-24")];
  const state = (driver: CaseDriver) => driver.case.proceedings[0]?.state;

  it("in another district is over when the certificate is back and the head office's registry knows, in either order", () => {
    const one = branchFiled().act("2023-04-24", BRANCH, "confirm", confirmation, { elsewhere: true });
    // From Tue 25/4: Wed 26, Thu 27, Fri 28/4; 29/4 to 3/5 off; Thu 4, Fri 5/5.
    expect(step(one, "report-to-head-office", "2023-04-26")?.lastDay).toBe("2023-05-05");
    one.act("2023-04-27", BRANCH, "return-certificate", certificate("2023-04-27"));
    expect(state(one)).toBe("returned");
    one.until("2023-05-06");
    expect(overdue(one)).toEqual(["report-to-head-office 2023-05-05"]);
    one.act("2023-05-08", BRANCH, "report-to-head-office", report("2023-05-08"));
    expect(one.case.proceedings[0]).toMatchObject({ state: "closed", outcome: "branch-closed" });

    const other = branchFiled()
      .act("2023-04-24", BRANCH, "confirm", confirmation, { elsewhere: true })
      .act("2023-04-26", BRANCH, "report-to-head-office", report("2023-04-26"));
    expect(state(other)).toBe("reported");
    other.act("2023-04-28", BRANCH, "return-certificate", certificate("2023-04-28"));
    expect(state(other)).toBe("closed");
  });

  it("in the district of the head office owes no report, and nobody is marked overdue for one", () => {
    const driver = branchFiled();
    expect(driver.refused("2023-04-24", BRANCH, "confirm", confirmation)).toContain(
      "cooperative/place-of-branch-unknown",
    );
    driver.act("2023-04-24", BRANCH, "confirm", confirmation, { elsewhere: false }).until("2023-12-31");
    expect(overdue(driver)).toEqual([]);
    expect(step(driver, "report-to-head-office", "2023-05-31")).toBeUndefined();
    driver.act("2024-01-02", BRANCH, "return-certificate", certificate("2024-01-02"));
    expect(state(driver)).toBe("closed");
  });

  it("abroad is told to the registry within fifteen working days of the confirmation there (16.3)", () => {
    const driver = caseDriver()
      .open("2023-04-03", { branches: [{ id: "branch/1", kind: "branch", abroad: true }] })
      .begin("2023-04-03", BRANCH, { branch: "branch/1" })
      .act("2023-04-17", BRANCH, "end-abroad", [paper("foreign-confirmation", "2023-04-17")]);
    // From Mon 17/4: 18 to 21 (4), 24 to 28 (9), Thu 4 and Fri 5/5 (11), 8 to 11/5 (15).
    expect(step(driver, "report-abroad", "2023-04-18")?.lastDay).toBe("2023-05-11");
    // With the notice goes a copy of what was confirmed there.
    const notice = paper("registry-notice", "2023-05-10");
    expect(driver.refused("2023-05-10", BRANCH, "report-abroad", [notice])).toContain("cooperative/paper-missing");
    driver.act("2023-05-10", BRANCH, "report-abroad", [notice, paper("foreign-confirmation", "2023-04-17")]);
    expect(state(driver)).toBe("closed");
  });

  it("elsewhere is told with a copy of the confirmation (16.2)", () => {
    const driver = branchFiled().act("2023-04-24", BRANCH, "confirm", confirmation, { elsewhere: true });
    const notice = [paper("registry-notice", "2023-04-26")];
    expect(driver.refused("2023-04-26", BRANCH, "report-to-head-office", notice)).toContain(
      "cooperative/paper-missing",
    );
  });
});

describe("reorganisation (Law 2012 Articles 52, 53, Circular 03/2014 Article 17a)", () => {
  const vote: ActPayload = {
    votes: { for: 80, of: 100 },
    meeting: { call: 1, attending: 100, convened: 120 },
  };
  const approved = (form: "division" | "consolidation" | "merger") =>
    caseDriver()
      .open("2023-05-08", { branches: [{ id: "branch/1", kind: "branch" }] })
      .begin("2023-05-08", REORGANISATION)
      .act("2023-05-08", REORGANISATION, "approve", [paper("reorganisation-paper", "2023-05-08")], {
        ...vote,
        reorganisation: { form, sameKind: true },
      });
  const certificate = [paper("certificate", "2023-08-30")];

  it("notifies creditors before the new cooperatives are registered only where it is divided (52.2 against 53.1.b, 53.2.b)", () => {
    expect(approved("division").refused("2023-08-30", REORGANISATION, "register-successor", certificate)).toEqual([
      "cooperative/refused",
      "cooperative/act-missing",
    ]);
    for (const form of ["consolidation", "merger"] as const) {
      const driver = approved(form).act("2023-08-30", REORGANISATION, "register-successor", certificate);
      expect(driver.case.violations).toEqual([]);
    }
  });

  it("ends it within three working days of the certificates, the registry its branches before, over the days off of 02/09/2023", () => {
    const driver = approved("merger").act("2023-08-30", REORGANISATION, "register-successor", certificate);
    // From Wed 30/8: Thu 31/8; 1 to 4/9 off; Tue 5, Wed 6/9.
    expect(step(driver, "end", "2023-08-31")?.lastDay).toBe("2023-09-06");
    const paperOf = (on: string) => [paper("confirmation", on)];
    expect(driver.refused("2023-09-05", REORGANISATION, "end", paperOf("2023-09-05"))).toContain(
      "cooperative/branches-open",
    );
    driver
      .act("2023-09-05", REORGANISATION, "end-branches", paperOf("2023-09-05"))
      .act("2023-09-06", REORGANISATION, "end", paperOf("2023-09-06"));
    expect(driver.case.violations).toEqual([]);
    expect(driver.case.status).toMatchObject([{ status: "ended", since: "2023-09-06" }]);
    expect(driver.case.branches[0]?.status).toMatchObject([{ status: "closed", since: "2023-09-05" }]);
  });

  it("puts only cooperatives with cooperatives and unions with unions (53.1.a, 53.2.a), and never asks that of a division", () => {
    const mixed = { ...vote, reorganisation: { form: "merger", sameKind: false } } as const;
    const driver = caseDriver().open("2023-05-08").begin("2023-05-08", REORGANISATION);
    const resolution = [paper("reorganisation-paper", "2023-05-08")];
    expect(driver.refused("2023-05-08", REORGANISATION, "approve", resolution, mixed)).toEqual([
      "cooperative/refused",
      "cooperative/not-same-kind",
    ]);
    driver.act("2023-05-08", REORGANISATION, "approve", resolution, {
      ...vote,
      reorganisation: { form: "division", sameKind: false },
    });
    expect(driver.case.proceedings[0]?.state).toBe("division");
  });
});

describe("the meeting of members (Law 2012 Articles 31.6, 33.1)", () => {
  const resolution = (on: string) => [paper("dissolution-resolution", on)];
  const council = ["board", "control", "management", "members"] as const;
  const held = (meeting: NonNullable<ActPayload["meeting"]>): ActPayload => ({
    council: [...council],
    meeting,
    votes: { for: 50, of: 60 },
  });
  const driver = () => caseDriver().open("2023-03-01").begin("2023-03-01", VOLUNTARY);
  const call = (n: 2 | 3, planned: string, attending = 60) =>
    held({ call: n, attending, convened: 120, plannedBefore: legalDate(planned) });

  it("a second call is held within thirty days of the day planned for the first: 10/3/2023 + 30 = 9/4, a Sunday", () => {
    const second = call(2, "2023-03-10");
    expect(driver().refused("2023-04-11", VOLUNTARY, "adopt-resolution", resolution("2023-04-11"), second)).toContain(
      "cooperative/called-too-late",
    );
    const inTime = driver().act("2023-04-10", VOLUNTARY, "adopt-resolution", resolution("2023-04-10"), second);
    expect(inTime.case.proceedings[0]?.state).toBe("resolved");
  });

  it("a third within twenty of the day planned for the second; which day that was must be told", () => {
    const third = call(3, "2023-04-05", 20);
    const at = (on: string, said: ActPayload) =>
      driver().refused(on, VOLUNTARY, "adopt-resolution", resolution(on), said);
    expect(at("2023-04-26", third)).toContain("cooperative/called-too-late");
    expect(at("2023-04-25", held({ call: 3, attending: 20, convened: 120 }))).toContain("cooperative/called-too-late");
    const inTime = driver().act("2023-04-25", VOLUNTARY, "adopt-resolution", resolution("2023-04-25"), {
      ...third,
      votes: { for: 15, of: 20 },
    });
    expect(inTime.case.proceedings[0]?.state).toBe("resolved");
  });

  it("the invitation goes out seven days before the meeting, with the agenda", () => {
    const invited = (noticeOn: string) =>
      held({ call: 1, attending: 100, convened: 120, noticeOn: legalDate(noticeOn) });
    const papers = resolution("2023-03-20");
    expect(driver().refused("2023-03-20", VOLUNTARY, "adopt-resolution", papers, invited("2023-03-14"))).toContain(
      "cooperative/notice-too-short",
    );
    const inTime = driver().act("2023-03-20", VOLUNTARY, "adopt-resolution", papers, invited("2023-03-13"));
    expect(inTime.case.proceedings[0]?.state).toBe("resolved");
  });
});

describe("a change of registry (Circular 03/2014 Article 20)", () => {
  it("takes five working days, fifteen and five, each from receipt", () => {
    const flow = "registry-change-2012";
    const request = (on: string, to: string) => [paper("registry-change-request", on, { registry: to })];
    const driver = caseDriver()
      .open("2023-06-01")
      .begin("2023-06-01", flow)
      .act("2023-06-01", flow, "request-change", request("2023-06-01", "2023-06-02"));
    // From Fri 2/6: 5 to 9/6.
    expect(step(driver, "hand-over-file", "2023-06-05")?.lastDay).toBe("2023-06-09");
    driver.act("2023-06-09", flow, "hand-over-file", [paper("receipt", "2023-06-09", { cooperative: "2023-06-12" })]);
    // From Mon 12/6: 13 to 16 (4), 19 to 23 (9), 26 to 30 (14), Mon 3/7.
    expect(step(driver, "register-elsewhere", "2023-06-13")?.lastDay).toBe("2023-07-03");
    driver.act("2023-07-03", flow, "register-elsewhere", request("2023-07-03", "2023-07-03"));
    expect(step(driver, "certify-change", "2023-07-04")?.lastDay).toBe("2023-07-10");
    driver.act("2023-07-10", flow, "certify-change", [
      paper("certificate", "2023-07-10"),
      paper("original-certificate", "2015-05-05"),
    ]);
    expect(driver.case.proceedings[0]?.outcome).toBe("registry-changed");
    expect(driver.case.violations).toEqual([]);
    expect(driver.case.ended).toBeNull();
  });
});

describe("revocation under the 2012 law (Circular 03/2014 Article 19)", () => {
  const flow = "revocation-2012";

  it("comes ten working days after the end of the date fixed in the notice, over Tết 2022", () => {
    const driver = caseDriver()
      .open("2022-01-04")
      .begin("2022-01-04", flow)
      .act("2022-01-10", flow, "notify-violation", [paper("violation-notice", "2022-01-10")], {
        ground: "6",
        explainBy: legalDate("2022-01-21"),
      });
    // From Fri 21/1: 24 to 28/1 (5); Tết 29/1 to 6/2; 7 to 11/2 (10).
    expect(step(driver, "revoke", "2022-02-12")?.notBefore).toBe("2022-02-11");
    driver.act("2022-02-11", flow, "revoke", [paper("revocation-decision", "2022-02-11")]);
    expect(driver.case.violations).toMatchObject([{ kind: "early", day: "2022-02-11" }]);
  });

  it("of an untrue change cancels the change and restores the last certificate; the registration stays (19.2)", () => {
    const driver = caseDriver()
      .open("2022-01-04")
      .begin("2022-01-04", flow)
      .act(
        "2022-01-10",
        flow,
        "cancel-changes",
        [paper("violation-notice", "2022-01-10"), paper("certificate", "2022-01-10")],
        { ground: "2" },
      );
    expect(driver.case.proceedings[0]).toMatchObject({ state: "not-revoked", outcome: "not-revoked" });
    expect(driver.case.ended).toBeNull();
  });
});
