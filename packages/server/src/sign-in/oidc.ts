import { isKtttError, KtttError } from "@kttt/core/errors";
import { type Logger, silentLogger } from "@kttt/core";
import { type Context, Hono } from "hono";
import type { Configuration } from "openid-client";
import { z } from "zod";
import type { Account } from "../account.js";
import { readAccount } from "./account-schema.js";
import { signInProblem } from "./errors.js";
import { localPath, protectForms, refusalPage, type SignIn } from "./forms.js";
import type { Sessions } from "./session.js";

/** What a provider says of somebody: `sub` is who it is there. */
export type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

/** Which identity provider signs people in, and who they are here. */
export interface OidcOptions {
  /** The issuer, as its own discovery document names it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The address of this server in people's browsers; the provider must know `<publicUrl>/sign-in/callback`. */
  readonly publicUrl: string;
  /** Defaults to `openid`. */
  readonly scopes?: readonly string[];
  /**
   * Who somebody is here, by what the provider says of them; `null` for somebody without rights. Defaults to the claims
   * `agency`, `roles`, `kind`, `province`, `for`, and `sub` as the person.
   */
  readonly accountOf?: (claims: Claims) => Account | null | Promise<Account | null>;
  readonly sessions: Sessions;
  /** For a provider on this machine in a trial: without TLS. */
  readonly allowHttp?: boolean;
  /** How long to wait for the provider, in seconds. Defaults to 10. */
  readonly waitSeconds?: number;
  readonly logger?: Logger;
}

/** A sign-in takes at most so many minutes. */
const MINUTES = 10;
const underWay = z.strictObject({ verifier: z.string(), state: z.string(), nonce: z.string(), to: z.string() });

/** The account which a provider's own claims name; `null` where they name no kind of account. */
export function accountOfClaims(claims: Claims): Account | null {
  const { agency = null, for: substituted, kind, province, roles = [], sub } = claims;
  if (kind === undefined) return null;
  return readAccount({
    ...{ agency, person: sub, roles, kind },
    ...(province === undefined ? {} : { province }),
    ...(substituted === undefined ? {} : { for: substituted }),
  });
}

/**
 * Signs people in at an OpenID provider: authorization code with PKCE, state and nonce, then a session in a signed cookie.
 * `GET /sign-in?to=…` begins, `POST /sign-out` ends it here and at the provider.
 *
 * The provider is asked for its addresses when the first person signs in, and again after it was away: this server starts
 * without it, and whoever has a session goes on.
 */
export function oidcSignIn(options: OidcOptions): SignIn {
  const { accountOf = accountOfClaims, logger = silentLogger, scopes = ["openid"], sessions } = options;
  const base = new URL(options.publicUrl);
  const callback = new URL("/sign-in/callback", base);
  let found: Promise<Configuration> | null = null;

  async function discover(): Promise<Configuration> {
    const client = await import("openid-client");
    const execute = options.allowHttp ? [client.allowInsecureRequests] : [];
    const timeout = options.waitSeconds ?? 10;
    return client.discovery(
      new URL(options.issuer),
      options.clientId,
      undefined,
      client.ClientSecretBasic(options.clientSecret),
      { execute, timeout },
    );
  }

  function provider(): Promise<Configuration> {
    found ??= discover().catch((error: unknown) => {
      found = null;
      logger.log({ level: "error", code: "sign-in/provider-away", cause: error });
      throw new KtttError(signInProblem("sign-in/provider-away", []), { cause: error });
    });
    return found;
  }

  const app = new Hono();
  app.use("/sign-out", protectForms(options.publicUrl));
  app.onError((error, context) => {
    const code = isKtttError(error) ? error.code : undefined;
    if (!isKtttError(error)) logger.log({ level: "warn", code: "sign-in/refused", cause: error });
    return refusalPage(context, error, code === "sign-in/provider-away" ? 503 : isKtttError(error) ? 403 : 400);
  });

  app.get("/sign-in", async (context) => {
    const client = await import("openid-client");
    const config = await provider();
    const verifier = client.randomPKCECodeVerifier();
    const [state, nonce] = [client.randomState(), client.randomNonce()];
    const to = localPath(context.req.query("to"));
    const at = client.buildAuthorizationUrl(config, {
      redirect_uri: callback.href,
      scope: scopes.join(" "),
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      ...{ state, nonce },
    });
    const kept = JSON.stringify({ verifier, state, nonce, to });
    context.header("Set-Cookie", await sessions.keep("signing-in", kept, MINUTES));
    context.header("Cache-Control", "no-store");
    return context.redirect(at.href);
  });

  app.get("/sign-in/callback", async (context) => {
    const client = await import("openid-client");
    context.header("Set-Cookie", sessions.forget("signing-in"));
    const kept = underWay.safeParse(JSON.parse((await sessions.kept(context.req.raw, "signing-in")) ?? "null"));
    if (!kept.success) throw new KtttError(signInProblem("sign-in/refused", []));
    const { nonce, state, to, verifier } = kept.data;
    const config = await provider();
    // What the browser asked for, at the address the provider knows: behind a proxy this server sees another one.
    const answer = new URL(callback);
    answer.search = new URL(context.req.url).search;
    const tokens = await client.authorizationCodeGrant(config, answer, {
      ...{ pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce },
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    const account = claims === undefined ? null : await accountOf(claims);
    if (account === null) throw new KtttError(signInProblem("sign-in/no-account", []));
    const note = tokens.id_token === undefined ? {} : { idToken: tokens.id_token };
    context.header("Set-Cookie", await sessions.open(account, note), { append: true });
    context.header("Cache-Control", "no-store");
    return context.redirect(to);
  });

  app.post("/sign-out", async (context) => {
    const at = await endOfSession(context);
    await sessions.end(context.req.raw);
    context.header("Set-Cookie", sessions.close());
    return context.redirect(at, 303);
  });

  /** The provider's own sign-out where it has one and answers; this server's page otherwise. */
  async function endOfSession(context: Context): Promise<string> {
    const { idToken } = await sessions.note(context.req.raw);
    try {
      const client = await import("openid-client");
      const config = await provider();
      if (config.serverMetadata().end_session_endpoint === undefined) return "/";
      return client.buildEndSessionUrl(config, {
        post_logout_redirect_uri: base.href,
        ...(idToken === undefined ? {} : { id_token_hint: idToken }),
      }).href;
    } catch {
      return "/";
    }
  }

  return { path: "/sign-in", app };
}
