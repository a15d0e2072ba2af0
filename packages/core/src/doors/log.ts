/** For stores of their own: what an event log promises, its hash chain, its checks, old events read as new ones. */

export {
  type EventLog,
  type StreamWrite,
  type AppendOptions,
  type ReadOptions,
  type ReadAllOptions,
  type LogCursor,
  cursorAfter,
  enteredInOrder,
} from "../log/event-log.js";
export { type NewEvent, type StoredEvent, eventId } from "../log/event.js";
export { prepareAppend, type PreparedAppend, type PlacedEvent } from "../log/prepare-append.js";
export { routedLog, type LogRoutes } from "../log/routed-log.js";
export { memoryLog } from "../log/memory-log.js";
export { readJson, type DataLimits, type Read } from "../kernel/plain-data.js";
export type { JsonValue } from "../kernel/plain-copy.js";
export { canonicalJson } from "../kernel/canonical-json.js";
export { chainHash, eventContent, sealEvents, type SealedEvent } from "../log/hash-chain.js";
export {
  verify,
  verifier,
  type AuditReport,
  type SealedLog,
  type BrokenEvent,
  type LogHead,
  type UnreadableEvent,
  type BreakReason,
  type Verifier,
} from "../log/verify.js";
export { upcasting, type Upcasting, type Upcaster, upcastingLog } from "../log/upcast.js";
export type { Snapshots } from "../engine/snapshots.js";
export { LIBRARY_BUILD } from "../kernel/library-build.js";
export { createWorld, type World, type WorldContent, type WorldOptions } from "../engine/world.js";
export { foldCase } from "../cooperative/evolve-case.js";
export { PRESENT_VERSIONS, toPresentEvent, type EventType } from "../engine/present-events.js";
export { type AsOf, eventsAsOf } from "../log/as-of.js";
export {
  type Outbox,
  type DeliverOptions,
  type ParkedEvent,
  type DeliveryPlace,
  type ConsumerStanding,
  type DeliveryTurn,
  type DeliveryRecords,
  memoryOutbox,
  outboxOn,
} from "../log/outbox.js";
export type { PersonRegister, PersonalData } from "../log/person-register.js";
export { memoryServiceRecords, type ServiceRecord, type ServiceRecords } from "../log/service-records.js";
export type { Clock } from "../log/clock.js";
export type { Logger } from "../log/logger.js";
export { obligationStream } from "../plan/obligation.js";
export { streamName, type StreamName } from "../log/stream-name.js";
export { planStream, type PlanEventData, isNews, isPlanEvent, type StoredPlanEvent } from "../plan/plan.events.js";
export { type TargetEventData, isTargetEvent, type StoredTargetEvent } from "../target/target.events.js";
export { reminderStream, type RemindersDueData } from "../obligation/reminder/reminder-index.js";
export type {
  ObligationEvent,
  ObligationEventData,
  ObligationEventType,
  ObligationFact,
  StoredObligationEvent,
} from "../obligation/obligation.events.js";
export type { RequestEventData } from "../plan/duty-request.js";
export type { AmendmentEventData } from "../plan/amendment/amendment.js";
export type { SuccessionEventData } from "../plan/succession/succession.js";
