/** One thing at a time within this process. */
export interface Turns {
  /** Does a piece of work when everything before it is done: it finds the world as the one before left it. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Whether nothing is being done and nobody waits: what needs no waiting itself may be done at once. */
  isFree(): boolean;
}

/** An empty row. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const leave = () => (waiting -= 1);
  return {
    inTurn(work) {
      waiting += 1;
      const mine = last.then(work, work);
      last = mine.then(leave, leave);
      return mine;
    },
    isFree: () => waiting === 0,
  };
}
