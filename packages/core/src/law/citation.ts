import { z } from "zod";
import type { LegalDate } from "../calendar/legal-date.js";
import { legalDateSchema } from "../calendar/legal-date.schema.js";
import { KtttError, problem } from "../errors.js";
import { suggest } from "../messages/nearest.js";
import { STATUTES, type StatuteNumber } from "./statutes.js";

/**
 * How far a source may be relied on.
 *
 * - `verified`: the official text was read. May mark something overdue by itself.
 * - `announced`: an official notice known by its number, read at second hand. May do so after the later reading.
 * - `unverified`: everything else. Shown with a mark; a person decides.
 * - `provisional`: computed ahead of an announcement. Shown with a mark; a person decides.
 */
export const TRUST_LEVELS = ["verified", "announced", "unverified", "provisional"] as const;
export type Trust = (typeof TRUST_LEVELS)[number];

/** Whether a date computed from a source of this trust may change a state without a person. */
export function mayActAlone(trust: Trust): boolean {
  return trust === "verified" || trust === "announced";
}

/** The weaker of the given levels: what a result is worth when it rests on all of them. No level at all is `verified`. */
export function weakestTrust(...levels: readonly Trust[]): Trust {
  return levels.reduce<Trust>(
    (weakest, next) => (TRUST_LEVELS.indexOf(next) > TRUST_LEVELS.indexOf(weakest) ? next : weakest),
    "verified",
  );
}

const common = {
  trust: z.enum(TRUST_LEVELS),
  /** Where the text was read, when that is not the official text itself. */
  source: z.string().optional(),
};

/** A place in a law, decree or circular (văn bản quy phạm pháp luật). */
export const statuteCitationSchema = z.strictObject({
  law: z.string().min(1),
  article: z.union([z.int().positive(), z.string().regex(/^\d+[a-zđ]*$/)]).optional(),
  clause: z.union([z.int().positive(), z.string().regex(/^\d+[a-zđ]*$/)]).optional(),
  point: z
    .string()
    .regex(/^[a-zđ]{1,2}\d*$/)
    .optional(),
  effectiveFrom: legalDateSchema.optional(),
  effectiveTo: legalDateSchema.optional(),
  ...common,
});

/** A place in a plan or another administrative document (văn bản hành chính), by section and by lines of its file. */
export const documentCitationSchema = z.strictObject({
  document: z.string().min(1),
  section: z.string().optional(),
  file: z.string().optional(),
  lines: z.array(z.int().positive()).optional(),
  ...common,
});

/** A reading which no text prints and which this library had to choose: the decision record says why. */
export const conventionCitationSchema = z.strictObject({ convention: z.string().min(1), ...common });

export const citationSchema = z.union([statuteCitationSchema, documentCitationSchema, conventionCitationSchema]);

export type StatuteCitation = z.infer<typeof statuteCitationSchema>;
export type DocumentCitation = z.infer<typeof documentCitationSchema>;
export type ConventionCitation = z.infer<typeof conventionCitationSchema>;

/** What a rule, date or transition rests on. */
export type Citation = StatuteCitation | DocumentCitation | ConventionCitation;

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
 * @param options trust, `verified` unless said otherwise, and where the text was read
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
    throw new KtttError(problem("law/unknown-statute", [], { law, ...suggest(law, Object.keys(STATUTES)) }));
  }
  return { law, ...place, trust: options.trust ?? "verified", ...options };
}

/** Cites lines of a plan or another administrative document; `verified` because the document itself was read. */
export function citeDocument(
  document: string,
  place: { readonly section?: string; readonly file?: string; readonly lines?: readonly number[] } = {},
  trust: Trust = "verified",
): DocumentCitation {
  const { lines, ...rest } = place;
  return { document, ...rest, ...(lines ? { lines: [...lines] } : {}), trust };
}

/** Cites a decision record of this library, for what no text prints. */
export function citeConvention(convention: string): ConventionCitation {
  return { convention, trust: "verified" };
}
