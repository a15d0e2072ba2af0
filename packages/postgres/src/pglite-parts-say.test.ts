import type { PGlite } from "@electric-sql/pglite";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import type { KtttError } from "@kttt/core/errors";
import { watchEnd } from "./pglite-end.js";
import type { Room } from "./room.js";

/** PGlite's own file system of Node, as far as it is used here: what it was made for, and what it starts PostgreSQL with. */
let starting: { readonly preRun?: unknown } & Record<string, unknown>;
class NodeFS {
  constructor(readonly folder: string) {}
  init(...args: readonly unknown[]) {
    return Promise.resolve({ emscriptenOpts: { ...starting, given: [this.folder, ...args] } });
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

type Init = (...args: readonly unknown[]) => Promise<{ emscriptenOpts: Record<string, unknown> }>;

/** The file system of a folder over one which writes as `write` says, and what was done to the room. */
async function files(write: (path: string) => number, reserve = true) {
  starting = {};
  const done: string[] = [];
  const room = {
    ranOut: () => void done.push("ran out"),
    release: () => {
      done.push("release");
      return reserve;
    },
  } as unknown as Room;
  const system = await folderFileSystem("/x/store", room);
  const { emscriptenOpts } = await (system.init as unknown as Init)({}, {});
  const NODEFS = {
    realPath: (node: unknown) => String(node),
    tryFSOperation: (work: () => unknown) => {
      done.push("try");
      return work();
    },
    stream_ops: {
      write: (...args: readonly unknown[]) => {
        const [{ node }] = args as [{ node: string }];
        done.push(`write ${args.slice(1).join(" ")}`);
        return write(node);
      },
    } as Record<string, (...args: readonly unknown[]) => number>,
  };
  (emscriptenOpts["preRun"] as readonly ((module: object) => void)[])[0]?.({ FS: { filesystems: { NODEFS } } });
  const on = (path: string) => NODEFS.stream_ops["write"]?.({ nfd: 3, node: path }, "bytes", 1, 2, 4);
  return { done, on, NODEFS };
}

describe("the file system of a folder", () => {
  it("is PGlite's own for that folder, with what it lacks put in before anything PGlite itself does first", async () => {
    const own = [() => 1, () => 2];
    for (const preRun of [own, own[0], undefined]) {
      starting = { preRun, wasm: "w" };
      const system = await folderFileSystem("/x/store", {} as Room);
      const { emscriptenOpts } = await (system.init as unknown as Init)("pg", "opts");
      expect(emscriptenOpts).toMatchObject({ wasm: "w", given: ["/x/store", "pg", "opts"] });
      const [first, ...rest] = emscriptenOpts["preRun"] as readonly unknown[];
      expect(typeof first).toBe("function");
      expect(rest).toEqual([preRun ?? []].flat());
    }
  });

  it("forces a file to the disk where PostgreSQL asks for it, and passes on when that fails", async () => {
    const { done, NODEFS } = await files(() => 0);
    const sync = vi.spyOn(fs, "fsyncSync").mockImplementation(() => undefined);
    syncBuiltinESMExports();
    expect(NODEFS.stream_ops["fsync"]?.({ nfd: 12 })).toBe(0);
    expect([done, sync.mock.calls]).toEqual([["try"], [[12]]]);
    sync.mockImplementation(() => {
      throw new Error("i/o error");
    });
    expect(() => NODEFS.stream_ops["fsync"]?.({ nfd: 12 })).toThrow("i/o error");
  });

  it("writes as PGlite does while there is room", async () => {
    const { done, on } = await files(() => 7);
    expect(on("/x/store/base/5/1259")).toBe(7);
    expect(done).toEqual(["write bytes 1 2 4"]);
  });

  const full = (change: object) => Object.assign(new Error("full"), change);
  const FULL = [{ errno: 51 }, { code: "ENOSPC" }, { code: "EDQUOT" }];

  it("gives the reserve up for the log, what was committed and the control file, and writes once more; not for tables", async () => {
    for (const change of FULL) {
      for (const path of ["/x/store/pg_wal/0001", "/x/store/pg_xact/0000", "C:\\x\\global\\pg_control", "a/global/b"]) {
        let tries = 0;
        const { done, on } = await files(() => {
          tries += 1;
          if (tries === 1) throw full(change);
          return 9;
        });
        expect(on(path)).toBe(9);
        expect(done).toEqual(["write bytes 1 2 4", "ran out", "release", "write bytes 1 2 4"]);
      }
      for (const path of ["/x/store/base/5/1259", "/x/pg_wal_old/1", "/x/global", "/my_global/x", "global/x"]) {
        const { done, on } = await files(() => {
          throw full(change);
        });
        expect(() => on(path)).toThrow("full");
        expect(done).toEqual(["write bytes 1 2 4", "ran out"]);
      }
    }
  });

  it("says that the disk is full where there is no reserve any more, or where it was not enough", async () => {
    for (const [reserve, writes] of [
      [false, 1],
      [true, 2],
    ] as const) {
      const { done, on } = await files(() => {
        throw full({ errno: 51 });
      }, reserve);
      expect(() => on("/x/store/pg_wal/0001")).toThrow("full");
      expect(done.filter((it) => it.startsWith("write"))).toHaveLength(writes);
    }
  });

  it("passes on what is wrong with a disk beside its being full, and keeps the reserve", async () => {
    const { done, on } = await files(() => {
      throw full({ errno: 29, code: "EIO" });
    });
    expect(() => on("/x/store/pg_wal/0001")).toThrow("full");
    expect(done).toEqual(["write bytes 1 2 4"]);
  });
});

describe("PostgreSQL in this process", () => {
  const ANSWERED = 100;
  /** PGlite around a loop which does what `once` says; what was called, in order. */
  function machine(once: () => unknown) {
    const called: string[] = [];
    const note = (name: string) => () => void called.push(name);
    const mod = {
      _PostgresMainLoopOnce: () => {
        called.push("once");
        return once();
      },
      stackRestore: (place: unknown) => void called.push(`restore ${String(place)}`),
      _PostgresSendReadyForQueryIfNecessary: note("ready"),
      _pgl_pq_flush: note("flush"),
    };
    const ended = watchEnd({ POSTGRES_MAIN_LONGJMP: ANSWERED, mod } as unknown as PGlite);
    return { called, ended, mod };
  }
  const all = (mod: ReturnType<typeof machine>["mod"]) => {
    mod.stackRestore(5);
    mod._PostgresSendReadyForQueryIfNecessary();
    mod._pgl_pq_flush();
  };

  it("is asked as PGlite asks it, and has not ended: also where it answers with an error of its own", () => {
    const fine = machine(() => 3);
    expect(fine.mod._PostgresMainLoopOnce()).toBe(3);
    all(fine.mod);
    expect([fine.called, fine.ended()]).toEqual([["once", "restore 5", "ready", "flush"], null]);
    const refused = machine(() => {
      throw Object.assign(new Error("refused"), { status: ANSWERED });
    });
    for (let round = 0; round < 2; round += 1) expect(() => refused.mod._PostgresMainLoopOnce()).toThrow("refused");
    all(refused.mod);
    expect([refused.called, refused.ended()]).toEqual([["once", "once", "restore 5", "ready", "flush"], null]);
  });

  it.each([[{ status: 1 }], [{}], [new Error("memory access out of bounds")], [null], [undefined], ["PANIC"]])(
    "has ended when it throws anything else, and is asked nothing more: %j",
    (cause) => {
      const { called, ended, mod } = machine(() => {
        throw cause;
      });
      const thrown = (work: () => unknown) => {
        try {
          return ["returned", work()];
        } catch (error) {
          return ["threw", error];
        }
      };
      expect(thrown(() => mod._PostgresMainLoopOnce())).toEqual(["threw", cause]);
      const end = ended() as KtttError;
      expect(end.problems).toMatchObject([{ code: "store/stopped", path: [] }]);
      expect(end.cause).toBe(cause);
      expect(thrown(() => mod._PostgresMainLoopOnce())).toEqual(["threw", end]);
      expect(thrown(() => mod.stackRestore(5))).toEqual(["threw", end]);
      mod._PostgresSendReadyForQueryIfNecessary();
      mod._pgl_pq_flush();
      expect([called, ended()]).toEqual([["once"], end]);
    },
  );
});
