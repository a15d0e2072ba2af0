import type { ServiceRecord, ServiceRecords } from "@kttt/core/log";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { grantProvinces } from "../grant-provinces.js";
import { migrate } from "../migrate.js";
import { postgresServiceRecords } from "../postgres-service-records.js";
import type { TestDatabase } from "../test-database.js";

const feed = (id: string, province = "hcm", version = 0): ServiceRecord => ({
  ...{ kind: "feed", id, province, version },
  data: { body: "so-du-lich", words: "Lịch của Sở Du lịch", last: null },
});

/** What a service keeps beside the log. */
export function serviceRecordsSuite(name: string, open: () => Promise<TestDatabase>): void {
  describe(`what a service keeps beside the log (${name})`, { timeout: 60_000 }, () => {
    let database: TestDatabase;
    let records: ServiceRecords;
    beforeAll(async () => {
      database = await open();
      await migrate(database.owner);
      records = postgresServiceRecords(database.owner);
    }, 60_000);
    afterAll(() => database.drop());

    it("is there again as it was given, by its kind and id, in the order of the ids", async () => {
      for (const id of ["b", "a"]) expect(await records.put(feed(id))).toEqual({ ...feed(id), version: 1 });
      await records.put(feed("c", "hanoi"));
      await records.put({ ...feed("a"), kind: "webhook" });
      expect((await records.list("feed")).map((it) => it.id)).toEqual(["a", "b", "c"]);
      expect((await records.list("feed", "hanoi")).map((it) => it.id)).toEqual(["c"]);
      expect(await records.get("feed", "a")).toEqual({ ...feed("a"), version: 1 });
      expect(await records.get("feed", "z")).toBeNull();
      expect([await records.remove("feed", "b"), await records.remove("feed", "b")]).toEqual([true, false]);
      expect(await records.get("feed", "b")).toBeNull();
    });

    it("is written by who has read its last version: of two who change it at once, one is refused", async () => {
      const moved = { code: "log/record-moved" };
      await records.put(feed("race"));
      await expect(records.put(feed("race"))).rejects.toMatchObject(moved);
      const both = await Promise.allSettled(
        [1, 2].map((last) => records.put({ ...feed("race", "hcm", 1), data: { last } })),
      );
      expect(both.map((it) => it.status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(await records.get("feed", "race")).toMatchObject({ version: 2 });
      await expect(records.put(feed("race", "hanoi", 2))).rejects.toMatchObject(moved);
    });

    it("of another province is neither seen nor changed nor removed by a role which is given one", async () => {
      const role = "kttt_records_hcm";
      await database.owner.script(
        `do $$ begin create role ${role} nologin; exception when duplicate_object or unique_violation then null; end $$; grant kttt_app to ${role}`,
      );
      await grantProvinces(database.owner, role, ["hcm"]);
      await records.put(feed("of-hanoi", "hanoi"));
      await database.owner.transaction(async (sql) => {
        await sql.query(`set local role ${role}`);
        const own = postgresServiceRecords(sql);
        await own.put(feed("of-hcm"));
        expect((await own.list("feed")).every((it) => it.province === "hcm")).toBe(true);
        expect(await own.get("feed", "of-hanoi")).toBeNull();
        expect(await own.remove("feed", "of-hanoi")).toBe(false);
        await expect(own.put(feed("of-hanoi", "hanoi", 1))).rejects.toMatchObject({ code: "log/record-moved" });
      });
      expect(await records.get("feed", "of-hanoi")).toMatchObject({ version: 1 });
    });
  });
}
