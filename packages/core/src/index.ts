export { defineProvince } from "./province/define-province.js";
export type { Province, ProvinceInput } from "./province/province.schema.js";
export { type GoverningDocument, governingDocuments } from "./province/governing-documents.js";
export { isKtttError, KtttError, type Problem, problem } from "./errors.js";
export { type Instant, instant, instantAt, legalDayOf } from "./calendar/instant.js";
export { type LegalDate, legalDate } from "./calendar/legal-date.js";
export { type DutyGap, dutyGaps } from "./roster/duty-gaps.js";
export { type HeldDuty, holderOf, type Holding } from "./roster/holder.js";
export { renderHolding } from "./roster/render-holding.js";
export { bodyOf, hasEnded, isInOffice } from "./roster/roster.js";
export { bodiesWithoutSuccessor, rosterProblems } from "./roster/roster-problems.js";
export {
  type Actor,
  eventId,
  type JsonValue,
  type NewEvent,
  type Role,
  ROLES,
  type StoredEvent,
} from "./engine/event.js";
export type { AppendOptions, EventLog, ReadAllOptions, ReadOptions, StreamWrite } from "./engine/event-log.js";
export { memoryLog } from "./engine/memory-log.js";
export { type PlacedEvent, type PreparedAppend, prepareAppend } from "./engine/prepare-append.js";
export { type Clock, type SettableClock, settableClock } from "./engine/clock.js";
export { type LogEntry, type Logger, memoryLogger, silentLogger } from "./engine/logger.js";
export { type DeliverOptions, memoryOutbox, type Outbox } from "./engine/outbox.js";
export { memoryPersonRegister, type PersonalData, type PersonRegister } from "./engine/person-register.js";
export { type AsOf, eventsAsOf } from "./engine/as-of.js";
export { type Upcaster, type Upcasting, upcasting, upcastingLog } from "./engine/upcast.js";
export { canonicalJson } from "./engine/audit/canonical-json.js";
export { CHAIN_START, chainHash, eventContent, type SealedEvent, sealEvents } from "./engine/audit/hash-chain.js";
export {
  type AuditReport,
  type BreakReason,
  type BrokenEvent,
  type SealedLog,
  verifier,
  verify,
  type Verifier,
} from "./engine/audit/verify.js";
