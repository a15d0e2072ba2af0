import { z } from "zod";
import { legalDateSchema } from "./legal-date.schema.js";

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
