import type { StoredReminderEvent } from "../obligation/reminder/reminder-index.js";
import type { StoredEvent } from "../log/event.js";
import { CASE_EVENT_VERSIONS, type CaseEventType, type StoredCaseEvent } from "../cooperative/case.events.js";
import { CASE_UPCASTERS } from "../cooperative/case-upcasters.js";
import {
  OBLIGATION_EVENT_VERSIONS,
  type ObligationEventType,
  type StoredObligationEvent,
} from "../obligation/obligation.events.js";
import { OBLIGATION_UPCASTERS } from "../obligation/obligation.upcast.js";
import { PLAN_EVENT_VERSIONS, type PlanEventData, type StoredPlanEvent } from "../plan/plan.events.js";
import { TARGET_EVENT_VERSIONS, type StoredTargetEvent, type TargetEventData } from "../target/target.events.js";
import { type Upcaster, upcasting } from "../log/upcast.js";

/** Every type of event which the library writes. */
export type EventType = ObligationEventType | keyof PlanEventData | keyof TargetEventData | CaseEventType;

/**
 * The version of the shape of each type's data, as written today. Who changes a shape counts it up here, adds the step to
 * {@link UPCASTERS} and a corpus of events as they were written before (`packages/testing/src/corpus`): events already
 * written are never changed.
 */
export const PRESENT_VERSIONS: Readonly<Record<EventType, number>> = {
  ...PLAN_EVENT_VERSIONS,
  ...OBLIGATION_EVENT_VERSIONS,
  ...TARGET_EVENT_VERSIONS,
  ...CASE_EVENT_VERSIONS,
};

/** The steps from older shapes. */
export const UPCASTERS: readonly Upcaster[] = [...OBLIGATION_UPCASTERS, ...CASE_UPCASTERS];

/** Brings any event the library has ever written to its present shape; leaves an embedder's own events alone. */
export const toPresentEvent = upcasting(PRESENT_VERSIONS, UPCASTERS);

/** Every event which the library writes: narrowing by `type` gives typed `data`. */
export type KtttEvent =
  StoredObligationEvent | StoredPlanEvent | StoredTargetEvent | StoredCaseEvent | StoredReminderEvent;

/** Whether an event is the library's own, of any family; `false` for one which an embedder keeps in the same log. */
export function isKtttEvent(event: StoredEvent): event is KtttEvent {
  return Object.hasOwn(PRESENT_VERSIONS, event.type) || event.type === "RemindersDue";
}
