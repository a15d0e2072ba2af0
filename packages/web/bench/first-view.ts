/**
 * What the first views cost: bytes sent, and milliseconds on the server from request to answer, in this process.
 * Run: npm run bench:page, `-- --small` for a few seconds. Fails when a view of all duties, 3,000 at least, is larger than 150 kB.
 */
import { createEngine, instantAt, legalDate, memoryLog, type Province, settableClock, span } from "@kttt/core";
import { parseBehaviour, simulate } from "@kttt/core/simulation";
import { dongnai } from "@kttt/province-dongnai";
import { hanoi } from "@kttt/province-hanoi";
import { hcm } from "@kttt/province-hcm";
import { quangngai } from "@kttt/province-quangngai";
import { createServer } from "@kttt/server";
import { createClient } from "@kttt/server/client";
import { createPages } from "../src/index.js";

const [FROM, TO] = [legalDate("2023-04-12"), legalDate("2024-12-31")];
const behaviour = { default: parseBehaviour("punctual:6,late-14:2,returned-once:1,silent:1") };
const clock = settableClock(instantAt(TO, 9));
const TIMES = process.argv.includes("--small") ? 4 : 15;
const LEAST_DUTIES = 3_000;
const MOST_BYTES = 150_000;

async function standing(province: Province) {
  const { events } = await simulate({ province, from: FROM, to: TO, behaviour, seed: 20, acceptUnverified: true });
  const engine = createEngine({ province, log: memoryLog(events), clock, span: span(FROM, TO) });
  return [province.id, { engine, span: span(FROM, TO), synthetic: true }] as const;
}

const engines = Object.fromEntries(await Promise.all([hcm, hanoi, dongnai, quangngai].map(standing)));
const server = createServer({
  engines,
  now: () => clock.now(),
  // One view after another, faster than a person reads.
  perMinute: { account: 1_000_000 },
  authenticate: () => Promise.resolve({ agency: "ubnd-tp", person: "p-1", roles: ["issuer"], kind: "system" }),
});
const pages = createPages({
  formSecret: "bench",
  client: () => createClient({ base: "http://kttt", fetch: server.fetch }),
});

const counts = await createClient({ base: "http://kttt", fetch: server.fetch }).countDuties();
if (!counts.ok) throw new Error(counts.problem.detail);
console.log(`duties: ${counts.data.total} of ${Object.keys(engines).length} provinces`);
if (counts.data.total < LEAST_DUTIES) throw new Error(`only ${counts.data.total} duties: too few to say anything`);
for (const path of ["/duties", "/duties?status=inProgressOverdue", "/", "/?province=hcm", "/reports", "/calendar"]) {
  const [taken, worked]: [number[], number[]] = [[], []];
  let bytes = 0;
  for (let turn = 0; turn < TIMES; turn += 1) {
    const began = performance.now();
    const cpu = process.cpuUsage();
    const answer = await pages.request(path);
    bytes = new TextEncoder().encode(await answer.text()).length;
    taken.push(performance.now() - began);
    const { system, user } = process.cpuUsage(cpu);
    worked.push((system + user) / 1000);
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
  }
  if (bytes > MOST_BYTES) throw new Error(`${path}: ${bytes} bytes, more than ${MOST_BYTES}`);
  const middle = (all: readonly number[]) =>
    [...all.slice(1)].sort((a, b) => a - b)[Math.floor((all.length - 1) / 2)] ?? 0;
  const [kB, cpu, clockTime] = [bytes / 1000, middle(worked), middle(taken)];
  console.log(
    `${path}: ${kB.toFixed(1)} kB, ${cpu.toFixed(0)} ms of processor (${clockTime.toFixed(0)} ms by the clock), first ${(worked[0] ?? 0).toFixed(0)} ms`,
  );
}
