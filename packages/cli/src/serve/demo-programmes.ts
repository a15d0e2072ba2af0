import {
  createEngine,
  type Instant,
  instant,
  instantAt,
  legalDate,
  type LegalDate,
  type Span,
  span,
  type StoredEvent,
} from "@kttt/core";
import { STATUTES } from "@kttt/core/law";
import { parseBehaviour, simulate, simulateHandling } from "@kttt/core/simulation";
import { laterOf } from "@kttt/core/time";
import { openStore } from "@kttt/postgres";
import type { ProvinceServer } from "@kttt/server";
import type { DemoAccount } from "@kttt/server/sign-in";
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DEFAULT_BEHAVIOUR, DEFAULT_SEED } from "../default-run.js";
import { provinceById } from "../provinces.js";
import { RUNS } from "../commands/start.js";
import { demoAccounts } from "./demo-accounts.js";

const MARK = "demo.json";
/** How many stopped cooperatives the demonstration handles, in the first province. */
const COOPERATIVES = 40;
const PROVINCE_OF_CASES = "hcm";

/** Simulated programmes in a store of their own, standing on one day. */
export interface DemoProgrammes {
  readonly engines: Readonly<Record<string, ProvinceServer>>;
  /** The day they stand on, and the hour of this machine. */
  readonly now: () => Instant;
  readonly day: LegalDate;
  /** Whom one can be in them. */
  readonly accounts: readonly DemoAccount[];
  close(): Promise<void>;
}

/** The runs of the main job which stand on the same day as the first one asked for, one a province. */
export function demoRuns(wanted: readonly string[]): readonly { readonly province: string; readonly span: Span }[] {
  const own = RUNS.filter((it) => it.acceptUnverified !== true);
  const asked = wanted.length === 0 ? own : own.filter((it) => wanted.includes(it.province));
  const day = asked[0]?.to;
  return asked
    .filter((it) => it.to === day)
    .map((it) => ({ province: it.province, span: span(legalDate(it.from), legalDate(it.to)) }));
}

async function eventsOf(id: string, { from, to }: Span): Promise<readonly StoredEvent[]> {
  const province = await provinceById(id);
  const behaviour = { default: parseBehaviour(DEFAULT_BEHAVIOUR) };
  const { events } = await simulate({ province, from, to, behaviour, seed: DEFAULT_SEED });
  if (id !== PROVINCE_OF_CASES) return events;
  // The flows which are handled are those of the law of 2023: no case is handled before its decree.
  const decree = legalDate(STATUTES["92/2024/NĐ-CP"].inForceFrom ?? "");
  const year = laterOf(legalDate(`${to.slice(0, 4)}-01-02`), decree);
  if (year > to) return events;
  const handled = await simulateHandling({ province, from: year, to, count: COOPERATIVES, seed: DEFAULT_SEED });
  return [...events, ...handled.events.filter((it) => it.stream.startsWith(`${id}/case/`))];
}

/** One value for all the demonstration follows from: what is run, and the code which runs and keeps it. */
async function keyOf(runs: ReturnType<typeof demoRuns>): Promise<string> {
  const resolve = (name: string) => createRequire(import.meta.url).resolve(name);
  const hash = createHash("sha256").update(JSON.stringify([runs, COOPERATIVES]));
  for (const file of [resolve("@kttt/core"), resolve("@kttt/postgres"), fileURLToPath(import.meta.url)]) {
    hash.update(await readFile(file));
  }
  return hash.digest("hex").slice(0, 16);
}

/** What is written beside the store when all of it is there. Who has most to do follows from the whole log, so it is kept. */
interface Made {
  readonly accounts: readonly DemoAccount[];
}

/** Where the demonstration is kept, and what was made there; `null` where it is not there yet. */
async function placeOf(folder: string, runs: ReturnType<typeof demoRuns>) {
  const place = join(folder, await keyOf(runs));
  const mark = await readFile(join(place, MARK), "utf8").catch(() => null);
  return { place, made: mark === null ? null : (JSON.parse(mark) as Made) };
}

/**
 * Makes the demonstration where it is not made yet, so that {@link openDemo} has only to open it: a new store alone takes longer than
 * all which is simulated.
 *
 * @returns whether there was something to make
 */
export async function prepareDemo(folder: string, wanted: readonly string[]): Promise<boolean> {
  if ((await placeOf(folder, demoRuns(wanted))).made) return false;
  const { close } = await openDemo(folder, wanted);
  await close();
  return true;
}

/**
 * The simulated programmes of the main job in a store in a folder, made when they are first asked for. What is done to them
 * stays there until another version of the library makes them anew.
 */
export async function openDemo(folder: string, wanted: readonly string[]): Promise<DemoProgrammes> {
  const runs = demoRuns(wanted);
  const { made, place } = await placeOf(folder, runs);
  if (!made) {
    await mkdir(folder, { recursive: true });
    // Older ones, and this one if it was broken off: PGlite's folders are not small.
    for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true });
  }
  const store = await openStore({ folder: join(place, "store"), durability: "relaxed" });
  if (!made) {
    for (const { province, span: days } of runs) {
      const events = await eventsOf(province, days);
      await store.log.append(
        events.map((event) => ({
          province: event.province,
          stream: event.stream,
          expectedVersion: event.version - 1,
          events: [event],
        })),
      );
    }
  }
  const day = runs[0]?.span.to ?? legalDate("2024-12-31");
  const start = instantAt(day, 8);
  const began = Date.now();
  const now = () => instant(new Date(Date.parse(start) + (Date.now() - began)).toISOString());
  const ping = async () => void (await store.driver.query("select 1"));
  const opened = await Promise.all(
    runs.map(async ({ province: id, span: days }) => {
      const province = await provinceById(id);
      const engine = createEngine({ province, log: store.log, clock: { now }, span: days, maxAheadSeconds: null });
      return [id, { engine, span: days, synthetic: true, sealed: store.log, ping }] as const;
    }),
  );
  const engines = Object.fromEntries(opened);
  const accounts = made?.accounts ?? (await demoAccounts(engines));
  if (!made) await writeFile(join(place, MARK), `${JSON.stringify({ accounts } satisfies Made)}\n`);
  return { engines, now, day, accounts, close: () => store.close() };
}
