import { createHash, randomUUID } from "node:crypto";
import type { Language } from "@kttt/core";
import { visible } from "@kttt/core/errors";
import type { Client, ProblemDetails } from "@kttt/server/client";
import { type Context, Hono } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Child } from "hono/jsx";
import { secureHeaders } from "hono/secure-headers";
import type { Outcome } from "./acts/act-page.js";
import { actNamed, sendAct, showAct, targetOf } from "./acts/do-act.js";
import type { Subject } from "./acts/act-list.js";
import { readForm, type SentForm } from "./acts/typed-form.js";
import { addressOf, pathOf } from "./address.js";
import { showCalendar } from "./calendar/show-calendar.js";
import { type FeedOutcome, sendFeed, showFeeds } from "./calendar/show-feeds.js";
import { showCase } from "./cases/case-page.js";
import { showCases } from "./cases/cases-page.js";
import { showCompare } from "./compare/show-compare.js";
import { bareContext, beginVisit, needed, type Visit } from "./context.js";
import { DutyPage } from "./duties/duty-page.js";
import { chosenIn, sendChosen, showChosen } from "./duties/show-chosen.js";
import { showDuties } from "./duties/show-duties.js";
import { FORM_COOKIE, formTokens } from "./form/form-token.js";
import { printStyle } from "./frame.js";
import { SCRIPT } from "./island.js";
import { showOverview } from "./overview/show-overview.js";
import { ProblemPage, Refused } from "./problem-page.js";
import { sendAnswer, showQuestions } from "./questions/show-questions.js";
import { sendEnd, showSessions } from "./sessions/show-sessions.js";
import { showAudit } from "./audit/show-audit.js";
import { showFlow, showFlows } from "./flows/show-flow.js";
import { showRules } from "./rules/show-rules.js";
import { showReports } from "./reports/show-reports.js";
import { STYLE } from "./style/style.js";
import { showSuccessions } from "./successions/show-successions.js";
import { sendFigure, showFigureForm } from "./targets/enter-figure.js";
import { showTargets } from "./targets/show-targets.js";

/** What the pages are made with. */
export interface PagesOptions {
  /** A client which asks in the name of whoever sent the request: with its cookie or header, in its language. */
  readonly client: (request: Request, language: Language) => Client;
  /** Where people sign in; `null` where they come signed in. */
  readonly signIn?: string | null;
  /** Where a form signs out (POST); `null` where that is done elsewhere. */
  readonly signOut?: string | null;
  /** Everything served is invented: pages which nobody has signed in to, and those which could not be made, say so too. */
  readonly simulated?: boolean;
  /** Keeps the tokens of forms: the same for every process which serves the pages. */
  readonly formSecret: string;
  /** The address in people's browsers, where a proxy in front makes it another than the request's own. */
  readonly publicUrl?: string;
  /** Hears of what went wrong and is no refusal. Defaults to silence. */
  readonly onError?: (error: unknown) => void;
}

/** The address of something served for ever under the same name: its content is in the name. */
function named(name: string, content: string, kind: string): string {
  return `/assets/${name}-${createHash("sha256").update(content).digest("hex").slice(0, 12)}.${kind}`;
}

const ASSETS = { style: named("kttt", STYLE, "css"), script: named("kttt", SCRIPT, "js") } as const;

const sha256 = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The largest form with its files. */
const MOST_BYTES = 25_000_000;

/** The language of a page: of its address, else of the browser, else Vietnamese. */
function languageOfPage(url: URL, headers: Headers): Language {
  const asked = url.searchParams.get("lang");
  if (asked === "vi" || asked === "en") return asked;
  const first = headers.get("Accept-Language")?.toLowerCase().split(",")[0]?.trim() ?? "";
  return first === "en" || first.startsWith("en-") ? "en" : "vi";
}

