import { z } from "zod";
import type { LegalDate } from "../../kernel/legal-date.js";
import type { Actor } from "../../log/actor.js";
import { type Deadline, type DeadlineSchema, deadlineSchema } from "../../deadline/deadline.schema.js";
import { citationSchema } from "../../kernel/citation.schema.js";
import { legalDateSchema } from "../../kernel/legal-date.schema.js";
import { commandFields, idText, words } from "../../log/command.js";
import {
  type ReportingDuty,
  type ReportingInput,
  reportingSchema,
  type TaskDefinition,
  type TaskInput,
  taskSchema,
} from "../../province/province.schema.js";

/** Most changes of one decision. */
export const MOST_CHANGES = 1000;
/** The task or reporting duty which is changed. */
const duty = idText;
interface TaskSchema extends z.ZodType<TaskDefinition, TaskInput> {}
const task: TaskSchema = taskSchema;
interface ReportingSchema extends z.ZodType<ReportingDuty, ReportingInput> {}
const reporting: ReportingSchema = reportingSchema;
const deadline: DeadlineSchema = deadlineSchema;

/** One change of a plan by a decision (điều chỉnh kế hoạch). */
export const planChangeSchema = z.lazy(() =>
  z.discriminatedUnion("change", [
    z.strictObject({ change: z.literal("add-task"), task }),
    z.strictObject({ change: z.literal("add-reporting"), reporting }),
    /** What is still open is cancelled; nothing more is assigned. */
    z.strictObject({ change: z.literal("end"), duty }),
    z.strictObject({ change: z.literal("reword"), duty, text: words }),
    z.strictObject({
      change: z.literal("redate"),
      duty,
      /** `null` for a reporting duty of which no day is printed any more. */
      deadline: deadline.nullable(),
      deadlineText: words.nullable().optional(),
    }),
    /** Sets the office's own day for a regular report of which the document prints none: not the document's day. */
    z.strictObject({ change: z.literal("office-day"), duty, deadline }),
    /** Gives the duty to these bodies instead: those who lead it no more are released, new ones get it from that day. */
    z.strictObject({ change: z.literal("relead"), duty, leads: z.array(idText).min(1).max(1000) }),
  ]),
);
export type PlanChange = z.infer<typeof planChangeSchema>;
interface PlanChangeSchema extends z.ZodType<PlanChange, z.input<typeof planChangeSchema>> {}
const change: PlanChangeSchema = planChangeSchema;

export const amendCommandSchema = z.lazy(() =>
  z.strictObject({
    type: z.literal("amend-plan"),
    decision: z.strictObject({ number: words, issuedOn: legalDateSchema, citation: citationSchema.optional() }),
    changes: z.array(change).min(1).max(MOST_CHANGES),
    ...commandFields,
    /** The first day on which the plan reads as changed. */
    on: legalDateSchema,
  }),
);

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

/**
 * The command by which an office sets its own day for a regular report of which the document prints none. From the day of the
 * decision on such a report can be late; outputs say whose day it is. For a live engine (`execute`) as for a simulation
 * (`amendments`).
 *
 * @param due in the form of the report's period: `{ kind: "quarterly", on: { day: 20 } }` is the 20th of the quarter's last month
 * @param on the first day of it. Defaults to the day of the decision.
 *
 * @example
 * officeDay({
 *   duty: "qd-1396-2023/report.quarter",
 *   due: { kind: "quarterly", on: { day: 20 } },
 *   decision: { number: "Công văn 12/UBND-KT", issuedOn: legalDate("2023-06-30") },
 *   actor: { agency: "ubnd-tp", person: null, role: "issuer" },
 * });
 */
export function officeDay({
  actor,
  decision,
  due,
  duty,
  on = decision.issuedOn,
}: {
  readonly duty: string;
  readonly due: Deadline;
  readonly decision: AmendCommand["decision"];
  readonly actor: Actor;
  readonly on?: LegalDate;
}): AmendCommand {
  return { type: "amend-plan", decision, changes: [{ change: "office-day", duty, deadline: due }], on, actor };
}
