// What a cluster needs beside PostgreSQL, from Debian's packages.
import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const PROGRAMS = { patroni: "patroni", etcd: "etcd-server", haproxy: "haproxy", pgbouncer: "pgbouncer" };
const PATH = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/usr/bin"];
const programOf = (name) => PATH.map((it) => join(it, name)).find((it) => existsSync(it)) ?? null;

/** Patroni runs PostgreSQL as Debian packages it. */
function serverBin() {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((it) => join(root, it, "bin")).find((it) => existsSync(join(it, "initdb"))) ?? null;
}

/**
 * The programs of a cluster. Installs what is missing where that is allowed (as root, on Debian).
 *
 * @throws Error which says in one line what is missing and how it is installed
 */
export async function clusterPrograms() {
  const missing = () => [
    ...(serverBin() ? [] : ["postgresql"]),
    ...Object.keys(PROGRAMS)
      .filter((name) => !programOf(name))
      .map((name) => PROGRAMS[name]),
  ];
  const wanted = missing();
  if (wanted.length > 0) {
    const how = `apt-get install --no-install-recommends ${wanted.join(" ")}`;
    if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
      throw new Error(`missing: ${wanted.join(", ")}. Install: ${how}`);
    // No service is to start by being installed: what runs, runs in the trial's own folder.
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
    try {
      await run("apt-get", ["update"], { env, timeout: 120_000 });
      await run("apt-get", ["install", "-y", "--no-install-recommends", ...wanted], { env, timeout: 300_000 });
    } catch (error) {
      throw new Error(
        `apt-get could not install ${wanted.join(", ")} (${error.message.split("\n")[0]}). Install: ${how}`,
      );
    }
    if (missing().length > 0) throw new Error(`missing after ${how}: ${missing().join(", ")}`);
  }
  return { bin: serverBin(), ...Object.fromEntries(Object.keys(PROGRAMS).map((name) => [name, programOf(name)])) };
}
