import { bodyIn, type CaseState, openProceedings, type Proceeding } from "../cooperative/case-state.js";
import { flowOf } from "../cooperative/flows.js";
import { dutiesOf, isOwed, type OpenAct, openActsOn, overdueFrom } from "../cooperative/owed-acts.js";
import { type DayIndex, dayIndex } from "../kernel/day-index.js";
import { daysBetween, type LegalDate, laterOf, shiftDays } from "../kernel/legal-date.js";
import { caseStream } from "../cooperative/evolve-case.js";
import type { StoredEvent } from "../log/event.js";
import { legalDayOf } from "../kernel/instant.js";
import { NO_SUCCESSIONS as NOBODY_MOVED } from "../plan/succession/succession.js";
import { actingBody } from "../obligation/succession/acting-body.js";
import type { CaseReminder } from "../obligation/reminder/reminder.js";
import { reminderStream, type RemindersDueData } from "../obligation/reminder/reminder-index.js";
import { askReminders, reminderOffsets } from "../obligation/reminder/reminders-of.js";
import { PROPOSED_STEPS } from "../obligation/reminder/standard-reminders.js";
import { ruleSetOf } from "../plan/rules/rules-of.js";
import type { Facts } from "../rules/fact.js";
import { leavesOf } from "../rules/rule-set.js";
import { citeConvention } from "../law/cite.js";
import type { Successions } from "../plan/succession/succession.js";
import type { PlanEventData } from "../plan/plan.events.js";
import type { Province } from "../province/province.schema.js";
import type { LegalCalendar } from "../time/vietnam-calendar.js";

interface Owed {
  readonly proceeding: Proceeding;
  readonly owed: OpenAct;
  readonly lastDay: LegalDate;
}

/** The duties of a case which have a last day, as it stands. */
function owedIn(state: CaseState, on: LegalDate, calendar: LegalCalendar): readonly Owed[] {
  return openProceedings(state).flatMap((proceeding) =>
    dutiesOf(openActsOn(state, proceeding, on, calendar)).flatMap((owed) =>
      owed.lastDay ? [{ proceeding, owed, lastDay: owed.lastDay.shown }] : [],
    ),
  );
}

/** Who is reminded: the agency named for the role which owes the act, else the registry which keeps the case. */
function recipientsOf(state: CaseState, { owed: { row } }: Owed, on: LegalDate, successions: Successions) {
  const registry = bodyIn(state, "registry", on);
  const named = bodyIn(state, row.meta.who, on) ?? registry;
  return named === null ? [] : [actingBody(successions, named, on)];
}

const PROPOSED = citeConvention("docs/decisions/0009-reminders.md");

const ownRules = new WeakMap<Province, boolean>();

/** Whether the province has rules of its own for cases: some rule of reminders asks for the kind `case`. */
function hasOwnRules(province: Province): boolean {
  const known = ownRules.get(province);
  if (known !== undefined) return known;
  const own = namesCases(province);
  ownRules.set(province, own);
  return own;
}

function namesCases(province: Province): boolean {
  return ruleSetOf(province, "reminders").rules.some(({ conditions }) =>
    leavesOf(conditions).some(
      (leaf) => leaf.actual.fact === "kind" && JSON.stringify(leaf.expected).includes('"case"'),
    ),
  );
}

/** What the province's rules say of an act owed in a case; where none of them speaks of cases, the steps proposed for all. */
function saidOf(province: Province, facts: Facts & { readonly "days-left": number }, on: LegalDate) {
  if (hasOwnRules(province)) return askReminders(province, facts, on);
  return PROPOSED_STEPS.filter((it) => it.daysLeft === facts["days-left"]).map(({ daysLeft, urgency }) => ({
    rule: `cases/reminders/${daysLeft >= 0 ? `before-${daysLeft}` : `after-${-daysLeft}`}`,
    urgency,
    basis: PROPOSED,
  }));
}

function offsetsFor(province: Province): readonly number[] {
  return hasOwnRules(province) ? reminderOffsets(province) : PROPOSED_STEPS.map((it) => it.daysLeft);
}

