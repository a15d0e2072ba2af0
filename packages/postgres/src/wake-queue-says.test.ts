import { instant } from "@kttt/core";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PgBossOptions } from "./wake-queue.js";

/** What was said to pg-boss, in order; what it answers. */
let said: unknown[][];
let handles: Record<string, (...args: readonly unknown[]) => unknown>;
let hears: (error: Error) => void;

class Boss {
  constructor(options: object) {
    said.push(["new", options]);
  }
  on(name: string, listener: (error: Error) => void) {
    said.push(["on", name]);
    hears = listener;
  }
}
for (const name of ["start", "createQueue", "send", "fetch", "complete", "maintain", "stop"]) {
  Object.assign(Boss.prototype, {
    [name]: (...args: readonly unknown[]) => {
      said.push([name, ...args]);
      return Promise.resolve().then(() => handles[name]?.(...args) ?? []);
    },
  });
}

// Test files share their worker's modules: the queue is loaded anew over this pg-boss, and forgotten when the file is done.
vi.resetModules();
let missing: Error | null = null;
vi.doMock("pg-boss", () => ({
  get default() {
    if (missing) throw missing;
    return Boss;
  },
}));
const { pgBossWakes } = await import("./wake-queue.js");
afterAll(() => {
  vi.doUnmock("pg-boss");
  vi.resetModules();
});

beforeEach(() => {
  said = [];
  handles = {};
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => void vi.useRealTimers());

const of = (...names: readonly string[]) => said.filter(([name]) => names.includes(String(name)));
const rounds = () => of("fetch").length;
const open = (options: Partial<PgBossOptions> = {}) => pgBossWakes({ url: "u", provinces: ["hcm"], ...options });
const passed = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const STOP = ["stop", { graceful: false, wait: true }];

describe("wakes through pg-boss", () => {
  it("stand in a schema of their own, on two connections with limits, without pg-boss's own rounds; a queue for each province", async () => {
    await open({ provinces: ["hcm", "hanoi"] });
    const queue = (name: string) => [
      ...["createQueue", name],
      { name, policy: "short", expireInSeconds: 300, retryLimit: 3, retryDelay: 2 },
    ];
    expect(said).toEqual([
      [
        "new",
        {
          ...{ connectionString: "u", schema: "pgboss", max: 2, schedule: false, supervise: false },
          ...{ connectionTimeoutMillis: 10_000, query_timeout: 30_000, keepAlive: true },
        },
      ],
      ["on", "error"],
      ["start"],
      queue("kttt-due-hcm"),
      queue("kttt-due-hanoi"),
    ]);
  });

  it("let go of their connections where a queue cannot be made, and pass on why", async () => {
    handles["createQueue"] = (name) => {
      if (name === "kttt-due-hanoi") throw new Error("no right to");
    };
    await expect(open({ provinces: ["hcm", "hanoi", "dongnai"] })).rejects.toThrow("no right to");
    expect(of("createQueue").map(([, name]) => name)).toEqual(["kttt-due-hcm", "kttt-due-hanoi"]);
    expect(said.at(-1)).toEqual(STOP);
  });

  it("are one for a province and a moment: now, or when that moment has come", async () => {
    const wakes = await open();
    await wakes.wake("hcm");
    const at = instant("2024-06-14T17:00:00.000Z");
    await wakes.wake("hcm", at);
    expect(of("send")).toEqual([
      ["send", "kttt-due-hcm", {}, { singletonKey: "hcm" }],
      ["send", "kttt-due-hcm", {}, { singletonKey: `hcm@${at}`, startAfter: at }],
    ]);
  });

  it("hand what goes wrong between calls to who listens, and need nobody to", async () => {
    const onError = vi.fn();
    await open({ onError });
    const lost = new Error("connection lost");
    hears(lost);
    expect(onError.mock.calls).toEqual([[lost]]);
    await open();
    expect(() => hears(lost)).not.toThrow();
  });

  it("say which package is missing, and why it could not be loaded", async () => {
    missing = new Error("no such package");
    const error: unknown = await open().catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      problems: [{ code: "store/missing-driver", path: [], params: { name: "pg-boss" } }],
    });
    expect((error as Error).cause).toBe(missing);
    missing = null;
    expect(said).toEqual([]);
  });
});

