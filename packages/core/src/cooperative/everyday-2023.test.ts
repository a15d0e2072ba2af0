import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { nextActs } from "./next-acts.js";
import type { Paper } from "./paper.js";
import { caseDriver, paper } from "./testing/case-driver.js";

const VOLUNTARY = "voluntary-dissolution-2023";
const BRANCH = "branch-termination-2023";
const dissolving = (facts: Record<string, unknown> = {}) =>
  caseDriver()
    .open("2025-01-06", { status: "active", facts })
    .begin("2025-01-06", VOLUNTARY, {
      state: "dissolving",
      earlier: [
        { act: "adopt-resolution", on: "2025-01-06", papers: [] },
        {
          act: "send-resolution",
          on: "2025-01-10",
          papers: [paper("dissolution-resolution", "2025-01-06", { registry: "2025-01-10" })],
        },
      ],
    });
const notice = (on: string) => [paper("dissolution-notice", on)];
const dossier = [
  paper("dissolution-request", "2025-02-20"),
  paper("asset-report", "2025-02-20", { registry: "2025-02-20" }),
];

describe("a cooperative which never had a debt", () => {
  it("files its dossier without inventing a day of payment; the five working days count from tax alone (Decree art. 50.2)", () => {
    const driver = dissolving({ debtsOutstanding: false, stateSupport: "none" }).record("2025-02-17", {
      taxCompletedOn: "2025-02-17",
    });
    // From Mon 17/02: 18, 19, 20, 21, 24.
    const step = nextActs(driver.case, legalDate("2025-02-18")).find((it) => it.act === "file-dossier");
    expect(step).toMatchObject({ possible: true, lastDay: "2025-02-24" });
    expect(step?.readings[0]?.vi).toContain("nếu không có khoản nợ nào");
    driver.act("2025-02-20", VOLUNTARY, "file-dossier", dossier);
    driver.act("2025-02-25", VOLUNTARY, "issue-notice", notice("2025-02-25"));
    expect(driver.case.ended).toMatchObject({ outcome: "dissolved-by-dossier" });
  });

  it("is not one of which it is unknown whether it has debts", () => {
    const driver = dissolving({ stateSupport: "none" }).record("2025-02-17", { taxCompletedOn: "2025-02-17" });
    expect(driver.refused("2025-02-20", VOLUNTARY, "file-dossier", dossier)).toContain("cooperative/debts-unpaid");
  });
});

describe("the automatic end (art. 98.7.b, Decree art. 50.5)", () => {
  const bankrupt = () =>
    dissolving()
      .begin("2025-03-03", "bankruptcy-2014", {
        state: "accepted",
        earlier: [{ act: "accept", on: "2025-03-03", papers: [] }],
      })
      .act("2025-03-20", "bankruptcy-2014", "open", [paper("court-decision", "2025-03-20")]);

  it("stops and asks over a bankruptcy which a court has opened, and time marks nobody", () => {
    const driver = bankrupt().until("2025-08-29");
    expect(driver.refused("2025-08-29", VOLUNTARY, "issue-automatic-notice", notice("2025-08-29"))).toEqual([
      "cooperative/refused",
      "cooperative/automatic-end-undecided",
    ]);
    // Six months from 10/01/2025 end on Thu 10/07.
    expect(driver.case.questions).toMatchObject([
      { asked: { question: "case.automatic-end" }, askedOn: "2025-07-11", decision: null },
    ]);
    expect(driver.facts.filter((it) => it.type === "StepOverdue" && it.data.act === "issue-automatic-notice")).toEqual(
      [],
    );
    const answer = { type: "answer", question: "case.automatic-end", by: "person/1", reason: "x" };
    driver.send({ ...answer, on: "2025-09-01", choice: "continue" });
    driver.act("2025-09-03", VOLUNTARY, "issue-automatic-notice", notice("2025-09-03"));
    expect(driver.case.ended).toMatchObject({ outcome: "dissolved-automatically" });
  });

  it("stops and asks over a dispute before a court (art. 97.2), and stays stopped where a person says so", () => {
    const driver = dissolving({ disputes: 1 }).until("2025-08-01");
    driver.send({
      type: "answer",
      question: "case.automatic-end",
      by: "person/1",
      reason: "x",
      on: "2025-08-04",
      choice: "other-route",
    });
    expect(driver.refused("2025-08-05", VOLUNTARY, "issue-automatic-notice", notice("2025-08-05"))).toContain(
      "cooperative/automatic-end-undecided",
    );
  });
});

