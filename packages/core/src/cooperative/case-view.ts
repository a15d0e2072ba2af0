import type { LegalDate } from "../kernel/legal-date.js";
import type { StateSupport } from "./case-facts.js";
import type { BranchStatus, LegalStatus } from "../law/legal-status.js";

/**
 * A case as the guards see it on the day of an act: everything a condition may ask, flat, made from the case, the open
 * proceeding and the calendar. Guards read nothing else.
 */
export interface CaseView {
  readonly status: LegalStatus | null;
  /** Acts already recorded in the proceeding. */
  readonly done: readonly string[];
  readonly debtsPaidOn: LegalDate | null;
  /** `null`: not known. */
  readonly debtsOutstanding: boolean | null;
  readonly taxCompletedOn: LegalDate | null;
  /** Disputes before a court or an arbitrator. */
  readonly disputes: number;
  /** Branches, offices and places of business not yet terminated. */
  readonly openBranches: number;
  /** Whether something no text speaks of stands in the way of the automatic end, and what was decided about it. */
  readonly automaticEnd: "clear" | "ask" | "other-route";
  /** Branches and offices which have not completed their tax. */
  readonly branchTaxesOpen: number;
  /** What is terminated (branch flows). */
  readonly branchStatus: BranchStatus | null;
  /** Whether the certificate of the branch was revoked, and not restored since. */
  readonly branchRevoked: boolean;
  readonly branchKind: "branch" | "office" | "place" | null;
  /** Dossiers for terminating branches which the registry has received. */
  readonly branchDossiers: number;
  /** Written objections received and not settled. */
  readonly objections: number;
  /** Those of them which came while the dossier was before the registry: the tax authority's (art. 50.4). */
  readonly dossierObjections: number;
  /** The form of reorganisation which was adopted; `null` where none, or an older file does not say. */
  readonly reorganisation: "division" | "consolidation" | "merger" | null;
  /** Last day for the call of the meeting which the paper tells of; `null` for a first call or an unknown earlier day. */
  readonly callBy: LegalDate | null;
  readonly stateSupport: StateSupport | null;
  readonly policeSeal: boolean;
  /** Whether the branch's tax duty is done (branch flows). */
  readonly branchTaxCompletedOn: LegalDate | null;
  /** Last day on which the resolution may be withdrawn; `null` when its period has not begun. */
  readonly withdrawBy: LegalDate | null;
  /** Last day of the explanation as printed in the notice. */
  readonly explainBy: LegalDate | null;
  /** Whether the request for revocation came from the tax authority; `null` when there is none. */
  readonly requestedByTax: boolean | null;
  /** What the revocation or the compulsory dissolution rests on: a ground of the law, or `tax`. */
  readonly ground: string | null;
  /** Last day a suspension from the announced day may run to. */
  readonly suspensionUntil: LegalDate | null;
  /** Who filed the petition which is handled. */
  readonly petitioner: string | null;
  /** The last day to which the time for amending the petition may be extended (art. 34). */
  readonly amendableUntil: LegalDate | null;
  /** The last day to which the time for the inventory may be extended once more; `null` after two extensions (art. 65.1). */
  readonly inventoryUntil: LegalDate | null;
  /** End of the three months after the debt fell due, after which a creditor or employee may petition. */
  readonly petitionFrom: LegalDate | null;
}
