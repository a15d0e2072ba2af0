import { REPORT_STANDINGS } from "@kttt/core/plan";
import { z } from "@hono/zod-openapi";
import { labelledSchema, listAnswer, namedSchema } from "../lists/answer.js";
import { asOf, common, day, owed, paging } from "../lists/list-query.js";
import { operation } from "../operation.js";

/** How one body kept one report in one period. */
export const reportItemSchema = z
  .object({
    /** The obligation: the id under which it stands among the duties, too. */
    id: z.string(),
    province: z.string(),
    duty: z.string(),
    text: z.string(),
    period: labelledSchema,
    /** The period began before the plan. */
    partial: z.boolean(),
    body: namedSchema,
    recipients: z.array(namedSchema),
    /** It stands for members nobody has listed: it counts nowhere. */
    collective: z.boolean(),
    standing: labelledSchema,
    /** The close of its data. */
    closesOn: day.nullable(),
    lastDay: day.nullable(),
    dayWords: z.string(),
    /** Whose day it is, where the document prints none. */
    dayMark: z.string().nullable(),
    /** When it was first sent; `reportedOn` is later where it was returned and sent again. */
    firstReportOn: day.nullable(),
    reportedOn: day.nullable(),
    nil: z.boolean(),
  })
  .openapi("Report");
export type ReportItem = z.output<typeof reportItemSchema>;

export const reportsQuery = z.strictObject({
  ...common,
  ...asOf,
  ...owed,
  status: z.enum(REPORT_STANDINGS).optional(),
  sort: z.enum(["due", "-due", "period", "-period", "body", "-body"]).optional(),
  ...paging,
});

export const listReports = operation({
  id: "listReports",
  path: "/api/v1/reports",
  summary: "Periodic reports: who has sent which, period by period",
  tag: "lists",
  query: reportsQuery,
  answer: listAnswer("Reports", reportItemSchema),
  headers: ["If-None-Match"],
});

/** How many reports of each standing a filter lets through. */
export const countReports = operation({
  id: "countReports",
  path: "/api/v1/report-counts",
  summary: "How many reports stand how under a filter",
  tag: "lists",
  query: z.strictObject({ ...common, ...asOf, body: owed.body, q: paging.q }),
  answer: z
    .object({ asOf: day, total: z.int(), standings: z.array(labelledSchema.extend({ count: z.int() })) })
    .openapi("ReportCounts"),
  headers: ["If-None-Match"],
});
