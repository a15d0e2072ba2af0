/** Rings when something was entered, for whoever waits for news in this process. */
export interface Bell {
  ring(): void;
  /** How often it has rung. */
  readonly rung: number;
  /**
   * Returns when it has rung more often than `heard`, after so many milliseconds, or when `signal` says that nobody waits any
   * more. Who reads the count before looking for news misses none which comes while looking.
   */
  wait(heard: number, milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** Makes a bell. */
export function createBell(): Bell {
  const waiting = new Set<() => void>();
  let rung = 0;
  return {
    ring() {
      rung += 1;
      for (const wake of [...waiting]) wake();
    },
    get rung() {
      return rung;
    },
    wait(heard, milliseconds, signal) {
      if (signal.aborted || rung !== heard) return Promise.resolve();
      return new Promise((done) => {
        const wake = () => {
          waiting.delete(wake);
          clearTimeout(timer);
          signal.removeEventListener("abort", wake);
          done();
        };
        const timer = setTimeout(wake, milliseconds);
        waiting.add(wake);
        signal.addEventListener("abort", wake, { once: true });
      });
    },
  };
}
