import { type LegalDate, shiftDays } from "../kernel/legal-date.js";
import type { Bilingual } from "../kernel/language.js";
import { awaitsBody, effectiveDay, isOverdue, type ObligationState } from "./obligation-state.js";

/**
 * How an obligation counts; each is in exactly one class. The first four are the classes officials report (hoàn thành đúng
 * hạn, hoàn thành quá hạn, đang thực hiện trong hạn, quá hạn chưa hoàn thành); the others stand apart and count neither way.
 *
 * - `returned`: sent back, and its day of correction has not passed (trả lại, chờ hoàn thiện)
 * - `passed`: its day has passed, but whether that counts is an open question (đã qua)
 */
export const OFFICIAL_CLASSES = [
  "completedOnTime",
  "completedLate",
  "inProgressWithinTime",
  "inProgressOverdue",
  "returned",
  "passed",
  "noDaySet",
  "carriedOn",
  "notReported",
  "cancelled",
] as const;
/** One of {@link OFFICIAL_CLASSES}. */
export type OfficialClass = (typeof OFFICIAL_CLASSES)[number];

/** The words of the classes, as provinces publish them: every table, list and page uses these. */
export const OFFICIAL_CLASS_LABELS: Readonly<Record<OfficialClass, Bilingual>> = {
  completedOnTime: { vi: "Hoàn thành đúng hạn", en: "Completed on time" },
  completedLate: { vi: "Hoàn thành quá hạn", en: "Completed late" },
  inProgressWithinTime: { vi: "Đang thực hiện: trong hạn", en: "In progress, within time" },
  inProgressOverdue: { vi: "Quá hạn chưa hoàn thành", en: "Overdue, not completed" },
  returned: { vi: "Trả lại, chờ hoàn thiện", en: "Returned for correction" },
  passed: { vi: "Đã qua", en: "Day passed, question open" },
  noDaySet: { vi: "Không thời hạn", en: "No day set" },
  carriedOn: { vi: "Có báo cáo trong kỳ", en: "Reported in the period" },
  notReported: { vi: "Không báo cáo trong kỳ", en: "Not reported in the period" },
  cancelled: { vi: "Đã huỷ", en: "Cancelled" },
};

/** Worst first: what a duty of several bodies counts as is its worst part. */
const WORST_FIRST: readonly OfficialClass[] = [
  "inProgressOverdue",
  "completedLate",
  "notReported",
  "returned",
  "passed",
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

/** Whether nobody has said yet if the day which has passed counts. */
function awaitsJudgement({ decisions }: ObligationState, day: LegalDate): boolean {
  const asked = decisions.find((it) => it.question === "confirm-overdue" && it.askedOn === shiftDays(day, 1));
  return asked?.takenOn == null;
}

/**
 * The class of an obligation at the end of the day `on`, from its state on that day (a view has it in
 * `register.asOf`). A report which awaits acceptance is within time or overdue as the report itself was: the
 * reviewer's delay is not the body's.
 */
export function officialClass(state: ObligationState, on: LegalDate): OfficialClass {
  if (state.status === "cancelled") return "cancelled";
  const day = effectiveDay(state);
  const owed = awaitsBody(state);
  const passed = day !== null && on > day;
  if (owed && state.correctBy !== null && !passed) return "returned";
  if (state.obligation.continuous) return classOfContinuous(state);
  const done = state.status === "completed";
  if (state.late) return done ? "completedLate" : "inProgressOverdue";
  if (day === null) return "noDaySet";
  if (done) return "completedOnTime";
  if (isOverdue(state, on)) return "inProgressOverdue";
  return owed && passed && awaitsJudgement(state, day) ? "passed" : "inProgressWithinTime";
}

/** The class of a duty of several bodies: its worst part; `null` for none at all. */
export function worstClass(classes: readonly OfficialClass[]): OfficialClass | null {
  return WORST_FIRST.find((candidate) => classes.includes(candidate)) ?? null;
}
