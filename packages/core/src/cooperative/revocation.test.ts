import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { nextActs } from "./next-acts.js";
import { type CaseDriver, caseDriver, paper } from "./testing/case-driver.js";

const FLOW = "revocation-2023";
const COMPULSORY = "compulsory-dissolution-2023";
const active = (on: string) => caseDriver().open(on, { status: "active" }).begin(on, FLOW);
const step = (driver: CaseDriver, act: string, on: string) =>
  nextActs(driver.case, legalDate(on)).find((it) => it.act === act);

/** Revoked on ground b, nobody having come to explain by 28/02/2025. */
function revoked(): CaseDriver {
  return active("2025-02-10")
    .act("2025-02-10", FLOW, "notify-violation", [paper("violation-notice", "2025-02-10")], {
      ground: "b",
      explainBy: legalDate("2025-02-28"),
    })
    .act("2025-03-05", FLOW, "revoke", [
      paper("absence-record", "2025-03-03"),
      paper("revocation-decision", "2025-03-05", { cooperative: "2025-03-07", registry: "2025-03-06" }),
    ]);
}

describe("revocation under Article 103 of the 2023 law", () => {
  it("takes the explanation period from the notice: no text gives it a length (Decree 92/2024 Article 53.2)", () => {
    const driver = active("2025-02-10");
    expect(
      driver.refused("2025-02-10", FLOW, "notify-violation", [paper("violation-notice", "2025-02-10")], {
        ground: "b",
      }),
    ).toEqual(["cooperative/refused", "cooperative/explanation-day-missing"]);
  });

  it("does not take the explanation procedure for forgery, a court or an agency", () => {
    for (const ground of ["a", "g"]) {
      const driver = active("2025-02-10");
      const payload = { ground, explainBy: legalDate("2025-02-28") };
      expect(
        driver.refused("2025-02-10", FLOW, "notify-violation", [paper("violation-notice", "2025-02-10")], payload),
      ).toEqual(["cooperative/refused", "cooperative/wrong-ground"]);
    }
  });

  it("is a breach while the explanation period runs; three working days follow its end, unmarked until a paper says that nobody came (Article 53.2)", () => {
    const driver = active("2025-02-10").act(
      "2025-02-10",
      FLOW,
      "notify-violation",
      [paper("violation-notice", "2025-02-10")],
      { ground: "b", explainBy: legalDate("2025-02-28") },
    );
    // Fri 28/2: Mon 3, Tue 4, Wed 5/3.
    expect(step(driver, "revoke", "2025-03-04")?.lastDay).toBe("2025-03-05");
    driver.until("2025-03-10");
    expect(driver.facts.filter((it) => it.type === "StepOverdue").map((it) => it.data.act)).toEqual(["publish-notice"]);
    driver.act("2025-02-28", FLOW, "revoke", [
      paper("absence-record", "2025-02-28"),
      paper("revocation-decision", "2025-02-28"),
    ]);
    expect(driver.case.violations).toMatchObject([{ kind: "early", act: "revoke", day: "2025-02-28" }]);
  });

  it("begins the compulsory dissolution at once, with the same paper (Articles 97.1.b, 99)", () => {
    const driver = revoked();
    expect(driver.case.proceedings.map((it) => [it.flow, it.state])).toEqual([
      [FLOW, "decided"],
      [COMPULSORY, "ordered"],
    ]);
    // Ten calendar days from the cooperative's receipt on 07/03: 17/03, a Monday.
    expect(step(driver, "send-resolution", "2025-03-08")?.lastDay).toBe("2025-03-17");
    // Three working days from issuing the revocation, not from its filing at the registry (Decree 92/2024 Article 51.1).
    expect(step(driver, "announce-status", "2025-03-06")?.lastDay).toBe("2025-03-10");
    expect(step(driver, "publish-decision", "2025-03-06")?.lastDay).toBe("2025-03-10");
  });

  it("after a court's dissolution counts the three working days from the registry's receipt (Decree 92/2024 Article 51.1)", () => {
    const driver = caseDriver()
      .open("2025-02-10", { status: "active" })
      .begin("2025-02-10", COMPULSORY)
      .act(
        "2025-02-10",
        COMPULSORY,
        "record-decision",
        [paper("court-decision", "2025-02-05", { registry: "2025-02-12" })],
        { ground: "court" },
      );
    expect(step(driver, "announce-status", "2025-02-13")?.lastDay).toBe("2025-02-17");
  });

  it("ends automatically six months after the announcement, not after the decision (Decree 92/2024 Article 51.3)", () => {
    const driver = revoked().act("2025-03-10", COMPULSORY, "announce-status", [
      paper("status-announcement", "2025-03-10"),
    ]);
    // 10/09/2025 is a Wednesday; three working days: Thu 11, Fri 12, Mon 15/9.
    expect(step(driver, "issue-automatic-notice", "2025-09-11")).toMatchObject({
      notBefore: "2025-09-10",
      lastDay: "2025-09-15",
      possible: true,
    });
    expect(driver.refused("2025-04-01", COMPULSORY, "withdraw", [paper("withdrawal-notice", "2025-04-01")])).toEqual([
      "cooperative/refused",
    ]);
  });

  it("at the tax authority's request leads to its own status and to no dissolution (Decree 92/2024 Article 53.5)", () => {
    const driver = active("2025-02-10")
      .act("2025-02-10", FLOW, "receive-request", [paper("agency-request", "2025-02-07", { registry: "2025-02-10" })], {
        byTax: true,
      })
      .act("2025-02-12", FLOW, "revoke", [
        paper("violation-notice", "2025-02-12"),
        paper("revocation-decision", "2025-02-12"),
      ]);
    expect(driver.case.status.map((it) => it.status)).toEqual(["active", "tax-revoked"]);
    expect(driver.case.proceedings.map((it) => it.flow)).toEqual([FLOW]);
    driver.act("2025-02-13", FLOW, "publish-decision", [paper("posting-record", "2025-02-13")]);
    driver
      .begin("2025-06-02", "cancel-revocation-2023")
      .act("2025-06-02", "cancel-revocation-2023", "receive-tax-request", [
        paper("agency-request", "2025-06-02", { registry: "2025-06-02" }),
      ]);
    expect(step(driver, "cancel", "2025-06-03")?.lastDay).toBe("2025-06-05");
    driver.act("2025-06-04", "cancel-revocation-2023", "cancel", [paper("cancellation-decision", "2025-06-04")]);
    expect(driver.case.status.at(-1)?.status).toBe("active");
  });

  it("is cancelled when no ground is found: the dissolution stops and the status is restored (Article 56)", () => {
    const driver = revoked()
      .act("2025-03-10", COMPULSORY, "announce-status", [paper("status-announcement", "2025-03-10")])
      .begin("2025-04-01", "cancel-revocation-2023")
      .act("2025-04-01", "cancel-revocation-2023", "find-no-ground", [paper("registry-finding", "2025-04-01")])
      .act("2025-04-03", "cancel-revocation-2023", "cancel", [paper("cancellation-decision", "2025-04-03")]);
    expect(driver.case.proceedings.find((it) => it.flow === COMPULSORY)).toMatchObject({
      state: "cancelled",
      outcome: "cancelled",
    });
    expect(driver.case.status.map((it) => it.status)).toEqual(["active", "winding-up", "active"]);
  });

  it("for forgery gives the authority thirty calendar days and the registry three working days (Articles 23.3, 53.1)", () => {
    const driver = active("2025-04-01")
      .act("2025-04-01", FLOW, "raise-forgery", [paper("forgery-request", "2025-04-01", { registry: "2025-04-01" })])
      .act("2025-04-03", FLOW, "ask-authority", [
        paper("verification-letter", "2025-04-03", { authority: "2025-04-04" }),
      ]);
    // 04/04 + 30 days is Sunday 04/05, which rolls to Monday 05/05.
    expect(step(driver, "receive-proof", "2025-04-10")?.lastDay).toBe("2025-05-05");
    driver.act("2025-04-29", FLOW, "receive-proof", [paper("forgery-proof", "2025-04-28", { registry: "2025-04-29" })]);
    // From Tue 29/4: 30/4 to 4/5 off, then Mon 5, Tue 6, Wed 7/5.
    expect(step(driver, "revoke", "2025-05-02")?.lastDay).toBe("2025-05-07");
  });

  it("under the 2012 law waits ten working days after the day fixed in the notice (Circular 03/2014 Article 19.3)", () => {
    const flow = "revocation-2012";
    const driver = caseDriver()
      .open("2022-01-10")
      .begin("2022-01-10", flow)
      .act("2022-01-10", flow, "notify-violation", [paper("violation-notice", "2022-01-10")], {
        ground: "6",
        explainBy: legalDate("2024-01-31"),
      });
    // From Wed 31/01/2024 over Tết 8 to 14/2: 1, 2, 5, 6, 7, 15, 16, 19, 20, 21/2.
    expect(step(driver, "revoke", "2024-02-10")).toMatchObject({ notBefore: "2024-02-21", breach: "early" });
    expect(step(driver, "revoke", "2024-02-22")?.possible).toBe(true);
  });
});

describe("acts prohibited once dissolution has begun (Article 100)", () => {
  it("are recorded as violations, not refused; before the resolution they are not prohibited", () => {
    const driver = revoked();
    const mortgage = {
      type: "record-prohibited-act",
      point: "đ",
      by: { role: "representative", ref: "party/r-1" },
      papers: [],
    };
    driver.send({ ...mortgage, on: "2025-03-20" });
    expect(driver.case.violations).toMatchObject([
      { kind: "prohibited", act: "prohibited-đ", by: { ref: "party/r-1" } },
    ]);
    expect(driver.case.violations[0]?.cites[0]).toMatchObject({ article: 100, clause: 1, point: "đ" });
    expect(() => driver.send({ ...mortgage, on: "2025-03-01" })).toThrow(/not-prohibited-yet/);
    expect(() => driver.send({ ...mortgage, point: "d", forDissolution: true, on: "2025-03-20" })).toThrow(
      /not-prohibited/,
    );
  });
});
