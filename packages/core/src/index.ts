// What everything says in: words, errors, sources, days.
export { OBLIGATION_STATUSES, type ObligationStatus } from "./province/obligation-status.js";
export { describeError, type ProblemText, renderProblem } from "./law/render-problem.js";
export { type Actor, type Role, ROLES, roleLabel } from "./log/actor.js";
export type { JsonValue } from "./kernel/plain-copy.js";
export { cite, citeConvention, citeDocument, type StatutePlace } from "./law/cite.js";
export type { Bilingual, Language } from "./kernel/language.js";
export { obligationActLabel, obligationStatusLabel, rolesOfAct } from "./obligation/obligation.machine.js";
export { nearest } from "./kernel/nearest.js";
export {
  isKtttError,
  KtttError,
  type Problem,
  problem,
  defineProblems,
  type ErrorText,
  errorTexts,
  type ProblemMaker,
  type ProblemPath,
  renderPath,
} from "./kernel/problem.js";
export {
  type Citation,
  type ConventionCitation,
  type DocumentCitation,
  mayActAlone,
  type StatuteCitation,
  type Trust,
  TRUST_LEVELS,
  weakestTrust,
} from "./kernel/citation.js";
export { citationSchema } from "./kernel/citation.schema.js";
export { renderCitation, trustMark } from "./law/render-citation.js";
export { type Statute, type StatuteNumber, STATUTES } from "./law/statutes.js";
export {
  daysBetween,
  earlierOf,
  laterOf,
  isLegalDate,
  type LegalDate,
  legalDate,
  partsOf,
  shiftDays,
  type Span,
  span,
  weekdayOf,
} from "./kernel/legal-date.js";
export { formatDay, type Instant, instant, instantAt, LEGAL_ZONE, legalDayOf } from "./kernel/instant.js";
export { type Period, PERIOD_LENGTHS, type PeriodLength, periodOf, periodsWithin } from "./time/period.js";
export { addPeriod, type AddPeriodOptions, type CountedLimit, type Readings } from "./time/add-period.js";
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
} from "./time/time-limit.js";
export { explainTimeLimit, timeLimitInWords } from "./time/explain-time-limit.js";
export { type PrintedDay, printedDay } from "./time/printed-day.js";
export { type LegalCalendar, legalCalendar, type SwapReading, VIETNAM_CALENDAR } from "./time/vietnam-calendar.js";
export { type CalendarYear, type DayOff, type WorkedRestDay } from "./time/calendar-year.js";
export { ANNOUNCED_YEARS } from "./time/announced-years.js";
export { calendarWithDecisions, readYearDecision } from "./time/year-decision.js";
export { type YearDecision, yearDecisionSchema } from "./time/year-decision.schema.js";
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
} from "./deadline/reporting-period.js";
export { lintReportingDates, type ReportingDates, reportTooEarly } from "./deadline/reporting-lint.js";
export { chainIn, type ChainYear, REPORTING_CHAINS, type ReportingChain } from "./deadline/reporting-chains.js";
export { type DeadlineExplanation, explainDeadline, type ExplainDeadlineOptions } from "./deadline/explain-deadline.js";
export {
  type CalendarSection,
  describeCalendarYear,
  type DescribeCalendarOptions,
} from "./deadline/describe-calendar-year.js";
export { formatDeadline } from "./deadline/format-deadline.js";
export { parseDeadline, type ParseDeadlineOptions } from "./deadline/parse-deadline.js";
export { type Deadline, DEADLINE_KINDS, type DeadlineKind, deadlineSchema } from "./deadline/deadline.schema.js";
export { type Expansion, expandDeadline, type ExpandOptions, type Occurrence } from "./deadline/expand-deadline.js";

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
  REPORTING_PERIODS,
  type Succession,
  type TargetDefinition,
  type TaskDefinition,
} from "./province/province.schema.js";
export { checkProvince, defineProvince, type ProvinceCheck } from "./province/define-province.js";
export { FORMAT_MIGRATIONS, type FormatMigration, PROVINCE_FORMAT, upgradeFormat } from "./province/upgrade-format.js";
export { CORE_VERSION } from "./kernel/version.js";
export { provinceJsonSchema } from "./province/json-schema.js";
export { type Direction, type Indicator, type IndicatorId, indicatorOf, INDICATORS } from "./province/indicators.js";
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
export {
  isTargetEvent,
  type StoredTargetEvent,
  type TargetCommand,
  type TargetEventData,
  targetStream,
} from "./target/target.events.js";

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
export { documentSpan, type ExpandedPlan, expandPlan, knownOn, rowCitation } from "./plan/expand-plan.js";
export { isPlanEvent, type PlanEventData, planStream, type StoredPlanEvent } from "./plan/plan.events.js";

