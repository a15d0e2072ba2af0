import fs, { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { dirname, join } from "node:path";
import { storeProblem } from "./errors.js";
import { KtttError } from "@kttt/core/errors";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SqlDriver } from "./driver.js";
import { lockOf } from "./folder-lock.js";
import { Database, databases, done, FakeRoom, forget, made, name, place, rooms, says } from "./pglite.fixture.js";

// Test files share their worker's modules: the driver is loaded anew over these, and forgotten when the file is done.
vi.resetModules();
let missing: Error | null = null;
vi.doMock("@electric-sql/pglite", () => ({
  get PGlite() {
    if (missing) throw missing;
    return Database;
  },
}));
vi.doMock("./folder-file-system.js", () => ({ folderFileSystem: (folder: string) => Promise.resolve(folder) }));
vi.doMock("./pglite-end.js", () => ({ watchEnd: () => () => says.hasEnded }));
vi.doMock("./room.js", async (original) => ({ ...(await original<object>()), Room: FakeRoom }));
const { openPglite } = await import("./pglite-driver.js");
afterAll(() => {
  for (const part of ["@electric-sql/pglite", "./folder-file-system.js", "./pglite-end.js", "./room.js"]) {
    vi.doUnmock(part);
  }
  vi.resetModules();
  rmSync(place, { recursive: true, force: true });
});

let folder: string;
let count = 0;
beforeEach(() => {
  forget();
  folder = join(place, `store-${(count += 1)}`);
  // Copies stand in a place of this file's own: others may be reading stores at the same time.
  vi.stubEnv("TMPDIR", place);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

const failing = (change: object, message = "failed") => Object.assign(new Error(message), change);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => {
      const [{ code, params, path } = { code: "none", params: {}, path: [] }] = (error as KtttError).problems;
      return { code, params, path };
    },
  );
const causeOf = (work: Promise<unknown>) => work.catch((error: unknown) => (error as Error).cause);
/** A folder which holds a store already. */
function there(): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "PG_VERSION"), "17");
}
const isFree = () => !existsSync(lockOf(folder));
const copies = () => readdirSync(place).filter((it) => it.startsWith("kttt-read-"));

/** What is forced to the disk, by name, and whether every file opened for it was closed. */
function watchSyncs() {
  const synced: string[] = [];
  let opened = 0;
  vi.spyOn(fs.promises, "open").mockImplementation(((path: string, how: string) => {
    opened += 1;
    expect(how).toBe("r");
    const sync = () => {
      synced.push(path === place ? "the folder around" : name(path));
      return Promise.resolve(says.answers("sync")).then(() => undefined);
    };
    const close = () => Promise.resolve(void (opened -= 1));
    return Promise.resolve({ sync, close });
  }) as never);
  syncBuiltinESMExports();
  return { synced, open: () => opened };
}

