import { mkdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { refuseLinksOut } from "./files.js";
import { text } from "node:stream/consumers";
import type { Host } from "./host.js";
import { pgliteRuns } from "./pglite-runs.js";
import { threadedRunner } from "./seed-threads.js";

/** The machine itself. */
export const nodeHost: Host = {
  write: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
  readFile: (path) => (path === "-" ? text(process.stdin) : readFile(path, "utf8")),
  writeFile: async (path, content, within = dirname(path)) => {
    refuseLinksOut(path, within);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  },
  milliseconds: () => performance.now(),
  keptRuns: pgliteRuns(),
  seedThreads: {
    most: availableParallelism(),
    runner: (threads) => threadedRunner(threads, new URL("./what-if-worker.js", import.meta.url)),
  },
};
