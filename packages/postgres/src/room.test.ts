import fs, { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isFull, RESERVE, Room } from "./room.js";

const MB = 1024 * 1024;
let folder: string;
const size = (name = RESERVE) => {
  const path = join(folder, name);
  return existsSync(path) ? statSync(path).size : null;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kttt-room-"));
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  rmSync(folder, { recursive: true });
});

/** A disk with room for so many bytes more, and how often it was forced. */
function disk(bytes: number, code = "ENOSPC") {
  let left = bytes;
  const write = fs.writeSync.bind(fs) as (file: number, data: Uint8Array) => number;
  vi.spyOn(fs, "writeSync").mockImplementation(((file: number, data: Uint8Array) => {
    left -= data.length;
    if (left < 0) throw Object.assign(new Error("the disk"), { code });
    return write(file, data);
  }) as never);
  const syncs = vi.spyOn(fs, "fsyncSync");
  syncBuiltinESMExports();
  return { more: (bytes: number) => void (left = bytes), syncs: () => syncs.mock.calls.length };
}

describe("the room set aside beside a database", () => {
  it("is 20 MB, whole and on the disk before it counts, and is left alone while it is complete", () => {
    const it = disk(Infinity);
    const room = new Room(folder);
    expect([room.full, size()]).toEqual([false, null]);
    expect(room.reserve()).toBe(true);
    expect([size(), size(`${RESERVE}.part`), it.syncs()]).toEqual([20 * MB, null, 2]);
    expect(room.reserve()).toBe(true);
    expect(it.syncs()).toBe(2);
  });

  it("cut short is made anew", () => {
    writeFileSync(join(folder, RESERVE), "short");
    expect(new Room(folder).reserve()).toBe(true);
    expect(size()).toBe(20 * MB);
  });

  it("is given up once, and the disk then counts as full until there is room again", () => {
    const it = disk(Infinity);
    const room = new Room(folder);
    room.reserve();
    expect([room.release(), room.full, size()]).toEqual([true, true, null]);
    expect([room.release(), room.full]).toEqual([false, true]);
    it.more(19 * MB);
    expect([room.reserve(), room.full, size(), size(`${RESERVE}.part`)]).toEqual([false, true, null, null]);
    // Room for the reserve alone is none for what is to be written.
    it.more(21 * MB);
    expect([room.reserve(), room.full, size(), size(`${RESERVE}.part`)]).toEqual([false, true, 20 * MB, null]);
    it.more(2 * MB);
    expect([room.reserve(), room.full, size(), size(`${RESERVE}.part`)]).toEqual([true, false, 20 * MB, null]);
  });

  it("which was never touched says nothing of the disk: after a write without room a little is tried", () => {
    const it = disk(Infinity);
    const room = new Room(folder);
    room.reserve();
    room.ranOut();
    expect(room.full).toBe(true);
    it.more(2 * MB - 1);
    expect([room.reserve(), room.full]).toEqual([false, true]);
    it.more(2 * MB);
    expect([room.reserve(), room.full]).toEqual([true, false]);
  });

  it("holds no file open, whether there was room, little or none, or the disk failed", () => {
    const open = vi.spyOn(fs, "openSync");
    const close = vi.spyOn(fs, "closeSync");
    const it = disk(Infinity);
    const room = new Room(folder);
    for (const bytes of [Infinity, 0, 20 * MB]) {
      it.more(bytes);
      room.reserve();
      room.release();
    }
    disk(0, "EIO");
    expect(() => room.reserve()).toThrow("the disk");
    const files = open.mock.results.map((result) => result.value as number);
    expect(files).toHaveLength(6);
    expect(close.mock.calls).toEqual(files.map((file) => [file]));
  });

  it("passes on what is wrong with a disk beside its being full", () => {
    const room = new Room(folder);
    disk(0, "EIO");
    expect(() => room.reserve()).toThrow("the disk");
    expect(new Room(folder).release()).toBe(false);
  });

  it("a full disk or a used-up quota is full, nothing else", () => {
    expect(["ENOSPC", "EDQUOT"].map((code) => isFull({ code }))).toEqual([true, true]);
    expect([{ code: "EIO" }, {}, null, undefined, "ENOSPC"].map(isFull)).toEqual([false, false, false, false, false]);
  });
});
