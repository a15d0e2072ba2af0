import { sampleWrite } from "@kttt/testing";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { isTransient } from "./sql-errors.js";
import { type StallingProxy, stallingProxy } from "./test-proxy.js";
import { openStore, type Store } from "./store.js";
import { realDatabase, type TestDatabase } from "./test-database.js";
import { pgBossWakes, type WakeQueue } from "./wake-queue.js";

const outcome = (work: Promise<unknown>) =>
  work.then(
    () => "answered",
    (error: unknown) => error,
  );

/** Lets seconds pass on a clock of the test's own until a call has ended; how many it took. */
async function secondsUntilEnd(work: Promise<unknown>, most: number): Promise<{ seconds: number; end: unknown }> {
  let end: unknown = "under way";
  void outcome(work).then((it) => (end = it));
  for (let seconds = 0; seconds <= most; seconds += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    if (end !== "under way") return { seconds, end };
    await vi.advanceTimersByTimeAsync(1000);
  }
  return { seconds: most + 1, end };
}

describe("a connection on which nothing is forwarded any more", { timeout: 60_000 }, () => {
  let database: TestDatabase;
  let proxy: StallingProxy;
  let store: Store;
  let wakes: WakeQueue;
  const heard: Error[] = [];

  beforeAll(async () => {
    database = await realDatabase();
    proxy = await stallingProxy(database.url ?? "");
    await openStore({ url: database.url ?? "" }).then((it) => it.close());
    store = await openStore({ url: proxy.url, role: "kttt_all", connections: 2 });
    wakes = await pgBossWakes({ url: proxy.url, provinces: ["hcm"], onError: (error) => heard.push(error) });
  });
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
  afterEach(() => {
    vi.useRealTimers();
    proxy.resume();
  });
  afterAll(async () => {
    await wakes.stop();
    await store.close();
    await proxy.close();
    await database.drop();
  });

  it("fails each call by its time limit, and the next one works: sent again under its key, it is stored once", async () => {
    const write = [sampleWrite("hcm", "hcm/a", 0)];
    proxy.stall();
    const append = await secondsUntilEnd(store.log.append(write, { idempotencyKey: "k" }), 60);
    expect(append.seconds).toBeLessThanOrEqual(33);
    expect(isTransient(append.end)).toBe(true);
    const transaction = await secondsUntilEnd(
      store.driver.transaction((sql) => sql.query("select 1")),
      60,
    );
    expect(transaction.seconds).toBeLessThanOrEqual(33);
    expect(isTransient(transaction.end)).toBe(true);
    proxy.resume();
    vi.useRealTimers();
    await store.log.append(write, { idempotencyKey: "k" });
    expect(await store.log.readAll()).toHaveLength(1);
  });

  it("fails the opening of a store by the time limit of connecting", async () => {
    proxy.stall();
    const { end, seconds } = await secondsUntilEnd(openStore({ url: proxy.url, connectSeconds: 5 }), 60);
    expect(seconds).toBeLessThanOrEqual(6);
    expect(isTransient(end)).toBe(true);
  });

  it("fails a wake by its time limit, so that the machine looks itself, and the next wake works", async () => {
    proxy.stall();
    const { end, seconds } = await secondsUntilEnd(wakes.wake("hcm"), 60);
    expect(seconds).toBeLessThanOrEqual(33);
    expect(isTransient(end)).toBe(true);
    proxy.resume();
    vi.useRealTimers();
    await wakes.wake("hcm");
  });

  it("does not keep a machine from stopping", async () => {
    const own = await (vi.useRealTimers(),
    pgBossWakes({ url: proxy.url, provinces: ["hcm"], onError: () => undefined }));
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
    proxy.stall();
    await own.work(() => Promise.resolve());
    const { end, seconds } = await secondsUntilEnd(own.stop(), 120);
    expect(end).toBe("answered");
    expect(seconds).toBeLessThanOrEqual(70);
  });
});