describe("a store which is made", () => {
  it("is made beside its place, forced to the disk with all its files, moved there, and only then opened", async () => {
    const { open, synced } = watchSyncs();
    const driver = await openPglite({ folder });
    const its = name(folder);
    expect(done).toEqual([`start ${its}.making`, `close ${its}.making`, `start ${its}`, `reserve ${its}`]);
    const files = ["", "/base", "/base/1", "/PG_VERSION"].map((file) => `${its}.making${file}`);
    expect([...synced].sort()).toEqual([...files, "the folder around"].sort());
    expect([synced.at(-1), open()]).toEqual(["the folder around", 0]);
    expect(synced.indexOf(`${its}.making/base`)).toBeGreaterThan(synced.indexOf(`${its}.making/base/1`));
    expect(existsSync(`${folder}.making`)).toBe(false);
    const [making, kept] = made;
    const memory = ["-c", "work_mem=256MB"];
    expect(making?.startParams).toEqual(["--single", "-F", "-O", ...memory]);
    expect(kept?.startParams).toEqual(["--single", "-O", ...memory, "-c", "wal_sync_method=fsync"]);
    await driver.end();
  });

  it("is left to the operating system where its durability is relaxed", async () => {
    const { synced } = watchSyncs();
    await (await openPglite({ folder, durability: "relaxed" })).end();
    expect([synced, existsSync(join(folder, "PG_VERSION"))]).toEqual([[], true]);
    expect(made.every((it) => it.startParams?.includes("-F"))).toBe(true);
  });

  it("takes nothing of what an earlier try left half-made, and an empty folder for its place", async () => {
    for (const path of [`${folder}.making`, folder]) mkdirSync(path, { recursive: true });
    writeFileSync(join(`${folder}.making`, "half"), "");
    await (await openPglite({ folder, durability: "relaxed" })).end();
    expect(readdirSync(folder).sort()).toEqual(["PG_VERSION", "base"]);
  });

  it("is none where a step of it fails: the file is closed, the folder is free, and nothing stands in its place", async () => {
    const { open } = watchSyncs();
    says.answers = (text) => {
      if (text === "sync") throw failing({ code: "EIO" });
    };
    const work = openPglite({ folder });
    expect(await refusal(work)).toEqual({ code: "store/folder-not-writable", params: { folder }, path: [] });
    expect(await causeOf(work)).toMatchObject({ code: "EIO" });
    expect([open(), isFree(), existsSync(folder)]).toEqual([0, true, false]);
    says.answers = (text) => {
      if (text === "sync") throw failing({ code: "ENOSPC" });
    };
    const full = openPglite({ folder });
    expect(await refusal(full)).toEqual({ code: "store/disk-full", params: {}, path: [] });
    expect(await causeOf(full)).toMatchObject({ code: "ENOSPC" });
  });

  it("which PostgreSQL does not start on says so, by its own name", async () => {
    says.starts = ({ onStderr }) => {
      onStderr?.("FATAL: no memory");
      throw new Error("exit");
    };
    expect(await refusal(openPglite({ folder }))).toEqual({
      ...{ code: "store/folder-damaged", path: [], params: { folder, reason: "no memory" } },
    });
    expect([isFree(), existsSync(folder)]).toEqual([true, false]);
  });

  it("is not made where there can be no folder", async () => {
    writeFileSync(join(place, "a-file"), "");
    folder = join(place, "a-file", "deep", "store");
    expect(await refusal(openPglite({ folder }))).toMatchObject({ code: "store/folder-not-writable" });
    expect(made).toEqual([]);
  });

  it("is not made where other files are, which it would write over", async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, "report.docx"), "");
    for (const readOnly of [false, true]) {
      expect(await refusal(openPglite({ folder, readOnly }))).toEqual({
        ...{ code: "store/folder-damaged", path: [] },
        params: { folder, reason: "it holds files, but no PG_VERSION" },
      });
    }
    expect([made, readdirSync(folder), isFree()]).toEqual([[], ["report.docx"], true]);
  });
});

