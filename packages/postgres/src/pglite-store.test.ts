import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleWrite } from "@kttt/testing";
import { expect, it } from "vitest";
import { openStore } from "./store.js";
import { consumerSuite } from "./suites/consumer.suite.js";
import { migrationSuite } from "./suites/migration.suite.js";
import { parallelSuite } from "./suites/parallel.suite.js";
import { protectionSuite } from "./suites/protection.suite.js";
import { serviceRecordsSuite } from "./suites/service-records.suite.js";
import { snapshotSuite } from "./suites/snapshot.suite.js";
import { embeddedDatabase } from "./test-database.js";

protectionSuite("PGlite", embeddedDatabase);
migrationSuite("PGlite", embeddedDatabase);
consumerSuite("PGlite", embeddedDatabase);
parallelSuite("PGlite", embeddedDatabase);
snapshotSuite("PGlite", embeddedDatabase);
serviceRecordsSuite("PGlite", embeddedDatabase);

it("a store in a folder is there again when the program starts again", async () => {
  const folder = await mkdtemp(join(tmpdir(), "kttt-pglite-"));
  try {
    const first = await openStore({ folder, role: "kttt_all" });
    const stored = await first.log.append([sampleWrite("hcm", "a", 0, 3)]);
    await first.close();
    const second = await openStore({ folder, role: "kttt_all" });
    expect(await second.log.readAll()).toEqual(stored);
    await second.close();
  } finally {
    await rm(folder, { recursive: true });
  }
});
