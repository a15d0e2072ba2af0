import { formatDay, instant, legalDayOf } from "@kttt/core";
import type { Account, Authenticate, Server } from "@kttt/server";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { type Command, type Invocation, textOption } from "../command.js";
import { PROVINCE_IDS } from "../provinces.js";
import type { DemoProgrammes } from "../serve/demo-programmes.js";
import { UsageError } from "../usage-error.js";

const USUAL_PORT = 8080;
const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "localhost"]);

/** What is served, how people sign in, and how it ends. */
interface Serving {
  readonly server: Server;
  /** Requests which sign in or out; `null` passes them on. */
  readonly signIn: { readonly path: string; readonly fetch: (request: Request) => Response | Promise<Response> } | null;
  readonly lines: readonly string[];
  close(): Promise<void>;
}

function portOption(invocation: Invocation): number {
  const value = textOption(invocation, "port");
  const port = value === undefined ? USUAL_PORT : Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(
    { vi: `“${value ?? ""}” không phải là một cổng.`, en: `“${value ?? ""}” is no port.` },
    { vi: "Ghi số từ 0 đến 65535.", en: "Write a number from 0 to 65535." },
  );
}

function provincesOption(invocation: Invocation): readonly string[] {
  const ids = (textOption(invocation, "province") ?? "").split(",").filter((it) => it !== "");
  const unknown = ids.find((it) => !PROVINCE_IDS.includes(it));
  if (unknown === undefined) return ids;
  throw new UsageError(
    { vi: `Không có tỉnh “${unknown}”.`, en: `There is no province “${unknown}”.` },
    { vi: `Các tỉnh: ${PROVINCE_IDS.join(", ")}.`, en: `Provinces: ${PROVINCE_IDS.join(", ")}.` },
  );
}

/** Who has chosen no account yet in a demonstration: looks at everything and changes nothing. */
const VISITOR: Account = { agency: null, person: null, roles: [], kind: "auditor" };

/** What a demonstration shows: the simulated programmes, or the office of a folder, which then counts as invented. */
async function demonstrated(invocation: Invocation, folder: string | undefined): Promise<Omit<DemoProgrammes, "day">> {
  if (folder === undefined) {
    const { openDemo } = await import("../serve/demo-programmes.js");
    return openDemo(join(textOption(invocation, "out") ?? "out", "demo"), provincesOption(invocation));
  }
  const { serveFolder } = await import("../serve/served-office.js");
  const { close, engines, now } = await serveFolder(folder, invocation.host);
  const invented = Object.entries(engines).map(([id, it]) => [id, { ...it, synthetic: true }] as const);
  return { close, now, engines: Object.fromEntries(invented) };
}

/** A demonstration: anybody may be anybody, and every page says that it is one. */
export async function demonstration(invocation: Invocation, office?: string): Promise<Serving> {
  const [{ createServer }, { cookieSessions, demoSignIn }, { demoAccounts }] = await Promise.all([
    import("@kttt/server"),
    import("@kttt/server/sign-in"),
    import("../serve/demo-accounts.js"),
  ]);
  const { language } = invocation;
  const { close, engines, now } = await demonstrated(invocation, office);
  const day = legalDayOf(now());
  // Sessions live by the machine's clock; only the programmes stand on another day.
  const clock = () => instant(new Date().toISOString());
  const sessions = cookieSessions({ secrets: [`${randomUUID()}${randomUUID()}`], now: clock, secure: false });
  const { app, path } = demoSignIn({ accounts: await demoAccounts(engines), sessions, engines });
  const authenticate: Authenticate = async (request) => (await sessions.authenticate(request)) ?? VISITOR;
  const server = createServer({ engines, now, authenticate });
  const vi = language === "vi";
  return {
    server,
    signIn: { path, fetch: (request) => app.fetch(request) },
    lines: [
      vi
        ? `MÔ PHỎNG: dữ liệu giả định, tính đến ngày ${formatDay(day, language)}; ai cũng chọn được mọi tài khoản.`
        : `SIMULATION: invented data, as of ${formatDay(day, language)}; anybody may choose any account.`,
    ],
    close,
  };
}

/** Who signs in where no demonstration is wanted: a gateway in front, by the secret it shares with this server. @throws UsageError */
async function gateway(): Promise<Authenticate> {
  const secrets = (process.env["KTTT_GATEWAY_SECRET"] ?? "").split(",").filter((it) => it !== "");
  if (secrets.length > 0) {
    const { trustedHeader } = await import("@kttt/server/sign-in");
    return trustedHeader({ behindGateway: true, secrets });
  }
  throw new UsageError(
    {
      vi: "Chưa có cách đăng nhập: máy chủ không mở khi không biết ai đang dùng.",
      en: "There is no way to sign in: nothing is served while nobody can be known.",
    },
    {
      vi: "Đặt KTTT_GATEWAY_SECRET (ít nhất 32 ký tự) khi có cổng đăng nhập đứng trước (docs/embedding.md), hoặc dùng --demo để xem thử.",
      en: "Set KTTT_GATEWAY_SECRET (at least 32 characters) where a gateway stands in front (docs/embedding.md), or use --demo to try it.",
    },
  );
}

