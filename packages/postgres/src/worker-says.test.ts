import {
  type Engine,
  instant,
  type Instant,
  instantAt,
  KtttError,
  legalDate,
  memoryLog,
  memoryLogger,
} from "@kttt/core";
import { problem } from "@kttt/core/errors";
import type { SealedLog } from "@kttt/core/log";
import { tinyProvince } from "@kttt/testing";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Sql } from "./driver.js";
import type { WakeQueue } from "./wake-queue.js";
import { startWorker, type WorkerOptions } from "./worker.js";

const T0 = instant("2024-02-01T02:00:00.000Z");
const LONG = 86_400;

/** An engine which only counts how often it was asked, for one province. */
function counting(id: string, advance: () => Promise<readonly unknown[]> = () => Promise.resolve([]), now?: Instant) {
  const asked = vi.fn(advance);
  const nextDueDay = vi.fn(() => Promise.resolve<ReturnType<typeof legalDate> | null>(null));
  const log = { ...memoryLog(), ...(now === undefined ? {} : { now: () => Promise.resolve(now) }) };
  const engine = { province: { ...tinyProvince(), id }, log, advance: asked, nextDueDay } as unknown as Engine;
  return { engine, asked, nextDueDay };
}

function queue(wake: WakeQueue["wake"] = () => Promise.resolve()) {
  let handler: (province: string) => Promise<void> = () => Promise.reject(new Error("nobody works"));
  const wakes = {
    wake: vi.fn(wake),
    work: (work: typeof handler) => Promise.resolve(void (handler = work)),
    stop: vi.fn(() => Promise.resolve()),
  };
  return { wakes, come: (province: string) => handler(province) };
}

/** A worker whose clock stands at `T0` and which hardly ever looks by itself, and what it says. */
async function working(options: Omit<WorkerOptions, "clock" | "logger"> & { readonly shows?: Instant }) {
  const logger = memoryLogger();
  const { shows = T0, ...rest } = options;
  const clock = { now: () => shows };
  const worker = await startWorker({ lookEverySeconds: LONG, maxAheadSeconds: null, ...rest, clock, logger });
  return { worker, logger };
}

const settled = () => new Promise((wake) => setTimeout(wake, 5));
afterEach(() => vi.useRealTimers());

describe("a worker asked for what cannot be", () => {
  const log: SealedLog = { readAllSealed: () => Promise.resolve([]) };
  const start = (options: Partial<WorkerOptions>) =>
    startWorker({ engines: [], clock: { now: () => T0 }, ...options }).then(
      (worker) => worker.stop().then(() => []),
      (error: unknown) => (error as KtttError).problems.map(({ code, params, path }) => ({ code, params, path })),
    );

  it("is told everything at once: each interval by its name and the longest there is, and the clock it lacks", async () => {
    const { engine } = counting("hcm");
    const bad = (name: string, seconds: number) => ({
      ...{ code: "worker/bad-interval", path: [name], params: { name, seconds, most: LONG } },
    });
    const none = { code: "worker/no-clock", path: ["sql"], params: {} };
    expect(await start({ engines: [engine], lookEverySeconds: 0, audit: { log, everySeconds: 86_401 } })).toEqual([
      bad("lookEverySeconds", 0),
      bad("audit.everySeconds", 86_401),
      none,
    ]);
    expect(await start({ engines: [engine], lookEverySeconds: LONG, audit: { log, everySeconds: 1 } })).toEqual([none]);
  });

  it("lacks a clock where one of its logs tells none, and none where all do, the database does, or none is asked for", async () => {
    const [told, mute] = [counting("hcm", undefined, T0).engine, counting("hanoi").engine];
    const sql: Sql = { query: () => Promise.resolve([]), script: () => Promise.resolve() };
    expect(await start({ engines: [told, mute] })).toMatchObject([{ code: "worker/no-clock" }]);
    for (const options of [{ engines: [told] }, { engines: [mute], sql }, { engines: [mute], maxAheadSeconds: null }]) {
      expect(await start(options)).toEqual([]);
    }
  });
});

