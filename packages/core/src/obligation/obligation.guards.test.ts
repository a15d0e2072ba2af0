import { renderProblem } from "../law/render-problem.js";
import { describe, expect, it } from "vitest";
import type { LegalDate } from "../kernel/legal-date.js";
import { continuousOf, day, obligationOf, streamOf } from "../testing-fixture/obligation-stream.js";
import type { ObligationState } from "./obligation-state.js";
import { OBLIGATION_GUARDS, type ObligationMachineEvent } from "./obligation.guards.js";

const BY = { agency: "so-khdt", person: "p-9" };
const given = streamOf(obligationOf()).state;
const started = (() => {
  const stream = streamOf(obligationOf());
  stream.say({ type: "start", on: "2024-02-01" });
  stream.say({ type: "raise-obstacle", on: "2024-02-01", obstacle: "von", text: "Thiếu vốn" });
  return stream.state;
})();
const reported = (() => {
  const stream = streamOf(obligationOf());
  stream.say({ type: "report", on: "2024-03-01" });
  return stream.state;
})();
const returned = (() => {
  const stream = streamOf(obligationOf());
  stream.say({ type: "report", on: "2024-03-01" });
  stream.say({ type: "return", on: "2024-03-05", reason: "…", correctBy: day("2024-03-15") });
  return stream.state;
})();
const moved = (() => {
  const stream = streamOf(obligationOf());
  stream.say({ type: "reassign", on: "2024-03-01", to: "so-b", reason: "…" });
  return stream.state;
})();
const overdue = streamOf(obligationOf()).pass("2024-07-01").state;
const full: ObligationState = {
  ...started,
  obstacles: Array.from({ length: 200 }, (_, index) => `o-${index}`).reduce<ObligationState["obstacles"]>(
    (before, id) => ({ id, text: "…", on: day("2024-02-01"), before }),
    null,
  ),
};
const doubtful = streamOf(obligationOf({ dayTrust: "unverified" })).state;
const submission = streamOf(obligationOf({ act: "submit" })).state;
const continuous = streamOf(continuousOf()).state;

const on = (value: "2024-02-10" | "2024-07-01") => day(value);
const start: ObligationMachineEvent = { type: "start", on: on("2024-02-10") };

