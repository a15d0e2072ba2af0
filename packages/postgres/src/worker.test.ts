import {
  createEngine,
  type Engine,
  type EventLog,
  instantAt,
  legalDate,
  memoryLog,
  memoryLogger,
  settableClock,
  type StoredEvent,
} from "@kttt/core";
import { sealEvents, type SealedLog } from "@kttt/core/log";
import { tinyProvince } from "@kttt/testing";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openStore, type Store } from "./store.js";
import type { WakeQueue } from "./wake-queue.js";
import { startWorker } from "./worker.js";

const province = tinyProvince();
const span = { from: legalDate("2024-01-01"), to: legalDate("2024-12-31") };
const day = (text: string) => instantAt(legalDate(text), 1);
const LONG = 86_400;

/** What happened, without when it was entered. */
const facts = (events: readonly StoredEvent[]) =>
  events.map(({ type, happenedOn, stream, data }) => ({ type, happenedOn, stream, data }));

function engineOn(log: EventLog, start = "2024-01-01") {
  const clock = settableClock(day(start));
  return { clock, engine: createEngine({ province, log, clock, span }) };
}

const workerOn = (engine: Engine, clock: { now(): ReturnType<typeof day> }) =>
  startWorker({ engines: [engine], clock, maxAheadSeconds: null, lookEverySeconds: LONG });

describe("a worker in the process, on PGlite", () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ folder: null, role: "kttt_all" });
  });
  afterAll(() => store.close());

  it("that was off for a month enters what one that ran every day enters, each event dated the day it fell due", async () => {
    const daily = memoryLog();
    const first = engineOn(daily);
    const everyDay = await workerOn(first.engine, first.clock);
    for (let month = 1; month <= 3; month += 1) {
      for (let date = 1; date <= (month === 2 ? 29 : 31); date += 1) {
        first.clock.set(day(`2024-0${month}-${String(date).padStart(2, "0")}`));
        await everyDay.sweep();
      }
    }
    await everyDay.stop();

    const second = engineOn(store.log);
    const withGaps = await workerOn(second.engine, second.clock);
    for (const date of ["2024-01-10", "2024-02-11", "2024-03-31"]) {
      second.clock.set(day(date));
      await withGaps.sweep();
    }
    await withGaps.stop();
    const entered = await store.log.readAll();
    expect(entered.some(({ type }) => type === "OverdueMarked")).toBe(true);
    expect(facts(entered)).toEqual(facts(await daily.readAll()));
  });

  it("enters nothing twice when its clock jumps back and forth", async () => {
    const log = memoryLog();
    const { clock, engine } = engineOn(log);
    const worker = await workerOn(engine, clock);
    for (const date of ["2024-03-01", "2024-01-15", "2024-02-01", "2024-03-01", "2024-01-01"]) {
      clock.set(day(date));
      await worker.sweep();
    }
    await worker.stop();
    const straight = memoryLog();
    const other = engineOn(straight, "2024-03-01");
    await other.engine.advance();
    expect(facts(await log.readAll())).toEqual(facts(await straight.readAll()));
  });

  it("does nothing while its clock is ahead of the database's, and says so", async () => {
    const logger = memoryLogger();
    const log = memoryLog();
    const clock = settableClock(instantAt(legalDate("2999-01-01")));
    const engine = createEngine({ province, log, clock, span });
    const options = { engines: [engine], clock, logger, lookEverySeconds: LONG };
    const worker = await startWorker({ ...options, sql: store.driver });
    expect(await worker.sweep()).toBe(0);
    await worker.stop();
    expect(await log.readAll()).toEqual([]);
    expect(logger.entries[0]).toMatchObject({ level: "error", code: "worker/clock-ahead" });
  });
});

