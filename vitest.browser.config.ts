import { defineConfig, mergeConfig } from "vitest/config";
import unit from "./vitest.config.js";

/** Tests in a browser (`*.browser.test.ts`), of what `npm run build` has made. They fail, and are not skipped, without one. */
export default defineConfig(
  mergeConfig(
    { ...unit, test: {} },
    {
      test: {
        include: ["scripts/*.browser.test.ts", "packages/web/src/**/*.browser.test.ts"],
        testTimeout: 120_000,
        hookTimeout: 300_000,
      },
    },
  ),
);
