import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";
import type { CaseState, Proceeding } from "./case-state.js";
import { flowOf } from "./flows.js";
import {
  enteredOn,
  isOwed,
  openActs,
  openActsOn,
  openDuties,
  openDutiesOn,
  overdueFrom,
  settledFrom,
} from "./owed-acts.js";
import { type CaseDriver, caseDriver, paper } from "./testing/case-driver.js";

const FLOW = "voluntary-dissolution-2023";
const CALENDAR = VIETNAM_CALENDAR;
const EARLIER = [
  { act: "adopt-resolution", on: "2024-09-03", papers: [] },
  {
    act: "send-resolution",
    on: "2024-09-05",
    papers: [paper("dissolution-resolution", "2024-09-03", { registry: "2024-09-10" })],
  },
];
const begun = (
  state: string,
  flow = FLOW,
  earlier: readonly object[] = EARLIER,
  on = "2024-09-03",
  open: object = {},
) =>
  caseDriver()
    .open(on, { status: "active", facts: { stateSupport: "none" }, ...open })
    .begin(on, flow, { state, earlier });
const of = (driver: CaseDriver, at = 0): { readonly state: CaseState; readonly own: Proceeding } => {
  const own = driver.case.proceedings[at];
  if (!own) throw new Error("no proceeding");
  return { state: driver.case, own };
};
const open = (driver: CaseDriver) => {
  const { own, state } = of(driver);
  const flow = flowOf(own.flow);
  if (!flow) throw new Error("no flow");
  return openActs(flow, state, own, CALENDAR);
};
const dutiesOf = (driver: CaseDriver) => {
  const { own, state } = of(driver);
  const flow = flowOf(own.flow);
  if (!flow) throw new Error("no flow");
  const duties = openDuties(flow, state, own, CALENDAR);
  const rows = open(driver).map((it) => it.row);
  expect(duties.every((it) => rows.includes(it.row))).toBe(true);
  return duties;
};
const one = (driver: CaseDriver, act: string) => {
  const found = open(driver).find((it) => it.row.event === act);
  if (!found) throw new Error(`no ${act}`);
  return found;
};
const overdue = (driver: CaseDriver, act: string) => {
  const { own, state } = of(driver);
  return overdueFrom(state, own, one(driver, act), CALENDAR);
};

describe("the steps out of a state", () => {
  it("carry the end of what must run first, the last day, and the weakest of article and days off", () => {
    const automatic = one(begun("dissolving"), "issue-automatic-notice");
    expect([automatic.after?.shown, automatic.lastDay?.shown]).toEqual(["2025-03-10", "2025-03-13"]);
    const settle = one(begun("dissolving"), "settle-assets");
    expect([settle.after, settle.lastDay, settle.trust]).toEqual([null, null, "verified"]);
    expect(one(begun("sent"), "announce-status").trust).toBe("announced");
  });

  it("are none once the file has ended, none of a closed case, and none under another law", () => {
    const { own, state } = of(begun("dissolving"));
    const flow = flowOf(FLOW);
    if (!flow) throw new Error("no flow");
    expect(openActs(flow, state, { ...own, endedOn: legalDate("2024-10-01") }, CALENDAR)).toEqual([]);
    const on = legalDate("2024-10-01");
    expect(openActsOn(state, own, on, CALENDAR).length).toBe(openActs(flow, state, own, CALENDAR).length);
    expect(openActsOn({ ...state, closedOn: on }, own, on, CALENDAR)).toEqual([]);
    expect(openActsOn(state, { ...own, flow: "unknown" }, on, CALENDAR)).toEqual([]);
    expect(openDutiesOn(state, own, on, CALENDAR)).toEqual(openDuties(flow, state, own, CALENDAR));
    expect(openDutiesOn({ ...state, closedOn: on }, own, on, CALENDAR)).toEqual([]);
  });

  it("leave out what is done once and was done, also in a state before", () => {
    const driver = begun("resolved").act("2024-09-05", FLOW, "post-resolution", [
      paper("posting-record", "2024-09-05"),
    ]);
    driver.act("2024-09-06", FLOW, "send-resolution", [paper("dissolution-resolution", "2024-09-03")]);
    expect(open(driver).map((it) => it.row.event)).not.toContain("post-resolution");
    expect(open(begun("sent")).map((it) => it.row.event)).toContain("post-resolution");
  });
});

