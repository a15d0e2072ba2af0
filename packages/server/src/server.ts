import { type Instant, instant, type Language, legalDayOf, type Logger, type Outbox, silentLogger } from "@kttt/core";
import { isKtttError, KtttError } from "@kttt/core/errors";
import { memoryServiceRecords, type ServiceRecords, memoryOutbox } from "@kttt/core/log";
import { CORE_VERSION } from "@kttt/core/province";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { secureHeaders } from "hono/secure-headers";
import type { Account, Authenticate } from "./account.js";
import { serverProblem } from "./errors.js";
import { createEventsOut } from "./events-out/events-out.js";
import type { OutboundLimits } from "./events-out/safe-post.js";
import { rateLimit } from "./limits/rate-limit.js";
import { openapiOf } from "./openapi.js";
import { health, openapiDocument, ready } from "./operations/service.js";
import type { Operation } from "./operation.js";
import { ownBodyPolicy, type Policy } from "./policy/policy.js";
import { problemDetails, problemsOf } from "./problem-details.js";
import { readQuery } from "./read-request.js";
import type { Asking, Desk } from "./request.js";
import { type Reply, route, type Route } from "./route.js";
import { ROUTES } from "./routes/index.js";
import { signInProblem } from "./sign-in/errors.js";
import type { SessionRegister } from "./sign-in/session-register.js";
import { checkSubstitution } from "./sign-in/substitution.js";
import { silentTelemetry, type Telemetry } from "./telemetry/telemetry.js";
import { watchedEngine } from "./telemetry/watched.js";
import { provinceReader, type ProvinceServer } from "./standing.js";

/** What a server serves, and for whom. */
export interface ServerOptions {
  /** The provinces, by their ids. */
  readonly engines: Readonly<Record<string, ProvinceServer>>;
  /** Says who asks. The server signs nobody in by itself. */
  readonly authenticate: Authenticate;
  /** Who may read what. Defaults to: a body what it has, a province and an auditor everything. */
  readonly policy?: Policy;
  /** The moment; defaults to the machine's clock. */
  readonly now?: () => Instant;
  /** Hears of every failed request under the id which its answer names. Defaults to silence. */
  readonly logger?: Logger;
  /** Whether an error says that the store is away for the moment (503, send again). Defaults to none. */
  readonly isTransient?: (error: unknown) => boolean;
  /** Origins of pages which may call from elsewhere. Defaults to none: no CORS. */
  readonly origins?: readonly string[];
  /** The largest body taken, in bytes. Defaults to 1 MB. */
  readonly bodyBytes?: number;
  /** Makes the id of a failed request. Defaults to a random one. */
  readonly failureId?: () => string;
  /** Where the operator watches requests. Defaults to nowhere. */
  readonly telemetry?: Telemetry;
  /**
   * How many requests a minute one account may send, and all which come from one address before anybody is known. Default to
   * 600 and 1,200. Addresses of the service itself (`/health`, `/ready`) are never limited.
   */
  readonly perMinute?: { readonly account?: number; readonly address?: number };
  /**
   * The machine's time, by which those limits refill; `now` may be the day of a programme, which stands still. Defaults to the
   * machine's clock.
   */
  readonly machineTime?: () => Instant;
  /** Where a request comes from; behind a proxy, what the proxy says. Defaults to the connection's address on Node. */
  readonly addressOf?: (context: Context) => string | null;
  /** What is kept beside the log: `store.records`. Defaults to memory, for a trial: gone with the process. */
  readonly records?: ServiceRecords;
  /** What sends from the log of a province: `() => store.outbox`. Defaults to places in memory. */
  readonly outboxOf?: (province: string) => Outbox;
  /** The address in people's browsers and in what is sent out. */
  readonly publicUrl?: string;
  /** Where webhooks may lead. Defaults to public addresses with TLS. */
  readonly outbound?: OutboundLimits;
  /** The open sessions, for the operator to see and end. Defaults to none: the embedder keeps them. */
  readonly sessions?: SessionRegister;
  /** Routes beside the server's own. */
  readonly routes?: readonly Route[];
}

/** A server: a function of a request, to be mounted wherever requests come from. */
export interface Server {
  /** `env` names the connection, as `serveNode` hands it on. */
  readonly fetch: (request: Request, env?: unknown) => Promise<Response>;
  /** The same as an application of hono, to add pages to. */
  readonly app: Hono;
  readonly desk: Desk;
  /** From now on `/ready` says that it is stopping, and no page listens any more. */
  stopping(): void;
}

type AppContext = Context;

/** The language asked for: `lang`, else Accept-Language, else Vietnamese. */
export function languageOf(url: URL, headers: Headers): Language {
  const asked = url.searchParams.get("lang");
  if (asked === "vi" || asked === "en") return asked;
  const first = headers.get("Accept-Language")?.toLowerCase().split(",")[0]?.trim() ?? "";
  return first === "en" || first.startsWith("en-") ? "en" : "vi";
}

