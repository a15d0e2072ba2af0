import { CASE_EVENT_VERSIONS, type CaseEventType } from "../cooperative/case.events.js";
import { CASE_UPCASTERS } from "../cooperative/case-upcasters.js";
import type { PlanEventData } from "../plan/plan.events.js";
import type { TargetEventData } from "../target/target.events.js";
import type { ObligationEventType } from "../obligation/obligation.events.js";
import { type Upcaster, upcasting } from "../log/upcast.js";

/** Every type of event which the library writes. */
export type EventType = ObligationEventType | keyof PlanEventData | keyof TargetEventData | CaseEventType;

/**
 * The version of the shape of each type's data, as written today. Who changes a shape counts it up here, adds the step to
 * {@link UPCASTERS} and a corpus of events as they were written before (`packages/testing/src/corpus`): events already
 * written are never changed.
 */
export const PRESENT_VERSIONS: Readonly<Record<EventType, number>> = {
  PlanOpened: 1,
  PlanQuestionAsked: 1,
  PlanQuestionAnswered: 1,
  PlanQuestionWithdrawn: 1,
  PlanAmended: 1,
  SuccessionProposed: 1,
  SuccessionConfirmed: 1,
  SuccessionRejected: 1,
  ObligationAssigned: 1,
  WorkStarted: 1,
  ReportDelivered: 1,
  Reported: 1,
  ReportAccepted: 1,
  ReportReturned: 1,
  OverdueMarked: 1,
  OverdueCleared: 1,
  DeadlineExtended: 1,
  DeadlineSet: 1,
  Reassigned: 1,
  TermsAmended: 1,
  ObstacleRaised: 1,
  ObstacleAnswered: 1,
  Cancelled: 1,
  PeriodClosed: 1,
  DecisionNeeded: 1,
  DecisionTaken: 1,
  MeasurementRecorded: 1,
  MeasurementWithdrawn: 1,
  ...CASE_EVENT_VERSIONS,
};

/** The steps from older shapes. */
export const UPCASTERS: readonly Upcaster[] = CASE_UPCASTERS;

/** Brings any event the library has ever written to its present shape; leaves an embedder's own events alone. */
export const toPresentEvent = upcasting(PRESENT_VERSIONS, UPCASTERS);
