// .ci/run: every check and every test, two at a time. Prints each when it is done, and last `N passed, N failed`:
// the tests of all runs; a check that fails counts as one failed.
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { atMost } from "./at-most.mjs";
import { ROOT } from "./workspace.mjs";

const SHARED = join(ROOT, "..", "shared");
const place = mkdtempSync(join(tmpdir(), "kttt-ci-"));
const began = Date.now();
let passed = 0;
let failed = 0;

const bin = (path) => join(ROOT, "node_modules", path);
const node = (...args) => [process.execPath, ...args];

function run([command, ...args], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
      env: { ...process.env, CI: "true", NO_COLOR: "1", FORCE_COLOR: undefined, ...env },
    });
    const said = [];
    child.stdout.on("data", (chunk) => said.push(chunk));
    child.stderr.on("data", (chunk) => said.push(chunk));
    child.once("error", (error) => resolve({ ok: false, said: error.message }));
    child.once("close", (code) => resolve({ ok: code === 0, said: Buffer.concat(said).toString("utf8").trim() }));
  });
}

function tell(name, problems, said, since, last = 4) {
  const took = `${((Date.now() - since) / 1000).toFixed(1)} s`;
  const shown = problems.length > 0 ? said : said.split("\n").slice(-last).join("\n");
  const lines = shown === "" ? [] : shown.split("\n").map((line) => `    ${line}`);
  console.log(
    [`${problems.length === 0 ? "✓" : "✗"} ${name} (${took})`, ...problems.map((it) => `  ! ${it}`), ...lines].join(
      "\n",
    ),
  );
}

async function check(name, command, env, last) {
  const since = Date.now();
  const { ok, said } = await run(command, env);
  if (!ok) failed += 1;
  tell(name, ok ? [] : ["failed"], said, since, last);
  return ok;
}

/** What a run of vitest came to, from its own report. A run without tests, or which skips some, has failed. */
function countOf(file, ok) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { passed: 0, failed: 1, problems: ["vitest left no report"] };
  }
  const broken = report.testResults.filter(
    (it) => it.status === "failed" && !it.assertionResults.some((test) => test.status === "failed"),
  );
  const skipped = report.numPendingTests + report.numTodoTests;
  const problems = [
    ...(report.numFailedTests > 0 ? [`${report.numFailedTests} tests failed`] : []),
    ...broken.map((it) => `${relative(ROOT, it.name)} could not be run`),
    ...(skipped > 0 ? [`${skipped} tests were skipped`] : []),
    ...(report.numTotalTests === 0 ? ["no test was found"] : []),
  ];
  if (!ok && problems.length === 0) problems.push("vitest ended with an error");
  const others = problems.length - (report.numFailedTests > 0 ? 1 : 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + others, problems };
}

async function tests(name, command) {
  const since = Date.now();
  const file = join(place, `${name.replace(/\W+/g, "-")}.json`);
  const { ok, said } = await run([...command, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`]);
  const count = countOf(file, ok);
  passed += count.passed;
  failed += count.failed;
  tell(`${name}: ${count.passed} passed, ${count.failed} failed`, count.problems, said, since);
}

const vitest = (config) => node(bin("vitest/vitest.mjs"), "run", "--config", config);

/** `kttt coverage` for every official document; one which no province claims is a failure. */
async function coverages() {
  const { installedProvinces } = await import("../packages/cli/dist/index.js");
  const provinces = await installedProvinces();
  const folder = join(SHARED, "seeds");
  let files = [];
  try {
    files = readdirSync(folder).filter((it) => it.endsWith(".txt"));
  } catch {
    // Told below: no document is a failure too.
  }
  if (files.length === 0) return [() => check(`no official document in ${folder}`, node("-e", "process.exit(1)"))];
  return files.map((file) => {
    const province = provinces.find((it) => it.documents.some((document) => document.source.file === file))?.id ?? "?";
    const kttt = node(join(ROOT, "packages", "cli", "dist", "bin.js"), "coverage", province, "--quiet", "--lang", "en");
    return () => check(`coverage of ${basename(file)} by ${province}`, [...kttt, "--source", join(folder, file)]);
  });
}

async function all() {
  if (!(await check("install and build", node("scripts/setup.mjs")))) return;
  const checks = [
    () => check("packages as a stranger gets them", node("scripts/check-packages.mjs")),
    () => check("types", node(bin("typescript/bin/tsc"), "-p", "tsconfig.json")),
    () => check("lint", node(bin("eslint/bin/eslint.js"), ".")),
    () => check("format", node(bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", ".")),
    () => check("import directions", ["npm", "run", "-s", "deps"]),
    () => check("nothing unused", node(bin("knip/bin/knip.js"), "--no-progress")),
    () => check("names of package registries", node("scripts/check-names.mjs")),
    () => check("known advisories", node("scripts/advisories.mjs")),
    () => check("index of the official texts", node("scripts/law-index.mjs", join(SHARED, "law", "text"), "--check")),
    () => check("citations read a second time", node("scripts/citations.mjs")),
    ...(await coverages()),
    () => check("npm start", ["npm", "start", "-s", "--", "--out", join(place, "out")]),
  ];
  const sizes = () => check("what core weighs", node("scripts/size.mjs"));
  const gate = atMost(2);
  await Promise.all(checks.map((it) => gate(it)));
  await sizes();
  // Few runs, and every fifth call, in npm test; here two thousand, and each.
  const proof = ["packages/postgres/src/fleet", "packages/postgres/src/faults"];
  const whole = { KTTT_RUNS: "2000", KTTT_FAULT_STEP: "1" };
  await check("simulated machines, and each call failing once", [...vitest("vitest.config.ts"), ...proof], whole);
  await tests("npm test", ["npm", "test", "-s", "--"]);
  // Two at a time, about as long as each other: one waits for its database much of the time.
  await Promise.all([
    tests("tests on a real PostgreSQL", vitest("vitest.int.config.ts")).then(() =>
      tests("files in LibreOffice", vitest("vitest.render.config.ts")),
    ),
    tests("tests against the official documents", vitest("vitest.seeds.config.ts"))
      .then(() => tests("tests on packed packages", vitest("vitest.pack.config.ts")))
      .then(() => tests("tests in a browser", vitest("vitest.browser.config.ts"))),
  ]);
  // Alone, so that the figures say something; they fail when a command is lost or doubled, and when a view is too large.
  const bench = (name) => ["npm", "run", "-s", `bench:${name}`, "--", "--small"];
  await check("what the first views cost", bench("page"), {}, 12);
  await check("a load run of the server", bench("server"), {}, 20);
  await check("a sliver of the nation's year", [...bench("nation"), "--no-growth"], { TINY: "1" }, 12);
  // It fails when a province opened with a snapshot says something else.
  await check("opening a province", bench("opening"), {}, 6);
  // They fail when a command is lost or doubled.
  const trial = (name) => ["npm", "run", "-s", name, "--", "--small"];
  await check("a cluster loses its leader", trial("failover"), {}, 6);
  await check("shards, and a national database to read", trial("shards"), {}, 6);
  await check("the nation's worst hour, for a moment", trial("load"), {}, 6);
}

try {
  await all();
} catch (error) {
  failed += 1;
  console.log(`✗ ${error.stack}`);
} finally {
  rmSync(place, { recursive: true, force: true });
}
console.log(`took ${((Date.now() - began) / 1000).toFixed(0)} s on Node ${process.version}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