describe("a machine which takes wakes", () => {
  it("asks for one of each province in turn, works for it and only then says that it is done", async () => {
    const wakes = await open({ provinces: ["hcm", "hanoi"] });
    said = [];
    handles["fetch"] = (queue) => (queue === "kttt-due-hanoi" ? [{ id: "job-7" }] : []);
    await wakes.work((province) => Promise.resolve(void said.push(["work", province])));
    await passed(0);
    expect(said).toEqual([
      ["fetch", "kttt-due-hcm", { batchSize: 1 }],
      ["fetch", "kttt-due-hanoi", { batchSize: 1 }],
      ["work", "hanoi"],
      ["complete", "kttt-due-hanoi", "job-7"],
    ]);
    await wakes.stop();
  });

  it("asks again every 2 seconds, or as often as it was told", async () => {
    for (const [pollSeconds, wait] of [
      [undefined, 2_000],
      [10, 10_000],
      [0.5, 500],
    ] as const) {
      const wakes = await open(pollSeconds === undefined ? {} : { pollSeconds });
      said = [];
      await wakes.work(() => Promise.resolve());
      await passed(wait - 1);
      expect([pollSeconds, rounds()]).toEqual([pollSeconds, 1]);
      await passed(1);
      expect(rounds()).toBe(2);
      await passed(3 * wait);
      expect(rounds()).toBe(5);
      await wakes.stop();
    }
  });

  it.each([0, 0.499, -5, Number.NaN])(
    "asks no more often than every half second, whatever it was told: %d",
    async (pollSeconds) => {
      const wakes = await open({ pollSeconds });
      said = [];
      await wakes.work(() => Promise.resolve());
      await passed(499);
      expect(rounds()).toBe(1);
      await passed(1);
      expect(rounds()).toBe(2);
      await wakes.stop();
    },
  );

  it.each([2_592_000, Number.POSITIVE_INFINITY])(
    "asks at least once a day: a pause of %d seconds is longer than a timer can be, which would end at once",
    async (pollSeconds) => {
      const wakes = await open({ pollSeconds });
      said = [];
      await wakes.work(() => Promise.resolve());
      await passed(86_399_999);
      expect(rounds()).toBe(1);
      await passed(1);
      expect(rounds()).toBe(2);
      await wakes.stop();
    },
  );

  it("tidies up about once a minute, and each time where its pause is longer", async () => {
    for (const [pollSeconds, every] of [
      [2, 30],
      [7, 9],
      [60, 1],
      [600, 1],
    ] as const) {
      const wakes = await open({ pollSeconds });
      said = [];
      await wakes.work(() => Promise.resolve());
      await passed(0);
      for (let round = 1; round < every; round += 1) {
        expect([pollSeconds, of("maintain").length]).toEqual([pollSeconds, 0]);
        await passed(pollSeconds * 1_000);
      }
      expect([pollSeconds, of("maintain").length]).toEqual([pollSeconds, 1]);
      expect(said.at(-1)).toEqual(["maintain"]);
      await passed(every * pollSeconds * 1_000);
      expect(of("maintain")).toHaveLength(2);
      await wakes.stop();
    }
  });

  it("leaves a wake it could not work for to be taken again, says why, and goes on with the other provinces and rounds", async () => {
    const heard: Error[] = [];
    const wakes = await open({ provinces: ["hcm", "hanoi"], onError: (error) => heard.push(error) });
    handles["fetch"] = () => [{ id: "job" }];
    const reasons: unknown[] = [new Error("refused"), "away"];
    await wakes.work((province) => {
      const reason = province === "hcm" ? reasons.shift() : undefined;
      return reason === undefined ? Promise.resolve() : Promise.reject(reason as Error);
    });
    await passed(0);
    expect(of("complete")).toEqual([["complete", "kttt-due-hanoi", "job"]]);
    await passed(2_000);
    expect(heard).toEqual([new Error("refused"), new Error("away")]);
    expect(heard.every((it) => it instanceof Error)).toBe(true);
    await passed(2_000);
    expect(of("complete")).toHaveLength(4);
    await wakes.stop();
  });

  it("goes on where the database does not answer, with nobody to hear of it", async () => {
    const wakes = await open({ pollSeconds: 60 });
    for (const name of ["fetch", "maintain"]) {
      handles[name] = () => {
        throw new Error("away");
      };
    }
    await wakes.work(() => Promise.resolve());
    await passed(120_000);
    expect([rounds(), of("maintain").length]).toEqual([3, 3]);
    await wakes.stop();
  });

  it("stopped while it waits ends at once, asks nothing more and lets go of its connections", async () => {
    const wakes = await open();
    await wakes.work(() => Promise.resolve());
    await passed(10);
    await wakes.stop();
    expect([said.at(-1), vi.getTimerCount(), rounds()]).toEqual([STOP, 0, 1]);
    await passed(10_000);
    expect(rounds()).toBe(1);
  });

  it("stopped while it works ends with that work, which is done and said to be, before the connections go", async () => {
    const wakes = await open();
    handles["fetch"] = () => [{ id: "job" }];
    let finish: () => void = () => undefined;
    await wakes.work(() => new Promise<void>((resolve) => (finish = resolve)));
    await passed(0);
    const stop = wakes.stop();
    await passed(60_000);
    expect(of("stop", "complete")).toEqual([]);
    finish();
    await stop;
    expect(said.slice(-2)).toEqual([["complete", "kttt-due-hcm", "job"], STOP]);
    expect([vi.getTimerCount(), rounds()]).toEqual([0, 1]);
  });

  it("which never took any is stopped as well", async () => {
    await (await open()).stop();
    expect(said.at(-1)).toEqual(STOP);
  });
});
