import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", tables: "src/doors/tables.ts" },
  format: ["esm", "cjs"],
  // The tables stand in chunks of their own: who shows them does not load what writes Word and Excel.
  splitting: true,
  dts: true,
  clean: true,
  sourcemap: true,
  target: "node20",
  tsconfig: "tsconfig.json",
});
