/** Chance from a seed: the same seed gives the same numbers (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Whoever waits here is woken only while it lives. */
export interface Waiter {
  readonly alive: boolean;
}

interface Waiting {
  readonly at: number;
  readonly waiter: Waiter;
  readonly wake: () => void;
}

const OUTSIDE: Waiter = { alive: true };

/**
 * Time and chance of one run. Nothing waits for real: who waits is woken in the order of the moments the seed gave, and
 * everything that can be done at one moment is done before the next.
 */
export class Scheduler {
  readonly chance: () => number;
  #now = 0;
  readonly #waiting: Waiting[] = [];

  constructor(seed: number) {
    this.chance = chanceOf(seed);
  }

  /** Milliseconds since the beginning. */
  get now(): number {
    return this.#now;
  }

  /** A whole number from 0, below `end`. */
  below(end: number): number {
    return Math.floor(this.chance() * end);
  }

  pick<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }

  /** Waits for so many milliseconds. The dead are never woken. */
  wait(milliseconds: number, waiter: Waiter = OUTSIDE): Promise<void> {
    return new Promise((wake) => this.#waiting.push({ at: this.#now + milliseconds, waiter, wake }));
  }

  /** Runs until nobody waits any more. */
  async run(): Promise<void> {
    for (;;) {
      // All that follows from the last waking happens before this comes back: there is no other input.
      await new Promise((resolve) => setImmediate(resolve));
      let first = 0;
      for (const [index, { at }] of this.#waiting.entries()) if (at < (this.#waiting[first]?.at ?? 0)) first = index;
      const [next] = this.#waiting.splice(first, 1);
      if (!next) return;
      this.#now = Math.max(this.#now, next.at);
      if (next.waiter.alive) next.wake();
    }
  }
}
