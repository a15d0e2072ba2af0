import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { openQuestions } from "./case-state.js";
import { nextActs, whyNotYet } from "./next-acts.js";
import { COUNCIL_SEATS, type ActPayload } from "./act-payload.js";
import { type CaseDriver, caseDriver, paper } from "./testing/case-driver.js";

const FLOW = "compulsory-dissolution-2012";
const council: ActPayload = { council: [...COUNCIL_SEATS] };
const issues: ActPayload = {
  issues: [101, 102, 103].map((number) => ({ newspaper: "Sài Gòn Giải Phóng", number, on: legalDate("2023-12-20") })),
};

/** Ordered by the People's Committee on 01/12/2023. */
function ordered(): CaseDriver {
  return caseDriver()
    .open("2023-11-01")
    .begin("2023-11-01", FLOW)
    .act("2023-11-15", FLOW, "submit-dossier", [paper("compulsory-dossier", "2023-11-15")], { ground: "a" })
    .act(
      "2023-12-01",
      FLOW,
      "order-dissolution",
      [paper("committee-decision", "2023-12-01"), paper("council-decision", "2023-12-01")],
      council,
    );
}

describe("compulsory dissolution under the 2012 law", () => {
  it("gives the council sixty calendar days from the decision: 01/12/2023 to 30/01/2024 (Article 54.3.c)", () => {
    const steps = nextActs(ordered().case, legalDate("2024-01-31"));
    for (const act of ["advertise", "notify-partners", "settle-assets", "complete"]) {
      expect(steps.find((it) => it.act === act)).toMatchObject({
        lastDay: "2024-01-30",
        overdue: true,
        who: "council",
      });
    }
  });

  it("is ordered by the People's Committee on one of five grounds; a council which is not complete is a breach beside its decision (Article 54.2, 54.3.a)", () => {
    const driver = caseDriver().open("2023-11-01").begin("2023-11-01", FLOW);
    const dossier = [paper("compulsory-dossier", "2023-11-15")];
    expect(driver.refused("2023-11-15", FLOW, "submit-dossier", dossier, { ground: "e" })).toEqual([
      "cooperative/refused",
      "cooperative/wrong-ground",
    ]);
    driver.act("2023-11-15", FLOW, "submit-dossier", dossier, { ground: "c" });
    const decision = [paper("committee-decision", "2023-12-01"), paper("council-decision", "2023-12-01")];
    driver.act("2023-12-01", FLOW, "order-dissolution", decision, { council: ["committee", "registry"] });
    expect(driver.case.proceedings[0]?.state).toBe("ordered");
    expect(driver.case.violations).toMatchObject([
      { kind: "condition", act: "order-dissolution", condition: { code: "cooperative/council-incomplete" } },
    ]);
  });

  it("completes only after three consecutive issues, the notices and the assets, and is struck off five working days after its dossier over Tết 2024 (Decree 193/2013 Article 19.3)", () => {
    const driver = ordered();
    const minutes = [paper("completion-minutes", "2024-01-29")];
    expect(driver.refused("2024-01-29", FLOW, "complete", minutes)).toEqual([
      "cooperative/refused",
      "cooperative/act-missing",
      "cooperative/act-missing",
      "cooperative/act-missing",
    ]);
    expect(whyNotYet(driver.case, "complete", legalDate("2024-01-29"))[0]).toContain(
      "đăng báo địa phương 03 số liên tiếp",
    );
    driver
      .act("2023-12-22", FLOW, "advertise", [paper("newspaper", "2023-12-22")], issues)
      .act("2023-12-25", FLOW, "notify-partners", [paper("partner-notice", "2023-12-25")])
      .act("2024-01-25", FLOW, "settle-assets", [paper("asset-report", "2024-01-25")])
      .act("2024-01-29", FLOW, "complete", minutes)
      .act("2024-02-05", FLOW, "file-dossier", [
        paper("committee-decision", "2023-12-01"),
        paper("completion-minutes", "2024-01-29"),
        paper("original-certificate", "2015-05-05", { registry: "2024-02-05" }),
        paper("seal-receipt", "2024-02-05"),
      ]);
    // By hand from Mon 5/2: Tue 6, Wed 7, then Tết 8 to 14/2, Thu 15, Fri 16, Mon 19/2.
    expect(nextActs(driver.case, legalDate("2024-02-06"))[0]).toMatchObject({
      act: "strike-off",
      lastDay: "2024-02-19",
    });
    driver.act("2024-02-19", FLOW, "strike-off", [
      paper("dissolution-notice", "2024-02-19"),
      paper("revocation-decision", "2024-02-19"),
    ]);
    expect(driver.case.violations).toEqual([]);
    expect(driver.case.ended).toMatchObject({ outcome: "struck-off" });
    // Article 17 of the circular, which gives a status, is on voluntary dissolutions; Decree 92/2024 was not in force.
    expect(driver.case.status).toEqual([]);
  });

  it("can be contested: the council goes on with its work meanwhile, and a decision set aside ends the proceeding (Article 54.6)", () => {
    const driver = ordered();
    const outcome = [paper("complaint-decision", "2023-12-19")];
    expect(driver.refused("2023-12-19", FLOW, "settle-complaint", outcome, { choice: "continue" })).toContain(
      "cooperative/refused",
    );
    driver.act("2023-12-20", FLOW, "complain", [paper("complaint", "2023-12-20")]);
    expect(driver.case.questions[0]?.asked.question).toBe("case.complaint");
    driver.act("2023-12-22", FLOW, "advertise", [paper("newspaper", "2023-12-22")], issues);
    expect(driver.case.proceedings[0]?.state).toBe("ordered");
    driver.act("2024-02-01", FLOW, "settle-complaint", [paper("complaint-decision", "2024-02-01")], {
      choice: "other-route",
    });
    expect(driver.case.proceedings[0]).toMatchObject({ state: "annulled", outcome: "cancelled" });
    expect(driver.case.questions[0]?.decision).toMatchObject({ choice: "other-route", by: "act/settle-complaint" });
  });
});

