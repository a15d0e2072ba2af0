// What the scripts know about the workspace: its packages, in the order they are built.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The arguments of npx for the pnpm every script uses. A fresh machine has npm and no pnpm. */
export const PNPM = ["--yes", JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).packageManager];

function read(dir) {
  const manifest = JSON.parse(readFileSync(join(dir, "package.json"), "utf8"));
  const needs = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.devDependencies });
  return { dir, name: manifest.name, manifest, needs };
}

/** Every package of the workspace: those of `packages` and those of `examples`. */
export function allPackages() {
  return ["packages", "examples"]
    .map((home) => join(ROOT, home))
    .filter((home) => existsSync(home))
    .flatMap((home) => readdirSync(home).map((name) => join(home, name)))
    .filter((dir) => existsSync(join(dir, "package.json")))
    .map(read);
}

/** Packages with a build, each after those it needs; only `name` and those it needs when a name is given. */
export function packagesInOrder(name) {
  const all = allPackages().filter((it) => it.manifest.scripts?.build);
  const ordered = [];
  const visit = (it) => {
    if (ordered.includes(it)) return;
    for (const needed of all) if (needed !== it && it.needs.includes(needed.name)) visit(needed);
    ordered.push(it);
  };
  all.filter((it) => name === undefined || it.name === name).forEach(visit);
  return ordered;
}

/** Packages which are published. */
export function publishedPackages() {
  return packagesInOrder().filter((it) => it.manifest.private !== true);
}
