import type { LegalDate } from "../calendar/legal-date.js";
import { mayActAlone } from "../law/citation.js";
import { awaitsBody, effectiveDay, type ObligationState, openDecisions } from "./obligation-state.js";

/**
 * How an obligation counts. The first four are the classes officials report (hoàn thành đúng hạn, hoàn thành quá hạn,
 * đang thực hiện trong hạn, đang thực hiện quá hạn); the others stand apart and count neither way.
 */
export const OFFICIAL_CLASSES = [
  "completedOnTime",
  "completedLate",
  "inProgressWithinTime",
  "inProgressOverdue",
  "noDaySet",
  "carriedOn",
  "notReported",
  "cancelled",
] as const;
export type OfficialClass = (typeof OFFICIAL_CLASSES)[number];

/** Worst first: what a duty of several bodies counts as is its worst part. */
const WORST_FIRST: readonly OfficialClass[] = [
  "inProgressOverdue",
  "completedLate",
  "notReported",
  "inProgressWithinTime",
  "noDaySet",
  "carriedOn",
  "completedOnTime",
  "cancelled",
];

function classOfContinuous(state: ObligationState): OfficialClass {
  switch (state.status) {
    case "reported":
    case "completed":
    case "carriedOn":
      return "carriedOn";
    case "notReported":
      return "notReported";
    default:
      return "noDaySet";
  }
}

/**
 * The class of an obligation at the end of the day `on`. A report which awaits acceptance is within time or overdue as
 * the report itself was: the reviewer's delay is not the body's.
 */
export function officialClass(state: ObligationState, on: LegalDate): OfficialClass {
  if (state.status === "cancelled") return "cancelled";
  if (state.obligation.continuous) return classOfContinuous(state);
  const day = effectiveDay(state);
  const dayAwaited = openDecisions(state).some((it) => it.question === "new-day");
  if (day === null || dayAwaited) return "noDaySet";
  if (state.status === "completed") return state.late ? "completedLate" : "completedOnTime";
  const passed = awaitsBody(state) && on > day && mayActAlone(state.dayTrust);
  return state.status === "overdue" || state.late || passed ? "inProgressOverdue" : "inProgressWithinTime";
}

/** The class of a task given to several bodies: its worst part; `null` for none at all. */
export function worstClass(classes: readonly OfficialClass[]): OfficialClass | null {
  return WORST_FIRST.find((candidate) => classes.includes(candidate)) ?? null;
}
