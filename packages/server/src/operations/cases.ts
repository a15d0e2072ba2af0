import { z } from "@hono/zod-openapi";
import { labelledSchema, listAnswer, namedSchema } from "../lists/answer.js";
import { asOf, common, day, owed, paging } from "../lists/list-query.js";
import { operation } from "../operation.js";

/** A stopped cooperative and where its handling stands. */
export const caseItemSchema = z
  .object({
    id: z.string(),
    province: z.string(),
    cooperative: z.string(),
    synthetic: z.boolean(),
    stage: labelledSchema,
    status: labelledSchema.nullable(),
    commune: z.string().nullable(),
    trade: z.string().nullable(),
    stoppedSince: day.nullable(),
    steps: z.array(z.string()),
    obstacles: z.array(z.object({ kind: z.string(), label: z.string(), note: z.string().nullable(), since: day })),
    /** What the next act waits for. */
    blocks: z.array(z.string()),
    handledBy: z.array(z.string()),
    bodies: z.array(namedSchema),
    nextDay: day.nullable(),
    dayWords: z.string(),
    overdue: z.int(),
    questions: z.int(),
    violations: z.int(),
    result: z.string(),
  })
  .openapi("Case");
export type CaseItem = z.output<typeof caseItemSchema>;

export const casesQuery = z.strictObject({
  ...common,
  ...asOf,
  ...owed,
  status: z
    .enum(["reviewing", "handling", "handled", "closed"])
    .optional()
    .openapi({ description: "How far its handling is" }),
  sort: z.enum(["due", "-due", "cooperative", "-cooperative"]).optional(),
  ...paging,
});

export const listCases = operation({
  id: "listCases",
  path: "/api/v1/cases",
  summary: "Stopped cooperatives and where the handling of each stands, the next day first",
  tag: "lists",
  query: casesQuery,
  answer: listAnswer("Cases", caseItemSchema),
  headers: ["If-None-Match"],
});
