import { openStore } from "@kttt/postgres";
import { sampleWrite } from "@kttt/testing";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Host } from "../host.js";
import { run } from "../run.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kttt-audit-"));
  const store = await openStore({ folder });
  await store.log.append([sampleWrite("hcm", "a", 0, 3), sampleWrite("hcm", "b", 0, 2)]);
  await store.close();
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function kttt(...words: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const host: Host = {
    write: (text) => void said.push(text),
    writeError: (text) => void complained.push(text),
    readFile: () => Promise.reject(new Error("none")),
    writeFile: () => Promise.resolve(),
    milliseconds: () => 0,
  };
  const code = await run(words, host);
  return { code, said: said.join(""), complained: complained.join("") };
}

describe("kttt audit", () => {
  it("finds a store whole, and proves later with the seal that it still has that end", async () => {
    const first = await kttt("audit", "--folder", folder, "--lang", "en");
    expect(first).toMatchObject({ code: 0, complained: "" });
    expect(first.said).toContain("5 events, 2 streams, up to position 5");
    const seal = /Seal: ([0-9a-f]{64})/.exec(first.said)?.[1] ?? "";
    expect((await kttt("audit", "--folder", folder, "--up-to", "5", "--seal", seal)).code).toBe(0);
    const other = await kttt("audit", "--folder", folder, "--up-to", "4", "--seal", seal);
    expect(other.code).toBe(1);
    expect(other.said).toContain("Khác dấu niêm đã giữ");
  }, 60_000);

  it("names the first event somebody has changed behind its back: exit code 1", async () => {
    const store = await openStore({ folder });
    await store.driver.script(`
      alter table kttt.event disable trigger event_is_append_only;
      update kttt.event set content = replace(content::text, 'so-du-lich', 'so-y-te')::json where position = 2;
      alter table kttt.event enable trigger event_is_append_only;`);
    await store.close();
    const found = await kttt("audit", "--folder", folder);
    expect(found.code).toBe(1);
    expect(found.said).toContain("Sự kiện hỏng đầu tiên: a@2 (vị trí 2): nội dung khác lúc ghi");
  }, 60_000);

  it.each([
    [[]],
    [["--folder", "a", "--url", "b"]],
    [["--folder", "/no/such/folder"]],
    [["--folder", "."]],
    [["--folder", ".", "--up-to", "x"]],
  ])("called wrongly with %j says how to call it: exit code 2", async (words) => {
    const { code, complained } = await kttt("audit", ...words);
    expect(code).toBe(2);
    expect(complained).not.toBe("");
  });
});
