import type { Problem } from "@kttt/core";
import { KtttError } from "@kttt/core/errors";
import type { SeedFigures, SeedRunner } from "@kttt/core/simulation";
import { Worker } from "node:worker_threads";

type Answer = { readonly figures: SeedFigures } | { readonly problems: readonly Problem[] };

/**
 * Runs seeds on several threads: each takes the next seed when it has ended one. What comes out is the same for any number of
 * threads, since every run is its seed's alone and they are added up by seed. The first run which is refused ends all.
 *
 * @param worker the built `what-if-worker`
 */
export function threadedRunner(threads: number, worker: URL): SeedRunner {
  return async (plan, seeds, done) => {
    const waiting = [...seeds].reverse();
    const found: SeedFigures[] = [];
    const workers: Worker[] = [];
    try {
      await Promise.all(
        Array.from(
          { length: Math.min(threads, seeds.length) },
          () =>
            new Promise<void>((resolve, reject) => {
              const thread = new Worker(worker, { workerData: plan });
              workers.push(thread);
              const next = (): void => {
                const seed = waiting.pop();
                if (seed === undefined) resolve();
                else thread.postMessage(seed);
              };
              thread.on("message", (answer: Answer) => {
                if ("problems" in answer) {
                  reject(new KtttError(answer.problems));
                  return;
                }
                found.push(answer.figures);
                done(1);
                next();
              });
              thread.once("error", reject);
              next();
            }),
        ),
      );
      return found;
    } finally {
      await Promise.all(workers.map((it) => it.terminate()));
    }
  };
}
