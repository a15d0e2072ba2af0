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
});
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
  });

  it("--replay lets the next delivery send it, with what waits for it, in order; what is not parked is refused", async () => {
    const [first, second] = (await parked()).map((it) => it.id);
    expect((await parked("--replay", first ?? "")).map((it) => it.again)).toEqual([true, true]);
    const sent: string[] = [];
    await withStore(({ outbox }) => outbox.deliver("mail", (event) => Promise.resolve(void sent.push(event.id))));
    expect(sent).toEqual([first, second]);
    expect(await parked()).toEqual([]);
    const none = await kttt(["outbox", "--folder", folder, "--consumer", "mail", "--replay", first ?? ""]);
    expect([none.code, none.out, none.err]).toEqual([2, "", expect.stringContaining("[log/not-parked]")]);
  });

  it("asks for the consumer of what is replayed", async () => {
    const none = await kttt(["outbox", "--folder", folder, "--replay", "hcm/a@1"]);
    expect([none.code, none.err]).toEqual([2, expect.stringContaining("--consumer")]);
  });
});

describe("kttt outbox without a consumer", () => {
  let place: string;
  const shown = (...more: readonly string[]) => kttt(["outbox", "--folder", place, "--lang", "en", ...more]);
  const rows = (text: string) => text.split("\n").map((line) => line.trim().split(/\s{2,}/));

  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), "kttt-outbox-all-"));
  });
  afterAll(() => rm(place, { recursive: true, force: true }));

  it("says so while nobody has been sent anything", async () => {
    await (await openStore({ folder: place })).close();
    expect((await shown()).out).toBe("There is no consumer yet.\n");
    expect(readShape((await shown("--json")).out)).toMatchObject({ province: null, consumers: [] });
  });

  it("lists every consumer: how far it has come in each province it is sent, how often the next was tried, what is parked", async () => {
    const store = await openStore({ folder: place });
    const { log, outbox } = store;
    await log.append([sampleWrite("hcm", "hcm/a", 0, 2), sampleWrite("hcm", "hcm/b", 0, 1)]);
    await log.append([sampleWrite("hanoi", "hanoi/a", 0, 4)]);
    const bounce = ({ stream }: { stream: string }) =>
      stream === "hcm/a" ? Promise.reject(new Error("550 no mailbox")) : Promise.resolve();
    await outbox.deliver("mail", bounce, { attempts: 1, limit: 5 });
    await outbox.deliver("archive", () => Promise.resolve(), { province: "hanoi", limit: 3 });
    await outbox.deliver("sms", bounce, { province: "hcm", attempts: 5 }).catch(() => undefined);
    await log.append([sampleWrite("dongnai", "dongnai/a", 0, 1)]);
    await store.close();

    const { code, err, out } = await shown();
    expect([code, err]).toEqual([0, ""]);
    const lines = rows(out);
    expect(lines).toContainEqual(["archive", "hanoi", "hanoi", "3", "4", "0", "0"]);
    expect(lines).toContainEqual(["mail", "all provinces", "dongnai", "0", "1", "0", "0"]);
    expect(lines).toContainEqual(["mail", "all provinces", "hanoi", "4", "4", "0", "0"]);
    expect(lines).toContainEqual(["mail", "all provinces", "hcm", "3", "3", "0", "2"]);
    expect(lines).toContainEqual(["sms", "hcm", "hcm", "0", "3", "1", "0"]);
    expect(lines).toContainEqual(["mail", "hcm/a@1", "1", "550 no mailbox"]);
    expect(lines).toContainEqual(["mail", "hcm/a@2", "0", "waits for one before it"]);

    const json = readShape((await shown("--json")).out);
    expect(json).toMatchObject({
      province: null,
      consumers: [
        { consumer: "archive", province: "hanoi", places: [{ province: "hanoi", position: 3, last: 4 }], parked: [] },
        { consumer: "mail", province: null, parked: [{ id: "hcm/a@1" }, { id: "hcm/a@2" }] },
        { consumer: "sms", province: "hcm", places: [{ position: 0, last: 3, attempts: 1 }], parked: [] },
      ],
    });
    const one = readShape((await shown("--json", "--province", "hcm")).out) as { consumers: { consumer: string }[] };
    expect([one.consumers.map((it) => it.consumer), one]).toMatchObject([["sms"], { province: "hcm" }]);
  });
});