// What happens to an obligation.
export {
  type Delivery,
  effectiveDay,
  isOpen,
  type Obstacle,
  type ObligationState,
  type OpenDecision,
  openDecisions,
} from "./obligation/obligation-state.js";
export type { ObligationCommand, ObligationCommandType } from "./obligation/obligation.commands.js";
export type {
  StoredObligationEvent,
  ObligationEvent,
  ObligationEventData,
  ObligationEventType,
  ObligationFact,
} from "./obligation/obligation.events.js";
export { decideObligation, decideObligationAnswer, type DecisionContext } from "./obligation/decide-obligation.js";
export { evolveObligation, foldObligation } from "./obligation/evolve-obligation.js";
export { dueFacts } from "./obligation/due-obligation.js";
export { OFFICIAL_CLASSES, type OfficialClass, officialClass, worstClass } from "./obligation/official-class.js";
export { obligationTable } from "./obligation/obligation.machine.js";
export {
  type Guard,
  type Judgement,
  type TransitionTable,
  transitionTable,
  type Transition,
  type TransitionMeta,
} from "./machine/transition-table.js";

// What runs it.
export { createEngine, type Engine, type EngineOptions, type Executed } from "./engine/engine.js";
export { type Command, commandSchema, parseCommand } from "./engine/parse-command.js";
export { createRegister, obligationsOf, type Register } from "./obligation/register.js";
export { type AskedQuestion, openQuestionsOfPlan, subjectOfQuestion } from "./plan/plan-questions.js";
export { openQuestionsOfObligation } from "./obligation/obligation-questions.js";
export { openQuestionsOfSuccessions } from "./obligation/succession/succession-questions.js";
export type { DueItem } from "./engine/due-work.js";
export { type GoverningDocument, governingDocuments } from "./province/governing-documents.js";
export { type DutyGap, dutyGaps } from "./province/roster/duty-gaps.js";
export { type HeldDuty, holderOf, type Holding } from "./province/roster/holder.js";
export { renderHolding } from "./province/roster/render-holding.js";
export { bodyOf, hasEnded, isInOffice } from "./province/roster/roster.js";
export { bodiesWithoutSuccessor, rosterProblems } from "./province/roster/roster-problems.js";
export { scopeLabel, WORK_SCOPES } from "./province/roster/work-scope.js";
export { amendmentFrom, diffPlan, type PlanDiff, type TouchedLine } from "./obligation/amendment/diff-plan.js";
export type { AmendmentEventData, Amendment, PlanText } from "./plan/amendment/amendment.js";
export { type AmendCommand, type PlanChange, planChangeSchema } from "./plan/amendment/plan-change.schema.js";
export { type DutyRow, type DutyVersion, dutyVersions } from "./plan/amendment/duty-versions.js";
export { actingAcceptor, actingBody } from "./obligation/succession/acting-body.js";
export { departuresOf } from "./obligation/succession/departures.js";
export type {
  AffectedDuty,
  Confirmation,
  Departure,
  SuccessionEventData,
  Successions,
  SuccessionState,
} from "./plan/succession/succession.js";
export { eventId, type NewEvent, type StoredEvent } from "./log/event.js";
export type { AppendOptions, EventLog, ReadAllOptions, ReadOptions, StreamWrite } from "./log/event-log.js";
export { memoryLog } from "./log/memory-log.js";
export { type PlacedEvent, type PreparedAppend, prepareAppend } from "./log/prepare-append.js";
export { type Clock, type SettableClock, settableClock } from "./log/clock.js";
export {
  type Authority,
  type AuthorityAnswer,
  type AuthorityQuestion,
  openAuthority,
  provinceAuthority,
} from "./engine/authority.js";
export { type LogEntry, type Logger, memoryLogger, silentLogger } from "./log/logger.js";
export { type DeliverOptions, memoryOutbox, type Outbox } from "./log/outbox.js";
export { memoryPersonRegister, type PersonalData, type PersonRegister } from "./log/person-register.js";
export { type AsOf, eventsAsOf } from "./log/as-of.js";
export { type EventType, PRESENT_VERSIONS, toPresentEvent, UPCASTERS } from "./engine/present-events.js";
export { type Upcaster, type Upcasting, upcasting, upcastingLog } from "./log/upcast.js";
export { canonicalJson } from "./kernel/canonical-json.js";
export { CHAIN_START, chainHash, eventContent, type SealedEvent, sealEvents } from "./log/hash-chain.js";
export {
  type AuditReport,
  type BreakReason,
  type BrokenEvent,
  type SealedLog,
  verifier,
  verify,
  type Verifier,
} from "./log/verify.js";
export {
  coverDocument,
  type CoveredLine,
  type DocumentCoverage,
  type LineUse,
  type SkippedWhy,
} from "./province/coverage.js";

