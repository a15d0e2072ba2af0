import { z } from "zod";
import { legalDateSchema } from "../kernel/legal-date.schema.js";

/** One paper of a year's decision: its number as printed, its date where known. */
const noticeSchema = z.lazy(() =>
  z.strictObject({
    /** As printed; where nobody could find the number, what is known of the paper, saying so. */
    number: z.string().min(1),
    issuedOn: legalDateSchema.optional(),
    /** The days off it decides. Without the list it stands behind Tết, the day beside National Day and the swaps. */
    days: z.array(legalDateSchema).optional(),
    /** For which of these its own text was read: all (`true`) or the listed ones; the rest is known at second hand. */
    read: z.union([z.literal(true), z.array(legalDateSchema)]).optional(),
  }),
);

/**
 * The days off of one year as the Prime Minister decided them (quyết định về nghỉ lễ, tết): what the law leaves open
 * (Article 112 clause 3 of the Labour Code of 2019), and the swapped days. Everything else follows from the law.
 */
export const yearDecisionSchema = z.lazy(() =>
  z.strictObject({
    year: z.int().min(1995).max(2100),
    notices: z.array(noticeSchema).min(1),
    /** All days of Tết, whatever weekday they fall on. */
    tet: z.array(legalDateSchema).min(1),
    /** The day beside 2 September; null before 2021, when National Day was one day. */
    nationalDay: legalDateSchema.nullable(),
    /** A working day off (`off`) made up by working on a weekly rest day (`worked`), each also in the last week before the year. */
    swaps: z.array(z.strictObject({ off: legalDateSchema, worked: legalDateSchema })),
    /** Days which follow from the law and the lunar calendar and which no paper at hand names: `unverified`. */
    inferred: z.array(legalDateSchema).optional(),
    /** Days off outside Article 112, for example national mourning. */
    others: z
      .array(
        z.strictObject({
          date: legalDateSchema,
          name: z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }),
        }),
      )
      .optional(),
    /** Every Monday to Friday which is off, as announced. Held against what the law and this decision give. */
    weekdaysOff: z.array(legalDateSchema).optional(),
    /** The trust in all that a notice whose text was read does not cover; `verified` only if all of it was read. */
    trust: z.enum(["verified", "announced"]),
  }),
);

/** One year's decision. */
export type YearDecision = z.infer<typeof yearDecisionSchema>;
/** One paper of a year's decision. */
export type YearNotice = YearDecision["notices"][number];
