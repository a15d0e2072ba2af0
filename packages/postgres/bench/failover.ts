/**
 * What `npm run failover` does to a cluster: three writers, each by a way of its own (HAProxy, pgbouncer, several hosts in the address), while
 * the leader's machine is killed again and again. Ends with 1 when a command which was accepted is missing or stands there twice,
 * or when a machine's log is not whole and the same as the others'.
 */
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { readToEnd, tinyProvince } from "@kttt/testing";
import { openPg, openStore, retryTransient, type Store } from "../src/index.js";
import {
  askSupervisor,
  count,
  engineOn,
  longestPause,
  sealOf,
  startWriter,
  type Writer,
} from "../src/trials/writers.js";

const KILLS = Number(process.argv[2] ?? 1);
const FILE = process.argv[3];
const read = <T>(name: string) => JSON.parse(process.env[name] ?? "null") as T;
const ways = read<Readonly<Record<string, string>>>("KTTT_WAYS");
const machines = read<readonly { readonly name: string; readonly url: string }[]>("KTTT_MACHINES");
/** As a service's own limit for trying again would be; an outage must be shorter. */
const AGAIN_SECONDS = 90;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const say = (line: string) => process.stdout.write(`${line}\n`);
const seconds = (since: number) => (performance.now() - since) / 1000;

async function prepare(): Promise<void> {
  const superuser = await openPg({ url: process.env["KTTT_SUPERUSER"] ?? "", connections: 1 });
  for (const statement of read<readonly string[]>("KTTT_DATABASE")) await superuser.script(statement);
  const owner = await retryTransient(() => openStore({ url: process.env["KTTT_OWNER"] ?? "", connections: 1 }));
  for (const statement of read<readonly string[]>("KTTT_LOGIN")) await owner.driver.script(statement);
  await owner.close();
  await superuser.end();
}

/** Until each writer has been told of a command which it sent after a moment. */
async function allWriteAgain(writers: readonly Writer[], since: number): Promise<void> {
  const again = () => writers.every(({ accepted }) => (accepted.at(-1)?.sent ?? 0) > since);
  for (; !again(); await wait(20)) {
    if (seconds(since) > AGAIN_SECONDS) throw new Error(`after ${AGAIN_SECONDS} s nobody takes writes`);
  }
}

interface Kill {
  readonly machine: string;
  /** How long each writer was told of nothing, in seconds. */
  readonly outage: Readonly<Record<string, number>>;
  /** Until the machine was back and the cluster whole, in seconds. */
  readonly whole: number;
}

async function kill(writers: readonly Writer[], number: number): Promise<Kill> {
  await wait(2000);
  const since = performance.now();
  const machine = await askSupervisor<string>("kill");
  await allWriteAgain(writers, performance.now());
  const outage = Object.fromEntries(writers.map(({ accepted, name }) => [name, longestPause(accepted, since)]));
  const back = performance.now();
  await askSupervisor("comeBack", { name: machine });
  const told = Object.entries(outage).map(([name, it]) => `${name} ${it.toFixed(1)} s`);
  say(
    `kill ${number} of ${KILLS}: ${machine}, which led, is lost; nothing accepted for: ${told.join(", ")}; whole again ${seconds(back).toFixed(1)} s later`,
  );
  return { machine, outage, whole: seconds(back) };
}

/** The log of each machine, asked at that machine, once all have caught up. */
async function sealsOfMachines(expected: string): Promise<Readonly<Record<string, boolean>>> {
  const same: Record<string, boolean> = {};
  for (const { name, url } of machines) {
    const store = await openStore({ url, connections: 1, readOnly: true });
    for (let tries = 0; tries < 100; tries += 1) {
      same[name] = (await sealOf(store.log)) === expected;
      if (same[name]) break;
      await wait(100);
    }
    await store.close();
  }
  return same;
}

const POINT = "kttt_before_the_mistake";

