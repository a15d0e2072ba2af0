/**
 * How much one server answers, on this machine: reading a list and carrying out commands, on PGlite and, with DATABASE_URL, on
 * PostgreSQL. Loopback, bounded in time. Every command answered as carried out must stand in the log once.
 *
 * Run: `npm run bench:server`, `-- --small` for a few seconds.
 */
import autocannon from "autocannon";
import { createEngine, instant, instantAt, legalDate, span, type StoredEvent } from "@kttt/core";
import { parseBehaviour, simulate } from "@kttt/core/simulation";
import { openPg, openStore, type Store } from "@kttt/postgres";
import { hcm } from "@kttt/province-hcm";
import { createServer } from "@kttt/server";
import { serveNode } from "@kttt/server/node";
import { randomUUID } from "node:crypto";
import { loadavg } from "node:os";

const small = process.argv.includes("--small");
const SECONDS = small ? 3 : 15;
const CONNECTIONS = 10;
const DAYS = span(legalDate("2023-04-12"), legalDate("2024-09-30"));

interface Measured {
  readonly what: string;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly answered: number;
  readonly megabytes: number;
}

const memory = () => Math.round(process.memoryUsage().rss / 1_000_000);

async function programme(): Promise<readonly StoredEvent[]> {
  const behaviour = { default: parseBehaviour("punctual:6,late-14:2,returned-once:1,silent:1") };
  return (await simulate({ province: hcm, ...DAYS, behaviour, seed: 20 })).events;
}

async function filled(store: Store, events: readonly StoredEvent[]): Promise<void> {
  await store.log.append(
    events.map((event) => ({
      province: event.province,
      stream: event.stream,
      expectedVersion: event.version - 1,
      events: [event],
    })),
  );
}

async function load(url: string, what: string, more: Partial<autocannon.Options>): Promise<Measured> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers: { authorization: "bench" },
    ...more,
  });
  const others = result.non2xx + result.errors + result.timeouts;
  if (others > 0) throw new Error(`${what}: ${others} answers were no success`);
  const { latency, requests } = result;
  return {
    what,
    perSecond: Math.round(requests.average),
    p50: latency.p50,
    p99: latency.p99,
    answered: result["2xx"],
    megabytes: memory(),
  };
}

/** Reads, then writes, then counts what stands in the log. @throws Error when anything is lost or doubled */
async function measure(name: string, store: Store, events: readonly StoredEvent[]): Promise<readonly Measured[]> {
  await filled(store, events);
  const start = Date.parse(instantAt(DAYS.to, 8));
  const began = Date.now();
  const clock = { now: () => instant(new Date(start + (Date.now() - began)).toISOString()) };
  const engine = createEngine({ province: hcm, log: store.log, clock, span: DAYS, maxAheadSeconds: null });
  await engine.advance();
  const server = createServer({
    engines: { hcm: { engine, span: DAYS, synthetic: true } },
    now: clock.now,
    perMinute: { account: 10_000_000, address: 10_000_000 },
    authenticate: ({ headers }) => {
      const kind = headers.get("x-as") === "lead" ? ("body" as const) : ("system" as const);
      return Promise.resolve({ agency: headers.get("x-agency") ?? "ubnd-tp", person: "p-1", roles: ["lead"], kind });
    },
  });
  const running = await serveNode(server, { port: 0 });
  try {
    const list = await load(`${running.url}/api/v1/duties?limit=100`, `${name}: 100 duties of the list`, {});
    const found = await load(`${running.url}/api/v1/duties?overdue=true&q=hop%20tac`, `${name}: searched, overdue`, {});
    const { obligations } = await engine.register();
    const open = [...obligations.values()].filter((it) => it.status === "inProgress" || it.status === "assigned");
    let sent = 0;
    const commands = await load(`${running.url}/api/v1/commands`, `${name}: commands`, {
      method: "POST",
      requests: [
        {
          setupRequest(request) {
            const state = open[sent % open.length];
            sent += 1;
            const obstacle = `b-${sent}`;
            const command = {
              type: "raise-obstacle",
              obligation: state?.obligation.id,
              obstacle,
              text: "Thiếu kinh phí",
            };
            return {
              ...request,
              headers: {
                authorization: "bench",
                "content-type": "application/json",
                "idempotency-key": randomUUID(),
                "x-agency": state?.body ?? "",
                "x-as": "lead",
              },
              body: JSON.stringify({ command }),
            };
          },
        },
      ],
    });
    let stored = 0;
    const seen = new Set<string>();
    for (let after = events.length; ;) {
      const page = await store.log.readAll({ after, province: "hcm" });
      if (page.length === 0) break;
      for (const event of page) {
        if (event.type !== "ObstacleRaised") continue;
        const { obstacle } = event.data as { readonly obstacle: string };
        if (seen.has(obstacle)) throw new Error(`${obstacle} stands in the log twice`);
        seen.add(obstacle);
        stored += 1;
      }
      after = page.at(-1)?.position ?? after;
    }
    // Requests under way when the time is over are carried out, too: at most one a connection.
    if (stored < commands.answered || stored > commands.answered + CONNECTIONS) {
      throw new Error(`${commands.answered} commands accepted, ${stored} stored`);
    }
    console.log(`${name}: ${commands.answered} commands accepted, ${stored} stored, 0 lost, 0 doubled`);
    return [list, found, commands];
  } finally {
    await running.stop(5);
  }
}

async function onPostgres(events: readonly StoredEvent[], server: string): Promise<readonly Measured[]> {
  const admin = await openPg({ url: server, connections: 1 });
  const name = `kttt_bench_${randomUUID().slice(0, 8)}`;
  await admin.script(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const store = await openStore({ url: url.href });
  try {
    return await measure("PostgreSQL", store, events);
  } finally {
    await store.close();
    await admin.script(`drop database ${name}`);
    await admin.end();
  }
}

const events = await programme();
const pglite = await openStore({ folder: null });
const rows = [...(await measure("PGlite", pglite, events))];
await pglite.close();
const address = process.env["DATABASE_URL"];
if (address) rows.push(...(await onPostgres(events, address)));
console.log(
  `\nload ${loadavg()[0]?.toFixed(1)}, ${CONNECTIONS} connections, ${SECONDS} s each, ${events.length} events, Node ${process.version}`,
);
console.table(
  Object.fromEntries(
    rows.map(({ answered, megabytes, p50, p99, perSecond, what }) => [
      what,
      { "a second": perSecond, "p50 ms": p50, "p99 ms": p99, answered, "MB (with the load)": megabytes },
    ]),
  ),
);
