import type { WorldContent, WorldOptions } from "./world.js";

/**
 * Where what a province's log came to is kept (a port). Derived data: lost, it is folded again; and what is not the fold of this very
 * log by this very library, province and calendar is not given out.
 */
export interface Snapshots {
  /** What the log came to at some place in it; `null` when there is nothing that is surely right. */
  load(options: WorldOptions): Promise<WorldContent | null>;
}
