// What the tests import as "vitest" when `npm run mutants` runs them: vitest's own `expect` and `vi`, and a `test` which keeps the
// functions, so that each can be run any number of times. What vitest's runner does beyond this (snapshots in files, fixtures of
// `test.extend`) is not here: a test which needs it fails in the run without changes and is left out, by name.

// vitest looks here for the worker it runs in; `expect` and `vi` take their settings from it.
globalThis.__vitest_worker__ ??= {
  config: { fakeTimers: { loopLimit: 10_000 }, snapshotOptions: {}, expect: {}, sequence: {} },
  ...{ environment: { name: "node" }, ctx: {}, rpc: {}, durations: {}, providedContext: {}, metaEnv: process.env },
};
export const { expect, vi, expectTypeOf, assert } = await import("vitest");

/** Every test of every file which was loaded, in order. */
export const tests = [];

let suite = opened("", undefined);
function opened(name, outer) {
  return { name, outer, hooks: { beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] } };
}

/** Each file has its own hooks: called before it is loaded. */
export function beginFile(file) {
  suite = opened(file, undefined);
}

const titled = (name, row, index) => `${name} #${index} ${row.map((it) => typeof it).join(", ")}`;
const rows = (add, spread) => (table) => (name, body) => {
  for (const [index, row] of table.entries()) {
    const values = spread && Array.isArray(row) ? row : [row];
    add(titled(name, values, index), () => body(...values));
  }
};
function named(add) {
  const nothing = Object.assign(() => undefined, { each: () => () => undefined });
  return Object.assign(add, {
    ...{ each: rows(add, true), for: rows(add, false) },
    ...{ skip: nothing, todo: nothing, skipIf: (no) => (no ? nothing : add), runIf: (yes) => (yes ? add : nothing) },
  });
}

export const test = named((name, ...rest) => {
  const body = rest.find((it) => typeof it === "function");
  const names = [];
  for (let it = suite; it; it = it.outer) names.unshift(it.name);
  tests.push({ name: [...names, name].join(" > "), body, suite });
});
export const it = test;
export const describe = named((name, ...rest) => {
  const outer = suite;
  suite = opened(name, outer);
  rest.find((it) => typeof it === "function")();
  suite = outer;
});
const hook = (kind) => (body) => void suite.hooks[kind].push(body);
export const beforeAll = hook("beforeAll");
export const afterAll = hook("afterAll");
export const beforeEach = hook("beforeEach");
export const afterEach = hook("afterEach");

let finished = [];
export const onTestFinished = (body) => void finished.push(body);

const lineage = (inner) => (inner ? [...lineage(inner.outer), inner] : []);

/** Runs one test with the hooks around it. What `beforeAll` does is done once, before the first test of its suite. */
export async function run({ body, suite: own }) {
  const suites = lineage(own);
  finished = [];
  const undo = [];
  try {
    for (const it of suites) {
      it.ready ??= (async () => {
        for (const before of it.hooks.beforeAll) after(it, await before());
      })();
      await it.ready;
    }
    for (const it of suites)
      for (const before of it.hooks.beforeEach) {
        const undone = await before();
        if (typeof undone === "function") undo.push(undone);
      }
    await body({ expect, onTestFinished });
  } finally {
    for (const it of [...finished, ...undo].toReversed()) await it();
    for (const it of suites.toReversed()) for (const next of it.hooks.afterEach.toReversed()) await next();
  }
}

function after(it, undo) {
  if (typeof undo === "function") it.hooks.afterAll.push(undo);
}

/** Runs what is to be done after all. */
export async function finish() {
  const suites = new Set(tests.flatMap((it) => lineage(it.suite)));
  for (const it of [...suites].toReversed()) {
    if (it.ready) for (const last of it.hooks.afterAll) await Promise.resolve(last()).catch(() => undefined);
  }
}
