/**
 * What judging costs: 25 rules on 10,000 cooperatives, one run, verdicts only, against json-rules-engine shared between
 * runs and a chain of ifs written by hand. Ratios count, the machine does not. Run: node scripts/run-ts.mjs packages/core/bench/rules.ts
 */
import { Engine } from "json-rules-engine";
import { legalDate } from "../src/kernel/legal-date.js";
import { compile } from "../src/rules/compile.js";
import { jsonRulesEngine } from "../src/json-rules-engine/evaluator.js";
import { loadRules } from "../src/rules/load-rules.js";
import { registerOperators } from "../src/json-rules-engine/register-operators.js";
import type { Verdict } from "../src/rules/verdict.js";
import { chain } from "./rules-chain.js";
import { cooperatives, facts, rules } from "./rules-scenario.js";

const OBJECTS = 10_000;
const on = legalDate("2024-06-30");
const all = cooperatives(OBJECTS);
const ruleSet = loadRules(rules, { facts });
const judge = compile(ruleSet);

const shared = new Engine();
registerOperators(shared, { on });
for (const { id, conditions, event } of ruleSet.file.rules) {
  shared.addRule({ name: id, conditions: conditions as never, event: { type: event.type } });
}

const decided = ({ groups }: Verdict) => groups.flatMap((it) => (it.status === "decided" ? [it.group] : []));
const fired = async (object: (typeof all)[number]) => (await shared.run(object)).events.map(({ type }) => type);

/** Nothing is measured before all of them have said the same of the same objects. */
for (const object of all.slice(0, 300)) {
  const expected = chain(object).sort().join();
  const answers = [
    decided(judge(object, { on })),
    await fired(object),
    decided(await jsonRulesEngine.prepare(ruleSet)(object, { on })),
  ];
  for (const answer of answers) {
    if (answer.sort().join() !== expected) throw new Error(`they disagree: ${answer.join()} and ${expected}`);
  }
}

/** The last results are kept here, so that no run can be left out as useless. */
const kept: unknown[] = new Array<unknown>(64);
let count = 0;
const keep = (result: unknown) => {
  kept[count++ & 63] = result;
};
type Objects = readonly (typeof all)[number][];

interface Contestant {
  readonly name: string;
  /** Objects judged in one turn: about half a millisecond's work, so that few turns are interrupted by other programs. */
  readonly turn: number;
  readonly run: (objects: Objects) => Promise<void> | void;
}

// Each has a loop of its own: one loop for all would be slow for all, and hide what it measures.
const contestants: readonly Contestant[] = [
  {
    name: "chain by hand",
    turn: 500,
    run: (objects) => {
      for (const it of objects) keep(chain(it));
    },
  },
  {
    name: "compiled",
    turn: 500,
    run: (objects) => {
      for (const it of objects) keep(judge(it, { on }));
    },
  },
  {
    name: "compiled, explained",
    turn: 50,
    run: (objects) => {
      for (const it of objects) keep(judge(it, { on, explain: true }));
    },
  },
  {
    name: "json-rules-engine, shared",
    turn: 5,
    run: async (objects) => {
      for (const it of objects) keep(await shared.run(it));
    },
  },
  {
    name: "json-rules-engine, adapter",
    turn: 2,
    run: async (objects) => {
      for (const it of objects) keep(await jsonRulesEngine.prepare(ruleSet)(it, { on }));
    },
  },
];

/** Nanoseconds per object of every turn: each contestant goes once over all the objects it is given, in turns by turns. */
async function measure(turns: number): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (let index = 0; index < turns; index += 1) {
    for (const { name, turn, run } of contestants) {
      const from = (index * turn) % OBJECTS;
      const objects = all.slice(from, from + turn);
      const start = process.hrtime.bigint();
      await run(objects);
      times.get(name)?.push(Number(process.hrtime.bigint() - start) / turn);
    }
  }
  return times;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

await measure(400); // to warm up
const times = await measure(1_000);
const cost = (name: string) => median(times.get(name) ?? []);

console.log(`${rules.length} rules on ${OBJECTS} objects, one at a time; median of 1,000 turns`);
for (const { name } of contestants)
  console.log(`  ${name.padEnd(28)} ${(cost(name) / 1_000).toFixed(2).padStart(8)} µs per object`);
const faster = cost("json-rules-engine, shared") / cost("compiled");
const slower = cost("compiled") / cost("chain by hand");
console.log(`compiled against json-rules-engine: ${faster.toFixed(0)} times faster (at least 150 wanted)`);
console.log(`compiled against the chain by hand: ${slower.toFixed(1)} times slower (at most 8 wanted)`);
if (faster < 150 || slower > 8) process.exitCode = 1;
