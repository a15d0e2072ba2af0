import { type Instant, instant, type Logger } from "@kttt/core";
import type { ServiceRecords } from "@kttt/core/log";
import type { Authenticate, Server } from "@kttt/server";
import type { Claims, SessionRegister, SignIn } from "@kttt/server/sign-in";
import { createHmac } from "node:crypto";
import { type Invocation, textOption } from "../command.js";
import type { Host } from "../host.js";
import { UsageError } from "../usage-error.js";
import { readContacts, readServeConfig, type ServeConfig } from "./serve-config.js";

/** What is served, how people sign in, and how it ends. */
export interface Serving {
  readonly server: Server;
  /** Requests which sign in or out; `null` where people come signed in. */
  readonly signIn: {
    readonly path: string;
    /** Where a form signs out; `null` where choosing another account does. */
    readonly signOut: string | null;
    readonly fetch: (request: Request) => Response | Promise<Response>;
  } | null;
  /** Everything served is invented: every page says so. */
  readonly simulated: boolean;
  /** Keeps the tokens of forms: the same on every machine with the same secrets. */
  readonly formSecret: string;
  readonly publicUrl: string | undefined;
  readonly onError?: (error: unknown) => void;
  readonly lines: readonly string[];
  close(): Promise<void>;
}

/** Programmes which people work in. */
export interface AtWork extends Serving {
  /** Does at once what it does again and again: records what time brings, and sends webhooks and mail. */
  sweep(): Promise<void>;
}

/** A line of JSON for each thing an operator wants to know; of an error its name and text, for the operator alone. */
export function lineLogger(host: Pick<Host, "writeError">): Logger {
  return {
    log({ cause, code, fields = {}, level }) {
      const error = cause instanceof Error ? { error: `${cause.name}: ${cause.message}` } : {};
      host.writeError(`${JSON.stringify({ at: new Date().toISOString(), level, code, ...fields, ...error })}\n`);
    },
  };
}

const listOf = (text: string | undefined) => (text ?? "").split(",").filter((it) => it !== "");

/** How it is run: by the file of `--config`; without one by the environment, behind a gateway. @throws UsageError, KtttError */
async function configOf(invocation: Invocation): Promise<ServeConfig> {
  const path = textOption(invocation, "config");
  if (path !== undefined) return readServeConfig(path, invocation.host, process.env);
  const secrets = listOf(process.env["KTTT_GATEWAY_SECRET"]);
  if (secrets.length === 0) {
    throw new UsageError(
      {
        vi: "Chưa có cách đăng nhập: máy chủ không mở khi không biết ai đang dùng.",
        en: "There is no way to sign in: nothing is served while nobody can be known.",
      },
      {
        vi: "Ghi cách đăng nhập vào tệp --config, hoặc đặt KTTT_GATEWAY_SECRET (ít nhất 32 ký tự) khi có cổng đứng trước (docs/operating-the-service.md); --demo để xem thử.",
        en: "Say it in the file of --config, or set KTTT_GATEWAY_SECRET (at least 32 characters) where a gateway stands in front (docs/operating-the-service.md); --demo to try it.",
      },
    );
  }
  return {
    publicUrl: process.env["KTTT_PUBLIC_URL"],
    signIn: { way: "gateway", secrets },
    mail: null,
    allowedHosts: listOf(process.env["KTTT_WEBHOOK_HOSTS"]),
  };
}

interface SigningIn {
  readonly authenticate: Authenticate;
  readonly signIn: SignIn | null;
  readonly register: SessionRegister | null;
  readonly formSecret: string;
}

/** The provider's claims under the names this service knows. */
function renamed(claims: Claims, names: Readonly<Record<string, string | undefined>>): Claims {
  const own = Object.entries(names).flatMap(([name, theirs]) =>
    theirs === undefined || claims[theirs] === undefined ? [] : [[name, claims[theirs]] as const],
  );
  return { ...claims, ...Object.fromEntries(own) };
}

