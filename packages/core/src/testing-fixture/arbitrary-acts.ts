import fc from "fast-check";
import { legalDate, shiftDays } from "../calendar/legal-date.js";
import type { Obligation } from "../plan/obligation.js";
import { continuousOf, day, obligationOf, type Said } from "./obligation-stream.js";

/** Days around everything that matters to {@link obligationOf}: its first day, its last, and months after. */
export const anyDay = fc
  .constantFrom(-10, 0, 1, 30, 60, 89, 90, 91, 100, 179, 180, 181, 182, 183, 190, 200, 230, 300, 400)
  .map((days) => shiftDays(legalDate("2024-01-01"), days));

/** Duties of every kind the lifecycle tells apart. */
export const anyObligation: fc.Arbitrary<Obligation> = fc.constantFrom(
  obligationOf(),
  obligationOf({ act: "submit" }),
  obligationOf({ lastDay: null }),
  obligationOf({ dayTrust: "unverified" }),
  obligationOf({ lastDay: day("2023-12-01"), pastDueAtAssignment: true }),
  obligationOf({ kind: "report", act: "report", recipients: ["so-khdt", "lien-minh"] }),
  obligationOf({ kind: "report", act: "report", lastDay: null, closesOn: day("2024-03-31") }),
  continuousOf(),
  continuousOf({ act: "submit" }),
);

const words = fc.constantFrom("một", "hai");
const decision = fc.constantFrom("new-day@2024-01-01", "confirm-overdue@2024-07-01", "confirm-overdue@2024-07-20");

/** Any command a body, a monitor or an issuer may think of, sensible or not. */
export const anySaid: fc.Arbitrary<Said> = fc.oneof(
  fc.record({ type: fc.constant("start" as const), on: anyDay }),
  fc.record({ type: fc.constant("report" as const), on: anyDay }),
  fc.record({ type: fc.constant("report" as const), on: anyDay, nil: fc.boolean() }),
  fc.record({
    type: fc.constant("report" as const),
    on: anyDay,
    deliveredTo: fc.constantFrom(["so-khdt"], ["lien-minh"], ["so-khdt", "lien-minh"]),
  }),
  fc.record({ type: fc.constant("accept" as const), on: anyDay }),
  fc.record({ type: fc.constant("return" as const), on: anyDay, reason: words, correctBy: anyDay }),
  fc.record({ type: fc.constant("extend" as const), on: anyDay, to: anyDay, decision: words }),
  fc.record({ type: fc.constant("reassign" as const), on: anyDay, to: fc.constantFrom("so-a", "so-b"), reason: words }),
  fc.record({ type: fc.constant("raise-obstacle" as const), on: anyDay, obstacle: words, text: words }),
  fc.record({ type: fc.constant("answer-obstacle" as const), on: anyDay, obstacle: words, answer: words }),
  fc.record({ type: fc.constant("cancel" as const), on: anyDay, reason: words }),
  fc.record({
    type: fc.constant("decide" as const),
    on: anyDay,
    decision,
    choice: fc.constantFrom("set-day", "no-day", "cancel", "mark-overdue", "not-overdue"),
    value: anyDay,
    reason: words,
  }),
) as fc.Arbitrary<Said>;

/** A command and the day it is entered, some days after the one before; dated that day, or as it says itself. */
export interface Entered {
  readonly said: Said;
  readonly waited: number;
  readonly datedToday: boolean;
}

export const anyHistory: fc.Arbitrary<readonly Entered[]> = fc.array(
  fc.record({ said: anySaid, waited: fc.constantFrom(0, 1, 10, 40, 90), datedToday: fc.boolean() }),
  { minLength: 1, maxLength: 12, size: "max" },
);