describe("a worker's clock", () => {
  const at = (seconds: number) => instant(new Date(Date.parse(T0) + seconds * 1000).toISOString());

  it.each([
    [10, undefined],
    [-3600, undefined],
    [10.6, 11],
    [400, 400],
  ])("%d seconds ahead of the log's, of 10 allowed: refused as %s", async (ahead, seconds) => {
    const { asked, engine } = counting("hcm", undefined, T0);
    const { logger, worker } = await working({ engines: [engine], maxAheadSeconds: 10, shows: at(ahead) });
    expect(await worker.sweep()).toBe(0);
    await worker.stop();
    expect(asked.mock.calls.length > 0).toBe(seconds === undefined);
    const said = { level: "error", code: "worker/clock-ahead", fields: { province: "hcm", seconds } };
    expect(logger.entries[0]).toEqual(seconds === undefined ? undefined : said);
  });

  it("may be ahead by 300 seconds where nothing else is said", async () => {
    for (const [ahead, calls] of [
      [300, 1],
      [300.001, 0],
    ] as const) {
      const { asked, engine } = counting("hcm", undefined, T0);
      const worker = await startWorker({ engines: [engine], clock: { now: () => at(ahead) }, lookEverySeconds: LONG });
      await worker.stop();
      expect(asked).toHaveBeenCalledTimes(calls);
    }
  });

  it("is compared with the database's where the log tells no time, and is right where it gives no answer", async () => {
    for (const [rows, calls] of [
      [[{ ahead: 11 }], 0],
      [[{ ahead: 10 }], 1],
      [[], 1],
    ] as const) {
      const { asked, engine } = counting("hcm");
      const query = vi.fn(() => Promise.resolve(rows)) as unknown as Sql["query"];
      const sql: Sql = { query, script: () => Promise.resolve() };
      const { worker } = await working({ engines: [engine], maxAheadSeconds: 10, sql });
      await worker.stop();
      expect(asked).toHaveBeenCalledTimes(calls);
      expect(query).toHaveBeenCalledWith(expect.stringMatching(/\$1::timestamptz - clock_timestamp\(\)/), [T0]);
    }
  });
});

