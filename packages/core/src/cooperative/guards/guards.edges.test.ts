import { describe, expect, it } from "vitest";
import { legalDate } from "../../kernel/legal-date.js";
import type { ActPayload } from "../act-payload.js";
import { type ActEvent, CASE_GUARDS, type CaseGuardName } from "../case.guards.js";
import type { CaseView } from "../case-view.js";
import { paper } from "../testing/case-driver.js";
import { PLAIN_VIEW } from "../testing/guard-samples.js";

const ON = legalDate("2025-06-10");
const [BEFORE, AFTER] = [legalDate("2025-06-09"), legalDate("2025-06-11")];

type Part = { readonly type?: string; readonly papers?: ActEvent["papers"]; readonly payload?: ActPayload } & {
  readonly view?: Partial<CaseView>;
};
const event = ({ view, ...rest }: Part): ActEvent => ({
  type: "act",
  on: ON,
  papers: [],
  payload: {},
  ...rest,
  view: { ...PLAIN_VIEW, ...view },
});
const holds = (name: CaseGuardName, part: Part = {}) => CASE_GUARDS[name].test(undefined, event(part));
const says = (name: CaseGuardName, part: Part = {}) => CASE_GUARDS[name].unmet(undefined, event(part)).params;
const meeting = (it: Omit<NonNullable<ActPayload["meeting"]>, "convened">): Part => ({
  payload: { meeting: { convened: 100, ...it } },
});

describe("the meeting of members (Law 17/2023)", () => {
  it("59.7: a second or third call is held by the last day of its period; the first has none", () => {
    const at = (call: 1 | 2 | 3, callBy: CaseView["callBy"]) =>
      holds("calledInTime", { ...meeting({ call, attending: 50 }), view: { callBy } });
    expect([at(2, AFTER), at(2, ON), at(2, BEFORE), at(2, null)]).toEqual([true, true, false, false]);
    expect([at(3, ON), at(3, BEFORE), at(3, null)]).toEqual([true, false, false]);
    expect([at(1, null), at(1, BEFORE)]).toEqual([true, true]);
  });

  it("59.7: nothing is known to have been called where no meeting is told of", () => {
    expect(holds("calledInTime", { view: { callBy: ON } })).toBe(false);
    expect(says("calledInTime")).toMatchObject({ call: 0, lastDay: "–" });
    expect(says("quorum2023")).toMatchObject({ attending: 0, convened: 0, call: 0 });
  });

  it("59.7: with whoever comes at the third call, also with nobody counted; with nobody convened there is no first", () => {
    expect(holds("quorum2023", meeting({ call: 3, attending: 0 }))).toBe(true);
    expect(holds("quorum2023", { payload: { meeting: { call: 1, attending: 0, convened: 0 } } })).toBe(false);
  });

  it("60.1: three days before the opening, counted back from the day of the meeting; not held against who does not say", () => {
    const sent = (noticeOn: string) =>
      holds("noticeInTime", meeting({ call: 1, attending: 50, noticeOn: legalDate(noticeOn) }));
    expect([sent("2025-06-06"), sent("2025-06-07"), sent("2025-06-08"), sent("2025-06-10")]).toEqual([
      ...[true, true, false, false],
    ]);
    expect([holds("noticeInTime", meeting({ call: 1, attending: 50 })), holds("noticeInTime")]).toEqual([true, true]);
    expect(says("noticeInTime")).toMatchObject({ noticeOn: "–" });
  });

  it("law of 2012, 33.1 and 31.6: the invitation seven days before; a second or third call by the last day of its period", () => {
    const sent = (noticeOn: string) =>
      holds("noticeInTime2012", meeting({ call: 1, attending: 75, noticeOn: legalDate(noticeOn) }));
    expect([sent("2025-06-02"), sent("2025-06-03"), sent("2025-06-04")]).toEqual([true, true, false]);
    expect(holds("noticeInTime2012")).toBe(true);
    const at = (call: 1 | 2 | 3, callBy: CaseView["callBy"]) =>
      holds("calledInTime2012", { ...meeting({ call, attending: 50 }), view: { callBy } });
    expect([at(2, ON), at(2, BEFORE), at(3, ON), at(3, null), at(1, null)]).toEqual([true, false, true, false, true]);
  });

  it("57.4: chair and secretary sign, or more than half of those attending; half is not more than half", () => {
    const signed = (chair: boolean, secretary: boolean, attending: number) =>
      holds("minutesSigned", meeting({ call: 1, attending: 50, signed: { chair, secretary, attending } }));
    expect([signed(true, true, 0), signed(true, false, 0), signed(false, true, 25)]).toEqual([true, false, false]);
    expect([signed(false, false, 26), signed(false, true, 26)]).toEqual([true, true]);
    expect([holds("minutesSigned", meeting({ call: 1, attending: 50 })), holds("minutesSigned")]).toEqual([true, true]);
    expect(says("minutesSigned")).toMatchObject({ signed: 0, attending: 0 });
  });

  it("92, 94, 95: an act is of the form which was adopted, and of any where the file does not say which", () => {
    const names = ["divisionAdopted", "consolidationAdopted", "mergerAdopted"] as const;
    for (const [at, form] of (["division", "consolidation", "merger"] as const).entries()) {
      expect(names.map((it) => holds(it, { view: { reorganisation: form } }))).toEqual(names.map((_, n) => n === at));
    }
    expect(names.map((it) => holds(it))).toEqual([true, true, true]);
    for (const it of ["adoptsDivision", "adoptsConsolidation", "adoptsMerger"] as const) expect(holds(it)).toBe(false);
    for (const it of ["sameKind", "sameKindMerged"] as const) expect(holds(it)).toBe(false);
  });

  it("98.1: each of the five contents, none of which another stands for", () => {
    const five = ["name-and-office", "reason", "handover", "contracts-and-debts", "labour"] as const;
    expect(holds("resolutionComplete", { payload: { contents: [...five] } })).toBe(true);
    for (const left of five) {
      const part: Part = { payload: { contents: five.filter((it) => it !== left) } };
      expect([holds("resolutionComplete", part), says("resolutionComplete", part)["missing"]]).toEqual([false, left]);
    }
  });

  it("61.2: the share which was reached is said to a tenth of a percent, and never rounded up to what is needed", () => {
    const reached = (yes: number, of: number) => says("vote65", { payload: { votes: { for: yes, of } } })["reached"];
    expect([reached(6499, 10000), reached(2, 3), reached(0, 5), reached(1, 0)]).toEqual([64.9, 66.6, 0, 0]);
    expect(says("vote65")["reached"]).toBe(0);
  });
});

