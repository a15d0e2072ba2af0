import { z } from "@hono/zod-openapi";
import { listAnswer } from "../lists/answer.js";
import { asOf, common, day, paging } from "../lists/list-query.js";
import { operation } from "../operation.js";

/** A body of a province's roster, and how much it has. */
export const bodyItemSchema = z
  .object({
    id: z.string(),
    province: z.string(),
    name: z.string(),
    kind: z.string().openapi({ description: "What kind of body; `group` for a group of bodies" }),
    level: z.string().nullable(),
    /** In whose area it is. */
    within: z.string().nullable(),
    from: day.nullable(),
    until: day.nullable(),
    inOffice: z.boolean(),
    /** Duties which are with it and not at an end. */
    open: z.int(),
    overdue: z.int(),
  })
  .openapi("Body");
export type BodyItem = z.output<typeof bodyItemSchema>;

export const bodiesQuery = z.strictObject({ ...common, ...asOf, ...paging });

export const listBodies = operation({
  id: "listBodies",
  path: "/api/v1/bodies",
  summary: "Bodies of the roster, in the order of the documents",
  tag: "lists",
  query: bodiesQuery,
  answer: listAnswer("Bodies", bodyItemSchema),
  headers: ["If-None-Match"],
});
