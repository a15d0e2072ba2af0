import { legalDate, type LegalDate } from "../../src/kernel/legal-date.js";
import type { StoredEvent } from "../../src/log/event.js";
import type { Province } from "../../src/province/province.schema.js";
import type { Behaviour } from "../../src/simulation/behaviour.js";
import { simulateHandling } from "../../src/simulation/handling/simulate-handling.js";
import { simulate } from "../../src/simulation/simulate.js";

/** The year of the successions: departments merged on 01/03/2025, districts ended on 30/06/2025. */
export const YEAR = {
  from: legalDate("2025-01-01"),
  to: legalDate("2025-12-31"),
  /** The first working day: cases are opened on it. */
  casesFrom: legalDate("2025-01-02"),
} as const;

/** Six of ten in time, three two weeks late, one silent. */
const BEHAVIOUR: Behaviour = {
  mix: [
    { behaviour: "punctual", weight: 6 },
    { behaviour: { late: 14 }, weight: 3 },
    { behaviour: "silent", weight: 1 },
  ],
};

/** The plan of one province for a year: duties, reports, consolidations, reminders, successions. */
export async function planYear(province: Province, seed: number): Promise<readonly StoredEvent[]> {
  const { from, to } = YEAR;
  const options = { province, from, to, seed, behaviour: { default: BEHAVIOUR }, acceptUnverified: true };
  return (await simulate(options)).events;
}

/** A year of cooperatives of one province: all are reviewed, and what has stopped is handled. */
export async function caseYear(province: Province, count: number, seed: number): Promise<readonly StoredEvent[]> {
  if (count === 0) return [];
  return (await simulateHandling({ province, from: YEAR.casesFrom, to: YEAR.to, count, seed })).events;
}

/** How many events of each type. */
export function byKind(events: readonly { readonly type: string }[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { type } of events) counts[type] = (counts[type] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One event of the year, as those who do the same by other means are told of it. */
export interface Told {
  /** Which obligation or case, counted from 0. */
  readonly thing: number;
  /** Days since the first of the year. */
  readonly day: number;
  readonly type: string;
  readonly schemaVersion: number;
  readonly recordedAt: string;
  readonly actor: StoredEvent["actor"];
  readonly basis: StoredEvent["basis"];
  readonly data: unknown;
}

/** What happens in a year: what the plan says and what people do. Decided already, so that telling it costs nobody else anything. */
export interface Script {
  readonly province: string;
  readonly first: LegalDate;
  readonly things: readonly string[];
  readonly told: readonly Told[];
}

const DAY = 86_400_000;

/** The year of a log as a script. */
export function scriptOf(province: string, events: readonly StoredEvent[]): Script {
  const things = new Map<string, number>();
  const start = Date.parse(YEAR.from);
  const told = events.map((event): Told => {
    const { actor, basis, data, happenedOn, recordedAt, schemaVersion, stream, type } = event;
    const thing = things.get(stream) ?? things.size;
    things.set(stream, thing);
    const day = Math.round((Date.parse(happenedOn) - start) / DAY);
    return { thing, day, type, schemaVersion, recordedAt, actor, basis, data };
  });
  return { province, first: YEAR.from, things: [...things.keys()], told };
}
