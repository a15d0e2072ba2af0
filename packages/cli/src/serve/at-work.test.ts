import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { instantAt, legalDate } from "@kttt/core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { headerWords, mailbox, readMail } from "../../../server/src/events-out/mailbox.fixture.js";
import { CLIENT, testProvider } from "../../../server/src/sign-in/oidc-provider.fixture.js";
import { nodeHost } from "../node-host.js";
import { run } from "../run.js";
import { atWork } from "./at-work.js";

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "kttt-at-work-"));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const SECRET = "s".repeat(40);

it("an office is served as its file says: behind a gateway; with OpenID, also while the provider is away", async () => {
  const said: string[] = [];
  const host = { ...nodeHost, write: () => undefined, writeError: (text: string) => void said.push(text) };
  const folder = join(home, "so");
  expect(await run(["init", "--folder", folder, "--province", "hcm"], host)).toBe(0);
  writeFileSync(join(home, "secret"), `${SECRET}\n`);
  const served = (config: object) => {
    const path = join(home, "serve.json");
    writeFileSync(path, JSON.stringify({ format: "kttt.serve/1", ...config }));
    const invocation = { host, language: "vi", options: { config: path }, words: [] } as const;
    return atWork(invocation, { folder, url: undefined, provinces: [] });
  };
  const secrets = [{ file: "secret" }];

  const gateway = await served({ signIn: { way: "gateway", secrets } });
  const ask = async (secret: string) => {
    const headers = { "X-Kttt-Gateway": secret, "X-Kttt-Agency": "ubnd-tp", "X-Kttt-Kind": "province" };
    return (await gateway.server.fetch(new Request("http://kttt/api/v1/session", { headers }))).status;
  };
  expect([await ask(SECRET), await ask("x".repeat(40)), gateway.signIn]).toEqual([200, 401, null]);
  expect(JSON.parse(said.at(-1) ?? "{}")).toMatchObject({ level: "warn", code: "sign-in/wrong-gateway-secret" });
  await gateway.close();

  // Nobody listens at the provider's address: the service starts all the same, and says so to whoever wants to sign in.
  const publicUrl = "http://127.0.0.1:8080";
  const oidc = { issuer: "http://127.0.0.1:9", clientId: "kttt", clientSecret: { file: "secret" }, allowHttp: true };
  const other = await served({ publicUrl, signIn: { way: "oidc", ...oidc, cookieSecrets: secrets } });
  const answer = await other.signIn?.fetch(new Request(`${publicUrl}/sign-in?to=/duties`));
  const session = await other.server.fetch(new Request(`${publicUrl}/api/v1/session`));
  expect([answer?.status, session.status, other.signIn?.signOut]).toEqual([503, 401, "/sign-out"]);
  expect(await answer?.text()).toContain("tạm thời không trả lời");
  expect(await other.server.desk.sessions?.list()).toEqual([]);
  // The same on every machine with the same secrets.
  expect(other.formSecret).toBe(gateway.formSecret);
  await other.close();
  expect(said.join("")).not.toContain(SECRET);
});

const PUBLIC = "http://127.0.0.1:8080";
const cookies = (answer: Response | undefined) =>
  (answer?.headers.getSetCookie() ?? []).map((it) => it.split(";")[0] ?? "").join("; ");

it("somebody signs in at the OpenID provider of the file, and is reminded by mail of what falls due after the service began", async () => {
  let today = "2023-12-01";
  const host = {
    ...nodeHost,
    write: () => undefined,
    writeError: () => undefined,
    now: () => instantAt(legalDate(today), 9),
  };
  const folder = join(home, "so");
  expect(await run(["init", "--folder", folder, "--province", "hcm"], host)).toBe(0);
  const an = { agency: "so-du-lich", roles: ["lead"], kind: "body", province: "hcm" };
  const [provider, box] = await Promise.all([testProvider({ an }, `${PUBLIC}/sign-in/callback`), mailbox()]);
  const contact = { province: "hcm", body: "so-du-lich", person: "p-an", address: "an@example.vn" };
  const files = {
    secret: SECRET,
    client: CLIENT.clientSecret,
    "contacts.json": JSON.stringify({ format: "kttt.contacts/1", contacts: [contact] }),
    "serve.json": JSON.stringify({
      format: "kttt.serve/1",
      publicUrl: PUBLIC,
      signIn: {
        ...{ way: "oidc", issuer: provider.issuer, allowHttp: true, clientId: CLIENT.clientId },
        ...{ clientSecret: { file: "client" }, cookieSecrets: [{ file: "secret" }] },
      },
      mail: { host: "127.0.0.1", port: box.port, plain: true, from: "kttt@example.vn", contacts: "contacts.json" },
    }),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
  const invocation = { host, language: "vi", options: { config: join(home, "serve.json") }, words: [] } as const;
  const { close, server, signIn, sweep } = await atWork(invocation, { folder, url: undefined, provinces: [] });

  const begun = await signIn?.fetch(new Request(`${PUBLIC}/sign-in?to=/duties`));
  const back = await provider.signIn(begun?.headers.get("Location") ?? "", "an");
  const done = await signIn?.fetch(new Request(back, { headers: { Cookie: cookies(begun) } }));
  expect([done?.status, done?.headers.get("Location")]).toEqual([302, "/duties"]);
  const asked = await server.fetch(new Request(`${PUBLIC}/api/v1/session`, { headers: { Cookie: cookies(done) } }));
  expect(await asked.json()).toMatchObject({ account: { agency: { id: "so-du-lich" } } });

  // What stood before the service began is no news; the duty of 31/12/2023 comes near while it runs.
  await sweep();
  expect(box.got).toEqual([]);
  today = "2023-12-30";
  await sweep();
  await close();
  await Promise.all([provider.stop(), box.stop()]);
  const [mail] = box.got;
  const { headers, text } = readMail(mail?.raw ?? "");
  expect(mail?.to).toEqual(["an@example.vn"]);
  expect(headerWords(headers.get("subject") ?? "")).toMatch(/nhắc|hạn/iu);
  expect(text).toContain("31/12/2023");
});
