import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import type { ActPayload } from "./act-payload.js";
import { nextActs } from "./next-acts.js";
import { type CaseDriver, caseDriver, paper } from "./testing/case-driver.js";

const FLOW = "bankruptcy-2014";
const step = (driver: CaseDriver, act: string, on: string) =>
  nextActs(driver.case, legalDate(on)).find((it) => it.act === act);
const overdue = (driver: CaseDriver) =>
  driver.facts.flatMap((it) => (it.type === "StepOverdue" ? [`${it.data.act} ${it.happenedOn}`] : []));
const CREDITOR: ActPayload = { petitioner: "unsecured-creditor", debtDueOn: legalDate("2024-06-30") };
const VOTE = (present: number, inFavour: number): ActPayload => ({
  creditors: {
    debtTotal: 1000,
    debtPresent: present,
    present: 5,
    inFavour: inFavour > 0 ? 4 : 0,
    debtInFavour: inFavour,
    administratorPresent: true,
  },
});

function filed(payload: ActPayload, on = "2025-03-03"): CaseDriver {
  return caseDriver()
    .open(on, { status: "active", branches: [{ id: "branch/1", kind: "branch", status: "active" }] })
    .begin(on, FLOW)
    .act(on, FLOW, "petition", [paper("petition", on, { court: on })], payload);
}
/** Valid on Monday 10/03/2025. */
const valid = (payload: ActPayload) =>
  filed(payload)
    .act("2025-03-06", FLOW, "assign-judge", [paper("court-notice", "2025-03-06")])
    .act("2025-03-10", FLOW, "find-valid", [paper("court-notice", "2025-03-10")]);
const accepted = (payload: ActPayload) =>
  valid(payload)
    .act("2025-03-12", FLOW, "notify-fee", [paper("fee-notice", "2025-03-12", { petitioner: "2025-03-12" })])
    .act("2025-03-20", FLOW, "pay-fee", [paper("fee-receipt", "2025-03-20")])
    .act("2025-03-20", FLOW, "accept", [paper("court-notice", "2025-03-20")]);
/** Opened on Monday 24/03/2025, received by the cooperative on 25/03. */
const opened = (payload: ActPayload = CREDITOR) =>
  accepted(payload)
    .act("2025-03-24", FLOW, "open", [
      paper("court-decision", "2025-03-24", { cooperative: "2025-03-25", registry: "2025-03-25" }),
    ])
    .act("2025-03-27", FLOW, "publish-opening-registry", [paper("posting-record", "2025-03-27")]);
/** Inventory on 08/04, list of creditors on 28/04: claims end on 23/04, the list is due on 08/05. */
const listed = () =>
  opened()
    .act("2025-04-08", FLOW, "finish-inventory", [paper("inventory", "2025-04-08")])
    .act("2025-04-28", FLOW, "post-creditor-list", [paper("creditor-list", "2025-04-28")]);
const met = () => listed().act("2025-05-05", FLOW, "call-meeting", [paper("court-notice", "2025-05-05")]);
/** Asked for on 28/05/2025, received by the court on 05/06, declared on 20/06. */
const declared = () =>
  met()
    .act(
      "2025-05-28",
      FLOW,
      "resolve-declaration",
      [paper("meeting-minutes", "2025-05-28", { court: "2025-06-05" })],
      VOTE(700, 700),
    )
    .act("2025-06-20", FLOW, "declare", [
      paper("court-decision", "2025-06-20", { "interested-party": "2025-07-03", registry: "2025-06-23" }),
    ]);

