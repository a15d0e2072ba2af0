import { OFFICIAL_CLASSES } from "@kttt/core";
import { OBLIGATION_STATUSES } from "@kttt/core/plan";
import { z } from "@hono/zod-openapi";
import { labelledSchema, listAnswer } from "../lists/answer.js";
import { dutyItemSchema } from "../lists/duty-item.js";
import { asOf, common, day, flag, owed, paging } from "../lists/list-query.js";
import { operation } from "../operation.js";

const statuses = [...new Set<string>([...OFFICIAL_CLASSES, ...OBLIGATION_STATUSES])];

/** What the list of duties is narrowed and ordered by. */
export const dutiesQuery = z.strictObject({
  ...common,
  ...asOf,
  ...owed,
  status: z.enum(statuses).optional().openapi({ description: "A status, or a class as officials count" }),
  kind: z.enum(["task", "report", "consolidation"]).optional(),
  collective: flag
    .optional()
    .openapi({ type: "boolean", description: "Only what stands for members nobody has listed, or nothing of it" }),
  lateFrom: z.coerce
    .number()
    .int()
    .min(1)
    .max(100_000)
    .optional()
    .openapi({ type: "integer", description: "Overdue by at least so many days" }),
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

const counted = z.array(labelledSchema.extend({ count: z.int() }));

/** How many duties of each kind a filter lets through; the classes add up to the total. */
export const countDuties = operation({
  id: "countDuties",
  path: "/api/v1/duty-counts",
  summary: "How many duties stand how under a filter: the numbers beside the ways to narrow the list",
  tag: "lists",
  query: z.strictObject({ ...common, ...asOf, body: owed.body, q: paging.q, collective: flag.optional() }),
  answer: z
    .object({
      asOf: day,
      total: z.int(),
      classes: counted,
      /** Overdue for so long: up to 30 days, 31 to 90, more. */
      overdue: z.object({ upTo30: z.int(), from31To90: z.int(), over90: z.int() }),
      /** Reported, neither accepted nor sent back: in whatever class. */
      awaiting: z.int(),
      /** Within time, and due within seven days. */
      dueSoon: z.int(),
      noDay: z.int(),
      months: z
        .array(z.object({ month: z.string(), due: z.int(), overdue: z.int() }))
        .openapi({ description: "By the month of the day which presses" }),
    })
    .openapi("DutyCounts"),
  headers: ["If-None-Match"],
});
