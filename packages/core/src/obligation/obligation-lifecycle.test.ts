import { describe, expect, it } from "vitest";
import { codesOf } from "../testing-fixture/codes-of.js";
import { continuousOf, day, obligationOf, streamOf } from "../testing-fixture/obligation-stream.js";
import { actingAcceptor } from "./succession/acting-body.js";
import { NO_SUCCESSIONS } from "../plan/succession/succession.js";
import { type ObligationState, obstaclesOf } from "./obligation-state.js";
import { officialClass } from "./official-class.js";

const REFUSED = "obligation/refused";

/** One body's duty from 1/1/2024, due on 30/6/2024. */
const given = () => streamOf(obligationOf());

describe("the table of the lifecycle, row by row", () => {
  it("assign: the duty is assigned with its words, its day and its line", () => {
    const { facts, state } = given();
    expect(facts).toEqual([
      { type: "ObligationAssigned", happenedOn: "2024-01-01", data: { obligation: obligationOf() } },
    ]);
    expect(state).toMatchObject({ status: "assigned", body: "so-a", lastDay: "2024-06-30", startedOn: null });
    expect(officialClass(state, day("2024-06-30"))).toBe("inProgressWithinTime");
  });

  it("start: in progress, and only once", () => {
    const stream = given();
    stream.say({ type: "start", on: "2024-02-01" });
    expect(stream.state).toMatchObject({ status: "inProgress", startedOn: "2024-02-01" });
    expect(codesOf(() => stream.say({ type: "start", on: "2024-02-02" }))).toEqual([REFUSED]);
  });

  it("report from assigned: reported, and the work began on the same day", () => {
    const stream = given();
    stream.say({ type: "report", on: "2024-05-05", documentNumber: "12/BC-SA", summary: "Xong" });
    expect(stream.story.slice(1)).toEqual(["WorkStarted 2024-05-05", "Reported 2024-05-05"]);
    expect(stream.state).toMatchObject({ status: "reported", reportedOn: "2024-05-05", late: false });
    expect(stream.facts.at(-1)?.data).toMatchObject({ documentNumber: "12/BC-SA", summary: "Xong", nil: false });
  });

  it("report from in progress: reported; the start stays where it was", () => {
    const stream = given();
    stream.say({ type: "start", on: "2024-02-01" });
    stream.say({ type: "report", on: "2024-05-05" });
    expect(stream.state).toMatchObject({ status: "reported", startedOn: "2024-02-01" });
  });

  it.each(["assigned", "inProgress"])("due passed, from %s: overdue, dated the day after the last day", (from) => {
    const stream = given();
    if (from === "inProgress") stream.say({ type: "start", on: "2024-02-01" });
    expect(stream.pass("2024-06-30").state.status).toBe(from);
    stream.pass("2024-11-11");
    expect(stream.story.at(-1)).toBe("OverdueMarked 2024-07-01");
    expect(stream.state).toMatchObject({ status: "overdue", lateSince: "2024-07-01", wasOverdue: true });
    expect(officialClass(stream.state, day("2024-11-11"))).toBe("inProgressOverdue");
  });

  it("start when overdue: work has begun, the lateness stays", () => {
    const stream = given().pass("2024-07-05");
    stream.say({ type: "start", on: "2024-07-05" });
    expect(stream.state).toMatchObject({ status: "overdue", startedOn: "2024-07-05", lateSince: "2024-07-01" });
  });

  it("report when overdue: reported, late", () => {
    const stream = given();
    stream.say({ type: "report", on: "2024-07-05" });
    expect(stream.state).toMatchObject({ status: "reported", late: true, lateSince: "2024-07-01" });
    expect(officialClass(stream.state, day("2024-07-05"))).toBe("inProgressOverdue");
    stream.say({ type: "accept", on: "2024-07-20" });
    expect(officialClass(stream.state, day("2024-07-20"))).toBe("completedLate");
  });

  it("accept: completed, and final: no cancelling, reassigning, extending or returning afterwards", () => {
    const stream = given();
    stream.say({ type: "report", on: "2024-06-30" });
    stream.say({ type: "accept", on: "2024-07-10" });
    expect(stream.state).toMatchObject({ status: "completed", completedOn: "2024-07-10" });
    expect(officialClass(stream.state, day("2024-12-31"))).toBe("completedOnTime");
    for (const said of [
      { type: "cancel", on: "2024-07-11", reason: "…" },
      { type: "reassign", on: "2024-07-11", to: "so-b", reason: "…" },
      { type: "extend", on: "2024-07-11", to: day("2024-08-01"), decision: "1/QĐ" },
      { type: "report", on: "2024-07-11" },
      { type: "raise-obstacle", on: "2024-07-11", obstacle: "o1", text: "…" },
    ] as const) {
      expect(codesOf(() => stream.say(said))).toEqual([REFUSED]);
    }
    const back = { type: "return", on: "2024-07-11", reason: "…", correctBy: day("2024-07-20") } as const;
    expect(codesOf(() => stream.say(back))).toEqual([REFUSED, "obligation/not-a-submission"]);
  });

  it("accept is dated on the day of the report or later", () => {
    const stream = given();
    stream.say({ type: "report", on: "2024-06-20" });
    expect(codesOf(() => stream.say({ type: "accept", on: "2024-06-19" }, "2024-06-21"))).toEqual([
      REFUSED,
      "obligation/before-report",
    ]);
  });

  it.each(["assigned", "inProgress", "overdue", "reported"])("cancel from %s: cancelled, and final", (from) => {
    const stream = given();
    if (from === "inProgress") stream.say({ type: "start", on: "2024-02-01" });
    if (from === "overdue") stream.pass("2024-07-10");
    if (from === "reported") stream.say({ type: "report", on: "2024-03-01" });
    expect(stream.state.status).toBe(from);
    stream.say({ type: "cancel", on: "2024-07-10", reason: "Bãi bỏ" });
    expect(stream.state).toMatchObject({ status: "cancelled", cancelledOn: "2024-07-10" });
    expect(officialClass(stream.state, day("2025-12-31"))).toBe("cancelled");
    expect(codesOf(() => stream.say({ type: "cancel", on: "2024-07-11", reason: "…" }))).toEqual([REFUSED]);
    expect(stream.pass("2026-01-01").state.status).toBe("cancelled");
  });

  it("obstacles are raised by the lead and answered, in every open state, and change no state", () => {
    const stream = given();
    stream.say({ type: "raise-obstacle", on: "2024-02-01", obstacle: "von", text: "Thiếu vốn" });
    expect(codesOf(() => stream.say({ type: "raise-obstacle", on: "2024-02-02", obstacle: "von", text: "…" }))).toEqual(
      [REFUSED, "obligation/obstacle-exists"],
    );
    expect(
      codesOf(() => stream.say({ type: "answer-obstacle", on: "2024-02-02", obstacle: "dat", answer: "…" })),
    ).toEqual([REFUSED, "obligation/obstacle-not-open"]);
    stream.say({ type: "report", on: "2024-07-09" });
    stream.say({ type: "answer-obstacle", on: "2024-07-10", obstacle: "von", answer: "Bố trí năm 2025" });
    expect(stream.state.status).toBe("reported");
    expect(obstaclesOf(stream.state)).toEqual([
      { id: "von", text: "Thiếu vốn", raisedOn: "2024-02-01", answeredOn: "2024-07-10" },
    ]);
    expect(
      codesOf(() => stream.say({ type: "answer-obstacle", on: "2024-07-11", obstacle: "von", answer: "…" })),
    ).toEqual([REFUSED, "obligation/obstacle-not-open"]);
  });
});

