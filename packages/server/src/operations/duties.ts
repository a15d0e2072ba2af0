import { OFFICIAL_CLASSES } from "@kttt/core";
import { OBLIGATION_STATUSES } from "@kttt/core/plan";
import { z } from "@hono/zod-openapi";
import { listAnswer } from "../lists/answer.js";
import { dutyItemSchema } from "../lists/duty-item.js";
import { asOf, common, owed, paging } from "../lists/list-query.js";
import { operation } from "../operation.js";

const statuses = [...new Set<string>([...OFFICIAL_CLASSES, ...OBLIGATION_STATUSES])];

/** What the list of duties is narrowed and ordered by. */
export const dutiesQuery = z.strictObject({
  ...common,
  ...asOf,
  ...owed,
  status: z.enum(statuses).optional().openapi({ description: "A status, or a class as officials count" }),
  kind: z.enum(["task", "report", "consolidation"]).optional(),
  sort: z
    .enum(["due", "-due", "body", "-body", "text", "-text", "assigned", "-assigned"])
    .optional()
    .openapi({ description: "`due` where it is left out: the most pressing day first, what has no day last" }),
  ...paging,
});

export const listDuties = operation({
  id: "listDuties",
  path: "/api/v1/duties",
  summary: "Duties: what every body owes, the most pressing first",
  tag: "lists",
  query: dutiesQuery,
  answer: listAnswer("Duties", dutyItemSchema),
  headers: ["If-None-Match"],
});
