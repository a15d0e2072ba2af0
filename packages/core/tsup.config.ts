import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", "json-rules-engine": "src/doors/json-rules-engine.ts" },
  /** What two entries share stands in a chunk of its own, in both formats. */
  splitting: true,
  format: ["esm", "cjs"],
  dts: true,
  clean: true,
  sourcemap: true,
  target: "node20",
  tsconfig: "tsconfig.json",
  /** The formats for validators and editors: `@kttt/core/province.schema.json`, `@kttt/core/rules.schema.json`. */
  async onSuccess() {
    const core = (await import(pathToFileURL("dist/index.js").href)) as {
      provinceJsonSchema(): Record<string, unknown>;
      ruleFileJsonSchema(): Record<string, unknown>;
    };
    const write = (name: string, schema: unknown) => writeFile(`dist/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
    await write("province.schema.json", core.provinceJsonSchema());
    await write("rules.schema.json", core.ruleFileJsonSchema());
  },
});
