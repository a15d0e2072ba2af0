import { formatDay, instant, legalDayOf } from "@kttt/core";
import type { Account, Authenticate } from "@kttt/server";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { type Command, type Invocation, textOption } from "../command.js";
import { PROVINCE_IDS } from "../provinces.js";
import type { DemoProgrammes } from "../serve/demo-programmes.js";
import { atWork, type Serving } from "../serve/at-work.js";
import { UsageError } from "../usage-error.js";

const USUAL_PORT = 8080;
const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "localhost"]);

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

const demoFolder = (invocation: Invocation) => join(textOption(invocation, "out") ?? "out", "demo");

/** What a demonstration shows: the simulated programmes, or the office of a folder, which then counts as invented. */
async function demonstrated(invocation: Invocation, folder: string | undefined): Promise<Omit<DemoProgrammes, "day">> {
  if (folder === undefined) {
    const { openDemo } = await import("../serve/demo-programmes.js");
    return openDemo(demoFolder(invocation), provincesOption(invocation));
  }
  const { serveFolder } = await import("../serve/served-office.js");
  const [{ close, engines, now }, { demoAccounts }] = await Promise.all([
    serveFolder(folder, invocation.host),
    import("../serve/demo-accounts.js"),
  ]);
  const invented = Object.fromEntries(
    Object.entries(engines).map(([id, it]) => [id, { ...it, synthetic: true }] as const),
  );
  return { close, now, engines: invented, accounts: await demoAccounts(invented) };
}

/** A demonstration: anybody may be anybody, and every page says that it is one. */
export async function demonstration(invocation: Invocation, office?: string): Promise<Serving> {
  // The database starts while what serves it is read.
  const [
    { accounts, close, engines, now },
    { createServer },
    { cookieSessions, demoSignIn, sessionRegister },
    records,
  ] = await Promise.all([
    demonstrated(invocation, office),
    import("@kttt/server"),
    import("@kttt/server/sign-in"),
    import("@kttt/core/log"),
    import("@kttt/web"),
  ]);
  const { language } = invocation;
  const day = legalDayOf(now());
  // Sessions live by the machine's clock; only the programmes stand on another day.
  const clock = () => instant(new Date().toISOString());
  const register = sessionRegister({ records: records.memoryServiceRecords(), now: clock });
  const secrets = [`${randomUUID()}${randomUUID()}`] as const;
  const sessions = cookieSessions({ secrets, now: clock, secure: false, register });
  const { app, path } = demoSignIn({ accounts, sessions, engines });
  const authenticate: Authenticate = async (request) => (await sessions.authenticate(request)) ?? VISITOR;
  const server = createServer({ engines, now, authenticate, sessions: register });
  const vi = language === "vi";
  return {
    server,
    signIn: { path, signOut: null, fetch: (request) => app.fetch(request) },
    simulated: true,
    formSecret: randomUUID(),
    publicUrl: undefined,
    lines: [
      vi
        ? `MÔ PHỎNG: dữ liệu giả định, tính đến ngày ${formatDay(day, language)}; ai cũng chọn được mọi tài khoản.`
        : `SIMULATION: invented data, as of ${formatDay(day, language)}; anybody may choose any account.`,
    ],
    close,
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
  if (!demo && (folder === undefined) !== (url === undefined)) {
    return atWork(invocation, { folder, url, provinces: provincesOption(invocation) });
  }
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
    "--folder THƯ-MỤC | --url ĐỊA-CHỈ | --demo [--prepare] [--folder THƯ-MỤC] [--config TỆP] [--province TỈNH,…] [--port SỐ] [--host ĐỊA-CHỈ] [--out THƯ-MỤC]",
  summary: {
    vi: "mở máy chủ: trang làm việc tại /, dữ liệu tại /api/v1 (openapi.json); --demo: chương trình mô phỏng, chọn tài khoản để xem thử (--prepare: chỉ dựng sẵn)",
    en: "opens the server: the pages at /, data at /api/v1 (openapi.json); --demo: simulated programmes, choose an account to try it (--prepare: only makes them ready)",
  },
  options: {
    demo: { type: "boolean" },
    prepare: { type: "boolean" },
    folder: { type: "string" },
    url: { type: "string" },
    config: { type: "string" },
    province: { type: "string" },
    port: { type: "string" },
    host: { type: "string" },
    out: { type: "string" },
  },
  async run(invocation) {
    const { host, language } = invocation;
    const port = portOption(invocation);
    if (invocation.options["prepare"] === true) {
      const { prepareDemo } = await import("../serve/demo-programmes.js");
      await prepareDemo(demoFolder(invocation), provincesOption(invocation));
      return 0;
    }
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
        signOut: signIn?.signOut ?? null,
        simulated: serving.simulated,
        formSecret: serving.formSecret,
        ...(serving.publicUrl === undefined ? {} : { publicUrl: serving.publicUrl }),
        ...(serving.onError === undefined ? {} : { onError: serving.onError }),
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
            const signs = /^\/(?:demo\/.*|sign-out|sign-in(?:\/.*)?)$/.test(pathname);
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
