import { z } from "@hono/zod-openapi";
import { common, day } from "../lists/list-query.js";
import { MEDIA } from "./media.js";
import { operation } from "../operation.js";

const moment = z.string().openapi({ type: "string", format: "date-time" });
const by = z.object({ agency: z.string().nullable(), person: z.string().nullable() });
const asked = z.strictObject({ ...common });
const named = z.strictObject({ id: z.string().min(1).max(100) });
const done = z.object({ done: z.boolean() }).openapi("Done");

const webhookSchema = z
  .object({
    id: z.string(),
    province: z.string(),
    url: z.string(),
    /** The kinds of events it is told of; `null` for all. */
    types: z.array(z.string()).readonly().nullable(),
    /** It is told of what was entered from then on. */
    since: moment,
    by,
    /** Failures in a row, the last one's reason, and when the next attempt is. */
    failures: z.int(),
    lastFailure: z.string().nullable(),
    notBefore: moment.nullable(),
    /** How far in the log of the province it has come. */
    position: z.int(),
    parked: z.array(z.object({ id: z.string(), attempts: z.int(), reason: z.string() })),
  })
  .openapi("Webhook");
export type WebhookItem = z.output<typeof webhookSchema>;

export const listWebhooks = operation({
  id: "listWebhooks",
  path: "/api/v1/webhooks",
  summary: "Who outside is told of what happens, and how far each has come",
  tag: "service",
  query: asked,
  answer: z.object({ items: z.array(webhookSchema) }),
});

export const newWebhookSchema = z.strictObject({
  url: z.string().min(1).max(2000).openapi({ description: "https, at a public address" }),
  types: z
    .array(z.string().min(1).max(100))
    .min(1)
    .max(100)
    .optional()
    .openapi({ description: "Kinds of events (`vn.kttt.Reported`); all where they are left out" }),
});
const secretSchema = z.object({ webhook: webhookSchema, secret: z.string() }).openapi("WebhookSecret");
export const addWebhook = operation({
  id: "addWebhook",
  method: "post",
  status: 201,
  path: "/api/v1/webhooks",
  summary: "Tells somebody outside of what is entered from now on; the secret of the signature is told this once",
  tag: "service",
  query: asked,
  body: newWebhookSchema,
  answer: secretSchema,
});
export const renewWebhookSecret = operation({
  id: "renewWebhookSecret",
  method: "post",
  path: "/api/v1/webhooks/{id}/secret",
  summary: "Makes a new secret; the old one signs beside it for a day",
  tag: "service",
  params: named,
  query: asked,
  answer: secretSchema,
});
export const replaySchema = z.strictObject({ event: z.string().min(1).max(1000).optional() });
export const replayWebhook = operation({
  id: "replayWebhook",
  method: "post",
  path: "/api/v1/webhooks/{id}/replay",
  summary: "Sends a parked event again with what waits behind it; all of them where none is named",
  tag: "service",
  params: named,
  query: asked,
  body: replaySchema,
  answer: z.object({ again: z.int() }),
});
export const removeWebhook = operation({
  id: "removeWebhook",
  method: "delete",
  path: "/api/v1/webhooks/{id}",
  summary: "Tells somebody outside no more",
  tag: "service",
  params: named,
  query: asked,
  answer: done,
});

const streamQuery = asked.extend({
  after: z
    .string()
    .min(1)
    .max(2000)
    .optional()
    .openapi({ description: "Goes on after this place, where Last-Event-ID cannot be sent: `place` of the session" }),
  named: z
    .enum(["true", "false"])
    .transform((it) => it === "true")
    .optional()
    .openapi({ type: "boolean", description: "false: events without a name, which an EventSource hears by `message`" }),
});

export const streamEvents = operation<
  typeof streamQuery,
  z.ZodObject<Record<never, never>>,
  ReadableStream<Uint8Array>
>({
  id: "streamEvents",
  path: "/api/v1/events",
  summary: "What is entered, as it is entered (Server-Sent Events, each a CloudEvent); goes on after Last-Event-ID",
  tag: "service",
  query: streamQuery,
  file: "text/event-stream; charset=utf-8",
});

const feedSchema = z
  .object({
    id: z.string(),
    province: z.string(),
    /** `null` for the whole province. */
    body: z.object({ id: z.string(), name: z.string() }).nullable(),
    language: z.enum(["vi", "en"]),
    madeOn: day,
    by,
    /** The last day on which somebody read it. */
    readOn: day.nullable(),
  })
  .openapi("Feed");
export type FeedItem = z.output<typeof feedSchema>;

export const listFeeds = operation({
  id: "listFeeds",
  path: "/api/v1/feeds",
  summary: "Calendars which can be read without signing in, by whoever has their address",
  tag: "service",
  query: asked,
  answer: z.object({ items: z.array(feedSchema) }),
});
export const newFeedSchema = z.strictObject({
  body: z.string().min(1).max(300).nullable().openapi({ description: "Whose days; `null` for the whole province" }),
  language: z.enum(["vi", "en"]).default("vi"),
});
export const addFeed = operation({
  id: "addFeed",
  method: "post",
  status: 201,
  path: "/api/v1/feeds",
  summary: "Makes the calendar of a body readable under an address of its own, which is told this once",
  tag: "service",
  query: asked,
  body: newFeedSchema as z.ZodType<{ readonly body: string | null; readonly language?: "vi" | "en" }>,
  answer: z.object({ feed: feedSchema, path: z.string() }).openapi("NewFeed"),
});
export const removeFeed = operation({
  id: "removeFeed",
  method: "delete",
  path: "/api/v1/feeds/{id}",
  summary: "From now on the address of a calendar leads nowhere",
  tag: "service",
  params: named,
  query: asked,
  answer: done,
});
export const readFeed = operation({
  id: "readFeed",
  path: "/feeds/{token}/calendar.ics",
  summary: "The calendar which a token opens (iCalendar)",
  tag: "service",
  params: z.strictObject({ token: z.string().min(1).max(200) }),
  file: MEDIA.ics,
  open: true,
});

const checkpointSchema = z
  .object({
    province: z.string(),
    position: z.int(),
    /** The link of the log there, 64 hexadecimal digits. */
    hash: z.string(),
    takenAt: moment,
    by,
    /** Whether the log still goes through it. */
    holds: z.boolean(),
  })
  .openapi("Checkpoint");
export type CheckpointItem = z.output<typeof checkpointSchema>;

export const listCheckpoints = operation({
  id: "listCheckpoints",
  path: "/api/v1/audit/checkpoints",
  summary: "Places of the log which were written down, and whether it still goes through each",
  tag: "programme",
  query: asked,
  answer: z.object({ items: z.array(checkpointSchema) }),
});
export const keepCheckpoint = operation({
  id: "keepCheckpoint",
  method: "post",
  status: 201,
  path: "/api/v1/audit/checkpoints",
  summary: "Writes down where the log of a province ends now; take it down elsewhere, too",
  tag: "programme",
  query: asked,
  answer: checkpointSchema,
});