const INTERNAL: ProblemDetails = {
  ...{ type: "about:blank", title: "Lỗi máy chủ · Server error", status: 500, detail: "", instance: "" },
  ...{ code: "server/internal", path: "", basis: null, hint: "", problems: [] },
};
const TOO_LARGE: ProblemDetails = { ...INTERNAL, title: "Quá lớn · Too large", status: 413, code: "server/too-large" };
const NOT_FOUND: ProblemDetails = {
  ...INTERNAL,
  title: "Không có trang này · No such page",
  status: 404,
  code: "server/no-such-path",
};

const NEW: Outcome = { kind: "new" };

async function showDuty(visit: Visit, id: string): Promise<Child> {
  const { client, common, page, query, session } = visit;
  const detail = needed(await client.getDuty({ params: { id }, query: common }));
  const today = session.programmes.find((it) => it.id === detail.duty.province)?.today;
  return <DutyPage page={page} query={query} detail={detail} isToday={detail.asOf === today} />;
}

const LISTS: readonly (readonly [string, (visit: Visit) => Promise<Child>])[] = [
  ["/", showOverview],
  ["/duties", showDuties],
  ["/reports", showReports],
  ["/cases", showCases],
  ["/targets", showTargets],
  ["/calendar", showCalendar],
  ["/successions", showSuccessions],
  ["/compare", showCompare],
  ["/rules", showRules],
  ["/flows", showFlows],
  ["/audit", showAudit],
];
const SINGLE: readonly (readonly [string, (visit: Visit, id: string) => Promise<Child>])[] = [
  ["/duties/:id", showDuty],
  ["/cases/:id", showCase],
  ["/flows/:id", showFlow],
];

/**
 * The pages officials work in, over a server: mount them at `/` beside its routes.
 *
 * Everything works without a script; forms are taken only with the token of the browser they were made for.
 */
