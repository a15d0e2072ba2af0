import { EventEmitter } from "node:events";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { PgOptions } from "./pg-driver.js";

/** One connection of a server which is not there: what it was sent, and whether it was thrown away. */
class Client extends EventEmitter {
  readonly sent: { readonly text: string; readonly [name: string]: unknown }[] = [];
  readonly released: (boolean | undefined)[] = [];

  query(what: string | { readonly text: string }, values?: readonly unknown[]): Promise<{ rows: readonly object[] }> {
    const asked = typeof what === "string" ? { text: what, values } : what;
    this.sent.push(asked);
    const failure = fail?.(asked.text);
    if (failure) return Promise.reject(failure);
    if (asked.text.includes("current_user")) return Promise.resolve({ rows: [{ name: actsAs }] });
    return Promise.resolve({ rows: [{ one: 1 }] });
  }

  release(destroy?: boolean): void {
    this.released.push(destroy);
    if (destroy) pool.idle = null;
  }
}

let fail: ((text: string) => Error | null) | null;
let actsAs: string;
let pool: FakePool;
const opened = (it: FakePool) => (pool = it);

class FakePool extends EventEmitter {
  readonly clients: Client[] = [];
  idle: Client | null = null;
  ended = false;

  constructor(readonly options: Readonly<Record<string, unknown>>) {
    super();
    opened(this);
  }

  connect(): Promise<Client> {
    if (!this.idle) {
      this.idle = new Client();
      this.clients.push(this.idle);
      this.emit("connect", this.idle);
    }
    return Promise.resolve(this.idle);
  }

  end(): Promise<void> {
    this.ended = true;
    return Promise.resolve();
  }
}

/** What `default` of the package gives. */
let loaded: () => object | undefined = () => undefined;

// Test files share their worker's modules: the driver is loaded anew over this, and forgotten when the file is done.
vi.resetModules();
vi.doMock("pg", () => {
  const types = { getTypeParser: (oid: number, format: string) => `parser of ${oid} ${format}` };
  return {
    ...{ Pool: FakePool, types },
    get default() {
      return loaded();
    },
  };
});
const { openPg } = await import("./pg-driver.js");
afterAll(() => {
  vi.doUnmock("pg");
  vi.resetModules();
});

const URL = "postgresql://u@localhost/kttt?options=-c%20role%3Dpostgres";
const open = (options: Partial<PgOptions> = {}) => openPg({ url: URL, ...options });
const failure = (code?: string) => Object.assign(new Error(`failed ${code}`), code === undefined ? {} : { code });
const textsOf = (client?: Client) => (client?.sent ?? []).map((it) => it.text);

beforeEach(() => {
  fail = null;
  actsAs = "kttt_all";
  loaded = () => undefined;
});

describe("the package", () => {
  it("is taken from `default` where a bundler has put it there, or as it is", async () => {
    await open();
    const plain = pool;
    class Bundled extends FakePool {}
    const types = { getTypeParser: () => "the bundled one's" };
    loaded = () => ({ Pool: Bundled, types });
    await open();
    expect(plain).not.toBeInstanceOf(Bundled);
    expect(pool).toBeInstanceOf(Bundled);
    const { getTypeParser } = pool.options["types"] as typeof types;
    expect((getTypeParser as (oid: number) => string)(25)).toBe("the bundled one's");
  });

  it("is named when it is missing, and why", async () => {
    const missing = new Error("no such package");
    loaded = () => {
      throw missing;
    };
    const error: unknown = await open().catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      ...{ cause: missing, problems: [{ code: "store/missing-driver", path: [], params: { name: "pg" } }] },
    });
  });
});

