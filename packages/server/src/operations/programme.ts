import { type AuditReport } from "@kttt/core/log";
import { z } from "@hono/zod-openapi";
import { labelledSchema, listAnswer, namedSchema } from "../lists/answer.js";
import { asOf, common, day, paging } from "../lists/list-query.js";
import { operation } from "../operation.js";
import { described } from "./described.js";
import { eventItemSchema } from "./single.js";

const point = z
  .object({ value: z.number(), asOf: day, measurement: z.string().nullable(), synthetic: z.boolean() })
  .openapi("FigurePoint");

/** A target with its horizons side by side. */
export const targetItemSchema = z
  .object({
    id: z.string(),
    province: z.string(),
    text: z.string(),
    indicator: namedSchema,
    unit: z.string(),
    draft: z.boolean(),
    baseline: point.nullable(),
    lastYear: point.nullable(),
    plan: z.number().nullable(),
    estimate: point.nullable(),
    ofPlan: z.number().nullable(),
    ofLastYear: z.number().nullable(),
    aims: z.array(z.object({ horizon: day, words: z.string(), verdict: labelledSchema, basis: z.string() })),
    /** Every figure there is, in the order of their days. */
    points: z.array(point),
    source: z.string().nullable(),
  })
  .openapi("Target");
export type TargetItem = z.output<typeof targetItemSchema>;

export const targetsQuery = z.strictObject({ ...common, ...asOf, ...paging });
export const listTargets = operation({
  id: "listTargets",
  path: "/api/v1/targets",
  summary: "Targets and how they stand, in the order of the documents",
  tag: "lists",
  query: targetsQuery,
  answer: listAnswer("Targets", targetItemSchema),
  headers: ["If-None-Match"],
});

/** Who took over from whom. */
export const successionItemSchema = z
  .object({
    id: z.string(),
    province: z.string(),
    from: z.string(),
    on: day,
    /** Who got how many duties. */
    to: z.array(z.object({ name: z.string(), duties: z.int() })),
    /** The successors as the roster has them. */
    named: z.array(z.string()),
    open: z.int(),
    status: labelledSchema,
    decision: z.string().nullable(),
    /** `null` until confirmed; not verified where the mark says so. */
    trust: z.string().nullable(),
  })
  .openapi("Succession");
export type SuccessionItem = z.output<typeof successionItemSchema>;

export const successionsQuery = z.strictObject({ ...common, ...asOf, ...paging });
export const listSuccessions = operation({
  id: "listSuccessions",
  path: "/api/v1/successions",
  summary: "Which bodies took over from which, and what is still open",
  tag: "lists",
  query: successionsQuery,
  answer: listAnswer("Successions", successionItemSchema),
  headers: ["If-None-Match"],
});

/** A periodic report as the regime has it. */
export const regimeItemSchema = z
  .object({
    id: z.string(),
    province: z.string(),
    name: z.string(),
    form: z.string(),
    period: z.string(),
    cutOff: z.string(),
    dueOn: z.string(),
    sender: z.string(),
    recipient: z.string(),
    way: z.string(),
    outline: z.string(),
  })
  .openapi("RegimeReport");
export type RegimeItem = z.output<typeof regimeItemSchema>;

export const regimeQuery = z.strictObject({
  ...common,
  ...asOf,
  body: z.string().min(1).max(300).optional(),
  ...paging,
});
export const listRegime = operation({
  id: "listRegime",
  path: "/api/v1/regime",
  summary: "The regime of periodic reports, as the annex of a decision lists it",
  tag: "lists",
  query: regimeQuery,
  answer: listAnswer("Regime", regimeItemSchema),
  headers: ["If-None-Match"],
});

/** Something with a day in a span. */
export const calendarItemSchema = z
  .object({
    id: z.string(),
    province: z.string(),
    kind: z.enum(["duty", "case"]),
    day,
    text: z.string(),
    body: z.string(),
    standing: labelledSchema,
  })
  .openapi("CalendarEntry");
export type CalendarItem = z.output<typeof calendarItemSchema>;

export const calendarQuery = z.strictObject({
  ...common,
  ...asOf,
  body: z.string().min(1).max(300).optional(),
  from: day.optional().openapi({ type: "string", format: "date", description: "Defaults to the first of the month" }),
  to: day.optional().openapi({ type: "string", format: "date", description: "Defaults to the end of the next month" }),
  ...paging,
});
export const listCalendar = operation({
  id: "listCalendar",
  path: "/api/v1/calendar",
  summary: "What falls due on the days of a span",
  tag: "lists",
  query: calendarQuery,
  answer: listAnswer("Calendar", calendarItemSchema),
  headers: ["If-None-Match"],
});

export const auditQuery = z.strictObject({
  ...common,
  person: z.string().min(1).max(300).optional(),
  agency: z.string().min(1).max(300).optional(),
  type: z.string().min(1).max(100).optional().openapi({ description: "The type of the event" }),
  stream: z.string().min(1).max(700).optional(),
  from: day.optional().openapi({ type: "string", format: "date", description: "Entered on this day or later" }),
  to: day.optional().openapi({ type: "string", format: "date", description: "Entered on this day or earlier" }),
  ...paging,
});
/** An entry, and what it is about. */
const auditItemSchema = eventItemSchema
  .extend({
    about: z.object({
      /** `other` has no list of its own: the plan, targets. */
      kind: z.enum(["duty", "case", "other"]),
      id: z.string(),
      /** The words of a duty with its period, the cooperative of a case; else the id. */
      title: z.string(),
    }),
  })
  .openapi("AuditEntry");
export type AuditItem = z.output<typeof auditItemSchema>;
export const listAudit = operation({
  id: "listAudit",
  path: "/api/v1/audit",
  summary: "Who did what by hand, the latest entry first",
  tag: "programme",
  query: auditQuery,
  answer: listAnswer("Audit", auditItemSchema),
});

export const auditSeal = operation({
  id: "auditSeal",
  path: "/api/v1/audit/seal",
  summary: "Whether the log of a province is whole, and the seal over where it ends",
  tag: "programme",
  query: z.strictObject({ ...common }),
  answer: described<AuditReport & { readonly sound: boolean; readonly province: string }>("AuditReport", () => ({
    properties: {
      sound: { type: "boolean" },
      province: { type: "string" },
      events: { type: "integer" },
      streams: { type: "integer" },
      heads: { type: "object", additionalProperties: true },
      seal: { type: "string" },
      broken: { type: ["object", "null"], additionalProperties: true },
    },
    required: ["sound", "province", "events", "streams", "heads", "seal", "broken"],
  })),
});
