import { z } from "zod";
import { TRUST_LEVELS } from "../kernel/citation.js";
import { legalDateSchema } from "../kernel/legal-date.schema.js";
import { commandFields, idText, words } from "../log/command.js";

/** Most figures of one report. */
export const MOST_FIGURES = 200;

/** What every command says: on which obligation, dated when, by whom, on what basis, with which papers. */
const common = { obligation: idText, ...commandFields };

/** A figure of a report; of an indicator of the catalogue. */
export const figureSchema = z.lazy(() =>
  z.strictObject({
    indicator: idText,
    value: z.number(),
    /** Must be the unit of the indicator. Defaults to it. */
    unit: idText.optional(),
    /** The day the figure is true for. */
    asOf: legalDateSchema,
    note: words.optional(),
  }),
);

export const obligationCommandSchema = z.lazy(() =>
  z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("start"), ...common }),
    z.strictObject({
      type: z.literal("report"),
      ...common,
      nil: z.boolean().optional(),
      documentNumber: words.nullable().optional(),
      summary: words.nullable().optional(),
      /** To whom it went this time; to every recipient when left out. */
      deliveredTo: z.array(idText).min(1).max(1000).optional(),
      figures: z.array(figureSchema).max(MOST_FIGURES).readonly().optional(),
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
    z.strictObject({ type: z.literal("reassign"), ...common, to: idText, reason: words }),
    z.strictObject({ type: z.literal("raise-obstacle"), ...common, obstacle: idText, text: words }),
    z.strictObject({ type: z.literal("answer-obstacle"), ...common, obstacle: idText, answer: words }),
    z.strictObject({ type: z.literal("cancel"), ...common, reason: words }),
  ]),
);

/** Something a body, a monitor or an issuer wants done. */
export type ObligationCommand = z.infer<typeof obligationCommandSchema>;
export type ObligationCommandType = ObligationCommand["type"];
