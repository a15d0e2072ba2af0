import { instant } from "@kttt/core";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";

/** pg-boss, so far as it is used: what it was asked, in order, and jobs which wait by queue. */
const asked: (readonly unknown[])[] = [];
let jobs: Record<string, string[]> = {};
let failing: Record<string, unknown> = {};
let onError: ((error: Error) => void) | undefined;
class Boss {
  constructor(options: object) {
    asked.push(["new", options]);
  }
  on(name: string, hear: (error: Error) => void) {
    asked.push(["on", name]);
    onError = hear;
  }
  #do(name: string, ...args: readonly unknown[]) {
    asked.push([name, ...args]);
    if (name in failing) return Promise.reject(failing[name] as Error);
    return Promise.resolve();
  }
  start = () => this.#do("start");
  createQueue = (name: string, options: object) => this.#do("createQueue", name, options);
  send = (queue: string, data: object, options: object) => this.#do("send", queue, data, options);
  complete = (queue: string, id: string) => this.#do("complete", queue, id);
  maintain = () => this.#do("maintain");
  stop = (options: object) => this.#do("stop", options);
  async fetch(queue: string, options: object) {
    await this.#do("fetch", queue, options);
    const id = jobs[queue]?.shift();
    return id === undefined ? [] : [{ id }];
  }
}

// Test files share their worker's modules: the queue is loaded anew over this one, and forgotten when the file is done.
vi.resetModules();
vi.doMock("pg-boss", () => ({ default: Boss }));
const { pgBossWakes } = await import("./wake-queue.js");
afterAll(() => {
  vi.doUnmock("pg-boss");
  vi.resetModules();
});

