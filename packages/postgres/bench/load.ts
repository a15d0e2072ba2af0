/**
 * The nation's worst hour on one PostgreSQL (`npm run load`): everybody reports before a deadline. 25 events a second is what all communes
 * and cooperatives make of it; here comes four times as much, through three processes, while a projection and an outbox follow. Ends with 1 when a
 * command is lost or doubled. Every command has its moment: one which waits for others is as late as it is.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { readToEnd, tinyProvince } from "@kttt/testing";
import type { StoredEvent } from "@kttt/core/log";
import { openStore, type StoredProjection } from "../src/index.js";
import type { Arrival, LoadOrder, Told } from "../src/trials/load-app.js";
import { engineOn, sealOf } from "../src/trials/writers.js";

const [, , size, FILE] = process.argv;
const small = size === "small";
const SECONDS = Number(process.env["KTTT_SECONDS"] ?? (small ? 20 : 600));
const NATION = 25;
const TIMES = 4;
const PROCESSES = 3;
const COUNT = NATION * TIMES * SECONDS;
const PROVINCES = Array.from({ length: 34 }, (_, n) => `tinh-${n + 1}`);
/** Each has a task and a report by then; so many that every command has a duty of its own. */
const DEPARTMENTS = Math.ceil((COUNT * 1.02) / PROVINCES.length / 2);
const url = process.env["DATABASE_URL"] ?? "";
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const say = (line: string) => process.stdout.write(`${line}\n`);

const store = await openStore({ url, connections: 6 });
const duties: Omit<Arrival, "key" | "after">[] = [];
const preparing = performance.now();
for (const id of PROVINCES) {
  const engine = engineOn(tinyProvince({ id, departments: DEPARTMENTS }), store.log);
  await engine.advance();
  for (const { body, obligation } of (await engine.register()).obligations.values()) {
    duties.push({ province: id, obligation: obligation.id, body });
  }
}
/** Deterministic, and no province after the other: everybody reports at once. */
duties.sort((a, b) => (a.obligation.slice(-9) + a.province < b.obligation.slice(-9) + b.province ? -1 : 1));
const arrivals = Array.from({ length: COUNT }, (_, n): Arrival => {
  const duty = duties[n];
  if (!duty) throw new Error("fewer duties than commands");
  return { ...duty, key: `l-${n}`, after: (n * 1000) / (NATION * TIMES) };
});
const before = duties.length;

const told: Told[] = [];
const failures: string[] = [];
const apps = Array.from({ length: PROCESSES }, () => {
  const child = fork(process.env["KTTT_APP"] ?? "", { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const ready = once(child, "message");
  const order: LoadOrder = { url, provinces: PROVINCES, departments: DEPARTMENTS };
  child.send(order);
  const ended = once(child, "exit").then(([code]) => {
    if (code !== 0) failures.push(`a process ended with ${String(code)}`);
  });
  return { child, ready, ended };
});
await Promise.all(apps.map(({ ready, ended }) => Promise.race([ready, ended])));
say(
  `${PROVINCES.length} provinces, ${before.toLocaleString("en")} duties, ${PROCESSES} processes: ready after ${((performance.now() - preparing) / 1000).toFixed(0)} s`,
);

/** When something of a command was seen first. */
const projected = new Map<string, number>();
const delivered = new Map<string, number>();
const keyOf = ({ idempotencyKey, type }: StoredEvent) => (type === "Reported" ? idempotencyKey : null);
let seen: string[] = [];
const byType: StoredProjection<{ readonly [type: string]: number }> = {
  name: "load",
  shape: 1,
  initial: {},
  fold(state, event) {
    const key = keyOf(event);
    if (key !== null) seen.push(key);
    return { ...state, [event.type]: (state[event.type] ?? 0) + 1 };
  },
};
let going = true;

async function project(): Promise<void> {
  for (const id of PROVINCES) {
    seen = [];
    await store.projections.catchUp(byType, id);
    const now = Date.now();
    for (const key of seen) if (!projected.has(key)) projected.set(key, now);
  }
}

async function deliver(): Promise<number> {
  return store.outbox.deliver("load", (event) => {
    const key = keyOf(event);
    if (key !== null && !delivered.has(key)) delivered.set(key, Date.now());
    return Promise.resolve();
  });
}

// What was there before is not the load's.
await project();
while ((await deliver()) > 0);
const begins = Date.now() + 500;
for (const [nth, { child }] of apps.entries()) {
  child.on("message", (said: Told | { readonly done: boolean; readonly why: string | null }) => {
    if ("key" in said) told.push(said);
    else if (!said.done) failures.push(said.why ?? "");
  });
  child.send({ begins, arrivals: arrivals.filter((_, index) => index % PROCESSES === nth) });
}
const following = [
  (async () => {
    for (; going; await wait(500)) await project();
  })(),
  (async () => {
    while (going) if ((await deliver()) === 0) await wait(100);
  })(),
];
await Promise.all(apps.map(({ ended }) => ended));
const took = (Date.now() - begins) / 1000;
going = false;
await Promise.all(following);
await project();
while ((await deliver()) > 0);

const events = await readToEnd(store.log);
const times = new Map<string, number>();
for (const event of events) {
  const key = keyOf(event);
  if (key !== null) times.set(key, (times.get(key) ?? 0) + 1);
}
await sealOf(store.log);
await store.close();

function spread(list: readonly number[]) {
  const sorted = [...list].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { p50: at(0.5), p99: at(0.99), longest: at(1) };
}
const lagOf = (place: ReadonlyMap<string, number>) =>
  spread(told.map(({ at, key }) => Math.max(0, (place.get(key) ?? Infinity) - at)));
const stored = told.filter(({ key }) => times.has(key)).length;
const counted = {
  accepted: told.length,
  stored,
  lost: told.length - stored,
  doubled: [...times.values()].filter((it) => it > 1).length,
};
const command = spread(told.map(({ milliseconds }) => milliseconds));
const lag = { projection: lagOf(projected), outbox: lagOf(delivered) };
const text = ({ longest, p50, p99 }: ReturnType<typeof spread>) =>
  `p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, longest ${longest.toFixed(0)} ms`;
say(
  `${COUNT.toLocaleString("en")} commands in ${SECONDS} s (${NATION * TIMES} a second, ${TIMES} × the nation's worst hour), done after ${took.toFixed(1)} s`,
);
say(`a command, from the moment it came: ${text(command)}`);
say(`behind the acceptance: projection ${text(lag.projection)}; outbox ${text(lag.outbox)}`);
say(
  `accepted ${counted.accepted}, stored ${counted.stored}, lost ${counted.lost}, doubled ${counted.doubled}; the log is whole`,
);
for (const it of failures) say(`failed: ${it}`);
if (FILE) {
  const machine = {
    cores: cpus().length,
    processor: cpus()[0]?.model ?? "",
    load: loadavg()[0] ?? 0,
    node: process.version,
  };
  const figures = {
    command: `npm run load${process.env["KTTT_SECONDS"] ? ` -- --seconds ${SECONDS}` : small ? " -- --small" : ""}`,
    machine,
    seconds: SECONDS,
    perSecond: NATION * TIMES,
  };
  writeFileSync(
    FILE,
    `${JSON.stringify({ ...figures, processes: PROCESSES, provinces: PROVINCES.length, took, latency: command, lag, ...counted }, null, 2)}\n`,
  );
}
const whole = counted.accepted === COUNT && counted.lost === 0 && counted.doubled === 0;
const followed = projected.size === COUNT && delivered.size === COUNT;
process.exit(whole && followed && failures.length === 0 ? 0 : 1);