export function createPages(options: PagesOptions): Hono {
  const { client, formSecret, onError = () => undefined, publicUrl, signIn = null } = options;
  const { signOut = null, simulated = false } = options;
  const app = new Hono();
  const tokens = formTokens(formSecret);
  app.use(secureHeaders({ xFrameOptions: "DENY", referrerPolicy: "same-origin" }));
  app.get(ASSETS.style, (context) => asset(context, STYLE, "text/css; charset=utf-8"));
  app.get(ASSETS.script, (context) => asset(context, SCRIPT, "text/javascript; charset=utf-8"));

  const frameOf = (context: Context) => {
    const url = new URL(context.req.url);
    return { url, language: languageOfPage(url, context.req.raw.headers), signIn, signOut, simulated, assets: ASSETS };
  };
  const visitOf = (context: Context) => {
    const frame = frameOf(context);
    return beginVisit({ ...frame, client: client(context.req.raw, frame.language) });
  };
  /** The token of this browser's forms; its cookie is set when it has none. */
  const tokenOf = (context: Context): string => {
    const known = getCookie(context, FORM_COOKIE);
    const cookie = known ?? tokens.newCookie();
    if (known === undefined) {
      const secure = new URL(context.req.url).protocol === "https:";
      setCookie(context, FORM_COOKIE, cookie, { httpOnly: true, sameSite: "Strict", path: "/", secure });
    }
    return tokens.of(cookie);
  };
  const show = async (context: Context, visit: Visit, html: Child, status = 200) =>
    answer(context, html, status, printStyle(visit.page));
  /** What was sent, when it was sent from a page of this browser. */
  const sentTo = async (context: Context): Promise<{ readonly sent: SentForm; readonly holds: boolean }> => {
    if (Number(context.req.header("Content-Length") ?? 0) > MOST_BYTES) throw new Refused(413, TOO_LARGE);
    const sent = await readForm(await context.req.raw.formData());
    const elsewhere = ["cross-site", "same-site"].includes(context.req.header("Sec-Fetch-Site") ?? "");
    return { sent, holds: !elsewhere && tokens.holds(getCookie(context, FORM_COOKIE), sent.token) };
  };

  const foreignForm = { results: null, foreign: true } as const;
  app.get("/duties/selected", async (context) => {
    const visit = await visitOf(context);
    const ids = chosenIn(new URL(context.req.url).searchParams.getAll("duty"));
    const seal = { token: tokenOf(context), key: randomUUID() };
    return show(context, visit, await showChosen(visit, ids, { ...seal, results: null, foreign: false }));
  });
  app.post("/duties/selected", async (context) => {
    const visit = await visitOf(context);
    const { holds, sent } = await sentTo(context);
    const ids = chosenIn(sent.typed.get("duty") ?? []);
    const seal = { token: tokenOf(context), key: randomUUID() };
    if (!holds) return show(context, visit, await showChosen(visit, ids, { ...seal, ...foreignForm }), 403);
    const results = await sendChosen(visit, sent);
    return show(context, visit, await showChosen(visit, ids, { ...seal, results, foreign: false }));
  });

  app.get("/calendar/feeds", async (context) => {
    const visit = await visitOf(context);
    return show(context, visit, await showFeeds(visit, { token: tokenOf(context), outcome: { kind: "none" } }));
  });
  app.post("/calendar/feeds", async (context) => {
    const visit = await visitOf(context);
    const { holds, sent } = await sentTo(context);
    const url = new URL(publicUrl ?? context.req.url);
    const outcome: FeedOutcome = holds ? await sendFeed({ ...visit, url }, sent.typed) : { kind: "token" };
    const status = outcome.kind === "refused" ? outcome.problem.status : outcome.kind === "token" ? 403 : 200;
    return show(context, visit, await showFeeds(visit, { token: tokenOf(context), outcome }), status);
  });

  app.get("/sessions", async (context) => {
    const visit = await visitOf(context);
    return show(context, visit, await showSessions(visit, { token: tokenOf(context), outcome: "none" }));
  });
  app.post("/sessions", async (context) => {
    const visit = await visitOf(context);
    const { holds, sent } = await sentTo(context);
    const outcome = holds ? await sendEnd(visit, sent.typed.get("session")?.at(-1) ?? "") : "token";
    const html = await showSessions(visit, { token: tokenOf(context), outcome });
    return show(context, visit, html, outcome === "token" ? 403 : 200);
  });

  for (const [path, page] of LISTS) {
    app.get(path, async (context) => {
      const visit = await visitOf(context);
      return show(context, visit, await page(visit));
    });
  }
  for (const [path, page] of SINGLE) {
    app.get(path, async (context) => {
      const visit = await visitOf(context);
      return show(context, visit, await page(visit, context.req.param("id") ?? ""));
    });
  }

  for (const kind of ["duties", "cases"] as const) {
    app.get(`/${kind}/:id/act`, async (context) => {
      const visit = await visitOf(context);
      const subject: Subject = { kind, id: context.req.param("id") };
      const target = await targetOf(visit, subject);
      const act = actNamed(target, visit.query);
      if (!act) throw new Refused(404, NOT_FOUND);
      const seal = { token: tokenOf(context), key: randomUUID() };
      return show(context, visit, showAct(visit, target, act, { typed: new Map(), outcome: NEW, seal }));
    });
    app.post(`/${kind}/:id/act`, async (context) => {
      const visit = await visitOf(context);
      const subject: Subject = { kind, id: context.req.param("id") };
      const { holds, sent } = await sentTo(context);
      const target = await targetOf(visit, subject);
      const act = actNamed(target, visit.query);
      if (!act) throw new Refused(404, NOT_FOUND);
      const outcome = !holds
        ? ({ kind: "token" } as const)
        : sent.more === null
          ? await sendAct(visit, target, act, sent)
          : NEW;
      if (outcome === "done") {
        const address = addressOf(pathOf(kind, subject.id), { ...visit.page.kept, asOf: undefined, done: "1" });
        return context.redirect(address, 303);
      }
      const seal = { token: tokenOf(context), key: sent.key ?? randomUUID() };
      const html = showAct(visit, target, act, { typed: sent.typed, outcome, seal });
      return show(context, visit, html, statusOf(outcome));
    });
  }

  app.get("/questions", async (context) => {
    const visit = await visitOf(context);
    const id = visit.query["question"] ?? null;
    return show(
      context,
      visit,
      await showQuestions(visit, id, { typed: new Map(), outcome: NEW, token: tokenOf(context) }),
    );
  });
  app.get("/questions/:id", async (context) => {
    const visit = await visitOf(context);
    const id = context.req.param("id");
    return show(
      context,
      visit,
      await showQuestions(visit, id, { typed: new Map(), outcome: NEW, token: tokenOf(context) }),
    );
  });
  app.post("/questions/:id", async (context) => {
    const visit = await visitOf(context);
    const id = context.req.param("id");
    const { holds, sent } = await sentTo(context);
    const outcome = holds ? await sendAnswer(visit, id, sent) : ({ kind: "token" } as const);
    if (outcome === "done") {
      return context.redirect(addressOf("/questions", { ...visit.page.kept, recorded: "1" }), 303);
    }
    const html = await showQuestions(visit, id, { typed: sent.typed, outcome, token: tokenOf(context) });
    return show(context, visit, html, statusOf(outcome));
  });

  app.get("/targets/enter", async (context) => {
    const visit = await visitOf(context);
    return show(
      context,
      visit,
      await showFigureForm(visit, { typed: new Map(), outcome: NEW, token: tokenOf(context) }),
    );
  });
  app.post("/targets/enter", async (context) => {
    const visit = await visitOf(context);
    const { holds, sent } = await sentTo(context);
    const outcome = holds ? await sendFigure(visit, sent) : ({ kind: "token" } as const);
    if (outcome === "done") return context.redirect(visit.page.link("/targets", { asOf: undefined }), 303);
    const html = await showFigureForm(visit, { typed: sent.typed, outcome, token: tokenOf(context) });
    return show(context, visit, html, statusOf(outcome));
  });

  const refused = (context: Context, problem: ProblemDetails) => {
    const frame = frameOf(context);
    const page = bareContext(frame);
    const again = addressOf(frame.url.pathname, Object.fromEntries(frame.url.searchParams));
    return answer(
      context,
      <ProblemPage page={page} problem={problem} again={again} />,
      problem.status,
      printStyle(page),
    );
  };
  app.notFound((context) => refused(context, NOT_FOUND));
  app.onError((error, context) => {
    if (!(error instanceof Refused)) onError(error);
    return refused(context, error instanceof Refused ? error.problem : INTERNAL);
  });
  return app;
}