const names = () => asked.map(([name]) => name);
const of = (name: string) => asked.filter((it) => it[0] === name).map(([, ...args]) => args);
const errors: Error[] = [];
const queue = (more: Partial<Parameters<typeof pgBossWakes>[0]> = {}) =>
  pgBossWakes({ url: "postgresql://x", provinces: ["hcm", "hanoi"], onError: (it) => void errors.push(it), ...more });

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  errors.length = 0;
  jobs = {};
  failing = {};
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a queue of wakes on pg-boss", () => {
  it("has time limits, two connections, a schema of its own, and nothing of pg-boss's own workers and supervision", async () => {
    await queue();
    expect(of("new")).toEqual([
      [
        {
          ...{ connectionTimeoutMillis: 10_000, query_timeout: 30_000, keepAlive: true, max: 2 },
          ...{ connectionString: "postgresql://x", schema: "pgboss", schedule: false, supervise: false },
        },
      ],
    ]);
    expect(names()).toEqual(["new", "on", "start", "createQueue", "createQueue"]);
    expect(of("on")).toEqual([["error"]]);
    const options = { policy: "short", expireInSeconds: 300, retryLimit: 3, retryDelay: 2 };
    expect(of("createQueue")).toEqual(["kttt-due-hcm", "kttt-due-hanoi"].map((name) => [name, { name, ...options }]));
  });

  it("tells of errors between calls, and needs nobody to hear them", async () => {
    await queue();
    onError?.(new Error("lost"));
    expect(errors.map((it) => it.message)).toEqual(["lost"]);
    await pgBossWakes({ url: "x", provinces: [] });
    expect(() => onError?.(new Error("lost"))).not.toThrow();
  });

  it("lets go of the database when a queue cannot be made", async () => {
    failing = { createQueue: new Error("no right") };
    await expect(queue()).rejects.toThrow("no right");
    expect(of("stop")).toEqual([[{ graceful: false, wait: true }]]);
  });

  it("wakes for a province now or at a moment; wakes of one province and moment are one", async () => {
    const wakes = await queue();
    await wakes.wake("hcm");
    const at = instant("2026-12-02T00:00:00.000Z");
    await wakes.wake("hcm", at);
    expect(of("send")).toEqual([
      ["kttt-due-hcm", {}, { singletonKey: "hcm" }],
      ["kttt-due-hcm", {}, { singletonKey: `hcm@${at}`, startAfter: at }],
    ]);
  });

  it("takes one wake of each province at a time, and says that it is done only when it is", async () => {
    jobs = { "kttt-due-hcm": ["1", "2"] };
    const wakes = await queue();
    const handled: string[] = [];
    let finish: () => void = () => undefined;
    await wakes.work((province) => {
      handled.push(province);
      return new Promise((resolve) => (finish = resolve));
    });
    await vi.advanceTimersByTimeAsync(0);
    expect([handled, of("complete")]).toEqual([["hcm"], []]);
    finish();
    await vi.advanceTimersByTimeAsync(0);
    expect([of("complete"), of("fetch")]).toEqual([
      [["kttt-due-hcm", "1"]],
      [
        ["kttt-due-hcm", { batchSize: 1 }],
        ["kttt-due-hanoi", { batchSize: 1 }],
      ],
    ]);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(handled).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(handled).toEqual(["hcm", "hcm"]);
    finish();
    await wakes.stop();
  });

  it("looks as often as it is told, and tidies up once a minute", async () => {
    const wakes = await queue({ provinces: ["hcm"], pollSeconds: 10 });
    await wakes.work(() => Promise.resolve());
    await vi.advanceTimersByTimeAsync(49_999);
    expect([of("fetch").length, of("maintain").length]).toEqual([5, 0]);
    await vi.advanceTimersByTimeAsync(1);
    expect([of("fetch").length, of("maintain").length]).toEqual([6, 1]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(of("maintain")).toHaveLength(2);
    await wakes.stop();
    const slow = await queue({ provinces: ["hcm"], pollSeconds: 3_600 });
    asked.length = 0;
    await slow.work(() => Promise.resolve());
    await vi.advanceTimersByTimeAsync(0);
    expect(of("maintain")).toHaveLength(1);
    await slow.stop();
  });

  it("goes on after whatever fails, and tells of it: a fetch, a handler, tidying up, also what is thrown and is no error", async () => {
    jobs = { "kttt-due-hcm": ["1"] };
    const wakes = await queue({ pollSeconds: 30 });
    await wakes.work(() => Promise.reject(new Error("handler")));
    await vi.advanceTimersByTimeAsync(0);
    expect([errors.map((it) => it.message), of("complete"), of("fetch").length]).toEqual([["handler"], [], 2]);
    failing = { fetch: "words", maintain: new Error("tidy") };
    await vi.advanceTimersByTimeAsync(30_000);
    expect(errors.slice(1).map((it) => [it instanceof Error, it.message])).toEqual([
      [true, "words"],
      [true, "words"],
      [true, "tidy"],
    ]);
    await wakes.stop();
    const unheard = await pgBossWakes({ url: "x", provinces: ["hcm"] });
    await unheard.work(() => Promise.resolve());
    await vi.advanceTimersByTimeAsync(0);
    await unheard.stop();
  });

  it("finishes what is under way before it has stopped, takes nothing more, and does not wait for its next look", async () => {
    jobs = { "kttt-due-hcm": ["1"] };
    const wakes = await queue();
    let finish: () => void = () => undefined;
    await wakes.work(() => new Promise((resolve) => (finish = resolve)));
    await vi.advanceTimersByTimeAsync(0);
    let stopped = false;
    const stopping = wakes.stop().then(() => (stopped = true));
    await vi.advanceTimersByTimeAsync(0);
    expect([stopped, of("stop")]).toEqual([false, []]);
    finish();
    await stopping;
    expect(of("stop")).toEqual([[{ graceful: false, wait: true }]]);
    const before = asked.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(before);
    const idle = await queue();
    await idle.work(() => Promise.resolve());
    await vi.advanceTimersByTimeAsync(1);
    await idle.stop();
    expect(vi.getTimerCount()).toBe(0);
    await (await queue()).stop();
  });

  it("names the package it lacks", async () => {
    vi.resetModules();
    vi.doMock("pg-boss", () => {
      throw new Error("not installed");
    });
    const { pgBossWakes: without } = await import("./wake-queue.js");
    await expect(without({ url: "x", provinces: [] })).rejects.toMatchObject({
      problems: [{ code: "store/missing-driver", path: [], params: { name: "pg-boss" } }],
    });
  });
});
