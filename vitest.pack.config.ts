import { defineConfig, mergeConfig } from "vitest/config";
import unit from "./vitest.config.js";

/** Tests which pack the packages and use them in a clean folder, as a stranger would (`*.pack.test.ts`). Slow: npm installs. */
export default defineConfig(
  mergeConfig(
    { ...unit, test: {} },
    {
      test: {
        include: ["packages/*/src/**/*.pack.test.ts"],
        exclude: ["**/node_modules/**", "**/dist/**"],
        fileParallelism: false,
        testTimeout: 600_000,
        hookTimeout: 600_000,
      },
    },
  ),
);
