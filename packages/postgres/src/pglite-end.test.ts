import type { PGlite } from "@electric-sql/pglite";
import { describe, expect, it } from "vitest";
import { watchEnd } from "./pglite-end.js";

const ANSWERED = 100;
class Exit extends Error {
  constructor(readonly status: number) {
    super(`exit ${status}`);
  }
}

/** PostgreSQL inside a process, so far as it is watched: what its loop does, and what was called. */
function machine() {
  const called: string[] = [];
  const it = { loop: (): unknown => "went on", called };
  const mod = {
    _PostgresMainLoopOnce: () => {
      called.push("loop");
      return it.loop();
    },
    stackRestore: (place: unknown) => void called.push(`restore ${String(place)}`),
    _PostgresSendReadyForQueryIfNecessary: () => void called.push("ready"),
    _pgl_pq_flush: () => void called.push("flush"),
  };
  const ended = watchEnd({ POSTGRES_MAIN_LONGJMP: ANSWERED, mod } as unknown as PGlite);
  const all = () => {
    mod.stackRestore(7);
    mod._PostgresSendReadyForQueryIfNecessary();
    mod._pgl_pq_flush();
  };
  return { ...it, mod, ended, all, set: (loop: () => unknown) => void (it.loop = loop) };
}
const thrower = (error: unknown) => () => {
  throw error as Error;
};

describe("PostgreSQL inside this process", () => {
  it("works on as it is while it lives, its answered errors included", () => {
    const { all, called, ended, mod, set } = machine();
    expect(mod._PostgresMainLoopOnce()).toBe("went on");
    set(thrower(new Exit(ANSWERED)));
    expect(() => mod._PostgresMainLoopOnce()).toThrow("exit 100");
    all();
    expect([called, ended()]).toEqual([["loop", "loop", "restore 7", "ready", "flush"], null]);
  });

  it.each([new Exit(1), new Error("unreachable"), "words", null, undefined])(
    "ended by %s has stopped: the loop is left, nothing is asked any more, and the cause is kept",
    (cause) => {
      const { called, ended, mod, set } = machine();
      set(thrower(cause));
      let thrown: unknown;
      try {
        mod._PostgresMainLoopOnce();
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBe(cause);
      expect(ended()).toMatchObject({ code: "store/stopped", path: [], cause });
      called.length = 0;
      set(() => "never");
      expect(() => mod._PostgresMainLoopOnce()).toThrow("store/stopped");
      expect(() => mod.stackRestore(7)).toThrow("store/stopped");
      mod._PostgresSendReadyForQueryIfNecessary();
      mod._pgl_pq_flush();
      expect(called).toEqual([]);
    },
  );
});