describe("duties", () => {
  const bankruptcy = (state: string, acts: readonly object[]) => begun(state, "bankruptcy-2014", acts, "2025-03-03");
  const duties = (driver: CaseDriver) => dutiesOf(driver).map((it) => it.row.event);

  it("to open or to refuse is one (Law 51/2014 art. 42.1); a right and an act without a period are none", () => {
    const accepted = bankruptcy("accepted", [
      { act: "file-petition", on: "2025-03-03", papers: [], payload: { petitioner: "representative" } },
      { act: "accept", on: "2025-03-10", papers: [] },
    ]);
    const mine = duties(accepted);
    expect(mine.filter((it) => ["open", "refuse-opening"].includes(it))).toEqual(["open"]);
    expect(open(accepted).map((it) => it.row.event)).toContain("refuse-opening");
    expect(duties(begun("dissolving"))).not.toContain("withdraw");
    expect(duties(begun("dissolving"))).not.toContain("settle-assets");
  });

  it("whose beginning is not known yet are none", () => {
    const unknown = begun("sent", FLOW, [EARLIER[0] ?? {}]);
    expect(duties(unknown)).not.toContain("announce-status");
    expect(duties(begun("sent"))).toContain("announce-status");
    // The registry's notice after the six months is one, though nothing else has a last day.
    expect(duties(begun("dissolving"))).toContain("issue-automatic-notice");
  });
});

describe("the first day on which a step is overdue", () => {
  it("is the day after its last day; a right never is, nor what has no last day", () => {
    expect(overdue(begun("sent"), "announce-status")).toBe("2024-09-14");
    expect(overdue(begun("dissolving"), "withdraw")).toBeNull();
    expect(overdue(begun("dissolving"), "settle-assets")).toBeNull();
  });

  it("is not before the day on which its file came to where it is owed", () => {
    const late = begun("sent", FLOW, EARLIER, "2024-11-04");
    expect(overdue(late, "announce-status")).toBe("2024-11-04");
    expect(enteredOn(of(late).own)).toBe("2024-11-04");
    const moved = begun("sent").act("2024-09-20", FLOW, "announce-status", [
      paper("status-announcement", "2024-09-20"),
    ]);
    expect(enteredOn(of(moved).own)).toBe("2024-09-20");
    const beside = begun("sent").act("2024-09-20", FLOW, "post-resolution", [paper("posting-record", "2024-09-20")]);
    expect(enteredOn(of(beside).own)).toBe("2024-09-05");
  });

  it("does not come for what is counted back, nor for what no paper tells is owed", () => {
    const suspension = begun("reviewing", "revocation-2023", []);
    expect(
      open(suspension).every((it) => overdueFrom(of(suspension).state, of(suspension).own, it, CALENDAR) === null),
    ).toBe(true);
    // Whether the person called came is not known until a paper says so (Decree art. 53.2).
    const notified = begun("notified", "revocation-2023", [
      { act: "notify-violation", on: "2024-09-03", papers: [], payload: { ground: "b", explainBy: "2024-09-20" } },
    ]);
    expect(one(notified, "revoke").lastDay?.shown).toBe("2024-09-25");
    expect(overdue(notified, "revoke")).toBeNull();
  });

  it("does not come from a source which has not been read", () => {
    const { own, state } = of(begun("sent"));
    const step = one(begun("sent"), "announce-status");
    for (const trust of ["unverified", "provisional"] as const) {
      expect(overdueFrom(state, own, { ...step, trust }, CALENDAR), trust).toBeNull();
    }
    expect(overdueFrom(state, own, { ...step, trust: "verified" }, CALENDAR)).toBe("2024-09-14");
  });

  it("comes for what is owed on a condition only while the condition holds", () => {
    // Creditors are sent the resolution where obligations remain (art. 98.3.c): seven working days of 03/09 end on 12/09.
    expect(overdue(begun("sent"), "send-to-creditors")).toBeNull();
    const debts = begun("sent", FLOW, EARLIER, "2024-09-03", { facts: { debtsOutstanding: true } });
    expect(overdue(debts, "send-to-creditors")).toBe("2024-09-13");
    const { own, state } = of(debts);
    const send = one(debts, "send-to-creditors");
    expect(isOwed(state, own, send, legalDate("2024-09-13"), CALENDAR)).toBe(true);
    expect(isOwed({ ...state, debtsOutstanding: false }, own, send, legalDate("2024-09-13"), CALENDAR)).toBe(false);
    // What moves the file is owed whether or not the case is ready for it.
    const announce = one(debts, "announce-status");
    expect(isOwed(state, own, announce, legalDate("2024-09-13"), CALENDAR)).toBe(true);
  });
});

