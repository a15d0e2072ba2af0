import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { obligationOf } from "../testing-fixture/obligation-stream.js";
import { evolveObligation, foldObligation } from "./evolve-obligation.js";
import type { ObligationFact } from "./obligation.events.js";
import { type ObligationState, obstaclesOf } from "./obligation-state.js";

const day = legalDate;
const obligation = obligationOf();
const fact = (type: ObligationFact["type"], on: string, data: object) =>
  ({ type, happenedOn: day(on), data }) as unknown as ObligationFact;
const assigned = (over: Parameters<typeof obligationOf>[0] = {}) =>
  fact("ObligationAssigned", "2024-01-01", { obligation: obligationOf(over) });
const folded = (...facts: readonly ObligationFact[]): ObligationState => {
  const state = foldObligation([assigned(), ...facts]);
  if (!state) throw new Error("not assigned");
  return state;
};
const reported = (on: string, rest: object = {}) =>
  fact("Reported", on, {
    ...{ reportedBy: { agency: "so-a", person: null }, late: false, afterClose: false, nil: false, status: "reported" },
    ...rest,
  });
const overdue = fact("OverdueMarked", "2024-07-01", { lastDay: "2024-06-30", status: "overdue" });

describe("the fold of an obligation", () => {
  it("begins with its assignment, and with nothing before it", () => {
    expect(folded()).toEqual({
      ...{
        obligation,
        status: "assigned",
        body: "so-a",
        formerHolders: [],
        lastDay: "2024-06-30",
        dayTrust: "verified",
      },
      ...{
        correctBy: null,
        startedOn: null,
        firstReportOn: null,
        reportedOn: null,
        reportedBy: null,
        completedOn: null,
      },
      ...{ cancelledOn: null, lateSince: null, wasOverdue: false, late: false, afterClose: false, nilReport: false },
      ...{ returns: 0, returnedOn: null, deliveries: [], obstacles: null, decisions: [], version: 1 },
    });
    expect(foldObligation([reported("2024-05-01")])).toBeNull();
    expect(evolveObligation(null, overdue)).toBeNull();
    // A day which had passed when the plan came out is none, until a person sets another.
    expect(foldObligation([assigned({ pastDueAtAssignment: true })])?.lastDay).toBeNull();
  });

  it("takes the status the event says, whatever the machine would say today, and counts versions", () => {
    const state = folded(fact("WorkStarted", "2024-02-01", { status: "cancelled" }));
    expect(state).toMatchObject({ status: "cancelled", startedOn: "2024-02-01", version: 2 });
    // Assigned twice changes nothing but the version.
    expect(
      folded(
        fact("ObligationAssigned", "2024-03-01", { obligation: obligationOf({ body: "so-b" }), status: "assigned" }),
      ),
    ).toMatchObject({
      ...{ body: "so-a", version: 2 },
    });
  });

  it("keeps the first report and the last one, who made it, and whether it was nil or came after the close", () => {
    const state = folded(
      reported("2024-05-01"),
      reported("2024-06-01", { reportedBy: { agency: "so-b", person: "p" }, nil: true, afterClose: true }),
    );
    expect(state).toMatchObject({
      ...{ firstReportOn: "2024-05-01", reportedOn: "2024-06-01", reportedBy: { agency: "so-b", person: "p" } },
      ...{ nilReport: true, afterClose: true, late: false, lateSince: null, completedOn: null },
    });
    expect(folded(fact("ReportAccepted", "2024-06-05", { status: "completed" })).completedOn).toBe("2024-06-05");
    const submitted = foldObligation([assigned({ act: "submit" }), reported("2024-05-01", { status: "completed" })]);
    expect(submitted?.completedOn).toBe("2024-05-01");
  });

  it("a late report is late since the mark, or since the day after the last one; one in time is not late at all", () => {
    expect(folded(overdue, reported("2024-07-05", { late: true }))).toMatchObject({
      late: true,
      lateSince: "2024-07-01",
    });
    expect(folded(reported("2024-07-05", { late: true })).lateSince).toBe("2024-07-01");
    expect(folded(overdue, reported("2024-06-30")).lateSince).toBeNull();
  });

  it("a mark is kept as history when it is cleared, and leaves an earlier lateness where it was", () => {
    expect(folded(overdue)).toMatchObject({ lateSince: "2024-07-01", wasOverdue: true });
    const cleared = fact("OverdueCleared", "2024-06-20", { status: "reported" });
    expect(folded(overdue, cleared)).toMatchObject({ lateSince: null, wasOverdue: true });
    const returned = fact("ReportReturned", "2024-07-10", {
      reason: "…",
      correctBy: "2024-07-20",
      status: "inProgress",
    });
    const again = fact("OverdueMarked", "2024-07-21", { lastDay: "2024-07-20", status: "overdue" });
    const late = [reported("2024-07-05", { late: true }), returned, again] as const;
    expect(folded(...late).lateSince).toBe("2024-07-01");
    expect(folded(...late, cleared)).toMatchObject({ lateSince: "2024-07-01", late: true });
  });

  it("a return opens it again: the day of correction, no deliveries, not completed, one more return", () => {
    const delivered = fact("ReportDelivered", "2024-05-01", { recipient: "so-x", status: "inProgress" });
    const state = folded(
      delivered,
      reported("2024-05-02"),
      fact("ReportReturned", "2024-05-10", { reason: "…", correctBy: "2024-05-20", status: "inProgress" }),
    );
    expect(state).toMatchObject({
      ...{ correctBy: "2024-05-20", deliveries: [], returns: 1, returnedOn: "2024-05-10", completedOn: null },
      ...{ startedOn: "2024-05-10", firstReportOn: "2024-05-02" },
    });
    expect(folded(delivered).deliveries).toEqual([{ recipient: "so-x", on: "2024-05-01" }]);
    const begun = fact("WorkStarted", "2024-02-01", { status: "inProgress" });
    const sent = fact("ReportReturned", "2024-05-10", { reason: "…", correctBy: "2024-05-20", status: "inProgress" });
    expect(folded(begun, sent, sent)).toMatchObject({ startedOn: "2024-02-01", returns: 2 });
    expect(folded(sent, reported("2024-05-15")).correctBy).toBeNull();
  });

  it("an extension begins anew; a day which a person sets leaves the lateness as it is", () => {
    const returned = fact("ReportReturned", "2024-07-10", {
      reason: "…",
      correctBy: "2024-07-20",
      status: "inProgress",
    });
    const to = { to: "2024-09-30", trust: "unverified", status: "inProgress" };
    expect(
      folded(overdue, reported("2024-07-05", { late: true }), returned, fact("DeadlineExtended", "2024-07-11", to)),
    ).toMatchObject({
      ...{
        lastDay: "2024-09-30",
        dayTrust: "unverified",
        correctBy: null,
        late: false,
        lateSince: null,
        wasOverdue: true,
      },
    });
    expect(folded(overdue, fact("DeadlineSet", "2024-07-11", to))).toMatchObject({
      ...{ lastDay: "2024-09-30", dayTrust: "unverified", lateSince: "2024-07-01" },
    });
  });

  it("another body takes it with what it was late by then; what came late since the succession is its own", () => {
    const moved = (on: string, rest: object = {}) =>
      fact("Reassigned", on, { from: "so-a", to: "so-b", reason: "…", status: "overdue", ...rest });
    expect(folded(overdue, moved("2024-07-01"))).toMatchObject({
      ...{ body: "so-b", lateSince: "2024-07-01" },
      formerHolders: [{ body: "so-a", until: "2024-07-01", lateSince: "2024-07-01" }],
    });
    expect(folded(overdue, moved("2024-06-30")).formerHolders).toEqual([
      { body: "so-a", until: "2024-06-30", lateSince: null },
    ]);
    const succession = { id: "so-a@2024-06-01", on: "2024-06-01", trust: "verified" };
    const twice = folded(moved("2024-06-01", { succession }), moved("2024-06-10", { from: "so-b", to: "so-c" }));
    expect(twice.formerHolders).toEqual([
      { body: "so-a", until: "2024-06-01", lateSince: null, succession },
      { body: "so-b", until: "2024-06-10", lateSince: null },
    ]);
    expect(twice.body).toBe("so-c");
  });

  it("other words leave its day; another day begins anew", () => {
    const words = fact("TermsAmended", "2024-07-05", { to: { text: "Nội dung mới" }, day: null, status: "overdue" });
    expect(folded(overdue, words)).toMatchObject({
      ...{ lastDay: "2024-06-30", lateSince: "2024-07-01", body: "so-a" },
      obligation: { text: "Nội dung mới", id: obligation.id },
    });
    const dated = fact("TermsAmended", "2024-07-05", {
      ...{
        to: { lastDay: "2024-12-31" },
        day: { from: "2024-06-30", to: "2024-12-31", trust: "announced" },
        status: "inProgress",
      },
    });
    expect(folded(overdue, dated)).toMatchObject({
      ...{
        lastDay: "2024-12-31",
        dayTrust: "announced",
        lateSince: null,
        late: false,
        correctBy: null,
        wasOverdue: true,
      },
      obligation: { lastDay: "2024-12-31" },
    });
  });

  it("obstacles are read as they were raised and answered; closing and cancelling keep their day", () => {
    const raised = (id: string, on: string) =>
      fact("ObstacleRaised", on, { obstacle: id, text: `t-${id}`, status: "assigned" });
    const state = folded(
      raised("a", "2024-02-01"),
      raised("b", "2024-02-02"),
      fact("ObstacleAnswered", "2024-02-03", { obstacle: "a", answer: "…", status: "assigned" }),
    );
    expect(obstaclesOf(state)).toEqual([
      { id: "a", text: "t-a", raisedOn: "2024-02-01", answeredOn: "2024-02-03" },
      { id: "b", text: "t-b", raisedOn: "2024-02-02", answeredOn: null },
    ]);
    expect(folded(fact("Cancelled", "2024-03-01", { reason: "…", status: "cancelled" })).cancelledOn).toBe(
      "2024-03-01",
    );
    const { status, version, ...rest } = folded(fact("PeriodClosed", "2024-07-01", { status: "notReported" }));
    const { status: _, version: __, ...before } = folded();
    expect([status, version, rest]).toEqual(["notReported", 2, before]);
  });

  it("a decision is asked and taken once; that a day counts makes late only what has been reported already", () => {
    const ask = (id: string, on: string) =>
      fact("DecisionNeeded", on, { decision: id, question: "confirm-overdue", choices: [], status: "assigned" });
    const take = (id: string, choice: string, status: string) =>
      fact("DecisionTaken", "2024-07-20", { decision: id, choice, status });
    const open = folded(ask("q1", "2024-07-01"), ask("q2", "2024-07-05"));
    expect(open.decisions[0]).toEqual({ id: "q1", question: "confirm-overdue", askedOn: "2024-07-01", takenOn: null });
    const taken = evolveObligation(open, take("q2", "mark-overdue", "assigned"));
    expect(taken?.decisions.map((it) => it.takenOn)).toEqual([null, "2024-07-20"]);
    expect(taken).toMatchObject({ late: false, lateSince: null });
    const report = folded(ask("q1", "2024-07-01"), reported("2024-07-10"));
    expect(evolveObligation(report, take("q1", "mark-overdue", "reported"))).toMatchObject({
      ...{ late: true, lateSince: "2024-07-01", wasOverdue: true },
    });
    expect(evolveObligation(report, take("q1", "not-overdue", "reported"))).toMatchObject({
      late: false,
      wasOverdue: false,
    });
    expect(evolveObligation(report, take("nobody asked", "mark-overdue", "reported"))).toMatchObject({ late: false });
  });
});
