import { verify } from "@kttt/core/log";
import { sampleWrite } from "@kttt/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SqlDriver } from "../driver.js";
import { LATEST_MIGRATION, migrate } from "../migrate.js";
import { MIGRATIONS } from "../migrations/index.js";
import { postgresLog } from "../postgres-log.js";
import { postgresOutbox } from "../postgres-outbox.js";
import { postgresPersonRegister } from "../postgres-person-register.js";
import type { TestDatabase } from "../test-database.js";

/** Each step of the migrations, taken from the one before with data in it. */
export function migrationSuite(name: string, open: () => Promise<TestDatabase>): void {
  describe(`migrations (${name})`, { timeout: 60_000 }, () => {
    let database: TestDatabase;
    let driver: SqlDriver;
    beforeEach(async () => {
      database = await open();
      driver = database.owner;
    }, 60_000);
    afterEach(() => database.drop());

    it("are numbered from 1 without a gap", () => {
      expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    });

    it("run once, and not again", async () => {
      expect(await migrate(driver)).toEqual(MIGRATIONS.map(({ number }) => number));
      expect(await migrate(driver)).toEqual([]);
      expect(await driver.query("select number from kttt.migration order by number")).toHaveLength(LATEST_MIGRATION);
    });

    it("are refused on a database which a newer version has changed", async () => {
      await migrate(driver);
      await driver.query("insert into kttt.migration (number, name) values ($1, 'later')", [LATEST_MIGRATION + 1]);
      await expect(migrate(driver)).rejects.toMatchObject({ code: "store/newer-schema" });
    });

    it("leave nothing behind when a step fails", async () => {
      await migrate(driver, 1);
      await driver.script("create table kttt.consumer (in_the_way integer)");
      await expect(migrate(driver)).rejects.toThrow(/already exists/);
      expect(await driver.query("select number from kttt.migration")).toEqual([{ number: 1 }]);
      const columns = await driver.query(
        "select column_name from information_schema.columns where table_schema = 'kttt' and table_name = 'event' and column_name = 'hash'",
      );
      expect(columns).toEqual([]);
    });

    it("0001 keeps events, which can be appended and read as soon as it has run", async () => {
      await migrate(driver, 1);
      const log = postgresLog(driver);
      const stored = await log.append([sampleWrite("hcm", "a", 0, 3)], { idempotencyKey: "k" });
      expect(await log.append([sampleWrite("hcm", "a", 0, 3)], { idempotencyKey: "k" })).toEqual(stored);
      expect(await log.read("a")).toEqual(stored);
    });

    it("0002 seals the events which 0001 kept, changes nothing of them, and new ones go on with their chains", async () => {
      await migrate(driver, 1);
      const log = postgresLog(driver);
      await log.append([sampleWrite("hcm", "a", 0, 3), sampleWrite("hcm", "b", 0, 2)], { idempotencyKey: "k" });
      await log.append([sampleWrite("hcm", "b", 2), sampleWrite("hcm", "a", 3)]);
      const before = await log.readAll();
      expect(await migrate(driver, 2)).toEqual([2]);
      expect(await log.readAll()).toEqual(before);
      expect(await log.append([sampleWrite("hcm", "a", 0, 3)], { idempotencyKey: "k" })).toEqual(before.slice(0, 5));
      await log.append([sampleWrite("hcm", "a", 4), sampleWrite("hcm", "c", 0)]);
      expect(await verify(log)).toMatchObject({ events: 9, streams: 3, gaps: 0, broken: null });
      await expect(driver.script("delete from kttt.event")).rejects.toMatchObject({ code: "KT003" });
    });

    it("0003 lets consumers start with the events which were there before", async () => {
      await migrate(driver, 2);
      await postgresLog(driver).append([sampleWrite("hcm", "a", 0, 3)]);
      await migrate(driver, 3);
      const sent: string[] = [];
      const send = () => postgresOutbox(driver).deliver("mail", (event) => Promise.resolve(void sent.push(event.id)));
      expect(await send()).toBe(3);
      expect(await send()).toBe(0);
      expect(sent).toEqual(["a@1", "a@2", "a@3"]);
    });

    it("0004 adds the personal data beside the log and leaves consumers where they were", async () => {
      await migrate(driver, 3);
      await postgresLog(driver).append([sampleWrite("hcm", "a", 0, 3)]);
      const outbox = postgresOutbox(driver);
      expect(await outbox.deliver("mail", () => Promise.resolve(), { limit: 2 })).toBe(2);
      await migrate(driver, 4);
      expect(await outbox.deliver("mail", () => Promise.resolve())).toBe(1);
      await postgresPersonRegister(driver).put("hcm", "p-1", { name: "An" });
      expect(await postgresPersonRegister(driver).get("hcm", "p-1")).toEqual({ name: "An" });
    });
  });
}
