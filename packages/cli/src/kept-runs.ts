import type { StoredEvent } from "@kttt/core";

/** What is kept of a finished run: enough to show it again. */
export interface KeptRun {
  readonly events: readonly StoredEvent[];
  /** Obligations due before the run, left outside it. */
  readonly outside: number;
}

/** Where finished runs are kept (a port), so that the same run is shown again at once. */
export interface KeptRuns {
  /**
   * The run kept in a folder, or else `make`'s, which is then kept there.
   *
   * @param input everything the run follows from; together with the contents of the packages it is the key, so a run of
   * other data or of another version of the library is never shown
   */
  readOrMake(
    folder: string,
    input: unknown,
    make: () => Promise<KeptRun>,
  ): Promise<KeptRun & { readonly kept: boolean }>;
}
