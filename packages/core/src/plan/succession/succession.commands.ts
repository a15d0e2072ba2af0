import { actorSchema } from "../../log/actor.js";
import { z } from "zod";
import { legalDateSchema } from "../../kernel/legal-date.schema.js";
import { citationSchema } from "../../kernel/citation.schema.js";

const words = z.string().trim().min(1);
const body = z.string().min(1);

const common = {
  /** `<body>@<day>`, as the inbox names it. */
  succession: z.string().min(1),
  reason: words,
  /** The day of the paper. */
  on: legalDateSchema,
  actor: actorSchema,
  basis: citationSchema.nullable().optional(),
  idempotencyKey: z.string().min(1).optional(),
};

export const successionCommandSchema = z.discriminatedUnion("type", [
  /** Moves the open duties of a body to those who took its work over. */
  z.strictObject({
    type: z.literal("confirm-succession"),
    ...common,
    /** Number of the decision by which the work went over. */
    decision: words,
    /** By obligation: where it goes, for those of which the roster does not say or says otherwise. */
    routes: z.record(z.string().min(1), body).optional(),
    /** Where all others go of which nothing says where, now and later. */
    rest: body.optional(),
  }),
  /** Says that the roster is wrong here: everything stays where it is. */
  z.strictObject({ type: z.literal("reject-succession"), ...common }),
]);

/** What a person says about a succession. */
export type SuccessionCommand = z.infer<typeof successionCommandSchema>;
