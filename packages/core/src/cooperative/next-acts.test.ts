import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { nextActs, questionsOf, whyNotYet } from "./next-acts.js";
import { type CaseDriver, caseDriver, paper } from "./testing/case-driver.js";

const FLOW = "voluntary-dissolution-2023";
const EARLIER = [
  { act: "adopt-resolution", on: "2024-09-03", papers: [] },
  {
    act: "send-resolution",
    on: "2024-09-05",
    papers: [paper("dissolution-resolution", "2024-09-03", { registry: "2024-09-10" })],
  },
];
const at = (state: string, open: object = {}) =>
  caseDriver()
    .open("2024-09-03", { status: "active", facts: { stateSupport: "none" }, ...open })
    .begin("2024-09-03", FLOW, { state, earlier: EARLIER });
const steps = (driver: CaseDriver, on: string) => nextActs(driver.case, legalDate(on));
const step = (driver: CaseDriver, act: string, on: string) => {
  const found = steps(driver, on).find((it) => it.act === act);
  if (!found) throw new Error(`no ${act}`);
  return found;
};
const why = (driver: CaseDriver, act: string, on: string, language: "vi" | "en" = "en") =>
  whyNotYet(driver.case, act, legalDate(on), { language });

describe("what may come next", () => {
  it("are the acts out of the state, each with who, papers, days, article and form", () => {
    const announce = step(at("sent"), "announce-status", "2024-09-12");
    expect(announce).toMatchObject({
      ...{ proceeding: `${FLOW}/1`, flow: FLOW, leadsTo: "dissolving", who: "registry", kind: "duty" },
      ...{ papers: ["status-announcement"], missing: { papers: ["status-announcement"], fields: [] }, show: [] },
      // Three working days from receipt on 10/09 (Decree art. 50.1).
      ...{ notBefore: null, lastDay: "2024-09-13", overdue: false, breach: null, possible: true, recordable: true },
      cites: [
        { law: "92/2024/NĐ-CP", article: 50, clause: 1 },
        { law: "17/2023/QH15", article: 98, clause: 4 },
      ],
    });
    expect(announce.label.en.length).toBeGreaterThan(0);
    expect(steps(at("sent"), "2024-09-12").map((it) => it.act)).not.toContain("file-dossier");
  });

  it("say which agency fills the role in this case on that day, and which body is competent", () => {
    const driver = at("filed", { bodies: { tax: "thue-a" } });
    driver.send({ type: "assign-body", on: "2024-10-01", role: "tax", agency: "thue-b", papers: [], reason: "…" });
    const agency = (on: string) => step(driver, "tax-opinion", on).agency;
    expect([agency("2024-09-30"), agency("2024-10-01")]).toEqual(["thue-a", "thue-b"]);
    expect(step(driver, "issue-notice", "2024-10-01")).toMatchObject({
      agency: "phong-tc-kh",
      competent: { level: "district", needsDecision: false },
    });
    expect(step(at("dissolving"), "settle-assets", "2024-10-01")).toMatchObject({ agency: null, competent: null });
  });

  it("once done are offered no more; what may be repeated is", () => {
    const driver = at("dissolving").act("2024-10-01", FLOW, "settle-assets", [paper("asset-report", "2024-10-01")]);
    const acts = steps(driver, "2024-10-02").map((it) => it.act);
    expect([acts.includes("settle-assets"), acts.includes("post-resolution")]).toEqual([false, true]);
  });

  it("are early until the last day of the period which runs first, late after the last day, each on its day", () => {
    const breach = (on: string) => step(at("dissolving"), "issue-automatic-notice", on).breach;
    // Six months from receipt on 10/09/2024, then three working days: 11, 12, 13/03/2025.
    expect([breach("2025-03-10"), breach("2025-03-11"), breach("2025-03-13"), breach("2025-03-14")]).toEqual([
      ...["early", null, null, "late"],
    ]);
    expect(step(at("dissolving"), "issue-automatic-notice", "2025-03-10")).toMatchObject({
      ...{ notBefore: "2025-03-10", lastDay: "2025-03-13" },
    });
    const overdue = (on: string) => step(at("dissolving"), "issue-automatic-notice", on).overdue;
    expect([overdue("2025-03-13"), overdue("2025-03-14")]).toEqual([false, true]);
  });

  it("a right is neither late nor overdue; past its time it is not possible (Decree art. 50.6)", () => {
    const withdraw = (on: string) => step(at("dissolving"), "withdraw", on);
    expect(withdraw("2025-03-10")).toMatchObject({ kind: "right", breach: null, overdue: false, possible: true });
    expect(withdraw("2025-03-11")).toMatchObject({ breach: null, overdue: false, possible: false });
    expect(withdraw("2025-03-11").unmet.map((it) => it.code)).toEqual(["cooperative/withdrawal-too-late"]);
  });

  it("say of each condition of the case which does not hold why, on which article, who can meet it and how", () => {
    const file = step(at("dissolving"), "file-dossier", "2024-10-01");
    expect(file.possible).toBe(false);
    expect(file.unmet.map((it) => [it.code, it.who])).toEqual([
      ["cooperative/debts-unpaid", "cooperative"],
      ["cooperative/tax-not-completed", "cooperative"],
    ]);
    for (const it of file.unmet) {
      expect(it.basis).toMatchObject({ trust: "verified" });
      for (const text of [it.reason.vi, it.reason.en, it.hint.vi, it.hint.en]) expect(text).toMatch(/^[^{}]+$/);
    }
  });

  it("name what the act's own paper must say, which is no reason against it", () => {
    const adopt = step(at("preparing", {}), "adopt-resolution", "2024-09-05");
    expect(adopt).toMatchObject({ possible: true, missing: { fields: ["meeting", "votes", "contents"] } });
    expect(adopt.show.map((it) => it.who)).toEqual(Array(6).fill("general-meeting"));
  });

  it("dated before the last which moved the file are not possible, and are not recorded for anybody", () => {
    const driver = at("sent").act("2024-09-12", FLOW, "announce-status", [paper("status-announcement", "2024-09-12")]);
    const early = step(driver, "settle-assets", "2024-09-11");
    expect(early).toMatchObject({ possible: false, recordable: false });
    expect(early.unmet.map((it) => [it.code, it.who])).toEqual([["cooperative/before-last-act", "liquidator"]]);
    expect(step(driver, "settle-assets", "2024-09-12").possible).toBe(true);
  });

  it("against the law are recordable where another body takes them, not where they are the registry's or no such act", () => {
    // The judge calls the meeting when inventory and list are done (Law 51/2014 art. 75.1).
    const opened = caseDriver()
      .open("2025-03-03", { status: "bankruptcy-open" })
      .begin("2025-03-03", "bankruptcy-2014", {
        state: "opened",
        earlier: [{ act: "open", on: "2025-03-03", papers: [] }],
      });
    const call = step(opened, "call-meeting", "2025-03-10");
    expect(call).toMatchObject({ possible: false, recordable: true });
    expect(call.unmet.map((it) => it.code)).toEqual(["cooperative/act-missing", "cooperative/act-missing"]);
    const old = caseDriver()
      .open("2023-09-04")
      .begin("2023-09-04", "compulsory-dissolution-2012", {
        state: "completed",
        earlier: [{ act: "order-dissolution", on: "2023-09-04", papers: [] }],
      });
    const settle = step(old, "settle-complaint", "2023-09-05");
    expect(settle).toMatchObject({ possible: false, recordable: false });
    expect(settle.unmet.map((it) => it.code)).toContain("cooperative/act-missing");
    expect(step(at("filed"), "issue-notice", "2024-10-01")).toMatchObject({ possible: false, recordable: false });
  });

  it("name a form only while the text which prescribes it is there, and show readings", () => {
    const notify = step(
      caseDriver().open("2024-09-03").begin("2024-09-03", "revocation-2023"),
      "notify-violation",
      "2024-09-03",
    );
    expect(notify.forms).toMatchObject([{ paper: "violation-notice", form: "Mẫu số 01" }]);
    const file = step(at("dissolving"), "file-dossier", "2024-10-01");
    expect(file.readings.length).toBe(1);
    const before = caseDriver().open("2024-07-02").begin("2024-07-02", "revocation-2023");
    expect(step(before, "notify-violation", "2024-07-02").forms).toEqual([]);
    expect(
      step(before, "notify-violation", "2024-07-02").cites.every((it) => "law" in it && it.law !== "92/2024/NĐ-CP"),
    ).toBe(true);
  });

  it("are none of a closed case, and none while the law is undecided: the question waits", () => {
    const closed = caseDriver().open("2024-09-03");
    closed.send({ type: "close-case", on: "2024-09-10", reason: "xong" });
    expect(steps(closed, "2024-09-11")).toEqual([]);
    const undecided = caseDriver()
      .open("2024-06-03")
      .begin("2024-06-03", "voluntary-dissolution-2012", {
        state: "resolved",
        earlier: [{ act: "adopt-resolution", on: "2024-06-03", papers: [] }],
      })
      .until("2024-07-01");
    expect(steps(undecided, "2024-06-30").length).toBeGreaterThan(0);
    expect(steps(undecided, "2024-07-01")).toEqual([]);
    expect(questionsOf(undecided.case).map((it) => it.question)).toEqual(["law.procedure"]);
  });

  it("after the end are the acts of the court's enforcement alone; of another file each says that it has ended", () => {
    const ended = (driver: CaseDriver) => ({
      ...driver.case,
      status: [...driver.case.status, { status: "ended" as const, since: legalDate("2024-09-12"), entry: 2 }],
    });
    const court = caseDriver()
      .open("2025-05-20", { status: "bankruptcy-open" })
      .begin("2025-05-20", "bankruptcy-2014", {
        state: "enforcing",
        earlier: [{ act: "declare", on: "2025-05-20", papers: [] }],
      });
    const possible = nextActs(ended(court), legalDate("2025-05-21")).filter((it) => it.possible);
    expect(possible.map((it) => it.act)).toContain("request-liquidation");
    const settle = (on: string) =>
      nextActs(ended(at("dissolving")), legalDate(on)).find((it) => it.act === "settle-assets");
    expect(settle("2024-09-11")).toMatchObject({ possible: true, unmet: [] });
    expect(settle("2024-09-12")).toMatchObject({
      ...{ possible: false, recordable: false },
      unmet: [{ code: "cooperative/already-ended", who: "liquidator", basis: { article: 98, clause: 5 } }],
    });
    const over = { on: legalDate("2024-09-12"), outcome: "dissolved-by-dossier", notes: [] } as const;
    const [first] = nextActs({ ...at("dissolving").case, ended: over }, legalDate("2024-09-11"));
    expect(first?.unmet[0]?.code).toBe("cooperative/already-ended");
  });
});