/** How people sign in, from the configuration. @throws KtttError `sign-in/weak-secret` */
async function signingIn(
  { publicUrl = "", signIn: way }: ServeConfig,
  { logger, records }: { readonly logger: Logger; readonly records: ServiceRecords },
): Promise<SigningIn> {
  const { accountOfClaims, cookieSessions, oidcSignIn, sessionRegister, trustedHeader } =
    await import("@kttt/server/sign-in");
  const formSecretOf = (secret: string) => createHmac("sha256", secret).update("kttt/forms").digest("base64url");
  if (way.way === "gateway") {
    const { secrets } = way;
    const authenticate = trustedHeader({ behindGateway: true, secrets, logger });
    return { authenticate, signIn: null, register: null, formSecret: formSecretOf(secrets[0] ?? "") };
  }
  const now = (): Instant => instant(new Date().toISOString());
  const { allowHttp, claims = {}, clientId, clientSecret, cookieSecrets, hours, issuer, scopes } = way;
  const register = sessionRegister({ records, now });
  const sessions = cookieSessions({
    ...{ secrets: cookieSecrets, now, register, secure: publicUrl.startsWith("https:") },
    ...(hours === undefined ? {} : { hours }),
  });
  const signIn = oidcSignIn({
    ...{ issuer, clientId, clientSecret, publicUrl, sessions, logger },
    accountOf: (said) => accountOfClaims(renamed(said, claims)),
    ...(scopes === undefined ? {} : { scopes }),
    ...(allowHttp === undefined ? {} : { allowHttp }),
  });
  return { authenticate: sessions.authenticate, signIn, register, formSecret: formSecretOf(cookieSecrets[0]) };
}

/** Reminders as mail, where the configuration says so. */
async function mailOf(
  { mail, publicUrl }: ServeConfig,
  server: Server,
  { host, logger, now }: { readonly host: Host; readonly logger: Logger; readonly now: () => Instant },
) {
  if (mail === null) return null;
  const { createNotifications, mailNotifier } = await import("@kttt/server/events-out");
  const { contacts: file, from, fromHour, host: at, password, plain, port, secure, user } = mail;
  const notifier = mailNotifier({
    ...{ host: at, port, from },
    ...(secure === undefined ? {} : { secure }),
    ...(plain === undefined ? {} : { plain }),
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { password }),
  });
  const { outboxOf, records } = server.desk.eventsOut;
  const notifications = createNotifications({
    ...{ provinces: server.desk.provinces, records, outboxOf, notifier, now, logger },
    chance: Math.random,
    contacts: {
      of: async (province, body) =>
        (await readContacts(file, host)).filter((it) => it.province === province && it.body === body),
    },
    ...(fromHour === undefined ? {} : { fromHour }),
    ...(publicUrl === undefined ? {} : { publicUrl }),
  });
  return { notifications, notifier };
}

/**
 * Programmes at work: signed in to as the configuration says, with webhooks, and with mail where it is wanted.
 *
 * @throws UsageError, KtttError with everything which is wrong with the configuration, before anything is opened
 */
export async function atWork(
  invocation: Invocation,
  {
    folder,
    provinces,
    url,
  }: { readonly folder: string | undefined; readonly url: string | undefined; readonly provinces: readonly string[] },
): Promise<AtWork> {
  const { host } = invocation;
  const config = await configOf(invocation);
  if (url !== undefined && provinces.length === 0) {
    throw new UsageError(
      { vi: "Thiếu --province: phục vụ tỉnh nào.", en: "--province is missing: which ones to serve." },
      { vi: "Ví dụ: --province hcm,hanoi.", en: "For example: --province hcm,hanoi." },
    );
  }
  const [
    { createServer },
    { startSender },
    { openTelemetry, watchService },
    { isTransient },
    { serveFolder, serveUrl },
  ] = await Promise.all([
    import("@kttt/server"),
    import("@kttt/server/events-out"),
    import("@kttt/server/telemetry"),
    import("@kttt/postgres"),
    import("./served-office.js"),
  ]);
  const telemetry = await openTelemetry();
  const logger = lineLogger(host);
  const office = url === undefined ? await serveFolder(folder ?? "", host) : await serveUrl(url, provinces);
  const { close, engines, now, outbox, records } = office;
  try {
    const { authenticate, formSecret, register, signIn } = await signingIn(config, { logger, records });
    const { allowedHosts, publicUrl } = config;
    const server = createServer({
      ...{ engines, now, authenticate, isTransient, records, telemetry, logger },
      ...(publicUrl === undefined ? {} : { publicUrl }),
      ...(register === null ? {} : { sessions: register }),
      outboxOf: () => outbox,
      outbound: { allowedHosts },
    });
    const mail = await mailOf(config, server, { host, logger, now });
    const { eventsOut } = server.desk;
    const watched = Object.values(engines).map((it) => it.engine);
    watchService(telemetry, { engines: watched, outboxes: [outbox], now, streams: eventsOut.streams });
    const sender = startSender({
      webhooks: eventsOut.webhooks,
      logger,
      ...(mail === null ? {} : { notifications: mail.notifications }),
    });
    return {
      ...{ server, simulated: false, formSecret, publicUrl, lines: [] },
      signIn: signIn && { path: signIn.path, signOut: "/sign-out", fetch: (request) => signIn.app.fetch(request) },
      onError: (cause) => logger.log({ level: "error", code: "pages/failed", cause }),
      async sweep() {
        await office.sweep();
        await sender.sweep();
      },
      async close() {
        await sender.stop();
        await mail?.notifier.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
