import { mergeConfig } from "vitest/config";
import config from "../../vitest.config.js";

/** The tests which `npm run mutants -- --vitest` runs against each change. */
const merged = mergeConfig(config, {});

export default {
  ...merged,
  // Each file loads its modules anew: a change of what runs while a module is loaded would otherwise never run. Where those are
  // left out (--no-static) the files share their modules, as in `npm test`.
  test: {
    ...merged.test,
    isolate: process.env["MUTANTS_SHARE"] === undefined,
    // A busy machine is no survivor and no failure: Stryker has a time limit of its own.
    testTimeout: 60_000,
    root: process.cwd(),
    include: JSON.parse(process.env["MUTANTS_TESTS"] ?? "[]") as string[],
  },
};
