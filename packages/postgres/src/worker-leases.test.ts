import { type Engine, instant, type KtttError, memoryLog, memoryLogger } from "@kttt/core";
import { tinyProvince } from "@kttt/testing";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ProvinceLeases } from "./province-leases.js";
import type { WakeQueue } from "./wake-queue.js";
import { startWorker } from "./worker.js";

const T0 = instant("2024-02-01T02:00:00.000Z");

/** Engines which only count how often they were asked, and leases which give what they are told to. */
function machine(...ids: readonly string[]) {
  const asked: Record<string, number> = {};
  const engines = ids.map((id): Engine => {
    const advance = () => {
      asked[id] = (asked[id] ?? 0) + 1;
      return Promise.resolve([]);
    };
    const nextDueDay = () => Promise.resolve(null);
    return { province: { ...tinyProvince(), id }, log: memoryLog(), advance, nextDueDay } as unknown as Engine;
  });
  const given: { now: readonly string[] | Error } = { now: [] };
  const leases = {
    seconds: 40,
    round: vi.fn(() => (given.now instanceof Error ? Promise.reject(given.now) : Promise.resolve(given.now))),
    end: vi.fn(() => Promise.resolve()),
  } satisfies ProvinceLeases;
  const logger = memoryLogger();
  const start = () =>
    startWorker({ engines, leases, logger, clock: { now: () => T0 }, maxAheadSeconds: null, lookEverySeconds: 30 });
  const said = () => logger.entries.map(({ code, fields }) => `${code} ${String(fields?.["province"])}`);
  return { asked, given, leases, said, start };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a worker with leases", () => {
  it("works for the provinces it holds and asks nothing of the others, not when it looks and not when it is told to sweep", async () => {
    const { asked, given, leases, start } = machine("a", "b", "c");
    given.now = ["b"];
    const worker = await start();
    await vi.advanceTimersByTimeAsync(60_000);
    await worker.sweep();
    expect(Object.keys(asked)).toEqual(["b"]);
    expect(leases.round).toHaveBeenCalledWith(["a", "b", "c"]);
    await worker.stop();
  });

  it("looks at once at what it has got, and no more at what it has left", async () => {
    const { asked, given, said, start } = machine("a", "b");
    const worker = await start();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(asked).toEqual({});
    given.now = ["a"];
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual({ a: 1 });
    given.now = ["b"];
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toEqual({ a: 1, b: 1 });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(asked).toEqual({ a: 1, b: 2 });
    expect(said()).toEqual(["worker/lease-taken a", "worker/lease-left a", "worker/lease-taken b"]);
    await worker.stop();
  });

  it("renews four times while a lease lasts; when it cannot, it works until the lease is over and then no more", async () => {
    const { asked, given, leases, said, start } = machine("a");
    given.now = ["a"];
    const worker = await start();
    await vi.advanceTimersByTimeAsync(0);
    given.now = Object.assign(new Error("gone"), { code: "57P01" });
    await vi.advanceTimersByTimeAsync(39_000);
    expect(leases.round).toHaveBeenCalledTimes(4);
    const before = asked["a"];
    expect(before).toBe(2);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(asked["a"]).toBe(before);
    expect(said()).toContain("worker/will-try-again *");
    given.now = ["a"];
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked["a"]).toBe(3);
    await worker.stop();
  });

  it("gives everything back when it stops, and does not come again", async () => {
    const { asked, given, leases, start } = machine("a");
    given.now = ["a"];
    const worker = await start();
    await vi.advanceTimersByTimeAsync(0);
    await worker.stop();
    expect(leases.end).toHaveBeenCalledTimes(1);
    const rounds = leases.round.mock.calls.length;
    await vi.advanceTimersByTimeAsync(200_000);
    expect([leases.round.mock.calls.length, asked]).toEqual([rounds, { a: 1 }]);
  });

  it("stops, too, where the database is away", async () => {
    const { leases, said, start } = machine("a");
    leases.end.mockRejectedValue(Object.assign(new Error("gone"), { code: "ECONNREFUSED" }));
    await (await start()).stop();
    expect(said()).toEqual(["worker/will-try-again *"]);
  });

  it("is refused wakes beside them: a wake could be taken by a machine which does not hold the province", async () => {
    const { leases } = machine("a");
    const wakes = {} as WakeQueue;
    const refused = startWorker({ engines: [], clock: { now: () => T0 }, leases, wakes, maxAheadSeconds: null });
    const problems = await refused.catch((error: unknown) => (error as KtttError).problems);
    expect(problems).toMatchObject([{ code: "worker/wakes-and-leases", path: ["leases"] }]);
  });
});
