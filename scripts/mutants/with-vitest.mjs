// The slow way of `npm run mutants` (--vitest): Stryker starts vitest for every change. It runs every kind of test, property tests and
// what is loaded with a module included, and takes hours for a large folder.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Stryker } from "@stryker-mutator/core";

/**
 * Runs the tests against each change of the sources and gives `{ file: mutants }`, as Stryker's report has them.
 * A source is `{ file, blocks }`; without blocks the whole file is changed.
 */
export async function withVitest({ sources, tests, atOnce, withoutStatic }) {
  if (withoutStatic) process.env["MUTANTS_SHARE"] = "1";
  process.env["MUTANTS_TESTS"] = JSON.stringify(tests);
  const reports = mkdtempSync(join(tmpdir(), "kttt-mutants-"));
  const json = join(reports, "mutants.json");
  const stryker = new Stryker({
    packageManager: "pnpm",
    plugins: ["@stryker-mutator/vitest-runner", "./scripts/mutants/words.mjs"],
    testRunner: "vitest",
    vitest: { configFile: "scripts/mutants/vitest.config.ts", related: false },
    mutate: sources.flatMap(({ file, blocks }) =>
      blocks ? blocks.map(([first, last]) => `${file}:${first}-${last}`) : [file],
    ),
    ignorers: ["words"],
    ignorePatterns: ["dist", "out", "coverage", "docs", "bench", ".git"],
    coverageAnalysis: "perTest",
    ignoreStatic: withoutStatic,
    incremental: false,
    disableTypeChecks: false,
    concurrency: atOnce,
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 20,
    reporters: ["json", "progress-append-only"],
    jsonReporter: { fileName: json },
    logLevel: "warn",
    allowConsoleColors: false,
  });
  await stryker.runMutationTest();
  const { files } = JSON.parse(readFileSync(json, "utf8"));
  rmSync(reports, { recursive: true });
  return Object.fromEntries(Object.entries(files).map(([file, { mutants }]) => [file, mutants.map(asReported)]));
}

const asReported = (mutant) =>
  mutant.status === "Ignored" && /static/i.test(mutant.statusReason ?? "") ? { ...mutant, status: "Static" } : mutant;
