import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      "@kttt/core": source("./packages/core/src/index.ts"),
      "@kttt/province-hcm": source("./packages/province-hcm/src/index.ts"),
      "@kttt/testing": source("./packages/testing/src/index.ts"),
      "@kttt/postgres": source("./packages/postgres/src/index.ts"),
      "@kttt/cli": source("./packages/cli/src/index.ts"),
    },
  },
  test: {
    include: ["packages/*/src/**/*.test.ts", "examples/*/*.test.ts", "scripts/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/*.int.test.ts"],
  },
});
