import { z } from "@hono/zod-openapi";
import { dutyItemSchema } from "../lists/duty-item.js";
import { labelledSchema, namedSchema } from "../lists/answer.js";
import { asOf, common, day, owed } from "../lists/list-query.js";
import { operation } from "../operation.js";

const counts = z.object({
  assigned: z.int(),
  withDay: z.int(),
  completedOnTime: z.int(),
  completedLate: z.int(),
  withinTime: z.int(),
  overdue: z.int(),
  overdueOver30: z.int(),
  returned: z.int(),
  passed: z.int(),
  withoutDayDone: z.int(),
  withoutDayOpen: z.int(),
  awaiting: z.int(),
  carriedOver: z.int(),
  notUpdated: z.int(),
});

/** How one body stands (table A). */
const rowSchema = z.object({ body: namedSchema, collective: z.boolean(), ...counts.shape, note: z.string() });

const waitingSchema = z.object({
  id: z.string(),
  question: z.string(),
  text: z.string(),
  askedOn: day,
  daysWaited: z.int(),
});

const reportCell = z.object({
  id: z.string(),
  quarter: z.string(),
  kind: z.string(),
  standing: labelledSchema,
  firstSentOn: day.nullable(),
  sentOn: day.nullable(),
  daysLate: z.int().nullable(),
});

const overviewSchema = z
  .object({
    province: z.string(),
    asOf: day,
    /** The earlier day the figures are compared with. */
    compare: day.nullable(),
    total: counts,
    /** The same of the earlier day. */
    then: counts.nullable(),
    rows: z.array(rowSchema),
    attention: z.object({
      overdue: z.object({
        count: z.int(),
        upTo30: z.int(),
        from31To90: z.int(),
        over90: z.int(),
        items: z.array(dutyItemSchema),
      }),
      /** Reports without a printed day, not sent after their period: never overdue. */
      notSent: z.object({
        count: z.int(),
        items: z.array(
          z.object({
            id: z.string(),
            text: z.string(),
            period: labelledSchema,
            body: namedSchema,
            closedOn: day.nullable(),
          }),
        ),
      }),
      dueSoon: z.object({ count: z.int(), until: day, items: z.array(dutyItemSchema) }),
      returned: z.object({ count: z.int(), items: z.array(dutyItemSchema) }),
      waiting: z.object({ count: z.int(), items: z.array(waitingSchema) }),
    }),
    lanes: z.object({
      quarters: z.array(z.object({ id: z.string(), label: z.string(), sent: z.int(), owed: z.int() })),
      /** Quarters before those shown. */
      older: z.int(),
      rows: z.array(
        z.object({
          body: namedSchema,
          reports: z.array(reportCell),
          due: z.array(z.object({ quarter: z.string(), class: labelledSchema, count: z.int() })),
        }),
      ),
    }),
  })
  .openapi("Overview");

export const overview = operation({
  id: "overview",
  path: "/api/v1/overview",
  summary: "The six figures with their change, what needs somebody, table A, and the reports quarter by quarter",
  tag: "lists",
  query: z.strictObject({
    ...common,
    ...asOf,
    body: owed.body,
    compare: day.optional().openapi({ type: "string", format: "date", description: "An earlier day to compare with" }),
  }),
  answer: overviewSchema,
  headers: ["If-None-Match"],
});
