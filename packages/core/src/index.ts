// What everything says in: words, errors, sources, days.
export type { Bilingual, Language } from "./messages/language.js";
export { roleLabel, taskEventLabel, taskStatusLabel } from "./messages/labels.js";
export { nearest } from "./messages/nearest.js";
export {
  type ErrorCode,
  isKtttError,
  KtttError,
  type Problem,
  problem,
  type ProblemPath,
  type ProblemText,
  renderPath,
  renderProblem,
} from "./errors.js";
export { ERROR_TEXTS } from "./messages/errors/index.js";
export {
  type Citation,
  citationSchema,
  cite,
  citeConvention,
  citeDocument,
  type ConventionCitation,
  type DocumentCitation,
  mayActAlone,
  type StatuteCitation,
  type StatutePlace,
  type Trust,
  TRUST_LEVELS,
  weakestTrust,
} from "./law/citation.js";
export { renderCitation, trustMark } from "./law/render-citation.js";
export { type Statute, type StatuteNumber, STATUTES } from "./law/statutes.js";
export {
  daysBetween,
  isLegalDate,
  type LegalDate,
  legalDate,
  partsOf,
  shiftDays,
  type Span,
  span,
  weekdayOf,
} from "./calendar/legal-date.js";
export { formatDay, type Instant, instant, instantAt, LEGAL_ZONE, legalDayOf } from "./calendar/instant.js";
export { type Period, PERIOD_LENGTHS, type PeriodLength, periodOf, periodsWithin } from "./calendar/period.js";
export { addPeriod, type AddPeriodOptions, type CountedLimit, type Readings } from "./calendar/add-period.js";
export {
  days,
  lastDayOf,
  months,
  TIME_UNITS,
  type TimeLimit,
  type TimeUnit,
  weeks,
  workingDays,
  years,
} from "./calendar/time-limit.js";
export { explainTimeLimit, timeLimitInWords } from "./calendar/explain-time-limit.js";
export { type PrintedDay, printedDay } from "./calendar/printed-day.js";
export { type LegalCalendar, legalCalendar, type SwapReading, VIETNAM_CALENDAR } from "./calendar/vietnam-calendar.js";
export { type CalendarYear, type DayOff, type WorkedRestDay } from "./calendar/calendar-year.js";
export { ANNOUNCED_YEARS } from "./calendar/announced-years.js";
export { calendarWithDecisions, readYearDecision } from "./calendar/year-decision.js";
export { type YearDecision, yearDecisionSchema } from "./calendar/year-decision.schema.js";
export {
  earliestSendingDay,
  NATIONAL_REPORTING,
  type OwnReportingDates,
  type ReportingLength,
  type ReportingPeriod,
  reportingPeriodOn,
  reportingPeriods,
  type ReportingRule,
  reportingRules,
} from "./calendar/reporting-period.js";
export { lintReportingDates, type ReportingDates, reportTooEarly } from "./calendar/reporting-lint.js";
export { chainIn, type ChainYear, REPORTING_CHAINS, type ReportingChain } from "./calendar/reporting-chains.js";
export { type DeadlineExplanation, explainDeadline, type ExplainDeadlineOptions } from "./calendar/explain-deadline.js";
export {
  type CalendarSection,
  describeCalendarYear,
  type DescribeCalendarOptions,
} from "./calendar/describe-calendar-year.js";
export { formatDeadline } from "./calendar/format-deadline.js";
export { parseDeadline, type ParseDeadlineOptions } from "./calendar/parse-deadline.js";
export { type Deadline, DEADLINE_KINDS, type DeadlineKind, deadlineSchema } from "./calendar/deadline.schema.js";
export { type Expansion, expandDeadline, type ExpandOptions, type Occurrence } from "./calendar/expand-deadline.js";

