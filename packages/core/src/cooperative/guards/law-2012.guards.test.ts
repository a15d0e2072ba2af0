import { describe, expect, it } from "vitest";
import { legalDate } from "../../kernel/legal-date.js";
import { type ActPayload, COUNCIL_SEATS } from "../act-payload.js";
import { type ActEvent, CASE_GUARDS, type CaseGuardName } from "../case.guards.js";
import type { CaseView } from "../case-view.js";
import { paper } from "../testing/case-driver.js";
import { PLAIN_VIEW, sampleEvent } from "../testing/guard-samples.js";

describe("the conditions of the 2012 flows at their edges", () => {
  const issue = (number: number, newspaper = "Báo A") => ({ newspaper, number, on: legalDate("2023-03-01") });
  const seats = (...left: readonly string[]) => COUNCIL_SEATS.filter((it) => !left.includes(it));
  const committee = seats("representative-organisation", "alliance", "management");
  const members = ["board", "control", "management", "members"] as const;
  const form = (it: "division" | "consolidation" | "merger", sameKind = true): ActPayload => ({
    reorganisation: { form: it, sameKind },
  });
  const holds = (name: CaseGuardName, payload: ActPayload, rest: Partial<ActEvent> = {}) =>
    CASE_GUARDS[name].test(undefined, { ...sampleEvent("act", []), payload, ...rest });
  const seen = (name: CaseGuardName, view: Partial<CaseView>, on = "2023-03-01") =>
    holds(name, {}, { on: legalDate(on), view: { ...PLAIN_VIEW, ...view } });

  it.each(["consecutiveIssues", "consecutiveIssuesByOrder"] as const)(
    "%s: three issues of one newspaper, in any order, none more and none less (54.1.a, 54.3.c)",
    (name) => {
      expect(holds(name, { issues: [issue(7), issue(9), issue(8)] })).toBe(true);
      expect(holds(name, { issues: [issue(7), issue(8), issue(10)] })).toBe(false);
      expect(holds(name, { issues: [issue(7), issue(8), issue(9, "Báo B")] })).toBe(false);
      expect(holds(name, { issues: [issue(7), issue(8)] })).toBe(false);
      expect(holds(name, { issues: [issue(7), issue(8), issue(9), issue(10)] })).toBe(false);
      expect(holds(name, { issues: [] })).toBe(false);
      expect(holds(name, {})).toBe(false);
    },
  );

  it("the council of an order: each of seven seats, and the organisations it belongs to (Decree 193/2013 Article 19.2.b)", () => {
    expect(holds("committeeCouncil", { council: committee })).toBe(true);
    for (const seat of committee) {
      expect(holds("committeeCouncil", { council: committee.filter((it) => it !== seat) }), seat).toBe(false);
    }
    for (const seat of ["representative-organisation", "alliance"] as const) {
      expect(holds("committeeCouncil", { council: committee, memberOf: [seat] }), seat).toBe(false);
      expect(holds("committeeCouncil", { council: [...committee, seat], memberOf: [seat] }), seat).toBe(true);
    }
    expect(holds("committeeCouncil", {})).toBe(false);
  });

  it("the council of the members: board, control, management, members (54.1)", () => {
    expect(holds("memberCouncil", { council: [...members] })).toBe(true);
    for (const seat of members) {
      expect(holds("memberCouncil", { council: members.filter((it) => it !== seat) }), seat).toBe(false);
    }
    expect(holds("memberCouncil", {})).toBe(false);
  });

  it("seal and original certificate, both (54.4)", () => {
    const both = [paper("original-certificate", "2023-03-01"), paper("seal-receipt", "2023-03-01")];
    expect(holds("certificateAndSeal", {}, { papers: both })).toBe(true);
    for (const only of both) expect(holds("certificateAndSeal", {}, { papers: [only] })).toBe(false);
  });

  it("tax: answered, or not asked before 28/05/2019; refused is refused (Circular 03/2014 Article 17.3)", () => {
    expect(seen("taxAnswered2012", { done: ["tax-opinion"] })).toBe(true);
    expect(seen("taxAnswered2012", { done: ["inform-tax"] })).toBe(false);
    expect(seen("taxAnswered2012", {}, "2019-05-27")).toBe(true);
    expect(seen("taxAnswered2012", {}, "2019-05-28")).toBe(false);
    expect(seen("taxInformed2012", { done: ["inform-tax"] })).toBe(true);
    expect(seen("noRefusal2012", { objections: 1 })).toBe(false);
    expect(seen("noRefusal2012", { objections: 0 })).toBe(true);
    expect(seen("branchesEnded2012", { openBranches: 1 })).toBe(false);
  });

  it("where the branch is must be said (Article 16.2), the form of the reorganisation, too (52, 53)", () => {
    const said = (elsewhere?: boolean): ActPayload => (elsewhere === undefined ? {} : { elsewhere });
    expect([true, false, undefined].map((it) => holds("branchElsewhere", said(it)))).toEqual([true, false, false]);
    expect([true, false, undefined].map((it) => holds("branchNearby", said(it)))).toEqual([false, true, false]);
    const names = ["isDivision", "isConsolidation", "isMerger"] as const;
    for (const [at, it] of (["division", "consolidation", "merger"] as const).entries()) {
      expect(names.map((name) => holds(name, form(it)))).toEqual(names.map((_, index) => index === at));
    }
    for (const name of names) {
      expect(holds(name, {})).toBe(false);
      expect(CASE_GUARDS[name].unmet(undefined, sampleEvent("act", [])).params["form"]).toBe("–");
    }
    for (const name of ["sameKindConsolidation", "sameKindMerger"] as const) {
      expect([holds(name, form("merger")), holds(name, form("merger", false)), holds(name, {})]).toEqual([
        true,
        false,
        false,
      ]);
    }
  });

  it("the day to explain by: printed, and not before the notice (19.3); a sale by auction from 2,000,000 VND (31/2018, 4.2.b)", () => {
    const by = (explainBy?: string): ActPayload => (explainBy === undefined ? {} : { explainBy: legalDate(explainBy) });
    const on = { on: legalDate("2023-03-01") };
    expect(["2023-03-01", "2023-02-28", undefined].map((it) => holds("explainByGiven2012", by(it), on))).toEqual([
      true,
      false,
      false,
    ]);
    expect(holds("auctioned", { auction: true, value: 9_000_000 })).toBe(true);
    expect(holds("auctioned", { auction: false, value: 1_999_999 })).toBe(true);
    expect(holds("auctioned", { auction: false, value: 2_000_000 })).toBe(false);
    expect(holds("auctioned", {})).toBe(false);
  });

  it("one year of suspension in all (15.3), and a first day not after the last", () => {
    const span = (from: string, to: string): ActPayload => ({ from: legalDate(from), to: legalDate(to) });
    const view = { ...PLAIN_VIEW, suspensionUntil: legalDate("2024-03-01") };
    const fits = (payload: ActPayload) => holds("suspensionWithinYear2012", payload, { view });
    expect(fits(span("2023-03-01", "2024-03-01"))).toBe(true);
    expect(fits(span("2023-03-01", "2024-03-02"))).toBe(false);
    expect(fits(span("2023-03-02", "2023-03-01"))).toBe(false);
    expect(fits(span("2023-03-01", "2023-03-01"))).toBe(true);
    expect(fits({ from: legalDate("2023-03-01") })).toBe(false);
    expect(holds("suspensionWithinYear2012", span("2023-03-01", "2023-04-01"), { view: PLAIN_VIEW })).toBe(false);
  });

  it("an act which rests on another asks for that one and no other, and says who does it", () => {
    const after = {
      advertised: "advertise",
      advertisedByOrder: "advertise",
      partnersNotified: "notify-partners",
      partnersNotifiedByOrder: "notify-partners",
      assetsSettled: "settle-assets",
      assetsSettledByOrder: "settle-assets",
      registryNotified: "notify-registry",
      creditorsNotified: "notify-creditors",
      complained: "complain",
      assetsProposed: "propose-assets",
      saleProposed: "propose-assets",
      handoverOrdered: "order-handover",
      handoverFailed: "fail-handover",
      saleOrdered: "order-sale",
      assetsSold: "sell-assets",
    } as const;
    for (const [name, act] of Object.entries(after)) {
      expect(seen(name as CaseGuardName, { done: [act] }), name).toBe(true);
      const others = Object.values(after).filter((it) => it !== act);
      expect(seen(name as CaseGuardName, { done: others }), name).toBe(false);
      expect(CASE_GUARDS[name as CaseGuardName].asks, name).toBe("case");
    }
  });
});
