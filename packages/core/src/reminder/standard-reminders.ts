import type { Citation } from "../law/citation.js";
import type { Bilingual } from "../messages/language.js";
import type { Rule } from "../rules/rule.schema.js";
import type { Reminded } from "../declared-rules/reminder-facts.js";

/** One step of reminding: so many days before the last day (negative: after it), whom, how pressing. */
export interface ReminderStep {
  readonly daysLeft: number;
  readonly to: readonly Reminded[];
  readonly urgency: "notice" | "warning" | "escalation";
}

function nameOf({ daysLeft }: ReminderStep): Bilingual {
  if (daysLeft > 0) {
    return { vi: `Nhắc trước hạn ${daysLeft} ngày`, en: `Reminder ${daysLeft} days before the last day` };
  }
  if (daysLeft === 0) return { vi: "Nhắc trong ngày đến hạn", en: "Reminder on the last day" };
  return { vi: `Đôn đốc sau hạn ${-daysLeft} ngày`, en: `Reminder ${-daysLeft} days after the last day` };
}

/**
 * Rules of reminders from a short list of steps, for a province's `rules.reminders`. Each is a plain rule that can be
 * written by hand as well.
 *
 * @param prefix begins the ids of the rules
 * @param citation what entitles the monitor to urge: the line of the document which orders to follow up and urge
 */
export function standardReminders(prefix: string, steps: readonly ReminderStep[], citation: Citation): readonly Rule[] {
  return steps.map((step): Rule => ({
    id: `${prefix}/${step.daysLeft >= 0 ? `before-${step.daysLeft}` : `after-${-step.daysLeft}`}`,
    name: nameOf(step),
    citation,
    conditions: { all: [{ fact: "days-left", operator: "equal", value: step.daysLeft }] },
    event: { type: "remind", params: { to: [...step.to], urgency: step.urgency } },
  }));
}