describe("a compulsory dissolution contested after the strike-off (Article 54.6, which has no last day)", () => {
  const struckOff = (on: string, ...before: readonly (readonly [string, string])[]) => {
    const driver = caseDriver()
      .open("2024-01-08", { branches: [{ id: "branch/1", kind: "branch" }] })
      .begin("2024-01-08", FLOW, {
        state: "filed",
        earlier: [{ act: "order-dissolution", on: "2024-01-08", papers: [] }],
      });
    for (const [day, act] of before) driver.act(day, FLOW, act, [paper("complaint", day)]);
    return driver.act(on, FLOW, "strike-off", [paper("dissolution-notice", on), paper("revocation-decision", on)]);
  };
  const settle = (driver: CaseDriver, on: string, choice: "continue" | "other-route") =>
    driver.act(on, FLOW, "settle-complaint", [paper("complaint-decision", on)], { choice });
  const asks = (driver: CaseDriver) => openQuestions(driver.case).map((it) => it.asked.question);
  const step = (driver: CaseDriver, act: string, on: string) =>
    nextActs(driver.case, legalDate(on)).find((it) => it.act === act);

  it("keeps the question which was open at the strike-off; upheld, the end stands as it was", () => {
    const driver = struckOff("2024-02-19", ["2024-02-01", "complain"]);
    expect(asks(driver)).toEqual(["case.complaint"]);
    expect(step(driver, "settle-complaint", "2024-03-01")).toMatchObject({ possible: true, lastDay: null });
    settle(driver, "2024-03-15", "continue");
    expect(asks(driver)).toEqual([]);
    expect(driver.case.ended).toMatchObject({ on: "2024-02-19", outcome: "struck-off" });
    expect(driver.case.proceedings[0]).toMatchObject({
      state: "struck-off",
      endedOn: "2024-02-19",
      outcome: "struck-off",
    });
  });

  it("takes a suit after a complaint which was turned down, before the strike-off and after it: 54.6 gives both", () => {
    const driver = struckOff("2024-02-19", ["2024-02-01", "complain"]);
    settle(driver, "2024-03-15", "continue");
    expect(
      driver.refused("2024-03-18", FLOW, "settle-complaint", [paper("complaint-decision", "2024-03-18")], {
        choice: "other-route",
      }),
    ).toContain("cooperative/act-missing");
    driver.act("2024-04-02", FLOW, "complain", [paper("complaint", "2024-04-02")]);
    expect(asks(driver)).toEqual(["case.complaint"]);
    settle(driver, "2024-06-03", "other-route");
    expect(driver.case.proceedings[0]?.state).toBe("annulled-after-strike-off");
  });

  it("takes a complaint of after it, under the law by which it ended though another has begun, and marks nobody", () => {
    const driver = struckOff("2024-05-20");
    driver.act("2024-08-05", FLOW, "complain", [paper("complaint", "2024-08-05")]).until("2025-01-31");
    expect(asks(driver)).toEqual(["case.complaint"]);
    expect(driver.facts.filter((it) => it.type === "StepOverdue" || it.type === "PeriodEnded")).toEqual([]);
    settle(driver, "2025-02-03", "other-route");
    expect(driver.case.proceedings[0]).toMatchObject({ state: "annulled-after-strike-off", outcome: "cancelled" });
    // Set aside, it has not ended; the branches stay closed until the registry restores.
    expect(driver.case.ended).toBeNull();
    expect(driver.case.branches[0]?.closedOn).toBe("2024-05-20");
    expect(step(driver, "restore-register", "2025-02-04")?.readings).toHaveLength(1);
    driver.act("2025-02-10", FLOW, "restore-register", [paper("confirmation", "2025-02-10")]);
    expect(driver.case.proceedings[0]).toMatchObject({ state: "annulled", outcome: "cancelled" });
  });

  it("brings back the status of before the end with the registry's paper, not with the outcome", () => {
    // A person has chosen that the case goes on under the law of 2012, so that it is struck off under Decree 92/2024's statuses.
    const driver = caseDriver()
      .open("2024-07-22", { status: "active", branches: [{ id: "branch/1", kind: "branch", status: "active" }] })
      .begin("2024-07-22", FLOW, {
        state: "filed",
        earlier: [{ act: "order-dissolution", on: "2024-01-08", papers: [] }],
      })
      .until("2024-07-23");
    driver.send({
      type: "answer",
      on: "2024-07-23",
      question: "law.procedure",
      choice: "23/2012/QH13",
      by: "p",
      reason: "r",
    });
    driver.act("2024-07-24", FLOW, "strike-off", [
      paper("dissolution-notice", "2024-07-24"),
      paper("revocation-decision", "2024-07-24"),
    ]);
    expect(driver.case.status.at(-1)?.status).toBe("ended");
    driver.act("2024-08-05", FLOW, "complain", [paper("complaint", "2024-08-05")]);
    settle(driver, "2024-09-16", "other-route");
    expect(driver.case.status.at(-1)?.status).toBe("ended");
    // What is not of that decision waits for the register.
    expect(() => driver.record("2024-09-17", { disputes: 1 })).toThrow(/already-ended/);
    driver.act("2024-09-18", FLOW, "restore-register", [paper("confirmation", "2024-09-18")]);
    expect(driver.case.status.at(-1)).toMatchObject({ status: "active", since: "2024-09-18" });
    expect(driver.case.branches[0]).toMatchObject({ closedOn: null });
    driver.record("2024-09-19", { disputes: 1 });
  });

  it("is none where nobody has complained, and other proceedings take nothing after their end", () => {
    const driver = struckOff("2024-02-19");
    expect(
      driver.refused("2024-03-15", FLOW, "settle-complaint", [paper("complaint-decision", "2024-03-15")], {
        choice: "continue",
      }),
    ).toContain("cooperative/act-missing");
    expect(driver.refused("2024-03-15", FLOW, "advertise", [paper("newspaper", "2024-03-15")], issues)).toContain(
      "cooperative/refused",
    );
    const tax = [paper("tax-information", "2024-02-06", { tax: "2024-02-06" })];
    const voluntary = caseDriver()
      .open("2024-02-05")
      .begin("2024-02-05", "voluntary-dissolution-2012", { state: "filed", earlier: [] })
      .act("2024-02-06", "voluntary-dissolution-2012", "inform-tax", tax)
      .act("2024-02-07", "voluntary-dissolution-2012", "tax-opinion", [paper("tax-opinion", "2024-02-07")])
      .act("2024-02-19", "voluntary-dissolution-2012", "strike-off", [
        paper("dissolution-notice", "2024-02-19"),
        paper("revocation-decision", "2024-02-19"),
      ]);
    expect(nextActs(voluntary.case, legalDate("2024-02-20"))).toEqual([]);
    expect(
      voluntary.refused("2024-02-20", "voluntary-dissolution-2012/1", "object", [paper("objection", "2024-02-20")]),
    ).toEqual(["cooperative/already-ended"]);
  });
});

