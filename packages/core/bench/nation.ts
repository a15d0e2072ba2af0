/**
 * The nation's year: 34 provinces of 98 communes and 33,500 cooperatives through the engine, against a loop written by hand which
 * makes the same events and against the stack one would put together (xstate, json-rules-engine, luxon), in one run, taking turns
 * province by province. Ratios count, the machine does not.
 *
 *     npm run bench:nation -- [--small] [--rounds 5] [--json FILE] [--no-growth] [--digest]
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { PerformanceObserver } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { byHand } from "./nation/by-hand.js";
import { naive } from "./nation/naive.js";
import { COMMUNES, NATION, nationProvince } from "./nation/nation-provinces.js";
import { byKind, caseYear, planYear, scriptOf } from "./nation/ours.js";
import type { StoredEvent } from "../src/log/event.js";

const { values: options } = parseArgs({
  options: {
    small: { type: "boolean", default: false },
    rounds: { type: "string" },
    json: { type: "string" },
    "no-growth": { type: "boolean", default: false },
    digest: { type: "boolean", default: false },
    /** What this program starts itself as: only ours, for memory and garbage collection. */
    alone: { type: "boolean", default: false },
    /** The same for one size of the second table: `plan:16` or `cases:4`. */
    size: { type: "string" },
  },
});

const SEED = 1;
/** Medians of five; a tenth is looked at once, within a minute. */
const ROUNDS = Number(options.rounds ?? (options.small ? 1 : 5));
/** A tenth: fewer provinces, each as large as it is, and fewer cooperatives. */
const SIZE = process.env.TINY
  ? { provinces: 4, communes: 20, cooperatives: 80 }
  : options.small
    ? { provinces: 4, communes: COMMUNES, cooperatives: NATION.cooperatives / 10 }
    : { ...NATION, communes: COMMUNES };
const SIZES = [1, 4, 16, 64] as const;
/** What is 1 × in the second table: a province's communes, and cooperatives of one log. */
const BASE = options.small ? { communes: 10, cooperatives: 4 } : { communes: COMMUNES, cooperatives: 50 };

const share = (index: number): number =>
  Math.floor(SIZE.cooperatives / SIZE.provinces) + (index < SIZE.cooperatives % SIZE.provinces ? 1 : 0);
const provinces = Array.from({ length: SIZE.provinces }, (_, index) => index);
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const megabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

/** Seconds of the processor and on the clock. The processor's are disturbed less by whatever else runs. */
async function timed<T>(
  work: () => Promise<T> | T,
): Promise<{ readonly made: T; readonly cpu: number; readonly wall: number }> {
  const began = performance.now();
  const from = process.cpuUsage();
  const made = await work();
  const { system, user } = process.cpuUsage(from);
  return { made, cpu: (user + system) / 1e6, wall: (performance.now() - began) / 1000 };
}

interface Round {
  /** Seconds of the processor. */
  readonly ours: number;
  readonly plan: number;
  readonly cases: number;
  readonly loop: number;
  readonly naive: number;
  /** Seconds on the clock. */
  readonly seconds: number;
  readonly planEvents: number;
  readonly caseEvents: number;
  readonly events: Readonly<Record<string, number>>;
}

