import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { nextActs } from "./next-acts.js";
import { type CaseDriver, caseDriver, paper } from "./testing/case-driver.js";

/** What a second reader of the articles found otherwise than the flows had it, on 30/11/2026. */
const VOLUNTARY = "voluntary-dissolution-2023";
const COMPULSORY = "compulsory-dissolution-2023";
const step = (driver: CaseDriver, act: string, day: string) =>
  nextActs(driver.case, legalDate(day)).find((it) => it.act === act);
const overdue = (driver: CaseDriver) =>
  driver.facts.flatMap((it) => (it.type === "StepOverdue" ? [`${it.data.act} ${it.data.lastDay}`] : []));
const stateOf = (driver: CaseDriver, flow: string) => driver.case.proceedings.find((it) => it.flow === flow)?.state;

describe("the five working days of the dossier (Law art. 98.6, 99.2; Decree art. 50.2, 51.2)", () => {
  it.each([VOLUNTARY, COMPULSORY])("%s: while tax is not completed they have not begun, and nobody is late", (flow) => {
    const driver = caseDriver()
      .open("2025-02-03", { status: "winding-up" })
      .begin("2025-02-03", flow, { state: "dissolving", earlier: [] })
      .record("2025-03-03", { debtsPaidOn: "2025-03-03" })
      .until("2025-04-30");
    expect(step(driver, "file-dossier", "2025-03-04")?.lastDay).toBeNull();
    expect(overdue(driver)).toEqual([]);
    driver.record("2025-05-05", { taxCompletedOn: "2025-05-05" });
    // From Mon 05/05: 6, 7, 8, 9, 12.
    expect(step(driver, "file-dossier", "2025-05-06")?.lastDay).toBe("2025-05-12");
  });

  it.each([
    [VOLUNTARY, 98],
    [COMPULSORY, 99],
  ])("%s: before the decree began the law alone counted from paying the debts, tax or no tax", (flow, article) => {
    const driver = caseDriver()
      .open("2024-07-01", { status: null })
      .begin("2024-07-01", flow, { state: "dissolving", earlier: [] })
      .record("2024-07-09", { debtsPaidOn: "2024-07-04" });
    // From Thu 04/07: Fri 5, Mon 8, Tue 9, Wed 10, Thu 11.
    expect(step(driver, "file-dossier", "2024-07-09")?.lastDay).toBe("2024-07-11");
    driver.until("2024-07-12");
    expect(driver.facts.filter((it) => it.type === "StepOverdue")).toMatchObject([
      { data: { act: "file-dossier", cite: { law: "17/2023/QH15", article } } },
    ]);
  });

  it("counts from the decree's text from its first day, 18/07/2024, and from the law's on the day before", () => {
    const paidOn = (day: string) =>
      caseDriver()
        .open("2024-07-01", { status: null })
        .begin("2024-07-01", VOLUNTARY, { state: "dissolving", earlier: [] })
        .record(day, { debtsPaidOn: day });
    expect(step(paidOn("2024-07-17"), "file-dossier", "2024-07-18")?.lastDay).toBe("2024-07-24");
    expect(step(paidOn("2024-07-18"), "file-dossier", "2024-07-19")?.lastDay).toBeNull();
  });
});