describe("a store which is there", () => {
  it("is opened as it stands, by its whole path, and is its opener's until the end", async () => {
    there();
    const driver = await openPglite({ folder: join(folder, "..", folder.slice(dirname(folder).length + 1)) });
    expect(done).toEqual([`start ${name(folder)}`, `reserve ${name(folder)}`]);
    expect(await refusal(openPglite({ folder }))).toMatchObject({ code: "store/folder-in-use" });
    await driver.end();
    expect([done.at(-1), isFree()]).toEqual([`close ${name(folder)}`, true]);
  });

  it("is free again where its end fails, where it does not start, and where there is no room to be set aside", async () => {
    there();
    const driver = await openPglite({ folder });
    says.answers = () => {
      throw new Error("close failed");
    };
    await expect(driver.end()).rejects.toThrow("close failed");
    expect(isFree()).toBe(true);
    says.starts = () => {
      throw new Error("no");
    };
    expect(await refusal(openPglite({ folder }))).toMatchObject({ code: "store/folder-damaged" });
    expect(isFree()).toBe(true);
  });

  it("is closed and free where the disk fails while room is set aside beside it", async () => {
    there();
    vi.spyOn(FakeRoom.prototype, "reserve").mockImplementation(() => {
      throw failing({ code: "EIO" });
    });
    await expect(openPglite({ folder })).rejects.toMatchObject({ code: "EIO" });
    expect([done.at(-1), isFree()]).toEqual([`close ${name(folder)}`, true]);
  });

  it("which does not start is refused in the last words of PostgreSQL which say why, without what stands before them", async () => {
    there();
    for (const [lines, reason] of [
      [[], "PostgreSQL did not start"],
      [["LOG:  starting", "2024-06-14 [1] FATAL:  bad control file", "LOG: over"], "bad control file"],
      [["PANIC:  first", "ERROR: second", "LOG:  third"], "second"],
      [["x PANIC: no log: FATAL: y"], "no log: FATAL: y"],
      [["HINT: none"], "PostgreSQL did not start"],
    ] as const) {
      says.starts = ({ onStderr }) => {
        expect(lines.map((it) => onStderr?.(it))).toEqual(lines.map(() => true));
        throw failing({}, "a page of minified source");
      };
      const work = openPglite({ folder });
      expect(await refusal(work)).toEqual({ code: "store/folder-damaged", params: { folder, reason }, path: [] });
      expect(await causeOf(work)).toMatchObject({ message: "a page of minified source" });
    }
    says.starts = () => {
      for (const it of rooms) it.full = true;
      throw new Error("no");
    };
    const full = openPglite({ folder });
    expect(await refusal(full)).toEqual({ code: "store/disk-full", params: {}, path: [] });
    expect(await causeOf(full)).toEqual(new Error("no"));
  });

  it("is closed and free where the role cannot be taken", async () => {
    there();
    says.answers = (text) => {
      if (text.startsWith("set role")) throw failing({ code: "22023" });
    };
    await expect(openPglite({ folder, role: "nobody" })).rejects.toMatchObject({ code: "22023" });
    expect([done.at(-1), isFree()]).toEqual([`close ${name(folder)}`, true]);
    done.length = 0;
    says.answers = () => [{ name: "postgres" }];
    expect(await refusal(openPglite({ folder, role: `a"b` }))).toEqual({
      ...{ code: "store/wrong-role", path: [], params: { role: `a"b`, found: "postgres" } },
    });
    expect(done.slice(2)).toEqual([`set role "a""b"`, "select current_user::text as name", `close ${name(folder)}`]);
  });
});

describe("a store which is read", () => {
  it("is a copy of it without the reserve, which is free while it is read, and gone when the reader is done", async () => {
    there();
    for (const file of ["kttt.reserve", "data"]) writeFileSync(join(folder, file), file);
    const before = copies();
    const driver = await openPglite({ folder, readOnly: true, role: "kttt_all" });
    const copy = made[0]?.fs ?? "";
    expect(readdirSync(copy).sort()).toEqual(["PG_VERSION", "base", "data"]);
    expect([readFileSync(join(copy, "data"), "utf8"), isFree()]).toEqual(["data", true]);
    expect(copies()).toHaveLength(before.length + 1);
    // Not forced to the disk, and no room set aside.
    expect(made[0]?.startParams).toContain("-F");
    expect(done).toEqual([
      ...["start a copy", "set default_transaction_read_only = on", `set role "kttt_all"`],
      "select current_user::text as name",
    ]);
    await driver.end();
    expect([done.at(-1), copies()]).toEqual(["close a copy", before]);
    const failed = await openPglite({ folder, readOnly: true });
    says.answers = () => {
      throw new Error("close failed");
    };
    await expect(failed.end()).rejects.toThrow("close failed");
    expect(copies()).toEqual(before);
  });

  it("needs no lock where none can be written: nobody writes there", async () => {
    there();
    const make = fs.mkdirSync.bind(fs);
    vi.spyOn(fs, "mkdirSync").mockImplementation((path, options) => {
      if (String(path).endsWith(".lock")) throw failing({ code: "EROFS" });
      return make(path, options);
    });
    syncBuiltinESMExports();
    expect(await refusal(openPglite({ folder }))).toMatchObject({ code: "store/folder-not-writable" });
    await (await openPglite({ folder, readOnly: true })).end();
  });

  it("must be there, and leaves no copy where it does not start or the role is refused; it is named, not the copy", async () => {
    expect(await refusal(openPglite({ folder, readOnly: true }))).toEqual({
      ...{ code: "store/folder-damaged", path: [], params: { folder, reason: "there is no database in it" } },
    });
    expect(existsSync(folder)).toBe(false);
    there();
    const before = copies();
    says.starts = () => {
      throw new Error("no");
    };
    expect(await refusal(openPglite({ folder, readOnly: true }))).toMatchObject({ params: { folder } });
    says.starts = () => undefined;
    says.answers = () => {
      throw new Error("refused");
    };
    await expect(openPglite({ folder, readOnly: true })).rejects.toThrow("refused");
    expect([copies(), isFree()]).toEqual([before, true]);
  });

  it("is refused while somebody has it, and where it cannot be copied is free again", async () => {
    there();
    const driver = await openPglite({ folder });
    const before = copies();
    expect(await refusal(openPglite({ folder, readOnly: true }))).toMatchObject({ code: "store/folder-in-use" });
    await driver.end();
    vi.spyOn(fs.promises, "cp").mockRejectedValue(failing({ code: "EIO" }));
    syncBuiltinESMExports();
    await expect(openPglite({ folder, readOnly: true })).rejects.toMatchObject({ code: "EIO" });
    expect([copies(), isFree()]).toEqual([before, true]);
  });
});

