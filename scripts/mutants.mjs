// npm run mutants -- <folder or file> [--step 4] [--from 1] [--tests a,b] [--survivors] [--slow 150] [--properties] [--trace]
//                    [--vitest [--at-once 2] [--no-properties] [--no-static]]: would the tests notice?
// Changes the code of a folder (of core, or packages/kit/src/import; also 'packages/postgres/src/*.ts') piece by piece and runs the
// folder's own tests, and those which test it from outside (below), against each change. Prints a table of each file: changes
// killed, survived, never reached.
// The usual way (scripts/mutants/fast.mjs) takes minutes for a folder. It leaves out, and says so: property tests (unless
// --properties), tests slower than --slow milliseconds (what quicker tests notice never costs their time), tests which need vitest's
// own runner, and changes of what runs while a module is loaded (schemas, tables). A change which only those would notice counts as
// survived or not reached.
// --vitest has Stryker start vitest for each change: every test and every change, and hours. With --no-properties without property
// tests, with --no-static without what runs while a module is loaded; say so beside the figure.
// --step N looks at every Nth block of 20 lines only, beginning with block --from: a sample which says the same each time.
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "./workspace.mjs";

const BLOCK = 20;

/** Where a folder is tested beside its own tests. */
const TESTED_FROM = {
  engine: ["obligation/succession/*.test.ts", "view/as-of.test.ts"],
  obligation: ["engine/engine*.test.ts", "engine/reminders.test.ts", "engine/taken-over.test.ts"],
  plan: ["obligation/amendment/*.test.ts", "engine/engine.test.ts"],
  cooperative: [
    "engine/case-*.test.ts",
    "engine/families.test.ts",
    "packages/testing/src/corpus/cases/case-corpus.test.ts",
  ],
  log: ["engine/engine.test.ts", "packages/testing/src/memory-log.test.ts"],
};

/** Tests which cannot be run again and again: they have a database or other processes which remember. */
const REMEMBERING = /^packages\/postgres\/src\/(?:pglite-(?:folder|log|store)|worker|folder-lock|roles)\.test\.ts$/;

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    step: { type: "string", default: "1" },
    from: { type: "string", default: "1" },
    tests: { type: "string", default: "" },
    survivors: { type: "boolean", default: false },
    slow: { type: "string", default: "150" },
    properties: { type: "boolean", default: false },
    trace: { type: "boolean", default: false },
    vitest: { type: "boolean", default: false },
    "at-once": { type: "string", default: "2" },
    "no-properties": { type: "boolean", default: false },
    "no-static": { type: "boolean", default: false },
  },
});
/** The folder which names without a package are in. */
const HOME = /^packages\/[^/]+\/src(?=\/)/.exec(positionals[0] ?? "")?.[0] ?? "packages/core/src";
const filesOf = (home) => readdirSync(join(ROOT, home), { recursive: true }).map((name) => name.split(sep).join("/"));
if (positionals.length === 0 || positionals.some((it) => found(it).length === 0)) {
  console.error(
    "usage: npm run mutants -- <folders or files of packages/core/src, or with their path from packages/> [--step N] [--from N] [--survivors] [--vitest]",
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

/** A file and the blocks of it to look at, as first and last lines. The first block of each file is another one in turn. */
function blocksOf(file, index) {
  const step = Number(options.step);
  if (step === 1) return { file };
  const lines = readFileSync(join(ROOT, file), "utf8").split("\n").length;
  const blocks = Array.from({ length: Math.ceil(lines / BLOCK) }, (_, block) => block);
  return {
    file,
    blocks: blocks
      .filter((block) => (block + index) % step === Number(options.from) - 1)
      .map((block) => [block * BLOCK + 1, Math.min((block + 1) * BLOCK, lines)]),
  };
}

const isTest = (name) => name.endsWith(".test.ts");
// Tests of pages read them where a mutant's copy of the repository has none; others need a database, a browser or an office suite.
const withProperties = options.vitest ? !options["no-properties"] : options.properties;
const notRun = withProperties ? [] : ["prop"];
const isRun = (name) =>
  isTest(name) &&
  (options.vitest || !REMEMBERING.test(name)) &&
  !["docs", "int", "seeds", "pack", "browser", "render", ...notRun].some((kind) => name.endsWith(`.${kind}.test.ts`));
// What tests are made of (fixtures, suites, corpora and the pages made of them, drivers) and words are no code to be tested.
const sources = positionals
  .flatMap(found)
  .filter(
    (name) =>
      !isTest(name) && !/\.(?:fixture|suite)\.ts$|\/errors\.ts$|\/test-[^/]*\.ts$|\/(?:corpus|testing)\//.test(name),
  );
/** The tests of what is asked for: those in the folder, or beside the file, and those which test it from outside. */
function testsOf(path) {
  const [name] = path.replace(`${HOME}/`, "").split("/");
  const extra = options.tests === "" ? (TESTED_FROM[name] ?? []) : options.tests.split(",");
  const own = path.endsWith(".ts") ? path.replace(/[^/]*\.ts$/, "*.test.ts") : path;
  return path.endsWith(".ts") && options.tests !== "" ? extra : [own, ...extra];
}
const tests = positionals.flatMap(testsOf).flatMap(found).filter(isRun);
const order = { sources: sources.map(blocksOf), tests: [...new Set(tests)] };
const looked = Object.entries(await mutantsOf(order)).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** `{ file: mutants }`, whichever way. */
async function mutantsOf({ sources, tests }) {
  if (options.vitest) {
    const { withVitest } = await import("./mutants/with-vitest.mjs");
    const [atOnce, withoutStatic] = [Number(options["at-once"]), options["no-static"]];
    return withVitest({ sources, tests, atOnce, withoutStatic });
  }
  const { fast } = await import("./mutants/fast.mjs");
  return fast({ sources, tests, slow: Number(options.slow), trace: options.trace });
}

const count = (mutants, ...statuses) => mutants.filter((it) => statuses.includes(it.status)).length;
const row = (name, mutants) => {
  const noticed = count(mutants, "Killed", "Timeout");
  const missed = count(mutants, "Survived");
  const unreached = count(mutants, "NoCoverage");
  const all = noticed + missed + unreached;
  const share = all === 0 ? "–" : `${((100 * noticed) / all).toFixed(1)} %`;
  return [name, all, noticed, missed, unreached, share];
};
const every = looked.flatMap(([, mutants]) => mutants);
const table = [
  ["file", "mutants", "killed", "survived", "not reached", "share"],
  ...looked.map(([name, mutants]) => row(name.replace(`${HOME}/`, ""), mutants)),
  row("all", every),
];
for (const [name, ...cells] of table) {
  console.log(String(name).padEnd(52) + cells.map((cell) => String(cell).padStart(12)).join(""));
}
const atLoading = count(every, "Static");
if (atLoading > 0) console.log(`not counted: ${atLoading} changes of what runs while a module is loaded`);
if (options.survivors) {
  for (const [name, mutants] of looked) {
    const lines = readFileSync(join(ROOT, name), "utf8").split("\n");
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
