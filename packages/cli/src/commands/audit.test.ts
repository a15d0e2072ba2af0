import { openStore } from "@kttt/postgres";
import { sampleWrite } from "@kttt/testing";
import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Host } from "../host.js";
import { run } from "../run.js";

let folder: string;
const pair = generateKeyPairSync("ed25519");
const files = new Map([
  ["secret.pem", pair.privateKey.export({ format: "pem", type: "pkcs8" }) as string],
  ["public.pem", pair.publicKey.export({ format: "pem", type: "spki" }) as string],
]);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kttt-audit-"));
  const store = await openStore({ folder });
  await store.log.append([sampleWrite("hcm", "a", 0, 3), sampleWrite("hcm", "b", 0, 2)]);
  await store.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function kttt(...words: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const host: Host = {
    write: (text) => void said.push(text),
    writeError: (text) => void complained.push(text),
    readFile: (path) => Promise.resolve(files.get(path) ?? ""),
    writeFile: (path, text) => Promise.resolve(void files.set(path, String(text))),
    milliseconds: () => 0,
  };
  const code = await run(words, host);
  return { code, said: said.join(""), complained: complained.join("") };
}

describe("kttt audit", () => {
  it("finds a store whole, and says of each province where its log ends", async () => {
    const first = await kttt("audit", "--folder", folder, "--lang", "en");
    expect(first).toMatchObject({ code: 0, complained: "" });
    expect(first.said).toContain("5 events, 2 streams");
    expect(first.said).toMatch(/hcm: up to 5, [0-9a-f]{64}/);
  });

  it("signs a checkpoint with a witness's key, and later says whether the store still begins with what was signed", async () => {
    const made = await kttt("audit", "--folder", folder, "--checkpoint", "mark.json", "--key", "secret.pem");
    expect(made.code).toBe(0);
    expect(JSON.parse(files.get("mark.json") ?? "")).toMatchObject({
      format: "kttt.checkpoint/1",
      heads: { hcm: { position: 5 } },
    });
    const compare = ["audit", "--folder", folder, "--against", "mark.json", "--public-key", "public.pem"];
    expect((await kttt(...compare)).said).toContain("✓ Khớp mốc kiểm chứng");
    files.set("mark.json", (files.get("mark.json") ?? "").replace('"position": 5', '"position": 4'));
    expect((await kttt(...compare, "--lang", "en")).complained).toContain("does not fit the public key");
  });

  it("names the first event somebody has changed behind its back: exit code 1", async () => {
    const store = await openStore({ folder });
    await store.driver.script(`
      alter table kttt.event disable trigger event_is_append_only;
      update kttt.event set content = replace(content::text, 'so-du-lich', 'so-y-te')::json where position = 2;
      alter table kttt.event enable trigger event_is_append_only;`);
    await store.close();
    const found = await kttt("audit", "--folder", folder);
    expect(found.code).toBe(1);
    expect(found.said).toContain("Chỗ hỏng đầu tiên: a@2 (hcm, vị trí 2): nội dung khác lúc ghi");
  });

  it.each([
    [[]],
    [["--folder", "a", "--url", "b"]],
    [["--folder", "/no/such/folder"]],
    [["--folder", "."]],
    [["--folder", ".", "--checkpoint", "x"]],
  ])("called wrongly with %j says how to call it: exit code 2", async (words) => {
    const { code, complained } = await kttt("audit", ...words);
    expect(code).toBe(2);
    expect(complained).not.toBe("");
  });
});