describe("a database in memory", () => {
  it("has no folder, reads large whole numbers as numbers, and takes a role when it is asked to", async () => {
    await openPglite();
    expect([Object.keys(made[0] ?? {}), done]).toEqual([["parsers"], ["start memory"]]);
    expect(made[0]?.parsers[20]?.("9007199254740991")).toBe(9_007_199_254_740_991);
    await openPglite({ role: "kttt_all" });
    expect(done.slice(2)).toEqual([`set role "kttt_all"`, "select current_user::text as name"]);
    there();
    await (await openPglite({ folder })).end();
    expect(made.at(-1)?.parsers).toBe(made[0]?.parsers);
  });

  it("says which package is missing, and why", async () => {
    missing = new Error("no such package");
    const work = openPglite();
    expect(await refusal(work)).toEqual({
      ...{ code: "store/missing-driver", path: [], params: { name: "@electric-sql/pglite" } },
    });
    expect(await causeOf(work)).toBe(missing);
    missing = null;
  });
});

describe("on a full disk", () => {
  const DISK_FULL = { code: "store/disk-full", params: {}, path: [] };
  let driver: SqlDriver;
  let room: FakeRoom;
  beforeEach(async () => {
    there();
    driver = await openPglite({ folder });
    room = rooms[0] as FakeRoom;
    done.length = 0;
  });
  afterEach(() => driver.end());

  it.each([
    ["select 1", true],
    ["  \n SELECT 1", true],
    ["show work_mem", true],
    ["select kttt.append($1)", false],
    ["select 1\nfrom (select\nKTTT.APPEND($1)) x", false],
    ["select kttt.appended", true],
    ["selection", false],
    ["insert into a select 1", false],
    ["with a as (insert into b values (1)) select 1", false],
    ["update a set b = 'select'", false],
  ])("%j goes on: %s", async (text, goesOn) => {
    room.full = true;
    if (goesOn) expect(await driver.query(text)).toEqual([{ one: 1 }]);
    else expect(await refusal(driver.query(text))).toEqual(DISK_FULL);
    expect(done).toEqual(goesOn ? [text] : [`reserve ${name(folder)}`]);
  });

  it("refuses scripts and what writes in a transaction, and writes again as soon as there is room", async () => {
    room.full = true;
    expect(await refusal(driver.script("create table x ()"))).toEqual(DISK_FULL);
    expect(await refusal(driver.transaction((sql) => sql.query("insert into x")))).toEqual(DISK_FULL);
    expect(done.includes("create table x ()") || done.includes("insert into x")).toBe(false);
    room.again = true;
    await driver.script("create table x ()");
    await driver.query("insert into x values ($1)", [7]);
    expect(done.slice(-3)).toEqual([`reserve ${name(folder)}`, "create table x ()", "insert into x values ($1) 7"]);
  });

  it("asks for no room where the disk was never full", async () => {
    await driver.query("insert into x");
    await driver.script("create table x ()");
    expect(done).toEqual(["insert into x", "create table x ()"]);
  });

  it("is told by PostgreSQL or by the operating system, in a statement or a script: refused with why, and full from then on", async () => {
    for (const code of ["53100", "ENOSPC", "EDQUOT"]) {
      for (const work of [() => driver.query("insert into x"), () => driver.script("insert into x")]) {
        room.full = false;
        const cause = failing({ code });
        says.answers = () => {
          throw cause;
        };
        const call = work();
        expect(await refusal(call)).toEqual(DISK_FULL);
        expect(await causeOf(call)).toBe(cause);
        expect(room.full).toBe(true);
      }
    }
    says.answers = () => undefined;
  });

  it("passes on any other failure as it is, and does not take the disk for full", async () => {
    const known = new KtttError(storeProblem("store/stopped", []));
    for (const error of [failing({ code: "23505" }), failing({ code: "EIO" }), known]) {
      says.answers = () => {
        throw error;
      };
      expect(await driver.query("insert into x").catch((reason: unknown) => reason)).toBe(error);
      expect(await driver.script("insert into x").catch((reason: unknown) => reason)).toBe(error);
    }
    says.answers = () => undefined;
    expect(room.full).toBe(false);
  });

  it("refuses a database in memory with the same code", async () => {
    const memory = await openPglite();
    says.answers = () => {
      throw failing({ code: "53100" });
    };
    expect(await refusal(memory.query("select 1"))).toEqual(DISK_FULL);
    says.answers = () => undefined;
    expect(await memory.query("insert into x")).toEqual([{ one: 1 }]);
  });
});

