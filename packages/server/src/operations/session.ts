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
    /** Every programme the account may read, whichever was asked about. */
    provinces: z.array(z.object({ id: z.string(), name: z.string() })),
    /** How far the logs of the programmes asked about had been read: `after` of the stream of events. */
    place: z.string(),
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

const openSessionSchema = z
  .object({
    id: z.string(),
    agency: namedSchema.nullable(),
    /** A reference, never a name. */
    person: z.string().nullable(),
    kind: z.enum(["body", "province", "auditor", "system"]),
    /** `null` for an account of all provinces. */
    province: z.string().nullable(),
    beganAt: z.string(),
    until: z.string(),
    /** Whether it may be ended by who asks. */
    mayEnd: z.boolean(),
  })
  .openapi("OpenSession");

export const listSessions = operation({
  id: "listSessions",
  path: "/api/v1/sessions",
  summary: "Who has signed in and not out, where this service keeps the sessions",
  tag: "service",
  query: z.strictObject({ ...common }),
  answer: z.object({ items: z.array(openSessionSchema) }).openapi("OpenSessions"),
});

export const endSession = operation({
  id: "endSession",
  method: "delete",
  path: "/api/v1/sessions/{id}",
  summary: "Ends somebody's session at once; they may sign in again",
  tag: "service",
  params: z.strictObject({ id: z.string().min(1).max(200) }),
  query: z.strictObject({ ...common }),
  answer: z.object({ done: z.boolean() }),
});
