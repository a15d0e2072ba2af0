import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { isKtttError } from "@kttt/core/errors";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Bundle, bundle } from "../../../scripts/bundle.mjs";
import { lockOf, takeFolder } from "./folder-lock.js";

const place = mkdtempSync(join(tmpdir(), "kttt-lock-"));
let folder: string;
let count = 0;
let program: Bundle;
const inUse = expect.objectContaining({ code: "store/folder-in-use" }) as Error;

beforeAll(async () => {
  program = await bundle(fileURLToPath(new URL("./folder-holder.fixture.ts", import.meta.url)));
});
beforeEach(() => {
  folder = join(place, `store-${(count += 1)}`);
});
afterAll(() => {
  program.remove();
  rmSync(place, { recursive: true });
});

/** Another process which tries to take the folder; what it said. */
async function another(): Promise<{ readonly child: ChildProcess; readonly said: string }> {
  const child = spawn(process.execPath, [program.file, folder], { stdio: ["ignore", "pipe", "inherit"] });
  const said = await new Promise<string>((resolve) => createInterface({ input: child.stdout }).once("line", resolve));
  return { child, said };
}

const killed = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });

/** A claim as another holder would have left it. */
function leave(change: Readonly<Record<string, unknown>>): void {
  const claim = readdirSync(lockOf(folder))[0] ?? "";
  const mine = JSON.parse(readFileSync(join(lockOf(folder), claim), "utf8")) as object;
  rmSync(join(lockOf(folder), claim));
  writeFileSync(join(lockOf(folder), "held-other"), JSON.stringify({ ...mine, ...change }));
}

describe("the lock of a folder", () => {
  it("is held against another process as long as the holder lives, and names it; a killed holder leaves none", async () => {
    const holder = await another();
    expect(holder.said).toBe("held");
    const refused: unknown = await takeFolder(folder).catch((error: unknown) => error);
    expect(isKtttError(refused) && refused.problems[0]?.params).toMatchObject({ pid: holder.child.pid });
    const second = await another();
    expect(second.said).toBe("store/folder-in-use");
    await killed(second.child);
    await killed(holder.child);
    (await takeFolder(folder)).release();
  });

  it("is held against a second opening in the same process, and given back on release with nothing left behind", async () => {
    const lock = await takeFolder(folder);
    await expect(takeFolder(folder)).rejects.toThrow(inUse);
    lock.release();
    expect(existsSync(lockOf(folder))).toBe(false);
    (await takeFolder(folder)).release();
  });

  it("goes to exactly one of many who ask at the same moment", async () => {
    const asked = await Promise.allSettled(Array.from({ length: 12 }, () => takeFolder(folder)));
    expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const answer of asked) if (answer.status === "rejected") expect(answer.reason).toEqual(inUse);
  });

  it("is not that of a process which has the number of the holder and began at another time", async () => {
    await takeFolder(folder);
    leave({ pid: process.ppid, started: "another boot/1" });
    (await takeFolder(folder)).release();
    await takeFolder(folder);
    leave({ pid: process.pid });
    await expect(takeFolder(folder)).rejects.toThrow(inUse);
  });

  it("of another machine is never taken, because nobody can see from here whether its process lives", async () => {
    await takeFolder(folder);
    leave({ host: "another/pid:[1]", pid: 2 ** 22 + 1 });
    await expect(takeFolder(folder)).rejects.toThrow(inUse);
  });

  it("cannot be taken where nothing can be written, and says so", async () => {
    mkdirSync(join(place, "file"), { recursive: true });
    writeFileSync(lockOf(folder), "a file where the lock should stand");
    await expect(takeFolder(folder)).rejects.toMatchObject({ code: "store/folder-not-writable" });
  });
});
