/**
 * How fast the store is, each figure beside a bare one measured in the same run, in turns, on the same PostgreSQL with fsync
 * on: `npm run bench:store -- [--ratios] [--small] [--events 1000000] [--json FILE]`. Ratios are what counts; the machine decides the rest.
 * `--ratios` leaves out all but the three which have a target; `--small` measures these for a moment.
 */
import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createEngine, instantAt, legalDate, type NewEvent, settableClock, type StreamWrite } from "@kttt/core";
import { eventContent, prepareAppend } from "@kttt/core/log";
import pg from "pg";
import { grantProvinces, migrate, openPg, openStore, postgresLog, type SqlDriver } from "../src/index.js";
import { benchProvince } from "./bench-province.js";

const { values: options } = parseArgs({
  options: {
    events: { type: "string", default: "1000000" },
    json: { type: "string" },
    ratios: { type: "boolean", default: false },
    small: { type: "boolean", default: false },
  },
});
const MILLION = Number(options.events);
const share = (count: number) => (options.small ? Math.ceil(count / 10) : count);
const server = process.env["DATABASE_URL"];
if (!server) throw new Error("DATABASE_URL is not set: npm run bench:store");

const name = `kttt_bench_${randomUUID().slice(0, 8)}`;
const admin = await openPg({ url: server, connections: 1 });
await admin.script(`create database ${name}`);
const target = new URL(server);
target.pathname = `/${name}`;
const url = target.href;

const owner = await openPg({ url, connections: 2 });
await migrate(owner);
const PROVINCES = Array.from({ length: 34 }, (_, n) => `tinh-${n + 1}`);
await grantProvinces(owner, "kttt_bench", ["tinh-thu", ...PROVINCES]);
await owner.script("create table bare (position bigserial primary key, stream text, version integer, content json)");

function event(number: number): NewEvent {
  return {
    type: "Reported",
    schemaVersion: 1,
    happenedOn: legalDate("2024-06-14"),
    recordedAt: instantAt(legalDate("2024-06-14"), 9),
    actor: { agency: "so-du-lich", person: "p-17", role: "lead" },
    basis: { document: "222/KH-UBND", section: "II", lines: [379], trust: "verified" },
    idempotencyKey: null,
    data: { number, nil: false, documentNumber: "12/BC-SDL", summary: "Đã tổ chức 3 lớp tập huấn cho hợp tác xã" },
  };
}

let streams = 0;
function write(count: number): StreamWrite {
  const stream = `tinh-thu/bench/${(streams += 1)}`;
  return {
    province: "tinh-thu",
    stream,
    expectedVersion: 0,
    events: Array.from({ length: count }, (_, n) => event(n)),
  };
}

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
const percentile = (list: readonly number[], p: number) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * p))] ?? NaN;
const per = (milliseconds: number, count: number) => Math.round((count / milliseconds) * 1000).toLocaleString("en");
const percent = (ratio: number) => `${(ratio * 100).toFixed(0)} %`;
const say = (line: string) => process.stdout.write(`${line}\n`);

/** What has a target. */
const ratios: { readonly what: string; readonly ratio: number; readonly wanted: number }[] = [];

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Measures both in turns, one by one, so that a noisy moment meets both; the median time of each. */
async function inTurns(rounds: number, ours: () => Promise<unknown>, bare: () => Promise<unknown>) {
  const [own, other]: [number[], number[]] = [[], []];
  await ours();
  await bare();
  for (let round = 0; round < rounds; round += 1) {
    own.push(await time(ours));
    other.push(await time(bare));
  }
  return { ours: median(own), bare: median(other) };
}

async function times(count: number, work: (n: number) => Promise<unknown>): Promise<void> {
  for (let n = 0; n < count; n += 1) await work(n);
}

async function onePerAppend(driver: SqlDriver, client: pg.Client): Promise<void> {
  const log = postgresLog(driver);
  // Twenty streams in turns, which grow as obligations do.
  let written = 0;
  const next = (): StreamWrite => {
    const nth = (written += 1) - 1;
    const stream = `tinh-thu/bench/growing/${nth % 20}`;
    return { province: "tinh-thu", stream, expectedVersion: Math.floor(nth / 20), events: [event(nth)] };
  };
  const text = "insert into bare (stream, version, content) values ($1, $2, $3)";
  const content = JSON.stringify(event(1));
  const { ours, bare } = await inTurns(
    share(1500),
    () => log.append([next()]),
    () => client.query({ name: "bare-one", text, values: ["bench", 1, content] }),
  );
  ratios.push({ what: "one event, of a bare INSERT", ratio: bare / ours, wanted: 0.75 });
  say(
    `one event per append: ${per(ours, 1)} events/s; bare prepared INSERT: ${per(bare, 1)} rows/s; ${percent(bare / ours)}`,
  );
}

