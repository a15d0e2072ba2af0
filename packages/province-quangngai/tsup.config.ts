import { defineConfig } from "tsup";
import { checkedProvince } from "../../scripts/checked-province.mjs";

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm", "cjs"],
  dts: true,
  clean: true,
  sourcemap: true,
  target: "node20",
  tsconfig: "tsconfig.json",
  esbuildPlugins: [checkedProvince],
});
