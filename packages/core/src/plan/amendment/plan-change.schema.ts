import { z } from "zod";
import { deadlineSchema } from "../../deadline/deadline.schema.js";
import { citationSchema } from "../../kernel/citation.schema.js";
import { legalDateSchema } from "../../kernel/legal-date.schema.js";
import { commandFields, idText, words } from "../../log/command.js";
import { reportingSchema, taskSchema } from "../../province/province.schema.js";

/** Most changes of one decision. */
export const MOST_CHANGES = 1000;
/** The task or reporting duty which is changed. */
const duty = idText;

/** One change of a plan by a decision (điều chỉnh kế hoạch). */
export const planChangeSchema = z.discriminatedUnion("change", [
  z.strictObject({ change: z.literal("add-task"), task: taskSchema }),
  z.strictObject({ change: z.literal("add-reporting"), reporting: reportingSchema }),
  /** What is still open is cancelled; nothing more is assigned. */
  z.strictObject({ change: z.literal("end"), duty }),
  z.strictObject({ change: z.literal("reword"), duty, text: words }),
  z.strictObject({
    change: z.literal("redate"),
    duty,
    /** `null` for a reporting duty of which no day is printed any more. */
    deadline: deadlineSchema.nullable(),
    deadlineText: words.nullable().optional(),
  }),
  /** Gives the duty to these bodies instead: those who lead it no more are released, new ones get it from that day. */
  z.strictObject({ change: z.literal("relead"), duty, leads: z.array(idText).min(1).max(1000) }),
]);
export type PlanChange = z.infer<typeof planChangeSchema>;

export const amendCommandSchema = z.strictObject({
  type: z.literal("amend-plan"),
  decision: z.strictObject({ number: words, issuedOn: legalDateSchema, citation: citationSchema.optional() }),
  changes: z.array(planChangeSchema).min(1).max(MOST_CHANGES),
  ...commandFields,
  /** The first day on which the plan reads as changed. */
  on: legalDateSchema,
});

/** Changes a running plan by a decision. */
export type AmendCommand = z.infer<typeof amendCommandSchema>;

/** The duty a change is about, also one which it adds. */
export function dutyOf(change: PlanChange): string {
  switch (change.change) {
    case "add-task":
      return change.task.id;
    case "add-reporting":
      return change.reporting.id;
    default:
      return change.duty;
  }
}