// What a province declares.
export {
  type Agency,
  CAPABILITIES,
  type Capability,
  type Group,
  type Measure,
  type PlanDocument,
  type Province,
  type ProvinceInput,
  provinceSchema,
  type ReportingDuty,
  type Succession,
  type TargetDefinition,
  type TaskDefinition,
} from "./province/province.schema.js";
export { checkProvince, defineProvince, type ProvinceCheck } from "./province/define-province.js";
export { FORMAT_MIGRATIONS, type FormatMigration, PROVINCE_FORMAT, upgradeFormat } from "./province/upgrade-format.js";
export { CORE_VERSION } from "./version.js";
export { provinceJsonSchema } from "./province/json-schema.js";
export { type Direction, type Indicator, type IndicatorId, indicatorOf, INDICATORS } from "./target/indicators.js";
export {
  aimOfMeasure,
  assessMeasure,
  type MeasureAssessment,
  type MeasureVerdict,
  type Point,
  satisfies,
} from "./target/assess-measure.js";
export {
  COOPERATIVE_GRADES,
  type CooperativeGrade,
  type GradeDenominator,
  goodOrFairShare,
  gradeOf,
  GRADING_SOURCE,
} from "./target/cooperative-grade.js";
export type { Measurement, Measurements } from "./target/measurement.js";
export { type TargetCommand, type TargetEventData, targetStream } from "./target/target.events.js";

// What the plan comes to.
export {
  NO_ANSWERS,
  type Obligation,
  type ObligationKind,
  obligationStream,
  type PlanAnswer,
  type PlanAnswers,
  type PlanQuestion,
} from "./plan/obligation.js";
export { documentSpan, type ExpandedPlan, expandPlan, knownOn } from "./plan/expand-plan.js";
export { type PlanCommand, type PlanEventData, planStream } from "./plan/plan.events.js";

// What happens to an obligation.
export {
  type Delivery,
  effectiveDay,
  isOpen,
  type Obstacle,
  type ObligationState,
  type OpenDecision,
  openDecisions,
  TASK_STATUSES,
  type TaskStatus,
} from "./task/obligation-state.js";
export type { TaskCommand, TaskCommandType } from "./task/task.commands.js";
export type { StoredTaskEvent, TaskEvent, TaskEventData, TaskEventType, TaskFact } from "./task/task.events.js";
export { decideObligation, type DecisionContext } from "./task/decide-obligation.js";
export { evolveObligation, foldObligation } from "./task/evolve-obligation.js";
export { dueFacts } from "./task/due-obligation.js";
export { OFFICIAL_CLASSES, type OfficialClass, officialClass, worstClass } from "./task/official-class.js";
export { taskMachine, taskSteps } from "./task/task.machine.js";
export {
  type Guard,
  type Judgement,
  type StepMachine,
  stepMachine,
  type Transition,
  type TransitionMeta,
} from "./machine/step-machine.js";

// What runs it.
export { createEngine, type Engine, type EngineOptions, type Executed } from "./engine/engine.js";
export { type Command, commandSchema, parseCommand } from "./engine/parse-command.js";
export { type AskedQuestion, createRegister, obligationsOf, type Register } from "./engine/register.js";
export type { DueItem } from "./engine/due-work.js";
export { type GoverningDocument, governingDocuments } from "./province/governing-documents.js";
export { type DutyGap, dutyGaps } from "./roster/duty-gaps.js";
export { type HeldDuty, holderOf, type Holding } from "./roster/holder.js";
export { renderHolding } from "./roster/render-holding.js";
export { bodyOf, hasEnded, isInOffice } from "./roster/roster.js";
export { bodiesWithoutSuccessor, rosterProblems } from "./roster/roster-problems.js";
export { scopeLabel, WORK_SCOPES } from "./roster/work-scope.js";
export { amendmentFrom, diffPlan, type PlanDiff, type TouchedLine } from "./amendment/diff-plan.js";
export type { AmendmentEventData, Amendment, PlanText } from "./amendment/amendment.js";
export { type AmendCommand, type PlanChange, planChangeSchema } from "./amendment/plan-change.schema.js";
export { type DutyRow, type DutyVersion, dutyVersions } from "./amendment/duty-versions.js";
export { actingAcceptor, actingBody } from "./succession/acting-body.js";
export { departuresOf } from "./succession/departures.js";
export type { SuccessionCommand } from "./succession/succession.commands.js";
export type {
  AffectedDuty,
  Confirmation,
  Departure,
  SuccessionEventData,
  Successions,
  SuccessionState,
} from "./succession/succession.js";
export { type ClosePair, closeness, closePairs } from "./compare/close-texts.js";
export {
  type Cited,
  type CitedMeasure,
  type ComparedIndicator,
  type ComparedProvinces,
  type ComparedReports,
  type ComparedSubject,
  compareProvinces,
  LEAST_CLOSENESS,
  type TaskPair,
} from "./compare/compare-provinces.js";
export { DUTY_SUBJECTS, type DutySubject, subjectsOf } from "./compare/duty-subjects.js";
export type { Finding } from "./lint/finding.js";
export { lintProvince, provinceSpan } from "./lint/lint-province.js";
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
export {
  type Authority,
  type AuthorityAnswer,
  type AuthorityQuestion,
  openAuthority,
  provinceAuthority,
} from "./engine/authority.js";
export { type LogEntry, type Logger, memoryLogger, silentLogger } from "./engine/logger.js";
export { type DeliverOptions, memoryOutbox, type Outbox } from "./engine/outbox.js";
export { memoryPersonRegister, type PersonalData, type PersonRegister } from "./engine/person-register.js";
export { type AsOf, eventsAsOf } from "./engine/as-of.js";
export { type EventType, PRESENT_VERSIONS, toPresentEvent, UPCASTERS } from "./engine/present-events.js";
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
export {
  coverDocument,
  type CoveredLine,
  type DocumentCoverage,
  type LineUse,
  type SkippedWhy,
} from "./province/coverage.js";