describe("a pool of connections", () => {
  it("has 10 connections, waits 10 seconds for one and 32 for an answer, keeps them alive, and reads whole numbers as such", async () => {
    await open();
    expect(pool.options).toMatchObject({
      connectionString: URL,
      max: 10,
      connectionTimeoutMillis: 10_000,
      query_timeout: 32_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    });
    const { getTypeParser } = pool.options["types"] as {
      getTypeParser(oid: number, format: string): string | ((text: string) => number);
    };
    expect((getTypeParser(20, "text") as (text: string) => number)("9007199254740991")).toBe(9007199254740991);
    expect(getTypeParser(25, "text")).toBe("parser of 25 text");
    await open({ connections: 3, connectSeconds: 1, statementSeconds: 5 });
    expect(pool.options).toMatchObject({ max: 3, connectionTimeoutMillis: 1_000, query_timeout: 7_000 });
  });

  it("sets its limits on each connection once, by values, whatever the address carries", async () => {
    const driver = await open();
    await driver.query("select 1");
    await driver.query("select 2");
    expect(pool.clients).toHaveLength(1);
    const [setUp, ...rest] = pool.clients[0]?.sent ?? [];
    expect(setUp?.text).toMatch(/^select set_config\(name, value, false\) from unnest\(\$1::text\[\], \$2::text\[\]\)/);
    expect(setUp?.["values"]).toEqual([
      ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"],
      ["30000", "10000", "60000"],
    ]);
    expect(rest.map((it) => it.text)).toEqual(["select 1", "select 2"]);
    expect(pool.clients[0]?.released).toEqual([false, false]);
  });

  it("acts as its role and sees that it does, and writes nothing where it is only to read", async () => {
    const driver = await open({ role: `k"'; set role x`, readOnly: true, statementSeconds: 5, lockSeconds: 2 });
    actsAs = `k"'; set role x`;
    await driver.query("select 1");
    expect(pool.clients[0]?.sent[0]?.["values"]).toEqual([
      ...[
        [
          "statement_timeout",
          "lock_timeout",
          "idle_in_transaction_session_timeout",
          "role",
          "default_transaction_read_only",
        ],
        ["5000", "2000", "60000", `k"'; set role x`, "on"],
      ],
    ]);
    expect(textsOf(pool.clients[0])).toHaveLength(3);
  });

  it("refuses to work as anybody else, throws that connection away, and tries with a new one", async () => {
    actsAs = "postgres";
    const driver = await open({ role: "kttt_all" });
    for (let tries = 1; tries < 3; tries += 1) {
      await expect(driver.query("delete from x")).rejects.toMatchObject({
        problems: [{ code: "store/wrong-role", path: [], params: { role: "kttt_all", found: "postgres" } }],
      });
      expect(pool.clients).toHaveLength(tries);
      expect(pool.clients.at(-1)?.released).toEqual([true]);
    }
    expect(pool.clients.flatMap((it) => textsOf(it))).not.toContain("delete from x");
  });

  it("prepares each statement once under a name of its own, or none where a pooler would not know it", async () => {
    const driver = await open();
    for (const text of ["select 1", "select $1", "select 1"]) await driver.query(text, [7]);
    expect(pool.clients[0]?.sent.slice(1)).toEqual([
      { name: "kttt_0", text: "select 1", values: [7] },
      { name: "kttt_1", text: "select $1", values: [7] },
      { name: "kttt_0", text: "select 1", values: [7] },
    ]);
    const plain = await open({ prepare: false });
    await plain.query("select 1");
    expect(pool.clients[0]?.sent.at(-1)).toEqual({ text: "select 1", values: [] });
  });

  it("gives a script an hour, and the rows of a query", async () => {
    const driver = await open();
    expect(await driver.query("select 1")).toEqual([{ one: 1 }]);
    await driver.script("create table x ()");
    expect(pool.clients[0]?.sent.at(-1)).toEqual({ text: "create table x ()", query_timeout: 3_600_000 });
    await driver.end();
    expect(pool.ended).toBe(true);
  });

  it.each([
    ["23505", false],
    ["KT001", false],
    ["40001", false],
    ["57014", false],
    ["08006", true],
    ["57P01", true],
    ["25006", true],
    ["25P03", true],
    ["ECONNRESET", true],
    [undefined, true],
  ])("after a failure %s it uses the connection no more: %s", async (code, lost) => {
    const driver = await open();
    await driver.query("select 1");
    fail = (text) => (text === "select 2" ? failure(code) : null);
    await expect(driver.query("select 2")).rejects.toThrow(`failed ${code}`);
    expect(pool.clients[0]?.released).toEqual([false, lost]);
    await driver.query("select 3");
    expect(pool.clients).toHaveLength(lost ? 2 : 1);
    // A new one is set up again.
    expect(textsOf(pool.clients.at(-1))[0]).toMatch(/set_config/);
  });

  it("throws a connection away which could not be set up", async () => {
    fail = (text) => (text.includes("set_config") ? failure("23505") : null);
    const driver = await open();
    await expect(driver.query("select 1")).rejects.toThrow("failed 23505");
    expect(pool.clients[0]?.released).toEqual([true]);
  });

  it("lives on when a connection is lost, idle or at work, and tells who wants to hear", async () => {
    const heard: string[] = [];
    const driver = await open({ onLostConnection: (error) => heard.push(error.message) });
    await driver.query("select 1");
    expect(() => pool.clients[0]?.emit("error", new Error("cut"))).not.toThrow();
    expect(() => pool.emit("error", new Error("idle"))).not.toThrow();
    expect(heard).toEqual(["cut"]);
    const silent = await open();
    await silent.query("select 1");
    expect(() => pool.clients[0]?.emit("error", new Error("cut"))).not.toThrow();
  });
});

describe("a transaction", () => {
  const texts = () => textsOf(pool.clients[0]).slice(1);

  it("is begun and committed around the work, on one connection, and gives what the work gave", async () => {
    const driver = await open();
    const answer = await driver.transaction(async (sql) => {
      await sql.query("select 1");
      await sql.script("create table x ()");
      return "done";
    });
    expect([answer, texts()]).toEqual(["done", ["begin", "select 1", "create table x ()", "commit"]]);
    expect(pool.clients[0]?.released).toEqual([false]);
  });

  it("is taken back when the work fails, and the connection is used again", async () => {
    const driver = await open();
    await expect(driver.transaction(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect([texts(), pool.clients[0]?.released]).toEqual([["begin", "rollback"], [false]]);
  });

  it("asks nothing more of a lost connection, and throws one away which cannot take it back", async () => {
    const driver = await open();
    fail = (text) => (text === "select 1" ? failure("ECONNRESET") : null);
    await expect(driver.transaction((sql) => sql.query("select 1"))).rejects.toThrow("failed ECONNRESET");
    expect([texts(), pool.clients[0]?.released]).toEqual([["begin", "select 1"], [true]]);

    const other = await open();
    fail = (text) => (text === "rollback" ? failure("42501") : text === "select 1" ? failure("23505") : null);
    await expect(other.transaction((sql) => sql.query("select 1"))).rejects.toThrow("failed 23505");
    expect([texts(), pool.clients[0]?.released]).toEqual([["begin", "select 1", "rollback"], [true]]);
  });

  it("which fails to commit is no transaction: the failure is passed on", async () => {
    const driver = await open();
    fail = (text) => (text === "commit" ? failure("40001") : null);
    await expect(driver.transaction(() => Promise.resolve())).rejects.toThrow("failed 40001");
    expect(texts()).toEqual(["begin", "commit", "rollback"]);
  });
});
