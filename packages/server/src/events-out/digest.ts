import { bodyName, formatDay, type Instant, type Language, type LegalDate, type ObligationState } from "@kttt/core";
import { cooperativeName, flowOf } from "@kttt/core/cooperative";
import { effectiveDay } from "@kttt/core/plan";
import { daysBetween } from "@kttt/core/time";
import { dutyWords } from "@kttt/office/tables";
import { z } from "zod";
import type { Standing } from "../standing.js";

/** One thing somebody is to be reminded of. */
export const reminderItem = z.strictObject({
  /** The event and which of its reminders: the same one is kept once. */
  key: z.string(),
  body: z.string(),
  urgency: z.string(),
  of: z.union([
    z.strictObject({ obligation: z.string() }),
    z.strictObject({ case: z.string(), proceeding: z.string(), act: z.string(), lastDay: z.string() }),
  ]),
});
export type ReminderItem = z.output<typeof reminderItem>;

/** A message to one person. */
export interface Message {
  /** The same when it is sent again: the receiver's mail program shows it once. */
  readonly id: string;
  readonly to: string;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  /** The moment it was made. */
  readonly at: Instant;
}

/** The line of one reminder; `null` where there is nothing to do any more. */
interface Line {
  readonly group: "overdue" | "dueSoon";
  readonly day: LegalDate | null;
  readonly body: string;
  readonly words: string;
  readonly path: string;
}

const WORDS = {
  subject: {
    vi: ({ all, day, overdue }: Counts) =>
      `Nhắc việc ngày ${day}: ${all} việc${overdue > 0 ? `, ${overdue} quá hạn` : ""}`,
    en: ({ all, day, overdue }: Counts) => `Reminder of ${day}: ${all} due${overdue > 0 ? `, ${overdue} overdue` : ""}`,
  },
  synthetic: { vi: "[Giả định] ", en: "[Invented] " },
  overdue: { vi: "QUÁ HẠN", en: "OVERDUE" },
  dueSoon: { vi: "SẮP ĐẾN HẠN", en: "DUE SOON" },
  late: { vi: (days: number) => `quá ${days} ngày`, en: (days: number) => `${days} day${days === 1 ? "" : "s"} late` },
  left: {
    vi: (days: number) => (days === 0 ? "hôm nay" : `còn ${days} ngày`),
    en: (days: number) => (days === 0 ? "today" : `${days} day${days === 1 ? "" : "s"} left`),
  },
  lastDay: { vi: "hạn", en: "last day" },
  end: {
    vi: "Thư tự động. Việc đã làm xong hoặc đã được gia hạn không còn trong thư này.",
    en: "Sent automatically. What has been done or extended meanwhile is left out.",
  },
} as const;
interface Counts {
  readonly all: number;
  readonly overdue: number;
  readonly day: string;
}

const isOwed = ({ status }: ObligationState) =>
  status === "assigned" || status === "inProgress" || status === "overdue";

function lineOf(item: ReminderItem, { asOf, cases, province, register }: Standing, language: Language): Line | null {
  const body = bodyName(province, item.body, language);
  if ("obligation" in item.of) {
    const state = register.obligations.get(item.of.obligation);
    if (!state || !isOwed(state)) return null;
    const day = effectiveDay(state);
    const path = `/duties/${encodeURIComponent(item.of.obligation)}`;
    const group = state.status === "overdue" ? "overdue" : "dueSoon";
    return { group, day, body, words: dutyWords(state.obligation, language), path };
  }
  const { act, case: id, lastDay, proceeding } = item.of;
  const found = cases.get(id);
  const open = found?.proceedings.find((it) => it.id === proceeding);
  if (!found || !open || open.acts.some((it) => it.act === act)) return null;
  const label = flowOf(open.flow)?.steps.transitions.find((it) => it.event === act)?.meta.label[language] ?? act;
  const day = lastDay as LegalDate;
  const words = `${cooperativeName(found.cooperative.ref, language)}: ${label}`;
  return { group: day < asOf ? "overdue" : "dueSoon", day, body, words, path: `/cases/${encodeURIComponent(id)}` };
}

function written({ body, day, path, words }: Line, on: LegalDate, language: Language, publicUrl?: string): string {
  const said = [body];
  if (day !== null) {
    const left = daysBetween(on, day);
    const how = left < 0 ? WORDS.late[language](-left) : WORDS.left[language](left);
    said.push(`${WORDS.lastDay[language]} ${formatDay(day, language)} (${how})`);
  }
  const at = publicUrl === undefined ? "" : `\n  ${publicUrl.replace(/\/+$/, "")}${path}`;
  return `- ${words.replaceAll(/\s+/g, " ")}\n  ${said.join(" · ")}${at}`;
}

/**
 * One message with everything a person is to be reminded of on a day, the most pressing first. What has been done, handed on or
 * extended since the reminder came due is judged as it stands now; `null` where nothing is left.
 */
export function digestMessage(
  items: readonly ReminderItem[],
  standing: Standing,
  to: {
    readonly id: string;
    readonly address: string;
    readonly language: Language;
    readonly at: Instant;
    readonly publicUrl?: string | undefined;
  },
): Message | null {
  const { address, at, id, language, publicUrl } = to;
  const { asOf, province, synthetic } = standing;
  const lines = items.flatMap((it) => lineOf(it, standing, language) ?? []);
  // Two rules, or two days on which no mail went out, may name the same thing.
  const distinct = [...new Map(lines.map((it) => [`${it.path}\n${it.body}\n${it.words}`, it])).values()].sort((a, b) =>
    (a.day ?? "9") < (b.day ?? "9") ? -1 : 1,
  );
  if (distinct.length === 0) return null;
  const [overdue, dueSoon] = (["overdue", "dueSoon"] as const).map((group) =>
    distinct.filter((it) => it.group === group),
  );
  const part = (name: "overdue" | "dueSoon", of: readonly Line[] = []) =>
    of.length === 0
      ? []
      : [`${WORDS[name][language]} (${of.length})`, ...of.map((it) => written(it, asOf, language, publicUrl)), ""];
  const counts = { all: distinct.length, overdue: overdue?.length ?? 0, day: formatDay(asOf, language) };
  const mark = synthetic ? WORDS.synthetic[language] : "";
  return {
    ...{ id, to: address, language, at },
    subject: `${mark}${WORDS.subject[language](counts)} – ${province.name[language]}`,
    text: [...part("overdue", overdue), ...part("dueSoon", dueSoon), WORDS.end[language], ""].join("\n"),
  };
}