describe("while a question is open time marks nobody", () => {
  const asked = (from: string, until: string | null, over: Partial<{ of: string }> = {}) => {
    const { own, state } = of(begun("sent"));
    const decision = until && { question: "q", choice: "c", by: "p", on: legalDate(until), reason: "r" };
    const question = {
      asked: { needsDecision: true, question: "q", text: { vi: "?", en: "?" }, choices: [], basis: [] } as const,
      proceeding: over.of ?? own.id,
      askedOn: legalDate(from),
      decision: decision || null,
    };
    return { own, state: { ...state, questions: [...state.questions, question] } };
  };
  const settled = (it: ReturnType<typeof asked>, on: string) => settledFrom(it.state, it.own, legalDate(on));

  it("not from the day it is asked, nor on the day of the answer; from the day after", () => {
    const open = asked("2024-09-12", null);
    expect([settled(open, "2024-09-11"), settled(open, "2024-09-12"), settled(open, "2024-12-01")]).toEqual([
      ...["2024-09-11", null, null],
    ]);
    const answered = asked("2024-09-12", "2024-10-01");
    expect([settled(answered, "2024-09-20"), settled(answered, "2024-10-01"), settled(answered, "2024-10-02")]).toEqual(
      [...["2024-10-02", "2024-10-02", "2024-10-02"]],
    );
  });

  it("of another file is no reason; of two the later counts", () => {
    const other = asked("2024-09-12", null, { of: "other/1" });
    expect(settled(other, "2024-09-20")).toBe("2024-09-20");
    const first = asked("2024-09-12", "2024-10-01");
    const [again] = asked("2024-10-02", "2024-10-20").state.questions;
    if (!again) throw new Error("no question");
    const both = { ...first, state: { ...first.state, questions: [...first.state.questions, again] } };
    expect(settled(both, "2024-09-20")).toBe("2024-10-21");
  });

  it("and while the law of the file is undecided, or another, none is marked", () => {
    const driver = caseDriver()
      .open("2024-06-03")
      .begin("2024-06-03", "voluntary-dissolution-2012", {
        state: "resolved",
        earlier: [{ act: "adopt-resolution", on: "2024-06-03", papers: [] }],
      });
    const { own, state } = of(driver);
    expect(settledFrom(state, own, legalDate("2024-06-30"))).toBe("2024-06-30");
    expect(settledFrom(state, own, legalDate("2024-07-01"))).toBeNull();
    expect(settledFrom(state, { ...own, acts: [] }, legalDate("2024-07-01"))).toBeNull();
    expect(settledFrom(state, { ...own, flow: "unknown" }, legalDate("2024-06-30"))).toBeNull();
  });
});
