import { openStore, type Store } from "@kttt/postgres";
import { sampleWrite } from "@kttt/testing";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readShape } from "../json-shapes.fixture.js";
import { kttt } from "../watched-host.fixture.js";

let folder: string;
async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ folder });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
const parked = async (...more: readonly string[]) => {
  const { code, err, out } = await kttt(["outbox", "--folder", folder, "--consumer", "mail", ...more, "--json"]);
  expect([code, err]).toEqual([0, ""]);
  return readShape(out)["parked"] as readonly { id: string; attempts: number; again: boolean; reason: string }[];
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kttt-outbox-"));
  await withStore(async ({ log, outbox }) => {
    await log.append([sampleWrite("hcm", "a", 0, 2), sampleWrite("hcm", "b", 0, 1)]);
    const refuse = (event: { stream: string }) =>
      event.stream === "hcm/a" || event.stream === "a"
        ? Promise.reject(new Error("550 \u001b[31mno mailbox"))
        : Promise.resolve();
    await outbox.deliver("mail", refuse, { attempts: 1 });
  });
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("kttt outbox", () => {
  it("lists what is parked for a consumer and what waits for it, and nothing for another", async () => {
    const lines = await parked();
    expect(lines.map((it) => [it.attempts, it.again])).toEqual([
      [1, false],
      [0, false],
    ]);
    const shown = await kttt(["outbox", "--folder", folder, "--consumer", "mail", "--lang", "en"]);
    expect(shown.out).toMatch(/mail: 2\n[^]*550[^]*waits for one before it/);
    expect(shown.out).not.toContain("\u001b");
    const other = await kttt(["outbox", "--folder", folder, "--consumer", "sms"]);
    expect([other.code, other.out]).toEqual([0, "sms: 0\n"]);
  }, 60_000);

  it("--replay lets the next delivery send it, with what waits for it, in order; what is not parked is refused", async () => {
    const [first, second] = (await parked()).map((it) => it.id);
    expect((await parked("--replay", first ?? "")).map((it) => it.again)).toEqual([true, true]);
    const sent: string[] = [];
    await withStore(({ outbox }) => outbox.deliver("mail", (event) => Promise.resolve(void sent.push(event.id))));
    expect(sent).toEqual([first, second]);
    expect(await parked()).toEqual([]);
    const none = await kttt(["outbox", "--folder", folder, "--consumer", "mail", "--replay", first ?? ""]);
    expect([none.code, none.out, none.err]).toEqual([2, "", expect.stringContaining("[log/not-parked]")]);
  }, 60_000);

  it("asks for the consumer", async () => {
    const none = await kttt(["outbox", "--folder", folder]);
    expect([none.code, none.err]).toEqual([2, expect.stringContaining("--consumer")]);
  });
});
