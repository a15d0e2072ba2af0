// Makes one file of a TypeScript program of this workspace, so that Node can run it from the sources as they are.
import { mkdtempSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** These load files of their own, or find others by name while they run: they stay where they are installed. */
const INSTALLED = ["pg", "pg-boss", "@electric-sql/pglite", "pino", "vitest"];

/** The package folder a file belongs to, which has what the file imports beside it. */
function packageOf(file) {
  const [kind, name] = file.slice(ROOT.length).split("/");
  return join(ROOT, kind, name);
}

/** Bundles `entry` and returns the file and how to remove it. */
export async function bundle(entry) {
  const source = resolve(entry);
  const folder = mkdtempSync(join(packageOf(source), "node_modules", ".kttt-"));
  await build({
    entry: [source],
    outDir: folder,
    format: "esm",
    target: "node20",
    config: false,
    silent: true,
    tsconfig: join(ROOT, "tsconfig.json"),
    external: INSTALLED,
    noExternal: [new RegExp(`^(?!(?:${INSTALLED.join("|")})$)`)],
    outExtension: () => ({ js: ".mjs" }),
    // What is bundled may still be CommonJS and require a module of Node (jsonpath-plus does).
    banner: {
      js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
    },
  });
  const file = join(folder, `${basename(source, ".ts")}.mjs`);
  return { file, folder: dirname(file), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
