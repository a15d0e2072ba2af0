import {
  createEngine,
  instantAt,
  type Language,
  type LegalDate,
  memoryLog,
  type Province,
  settableClock,
  span as spanOf,
  type StoredEvent,
} from "@kttt/core";
import { createServer } from "@kttt/server";
import { createClient } from "@kttt/server/client";
import { stillPages } from "@kttt/web";

/** An hour of the last day at which every office has closed. */
const EVENING = 20;

/**
 * A simulated span as pages which open from disk: those of the service, over a server in memory as it stands at the end of
 * the span, rendered to files.
 */
export async function pagesOfRun(
  { from, province, to }: { readonly province: Province; readonly from: LegalDate; readonly to: LegalDate },
  events: readonly StoredEvent[],
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const span = spanOf(from, to);
  const clock = settableClock(instantAt(to, EVENING));
  const engine = createEngine({ province, log: memoryLog(events), clock, span });
  const server = createServer({
    engines: { [province.id]: { engine, span, synthetic: true } },
    authenticate: () => Promise.resolve({ agency: null, person: null, roles: [], kind: "system" }),
    now: () => clock.now(),
  });
  const client = createClient({ base: "http://kttt", fetch: server.fetch });
  return stillPages({ client, language, asOf: to });
}
