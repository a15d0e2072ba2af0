import { createEngine, instantAt, legalDate, settableClock, type StoredEvent } from "@kttt/core";
import { verify } from "@kttt/core/log";
import type { ObligationCommand } from "@kttt/core/plan";
import { readToEnd, tinyProvince } from "@kttt/testing";
import type { StoredProjection } from "../projections.js";
import type { Store } from "../store.js";

const PROVINCE = tinyProvince({ departments: 1 });
const SPAN = { from: legalDate("2024-01-01"), to: legalDate("2024-03-31") };
const REPORT = "kh-1-2024/report.monthly@2024-01#so-1";

/** Takes away what a day left. Only the owner's guards switched off let it. */
export const EMPTY = `set session_replication_role = replica;
  truncate kttt.event, kttt.province_log, kttt.consumer_place, kttt.consumer_lease, kttt.parked, kttt.projection, kttt.personal_data;
  set session_replication_role = default`;
/** What a minute without a word does to a lease. */
export const EXPIRE = "update kttt.consumer_lease set until = clock_timestamp() - interval '1 second'";

/** How a call to the database goes wrong. */
export type FaultKind = string;

/** Lets one call go wrong, the n-th from now, and counts them all. */
export interface FaultPlan {
  arm(kind: FaultKind, nth: number): void;
  /** Calls since it was armed. */
  readonly calls: number;
  /** Whether the fault has happened since it was armed. */
  readonly happened: boolean;
}

/** A place where a day can be played again and again, each time from nothing. */
export interface FaultyDatabase {
  readonly plan: FaultPlan;
  open(): Promise<Store>;
  /** Takes away what a day left, or the whole schema; nothing goes wrong meanwhile. */
  clear(what: "rows" | "schema"): Promise<void>;
  /** Whether the one connection still is in a transaction which nobody will end. */
  leftOpen?(): Promise<boolean>;
  /** Lets the time of the leases pass. */
  expireLeases(): Promise<void>;
}

/** What a day left behind. */
export interface DayReport {
  readonly calls: number;
  /** How many of them opened the store. */
  readonly opening: number;
  /** Calls of the store which failed. */
  readonly failed: readonly string[];
  readonly accepted: number;
  readonly log: readonly StoredEvent[];
  readonly sent: readonly string[];
  readonly counted: number;
  /** How often nobody was served because a lease had to end by itself. */
  readonly waits: number;
  readonly faults: readonly string[];
}

const lead = { agency: "so-1", person: "p-1", role: "lead" as const };
const monitor = { agency: "so-khdt", person: null, role: "monitor" as const };
const command = (type: string, day: string, more: object): ObligationCommand =>
  ({ type, obligation: REPORT, on: legalDate(day), idempotencyKey: `${type} ${day}`, ...more }) as ObligationCommand;

const COUNT: StoredProjection<number> = { name: "count", shape: 1, initial: 0, fold: (sum) => sum + 1 };

/**
 * Plays a day of a service: it opens the store, does what is due, carries out commands, keeps projections, sends to consumers,
 * audits and closes. What fails is called again, once: it must work then.
 */