describe("a dissolution (Law 17/2023 arts. 97, 98; Decree 92/2024 arts. 50, 51, 54)", () => {
  const support = (stateSupport: CaseView["stateSupport"], ...kinds: readonly Parameters<typeof paper>[0][]): Part => ({
    view: { stateSupport },
    papers: kinds.map((kind) => paper(kind, "2025-06-01")),
  });

  it("50.2.c-d: a recovery decision for what came wholly from the State, a liquidation report for what came in part", () => {
    const asked = (which: CaseView["stateSupport"]) => [
      holds("recoveryDecision", support(which)),
      holds("liquidationReport", support(which)),
    ];
    expect([null, "none" as const].map(asked)).toEqual([
      [true, true],
      [true, true],
    ]);
    expect([asked("whole"), asked("partial"), asked("both")]).toEqual([
      [false, true],
      [true, false],
      [false, false],
    ]);
    const both = support("both", "recovery-decision", "liquidation-report");
    expect([holds("recoveryDecision", both), holds("liquidationReport", both)]).toEqual([true, true]);
    expect(holds("recoveryDecision", support("whole", "liquidation-report"))).toBe(false);
    expect(holds("liquidationReport", support("partial", "recovery-decision"))).toBe(false);
  });

  it("50.2.c: whether State support is in it must be known, also that there is none", () => {
    for (const known of ["none", "whole", "partial", "both"] as const) {
      expect(holds("stateSupportKnown", { view: { stateSupport: known } }), known).toBe(true);
    }
    expect(holds("stateSupportKnown")).toBe(false);
  });

  it("50.5, 51.3: the automatic end asks of every objection; with a dossier filed only of the tax authority's (50.4)", () => {
    const mine = { view: { objections: 1, dossierObjections: 0 } };
    const tax = { view: { objections: 0, dossierObjections: 1 } };
    for (const name of ["noObjection", "noObjectionCompulsory", "noObjectionBranch"] as const) {
      expect([holds(name), holds(name, mine), holds(name, tax)], name).toEqual([true, false, true]);
    }
    for (const name of ["noTaxObjection", "noTaxObjectionCompulsory", "noTaxObjectionBranch"] as const) {
      expect([holds(name), holds(name, mine), holds(name, tax)], name).toEqual([true, true, false]);
    }
    expect(holds("objectionOpen", tax)).toBe(false);
  });

  it("98.3.c: creditors are sent the resolution where obligations remain: said so, and not paid by that day", () => {
    const remain = (debtsOutstanding: boolean | null, debtsPaidOn: CaseView["debtsPaidOn"] = null) =>
      holds("debtsRemain", { view: { debtsOutstanding, debtsPaidOn } });
    expect([remain(true), remain(false), remain(null)]).toEqual([true, false, false]);
    expect([remain(true, BEFORE), remain(true, ON), remain(true, AFTER)]).toEqual([false, false, true]);
  });

  it("97.2, 50.2, 54.1: a payment and a completed tax count from their day on", () => {
    const days = [BEFORE, ON, AFTER, null];
    expect(days.map((day) => holds("debtsPaid", { view: { debtsPaidOn: day } }))).toEqual([true, true, false, false]);
    expect(days.map((day) => holds("taxCompleted", { view: { taxCompletedOn: day } }))).toEqual([
      ...[true, true, false, false],
    ]);
    expect(days.map((day) => holds("branchTaxCompleted", { view: { branchTaxCompletedOn: day } }))).toEqual([
      ...[true, true, false, false],
    ]);
    expect(says("taxCompleted", { view: { taxCompletedOn: AFTER } })["completedOn"]).toBe(AFTER);
    expect(says("withinWithdrawal")["lastDay"]).toBe("–");
  });

  it("an act is done once: another of the same file does not stand in its way", () => {
    const part = (done: readonly string[]): Part => ({ type: "settle-assets", view: { done } });
    expect([holds("notYetDone", part(["file-dossier"])), holds("notYetDone", part(["settle-assets"]))]).toEqual([
      ...[true, false],
    ]);
  });

  it("19.6: a dossier which is void stands before nobody until it is filed again", () => {
    const at = (...done: readonly string[]) => [
      holds("dossierFiled", { view: { done } }),
      holds("dossierNotFiled", { view: { done } }),
    ];
    expect([at(), at("file-dossier"), at("file-dossier", "void-dossier")]).toEqual([
      [false, true],
      [true, false],
      [false, true],
    ]);
    expect(at("file-dossier", "void-dossier", "file-dossier")).toEqual([true, false]);
  });

  it("who decides on an objection says that it goes on, or that it does not; without his word neither is so", () => {
    const chosen = (choice?: ActPayload["choice"]) => {
      const part: Part = choice === undefined ? {} : { payload: { choice } };
      return [holds("choseToContinue", part), holds("choseOtherRoute", part)];
    };
    expect([chosen("continue"), chosen("other-route"), chosen()]).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });
});

