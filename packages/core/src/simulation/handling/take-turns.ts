import type { LegalDate } from "../../kernel/legal-date.js";

/** What one of several actors on one clock waits by. */
export interface Turns {
  /** Resolves when the clock has come to the day and it is this actor's turn. */
  until(day: LegalDate): Promise<void>;
}

interface Waiting {
  readonly day: LegalDate;
  readonly order: number;
  readonly go: () => void;
}

const isBefore = (a: Waiting, b: Waiting) => a.day < b.day || (a.day === b.day && a.order < b.order);

/** Those who wait, as a heap: a province has a thousand cases, and each waits ten times a year. */
function queue() {
  const heap: Waiting[] = [];
  const at = (index: number) => heap[index] as Waiting;
  const swap = (a: number, b: number) => ([heap[a], heap[b]] = [at(b), at(a)]);
  return {
    push(it: Waiting): void {
      let index = heap.push(it) - 1;
      for (let above = (index - 1) >> 1; index > 0 && isBefore(at(index), at(above)); above = (index - 1) >> 1) {
        swap(index, above);
        index = above;
      }
    },
    take(): Waiting | null {
      const first = heap[0];
      const last = heap.pop();
      if (!first || !last) return null;
      if (heap.length === 0) return first;
      heap[0] = last;
      for (let index = 0; ;) {
        const left = 2 * index + 1;
        if (left >= heap.length) return first;
        const least = left + 1 < heap.length && isBefore(at(left + 1), at(left)) ? left + 1 : left;
        if (!isBefore(at(least), at(index))) return first;
        swap(index, least);
        index = least;
      }
    },
  };
}

/**
 * Runs actors on one clock: of those who wait, the one with the earliest day goes on, of one day in the order given, and the
 * others stand still until it waits again or is done. Deterministic, and no actor sees another half-way.
 *
 * @param dawn called once for each day on which anybody goes on, before the first of them
 */
export async function takeTurns(
  from: LegalDate,
  actors: readonly ((turns: Turns) => Promise<void>)[],
  dawn: (day: LegalDate) => Promise<void>,
): Promise<void> {
  const waiting = queue();
  let today = from;
  let standsStill: () => void = () => undefined;

  /** Lets one actor go on until it waits again or is done. */
  async function step(go: () => void): Promise<void> {
    const still = new Promise<void>((resolve) => (standsStill = resolve));
    go();
    await still;
  }

  let failure: { readonly error: unknown } | null = null;
  for (const [order, actor] of actors.entries()) {
    await step(() => {
      const turns: Turns = {
        until: (day) =>
          new Promise((go) => {
            waiting.push({ day, order, go });
            standsStill();
          }),
      };
      actor(turns)
        .catch((error: unknown) => (failure = { error }))
        .finally(() => {
          standsStill();
        });
    });
  }
  while (failure === null) {
    const next = waiting.take();
    if (next === null) break;
    if (next.day > today) {
      today = next.day;
      await dawn(today);
    }
    await step(next.go);
  }
  if (failure !== null) throw (failure as { readonly error: unknown }).error;
}
