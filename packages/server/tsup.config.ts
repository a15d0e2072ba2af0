import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    client: "src/doors/client.ts",
    "events-out": "src/doors/events-out.ts",
    node: "src/doors/node.ts",
    "sign-in": "src/doors/sign-in.ts",
    telemetry: "src/doors/telemetry.ts",
  },
  format: ["esm", "cjs"],
  splitting: true,
  dts: true,
  clean: true,
  sourcemap: true,
  target: "node20",
  tsconfig: "tsconfig.json",
});