describe("a revocation (Law 17/2023 art. 103; Decree 92/2024 arts. 27, 28, 53 to 56)", () => {
  const grounds = ["a", "b", "c", "d", "đ", "e", "g", "court", "tax"] as const;
  const given = (name: CaseGuardName) => grounds.filter((ground) => holds(name, { payload: { ground } }));

  it("53.2 is for the grounds b to e, 53.5 for every ground of article 103, a court's own decision for 97.1.b", () => {
    expect(given("groundExplained")).toEqual(["b", "c", "d", "đ", "e"]);
    expect(given("groundLeadsToDissolution")).toEqual(["a", "b", "c", "d", "đ", "e", "g"]);
    expect(given("courtOrdersDissolution")).toEqual(["court"]);
    for (const name of ["groundExplained", "groundLeadsToDissolution", "courtOrdersDissolution"] as const) {
      expect([holds(name), says(name)["ground"]], name).toEqual([false, "–"]);
    }
    expect(says("groundLeadsToDissolution", { payload: { ground: "tax" } })["ground"]).toBe("tax");
  });

  it("Circular 03/2014 art. 19: each clause has its own grounds of article 56", () => {
    const of = (name: CaseGuardName) =>
      (["1", "2", "3", "4", "5", "6", "7"] as const).filter((ground) => holds(name, { payload: { ground } }));
    expect([of("groundEnded2012"), of("groundUntrue2012"), of("groundExplained2012")]).toEqual([
      ["1"],
      ["2"],
      ["3", "4", "5", "6", "7"],
    ]);
  });

  it("53.5: not at the tax authority's request; who asked must be known for either way", () => {
    expect(holds("groundLeadsToDissolution", { payload: { ground: "g", byTax: true } })).toBe(false);
    expect(holds("groundLeadsToDissolution", { payload: { ground: "g", byTax: false } })).toBe(true);
    const ways = ["requestedByTax", "requestedByTaxBranch", "requestedByOther", "requestedByOtherBranch"] as const;
    const asked = (requestedByTax: boolean | null) => ways.map((name) => holds(name, { view: { requestedByTax } }));
    expect([asked(true), asked(false), asked(null)]).toEqual([
      [true, true, false, false],
      [false, false, true, true],
      [false, false, false, false],
    ]);
  });

  it("53.2, 55.3: the notice prints the last day, which is not before its own", () => {
    for (const name of ["explainByGiven", "explainByGivenBranch"] as const) {
      const to = (explainBy?: typeof ON) => holds(name, { payload: explainBy === undefined ? {} : { explainBy } });
      expect([to(AFTER), to(ON), to(BEFORE), to()], name).toEqual([true, true, false, false]);
      expect(says(name)["explainBy"]).toBe("–");
    }
  });

  it("56.1: cancelled is what was revoked, on any ground and in tax enforcement; a court's dissolution is no revocation", () => {
    const revoked = (view: Partial<CaseView>) => holds("certificateRevoked", { view });
    expect([revoked({ ground: "b" }), revoked({ ground: "g" }), revoked({ ground: "court" }), revoked({})]).toEqual([
      ...[true, true, false, false],
    ]);
    expect([revoked({ status: "tax-revoked" }), revoked({ status: "tax-revoked", ground: "court" })]).toEqual([
      ...[true, true],
    ]);
  });

  it("56.1.b: the tax authority restores what was revoked for it, of the cooperative and of a branch (55.8)", () => {
    const statuses = ["active", "suspended", "winding-up", "tax-revoked", "ended"] as const;
    expect(statuses.filter((status) => holds("revokedByTax", { view: { status } }))).toEqual(["tax-revoked"]);
    const ofBranch = ["active", "suspended", "closing", "tax-revoked", "closed"] as const;
    expect(ofBranch.filter((branchStatus) => holds("branchRevokedByTax", { view: { branchStatus } }))).toEqual([
      "tax-revoked",
    ]);
    expect([holds("revokedByTax", { view: { status: null } }), holds("branchRevokedByTax")]).toEqual([false, false]);
  });

  it("27.6, 28.5: the tax authority decides about the address of who is in none of the statuses before that clause", () => {
    const own = ["active", "not-at-address", "suspended", "tax-revoked", "winding-up", "bankruptcy-open", "ended"];
    const left = (status: string | null) =>
      holds("statusLeftToTax", { view: { status: status as CaseView["status"] } });
    expect([null, ...own].filter(left)).toEqual([null, "active", "not-at-address"]);
    const branch = ["active", "not-at-address", "suspended", "tax-revoked", "closing", "closed"];
    const leftOf = (status: string | null) =>
      holds("branchStatusLeftToTax", { view: { branchStatus: status as CaseView["branchStatus"] } });
    expect([null, ...branch].filter(leftOf)).toEqual([null, "active", "not-at-address"]);
  });

  it("50.6, and decision 0006: nothing is taken back of who has ended", () => {
    for (const name of ["notEnded", "notYetDissolved"] as const) {
      const at = (status: CaseView["status"]) => holds(name, { view: { status } });
      expect([at(null), at("winding-up"), at("tax-revoked"), at("ended")], name).toEqual([true, true, true, false]);
    }
  });
});

