import { createEngine, instantAt, isKtttError, legalDate, settableClock } from "@kttt/core";
import { verify } from "@kttt/core/log";
import type { ObligationCommand } from "@kttt/core/plan";
import { readToEnd, sampleWrite, tinyProvince } from "@kttt/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrate } from "../migrate.js";
import { postgresLog } from "../postgres-log.js";
import { retryTransient } from "../retry-transient.js";
import type { TestDatabase } from "../test-database.js";

const PROVINCE = tinyProvince({ departments: 20 });
const SPAN = { from: legalDate("2024-01-01"), to: legalDate("2024-12-31") };
const MANY = Array.from({ length: 3000 }, (_, index) => index);

/** Very many at once. */
export function parallelSuite(name: string, open: () => Promise<TestDatabase>): void {
  describe(`thousands at once (${name})`, { timeout: 300_000 }, () => {
    let database: TestDatabase;
    const engineOf = () =>
      createEngine({
        ...{ province: PROVINCE, log: postgresLog(database.owner), span: SPAN, maxAheadSeconds: null },
        clock: settableClock(instantAt(legalDate("2024-01-10"), 9)),
      });
    const command = (body: number, key: string): ObligationCommand => ({
      ...{ type: "raise-obstacle", obligation: `kh-1-2024/report.monthly@2024-01#so-${body + 1}`, obstacle: key },
      ...{ actor: { agency: `so-${body + 1}`, person: null, role: "lead" }, text: "Thiếu kinh phí" },
      ...{ on: legalDate("2024-01-10"), idempotencyKey: key },
    });
    beforeAll(async () => {
      database = await open();
      await migrate(database.owner);
      await engineOf().advance();
    }, 60_000);
    afterAll(() => database.drop());

    it("appends of one new key: one is written, 3,000 are told the same, and all but one that it was written before", async () => {
      const log = postgresLog(database.owner);
      let replays = 0;
      const options = { idempotencyKey: "one", onReplay: () => void (replays += 1) };
      // Whoever waits for one of ten connections for too long asks again.
      const append = () => retryTransient(() => log.append([sampleWrite("hcm", "hcm/a", 0, 2)], options));
      const told = await Promise.all(MANY.map(append));
      expect(new Set(told.map((events) => JSON.stringify(events))).size).toBe(1);
      expect(replays).toBe(2999);
      expect(await log.read("hcm/a")).toHaveLength(2);
    });

    it("sends of one command to two machines: one is carried out, the others are told so", async () => {
      const machines = [engineOf(), engineOf()];
      const told = await Promise.all(MANY.map((n) => machines[n % 2]?.execute(command(0, "same"))));
      expect(told.filter((it) => it?.replayed === false)).toHaveLength(1);
      expect(new Set(told.map((it) => JSON.stringify(it?.events))).size).toBe(1);
      expect((await readToEnd(postgresLog(database.owner))).filter((it) => it.idempotencyKey === "same")).toHaveLength(
        1,
      );
    });

    it("commands with one key, each another one: one is carried out, and all others are refused", async () => {
      const machines = [engineOf(), engineOf()];
      const told = await Promise.all(
        MANY.slice(0, 300).map((n) =>
          machines[n % 2]?.execute({ ...command(1, `k-${n}`), idempotencyKey: "shared" }).then(
            () => "accepted",
            (error: unknown) => (isKtttError(error) ? error.code : error),
          ),
        ),
      );
      expect(told.filter((it) => it === "accepted")).toHaveLength(1);
      expect(told.filter((it) => it === "authority/key-of-another-command")).toHaveLength(299);
    });

    it("commands of two machines on twenty duties: all are accepted, none twice, and the chain is whole", async () => {
      const machines = [engineOf(), engineOf()];
      const keys = MANY.slice(0, 1000).map((n) => `many-${n}`);
      await Promise.all(keys.map((key, n) => machines[n % 2]?.execute(command(n % 20, key))));
      const stored = (await readToEnd(postgresLog(database.owner))).flatMap((it) => it.idempotencyKey ?? []);
      expect(stored.filter((it) => it.startsWith("many-")).sort()).toEqual([...keys].sort());
      expect((await verify(postgresLog(database.owner))).broken).toBeNull();
    });
  });
}