describe("a written objection", () => {
  it("counts before the announcement too (Decree art. 50.5: any within the six months)", () => {
    const driver = caseDriver()
      .open("2025-01-06", { status: "active" })
      .begin("2025-01-06", VOLUNTARY, {
        state: "sent",
        earlier: [
          {
            act: "send-resolution",
            on: "2025-01-10",
            papers: [paper("dissolution-resolution", "2025-01-06", { registry: "2025-01-10" })],
          },
        ],
      })
      .act("2025-01-13", VOLUNTARY, "object", [paper("objection", "2025-01-13")])
      .act("2025-01-15", VOLUNTARY, "announce-status", [paper("status-announcement", "2025-01-15")])
      .until("2025-07-31");
    expect(driver.refused("2025-07-31", VOLUNTARY, "issue-automatic-notice", notice("2025-07-31"))).toContain(
      "cooperative/objection-open",
    );
    driver.act("2025-08-01", VOLUNTARY, "decide-objection", [paper("decision-on-objection", "2025-08-01")], {
      choice: "continue",
    });
    driver.act("2025-08-04", VOLUNTARY, "issue-automatic-notice", notice("2025-08-04"));
    expect(driver.case.ended).toMatchObject({ outcome: "dissolved-automatically" });
  });
});

describe("a place of business (art. 104.2, Decree art. 54.2)", () => {
  const of = (kind: string) =>
    caseDriver()
      .open("2025-03-03", {
        status: "active",
        branches: [{ id: "branch/1", kind, status: "active" }],
        facts: { branchTax: [{ branch: "branch/1", on: "2025-03-03" }] },
      })
      .begin("2025-03-03", BRANCH, { branch: "branch/1" });

  it("is terminated by the director's decision and the notice alone", () => {
    const driver = of("place")
      .act("2025-03-04", BRANCH, "decide", [paper("branch-decision", "2025-03-04")])
      .act("2025-03-10", BRANCH, "file-dossier", [paper("branch-request", "2025-03-10", { registry: "2025-03-10" })]);
    expect(driver.case.proceedings[0]?.state).toBe("filed");
    expect(driver.case.violations).toEqual([]);
  });

  it("is not a branch, whose dossier has minutes and decision (art. 54.2.b, c)", () => {
    expect(of("branch").refused("2025-03-04", BRANCH, "decide", [paper("branch-decision", "2025-03-04")])).toEqual([
      "cooperative/paper-missing",
    ]);
  });
});

describe("an incomplete dossier (Decree art. 19.6)", () => {
  const filed = () =>
    dissolving({ debtsOutstanding: false, stateSupport: "none", taxCompletedOn: "2025-02-17" })
      .act("2025-02-20", VOLUNTARY, "file-dossier", dossier)
      .act("2025-02-24", VOLUNTARY, "request-amendment", [paper("amendment-notice", "2025-02-24")]);

  it("is completed within sixty days of the notice; the five working days count from the amended dossier", () => {
    const driver = filed();
    // Sixty days from 24/02: Fri 25/04.
    const step = (act: string, day: string) => nextActs(driver.case, legalDate(day)).find((it) => it.act === act);
    expect(step("file-dossier", "2025-03-03")).toMatchObject({ lastDay: "2025-04-25", kind: "right" });
    const again = [
      paper("dissolution-request", "2025-03-10"),
      paper("asset-report", "2025-03-10", { registry: "2025-03-10" }),
    ];
    driver.act("2025-03-10", VOLUNTARY, "file-dossier", again);
    // From Mon 10/03: 11, 12, 13, 14, 17.
    expect(step("issue-notice", "2025-03-11")?.lastDay).toBe("2025-03-17");
  });

  it("is void after them, not before: earlier is a breach", () => {
    const driver = filed().act("2025-04-28", VOLUNTARY, "void-dossier", [paper("void-notice", "2025-04-28")]);
    expect(driver.case.proceedings[0]?.state).toBe("dissolving");
    expect(driver.case.violations).toEqual([]);
    const early = filed().act("2025-04-25", VOLUNTARY, "void-dossier", [paper("void-notice", "2025-04-25")]);
    expect(early.case.violations).toMatchObject([
      { kind: "early", day: "2025-04-25", cites: [{ article: 19, clause: 6 }] },
    ]);
  });
});

describe("going on after an objection", () => {
  const objected = (...before: readonly (readonly [string, string, readonly Paper[]])[]) => {
    const driver = dissolving({ debtsOutstanding: false, stateSupport: "none", taxCompletedOn: "2025-02-17" });
    for (const [day, act, papers] of before) driver.act(day, VOLUNTARY, act, papers);
    driver.act("2025-05-05", VOLUNTARY, "object", [paper("objection", "2025-05-05")]);
    const decision = [paper("decision-on-objection", "2025-05-06")];
    return driver.act("2025-05-06", VOLUNTARY, "decide-objection", decision, { choice: "continue" });
  };
  const filed = ["2025-02-20", "file-dossier", dossier] as const;
  const asked = ["2025-02-24", "request-amendment", [paper("amendment-notice", "2025-02-24")]] as const;
  const voided = ["2025-04-28", "void-dossier", [paper("void-notice", "2025-04-28")]] as const;
  const state = (driver: ReturnType<typeof objected>) => driver.case.proceedings[0]?.state;

  it("leads back to the dossier which is before the registry, and to the dissolution where there is none", () => {
    expect(state(objected(filed))).toBe("filed");
    expect(state(objected())).toBe("dissolving");
  });

  it("a void dossier is none (Decree art. 19.6): another one may be filed; one filed since then counts", () => {
    const driver = objected(filed, asked, voided);
    expect(state(driver)).toBe("dissolving");
    driver.act("2025-05-12", VOLUNTARY, "file-dossier", dossier);
    expect(state(driver)).toBe("filed");
    expect(state(objected(filed, asked, voided, ["2025-05-02", "file-dossier", dossier]))).toBe("filed");
  });
});

