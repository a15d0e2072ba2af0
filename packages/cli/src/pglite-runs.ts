import { openStore, type Store } from "@kttt/postgres";
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { StoredEvent } from "@kttt/core";
import type { KeptRun, KeptRuns } from "./kept-runs.js";

const MARK = "run.json";

/** One value for all that a run follows from: its input, and the code which makes and keeps it. */
async function keyOf(input: unknown, packages: readonly string[]): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify(input));
  for (const file of packages) hash.update(await readFile(file));
  return hash.digest("hex").slice(0, 24);
}

async function readEvents(store: Store): Promise<readonly StoredEvent[]> {
  const all: StoredEvent[] = [];
  for (;;) {
    const page = await store.log.readAll({ after: all.at(-1)?.position ?? 0 });
    if (page.length === 0) return all;
    all.push(...page);
  }
}

/** The mark is written after the events are kept: without it a run was broken off. */
async function readMark(folder: string): Promise<Pick<KeptRun, "outside"> | null> {
  try {
    return JSON.parse(await readFile(join(folder, MARK), "utf8")) as Pick<KeptRun, "outside">;
  } catch {
    return null;
  }
}

async function keep(folder: string, run: KeptRun): Promise<void> {
  const store = await openStore({ folder: join(folder, "store") });
  try {
    await store.log.append(
      run.events.map((event) => ({
        province: event.province,
        stream: event.stream,
        expectedVersion: event.version - 1,
        events: [event],
      })),
    );
  } finally {
    await store.close();
  }
  await writeFile(join(folder, MARK), JSON.stringify({ outside: run.outside }));
}

/**
 * Keeps each run in a PGlite folder of its own, named by its key. Runs of other keys in the same place are thrown away.
 *
 * @param packages the files whose contents belong to the key; defaults to those of the engine and of the store
 */
export function pgliteRuns(packages?: readonly string[]): KeptRuns {
  return {
    async readOrMake(place, input, make) {
      const resolve = (name: string) => createRequire(import.meta.url).resolve(name);
      const key = await keyOf(input, packages ?? [resolve("@kttt/core"), resolve("@kttt/postgres")]);
      const folder = join(place, key);
      const mark = await readMark(folder);
      if (mark) {
        const store = await openStore({ folder: join(folder, "store"), readOnly: true });
        try {
          return { ...mark, events: await readEvents(store), kept: true };
        } finally {
          await store.close();
        }
      }
      const run = await make();
      await mkdir(place, { recursive: true });
      // Older runs, and this one if it was broken off: PGlite's folders are not small.
      for (const name of await readdir(place)) await rm(join(place, name), { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      await keep(folder, run);
      return { ...run, kept: false };
    },
  };
}
