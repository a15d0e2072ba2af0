// Installs when the lock file has changed and builds what has changed. Warm it does nothing and takes a moment.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { packagesInOrder, PNPM, ROOT } from "./workspace.mjs";

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (status !== 0) {
    console.error(`\n${command} ${args.join(" ")}: failed in ${cwd}`);
    process.exit(status ?? 1);
  }
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

function fresh(stamp, value) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === value;
}

function install() {
  const stamp = join(ROOT, "node_modules", ".kttt-installed");
  const manifests = packagesInOrder().map((it) => readFileSync(join(it.dir, "package.json")));
  const value = hashOf([readFileSync(join(ROOT, "pnpm-lock.yaml")), process.version, ...manifests]);
  if (fresh(stamp, value)) return;
  console.error("Installing …");
  run("npx", [...PNPM, "install", "--frozen-lockfile"], ROOT);
  writeFileSync(stamp, value);
}

function build() {
  const lock = readFileSync(join(ROOT, "pnpm-lock.yaml"));
  const base = readFileSync(join(ROOT, "tsconfig.base.json"));
  const hashes = new Map();
  for (const { dir, name, needs } of packagesInOrder()) {
    const inputs = ["src", "data", "package.json", "tsup.config.ts", "tsconfig.json"]
      .map((it) => join(dir, it))
      .filter((it) => existsSync(it))
      .flatMap((it) => (it.endsWith("src") || it.endsWith("data") ? filesBelow(it) : [it]));
    const value = hashOf([
      lock,
      base,
      ...inputs.flatMap((file) => [file.slice(dir.length), readFileSync(file)]),
      ...needs.flatMap((need) => hashes.get(need) ?? []),
    ]);
    hashes.set(name, value);
    const stamp = join(dir, "dist", ".stamp");
    if (fresh(stamp, value)) continue;
    console.error(`Building ${name} …`);
    run(process.execPath, [join(ROOT, "node_modules", "tsup", "dist", "cli-default.js"), "--silent"], dir);
    mkdirSync(join(dir, "dist"), { recursive: true });
    writeFileSync(stamp, value);
  }
}

/** Makes the workspace ready to run. */
export function setup() {
  install();
  build();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) setup();
