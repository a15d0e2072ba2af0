import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { isTransient } from "../sql-errors.js";
import { openStore } from "../store.js";
import { realDatabase, type TestDatabase } from "../test-database.js";
import { EMPTY, EXPIRE, type FaultPlan, type FaultyDatabase, playAllFaults } from "./scripted-day.js";

type Connection = pg.Client & { readonly processID: number };
type Query = (this: Connection, query: unknown, values?: unknown) => Promise<unknown>;
type Connect = (this: Connection, callback: (error: Error | null, client?: unknown) => void) => void;

/**
 * How a connection goes wrong: `cut before` the statement is sent; `cut while` the server has it; `cut after` it was carried
 * out and before the answer is there; `ended` by an administrator, who speaks first.
 */
const KINDS = ["cut before", "cut while", "cut after", "ended"];

/** Every statement and every connecting of every pool, but for the connections of `except`. */
function postgresFaults(except: pg.Client): FaultPlan {
  const prototype = pg.Client.prototype as unknown as { query: Query; connect: Connect };
  const { connect, query } = prototype;
  let armed = { kind: "none", nth: 0 };
  let calls = 0;
  let happened = false;
  const isMeant = () => {
    calls += 1;
    if (calls !== armed.nth || armed.kind === "none") return false;
    happened = true;
    return true;
  };
  vi.spyOn(prototype, "connect").mockImplementation(function (this: Connection, callback) {
    if (this === except || !isMeant()) return connect.call(this, callback);
    return callback(Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" }));
  });
  vi.spyOn(prototype, "query").mockImplementation(async function (this: Connection, text, values) {
    if (this === except || !isMeant()) return query.call(this, text, values);
    const cut = () => this.connection.stream.destroy();
    if (armed.kind === "cut before") cut();
    if (armed.kind === "ended") await except.query("select pg_terminate_backend($1, 5000)", [this.processID]);
    const answer = query.call(this, text, values);
    if (armed.kind === "cut while") setImmediate(cut);
    if (armed.kind === "cut after") {
      await answer;
      cut();
      throw new Error("Connection terminated unexpectedly");
    }
    return answer;
  });
  return {
    arm(kind, nth) {
      armed = { kind, nth };
      calls = 0;
      happened = false;
    },
    get calls() {
      return calls;
    },
    get happened() {
      return happened;
    },
  };
}

describe("each call to PostgreSQL fails once, in a day of a service", { timeout: 1_200_000 }, () => {
  let database: TestDatabase;
  let admin: pg.Client;
  beforeAll(async () => {
    database = await realDatabase();
    // Nothing crashes here, and the disk is not what is tested.
    await database.owner.script(
      "do $$ begin execute format('alter database %I set synchronous_commit = off', current_database()); end $$",
    );
    admin = new pg.Client({ connectionString: database.url ?? "" });
    await admin.connect();
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await admin.end();
    await database.drop();
  });

  it("what was accepted is stored once, and the next call works", async () => {
    const url = database.url ?? "";
    const plan = postgresFaults(admin);
    const notTransient: string[] = [];
    const faulty: FaultyDatabase = {
      plan,
      async open() {
        try {
          await openStore({ url, connections: 2 }).then((store) => store.close());
          return await openStore({ url, role: "kttt_all", connections: 2 });
        } catch (error) {
          if (!isTransient(error)) notTransient.push(String(error));
          throw error;
        }
      },
      clear: async (what) => void (await admin.query(what === "schema" ? "drop schema if exists kttt cascade" : EMPTY)),
      expireLeases: async () => void (await admin.query(EXPIRE)),
    };
    const { found, ...figures } = await playAllFaults(faulty, KINDS);
    console.info(`PostgreSQL: ${JSON.stringify(figures)}`);
    expect(found).toEqual([]);
    expect(notTransient).toEqual([]);
    expect(figures.injected).toBeGreaterThan(4 * 90);
  });
});