/** Everybody to be reminded of a case's next days on one day, by the province's rules of reminders for cases. */
export function caseRemindersOn(
  province: Province,
  state: CaseState,
  on: LegalDate,
  successions: Successions,
  calendar: LegalCalendar,
): readonly CaseReminder[] {
  return owedIn(state, on, calendar).flatMap((it) => {
    const { lastDay, owed, proceeding } = it;
    // The proposed steps go by the days alone: on any other day there is nothing to look into.
    if (!hasOwnRules(province) && !PROPOSED_STEPS.some((step) => step.daysLeft === daysBetween(on, lastDay))) return [];
    if (!isOwed(state, proceeding, owed, on, calendar)) return [];
    const late = overdueFrom(state, proceeding, owed, calendar);
    const to = recipientsOf(state, it, on, successions);
    const daysLeft = daysBetween(on, lastDay);
    const act = owed.row.event;
    const facts = {
      "days-left": daysLeft,
      status: late !== null && on >= late ? "overdue" : "inProgress",
      kind: "case",
      act: "complete",
      body: to[0] ?? "",
      duty: `${proceeding.flow}/${act}`,
      document: flowOf(proceeding.flow)?.law ?? "",
      returned: false,
    };
    return saidOf(province, facts, on).map(({ basis, rule, urgency }): CaseReminder => ({
      on,
      case: state.id,
      proceeding: proceeding.id,
      act,
      rule,
      to,
      urgency,
      daysLeft,
      basis,
    }));
  });
}

/** Whom to remind of cases next, kept up to date event by event. */
export interface CaseReminderIndex {
  apply(event: StoredEvent): void;
  /** The first day on which somebody is to be reminded; `null` when nobody ever is, as things stand. */
  nextDay(): LegalDate | null;
  /** The reminders of a day, by case. */
  on(day: LegalDate, successions: Successions): readonly CaseReminder[];
  copy(states: ReadonlyMap<string, CaseState>): CaseReminderIndex;
}

/** An empty index over the cases of a world. A day before the last entry of a case is over for it. */
export function createCaseReminders(
  province: Province,
  calendar: LegalCalendar,
  states: ReadonlyMap<string, CaseState>,
  takenOverOn: LegalDate | null = null,
  seen: Map<string, LegalDate> = new Map(),
  days: DayIndex = dayIndex(),
  stale: Set<string> = new Set(),
): CaseReminderIndex {
  const prefix = caseStream(province.id, "");
  const stream = reminderStream(province.id);
  let startedOn = takenOverOn;

  function nextOf(id: string): LegalDate | null {
    const state = states.get(id);
    if (!state) return null;
    const since = seen.get(id) ?? shiftDays(state.openedOn, -1);
    const after = startedOn === null ? since : laterOf(since, shiftDays(startedOn, -1));
    const offsets = offsetsFor(province);
    const ahead = [
      ...new Set(
        owedIn(state, after, calendar).flatMap(({ lastDay }) => {
          // No day of this one comes after `after`: the days of its offsets need not be counted.
          if (daysBetween(after, lastDay) <= (offsets.at(-1) ?? 0)) return [];
          return offsets.map((offset) => shiftDays(lastDay, -offset)).filter((day) => day > after);
        }),
      ),
    ].sort();
    return ahead.find((day) => caseRemindersOn(province, state, day, NOBODY_MOVED, calendar).length > 0) ?? null;
  }

  return {
    apply(event) {
      if (event.type === "PlanOpened") {
        // Days before the programme was taken over are over for its cases, too.
        startedOn = (event.data as PlanEventData["PlanOpened"]).startedOn ?? null;
        for (const id of states.keys()) stale.add(id);
      } else if (event.stream === stream) {
        for (const { case: id } of (event.data as RemindersDueData).cases ?? []) {
          seen.set(id, laterOf(event.happenedOn, seen.get(id) ?? event.happenedOn));
          stale.add(id);
        }
      } else if (event.stream.startsWith(prefix)) {
        const id = event.stream.slice(prefix.length);
        if (event.actor.role !== "engine") {
          const entered = laterOf(event.happenedOn, legalDayOf(event.recordedAt));
          seen.set(id, laterOf(entered, seen.get(id) ?? entered));
        }
        stale.add(id);
      }
    },
    nextDay() {
      for (const id of stale) days.set(id, nextOf(id));
      stale.clear();
      return days.first()?.on ?? null;
    },
    on(day, successions) {
      const first = days.first();
      if (first?.on !== day) return [];
      return [...first.ids].sort().flatMap((id) => {
        const state = states.get(id);
        return state ? caseRemindersOn(province, state, day, successions, calendar) : [];
      });
    },
    copy: (own) => createCaseReminders(province, calendar, own, startedOn, new Map(seen), days.copy(), new Set(stale)),
  };
}
