import { describe, expect, it } from "vitest";
import { legalDate } from "../../kernel/legal-date.js";
import type { ActPayload } from "../act-payload.js";
import { type ActEvent, CASE_GUARDS, type CaseGuardName } from "../case.guards.js";
import type { CaseView } from "../case-view.js";
import { PLAIN_VIEW } from "../testing/guard-samples.js";
import { ANSWERS } from "./bankruptcy.guards.js";

const ON = legalDate("2025-06-10");
const [BEFORE, AFTER] = [legalDate("2025-06-09"), legalDate("2025-06-11")];

const event = (payload: ActPayload, view: Partial<CaseView> = {}, type = "act", on = ON): ActEvent => ({
  type,
  on,
  papers: [],
  payload,
  view: { ...PLAIN_VIEW, ...view },
});
const holds = (name: CaseGuardName, ...part: Parameters<typeof event>) =>
  CASE_GUARDS[name].test(undefined, event(...part));
const says = (name: CaseGuardName, ...part: Parameters<typeof event>) =>
  CASE_GUARDS[name].unmet(undefined, event(...part)).params;
type Creditors = NonNullable<ActPayload["creditors"]>;
const met = (it: Partial<Creditors>): ActPayload => ({
  creditors: { debtTotal: 200, debtPresent: 200, present: 4, inFavour: 3, debtInFavour: 130, ...it } as Creditors,
});

describe("the creditors' meeting (Law 51/2014 arts. 79 to 94)", () => {
  it("79, 90: 51 % of the unsecured debt, and the administrator; below either it is not valid, and not told of it is neither", () => {
    const of = (debtPresent: number, administratorPresent: boolean) => {
      const payload = met({ debtPresent, administratorPresent });
      return [
        "meetingValid",
        "planMeetingValid",
        "meetingNotValid",
        "secondMeetingNotValid",
        "planMeetingNotValid",
        "secondPlanMeetingNotValid",
      ].map((name) => holds(name as CaseGuardName, payload));
    };
    expect([of(102, true), of(101, true), of(200, false)]).toEqual([
      [true, true, false, false, false, false],
      [false, false, true, true, true, true],
      [false, false, true, true, true, true],
    ]);
    expect(holds("meetingValid", met({ debtTotal: 0, debtPresent: 0, administratorPresent: true }))).toBe(false);
    for (const name of ["meetingValid", "planMeetingValid", "meetingNotValid", "planMeetingNotValid"] as const) {
      expect(holds(name, {}), name).toBe(false);
    }
  });

  it("81.2, 91.4, 94.2: more than half of those present, and 65 % of the whole unsecured debt", () => {
    const of = (present: number, inFavour: number, debtInFavour: number) => {
      const payload = met({ present, inFavour, debtInFavour, administratorPresent: true });
      return ["resolutionPassed", "planPassed", "amendmentPassed", "resolutionNotPassed", "planNotPassed"].map((name) =>
        holds(name as CaseGuardName, payload),
      );
    };
    expect([of(4, 3, 130), of(4, 2, 200), of(4, 4, 129), of(3, 2, 130)]).toEqual([
      [true, true, true, false, false],
      [false, false, false, true, true],
      [false, false, false, true, true],
      [true, true, true, false, false],
    ]);
    for (const name of ["resolutionPassed", "planPassed", "amendmentPassed", "planNotPassed"] as const) {
      expect(holds(name, {}), name).toBe(false);
    }
  });

  it("says the debt which was there, the whole and the debt in favour", () => {
    expect(says("resolutionPassed", met({ debtPresent: 150, debtInFavour: 129 }))).toMatchObject({
      ...{ present: 150, total: 200, inFavour: 129 },
    });
  });

  it("91.4: a plan which uses collateral has its creditor's word; one which does not needs none", () => {
    const of = (used: boolean, agreed: boolean) => holds("securedCreditorAgreed", { collateral: { used, agreed } });
    expect([of(true, true), of(true, false), of(false, true), of(false, false)]).toEqual([true, false, true, true]);
    expect(holds("securedCreditorAgreed", {})).toBe(true);
  });
});

