// npm run mutants -- <folder> [--step 4] [--from 1] [--tests a,b] [--at-once 2] [--survivors] [--no-properties] [--no-static]: would the tests notice?
// Stryker changes the code of a folder (of core, or packages/kit/src/import; also 'packages/postgres/src/*.ts') piece by piece and runs the folder's own
// tests, and those which test it from outside (below), against each change. Prints a table of each file: changes killed, survived, never reached.
// --no-properties leaves out the property tests, which take most of the time: what is killed without them is killed.
// --no-static leaves out what runs while a module is loaded (schemas, tables): each such change wants all the tests anew, a hundred times the time.
// A figure with it says nothing of those; say so beside it.
// --step N looks at every Nth block of 20 lines only, beginning with block --from: a sample which says the same each time.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { ROOT } from "./workspace.mjs";

const BLOCK = 20;

/** Where a folder is tested beside its own tests. */
const TESTED_FROM = {
  engine: ["obligation/succession/*.test.ts", "view/as-of.test.ts"],
  obligation: ["engine/engine*.test.ts", "engine/reminders.test.ts", "engine/taken-over.test.ts"],
  plan: ["obligation/amendment/*.test.ts", "engine/engine.test.ts"],
  cooperative: ["engine/case-*.test.ts", "engine/families/*.test.ts"],
  log: ["engine/engine.test.ts", "packages/testing/src/memory-log.test.ts"],
};

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    step: { type: "string", default: "1" },
    from: { type: "string", default: "1" },
    tests: { type: "string", default: "" },
    "at-once": { type: "string", default: "2" },
    survivors: { type: "boolean", default: false },
    "no-properties": { type: "boolean", default: false },
    "no-static": { type: "boolean", default: false },
  },
});
/** A folder of core by its name, one of another package by its whole path. */
const [, HOME, folder] = /^(packages\/[^/]+\/src)\/(.+)$/.exec(positionals[0] ?? "") ?? [
  ,
  "packages/core/src",
  positionals[0],
];
const filesOf = (home) => readdirSync(join(ROOT, home), { recursive: true }).map((name) => name.split(sep).join("/"));
if (!folder || found(folder).length === 0) {
  console.error(
    "usage: npm run mutants -- <folder of packages/core/src, or packages/kit/src/import> [--step N] [--from N] [--survivors]",
  );
  process.exit(2);
}

/** The TypeScript files under a folder, or which a pattern names: `*` stands for any part of one name. */
function found(path) {
  const [, home = HOME, pattern = path] = /^(packages\/[^/]+\/src)\/(.+)$/.exec(path) ?? [];
  const names = new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", "[^/]*")}(/.*)?$`);
  return filesOf(home)
    .filter((name) => name.endsWith(".ts") && names.test(name))
    .map((name) => `${home}/${name}`);
}

/** The blocks to look at of one file, as Stryker names ranges. The first block of each file is another one in turn. */
function blocksOf(file, index) {
  const step = Number(options.step);
  if (step === 1) return [file];
  const lines = readFileSync(join(ROOT, file), "utf8").split("\n").length;
  const blocks = Array.from({ length: Math.ceil(lines / BLOCK) }, (_, block) => block);
  return blocks
    .filter((block) => (block + index) % step === Number(options.from) - 1)
    .map((block) => `${file}:${block * BLOCK + 1}-${Math.min((block + 1) * BLOCK, lines)}`);
}

const isTest = (name) => name.endsWith(".test.ts");
// Tests of pages read them where a mutant's copy of the repository has none.
const isRun = (name) =>
  isTest(name) && !name.endsWith(".docs.test.ts") && !(options["no-properties"] && name.endsWith(".prop.test.ts"));
// What tests are made of (fixtures, corpora and the pages made of them, drivers) and words are no code to be tested.
const sources = found(folder).filter(
  (name) => !isTest(name) && !/\.fixture\.ts$|\/errors\.ts$|\/(?:corpus|testing)\//.test(name),
);
const extra = options.tests === "" ? (TESTED_FROM[folder.split("/")[0]] ?? []) : options.tests.split(",");
// A folder has its own tests; a file has those beside it, unless it is said which.
const own = folder.endsWith(".ts") && options.tests !== "" ? [] : [folder.replace(/\/[^/]*\.ts$/, "")];
const tests = [...own, ...extra].flatMap(found).filter(isRun);
if (options["no-static"]) process.env["MUTANTS_SHARE"] = "1";
process.env["MUTANTS_TESTS"] = JSON.stringify([...new Set(tests)]);

const reports = mkdtempSync(join(tmpdir(), "kttt-mutants-"));
const json = join(reports, "mutants.json");
const stryker = new Stryker({
  packageManager: "pnpm",
  plugins: ["@stryker-mutator/vitest-runner", "./scripts/mutants.words.mjs"],
  testRunner: "vitest",
  vitest: { configFile: "scripts/mutants.vitest.config.ts", related: false },
  mutate: sources.flatMap(blocksOf),
  ignorers: ["words"],
  ignorePatterns: ["dist", "out", "coverage", "docs", "bench", ".git"],
  coverageAnalysis: "perTest",
  ignoreStatic: options["no-static"],
  incremental: false,
  disableTypeChecks: false,
  concurrency: Number(options["at-once"]),
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 20,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: json },
  logLevel: "warn",
  allowConsoleColors: false,
});
await stryker.runMutationTest();

const report = JSON.parse(readFileSync(json, "utf8"));
rmSync(reports, { recursive: true });
const count = (mutants, ...statuses) => mutants.filter((it) => statuses.includes(it.status)).length;
const row = (name, mutants) => {
  const noticed = count(mutants, "Killed", "Timeout");
  const missed = count(mutants, "Survived");
  const unreached = count(mutants, "NoCoverage");
  const all = noticed + missed + unreached;
  const share = all === 0 ? "–" : `${((100 * noticed) / all).toFixed(1)} %`;
  return [name, all, noticed, missed, unreached, share];
};
const looked = Object.entries(report.files).toSorted(([a], [b]) => (a < b ? -1 : 1));
const every = looked.flatMap(([, { mutants }]) => mutants);
const table = [
  ["file", "mutants", "killed", "survived", "not reached", "share"],
  ...looked.map(([name, { mutants }]) => row(name.replace(`${HOME}/`, ""), mutants)),
  row("all", every),
];
for (const [name, ...cells] of table) {
  console.log(String(name).padEnd(52) + cells.map((cell) => String(cell).padStart(12)).join(""));
}
if (options["no-static"]) {
  const left = every.filter((it) => it.status === "Ignored" && /static/i.test(it.statusReason ?? "")).length;
  console.log(`not counted: ${left} changes of what runs while a module is loaded (--no-static)`);
}
if (options.survivors) {
  for (const [name, { mutants, source }] of looked) {
    const lines = source.split("\n");
    for (const { location, mutatorName, replacement, status } of mutants) {
      if (status !== "Survived" && status !== "NoCoverage") continue;
      const { end, start } = location;
      console.log(`\n${name}:${start.line}:${start.column} ${status} ${mutatorName}`);
      console.log(`  ${lines[start.line - 1].trim()}`);
      console.log(
        `  → ${replacement.replace(/\s+/g, " ").slice(0, 160)}${end.line > start.line ? ` (to line ${end.line})` : ""}`,
      );
    }
  }
}
