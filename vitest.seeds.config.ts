import { defineConfig, mergeConfig } from "vitest/config";
import unit from "./vitest.config.js";

/** Tests against the official documents in ../shared/seeds (`*.seeds.test.ts`): they fail, and are not skipped, without them. */
export default defineConfig(
  mergeConfig(
    { ...unit, test: {} },
    {
      test: {
        include: ["packages/*/src/**/*.seeds.test.ts"],
        exclude: ["**/node_modules/**", "**/dist/**"],
      },
    },
  ),
);