describe("what a period of law 51/2014 is counted from", () => {
  it("examines an amended petition within no period: that of the first assignment (32.1) is over with its first examination", () => {
    const driver = filed(CREDITOR)
      .act("2025-03-06", FLOW, "assign-judge", [paper("court-notice", "2025-03-06")])
      .act("2025-03-10", FLOW, "ask-amendment", [paper("court-notice", "2025-03-10", { petitioner: "2025-03-11" })])
      .act("2025-03-20", FLOW, "file-amended", [paper("petition", "2025-03-20", { court: "2025-03-20" })]);
    expect(step(driver, "find-valid", "2025-03-21")).toMatchObject({ lastDay: null, overdue: false });
    driver.until("2025-06-30").act("2025-07-01", FLOW, "find-valid", [paper("court-notice", "2025-07-01")]);
    expect(overdue(driver)).toEqual([]);
    expect(driver.case.violations).toEqual([]);
  });

  it("gives ten working days to amend from receipt, the day the court fixes, or fifteen days more and no longer (34)", () => {
    const asked = (payload: ActPayload = {}) =>
      filed(CREDITOR)
        .act("2025-03-06", FLOW, "assign-judge", [paper("court-notice", "2025-03-06")])
        .act(
          "2025-03-10",
          FLOW,
          "ask-amendment",
          [paper("court-notice", "2025-03-10", { petitioner: "2025-03-11" })],
          payload,
        );
    // From Tue 11/3: 12, 13, 14, 17, 18, 19, 20, 21, 24, 25/3.
    expect(step(asked(), "file-amended", "2025-03-12")?.lastDay).toBe("2025-03-25");
    expect(step(asked({ to: legalDate("2025-03-18") }), "file-amended", "2025-03-12")?.lastDay).toBe("2025-03-18");
    const longer = (to: string) =>
      asked().act("2025-03-24", FLOW, "extend-amendment", [paper("court-notice", "2025-03-24")], {
        to: legalDate(to),
      });
    // Fifteen days from 25/3: Wed 9/4.
    expect(step(longer("2025-04-09"), "file-amended", "2025-03-26")?.lastDay).toBe("2025-04-09");
    expect(longer("2025-04-09").case.violations).toEqual([]);
    expect(longer("2025-04-10").case.violations).toMatchObject([{ kind: "condition", act: "extend-amendment" }]);
  });

  it("counts the three working days to ask for a negotiation from the court's receipt, for the debtor and a filing creditor only (37.1)", () => {
    expect(step(valid(CREDITOR), "negotiate", "2025-03-10")).toMatchObject({ lastDay: "2025-03-06", kind: "right" });
    expect(
      valid({ petitioner: "representative" }).refused("2025-03-11", FLOW, "negotiate", [
        paper("recorded-paper", "2025-03-11"),
      ]),
    ).toContain("cooperative/not-filed-by-creditor");
  });

  it("notifies the fee three working days from the valid petition, and after a failed negotiation within no period (38.1, 37.3)", () => {
    const driver = valid(CREDITOR);
    expect(step(driver, "notify-fee", "2025-03-10")?.lastDay).toBe("2025-03-13");
    driver
      .act("2025-03-11", FLOW, "negotiate", [paper("recorded-paper", "2025-03-11")])
      .act("2025-03-28", FLOW, "fail-negotiation", [paper("court-notice", "2025-03-28")]);
    expect(step(driver, "notify-fee", "2025-04-09")).toMatchObject({ lastDay: null, overdue: false });
    driver.until("2025-05-30");
    expect(overdue(driver)).toEqual([]);
  });

  it("has the petitioner pay within fifteen days of the notice, and not the court be late when he does not (38.2)", () => {
    const driver = valid(CREDITOR).act("2025-03-12", FLOW, "notify-fee", [
      paper("fee-notice", "2025-03-12", { petitioner: "2025-03-12" }),
    ]);
    driver.until("2025-04-30");
    expect(step(driver, "pay-fee", "2025-04-30")).toMatchObject({ who: "petitioner", lastDay: "2025-03-27" });
    expect(overdue(driver)).toEqual(["pay-fee 2025-03-28"]);
  });

  it("asks the papers of art. 28.3 from the debtor only where somebody else filed (40.2)", () => {
    const notified = (payload: ActPayload) =>
      accepted(payload)
        .act("2025-03-21", FLOW, "notify-acceptance", [
          paper("court-notice", "2025-03-21", { cooperative: "2025-03-24" }),
        ])
        .until("2025-04-18");
    expect(overdue(notified({ petitioner: "representative" }))).toEqual([]);
    // Fifteen days from 24/3: Tue 8/4.
    expect(overdue(notified(CREDITOR))).toEqual(["produce-papers 2025-04-09"]);
  });

  it("counts the inventory from receipt, and lets the judge extend it twice by thirty days (65.1)", () => {
    const driver = opened();
    expect(step(driver, "finish-inventory", "2025-03-28")?.lastDay).toBe("2025-04-24");
    const extend = (on: string, to: string) =>
      driver.act(on, FLOW, "extend-inventory", [paper("court-notice", on)], { to: legalDate(to) });
    extend("2025-04-22", "2025-05-24");
    extend("2025-05-20", "2025-06-23");
    expect(step(driver, "finish-inventory", "2025-05-21")?.lastDay).toBe("2025-06-23");
    driver.until("2025-06-23");
    expect(overdue(driver).filter((it) => it.startsWith("finish-inventory"))).toEqual([]);
    expect(driver.case.violations).toEqual([]);
    extend("2025-06-23", "2025-07-01");
    expect(driver.case.violations).toMatchObject([{ kind: "condition", act: "extend-inventory" }]);
  });

  it("calls the meeting twenty days from the later end of inventory and list, whoever records what when (75.1)", () => {
    // Inventory 08/04, list 28/04: Sun 18/05 is no working day, so Mon 19/05.
    expect(step(listed(), "call-meeting", "2025-04-29")?.lastDay).toBe("2025-05-19");
    const list = opened().act("2025-04-28", FLOW, "post-creditor-list", [paper("creditor-list", "2025-04-28")]);
    expect(step(list, "call-meeting", "2025-04-29")?.lastDay).toBeNull();
  });

  it("sends the notice of the meeting fifteen days before it opens (75.2)", () => {
    const driver = listed()
      .act("2025-05-05", FLOW, "call-meeting", [paper("court-notice", "2025-05-05")], {
        from: legalDate("2025-05-28"),
      })
      .act("2025-05-14", FLOW, "send-meeting-notice", [paper("court-notice", "2025-05-14")]);
    expect(driver.case.violations).toMatchObject([{ kind: "late", act: "send-meeting-notice", day: "2025-05-13" }]);
  });

  it("declares within fifteen days of receipt of the resolution or report, not of the meeting (106, 107.1)", () => {
    const driver = declared();
    expect(driver.case.violations).toEqual([]);
    const nothing = met().act(
      "2025-05-28",
      FLOW,
      "pass-nothing",
      [paper("meeting-minutes", "2025-05-28", { court: "2025-06-02" })],
      VOTE(700, 640),
    );
    expect(step(nothing, "declare", "2025-06-03")?.lastDay).toBe("2025-06-17");
    const silent = met().act(
      "2025-05-28",
      FLOW,
      "pass-nothing",
      [paper("meeting-minutes", "2025-05-28")],
      VOTE(700, 640),
    );
    expect(step(silent, "declare", "2025-06-03")?.lastDay).toBeNull();
  });

  it("has the judge look at the plan fifteen days from the administrator's report, and call the meeting ten working days from submitting it (87.4, 91.1)", () => {
    const driver = met()
      .act("2025-05-28", FLOW, "resolve-recovery", [paper("meeting-minutes", "2025-05-28")], VOTE(700, 700))
      .act("2025-06-20", FLOW, "draft-plan", [paper("recovery-plan", "2025-06-20", { judge: "2025-06-23" })]);
    expect(step(driver, "review-plan", "2025-06-24")).toBeUndefined();
    driver.act("2025-07-07", FLOW, "report-plan", [paper("recovery-plan", "2025-07-07", { judge: "2025-07-08" })]);
    expect(step(driver, "review-plan", "2025-07-09")?.lastDay).toBe("2025-07-23");
    driver.act("2025-07-18", FLOW, "review-plan", [paper("court-notice", "2025-07-18")]);
    // From Fri 18/7: 21 to 25/7, 28/7 to 1/8.
    expect(step(driver, "call-plan-meeting", "2025-07-21")).toMatchObject({ lastDay: "2025-08-01", who: "judge" });
    driver.act("2025-07-30", FLOW, "call-plan-meeting", [paper("court-notice", "2025-07-30")]);
    // Art. 91.4 and 91.6 set the meeting no period.
    expect(step(driver, "pass-plan", "2025-07-31")?.lastDay).toBeNull();
    const collateral = { ...VOTE(700, 700), collateral: { used: true, agreed: false } };
    driver.act("2025-08-15", FLOW, "pass-plan", [paper("meeting-minutes", "2025-08-15")], collateral);
    expect(driver.case.violations).toMatchObject([{ kind: "condition", act: "pass-plan" }]);
  });

  it("a meeting on the plan is held again once; only who was there can reject the plan, and only where too few came has it failed (91.3, 91.6)", () => {
    const minutes = (on: string) => [paper("meeting-minutes", on, { court: on })];
    const called = () =>
      met()
        .act("2025-05-28", FLOW, "resolve-recovery", [paper("meeting-minutes", "2025-05-28")], VOTE(700, 700))
        .act("2025-06-20", FLOW, "draft-plan", [paper("recovery-plan", "2025-06-20", { judge: "2025-06-23" })])
        .act("2025-07-07", FLOW, "report-plan", [paper("recovery-plan", "2025-07-07", { judge: "2025-07-08" })])
        .act("2025-07-18", FLOW, "review-plan", [paper("court-notice", "2025-07-18")])
        .act("2025-07-30", FLOW, "call-plan-meeting", [paper("court-notice", "2025-07-30")]);
    expect(called().refused("2025-08-15", FLOW, "reject-plan", minutes("2025-08-15"), VOTE(400, 0))).toContain(
      "cooperative/creditors-meeting-invalid",
    );
    const again = () =>
      called()
        .act("2025-08-15", FLOW, "postpone-plan-meeting", minutes("2025-08-15"), VOTE(400, 0))
        .act("2025-08-20", FLOW, "recall-plan-meeting", [paper("court-notice", "2025-08-20")]);
    expect(again().refused("2025-09-05", FLOW, "fail-plan-again", minutes("2025-09-05"), VOTE(700, 0))).toContain(
      "cooperative/creditors-meeting-valid",
    );
    // Received on 08/09: fifteen days to declare, to Tue 23/09 (106).
    for (const [act, votes] of [
      ["fail-plan-again", VOTE(400, 0)],
      ["reject-plan", VOTE(700, 0)],
    ] as const) {
      const paperOf = [paper("meeting-minutes", "2025-09-05", { court: "2025-09-08" })];
      const ended = again().act("2025-09-05", FLOW, act, paperOf, votes);
      expect(ended.case.proceedings[0]?.state, act).toBe("meeting-failed");
      expect(step(ended, "declare", "2025-09-09")?.lastDay, act).toBe("2025-09-23");
    }
    // Where it could not be held at all there is nobody to count.
    const never = called()
      .act("2025-08-15", FLOW, "postpone-plan-meeting", minutes("2025-08-15"), VOTE(400, 0))
      .act("2025-09-05", FLOW, "fail-plan-again", minutes("2025-09-05"));
    expect(never.case.proceedings[0]?.state).toBe("meeting-failed");
  });

  it("ends the recovery three years from the meeting where it fixed no term, and on the day after the term it fixed (89, 95.1.c)", () => {
    const recovering = (payload: ActPayload) =>
      met()
        .act("2025-05-28", FLOW, "resolve-recovery", [paper("meeting-minutes", "2025-05-28")], VOTE(700, 700))
        .act("2025-06-20", FLOW, "draft-plan", [paper("recovery-plan", "2025-06-20")])
        .act("2025-07-07", FLOW, "report-plan", [paper("recovery-plan", "2025-07-07", { judge: "2025-07-08" })])
        .act("2025-07-18", FLOW, "review-plan", [paper("court-notice", "2025-07-18")])
        .act("2025-07-30", FLOW, "call-plan-meeting", [paper("court-notice", "2025-07-30")])
        .act("2025-08-15", FLOW, "pass-plan", [paper("meeting-minutes", "2025-08-15")], payload)
        .act("2025-08-20", FLOW, "recognise-plan", [paper("court-decision", "2025-08-20")]);
    const fixed = recovering({ ...VOTE(700, 700), to: legalDate("2025-12-31") });
    expect(step(fixed, "expire-recovery", "2025-12-31")).toMatchObject({ notBefore: "2025-12-31", breach: "early" });
    expect(step(fixed, "expire-recovery", "2026-01-01")?.breach).toBeNull();
    expect(step(recovering(VOTE(700, 700)), "expire-recovery", "2025-09-01")?.notBefore).toBe("2028-08-15");
  });
});

