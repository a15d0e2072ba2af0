import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { warningsOfCase } from "./case-warnings.js";
import { caseDriver, type CaseDriver, paper } from "./testing/case-driver.js";

const said = (driver: CaseDriver, on: string) =>
  warningsOfCase(driver.case, legalDate(on)).map((it) =>
    [it.code, ...it.cites.map((cited) => ("law" in cited ? `${cited.article ?? ""}.${cited.clause ?? ""}` : "?"))].join(
      " ",
    ),
  );
const VOLUNTARY = "voluntary-dissolution-2023";

describe("what is said of a case beside its steps", () => {
  it("managers are liable and acts prohibited once the resolution is there, and no longer when it is withdrawn (arts. 97.2, 100)", () => {
    const driver = caseDriver().open("2025-03-03", { status: "active" }).begin("2025-03-03", VOLUNTARY);
    expect(said(driver, "2025-03-03")).toEqual([]);
    const begun = caseDriver()
      .open("2025-03-03", { status: "active" })
      .begin("2025-03-03", VOLUNTARY, {
        state: "sent",
        earlier: [
          { act: "adopt-resolution", on: "2025-03-03", papers: [] },
          {
            act: "send-resolution",
            on: "2025-03-03",
            papers: [paper("dissolution-resolution", "2025-03-03", { registry: "2025-03-03", tax: "2025-03-03" })],
          },
        ],
      });
    expect(said(begun, "2025-03-04")).toEqual([
      "liability-of-managers 97.2",
      "acts-prohibited 100.1 100.2",
      "not-sent:committee 98.3",
      "not-sent:employees 98.3",
    ]);
    begun.send({
      type: "record-prohibited-act",
      on: "2025-03-05",
      point: "d",
      by: { role: "representative", ref: "party/1" },
      papers: [],
    });
    expect(said(begun, "2025-03-05")).toContain("sanctions 100.2");
    begun
      .act("2025-03-06", VOLUNTARY, "withdraw", [
        paper("withdrawal-notice", "2025-03-06", { registry: "2025-03-06" }),
        paper("withdrawal-resolution", "2025-03-06"),
      ])
      .act("2025-03-07", VOLUNTARY, "restore-status", [paper("confirmation", "2025-03-07")]);
    expect(said(begun, "2025-03-07")).toEqual(["sanctions 100.2", "prohibited:prohibited-d 100.1 100.2"]);
  });

  it("the successors of each form answer by its own article (arts. 92 to 95)", () => {
    const of = (flow: string, form?: string) => {
      const papers = [paper("reorganisation-paper", "2025-03-03"), paper("minutes", "2025-03-03")];
      const meeting = { votes: { for: 13, of: 20 }, meeting: { call: 1 as const, attending: 20, convened: 30 } };
      const how = form ? { reorganisation: { form: form as "merger", sameKind: true } } : {};
      const driver = caseDriver().open("2025-03-03", { status: "active" }).begin("2025-03-03", flow);
      return said(driver.act("2025-03-03", flow, "approve", papers, { ...meeting, ...how }), "2025-03-03");
    };
    const both = (article: number) => [`successors-liable ${article}.3`, `non-divisible-passes-on ${article}.4`];
    expect(of("separation-2023")).toEqual(both(93));
    expect(of("reorganisation-2023", "division")).toEqual(both(92));
    expect(of("reorganisation-2023", "consolidation")).toEqual(both(94));
    expect(of("reorganisation-2023", "merger")).toEqual(both(95));
  });
});
