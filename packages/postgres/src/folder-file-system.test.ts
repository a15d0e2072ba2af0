import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import type { Room } from "./room.js";

const made: unknown[] = [];
let preRun: unknown;
class NodeFS {
  constructor(folder: string) {
    made.push(folder);
  }
  init(...args: readonly unknown[]) {
    made.push(args);
    return Promise.resolve({ emscriptenOpts: { noInitialRun: true, preRun } });
  }
}
vi.resetModules();
vi.doMock("@electric-sql/pglite/nodefs", () => ({ NodeFS }));
const { folderFileSystem } = await import("./folder-file-system.js");
afterAll(() => {
  vi.doUnmock("@electric-sql/pglite/nodefs");
  vi.resetModules();
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

type PreRun = (module: unknown) => void;
type Init = {
  init(...args: readonly unknown[]): Promise<{ emscriptenOpts: { preRun: PreRun[]; noInitialRun: boolean } }>;
};
const initOf = async (room: Partial<Room> = {}) => {
  const system = (await folderFileSystem("/data/store", room as Room)) as unknown as Init;
  return (await system.init("database", { a: 1 })).emscriptenOpts;
};

/** The files of PGlite, written by `write`; a stream's node is its path. */
async function filesWith(write: () => number, room: Partial<Room>) {
  preRun = undefined;
  const [complete] = (await initOf(room)).preRun;
  const tried: string[] = [];
  const files = {
    realPath: (node: unknown) => String(node),
    tryFSOperation: <T>(work: () => T) => {
      tried.push("tried");
      return work();
    },
    stream_ops: { write } as { write: (...args: unknown[]) => number; fsync?: (stream: unknown) => number },
  };
  complete?.({ FS: { filesystems: { NODEFS: files } } });
  return { ops: files.stream_ops, tried };
}
const full = (code: object) => Object.assign(new Error("no room"), code);

describe("the file system of a folder", () => {
  it("is PGlite's own for that folder, completed before whatever else is run first", async () => {
    const other = () => undefined;
    for (const [given, behind] of [
      [undefined, []],
      [other, [other]],
      [
        [other, other],
        [other, other],
      ],
    ] as const) {
      preRun = given;
      made.length = 0;
      const options = await initOf();
      expect(made).toEqual(["/data/store", ["database", { a: 1 }]]);
      expect([options.noInitialRun, options.preRun.length, options.preRun.slice(1)]).toEqual([
        true,
        behind.length + 1,
        behind,
      ]);
    }
  });

  it("forces a file to the disk when PostgreSQL asks for it, and says so", async () => {
    const synced = vi.spyOn(fs, "fsyncSync").mockImplementation(() => undefined);
    syncBuiltinESMExports();
    const { ops, tried } = await filesWith(() => 1, {});
    expect(ops.fsync?.({ nfd: 42 })).toBe(0);
    expect([synced.mock.calls, tried]).toEqual([[[42]], ["tried"]]);
  });

  it("writes as before while there is room", async () => {
    const room = { ranOut: vi.fn(), release: vi.fn() };
    const write = vi.fn(() => 8192);
    const { ops } = await filesWith(write, room);
    expect(ops.write({ node: "/x" }, "bytes", 1, 8192, 2)).toBe(8192);
    expect(write.mock.calls).toEqual([[{ node: "/x" }, "bytes", 1, 8192, 2]]);
    expect([room.ranOut.mock.calls.length, room.release.mock.calls.length]).toEqual([0, 0]);
  });

  it.each(["/d/pg_wal/0001", "/d/pg_xact/0000", "/d/global/1262", "C:\\d\\pg_wal\\0001"])(
    "gives the reserve up for %s on a full disk, and writes once more",
    async (path) => {
      for (const code of [{ errno: 51 }, { code: "ENOSPC" }, { code: "EDQUOT" }]) {
        const room = { ranOut: vi.fn(), release: vi.fn(() => true) };
        let tries = 0;
        const { ops } = await filesWith(() => {
          tries += 1;
          if (tries === 1) throw full(code);
          return 8192;
        }, room);
        expect(ops.write({ node: path })).toBe(8192);
        expect([tries, room.ranOut.mock.calls.length, room.release.mock.calls.length]).toEqual([2, 1, 1]);
      }
    },
  );

  it("keeps it for these alone: a table which finds no room is refused, and so is the log when the reserve is gone", async () => {
    for (const [path, released, asked] of [
      ["/d/base/1/1259", true, 0],
      ["/d/my_pg_wal_old/1", true, 0],
      ["/d/pg_wal/0001", false, 1],
    ] as const) {
      const room = { ranOut: vi.fn(), release: vi.fn(() => released) };
      const write = vi.fn(() => {
        throw full({ errno: 51 });
      });
      const { ops } = await filesWith(write, room);
      expect(() => ops.write({ node: path })).toThrow("no room");
      expect([write.mock.calls.length, room.ranOut.mock.calls.length, room.release.mock.calls.length]).toEqual([
        1,
        1,
        asked,
      ]);
    }
  });

  it("passes on what else is wrong with a disk, and takes nothing of that for a lack of room", async () => {
    const room = { ranOut: vi.fn(), release: vi.fn(() => true) };
    for (const code of [{ errno: 29 }, { code: "EIO" }, {}]) {
      const { ops } = await filesWith(() => {
        throw full(code);
      }, room);
      expect(() => ops.write({ node: "/d/pg_wal/0001" })).toThrow("no room");
    }
    expect([room.ranOut.mock.calls.length, room.release.mock.calls.length]).toEqual([0, 0]);
  });
});