describe("a report which awaits acceptance", () => {
  it("does not become overdue while the day passes: the reviewer's delay is not the body's", () => {
    const stream = given();
    stream.say({ type: "report", on: "2024-06-30" });
    stream.pass("2024-09-30");
    expect(stream.state.status).toBe("reported");
    expect(officialClass(stream.state, day("2024-09-30"))).toBe("inProgressWithinTime");
    stream.say({ type: "accept", on: "2024-10-01" });
    expect(officialClass(stream.state, day("2024-10-01"))).toBe("completedOnTime");
  });
});

describe("who accepts", () => {
  const acceptorOf = (state: ObligationState) => actingAcceptor(state, NO_SUCCESSIONS);

  it("is the monitor; for the monitor's own duty, also one that came to it later, the issuer", () => {
    expect(acceptorOf(given().state)).toBe("so-khdt");
    expect(acceptorOf(streamOf(obligationOf({ body: "so-khdt" })).state)).toBe("ubnd");
    const stream = given();
    stream.say({ type: "reassign", on: "2024-03-01", to: "so-khdt", reason: "Sáp nhập" });
    expect(acceptorOf(stream.state)).toBe("ubnd");
    stream.say({ type: "reassign", on: "2024-04-01", to: "so-b", reason: "Giao lại" });
    expect(acceptorOf(stream.state)).toBe("so-khdt");
  });
});

describe("a submission (“Thời gian trình”)", () => {
  const submission = () => streamOf(obligationOf({ act: "submit" }));

  it("is judged on the day the issuer receives it, and is done then", () => {
    const inTime = submission();
    inTime.say({ type: "report", on: "2024-06-30", documentNumber: "5/TTr-SA" });
    expect(inTime.state).toMatchObject({ status: "completed", completedOn: "2024-06-30", late: false });
    const late = submission();
    late.say({ type: "report", on: "2024-07-01", documentNumber: "5/TTr-SA" });
    expect(officialClass(late.state, day("2024-07-01"))).toBe("completedLate");
  });

  it("is opened again by a return, and can be overdue after the day of correction", () => {
    const stream = submission();
    stream.say({ type: "report", on: "2024-06-30" });
    stream.say({ type: "return", on: "2024-07-02", reason: "Thiếu dự toán", correctBy: day("2024-07-12") });
    expect(stream.state).toMatchObject({ status: "inProgress", completedOn: null, returns: 1 });
    expect(officialClass(stream.state, day("2024-07-12"))).toBe("returned");
    stream.pass("2024-07-13");
    expect(stream.state).toMatchObject({ status: "overdue", lateSince: "2024-07-13" });
  });

  it("needs no acceptance", () => {
    const stream = submission();
    stream.say({ type: "report", on: "2024-06-30" });
    expect(codesOf(() => stream.say({ type: "accept", on: "2024-07-01" }))).toEqual([REFUSED]);
  });
});

