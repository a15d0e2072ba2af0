import { describe, expect, it } from "vitest";
import { shiftDays } from "../kernel/legal-date.js";
import { codesOf } from "../testing-fixture/codes-of.js";
import { day, obligationOf, streamOf } from "../testing-fixture/obligation-stream.js";
import { dueFacts } from "./due-obligation.js";
import { foldObligation } from "./evolve-obligation.js";
import { officialClass } from "./official-class.js";

const given = () => streamOf(obligationOf());

describe("the day of an act and the day it is entered", () => {
  it("a report dated in time but entered after the mark clears it by an event, and history keeps both", () => {
    const stream = given().pass("2024-07-08");
    stream.say({ type: "report", on: "2024-06-28" }, "2024-07-08");
    expect(stream.story.slice(1)).toEqual([
      "OverdueMarked 2024-07-01",
      "OverdueCleared 2024-06-28",
      "WorkStarted 2024-06-28",
      "Reported 2024-06-28",
    ]);
    expect(stream.state).toMatchObject({ status: "reported", late: false, lateSince: null, wasOverdue: true });
    stream.say({ type: "accept", on: "2024-07-10" });
    expect(officialClass(stream.state, day("2024-07-10"))).toBe("completedOnTime");
  });

  it("a report dated late clears nothing", () => {
    const stream = given().pass("2024-07-08");
    stream.say({ type: "report", on: "2024-07-01" }, "2024-07-08");
    expect(stream.story).not.toContain("OverdueCleared 2024-07-01");
    expect(stream.state.late).toBe(true);
  });

  it("no act is dated after the day it is entered, nor before the duty was assigned", () => {
    const stream = given();
    expect(codesOf(() => stream.say({ type: "report", on: "2024-05-02" }, "2024-05-01"))).toEqual([
      "obligation/refused",
      "command/in-future",
    ]);
    expect(codesOf(() => stream.say({ type: "start", on: "2023-12-31" }, "2024-01-01"))).toEqual([
      "obligation/refused",
      "obligation/before-assignment",
    ]);
  });

  it("before a command is decided, what time has brought by the day of entry stands in the stream", () => {
    const late = given();
    late.say({ type: "start", on: "2024-06-15" }, "2024-07-15");
    expect(late.story.slice(1)).toEqual(["OverdueMarked 2024-07-01", "WorkStarted 2024-06-15"]);
  });
});

describe("four official classes at any date", () => {
  it("follow from the state of an earlier day: the mark itself is not needed", () => {
    const { state } = given();
    expect(officialClass(state, day("2024-06-30"))).toBe("inProgressWithinTime");
    expect(officialClass(state, day("2024-07-01"))).toBe("inProgressOverdue");
  });

  it("asked for a day of the past, follow from the facts of that day", () => {
    const stream = given().pass("2024-07-10");
    stream.say({ type: "report", on: "2024-07-12" });
    stream.say({ type: "accept", on: "2024-07-20" });
    const classOn = (on: "2024-06-30" | "2024-07-05" | "2024-07-15" | "2024-07-20") => {
      const state = foldObligation(stream.facts.filter((fact) => fact.happenedOn <= day(on)));
      return state && officialClass(state, day(on));
    };
    expect([classOn("2024-06-30"), classOn("2024-07-05"), classOn("2024-07-15"), classOn("2024-07-20")]).toEqual([
      "inProgressWithinTime",
      "inProgressOverdue",
      "inProgressOverdue",
      "completedLate",
    ]);
  });
});

describe("time's own events", () => {
  it("are the same asked every day and asked once", () => {
    const once = given().pass("2024-12-31").story;
    const daily = given();
    for (let on = day("2024-01-01"); on <= day("2024-12-31"); on = shiftDays(on, 1)) daily.pass(on as "2024-01-01");
    expect(daily.story).toEqual(once);
    expect(once).toEqual(["ObligationAssigned 2024-01-01", "OverdueMarked 2024-07-01"]);
  });

  it("are none for a closed obligation", () => {
    const stream = given();
    stream.say({ type: "cancel", on: "2024-02-01", reason: "…" });
    expect(dueFacts(stream.state, day("2030-01-01"))).toEqual([]);
  });
});
