import type { LegalDate } from "../kernel/legal-date.js";
import { awaitsBody, dayCountsAlone, effectiveDay, type ObligationState } from "./obligation-state.js";

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
 * The class of an obligation at the end of the day `on`, from its state on that day or any earlier one (for a day of the
 * past: fold {@link eventsAsOf} that day). A report which awaits acceptance is within time or overdue as the report itself
 * was: the reviewer's delay is not the body's.
 */
export function officialClass(state: ObligationState, on: LegalDate): OfficialClass {
  if (state.status === "cancelled") return "cancelled";
  if (state.obligation.continuous) return classOfContinuous(state);
  const done = state.status === "completed";
  if (state.late) return done ? "completedLate" : "inProgressOverdue";
  const day = effectiveDay(state);
  if (day === null) return "noDaySet";
  if (done) return "completedOnTime";
  const passed = awaitsBody(state) && on > day && dayCountsAlone(state);
  return state.status === "overdue" || passed ? "inProgressOverdue" : "inProgressWithinTime";
}

/** The class of a task given to several bodies: its worst part; `null` for none at all. */
export function worstClass(classes: readonly OfficialClass[]): OfficialClass | null {
  return WORST_FIRST.find((candidate) => classes.includes(candidate)) ?? null;
}
