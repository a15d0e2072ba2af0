import { readToEnd, sampleWrite } from "@kttt/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { migrate } from "./migrate.js";
import { openPg } from "./pg-driver.js";
import { postgresLog } from "./postgres-log.js";
import { realDatabase, type TestDatabase } from "./test-database.js";

let database: TestDatabase;
beforeAll(async () => {
  database = await realDatabase();
  await migrate(database.owner);
});
afterAll(() => database.drop());

it("a page of all provinces reads the events it returns, and not as many of each province", async () => {
  // One connection, which tells at once what it has read.
  const driver = await openPg({ url: database.url ?? "", connections: 1 });
  const log = postgresLog(driver);
  const provinces = Array.from({ length: 34 }, (_, n) => `tinh-${String(n + 1).padStart(2, "0")}`);
  for (const province of provinces) await log.append([sampleWrite(province, `${province}/x`, 0, 120)]);
  await driver.script("analyze kttt.event; analyze kttt.province_log");
  const readSoFar = async () => {
    await driver.query("select pg_stat_force_next_flush()::text as done");
    const [row] = await driver.query<{ read: number }>(
      "select idx_tup_fetch + seq_tup_read as read from pg_stat_user_tables where relname = 'event'",
    );
    return row?.read ?? 0;
  };
  const before = await readSoFar();
  const page = await log.readAll({ limit: 100 });
  expect(page.map(({ position, province }) => `${province} ${position}`)).toEqual(
    Array.from({ length: 100 }, (_, n) => `tinh-01 ${n + 1}`),
  );
  expect((await readSoFar()) - before).toBeLessThanOrEqual(2 * 120);

  const all = await readToEnd(log, { limit: 100 });
  expect(all.map(({ position, province }) => `${province} ${position}`)).toEqual(
    provinces.flatMap((province) => Array.from({ length: 120 }, (_, n) => `${province} ${n + 1}`)),
  );
  await driver.end();
});
