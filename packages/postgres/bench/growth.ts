/**
 * What a command costs when the database has grown (`npm run load -- --growth`): the same commands with few events beside them, with a million
 * and with ten. The others are written by SQL, for 33 provinces, in rows as large as real ones; their hashes are none, and nobody checks them.
 */
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { readToEnd, tinyProvince } from "@kttt/testing";
import { openStore } from "../src/index.js";
import { count, engineOn, obstacle } from "../src/trials/writers.js";

const [, , size, FILE] = process.argv;
const small = size === "small";
/** At most so many, and a tenth of it. */
const MOST = Number(process.env["KTTT_EVENTS"] ?? (small ? 200_000 : 10_000_000));
const SIZES = [MOST / 10, MOST];
const COMMANDS = small ? 300 : 1500;
/** In one statement. */
const PIECE = 200_000;
/** Of one stream: an obligation from its assignment to its acceptance. */
const EACH = 5;
const OTHERS = 33;
const PROVINCE = tinyProvince({ id: "tinh-1", departments: 20 });
const BARE = JSON.stringify({
  type: "Reported",
  summary: "Đã tổ chức 3 lớp tập huấn cho hợp tác xã",
  lines: [1, 2, 3],
});
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Rows numbered from $1 to $2, in turns for each of the other provinces. */
const FILL = `insert into kttt.event (position, province, stream, version, idempotency_key, key_index, content, hash, log_hash)
  select position, province, stream, version, 'k-' || n, 1, json_build_object('actor', json_build_object('agency', 'so-1', 'person',
      'p-17', 'role', 'lead'), 'basis', json_build_object('document', 'kh-1-2024', 'lines', json_build_array(1), 'section', 'I', 'trust', 'verified'),
      'data', json_build_object('documentNumber', n || '/BC', 'nil', false, 'summary', 'Đã tổ chức 3 lớp tập huấn cho hợp tác xã'), 'happenedOn',
      '2024-01-05', 'idempotencyKey', 'k-' || n, 'province', province, 'recordedAt', '2024-01-05T02:00:00.000Z', 'schemaVersion', 1,
      'stream', stream, 'type', 'Reported', 'version', version), sha256(n::text::bytea), sha256(('log ' || n)::bytea)
  from (select n, n / ${OTHERS} + 1 as position, 'tinh-' || (n % ${OTHERS} + 2) as province,
      'tinh-' || (n % ${OTHERS} + 2) || '/obligation/' || (n / ${OTHERS} / ${EACH}) as stream, (n / ${OTHERS} % ${EACH} + 1)::integer as version
    from generate_series($1::bigint, $2::bigint) as it (n)) as it`;

const store = await openStore({ url: process.env["DATABASE_URL"] ?? "", connections: 4, statementSeconds: 1800 });
const engine = engineOn(PROVINCE, store.log);
await engine.advance();

let filled = 0;
async function fillTo(total: number): Promise<void> {
  for (; filled < total; filled = Math.min(total, filled + PIECE)) {
    await store.driver.query(FILL, [filled, Math.min(total, filled + PIECE) - 1]);
  }
  await store.driver.script("vacuum analyze kttt.event");
  await store.driver.script("checkpoint");
}

const accepted: string[] = [];
const duties = [...(await engine.register()).obligations.values()];
await store.driver.script("create table bare (position bigserial primary key, content json)");
const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
const time = async (work: () => Promise<unknown>) => {
  const since = performance.now();
  await work();
  return performance.now() - since;
};

/** In turns with a bare INSERT, so that a noisy moment meets both. */
async function measure(name: string) {
  const [commands, inserts]: [number[], number[]] = [[], []];
  for (let n = 0; n < COMMANDS; n += 1) {
    const key = `${name}-${n}`;
    const command = await time(() => engine.execute(obstacle(duties, n, key)));
    const insert = await time(() => store.driver.query("insert into bare (content) values ($1)", [BARE]));
    accepted.push(key);
    // The first ones warm what is new.
    if (n < COMMANDS / 10) continue;
    commands.push(command);
    inserts.push(insert);
  }
  commands.sort((a, b) => a - b);
  const [command, insert] = [median(commands), median(inserts)];
  return { median: command, p99: commands[Math.floor(commands.length * 0.99)] ?? NaN, insert, ratio: command / insert };
}

interface Row {
  readonly events: number;
  readonly median: number;
  readonly p99: number;
  /** A bare INSERT with its commit, of the same moments. */
  readonly insert: number;
  /** A command in bare INSERTs. */
  readonly ratio: number;
  readonly gigabytes: number;
}
const rows: Row[] = [];
for (const events of [0, ...SIZES]) {
  await fillTo(events);
  const took = await measure(`g-${events}`);
  const [room] = await store.driver.query<{ bytes: number }>("select pg_total_relation_size('kttt.event') as bytes");
  const row = { events, ...took, gigabytes: (room?.bytes ?? 0) / 1e9 };
  rows.push(row);
  say(
    `a command beside ${events.toLocaleString("en")} events (${row.gigabytes.toFixed(2)} GB): median ${row.median.toFixed(2)} ms, p99 ${row.p99.toFixed(1)} ms; ` +
      `${row.ratio.toFixed(2)} bare INSERTs of ${row.insert.toFixed(2)} ms`,
  );
}
const counted = count(await readToEnd(store.log, { province: PROVINCE.id }), accepted);
await store.close();
const [, few, many] = rows;
const growth = (many?.ratio ?? NaN) / (few?.ratio ?? NaN);
say(`ten times as many events: a command costs ${growth.toFixed(2)} times as many bare INSERTs`);
say(`accepted ${counted.accepted}, stored ${counted.stored}, lost ${counted.lost}, doubled ${counted.doubled}`);
if (FILE) {
  const machine = {
    cores: cpus().length,
    processor: cpus()[0]?.model ?? "",
    load: loadavg()[0] ?? 0,
    node: process.version,
  };
  const command = `npm run load -- --growth${process.env["KTTT_EVENTS"] ? ` --events ${MOST}` : small ? " --small" : ""}`;
  writeFileSync(FILE, `${JSON.stringify({ command, machine, rows, growth, ...counted }, null, 2)}\n`);
}
process.exit(counted.accepted > 0 && counted.lost === 0 && counted.doubled === 0 ? 0 : 1);
