import { lawProblem } from "./errors.js";
import type { ConventionCitation, DocumentCitation, StatuteCitation, Trust } from "../kernel/citation.js";
import type { LegalDate } from "../kernel/legal-date.js";
import { shareable } from "../kernel/plain-copy.js";
import { suggest } from "../kernel/nearest.js";
import { KtttError } from "../kernel/problem.js";
import { STATUTES, type StatuteNumber } from "./statutes.js";

/**
 * The part of a statute which is meant; all of it when empty. A clause (khoản) needs its article (điều), a point (điểm)
 * its article; articles without clauses can have points.
 */
export type StatutePlace =
  | { readonly article?: never; readonly clause?: never; readonly point?: never }
  | { readonly article: number | string; readonly clause?: number | string; readonly point?: string };

/**
 * Cites a place in a registered statute.
 *
 * @param law the statute's number, one of {@link STATUTES}
 * @param place article (điều), clause (khoản), point (điểm)
 * @param options trust, which defaults to `verified`, and where the text was read
 * @throws KtttError `law/unknown-statute` for a number which is not registered
 * @example
 * cite("17/2023/QH15", { article: 98, clause: 3, point: "a" })
 */
export function cite(
  law: StatuteNumber,
  place: StatutePlace = {},
  options: {
    readonly trust?: Trust;
    readonly source?: string;
    readonly effectiveFrom?: LegalDate;
    readonly effectiveTo?: LegalDate;
  } = {},
): StatuteCitation {
  if (!Object.hasOwn(STATUTES, law)) {
    throw new KtttError(lawProblem("law/unknown-statute", [], { law, ...suggest(law, Object.keys(STATUTES)) }));
  }
  return shareable({ law, ...place, trust: options.trust ?? "verified", ...options });
}

/** Cites lines of a plan or another administrative document; `verified` because the document itself was read. */
export function citeDocument(
  document: string,
  place: { readonly section?: string; readonly file?: string; readonly lines?: readonly number[] } = {},
  trust: Trust = "verified",
): DocumentCitation {
  const { lines, ...rest } = place;
  return shareable({ document, ...rest, ...(lines ? { lines: [...lines] } : {}), trust });
}

/** Cites a decision record of this library, for what no text prints. */
export function citeConvention(convention: string): ConventionCitation {
  return shareable({ convention, trust: "verified" });
}

/** Cites places of one statute: `article`, `clause`, `point`. */
export type Citer = (article: number | string, clause?: number | string, point?: string) => StatuteCitation;

/**
 * A short hand for citing one statute many times.
 *
 * @example
 * const L = citer("17/2023/QH15");
 * L(98, 3, "a") // the same as cite("17/2023/QH15", { article: 98, clause: 3, point: "a" })
 */
export function citer(law: StatuteNumber, options: { readonly trust?: Trust; readonly source?: string } = {}): Citer {
  return (article, clause, point) =>
    cite(
      law,
      { article, ...(clause === undefined ? {} : { clause }), ...(point === undefined ? {} : { point }) },
      options,
    );
}