describe("the declaration and its review (arts. 111 to 113, 120)", () => {
  const enforced = () =>
    declared()
      .act("2025-06-24", FLOW, "send-to-registry", [paper("court-decision", "2025-06-20", { registry: "2025-06-24" })])
      .act("2025-06-26", FLOW, "publish-declaration-registry", [paper("posting-record", "2025-06-26")])
      .act("2025-06-27", FLOW, "order-enforcement", [
        paper("enforcement-decision", "2025-06-27", { enforcement: "2025-06-27" }),
      ]);
  const appealed = () =>
    enforced()
      // Received on 03/07: fifteen days end on Fri 18/07.
      .act("2025-07-10", FLOW, "appeal", [paper("complaint", "2025-07-10", { court: "2025-07-10" })])
      .act("2025-07-14", FLOW, "send-appeal-file", [
        paper("recorded-paper", "2025-07-14", { "upper-court": "2025-07-21", procuracy: "2025-07-22" }),
      ]);

  it("takes an appeal after enforcement was ordered, fifteen days from receipt of the decision (111.2, 120.1)", () => {
    const driver = enforced();
    expect(step(driver, "appeal", "2025-07-10")).toMatchObject({ lastDay: "2025-07-18", possible: true });
    expect(step(appealed(), "request-liquidation", "2025-07-15")?.possible).toBe(true);
  });

  it("counts the panel's twenty days from the upper court's receipt of the file, not from the appeal (112.2, 112.3)", () => {
    // Twenty days from Mon 21/07: Sun 10/08, so Mon 11/08; the procuracy five working days from Tue 22/07: Tue 29/07.
    expect(step(appealed(), "uphold-declaration", "2025-07-22")?.lastDay).toBe("2025-08-11");
    expect(step(appealed(), "return-appeal-file", "2025-07-22")?.lastDay).toBe("2025-07-29");
    const driver = appealed()
      .act("2025-07-28", FLOW, "return-appeal-file", [paper("recorded-paper", "2025-07-28")])
      .act("2025-08-08", FLOW, "uphold-declaration", [paper("court-decision", "2025-08-08")]);
    driver.until("2025-09-30");
    expect(overdue(driver).filter((it) => /uphold|overturn|appeal/.test(it))).toEqual([]);
    // Special review: fifteen days from 08/08, to Mon 25/08 (Sat 23/08 is no working day).
    expect(step(driver, "ask-special-review", "2025-08-11")?.lastDay).toBe("2025-08-25");
  });

  it("brings status and branches back on the day the declaration is set aside, and settles the file again (112.3.c)", () => {
    const driver = appealed();
    expect(driver.case.status.at(-1)?.status).toBe("ended");
    expect(driver.case.branches[0]?.closedOn).toBe("2025-06-26");
    driver.act("2025-08-08", FLOW, "overturn-declaration", [paper("court-decision", "2025-08-08")]);
    expect(driver.case.status.at(-1)).toMatchObject({ status: "bankruptcy-open", since: "2025-08-08" });
    expect(driver.case.branches[0]).toMatchObject({ closedOn: null });
    expect(driver.case.branches[0]?.status.at(-1)?.status).toBe("active");
    // Nothing says that the ground for declaring stands: another meeting, another declaration, or a stop.
    expect(nextActs(driver.case, legalDate("2025-08-11")).map((it) => it.act)).toEqual(
      expect.arrayContaining(["open", "call-meeting", "declare", "stop"]),
    );
    expect(step(driver, "declare", "2025-08-11")?.lastDay).toBeNull();
    driver
      .act("2025-09-10", FLOW, "declare", [paper("court-decision", "2025-09-10")])
      .act("2025-09-12", FLOW, "send-to-registry", [paper("court-decision", "2025-09-10", { registry: "2025-09-15" })]);
    // The registry publishes the second declaration as the first: three working days from 15/09.
    expect(step(driver, "publish-declaration-registry", "2025-09-15")).toMatchObject({
      lastDay: "2025-09-18",
      possible: true,
    });
  });

  it("takes the special review of a declaration set aside, fifteen days from the decision which set it aside (113.1, 112.3.c)", () => {
    const asked = () =>
      appealed()
        .act("2025-08-08", FLOW, "overturn-declaration", [paper("court-decision", "2025-08-08")])
        .act("2025-08-20", FLOW, "ask-special-review", [
          paper("complaint", "2025-08-20", { "supreme-court": "2025-08-22" }),
        ]);
    const driver = asked();
    // Fifteen days from Fri 08/08: Sat 23/08, so Mon 25/08; what is set aside is settled again meanwhile.
    expect(step(driver, "ask-special-review", "2025-08-21")).toMatchObject({ lastDay: "2025-08-25", possible: true });
    expect(step(driver, "special-uphold", "2025-08-25")).toMatchObject({ lastDay: "2025-09-22", possible: true });
    const kept = asked().act("2025-09-10", FLOW, "special-uphold", [paper("court-decision", "2025-09-10")]);
    expect(kept.case.proceedings[0]?.state).toBe("resettling");
    // The next declaration is told to the registry in ten working days of it: nothing was upheld of it (109.2, 113.3.a).
    kept.act("2025-10-01", FLOW, "declare", [paper("court-decision", "2025-10-01")]);
    expect(step(kept, "send-to-registry", "2025-10-02")?.lastDay).toBe("2025-10-15");
    // 113.4: what the Supreme Court has set aside is final.
    driver.act("2025-09-10", FLOW, "special-overturn", [paper("court-decision", "2025-09-10")]);
    expect(driver.case.proceedings[0]?.state).toBe("resettling");
    expect(driver.case.status.at(-1)?.status).toBe("bankruptcy-open");
    expect(driver.refused("2025-09-11", FLOW, "ask-special-review", [paper("complaint", "2025-09-11")])).toContain(
      "cooperative/no-request",
    );
  });

  it.each([
    ["opened", "open", "court-decision"],
    ["meeting", "call-meeting", "court-notice"],
  ] as const)("takes it where the file has gone on meanwhile, too: %s (113.1)", (state, act, kind) => {
    const driver = appealed()
      .act("2025-08-08", FLOW, "overturn-declaration", [paper("court-decision", "2025-08-08")])
      .act("2025-08-12", FLOW, act, [paper(kind, "2025-08-12")]);
    expect(driver.case.proceedings[0]?.state).toBe(state);
    driver
      .act("2025-08-20", FLOW, "ask-special-review", [paper("complaint", "2025-08-20")])
      .act("2025-09-10", FLOW, "special-overturn", [paper("court-decision", "2025-09-10")]);
    expect(driver.case.proceedings[0]?.state).toBe("resettling");
  });

  it.each([
    "postponed",
    "second-meeting",
    "recovery-chosen",
    "plan-drafted",
    "plan-meeting",
    "meeting-failed",
  ] as const)("takes its outcome wherever the file has gone from there: %s (113.3)", (state) => {
    const at = () =>
      caseDriver()
        .open("2025-08-01", { status: "bankruptcy-open" })
        .begin("2025-08-01", FLOW, {
          state,
          earlier: [
            { act: "overturn-declaration", on: "2025-08-08", papers: [] },
            { act: "ask-special-review", on: "2025-08-20", papers: [] },
          ],
        });
    const kept = at().act("2025-09-22", FLOW, "special-uphold", [paper("court-decision", "2025-09-22")]);
    expect(kept.case.proceedings[0]?.state).toBe(state);
    const undone = at().act("2025-09-22", FLOW, "special-overturn", [paper("court-decision", "2025-09-22")]);
    expect(undone.case.proceedings[0]?.state).toBe("resettling");
  });

  it("lets what is amended stand as amended: the status stays, and the special review is open for fifteen days (112.3.b, 113.1)", () => {
    const driver = appealed().act("2025-08-08", FLOW, "amend-declaration", [paper("court-decision", "2025-08-08")]);
    expect(driver.case.status.at(-1)?.status).toBe("ended");
    expect(driver.case.proceedings[0]?.state).toBe("enforcing");
    expect(step(driver, "ask-special-review", "2025-08-11")?.lastDay).toBe("2025-08-25");
    driver.until("2025-09-30");
    expect(overdue(driver).filter((it) => /uphold|amend|overturn/.test(it))).toEqual([]);
    const late = appealed().act("2025-08-12", FLOW, "amend-declaration", [paper("court-decision", "2025-08-12")]);
    expect(late.case.violations).toMatchObject([{ kind: "late", act: "amend-declaration", day: "2025-08-11" }]);
    expect(driver.refused("2025-08-12", FLOW, "uphold-declaration", [paper("court-decision", "2025-08-12")])).toContain(
      "cooperative/no-request",
    );
  });

  it("refuses an answer to a request nobody made, and another to one already answered", () => {
    expect(
      enforced().refused("2025-07-10", FLOW, "overturn-declaration", [paper("court-decision", "2025-07-10")]),
    ).toContain("cooperative/no-request");
    const driver = appealed().act("2025-08-08", FLOW, "uphold-declaration", [paper("court-decision", "2025-08-08")]);
    expect(
      driver.refused("2025-08-11", FLOW, "overturn-declaration", [paper("court-decision", "2025-08-11")]),
    ).toContain("cooperative/no-request");
  });
});

