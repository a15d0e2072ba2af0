import type { Language } from "@kttt/core";
import type { Client, ProblemDetails } from "@kttt/server/client";
import { createHash } from "node:crypto";
import { Hono, type Context } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { Child } from "hono/jsx";
import { addressOf } from "./address.js";
import { bareContext, beginVisit, type Visit } from "./context.js";
import { showDuties } from "./duties/show-duties.js";
import { printStyle } from "./frame.js";
import { SCRIPT } from "./island.js";
import { showOverview } from "./overview/show-overview.js";
import { ProblemPage, Refused } from "./problem-page.js";
import { showReports } from "./reports/show-reports.js";
import { STYLE } from "./style/style.js";

/** What the pages are made with. */
export interface PagesOptions {
  /** A client which asks in the name of whoever sent the request: with its cookie or header, in its language. */
  readonly client: (request: Request, language: Language) => Client;
  /** Where people sign in; `null` where they come signed in. */
  readonly signIn?: string | null;
  /** Keeps the tokens of forms: the same for every process which serves the pages. */
  readonly formSecret: string;
}

/** The address of something served for ever under the same name: its content is in the name. */
function named(name: string, content: string, kind: string): string {
  return `/assets/${name}-${createHash("sha256").update(content).digest("hex").slice(0, 12)}.${kind}`;
}

export const ASSETS = { style: named("kttt", STYLE, "css"), script: named("kttt", SCRIPT, "js") } as const;

const sha256 = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The language of a page: of its address, else of the cookie set by choosing, else of the browser, else Vietnamese. */
export function languageOfPage(url: URL, headers: Headers): Language {
  const asked = url.searchParams.get("lang");
  if (asked === "vi" || asked === "en") return asked;
  const first = headers.get("Accept-Language")?.toLowerCase().split(",")[0]?.trim() ?? "";
  return first.startsWith("en") ? "en" : "vi";
}

type Show = (visit: Visit, context: Context) => Promise<Child>;

const SHOWN: readonly (readonly [string, Show])[] = [
  ["/", showOverview],
  ["/duties", showDuties],
  ["/reports", showReports],
];

const AWAY: ProblemDetails = {
  type: "about:blank",
  title: "",
  status: 500,
  detail: "",
  instance: "",
  code: "server/internal",
  path: "",
  basis: null,
  hint: "",
  problems: [],
};

/** The pages officials work in, over a server: mount them at `/` beside its routes. */
export function createPages({ client, signIn = null }: PagesOptions): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      xFrameOptions: "DENY",
      referrerPolicy: "same-origin",
    }),
  );
  app.get(ASSETS.style, (context) => asset(context, STYLE, "text/css; charset=utf-8"));
  app.get(ASSETS.script, (context) => asset(context, SCRIPT, "text/javascript; charset=utf-8"));

  const options = (context: Context) => {
    const url = new URL(context.req.url);
    const language = languageOfPage(url, context.req.raw.headers);
    return { url, language, signIn, assets: ASSETS };
  };

  for (const [path, show] of SHOWN) {
    app.get(path, async (context) => {
      const asked = options(context);
      const visit = await beginVisit({ ...asked, client: client(context.req.raw, asked.language) });
      return answer(context, await show(visit, context), 200, printStyle(visit.page));
    });
  }
  app.onError((error, context) => {
    const asked = options(context);
    const page = bareContext(asked);
    const problem = error instanceof Refused ? error.problem : AWAY;
    if (!(error instanceof Refused)) console.error(error);
    const again = addressOf(asked.url.pathname, Object.fromEntries(asked.url.searchParams));
    const html = <ProblemPage page={page} problem={problem} again={again} />;
    return answer(context, html, problem.status, printStyle(page));
  });
  return app;
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
  return context.html(String(await html));
}