// Rules: what a province declares, and what it writes by hand.
export { compile, compiledRules } from "./rules/compile.js";
export { type AsyncJudge, type EvaluatorOptions, type Judge, type RuleEvaluator } from "./rules/evaluator.js";
export { checkRules, type LoadOptions, loadRules, type RuleCheck } from "./rules/load-rules.js";
export type { FactCatalogue, FactType } from "./rules/fact.js";
export type { Facts } from "./rules/fact.js";
export type { JudgeOptions } from "./rules/verdict.js";
export { defineOperator, type Operator, type Operators } from "./rules/operator.js";
export { BUILT_IN_OPERATORS, type BuiltInOperator } from "./rules/built-in-operators.js";
export type { OutcomeCatalogue } from "./rules/check-rules.js";
export { type Condition, RULE_LIMITS, type Rule, type RuleFile } from "./rules/rule.schema.js";
export { ruleFileJsonSchema } from "./rules/rule.schema.js";
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
export type { RenderOptions } from "./rules/render-verdict.js";
export { renderVerdict, renderWhatWouldChange } from "./rules/render-verdict.js";
export { type ConditionChange, whatWouldChange, type WhatWouldChange } from "./rules/what-would-change.js";
export {
  checkProvinceRules,
  factsOf,
  judgeOf,
  PROVINCE_RULE_KINDS,
  type ProvinceRuleKind,
  type ProvinceRules,
  rulesOf,
  ruleSetOf,
} from "./plan/rules/rules-of.js";
export { figureFact, measureGroup, TARGET_OUTCOMES, type TargetOutcome } from "./province/rules/target-rules.js";
export { REMINDER_FACTS, type Reminded } from "./province/rules/reminder-facts.js";
export type { Reminder } from "./obligation/reminder/reminder.js";
export { type RemindersDueData, reminderStream } from "./obligation/reminder/reminder-index.js";
export { nextReminders, remindersOn } from "./obligation/reminder/reminders-of.js";
export {
  PROPOSED_STEPS,
  type ReminderStep,
  type RuleData,
  standardReminders,
  type UrgedDocument,
} from "./obligation/reminder/standard-reminders.js";

// What it looks like.
export { bodyName, bodyOrder } from "./view/body-name.js";
export { type BoardTask, type BodyBoard, bodyBoard, taskBoard } from "./view/task-board.js";
export { registerAsOf } from "./view/as-of.js";
export { type DutyFilter, type DutyLine, dutyList } from "./view/duty-list.js";
export { type Done, type Score, scorecard, totalScore, type WithoutDay } from "./view/scorecard.js";
export {
  type CompliancePeriod,
  reportingCompliance,
  type ReportLine,
  type ReportStanding,
  reportStanding,
} from "./view/reporting-compliance.js";
export { type MeasureProgress, type TargetProgress, targetProgress } from "./view/target-progress.js";
export { decisionInbox, type InboxItem } from "./view/decision-inbox.js";
export { type ObligationTrace, obligationTrace, renderTrace, type TraceStep } from "./view/obligation-trace.js";
export { type BodyRow, type PeriodRow, type SpanReport, spanReport, type TargetRow } from "./view/span-report.js";

export { type SuccessionRow, successionRows } from "./view/succession-rows.js";
export { type RunSummary, runSummary } from "./view/run-summary.js";

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
export { type Outcome as CaseOutcome, OUTCOMES as CASE_OUTCOMES, type ActMeta } from "./cooperative/flow.js";
export { type Flow } from "./cooperative/flow.machine.js";
export { flowOf, FLOWS } from "./cooperative/flows.js";
export { flowDiagram, flowTable } from "./view/render-flow.js";
export { BRANCH_STATUSES, type BranchStatus, LEGAL_STATUSES, type LegalStatus, statusOn } from "./law/legal-status.js";
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
export { type CaseContext, decideCase, takeCommand } from "./cooperative/decide-case.js";
export { caseOf, caseStream, evolveCase, foldCase } from "./cooperative/evolve-case.js";
export { dueOfCase, nextDueOfCase, type Taken } from "./cooperative/due-of-case.js";
export { type NextAct, nextActs, questionsOf, whyNotYet } from "./cooperative/next-acts.js";
export { openQuestionsOfCase } from "./cooperative/answer-of-case.js";
export { parseCaseCommand } from "./cooperative/parse-case-command.js";
export { type CaseDesk, type CaseDeskOptions, createCaseDesk } from "./cooperative/case-desk.js";
export { renderCase, renderViolation } from "./view/render-case.js";
export { renderTriage } from "./view/render-triage.js";
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
  type AsyncTriage,
  handlingRuleProblems,
  makeTriage,
  type Triage,
  type TriageResult,
  unknownFacts,
} from "./triage/triage.js";
export { TRIAGE_FACTS, type TriageFact, type TriageFacts } from "./triage/triage-facts.js";
export { type RouteId, ROUTES } from "./triage/route.rules.js";
export {
  branchStatuses,
  caseRegister,
  cooperativesByStatus,
  dormantCooperatives,
  dormantMeasurement,
  overdueActs,
} from "./view/case-register.js";
export { type TimelineEntry, timelineOf } from "./view/timeline.js";
export {
  type HandledYear,
  type HandlingOptions,
  type HandlingSummary,
  simulateHandling,
  summariseHandling,
} from "./simulation/handling/simulate-handling.js";