/** What is the server's own: its routes, signing in and out, what it sends and feeds. */
const OF_SERVER = ["api", "health", "ready", "demo", "sign-in", "sign-out", "oidc", "feeds", "events"];

/**
 * One function of a request for a server and its pages: what is the server's own goes to the server, everything else is a page.
 *
 * @example
 * serveNode({ ...server, fetch: withPages(server, pages) }, { port: 8080 });
 */
export function withPages(
  server: { readonly fetch: (request: Request) => Promise<Response> },
  pages: Hono,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const [, first = ""] = new URL(request.url).pathname.split("/");
    return OF_SERVER.includes(first) ? server.fetch(request) : pages.fetch(request);
  };
}

/** The status of a page which shows a form again. */
function statusOf(outcome: Outcome): number {
  if (outcome.kind === "refused") return outcome.problem.status >= 400 ? outcome.problem.status : 422;
  if (outcome.kind === "changed") return 409;
  return outcome.kind === "token" ? 403 : 200;
}

function asset(context: Context, content: string, type: string): Response {
  context.header("Content-Type", type);
  context.header("Cache-Control", "public, max-age=31536000, immutable");
  return context.body(content);
}

async function answer(context: Context, html: Child, status: number, inline: string): Promise<Response> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${sha256(inline)}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; ");
  context.header("Content-Security-Policy", policy);
  context.header("Cache-Control", "private, no-store");
  context.header("Vary", "Cookie, Accept-Language");
  context.status(status as 200);
  // Signs on which a browser acts and which nobody sees are written out.
  return context.html(visible(String(await html)));
}
