import { actorSchema } from "../log/actor.js";
import { z } from "zod";
import { legalDateSchema } from "../kernel/legal-date.schema.js";
import { TRUST_LEVELS } from "../kernel/citation.js";
import { citationSchema } from "../kernel/citation.schema.js";

const words = z.string().trim().min(1);

/** What every command says: on which obligation, dated when, by whom, on what basis. */
const common = {
  obligation: z.string().min(1),
  /** The legal day of the act: the date of the paper. */
  on: legalDateSchema,
  actor: actorSchema,
  basis: citationSchema.nullable().optional(),
  /** Give the same key when sending the same command again: it is then carried out once. */
  idempotencyKey: z.string().min(1).optional(),
};

export const obligationCommandSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("start"), ...common }),
  z.strictObject({
    type: z.literal("report"),
    ...common,
    nil: z.boolean().optional(),
    documentNumber: words.nullable().optional(),
    summary: words.nullable().optional(),
    /** To whom it went this time; to every recipient when left out. */
    deliveredTo: z.array(z.string().min(1)).min(1).optional(),
    synthetic: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal("accept"), ...common }),
  z.strictObject({ type: z.literal("return"), ...common, reason: words, correctBy: legalDateSchema }),
  z.strictObject({
    type: z.literal("extend"),
    ...common,
    to: legalDateSchema,
    /** Number of the decision that extends. */
    decision: words,
    trust: z.enum(TRUST_LEVELS).optional(),
  }),
  z.strictObject({ type: z.literal("reassign"), ...common, to: z.string().min(1), reason: words }),
  z.strictObject({ type: z.literal("raise-obstacle"), ...common, obstacle: words, text: words }),
  z.strictObject({ type: z.literal("answer-obstacle"), ...common, obstacle: words, answer: words }),
  z.strictObject({ type: z.literal("cancel"), ...common, reason: words }),
  z.strictObject({
    type: z.literal("decide"),
    ...common,
    decision: z.string().min(1),
    choice: z.string().min(1),
    value: z.string().min(1).nullable().optional(),
    reason: words,
  }),
]);

/** Something a body, a monitor or an issuer wants done. */
export type ObligationCommand = z.infer<typeof obligationCommandSchema>;
export type ObligationCommandType = ObligationCommand["type"];