describe("completing tax (Circular 86/2024/TT-BTC arts. 14 to 16)", () => {
  const TAX = "tax-closing";
  const begin = (on: string, taxed: string | null) =>
    caseDriver()
      .open(on, {
        status: "active",
        branches: [{ id: "branch/1", kind: "branch", status: "active" }],
        facts: { branchTax: [{ branch: "branch/1", on: taxed }] },
      })
      .begin(on, TAX);

  it("notices come within two and three working days, and notice 28/TB-ĐKT is the day tax is completed (16.1.a, 16.3.a)", () => {
    const driver = begin("2025-08-04", "2025-08-04").act("2025-08-04", TAX, "pass-on-dissolution", [
      paper("tax-information", "2025-08-04", { tax: "2025-08-04" }),
    ]);
    const step = (act: string, day: string) => nextActs(driver.case, legalDate(day)).find((it) => it.act === act);
    expect(step("notify-stopping", "2025-08-05")).toMatchObject({
      lastDay: "2025-08-06",
      forms: [{ form: "Mẫu số 17/TB-ĐKT" }],
    });
    driver
      .act("2025-08-06", TAX, "notify-stopping", [paper("tax-stopping-notice", "2025-08-06")])
      .act("2025-08-14", TAX, "complete-tax", [paper("recorded-paper", "2025-08-14")]);
    // From Thu 14/08: 15, 18, 19.
    expect(step("confirm-tax", "2025-08-15")?.lastDay).toBe("2025-08-19");
    driver.act("2025-08-18", TAX, "confirm-tax", [paper("tax-completed-notice", "2025-08-18")]);
    expect(driver.case.taxCompletedOn).toBe("2025-08-18");
  });
});

describe("separation (art. 93)", () => {
  it("is told to creditors within fifteen days of the resolution and ends nobody", () => {
    const FLOW = "separation-2023";
    const driver = caseDriver()
      .open("2025-03-03", { status: "active" })
      .begin("2025-03-03", FLOW)
      .act(
        "2025-03-03",
        FLOW,
        "approve",
        [paper("reorganisation-paper", "2025-03-03"), paper("minutes", "2025-03-03")],
        {
          votes: { for: 13, of: 20 },
          meeting: { call: 1, attending: 20, convened: 30 },
        },
      );
    expect(nextActs(driver.case, legalDate("2025-03-04")).find((it) => it.act === "notify-creditors")?.lastDay).toBe(
      "2025-03-18",
    );
    driver
      .act("2025-04-01", FLOW, "register-separated", [paper("certificate", "2025-04-01")])
      .act("2025-04-02", FLOW, "register-change", [paper("certificate", "2025-04-02")]);
    expect(driver.case.proceedings[0]).toMatchObject({ outcome: "separated" });
    expect(driver.case.ended).toBeNull();
    expect(driver.case.status.at(-1)?.status).toBe("active");
  });
});

describe("a conditional trade whose conditions are not met (Decree art. 48.1)", () => {
  it("is ordered to stop within three working days of the agency's paper", () => {
    const driver = caseDriver()
      .open("2025-03-03", { status: "active" })
      .begin("2025-03-03", "suspension-2023")
      .act("2025-03-05", "suspension-2023", "receive-conditions-unmet", [
        paper("agency-request", "2025-03-04", { registry: "2025-03-05" }),
      ]);
    // From Wed 05/03: 6, 7, 10.
    expect(nextActs(driver.case, legalDate("2025-03-06"))).toMatchObject([
      { act: "order-stop", lastDay: "2025-03-10" },
    ]);
  });
});

describe("the forms of the decree", () => {
  it("Mẫu số 01 is the notice of violation, Mẫu số 02 the revocation (Decree art. 53.1, 53.2)", () => {
    const driver = caseDriver().open("2025-03-03").begin("2025-03-03", "revocation-2023");
    const step = nextActs(driver.case, legalDate("2025-03-03")).find((it) => it.act === "notify-violation");
    expect(step?.forms).toMatchObject([{ form: "Mẫu số 01", basis: { law: "92/2024/NĐ-CP", article: 53, clause: 1 } }]);
  });
});
