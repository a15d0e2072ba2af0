import { laterOf, type LegalDate, type Span } from "../kernel/legal-date.js";
import type { PlanDocument, Province } from "./province.schema.js";

/** A document which speaks on a day. */
export interface GoverningDocument {
  readonly document: PlanDocument;
  /** The days on which it speaks: its period, but none before the first day it can have been known. */
  readonly span: Span;
  /** `false` for a draft (dự thảo): it is shown and planned with, and binds nobody. */
  readonly binding: boolean;
}

/**
 * Which documents of a province govern on a day.
 *
 * A document speaks from the first day of its period, or from the day it was issued where that is later (`notBefore`
 * where no day of issue is known), to the last day of its period. Documents stand side by side unless one ends:
 * a yearly plan does not put an end to the programme it belongs to.
 *
 * @returns the one which began last comes first; of two which began on one day, the one declared first. Empty when
 * none speaks on that day.
 */
export function governingDocuments(province: Pick<Province, "documents">, on: LegalDate): readonly GoverningDocument[] {
  return province.documents
    .map((document): GoverningDocument => {
      const { from, to } = document.period;
      const known = document.issuedOn ?? document.notBefore ?? from;
      return { document, span: { from: laterOf(from, known), to }, binding: document.status === "issued" };
    })
    .filter(({ span }) => span.from <= on && on <= span.to)
    .sort((a, b) => (a.span.from === b.span.from ? 0 : a.span.from > b.span.from ? -1 : 1));
}