const sameKinds = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/** All provinces once, the three taking turns; nothing counts where their events differ in number or kind. */
async function round(): Promise<Round> {
  const sum = { ours: 0, plan: 0, cases: 0, loop: 0, naive: 0, seconds: 0, planEvents: 0, caseEvents: 0 };
  const events: Record<string, number> = {};
  for (const index of provinces) {
    const province = nationProvince(index, SIZE.communes);
    const plan = await timed(() => planYear(province, SEED));
    const cases = await timed(() => caseYear(province, share(index), SEED));
    sum.plan += plan.cpu;
    sum.cases += cases.cpu;
    sum.ours += plan.cpu + cases.cpu;
    sum.seconds += plan.wall + cases.wall;
    sum.planEvents += plan.made.length;
    sum.caseEvents += cases.made.length;
    for (const log of [plan.made, cases.made]) {
      const kinds = byKind(log);
      for (const [type, count] of Object.entries(kinds)) events[type] = (events[type] ?? 0) + count;
      const script = scriptOf(province.id, log);
      const loop = await timed(() => byHand(script));
      const stack = await timed(() => naive(script, { province, seed: SEED }));
      for (const { made } of [loop, stack]) {
        const theirs = byKind(made.types.map((type) => ({ type })));
        if (!sameKinds(kinds, theirs))
          throw new Error(`other events in ${province.id}: ${JSON.stringify([kinds, theirs])}`);
      }
      sum.loop += loop.cpu;
      sum.naive += stack.cpu;
    }
  }
  return { ...sum, events: Object.fromEntries(Object.entries(events).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

interface Alone {
  readonly events: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly peakMB: number;
  readonly gcShare: number;
  readonly digest: string | null;
}

/** Only ours, keeping no log: peak memory, garbage collection, and with `--digest` the hash of all logs in their order. */
async function alone(work: (keep: (log: readonly StoredEvent[]) => void) => Promise<void>): Promise<Alone> {
  let collecting = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) collecting += entry.duration;
  });
  observer.observe({ entryTypes: ["gc"] });
  const hash = createHash("sha256");
  let events = 0;
  const { cpu, wall } = await timed(() =>
    work((log) => {
      events += log.length;
      if (options.digest) for (const event of log) hash.update(JSON.stringify(event)).update("\n");
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, 10));
  for (const entry of observer.takeRecords()) collecting += entry.duration;
  observer.disconnect();
  return {
    ...{ events, seconds: wall, cpu, peakMB: megabytes(), gcShare: collecting / 1000 / wall },
    digest: options.digest ? hash.digest("hex") : null,
  };
}

const nationAlone = () =>
  alone(async (keep) => {
    for (const index of provinces) {
      const province = nationProvince(index, SIZE.communes);
      keep(await planYear(province, SEED));
      keep(await caseYear(province, share(index), SEED));
    }
  });

/**
 * One log of so many times the size; the second province, which has the most duties for its communes. The same amount is run before
 * the clock starts, whatever the size: a short run would end before the machine code is made, and look dear.
 */
async function sizeAlone(size: string): Promise<Alone> {
  const [what, times = "1"] = size.split(":");
  const year = (factor: number) =>
    what === "plan"
      ? planYear(nationProvince(1, BASE.communes * factor), SEED)
      : caseYear(nationProvince(1, 1), BASE.cooperatives * factor, SEED);
  for (let runs = 0; runs < 3; runs += 1) await year(16);
  return alone(async (keep) => keep(await year(Number(times))));
}

/** Starts this program anew, so that memory is of one run alone. */
function inOwnProcess(...words: readonly string[]): Alone {
  const flags = [...(options.small ? ["--small"] : []), ...(options.digest ? ["--digest"] : [])];
  const args = ["--max-old-space-size=8192", process.argv[1] as string, ...flags, ...words];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e8 })) as Alone;
}

function growth() {
  return (["plan", "cases"] as const).flatMap((what) => {
    const runs = SIZES.map((times) => ({ what, times, ...inOwnProcess("--size", `${what}:${times}`) }));
    const first = runs[0] as (typeof runs)[number];
    return runs.map((it) => ({
      ...{ what, times: it.times, events: it.events, peakMB: it.peakMB },
      microseconds: (it.cpu / it.events) * 1e6,
      toFirst: it.cpu / it.events / (first.cpu / first.events),
    }));
  });
}

/** The commit which was measured; with a `+` where the working copy has changes of its own. */
function commitHere(): string {
  const git = (...args: readonly string[]) => execFileSync("git", args, { encoding: "utf8" }).trim();
  try {
    const changed = git("status", "--porcelain", "--untracked-files=no") !== "";
    return `${git("rev-parse", "--short", "HEAD")}${changed ? "+" : ""}`;
  } catch {
    return "not in a repository";
  }
}

