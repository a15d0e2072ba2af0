import {
  formatDay,
  type Language,
  type LegalDate,
  type ObligationState,
  obligationStatusLabel,
  officialClass,
  type OfficialClass,
} from "@kttt/core";
import { effectiveDay, OBLIGATION_STATUSES } from "@kttt/core/plan";
import { folded } from "./place.js";
import { writtenDay } from "./written-day.js";

/** What a scenario may expect of a duty on a day. */
export type Outcome =
  | { readonly kind: "refused"; readonly code: string | null }
  | { readonly kind: "state"; readonly holds: (state: ObligationState, on: LegalDate) => boolean };

const ON_TIME: readonly OfficialClass[] = ["completedOnTime", "inProgressWithinTime", "returned", "carriedOn"];
const onTime = (state: ObligationState, on: LegalDate) => !state.late && ON_TIME.includes(officialClass(state, on));
const overdue = (state: ObligationState, on: LegalDate) => officialClass(state, on) === "inProgressOverdue";

const PHRASES: readonly {
  readonly words: readonly string[];
  readonly holds: (state: ObligationState, on: LegalDate) => boolean;
}[] = [
  { words: ["đúng hạn", "on time"], holds: onTime },
  {
    words: ["trong hạn", "chưa đến hạn", "within time"],
    holds: (s, on) => officialClass(s, on) === "inProgressWithinTime",
  },
  {
    words: ["trả lại, chờ hoàn thiện", "trả lại", "returned"],
    holds: (s, on) => officialClass(s, on) === "returned",
  },
  { words: ["quá hạn", "overdue"], holds: overdue },
  { words: ["trễ hạn", "muộn", "late"], holds: (state) => state.late },
  { words: ["hoàn thành đúng hạn", "completed on time"], holds: (s, on) => officialClass(s, on) === "completedOnTime" },
  { words: ["hoàn thành quá hạn", "completed late"], holds: (s, on) => officialClass(s, on) === "completedLate" },
  { words: ["chưa có thời hạn", "no day set"], holds: (s, on) => officialClass(s, on) === "noDaySet" },
  {
    words: ["cần người quyết định", "needs a decision"],
    holds: (state) => state.decisions.some((it) => it.takenOn === null),
  },
  // "quá hạn" stands above: as a status it would say less.
  ...OBLIGATION_STATUSES.filter((it) => it !== "overdue").map((status) => ({
    words: [obligationStatusLabel(status, "vi"), obligationStatusLabel(status, "en")],
    holds: (state: ObligationState) => state.status === status,
  })),
];

const SINCE = /^(?:quá hạn từ|overdue since)\s+(?:ngày\s+)?(\S+)$/u;
const LAST_DAY = /^(?:hạn cuối(?: là)?|hạn(?: là)?|last day(?: is)?)\s+(?:ngày\s+)?(\S+)$/u;
const REFUSED = /^(?:bị từ chối|refused)(?:\s*\(([\w/-]+)\))?$/u;

/** The outcomes which are understood, for hints. */
export const OUTCOME_WORDS: readonly string[] = [
  ...PHRASES.flatMap((it) => it.words),
  "quá hạn từ 2024-07-01",
  "overdue since 2024-07-01",
  "hạn cuối 2024-06-30",
  "last day 2024-06-30",
  "bị từ chối",
  "refused",
];

/** Reads what is expected; `null` when it is not understood. */
export function readOutcome(text: string): Outcome | null {
  const words = folded(text).replace(/\.$/u, "");
  const refused = REFUSED.exec(words);
  if (refused) return { kind: "refused", code: refused[1] ?? null };
  const since = writtenDay(SINCE.exec(words)?.[1] ?? "");
  if (since) return { kind: "state", holds: (state, on) => overdue(state, on) && state.lateSince === since };
  const last = writtenDay(LAST_DAY.exec(words)?.[1] ?? "");
  if (last) return { kind: "state", holds: (state) => effectiveDay(state) === last };
  const phrase = PHRASES.find((it) => it.words.some((word) => folded(word) === words));
  return phrase ? { kind: "state", holds: phrase.holds } : null;
}

/** Where a duty stands, in words, for saying what came out instead. */
export function standingWords(state: ObligationState, on: LegalDate, language: Language): string {
  const vi = language === "vi";
  const day = effectiveDay(state);
  const cls = officialClass(state, on);
  return [
    obligationStatusLabel(state.status, language),
    day === null
      ? vi
        ? "chưa có thời hạn"
        : "no day set"
      : `${vi ? "hạn cuối" : "last day"} ${formatDay(day, language)}`,
    ...(state.reportedOn === null ? [] : [`${vi ? "báo cáo" : "reported"} ${formatDay(state.reportedOn, language)}`]),
    ...(state.late ? [vi ? "trễ hạn" : "late"] : []),
    ...(state.lateSince === null
      ? []
      : [`${vi ? "quá hạn từ" : "overdue since"} ${formatDay(state.lateSince, language)}`]),
    ...(cls === "inProgressWithinTime" ? [vi ? "trong hạn" : "within time"] : []),
    ...(cls === "returned" ? [vi ? "trả lại, chờ hoàn thiện" : "returned"] : []),
  ].join(", ");
}