const SECURE: NonNullable<Parameters<typeof secureHeaders>[0]> = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", "data:"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  xFrameOptions: "DENY",
  referrerPolicy: "same-origin",
};

/** What sends from each engine's log, with its places in memory. */
function memoryOutboxes(engines: ServerOptions["engines"]): (province: string) => Outbox {
  const made = new Map(Object.entries(engines).map(([id, { engine }]) => [id, memoryOutbox(engine.log)]));
  return (province) => {
    const found = made.get(province);
    if (found) return found;
    throw new Error(`no log of ${province} is served`);
  };
}

/** The address of the connection, as `@hono/node-server` hands it on. */
function connectionAddress({ env }: Context): string | null {
  const { incoming } = (env ?? {}) as { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } };
  return incoming?.socket?.remoteAddress ?? null;
}

/** `/a/{b}` of the document as a path of hono. */
const honoPath = (path: string) => path.replaceAll(/\{(\w+)\}/g, ":$1");

function hasEtag(given: string | null, tag: string): boolean {
  return given !== null && given.split(",").some((it) => it.trim().replace(/^W\//, "") === tag || it.trim() === "*");
}

function answered(context: AppContext, { data, etag, headers = {}, status = 200 }: Reply<unknown>): Response {
  const tag = etag === undefined ? null : `"${etag}"`;
  if (tag !== null) context.header("ETag", tag);
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
  if (tag !== null && context.req.method === "GET" && hasEtag(context.req.header("If-None-Match") ?? null, tag)) {
    return context.body(null, 304);
  }
  if (data instanceof Response) return data;
  if (data instanceof Uint8Array) return context.body(data as Uint8Array<ArrayBuffer>, status as 200);
  return context.json(data as object, status as 200);
}

/**
 * The programmes of provinces over HTTP, under `/api/v1`: everything it takes and answers is described by its OpenAPI
 * document. It decides nothing: who asks says `authenticate`, who may read what says the policy, what may be done says the engine.
 *
 * @example
 * const server = createServer({ engines: { hcm: { engine, span } }, authenticate });
 * serveNode(server, { port: 8080 });
 */
export function createServer(options: ServerOptions): Server {
  const {
    authenticate,
    bodyBytes = 1_000_000,
    isTransient = () => false,
    logger = silentLogger,
    origins = [],
  } = options;
  const machineClock = () => instant(new Date().toISOString());
  const { machineTime = machineClock, now = machineClock, policy = ownBodyPolicy } = options;
  const { addressOf = connectionAddress, perMinute = {}, telemetry = silentTelemetry } = options;
  const limits = {
    account: rateLimit({ perMinute: perMinute.account ?? 600, now: machineTime }),
    address: rateLimit({ perMinute: perMinute.address ?? 1_200, now: machineTime }),
  };
  const failureId = options.failureId ?? (() => crypto.randomUUID());
  const { outbound = {}, publicUrl, records = memoryServiceRecords() } = options;
  const eventsOut = createEventsOut({
    ...{ records, now, logger, outbound, publicUrl },
    outboxOf: options.outboxOf ?? memoryOutboxes(options.engines),
  });
  const provinces = new Map(
    Object.entries(options.engines).map(([id, it]) => {
      const engine = watchedEngine(it.engine, telemetry, eventsOut.bell);
      return [id, provinceReader({ ...it, engine }, now)];
    }),
  );
  const desk: Desk = { provinces, policy, now, eventsOut, sessions: options.sessions ?? null };
  const state = { stopping: false };
  const app = new Hono();

  const refused = (context: AppContext, error: unknown): Response => {
    const id = failureId();
    const url = new URL(context.req.url);
    const problems = problemsOf(error, id, isTransient);
    const body = problemDetails(problems, {
      instance: url.pathname,
      language: languageOf(url, context.req.raw.headers),
    });
    if (!isKtttError(error)) {
      logger.log({ level: "error", code: body.code, fields: { id, path: url.pathname }, cause: error });
    }
    if (body.status === 503) context.header("Retry-After", "2");
    if (body.status === 429) context.header("Retry-After", String(problems[0]?.params["seconds"] ?? 1));
    if (body.status === 401) context.header("WWW-Authenticate", "Session");
    context.header("Content-Type", "application/problem+json");
    context.header("Content-Language", languageOf(url, context.req.raw.headers));
    return context.body(JSON.stringify(body), body.status as 400);
  };

  app.use(secureHeaders(SECURE));
  if (origins.length > 0) {
    const exposeHeaders = ["ETag", "Content-Disposition"];
    app.use(cors({ origin: [...origins], credentials: true, exposeHeaders }));
  }
  app.use(
    bodyLimit({
      maxSize: bodyBytes,
      onError: (context) => refused(context, new KtttError(serverProblem("server/too-large", [], { most: bodyBytes }))),
    }),
  );
  app.use(async (context, next) => {
    await next();
    context.header("Cache-Control", "private, no-cache");
    context.header("Vary", "Accept-Language, Cookie, Authorization", { append: true });
  });
  app.onError((error, context) => refused(context, error));

  async function ask(operation: Operation, context: AppContext): Promise<Asking> {
    const url = new URL(context.req.url);
    const { headers } = context.req.raw;
    if (operation.writes) checkSameSite(headers);
    const account = operation.open ? null : await signedIn(context);
    const query = readQuery(operation.query, url.searchParams);
    const params = context.req.param();
    const body = operation.body === null ? undefined : await readJsonBody(context);
    const { signal } = context.req.raw;
    return { query, params, body, account, headers, signal, url, language: languageOf(url, headers) } as Asking;
  }

  /** Commands are JSON, which no form can send; what has no body a form could. @throws KtttError `sign-in/foreign-form` */
  function checkSameSite(headers: Headers): void {
    const origin = headers.get("Origin");
    if (headers.get("Sec-Fetch-Site") !== "cross-site" || (origin !== null && origins.includes(origin))) return;
    throw new KtttError(signInProblem("sign-in/foreign-form", []));
  }

  /** @throws KtttError `server/not-signed-in`, `server/too-many-requests`, `sign-in/substitution-over` */
  async function signedIn(context: AppContext): Promise<Account> {
    const account = await authenticate(context.req.raw);
    if (account === null) throw new KtttError(serverProblem("server/not-signed-in", []));
    const { agency, kind, person, province = "" } = account;
    limited("account", JSON.stringify([kind, province, agency, person]));
    checkSubstitution(account, legalDayOf(now()));
    return account;
  }

  /** @throws KtttError `server/too-many-requests` */
  function limited(by: keyof typeof limits, caller: string): void {
    const allowance = limits[by].take(caller);
    if (allowance.allowed) return;
    throw new KtttError(serverProblem("server/too-many-requests", [], { seconds: allowance.afterSeconds }));
  }

  async function readJsonBody(context: AppContext): Promise<unknown> {
    const type = context.req.header("Content-Type") ?? "";
    if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(type)) throw new KtttError(serverProblem("server/not-json", []));
    try {
      return (await context.req.json()) as unknown;
    } catch (error) {
      if (error instanceof SyntaxError) throw new KtttError(serverProblem("server/not-json", []));
      throw error;
    }
  }

  const service: readonly Route[] = [
    route(health, () => Promise.resolve({ data: { status: "ok" as const } })),
    route(ready, async () => {
      const found = await Promise.all(
        [...provinces].map(async ([id, it]) => {
          const status = await it.ping().then(
            () => "ready" as const,
            () => "away" as const,
          );
          return { id, status };
        }),
      );
      const away = found.some((it) => it.status === "away");
      const status = state.stopping ? "stopping" : away ? "away" : "ready";
      return { data: { status, provinces: found }, status: status === "ready" ? 200 : 503 };
    }),
    route(openapiDocument, () => Promise.resolve({ data: document() })),
  ];
  const routes = [...service, ...ROUTES, ...(options.routes ?? [])];
  let made: Record<string, unknown> | null = null;
  function document(): Record<string, unknown> {
    made ??= openapiOf(
      routes.map((it) => it.operation),
      CORE_VERSION,
    );
    return made;
  }

  for (const { handle, operation } of routes) {
    app.on(operation.method.toUpperCase(), honoPath(operation.path), (context) =>
      telemetry.span("kttt.route", { "kttt.operation": operation.id }, async (note) => {
        const address = addressOf(context);
        if (address !== null && operation.id !== health.id && operation.id !== ready.id) limited("address", address);
        const reply = await handle(await ask(operation, context), desk);
        const answer = answered(context, { status: operation.status, ...reply });
        note({ "http.response.status_code": answer.status });
        return answer;
      }),
    );
  }
  app.notFound((context) => {
    const { method, path } = context.req;
    const allowed = routes
      .filter(({ operation }) => pathPattern(operation.path).test(path))
      .map(({ operation }) => operation.method.toUpperCase());
    if (allowed.length === 0)
      return refused(context, new KtttError(serverProblem("server/no-such-path", [], { path })));
    context.header("Allow", allowed.join(", "));
    const problem = serverProblem("server/method-not-allowed", [], { method, allowed: allowed.join(", ") });
    return refused(context, new KtttError(problem));
  });

  return {
    app,
    desk,
    fetch: async (request, env) => app.fetch(request, env as object | undefined),
    stopping() {
      state.stopping = true;
      eventsOut.streams.close();
    },
  };
}

function pathPattern(path: string): RegExp {
  const escaped = path.split(/\{\w+\}/).map((it) => it.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${escaped.join("[^/]+")}$`);
}
