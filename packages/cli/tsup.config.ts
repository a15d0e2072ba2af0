import { defineConfig } from "tsup";

const common = { sourcemap: true, target: "node20", tsconfig: "tsconfig.json" } as const;

export default defineConfig([
  { ...common, entry: ["src/index.ts"], format: ["esm", "cjs"], dts: true },
  { ...common, entry: ["src/bin.ts", "src/what-if-worker.ts"], format: ["esm"] },
]);
