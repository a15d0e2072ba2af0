// Processes of a trial: started as a user without rights, found with all they have started, killed as a power cut would, ended for good.
import { execFileSync, spawn } from "node:child_process";
import { openSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** So many ports of 127.0.0.1 which are free now, no two the same. */
export async function freePorts(count) {
  const probes = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise((resolve, reject) => {
          const probe = createServer();
          probe.once("error", reject);
          probe.listen(0, "127.0.0.1", () => resolve(probe));
        }),
    ),
  );
  const ports = probes.map((it) => it.address().port);
  await Promise.all(probes.map((it) => new Promise((resolve) => it.close(resolve))));
  return ports;
}

/** Who the processes run as: PostgreSQL and pgbouncer refuse root. */
export function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

/** A process whose words go to a file. */
export function startProcess(command, args, { log, ...options }) {
  const out = openSync(log, "a");
  const child = spawn(command, args, { ...options, stdio: ["ignore", out, out], detached: true });
  child.once("error", () => undefined);
  return child;
}

function parents() {
  const found = new Map();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      found.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
    } catch {
      // It has ended meanwhile.
    }
  }
  return found;
}

/** These and all they have started. */
export function withDescendants(roots) {
  const all = new Set(roots);
  const of = parents();
  for (let before = -1; before !== all.size;) {
    before = all.size;
    for (const [pid, parent] of of) if (all.has(parent)) all.add(pid);
  }
  return [...all].filter((pid) => of.has(pid));
}

/** Sends a signal to a process which may have ended. */
export function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended meanwhile.
  }
}

/** Kills these and all they have started, at once: nothing is written, nobody is told. */
export function killAll(roots) {
  for (const pid of withDescendants(roots)) signal(pid, "SIGKILL");
}

const runs = (pid) => parents().has(pid) && !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
const gone = (pid) => {
  try {
    return !runs(pid);
  } catch {
    return true;
  }
};

/** Until the system has told of the end of what this process started, so that nothing of it stays in its table. */
export const ended = (child) =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : Promise.race([
        new Promise((resolve) => child.once("exit", resolve)),
        new Promise((resolve) => setTimeout(resolve, 2000).unref()),
      ]);

/** Asks these to end by a signal, waits for a while, and kills what is left of them. */
export async function endAll(roots, name, seconds = 5) {
  const all = withDescendants(roots);
  for (const pid of roots) signal(pid, name);
  for (let waited = 0; waited < seconds * 1000 && !all.every(gone); waited += 100) await wait(100);
  killAll(all.filter((pid) => !gone(pid)));
  for (let waited = 0; waited < 2000 && !all.every(gone); waited += 50) await wait(50);
}

/** The process and the piece of shared memory which a PostgreSQL has written down in its folder; null when there is none. */
export function postmasterOf(data) {
  try {
    const lines = readFileSync(`${data}/postmaster.pid`, "utf8").split("\n");
    return { pid: Number(lines[0]), memory: lines[6]?.trim().split(/\s+/)[1] ?? null };
  } catch {
    return null;
  }
}

/** What a killed PostgreSQL has left in the system's memory. */
export function freeMemory(memory) {
  if (memory === null) return;
  try {
    execFileSync("ipcrm", ["-m", memory], { stdio: "ignore" });
  } catch {
    // The server has done so itself.
  }
}