describe("a branch (Law 17/2023 art. 104, Decree 92/2024 art. 54, Circular 86/2024 art. 15.3)", () => {
  it("104.2: a place of business goes its own way; a branch and an office go the other", () => {
    const of = (branchKind: CaseView["branchKind"]) => [
      holds("isPlace", { view: { branchKind } }),
      holds("isBranchOrOffice", { view: { branchKind } }),
    ];
    expect([of("place"), of("branch"), of("office")]).toEqual([
      [true, false],
      [false, true],
      [false, true],
    ]);
  });

  it("none is left open, and none with its tax open; each is counted in what is said", () => {
    for (const name of ["branchesClosed", "branchesEnded", "branchesClosed2012", "branchesEnded2012"] as const) {
      const open = (openBranches: number): Part => ({ view: { openBranches } });
      expect([holds(name, open(0)), holds(name, open(1)), says(name, open(3))["count"]]).toEqual([true, false, 3]);
    }
    const open = (branchTaxesOpen: number): Part => ({ view: { branchTaxesOpen } });
    expect([holds("branchTaxesCompleted", open(0)), holds("branchTaxesCompleted", open(1))]).toEqual([true, false]);
    for (const name of ["noBranchDossier", "noBranchDossierCompulsory"] as const) {
      const received = (branchDossiers: number): Part => ({ view: { branchDossiers } });
      expect([holds(name, received(0)), holds(name, received(1)), says(name, received(2))["count"]]).toEqual([
        ...[true, false, 2],
      ]);
    }
  });
});
