import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import type { KtttError } from "@kttt/core/errors";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { lockOf, type LockHolder, takeFolder } from "./folder-lock.js";

const place = mkdtempSync(join(tmpdir(), "kttt-lock-says-"));
let folder: string;
let count = 0;
beforeEach(() => {
  folder = join(place, `store-${(count += 1)}`);
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
  }, 30_000);

  it("is not held by what is no more: a process which ended, one of the same number which began at another time", async () => {
    for (const change of [{ pid: 2 ** 22 + 1 }, { started: "another boot/1" }]) {
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
});