describe("the petition (Law 51/2014 arts. 5, 34, 37, 39, 40, 65, 105)", () => {
  const everybody = ["unsecured-creditor", "partly-secured-creditor", "employee", "trade-union"] as const;
  const insiders = ["representative", "member"] as const;

  it("5: who may file, and a creditor who is secured in full may not", () => {
    for (const petitioner of [...everybody, ...insiders]) expect(holds("mayPetition", { petitioner })).toBe(true);
    expect([holds("mayPetition", { petitioner: "secured-creditor" }), holds("mayPetition", {})]).toEqual([
      false,
      false,
    ]);
    expect(says("mayPetition", {})["petitioner"]).toBe("–");
  });

  it.each([
    ["threeMonthsOverdue", ["unsecured-creditor", "partly-secured-creditor"], ["employee", "trade-union"]],
    ["threeMonthsUnpaidWages", ["employee", "trade-union"], ["unsecured-creditor", "partly-secured-creditor"]],
  ] as const)("%s: files when the three months have ended, the day after their last", (name, asked, others) => {
    for (const petitioner of asked) {
      const from = (petitionFrom: CaseView["petitionFrom"]) => holds(name, { petitioner }, { petitionFrom });
      expect([from(BEFORE), from(ON), from(AFTER), from(null)], petitioner).toEqual([true, false, false, false]);
    }
    for (const petitioner of [...others, ...insiders]) expect(holds(name, { petitioner }), petitioner).toBe(true);
    expect(holds(name, {})).toBe(true);
    expect(says(name, {})["from"]).toBe("–");
  });

  it("37.1, 27.4: creditors, employees and unions negotiate; the debtor and its members do not", () => {
    const filed = (name: CaseGuardName, petitioner: string | null) => holds(name, {}, { petitioner });
    for (const it of everybody) expect(filed("filedByCreditor", it), it).toBe(true);
    for (const it of [...insiders, null]) expect(filed("filedByCreditor", it), String(it)).toBe(false);
    expect(says("filedByCreditor", {})["petitioner"]).toBe("–");
  });

  it("40.2: the debtor produces its papers where somebody else filed", () => {
    const filed = (petitioner: string | null) => holds("filedByAnother", {}, { petitioner });
    for (const it of [...everybody, "member"]) expect(filed(it), it).toBe(true);
    expect([filed("representative"), filed(null)]).toEqual([false, false]);
  });

  it("34, 65.1: extended to the last day which the law allows, and not beyond; not without a day, or a period", () => {
    for (const [name, last] of [
      ["amendmentExtendable", "amendableUntil"],
      ["inventoryExtendable", "inventoryUntil"],
    ] as const) {
      const of = (to: typeof ON | undefined, until: typeof ON | null) =>
        holds(name, to === undefined ? {} : { to }, { [last]: until });
      expect([of(BEFORE, ON), of(ON, ON), of(AFTER, ON), of(ON, null), of(undefined, ON)], name).toEqual([
        ...[true, true, false, false, false],
      ]);
      const other = last === "amendableUntil" ? { inventoryUntil: ON } : { amendableUntil: ON };
      expect(holds(name, { to: ON }, other), name).toBe(false);
      expect(says(name, {}), name).toMatchObject({ to: "–", until: "–" });
    }
  });

  it("105.1: before acceptance filed by the representative and without means; after it without assets, whoever filed", () => {
    const of = (name: CaseGuardName, petitioner: string | null, noMeans?: boolean) =>
      holds(name, noMeans === undefined ? {} : { noMeans }, { petitioner });
    expect([of("filedWithoutMeans", "representative", true), of("filedWithoutMeans", "member", true)]).toEqual([
      ...[true, false],
    ]);
    expect([of("filedWithoutMeans", "representative", false), of("filedWithoutMeans", "representative")]).toEqual([
      ...[false, false],
    ]);
    expect([of("noAssetsForCosts", null, true), of("noAssetsForCosts", "employee", true)]).toEqual([true, true]);
    expect([of("noAssetsForCosts", null, false), of("noAssetsForCosts", null)]).toEqual([false, false]);
  });

  it("39: exempt from fee and advance where it is said so", () => {
    expect([true, false].map((exempt) => holds("feeExempt", { exempt }))).toEqual([true, false]);
    expect(holds("feeExempt", {})).toBe(false);
  });

  it("Law 142/2025 art. 87.1: article 38.3 from 01/07/2026, not the day before", () => {
    const on = (day: string) => holds("taxMayPetition", {}, {}, "act", legalDate(day));
    expect([on("2026-06-30"), on("2026-07-01"), on("2026-07-02")]).toEqual([false, true, true]);
  });
});

