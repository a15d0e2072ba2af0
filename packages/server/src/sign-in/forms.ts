import { type Language, renderProblem } from "@kttt/core";
import { isKtttError, KtttError } from "@kttt/core/errors";
import type { Context, Hono, MiddlewareHandler } from "hono";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import { signInProblem } from "./errors.js";

/** A way to sign in: the hook of the server, and the addresses people go to. */
export interface SignIn {
  /** Where a person who has not signed in is sent. */
  readonly path: string;
  readonly app: Hono;
}

/**
 * Refuses forms which another site's page sends in the name of who has signed in (CSRF): the browser says where a form comes
 * from, by `Sec-Fetch-Site` or `Origin`, and a request which says neither is refused. Commands are JSON, which no form can send.
 *
 * @param publicUrl the address in people's browsers, where a proxy in front makes it another than the server's own
 */
export function protectForms(publicUrl?: string): MiddlewareHandler {
  const own = publicUrl === undefined ? undefined : new URL(publicUrl).origin;
  const guard = csrf(own === undefined ? {} : { origin: own });
  return async (context, next) => {
    try {
      return await guard(context, next);
    } catch (error) {
      if (error instanceof HTTPException && error.status === 403) {
        throw new KtttError(signInProblem("sign-in/foreign-form", []));
      }
      throw error;
    }
  };
}

/** Where to go after signing in: an address of this server, never another's. */
export function localPath(asked: string | null | undefined): string {
  if (asked == null || !/^\/(?![/\\])[^\u0000-\u001f\\]*$/.test(asked) || asked.length > 1000) return "/";
  return asked;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Text as HTML. */
export const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (it) => ESCAPES[it] ?? it);

/** The language of a page of sign-in. */
export function languageOfPage(context: Context): Language {
  const asked = context.req.query("lang") ?? context.req.header("Accept-Language")?.slice(0, 2).toLowerCase();
  return asked === "en" ? "en" : "vi";
}

const STYLE =
  'body{font:16px/24px "Segoe UI","Noto Sans",Arial,sans-serif;margin:24px auto;max-width:720px;padding:0 16px;color:#1b2430}' +
  "button{font:inherit;text-align:left;width:100%;min-height:44px;padding:8px 12px;color:#1a4f8b;background:#fff;border:1px solid #7c8896;border-radius:3px;cursor:pointer}" +
  "h1{line-height:1.25}button:hover{text-decoration:underline}form p{margin:8px 0}";

/** A small page without script; nothing else is fetched for it. */
export function plainPage(title: string, body: string, language: Language): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${STYLE}</style></head><body><main><h1>${escaped(title)}</h1>
${body}
</main></body></html>`;
}

/** A page which says what has gone wrong, and nothing of how. */
export function refusalPage(context: Context, error: unknown, status: 400 | 403 | 503): Response | Promise<Response> {
  const language = languageOfPage(context);
  const problem = isKtttError(error) ? error.problems[0] : undefined;
  const { hint, message } = renderProblem(problem ?? signInProblem("sign-in/refused", []), language);
  const again = language === "vi" ? "Đăng nhập" : "Sign in";
  context.header("Cache-Control", "no-store");
  const body = `<p>${escaped(hint)}</p><p><a href="/sign-in">${again}</a></p>`;
  return context.html(plainPage(message, body, language), status);
}
