import { readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { defineConfig } from "tsup";

/** `@kttt/core` and a door of its own for each file of src/doors: `@kttt/core/time`. */
const doors = readdirSync("src/doors").map((it) => [basename(it, ".ts"), `src/doors/${it}`] as const);

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
  /** The formats for validators and editors: `@kttt/core/province.schema.json`, `@kttt/core/rules.schema.json`. */
  async onSuccess() {
    const load = async (door: string) =>
      (await import(pathToFileURL(`dist/${door}.js`).href)) as Readonly<Record<string, () => unknown>>;
    const write = (name: string, schema: unknown) => writeFile(`dist/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
    await write("province.schema.json", (await load("province"))["provinceJsonSchema"]?.());
    await write("rules.schema.json", (await load("rules"))["ruleFileJsonSchema"]?.());
  },
});
