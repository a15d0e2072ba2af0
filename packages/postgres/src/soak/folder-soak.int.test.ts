import { describe, expect, it } from "vitest";
import { runFolderSoak } from "./folder-soak.js";

const KILLS = Number(process.env["KTTT_FOLDER_KILLS"] ?? 6);

describe("one process after the other on a PGlite folder", () => {
  it(
    `loses nothing and doubles nothing while it is killed ${KILLS} times, met by others and out of room`,
    async () => {
      const { faults, ...report } = await runFolderSoak(KILLS);
      console.info(`PGlite: ${JSON.stringify(report)}`);
      expect(faults).toEqual([]);
      expect(report).toMatchObject({ lost: 0, doubled: 0, stored: report.accepted });
      expect(report.accepted).toBeGreaterThan(KILLS);
      expect(report.refusedOpeners).toBeGreaterThan(0);
    },
    KILLS * 60_000 + 300_000,
  );
});
