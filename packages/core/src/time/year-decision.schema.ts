import { z } from "zod";
import { legalDateSchema } from "../kernel/legal-date.schema.js";

/** The text which announces a year's days off: its number as printed, its date where known. */
const noticeSchema = z.strictObject({ number: z.string().min(1), issuedOn: legalDateSchema.optional() });

/**
 * The days off of one year as the Prime Minister decided them (quyết định về nghỉ lễ, tết): what Article 112 clause 3
 * of the Labour Code leaves open, and the swapped days. Everything else follows from the law.
 */
export const yearDecisionSchema = z.strictObject({
  year: z.int().min(1995).max(2100),
  notices: z.array(noticeSchema).min(1),
  /** All days of Tết, whatever weekday they fall on. */
  tet: z.array(legalDateSchema).min(1),
  /** The day beside 2 September; null before 2021, when National Day was one day. */
  nationalDay: legalDateSchema.nullable(),
  /** A working day off (`off`) made up by working on a weekly rest day (`worked`). */
  swaps: z.array(z.strictObject({ off: legalDateSchema, worked: legalDateSchema })),
  /** Days off outside Article 112, for example national mourning. */
  others: z
    .array(
      z.strictObject({ date: legalDateSchema, name: z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }) }),
    )
    .optional(),
  /** Every Monday to Friday which is off, as announced. Held against what the law and this decision give. */
  weekdaysOff: z.array(legalDateSchema).optional(),
  /** `verified` only for a notice whose own text was read. */
  trust: z.enum(["verified", "announced"]),
});

/** One year's decision. */
export type YearDecision = z.infer<typeof yearDecisionSchema>;