describe("what answers what (Law 51/2014)", () => {
  /** The article, what is asked or decided first, and what answers it or goes on from it: any one of them. */
  const PAIRS: readonly (readonly [string, string, readonly string[]])[] = [
    ["61.3", "ask-contract-stay", ["decide-contract-stay"]],
    ["44.3", "ask-opening-review", ["name-opening-panel"]],
    ["44.4", "name-opening-panel", ["return-opening-file"]],
    ["44.7", "ask-opening-review", ["keep-opening", "cancel-opening"]],
    ["46.3", "replace-administrator", ["ask-replacement-review"]],
    ["46.4", "ask-replacement-review", ["decide-replacement-review"]],
    ["46.7", "replace-administrator", ["hand-over-work"]],
    ["60.1", "request-void", ["decide-void"]],
    ["60.3", "decide-void", ["ask-void-review"]],
    ["60.4", "ask-void-review", ["decide-void-review"]],
    ["60.5", "decide-void", ["enforce-void"]],
    ["67.3", "post-creditor-list", ["ask-creditor-list-review"]],
    ["67.4", "ask-creditor-list-review", ["decide-creditor-list-review"]],
    ["68.3", "post-debtor-list", ["ask-debtor-list-review"]],
    ["68.4", "ask-debtor-list-review", ["decide-debtor-list-review"]],
    ["85.3", "ask-resolution-review", ["keep-resolution", "repeat-meeting"]],
    ["86.3", "ask-stop-review", ["keep-stop", "cancel-stop"]],
    ["94.3", "amend-plan", ["recognise-amendment"]],
    ["94.3", "recognise-amendment", ["send-amendment"]],
    ["111.2", "appeal", ["send-appeal-file"]],
    ["112.2", "send-appeal-file", ["return-appeal-file"]],
    ["112.3", "send-appeal-file", ["uphold-declaration", "amend-declaration", "overturn-declaration"]],
    ["113.1", "uphold-declaration", ["ask-special-review"]],
    ["113.1", "amend-declaration", ["ask-special-review"]],
    ["113.1", "overturn-declaration", ["ask-special-review"]],
    ["113.3", "ask-special-review", ["special-uphold", "special-overturn"]],
  ];
  const pending = (type: string, done: readonly string[]) => holds("requestPending", {}, { done }, type);
  const there = (type: string, done: readonly string[]) => holds("asksAbout", {}, { done }, type);

  it.each(PAIRS)("art. %s: what follows on %s is one of %j, once", (_, asked, answers) => {
    for (const type of answers) {
      expect([pending(type, []), pending(type, [asked]), pending(type, ["another-act"])]).toEqual([false, true, false]);
      for (const given of answers) {
        expect([pending(type, [asked, given]), pending(type, [asked, given, asked])]).toEqual([false, true]);
      }
      expect([there(type, []), there(type, [asked]), there(type, [asked, type])]).toEqual([false, true, true]);
    }
  });

  it.each([
    ["send-review-decision", ["keep-resolution", "repeat-meeting"]],
    ["send-stop-review", ["keep-stop", "cancel-stop"]],
  ] as const)("%s: after whichever of the two was decided", (type, decisions) => {
    for (const decided of decisions) {
      expect([pending(type, [decided]), pending(type, [decided, type])]).toEqual([true, false]);
      expect([pending(type, [decided, type, decided]), there(type, [decided])]).toEqual([true, true]);
    }
    expect([pending(type, []), there(type, [])]).toEqual([false, false]);
  });

  it("is of these acts and of no other", () => {
    const typed = [...PAIRS.flatMap(([, , answers]) => answers), "send-review-decision", "send-stop-review"];
    expect(Object.keys(ANSWERS).sort()).toEqual([...new Set(typed)].sort());
  });
});
