/**
 * One of the application's processes in `npm run load`: engines for all provinces, a worker with leases, and commands which come at their
 * moments whether or not those before are answered. It says what was accepted and how long it took from the moment it came.
 */
import { legalDate, type Obligation } from "@kttt/core";
import { tinyProvince } from "@kttt/testing";
import { openStore, postgresLeases, retryTransient, startWorker } from "../index.js";
import { clockOfTrials, engineOn } from "./writers.js";

/** What came: who reports what, and after how many milliseconds. */
export interface Arrival {
  readonly key: string;
  readonly province: string;
  readonly obligation: Obligation["id"];
  readonly body: string;
  readonly after: number;
}
export interface Told {
  readonly key: string;
  /** Moments of `Date.now()`. */
  readonly at: number;
  readonly milliseconds: number;
}
export interface LoadOrder {
  readonly url: string;
  readonly provinces: readonly string[];
  readonly departments: number;
}

const TODAY = legalDate("2024-01-05");
const parent = (said: object) => process.send?.(said);
const next = <T>() => new Promise<T>((resolve) => process.once("message", (it: T) => resolve(it)));
// Whoever started this is gone: so is this.
process.once("disconnect", () => process.exit(1));

const { departments, provinces, url } = await next<LoadOrder>();
const store = await openStore({ url, role: "kttt_all", connections: 12 });
const engines = new Map(provinces.map((id) => [id, engineOn(tinyProvince({ id, departments }), store.log)]));
for (const engine of engines.values()) await engine.register();
const worker = await startWorker({
  engines: [...engines.values()],
  clock: clockOfTrials(),
  leases: postgresLeases(store.driver, { seconds: 20 }),
  lookEverySeconds: 30,
  maxAheadSeconds: null,
});
parent({ ready: true });
const { arrivals, begins } = await next<{ readonly arrivals: readonly Arrival[]; readonly begins: number }>();

async function report({ body, key, obligation, province }: Arrival, came: number): Promise<Told> {
  const engine = engines.get(province);
  if (!engine) throw new Error(`no engine for ${province}`);
  const actor = { agency: body, person: null, role: "lead" as const };
  await retryTransient(
    () => engine.execute({ type: "report", obligation, on: TODAY, actor, documentNumber: key, idempotencyKey: key }),
    { forSeconds: 60 },
  );
  const at = Date.now();
  return { key, at, milliseconds: at - came };
}

const under = new Set<Promise<void>>();
let failure: unknown = null;
for (const arrival of arrivals) {
  const came = begins + arrival.after;
  const early = came - Date.now();
  if (early > 0) await new Promise((wake) => setTimeout(wake, early));
  const running = report(arrival, came)
    .then((told) => void parent(told))
    .catch((error: unknown) => {
      failure ??= error;
    })
    .finally(() => under.delete(running));
  under.add(running);
}
await Promise.all(under);
await worker.stop();
await store.close();
parent({ done: failure === null, why: failure === null ? null : String(failure) });
process.removeAllListeners("disconnect");
process.disconnect();
