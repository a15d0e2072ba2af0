/**
 * What `npm run shards` does: four provinces over two databases by `routedLog`, a national database fed by logical replication. One shard
 * is stopped under load, then the national database; what the others do meanwhile is measured. Ends with 1 when a command is lost or
 * doubled, when a stop is felt where it must not be, or when the national log is not what the shards hold.
 */
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { routedLog, verify } from "@kttt/core/log";
import { readToEnd, tinyProvince } from "@kttt/testing";
import { openPg, openStore, type Store } from "../src/index.js";
import {
  type Accepted,
  askSupervisor,
  count,
  engineOn,
  longestPause,
  startWriter,
  type Writer,
} from "../src/trials/writers.js";

const [, , size, FILE] = process.argv;
const DOWN_SECONDS = size === "small" ? 5 : 30;
const PROBES = size === "small" ? 10 : 50;
const read = <T>(name: string) => JSON.parse(process.env[name] ?? "null") as T;
const databases = read<Readonly<Record<"north" | "south" | "national", string>>>("KTTT_DATABASES");
const superusers = read<Readonly<Record<string, string>>>("KTTT_SUPERUSERS");
const SHARDS = { "tinh-bac-1": "north", "tinh-bac-2": "north", "tinh-nam-1": "south", "tinh-nam-2": "south" } as const;
const NAMES = Object.keys(SHARDS) as (keyof typeof SHARDS)[];
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const say = (line: string) => process.stdout.write(`${line}\n`);
const seconds = (since: number) => (performance.now() - since) / 1000;

async function statements(url: string, list: readonly string[]): Promise<void> {
  const driver = await openPg({ url, connections: 1 });
  for (const statement of list) await driver.script(statement);
  await driver.end();
}

for (const url of Object.values(superusers)) await statements(url, ["create database kttt"]);
const north = await openStore({ url: databases.north });
const south = await openStore({ url: databases.south });
const made = await openStore({ url: databases.national, connections: 1 });
await made.close();
for (const shard of ["north", "south"] as const) await statements(databases[shard], read("KTTT_PUBLICATION"));
await statements(databases.national, read("KTTT_READ_SIDE"));
await statements(databases.national, read("KTTT_SUBSCRIPTIONS"));
const national = await openStore({ url: process.env["KTTT_READER"] ?? "", readOnly: true });

const shards: Readonly<Record<"north" | "south", Store>> = { north, south };
const log = routedLog({
  logOf: (province) => shards[SHARDS[province as keyof typeof SHARDS]].log,
  provinces: () => NAMES,
});

