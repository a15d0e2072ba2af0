import { defineConfig, mergeConfig } from "vitest/config";
import unit from "./vitest.config.js";

/** Tests which need a real PostgreSQL (`*.int.test.ts`). They fail, and are not skipped, when none can be started. */
export default defineConfig(
  mergeConfig(
    { ...unit, test: {} },
    {
      test: {
        include: ["packages/*/src/**/*.int.test.ts", "examples/*/*.int.test.ts"],
        exclude: ["**/node_modules/**", "**/dist/**"],
        globalSetup: ["./scripts/postgres-global-setup.mjs"],
        fileParallelism: false,
        testTimeout: 60_000,
        hookTimeout: 60_000,
      },
    },
  ),
);
