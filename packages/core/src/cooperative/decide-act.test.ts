import { renderProblem } from "../law/render-problem.js";
import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { isKtttError, type Problem } from "../kernel/problem.js";
import type { CaseFactOf } from "./case.events.js";
import { VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";
import { decideAct, isRecordedForOther } from "./decide-act.js";
import { flowOf } from "./flows.js";
import { type CaseDriver, caseDriver, paper } from "./testing/case-driver.js";

const FLOW = "voluntary-dissolution-2023";
const BRANCH = "branch-termination-2023";
const BRANCHES = [
  { id: "branch/1", kind: "branch", status: "active" },
  { id: "branch/2", kind: "office", status: "suspended" },
  { id: "branch/3", kind: "branch", status: "closed" },
];

/** Adopted on 03/09/2024, received by the registry on 10/09/2024, in the state given. */
const begun = (state: string, open: Record<string, unknown> = {}) =>
  caseDriver()
    .open("2024-09-03", { status: "active", facts: { stateSupport: "none" }, ...open })
    .begin("2024-09-03", FLOW, {
      state,
      earlier: [
        { act: "adopt-resolution", on: "2024-09-03", papers: [] },
        {
          act: "send-resolution",
          on: "2024-09-05",
          papers: [paper("dissolution-resolution", "2024-09-03", { registry: "2024-09-10" })],
        },
      ],
    });
const recorded = (driver: CaseDriver): CaseFactOf<"ActRecorded">["data"] => {
  const fact = driver.facts.findLast((it) => it.type === "ActRecorded");
  if (fact?.type !== "ActRecorded") throw new Error("no act");
  return fact.data;
};
const problemsOf = (work: () => unknown): readonly Problem[] => {
  try {
    work();
  } catch (error) {
    if (isKtttError(error)) return error.problems;
    throw error;
  }
  throw new Error("not refused");
};

describe("an act which is refused", () => {
  it("is refused with its name, where the proceeding stands, where it is possible and whose it is, on its article", () => {
    const [head, ...rest] = problemsOf(() => begun("dissolving").act("2024-10-01", FLOW, "inform-tax", []));
    expect(head).toMatchObject({
      ...{ code: "cooperative/refused", path: ["act"] },
      params: {
        actVi: "Gửi thông tin đăng ký giải thể cho cơ quan thuế",
        stateVi: "Đang làm thủ tục giải thể",
        possibleEn: "Dossier filed",
        whoEn: expect.stringContaining("egist"),
      },
      basis: { law: "92/2024/NĐ-CP", article: 50, clause: 4 },
    });
    expect(rest).toEqual([]);
  });

  it("which the flow does not know is named as it was sent", () => {
    const [head] = problemsOf(() => begun("dissolving").act("2024-10-01", FLOW, "dance", []));
    expect(head).toMatchObject({ params: { actVi: "dance", actEn: "dance", whoVi: "–", possibleVi: "–" } });
    expect(head?.basis).toBeUndefined();
  });

  it("names every condition which does not hold; of several ways those of the nearest", () => {
    const file = problemsOf(() =>
      begun("dissolving", { branches: BRANCHES }).act("2024-10-01", FLOW, "file-dossier", []),
    );
    expect(file.map((it) => it.code)).toEqual([
      ...["cooperative/refused", "cooperative/debts-unpaid", "cooperative/tax-not-completed"],
      ...["cooperative/branches-open"],
    ]);
    const driver = begun("dissolving");
    driver.act("2024-10-01", FLOW, "object", [paper("objection", "2024-10-01")]);
    // To go on two conditions are missing where a dossier is said to be filed, one where none is.
    const decide = problemsOf(() => driver.act("2024-10-02", FLOW, "decide-objection", []));
    expect(decide.map((it) => it.code)).toEqual(["cooperative/refused", "cooperative/choice-needed"]);
  });

  it("before the last one which moved the proceeding says both days; one which moved nothing stands in no way", () => {
    const driver = begun("sent").act("2024-09-12", FLOW, "announce-status", [
      paper("status-announcement", "2024-09-12"),
    ]);
    const [problem] = problemsOf(() => driver.act("2024-09-11", FLOW, "settle-assets", []));
    expect(problem).toMatchObject({
      ...{ code: "cooperative/before-last-act", path: ["on"] },
      params: { on: "2024-09-11", last: "2024-09-12" },
    });
    driver.act("2024-09-20", FLOW, "settle-assets", [paper("asset-report", "2024-09-20")]);
    driver.act("2024-09-13", FLOW, "post-resolution", [paper("posting-record", "2024-09-13")]);
    expect(recorded(driver)).toMatchObject({ act: "post-resolution", from: "dissolving", to: "dissolving" });
  });

  it("for its papers names the kinds which are missing, each paper dated after it, and what its paper does not say", () => {
    const file = (papers: Parameters<CaseDriver["act"]>[3]) =>
      problemsOf(() =>
        begun("dissolving", {
          facts: { stateSupport: "none", debtsOutstanding: false, taxCompletedOn: "2024-09-20" },
        }).act("2024-10-01", FLOW, "file-dossier", papers),
      );
    const [missing, after, ...none] = file([paper("asset-report", "2024-09-30"), paper("objection", "2024-10-02")]);
    expect(missing).toMatchObject({
      ...{ code: "cooperative/paper-missing", path: ["papers"], basis: { article: 50, clause: 2 } },
      params: { missingEn: "notice of dissolution by the cooperative" },
    });
    expect(after).toMatchObject({
      ...{ code: "cooperative/paper-after-act", path: ["papers", 1, "date"] },
      params: { number: "objection/2024-10-02", date: "2024-10-02", on: "2024-10-01" },
    });
    expect(none).toEqual([]);
    const unknown = problemsOf(() =>
      begun("dissolving").act("2024-10-01", FLOW, "settle-assets", [], { exempt: true, byTax: true }),
    );
    expect(unknown).toMatchObject([
      { code: "input/unknown-field", path: ["payload", "byTax"], params: { field: "byTax" } },
      { code: "input/unknown-field", path: ["payload", "exempt"], params: { field: "exempt" } },
    ]);
  });

  it("while it is undecided which law governs says what is asked, and what can be chosen (art. 114)", () => {
    const driver = caseDriver()
      .open("2024-06-03")
      .begin("2024-06-03", "voluntary-dissolution-2012", {
        state: "resolved",
        earlier: [{ act: "adopt-resolution", on: "2024-06-03", papers: [] }],
      });
    const [problem] = problemsOf(() => driver.act("2024-07-02", "voluntary-dissolution-2012", "complete", []));
    expect(problem).toMatchObject({
      ...{ code: "cooperative/law-undecided", path: ["proceeding"] },
      params: {
        questionVi: expect.stringContaining("luật"),
        choicesVi: expect.stringMatching(/\(23\/2012\/QH13\), .*\(17\/2023\/QH15\)$/u),
      },
      basis: expect.objectContaining({ trust: "verified" }),
    });
  });

  it("whose proceeding was opened under a law which is over before its first act says which law governs", () => {
    const driver = caseDriver().open("2024-06-03").begin("2024-06-03", "voluntary-dissolution-2012");
    const [problem] = problemsOf(() => driver.act("2024-07-02", "voluntary-dissolution-2012", "adopt-resolution", []));
    expect(problem).toMatchObject({
      ...{ code: "cooperative/wrong-law", path: ["proceeding"] },
      params: {
        flowVi: expect.stringContaining("2012"),
        law: "23/2012/QH13",
        on: "2024-07-02",
        governing: "17/2023/QH15",
      },
    });
    expect(problem && renderProblem(problem).message).toBe(
      "Quy trình “Giải thể tự nguyện (Luật năm 2012)” theo Luật số 23/2012/QH13; ngày 02/7/2024 áp dụng Luật số 17/2023/QH15.",
    );
  });

  it("under another law than the one which governs that day says which does", () => {
    const driver = caseDriver().open("2024-09-03");
    const [problem] = problemsOf(() => driver.begin("2024-09-03", "voluntary-dissolution-2012"));
    expect(problem).toMatchObject({ code: "cooperative/wrong-law", params: { governing: "17/2023/QH15" } });
  });
});

describe("an act which is recorded", () => {
  it("says under which law, from where to where, for whom, and what it rests on that day", () => {
    const driver = begun("sent").act("2024-09-12", FLOW, "announce-status", [
      paper("status-announcement", "2024-09-12"),
    ]);
    expect(recorded(driver)).toMatchObject({
      ...{ proceeding: `${FLOW}/1`, flow: FLOW, from: "sent", to: "dissolving", law: "17/2023/QH15", decided: null },
      ...{ outcome: null, ends: false, answers: null, notes: [], violations: [], recordedFor: null, derived: false },
      cites: [
        expect.objectContaining({ law: "92/2024/NĐ-CP", article: 50, clause: 1 }),
        expect.objectContaining({ article: 98 }),
      ],
    });
    expect(recorded(driver)).not.toHaveProperty("again");
    const posted = begun("resolved").act("2024-09-05", FLOW, "post-resolution", [
      paper("posting-record", "2024-09-05"),
    ]);
    expect(recorded(posted).recordedFor).toBe("representative");
  });

  it("for another is what the registry enters of a body of State, not what it enters of the cooperative", () => {
    const meta = (act: string) => flowOf(FLOW)?.steps.transitions.find((it) => it.event === act)?.meta;
    const [tax, post] = [meta("tax-opinion"), meta("post-resolution")];
    if (!tax || !post) throw new Error("no act");
    expect(isRecordedForOther(tax, { role: "registrar" })).toBe(true);
    expect(isRecordedForOther(tax, { role: "authority" })).toBe(false);
    expect(isRecordedForOther(post, { role: "registrar" })).toBe(false);
  });

  it("late is so after the last day, in each of its readings, and cites the text which set the period", () => {
    const announce = (on: string) =>
      recorded(begun("sent").act(on, FLOW, "announce-status", [paper("status-announcement", on)])).violations;
    // Three working days from receipt on Tue 10/09/2024 (Decree art. 50.1).
    expect(announce("2024-09-13")).toEqual([]);
    expect(announce("2024-09-16")).toEqual([
      expect.objectContaining({ kind: "late", act: "announce-status", on: "2024-09-16", day: "2024-09-13", by: null }),
    ]);
    const [late] = announce("2024-09-16");
    expect(late?.cites[0]).toMatchObject({ law: "92/2024/NĐ-CP", article: 50, clause: 1 });
    expect(new Set(late?.cites.map((it) => JSON.stringify(it))).size).toBe(late?.cites.length);
  });

  it("early is so up to the last day of its period, and not the day after; a right is never late", () => {
    const end = (on: string) => {
      const driver = begun("dissolving").act(on, FLOW, "issue-automatic-notice", [paper("dissolution-notice", on)]);
      return recorded(driver).violations.map((it) => [it.kind, it.day]);
    };
    // Six months from receipt on 10/09/2024.
    expect(end("2025-03-10")).toEqual([["early", "2025-03-10"]]);
    expect(end("2025-03-11")).toEqual([]);
    const withdrawal = [paper("withdrawal-notice", "2024-12-01"), paper("withdrawal-resolution", "2024-12-01")];
    expect(recorded(begun("dissolving").act("2024-12-01", FLOW, "withdraw", withdrawal)).violations).toEqual([]);
  });

  it("counts a day printed in its own paper: notified three working days before the suspension (Decree art. 47.1)", () => {
    const notified = flowOf("suspension-2023")
      ?.steps.transitions.find((it) => it.event === "notify-suspension")
      ?.meta.papers.map((kind) => paper(kind, "2024-09-10"));
    const notify = (from: string) => {
      const driver = caseDriver()
        .open("2024-09-03", { status: "active" })
        .begin("2024-09-03", "suspension-2023")
        .act("2024-09-10", "suspension-2023", "notify-suspension", notified ?? [], {
          from: legalDate(from),
          to: legalDate("2025-06-30"),
        });
      return recorded(driver).violations.map((it) => [it.kind, it.trust]);
    };
    expect(notify("2024-09-16")).toEqual([]);
    expect(notify("2024-09-12")).toEqual([["late", "unverified"]]);
  });

  it("says with an automatic end that payment is not evidenced and who stays liable, and with no other", () => {
    const driver = begun("dissolving").act("2025-03-11", FLOW, "issue-automatic-notice", [
      paper("dissolution-notice", "2025-03-11"),
    ]);
    expect(recorded(driver)).toMatchObject({
      ...{ outcome: "dissolved-automatically", ends: true, sets: "ended" },
      notes: [
        { note: "debts-not-evidenced" },
        { note: "liability-of-managers", cite: { law: "17/2023/QH15", article: 97, clause: 2 } },
      ],
    });
  });

  it("answers the question it decides, with the choice", () => {
    const driver = begun("dissolving").act("2024-10-01", FLOW, "object", [paper("objection", "2024-10-01")]);
    driver.act("2024-10-02", FLOW, "decide-objection", [paper("decision-on-objection", "2024-10-02")], {
      choice: "other-route",
    });
    expect(recorded(driver)).toMatchObject({
      answers: { question: "case.objection", choice: "other-route" },
      ...{ to: "stopped", outcome: "other-route", ends: false },
    });
  });
});

describe("the status an act sets", () => {
  const announced = () =>
    begun("sent", { branches: BRANCHES }).act("2024-09-12", FLOW, "announce-status", [
      paper("status-announcement", "2024-09-12"),
    ]);
  const withdrawn = (driver: CaseDriver) => {
    const papers = [paper("withdrawal-notice", "2024-10-01"), paper("withdrawal-resolution", "2024-10-01")];
    driver.act("2024-10-01", FLOW, "withdraw", papers);
    return driver.act("2024-10-02", FLOW, "restore-status", [paper("confirmation", "2024-10-02")]);
  };

  it("is that of the cooperative and of every branch which is not closed (Decree art. 50.1)", () => {
    expect(recorded(announced())).toMatchObject({
      sets: "winding-up",
      branches: [
        { branch: "branch/1", status: "closing", closed: false },
        { branch: "branch/2", status: "closing", closed: false },
      ],
    });
  });

  it("is restored to what stood before, each branch to its own (art. 50.6)", () => {
    const driver = withdrawn(announced());
    expect(recorded(driver)).toMatchObject({
      ...{ sets: "active", outcome: "withdrawn", ends: false },
      branches: [
        { branch: "branch/1", status: "active", closed: false },
        { branch: "branch/2", status: "suspended", closed: false },
      ],
    });
  });

  it("is restored to the register's default where none stood before (art. 27.7), and not at all where none was changed", () => {
    const none = begun("sent", { status: null }).act("2024-09-12", FLOW, "announce-status", [
      paper("status-announcement", "2024-09-12"),
    ]);
    expect(recorded(withdrawn(none)).sets).toBe("active");
    // Withdrawn before it was announced: nothing had been changed.
    expect(recorded(withdrawn(begun("sent"))).sets).toBeNull();
    expect(recorded(withdrawn(begun("sent", { status: null }))).sets).toBeNull();
  });

  it("of a branch which had no status of its own is restored to the register's default", () => {
    const branches = [
      { id: "branch/1", kind: "branch", status: null },
      { id: "branch/2", kind: "branch", status: "active" },
    ];
    const driver = begun("sent", { branches });
    driver.act("2024-09-12", FLOW, "announce-status", [paper("status-announcement", "2024-09-12")]);
    expect(recorded(withdrawn(driver)).branches.map((it) => [it.branch, it.status])).toEqual([
      ["branch/1", "active"],
      ["branch/2", "active"],
    ]);
  });

  it("is not restored to an end which was set aside", () => {
    const withdrawal = [paper("withdrawal-notice", "2024-10-01"), paper("withdrawal-resolution", "2024-10-01")];
    const { case: state } = announced().act("2024-10-01", FLOW, "withdraw", withdrawal);
    const [proceeding, flow] = [state.proceedings[0], flowOf(FLOW)];
    if (!proceeding || !flow) throw new Error("no proceeding");
    const [on, papers] = [legalDate("2024-10-02"), [paper("confirmation", "2024-10-02")]];
    const actor = { agency: "so-a", person: null, role: "registrar" } as const;
    const status = (["active", "ended", "winding-up"] as const).map((it, at) => ({
      status: it,
      since: on,
      entry: at + 1,
    }));
    const input = { act: "restore-status", on, papers, payload: {}, actor };
    const context = { today: on, calendar: VIETNAM_CALENDAR };
    expect(decideAct(flow, { ...state, status }, proceeding, input, context).fact.data.sets).toBe("active");
  });

  it("is not set a second time, and none is before statuses began (18/07/2024)", () => {
    const again = begun("sent", { status: "winding-up" });
    again.act("2024-09-12", FLOW, "announce-status", [paper("status-announcement", "2024-09-12")]);
    expect(recorded(again).sets).toBeNull();
    const before = caseDriver()
      .open("2024-07-02", { status: null, branches: [{ id: "branch/1", kind: "branch", status: null }] })
      .begin("2024-07-02", FLOW, {
        state: "sent",
        earlier: [{ act: "adopt-resolution", on: "2024-07-02", papers: [] }],
      })
      .act("2024-07-17", FLOW, "announce-status", [paper("status-announcement", "2024-07-17")]);
    expect(recorded(before)).toMatchObject({
      sets: null,
      branches: [{ branch: "branch/1", status: null, closed: false }],
    });
  });

  it("of a branch flow is that of its branch alone, which an end closes", () => {
    const driver = caseDriver()
      .open("2024-09-03", { branches: BRANCHES })
      .begin("2024-09-03", BRANCH, { branch: "branch/1", state: "filed" })
      .act("2024-09-05", BRANCH, "issue-notice", [paper("branch-notice", "2024-09-05")]);
    expect(recorded(driver)).toMatchObject({
      sets: null,
      branches: [{ branch: "branch/1", status: "closed", closed: true }],
      ends: false,
    });
  });
});
