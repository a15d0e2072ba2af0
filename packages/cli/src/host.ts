import type { Instant } from "@kttt/core";
import type { SeedRunner } from "@kttt/core/simulation";
import type { KeptRuns } from "./kept-runs.js";

/** What a command may do to the world outside: given to it, so that tests can watch. */
export interface Host {
  write(text: string): void;
  writeError(text: string): void;
  /** The text of a file; of standard input for `-`. @throws Error when it cannot be read */
  readFile(path: string): Promise<string>;
  /**
   * Makes missing folders on the way. No link leads out of the folder `within`, which defaults to the file's own.
   *
   * @throws UsageError for a file which would come to stand outside it
   */
  writeFile(path: string, content: string | Uint8Array, within?: string): Promise<void>;
  /** Milliseconds from some fixed moment: for telling how long something took. */
  milliseconds(): number;
  /** The moment by which an office's log is brought up to date. Defaults to the clock of the machine. */
  readonly now?: () => Instant;
  /** Threads for many runs at once; they are run one after the other where it is left out. */
  readonly seedThreads?: { readonly most: number; runner(threads: number): SeedRunner };
  /** Where finished runs are kept; none are when it is left out. */
  readonly keptRuns?: KeptRuns;
}
