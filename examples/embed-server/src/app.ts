import { bodyBoard, type Language, legalDayOf, type ObligationState, parseCommand, type StoredEvent } from "@kttt/core";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import type { z } from "zod";
import { boardQuery, eventsQuery } from "./api.schema.js";
import { httpError } from "./http-error.js";
import { openApi } from "./openapi.js";
import type { Service } from "./service.js";

/** Hears of every answer, and of the error behind a failed one. */
export type RequestLog = (entry: {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly cause?: unknown;
}) => void;

type Variables = { agency: string; cause: unknown };
type AppContext = Context<{ Variables: Variables }>;

const languageOf = (context: AppContext): Language =>
  context.req.header("Accept-Language")?.toLowerCase().startsWith("en") ? "en" : "vi";

function eventBody(event: StoredEvent) {
  const { id, position, stream, version, type, happenedOn, recordedAt, actor, basis, data } = event;
  return { id, position, stream, version, type, happenedOn, recordedAt, actor, basis, data };
}

function obligationBody({ obligation, body, status, lastDay, wasOverdue }: ObligationState) {
  return { id: obligation.id, body, text: obligation.text, status, lastDay, wasOverdue };
}

function badRequest(context: AppContext, code: string, where: string, message: string, status: 400 | 401 | 403 = 400) {
  return context.json({ error: code, problems: [{ code, where, message, hint: "", basis: null }] }, status);
}

/** A query as its schema says, or what is wrong with it. */
function readQuery<Schema extends z.ZodType>(context: AppContext, schema: Schema) {
  const read = schema.safeParse(context.req.query());
  if (read.success) return { query: read.data };
  const [issue] = read.error.issues;
  return { refusal: badRequest(context, "server/bad-query", String(issue?.path[0] ?? ""), issue?.message ?? "") };
}

/** A JSON object of the body, or null. */
async function readObject(context: AppContext): Promise<Record<string, unknown> | null> {
  try {
    const body: unknown = await context.req.json();
    return typeof body === "object" && body !== null && !Array.isArray(body) ? (body as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const agencyOf = (actor: unknown) =>
  typeof actor === "object" && actor !== null && "agency" in actor ? actor.agency : undefined;

/** The HTTP side: it reads requests, asks the engine, and says the answer. All rules are the engine's. */
export function createApp(service: Service, log: RequestLog = () => undefined): Hono<{ Variables: Variables }> {
  const { clock, engine, store } = service;
  const app = new Hono<{ Variables: Variables }>();

  app.use(async (context, next) => {
    const start = performance.now();
    await next();
    const cause = context.get("cause") as unknown;
    log({
      method: context.req.method,
      path: context.req.path,
      status: context.res.status,
      milliseconds: Math.round(performance.now() - start),
      ...(cause === undefined ? {} : { cause }),
    });
  });

  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    const { status, body } = httpError(error, languageOf(context));
    if (status >= 500) context.set("cause", error);
    if (status === 503) context.header("Retry-After", "2");
    return context.json(body, status);
  });
  app.notFound((context) => context.json({ error: "server/no-such-path", problems: [] }, 404));

  app.get("/health", async (context) => {
    const today = legalDayOf(clock.now());
    try {
      await store.driver.query("select 1");
      return context.json({ status: "ok", today });
    } catch {
      return context.json({ status: "database-away", today }, 503);
    }
  });
  app.get("/openapi.json", (context) => context.json(openApi()));

  // Who calls is settled by the gateway in front of this service; it sets the header and drops one sent from outside.
  app.use(async (context, next) => {
    const agency = context.req.header("X-Agency");
    if (!agency) return badRequest(context, "server/not-signed-in", "X-Agency", "No agency has signed in.", 401);
    context.set("agency", agency);
    return next();
  });

  app.post("/commands", bodyLimit({ maxSize: 100_000 }), async (context) => {
    const key = context.req.header("Idempotency-Key");
    if (!key) return badRequest(context, "server/key-wanted", "Idempotency-Key", "A command needs an idempotency key.");
    const body = await readObject(context);
    if (!body) return badRequest(context, "server/not-json", "", "The body is not a JSON object.");
    const acting = agencyOf(body["actor"]);
    if (acting !== undefined && acting !== context.get("agency")) {
      const message = "The actor is not the agency which has signed in.";
      return badRequest(context, "server/another-agency", "actor.agency", message, 403);
    }
    const { events, replayed } = await engine.execute(parseCommand({ ...body, idempotencyKey: key }));
    return context.json({ replayed, events: events.map(eventBody) });
  });

  app.get("/board", async (context) => {
    const { query, refusal } = readQuery(context, boardQuery);
    if (!query) return refusal;
    const on = legalDayOf(clock.now());
    const board = bodyBoard(await engine.register(), engine.province, query.body);
    return context.json({
      on,
      body: query.body,
      own: board.own.map(obligationBody),
      toAccept: board.toAccept.map(obligationBody),
    });
  });

  app.get("/events", async (context) => {
    const { query, refusal } = readQuery(context, eventsQuery);
    if (!query) return refusal;
    const events = await store.log.readAll({ ...query, province: engine.province.id });
    return context.json({ events: events.map(eventBody), next: events.at(-1)?.position ?? null });
  });

  return app;
}
