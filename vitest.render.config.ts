import { defineConfig, mergeConfig } from "vitest/config";
import unit from "./vitest.config.js";

/** Files of an office opened, printed and saved by LibreOffice (`*.render.test.ts`). They fail, and are not skipped, without it. */
export default defineConfig(
  mergeConfig(
    { ...unit, test: {} },
    { test: { include: ["packages/office/src/**/*.render.test.ts"], testTimeout: 180_000, hookTimeout: 600_000 } },
  ),
);
