import type { PGlite } from "@electric-sql/pglite";
import { KtttError } from "@kttt/core/errors";
import { storeProblem } from "./errors.js";

/** What PGlite calls in a loop until a message is answered, and around it. */
interface Machine {
  _PostgresMainLoopOnce(): unknown;
  stackRestore(place: unknown): void;
  _PostgresSendReadyForQueryIfNecessary(): void;
  _pgl_pq_flush(): void;
}

/**
 * Sees PostgreSQL end inside this process: on a disk which fails it gives up (`PANIC`) rather than go on with what it cannot
 * know. PGlite takes that for an error to be answered and asks again for ever, which holds up the whole process. So the loop
 * is left, and nothing is asked any more: what was accepted is on the disk, and the next opening recovers it.
 *
 * @returns `store/stopped` when that has happened
 */
export function watchEnd(database: PGlite): () => KtttError | null {
  const { POSTGRES_MAIN_LONGJMP: answered } = database as unknown as { readonly POSTGRES_MAIN_LONGJMP: number };
  const { mod: machine } = database as unknown as { readonly mod: Machine };
  let ended: KtttError | null = null;
  const { _PostgresMainLoopOnce: once, stackRestore } = machine;
  machine._PostgresMainLoopOnce = () => {
    if (ended) throw ended;
    try {
      return once();
    } catch (cause) {
      if ((cause as { readonly status?: unknown } | null)?.status !== answered) {
        ended = new KtttError(storeProblem("store/stopped", []), { cause });
      }
      throw cause;
    }
  };
  machine.stackRestore = (place) => {
    if (ended) throw ended;
    stackRestore(place);
  };
  for (const name of ["_PostgresSendReadyForQueryIfNecessary", "_pgl_pq_flush"] as const) {
    const work = machine[name];
    machine[name] = () => void (ended ?? work());
  }
  return () => ended;
}
