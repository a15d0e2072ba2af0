/** Cooperatives which have stopped: which way they must go, their cases, their assets. */

// Which way.
export { makeTriage, type Triage, type AsyncTriage, type TriageResult, unknownFacts } from "../triage/triage.js";
export type { TriageFact, TriageFacts } from "../triage/triage-facts.js";
export { ROUTES, type RouteId } from "../triage/route.rules.js";
export { renderTriage } from "../view/render-triage.js";

// The flows.
export { allFlows, flowOf } from "../cooperative/flows.js";
export type { Flow } from "../cooperative/flow.machine.js";
export { flowDiagram, type FlowRow, flowRows, flowTable } from "../view/render-flow.js";
export { CASE_GUARDS, type CaseGuardName } from "../cooperative/case.guards.js";
export type { ActMeta } from "../cooperative/flow.js";
export { OUTCOMES as CASE_OUTCOMES, type Outcome as CaseOutcome } from "../cooperative/outcome.js";

// A case.
export { cooperativeName } from "../view/body-name.js";
export type { CaseCommand, CaseCommandType, CaseCommandInput } from "../cooperative/case.commands.js";
export { type CaseState, type Proceeding, openProceedings, openQuestions } from "../cooperative/case-state.js";
export { OBSTACLE_KINDS, type ObstacleKind } from "../cooperative/obstacle.js";
export { obstaclesOfCase, type CaseObstacle } from "../cooperative/case-obstacles.js";
export { PAPER_KINDS, type Paper, type PaperKind } from "../cooperative/paper.js";
export { PARTY_ROLES, type PartyReference, type PartyRole } from "../cooperative/party.js";
export type {
  CaseEvent,
  CaseEventData,
  CaseEventType,
  CaseFact,
  StoredCaseEvent,
  Violation,
} from "../cooperative/case.events.js";
export { evolveCase, caseOf, caseStream } from "../cooperative/evolve-case.js";
export { competentBody, type CompetentBody } from "../cooperative/competence.js";
export { nextActs, type NextAct, questionsOf, whyNotYet } from "../cooperative/next-acts.js";
export { openQuestionsOfCase } from "../cooperative/answer-of-case.js";
export { actFormSchema } from "../cooperative/act-form.js";
export type { ActPayloads } from "../cooperative/act-payload.js";
export { caseView, caseViewSchema, type CaseView } from "../view/case-view.js";
export { renderCase } from "../view/render-case.js";
export { timelineOf, type TimelineEntry } from "../view/timeline.js";
export { type CaseFile, readCaseFile, type CaseWalk } from "../cooperative/case-file.js";

// Its assets.
export {
  settleAssets,
  type AssetsInput,
  type Claim,
  type NonDivisible,
  type Settlement,
} from "../cooperative/assets/settle-assets.js";
export { settlementTable, formatVnd } from "../cooperative/assets/render-settlement.js";
export { CLAIM_KINDS } from "../cooperative/assets/asset-order.js";
export { ORIGINS_2012, ORIGINS_2023 } from "../cooperative/assets/non-divisible.js";

// All cases.
export {
  type CaseLine,
  caseRegister,
  cooperativesByStatus,
  branchStatuses,
  dormantCooperatives,
  dormantMeasurement,
  overdueActs,
} from "../view/case-register.js";
