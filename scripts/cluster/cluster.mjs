// A cluster on this machine: three "machines" (etcd, Patroni and PostgreSQL each), HAProxy and pgbouncer before them, on 127.0.0.1 on free ports
// in a temporary folder, configured as docs/operating.md shows.
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backUp, restored } from "./backup.mjs";
import { addresses, etcdFile, haproxyFile, patroniFile, pgbouncerFile, userlistFile } from "./configuration.mjs";
import { clusterPrograms } from "./packages.mjs";
import {
  endAll,
  ended,
  freeMemory,
  freePorts,
  killAll,
  postmasterOf,
  signal,
  startProcess,
  unprivileged,
} from "./processes.mjs";

const HOST = "127.0.0.1";
const NAMES = ["pg1", "pg2", "pg3"];
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Tries until it is there, for so many seconds. @throws Error which says what was waited for */
async function until(what, seconds, find) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await wait(200)) {
    const found = await find().catch(() => null);
    if (found) return found;
  }
  throw new Error(`waited ${seconds} s for ${what}, in vain`);
}

/**
 * `stop` works at any time, also while `start` is under way: it ends every process and removes the folder.
 */
export async function clusterHere() {
  const programs = await clusterPrograms();
  const user = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), "kttt-cluster-"));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  const ports = await freePorts(NAMES.length * 4 + 4);
  const take = () => ports.shift();
  const secret = () => randomBytes(18).toString("hex");
  const plan = {
    machines: NAMES.map((name) => ({
      name,
      host: HOST,
      ports: { postgres: take(), patroni: take(), etcd: take(), peers: take() },
      folder: join(folder, name),
    })),
    listen: HOST,
    network: `${HOST}/32`,
    bin: programs.bin,
    archive: join(folder, "archive"),
    balancer: {
      host: HOST,
      ports: { leader: take(), followers: take(), pooled: take() },
      folder: join(folder, "balancer"),
    },
    passwords: { superuser: secret(), replication: secret(), owner: secret(), web: secret() },
  };
  const spare = take();
  const running = new Map();
  const memory = new Set();
  let stopping = false;

  function own(path, make) {
    make(path);
    if (user.uid !== undefined) chownSync(path, user.uid, user.gid);
  }
  const makeFolder = (path) => own(path, (it) => mkdirSync(it, { mode: 0o700 }));
  const write = (path, text) => own(path, (it) => writeFileSync(it, text, { mode: 0o600 }));

  function begin(name, command, args, cwd) {
    if (stopping) throw new Error("the cluster is being stopped");
    const env = {
      PATH: "/usr/bin:/bin:/usr/sbin",
      LC_ALL: "C.UTF-8",
      HOME: folder,
      PYTHONUNBUFFERED: "1",
      ETCD_UNSUPPORTED_ARCH: process.arch,
    };
    running.set(name, startProcess(command, args, { ...user, cwd, env, log: join(cwd, `${name}.out`) }));
  }

  function startMachine({ folder: place, name }) {
    begin(`${name}-etcd`, programs.etcd, ["--config-file", join(place, "etcd.yml")], place);
    begin(`${name}-patroni`, programs.patroni, [join(place, "patroni.yml")], place);
  }

  const ask = async (path) => {
    for (const { host, ports: at } of plan.machines) {
      const answer = await fetch(`http://${host}:${at.patroni}${path}`, { signal: AbortSignal.timeout(2000) }).catch(
        () => null,
      );
      if (answer) return answer.json();
    }
    return null;
  };
  const members = async () => (await ask("/cluster"))?.members ?? [];

  /** Three machines which run, and one of them has what the leader has before it is accepted. */
  const whole = (seconds) =>
    until("a leader with two followers", seconds, async () => {
      const all = await members();
      const works = all.filter(({ state }) => state === "running" || state === "streaming");
      const roles = works.map(({ role }) => role);
      const complete = works.length === NAMES.length && roles.includes("leader") && roles.includes("sync_standby");
      return complete &&
        works.every(({ lag, role }) => role === "leader" || (typeof lag === "number" && lag < 1_000_000))
        ? works
        : null;
    });

  const leader = () => until("a leader", 60, async () => (await members()).find(({ role }) => role === "leader"));

  function postmaster(data) {
    const found = postmasterOf(data);
    if (found?.memory) memory.add(found.memory);
    return found ? [found.pid] : [];
  }

  return {
    plan,
    urls: addresses(plan),
    superuser: `postgresql://postgres:${plan.passwords.superuser}@${HOST}:${plan.balancer.ports.leader}/postgres`,
    owner: `postgresql://kttt_owner:${plan.passwords.owner}@${HOST}:${plan.balancer.ports.leader}/kttt?target_session_attrs=read-write`,
    async start(seconds = 120) {
      makeFolder(plan.archive);
      makeFolder(plan.balancer.folder);
      for (const machine of plan.machines) {
        makeFolder(machine.folder);
        write(join(machine.folder, "etcd.yml"), etcdFile(plan, machine));
        write(join(machine.folder, "patroni.yml"), patroniFile(plan, machine));
      }
      const { folder: place } = plan.balancer;
      write(join(place, "haproxy.cfg"), haproxyFile(plan));
      write(join(place, "pgbouncer.ini"), pgbouncerFile(plan));
      write(join(place, "userlist.txt"), userlistFile(plan));
      for (const machine of plan.machines) startMachine(machine);
      begin("haproxy", programs.haproxy, ["-db", "-f", join(place, "haproxy.cfg")], place);
      begin("pgbouncer", programs.pgbouncer, [join(place, "pgbouncer.ini")], place);
      await whole(seconds);
    },
    whole,
    /** Kills all of the leader's machine at once: PostgreSQL, Patroni and its etcd. Returns the machine's name. */
    async killLeader() {
      const { name } = await leader();
      const machine = plan.machines.find((it) => it.name === name);
      const roots = [`${name}-patroni`, `${name}-etcd`].map((it) => running.get(it).pid);
      killAll([...roots, ...postmaster(join(machine.folder, "data"))]);
      return name;
    },
    /** The machine is there again, with what was on its disk. */
    restart: (name) => startMachine(plan.machines.find((it) => it.name === name)),
    /** A backup of the cluster as it is now. */
    backUp: () => backUp(plan, user, join(folder, "backup")),
    /** Starts a server of its own from the backup and the archive, as it was at a named point. Returns its address. */
    async restoreTo(point) {
      const data = join(folder, "backup");
      const { args, command } = restored(plan, user, { folder: data, point, port: spare });
      begin("restored", command, args, folder);
      return `postgresql://kttt_web:${plan.passwords.web}@${HOST}:${spare}/kttt`;
    },
    async stop() {
      stopping = true;
      const started = [...running].filter(([, { pid }]) => pid !== undefined);
      const pidsOf = (list) => list.map(([, { pid }]) => pid);
      // Patroni first, which would start again what ends; then PostgreSQL by its own emergency stop, which frees its memory.
      for (const pid of pidsOf(started.filter(([name]) => name.endsWith("patroni")))) signal(pid, "SIGKILL");
      const servers = [...plan.machines.map((it) => join(it.folder, "data")), join(folder, "backup")].flatMap(
        postmaster,
      );
      await endAll(servers, "SIGQUIT");
      await endAll(pidsOf(started), "SIGKILL");
      await Promise.all([...running.values()].map(ended));
      for (const id of memory) freeMemory(id);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
