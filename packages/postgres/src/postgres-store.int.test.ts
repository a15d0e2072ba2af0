import { eventLogSuite, sampleWrite } from "@kttt/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "./store.js";
import { consumerSuite } from "./suites/consumer.suite.js";
import { migrationSuite } from "./suites/migration.suite.js";
import { parallelSuite } from "./suites/parallel.suite.js";
import { protectionSuite } from "./suites/protection.suite.js";
import { serviceRecordsSuite } from "./suites/service-records.suite.js";
import { snapshotSuite } from "./suites/snapshot.suite.js";
import { realDatabase, type TestDatabase } from "./test-database.js";

for (const role of [undefined, "kttt_all"]) {
  eventLogSuite(`postgresLog on PostgreSQL as ${role ?? "the owner"}`, async () => {
    const database = await realDatabase();
    await openStore({ url: database.url ?? "" }).then((store) => store.close());
    const store = await openStore({ url: database.url ?? "", ...(role === undefined ? {} : { role }) });
    return {
      log: store.log,
      close: async () => {
        await store.close();
        await database.drop();
      },
    };
  });
}

protectionSuite("PostgreSQL", realDatabase);
migrationSuite("PostgreSQL", realDatabase);
consumerSuite("PostgreSQL", realDatabase);
parallelSuite("PostgreSQL", realDatabase);
snapshotSuite("PostgreSQL", realDatabase);
serviceRecordsSuite("PostgreSQL", realDatabase);

describe("opening a store", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await realDatabase();
  });
  afterAll(() => database.drop());

  it("as the application's role is refused until the owner has migrated", async () => {
    const url = database.url ?? "";
    const early = await realDatabase();
    // A role made by another database of this server exists already; made here it would be the test of that.
    await openStore({ url }).then((store) => store.close());
    await expect(openStore({ url: early.url ?? "", role: "kttt_all" })).rejects.toMatchObject({
      code: "store/not-migrated",
    });
    await early.drop();
  });

  it("acts as its role whatever settings the address carries, and no role's name smuggles one in", async () => {
    await openStore({ url: database.url ?? "" }).then((store) => store.close());
    const addressed = (options: string) => {
      const url = new URL(database.url ?? "");
      url.searchParams.set("options", options);
      return url.href;
    };
    const owner = decodeURIComponent(new URL(database.url ?? "").username) || "postgres";
    for (const options of [`-c role=${owner}`, "-c role=none", "-c statement_timeout=0 -c lock_timeout=0"]) {
      const store = await openStore({ url: addressed(options), role: "kttt_all", connections: 1 });
      const [row] = await store.driver.query(
        "select current_user::text as name, current_setting('statement_timeout') as most, current_setting('lock_timeout') as wait",
      );
      expect([options, row]).toEqual([options, { name: "kttt_all", most: "30s", wait: "10s" }]);
      await expect(store.driver.query("delete from kttt.event")).rejects.toMatchObject({ code: "42501" });
      await store.close();
    }
    for (const role of ["kttt_all -c role=none", "kttt_all' -c role=none", 'kttt_all"; reset role; --', "none"]) {
      await expect(openStore({ url: database.url ?? "", role })).rejects.toMatchObject({
        code: expect.stringMatching(/^(?:22023|42704|store\/wrong-role)$/) as string,
      });
    }
  });

  it("at the same moment from several machines migrates once", async () => {
    const fresh = await realDatabase();
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore({ url: fresh.url ?? "" })));
    await stores[0]?.log.append([sampleWrite("hcm", "a", 0)]);
    expect(await stores[3]?.log.readAll()).toHaveLength(1);
    await Promise.all(stores.map((store) => store.close()));
    await fresh.drop();
  });
});
