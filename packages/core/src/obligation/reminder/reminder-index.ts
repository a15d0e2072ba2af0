import { legalDayOf } from "../../kernel/instant.js";
import { type LegalDate, laterOf, shiftDays } from "../../kernel/legal-date.js";
import { dayIndex } from "../../kernel/day-index.js";
import type { StoredEvent } from "../../log/event.js";
import { obligationStream } from "../../plan/obligation.js";
import type { PlanEventData } from "../../plan/plan.events.js";
import type { Province } from "../../province/province.schema.js";
import type { Successions } from "../../plan/succession/succession.js";
import type { ObligationState } from "../obligation-state.js";
import type { CaseReminder, Reminder, ReminderData } from "./reminder.js";
import { hasReminders, nextReminderDay, remindersOn } from "./reminders-of.js";

/** What a day's event of reminders says. */
export interface RemindersDueData {
  readonly reminders: readonly (ReminderData & { readonly obligation: string })[];
  /** The same for acts which are owed in cases; left out where there are none. */
  readonly cases?: readonly Omit<CaseReminder, "on" | "basis">[];
}

/** A day's reminders in the log. */
export type StoredReminderEvent = StoredEvent<"RemindersDue", RemindersDueData>;

/** The stream of a province's reminders: one event for each day on which anybody is to be reminded. */
export function reminderStream(province: string): string {
  return `${province}/reminders`;
}

/** Who is to be reminded next, kept up to date event by event. */
export interface ReminderIndex {
  apply(event: StoredEvent, stateOf: (obligation: string) => ObligationState | undefined): void;
  /** The first day on which somebody is to be reminded; `null` when nobody ever is, as things stand. */
  nextDay(): LegalDate | null;
  /** The reminders of a day, by obligation; none when it is not the first on which somebody is to be reminded. */
  on(
    day: LegalDate,
    stateOf: (obligation: string) => ObligationState | undefined,
    successions: Successions,
  ): readonly Reminder[];
  content(): ReminderIndexContent;
}

/** What such an index is made of. */
export interface ReminderIndexContent {
  /** The day on which the programme was taken over. */
  readonly startedOn: LegalDate | null;
  /** The day of the last act on an obligation, or of its last reminder. */
  readonly seen: Map<string, LegalDate>;
  readonly days: Map<string, LegalDate>;
}

/**
 * An index of nothing, or of `content`, which it keeps as its own. A reminder is judged on the obligation as it stands when the
 * engine comes to that day; days before the last act on an obligation was entered are over for it: nobody is reminded afterwards of what has been done meanwhile.
 */
export function createReminderIndex(
  province: Province,
  content: ReminderIndexContent = { startedOn: null, seen: new Map(), days: new Map() },
): ReminderIndex {
  const { seen } = content;
  const days = dayIndex(content.days);
  const prefix = obligationStream(province.id, "");
  const stream = reminderStream(province.id);
  const wanted = hasReminders(province);
  let { startedOn } = content;

  function look(id: string, state: ObligationState | undefined): void {
    if (!state) return;
    const since = seen.get(id) ?? shiftDays(state.obligation.assignedOn, -1);
    // Days before the programme was taken over are over: nobody is reminded of them as of news.
    const after = startedOn === null ? since : laterOf(since, shiftDays(startedOn, -1));
    days.set(id, nextReminderDay(province, state, after));
  }

  function saw(id: string, on: LegalDate): void {
    seen.set(id, laterOf(on, seen.get(id) ?? on));
  }

  return {
    apply(event, stateOf) {
      if (event.type === "PlanOpened") startedOn = (event.data as PlanEventData["PlanOpened"]).startedOn ?? null;
      if (!wanted) return;
      if (event.stream === stream) {
        for (const { obligation } of (event.data as RemindersDueData).reminders) {
          saw(obligation, event.happenedOn);
          look(obligation, stateOf(obligation));
        }
      } else if (event.stream.startsWith(prefix)) {
        const id = event.stream.slice(prefix.length);
        const byPerson = event.actor.role !== "engine" && event.type !== "ObligationAssigned";
        if (byPerson) saw(id, laterOf(event.happenedOn, legalDayOf(event.recordedAt)));
        look(id, stateOf(id));
      }
    },
    content: () => ({ startedOn, seen: new Map(seen), days: days.content() }),
    nextDay: () => days.first()?.on ?? null,
    on(day, stateOf, successions) {
      const first = days.first();
      if (first?.on !== day) return [];
      return [...first.ids].sort().flatMap((id) => {
        const state = stateOf(id);
        return state ? remindersOn(province, state, day, successions) : [];
      });
    },
  };
}