describe("a nil report (“không phát sinh”)", () => {
  it("is a report; silence is not", () => {
    const nil = given();
    nil.say({ type: "report", on: "2024-06-01", nil: true });
    expect(nil.pass("2024-07-31").state).toMatchObject({ status: "reported", nilReport: true, late: false });
    expect(given().pass("2024-07-31").state.status).toBe("overdue");
  });
});

describe("a continuous duty (“thường xuyên”)", () => {
  it("is closed as carried on when its period was reported on, whether or not anybody accepted", () => {
    const stream = streamOf(continuousOf());
    stream.say({ type: "report", on: "2024-03-28" });
    stream.pass("2024-12-31");
    expect(stream.story.at(-1)).toBe("PeriodClosed 2024-04-01");
    expect(stream.state.status).toBe("carriedOn");
    expect(officialClass(stream.state, day("2024-12-31"))).toBe("carriedOn");
  });

  it("is closed as not reported when nobody reported, and is never overdue", () => {
    const stream = streamOf(continuousOf());
    stream.say({ type: "start", on: "2024-02-01" });
    expect(officialClass(stream.state, day("2024-03-31"))).toBe("noDaySet");
    stream.pass("2025-12-31");
    expect(stream.state).toMatchObject({ status: "notReported", wasOverdue: false });
    expect(officialClass(stream.state, day("2025-12-31"))).toBe("notReported");
  });

  it("closes an unreported period also when work never began", () => {
    const stream = streamOf(continuousOf()).pass("2024-04-01");
    expect(stream.state.status).toBe("notReported");
  });

  it("takes a late entry after the close: carried on, and nothing is asked again", () => {
    const stream = streamOf(continuousOf()).pass("2024-04-20");
    stream.say({ type: "report", on: "2024-03-30" }, "2024-04-20");
    expect(stream.state).toMatchObject({ status: "carriedOn", afterClose: false });
    const story = stream.story;
    expect(stream.pass("2026-01-01").story).toEqual(story);
  });

  it("says of a report dated after the close that it was", () => {
    const stream = streamOf(continuousOf());
    stream.say({ type: "report", on: "2024-04-20" });
    expect(stream.state).toMatchObject({ status: "carriedOn", afterClose: true, late: false });
  });

  it("waits for the correction of a report sent back before it closes", () => {
    const stream = streamOf(continuousOf());
    stream.say({ type: "report", on: "2024-03-28" });
    stream.say({ type: "return", on: "2024-03-31", reason: "Thiếu số liệu", correctBy: day("2024-04-10") });
    expect(stream.pass("2024-04-10").state.status).toBe("inProgress");
    stream.say({ type: "report", on: "2024-04-10" });
    expect(stream.pass("2024-04-11").state).toMatchObject({ status: "carriedOn", afterClose: false });
    expect(stream.story.at(-1)).toBe("PeriodClosed 2024-04-11");
  });
});

describe("a duty for which no day is set", () => {
  it("is never overdue, and stands apart also when it is done", () => {
    const stream = streamOf(obligationOf({ lastDay: null, deadlineText: null }));
    stream.pass("2030-12-31");
    expect(stream.state.status).toBe("assigned");
    stream.say({ type: "report", on: "2030-12-31" });
    stream.say({ type: "accept", on: "2030-12-31" });
    expect(officialClass(stream.state, day("2030-12-31"))).toBe("noDaySet");
  });

  it("a report of a period without a day is late never, and after the close only said to be so", () => {
    const report = obligationOf({ kind: "report", act: "report", lastDay: null, closesOn: day("2024-03-31") });
    const stream = streamOf(report);
    stream.say({ type: "report", on: "2024-05-01" });
    expect(stream.state).toMatchObject({ status: "reported", late: false, afterClose: true });
    expect(officialClass(stream.state, day("2024-05-01"))).toBe("noDaySet");
  });

  it("may be given one by a cited decision, and counts from then on", () => {
    const stream = streamOf(
      obligationOf({ kind: "report", act: "report", lastDay: null, closesOn: day("2024-03-31") }),
    );
    stream.say({ type: "extend", on: "2024-02-01", to: day("2024-04-05"), decision: "9/QĐ-UBND" });
    expect(stream.state.lastDay).toBe("2024-04-05");
    expect(stream.pass("2024-04-06").state.status).toBe("overdue");
  });
});