export async function playDay(database: FaultyDatabase, kind: FaultKind, nth: number): Promise<DayReport> {
  const { plan } = database;
  const failed: string[] = [];
  const faults: string[] = [];
  plan.arm(kind, nth);

  /** One call. It may fail when the fault has just happened, and then works. */
  async function call<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = plan.happened;
    try {
      return await work();
    } catch (error) {
      failed.push(name);
      if (before || !plan.happened) faults.push(`${name} failed by itself: ${String(error)}`);
      if (await database.leftOpen?.()) faults.push(`${name} left a transaction open`);
      return work();
    }
  }

  const store = await call("open", () => database.open());
  const opening = plan.calls;
  const clock = settableClock(instantAt(SPAN.from, 8));
  const engineOf = () => createEngine({ province: PROVINCE, log: store.log, clock, span: SPAN, maxAheadSeconds: null });
  const engine = engineOf();
  const accepted: StoredEvent[] = [];
  const at = async (day: string, given: ObligationCommand) => {
    clock.set(instantAt(legalDate(day), 9));
    accepted.push(...(await call(given.type, () => engine.execute(given))).events);
  };
  await call("advance", () => engine.advance());
  await at("2024-01-10", command("start", "2024-01-10", { actor: lead }));
  clock.set(instantAt(legalDate("2024-02-01"), 7));
  await call("sweep", () => engine.advance());
  await at("2024-02-02", command("report", "2024-02-02", { actor: lead, summary: "Đã tổ chức" }));
  await at("2024-02-03", command("accept", "2024-02-03", { actor: monitor }));
  await call("person", () => store.persons.put(PROVINCE.id, "p-1", { name: "Giả định" }));
  const { state: counted } = await call("catch up", () => store.projections.catchUp(COUNT, PROVINCE.id));
  const rebuilt = await call("rebuild", () => store.projections.rebuild(COUNT, PROVINCE.id));
  if (rebuilt.state !== counted) faults.push(`rebuilt ${rebuilt.state}, caught up ${counted}`);
  if ((await call("person", () => store.persons.get(PROVINCE.id, "p-1")))?.["name"] !== "Giả định")
    faults.push("person");
  await call("erase", () => store.persons.erase(PROVINCE.id, "p-1"));

  const sent: string[] = [];
  let waits = 0;
  const all = await call("read", () => readToEnd(store.log));
  let poisoned = true;
  const send = (event: StoredEvent) => {
    if (poisoned && event.id === all[1]?.id) return Promise.reject(new Error("no such address"));
    sent.push(event.id);
    return Promise.resolve();
  };
  const parkedIds = async () => (await call("parked", () => store.outbox.parked("mail"))).map((it) => it.id);
  const deliver = async (until: () => boolean | Promise<boolean>) => {
    for (let tries = 0; !(await until()); tries += 1) {
      if (tries > 20) return faults.push("a consumer is not served");
      const count = await call("deliver", () => store.outbox.deliver("mail", send, { limit: 3, attempts: 1 }));
      if (count > 0 || (await until())) continue;
      waits += 1;
      await database.expireLeases();
    }
  };
  await deliver(async () => sent.length >= all.length - 3 && (await parkedIds()).includes(all[1]?.id ?? ""));
  poisoned = false;
  if ((await parkedIds()).length > 0) await call("replay", () => store.outbox.replay("mail", all[1]?.id ?? ""));
  await deliver(() => new Set(sent).size === all.length);

  const audit = await call("audit", () => verify(store.log));
  if (audit.broken) faults.push(`${audit.broken.id}: ${audit.broken.reason}`);
  const log = await call("read", () => readToEnd(store.log));
  const stored = new Map(log.map((event) => [event.id, JSON.stringify(event)]));
  for (const event of accepted) if (stored.get(event.id) !== JSON.stringify(event)) faults.push(`lost: ${event.id}`);
  const again = await call("register", () => engineOf().register());
  const status = again.obligations.get(REPORT)?.status;
  if (status !== "completed") faults.push(`the report is ${status}`);
  await call("close", () => store.close());
  return { calls: plan.calls, opening, failed, accepted: accepted.length, log, sent, counted, waits, faults };
}

/** What a day with a fault left otherwise than one without: nothing, but for one message sent a second time. */
export function differences(day: DayReport, golden: DayReport): readonly string[] {
  const differ: string[] = [...day.faults];
  if (JSON.stringify(day.log) !== JSON.stringify(golden.log)) {
    const ids = (of: DayReport) => of.log.map((event) => event.id).join(" ");
    differ.push(`the log is another one: ${ids(day)}; wanted: ${ids(golden)}`);
  }
  if (day.counted !== golden.counted) differ.push(`counted ${day.counted} of ${golden.counted}`);
  const first = day.sent.filter((id, index) => day.sent.indexOf(id) === index);
  if (day.sent.length - first.length > 1) differ.push(`sent again: ${day.sent.join(" ")}`);
  const streams = (ids: readonly string[]) => ids.map((id) => id.split("@")[0]);
  for (const stream of new Set(streams(golden.sent))) {
    const of = (ids: readonly string[]) => ids.filter((id) => id.startsWith(`${stream}@`)).join(" ");
    if (of(first) !== of(golden.sent.filter((id, index) => golden.sent.indexOf(id) === index)))
      differ.push(`sent out of order: ${of(first)}`);
  }
  return differ;
}

/** What became of all the days. */
export interface FaultsReport {
  readonly injected: number;
  /** Calls of the store which failed for it; the others made good by themselves. */
  readonly failed: number;
  readonly callsOfADay: number;
  readonly waits: number;
  readonly found: readonly string[];
}

/**
 * Plays a day for every call of it and every kind of fault: first the calls which open a store for the first time, on nothing,
 * then a day on a store which is there.
 *
 * @param step only every so many calls, for a quick look
 */
export async function playAllFaults(
  database: FaultyDatabase,
  kinds: readonly FaultKind[],
  step = 1,
): Promise<FaultsReport> {
  const found: string[] = [];
  let [injected, failed, callsOfADay, waits] = [0, 0, 0, 0];
  for (const what of ["schema", "rows"] as const) {
    const clear = async () => {
      database.plan.arm("none", 0);
      await database.clear(what);
    };
    await clear();
    const golden = await playDay(database, "none", 0);
    found.push(...golden.faults);
    const last = what === "schema" ? golden.opening : golden.calls;
    callsOfADay = golden.calls;
    for (const [index, kind] of kinds.entries()) {
      for (let nth = 1 + (index % step); nth <= last; nth += step) {
        await clear();
        const name = `${kind} at call ${nth} of ${golden.calls}, beginning without ${what}`;
        try {
          const day = await playDay(database, kind, nth);
          found.push(...differences(day, golden).map((it) => `${name}: ${it}`));
          failed += day.failed.length;
          waits += day.waits;
        } catch (error) {
          found.push(`${name}: ${(error as Error).stack ?? ""}`);
        }
        if (database.plan.happened) injected += 1;
        else found.push(`${name}: did not happen`);
      }
    }
  }
  return { injected, failed, callsOfADay, waits, found };
}
