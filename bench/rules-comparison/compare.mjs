// Other rule engines beside ours: see README.md.
import { fileURLToPath } from "node:url";
import { ZenEngine } from "@gorules/zen-engine";
import { LogicEngine } from "json-logic-engine";
import { bundle } from "../../scripts/bundle.mjs";
import { toJsonLogic } from "./to-json-logic.mjs";
import { zenDecision } from "./to-zen.mjs";

const program = await bundle(fileURLToPath(new URL("ours.ts", import.meta.url)));
const { chain, compile, cooperatives, facts, legalDate, loadRules, rules } = await import(program.file);
program.remove();

const on = legalDate("2024-06-30");
const all = cooperatives(10_000);
const judge = compile(loadRules(rules, { facts }));
const ids = rules.map(({ id }) => id);
const met = (results) => ids.filter((_, index) => results[index] === true);

const logic = rules.map(({ conditions }) => toJsonLogic(conditions));
const jsonLogic = new LogicEngine();
const compiledLogic = logic.map((it) => jsonLogic.build(it));

const zen = new ZenEngine();
const decision = zen.createDecision(zenDecision(rules));
const zenKeys = ids.map((id) => id.replace(/\W/g, "_"));

/** `turn`: how many objects are judged between two looks at the clock, about a millisecond's work. */
const contestants = [
  { name: "chain by hand", turn: 500, judge: chain },
  {
    name: "ours, compiled",
    turn: 500,
    judge: (it) => judge(it, { on }).groups,
    fired: (groups) => groups.flatMap(({ status, group }) => (status === "decided" ? [group] : [])),
  },
  {
    name: "json-logic-engine, compiled",
    turn: 500,
    judge: (it) => compiledLogic.map((run) => run(it)),
    fired: met,
  },
  {
    name: "json-logic-engine, no code",
    turn: 200,
    judge: (it) => logic.map((rule) => jsonLogic.run(rule, it)),
    fired: met,
  },
  {
    name: "zen-engine",
    turn: 5,
    judge: (it) => decision.evaluate(it),
    fired: ({ result }) => met(zenKeys.map((key) => result[key])),
  },
];

for (const object of all.slice(0, 300)) {
  const expected = chain(object).sort().join();
  for (const { name, judge: run, fired = (it) => it } of contestants) {
    const answer = [...fired(await run(object))].sort().join();
    if (answer !== expected) throw new Error(`${name} says ${answer}, and the chain ${expected}`);
  }
}

const kept = new Array(64);
let count = 0;
async function measure(turns) {
  const times = new Map(contestants.map(({ name }) => [name, []]));
  for (let index = 0; index < turns; index += 1) {
    for (const { name, turn, judge: run } of contestants) {
      const from = (index * turn) % all.length;
      const isLater = name === "zen-engine";
      const start = process.hrtime.bigint();
      for (let at = from; at < from + turn; at += 1) kept[count++ & 63] = isLater ? await run(all[at]) : run(all[at]);
      times.get(name).push(Number(process.hrtime.bigint() - start) / turn);
    }
  }
  return times;
}
await measure(300);
const times = await measure(1_000);
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const base = median(times.get("ours, compiled"));
console.log(`${rules.length} rules on ${all.length} objects, one at a time; median of 1,000 turns`);
for (const { name } of contestants) {
  const cost = median(times.get(name));
  console.log(
    `  ${name.padEnd(28)} ${(cost / 1_000).toFixed(2).padStart(8)} µs per object ${(cost / base).toFixed(1).padStart(7)} ×`,
  );
}
