import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { caseDriver, paper } from "./testing/case-driver.js";

const FLOW = "branch-suspension-2012";

/** Notified on `on`, from `from` to `to`. */
function notified(on: string, from: string, to: string) {
  const papers = [paper("suspension-notice", on, { registry: on }), paper("suspension-resolution", on)];
  return caseDriver()
    .open("2022-03-01", {
      branches: [
        { id: "branch/1", kind: "branch" },
        { id: "branch/2", kind: "office" },
      ],
    })
    .begin("2022-03-01", FLOW, { branch: "branch/1" })
    .act(on, FLOW, "notify-suspension", papers, { from: legalDate(from), to: legalDate(to) });
}

describe("a branch suspended alone under Circular 03/2014 art. 15", () => {
  it("is notified fifteen days before its first day (15.1): 14/03 for 29/03/2022, a day later is a breach", () => {
    expect(notified("2022-03-14", "2022-03-29", "2022-09-30").case.violations).toEqual([]);
    const late = notified("2022-03-15", "2022-03-29", "2022-09-30");
    expect(late.case.violations).toMatchObject([{ kind: "late", act: "notify-suspension", day: "2022-03-14" }]);
  });

  it("for a year in all, counted from the first day, further notices included (15.3)", () => {
    const driver = notified("2022-03-14", "2022-03-29", "2022-09-30");
    driver.act("2022-03-16", FLOW, "give-receipt", [paper("receipt", "2022-03-16")]);
    const further = (to: string) =>
      [[paper("suspension-notice", "2022-09-15")], { from: legalDate("2022-10-01"), to: legalDate(to) }] as const;
    expect(driver.refused("2022-09-15", FLOW, "extend-suspension", ...further("2023-03-30"))).toEqual([
      ...["cooperative/refused", "cooperative/suspension-too-long"],
    ]);
    driver.act("2022-09-15", FLOW, "extend-suspension", ...further("2023-03-29"));
    expect(driver.case.proceedings[0]).toMatchObject({ branch: "branch/1", state: "suspended" });
  });

  it("goes on by a further notice and ends by opening again, whether or not the registry gave its receipt (15.2, 15.3)", () => {
    const driver = notified("2022-03-14", "2022-03-29", "2022-09-30");
    const further = { from: legalDate("2022-10-01"), to: legalDate("2022-12-31") };
    driver.act("2022-09-15", FLOW, "extend-suspension", [paper("suspension-notice", "2022-09-15")], further);
    expect(driver.case.proceedings[0]?.state).toBe("notified");
    driver.act("2023-01-03", FLOW, "resume", [paper("recorded-paper", "2023-01-03")]);
    expect(driver.case.proceedings[0]).toMatchObject({ state: "resumed", outcome: "resumed" });
  });

  it("is told of one branch, sets no status and leaves the others and the cooperative as they are", () => {
    const driver = notified("2022-03-14", "2022-03-29", "2022-09-30");
    driver.act("2022-03-16", FLOW, "give-receipt", [paper("receipt", "2022-03-16")]).until("2022-10-15");
    driver.act("2022-10-15", FLOW, "resume", [paper("recorded-paper", "2022-10-15")]);
    expect(driver.case.proceedings[0]).toMatchObject({ state: "resumed", outcome: "resumed" });
    expect([driver.case.status, ...driver.case.branches.map((it) => it.status)]).toEqual([[], [], []]);
  });
});
