import type { Instant } from "@kttt/core";
import { isKtttError } from "@kttt/core/errors";
import { secondsBetween } from "@kttt/core/time";
import { parseSigned, serialize, serializeSigned } from "hono/utils/cookie";
import { z } from "zod";
import type { Account, Authenticate } from "../account.js";
import { readAccount } from "./account-schema.js";
import { checkSecret } from "./secret.js";
import type { SessionRegister } from "./session-register.js";

/** How sessions are kept: in a signed cookie, and where there is a register also as an entry there, which can be ended. */
export interface SessionOptions {
  /** The first signs; cookies signed by the others are still taken, while keys are being changed. At least 32 characters each. */
  readonly secrets: readonly [string, ...string[]];
  readonly now: () => Instant;
  /** How long one may work before signing in again. Defaults to 8. */
  readonly hours?: number;
  /** Cookies go over TLS only (`__Host-`). Switch off for a server on this machine alone. Defaults to true. */
  readonly secure?: boolean;
  /** The sessions which are open; without one a session ends by its hours alone, and signing out only drops the cookie. */
  readonly register?: SessionRegister;
}

/** Signed cookies: reads them, and makes the headers which set and remove them. */
export interface Sessions {
  /** Whether cookies go over TLS only. */
  readonly secure: boolean;
  /** Who a request's session belongs to; `null` without one, after its end, or when it was tampered with. */
  readonly authenticate: Authenticate;
  /** The `Set-Cookie` which begins a session. `more` is what signing out will need. */
  open(account: Account, more?: SessionNote): Promise<string>;
  note(request: Request): Promise<SessionNote>;
  /** The `Set-Cookie` which ends it in the browser. */
  close(): string;
  /** Ends the session of a request, for whoever has its cookie. */
  end(request: Request): Promise<void>;
  /** Any small secret of a few minutes, sealed against change: what a sign-in under way must remember. */
  keep(name: string, value: string, minutes: number): Promise<string>;
  kept(request: Request, name: string): Promise<string | null>;
  forget(name: string): string;
}

/** What is remembered beside the account. */
export interface SessionNote {
  /** The token by which the identity provider recognises a session at its end. */
  readonly idToken?: string;
}

const sealed = z.strictObject({ until: z.iso.datetime(), value: z.unknown() });
const session = z.strictObject({ account: z.unknown(), idToken: z.string().optional(), id: z.string().optional() });

const encode = (value: unknown) => Buffer.from(JSON.stringify(value), "utf8").toString("base64url");
function decode(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString("utf8")) as unknown;
  } catch {
    return null;
  }
}

const MILLISECONDS_OF_MINUTE = 60_000;
const LONGEST_COOKIE = 3_800;

/** Makes sessions. @throws KtttError `sign-in/weak-secret` */
export function cookieSessions({ hours = 8, now, register, secrets, secure = true }: SessionOptions): Sessions {
  const keys = secrets.map((it, index) => checkSecret(`secrets[${index}]`, it));
  const [first = ""] = keys;
  const nameOf = (name: string) => (secure ? `__Host-kttt-${name}` : `kttt-${name}`);
  const attributes = { path: "/", httpOnly: true, secure, sameSite: "Lax" } as const;

  function seal(name: string, value: unknown, minutes: number): Promise<string> {
    const until = new Date(Date.parse(now()) + minutes * MILLISECONDS_OF_MINUTE).toISOString();
    // The name is sealed, too: a cookie of one purpose is none of another.
    const text = encode({ until, value: [name, value] });
    return serializeSigned(nameOf(name), text, first, { ...attributes, maxAge: minutes * 60 });
  }

  async function unseal(request: Request, name: string): Promise<unknown> {
    const cookies = request.headers.get("Cookie");
    if (cookies === null) return null;
    for (const key of keys) {
      const text = (await parseSigned(cookies, key, nameOf(name)))[nameOf(name)];
      if (typeof text !== "string") continue;
      const read = sealed.safeParse(decode(text));
      if (!read.success || secondsBetween(now(), read.data.until as Instant) <= 0) return null;
      const [purpose, value] = Array.isArray(read.data.value) ? (read.data.value as unknown[]) : [];
      return purpose === name ? value : null;
    }
    return null;
  }

  async function read(request: Request): Promise<z.output<typeof session> | null> {
    const found = session.safeParse(await unseal(request, "session"));
    return found.success ? found.data : null;
  }
  const expired = (name: string) => serialize(nameOf(name), "", { ...attributes, maxAge: 0 });

  return {
    secure,
    async authenticate(request) {
      const found = await read(request);
      if (!found) return null;
      if (register && !(found.id !== undefined && (await register.isOpen(found.id)))) return null;
      try {
        return readAccount(found.account);
      } catch (error) {
        // An account which an earlier version of this program had sealed: sign in again.
        if (isKtttError(error)) return null;
        throw error;
      }
    },
    async open(account, { idToken } = {}) {
      const checked = readAccount(JSON.parse(JSON.stringify(account)));
      const until = new Date(Date.parse(now()) + hours * 60 * MILLISECONDS_OF_MINUTE).toISOString() as Instant;
      const id = await register?.begin(checked, until);
      const own = { account: checked, ...(id === undefined ? {} : { id }) };
      const whole = await seal("session", { ...own, ...(idToken === undefined ? {} : { idToken }) }, hours * 60);
      // Browsers drop larger cookies without a word. Without the token one signs out here only.
      return whole.length <= LONGEST_COOKIE ? whole : seal("session", own, hours * 60);
    },
    async note(request) {
      const found = await read(request);
      return found?.idToken === undefined ? {} : { idToken: found.idToken };
    },
    close: () => expired("session"),
    async end(request) {
      const found = await read(request);
      if (found?.id !== undefined) await register?.end(found.id);
    },
    keep: (name, value, minutes) => seal(name, value, minutes),
    async kept(request, name) {
      const found = await unseal(request, name);
      return typeof found === "string" ? found : null;
    },
    forget: expired,
  };
}