describe("why not yet?", () => {
  it("nothing, where the act can be taken", () => {
    expect(why(at("sent"), "announce-status", "2024-09-12")).toEqual([]);
  });

  it("each condition with what to do and who, the end of the period, the fields and the papers, in one paragraph", () => {
    const [text, ...none] = why(at("dissolving", { facts: {} }), "file-dossier", "2024-10-01");
    expect(none).toEqual([]);
    expect(text?.split("\n")).toEqual([
      expect.stringMatching(/^Not all debts are paid .*\(the cooperative\)$/),
      expect.stringMatching(/^Tax is not completed .*\(the cooperative\)$/),
      expect.stringMatching(/^It is not known whether non-divisible .*\(the cooperative\)$/),
      "Papers needed: notice of dissolution by the cooperative, report on the handling of assets.",
    ]);
    const early = why(at("dissolving"), "issue-automatic-notice", "2025-03-10");
    expect(early[0]).toContain("The period runs to 10 Mar 2025.");
    expect(why(at("dissolving"), "issue-automatic-notice", "2025-03-10", "vi")[0]).toContain(
      "Thời hạn đến hết ngày 10/3/2025.",
    );
    const driver = at("dissolving").act("2024-10-01", FLOW, "object", [paper("objection", "2024-10-01")]);
    const decide = why(driver, "decide-objection", "2024-10-02");
    expect(decide).toEqual([]);
    const filed = caseDriver().open("2024-09-03").begin("2024-09-03", "cancel-revocation-2023");
    const [cancel] = why(filed, "find-no-ground", "2024-09-03", "vi");
    expect(cancel).toMatch(/\(cơ quan đăng ký kinh doanh\)\nGiấy tờ cần có: /);
  });

  it("one paragraph for each way", () => {
    const revoke = caseDriver().open("2024-09-03").begin("2024-09-03", "revocation-2023", { state: "requested" });
    expect(why(revoke, "revoke", "2024-09-04")).toHaveLength(2);
  });

  it("that there is no such step here, or the question which waits", () => {
    expect(why(at("sent"), "file-dossier", "2024-09-12")).toEqual(["This step does not exist at this stage."]);
    expect(why(at("sent"), "file-dossier", "2024-09-12", "vi")).toEqual(["Bước này không có ở giai đoạn hiện tại."]);
    const undecided = caseDriver()
      .open("2024-06-03")
      .begin("2024-06-03", "voluntary-dissolution-2012", {
        state: "resolved",
        earlier: [{ act: "adopt-resolution", on: "2024-06-03", papers: [] }],
      })
      .until("2024-07-01");
    const [question] = questionsOf(undecided.case);
    expect(why(undecided, "complete", "2024-07-02")).toEqual([question?.text.en]);
  });
});
