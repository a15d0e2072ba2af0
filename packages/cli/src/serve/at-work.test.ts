import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
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
