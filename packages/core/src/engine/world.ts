import type { Province } from "../province/province.schema.js";
import type { Span } from "../kernel/legal-date.js";
import type { PlanText } from "../plan/amendment/amendment.js";
import { expandAmended } from "../plan/amendment/expand-amended.js";
import type { ExpandedPlan } from "../plan/expand-plan.js";
import type { Obligation, PlanAnswers } from "../plan/obligation.js";
import { createRegister, type Register } from "../obligation/register.js";
import { createReminderIndex, type ReminderIndex } from "../obligation/reminder/reminder-index.js";
import type { LegalCalendar } from "../time/vietnam-calendar.js";
import { eventId, type NewEvent, type StoredEvent } from "../log/event.js";
import type { StreamWrite } from "../log/event-log.js";
import { type CaseIndex, createCaseIndex } from "./case-index.js";
import { type CaseReminderIndex, createCaseReminders } from "./case-reminders.js";

/** The plan as it stands with the answers and amendments so far. */
export interface CurrentPlan {
  readonly plan: ExpandedPlan;
  readonly byId: ReadonlyMap<string, Obligation>;
}

/** A key which a command has used: of which command, and where its events begin. */
export interface UsedKey {
  /** `null` for a command carried out before digests were kept. */
  readonly digest: string | null;
  readonly stream: string;
  readonly position: number;
}

/** What a world is opened with. */
export interface WorldOptions {
  readonly province: Province;
  readonly span: Span;
  readonly calendar: LegalCalendar;
}

/** Everything one province's log says, folded: what the families of streams decide on. */
export interface World extends WorldOptions {
  readonly register: Register;
  readonly cases: CaseIndex;
  /** Who is to be reminded next. */
  readonly reminders: ReminderIndex;
  /** The same for the next days of cases. */
  readonly caseReminders: CaseReminderIndex;
  /** The plan with the answers and amendments so far; expanded anew only when there is a new one. */
  plan(): CurrentPlan;
  /** How many events a stream holds. */
  versionOf(stream: string): number;
  keyUsed(key: string): UsedKey | undefined;
  apply(event: StoredEvent): void;
  /** Applies what is not stored yet as if it were, at the end of the log. */
  foresee(writes: readonly StreamWrite[]): void;
  /** A world of its own with the same content. */
  copy(): World;
}

interface Content {
  readonly register: Register;
  readonly cases: CaseIndex;
  readonly reminders: ReminderIndex;
  readonly caseReminders: CaseReminderIndex;
  readonly versions: Map<string, number>;
  readonly keys: Map<string, UsedKey>;
}

/** An empty world, to be fed its province's log from the beginning. */
export function createWorld(options: WorldOptions): World {
  const { calendar, province } = options;
  const cases = createCaseIndex(province.id, calendar);
  return worldOf(options, {
    register: createRegister(province.id),
    cases,
    caseReminders: createCaseReminders(province, calendar, cases.states),
    reminders: createReminderIndex(province),
    versions: new Map(),
    keys: new Map(),
  });
}

function worldOf(options: WorldOptions, content: Content): World {
  const { caseReminders, cases, keys, register, reminders, versions } = content;
  const { province, span } = options;
  let planned: (CurrentPlan & { readonly answers: PlanAnswers; readonly text: PlanText }) | null = null;

  function apply(event: StoredEvent): void {
    // Two readers of one engine may have fetched the same page at the same time.
    if (event.position <= register.position) return;
    register.apply(event);
    if (event.province !== province.id) return;
    const { command, idempotencyKey: key, position, stream } = event;
    versions.set(stream, event.version);
    if (key !== null) {
      const used = keys.get(key);
      if (!used) keys.set(key, { digest: command?.digest ?? null, stream, position });
      else if (command && used.digest === null) keys.set(key, { ...used, digest: command.digest, stream });
    }
    cases.apply(event);
    caseReminders.apply(event);
    reminders.apply(event, (id) => register.obligations.get(id));
  }

  const versionOf = (stream: string) => versions.get(stream) ?? 0;

  return {
    ...options,
    register,
    cases,
    reminders,
    caseReminders,
    plan() {
      const { answers, text } = register;
      if (planned?.answers !== answers || planned.text !== text) {
        const plan = expandAmended(province, span, answers, text);
        planned = { answers, text, plan, byId: new Map(plan.obligations.map((it) => [it.id, it])) };
      }
      return planned as CurrentPlan;
    },
    versionOf,
    keyUsed: (key) => keys.get(key),
    apply,
    foresee(writes) {
      for (const { events, province: id, stream } of writes) {
        for (const event of events) apply(placed(event, id, stream, versionOf(stream) + 1, register.position + 1));
      }
    },
    copy() {
      const own = cases.copy();
      return worldOf(options, {
        register: register.copy(),
        cases: own,
        caseReminders: caseReminders.copy(own.states),
        reminders: reminders.copy(),
        versions: new Map(versions),
        keys: new Map(keys),
      });
    },
  };
}

function placed(event: NewEvent, province: string, stream: string, version: number, position: number): StoredEvent {
  return { ...event, id: eventId(stream, version), province, stream, version, position };
}
