import {
  createEngine,
  type EventLog,
  instantAt,
  legalDate,
  memoryLog,
  type Province,
  settableClock,
  span,
  type StoredEvent,
} from "@kttt/core";
import { type SealedLog, sealEvents } from "@kttt/core/log";
import { parseBehaviour, simulate } from "@kttt/core/simulation";
import { hcm } from "@kttt/province-hcm";
import { quangngai } from "@kttt/province-quangngai";
import type { Account } from "./account.js";
import { createClient } from "./client.js";
import { createServer, type ServerOptions } from "./server.js";

const BEHAVIOUR = { default: parseBehaviour("punctual:6,late-14:2,returned-once:1,silent:1") };
const runs = new Map<string, Promise<readonly StoredEvent[]>>();

/** The days of the two programmes the tests serve, and the day they stand on. */
export const DAYS = { from: legalDate("2023-04-12"), to: legalDate("2024-09-30") };

function simulated(province: Province): Promise<readonly StoredEvent[]> {
  const known =
    runs.get(province.id) ?? simulate({ province, ...DAYS, behaviour: BEHAVIOUR, seed: 20 }).then((it) => it.events);
  runs.set(province.id, known);
  return known;
}

/** A log in memory with the chain it would have in a store. */
function sealedOf(log: EventLog): SealedLog {
  return {
    async readAllSealed({ after = {} } = {}) {
      const all: StoredEvent[] = [];
      for (;;) {
        const page = await log.readAll({ after: all.at(-1)?.position ?? 0 });
        if (page.length === 0) break;
        all.push(...page);
      }
      return (await sealEvents(all)).filter((it) => it.position > (after[it.province] ?? 0)).slice(0, 1000);
    },
  };
}

/** Accounts by the token in `Authorization`. */
export const ACCOUNTS: Readonly<Record<string, Account>> = {
  city: { agency: "ubnd-tp", person: "p-1", roles: ["issuer", "monitor", "lead"], kind: "province", province: "hcm" },
  system: { agency: "ubnd-tp", person: "p-2", roles: ["issuer", "monitor", "lead", "coordinator"], kind: "system" },
  registry: { agency: "so-khdt", person: "p-5", roles: ["registrar"], kind: "province", province: "hcm" },
  auditor: { agency: "thanh-tra", person: "p-3", roles: ["auditor"], kind: "auditor" },
  transport: { agency: "so-gtvt", person: "p-4", roles: ["lead"], kind: "body", province: "hcm" },
  department: { agency: "so-cong-thuong", person: "p-4", roles: ["lead"], kind: "body", province: "hcm" },
};

/** A server over invented programmes in memory, each time of its own, and a client for an account. */
export async function served(provinces: readonly Province[] = [hcm], more: Partial<ServerOptions> = {}) {
  const clock = settableClock(instantAt(DAYS.to, 9));
  const engines = Object.fromEntries(
    await Promise.all(
      provinces.map(async (province) => {
        const log = memoryLog(await simulated(province));
        const engine = createEngine({ province, log, clock, span: span(DAYS.from, DAYS.to) });
        return [
          province.id,
          { engine, span: span(DAYS.from, DAYS.to), synthetic: true, sealed: sealedOf(log) },
        ] as const;
      }),
    ),
  );
  const server = createServer({
    engines,
    now: () => clock.now(),
    authenticate: (request) => Promise.resolve(ACCOUNTS[request.headers.get("Authorization") ?? ""] ?? null),
    // What a test did not expect is told with its cause.
    logger: { log: ({ cause, code }) => void (cause === undefined ? 0 : console.error(code, cause)) },
    ...more,
  });
  const as = (account: string, headers: Readonly<Record<string, string>> = {}) =>
    createClient({ base: "http://kttt", fetch: server.fetch, headers: { Authorization: account, ...headers } });
  return { server, engines, clock, as };
}

export { hcm, quangngai };
