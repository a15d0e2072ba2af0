import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { continuousOf, obligationOf, streamOf } from "../testing-fixture/obligation-stream.js";
import {
  OFFICIAL_CLASS_LABELS,
  OFFICIAL_CLASSES,
  type OfficialClass,
  officialClass,
  worstClass,
} from "./official-class.js";
import type { ObligationState } from "./obligation-state.js";

const day = legalDate;
/** Due on 30/06/2024. */
const state = (over: Partial<ObligationState> = {}): ObligationState => ({
  ...streamOf(obligationOf()).state,
  ...over,
});
const continuous = (over: Partial<ObligationState> = {}): ObligationState => ({
  ...streamOf(continuousOf()).state,
  ...over,
});
const asked = (takenOn: string | null, askedOn = "2024-07-01") =>
  [
    { id: "q", question: "confirm-overdue", askedOn: day(askedOn), takenOn: takenOn === null ? null : day(takenOn) },
  ] as ObligationState["decisions"];
const unverified = { dayTrust: "unverified" } as const;

const CASES: readonly (readonly [OfficialClass, string, ObligationState, on: string])[] = [
  ["inProgressWithinTime", "on its last day", state(), "2024-06-30"],
  ["inProgressOverdue", "on the day after, though nobody has marked it", state(), "2024-07-01"],
  [
    "inProgressWithinTime",
    "reported in time, awaiting acceptance after the day",
    state({ status: "reported", reportedOn: day("2024-06-30") }),
    "2024-08-01",
  ],
  ["inProgressOverdue", "reported late, awaiting acceptance", state({ status: "reported", late: true }), "2024-06-01"],
  ["completedOnTime", "accepted after its day, reported before", state({ status: "completed" }), "2024-08-01"],
  ["completedLate", "reported late and accepted", state({ status: "completed", late: true }), "2024-08-01"],
  ["cancelled", "whatever was late", state({ status: "cancelled", late: true }), "2024-08-01"],
  ["noDaySet", "no day is set", state({ lastDay: null }), "2024-08-01"],
  ["noDaySet", "no day is set, and done", state({ lastDay: null, status: "completed" }), "2024-08-01"],
  [
    "completedLate",
    "no day is set any more, late by the day of correction",
    state({ lastDay: null, status: "completed", late: true }),
    "2024-08-01",
  ],
  [
    "returned",
    "sent back, up to the day of correction",
    state({ status: "inProgress", correctBy: day("2024-07-15") }),
    "2024-07-15",
  ],
  [
    "inProgressOverdue",
    "sent back, the day after",
    state({ status: "inProgress", correctBy: day("2024-07-15") }),
    "2024-07-16",
  ],
  [
    "returned",
    "sent back though late before",
    state({ status: "inProgress", correctBy: day("2024-07-15"), late: true }),
    "2024-07-10",
  ],
  [
    "passed",
    "its day rests on a source which may not act alone, and nobody was asked yet",
    state(unverified),
    "2024-07-01",
  ],
  ["passed", "asked, not answered", state({ ...unverified, decisions: asked(null) }), "2024-07-05"],
  [
    "inProgressWithinTime",
    "answered that it does not count",
    state({ ...unverified, decisions: asked("2024-07-04") }),
    "2024-07-05",
  ],
  [
    "passed",
    "answered about another day",
    state({ ...unverified, decisions: asked("2024-05-04", "2024-05-01") }),
    "2024-07-05",
  ],
  ["inProgressWithinTime", "the day itself has not passed", state(unverified), "2024-06-30"],
  [
    "inProgressWithinTime",
    "reported, whatever its day rests on",
    state({ ...unverified, status: "reported" }),
    "2024-07-05",
  ],
  ["noDaySet", "carried on throughout, its period running", continuous(), "2024-03-01"],
  ["carriedOn", "reported", continuous({ status: "reported" }), "2024-03-01"],
  ["carriedOn", "accepted", continuous({ status: "completed" }), "2024-05-01"],
  ["carriedOn", "closed with a report", continuous({ status: "carriedOn" }), "2024-05-01"],
  ["notReported", "closed without one", continuous({ status: "notReported" }), "2024-05-01"],
  [
    "returned",
    "sent back, before the day of correction",
    continuous({ status: "inProgress", correctBy: day("2024-04-15") }),
    "2024-04-10",
  ],
  ["noDaySet", "sent back, after it", continuous({ status: "inProgress", correctBy: day("2024-04-15") }), "2024-04-16"],
];

describe("the official class of an obligation at the end of a day", () => {
  it.each(CASES)("%s: %s", (expected, _, of, on) => {
    expect(officialClass(of, day(on))).toBe(expected);
  });

  it("is each of them somewhere above", () => {
    expect(new Set(CASES.map(([name]) => name))).toEqual(new Set(OFFICIAL_CLASSES));
  });
});

describe("a duty of several bodies", () => {
  it("counts as its worst part: lateness before work under way, work under way before what is done", () => {
    const order: readonly OfficialClass[] = [
      ...(["inProgressOverdue", "completedLate", "notReported", "returned", "passed"] as const),
      ...(["inProgressWithinTime", "noDaySet", "carriedOn", "completedOnTime", "cancelled"] as const),
    ];
    for (const [at, worst] of order.entries()) {
      expect(worstClass(order.slice(at).toReversed())).toBe(worst);
    }
    expect(worstClass([])).toBeNull();
  });
});

describe("The words of the classes", () => {
  it.each(["vi", "en"] as const)("are one for each class, and no two classes share theirs (%s)", (language) => {
    expect(Object.keys(OFFICIAL_CLASS_LABELS)).toEqual([...OFFICIAL_CLASSES]);
    const words = OFFICIAL_CLASSES.map((it) => OFFICIAL_CLASS_LABELS[it][language]);
    expect(new Set(words).size).toBe(OFFICIAL_CLASSES.length);
    expect(words.map((it) => it.normalize("NFC"))).toEqual(words);
  });

  it("are those which provinces publish", () => {
    expect(OFFICIAL_CLASS_LABELS.completedOnTime.vi).toBe("Hoàn thành đúng hạn");
    expect(OFFICIAL_CLASS_LABELS.inProgressOverdue.vi).toBe("Quá hạn chưa hoàn thành");
  });
});
