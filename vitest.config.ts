import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const packages = fileURLToPath(new URL("./packages", import.meta.url));

/** Tests run from the sources: `@kttt/core` is packages/core/src/index.ts, `@kttt/core/time` packages/core/src/doors/time.ts. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@kttt\/([\w-]+)$/, replacement: `${packages}/$1/src/index.ts` },
      { find: /^@kttt\/([\w-]+)\/([\w-]+)$/, replacement: `${packages}/$1/src/doors/$2.ts` },
    ],
  },
  test: {
    // Test files share their worker's modules: nothing in here keeps state of its own, and loading core per file costs more than the tests.
    isolate: false,
    // How long something takes is measured in bench/, never by a test: this only ends what hangs, on a busy machine too.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // By default one core is left to vitest itself, which is half of a small machine and waits most of the time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    include: ["packages/*/src/**/*.test.ts", "examples/*/*.test.ts", "scripts/**/*.test.ts"],
    // *.int.test.ts needs a PostgreSQL, *.seeds.test.ts the official documents, *.pack.test.ts a registry, *.browser.test.ts a Chromium, *.render.test.ts LibreOffice: .ci/run runs them.
    exclude: [
      "**/node_modules/**",
      "**/dist/**",
      "**/*.int.test.ts",
      "**/*.seeds.test.ts",
      "**/*.pack.test.ts",
      "**/*.browser.test.ts",
      "**/*.render.test.ts",
    ],
  },
});
