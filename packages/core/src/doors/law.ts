/** Statutes with their dates in force, citations with their trust, and which law answers a question on a day. */

export { STATUTES, type Statute, type StatuteNumber } from "../law/statutes.js";
export { STATUTE_NOTES, type StatuteNote } from "../law/statute-notes.js";
export { inForceOn, standsFrom, standsTo } from "../law/in-force.js";
export { cite, type StatutePlace, citeDocument, citeConvention } from "../law/cite.js";
export {
  type Citation,
  type StatuteCitation,
  type DocumentCitation,
  type ConventionCitation,
  type Trust,
  mayActAlone,
} from "../kernel/citation.js";
export { citationSchema } from "../kernel/citation.schema.js";
export { renderCitation, trustMark } from "../law/render-citation.js";
export { attestedSource, citationGrade } from "../law/attested-citations.js";
export {
  applicableLaw,
  type GoverningLaw,
  LAW_QUESTIONS,
  type LawFacts,
  type LawQuestion,
} from "../law/applicable-law.js";
export type { NeedsDecision, DecisionChoice, TakenDecision } from "../law/needs-decision.js";
export { LEGAL_STATUSES, type LegalStatus, type BranchStatus, statusOn } from "../law/legal-status.js";