describe("statements on one connection", () => {
  it("wait for each other, also for a whole transaction, in the order they came, whatever becomes of one", async () => {
    const driver = await openPglite();
    done.length = 0;
    says.answers = (text) => {
      if (text === "b") throw failing({ code: "42601" });
    };
    const work = [
      driver.query("a", [1, "x"]),
      driver.script("b").catch((error: unknown) => (error as { code: string }).code),
      driver.transaction(async (sql) => {
        await sql.script("c");
        await new Promise((wake) => setTimeout(wake, 5));
        await sql.query("d", [true]);
        return "of the transaction";
      }),
      driver.query("e"),
    ];
    expect(await Promise.all(work)).toEqual([[{ one: 1 }], "42601", "of the transaction", [{ one: 1 }]]);
    expect(done).toEqual(["a 1 x", "b", "begin", "c", "d true", "commit", "e"]);
  });

  it("let the rest of the process have its turn between two of them", async () => {
    const driver = await openPglite();
    let turns = 0;
    setImmediate(() => (turns += 1));
    await driver.query("a");
    const second = driver.query("b").then(() => turns);
    expect(await second).toBe(1);
  });

  it("begin outside of a transaction which was left open, and otherwise take nothing back", async () => {
    const driver = await openPglite();
    done.length = 0;
    await driver.query("a");
    (databases[0] as Database).inTransaction = true;
    await driver.query("b");
    await driver.query("c");
    expect(done).toEqual(["a", "rollback", "b", "c"]);
  });

  it("are refused when PostgreSQL has ended, which is then not asked to close", async () => {
    const driver = await openPglite();
    done.length = 0;
    await driver.query("a");
    says.hasEnded = new KtttError(storeProblem("store/stopped", []));
    for (const work of [
      () => driver.query("b"),
      () => driver.script("b"),
      () => driver.transaction(() => Promise.resolve()),
    ]) {
      expect(await work().catch((error: unknown) => error)).toBe(says.hasEnded);
    }
    await driver.end();
    expect(done).toEqual(["a"]);
    says.hasEnded = null;
    await driver.end();
    expect(done).toEqual(["a", "close memory"]);
  });
});
