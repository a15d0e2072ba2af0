import type { LegalDate } from "../../kernel/legal-date.js";
import type { Citation } from "../../kernel/citation.js";
import type { Attachment } from "../../log/command.js";
import type { DutyRequest } from "../duty-request.js";
import type { ReportingDuty, TaskDefinition } from "../../province/province.schema.js";
import type { PlanChange } from "./plan-change.schema.js";

export type DutyRow = TaskDefinition | ReportingDuty;

/** The decision by which a plan was changed. */
export interface AmendingDecision {
  readonly number: string;
  readonly issuedOn: LegalDate;
  readonly basis: Citation;
}

/** What can have happened to the text of a plan. */
export interface AmendmentEventData {
  PlanAmended: {
    readonly decision: AmendingDecision;
    /** In full: the words of every later duty can be read from the log. */
    readonly changes: readonly PlanChange[];
    /** Obligations not to be assigned, because their body has the duty already under another id, by succession. */
    readonly covered: readonly string[];
    readonly attachments?: readonly Attachment[];
  };
  /** The plan no longer leaves it open. */
  PlanQuestionWithdrawn: { readonly question: string };
}

/** A change of the plan as the log has it; in force from `on`. */
export type Amendment = AmendmentEventData["PlanAmended"] & { readonly on: LegalDate };

/** The text of a plan at work: which duties it has had, how it was changed, and what was asked for on demand. */
export interface PlanText {
  /** The duties the plan was opened with; `null` where the log does not say: the province's. */
  readonly opened: readonly DutyRow[] | null;
  /** In the order they were entered; of one duty also in order of their days. */
  readonly amendments: readonly Amendment[];
  /** In the order they were entered. */
  readonly requests: readonly DutyRequest[];
}

export const AS_PRINTED: PlanText = { opened: null, amendments: [], requests: [] };
