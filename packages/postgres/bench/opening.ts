/**
 * What opening a province of 300,000 events costs, until it answers a command and shows its list of duties, with and without a snapshot,
 * each in a process of its own, in turns: `npm run bench:opening -- [--small] [--rounds 5] [--json FILE]`. Its log is that of the nation's
 * bench: a year of duties of all communes, and cooperatives which are reviewed and handled.
 */
import { execFileSync } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createEngine, dutyList, instantAt, settableClock, type StoredEvent } from "@kttt/core";
import { eventContent } from "@kttt/core/log";
import { COMMUNES, nationProvince } from "../../core/bench/nation/nation-provinces.js";
import { caseYear, planYear, YEAR } from "../../core/bench/nation/ours.js";
import { VIETNAM_CALENDAR } from "@kttt/core/time";
import { openPg, openStore, postgresSnapshots, type SqlDriver, type StoreOptions } from "../src/index.js";

const { values: options } = parseArgs({
  options: {
    small: { type: "boolean", default: false },
    rounds: { type: "string" },
    json: { type: "string" },
    /** What this program starts itself as: opens one store, as JSON, and prints what it cost. */
    open: { type: "string" },
    snapshot: { type: "boolean", default: false },
  },
});

/** A sixth of the events is the plan's, as in the nation. */
const SIZE = options.small ? { communes: 98, cooperatives: 1000 } : { communes: COMMUNES * 19, cooperatives: 14_900 };
const ROUNDS = Number(options.rounds ?? (options.small ? 1 : 5));
/** Bench and sources: no build stands behind them, and nothing changes between the processes of one run. */
const BUILD = "bench";
const province = nationProvince(0, SIZE.communes);
const clock = settableClock(instantAt(YEAR.to, 12));
const say = (line: string) => process.stdout.write(`${line}\n`);
const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;

interface Opened {
  /** Milliseconds from the store being opened to the answer to a command, then to the list of duties, and to that of cases. */
  readonly command: number;
  readonly list: number;
  readonly cases: number;
  /** The same of the processor: disturbed less by whatever else runs. */
  readonly commandProcessor: number;
  readonly listProcessor: number;
  /** Megabytes at most, up to the list of duties, and up to the list of cases. */
  readonly peak: number;
  readonly peakCases: number;
  readonly duties: number;
  readonly position: number;
}

const peak = () => Math.round(process.resourceUsage().maxRSS / 1024);

async function open(place: StoreOptions | null): Promise<Opened> {
  // What a process which has served anything has loaded already.
  await import(place && "url" in place ? "pg" : "@electric-sql/pglite");
  const store = await openStore({ ...(place as StoreOptions), role: "kttt_all" });
  const before = performance.now();
  const used = process.cpuUsage();
  const processor = () => {
    const { system, user } = process.cpuUsage(used);
    return Math.round((user + system) / 1000);
  };
  const snapshots = postgresSnapshots(store.driver, { build: BUILD });
  const engine = createEngine({
    ...{ province, log: store.log, clock, span: YEAR, maxAheadSeconds: null, acceptUnverified: true },
    ...(options.snapshot ? { snapshots } : {}),
  });
  const since = () => Math.round(performance.now() - before);
  const duty = `${(await store.log.readAll({ province: province.id, limit: 200 })).find((it) => it.type === "ObligationAssigned")?.stream}`;
  const obligation = duty.slice(duty.indexOf("/obligation/") + "/obligation/".length);
  const actor = { agency: "somebody", person: null, role: "lead" } as const;
  const answer = await engine.dryRun({ type: "start", obligation, on: YEAR.to, actor, idempotencyKey: "opening" });
  if (answer.allowed) throw new Error("a stranger may start a duty");
  const command = since();
  const commandProcessor = processor();
  const register = await engine.register();
  const duties = dutyList(register, province).length;
  const list = since();
  const listProcessor = processor();
  const most = peak();
  const states = [...(await engine.cases()).values()].filter((it) => it.closedOn === null).length;
  if (Number.isNaN(states)) throw new Error("no cases");
  const result = {
    command,
    list,
    commandProcessor,
    listProcessor,
    cases: since(),
    peak: most,
    peakCases: peak(),
    duties,
    position: register.position,
  };
  await store.close();
  return result;
}

const FILL = `insert into kttt.event (position, province, stream, version, idempotency_key, key_index, content, hash, log_hash)
  select position, $1, stream, version, nullif(key, ''), 1, content::json, sha256(content::bytea), sha256(position::text::bytea)
  from unnest($2::bigint[], $3::text[], $4::integer[], $5::text[], $6::text[]) as it (position, stream, version, key, content)`;
const ROWS = 2000;