// Rules: what a province declares, and what it writes by hand.
export { compile, type Judge } from "./rules/compile.js";
export { evaluate, type EvaluateOptions } from "./rules/evaluate.js";
export { checkRules, type LoadOptions, loadRules, type RuleCheck } from "./rules/load-rules.js";
export type { FactCatalogue, FactType } from "./rules/fact-type.js";
export type { Facts } from "./rules/operand.js";
export type { JudgeOptions } from "./rules/judging.js";
export { defineOperator, type Operator, type Operators } from "./rules/operator.js";
export { BUILT_IN_OPERATORS, type BuiltInOperator } from "./rules/operators/built-in-operators.js";
export type { OutcomeCatalogue } from "./rules/check-outcome.js";
export { registerOperators } from "./rules/register-operators.js";
export { type Condition, RULE_LIMITS, type Rule, type RuleFile } from "./rules/rule.schema.js";
export { ruleFileJsonSchema } from "./rules/rule-file-json-schema.js";
export type { RuleSet } from "./rules/rule-set.js";
export {
  type ExplainedVerdict,
  type FactSource,
  groupOf,
  type GroupVerdict,
  type LeafVerdict,
  type RuleVerdict,
  type Verdict,
} from "./rules/verdict.js";
export type { RenderOptions } from "./rules/render-leaf.js";
export { renderVerdict, renderWhatWouldChange } from "./rules/render-verdict.js";
export { type ConditionChange, whatWouldChange, type WhatWouldChange } from "./rules/what-would-change.js";
export {
  checkProvinceRules,
  factsOf,
  judgeOf,
  type ProvinceRuleKind,
  type ProvinceRules,
  rulesOf,
} from "./declared-rules/rules-of.js";
export { figureFact, measureGroup, TARGET_OUTCOMES, type TargetOutcome } from "./declared-rules/target-rules.js";
export { REMINDER_FACTS, type Reminded } from "./declared-rules/reminder-facts.js";
export type { Reminder } from "./reminder/reminder.js";
export { type RemindersDueData, reminderStream } from "./reminder/reminder-index.js";
export { nextReminders, remindersOn } from "./reminder/reminders-of.js";
export {
  PROPOSED_STEPS,
  type ReminderStep,
  type RuleData,
  standardReminders,
  type UrgedDocument,
} from "./reminder/standard-reminders.js";

// What it looks like.
export { bodyName } from "./projection/body-name.js";
export { type BoardTask, type BodyBoard, bodyBoard, taskBoard } from "./projection/task-board.js";
export { type Score, scorecard, scoreOf } from "./projection/scorecard.js";
export {
  type CompliancePeriod,
  reportingCompliance,
  type ReportLine,
  type ReportStanding,
  reportStanding,
} from "./projection/reporting-compliance.js";
export { type MeasureProgress, type TargetProgress, targetProgress } from "./projection/target-progress.js";
export { decisionInbox, type InboxItem } from "./projection/decision-inbox.js";
export { type ObligationTrace, obligationTrace, renderTrace, type TraceStep } from "./projection/obligation-trace.js";
export {
  type BodyRow,
  type Done,
  type PeriodRow,
  type SpanReport,
  spanReport,
  type TargetRow,
  type WithoutDay,
} from "./report/span-report.js";

