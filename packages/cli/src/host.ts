import type { KeptRuns } from "./kept-runs.js";

/** What a command may do to the world outside: given to it, so that tests can watch. */
export interface Host {
  write(text: string): void;
  writeError(text: string): void;
  /** @throws Error when the file cannot be read */
  readFile(path: string): Promise<string>;
  /** Makes missing folders on the way. */
  writeFile(path: string, text: string): Promise<void>;
  /** Milliseconds from some fixed moment: for telling how long something took. */
  milliseconds(): number;
  /** Where finished runs are kept; none are when it is left out. */
  readonly keptRuns?: KeptRuns;
}
