import processes from "node:child_process";
import fs, {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { hostname, tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import type { KtttError } from "@kttt/core/errors";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { lockOf, type LockHolder, takeFolder } from "./folder-lock.js";

const place = mkdtempSync(join(tmpdir(), "kttt-lock-says-"));
let folder: string;
let count = 0;
beforeEach(() => {
  folder = join(place, `store-${(count += 1)}`);
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const files = () => (existsSync(lockOf(folder)) ? readdirSync(lockOf(folder)) : []);
const claimOf = (name: string) => JSON.parse(readFileSync(join(lockOf(folder), name), "utf8")) as LockHolder;
const refusal = (options?: { toRead: boolean }) =>
  takeFolder(folder, options).then(
    (lock) => {
      lock.release();
      return null;
    },
    (error: unknown) => (error as KtttError).problems[0],
  );
/** What another one would have left, made of this process's own claim. */
async function left(name: string, change: Partial<LockHolder> = {}): Promise<LockHolder> {
  const lock = await takeFolder(folder);
  const mine = claimOf(files()[0] ?? "");
  lock.release();
  mkdirSync(lockOf(folder), { recursive: true });
  const holder = { ...mine, ...change };
  writeFileSync(join(lockOf(folder), name), JSON.stringify(holder));
  return holder;
}

describe("the lock of a folder", () => {
  it("stands beside it, by its whole path, and says which process of which machine has it, when that began and since when", async () => {
    expect(lockOf("a/b")).toBe(join(process.cwd(), "a/b.lock"));
    expect(lockOf("/x/store/")).toBe("/x/store.lock");
    const before = new Date().toISOString();
    const lock = await takeFolder(relative(process.cwd(), folder));
    expect(readdirSync(place)).toContain(`${basename(folder)}.lock`);
    const [name = "", ...others] = files();
    expect([name, others]).toEqual([expect.stringMatching(/^held-[0-9a-f-]{36}$/), []]);
    const { host, pid, since, started } = claimOf(name);
    expect([pid, host.split("/")[0]]).toEqual([process.pid, hostname()]);
    expect(since >= before && since <= new Date().toISOString()).toBe(true);
    if (process.platform === "linux") {
      const stat = readFileSync(`/proc/${process.pid}/stat`, "utf8");
      const start = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
      expect(started).toBe(`${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}/${start}`);
      expect(host).toMatch(/\/pid:\[\d+\]$/);
    }
    lock.release();
    expect(existsSync(lockOf(folder))).toBe(false);
  });

  it("names in a refusal who has it, where, since when, and the file to remove where nobody can see the holder", async () => {
    const holder = await left("held-x", { host: "other-machine/pid:[1]", pid: 77 });
    expect(await refusal()).toMatchObject({
      code: "store/folder-in-use",
      path: [],
      params: { folder, pid: 77, host: "other-machine", since: holder.since, lock: lockOf(folder) },
    });
    expect(files()).toEqual(["held-x"]);
  });

  it("is at once refused where it is held, and where somebody only asks, after patience; a claim still being written is none", async () => {
    await left("held-x");
    const began = Date.now();
    expect(await refusal()).toMatchObject({ code: "store/folder-in-use" });
    expect(Date.now() - began).toBeLessThan(1_000);
    rmSync(lockOf(folder), { recursive: true });
    await left("claim-x");
    const asked = refusal();
    await new Promise((wake) => setTimeout(wake, 60));
    rmSync(join(lockOf(folder), "claim-x"), { force: true });
    expect(await asked).toBeNull();
    await left("new-x");
    expect(await refusal()).toBeNull();
    expect(files()).toEqual(["new-x"]);
  });

  it("ends the patience with somebody who asks and never takes", async () => {
    await left("claim-x", { pid: process.pid });
    expect(await refusal()).toMatchObject({ code: "store/folder-in-use", params: { pid: process.pid } });
    expect(files()).toEqual(["claim-x"]);
  });

  it("is not held by what is no more: a process which ended, one of the same number which began at another time", async () => {
    const gone = 2 ** 22 + 1;
    for (const change of [{ pid: gone }, { pid: gone, started: "" }, { started: "another boot/1" }]) {
      await left("held-x", change);
      expect(await refusal()).toBeNull();
      expect(files()).toEqual([]);
    }
  });

  it("is held by a living process of which the system tells no beginning, and by one on another machine, whatever its number", async () => {
    for (const change of [{ started: "" }, { host: "other/", pid: 2 ** 22 + 1 }, { host: "", pid: 1 }]) {
      await left("held-x", change);
      expect(await refusal()).toMatchObject({ code: "store/folder-in-use" });
      rmSync(lockOf(folder), { recursive: true });
    }
  });

  it("written by hand or by an older version is read as far as it goes: an unknown machine's, so nobody takes it away", async () => {
    mkdirSync(lockOf(folder), { recursive: true });
    writeFileSync(join(lockOf(folder), "held-x"), "{}");
    expect(await refusal()).toMatchObject({ params: { pid: 0, host: "", since: "" } });
  });

  it("given back leaves what others have there, and gives a new one to the next", async () => {
    const lock = await takeFolder(folder);
    writeFileSync(join(lockOf(folder), "new-y"), "");
    lock.release();
    expect(files()).toEqual(["new-y"]);
    (await takeFolder(folder)).release();
    expect(() => lock.release()).not.toThrow();
  });

  it("needs no lock to be read where nothing can be written, and cannot be taken to write there", async () => {
    const file = join(place, "a-file");
    writeFileSync(file, "");
    folder = join(file, "store");
    const lock = await takeFolder(folder, { toRead: true });
    expect(() => lock.release()).not.toThrow();
    expect(await refusal()).toMatchObject({ code: "store/folder-not-writable", path: [], params: { folder } });
    expect(dirname(folder)).toBe(file);
    // A place which is there and takes no claim is somebody's.
    folder = join(place, "taken");
    writeFileSync(lockOf(folder), "a file where the lock should stand");
    expect(await refusal({ toRead: true })).toMatchObject({ code: "store/folder-not-writable" });
    chmodSync(lockOf(folder), 0o600);
  });

  it("whose claim was cut off, by a loss of power for example, is an unknown holder's: refused in plain words, and left", async () => {
    for (const text of ["", '{"pid":7', "null", "7", '"words"', "[]"]) {
      mkdirSync(lockOf(folder), { recursive: true });
      writeFileSync(join(lockOf(folder), "held-x"), text);
      expect([text, await refusal()]).toMatchObject([
        text,
        { code: "store/folder-in-use", params: { pid: 0, host: "", since: "", lock: lockOf(folder) } },
      ]);
      expect(files()).toEqual(["held-x"]);
    }
  });

  it("names who has it before who only asks, at once; what went away meanwhile is nobody's", async () => {
    const holder = await left("held-x", { host: "other/", pid: 2 });
    for (const [name, pid] of [
      ["claim-a", 1],
      ["claim-z", 3],
    ] as const) {
      writeFileSync(join(lockOf(folder), name), JSON.stringify({ ...holder, pid }));
    }
    const waits = vi.spyOn(globalThis, "setTimeout");
    expect(await refusal()).toMatchObject({ params: { pid: 2 } });
    expect(waits).not.toHaveBeenCalled();
    rmSync(lockOf(folder), { recursive: true });
    mkdirSync(lockOf(folder));
    symlinkSync(join(place, "nowhere"), join(lockOf(folder), "held-gone"));
    expect(await refusal()).toBeNull();
  });

  it("is asked for 40 times, after pauses of 5 to 45 ms, never alike", async () => {
    await left("claim-x", { host: "other/" });
    const waits: (number | undefined)[] = [];
    vi.spyOn(globalThis, "setTimeout").mockImplementation(((wake: () => void, wait?: number) => {
      waits.push(wait);
      queueMicrotask(wake);
    }) as never);
    const random = vi.spyOn(Math, "random").mockReturnValue(0.5);
    expect(await refusal()).toMatchObject({ code: "store/folder-in-use" });
    expect(waits).toEqual(Array.from({ length: 39 }, () => 25));
    random.mockReturnValueOnce(0).mockReturnValueOnce(0.999);
    waits.length = 0;
    await refusal();
    expect(waits.slice(0, 2)).toEqual([5, 5 + 0.999 * 40]);
    expect(files()).toEqual(["claim-x"]);
  });
});

describe("the claim on a folder", () => {
  const failing = (code: string) => Object.assign(new Error(code), { code });

  it("is written again where whoever let go took the place away at that moment, up to 20 times more", async () => {
    const write = fs.writeFileSync.bind(fs);
    let failures = 21;
    const writes = vi.spyOn(fs, "writeFileSync").mockImplementation((...args) => {
      if ((failures -= 1) >= 0) throw failing("ENOENT");
      write(...args);
    });
    syncBuiltinESMExports();
    expect(await refusal()).toBeNull();
    expect(writes).toHaveBeenCalledTimes(22);
    failures = Infinity;
    writes.mockClear();
    expect(await refusal()).toMatchObject({ code: "store/folder-not-writable" });
    expect(writes).toHaveBeenCalledTimes(22);
  });

  it("which cannot be written for another reason is not tried again, and why is kept", async () => {
    const cause = failing("EACCES");
    const writes = vi.spyOn(fs, "writeFileSync").mockImplementation(() => {
      throw cause;
    });
    syncBuiltinESMExports();
    const error: unknown = await takeFolder(folder).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "store/folder-not-writable" });
    expect((error as Error).cause).toBe(cause);
    expect(writes).toHaveBeenCalledTimes(1);
  });
});

describe("whether the holder of a folder still lives", () => {
  const OTHER = 4321;
  const STARTED = "boot/88";
  /** Another process as the system tells of it: its line in /proc, and what `ps` says where there is no such line. */
  function system(stat: string | null, ps: string | Error = "") {
    vi.restoreAllMocks();
    vi.spyOn(process, "kill").mockReturnValue(true);
    const read = fs.readFileSync.bind(fs) as (...args: readonly unknown[]) => unknown;
    vi.spyOn(fs, "readFileSync").mockImplementation(((path: unknown, ...args: readonly unknown[]) => {
      if (path === "/proc/sys/kernel/random/boot_id") return " boot\n";
      if (path !== `/proc/${OTHER}/stat`) return read(path, ...args);
      if (stat === null) throw new Error("no /proc here");
      return stat;
    }) as never);
    const asked = vi.spyOn(processes, "execFileSync").mockImplementation((() => {
      if (typeof ps !== "string") throw ps;
      return ps;
    }) as never);
    syncBuiltinESMExports();
    return asked;
  }
  const line = (state: string, start = "88") =>
    [`${OTHER} (a) R (b)`, state, ...Array.from({ length: 18 }, (_, at) => `f${at}`), start, "after"].join(" ");
  const isHeld = async (started = STARTED) => {
    rmSync(lockOf(folder), { recursive: true, force: true });
    await left("held-x", { pid: OTHER, started });
    return (await refusal()) !== null;
  };

  it("is told by its state and its start, after a name which may hold anything", async () => {
    system(line("S"));
    expect([await isHeld(), await isHeld("boot/89"), await isHeld("other/88")]).toEqual([true, false, false]);
    for (const dead of ["Z", "X"]) {
      system(line(dead));
      expect([dead, await isHeld()]).toEqual([dead, false]);
    }
    system(`${OTHER} (a) S`);
    expect([await isHeld("boot/"), await isHeld()]).toEqual([true, false]);
  });

  it("is asked of ps where there is no /proc; who is not told of counts as alive", async () => {
    const asked = system(null, " Mon Jan  1 08:00:00 2024\n");
    expect([await isHeld("Mon Jan  1 08:00:00 2024"), await isHeld("Tue Jan  2 08:00:00 2024")]).toEqual([true, false]);
    expect(asked.mock.calls[0]).toEqual(["ps", ["-o", "lstart=", "-p", "4321"], { encoding: "utf8" }]);
    system(null, new Error("no ps"));
    expect(await isHeld("Tue Jan  2 08:00:00 2024")).toBe(true);
  });

  it("is not asked of ps on Windows, which has none", async () => {
    const asked = system(null, "never");
    vi.spyOn(process, "platform", "get").mockReturnValue("win32");
    expect(await isHeld()).toBe(true);
    expect(asked).not.toHaveBeenCalled();
  });

  it("is sure only where there is no such process: one of another user lives", async () => {
    system(line("S"));
    for (const [code, held] of [
      ["EPERM", true],
      ["ESRCH", false],
    ] as const) {
      vi.mocked(process.kill).mockImplementation(() => {
        throw Object.assign(new Error(code), { code });
      });
      expect([code, await isHeld()]).toEqual([code, held]);
    }
    vi.mocked(process.kill).mockReturnValue(true);
    await isHeld();
    expect(vi.mocked(process.kill).mock.calls.every(([, signal]) => signal === 0)).toBe(true);
  });
});
