import { describe, expect, it } from "vitest";
import { codesOf } from "../testing-fixture/codes-of.js";
import { day, obligationOf, streamOf } from "../testing-fixture/obligation-stream.js";
import { openDecisions } from "./obligation-state.js";
import { officialClass } from "./official-class.js";

/** Assigned on 1/1/2024 by a plan whose own day for it was 31/12/2023. */
const pastDue = () => streamOf(obligationOf({ lastDay: day("2023-12-31"), pastDueAtAssignment: true }));
const newDay = { type: "answer", question: "new-day@2024-01-01", reason: "Theo đề nghị của Sở" } as const;

describe("a plan which came out after its own day", () => {
  it("asks a person for a new day at once, and is never counted against the body", () => {
    const stream = pastDue().pass("2026-12-31");
    expect(stream.story).toEqual(["ObligationAssigned 2024-01-01", "DecisionNeeded 2024-01-01"]);
    expect(openDecisions(stream.state)).toEqual([
      { id: "new-day@2024-01-01", question: "new-day", askedOn: "2024-01-01", takenOn: null },
    ]);
    expect(officialClass(stream.state, day("2026-12-31"))).toBe("noDaySet");
  });

  it("a report before anybody answered is not late, and nobody need answer any more", () => {
    const stream = pastDue();
    stream.say({ type: "report", on: "2024-05-01" });
    expect(stream.state).toMatchObject({ late: false });
    expect(openDecisions(stream.state)).toEqual([]);
    stream.say({ type: "accept", on: "2024-05-02" });
    expect(officialClass(stream.state, day("2024-05-02"))).toBe("noDaySet");
  });

  it("set-day: the new day counts like a printed one", () => {
    const stream = pastDue();
    stream.say({ ...newDay, on: "2024-01-15", choice: "set-day", value: ["2024-03-31"] });
    expect(stream.state).toMatchObject({ status: "assigned", lastDay: "2024-03-31", dayTrust: "verified" });
    expect(openDecisions(stream.state)).toEqual([]);
    expect(stream.pass("2024-04-01").state.status).toBe("overdue");
  });

  it("no-day: it stands apart for good; cancel: it is cancelled", () => {
    const without = pastDue();
    without.say({ ...newDay, on: "2024-01-15", choice: "no-day" });
    expect(without.pass("2026-01-01").state).toMatchObject({ status: "assigned", lastDay: null });
    expect(openDecisions(without.state)).toEqual([]);
    const cancelled = pastDue();
    cancelled.say({ ...newDay, on: "2024-01-15", choice: "cancel" });
    expect(cancelled.story.slice(-2)).toEqual(["DecisionTaken 2024-01-15", "Cancelled 2024-01-15"]);
    expect(cancelled.state.status).toBe("cancelled");
  });

  it("an extension answers the question as well", () => {
    const stream = pastDue();
    stream.say({ type: "extend", on: "2024-01-15", to: day("2024-03-31"), decision: "3/QĐ" });
    expect(openDecisions(stream.state)).toEqual([]);
    expect(stream.pass("2024-04-01").state.status).toBe("overdue");
  });

  it("is decided once, with one of its choices, with a real day not before the decision, and not in the future", () => {
    const stream = pastDue();
    const wrong = { ...newDay, on: "2024-01-15" } as const;
    expect(codesOf(() => stream.say({ ...wrong, choice: "later" }))).toEqual(["question/unknown-choice"]);
    expect(codesOf(() => stream.say({ ...wrong, choice: "set-day", value: ["2024-02-30"] }))).toEqual([
      "question/wrong-value",
    ]);
    expect(codesOf(() => stream.say({ ...wrong, choice: "set-day" }, "2024-01-14"))).toEqual([
      "question/wrong-value",
      "command/in-future",
    ]);
    expect(codesOf(() => stream.say({ ...wrong, choice: "set-day", value: ["2024-01-14"] }))).toEqual([
      "obligation/refused",
      "obligation/set-day-before-decision",
    ]);
    expect(codesOf(() => stream.say({ ...wrong, question: "new-day@2024-01-02", choice: "no-day" }))).toEqual([
      "question/not-open",
    ]);
    stream.say({ ...wrong, choice: "no-day" });
    expect(codesOf(() => stream.say({ ...wrong, choice: "no-day" }))).toEqual(["question/not-open"]);
  });
});