async function thousandPerAppend(driver: SqlDriver, client: pg.Client): Promise<void> {
  const log = postgresLog(driver);
  const places = Array.from({ length: 1000 }, (_, n) => `($${n * 3 + 1}, $${n * 3 + 2}, $${n * 3 + 3})`).join(", ");
  const text = `insert into bare (stream, version, content) values ${places}`;
  const bareRows = () => Array.from({ length: 1000 }, (_, n) => ["bench", n, JSON.stringify(event(n))]).flat();
  const values = await inTurns(
    share(25),
    () => log.append([write(1000)]),
    () => client.query({ name: "bare-many", text, values: bareRows() }),
  );
  const { ours, bare } = values;
  ratios.push({ what: "1,000 events, of a bare INSERT of as many rows", ratio: bare / ours, wanted: 0.6 });
  say(
    `1,000 per append: ${per(ours, 1000)} events/s; bare multi-row INSERT: ${per(bare, 1000)} rows/s; ${percent(bare / ours)}`,
  );
}

/** Migration steps of commit 509baee: one log for all provinces, behind one lock. */
const SINGLE_LANE = 4;
const CLIENTS = 32;

/** What that commit sent. */
async function appendOfOld(driver: SqlDriver, one: StreamWrite): Promise<void> {
  const { expected, events, idempotencyKey, province } = prepareAppend([one]);
  await driver.query("select kttt.append($1, $2, $3, $4, $5, $6, $7) as first", [
    province,
    idempotencyKey,
    [...expected.keys()],
    [...expected.values()],
    events.map(() => 1),
    events.map(({ version }) => version),
    events.map(eventContent),
  ]);
}

/** Every client in its own stream of the next province, and the next, as many do who report. */
function lanesOver(append: (one: StreamWrite) => Promise<unknown>) {
  const versions = new Map<string, number>();
  let turn = 0;
  return (each: number) =>
    Promise.all(
      Array.from({ length: CLIENTS }, (_, client) =>
        times(each, async () => {
          const province = PROVINCES[(turn += 1) % PROVINCES.length] ?? "";
          const stream = `${province}/bench/${client}`;
          const expectedVersion = versions.get(stream) ?? 0;
          versions.set(stream, expectedVersion + 1);
          await append({ province, stream, expectedVersion, events: [event(turn)] });
        }),
      ),
    );
}

async function lanes(): Promise<void> {
  const old = `${name}_lane`;
  await admin.script(`create database ${old}`);
  const place = new URL(url);
  place.pathname = `/${old}`;
  const ownerOfOld = await openPg({ url: place.href, connections: 1 });
  await migrate(ownerOfOld, SINGLE_LANE);
  await grantProvinces(ownerOfOld, "kttt_bench", PROVINCES);
  const [driver, driverOfOld] = await Promise.all(
    [url, place.href].map((it) => openPg({ url: it, role: "kttt_bench", connections: CLIENTS })),
  );
  if (!driver || !driverOfOld) throw new Error("no connections");
  const log = postgresLog(driver);
  const [ours, single] = [lanesOver((one) => log.append([one])), lanesOver((one) => appendOfOld(driverOfOld, one))];
  const each = 20;
  const took = await inTurns(
    share(30),
    () => ours(each),
    () => single(each),
  );
  const count = each * CLIENTS;
  ratios.push({
    what: "32 clients over 34 provinces, of the single lane of 509baee",
    ratio: took.bare / took.ours,
    wanted: 5,
  });
  say(
    `${CLIENTS} clients over ${PROVINCES.length} provinces: ${per(took.ours, count)} events/s; in the single lane of 509baee: ` +
      `${per(took.bare, count)} events/s; ${(took.bare / took.ours).toFixed(1)} times`,
  );
  for (const it of [driver, driverOfOld, ownerOfOld]) await it.end();
  await admin.script(`drop database ${old} with (force)`);
}

async function eightWriters(): Promise<void> {
  const driver = await openPg({ url, role: "kttt_bench", connections: 8 });
  const log = postgresLog(driver);
  const { ours: eight, bare: one } = await inTurns(
    10,
    () => Promise.all(Array.from({ length: 8 }, () => times(25, () => log.append([write(1)])))),
    () => times(200, () => log.append([write(1)])),
  );
  say(`8 writers: ${per(eight, 200)} events/s; one: ${per(one, 200)} events/s; ${percent(one / eight)}`);
  await driver.end();
}

