import type { KtttError } from "@kttt/core/errors";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { SqlDriver } from "./driver.js";
import { LATEST_MIGRATION, migrate } from "./migrate.js";
import { MIGRATIONS } from "./migrations/index.js";
import type { StoreOptions } from "./store.js";

// Test files share their worker's modules: the store is loaded anew over these drivers, and forgotten when the file is done.
vi.resetModules();
vi.doMock("./pg-driver.js", () => ({ openPg: vi.fn() }));
vi.doMock("./pglite-driver.js", () => ({ openPglite: vi.fn(), actAs: vi.fn(() => Promise.resolve()) }));
const { openPg } = await import("./pg-driver.js");
const { actAs, openPglite } = await import("./pglite-driver.js");
const { openStore } = await import("./store.js");
afterAll(() => {
  for (const driver of ["./pg-driver.js", "./pglite-driver.js"]) vi.doUnmock(driver);
  vi.resetModules();
});

/** A database at a step of the migrations; `null` for one which never saw any. What was done to it, in order. */
function databaseAt(step: number | null) {
  const done: string[] = [];
  const query = ((text: string) => {
    if (text.includes("to_regclass")) return Promise.resolve([{ there: step !== null }]);
    if (text.includes("max(number)")) return Promise.resolve(step === null ? [{ last: 0 }] : [{ last: step }]);
    done.push(text.includes("advisory") ? "lock" : text.startsWith("insert into kttt.migration") ? "note" : text);
    return Promise.resolve([]);
  }) as SqlDriver["query"];
  const script = (text: string) => {
    const number = MIGRATIONS.find((it) => it.sql === text)?.number;
    done.push(number === undefined ? text.trim().slice(0, 30) : `step ${number}`);
    return Promise.resolve();
  };
  const driver: SqlDriver = {
    ...{ query, script },
    transaction: (work) => work({ query, script }),
    end: vi.fn(() => Promise.resolve()),
  };
  return { driver, done };
}

function opening(step: number | null) {
  const it = databaseAt(step);
  vi.mocked(openPg).mockResolvedValue(it.driver);
  vi.mocked(openPglite).mockResolvedValue(it.driver);
  return it;
}
const steps = (done: readonly string[]) => done.filter((it) => it.startsWith("step"));
const problemsOf = (options: object) =>
  openStore(options as StoreOptions).then(
    () => [],
    (error: unknown) => (error as KtttError).problems.map(({ code, params, path }) => ({ code, params, path })),
  );
const all = MIGRATIONS.map(({ number }) => `step ${number}`);

beforeEach(() => void vi.clearAllMocks());

describe("the options of a store", () => {
  const IN_FOLDER = "folder, durability, role, readOnly";
  const ON_SERVER =
    "url, connections, prepare, connectSeconds, failoverSeconds, statementSeconds, lockSeconds, onLostConnection, role, readOnly";
  const bad = (name: string, known: string) => ({ code: "store/bad-option", path: [name], params: { name, known } });

  it("are named where there are none such, each by itself, with those there are; nothing is opened then", async () => {
    opening(LATEST_MIGRATION);
    expect(await problemsOf({})).toEqual([bad("folder", IN_FOLDER)]);
    expect(await problemsOf({ folder: undefined })).toEqual([bad("folder", IN_FOLDER)]);
    expect(await problemsOf({ path: "x" })).toEqual([bad("path", IN_FOLDER), bad("folder", IN_FOLDER)]);
    expect(await problemsOf({ folder: "x", connections: 3 })).toEqual([bad("connections", IN_FOLDER)]);
    expect(await problemsOf({ url: "x", durability: "full" })).toEqual([bad("durability", ON_SERVER)]);
    expect(await problemsOf({ url: "x", folder: "y" })).toEqual([bad("folder", ON_SERVER)]);
    expect([openPg, openPglite].map((it) => vi.mocked(it).mock.calls.length)).toEqual([0, 0]);
  });

  it("are handed to the database as they are; one left undefined is not given", async () => {
    opening(LATEST_MIGRATION);
    const server = { url: "u", connections: 3, prepare: false, connectSeconds: 1, statementSeconds: 2, lockSeconds: 3 };
    await openStore({ ...server, role: "r", readOnly: true, onLostConnection: () => undefined });
    expect(vi.mocked(openPg).mock.calls[0]?.[0]).toMatchObject({ ...server, role: "r", readOnly: true });
    await openStore({ folder: "f", durability: "relaxed" });
    expect(vi.mocked(openPglite).mock.calls[0]?.[0]).toMatchObject({ folder: "f", durability: "relaxed" });
    await openStore({ folder: null });
    expect(vi.mocked(openPglite).mock.calls[1]?.[0]).toEqual({});
  });
});

