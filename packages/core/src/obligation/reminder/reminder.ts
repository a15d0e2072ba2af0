import type { LegalDate } from "../../kernel/legal-date.js";
import type { Citation } from "../../kernel/citation.js";

/** Somebody is to be reminded of an obligation (nhắc việc, đôn đốc), as the province's rules say. */
export interface Reminder {
  /** The day it is due. */
  readonly on: LegalDate;
  readonly obligation: string;
  /** The rule, or the group of rules, which says so. */
  readonly rule: string;
  /** Who is to be reminded: agencies or groups. */
  readonly to: readonly string[];
  /** How pressing, in the word of the rule: `notice`, `warning`, `escalation`. */
  readonly urgency: string;
  /** Days until the last day; below 0 after it. */
  readonly daysLeft: number;
  readonly basis: Citation;
}

/** What the event of a reminder says. */
export type ReminderData = Omit<Reminder, "on" | "obligation" | "basis">;

/** Somebody is to be reminded of the next day of a case: an act which is owed by then. */
export interface CaseReminder extends Omit<Reminder, "obligation"> {
  readonly case: string;
  readonly proceeding: string;
  readonly act: string;
}