describe("while a dossier is being amended", () => {
  const filed = (flow: string) =>
    caseDriver()
      .open("2025-02-03", { status: "active" })
      .begin("2025-02-03", flow, { state: "dissolving", earlier: [] })
      .record("2025-03-03", { debtsPaidOn: "2025-03-03", taxCompletedOn: "2025-03-03", stateSupport: "none" })
      .act("2025-03-04", flow, "file-dossier", [
        paper("dissolution-request", "2025-03-04", { registry: "2025-03-04" }),
        paper("asset-report", "2025-03-04"),
      ])
      .act("2025-03-06", flow, "request-amendment", [paper("amendment-notice", "2025-03-06")]);

  it("the resolution can still be cancelled within the six months: the status is not yet dissolved (Decree art. 50.6)", () => {
    const resolution = {
      votes: { for: 13, of: 20 },
      meeting: { call: 1 as const, attending: 20, convened: 30 },
      contents: ["name-and-office", "reason", "handover", "contracts-and-debts", "labour"] as const,
    };
    const driver = caseDriver()
      .open("2025-02-03", { status: "active" })
      .begin("2025-02-03", VOLUNTARY)
      .act(
        "2025-02-03",
        VOLUNTARY,
        "adopt-resolution",
        [paper("dissolution-resolution", "2025-02-03"), paper("minutes", "2025-02-03")],
        { ...resolution, contents: [...resolution.contents] },
      )
      .act("2025-02-05", VOLUNTARY, "send-resolution", [
        paper("dissolution-resolution", "2025-02-03", { registry: "2025-02-05" }),
      ])
      .act("2025-02-07", VOLUNTARY, "announce-status", [paper("status-announcement", "2025-02-07")])
      .record("2025-03-03", { debtsPaidOn: "2025-03-03", taxCompletedOn: "2025-03-03", stateSupport: "none" })
      .act("2025-03-04", VOLUNTARY, "file-dossier", [
        paper("dissolution-request", "2025-03-04", { registry: "2025-03-04" }),
        paper("asset-report", "2025-03-04"),
      ])
      .act("2025-03-06", VOLUNTARY, "request-amendment", [paper("amendment-notice", "2025-03-06")])
      .act("2025-08-05", VOLUNTARY, "withdraw", [
        paper("withdrawal-notice", "2025-08-05", { registry: "2025-08-05" }),
        paper("withdrawal-resolution", "2025-08-04"),
      ]);
    expect(stateOf(driver, VOLUNTARY)).toBe("withdrawn");
  });

  it.each([VOLUNTARY, COMPULSORY])(
    "%s: a written objection is recorded, and is looked at where the case stands (Decree art. 50.5, 51.3)",
    (flow) => {
      const objected = () => filed(flow).act("2025-03-20", flow, "object", [paper("objection", "2025-03-19")]);
      const driver = objected();
      expect(stateOf(driver, flow)).toBe("amending");
      driver.act("2025-05-06", flow, "void-dossier", [paper("void-notice", "2025-05-06")]);
      // It still stands in the way of the automatic end, and is decided without another one.
      expect(step(driver, "issue-automatic-notice", "2025-12-01")).toMatchObject({ possible: false });
      expect(step(driver, "decide-objection", "2025-05-07")).toMatchObject({ possible: true });
      driver.act("2025-05-08", flow, "decide-objection", [paper("decision-on-objection", "2025-05-08")], {
        choice: "continue",
      });
      expect(stateOf(driver, flow)).toBe("dissolving");
      expect(step(driver, "decide-objection", "2025-05-09")).toMatchObject({ possible: false });
    },
  );

  it.each([VOLUNTARY, COMPULSORY])(
    "%s: an objection of meanwhile is decided also once the dossier is back, and stops no notice of the registry by itself",
    (flow) => {
      const driver = filed(flow)
        .act("2025-03-20", flow, "object", [paper("objection", "2025-03-19")])
        .act("2025-03-24", flow, "file-dossier", [
          paper("dissolution-request", "2025-03-24", { registry: "2025-03-24" }),
          paper("asset-report", "2025-03-24"),
        ]);
      expect(step(driver, "decide-objection", "2025-03-25")).toMatchObject({ possible: true });
      expect(step(driver, "issue-notice", "2025-03-25")).toMatchObject({ possible: true });
      driver.act("2025-03-26", flow, "decide-objection", [paper("decision-on-objection", "2025-03-26")], {
        choice: "other-route",
      });
      expect(driver.case.proceedings.find((it) => it.flow === flow)).toMatchObject({ outcome: "other-route" });
    },
  );

  it("a branch files again within sixty days; what lapses goes back to where it was filed from (Decree art. 19.6, 54)", () => {
    const BRANCH = "branch-termination-2023";
    const dossier = (on: string) => [
      paper("branch-request", on, { registry: on }),
      paper("branch-minutes", "2025-03-04"),
      paper("branch-decision", "2025-03-04"),
    ];
    const asked = (announced: boolean) => {
      const driver = caseDriver()
        .open("2025-03-03", {
          status: "active",
          branches: [{ id: "branch/1", kind: "branch", status: "active" }],
          facts: { branchTax: [{ branch: "branch/1", on: "2025-03-03" }] },
        })
        .begin("2025-03-03", BRANCH, { branch: "branch/1" })
        .act("2025-03-04", BRANCH, "decide", [
          paper("branch-decision", "2025-03-04"),
          paper("branch-minutes", "2025-03-04"),
        ]);
      if (announced) driver.act("2025-03-05", BRANCH, "announce-closing", [paper("status-announcement", "2025-03-05")]);
      return driver
        .act("2025-03-10", BRANCH, "file-dossier", dossier("2025-03-10"))
        .act("2025-03-12", BRANCH, "request-amendment", [paper("amendment-notice", "2025-03-12")]);
    };
    // 12/3 + 60 = 11/5 (19, 30, 11), a Sunday: Mon 12/5.
    expect(step(asked(false), "file-dossier", "2025-03-13")).toMatchObject({ kind: "right", lastDay: "2025-05-12" });
    const again = asked(false).act("2025-05-12", BRANCH, "file-dossier", dossier("2025-05-12"));
    expect(stateOf(again, BRANCH)).toBe("filed");
    // Five working days of the registry from the dossier it now has.
    expect(step(again, "issue-notice", "2025-05-13")?.lastDay).toBe("2025-05-19");
    expect(
      asked(false)
        .until("2025-05-30")
        .facts.filter((it) => it.type === "StepOverdue"),
    ).toEqual([]);
    const lapsed = (announced: boolean) =>
      asked(announced).act("2025-05-13", BRANCH, "void-dossier", [paper("void-notice", "2025-05-13")]);
    expect([stateOf(lapsed(false), BRANCH), stateOf(lapsed(true), BRANCH)]).toEqual(["decided", "announced"]);
    const objected = asked(true).act("2025-03-20", BRANCH, "object", [paper("objection", "2025-03-19")]);
    expect(stateOf(objected, BRANCH)).toBe("amending");
    objected.act("2025-03-21", BRANCH, "decide-objection", [paper("decision-on-objection", "2025-03-21")], {
      choice: "other-route",
    });
    expect(objected.case.proceedings[0]).toMatchObject({ state: "stopped", outcome: "other-route" });
  });

  it("a revocation which is cancelled stops the dissolution it was the ground of (Decree art. 56.1)", () => {
    const driver = caseDriver()
      .open("2025-02-03", { status: "active" })
      .begin("2025-02-03", "revocation-2023")
      .act(
        "2025-02-04",
        "revocation-2023",
        "receive-request",
        [paper("agency-request", "2025-02-04", { registry: "2025-02-04" })],
        { byTax: false },
      )
      .act("2025-02-06", "revocation-2023", "revoke", [
        paper("violation-notice", "2025-02-06"),
        paper("revocation-decision", "2025-02-06"),
      ])
      .record("2025-03-03", { debtsPaidOn: "2025-03-03", taxCompletedOn: "2025-03-03", stateSupport: "none" })
      .act("2025-03-03", COMPULSORY, "announce-status", [paper("status-announcement", "2025-03-03")])
      .act("2025-03-04", COMPULSORY, "file-dossier", [
        paper("dissolution-request", "2025-03-04", { registry: "2025-03-04" }),
        paper("asset-report", "2025-03-04"),
      ])
      .act("2025-03-06", COMPULSORY, "request-amendment", [paper("amendment-notice", "2025-03-06")])
      .begin("2025-03-10", "cancel-revocation-2023")
      .act("2025-03-10", "cancel-revocation-2023", "find-no-ground", [paper("registry-finding", "2025-03-10")])
      .act("2025-03-11", "cancel-revocation-2023", "cancel", [paper("cancellation-decision", "2025-03-11")]);
    expect(stateOf(driver, COMPULSORY)).toBe("cancelled");
  });
});

