/** A plan at work: amended, handed over, followed row by row. */

export { diffPlan, amendmentFrom, type PlanDiff, type TouchedLine } from "../obligation/amendment/diff-plan.js";
export { officeDay, type PlanChange, type AmendCommand } from "../plan/amendment/plan-change.schema.js";
export type { RequestCommand } from "../plan/request-duty.js";
export type { DutyRequest } from "../plan/duty-request.js";
export { officeDayMark } from "../plan/obligation.js";
export type { Amendment, PlanText, DutyRow } from "../plan/amendment/amendment.js";
export type { DutyVersion } from "../plan/amendment/duty-versions.js";
export { actingAcceptor } from "../obligation/succession/acting-body.js";
export { departuresOf } from "../obligation/succession/departures.js";
export type { AskedQuestion } from "../plan/plan-questions.js";

export type {
  AffectedDuty,
  Confirmation,
  Departure,
  Successions,
  SuccessionState,
} from "../plan/succession/succession.js";
export type { ObligationCommand, ObligationCommandType } from "../obligation/obligation.commands.js";
export type { TargetCommand } from "../target/target.events.js";
export {
  type Delivery,
  effectiveDay,
  type Obstacle,
  type OpenDecision,
  openDecisions,
} from "../obligation/obligation-state.js";
export { OBLIGATION_STATUSES } from "../province/obligation-status.js";
export { worstClass } from "../obligation/official-class.js";
export {
  REPORT_STANDINGS,
  REPORT_STANDING_LABELS,
  reportStanding,
  type ReportStanding,
} from "../view/reporting-compliance.js";
export { isAssumed } from "../view/succession-rows.js";
export { bodyOrder, requireBody } from "../view/body-name.js";
export { periodName } from "../view/period-name.js";
export type { BodyRow, PeriodRow, TargetRow } from "../view/span-report.js";
export type { Done, WithoutDay } from "../view/scorecard.js";
export type { Reminder } from "../obligation/reminder/reminder.js";
export { caseRemindersOn } from "../engine/case-reminders.js";
export { remindersOn, nextReminders } from "../obligation/reminder/reminders-of.js";
export { ROLES } from "../log/actor.js";