describe("the simplified procedure (art. 105)", () => {
  it("is open before acceptance only to the debtor without means, and after it where nothing is left for the costs", () => {
    const notice = [paper("court-notice", "2025-03-11")];
    const creditor = valid(CREDITOR).act("2025-03-11", FLOW, "notify-simplified", notice, { noMeans: true });
    expect(creditor.case.violations).toMatchObject([{ kind: "condition", act: "notify-simplified" }]);
    const debtor = valid({ petitioner: "representative" }).act("2025-03-11", FLOW, "notify-simplified", notice, {
      noMeans: true,
    });
    expect(debtor.case.violations).toEqual([]);
    expect(step(debtor, "declare-simplified", "2025-03-12")?.lastDay).toBe("2025-04-10");
    const after = accepted(CREDITOR).act(
      "2025-03-24",
      FLOW,
      "notify-simplified",
      [paper("court-notice", "2025-03-24")],
      { noMeans: true },
    );
    expect(after.case.violations).toEqual([]);
  });
});

describe("a petition returned or transferred, or an opening refused (arts. 33, 35, 36, 44)", () => {
  it("stays open for the review: 3 working days to send and to ask, 3 to decide, 5 and 7 before the court above", () => {
    const driver = filed(CREDITOR)
      .act("2025-03-06", FLOW, "assign-judge", [paper("court-notice", "2025-03-06")])
      .act("2025-03-10", FLOW, "return-petition", [
        paper("court-decision", "2025-03-10", { petitioner: "2025-03-12" }),
      ]);
    expect(step(driver, "send-return", "2025-03-11")?.lastDay).toBe("2025-03-13");
    expect(step(driver, "ask-return-review", "2025-03-13")?.lastDay).toBe("2025-03-17");
    driver
      .act("2025-03-12", FLOW, "send-return", [paper("court-decision", "2025-03-10")])
      .act("2025-03-17", FLOW, "ask-return-review", [paper("complaint", "2025-03-17", { court: "2025-03-18" })]);
    expect(step(driver, "keep-return", "2025-03-19")?.lastDay).toBe("2025-03-21");
    driver.act("2025-03-21", FLOW, "keep-return", [
      paper("court-decision", "2025-03-21", { petitioner: "2025-03-24" }),
    ]);
    expect(step(driver, "ask-upper-return-review", "2025-03-25")?.lastDay).toBe("2025-03-31");
    driver.act("2025-03-31", FLOW, "ask-upper-return-review", [
      paper("complaint", "2025-03-31", { "upper-court": "2025-04-01" }),
    ]);
    // Seven working days from Tue 1/4, over the Hùng Kings' day of Mon 7/4: 2, 3, 4, 8, 9, 10, 11/4.
    expect(step(driver, "cancel-return-upper", "2025-04-02")?.lastDay).toBe("2025-04-11");
    driver.act("2025-04-10", FLOW, "cancel-return-upper", [paper("court-decision", "2025-04-10")]);
    expect(step(driver, "find-valid", "2025-04-11")).toMatchObject({ possible: true, lastDay: null });
    expect(driver.case.violations).toEqual([]);
  });
});

describe("a petition filed before 01/03/2026 and not accepted by then (law 142/2025, arts. 87.2, 88.1)", () => {
  it("asks a person which law, refuses nothing with certainty and marks nobody overdue", () => {
    const driver = filed(CREDITOR, "2026-02-24");
    driver.until("2026-04-30");
    expect(driver.facts.filter((it) => it.type === "QuestionRaised")).toMatchObject([
      { happenedOn: "2026-03-01", data: { asked: { question: "law.bankruptcy" } } },
    ]);
    expect(overdue(driver).filter((it) => it > "assign-judge 2026-03-01")).toEqual([]);
    expect(driver.refused("2026-05-04", FLOW, "assign-judge", [paper("court-notice", "2026-05-04")])).toEqual([
      "cooperative/law-undecided",
    ]);
  });
});