/** Whether a server restored from the backup and the archive, up to a point, holds what had been accepted by then and nothing of later. */
async function restoredIsSame(store: Store, expected: string, afterPoint: () => Promise<unknown>): Promise<boolean> {
  const superuser = await openPg({ url: process.env["KTTT_SUPERUSER"] ?? "", connections: 1 });
  await superuser.query("select pg_create_restore_point($1)", [POINT]);
  await afterPoint();
  if ((await sealOf(store.log)) === expected) throw new Error("nothing was written after the point");
  const [switched] = await superuser.query<{ file: string }>("select pg_walfile_name(pg_switch_wal()) as file");
  const archived = "select last_archived_wal >= $1 as done from pg_stat_archiver";
  const since = performance.now();
  while (!(await superuser.query<{ done: boolean | null }>(archived, [switched?.file ?? ""]))[0]?.done) {
    if (seconds(since) > 30) throw new Error("the archive did not take the last piece of the log within 30 s");
    await wait(100);
  }
  await superuser.end();
  const url = await askSupervisor<string>("restoreTo", { point: POINT });
  const restored = await openStore({
    url: `${url}?target_session_attrs=read-write`,
    connections: 1,
    failoverSeconds: 60,
  });
  const same = (await sealOf(restored.log)) === expected;
  await restored.close();
  return same;
}

await prepare();
await askSupervisor("backUp");
const province = tinyProvince({ departments: 40 });
const stores: Store[] = [];
const writers: Writer[] = [];
const names = Object.keys(ways);
for (const [nth, name] of names.entries()) {
  const store = await openStore({
    url: ways[name] ?? "",
    connections: 3,
    ...(name === "pgbouncer" ? { prepare: false } : {}),
  });
  stores.push(store);
  const engine = engineOn(province, store.log);
  if (nth === 0) await engine.advance();
  writers.push(
    await startWriter({ engine, name, nth, of: names.length, pauseMilliseconds: 20, forSeconds: AGAIN_SECONDS }),
  );
}
const kills: Kill[] = [];
for (let number = 1; number <= KILLS; number += 1) kills.push(await kill(writers, number));
await wait(1000);
for (const writer of writers) await writer.stop();

const [first] = stores;
if (!first) throw new Error("there is no way to the cluster");
const accepted = writers.flatMap((writer) => writer.accepted);
const counted = count(
  await readToEnd(first.log),
  accepted.map(({ key }) => key),
);
const seal = await sealOf(first.log);
const same = await sealsOfMachines(seal);
const restored = await restoredIsSame(first, seal, async () => {
  const late = await startWriter({
    engine: engineOn(province, first.log),
    name: "late",
    nth: 0,
    of: 1,
    pauseMilliseconds: 0,
    forSeconds: 60,
  });
  while (late.accepted.length === 0) await wait(10);
  await late.stop();
});
for (const store of stores) await store.close();

const wholeEverywhere = Object.values(same).every(Boolean);
const again = accepted.filter((it) => it.again > 0).length;
const outages = kills.flatMap(({ outage }) => Object.values(outage));
const outage = { shortest: Math.min(...outages), longest: Math.max(...outages) };
say(
  `accepted ${counted.accepted}, stored ${counted.stored}, lost ${counted.lost}, doubled ${counted.doubled}; ` +
    `${again} sent again by their keys; outage ${outage.shortest.toFixed(1)} to ${outage.longest.toFixed(1)} s`,
);
say(
  `audit: the log is ${wholeEverywhere ? "whole and the same on all three machines" : `not the same on ${JSON.stringify(same)}`}`,
);
say(
  `a backup made before the first kill, restored with the archive up to a point: ${restored ? "what was accepted by then, and nothing of later" : "NOT what was accepted by then"}`,
);
if (FILE) {
  const machine = {
    cores: cpus().length,
    processor: cpus()[0]?.model ?? "",
    load: loadavg()[0] ?? 0,
    node: process.version,
  };
  const figures = {
    command: `npm run failover -- --kills ${KILLS}`,
    machine,
    kills,
    outage,
    again,
    ...counted,
    same,
    restored,
  };
  writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`);
}
const nothingLost = counted.lost === 0 && counted.doubled === 0 && counted.untold === 0;
process.exit(counted.accepted > 0 && nothingLost && wholeEverywhere && restored ? 0 : 1);
