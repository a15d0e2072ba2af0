import type { Province } from "../province/province.schema.js";
import type { Span } from "../kernel/legal-date.js";
import type { PlanText } from "../plan/amendment/amendment.js";
import { expandAmended } from "../plan/amendment/expand-amended.js";
import type { ExpandedPlan } from "../plan/expand-plan.js";
import type { Obligation, PlanAnswers } from "../plan/obligation.js";
import { createRegister, type Register, type RegisterContent } from "../obligation/register.js";
import {
  createReminderIndex,
  type ReminderIndex,
  type ReminderIndexContent,
} from "../obligation/reminder/reminder-index.js";
import type { LegalCalendar } from "../time/vietnam-calendar.js";
import { copyOfMap } from "../kernel/copy-of-map.js";
import type { Instant } from "../kernel/instant.js";
import { eventId, type NewEvent, type StoredEvent } from "../log/event.js";
import type { StreamWrite } from "../log/event-log.js";
import { type CaseIndex, type CaseIndexContent, createCaseIndex } from "./case-index.js";
import { type CaseReminderIndex, type CaseRemindersContent, createCaseReminders } from "./case-reminders.js";

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
  /** The latest moment at which anything was entered; `null` for an empty log. */
  lastRecorded(): Instant | null;
  apply(event: StoredEvent): void;
  /** Applies what is not stored yet as if it were, at the end of the log. */
  foresee(writes: readonly StreamWrite[]): void;
  /** A world of its own with the same content. */
  copy(): World;
  /** What it is made of: `createWorld` makes the same of it. */
  content(): WorldContent;
}

/** What a world is made of: plain data in maps and sets, so that it can be kept elsewhere and be read again. */
export interface WorldContent {
  readonly register: RegisterContent;
  readonly cases: CaseIndexContent;
  readonly reminders: ReminderIndexContent;
  readonly caseReminders: CaseRemindersContent;
  readonly versions: Map<string, number>;
  readonly keys: Map<string, UsedKey>;
  readonly lastRecorded: Instant | null;
}

/** A world to be fed its province's log: from the beginning, or from where `content` was taken, which it keeps as its own. */
export function createWorld(options: WorldOptions, content?: WorldContent): World {
  const { calendar, province, span } = options;
  const keys = content?.keys ?? new Map<string, UsedKey>();
  const versions = content?.versions ?? new Map<string, number>();
  const register = createRegister(province.id, content?.register);
  const cases = createCaseIndex(province.id, calendar, content?.cases);
  const caseReminders = createCaseReminders(province, calendar, cases.states, content?.caseReminders);
  const reminders = createReminderIndex(province, content?.reminders);
  let lastRecorded = content?.lastRecorded ?? null;
  let planned: (CurrentPlan & { readonly answers: PlanAnswers; readonly text: PlanText }) | null = null;

  function apply(event: StoredEvent): void {
    // Two readers of one engine may have fetched the same page at the same time.
    if (event.position <= register.position) return;
    register.apply(event);
    if (lastRecorded === null || event.recordedAt > lastRecorded) lastRecorded = event.recordedAt;
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
    lastRecorded: () => lastRecorded,
    apply,
    foresee(writes) {
      for (const { events, province: id, stream } of writes) {
        for (const event of events) apply(placed(event, id, stream, versionOf(stream) + 1, register.position + 1));
      }
    },
    copy: () => createWorld(options, contentNow()),
    content: contentNow,
  };

  function contentNow(): WorldContent {
    return {
      register: register.content(),
      cases: cases.content(),
      reminders: reminders.content(),
      caseReminders: caseReminders.content(),
      versions: copyOfMap(versions),
      keys: copyOfMap(keys),
      lastRecorded,
    };
  }
}

function placed(event: NewEvent, province: string, stream: string, version: number, position: number): StoredEvent {
  return { ...event, id: eventId(stream, version), province, stream, version, position };
}
