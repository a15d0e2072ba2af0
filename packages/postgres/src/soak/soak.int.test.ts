import { describe, expect, it } from "vitest";
import { startPostgres } from "../../../../scripts/postgres-server.mjs";
import { runSoak } from "./soak.js";

const KILLS = Number(process.env["KTTT_KILLS"] ?? 20);
const CRASHES = Math.max(1, Math.round(KILLS / 20));

describe("several machines on one PostgreSQL", () => {
  it(
    `lose nothing and double nothing while they are killed ${KILLS} times under load, the server crashes and another takes over`,
    async () => {
      const server = await startPostgres();
      try {
        const report = await runSoak(server, KILLS, CRASHES);
        console.info(`PostgreSQL: ${JSON.stringify(report)}`);
        expect(report.faults).toEqual({
          acceptedNotStored: [],
          refusedButStored: [],
          storedTwice: [],
          dueDoubled: [],
          dueMissing: 0,
          chain: [],
        });
        expect(report).toMatchObject({ lost: 0, doubled: 0, failovers: 1, stored: report.accepted });
        expect(report.cuts).toBeGreaterThan(0);
        expect(report.accepted).toBeGreaterThan(KILLS);
        expect(report.byType["ObligationAssigned"]).toBe(260);
        // Six silent departments with thirteen obligations each, at the least.
        expect(report.byType["OverdueMarked"]).toBeGreaterThanOrEqual(78);
      } finally {
        await server.stop();
      }
    },
    KILLS * 10_000 + 120_000,
  );
});