/** Whether the national log is, province by province and link by link, what the shards hold. */
async function agrees(): Promise<boolean> {
  const [ours, ...theirs] = await Promise.all([national, north, south].map((store) => verify(store.log)));
  if ([ours, ...theirs].some((it) => it?.broken)) throw new Error("a log is broken");
  const heads = Object.assign({}, ...theirs.map((it) => it.heads)) as object;
  const sorted = (it: object = {}) => JSON.stringify(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(ours?.heads) === sorted(heads) && NAMES.every((name) => name in heads);
}

async function untilItAgrees(): Promise<number> {
  const since = performance.now();
  while (!(await agrees().catch(() => false))) {
    if (seconds(since) > 60) throw new Error("after 60 s the national database is not what the shards hold");
    await wait(50);
  }
  return seconds(since);
}

/** What an append to the national database is told, as a reader and as the role of the services: both must refuse. */
async function refusals(): Promise<readonly string[]> {
  const attempt = async (store: Store) => {
    const answer = engineOn(tinyProvince({ id: "tinh-moi" }), store.log).advance();
    return answer.then(
      () => "accepted",
      (error: unknown) => String((error as { readonly code?: unknown }).code),
    );
  };
  const service = await openStore({ url: databases.national, role: "kttt_all" });
  const said = [await attempt(national), await attempt(service)];
  await service.close();
  return said;
}

const writers: (Writer & { readonly shard: "north" | "south" })[] = [];
for (const id of NAMES) {
  const engine = engineOn(tinyProvince({ id, departments: 40 }), log);
  await engine.advance();
  const writer = await startWriter({ engine, name: id, nth: 0, of: 1, pauseMilliseconds: 20, forSeconds: 90 });
  writers.push({ ...writer, shard: SHARDS[id] });
}
const of = (shard: "north" | "south") => writers.filter((it) => it.shard === shard);
const since = (list: readonly Writer[], moment: number): readonly Accepted[] =>
  list.flatMap(({ accepted }) => accepted.filter(({ at }) => at > moment));
const pause = (list: readonly Writer[], moment: number) =>
  Math.max(...list.map(({ accepted }) => longestPause([...accepted, ...last()], moment)));
/** Until now counts, too: who was told of nothing since has waited as long. */
const last = (): readonly Accepted[] => [{ key: "", sent: 0, at: performance.now(), again: 0 }];

await wait(2000);
let began = performance.now();
await askSupervisor("halt", { name: "south" });
const halted = performance.now();
await wait(DOWN_SECONDS * 1000);
const shardDown = {
  seconds: DOWN_SECONDS,
  othersAccepted: since(of("north"), began).length,
  othersLongestPause: pause(of("north"), began),
  ownAccepted: since(of("south"), halted).length,
  nationalReads: (await readToEnd(national.log)).length > 0,
};
await askSupervisor("start", { name: "south" });
const back = performance.now();
while (!of("south").every(({ accepted }) => (accepted.at(-1)?.at ?? 0) > back)) await wait(10);
say(
  `a shard stopped for ${DOWN_SECONDS} s: the other accepted ${shardDown.othersAccepted} commands, longest pause ` +
    `${shardDown.othersLongestPause.toFixed(2)} s; its own writers waited, and wrote again ${seconds(back).toFixed(1)} s after its start`,
);

began = performance.now();
await askSupervisor("halt", { name: "national" });
await wait(DOWN_SECONDS * 1000);
const nationalDown = {
  seconds: DOWN_SECONDS,
  accepted: since(writers, began).length,
  longestPause: pause(writers, began),
};
await askSupervisor("start", { name: "national" });
say(
  `the national database stopped for ${DOWN_SECONDS} s: the shards accepted ${nationalDown.accepted} commands, longest pause ${nationalDown.longestPause.toFixed(2)} s`,
);
await wait(1000);
for (const writer of writers) await writer.stop();
const caughtUp = await untilItAgrees();

const accepted = writers.flatMap((writer) => writer.accepted);
const counted = count(
  await readToEnd(log),
  accepted.map(({ key }) => key),
);
const nationally = count(
  await readToEnd(national.log),
  accepted.map(({ key }) => key),
);

/** From the acceptance of a command at its shard until it is read nationally. */
const lags: number[] = [];
const engine = engineOn(tinyProvince({ id: NAMES[0] ?? "", departments: 40 }), log);
for (let probe = 0; probe < PROBES; probe += 1) {
  const writer = await startWriter({
    engine,
    name: `probe-${probe}`,
    nth: probe,
    of: PROBES,
    pauseMilliseconds: 1000,
    forSeconds: 30,
  });
  while (writer.accepted.length === 0) await wait(1);
  const [first] = writer.accepted;
  const position = (await north.log.ends?.())?.[NAMES[0] ?? ""]?.position ?? 0;
  while (((await national.log.ends?.())?.[NAMES[0] ?? ""]?.position ?? 0) < position) await wait(1);
  lags.push(performance.now() - (first?.at ?? 0));
  await writer.stop();
}
lags.sort((a, b) => a - b);
const lag = { p50: lags[Math.floor(lags.length / 2)] ?? NaN, longest: lags.at(-1) ?? NaN };
await untilItAgrees();
const refused = await refusals();
for (const store of [north, south, national]) await store.close();

say(
  `accepted ${counted.accepted}, stored ${counted.stored}, lost ${counted.lost}, doubled ${counted.doubled}; read nationally ${nationally.stored}, ` +
    `the same link by link ${caughtUp.toFixed(1)} s after the last command; lag p50 ${lag.p50.toFixed(0)} ms, longest ${lag.longest.toFixed(0)} ms`,
);
say(`an append to the national database is refused: ${refused.join(", ")}`);
if (FILE) {
  const machine = {
    cores: cpus().length,
    processor: cpus()[0]?.model ?? "",
    load: loadavg()[0] ?? 0,
    node: process.version,
  };
  const command = `npm run shards${size === "small" ? " -- --small" : ""}`;
  const figures = {
    command,
    machine,
    shardDown,
    nationalDown,
    caughtUp,
    lag,
    refused,
    nationally: nationally.stored,
    ...counted,
  };
  writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`);
}
const nothingLost = [counted, nationally].every((it) => it.lost === 0 && it.doubled === 0 && it.untold === 0);
/** Not felt: others wait no longer than a busy machine makes them. */
const apart = shardDown.othersLongestPause < DOWN_SECONDS / 2 && nationalDown.longestPause < DOWN_SECONDS / 2;
const stopped = shardDown.othersAccepted > 0 && shardDown.ownAccepted === 0 && shardDown.nationalReads;
const readOnly = refused.length === 2 && refused.every((it) => it === "store/province-refused");
process.exit(counted.accepted > 0 && nothingLost && apart && stopped && readOnly ? 0 : 1);
