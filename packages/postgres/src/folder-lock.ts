import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { KtttError } from "@kttt/core/errors";
import { storeProblem } from "./errors.js";

/** A process which wants or has a folder. */
export interface LockHolder {
  readonly pid: number;
  /** When the process began, as the operating system says it: a later process with the same number is another one. */
  readonly started: string;
  /** The machine, and the name space its numbers of processes belong to. */
  readonly host: string;
  /** When it asked for the folder, for people. */
  readonly since: string;
}

/** A folder taken for this process. */
export interface FolderLock {
  release(): void;
}

const code = (error: unknown) => (error as NodeJS.ErrnoException).code;

function read(work: () => string): string | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** When a process began; null when there is no such process, the empty text where the system does not tell. */
function startOf(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (code(error) === "ESRCH") return null;
  }
  // The name of the program stands in brackets and may hold anything; after it, the start is the twentieth field.
  const stat = read(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  if (stat !== null) {
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // A dead process nobody has waited for yet does nothing any more.
    if (fields[0] === "Z" || fields[0] === "X") return null;
    const boot = read(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()) ?? "";
    return `${boot}/${fields[19] ?? ""}`;
  }
  if (process.platform === "win32") return "";
  return read(() => execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim()) ?? "";
}

const hostName = () => `${hostname()}/${read(() => readlinkSync("/proc/self/ns/pid")) ?? ""}`;

let own: Omit<LockHolder, "since"> | undefined;
const self = () => (own ??= { pid: process.pid, started: startOf(process.pid) ?? "", host: hostName() });

/** Whether a holder may still be at work. Of another machine nobody can tell, so it counts as alive. */
function isAlive(holder: LockHolder): boolean {
  if (holder.host !== self().host) return true;
  const started = startOf(holder.pid);
  return started !== null && (started === "" || holder.started === "" || started === holder.started);
}

/** What a claim says; nothing where a loss of power cut it off. */
function claimIn(text: string): Partial<LockHolder> {
  try {
    return (JSON.parse(text) as Partial<LockHolder> | null) ?? {};
  } catch {
    return {};
  }
}

function holderIn(file: string): LockHolder | null {
  const text = read(() => readFileSync(file, "utf8"));
  if (text === null) return null;
  const kept = claimIn(text);
  return { pid: kept.pid ?? 0, started: kept.started ?? "", host: kept.host ?? "", since: kept.since ?? "" };
}

/** Where the lock of a folder stands: beside it, because PostgreSQL wants an empty folder to begin with. */
export function lockOf(folder: string): string {
  return `${resolve(folder)}.lock`;
}

function writeClaim(place: string, name: string): void {
  for (let tries = 0; ; tries += 1) {
    try {
      mkdirSync(place, { recursive: true });
      // Renamed when it is complete: nobody reads half a claim.
      writeFileSync(join(place, `new-${name}`), JSON.stringify({ ...self(), since: new Date().toISOString() }));
      renameSync(join(place, `new-${name}`), join(place, `claim-${name}`));
      return;
    } catch (error) {
      // Whoever let go at this moment took the empty place away.
      if (code(error) !== "ENOENT" || tries > 20) throw error;
    }
  }
}

function remove(place: string, ...names: readonly string[]): void {
  for (const name of names) rmSync(join(place, name), { force: true });
  try {
    rmdirSync(place);
  } catch {
    // Others stand there.
  }
}

/** Living others at a place; what the dead left is taken away. */
function others(place: string, name: string): readonly { readonly file: string; readonly holder: LockHolder }[] {
  const living: { readonly file: string; readonly holder: LockHolder }[] = [];
  for (const file of readdirSync(place)) {
    if (file.endsWith(name) || file.startsWith("new-")) continue;
    const holder = holderIn(join(place, file));
    if (holder === null) continue;
    if (isAlive(holder)) living.push({ file, holder });
    else rmSync(join(place, file), { force: true });
  }
  return living;
}

const TRIES = 40;

/**
 * Takes a folder for this process, also against another opening in this process. Of several who come at the same time at
 * most one gets it: each first writes its claim and then looks for those of others, so two cannot both have seen nobody.
 *
 * A lock is never taken from a living process, nor from another machine (or container), whose processes cannot be seen from
 * here; what a dead process left is no lock.
 *
 * @param options.toRead only to read: a place where no lock can be written needs none
 * @throws KtttError `store/folder-in-use` naming the holder, `store/folder-not-writable`
 */
export async function takeFolder(folder: string, { toRead = false } = {}): Promise<FolderLock> {
  const place = lockOf(folder);
  const name = randomUUID();
  for (let tries = 1; ; tries += 1) {
    try {
      writeClaim(place, name);
    } catch (error) {
      // Where nothing can be written, a backup for example, nobody writes while it is read.
      if (toRead && !existsSync(place)) return { release: () => undefined };
      throw new KtttError(storeProblem("store/folder-not-writable", [], { folder: resolve(folder) }), { cause: error });
    }
    const [other] = [...others(place, name)].sort((a, b) => (a.file < b.file ? 1 : -1));
    if (!other) {
      renameSync(join(place, `claim-${name}`), join(place, `held-${name}`));
      return { release: () => remove(place, `held-${name}`) };
    }
    remove(place, `claim-${name}`);
    // Two who only ask may have met: the one with patience gets it.
    if (other.file.startsWith("held-") || tries === TRIES) {
      const { pid, host, since } = other.holder;
      throw new KtttError(
        storeProblem("store/folder-in-use", [], {
          folder: resolve(folder),
          pid,
          host: host.split("/")[0] ?? "",
          since,
          lock: place,
        }),
      );
    }
    await new Promise((wake) => setTimeout(wake, 5 + Math.random() * 40));
  }
}
