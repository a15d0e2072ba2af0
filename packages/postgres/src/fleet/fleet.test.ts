import { createHash } from "node:crypto";
import type { EventLog } from "@kttt/core";
import { memoryLog } from "@kttt/core/log";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type FleetReport, runFleet } from "./fleet.js";

const RUNS = Number(process.env["KTTT_RUNS"] ?? 40);
/** The first found a clock which jumped between its check and the decision; `KTTT_SEED` plays one again. */
const SEEDS = (process.env["KTTT_SEED"] ?? "2147483632 463817947 1829450050").split(" ").map(Number);
const FEW = Array.from({ length: 10 }, (_, seed) => seed);

/** Says of every 20th append that it is stored, and stores it not. */
function lyingLog(): EventLog {
  const log = memoryLog();
  let appends = 0;
  return {
    ...log,
    async append(writes, options) {
      appends += 1;
      return appends % 20 === 0 ? memoryLog(await log.readAll()).append(writes, options) : log.append(writes, options);
    },
  };
}

describe("several machines over one log, with delays, crashes and clocks that jump", { timeout: 600_000 }, () => {
  // Made at once and not by a thread: whoever is first is the seed's to say.
  beforeAll(() => {
    vi.spyOn(globalThis.crypto.subtle, "digest").mockImplementation((_, data) =>
      Promise.resolve(
        Uint8Array.from(
          createHash("sha256")
            .update(data as Uint8Array)
            .digest(),
        ).buffer,
      ),
    );
  });
  afterAll(() => void vi.restoreAllMocks());

  it("are the same run for the same seed", async () => {
    expect(await runFleet(7)).toEqual(await runFleet(7));
  });

  it.each(SEEDS)("leave a log which is some serial order of what was accepted, seed %d", async (seed) => {
    expect((await runFleet(seed)).faults).toEqual([]);
  });

  it("are found out when the log lies, and when nobody looks how far a clock is ahead", async () => {
    const faults = async (options: () => Parameters<typeof runFleet>[1]) => {
      const reports = await Promise.all(FEW.map((seed) => runFleet(seed, options())));
      return reports.flatMap((it) => it.faults).join("\n");
    };
    expect(await faults(() => ({ log: lyingLog() }))).toMatch(/is not stored as told/);
    expect(await faults(() => ({ maxAheadSeconds: null }))).toMatch(/OverdueMarked .* had not come/);
  });

  it(`lose nothing, double nothing and mark nothing before its day, in ${RUNS} runs`, async () => {
    const sum = { accepted: 0, refused: 0, events: 0, overdue: 0, crashes: 0, jumps: 0, conflicts: 0, lost: 0 };
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 0x7fffffff }), async (seed) => {
        const report: FleetReport = await runFleet(seed);
        for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += report[name];
        expect(report.faults, `seed ${seed}`).toEqual([]);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    console.info(`${RUNS} runs: ${JSON.stringify(sum)}`);
    expect(Math.min(...Object.values(sum))).toBeGreaterThan(0);
  });
});
