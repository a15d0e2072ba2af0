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
  const waiting: Waiting[] = [];
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
  const isBefore = (a: Waiting, b: Waiting) => a.day < b.day || (a.day === b.day && a.order < b.order);
  while (waiting.length > 0 && failure === null) {
    let first = 0;
    for (const [at, it] of waiting.entries()) if (isBefore(it, waiting[first] as Waiting)) first = at;
    const [next] = waiting.splice(first, 1) as [Waiting];
    if (next.day > today) {
      today = next.day;
      await dawn(today);
    }
    await step(next.go);
  }
  if (failure !== null) throw (failure as { readonly error: unknown }).error;
}
