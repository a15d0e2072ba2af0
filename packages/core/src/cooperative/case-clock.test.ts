import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { citer } from "../law/cite.js";
import {
  days,
  daysBefore,
  months,
  ofAct,
  ofEnd,
  ofFacts,
  ofLatest,
  ofPrinted,
  ofService,
  setBy,
  until,
  workingDays,
  workingDaysBefore,
} from "./act-limit.js";
import { clockOf } from "./case-clock.js";
import type { Proceeding } from "./case-state.js";
import { caseDriver, paper } from "./testing/case-driver.js";

const L2012 = citer("23/2012/QH13")(54);
const L = citer("17/2023/QH15")(98, 3);
const D = citer("92/2024/NĐ-CP")(50, 1);

/** A proceeding with these acts behind it, in a case of which these facts are known. */
function clock(
  acts: readonly (readonly [act: string, on: string, rest?: object])[],
  facts: object = {},
  decided: Proceeding["decided"] = null,
) {
  const earlier = acts.map(([act, on, rest]) => ({ act, on, papers: [], payload: {}, ...rest }));
  const driver = caseDriver()
    .open("2024-01-02", { facts })
    .begin("2024-09-03", "voluntary-dissolution-2023", { state: "dissolving", earlier });
  const [proceeding] = driver.case.proceedings;
  if (!proceeding) throw new Error("no proceeding");
  return clockOf(driver.case, { ...proceeding, decided });
}
const shown = (day: { readonly shown: string } | null) => day?.shown ?? null;

describe("the day from which a text counts", () => {
  it("is that of the last such act; none before there is one", () => {
    const two = clock([
      ["send", "2024-08-01"],
      ["send", "2024-08-20"],
    ]);
    expect(shown(two.anchor(ofAct("send")))).toBe("2024-08-20");
    expect(two.anchor(ofAct("post"))).toBeNull();
  });

  it("is the day on which the paper reached somebody, not the day of the act; none where it has not", () => {
    const sent = clock([
      ["send", "2024-08-01", { papers: [paper("dissolution-resolution", "2024-08-01", { registry: "2024-08-05" })] }],
    ]);
    expect(shown(sent.anchor(ofService("send", "registry")))).toBe("2024-08-05");
    expect(sent.anchor(ofService("send", "tax"))).toBeNull();
    expect(sent.anchor(ofService("post", "registry"))).toBeNull();
  });

  it("is the day printed in its paper; none where the paper prints none", () => {
    const printed = clock([["notify", "2024-08-01", { payload: { explainBy: "2024-08-30" } }]]);
    expect(shown(printed.anchor(ofPrinted("notify", "explainBy")))).toBe("2024-08-30");
    expect(printed.anchor(ofPrinted("notify", "to"))).toBeNull();
  });

  it("is the later of several acts, known when all have been done", () => {
    const both = clock([
      ["inventory", "2024-08-20"],
      ["list", "2024-08-10"],
    ]);
    expect(shown(both.anchor(ofLatest("inventory", "list")))).toBe("2024-08-20");
    expect(both.anchor(ofLatest("inventory", "list", "more"))).toBeNull();
  });

  it("is the later of paying the debts and completing tax; of tax alone where there never was a debt (Decree art. 50.2)", () => {
    const both = ofFacts("debtsPaidOn", "taxCompletedOn");
    const of = (facts: object) => shown(clock([], facts).anchor(both));
    expect(of({ debtsPaidOn: "2024-08-01", taxCompletedOn: "2024-08-20" })).toBe("2024-08-20");
    expect(of({ debtsPaidOn: "2024-08-21", taxCompletedOn: "2024-08-20" })).toBe("2024-08-21");
    expect(of({ debtsPaidOn: "2024-08-01" })).toBeNull();
    expect(of({ taxCompletedOn: "2024-08-20" })).toBeNull();
    expect(of({ debtsOutstanding: false, taxCompletedOn: "2024-08-20" })).toBe("2024-08-20");
    expect(of({ debtsOutstanding: true, taxCompletedOn: "2024-08-20" })).toBeNull();
    // Debts which have been paid were there: their day counts.
    expect(of({ debtsOutstanding: false, debtsPaidOn: "2024-08-25", taxCompletedOn: "2024-08-20" })).toBe("2024-08-25");
    expect(shown(clock([], { debtsOutstanding: false }).anchor(ofFacts("debtsPaidOn")))).toBeNull();
  });

  it("is the end of another period, and not sure before that is", () => {
    const sent = clock([["send", "2024-09-03"]]);
    const six = setBy(months(6, ofAct("send")), [L]);
    expect(sent.anchor(ofEnd(six))).toEqual(sent.end(six));
    // Mon 03/03/2025, then three working days.
    expect(shown(sent.lastDay(workingDays(3, ofEnd(six))))).toBe("2025-03-06");
  });
});

