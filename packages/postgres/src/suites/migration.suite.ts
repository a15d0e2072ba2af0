import { readFileSync } from "node:fs";
import { instant } from "@kttt/core";
import { verify } from "@kttt/core/log";
import { sampleEvent, sampleWrite } from "@kttt/testing";
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
      const read = async () => [...(await log.read("a")), ...(await log.read("b"))];
      const before = await read();
      expect(await migrate(driver, 2)).toEqual([2]);
      expect(await read()).toEqual(before);
      const replayed = await log.append([sampleWrite("hcm", "a", 0, 3)], { idempotencyKey: "k" });
      expect(replayed.map(({ id }) => id)).toEqual(["a@1", "a@2", "a@3", "b@1", "b@2"]);
      await log.append([sampleWrite("hcm", "a", 4), sampleWrite("hcm", "c", 0)]);
      await migrate(driver);
      expect(await verify(log)).toMatchObject({ events: 9, streams: 3, broken: null });
      await expect(driver.script("delete from kttt.event")).rejects.toMatchObject({ code: "KT003" });
    });

    /** A database as the code before step 5 left it: `suites/rows-of-step-4.json` holds what it had written. */
    async function asBefore(): Promise<void> {
      await migrate(driver, 4);
      const file = new URL("rows-of-step-4.json", import.meta.url);
      const rows = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, readonly object[]>>;
      const insert = (table: string, columns: string, values: string) =>
        driver.query(
          `insert into kttt.${table} (${columns}) select ${values} from
           json_to_recordset($1::json) as r(position bigint, province text, stream text, version integer,
             idempotency_key text, key_index integer, content text, hash text, name text, shape integer, state text,
             person text, data text)`,
          [JSON.stringify(rows[table])],
        );
      await insert(
        "event",
        "position, province, stream, version, idempotency_key, key_index, content, hash",
        "r.position, r.province, r.stream, r.version, r.idempotency_key, r.key_index, r.content::json, decode(r.hash, 'hex')",
      );
      await insert("consumer", "name, province, position", "r.name, r.province, r.position");
      await insert(
        "projection",
        "name, province, shape, position, state",
        "r.name, r.province, r.shape, r.position, r.state::json",
      );
      await insert("personal_data", "province, person, data", "r.province, r.person, r.data::json");
    }

    it("0005 gives each province the log it had, from 1 on, and keeps streams, keys, hashes and personal data", async () => {
      await asBefore();
      const log = postgresLog(driver);
      const before = await driver.query(
        "select stream, version, content::text as content, encode(hash, 'hex') as hash from kttt.event order by province, position",
      );
      expect(await migrate(driver, 5)).toEqual([5]);
      const after = await driver.query(
        "select stream, version, content::text as content, encode(hash, 'hex') as hash from kttt.event order by province, position",
      );
      expect(after).toEqual(before);
      expect(await verify(log)).toMatchObject({
        events: 11,
        broken: null,
        heads: { hanoi: { position: 4 }, hcm: { position: 5 }, quangngai: { position: 2 } },
      });
      expect(await log.append([sampleWrite("hcm", "hcm/b", 0)], { idempotencyKey: "k" })).toMatchObject([
        { id: "hcm/b@1", position: 3 },
        { id: "hcm/b@2", position: 4 },
        { id: "hcm/a@3", position: 5 },
      ]);
      expect(await log.append([sampleWrite("hcm", "hcm/a", 3)])).toMatchObject([{ position: 6 }]);
      // A stream named before names had to begin with their province goes on.
      expect(await log.append([sampleWrite("quangngai", "qn-before-the-rule", 2)])).toMatchObject([{ position: 3 }]);
      expect(await verify(log)).toMatchObject({ events: 13, broken: null });
      expect(await postgresPersonRegister(driver).get("hcm", "p-17")).toEqual({ name: "An" });
    });

    it("0006 goes on from the latest entry of each province, changes nothing which is kept, and audits whole", async () => {
      await migrate(driver, 5);
      const log = postgresLog(driver);
      const at = (time: string) => instant(`2024-06-14T${time}:00.000Z`);
      const write = (stream: string, ...times: string[]) => ({
        ...{ province: stream.split("/")[0] ?? "", stream, expectedVersion: 0 },
        events: times.map((time) => sampleEvent({ recordedAt: at("23:00"), nul: "\u0000" }, { recordedAt: at(time) })),
      });
      await log.append([write("hcm/a", "12:00", "08:00")]);
      await log.append([write("hanoi/a", "09:00")]);
      const before = await log.readAll();
      expect(before.map(({ recordedAt }) => recordedAt)).toEqual(["09:00", "12:00", "08:00"].map(at));
      expect(await migrate(driver)).toEqual([6, 7, 8]);
      expect(await log.readAll()).toEqual(before);
      const stored = [
        ...(await log.append([write("hcm/b", "10:00")])),
        ...(await log.append([write("hanoi/b", "10:00")])),
        ...(await log.append([write("dongnai/a", "10:00")])),
      ];
      expect(stored.map(({ recordedAt }) => recordedAt)).toEqual(["12:00", "10:00", "10:00"].map(at));
      expect(await verify(log)).toMatchObject({ events: 6, broken: null });
    });

    it("0005 leaves every consumer at the event it had come to, the one of all provinces in each of them", async () => {
      await asBefore();
      await migrate(driver);
      const outbox = postgresOutbox(driver);
      const sent = async (province?: string) => {
        const ids: string[] = [];
        await outbox.deliver("mail", (event) => Promise.resolve(void ids.push(event.id)), province ? { province } : {});
        return ids;
      };
      // Four of hcm, hcm, hanoi, hcm … had been sent to all; two of hanoi's to its own.
      expect(await sent()).toEqual([
        "hanoi/a@2",
        "hanoi/a@3",
        "hanoi/a@4",
        "hcm/b@2",
        "hcm/a@3",
        "qn-before-the-rule@1",
        "qn-before-the-rule@2",
      ]);
      expect(await sent("hanoi")).toEqual(["hanoi/a@3", "hanoi/a@4"]);
    });
  });
}
