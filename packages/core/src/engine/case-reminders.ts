import { bodyIn, type CaseState, type Proceeding } from "../cooperative/case-state.js";
import { flowOf } from "../cooperative/flows.js";
import { isOwed, type OpenAct, openDutiesOn, overdueFrom } from "../cooperative/owed-acts.js";
import { type DayIndex, dayIndex } from "../kernel/day-index.js";
import {
  type DayNumber,
  daysBetween,
  fromDayNumber,
  laterOf,
  type LegalDate,
  shiftDays,
  toDayNumber,
} from "../kernel/legal-date.js";
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

/** Hands on each duty of a case which has a last day, as it stands. */
function eachOwed(state: CaseState, on: LegalDate, calendar: LegalCalendar, take: (it: Owed) => void): void {
  for (const proceeding of state.proceedings) {
    if (proceeding.endedOn !== null) continue;
    for (const owed of openDutiesOn(state, proceeding, on, calendar)) {
      if (owed.lastDay) take({ proceeding, owed, lastDay: owed.lastDay.shown });
    }
  }
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

/** What the steps proposed for all say, for a province whose rules do not speak of cases. */
const proposed = PROPOSED_STEPS.map(({ daysLeft, urgency }) => ({
  daysLeft,
  rule: `cases/reminders/${daysLeft >= 0 ? `before-${daysLeft}` : `after-${-daysLeft}`}`,
  urgency,
  basis: PROPOSED,
}));

const PROPOSED_OFFSETS = PROPOSED_STEPS.map((it) => it.daysLeft);

function offsetsFor(province: Province): readonly number[] {
  return hasOwnRules(province) ? reminderOffsets(province) : PROPOSED_OFFSETS;
}

/** What the rules of a province may ask of an act owed in a case. */
function factsOf(state: CaseState, it: Owed, on: LegalDate, to: readonly string[], calendar: LegalCalendar) {
  const { lastDay, owed, proceeding } = it;
  const late = overdueFrom(state, proceeding, owed, calendar);
  return {
    "days-left": daysBetween(on, lastDay),
    status: late !== null && on >= late ? "overdue" : "inProgress",
    kind: "case",
    act: "complete",
    body: to[0] ?? "",
    duty: `${proceeding.flow}/${owed.row.event}`,
    document: flowOf(proceeding.flow)?.law ?? "",
    returned: false,
  };
}

/** Everybody to be reminded of a case's next days on one day, by the province's rules of reminders for cases. */
export function caseRemindersOn(
  province: Province,
  state: CaseState,
  on: LegalDate,
  successions: Successions,
  calendar: LegalCalendar,
): readonly CaseReminder[] {
  const reminders: CaseReminder[] = [];
  const today = toDayNumber(on);
  const own = hasOwnRules(province);
  eachOwed(state, on, calendar, (it) => {
    const { lastDay, owed, proceeding } = it;
    const daysLeft = toDayNumber(lastDay) - today;
    // The proposed steps go by the days alone: on any other day there is nothing to look into.
    if (!own && !PROPOSED_OFFSETS.includes(daysLeft)) return;
    if (!isOwed(state, proceeding, owed, on, calendar)) return;
    const to = recipientsOf(state, it, on, successions);
    const act = owed.row.event;
    const said = own
      ? askReminders(province, factsOf(state, it, on, to, calendar), on)
      : proposed.filter((step) => step.daysLeft === daysLeft);
    for (const { basis, rule, urgency } of said) {
      const whose = { case: state.id, proceeding: proceeding.id };
      reminders.push({ on, ...whose, act, rule, to, urgency, daysLeft, basis });
    }
  });
  return reminders;
}

/** Whom to remind of cases next, kept up to date event by event. */
export interface CaseReminderIndex {
  apply(event: StoredEvent): void;
  /** The first day on which somebody is to be reminded; `null` when nobody ever is, as things stand. */
  nextDay(): LegalDate | null;
  /** The reminders of a day, by case. */
  on(day: LegalDate, successions: Successions): readonly CaseReminder[];
  content(): CaseRemindersContent;
}

/** What such an index is made of. */
export interface CaseRemindersContent {
  /** The day on which the programme was taken over. */
  readonly startedOn: LegalDate | null;
  /** The day of the last entry of a case, or of its last reminder. */
  readonly seen: Map<string, LegalDate>;
  readonly days: Map<string, LegalDate>;
  readonly stale: Set<string>;
  /** What is said of a case on its day, where nobody has taken another's place. */
  readonly looked: Map<string, readonly CaseReminder[]>;
}

/** An index of nothing, or of `content`, over the cases of a world. A day before the last entry of a case is over for it. */
export function createCaseReminders(
  province: Province,
  calendar: LegalCalendar,
  states: ReadonlyMap<string, CaseState>,
  content: CaseRemindersContent = {
    startedOn: null,
    seen: new Map(),
    days: new Map(),
    stale: new Set(),
    looked: new Map(),
  },
): CaseReminderIndex {
  const { looked, seen, stale } = content;
  const days = dayIndex(content.days);
  const prefix = caseStream(province.id, "");
  const stream = reminderStream(province.id);
  let { startedOn } = content;

  /** The first day after `beyond` on which the rules may speak of an act owed in the case, if it is still owed then. */
  function nextOf(id: string, beyond: LegalDate | null): LegalDate | null {
    const state = states.get(id);
    if (!state) return null;
    const since = seen.get(id) ?? shiftDays(state.openedOn, -1);
    const after = startedOn === null ? since : laterOf(since, shiftDays(startedOn, -1));
    const from = toDayNumber(beyond ?? after);
    const offsets = offsetsFor(province);
    let first = Number.POSITIVE_INFINITY;
    eachOwed(state, after, calendar, ({ lastDay }) => {
      const last = toDayNumber(lastDay);
      for (const offset of offsets) if (last - offset > from && last - offset < first) first = last - offset;
    });
    return Number.isFinite(first) ? fromDayNumber(first as DayNumber) : null;
  }

  /**
   * The first day of all on which somebody is reminded. A day which may bring a reminder is looked into when it comes to stand
   * first: many cases have moved on by then.
   */
  function settled(): ReturnType<DayIndex["first"]> {
    for (const id of stale) {
      looked.delete(id);
      days.set(id, nextOf(id, null));
    }
    stale.clear();
    for (;;) {
      const first = days.first();
      const open = first?.ids.filter((id) => !looked.has(id)) ?? [];
      if (first === null || open.length === 0) return first;
      for (const id of open) {
        const state = states.get(id);
        const said = state ? caseRemindersOn(province, state, first.on, NOBODY_MOVED, calendar) : [];
        if (said.length > 0) looked.set(id, said);
        else days.set(id, nextOf(id, first.on));
      }
    }
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
    nextDay: () => settled()?.on ?? null,
    on(day, successions) {
      const first = settled();
      if (first?.on !== day) return [];
      return [...first.ids].sort().flatMap((id) => {
        if (successions === NOBODY_MOVED) return looked.get(id) ?? [];
        const state = states.get(id);
        return state ? caseRemindersOn(province, state, day, successions, calendar) : [];
      });
    },
    content: () => ({
      startedOn,
      seen: new Map(seen),
      days: days.content(),
      stale: new Set(stale),
      looked: new Map(looked),
    }),
  };
}
