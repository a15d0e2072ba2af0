import type { Bilingual, Language } from "@kttt/core";
import { KtttError } from "@kttt/core/errors";
import { Hono } from "hono";
import type { Account } from "../account.js";
import { signInProblem } from "./errors.js";
import { escaped, languageOfPage, localPath, plainPage, protectForms, refusalPage, type SignIn } from "./forms.js";
import type { Sessions } from "./session.js";

/** Somebody a demonstration lets one be. */
export interface DemoAccount {
  readonly id: string;
  readonly label: Bilingual;
  readonly account: Account;
}

export interface DemoOptions {
  readonly accounts: readonly DemoAccount[];
  readonly sessions: Sessions;
  /** What is served: all of it must be invented. */
  readonly engines: Readonly<Record<string, { readonly synthetic?: boolean }>>;
  readonly publicUrl?: string;
}

const WORDS = {
  title: { vi: "MÔ PHỎNG – chọn tài khoản", en: "SIMULATION – choose an account" },
  note: {
    vi: "Dữ liệu giả định, không phải dữ liệu thật. Ai cũng chọn được mọi tài khoản.",
    en: "Invented data, none of it real. Anybody may choose any account.",
  },
} as const;

function choices(accounts: readonly DemoAccount[], to: string, language: Language): string {
  const buttons = accounts.map(
    ({ id, label }) => `<p><button name="account" value="${escaped(id)}">${escaped(label[language])}</button></p>`,
  );
  return `<p><strong>${WORDS.note[language]}</strong></p>
<form method="post" action="/demo/sign-in"><input type="hidden" name="to" value="${escaped(to)}">
${buttons.join("\n")}</form>`;
}

/**
 * Lets anybody be anybody of a list, for a demonstration: `GET /demo/sign-in` offers the accounts, `POST` takes one, and
 * `POST /sign-out` ends it. Every answer says `X-Kttt-Demo: true`, for the pages to say so.
 *
 * @throws KtttError `sign-in/demo-on-real-data` unless every province served says that its data are invented
 */
export function demoSignIn({ accounts, engines, publicUrl, sessions }: DemoOptions): SignIn {
  const real = Object.entries(engines).filter(([, it]) => it.synthetic !== true);
  if (real.length > 0) {
    throw new KtttError(
      real.map(([province]) => signInProblem("sign-in/demo-on-real-data", ["engines"], { province })),
    );
  }
  const app = new Hono();
  app.use("/demo/*", protectForms(publicUrl));
  app.use("/sign-out", protectForms(publicUrl));
  app.use(async (context, next) => {
    await next();
    context.header("X-Kttt-Demo", "true");
    context.header("Cache-Control", "no-store");
  });
  app.onError((error, context) => refusalPage(context, error, 403));
  app.get("/demo/sign-in", (context) => {
    const language = languageOfPage(context);
    const body = choices(accounts, localPath(context.req.query("to")), language);
    return context.html(plainPage(WORDS.title[language], body, language));
  });
  app.post("/demo/sign-in", async (context) => {
    const form = await context.req.formData();
    const chosen = accounts.find((it) => it.id === form.get("account"));
    if (!chosen) throw new KtttError(signInProblem("sign-in/no-account", ["account"]));
    const to = form.get("to");
    context.header("Set-Cookie", await sessions.open(chosen.account));
    return context.redirect(localPath(typeof to === "string" ? to : null), 303);
  });
  app.post("/sign-out", async (context) => {
    await sessions.end(context.req.raw);
    context.header("Set-Cookie", sessions.close());
    return context.redirect("/demo/sign-in", 303);
  });
  return { path: "/demo/sign-in", app };
}
