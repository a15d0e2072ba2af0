import { isKtttError } from "@kttt/core";
import { checkedProvince } from "@kttt/core/province";
import { type SeededPlan, seededRun } from "@kttt/core/simulation";
import { parentPort, workerData } from "node:worker_threads";

/** One thread of `kttt what-if`: told a seed, it runs the plan with it and answers with the figures, or with what refused it. */
const given = workerData as SeededPlan;
// The province was checked where it was read: here it is a copy which is not frozen yet.
const plan: SeededPlan = { ...given, province: checkedProvince(given.province) };

parentPort?.on("message", (seed: number) => {
  seededRun(plan, seed).then(
    (figures) => parentPort?.postMessage({ figures }),
    (error: unknown) => {
      if (isKtttError(error)) parentPort?.postMessage({ problems: error.problems });
      // Not one of ours: it ends the thread, whose `error` says so.
      else
        setImmediate(() => {
          throw error;
        });
    },
  );
});
