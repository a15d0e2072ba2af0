import type { LegalDate, Span } from "../kernel/legal-date.js";
import { daysBetween } from "../kernel/legal-date.js";
import type { StoredEvent } from "../log/event.js";
import type { ObligationState } from "../obligation/obligation-state.js";
import { isObligationEvent } from "../obligation/obligation.events.js";
import { obligationStream, type ObligationKind } from "../plan/obligation.js";
import { periodsWithin } from "../time/period.js";
import type { Simulated } from "./simulate.js";

/** What one run says of a body or a duty: whole numbers, so that runs add up to the same in whatever order they were made. */
export interface Figure {
  /** Obligations assigned in the run. */
  readonly obligations: number;
  /** How many were overdue at the end of each quarter, in the order of {@link quarterEnds}. */
  readonly overdue: readonly number[];
  /** How many were so many days late: `[days, how many]`, 0 for those in time. */
  readonly late: readonly (readonly [days: number, count: number])[];
}

/** What one run comes to. Plain data: it goes between threads. */
export interface SeedFigures {
  readonly seed: number;
  readonly bodies: Readonly<Record<string, Figure>>;
  readonly duties: Readonly<Record<string, Figure & { readonly kind: ObligationKind }>>;
}

/** The ends of the quarters of a span. */
export function quarterEnds(span: Span): readonly LegalDate[] {
  return periodsWithin("quarter", span)
    .map((it) => it.span.to)
    .filter((it) => it >= span.from && it <= span.to);
}

/**
 * How many days late an obligation was: from its last day, or the end of its period, to its first report; one not reported by
 * `end` counts to that day. `null` where nothing was due by then, or its day is no measure of its body: the day was past when
 * it was assigned, it was cancelled, or it has no day at all.
 */
export function daysLate(
  { cancelledOn, firstReportOn, lastDay, obligation }: ObligationState,
  end: LegalDate,
): number | null {
  const due = lastDay ?? obligation.closesOn;
  if (due === null || cancelledOn !== null || obligation.pastDueAtAssignment) return null;
  // Its script goes by when the reports it puts together come in.
  if (obligation.kind === "consolidation" && lastDay === null) return null;
  if (firstReportOn !== null) return Math.max(0, daysBetween(due, firstReportOn));
  return due < end ? daysBetween(due, end) : null;
}

interface Tally {
  obligations: number;
  readonly overdue: number[];
  readonly late: Map<number, number>;
}

/** Adds up one finished run. */
export function seedFigures(run: Simulated, province: string): SeedFigures {
  const ends = quarterEnds(run.span);
  const bodies = new Map<string, Tally>();
  const duties = new Map<string, Tally & { readonly kind: ObligationKind }>();
  const empty = (): Tally => ({ obligations: 0, overdue: ends.map(() => 0), late: new Map() });
  const of = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
    const known = map.get(key);
    if (known) return known;
    const made = make();
    map.set(key, made);
    return made;
  };
  const tallies = (state: ObligationState, body = state.body): readonly Tally[] => [
    of(bodies, body, empty),
    of(duties, state.obligation.duty, () => ({ ...empty(), kind: state.obligation.kind })),
  ];
  for (const state of run.register.obligations.values()) {
    // Without a day of its own nothing is late, whatever period it stands in.
    const late = state.lastDay === null ? null : daysLate(state, run.closedOn);
    for (const it of tallies(state)) {
      it.obligations += 1;
      if (late !== null) it.late.set(late, (it.late.get(late) ?? 0) + 1);
    }
  }
  for (const [at, overdue] of overdueAt(run.events, province, ends).entries()) {
    for (const [id, body] of overdue) {
      const state = run.register.obligations.get(id);
      if (!state) continue;
      for (const it of tallies(state, body)) it.overdue[at] = (it.overdue[at] ?? 0) + 1;
    }
  }
  const plain = ({ late, obligations, overdue }: Tally): Figure => ({
    ...{ obligations, overdue },
    late: [...late].sort(([a], [b]) => a - b),
  });
  const byId = <Value>(entries: readonly (readonly [string, Value])[]) =>
    Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1))) as Readonly<Record<string, Value>>;
  return {
    seed: run.seed,
    bodies: byId([...bodies].map(([id, it]) => [id, plain(it)] as const)),
    duties: byId([...duties].map(([id, it]) => [id, { ...plain(it), kind: it.kind }] as const)),
  };
}

/** What was overdue at the end of each of these days, and with which body. */
function overdueAt(
  events: readonly StoredEvent[],
  province: string,
  ends: readonly LegalDate[],
): readonly ReadonlyMap<string, string>[] {
  const prefix = obligationStream(province, "");
  const holder = new Map<string, string>();
  const overdue = new Map<string, string>();
  const found: ReadonlyMap<string, string>[] = [];
  const inTime = [...events].sort((a, b) => (a.happenedOn < b.happenedOn ? -1 : a.happenedOn > b.happenedOn ? 1 : 0));
  for (const event of inTime) {
    while (found.length < ends.length && event.happenedOn > (ends[found.length] as LegalDate))
      found.push(new Map(overdue));
    if (!event.stream.startsWith(prefix) || !isObligationEvent(event)) continue;
    const id = event.stream.slice(prefix.length);
    if (event.type === "ObligationAssigned") holder.set(id, event.data.obligation.body);
    if (event.type === "Reassigned") holder.set(id, event.data.to);
    const status = "status" in event.data ? event.data.status : null;
    if (status !== null && status !== "overdue") overdue.delete(id);
    if (status === "overdue" || overdue.has(id)) overdue.set(id, holder.get(id) ?? "");
  }
  while (found.length < ends.length) found.push(new Map(overdue));
  return found;
}
