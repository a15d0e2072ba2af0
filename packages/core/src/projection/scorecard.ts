import type { LegalDate } from "../calendar/legal-date.js";
import { obligationsOf, type Register } from "../engine/register.js";
import type { ObligationState } from "../task/obligation-state.js";
import { OFFICIAL_CLASSES, type OfficialClass, officialClass } from "../task/official-class.js";

/** How a body's obligations stand on a day. */
export interface Score {
  readonly body: string;
  /** It stands for members nobody has enumerated: one obligation each time, for all of them. */
  readonly collective: boolean;
  readonly assigned: number;
  readonly classes: Readonly<Record<OfficialClass, number>>;
  /** Late in any way: completed late, or overdue now. Lateness of former holders is counted with them. */
  readonly late: number;
  /** Share of those with a day that are not late, 0 to 1; `null` where none had a day. */
  readonly onTimeShare: number | null;
}

function emptyClasses(): Record<OfficialClass, number> {
  return Object.fromEntries(OFFICIAL_CLASSES.map((it) => [it, 0])) as Record<OfficialClass, number>;
}

/** The score of some obligations taken together. */
export function scoreOf(body: string, states: readonly ObligationState[], on: LegalDate): Score {
  const classes = emptyClasses();
  for (const state of states) classes[officialClass(state, on)] += 1;
  const late = classes.completedLate + classes.inProgressOverdue;
  const withDay = late + classes.completedOnTime + classes.inProgressWithinTime;
  return {
    body,
    collective: states.some((it) => it.obligation.collective && it.body === it.obligation.body),
    assigned: states.length,
    classes,
    late,
    onTimeShare: withDay === 0 ? null : (withDay - late) / withDay,
  };
}

/** One score per body, in the order the bodies first got something to do. */
export function scorecard(register: Register, on: LegalDate): readonly Score[] {
  const bodies = new Map<string, ObligationState[]>();
  for (const state of obligationsOf(register)) {
    const states = bodies.get(state.body);
    if (states) states.push(state);
    else bodies.set(state.body, [state]);
  }
  return [...bodies].map(([body, states]) => scoreOf(body, states, on));
}
