import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { defineConfig, type Options } from "tsup";
import * as zod from "zod";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** `@kttt/core` and a door of its own for each file of src/doors: `@kttt/core/time`. */
const doors = readdirSync("src/doors").map((it) => [basename(it, ".ts"), `src/doors/${it}`] as const);

/** Doors which are opened without the rest. What the others share stands in few files: each file costs when it is loaded. */
const SMALL = ["errors", "time", "deadline", "law", "rules", "json-rules-engine", "machines"];

/**
 * The other doors reach what the main door reaches, so that all of it is shared by the same doors. `z` of zod becomes all of
 * `#zod` of package.json, which {@link zodFiles} makes: bundlers leave out what nobody asks of it.
 */
const asBuilt: Plugin = {
  name: "as-built",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^whole-core$/ }, () => ({ path: join(process.cwd(), "src", "index.ts"), sideEffects: true }));
    onResolve({ filter: /^#zod$/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /[\\/]core[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8").replace('import { z } from "zod";', 'import * as z from "#zod";');
      const large = basename(dirname(path)) === "doors" && !SMALL.includes(basename(path, ".ts"));
      return { contents: large ? `${text}\nimport "whole-core";\n` : text, loader: "ts" };
    });
  },
};

/**
 * The flows of four laws are 200 kB of tables, which whoever loads core would have to evaluate: what `flow-list.ts` gathers
 * becomes the inside of its function. A test holds what is built to what is written (`flow-list.test.ts`).
 */
const flowsWhenAsked: Plugin = {
  name: "flows-when-asked",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]cooperative[\\/]flow-list\.ts$/ }, async ({ path }) => {
      const folder = dirname(path);
      const shared: Plugin = {
        name: "shared",
        setup({ onResolve }) {
          onResolve({ filter: /^\./ }, ({ kind, path: it, resolveDir }) => {
            const to = relative(folder, join(resolveDir, it)).replaceAll("\\", "/");
            return kind === "entry-point" || to.startsWith("flows/") ? undefined : { path: `./${to}`, external: true };
          });
        },
      };
      const { outputFiles } = await build({
        ...{ entryPoints: [path], bundle: true, format: "esm", target: "node20", write: false, logLevel: "warning" },
        plugins: [shared],
      });
      const lines = (outputFiles[0]?.text ?? "").split("\n");
      const isImport = (line: string) => line.startsWith("import ");
      const inside = lines.filter((it) => !isImport(it)).join("\n");
      const body = inside.replace(/export \{\s*declaredFlows\s*\};/, "return declaredFlows();");
      if (body === inside) throw new Error(`${path} exports more than declaredFlows`);
      return {
        contents: [...lines.filter(isImport), "export function declaredFlows() {", body, "}"].join("\n"),
        resolveDir: folder,
        loader: "js",
      };
    });
  },
};

function sourceFiles(): readonly string[] {
  const all = readdirSync("src", { recursive: true, encoding: "utf8" });
  return all.filter((it) => it.endsWith(".ts") && !it.includes(".test.")).sort();
}

/** What tells this build from others: see `LIBRARY_BUILD`. */
function buildOf(): string {
  const hash = createHash("sha256");
  for (const it of sourceFiles()) hash.update(`${it.replaceAll("\\", "/")}\n`).update(readFileSync(join("src", it)));
  return hash.digest("hex").slice(0, 16);
}

/** The parts of zod which core uses, by name. */
function zodParts(): readonly string[] {
  const sources = sourceFiles();
  const used = sources.flatMap((it) => [...readFileSync(join("src", it), "utf8").matchAll(/\bz\.([a-z]\w*)/g)]);
  // `z.core` stands before types only, and would bring everything along.
  return [...new Set(used.map(([, name]) => name ?? ""))].filter((it) => it !== "core" && it in zod).sort();
}

/**
 * In Node `#zod` is those parts in one file: zod's own seventy files, with the words of fifty languages, take longer to load
 * than all of core. Elsewhere it is the application's zod, told not to make functions from text: a content security policy
 * may forbid it, and is asked as soon as a schema is made.
 */
async function zodFiles(): Promise<void> {
  const own = `export { ${zodParts().join(", ")} } from "zod";`;
  const peer = `import { config } from "zod"; config({ jitless: true }); export * from "zod";`;
  for (const [format, extension] of [
    ["esm", "js"],
    ["cjs", "cjs"],
  ] as const) {
    const make = async (name: string, contents: string, more: Parameters<typeof build>[0]) => {
      const stdin = { contents, resolveDir: process.cwd() };
      const outfile = `dist/${name}.${extension}`;
      await build({ stdin, outfile, bundle: true, format, target: "node20", logLevel: "warning", ...more });
    };
    await make("zod", own, {
      minify: true,
    });
    await make("zod-peer", peer, { external: ["zod"] });
  }
}

/** The formats for validators and editors: `@kttt/core/province.schema.json`, `@kttt/core/rules.schema.json`. */
async function jsonSchemas(): Promise<void> {
  const load = async (door: string) =>
    (await import(pathToFileURL(`dist/${door}.js`).href)) as Readonly<Record<string, () => unknown>>;
  const write = (name: string, schema: unknown) => writeFile(`dist/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
  await write("province.schema.json", (await load("province"))["provinceJsonSchema"]?.());
  await write("rules.schema.json", (await load("rules"))["ruleFileJsonSchema"]?.());
}

export default defineConfig({
  entry: { index: "src/index.ts", ...Object.fromEntries(doors) },
  format: ["esm", "cjs"],
  // What several doors share stands in chunks, in both module systems: a door loads what it needs and nothing else.
  splitting: true,
  dts: true,
  clean: true,
  sourcemap: true,
  target: "node20",
  tsconfig: "tsconfig.json",
  noExternal: ["zod", "fastest-levenshtein"],
  esbuildPlugins: [flowsWhenAsked, asBuilt],
  esbuildOptions(options) {
    options.define = { ...options.define, __KTTT_BUILD__: JSON.stringify(buildOf()) };
  },
  async onSuccess() {
    await zodFiles();
    await jsonSchemas();
  },
});