/** Programmes at work, behind a gateway which signs people in. */
async function atWork(invocation: Invocation, folder: string | undefined, url: string | undefined): Promise<Serving> {
  const authenticate = await gateway();
  const ids = provincesOption(invocation);
  if (url !== undefined && ids.length === 0) {
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
    import("../serve/served-office.js"),
  ]);
  const telemetry = await openTelemetry();
  const { close, engines, now, outbox, records } =
    url === undefined ? await serveFolder(folder ?? "", invocation.host) : await serveUrl(url, ids);
  const publicUrl = process.env["KTTT_PUBLIC_URL"];
  const server = createServer({
    ...{ engines, now, authenticate, isTransient, records, telemetry },
    ...(publicUrl === undefined ? {} : { publicUrl }),
    outboxOf: () => outbox,
    outbound: { allowedHosts: (process.env["KTTT_WEBHOOK_HOSTS"] ?? "").split(",").filter((it) => it !== "") },
  });
  const { eventsOut } = server.desk;
  const watched = Object.values(engines).map((it) => it.engine);
  watchService(telemetry, { engines: watched, outboxes: [outbox], now, streams: eventsOut.streams });
  const sender = startSender({ webhooks: eventsOut.webhooks });
  return {
    server,
    signIn: null,
    lines: [],
    async close() {
      await sender.stop();
      await close();
    },
  };
}

/** @throws UsageError unless exactly one thing is to be served */
function servingOf(invocation: Invocation): Promise<Serving> {
  const [folder, url] = [textOption(invocation, "folder"), textOption(invocation, "url")];
  const demo = invocation.options["demo"] === true;
  if (demo && folder !== undefined && !LOOPBACK.has(textOption(invocation, "host") ?? "127.0.0.1")) {
    throw new UsageError(
      {
        vi: "--demo --folder chỉ mở trên chính máy này: ai vào cũng đọc và ghi được hồ sơ của cơ quan.",
        en: "--demo --folder opens on this machine only: whoever comes in may read and write the office's log.",
      },
      {
        vi: "Bỏ --host, hoặc bỏ --demo và đặt cổng đăng nhập đứng trước (docs/operating-the-service.md).",
        en: "Leave out --host; or leave out --demo and put a gateway in front (docs/operating-the-service.md).",
      },
    );
  }
  if (demo && url === undefined) return demonstration(invocation, folder);
  if (!demo && (folder === undefined) !== (url === undefined)) return atWork(invocation, folder, url);
  throw new UsageError(
    {
      vi: "Cần đúng một trong --folder và --url, hoặc --demo (có thể kèm --folder).",
      en: "Give exactly one of --folder and --url, or --demo (with --folder where one is wanted).",
    },
    {
      vi: "Xem thử: kttt serve --demo. Cơ quan của bạn: kttt serve --folder F.",
      en: "To try it: kttt serve --demo. Your own office: kttt serve --folder F.",
    },
  );
}

/** Waits until somebody wants it to end: a signal, or the end of what watches it. */
function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

/** Headers by which people are known: handed on from a page's request to the routes behind it. */
const KNOWN_BY = /^(?:cookie|authorization|x-kttt-.+)$/;

export const serveCommand: Command = {
  name: "serve",
  usage:
    "--folder THƯ-MỤC | --url ĐỊA-CHỈ | --demo [--folder THƯ-MỤC] [--province TỈNH,…] [--port SỐ] [--host ĐỊA-CHỈ] [--out THƯ-MỤC]",
  summary: {
    vi: "mở máy chủ: trang làm việc tại /, dữ liệu tại /api/v1 (openapi.json); --demo: chương trình mô phỏng, chọn tài khoản để xem thử",
    en: "opens the server: the pages at /, data at /api/v1 (openapi.json); --demo: simulated programmes, choose an account to try it",
  },
  options: {
    demo: { type: "boolean" },
    folder: { type: "string" },
    url: { type: "string" },
    province: { type: "string" },
    port: { type: "string" },
    host: { type: "string" },
    out: { type: "string" },
  },
  async run(invocation) {
    const { host, language } = invocation;
    const port = portOption(invocation);
    const serving = await servingOf(invocation);
    const { server, signIn } = serving;
    try {
      const [{ createPages }, { createClient }, { serveNode }] = await Promise.all([
        import("@kttt/web"),
        import("@kttt/server/client"),
        import("@kttt/server/node"),
      ]);
      const pages = createPages({
        signIn: signIn?.path ?? null,
        formSecret: randomUUID(),
        client: ({ headers }, asked) => {
          const known = [...headers].filter(([name]) => KNOWN_BY.test(name));
          return createClient({
            base: "http://kttt",
            fetch: server.fetch,
            headers: { ...Object.fromEntries(known), "Accept-Language": asked },
          });
        },
      });
      const running = await serveNode(
        {
          stopping: () => server.stopping(),
          fetch(request, env) {
            const { pathname } = new URL(request.url);
            const isServers = pathname.startsWith("/api/") || pathname.startsWith("/feeds/");
            if (isServers || pathname === "/health" || pathname === "/ready") {
              return server.fetch(request, env);
            }
            const signs = pathname.startsWith("/demo/") || pathname === "/sign-out";
            return signIn && signs ? signIn.fetch(request) : pages.fetch(request);
          },
        },
        { port, hostname: textOption(invocation, "host") ?? "127.0.0.1" },
      );
      for (const line of serving.lines) host.write(`${line}\n`);
      host.write(`${language === "vi" ? "Mở tại" : "Open at"} ${running.url}\n`);
      host.write(`${language === "vi" ? "Dữ liệu" : "Data"}: ${running.url}/api/v1/openapi.json\n`);
      await untilTold();
      await running.stop();
      return 0;
    } finally {
      await serving.close();
    }
  },
};
