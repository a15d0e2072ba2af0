// One process of `npm run mutants`: loads the tests, runs them twice without any change, then switches on one change after the
// other. Started by fast.mjs, which kills it when a change makes it hang.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { loader } from "./modules.mjs";
import { tests, run, finish } from "./vitest-stand-in.mjs";

/** Where Stryker's switches look which change is on, and count what each test reaches. */
const switches = (globalThis.__stryker__ ??= {});
const { setTimeout, clearTimeout } = globalThis;
const HUNG = Symbol("hung");
/** A test which waits longer than this is not run against changes, where slow tests are not asked for. */
const WAITS = 1500;

process.on("unhandledRejection", () => undefined);
process.on("uncaughtException", () => undefined);
const told = await new Promise((resolve) => process.once("message", resolve));
const { place, tests: files, slow, rest } = told;
const say = (text) => process.send({ say: text });

const { testFile } = loader({ changed: new Map(JSON.parse(readFileSync(join(place, "sources.json"), "utf8"))), place });
for (const file of files) {
  try {
    await testFile(file);
  } catch (error) {
    say(`not loaded: ${file}: ${error?.message}`);
  }
}

/** Runs a test; gives what it threw, HUNG, or undefined when it passed. */
async function outcome(test, limit) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(HUNG), limit);
  });
  try {
    return await Promise.race([run(test).then(() => undefined), late]);
  } catch (error) {
    return error ?? new Error("nothing thrown");
  } finally {
    clearTimeout(timer);
  }
}

/** Runs all tests as they are: notes how long each takes, what each reaches, and which cannot be used. */
async function asTheyAre(order, pass) {
  for (const [index, test] of order) {
    switches.currentTestId = `${index}`;
    const [from, cpu] = [performance.now(), process.cpuUsage()];
    const failed = await outcome(test, 60_000);
    const { user, system } = process.cpuUsage(cpu);
    test.cpu = Math.min(test.cpu ?? Infinity, (user + system) / 1000);
    test.wait = Math.min(test.wait ?? Infinity, performance.now() - from);
    if (failed !== undefined) test.leftOut ??= `${pass}: ${String(failed?.message ?? failed).slice(0, 300)}`;
  }
  switches.currentTestId = undefined;
}
const numbered = tests.map((test, index) => [index, test]);

/** What is known of the tests after they were run as they are: by the first process, for the ones after it. */
async function measure() {
  await asTheyAre(numbered, "fails");
  const first = reset();
  // A second time and the other way round: a test which stands only once, or only after another one, would kill every change. And
  // what a test reaches the first time only (a schema made once and kept) belongs to loading: switching it on later changes nothing.
  await asTheyAre(numbered.toReversed(), "fails when it is run again");
  const { perTest } = reset();
  const loaded = [first.static, ...Object.values(first.perTest)].flatMap((it) => Object.keys(it));
  const unusable = tests.filter((it) => it.leftOut);
  const tooSlow = tests.filter((it) => !it.leftOut && (it.cpu > slow || it.wait > Math.max(WAITS, slow)));
  say(`${tests.length} tests; ${unusable.length} not usable, ${tooSlow.length} slower than ${slow} ms left out`);
  for (const { name, leftOut } of unusable) say(`  not usable: ${name}: ${leftOut}`);
  for (const { name, cpu } of tooSlow) say(`  slow: ${name} (${Math.round(cpu)} ms)`);
  for (const it of tooSlow) it.leftOut = "slow";
  const each = tests.map(({ cpu, leftOut, wait }) => ({ cpu, leftOut, wait }));
  writeFileSync(join(place, "measured.json"), JSON.stringify({ perTest, loaded, each }));
}

if (!existsSync(join(place, "measured.json"))) await measure();
const measured = JSON.parse(readFileSync(join(place, "measured.json"), "utf8"));
const { perTest } = measured;
const loaded = new Set(measured.loaded);
for (const [index, test] of numbered) Object.assign(test, measured.each[index]);

/** What was counted until now; counts from nothing again. */
function reset() {
  const counts = (switches.mutantCoverage ??= { static: {}, perTest: {} });
  const counted = { ...counts };
  // The instrumented sources hold on to the object.
  Object.assign(counts, { static: {}, perTest: {} });
  return counted;
}

/** The tests which reach a change, quickest first. */
const reaching = (id) =>
  numbered
    .map(([index, test]) => ({ test, hits: perTest[index]?.[id] ?? 0 }))
    .filter(({ test, hits }) => hits > 0 && !test.leftOut)
    .toSorted((a, b) => a.test.cpu - b.test.cpu);

let judgedHere = 0;
for (const id of rest) {
  const reached = reaching(id);
  if (reached.length === 0) {
    process.send({ result: [id, loaded.has(id) ? "Static" : "NoCoverage"] });
    continue;
  }
  const all = reached.reduce((sum, { test }) => sum + test.cpu + test.wait, 0);
  process.send({ begin: id, milliseconds: 12_000 + all * 5 });
  const [status, by, hung] = await judge(id, reached);
  // A kill counts when the same test passes again without the change; or in a process in which no change was on before.
  const stands = by === undefined || (await outcome(by, limitOf(by))) === undefined;
  if (stands || judgedHere === 0) process.send({ result: [id, status] });
  judgedHere++;
  if (!stands || status === "Timeout") {
    await new Promise((sent) => process.send({ fresh: `${id} ${status} ${by?.name ?? hung?.name}` }, sent));
    process.exit(0);
  }
  await new Promise((resolve) => setImmediate(resolve));
}
await finish();
process.exit(0);

function limitOf(test) {
  return 5_000 + (test.cpu + test.wait) * 10;
}

async function judge(id, reached) {
  switches.activeMutant = id;
  try {
    for (const { test, hits } of reached) {
      switches.hitCount = 0;
      switches.hitLimit = hits * 100;
      const failed = await outcome(test, limitOf(test));
      if (failed === HUNG) return ["Timeout", undefined, test];
      if (failed !== undefined) return ["Killed", test];
    }
    return ["Survived"];
  } finally {
    switches.activeMutant = undefined;
    switches.hitCount = undefined;
  }
}
