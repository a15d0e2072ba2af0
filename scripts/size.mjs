// npm run size: what core weighs, against its budgets. Bytes after esbuild's minifier and gzip (what an application ships),
// characters of declarations, and the time a fresh process takes to load it, against commit 509baee in the same run.
// npm run size -- --no-start leaves the last out; --base DIR names a built copy of that commit; --json FILE writes what was measured.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { setup } from "./setup.mjs";
import { ROOT } from "./workspace.mjs";

/** The house before it was rebuilt: what loading core and a province is held against. */
const BASE = "509baee";
const ROUNDS = 15;
/** Shares of the base: half is wanted. Machines differ by a tenth (0.46 to 0.55 for core): the budget leaves room for that and no more. */
const START = {
  core: { packages: ["core"], most: 0.58, wanted: 0.5 },
  "province-hcm": { packages: ["province-hcm"], most: 0.4, wanted: 0.4 },
  // 300 ms where that commit takes 817.
  "core and four provinces": {
    packages: ["core", "province-hcm", "province-hanoi", "province-dongnai", "province-quangngai"],
    most: 0.367,
    wanted: 0.367,
  },
};
const PROVINCES = START["core and four provinces"].packages.slice(1);
const CORE = join(ROOT, "packages", "core");

const { values: options } = parseArgs({
  options: { base: { type: "string" }, json: { type: "string" }, "no-start": { type: "boolean", default: false } },
});
let failures = 0;
const measured = [];
const loads = [];

/** `wanted` is the aim where it is not reached yet; the budget keeps it from getting further away. */
function tell(what, value, budget, unit, wanted = budget) {
  const over = value > budget;
  measured.push({ what, value, budget, unit });
  if (over) failures += 1;
  const shown = unit === "" ? value.toFixed(2) : value.toFixed(1);
  console.log(
    `${over ? "✗" : "✓"} ${what.padEnd(62)} ${shown.padStart(7)} ${unit}`.padEnd(78) +
      ` (at most ${budget}${wanted < budget ? `; wanted ${wanted}` : ""})`,
  );
}

/** Bytes of a program which does nothing but import, minified and gzipped, with everything it pulls in. */
async function shipped(code, external = []) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: join(ROOT, "packages", "cli") },
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    write: false,
    external,
    logLevel: "error",
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000;
}

/** Characters of the declarations a compiler reads for one entry: its own and those it refers to, of ours. */
function declared(entry) {
  const seen = new Map();
  const visit = (file) => {
    if (seen.has(file) || !existsSync(file)) return;
    const text = readFileSync(file, "utf8");
    seen.set(file, Buffer.byteLength(text));
    for (const [, a, b] of text.matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g)) {
      visit(resolve(dirname(file), (a ?? b).replace(/\.js$/, ".d.ts")));
    }
  };
  visit(entry);
  return [...seen.values()].reduce((sum, it) => sum + it, 0) / 1000;
}

function run(command, args, cwd) {
  const { error, status, stderr } = spawnSync(command, args, {
    ...{ cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 64 * 1024 * 1024 },
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? stderr}`);
}

/** A built copy of the base commit; made once from the repository's history. `null` when the history is not there. */
function baseCopy() {
  if (options.base) return resolve(options.base);
  const folder = join(ROOT, "node_modules", ".kttt", `base-${BASE}`);
  const isBuilt = (name) => existsSync(join(folder, "packages", name, "dist", "index.js"));
  if (PROVINCES.every(isBuilt)) return folder;
  if (spawnSync("git", ["cat-file", "-e", `${BASE}^{commit}`], { cwd: ROOT }).status !== 0) return null;
  mkdirSync(folder, { recursive: true });
  const { stdout } = spawnSync("git", ["archive", "--format=tar", BASE], { cwd: ROOT, maxBuffer: 512 * 1024 * 1024 });
  const { status } = spawnSync("tar", ["-xf", "-", "-C", folder], { input: stdout });
  if (status !== 0) throw new Error(`commit ${BASE} could not be unpacked`);
  for (const name of PROVINCES) run(process.execPath, ["scripts/setup.mjs", `@kttt/${name}`], folder);
  return folder;
}

const PROGRAM = `const began = process.cpuUsage();
for (const file of process.argv.slice(1)) await import(file);
const { user, system } = process.cpuUsage(began);
process.stdout.write(String((user + system) / 1000));`;

/** Milliseconds of processor time to import files in a process of their own. */
function loading(files) {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", PROGRAM, ...files.map((it) => pathToFileURL(it).href)],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Processor time, not the time on the wall, and medians of processes which take turns: other work disturbs neither. */
function starts(base) {
  const subjects = Object.entries(START).map(([name, { most, packages, wanted }]) => ({
    ...{ name, most, wanted },
    files: [base, ROOT].map((root) => packages.map((it) => join(root, "packages", it, "dist", "index.js"))),
    times: [[], []],
  }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { files, times } of subjects) files.forEach((file, index) => times[index].push(loading(file)));
  }
  for (const { most, name, times, wanted } of subjects) {
    const [before, now] = times.map(median);
    console.log(`  ${name}: ${now.toFixed(0)} ms of processor time, ${before.toFixed(0)} ms at ${BASE}`);
    loads.push({ name, now, before, share: now / before, wanted });
    tell(`import of ${name}, as a share of ${BASE}`, now / before, most, "", wanted);
  }
}

await setup();
const everything = [
  "@kttt/core",
  ...readdirSync(join(CORE, "src", "doors")).map((it) => `@kttt/core/${it.slice(0, -3)}`),
];
tell(
  "import { isKtttError } from @kttt/core",
  await shipped(`import { isKtttError } from "@kttt/core"; console.log(isKtttError);`),
  5,
  "kB",
);
// zod is a peer: an application has it once, with or without us. What counts is ours and what only we bring along.
const time = `import * as it from "@kttt/core/time"; console.log(it);`;
const core = `import * as it from "@kttt/core"; console.log(it);`;
const all = everything.map((it, index) => `import * as it${index} from "${it}"; console.log(it${index});`).join("\n");
tell("all of @kttt/core/time, without zod", await shipped(time, ["zod"]), 35, "kB");
tell("all of @kttt/core, without zod", await shipped(core, ["zod"]), 200, "kB", 160);
console.log(`  with zod: ${(await shipped(core)).toFixed(1)} kB`);
console.log(`  all doors, json-rules-engine, XState and zod included: ${(await shipped(all)).toFixed(1)} kB`);
tell("declarations of @kttt/core", declared(join(CORE, "dist", "index.d.ts")), 250, "kB");
if (!options["no-start"]) {
  const base = baseCopy();
  if (base) starts(base);
  else console.log(`  commit ${BASE} is not in this copy of the repository: loading is not held against it`);
}
if (options.json) {
  const commit = spawnSync("git", ["rev-parse", "--short", "HEAD"], { cwd: ROOT, encoding: "utf8" }).stdout.trim();
  const result = { command: "npm run size -- --json FILE", commit, base: BASE, rounds: ROUNDS, measured, loads };
  writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);
}
process.exitCode = failures === 0 ? 0 : 1;