async function commandOnFifty(driver: SqlDriver, client: pg.Client): Promise<void> {
  const province = benchProvince(40);
  const span = { from: legalDate("2024-01-01"), to: legalDate("2024-12-31") };
  const clock = settableClock(instantAt(legalDate("2024-01-05"), 9));
  const engine = createEngine({ province, log: postgresLog(driver), clock, span });
  await engine.advance();
  const obligations = [...(await engine.register()).obligations.values()].slice(0, 40);
  const raise = (n: number, round: number) => {
    const state = obligations[n % obligations.length];
    if (!state) throw new Error("the plan of the bench assigns nothing");
    const { obligation, body } = state;
    const actor = { agency: body, person: null, role: "lead" as const };
    const on = legalDate("2024-01-05");
    return engine.execute({
      type: "raise-obstacle",
      obligation: obligation.id,
      on,
      actor,
      obstacle: `${n}-${round}`,
      text: "Thiếu kinh phí",
      idempotencyKey: randomUUID(),
    });
  };
  for (let round = 0; round < 49; round += 1) await times(obligations.length, (n) => raise(n, round));
  const [commands, inserts]: [number[], number[]] = [[], []];
  const text = "insert into bare (stream, version, content) values ($1, $2, $3)";
  const content = JSON.stringify(event(1));
  for (let n = 0; n < 400; n += 1) {
    // Ten commands on each stream: 50 to 60 events.
    commands.push(await time(() => raise(n, 100 + n)));
    inserts.push(await time(() => client.query({ name: "bare-one", text, values: ["bench", n, content] })));
  }
  const [middle, high] = [median(commands), percentile(commands, 0.99)];
  say(
    `a command on a stream of 50 events: median ${middle.toFixed(2)} ms, p99 ${high.toFixed(2)} ms; ` +
      `${(middle / median(inserts)).toFixed(1)} times a bare INSERT (median ${median(inserts).toFixed(2)} ms, p99 ${percentile(inserts, 0.99).toFixed(2)} ms)`,
  );
}

async function openingAMillion(driver: SqlDriver): Promise<void> {
  const opened = async () => {
    const store = await openStore({ url, role: "kttt_bench", connections: 1 });
    await store.log.read("tinh-thu/bench/1");
    await store.close();
  };
  const few: number[] = [];
  const many: number[] = [];
  const log = postgresLog(driver);
  const count = async () => (await log.ends?.())?.["tinh-thu"]?.position ?? 0;
  for (let round = 0; round < 9; round += 1) few.push(await time(opened));
  const before = await count();
  const filling = await time(async () => {
    for (let left = MILLION - before; left > 0; left -= 1000) await log.append([write(Math.min(left, 1000))]);
  });
  for (let round = 0; round < 9; round += 1) many.push(await time(opened));
  const [size] = await owner.query<{ bytes: number }>("select pg_total_relation_size('kttt.event') as bytes");
  say(
    `opening a store and reading a stream of it: ${median(few).toFixed(0)} ms with ${before.toLocaleString("en")} events, ` +
      `${median(many).toFixed(0)} ms with ${(await count()).toLocaleString("en")} (filled in ${(filling / 1000).toFixed(0)} s); ${percent(median(few) / median(many))}`,
  );
  say(`room on the disk: ${Math.round((size?.bytes ?? 0) / (await count()))} bytes an event, indexes included`);
}

/** PGlite in a folder: what it costs that accepted is on the disk. */
async function inAFolder(): Promise<void> {
  const place = await mkdtemp(join(tmpdir(), "kttt-bench-"));
  const took: Record<string, number> = {};
  for (const durability of ["full", "relaxed"] as const) {
    const store = await openStore({ folder: join(place, durability), durability });
    const each: number[] = [];
    for (let n = 0; n < 300; n += 1) each.push(await time(() => store.log.append([write(1)])));
    took[durability] = median(each);
    await store.close();
  }
  await rm(place, { recursive: true });
  const { full = NaN, relaxed = NaN } = took;
  say(
    `PGlite in a folder, one event per append: ${full.toFixed(2)} ms forced to the disk, ${relaxed.toFixed(2)} ms relaxed`,
  );
}

const driver = await openPg({ url, role: "kttt_bench", connections: 1 });
const client = new pg.Client({ connectionString: url });
await client.connect();
const { rows } = await client.query<{ version: string; fsync: string; commit: string }>(
  "select split_part(version(), ' on ', 1) as version, current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit",
);
say(`${rows[0]?.version}, fsync ${rows[0]?.fsync}, synchronous_commit ${rows[0]?.commit}, Node ${process.version}`);
const load = () => `load of the machine ${(loadavg()[0] ?? 0).toFixed(1)}, ${cpus().length} processors`;
say(load());
try {
  await onePerAppend(driver, client);
  await thousandPerAppend(driver, client);
  await lanes();
  if (!options.ratios && !options.small) {
    await eightWriters();
    await commandOnFifty(driver, client);
    await inAFolder();
    await openingAMillion(driver);
  }
  say(load());
  for (const { ratio, wanted, what } of ratios) say(`${ratio.toFixed(2)} (wanted: ${wanted}) ${what}`);
  if (options.json) {
    const server = rows[0]?.version;
    writeFileSync(options.json, JSON.stringify({ server, node: process.version, cores: cpus().length, ratios }));
  }
} finally {
  await client.end();
  await driver.end();
  await owner.end();
  await admin.script(`drop database ${name} with (force)`);
  await admin.end();
}