describe("a worker says", () => {
  it("how many events it entered in each province, and nothing where there were none", async () => {
    const some = counting("hcm", () => Promise.resolve([1, 2, 3]));
    const { logger, worker } = await working({ engines: [some.engine, counting("hanoi").engine] });
    expect(await worker.sweep()).toBe(3);
    await worker.stop();
    const said = { level: "info", code: "worker/settled", fields: { province: "hcm", events: 3 } };
    expect(logger.entries.length).toBeGreaterThan(0);
    for (const entry of logger.entries) expect(entry).toEqual(said);
  });

  it.each<[string, Error, "warn" | "error", string]>([
    ["a lost connection", Object.assign(new Error("away"), { code: "ECONNRESET" }), "warn", "worker/will-try-again"],
    [
      "somebody else's write",
      new KtttError(problem("log/version-conflict", [], { stream: "a", expected: 1, actual: 2 })),
      "warn",
      "worker/will-try-again",
    ],
    [
      "a refusal",
      new KtttError(problem("log/foreign-stream", [], { stream: "a", province: "b" })),
      "error",
      "worker/failed",
    ],
    ["a fault", new TypeError("undefined"), "error", "worker/failed"],
  ])("%s at a look by its level, its code, the province and its cause", async (_, cause, level, code) => {
    const { engine } = counting("hcm", () => Promise.reject(cause));
    const { logger, worker } = await working({ engines: [engine] });
    await worker.stop();
    expect(logger.entries).toEqual([{ level, code, fields: { province: "hcm" }, cause }]);
  });

  it("that its queue of wakes is out of order, with the province and the cause, and does the work itself", async () => {
    const cause = new Error("the queue is gone");
    const { wakes } = queue(() => Promise.reject(cause));
    const { asked, engine } = counting("hcm");
    const { logger, worker } = await working({ engines: [engine], wakes });
    await worker.stop();
    expect(asked).toHaveBeenCalledTimes(1);
    expect(logger.entries).toEqual([{ level: "warn", code: "worker/no-wakes", fields: { province: "hcm" }, cause }]);
  });

  it("which event of an audited log is broken, and that the log could not be read", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const cause = Object.assign(new Error("away"), { code: "ECONNREFUSED" });
    const unreadable = { unreadable: true, province: "hcm", position: 1, stream: "hcm/a", version: 1 } as const;
    const answers = [() => Promise.resolve([unreadable]), () => Promise.reject(cause), () => Promise.resolve([])];
    const log: SealedLog = { readAllSealed: () => (answers.shift() ?? (() => Promise.resolve([])))() };
    const { logger, worker } = await working({ engines: [], audit: { log, everySeconds: 60 } });
    vi.advanceTimersByTime(59_999);
    expect([answers.length, logger.entries]).toEqual([3, []]);
    vi.advanceTimersByTime(180_001);
    // Hashes are computed on the machine's own time.
    await vi.waitFor(() => expect(answers).toHaveLength(0));
    await worker.stop();
    expect(logger.entries).toEqual([
      {
        level: "error",
        code: "worker/log-broken",
        fields: { province: "hcm", id: "hcm/a@1", position: 1, reason: "unreadable" },
      },
      { level: "warn", code: "worker/will-try-again", fields: { province: "*" }, cause },
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a worker with a queue of wakes", () => {
  it("asks at each look that somebody be woken for each province, and leaves the work to whoever is", async () => {
    const { come, wakes } = queue();
    const [hcm, hanoi] = [counting("hcm"), counting("hanoi")];
    const { worker } = await working({ engines: [hcm.engine, hanoi.engine], wakes });
    await settled();
    expect(wakes.wake.mock.calls).toEqual([
      ["hcm", undefined],
      ["hanoi", undefined],
    ]);
    expect(hcm.asked).not.toHaveBeenCalled();
    await come("hanoi");
    expect([hcm.asked.mock.calls.length, hanoi.asked.mock.calls.length]).toEqual([0, 1]);
    await come("quangngai");
    expect([hcm.asked.mock.calls.length, hanoi.asked.mock.calls.length]).toEqual([0, 1]);
    await worker.stop();
    expect(wakes.stop).toHaveBeenCalledTimes(1);
  });

  it("asks for the next day on which something falls due, for none when nothing will, and for none when it has stopped", async () => {
    const { come, wakes } = queue();
    const { engine, nextDueDay } = counting("hcm");
    const { worker } = await working({ engines: [engine], wakes });
    await settled();
    wakes.wake.mockClear();
    await come("hcm");
    expect(wakes.wake).not.toHaveBeenCalled();
    nextDueDay.mockResolvedValue(legalDate("2024-02-09"));
    await come("hcm");
    expect(wakes.wake.mock.calls).toEqual([["hcm", instantAt(legalDate("2024-02-09"))]]);
    await worker.stop();
    await come("hcm");
    expect(wakes.wake).toHaveBeenCalledTimes(1);
  });

  it("tells of what fails when it is woken and takes the next wake", async () => {
    const { come, wakes } = queue();
    const cause = new TypeError("undefined");
    const { asked, engine } = counting("hcm", () => Promise.reject(cause));
    const { logger, worker } = await working({ engines: [engine], wakes });
    await come("hcm");
    await come("hcm");
    await worker.stop();
    expect(asked).toHaveBeenCalledTimes(2);
    const said = { level: "error", code: "worker/failed", fields: { province: "hcm" }, cause };
    expect(logger.entries).toEqual([said, said]);
  });
});

describe("a worker at work", () => {
  it("does one thing at a time for a province: who asks meanwhile shares the answer, who asks later asks anew", async () => {
    let finish: (events: readonly unknown[]) => void = () => undefined;
    const { asked, engine } = counting("hcm", () => new Promise((resolve) => (finish = resolve)));
    const { worker } = await working({ engines: [engine] });
    const sweeps = [worker.sweep(), worker.sweep()];
    await settled();
    finish([1]);
    expect(await Promise.all(sweeps)).toEqual([1, 1]);
    expect(asked).toHaveBeenCalledTimes(1);
    const third = worker.sweep();
    await settled();
    finish([1, 2]);
    expect(await third).toBe(2);
    expect(asked).toHaveBeenCalledTimes(2);
    await worker.stop();
  });

  it("asks anew after a failure, and adds up its provinces", async () => {
    let away = true;
    const broken = counting("hcm", () => (away ? Promise.reject(new Error("away")) : Promise.resolve([1])));
    const other = counting("hanoi", () => Promise.resolve([1, 2]));
    const { worker } = await working({ engines: [broken.engine, other.engine] });
    await expect(worker.sweep()).rejects.toThrow("away");
    away = false;
    expect(await worker.sweep()).toBe(3);
    await worker.stop();
  });

  it("finishes what is under way before it has stopped: a look, a sweep, an audit", async () => {
    vi.useFakeTimers();
    const done: string[] = [];
    const slowly = (name: string, seconds: number) =>
      new Promise<readonly never[]>((resolve) =>
        setTimeout(() => {
          done.push(name);
          resolve([]);
        }, seconds * 1000),
      );
    const { engine } = counting("hcm", () => slowly("look", 20));
    const log: SealedLog = { readAllSealed: () => slowly("audit", 30) };
    const { worker } = await working({ engines: [engine], audit: { log, everySeconds: 5 } });
    expect(done).toEqual([]);
    await vi.advanceTimersByTimeAsync(5_000);
    let stopped = false;
    const stop = worker.stop().then(() => (stopped = true));
    await vi.advanceTimersByTimeAsync(29_999);
    expect([done, stopped]).toEqual([["look"], false]);
    await vi.advanceTimersByTimeAsync(1);
    await stop;
    expect(done).toEqual(["look", "audit"]);
    // The timers are gone: nothing begins any more.
    await vi.advanceTimersByTimeAsync(LONG * 2000);
    expect(done).toEqual(["look", "audit"]);
  });

  it("audits one after the other, however long each takes", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    let [now, most, audits] = [0, 0, 0];
    const log: SealedLog = {
      readAllSealed: async () => {
        most = Math.max(most, (now += 1));
        await settled();
        now -= 1;
        audits += 1;
        return [];
      },
    };
    const { worker } = await working({ engines: [], audit: { log, everySeconds: 1 } });
    vi.advanceTimersByTime(4_999);
    await worker.stop();
    expect([most, audits]).toEqual([1, 4]);
  });
});