describe("a store which is opened", () => {
  it("on a server by its owner is migrated, from nothing or from where it stands", async () => {
    const fresh = opening(null);
    await openStore({ url: "u" });
    expect(steps(fresh.done)).toEqual(all);
    expect(fresh.done.filter((it) => it === "note")).toHaveLength(LATEST_MIGRATION);
    expect(fresh.done.indexOf("lock")).toBeLessThan(fresh.done.indexOf("step 1"));
    const half = opening(3);
    await openStore({ url: "u" });
    expect(steps(half.done)).toEqual(all.slice(3));
    const whole = opening(LATEST_MIGRATION);
    await openStore({ url: "u" });
    expect(steps(whole.done)).toEqual([]);
  });

  it("with a role, or to read, is only looked at: not migrated is refused, newer too, and the connection is ended", async () => {
    for (const options of [
      { url: "u", role: "r" },
      { url: "u", readOnly: true },
      { folder: "f", readOnly: true },
    ]) {
      for (const [step, code] of [
        [null, "store/not-migrated"],
        [LATEST_MIGRATION - 1, "store/not-migrated"],
        [LATEST_MIGRATION + 1, "store/newer-schema"],
      ] as const) {
        const { done, driver } = opening(step);
        expect(await problemsOf(options)).toEqual([
          { code, path: [], params: { found: step ?? 0, known: LATEST_MIGRATION } },
        ]);
        expect([steps(done), vi.mocked(driver.end).mock.calls.length]).toEqual([[], 1]);
      }
      const { done, driver } = opening(LATEST_MIGRATION);
      await openStore(options);
      expect([steps(done), vi.mocked(driver.end).mock.calls.length]).toEqual([[], 0]);
    }
  });

  it("in a folder is migrated by its owner before the role is taken, and by no reader", async () => {
    const fresh = opening(null);
    vi.mocked(actAs).mockImplementationOnce(() => Promise.resolve(void fresh.done.push("role")));
    // The fake stays at its step, so the check after it refuses: what was done until then counts.
    expect(await problemsOf({ folder: "f", role: "kttt_all" })).toMatchObject([{ code: "store/not-migrated" }]);
    expect(fresh.done.at(-1)).toBe("role");
    expect(steps(fresh.done)).toEqual(all);
    expect(vi.mocked(openPglite).mock.calls[0]?.[0]).toEqual({ folder: "f" });
    const read = opening(LATEST_MIGRATION);
    await openStore({ folder: "f", role: "kttt_all", readOnly: true });
    expect(steps(read.done)).toEqual([]);
    expect(actAs).toHaveBeenLastCalledWith(read.driver, "kttt_all");
    const old = opening(3);
    expect(await problemsOf({ folder: "f", role: "kttt_all", readOnly: true })).toMatchObject([
      { code: "store/not-migrated", params: { found: 3 } },
    ]);
    expect([steps(old.done), vi.mocked(old.driver.end).mock.calls.length]).toEqual([[], 1]);
  });

  it("in a folder takes no role where none is named", async () => {
    opening(LATEST_MIGRATION);
    await openStore({ folder: "f" });
    expect(actAs).not.toHaveBeenCalled();
  });

  it("lets go of the database when the role cannot be taken", async () => {
    const { driver } = opening(LATEST_MIGRATION);
    vi.mocked(actAs).mockRejectedValueOnce(new Error("no such role"));
    await expect(openStore({ folder: "f", role: "x" })).rejects.toThrow("no such role");
    expect(driver.end).toHaveBeenCalledTimes(1);
  });

  it("closes what it opened", async () => {
    const { driver } = opening(LATEST_MIGRATION);
    await (await openStore({ url: "u" })).close();
    expect(driver.end).toHaveBeenCalledTimes(1);
  });
});

describe("migrating", () => {
  it("waits a minute for others and as long as it takes for itself, one machine at a time, and stops where it is told", async () => {
    const { done, driver } = databaseAt(2);
    expect(await migrate(driver, 4)).toEqual([3, 4]);
    expect(done).toEqual(["set local statement_timeout = ", "lock", "step 3", "note", "step 4", "note"]);
    expect(await migrate(databaseAt(4).driver, 4)).toEqual([]);
    const fresh = databaseAt(null);
    expect(await migrate(fresh.driver, 1)).toEqual([1]);
    expect(fresh.done[2]).toMatch(/^create schema if not exists/);
    await expect(migrate(databaseAt(LATEST_MIGRATION + 1).driver)).rejects.toMatchObject({
      problems: [
        { code: "store/newer-schema", path: [], params: { found: LATEST_MIGRATION + 1, known: LATEST_MIGRATION } },
      ],
    });
  });
});