/** For each guard a state and an event by which it fails, and the code of the problem it then gives. */
const FAILING: readonly (readonly [
  keyof typeof OBLIGATION_GUARDS,
  ObligationState,
  ObligationMachineEvent,
  LegalDate,
  string,
])[] = [
  ["notInFuture", given, start, day("2024-02-09"), "command/in-future"],
  ["notBeforeAssignment", given, { ...start, on: day("2023-12-31") }, on("2024-02-10"), "obligation/before-assignment"],
  ["notBeforeOrder", given, { type: "cancel", on: day("2023-12-31") }, on("2024-02-10"), "obligation/before-order"],
  ["notYetStarted", started, start, on("2024-02-10"), "obligation/already-started"],
  ["workBegun", given, start, on("2024-02-10"), "obligation/not-started"],
  ["isSubmission", given, start, on("2024-02-10"), "obligation/not-a-submission"],
  ["isNotSubmission", submission, start, on("2024-02-10"), "obligation/is-a-submission"],
  [
    "notBeforeReport",
    reported,
    { type: "accept", by: BY, on: on("2024-02-10") },
    day("2024-03-02"),
    "obligation/before-report",
  ],
  [
    "notBeforeReturn",
    returned,
    { type: "report", on: day("2024-03-04") },
    day("2024-03-06"),
    "obligation/before-return",
  ],
  [
    "notOwnReport",
    reported,
    { type: "accept", by: { agency: "so-a", person: null }, on: day("2024-03-02") },
    day("2024-03-02"),
    "obligation/own-report",
  ],
  [
    "correctionDayAhead",
    reported,
    { type: "return", by: BY, on: day("2024-03-05"), correctBy: day("2024-03-04") },
    day("2024-03-05"),
    "obligation/correction-day-passed",
  ],
  [
    "newDayIsLater",
    given,
    { type: "extend", on: on("2024-02-10"), to: day("2024-06-30") },
    on("2024-02-10"),
    "obligation/new-day-not-later",
  ],
  [
    "newDayIsAhead",
    given,
    { type: "extend", on: on("2024-02-10"), to: on("2024-07-01") },
    on("2024-07-01"),
    "obligation/new-day-not-ahead",
  ],
  [
    "dayWasAskedFor",
    given,
    { type: "set-day", on: on("2024-02-10"), to: null },
    on("2024-02-10"),
    "obligation/no-day-asked",
  ],
  [
    "setDayNotBeforeDecision",
    given,
    { type: "set-day", on: on("2024-02-10"), to: day("2024-02-09") },
    on("2024-02-10"),
    "obligation/set-day-before-decision",
  ],
  [
    "anotherBody",
    given,
    { type: "reassign", on: on("2024-02-10"), to: "so-a" },
    on("2024-02-10"),
    "obligation/already-with-body",
  ],
  [
    "notBeforeLastMove",
    moved,
    { type: "reassign", on: on("2024-02-10"), to: "so-c" },
    day("2024-03-02"),
    "obligation/before-last-move",
  ],
  [
    "obstaclesHaveRoom",
    full,
    { type: "raise-obstacle", on: on("2024-02-10"), obstacle: "von" },
    on("2024-02-10"),
    "obligation/too-many-obstacles",
  ],
  [
    "notBeforeObstacle",
    started,
    { type: "answer-obstacle", on: day("2024-01-31"), obstacle: "von" },
    on("2024-02-10"),
    "obligation/before-obstacle",
  ],
  [
    "dayHasNotPassed",
    overdue,
    { type: "clear-overdue", on: on("2024-07-01") },
    on("2024-07-01"),
    "obligation/day-passed",
  ],
  [
    "obstacleIsNew",
    started,
    { type: "raise-obstacle", on: on("2024-02-10"), obstacle: "von" },
    on("2024-02-10"),
    "obligation/obstacle-exists",
  ],
  [
    "obstacleIsOpen",
    started,
    { type: "answer-obstacle", on: on("2024-02-10"), obstacle: "dat" },
    on("2024-02-10"),
    "obligation/obstacle-not-open",
  ],
  [
    "dayHasPassed",
    given,
    { type: "mark-overdue", on: day("2024-06-30"), confirmed: false },
    on("2024-07-01"),
    "obligation/day-not-passed",
  ],
  [
    "dayCounts",
    doubtful,
    { type: "mark-overdue", on: on("2024-07-01"), confirmed: false },
    on("2024-07-01"),
    "obligation/day-unverified",
  ],
  [
    "isContinuous",
    given,
    { type: "close-period", on: on("2024-07-01") },
    on("2024-07-01"),
    "obligation/not-continuous",
  ],
  [
    "periodIsOver",
    continuous,
    { type: "close-period", on: day("2024-03-31") },
    on("2024-07-01"),
    "obligation/period-not-over",
  ],
];

describe("a condition of the lifecycle", () => {
  it("tried here is each one, once", () => {
    expect(FAILING.map(([name]) => name).sort()).toEqual(Object.keys(OBLIGATION_GUARDS).sort());
  });

  it.each(FAILING)(
    "%s says why it does not hold, and what to do, in both languages",
    (name, state, event, today, code) => {
      const guard = OBLIGATION_GUARDS[name];
      expect(guard.test({ state, today }, event)).toBe(false);
      const why = guard.unmet({ state, today }, event);
      expect(why.code).toBe(code);
      for (const language of ["vi", "en"] as const) {
        const { hint, message } = renderProblem(why, language);
        expect(`${message} ${hint}`).not.toMatch(/\{\w+\}|\[\[|“–”|`–`/);
      }
    },
  );
});
