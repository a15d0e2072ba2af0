import { citeDocument } from "../law/cite.js";
import { describe, expect, it } from "vitest";
import { codesOf } from "../testing-fixture/codes-of.js";
import { day, obligationOf, streamOf } from "../testing-fixture/obligation-stream.js";
import { effectiveDay } from "./obligation-state.js";
import { officialClass } from "./official-class.js";

const given = () => streamOf(obligationOf());

/** Reported on `reported`, sent back on 5/7/2024 for correction by 15/7/2024. */
function returned(reported: "2024-06-20" | "2024-07-03") {
  const stream = given();
  stream.say({ type: "report", on: reported });
  stream.say({ type: "return", on: "2024-07-05", reason: "Thiếu phụ lục", correctBy: day("2024-07-15") });
  return stream;
}

describe("a report sent back", () => {
  it("is in progress until the day of correction, then overdue", () => {
    const stream = returned("2024-06-20");
    expect(stream.state).toMatchObject({ status: "inProgress", correctBy: "2024-07-15", returns: 1 });
    expect(officialClass(stream.state, day("2024-07-15"))).toBe("returned");
    expect(stream.pass("2024-07-15").state.status).toBe("inProgress");
    stream.pass("2024-07-31");
    expect(stream.story.at(-1)).toBe("OverdueMarked 2024-07-16");
  });

  it("corrected in time: lateness is judged on the first report", () => {
    const inTime = returned("2024-06-20");
    inTime.say({ type: "report", on: "2024-07-15" });
    expect(inTime.state).toMatchObject({ status: "reported", late: false, correctBy: null });
    const late = returned("2024-07-03");
    expect(officialClass(late.state, day("2024-07-10"))).toBe("returned");
    expect(officialClass(late.state, day("2024-07-16"))).toBe("inProgressOverdue");
    late.say({ type: "report", on: "2024-07-15" });
    expect(late.state).toMatchObject({ late: true, lateSince: "2024-07-01" });
  });

  it("corrected too late: lateness is judged on the later report", () => {
    const stream = returned("2024-06-20");
    stream.say({ type: "report", on: "2024-07-16" });
    expect(stream.state).toMatchObject({ late: true, lateSince: "2024-07-16" });
    stream.say({ type: "accept", on: "2024-07-20" });
    expect(officialClass(stream.state, day("2024-07-20"))).toBe("completedLate");
  });

  it("a correction dated in time but entered after the mark clears it", () => {
    const stream = returned("2024-06-20").pass("2024-07-31");
    stream.say({ type: "report", on: "2024-07-14" }, "2024-07-31");
    expect(stream.story.slice(-2)).toEqual(["OverdueCleared 2024-07-14", "Reported 2024-07-14"]);
    expect(stream.state).toMatchObject({ status: "reported", late: false, lateSince: null, wasOverdue: true });
  });

  it("never shortens the day of the document: a day of correction before it leaves the day in force", () => {
    const stream = given();
    stream.say({ type: "report", on: "2024-02-01" });
    stream.say({ type: "return", on: "2024-02-05", reason: "…", correctBy: day("2024-02-15") });
    expect(effectiveDay(stream.state)).toBe("2024-06-30");
    expect(stream.pass("2024-06-30").state.status).toBe("inProgress");
    stream.say({ type: "report", on: "2024-06-30" });
    expect(stream.state.late).toBe(false);
  });

  it("a second return is judged as the report before it was", () => {
    const stream = returned("2024-06-20");
    stream.say({ type: "report", on: "2024-07-16" });
    stream.say({ type: "return", on: "2024-07-17", reason: "…", correctBy: day("2024-07-27") });
    stream.say({ type: "report", on: "2024-07-20" });
    expect(stream.state).toMatchObject({ late: true, returns: 2 });
  });

  it("cannot be sent back before it came, be due before it is sent back, or come again before that", () => {
    const stream = given();
    stream.say({ type: "report", on: "2024-06-20" });
    const back = { type: "return", reason: "…" } as const;
    expect(
      codesOf(() => stream.say({ ...back, on: "2024-06-19", correctBy: day("2024-06-25") }, "2024-06-21")),
    ).toEqual(["obligation/refused", "obligation/before-report"]);
    expect(codesOf(() => stream.say({ ...back, on: "2024-06-22", correctBy: day("2024-06-21") }))).toEqual([
      "obligation/refused",
      "obligation/correction-day-passed",
    ]);
    stream.say({ ...back, on: "2024-06-22", correctBy: day("2024-06-30") });
    expect(codesOf(() => stream.say({ type: "report", on: "2024-06-21" }, "2024-06-23"))).toEqual([
      "obligation/refused",
      "obligation/before-return",
    ]);
  });

  it("of a duty without a day gets one by being sent back: missed, it is late", () => {
    const stream = streamOf(obligationOf({ lastDay: null }));
    stream.say({ type: "report", on: "2024-03-01" });
    stream.say({ type: "return", on: "2024-03-05", reason: "…", correctBy: day("2024-03-15") });
    expect(stream.pass("2024-03-16").state.status).toBe("overdue");
    stream.say({ type: "report", on: "2024-03-20" });
    stream.say({ type: "accept", on: "2024-03-21" });
    expect(officialClass(stream.state, day("2024-03-21"))).toBe("completedLate");
  });

  it("counts by itself even where the day of the plan does not: the day of correction is a person's word", () => {
    const stream = streamOf(obligationOf({ dayTrust: "unverified" }));
    stream.say({ type: "report", on: "2024-06-30" });
    stream.say({ type: "return", on: "2024-07-01", reason: "…", correctBy: day("2024-07-11") });
    expect(stream.pass("2024-07-12").state.status).toBe("overdue");
  });
});

