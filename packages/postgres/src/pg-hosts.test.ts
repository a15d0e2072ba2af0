import { EventEmitter } from "node:events";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PgOptions } from "./pg-driver.js";

/** What a server of the cluster does with whoever comes: refuses, cuts off, only reads, or takes writes. */
type Server = "refuses" | "cuts" | "reads" | "writes";
const servers: Record<string, Server> = {};
/** Every statement with the server it was sent to. */
const sent: string[] = [];
let connections = 0;
const failure = (code: string, message = code) => Object.assign(new Error(message), { code });

class Client extends EventEmitter {
  readonly number = (connections += 1);

  constructor(
    readonly pool: FakePool,
    readonly host: string,
  ) {
    super();
  }

  query(what: string | { readonly text: string }): Promise<{ rows: readonly object[] }> {
    const text = typeof what === "string" ? what : what.text;
    sent.push(`${this.host} ${this.number} ${text.split(" ").slice(0, 2).join(" ")}`);
    const state = servers[this.host];
    if (state === "cuts" || state === "refuses") return Promise.reject(new Error("Connection terminated unexpectedly"));
    if (text.includes("pg_is_in_recovery")) return Promise.resolve({ rows: [{ found: state === "reads" }] });
    if (text.startsWith("insert") && state === "reads") return Promise.reject(failure("25006"));
    if (text === "select broken") return Promise.reject(failure("42601"));
    return Promise.resolve({ rows: [{ host: this.host }] });
  }

  release(destroy?: boolean): void {
    if (!destroy) this.pool.idle.push(this);
  }
}

class FakePool extends EventEmitter {
  readonly idle: Client[] = [];
  readonly host: string;

  constructor({ connectionString }: { readonly connectionString: string }) {
    super();
    this.host = new URL(connectionString).hostname;
  }

  connect(): Promise<Client> {
    const idle = this.idle.shift();
    if (idle) return Promise.resolve(idle);
    if (servers[this.host] === "refuses") return Promise.reject(failure("ECONNREFUSED"));
    return Promise.resolve(new Client(this, this.host));
  }

  end(): Promise<void> {
    ended.push(this.host);
    return Promise.resolve();
  }
}

const ended: string[] = [];
vi.resetModules();
vi.doMock("pg", () => {
  const types = { getTypeParser: () => null };
  return { Pool: FakePool, types, default: { Pool: FakePool, types } };
});
const { openPg } = await import("./pg-driver.js");
const { isTransient } = await import("./sql-errors.js");
afterAll(() => {
  vi.doUnmock("pg");
  vi.resetModules();
});

const THREE = "postgresql://u:secret@one:1,two:2,three:3/kttt";
const open = (options: Partial<PgOptions> = {}) => openPg({ url: THREE, ...options });
const now = (states: Record<string, Server>) => Object.assign(servers, states);

beforeEach(() => {
  vi.useFakeTimers();
  sent.length = 0;
  ended.length = 0;
  connections = 0;
  now({ one: "reads", two: "writes", three: "reads" });
});
afterEach(() => void vi.useRealTimers());