export { type SuccessionRow, successionRows } from "./report/succession-rows.js";
export { type RunSummary, runSummary } from "./report/run-summary.js";

// A year in a second.
export { type Behaviour, type Behaviours, parseBehaviour } from "./simulation/behaviour.js";
export {
  type CarryIn,
  simulate,
  type Simulated,
  type Simulation,
  type SimulationOptions,
  simulateYear,
  startSimulation,
} from "./simulation/simulate.js";

// Handling cooperatives: which law, the flows, a case, its assets, the review, the registers.
export {
  applicableLaw,
  type GoverningLaw,
  LAW_QUESTIONS,
  type LawFacts,
  type LawQuestion,
} from "./law/applicable-law.js";
export { attestedSource, citationGrade } from "./law/attested-citations.js";
export { type DecisionChoice, isNeedsDecision, type NeedsDecision, type TakenDecision } from "./law/needs-decision.js";
export { CASE_GUARDS, type CaseGuardName } from "./cooperative/case.guards.js";
export { type Outcome as CaseOutcome, OUTCOMES as CASE_OUTCOMES, type StepMeta } from "./cooperative/flow.js";
export { type Flow } from "./cooperative/flow.machine.js";
export { flowOf, FLOWS } from "./cooperative/flows.js";
export { flowDiagram, flowTable } from "./cooperative/render-flow.js";
export {
  BRANCH_STATUSES,
  type BranchStatus,
  LEGAL_STATUSES,
  type LegalStatus,
  statusOn,
} from "./cooperative/legal-status.js";
export { type Paper, PAPER_KINDS, type PaperKind } from "./cooperative/paper.js";
export { PARTY_ROLES, type PartyReference, type PartyRole } from "./cooperative/party.js";
export {
  type CaseCommand,
  type CaseCommandInput,
  caseCommandSchema,
  type CaseCommandType,
} from "./cooperative/case.commands.js";
export type { CaseEvent, CaseEventData, CaseEventType, CaseFact, Violation } from "./cooperative/case.events.js";
export { type CaseState, openProceedings, openQuestions, type Proceeding } from "./cooperative/case-state.js";
export { type CaseContext, decideCase } from "./cooperative/decide-case.js";
export { evolveCase, foldCase } from "./cooperative/evolve-case.js";
export { dueOfCase, nextDueOfCase } from "./cooperative/due-of-case.js";
export { type NextStep, nextSteps, questionsOf, whyNotYet } from "./cooperative/next-steps.js";
export { parseCaseCommand } from "./cooperative/parse-case-command.js";
export { type CaseDesk, type CaseDeskOptions, caseOf, caseStream, createCaseDesk } from "./cooperative/case-desk.js";
export { renderCase, renderViolation } from "./cooperative/render-case.js";
export { renderTriage } from "./cooperative/render-triage.js";
export { type CaseFile, caseFileSchema, type CaseWalk, readCaseFile, walkCase } from "./cooperative/case-file.js";
export {
  type AssetsInput,
  type Claim,
  type NonDivisible,
  settleAssets,
  type Settlement,
} from "./cooperative/assets/settle-assets.js";
export { formatVnd, settlementTable } from "./cooperative/assets/render-settlement.js";
export { ASSET_ORDERS, CLAIM_KINDS } from "./cooperative/assets/asset-order.js";
export { DESTINATIONS, ORIGINS_2012, ORIGINS_2023 } from "./cooperative/assets/non-divisible.js";
export {
  handlingRuleProblems,
  makeTriage,
  type Triage,
  type TriageResult,
  unknownFacts,
} from "./cooperative/triage/triage.js";
export { TRIAGE_FACTS, type TriageFact, type TriageFacts } from "./cooperative/triage/triage-facts.js";
export { type RouteId, ROUTES } from "./cooperative/triage/route.rules.js";
export {
  branchStatuses,
  caseRegister,
  cooperativesByStatus,
  dormantCooperatives,
  dormantMeasurement,
  overdueSteps,
} from "./cooperative/registers/case-register.js";
export { type TimelineEntry, timelineOf } from "./cooperative/registers/timeline.js";
export {
  type HandledYear,
  type HandlingOptions,
  type HandlingSummary,
  simulateHandling,
  summariseHandling,
} from "./cooperative/simulation/simulate-handling.js";