describe("closing the tax code (Circular 86/2024 arts. 14 to 17)", () => {
  const TAX = "tax-closing";
  const begin = (taxed: string | null) =>
    caseDriver()
      .open("2025-08-04", {
        status: "active",
        branches: [{ id: "branch/1", kind: "branch", status: "active" }],
        facts: { branchTax: [{ branch: "branch/1", on: taxed }] },
      })
      .begin("2025-08-04", TAX);
  const dossier = [paper("tax-closing-dossier", "2025-08-04", { tax: "2025-08-04" })];
  const done = [paper("recorded-paper", "2025-08-14")];

  it("the dossier is received while branches have not closed theirs (16.1.a.1); they finish before it is completed (15.3)", () => {
    const driver = begin(null).act("2025-08-04", TAX, "file-tax-dossier", dossier);
    expect(driver.refused("2025-08-14", TAX, "complete-tax", done)).toEqual([
      "cooperative/refused",
      "cooperative/branch-taxes-open",
    ]);
  });

  it("of who is not at its address art. 17.5.c asks no notice of stopping, so it has no period; completion has its three days", () => {
    const driver = begin("2025-08-04").act("2025-08-04", TAX, "file-tax-dossier", dossier);
    expect(step(driver, "notify-stopping", "2025-08-05")?.lastDay ?? null).toBeNull();
    driver.until("2025-08-12").act("2025-08-14", TAX, "complete-tax", done);
    expect(overdue(driver)).toEqual([]);
    // From Thu 14/08: 15, 18, 19.
    expect(step(driver, "confirm-tax", "2025-08-15")?.lastDay).toBe("2025-08-19");
  });
});

describe("the tax dossier of a cooperative which is divided, consolidated or merged (Circular 86/2024 art. 14.2)", () => {
  const FLOW = "reorganisation-2023";
  const adopted = (on: string) =>
    caseDriver()
      .open(on, { status: "active" })
      .begin(on, FLOW)
      .act(on, FLOW, "approve", [paper("reorganisation-paper", on), paper("minutes", on)], {
        votes: { for: 13, of: 20 },
        meeting: { call: 1, attending: 20, convened: 30 },
        reorganisation: { form: "merger", sameKind: true },
      });

  it("is owed within ten working days of the resolution or the contract", () => {
    const driver = adopted("2025-08-04");
    // From Mon 04/08: 5 to 8, 11 to 15, 18.
    expect(step(driver, "register-with-tax", "2025-08-05")).toMatchObject({
      lastDay: "2025-08-18",
      forms: [{ form: "Mẫu số 24/ĐK-TCT" }],
    });
    driver.until("2025-08-18");
    expect(overdue(driver)).toEqual([]);
    driver.until("2025-08-19");
    expect(overdue(driver)).toContain("register-with-tax 2025-08-18");
    driver.act("2025-08-20", FLOW, "register-with-tax", [paper("tax-closing-dossier", "2025-08-20")]);
    expect(step(driver, "register-with-tax", "2025-08-21")).toBeUndefined();
  });

  it("was not owed of one adopted before the text at hand was in force", () => {
    expect(step(adopted("2024-10-01"), "register-with-tax", "2024-10-02")?.lastDay ?? null).toBeNull();
  });
});