describe("a worker", () => {
  it("does the work itself when asked although its queue of wakes is out of order, and reports that", async () => {
    const logger = memoryLogger();
    const broken: WakeQueue = {
      wake: () => Promise.reject(new Error("the queue is gone")),
      work: () => Promise.resolve(),
      stop: () => Promise.resolve(),
    };
    const log = memoryLog();
    const { clock, engine } = engineOn(log, "2024-02-01");
    const worker = await startWorker({
      engines: [engine],
      clock,
      wakes: broken,
      logger,
      maxAheadSeconds: null,
      lookEverySeconds: LONG,
    });
    await worker.stop();
    expect((await log.readAll()).length).toBeGreaterThan(0);
    expect(logger.entries.map(({ code }) => code)).toContain("worker/no-wakes");
  });

  it("asks to be woken at the beginning of the next day on which something falls due", async () => {
    const asked: (string | undefined)[] = [];
    let handle: (province: string) => Promise<void> = () => Promise.resolve();
    const wakes: WakeQueue = {
      wake: async (id, at) => {
        asked.push(at);
        if (at === undefined) await handle(id);
      },
      work: (handler) => {
        handle = handler;
        return Promise.resolve();
      },
      stop: () => Promise.resolve(),
    };
    const { clock, engine } = engineOn(memoryLog(), "2024-01-20");
    const worker = await startWorker({
      engines: [engine],
      clock,
      wakes,
      maxAheadSeconds: null,
      lookEverySeconds: LONG,
    });
    await worker.sweep();
    await worker.stop();
    expect(asked).toContain(instantAt(legalDate("2024-01-26")));
  });

  it("audits the log again and again: an event changed behind its back raises an alarm, and what is due is still done", async () => {
    vi.useFakeTimers();
    try {
      const { clock, engine } = engineOn(memoryLog(), "2024-01-05");
      await engine.advance();
      const sealed = [...(await sealEvents(await engine.log.readAll()))];
      const log: SealedLog = {
        readAllSealed: ({ after = {} } = {}) =>
          Promise.resolve(sealed.filter((it) => it.position > (after[it.province] ?? 0))),
      };
      const logger = memoryLogger();
      const audit = { log, everySeconds: 60 };
      const worker = await startWorker({
        ...{ engines: [engine], clock, logger, audit, maxAheadSeconds: null, lookEverySeconds: LONG },
      });
      const alarms = () => logger.entries.filter((it) => it.code === "worker/log-broken");
      await vi.advanceTimersByTimeAsync(61_000);
      await vi.waitFor(() => expect(alarms()).toEqual([]));
      const [first, second] = sealed;
      if (!first || !second) throw new Error("no events");
      sealed[1] = { ...second, happenedOn: legalDate("2024-01-02") };
      await vi.advanceTimersByTimeAsync(60_000);
      await vi.waitFor(() => expect(alarms()).not.toEqual([]));
      expect(alarms()[0]).toMatchObject({
        level: "error",
        fields: { province: province.id, id: second.id, reason: "changed" },
      });
      clock.set(day("2024-02-10"));
      expect(await worker.sweep()).toBeGreaterThan(0);
      await worker.stop();
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([0, -1, NaN, 1e9])("is refused with an audit every %d seconds", async (everySeconds) => {
    const { clock, engine } = engineOn(memoryLog());
    const log: SealedLog = { readAllSealed: () => Promise.resolve([]) };
    const options = { engines: [engine], clock, maxAheadSeconds: null, audit: { log, everySeconds } };
    await expect(startWorker(options)).rejects.toMatchObject({ code: "worker/bad-interval" });
  });

  it("goes on after an error of the log, and reports it", async () => {
    const logger = memoryLogger();
    const good = memoryLog();
    let away = true;
    const log: EventLog = {
      ...good,
      readAll: (options) =>
        away ? Promise.reject(Object.assign(new Error("away"), { code: "ECONNREFUSED" })) : good.readAll(options),
    };
    const { clock, engine } = engineOn(log, "2024-02-01");
    const worker = await startWorker({
      engines: [engine],
      clock,
      logger,
      maxAheadSeconds: null,
      lookEverySeconds: LONG,
    });
    await expect(worker.sweep()).rejects.toThrow("away");
    away = false;
    expect(await worker.sweep()).toBeGreaterThan(0);
    await worker.stop();
    expect(logger.entries[0]).toMatchObject({ level: "warn", code: "worker/will-try-again" });
  });

  it.each([1, 60, LONG])("takes a look every %d seconds", async (lookEverySeconds) => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    try {
      const asked = vi.fn(() => Promise.resolve());
      const wakes: WakeQueue = { wake: asked, work: () => Promise.resolve(), stop: () => Promise.resolve() };
      const { clock, engine } = engineOn(memoryLog());
      const worker = await startWorker({ engines: [engine], clock, wakes, maxAheadSeconds: null, lookEverySeconds });
      vi.advanceTimersByTime(lookEverySeconds * 3000 - 1);
      expect(asked).toHaveBeenCalledTimes(3);
      vi.advanceTimersByTime(1);
      expect(asked).toHaveBeenCalledTimes(4);
      await worker.stop();
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([0.999, 86_401, Infinity, -Infinity])("is refused with an audit every %d seconds", async (everySeconds) => {
    const { clock, engine } = engineOn(memoryLog());
    const log = { readAllSealed: () => Promise.resolve([]), ends: () => Promise.resolve({}) };
    await expect(
      startWorker({ engines: [engine], clock, maxAheadSeconds: null, audit: { log, everySeconds } }),
    ).rejects.toMatchObject({ problems: [{ code: "worker/bad-interval", path: ["audit.everySeconds"] }] });
  });

  it.each([2_592_000, 86_400.5, 0, -5, NaN, Infinity])(
    "is refused with a look every %d seconds",
    async (lookEverySeconds) => {
      const { clock, engine } = engineOn(memoryLog());
      await expect(
        startWorker({ engines: [engine], clock, maxAheadSeconds: null, lookEverySeconds }),
      ).rejects.toMatchObject({ code: "worker/bad-interval" });
    },
  );

  it("is refused without a database's clock, unless its clock is not meant to show the present", async () => {
    const { clock, engine } = engineOn(memoryLog());
    await expect(startWorker({ engines: [engine], clock })).rejects.toMatchObject({ code: "worker/no-clock" });
  });

  it("does nothing while its clock is ahead of the log's own, and says so", async () => {
    const log: EventLog = { ...memoryLog(), now: () => Promise.resolve(day("2024-01-05")) };
    const { clock, engine } = engineOn(log, "2024-02-01");
    const logger = memoryLogger();
    const worker = await startWorker({ engines: [engine], clock, logger, lookEverySeconds: LONG });
    expect(await worker.sweep()).toBe(0);
    await worker.stop();
    expect(await log.readAll()).toEqual([]);
    expect(logger.entries[0]).toMatchObject({ level: "error", code: "worker/clock-ahead" });
  });
});
