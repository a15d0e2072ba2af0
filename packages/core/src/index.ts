/** What an application around the engine needs. Whoever counts days only, writes rules, keeps a log of their own or encodes a province opens another door: docs/architecture.md. */

// Days and moments.
export { legalDate, type LegalDate, isLegalDate, span, type Span, shiftDays } from "./kernel/legal-date.js";
export { formatDay, instant, type Instant, instantAt, legalDayOf } from "./kernel/instant.js";

// What is said: languages, errors, sources.
export type { Language, Bilingual } from "./kernel/language.js";
export { isKtttError, KtttError, type Problem } from "./kernel/problem.js";
export { describeError, renderProblem, type ProblemText } from "./law/render-problem.js";
export type { Citation, Trust } from "./kernel/citation.js";
export { renderCitation } from "./law/render-citation.js";

// A province's document, and what it comes to.
export type { Province, ProvinceInput } from "./province/province.schema.js";
export { defineProvince, checkProvince, parseProvince, type ProvinceCheck } from "./province/define-province.js";
export { expandPlan, type ExpandedPlan } from "./plan/expand-plan.js";
export type { Obligation } from "./plan/obligation.js";

// The engine, and what stands around it.
export {
  type AsOfDay,
  createEngine,
  type DryRun,
  type Engine,
  type EngineOptions,
  type Executed,
  type ForeseenEvent,
  type SendOptions,
} from "./engine/engine.js";
export type { Action, ActionRefusal, ActionTarget } from "./engine/actions.js";
export type { RuleEvaluator } from "./rules/evaluator.js";
export { type Command, type CommandInput, commandSchema } from "./engine/commands.js";
export { parseCommand } from "./engine/families.js";

export type { Taken } from "./cooperative/due-of-case.js";
export { type Actor, type Role, roleLabel } from "./log/actor.js";
export {
  type Authority,
  type AuthorityAnswer,
  type AuthorityQuestion,
  type Entitled,
  provinceAuthority,
} from "./engine/authority.js";
export type { DueItem } from "./engine/due-work.js";
export type { EventLog, StreamWrite, AppendOptions, ReadOptions, ReadAllOptions } from "./log/event-log.js";
export { memoryLog } from "./log/memory-log.js";
export type { NewEvent, StoredEvent } from "./log/event.js";
export { type EventType, isKtttEvent, type KtttEvent } from "./engine/present-events.js";
export { type Clock, settableClock, type SettableClock } from "./log/clock.js";
export { type Logger, type LogEntry, silentLogger, memoryLogger } from "./log/logger.js";
export type { Outbox, DeliverOptions } from "./log/outbox.js";
export type { PersonRegister, PersonalData } from "./log/person-register.js";

// What has become of everything: the register, as of any day.
export { createRegister, type Register, obligationsOf } from "./obligation/register.js";
export { type AsOf, eventsAsOf } from "./log/as-of.js";
export { registerAsOf } from "./view/as-of.js";
export { type ObligationState, obstaclesOf } from "./obligation/obligation-state.js";
export type { ObligationStatus } from "./province/obligation-status.js";
export {
  OFFICIAL_CLASSES,
  OFFICIAL_CLASS_LABELS,
  type OfficialClass,
  officialClass,
} from "./obligation/official-class.js";
export { obligationStatusLabel } from "./obligation/obligation.machine.js";

// Pictures of it.
export { bodyName } from "./view/body-name.js";
export { dutyList, type DutyFilter, type DutyLine } from "./view/duty-list.js";
export { taskBoard, type BoardTask, bodyBoard, type BodyBoard } from "./view/task-board.js";
export { scorecard, type Score, totalScore } from "./view/scorecard.js";
export { reportingCompliance, type ReportLine, type CompliancePeriod } from "./view/reporting-compliance.js";
export { targetProgress, type TargetProgress, type MeasureProgress } from "./view/target-progress.js";
export { decisionInbox, type InboxItem } from "./view/decision-inbox.js";
export { obligationTrace, renderTrace, type ObligationTrace, type TraceStep } from "./view/obligation-trace.js";
export { spanReport, type SpanReport } from "./view/span-report.js";
export { successionRows, type SuccessionRow } from "./view/succession-rows.js";
