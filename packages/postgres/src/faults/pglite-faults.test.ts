import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { migrate } from "../migrate.js";
import { storeOn } from "../store.js";
import { embeddedDatabase, type TestDatabase } from "../test-database.js";
import { EMPTY, EXPIRE, type FaultPlan, type FaultyDatabase, playAllFaults } from "./scripted-day.js";

/** Every fifth call, unless told otherwise: `.ci/run` looks at each. */
const STEP = Number(process.env["KTTT_FAULT_STEP"] ?? 5);

type Exclusive = (work: () => Promise<unknown>) => Promise<unknown>;
const prototype = PGlite.prototype as unknown as { _runExclusiveQuery: Exclusive };

/** Every statement PGlite carries out, those which begin and end transactions too. */
function pgliteFaults(): FaultPlan {
  const { _runExclusiveQuery: run } = prototype;
  let armed = { kind: "none", nth: 0 };
  let calls = 0;
  let happened = false;
  const fault = () => {
    happened = true;
    return Object.assign(new Error("an injected fault"), { code: "58030" });
  };
  vi.spyOn(prototype, "_runExclusiveQuery").mockImplementation(async function (this: unknown, work) {
    calls += 1;
    const { kind, nth } = armed;
    if (calls === nth && kind === "before") throw fault();
    const result = await run.call(this, work);
    if (calls === nth && kind === "after") throw fault();
    return result;
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

describe("each call to PGlite fails once, in a day of a service", { timeout: 600_000 }, () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await embeddedDatabase();
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await database.drop();
  });

  it("what was accepted is stored once, and the next call works", async () => {
    const plan = pgliteFaults();
    const faulty: FaultyDatabase = {
      plan,
      async open() {
        await migrate(database.owner);
        return { ...storeOn(database.owner), close: () => Promise.resolve() };
      },
      clear: (what) => database.owner.script(what === "schema" ? "drop schema if exists kttt cascade" : EMPTY),
      // Statements outside of a transaction have a number of their own each.
      async leftOpen() {
        const number = () => database.owner.query("select pg_current_xact_id()::text as number");
        return JSON.stringify(await number()) === JSON.stringify(await number());
      },
      expireLeases: () => database.owner.script(EXPIRE),
    };
    const { found, ...figures } = await playAllFaults(faulty, ["before", "after"], STEP);
    console.info(`PGlite: ${JSON.stringify(figures)}`);
    expect(found).toEqual([]);
    expect(figures.waits).toBe(0);
    expect(figures.injected).toBeGreaterThan(90 / STEP);
  });
});
