import { actorSchema } from "../log/actor.js";
import { z } from "zod";
import type { LegalDate, Span } from "../kernel/legal-date.js";
import { legalDateSchema } from "../kernel/legal-date.schema.js";
import { citationSchema } from "../kernel/citation.schema.js";
import type { DutyRow } from "./amendment/duty-versions.js";
import type { AmendmentEventData } from "./amendment/amendment.js";
import { amendCommandSchema } from "./amendment/plan-change.schema.js";
import { successionCommandSchema } from "./succession/succession.commands.js";
import type { SuccessionEventData } from "./succession/succession.js";
import type { PlanQuestion } from "./obligation.js";

/** What can have happened to a plan as a whole. */
export interface PlanEventData extends SuccessionEventData, AmendmentEventData {
  /** The plan was put to work over a span. */
  PlanOpened: {
    readonly span: Span;
    readonly documents: readonly string[];
    /**
     * The tasks and reporting duties it began with, in full: a newer package changes a plan at work only by decisions. A
     * log without them goes by the package.
     */
    readonly duties?: readonly DutyRow[];
    readonly provinceVersion: string | null;
  };
  PlanQuestionAsked: { readonly question: PlanQuestion };
  PlanQuestionAnswered: {
    readonly question: string;
    readonly kind: PlanQuestion["kind"];
    readonly duty: string;
    readonly value: readonly string[];
    readonly reason: string;
  };
}

/** What happened to the plan, before the shell adds who and when it was entered. */
export type PlanFact = {
  [Type in keyof PlanEventData]: {
    readonly type: Type;
    readonly happenedOn: LegalDate;
    readonly data: PlanEventData[Type];
  };
}[keyof PlanEventData];

/** Says what the document does not: who leads, the first year, the day of an act. */
export const answerCommandSchema = z.strictObject({
  type: z.literal("answer-question"),
  question: z.string().min(1),
  /** Agency ids for `lead`; one year for `first-year`; one day `YYYY-MM-DD` for `day-of-act`. */
  value: z.array(z.string().min(1)).min(1),
  reason: z.string().trim().min(1),
  on: legalDateSchema,
  actor: actorSchema,
  basis: citationSchema.nullable().optional(),
  idempotencyKey: z.string().min(1).optional(),
});
export type AnswerCommand = z.infer<typeof answerCommandSchema>;

/** Every command about the plan as a whole. */
export const planCommandSchema = z.union([answerCommandSchema, successionCommandSchema, amendCommandSchema]);
export type PlanCommand = z.infer<typeof planCommandSchema>;

/** The stream of a province's plan as a whole. */
export function planStream(province: string): string {
  return `${province}/plan`;
}