describe("a case begun under the 2012 law and not finished on 01/07/2024", () => {
  it("asks a person which law governs, refuses every act until then, and shows the choice in every later act", () => {
    const driver = ordered();
    driver.until("2024-07-31");
    expect(driver.facts.filter((it) => it.type === "QuestionRaised")).toMatchObject([
      { happenedOn: "2024-07-01", data: { asked: { question: "law.procedure" } } },
    ]);
    expect(nextActs(driver.case, legalDate("2024-08-01"))).toEqual([]);
    const advert = [paper("newspaper", "2024-08-05")];
    expect(driver.refused("2024-08-05", FLOW, "advertise", advert, issues)).toEqual(["cooperative/law-undecided"]);
    driver.send({
      type: "answer",
      on: "2024-08-05",
      question: "law.procedure",
      choice: "23/2012/QH13",
      by: "person/p-17",
      reason: "Quyết định giải thể đã ban hành theo Luật năm 2012",
    });
    driver.act("2024-08-06", FLOW, "advertise", advert, issues);
    const recorded = driver.facts.findLast((it) => it.type === "ActRecorded");
    expect(recorded?.data).toMatchObject({
      law: "23/2012/QH13",
      decided: { choice: "23/2012/QH13", by: "person/p-17" },
      violations: [{ kind: "late", day: "2024-01-30" }],
    });
  });

  it("is continued under the 2023 law only in a flow of that law, when that was chosen", () => {
    const driver = ordered();
    driver.until("2024-07-31").send({
      type: "answer",
      on: "2024-08-05",
      question: "law.procedure",
      choice: "17/2023/QH15",
      by: "person/p-17",
      reason: "theo hướng dẫn của Bộ",
    });
    expect(driver.case.proceedings[0]).toMatchObject({ endedOn: "2024-08-05", outcome: "other-route" });
    expect(driver.refused("2024-08-06", FLOW, "advertise", [paper("newspaper", "2024-08-05")], issues)).toEqual([
      "cooperative/unknown-proceeding",
    ]);
    // It goes on there from where the file stands, with the acts the clocks count from.
    driver.begin("2024-08-06", "compulsory-dissolution-2023", {
      state: "dissolving",
      earlier: [{ act: "announce-status", on: "2024-08-01", papers: [], payload: {} }],
    });
    expect(
      nextActs(driver.case, legalDate("2024-09-01")).find((it) => it.act === "issue-automatic-notice"),
    ).toMatchObject({ notBefore: "2025-02-03", lastDay: "2025-02-06" });
  });
});

describe("voluntary dissolution under the 2012 law", () => {
  it("needs 75 % of those present and a council of board, control, management and members (Articles 34.1, 54.1)", () => {
    const flow = "voluntary-dissolution-2012";
    const driver = caseDriver().open("2022-03-01").begin("2022-03-01", flow);
    const papers = [paper("dissolution-resolution", "2022-03-04"), paper("council-decision", "2022-03-04")];
    const members: ActPayload = {
      votes: { for: 74, of: 100 },
      meeting: { call: 1, attending: 100, convened: 120 },
      council: ["board", "control", "members"],
    };
    expect(driver.refused("2022-03-04", flow, "adopt-resolution", papers, members)).toEqual([
      "cooperative/refused",
      "cooperative/vote-too-low",
      "cooperative/council-incomplete",
    ]);
  });
});
