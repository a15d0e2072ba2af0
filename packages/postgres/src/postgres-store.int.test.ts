import { eventLogSuite, sampleWrite } from "@kttt/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "./store.js";
import { consumerSuite } from "./suites/consumer.suite.js";
import { migrationSuite } from "./suites/migration.suite.js";
import { parallelSuite } from "./suites/parallel.suite.js";
import { protectionSuite } from "./suites/protection.suite.js";
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

  it("at the same moment from several machines migrates once", async () => {
    const fresh = await realDatabase();
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore({ url: fresh.url ?? "" })));
    await stores[0]?.log.append([sampleWrite("hcm", "a", 0)]);
    expect(await stores[3]?.log.readAll()).toHaveLength(1);
    await Promise.all(stores.map((store) => store.close()));
    await fresh.drop();
  });
});
