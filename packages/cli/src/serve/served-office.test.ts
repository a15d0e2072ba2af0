import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer } from "@kttt/server";
import { createClient } from "@kttt/server/client";
import { afterEach, beforeEach, expect, it } from "vitest";
import { nodeHost } from "../node-host.js";
import { run } from "../run.js";
import { demonstration } from "../commands/serve.js";
import { demoAccounts } from "./demo-accounts.js";
import { openDemo, prepareDemo } from "./demo-programmes.js";
import { serveFolder } from "./served-office.js";

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "kttt-serve-"));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const host = { ...nodeHost, write: () => undefined, writeError: () => undefined };

/** The office of a folder, served as `kttt serve --folder` does, to an account of its province. */
async function served(folder: string) {
  const { close, engines, now, outbox, records } = await serveFolder(folder, host);
  const account = { agency: "ubnd-tp", person: "p-1", roles: ["issuer"], kind: "province" } as const;
  const authenticate = () => Promise.resolve(account);
  const server = createServer({ engines, now, authenticate, records, outboxOf: () => outbox });
  return { close, client: createClient({ base: "http://kttt", fetch: (request) => server.fetch(request) }) };
}

it("an office which is served again knows whom it tells, who may read a calendar, and where its log was written down", async () => {
  const folder = join(home, "so");
  expect(await run(["init", "--folder", folder, "--province", "hcm"], host)).toBe(0);
  const first = await served(folder);
  const added = await first.client.addWebhook({ body: { url: "https://example.vn/hook" } });
  const feed = await first.client.addFeed({ body: { body: null } });
  const kept = await first.client.keepCheckpoint();
  if (!added.ok || !feed.ok || !kept.ok) throw new Error("refused");
  await first.close();

  const again = await served(folder);
  const [webhooks, read, checkpoints] = [
    await again.client.listWebhooks(),
    await again.client.readFeed({ params: { token: feed.data.path.split("/")[2] ?? "" } }),
    await again.client.listCheckpoints(),
  ];
  await again.close();
  expect(webhooks.ok && webhooks.data.items.map((it) => it.id)).toEqual([added.data.webhook.id]);
  expect(read.status).toBe(200);
  expect(checkpoints.ok && checkpoints.data.items).toEqual([kept.data]);
});

it("a demonstration of a folder is read before anybody has chosen an account, is marked as one, and is changed by nobody unknown", async () => {
  const folder = join(home, "so");
  expect(await run(["init", "--folder", folder, "--province", "hcm"], host)).toBe(0);
  const { close, server } = await demonstration({ host, language: "vi", options: {}, words: [] }, folder);
  const client = createClient({ base: "http://kttt", fetch: (request) => server.fetch(request) });
  const [duties, sheet, session, done] = [
    await client.listDuties({ query: { overdue: true } }),
    await server.fetch(new Request("http://kttt/api/v1/duties.xlsx?overdue=true")),
    await client.session(),
    await client.listDuties({ query: { province: "hcm" } }),
  ];
  await close();
  expect([duties.status, sheet.status, done.status]).toEqual([200, 200, 200]);
  expect(session.ok && session.data).toMatchObject({
    account: { kind: "auditor", roles: [] },
    programmes: [{ id: "hcm", synthetic: true, mayAct: false }],
  });
});

it("a demonstration is made once, before it is opened, and then stands on its day with whoever one can be", async () => {
  expect([await prepareDemo(home, ["quangngai"]), await prepareDemo(home, ["quangngai"])]).toEqual([true, false]);
  const { accounts, close, engines, day } = await openDemo(home, ["quangngai"]);
  const register = await engines["quangngai"]!.engine.register();
  const anew = await demoAccounts(engines);
  await close();
  expect(accounts).toEqual(anew);
  expect([day, register.obligations.size > 10]).toEqual(["2024-12-31", true]);
  expect(accounts.map((it) => it.account.kind)).toEqual(expect.arrayContaining(["province", "body", "auditor"]));
});

it("a demonstration of a folder is opened to this machine only: anybody may be anybody in it", async () => {
  const said: string[] = [];
  const hears = { ...host, writeError: (text: string) => void said.push(text) };
  const args = ["serve", "--demo", "--folder", join(home, "so"), "--host", "0.0.0.0", "--port", "0"];
  expect(await run(args, hears)).toBe(2);
  expect(said.join("")).toContain("chỉ mở trên chính máy này");
});
