// What the scripts know about the workspace: its packages, in the order they are built.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The pnpm every script uses. A fresh machine has npm and no pnpm. */
export const PNPM = ["--yes", JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).packageManager];

function read(dir) {
  const manifest = JSON.parse(readFileSync(join(dir, "package.json"), "utf8"));
  const needs = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.devDependencies });
  return { dir, name: manifest.name, manifest, needs };
}

/** Packages with a build, each after those it needs. */
export function packagesInOrder() {
  const home = join(ROOT, "packages");
  const all = readdirSync(home)
    .map((name) => join(home, name))
    .filter((dir) => existsSync(join(dir, "package.json")))
    .map(read)
    .filter((it) => it.manifest.scripts?.build);
  const ordered = [];
  const visit = (it) => {
    if (ordered.includes(it)) return;
    for (const name of it.needs) {
      const needed = all.find((other) => other.name === name);
      if (needed && needed !== it) visit(needed);
    }
    ordered.push(it);
  };
  all.forEach(visit);
  return ordered;
}