describe("a period", () => {
  const acts = [["send", "2024-09-03"]] as const;

  it("is counted forwards from the day after, backwards for “at latest … before”", () => {
    expect(shown(clock(acts).lastDay(days(10, ofAct("send"))))).toBe("2024-09-13");
    expect(shown(clock(acts).lastDay(workingDays(3, ofAct("send"))))).toBe("2024-09-06");
    // Sat 24/08 is a day off: the last working day before it.
    expect(shown(clock(acts).lastDay(daysBefore(10, ofAct("send"))))).toBe("2024-08-23");
    // Mon 02/09 and Tue 03/09/2024 are National Day: Fri 30/08 is the first working day before.
    expect(shown(clock([["send", "2024-09-04"]]).lastDay(workingDaysBefore(1, ofAct("send"))))).toBe("2024-08-30");
  });

  it("counts from the first of its beginnings which is known; else another stands, or none", () => {
    const either = days(5, ofAct("post"), ofAct("send"));
    expect(shown(clock(acts).lastDay(either))).toBe("2024-09-09");
    const other = { ...days(5, ofAct("post")), else: days(7, ofAct("send")) };
    expect(shown(clock(acts).lastDay(other))).toBe("2024-09-10");
    expect(clock(acts).lastDay(days(5, ofAct("post")))).toBeNull();
  });

  it("of no length ends on the day itself, printed in a paper, and says which text lets it", () => {
    const printed = clock([["notify", "2024-08-01", { payload: { to: "2024-09-30" } }]]);
    const open = until(ofPrinted("notify", "to"));
    expect(printed.end(open)).toEqual({ shown: "2024-09-30", surely: "2024-09-30", trust: "verified", by: [] });
    expect(printed.end(setBy(open, [D]))?.by).toEqual([D]);
    // No text of it stands on that day: there is no such period.
    expect(printed.end(setBy(open, [L2012]))).toBeNull();
  });

  it("is law only while a text which sets it is in force on the day it is counted from, or counted back to", () => {
    const decree = setBy(workingDays(3, ofAct("send")), [D]);
    expect(clock([["send", "2024-07-17"]]).lastDay(decree)).toBeNull();
    expect(clock([["send", "2024-07-18"]]).lastDay(decree)).toMatchObject({ shown: "2024-07-23", by: [D] });
    // Counted back it leads to 17/07, before the decree.
    const back = setBy(daysBefore(3, ofAct("send")), [D]);
    expect(clock([["send", "2024-07-20"]]).lastDay(back)).toBeNull();
    expect(shown(clock([["send", "2024-07-21"]]).lastDay(back))).toBe("2024-07-18");
    const instead = { ...decree, else: setBy(days(30, ofAct("send")), [L]) };
    expect(clock([["send", "2024-07-17"]]).lastDay(instead)).toMatchObject({ shown: "2024-08-16", by: [L] });
  });

  it("of a law which a person has chosen goes on after its end, and not before it began", () => {
    const chosen = { question: "law", choice: "23/2012/QH13", by: "p", on: legalDate("2024-07-02"), reason: "r" };
    const old = setBy(days(60, ofAct("send")), [L2012]);
    expect(clock(acts).lastDay(old)).toBeNull();
    expect(shown(clock(acts, {}, chosen as unknown as Proceeding["decided"]).lastDay(old))).toBe("2024-11-04");
    const early = clock([["send", "2013-06-30"]], {}, chosen as unknown as Proceeding["decided"]);
    expect(early.lastDay(old)).toBeNull();
  });

  it("is worth its weakest: the count, the day it begins with, the text", () => {
    expect(clock(acts).lastDay(setBy(days(10, ofAct("send")), [{ ...D, trust: "unverified" }]))?.trust).toBe(
      "unverified",
    );
    // The days off of the year are as announced.
    expect(clock(acts).lastDay(setBy(days(10, ofAct("send")), [D]))?.trust).toBe("announced");
    // No text regulates counting working days backwards.
    expect(clock(acts).lastDay(workingDaysBefore(3, ofAct("send")))?.trust).toBe("unverified");
  });
});
