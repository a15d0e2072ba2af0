import { type LegalDate, shiftDays } from "../kernel/legal-date.js";
import type { StoredEvent } from "../log/event.js";
import type { ObligationState } from "../obligation/obligation-state.js";
import { createRegister } from "../obligation/register.js";
import type { Behaviour, Behaviours, PlainBehaviour } from "./behaviour.js";
import { daysLate } from "./seed-figures.js";

/** What a log says of how one body works. */
export interface ObservedBehaviour {
  /** Obligations which say something: their day has passed long enough before the log ends. */
  readonly observations: number;
  /** Reported by the last day. */
  readonly inTime: number;
  /** Of those in time: sent back at least once. */
  readonly returned: number;
  /** Days late of those reported late, with how many were so late. */
  readonly delays: readonly { readonly days: number; readonly count: number }[];
  /** Not reported at all. */
  readonly silent: number;
}

/** How the bodies of a log work: what was seen of each, and the same as behaviours for a simulation. */
export interface LearnedBehaviour {
  readonly observed: Readonly<Record<string, ObservedBehaviour>>;
  /** Each body by what was seen of it; a body nothing was seen of, like all together. */
  readonly behaviours: Behaviours;
}

/** Days after which a report is no longer waited for. */
const SETTLED_AFTER = 60;

interface Seen {
  inTime: number;
  returned: number;
  readonly delays: Map<number, number>;
  silent: number;
}

const nothing = (): Seen => ({ inTime: 0, returned: 0, delays: new Map(), silent: 0 });

function look(seen: Seen, state: ObligationState, late: number): void {
  if (state.firstReportOn === null) seen.silent += 1;
  else if (late > 0) seen.delays.set(late, (seen.delays.get(late) ?? 0) + 1);
  else {
    seen.inTime += 1;
    if (state.returns > 0) seen.returned += 1;
  }
}

/** As a mixture, each part weighing as often as it was seen. */
function mixtureOf({ delays, inTime, returned, silent }: Seen): Behaviour {
  const parts: { readonly behaviour: PlainBehaviour; readonly weight: number }[] = [
    { behaviour: "punctual", weight: inTime - returned },
    { behaviour: "returned-once", weight: returned },
    ...[...delays].sort(([a], [b]) => a - b).map(([late, weight]) => ({ behaviour: { late } as const, weight })),
    { behaviour: "silent", weight: silent },
  ];
  const mix = parts.filter((it) => it.weight > 0);
  const [only] = mix;
  return mix.length === 1 && only ? only.behaviour : { mix };
}

/**
 * How each body of a log works: its delays, returns and silence, so that a real year predicts the next. What was due less than
 * `settledAfter` days before the log ends is left out, also where it was reported: otherwise who is late would be seen less often than
 * who is in time. So are obligations whose day was past when they were assigned, cancelled ones, and consolidations without a day.
 * Who held it when the log ends is the body it is counted for.
 *
 * @param events one province's log, in its order
 * @param settledAfter days after which a report is no longer waited for. Defaults to 60.
 */
export function behaviourFrom(events: readonly StoredEvent[], { settledAfter = SETTLED_AFTER } = {}): LearnedBehaviour {
  const register = createRegister(events[0]?.province ?? "");
  let end: LegalDate | null = null;
  for (const event of events) {
    register.apply(event);
    if (end === null || event.happenedOn > end) end = event.happenedOn;
  }
  const all = nothing();
  const bodies = new Map<string, Seen>();
  for (const state of register.obligations.values()) {
    const due = state.lastDay ?? state.obligation.closesOn;
    const late = end === null || due === null || due > shiftDays(end, -settledAfter) ? null : daysLate(state, end);
    if (late === null) continue;
    const own = bodies.get(state.body) ?? nothing();
    bodies.set(state.body, own);
    look(own, state, late);
    look(all, state, late);
  }
  const known = [...bodies].sort(([a], [b]) => (a < b ? -1 : 1));
  const observed = known.map(([body, { delays, inTime, returned, silent }]): [string, ObservedBehaviour] => {
    const days = [...delays].sort(([a], [b]) => a - b).map(([late, count]) => ({ days: late, count }));
    const observations = inTime + silent + days.reduce((sum, it) => sum + it.count, 0);
    return [body, { observations, inTime, returned, delays: days, silent }];
  });
  return {
    observed: Object.fromEntries(observed),
    behaviours: {
      default: known.length === 0 ? "punctual" : mixtureOf(all),
      bodies: Object.fromEntries(known.map(([body, seen]) => [body, mixtureOf(seen)])),
    },
  };
}
