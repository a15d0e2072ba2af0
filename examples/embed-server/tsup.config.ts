import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/server.ts", server: "src/server.ts" },
  format: ["esm"],
  clean: true,
  target: "node20",
  tsconfig: "tsconfig.json",
});