const micro = (seconds: number, events: number): number => (seconds / events) * 1e6;
const one = (value: number): string => value.toFixed(1);

async function main(): Promise<void> {
  const rounds: Round[] = [];
  for (let at = 0; at < ROUNDS; at += 1) {
    rounds.push(await round());
    const last = rounds.at(-1) as Round;
    console.error(`round ${at + 1}: ours ${one(last.ours)} s, by hand ${one(last.loop)} s, naive ${one(last.naive)} s`);
  }
  const of = (key: "ours" | "plan" | "cases" | "loop" | "naive" | "seconds") => median(rounds.map((it) => it[key]));
  const [first] = rounds as [Round];
  const events = first.planEvents + first.caseEvents;
  const memory = inOwnProcess("--alone");
  const sizes = options["no-growth"] ? [] : growth();
  const result = {
    ...{ command: `npm run bench:nation${options.small ? " -- --small" : ""}`, commit: commitHere() },
    small: options.small,
    ...{ rounds: rounds.length, provinces: SIZE.provinces, communes: SIZE.communes, cooperatives: SIZE.cooperatives },
    ...{ events, planEvents: first.planEvents, caseEvents: first.caseEvents, byKind: first.events },
    oursToLoop: median(rounds.map((it) => it.ours / it.loop)),
    naiveToOurs: median(rounds.map((it) => it.naive / it.ours)),
    growth64: Math.max(...sizes.filter((it) => it.times === 64).map((it) => it.toFirst)),
    growth16: Math.max(...sizes.filter((it) => it.times === 16).map((it) => it.toFirst)),
    seconds: of("seconds"),
    processorSeconds: { ours: of("ours"), plan: of("plan"), cases: of("cases"), loop: of("loop"), naive: of("naive") },
    ...{ peakMB: memory.peakMB, gcShare: memory.gcShare, digest: memory.digest, sizes },
    machine: {
      processor: cpus()[0]?.model ?? "",
      ...{ cores: cpus().length, gigabytes: Math.round(totalmem() / 2 ** 30), node: process.version },
    },
  };
  const line = (name: string, seconds: number) =>
    `${name.padEnd(34)}${one(seconds).padStart(9)} s${one(micro(seconds, events)).padStart(10)} µs an event`;
  console.log(
    `${events} events: ${SIZE.provinces} provinces of ${SIZE.communes} communes, ${SIZE.cooperatives} cooperatives`,
  );
  console.log(line("ours (processor time)", of("ours")));
  console.log(
    `  plan ${one(micro(of("plan"), first.planEvents))} µs, cases ${one(micro(of("cases"), first.caseEvents))} µs an event`,
  );
  console.log(line("by hand, the limit", of("loop")));
  console.log(line("xstate, json-rules-engine, luxon", of("naive")));
  console.log(`ours / by hand ${one(result.oursToLoop)}, naive / ours ${one(result.naiveToOurs)}`);
  console.log(`peak ${memory.peakMB} MB without keeping the logs, garbage collection ${one(100 * memory.gcShare)} %`);
  if (memory.digest) console.log(`SHA-256 of all logs: ${memory.digest}`);
  for (const it of sizes) {
    const name = `${it.what === "plan" ? "communes" : "cooperatives"} × ${it.times}`;
    const figures = `${String(it.events).padStart(8)} events ${one(it.microseconds).padStart(7)} µs an event (${it.toFirst.toFixed(2)})`;
    console.log(`${name.padEnd(20)}${figures} ${String(it.peakMB).padStart(6)} MB`);
  }
  if (options.json) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);
}

if (options.size) console.log(JSON.stringify(await sizeAlone(options.size)));
else if (options.alone) console.log(JSON.stringify(await nationAlone()));
else await main();
