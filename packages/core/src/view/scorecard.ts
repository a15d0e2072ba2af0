import type { LegalDate } from "../kernel/legal-date.js";
import { obligationsOf, type Register } from "../obligation/register.js";
import { isOpen, type ObligationState } from "../obligation/obligation-state.js";
import { OFFICIAL_CLASSES, type OfficialClass, officialClass } from "../obligation/official-class.js";

/** How a body's obligations stand on a day. */
export interface Score {
  readonly body: string;
  /** It stands for members nobody has enumerated: one obligation each time, for all of them. */
  readonly collective: boolean;
  readonly assigned: number;
  readonly classes: Readonly<Record<OfficialClass, number>>;
  /** Late in this body's hands: completed late, overdue now, or handed on when it was late already. */
  readonly late: number;
  /** Of the late ones in `classes`: late before they came to this body, and so not its own lateness. */
  readonly inheritedLate: number;
  /** Handed on to another body after the day had passed: its own lateness, though no longer in `classes`. */
  readonly handedOnLate: number;
  /** Of those assigned: the body has ceased, and nobody has said who has them now. Late since then is nobody's lateness. */
  readonly unheld: number;
  /** Share of those with a day which were not late in its hands, 0 to 1; `null` where none had a day. */
  readonly onTimeShare: number | null;
}

function emptyClasses(): Record<OfficialClass, number> {
  return Object.fromEntries(OFFICIAL_CLASSES.map((it) => [it, 0])) as Record<OfficialClass, number>;
}

/** The score of some obligations taken together; `moved` says which lateness came with them, and which left. */
export function scoreOf(
  body: string,
  states: readonly ObligationState[],
  on: LegalDate,
  moved: Pick<Score, "inheritedLate" | "handedOnLate" | "unheld"> & { readonly unheldLate: number } = {
    inheritedLate: 0,
    handedOnLate: 0,
    unheld: 0,
    unheldLate: 0,
  },
): Score {
  const { handedOnLate, inheritedLate, unheld, unheldLate } = moved;
  const classes = emptyClasses();
  for (const state of states) classes[officialClass(state, on)] += 1;
  const lateNow = classes.completedLate + classes.inProgressOverdue;
  const late = lateNow - inheritedLate - unheldLate + handedOnLate;
  const inTime = classes.completedOnTime + classes.inProgressWithinTime;
  return {
    body,
    collective: states.some((it) => it.obligation.collective && it.body === it.obligation.body),
    assigned: states.length,
    classes,
    late,
    inheritedLate,
    handedOnLate,
    unheld,
    onTimeShare: inTime + late === 0 ? null : inTime / (inTime + late),
  };
}

/** In whose hands the lateness which counts now began, when that is not the present body. */
function lateBefore({ formerHolders, lateSince, status }: ObligationState): string | null {
  if (lateSince === null || status === "cancelled") return null;
  return formerHolders.find((it) => it.lateSince === lateSince)?.body ?? null;
}

/** The day after the last one of a body which has ceased and still has open duties; `null` while it is in office. */
function gone({ successions }: Register, body: string): LegalDate | null {
  return [...successions.values()].find((it) => it.from === body && it.ended)?.on ?? null;
}

/**
 * One score per body, in the order the bodies first got something to do. Lateness stays with the body in whose hands the
 * day passed: a body which took a late duty over shows it as overdue, and has it in `inheritedLate`.
 */
export function scorecard(register: Register, on: LegalDate): readonly Score[] {
  const held = new Map<string, ObligationState[]>();
  const late: { readonly from: string; readonly to: string }[] = [];
  const hold = (body: string, states: readonly ObligationState[]) =>
    held.set(body, [...(held.get(body) ?? []), ...states]);
  for (const state of obligationsOf(register)) {
    const from = lateBefore(state);
    if (from !== null) {
      hold(from, []);
      late.push({ from, to: state.body });
    }
    hold(state.body, [state]);
  }
  return [...held].map(([body, states]) => {
    const since = gone(register, body);
    const unheld = since === null ? [] : states.filter(isOpen);
    return scoreOf(body, states, on, {
      inheritedLate: late.filter((it) => it.to === body).length,
      handedOnLate: late.filter((it) => it.from === body).length,
      unheld: unheld.length,
      unheldLate: unheld.filter((it) => since !== null && it.lateSince !== null && it.lateSince > since).length,
    });
  });
}
