import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm", "cjs"],
  dts: true,
  clean: true,
  sourcemap: true,
  target: "node20",
  tsconfig: "tsconfig.json",
  /** The province format for validators and editors: `@kttt/core/province.schema.json`. */
  async onSuccess() {
    const { provinceJsonSchema } = (await import(pathToFileURL("dist/index.js").href)) as {
      provinceJsonSchema(): Record<string, unknown>;
    };
    await writeFile("dist/province.schema.json", `${JSON.stringify(provinceJsonSchema(), null, 2)}\n`);
  },
});