describe("an extension", () => {
  const decision = "15/QĐ-UBND";

  it("sets the new day, from assigned and from in progress, and keeps the state", () => {
    const stream = given();
    stream.say({ type: "extend", on: "2024-06-01", to: day("2024-09-30"), decision });
    expect(stream.state).toMatchObject({ status: "assigned", lastDay: "2024-09-30", wasOverdue: false });
    stream.say({ type: "start", on: "2024-07-01" });
    stream.say({ type: "extend", on: "2024-07-02", to: day("2024-10-31"), decision });
    expect(stream.state).toMatchObject({ status: "inProgress", lastDay: "2024-10-31" });
    expect(stream.facts.at(-1)?.data).toEqual({
      from: "2024-09-30",
      to: "2024-10-31",
      decision,
      trust: "verified",
      status: "inProgress",
    });
    expect(stream.pass("2024-10-31").state.status).toBe("inProgress");
    expect(stream.pass("2024-11-01").state.status).toBe("overdue");
  });

  it.each([
    ["assigned", false],
    ["inProgress", true],
  ])(
    "of an overdue duty leads back to %s; that it was overdue stays to be seen, the class uses the new day",
    (to, begun) => {
      const stream = given();
      if (begun) stream.say({ type: "start", on: "2024-05-01" });
      stream.pass("2024-07-10");
      stream.say({ type: "extend", on: "2024-07-10", to: day("2024-09-30"), decision });
      expect(stream.state).toMatchObject({ status: to, wasOverdue: true, lateSince: null });
      expect(officialClass(stream.state, day("2024-09-30"))).toBe("inProgressWithinTime");
      stream.say({ type: "report", on: "2024-09-30" });
      stream.say({ type: "accept", on: "2024-10-01" });
      expect(officialClass(stream.state, day("2024-10-01"))).toBe("completedOnTime");
      expect(stream.state.wasOverdue).toBe(true);
    },
  );

  it("after a late first report was sent back: the class uses the new day", () => {
    const stream = returned("2024-07-03");
    stream.say({ type: "extend", on: "2024-07-10", to: day("2024-08-31"), decision });
    expect(officialClass(stream.state, day("2024-08-31"))).toBe("inProgressWithinTime");
    stream.say({ type: "report", on: "2024-08-31" });
    expect(stream.state.late).toBe(false);
  });

  it("is after the old day and after today", () => {
    const stream = given();
    expect(codesOf(() => stream.say({ type: "extend", on: "2024-06-01", to: day("2024-06-30"), decision }))).toEqual([
      "obligation/refused",
      "obligation/new-day-not-later",
    ]);
    expect(
      codesOf(() => stream.say({ type: "extend", on: "2024-06-01", to: day("2024-07-10"), decision }, "2024-07-10")),
    ).toEqual(["obligation/refused", "obligation/new-day-not-ahead"]);
    expect(codesOf(() => stream.say({ type: "extend", on: "2024-07-20", to: day("2024-06-01"), decision }))).toEqual([
      "obligation/refused",
      "obligation/new-day-not-later",
      "obligation/new-day-not-ahead",
    ]);
  });

  it("is after the day of correction too, where one is in force: it shortens nothing", () => {
    const stream = returned("2024-06-20");
    expect(codesOf(() => stream.say({ type: "extend", on: "2024-07-06", to: day("2024-07-10"), decision }))).toEqual([
      "obligation/refused",
      "obligation/new-day-not-later",
    ]);
  });

  it("is not possible while a report awaits acceptance, and the refusal says in which states it is", () => {
    const stream = given();
    stream.say({ type: "report", on: "2024-06-20" });
    expect(codesOf(() => stream.say({ type: "extend", on: "2024-06-21", to: day("2024-09-30"), decision }))).toEqual([
      "obligation/refused",
    ]);
  });

  it("by an unverified decision gives a day after which only a person can say that it is overdue", () => {
    const stream = given();
    const basis = citeDocument("15/QĐ-UBND", {}, "unverified");
    stream.say({ type: "extend", on: "2024-06-01", to: day("2024-09-30"), decision, basis });
    expect(stream.pass("2024-10-31").state).toMatchObject({ status: "assigned", dayTrust: "unverified" });
    expect(stream.story.at(-1)).toBe("DecisionNeeded 2024-10-01");
  });
});

describe("a duty given to another body", () => {
  it("keeps its id, its history, its day and its state", () => {
    const stream = given();
    stream.say({ type: "start", on: "2024-02-01" });
    stream.say({ type: "reassign", on: "2024-03-01", to: "so-b", reason: "Chuyển chức năng" });
    expect(stream.state).toMatchObject({
      status: "inProgress",
      body: "so-b",
      startedOn: "2024-02-01",
      lastDay: "2024-06-30",
      formerHolders: [{ body: "so-a", until: "2024-03-01", lateSince: null }],
    });
    expect(stream.state.obligation.id).toBe(obligationOf().id);
  });

  it("leaves earlier lateness with the predecessor", () => {
    const stream = given().pass("2024-07-20");
    stream.say({ type: "reassign", on: "2024-07-20", to: "so-b", reason: "…" });
    expect(stream.state).toMatchObject({
      status: "overdue",
      formerHolders: [{ body: "so-a", until: "2024-07-20", lateSince: "2024-07-01" }],
    });
  });

  it("goes to another body than the one it is with", () => {
    expect(codesOf(() => given().say({ type: "reassign", on: "2024-03-01", to: "so-a", reason: "…" }))).toEqual([
      "obligation/refused",
      "obligation/already-with-body",
    ]);
  });
});
