import type { Instant } from "../kernel/instant.js";

/** Tells the moment (a port): the only way time gets in. A live application passes the machine's, a simulation its own. */
export interface Clock {
  now(): Instant;
}

/** A clock which shows what it was last set to. */
export interface SettableClock extends Clock {
  set(moment: Instant): void;
}

/** A clock that stands at `moment` until it is set. */
export function settableClock(moment: Instant): SettableClock {
  let current = moment;
  return {
    now: () => current,
    set: (next) => {
      current = next;
    },
  };
}