describe("a store with several hosts", () => {
  it("works on the one which takes writes, asks it first from then on, and ends the connections to all", async () => {
    const driver = await open();
    expect(await driver.query("select 1")).toEqual([{ host: "two" }]);
    await driver.query("insert x");
    expect(sent).toEqual([
      "one 1 select pg_is_in_recovery()",
      "two 2 select pg_is_in_recovery()",
      "two 2 select set_config(name,",
      "two 2 select 1",
      "two 2 insert x",
    ]);
    await driver.end();
    expect(ended).toEqual(["one", "two", "three"]);
  });

  it("waits while there is none, and goes on with the server which has taken over", async () => {
    now({ two: "refuses" });
    const driver = await open();
    const answer = driver.query("select 1");
    await vi.advanceTimersByTimeAsync(5000);
    now({ three: "writes" });
    await vi.advanceTimersByTimeAsync(1000);
    expect(await answer).toEqual([{ host: "three" }]);
    expect(sent.filter((it) => it.endsWith("select 1"))).toHaveLength(1);
  });

  it.each([
    [undefined, 30],
    [3, 3],
    [0, 0],
  ])(
    "asked to look for %s seconds, gives up after %d, saying of each host what it did; it may be tried again",
    async (failoverSeconds, most) => {
      now({ one: "reads", two: "refuses", three: "cuts" });
      const driver = await open(failoverSeconds === undefined ? {} : { failoverSeconds });
      const began = performance.now();
      let took = NaN;
      const ends = driver.query("select 1").then(
        () => null,
        (error: unknown) => {
          took = (performance.now() - began) / 1000;
          return error;
        },
      );
      await vi.advanceTimersByTimeAsync(60_000);
      const error = await ends;
      expect(error).toMatchObject({
        problems: [
          {
            code: "store/no-server",
            path: ["url"],
            params: {
              seconds: most,
              found: "one:1: 25006; two:2: ECONNREFUSED; three:3: Connection terminated unexpectedly",
            },
          },
        ],
      });
      // What the last of them said goes with it, for whoever looks for the reason.
      expect((error as Error).cause).toMatchObject({ message: "Connection terminated unexpectedly" });
      expect(isTransient(error)).toBe(true);
      expect(took).toBeLessThanOrEqual(most);
      expect(took).toBeGreaterThan(most - 1.5);
      expect(sent.filter((it) => it.endsWith("select 1"))).toEqual([]);
    },
  );

  it("sends nothing again by itself: a statement which failed is the caller's to repeat", async () => {
    const driver = await open();
    await driver.query("select 1");
    now({ two: "cuts", three: "writes" });
    await expect(driver.query("insert x")).rejects.toThrow("Connection terminated");
    expect(sent.filter((it) => it.endsWith("insert x"))).toEqual(["two 2 insert x"]);
    expect(await driver.query("insert x")).toEqual([{ host: "three" }]);
  });

  it("looks at every other connection again once one was lost, before it is used: its server may lead no more", async () => {
    const driver = await open();
    await Promise.all([driver.query("select 1"), driver.query("select 1")]);
    now({ two: "reads", three: "writes" });
    await expect(driver.query("insert x")).rejects.toMatchObject({ code: "25006" });
    // The second connection to what was the leader is idle; it is seen to read only and is not used.
    expect(await driver.query("insert x")).toEqual([{ host: "three" }]);
    expect(sent.filter((it) => it.endsWith("insert x")).map((it) => it.split(" ")[0])).toEqual(["two", "three"]);
  });

  it("looks at none again after a statement which was merely wrong", async () => {
    const driver = await open();
    await driver.query("select 1");
    await expect(driver.query("select broken")).rejects.toMatchObject({ code: "42601" });
    sent.length = 0;
    await driver.query("select 1");
    expect(sent).toEqual(["two 2 select 1"]);
  });

  it("takes any of them for reading", async () => {
    const driver = await open({ readOnly: true });
    expect(await driver.query("select 1")).toEqual([{ host: "one" }]);
    expect(sent.join()).not.toContain("recovery");
  });

  it("does not wait for what no other server would do better", async () => {
    const driver = await open({ role: "kttt_all" });
    await expect(driver.query("select 1")).rejects.toMatchObject({ code: "store/wrong-role" });
  });
});

describe("a store with one host", () => {
  it("fails at once, as the server said it", async () => {
    now({ one: "refuses" });
    await expect((await open({ url: "postgresql://one/kttt" })).query("select 1")).rejects.toMatchObject({
      code: "ECONNREFUSED",
    });
  });

  it("waits, too, where it is to be one which takes writes: a balancer may not know the new leader yet", async () => {
    const driver = await open({ url: "postgresql://one/kttt?target_session_attrs=read-write" });
    const answer = driver.query("select 1");
    await vi.advanceTimersByTimeAsync(2000);
    now({ one: "writes" });
    await vi.advanceTimersByTimeAsync(1000);
    expect(await answer).toEqual([{ host: "one" }]);
  });
});

describe("a store behind a pooler which hands connections round (prepare: false)", () => {
  const POOLER = "postgresql://two/kttt";

  it("sets nothing which would stay on the connection", async () => {
    const driver = await open({ url: POOLER, prepare: false });
    await driver.query("select 1");
    await driver.transaction((sql) => sql.query("insert x"));
    expect(sent.map((it) => it.slice(6))).toEqual(["select 1", "begin", "insert x", "commit"]);
  });

  it("says in each transaction that it only reads", async () => {
    const driver = await open({ url: POOLER, prepare: false, readOnly: true });
    await driver.query("select 1");
    await driver.transaction((sql) => sql.query("select 2"));
    expect(sent.map((it) => it.slice(6))).toEqual([
      ...["begin read", "select 1", "commit"],
      ...["begin read", "select 2", "commit"],
    ]);
  });

  it("takes no role, which would be another program's too", async () => {
    await expect(open({ url: POOLER, prepare: false, role: "web_hcm" })).rejects.toMatchObject({
      problems: [{ code: "store/pooler-role", path: ["role"], params: { role: "web_hcm" } }],
    });
  });
});
