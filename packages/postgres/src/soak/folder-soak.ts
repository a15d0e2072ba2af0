import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import {
  createEngine,
  instantAt,
  isKtttError,
  type LegalDate,
  settableClock,
  shiftDays,
  type StoredEvent,
} from "@kttt/core";
import { verify } from "@kttt/core/log";
import type { ObligationCommand } from "@kttt/core/plan";
import { readToEnd, tinyProvince } from "@kttt/testing";
import { bundle } from "../../../../scripts/bundle.mjs";
import { openStore } from "../store.js";
import type { FolderOrders } from "./folder-soak-process.js";
import { SOAK_SPAN } from "./soak-span.js";

export interface FolderSoakReport {
  /** `kill -9`, of a process at work or one which was just opening the folder. */
  readonly kills: number;
  /** Second openings, all refused. */
  readonly refusedOpeners: number;
  readonly audits: number;
  /** How often the disk was filled; null where no small disk may be made. */
  readonly diskFull: number | null;
  readonly refusedForFullDisk: number;
  readonly seconds: number;
  readonly accepted: number;
  readonly stored: number;
  readonly lost: number;
  readonly doubled: number;
  readonly events: number;
  /** Each of these is a fault: none after a good run. */
  readonly faults: readonly string[];
}

const PROVINCE = tinyProvince({ departments: 6 });
const DISK_MEGABYTES = 160;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A folder on a disk of its own, so small that it can be filled, where that is permitted. */
function smallDisk(): { readonly place: string; readonly own: boolean; remove(): void } {
  const place = mkdtempSync(join(tmpdir(), "kttt-soak-"));
  let own = false;
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${DISK_MEGABYTES}m`, "tmpfs", place], { stdio: "ignore" });
    own = true;
  } catch {
    // Only a superuser may; the disk is filled by injected errors in pglite-folder.test.ts, too.
  }
  return {
    place,
    own,
    remove() {
      if (own) execFileSync("umount", ["-l", place]);
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** Takes all room there is. */
function fill(place: string): () => void {
  const ballast = join(place, "ballast");
  const { bavail, bsize } = statfsSync(place);
  for (let left = bavail * bsize; left > 0; left -= 1024 * 1024) {
    try {
      writeFileSync(ballast, new Uint8Array(Math.min(left, 1024 * 1024)), { flag: "a" });
    } catch {
      break;
    }
  }
  return () => rmSync(ballast, { force: true });
}

/**
 * Runs one process after the other on a folder through a year, kills each, opens the folder beside it, fills the disk, audits
 * in between, and then looks whether anything that was accepted is missing and whether anything stands there twice.
 */
export async function runFolderSoak(kills: number): Promise<FolderSoakReport> {
  const began = performance.now();
  const disk = smallDisk();
  const folder = join(disk.place, "store");
  const ordersFile = join(disk.place, "..", `${process.pid}-orders.json`);
  const program = await bundle(fileURLToPath(new URL("./folder-soak-process.ts", import.meta.url)));
  await writeFile(join(program.folder, "province.json"), JSON.stringify(PROVINCE));
  const sent = new Map<string, ObligationCommand>();
  const accepted = new Set<string>();
  const refused = new Set<string>();
  const faults: string[] = [];
  const count = { refusedOpeners: 0, audits: 0, diskFull: 0, refusedForFullDisk: 0 };
  let day: LegalDate = SOAK_SPAN.from;

  function writeOrders(): void {
    const unanswered = [...sent]
      .filter(([key]) => !accepted.has(key) && !refused.has(key))
      .map(([, command]) => command);
    writeFileSync(ordersFile, JSON.stringify({ day, unanswered } satisfies FolderOrders));
  }

  function start() {
    writeOrders();
    const child = spawn(process.execPath, [program.file, folder, ordersFile], { stdio: ["ignore", "pipe", "pipe"] });
    const trouble: string[] = [];
    createInterface({ input: child.stderr }).on("line", (line) => trouble.push(line));
    const heard = new Map<string, () => void>();
    const ended = new Promise<void>((resolve) => {
      // When all it said has been read, too.
      child.once("close", (code, signal) => {
        if (signal !== "SIGKILL" && code !== 0)
          faults.push(`ended by itself (${code}): ${trouble.slice(-10).join(" ")}`);
        for (const wake of heard.values()) wake();
        resolve();
      });
    });
    const until = (word: string) => Promise.race([ended, new Promise<void>((resolve) => heard.set(word, resolve))]);
    createInterface({ input: child.stdout }).on("line", (line) => {
      const space = `${line} `.indexOf(" ");
      const [word, rest] = [line.slice(0, space), line.slice(space + 1)];
      if (word === "sent") {
        const command = JSON.parse(rest) as ObligationCommand;
        sent.set(command.idempotencyKey ?? "", command);
      }
      if (word === "accepted") accepted.add(rest);
      if (word === "refused") refused.add(rest);
      if (word === "full") count.refusedForFullDisk += 1;
      if (word === "other") faults.push(`could not open: ${rest}`);
      heard.get(word)?.();
    });
    return { child, ended, until };
  }

  /** Nobody else gets in while a process has the folder, neither to write nor to read. */
  async function openBeside(child: ChildProcess): Promise<void> {
    for (const readOnly of [false, true]) {
      const second = await openStore({ folder, readOnly }).catch((error: unknown) => error);
      if (isKtttError(second) && second.code === "store/folder-in-use") count.refusedOpeners += 1;
      else if (child.exitCode === null && child.signalCode === null) faults.push(`a second opening: ${String(second)}`);
      if (typeof second === "object" && second !== null && "close" in second)
        await (second as { close(): Promise<void> }).close();
    }
  }

  async function storedNow(): Promise<readonly StoredEvent[]> {
    const store = await openStore({ folder, readOnly: true });
    try {
      const { broken } = await verify(store.log);
      if (broken) faults.push(`${broken.id}: ${broken.reason}`);
      const events = await readToEnd(store.log);
      const keys = new Set(events.map((it) => it.idempotencyKey));
      for (const key of accepted) if (!keys.has(key)) faults.push(`accepted, not stored: ${key}`);
      count.audits += 1;
      return events;
    } finally {
      await store.close();
    }
  }

  try {
    for (let kill = 1; kill <= kills; kill += 1) {
      day = shiftDays(SOAK_SPAN.from, Math.floor((360 * kill) / kills));
      const { child, ended, until } = start();
      const draw = Math.random();
      // Never the first, beside which another always tries to open.
      if (kill > 1 && draw < 0.2) await wait(Math.random() * 1500);
      else {
        await until("ready");
        if (kill % 3 === 1) await openBeside(child);
        if (disk.own && kill % 3 === 2) {
          const free = fill(disk.place);
          count.diskFull += 1;
          await Promise.race([until("full"), wait(5000)]);
          await wait(Math.random() * 200);
          if (Math.random() < 0.5) free();
          await wait(Math.random() * 500);
          child.kill("SIGKILL");
          await ended;
          free();
        }
        await wait(Math.random() * 1500);
      }
      child.kill("SIGKILL");
      await ended;
      if (kill % 4 === 0) await storedNow();
    }
    // The last one sees all commands through which the killed ones left behind, and all that is due.
    const last = start();
    await last.until("caught-up");
    await wait(2000);
    last.child.kill("SIGTERM");
    await last.ended;
    const events = await storedNow();
    const appends = new Map<string, StoredEvent[]>();
    for (const event of events) {
      const key = event.idempotencyKey;
      if (key !== null && event.command) appends.set(key, [...(appends.get(key) ?? []), event]);
    }
    const lost = [...accepted].filter((key) => !appends.has(key));
    // One command may lead to several events, of different kinds, side by side.
    const twice = [...appends].filter(
      ([, own]) =>
        new Set(own.map((it) => it.type)).size < own.length ||
        (own.at(-1)?.position ?? 0) - (own[0]?.position ?? 0) !== own.length - 1,
    );
    const due = events.filter((it) => ["PlanOpened", "ObligationAssigned", "OverdueMarked"].includes(it.type));
    const dueTwice = due.length - new Set(due.map((it) => `${it.stream} ${it.type}`)).size;
    const kept = [...refused].filter((key) => appends.has(key));
    for (const key of kept) faults.push(`refused, and stored: ${key}`);
    const store = await openStore({ folder, readOnly: true });
    const clock = settableClock(instantAt(day, 9));
    const engine = createEngine({ province: PROVINCE, log: store.log, clock, span: SOAK_SPAN, maxAheadSeconds: null });
    for (const it of await engine.dueWork(day)) faults.push(`not done although due: ${JSON.stringify(it)}`);
    await store.close();
    return {
      ...{ kills, ...count, diskFull: disk.own ? count.diskFull : null },
      seconds: Math.round((performance.now() - began) / 1000),
      accepted: accepted.size,
      stored: accepted.size - lost.length,
      lost: lost.length,
      doubled: twice.length + dueTwice,
      events: events.length,
      faults,
    };
  } finally {
    program.remove();
    rmSync(ordersFile, { force: true });
    disk.remove();
  }
}
