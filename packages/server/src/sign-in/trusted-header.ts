import { type Logger, silentLogger } from "@kttt/core";
import { isKtttError, KtttError } from "@kttt/core/errors";
import type { Account, Authenticate } from "../account.js";
import { readAccount } from "./account-schema.js";
import { signInProblem } from "./errors.js";
import { checkSecret, isSameSecret } from "./secret.js";

/** Which gateway is trusted, and why. */
export interface TrustedHeaderOptions {
  /** Says that nobody reaches this server but through the gateway, which removes these headers from what comes from outside. */
  readonly behindGateway: boolean;
  /** What the gateway sends in `X-Kttt-Gateway`; at least 32 characters. Several while it is being changed. */
  readonly secrets: readonly string[];
  readonly logger?: Logger;
}

const header = (headers: Headers, name: string) => headers.get(`X-Kttt-${name}`)?.trim() || null;

/** `p-binh;2024-06-01;2024-06-30`: in whose name, from the first day to the last. */
function substitutionOf(text: string | null): object {
  if (text === null) return {};
  const [person, from, to] = text.split(";").map((it) => it.trim());
  return { for: { person, from, to } };
}

function accountIn(headers: Headers): Account {
  const province = header(headers, "Province");
  return readAccount({
    agency: header(headers, "Agency"),
    person: header(headers, "Person"),
    roles: (header(headers, "Roles") ?? "").split(",").flatMap((it) => (it.trim() === "" ? [] : [it.trim()])),
    kind: header(headers, "Kind") ?? "body",
    ...(province === null ? {} : { province }),
    ...substitutionOf(header(headers, "For")),
  });
}

/**
 * Takes who signs in from the headers of a gateway in front of this server: `X-Kttt-Agency`, `-Person`, `-Roles` (with
 * commas), `-Kind`, `-Province`, `-For` (`person;from;to`), and `X-Kttt-Gateway` with the secret they share. A request without
 * the secret, or with a wrong one, has nobody signed in, whatever else it says.
 *
 * @throws KtttError `sign-in/not-switched-on`, `sign-in/weak-secret`
 */
export function trustedHeader({ behindGateway, logger = silentLogger, secrets }: TrustedHeaderOptions): Authenticate {
  if (!behindGateway) throw new KtttError(signInProblem("sign-in/not-switched-on", ["behindGateway"]));
  const known = secrets.map((it, index) => checkSecret(`secrets[${index}]`, it));
  if (known.length === 0) checkSecret("secrets", undefined);
  return ({ headers }) => {
    const given = headers.get("X-Kttt-Gateway");
    if (given === null) return Promise.resolve(null);
    // All of them are compared, so that the time says nothing of which is in use.
    const fitting = known.filter((it) => isSameSecret(given, it));
    if (fitting.length === 0) {
      logger.log({ level: "warn", code: "sign-in/wrong-gateway-secret" });
      return Promise.resolve(null);
    }
    try {
      return Promise.resolve(accountIn(headers));
    } catch (error) {
      if (isKtttError(error)) logger.log({ level: "error", code: error.code ?? "sign-in/bad-account", cause: error });
      return Promise.reject(error as Error);
    }
  };
}
