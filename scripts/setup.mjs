// Installs when the lock file has changed and builds what has changed. Warm it does nothing and takes a moment.
// Run: node scripts/setup.mjs [name of the package that must be ready]
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { atMost } from "./at-most.mjs";
import { allPackages, packagesInOrder, PNPM, ROOT } from "./workspace.mjs";

const STAMPS = join(ROOT, "node_modules", ".kttt");

/** Everything these commands say goes to standard error: standard output belongs to what runs afterwards. */
function run(command, args, cwd) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
    child.once("error", (error) => {
      console.error(`\n${command}: ${error.message}`);
      process.exit(1);
    });
    child.once("exit", (code) => {
      if (code === 0) return resolve();
      console.error(`\n${command} ${args.join(" ")}: failed in ${cwd}`);
      process.exit(code || 1);
    });
  });
}

function filesBelow(dir) {
  return readdirSync(dir, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name === "node_modules" || entry.name === "dist" || entry.name.includes(".test.")) return [];
      const path = join(dir, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

function hashOf(parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
}

function stampOf(name) {
  const file = join(STAMPS, name.replace("/", "+"));
  return {
    is: (value) => existsSync(file) && readFileSync(file, "utf8") === value,
    set(value) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, value);
    },
  };
}

/** What a package's build depends on, as one value. */
function inputsOf({ dir, needs }, shared, hashes) {
  const files = ["src", "data", "package.json", "tsup.config.ts", "tsconfig.json"]
    .map((it) => join(dir, it))
    .filter((it) => existsSync(it))
    .flatMap((it) => (it.endsWith("src") || it.endsWith("data") ? filesBelow(it) : [it]));
  return hashOf([
    ...shared,
    ...files.flatMap((file) => [file.slice(dir.length), readFileSync(file)]),
    ...needs.flatMap((need) => hashes.get(need) ?? []),
  ]);
}

async function install() {
  const manifests = [ROOT, ...allPackages().map((it) => it.dir)].map((dir) => readFileSync(join(dir, "package.json")));
  const lock = ["pnpm-lock.yaml", "pnpm-workspace.yaml"].map((it) => readFileSync(join(ROOT, it)));
  const value = hashOf([process.platform, process.arch, ...lock, ...manifests]);
  const stamp = stampOf("installed");
  if (stamp.is(value)) return;
  console.error("Installing …");
  await run("npx", [...PNPM, "install", "--frozen-lockfile"], ROOT);
  stamp.set(value);
}

async function build(wanted) {
  const shared = ["pnpm-lock.yaml", "tsconfig.base.json", "scripts/checked-province.mjs"].map((it) =>
    readFileSync(join(ROOT, it)),
  );
  const hashes = new Map();
  const done = new Map();
  const place = atMost(Math.min(4, availableParallelism()));
  for (const it of packagesInOrder(wanted)) {
    const value = inputsOf(it, shared, hashes);
    hashes.set(it.name, value);
    const stamp = stampOf(it.name);
    if (stamp.is(value) && existsSync(join(it.dir, "dist", "index.js"))) continue;
    const needed = Promise.all(it.needs.map((need) => done.get(need)));
    done.set(
      it.name,
      needed.then(() =>
        place(async () => {
          console.error(`Building ${it.name} …`);
          await run(
            process.execPath,
            [join(ROOT, "node_modules", "tsup", "dist", "cli-default.js"), "--silent"],
            it.dir,
          );
          stamp.set(value);
        }),
      ),
    );
  }
  await Promise.all(done.values());
  return done.size > 0;
}

/** Makes the workspace ready to run: all of it, or one package with what it needs. Resolves with whether something was built. */
export async function setup(wanted) {
  await install();
  return build(wanted);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await setup(process.argv[2]);