/** Rows as the log writes them, each act of a person under a key of its own; their links are none, and nobody checks them here. */
async function fill(driver: SqlDriver, events: readonly StoredEvent[]): Promise<void> {
  for (let from = 0; from < events.length; from += ROWS) {
    const some = events.slice(from, from + ROWS).map((event, nth) => {
      if (event.actor.role === "engine") return { ...event, position: from + nth + 1 };
      const digest = createHash("sha256").update(event.id).digest("hex");
      return { ...event, position: from + nth + 1, idempotencyKey: `${digest.slice(0, 36)}`, command: { digest } };
    });
    await driver.query(FILL, [
      province.id,
      some.map((it) => it.position),
      some.map((it) => it.stream),
      some.map((it) => it.version),
      // No array of this port holds null: the text of none.
      some.map((it) => it.idempotencyKey ?? ""),
      some.map(eventContent),
    ]);
  }
  await driver.query(
    "insert into kttt.province_log (province, position, hash) values ($1, $2::bigint, sha256($2::bigint::text::bytea))",
    [province.id, events.length],
  );
  await driver.script("analyze kttt.event");
}

/** Starts this program anew, so that memory is of one opening alone. */
function inOwnProcess(place: StoreOptions, snapshot: boolean): Opened {
  const words = [
    "--open",
    JSON.stringify(place),
    ...(snapshot ? ["--snapshot"] : []),
    ...(options.small ? ["--small"] : []),
  ];
  return JSON.parse(
    execFileSync(process.execPath, [process.argv[1] as string, ...words], { encoding: "utf8" }),
  ) as Opened;
}

async function keep(place: StoreOptions): Promise<number> {
  const store = await openStore({ ...place, role: "kttt_all" } as StoreOptions);
  const snapshots = postgresSnapshots(store.driver, { build: BUILD, every: 1 });
  await snapshots.load({ province, span: YEAR, calendar: VIETNAM_CALENDAR });
  const before = performance.now();
  if (!(await snapshots.keep(province.id))) throw new Error("no snapshot was made");
  const took = performance.now() - before;
  const [row] = await store.driver.query<{ bytes: number }>(
    "select sum(length(bytes)) as bytes from kttt.snapshot_part",
  );
  say(`  its snapshot: made in ${(took / 1000).toFixed(1)} s, ${((row?.bytes ?? 0) / 1e6).toFixed(1)} MB`);
  await store.close();
  return took;
}

async function measured(name: string, place: StoreOptions) {
  await keep(place);
  const [without, kept]: [Opened[], Opened[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    without.push(inOwnProcess(place, false));
    kept.push(inOwnProcess(place, true));
  }
  const rowOf = (list: readonly Opened[]): Opened => {
    const of = (key: keyof Opened) => median(list.map((it) => it[key]));
    const keys = Object.keys(list[0] ?? {}) as (keyof Opened)[];
    return Object.fromEntries(keys.map((key) => [key, of(key)])) as unknown as Opened;
  };
  const row = { name, without: rowOf(without), with: rowOf(kept) };
  const [first, second] = [without[0], kept[0]];
  if (!first || !second || first.duties !== second.duties || first.position !== second.position) {
    throw new Error(`a snapshot says something else: ${JSON.stringify([first, second])}`);
  }
  for (const [which, it] of Object.entries({ without: row.without, with: row.with })) {
    say(
      `${name}, ${which} a snapshot: a command is answered after ${it.command} ms (${it.commandProcessor} of the processor), ` +
        `the list of ${first.duties} duties after ${it.list} ms (${it.listProcessor}), ` +
        `at most ${it.peak} MB; the list of all cases after ${it.cases} ms, ${it.peakCases} MB`,
    );
  }
  return row;
}

if (options.open !== undefined) {
  process.stdout.write(JSON.stringify(await open(JSON.parse(options.open) as StoreOptions)));
} else {
  const server = process.env["DATABASE_URL"];
  if (!server) throw new Error("DATABASE_URL is not set: npm run bench:opening");
  const folder = mkdtempSync(join(tmpdir(), "kttt-opening-"));
  const admin = await openPg({ url: server, connections: 1 });
  const database = `kttt_bench_${randomUUID().slice(0, 8)}`;
  await admin.script(`create database ${database}`);
  const target = new URL(server);
  target.pathname = `/${database}`;
  try {
    const versions = new Map<string, number>();
    const events: StoredEvent[] = [];
    // Two logs made apart, one behind the other: a stream which both have goes on.
    for (const log of [await planYear(province, 1), await caseYear(province, SIZE.cooperatives, 1)]) {
      for (const event of log) {
        const version = (versions.get(event.stream) ?? 0) + 1;
        versions.set(event.stream, version);
        events.push({ ...event, version, id: `${event.stream}@${version}` });
      }
    }
    say(
      `${events.length.toLocaleString("en")} events; load of the machine ${(loadavg()[0] ?? 0).toFixed(1)}, ${cpus().length} processors`,
    );
    const places: readonly (readonly [string, StoreOptions])[] = [
      ["PostgreSQL", { url: target.href, connections: 2 }],
      ["PGlite in a folder", { folder: join(folder, "store") }],
    ];
    for (const [, place] of places) {
      const store = await openStore(place);
      await fill(store.driver, events);
      await store.close();
    }
    const rows = [];
    for (const [name, place] of places) rows.push(await measured(name, place));
    if (options.json) writeFileSync(options.json, JSON.stringify({ events: events.length, rounds: ROUNDS, rows }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await admin.script(`drop database ${database} with (force)`);
    await admin.end();
  }
}