/** A duty whose day rests on a source which is not verified. */
const doubtful = (dayTrust: "unverified" | "provisional" = "unverified") => streamOf(obligationOf({ dayTrust }));
const confirm = { type: "answer", question: "confirm-overdue@2024-07-01", reason: "Đã kiểm tra" } as const;

describe("a day which rests on a source that may not act alone", () => {
  it.each(["verified", "announced"] as const)("%s: becomes overdue by itself", (dayTrust) => {
    expect(streamOf(obligationOf({ dayTrust })).pass("2024-07-01").state.status).toBe("overdue");
  });

  it.each(["unverified", "provisional"] as const)("%s: a person is asked, once, and nothing is marked", (dayTrust) => {
    const stream = doubtful(dayTrust).pass("2024-12-31");
    expect(stream.story.slice(1)).toEqual(["DecisionNeeded 2024-07-01"]);
    expect(stream.state).toMatchObject({ status: "assigned", wasOverdue: false });
    expect(officialClass(stream.state, day("2024-06-30"))).toBe("inProgressWithinTime");
    expect(officialClass(stream.state, day("2024-12-31"))).toBe("passed");
  });

  it("mark-overdue: overdue, dated the day after the last day, whenever it was decided", () => {
    const stream = doubtful();
    stream.say({ ...confirm, on: "2024-07-20", choice: "mark-overdue" });
    expect(stream.story.slice(-2)).toEqual(["DecisionTaken 2024-07-20", "OverdueMarked 2024-07-01"]);
    expect(stream.state).toMatchObject({ status: "overdue", lateSince: "2024-07-01" });
    stream.say({ type: "report", on: "2024-07-25" });
    expect(stream.state.late).toBe(true);
  });

  it("not-overdue: a later report is not late either", () => {
    const stream = doubtful();
    stream.say({ ...confirm, on: "2024-07-20", choice: "not-overdue" });
    expect(officialClass(stream.state, day("2024-07-20"))).toBe("inProgressWithinTime");
    stream.say({ type: "report", on: "2024-08-01" });
    expect(stream.state).toMatchObject({ status: "reported", late: false });
    expect(openDecisions(stream.state)).toEqual([]);
  });

  it("a report after the day leaves the question open; the answer settles whether it was late", () => {
    for (const [choice, late] of [
      ["mark-overdue", true],
      ["not-overdue", false],
    ] as const) {
      const stream = doubtful();
      stream.say({ type: "report", on: "2024-07-10" });
      stream.say({ type: "accept", on: "2024-07-12" });
      expect(stream.state.late).toBe(false);
      expect(openDecisions(stream.state)).toHaveLength(1);
      stream.say({ ...confirm, on: "2024-07-20", choice });
      expect(stream.state).toMatchObject({ status: "completed", late });
      expect(officialClass(stream.state, day("2024-07-20"))).toBe(late ? "completedLate" : "completedOnTime");
    }
  });

  it("a report dated in time, or an extension, settles the question without an answer", () => {
    const reported = doubtful().pass("2024-07-10");
    reported.say({ type: "report", on: "2024-06-30" }, "2024-07-10");
    expect(openDecisions(reported.state)).toEqual([]);
    const extended = doubtful().pass("2024-07-10");
    extended.say({ type: "extend", on: "2024-07-10", to: day("2024-09-30"), decision: "3/QĐ" });
    expect(openDecisions(extended.state)).toEqual([]);
  });
});
