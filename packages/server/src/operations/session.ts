import { ROLES } from "@kttt/core/plan";
import { z } from "@hono/zod-openapi";
import { labelledSchema, namedSchema } from "../lists/answer.js";
import { asOf, common, day } from "../lists/list-query.js";
import { operation } from "../operation.js";

const documentSchema = z.object({
  id: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  issuedOn: day.nullable(),
  draft: z.boolean(),
});

/** Who asks, what they may do, and which programmes they may read. */
const sessionSchema = z
  .object({
    account: z.object({
      agency: namedSchema.nullable(),
      person: z.string().nullable(),
      roles: z.array(labelledSchema.extend({ id: z.enum(ROLES) })),
      kind: z.enum(["body", "province", "auditor", "system"]),
      for: z.object({ person: z.string(), from: day, to: day }).nullable(),
    }),
    asOf: day,
    programmes: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        synthetic: z.boolean(),
        today: day,
        from: day,
        to: day,
        /** The end of the last quarter before the day asked for: what figures are compared with unless another is named. */
        compareWith: day.nullable(),
        documents: z.array(documentSchema),
        /** Whether the account may give commands here at all; what each needs the engine says. */
        mayAct: z.boolean(),
      }),
    ),
  })
  .openapi("Session");

export const session = operation({
  id: "session",
  path: "/api/v1/session",
  summary: "Who has signed in, and the programmes they may read",
  tag: "service",
  query: z.strictObject({ ...common, ...asOf }),
  answer: sessionSchema,
});
