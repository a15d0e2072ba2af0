import {
  createEngine,
  type EventLog,
  instantAt,
  legalDate,
  type LegalDate,
  memoryLog,
  type Province,
  settableClock,
  span,
  type StoredEvent,
} from "@kttt/core";
import { memoryServiceRecords } from "@kttt/core/log";
import { parseBehaviour, simulate } from "@kttt/core/simulation";
import { hcm } from "@kttt/province-hcm";
import { type Account, createServer } from "@kttt/server";
import { createClient } from "@kttt/server/client";
import { serveNode } from "@kttt/server/node";
import { sessionRegister } from "@kttt/server/sign-in";
import { createPages, withPages } from "./create-pages.js";

/** The days of the programme the pages are tried on. */
const FROM = legalDate("2023-04-12");
const LAST = legalDate("2026-12-31");

/** Who signs in as whom: by the cookie `who`. */
export const PEOPLE: Readonly<Record<string, Account>> = {
  lead: { agency: "so-du-lich", person: "p-lead", roles: ["lead"], kind: "body", province: "hcm" },
  monitor: {
    agency: "so-khdt",
    person: "p-monitor",
    roles: ["monitor", "coordinator"],
    kind: "province",
    province: "hcm",
  },
  leader: { agency: "ubnd-tp", person: "p-leader", roles: ["issuer"], kind: "province", province: "hcm" },
  /** Reads and acts in every programme which is served. */
  all: { agency: "ubnd-tp", person: "p-all", roles: ["issuer"], kind: "system" },
  registrar: {
    agency: "so-khdt",
    person: "p-registrar",
    roles: ["registrar", "monitor"],
    kind: "province",
    province: "hcm",
  },
};

class StoreAway extends Error {}

/** A log which can be taken away for a while, as a database is. */
function breakable(log: EventLog): { readonly log: EventLog; away: boolean } {
  const state = { away: false };
  const guarded = new Proxy(log, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== "function") return value;
      return (...given: unknown[]) => {
        if (state.away) return Promise.reject(new StoreAway("the store is away"));
        return (value as (...it: unknown[]) => unknown).apply(target, given);
      };
    },
  });
  return {
    log: guarded,
    get away() {
      return state.away;
    },
    set away(it) {
      state.away = it;
    },
  };
}

let simulated: Promise<readonly StoredEvent[]> | null = null;

/** The programme of the city until a day, its bodies behaving as told. */
function eventsUntil(to: LegalDate): Promise<readonly StoredEvent[]> {
  simulated ??= simulate({
    ...{ province: hcm, from: FROM, to, seed: 20 },
    behaviour: { default: parseBehaviour("punctual:6,late-14:2,returned-once:1,silent:1") },
  }).then((it) => it.events);
  return simulated;
}

/** The pages over a server over a log in memory, on a port of this machine; beside the city's the programmes of others. */
export async function openPages(on = legalDate("2024-01-08"), others: readonly Province[] = []) {
  const clock = settableClock(instantAt(on, 9));
  const store = breakable(memoryLog(await eventsUntil(legalDate("2024-01-08"))));
  const programme = (province: Province, log: EventLog) =>
    ({
      engine: createEngine({ province, log, clock, span: span(FROM, LAST) }),
      ...{ span: span(FROM, LAST), synthetic: true },
    }) as const;
  const own = programme(hcm, store.log);
  const { engine } = own;
  const beside = others.map((it) => [it.id, programme(it, memoryLog())] as const);
  for (const [, it] of beside) await it.engine.advance();
  const sessions = sessionRegister({ records: memoryServiceRecords(), now: () => clock.now() });
  const server = createServer({
    engines: { hcm: own, ...Object.fromEntries(beside) },
    sessions,
    now: () => clock.now(),
    // One tab after another, faster than a person reads.
    perMinute: { account: 100_000, address: 100_000 },
    isTransient: (error) => error instanceof StoreAway,
    authenticate: (request) => {
      const who = /(?:^|;\s*)who=(\w+)/.exec(request.headers.get("Cookie") ?? "")?.[1] ?? "";
      return Promise.resolve(PEOPLE[who] ?? null);
    },
  });
  const failures: unknown[] = [];
  const pages = createPages({
    formSecret: "for tests",
    signIn: "/sign-in",
    simulated: true,
    onError: (error) => failures.push(error),
    client: (request, language) =>
      createClient({
        base: "http://kttt",
        fetch: server.fetch,
        headers: { Cookie: request.headers.get("Cookie") ?? "", "Accept-Language": language },
      }),
  });
  const fetch = withPages(server, pages);
  return { fetch, server, store, clock, engine, failures, sessions };
}

/** The same on a port, for a browser. */
export async function servePages(on?: LegalDate) {
  const opened = await openPages(on);
  const running = await serveNode({ ...opened.server, fetch: opened.fetch } as Parameters<typeof serveNode>[0], {
    port: 0,
  });
  return { ...opened, running };
}
