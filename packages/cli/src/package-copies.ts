import { cliProblem } from "./errors.js";
import type { Problem } from "@kttt/core";
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";

/** The packages of which two copies would be two worlds. */
const WATCHED = ["@kttt/core", "zod"] as const;

/** The packages installed right in a `node_modules` folder. */
function installedIn(modules: string): readonly string[] {
  if (!existsSync(modules)) return [];
  return readdirSync(modules).flatMap((name) => {
    if (name.startsWith(".")) return [];
    return name.startsWith("@") ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name];
  });
}

/** Every `node_modules` folder below a package, nested ones too; each real folder once. */
function moduleFolders(folder: string, seen: Set<string> = new Set()): readonly string[] {
  const modules = join(folder, "node_modules");
  if (!existsSync(modules)) return [];
  const real = realpathSync(modules);
  if (seen.has(real)) return [];
  seen.add(real);
  return [modules, ...installedIn(modules).flatMap((name) => moduleFolders(realpathSync(join(modules, name)), seen))];
}

/**
 * Names each of our watched packages which is installed more than once below a package: two copies of zod or core are
 * harmless as far as the tests know, but nobody wants them unknowingly.
 */
export function severalCopies(folder: string): readonly Problem[] {
  const folders = moduleFolders(folder);
  return WATCHED.flatMap((name) => {
    const copies = new Map(
      folders.flatMap((modules) => {
        const place = join(modules, name);
        if (!existsSync(join(place, "package.json"))) return [];
        const manifest = JSON.parse(readFileSync(join(place, "package.json"), "utf8")) as { readonly version?: string };
        return [[realpathSync(place), manifest.version ?? "–"] as const];
      }),
    );
    if (copies.size < 2) return [];
    const versions = [...copies].map(([place, version]) => `${version} (${place})`).join(", ");
    return [cliProblem("kit/several-copies", [], { name, count: copies.size, versions })];
  });
}
