import { z } from "zod";
import {
  type Citation,
  type ConventionCitation,
  type DocumentCitation,
  type StatuteCitation,
  TRUST_LEVELS,
} from "./citation.js";
import { legalDateSchema } from "./legal-date.schema.js";

const common = {
  trust: z.enum(TRUST_LEVELS),
  source: z.string().optional(),
};

export const statuteCitationSchema: z.ZodType<StatuteCitation, StatuteCitation<string>> = z.lazy(() =>
  z.strictObject({
    law: z.string().min(1),
    article: z.union([z.int().positive(), z.string().regex(/^\d+[a-zđ]*$/)]).optional(),
    clause: z.union([z.int().positive(), z.string().regex(/^\d+[a-zđ]*$/)]).optional(),
    point: z
      .string()
      .regex(/^[a-zđ]{1,2}\d*(\.\d+)*$/)
      .optional(),
    effectiveFrom: legalDateSchema.optional(),
    effectiveTo: legalDateSchema.optional(),
    ...common,
  }),
);

export const documentCitationSchema: z.ZodType<DocumentCitation, DocumentCitation> = z.lazy(() =>
  z.strictObject({
    document: z.string().min(1),
    section: z.string().optional(),
    file: z.string().optional(),
    lines: z.array(z.int().positive()).optional(),
    ...common,
  }),
);

const conventionCitationSchema: z.ZodType<ConventionCitation, ConventionCitation> = z.lazy(() =>
  z.strictObject({
    convention: z.string().min(1),
    ...common,
  }),
);

/** The schema under a name: declarations which hold one do not spell it out. */
export interface CitationSchema extends z.ZodType<Citation, Citation<string>> {}

/** A citation as it stands in a definition, a command or an event. */
export const citationSchema: CitationSchema = z.lazy(() =>
  z.union([statuteCitationSchema, documentCitationSchema, conventionCitationSchema]),
);
