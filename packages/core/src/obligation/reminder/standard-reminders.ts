import type { Citation } from "../../kernel/citation.js";
import type { Bilingual } from "../../kernel/language.js";
import type { Rule } from "../../rules/rule.schema.js";
import type { Reminded } from "../../province/rules/reminder-facts.js";

/** One step of reminding: so many days before the last day (negative: after it), whom, how pressing. */
export interface ReminderStep {
  readonly daysLeft: number;
  readonly to: readonly Reminded[];
  readonly urgency: "notice" | "warning" | "escalation";
}

function nameOf({ daysLeft }: ReminderStep): Bilingual {
  if (daysLeft > 0) {
    return { vi: `Nhắc trước hạn ${daysLeft} ngày`, en: `Reminder, days before the last day: ${daysLeft}` };
  }
  if (daysLeft === 0) return { vi: "Nhắc trong ngày đến hạn", en: "Reminder on the last day" };
  return { vi: `Đôn đốc sau hạn ${-daysLeft} ngày`, en: `Reminder, days after the last day: ${-daysLeft}` };
}

/** A document whose reminders are to be set, and the line of it which orders to follow up and urge. */
export interface UrgedDocument {
  /** Its id; begins the ids of the rules too. */
  readonly document: string;
  readonly citation: Citation;
}

/**
 * Steps of this project's own choosing, for the documents which order to urge ("đôn đốc") and print no days: the lead 15
 * days and 1 day before, with its monitor the day after, with the issuer too 10 days after. An office sets its own.
 */
export const PROPOSED_STEPS: readonly ReminderStep[] = [
  { daysLeft: 15, to: ["lead"], urgency: "notice" },
  { daysLeft: 1, to: ["lead"], urgency: "notice" },
  { daysLeft: -1, to: ["lead", "monitor"], urgency: "warning" },
  { daysLeft: -10, to: ["lead", "monitor", "issuer"], urgency: "escalation" },
];

/** A rule as plain data, as a province holds it. */
export type RuleData = { readonly [Field in keyof Rule]: Rule[Field] };

/**
 * Rules of reminders for one document from a short list of steps, for a province's `rules.reminders`. Each is a plain
 * rule that can be written by hand as well.
 */
export function standardReminders(
  { citation, document }: UrgedDocument,
  steps: readonly ReminderStep[] = PROPOSED_STEPS,
): readonly RuleData[] {
  return steps.map((step): RuleData => ({
    id: `${document}/reminders/${step.daysLeft >= 0 ? `before-${step.daysLeft}` : `after-${-step.daysLeft}`}`,
    name: nameOf(step),
    citation,
    conditions: {
      all: [
        { fact: "document", operator: "equal", value: document },
        { fact: "days-left", operator: "equal", value: step.daysLeft },
      ],
    },
    event: { type: "remind", params: { to: [...step.to], urgency: step.urgency } },
  }));
}
