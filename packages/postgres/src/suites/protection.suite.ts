import { instant } from "@kttt/core";
import { sampleEvent, sampleWrite } from "@kttt/testing";
import { canonicalJson, verify } from "@kttt/core/log";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { grantProvinces } from "../grant-provinces.js";
import { migrate } from "../migrate.js";
import { postgresLog } from "../postgres-log.js";
import { postgresPersonRegister } from "../postgres-person-register.js";
import { inRole, type TestDatabase } from "../test-database.js";

const refused = expect.objectContaining({ code: "42501" }) as Error;
const rowSecurity = expect.objectContaining({
  code: "42501",
  message: expect.stringMatching(/row-level security/),
}) as Error;
const appendOnly = expect.objectContaining({ code: "KT003" }) as Error;

const APPEND = "select kttt.append('hcm', null, array['hcm/a'], array[3], array[1], $1, $2)";

/** What the database itself protects, whatever a program asks of it. */
export function protectionSuite(name: string, open: () => Promise<TestDatabase>): void {
  describe(`the database protects the log (${name})`, { timeout: 60_000 }, () => {
    let database: TestDatabase;
    const as = <T>(role: string, work: Parameters<typeof inRole<T>>[2]) => inRole(database.owner, role, work);

    beforeAll(async () => {
      database = await open();
      await migrate(database.owner);
      await grantProvinces(database.owner, "kttt_test_hcm", ["hcm"]);
      await grantProvinces(database.owner, "kttt_test_both", ["hcm", "hanoi"]);
      const log = postgresLog(database.owner);
      await log.append([sampleWrite("hcm", "hcm/a", 0, 2)], { idempotencyKey: "k" });
      await log.append([sampleWrite("hanoi", "hanoi/a", 0, 2)], { idempotencyKey: "k" });
    }, 60_000);
    afterAll(() => database.drop());

    const changes = [
      "update kttt.event set content = '{}'",
      "delete from kttt.event",
      "truncate kttt.event",
      "alter table kttt.event disable trigger event_is_append_only",
      "update kttt.migration set name = ''",
      "insert into kttt.province_access values ('kttt_test_hcm', '*')",
      "insert into kttt.event select * from kttt.event",
      "update kttt.province_log set position = 9223372036854775807",
      "select * from kttt.province_log for update",
    ];
    it.each(changes)("refuses the application's role: %s", async (statement) => {
      for (const role of ["kttt_all", "kttt_test_hcm"]) {
        await expect(as(role, (sql) => sql.script(statement))).rejects.toThrow(refused);
      }
    });

    it.each(changes.slice(0, 3))("refuses even the owner and the superuser: %s", async (statement) => {
      await expect(database.owner.script(statement)).rejects.toThrow(appendOnly);
      expect(await postgresLog(database.owner).readAll()).toHaveLength(4);
    });

    it("shows a role the events of its provinces only", async () => {
      const seen = (role: string) =>
        as(role, async (sql) => (await postgresLog(sql).readAll()).map((event) => event.id));
      expect(await seen("kttt_test_hcm")).toEqual(["hcm/a@1", "hcm/a@2"]);
      expect(await seen("kttt_test_both")).toEqual(["hanoi/a@1", "hanoi/a@2", "hcm/a@1", "hcm/a@2"]);
      expect(await seen("kttt_all")).toHaveLength(4);
      expect(await seen("kttt_app")).toEqual([]);
      await as("kttt_test_hcm", async (sql) => {
        const log = postgresLog(sql);
        expect(await log.read("hanoi/a")).toEqual([]);
        expect(await log.readAll({ province: "hanoi" })).toEqual([]);
        expect(await log.readAllSealed()).toHaveLength(2);
      });
    });

    it("lets a role append to its provinces only, and gives it no other province's event for a known key", async () => {
      await expect(
        as("kttt_test_hcm", (sql) => postgresLog(sql).append([sampleWrite("hanoi", "hanoi/b", 0)])),
      ).rejects.toMatchObject({ code: "store/province-refused" });
      await expect(
        as("kttt_test_hcm", (sql) =>
          postgresLog(sql).append([sampleWrite("hanoi", "hanoi/b", 0)], { idempotencyKey: "k" }),
        ),
      ).rejects.toMatchObject({ code: "store/province-refused" });
      await expect(
        as("kttt_test_hcm", (sql) => postgresLog(sql).append([sampleWrite("hcm", "hanoi/a", 0)])),
      ).rejects.toMatchObject({ code: "log/foreign-stream" });
      const [stored] = await as("kttt_test_hcm", (sql) => postgresLog(sql).append([sampleWrite("hcm", "hcm/a", 2)]));
      expect(stored).toMatchObject({ id: "hcm/a@3", position: 3 });
    });

    it("lets no role of one province begin a stream another one would need, nor write what it did not say", async () => {
      for (const stream of ["hanoi/new", "new", "hcm"]) {
        await expect(
          as("kttt_test_hcm", (sql) => postgresLog(sql).append([sampleWrite("hcm", stream, 0)])),
        ).rejects.toMatchObject({ code: "log/foreign-stream" });
      }
      const said = (change: Readonly<Record<string, unknown>>) =>
        canonicalJson({ ...sampleEvent(), province: "hcm", stream: "hcm/a", version: 4, ...change });
      const append = (content: string, version = 4) =>
        as("kttt_test_hcm", (sql) => sql.query(APPEND, [[version], [content]]));
      const lies = [
        ...[{ province: "hanoi" }, { stream: "hcm/b" }, { version: 5 }, { idempotencyKey: "k" }],
        ...["", "now", "2024-06-14", "9999-99-99T", null, 7].map((recordedAt) => ({
          recordedAt: recordedAt as string,
        })),
      ].map(said);
      for (const content of [...lies, "null", "[]", "7", "{}"]) {
        await expect(append(content)).rejects.toMatchObject({ code: "KT002" });
      }
      await expect(append(said({ version: 9 }), 9)).rejects.toMatchObject({ code: "KT002" });
      // What is no lie is taken, so the rest was refused for what it said.
      await expect(
        as("kttt_test_hcm", async (sql) => {
          await sql.query(APPEND, [[4], [said({})]]);
          throw new Error("taken back");
        }),
      ).rejects.toThrow("taken back");
    });

    it("shows a role its own rows of who sees what and of the ends of logs, and no others", async () => {
      const access = await as("kttt_test_hcm", (sql) =>
        sql.query("select role_name::text as name from kttt.province_access"),
      );
      expect(access).toEqual([{ name: "kttt_test_hcm" }]);
      const ends = await as("kttt_test_hcm", (sql) => sql.query("select province from kttt.province_log"));
      expect(ends).toEqual([{ province: "hcm" }]);
    });

    it("is not led astray by functions of the caller's own which come first in its search path", async () => {
      await database.owner.script("create schema kttt_lies; grant usage, create on schema kttt_lies to kttt_app");
      await as("kttt_test_hcm", async (sql) => {
        await sql.script(`
          create function kttt_lies.starts_with(text, text) returns boolean language sql as 'select true';
          set local search_path = kttt_lies, pg_catalog`);
        await expect(postgresLog(sql).append([sampleWrite("hcm", "hanoi/mine", 0)])).rejects.toMatchObject({
          code: "log/foreign-stream",
        });
        throw new Error("taken back");
      }).catch((error: unknown) => expect(error).toMatchObject({ message: "taken back" }));
      await database.owner.script("drop schema kttt_lies cascade");
    });

    it("takes a province away from a role again", async () => {
      await grantProvinces(database.owner, "kttt_test_both", ["hanoi"]);
      const seen = await as("kttt_test_both", (sql) => postgresLog(sql).readAll());
      expect(seen.every((event) => event.province === "hanoi")).toBe(true);
    });

    it("keeps personal data apart by province, out of the events, and erases it without touching the log", async () => {
      const before = await verify(postgresLog(database.owner));
      await as("kttt_test_hcm", async (sql) => {
        const persons = postgresPersonRegister(sql);
        await persons.put("hcm", "p-17", { name: "Nguyễn Văn An" });
        await persons.put("hcm", "p-17", { name: "Nguyễn Văn An", telephone: "028 3829 0000" });
        expect(await persons.get("hcm", "p-17")).toEqual({ name: "Nguyễn Văn An", telephone: "028 3829 0000" });
      });
      await as("kttt_test_both", async (sql) => {
        const persons = postgresPersonRegister(sql);
        expect(await persons.get("hcm", "p-17")).toBeNull();
        expect(await persons.erase("hcm", "p-17")).toBe(false);
      });
      await expect(as("kttt_test_both", (sql) => postgresPersonRegister(sql).put("hcm", "p-18", {}))).rejects.toThrow(
        rowSecurity,
      );
      await as("kttt_test_hcm", async (sql) => {
        const persons = postgresPersonRegister(sql);
        expect(await persons.erase("hcm", "p-17")).toBe(true);
        expect(await persons.get("hcm", "p-17")).toBeNull();
        expect(await persons.erase("hcm", "p-17")).toBe(false);
      });
      expect(await verify(postgresLog(database.owner))).toEqual(before);
    });

    it("seals an event with the moment it is entered as, where its writer's clock was behind", async () => {
      const log = postgresLog(database.owner);
      const events = ["10:00", "09:00"].map((time) =>
        sampleEvent(1, { recordedAt: instant(`2024-06-14T${time}:00.000Z`) }),
      );
      const stored = await log.append([{ province: "camau", stream: "camau/a", expectedVersion: 0, events }]);
      expect(stored.map(({ recordedAt }) => recordedAt)).toEqual(events.map(() => events[0]?.recordedAt));
      const kept = await database.owner.query(
        "select content ->> 'recordedAt' as said from kttt.event where province = 'camau' order by position",
      );
      expect(kept.map(({ said }) => said)).toEqual(events.map(() => events[0]?.recordedAt));
      expect((await verify(log)).broken).toBeNull();
      await log.append([sampleWrite("camau", "camau/a", 2)], { idempotencyKey: "k" });
      expect(await log.append([sampleWrite("camau", "camau/b", 0)], { idempotencyKey: "k" })).toEqual(
        (await log.read("camau/a")).slice(2),
      );
    });

    it("has every event sealed, and the audit names the first one which somebody with all rights changed", async () => {
      const log = postgresLog(database.owner);
      await log.append([{ ...sampleWrite("hcm", "hcm/c", 0), events: [sampleEvent("một"), sampleEvent("hai")] }]);
      const whole = await verify(log);
      expect(whole).toMatchObject({ broken: null, heads: { hanoi: { position: 2 }, hcm: { position: 5 } } });

      const tamper = async (statement: string) => {
        const undo = new Error("undo");
        return database.owner
          .transaction(async (sql) => {
            await sql.script(`alter table kttt.event disable trigger event_is_append_only; ${statement}`);
            const found = await verify(postgresLog(sql));
            throw Object.assign(undo, { found });
          })
          .catch((error: unknown) => (error as { readonly found: Awaited<ReturnType<typeof verify>> }).found.broken);
      };
      const at = (column: string, value: string) =>
        tamper(`update kttt.event set ${column} = ${value} where stream = 'hcm/c' and version = 1`);
      const changed = { id: "hcm/c@1", province: "hcm", position: 4, reason: "changed" };
      expect(await at("content", "replace(content::text, 'một', 'mốt')::json")).toEqual(changed);
      expect(await at("idempotency_key", "'other'")).toEqual(changed);
      expect(await at("key_index", "7")).toEqual(changed);
      expect(await at("hash", "sha256('x')")).toEqual(changed);
      expect(await at("log_hash", "sha256('x')")).toEqual(changed);
      for (const content of ["null", "{}", "[]", "7", "1e400", '{"actor":{},"data":1e400}']) {
        expect(await at("content", `'${content}'`)).toEqual({ ...changed, reason: "unreadable" });
      }
      expect(await at("content", `'{"actor":{}}'`)).toEqual(changed);
      expect(await at("content", "(content::text || ' ')::json")).toEqual({ ...changed, reason: "unreadable" });
      // Moved into the log of another province, it does not fit there either.
      expect(
        await tamper("update kttt.event set province = 'hanoi', position = 3 where stream = 'hcm/c' and version = 1"),
      ).toMatchObject({ id: "hcm/c@1", province: "hanoi" });
      expect(
        await tamper(`update kttt.event set position = -1 where stream = 'hcm/c' and version = 1;
          update kttt.event set position = 4 where stream = 'hcm/c' and version = 2;
          update kttt.event set position = 5 where position = -1`),
      ).toMatchObject({ province: "hcm", position: 4 });
      const missing = { province: "hcm", reason: "missing" };
      expect(await tamper("delete from kttt.event where stream = 'hcm/c' and version = 1")).toMatchObject(missing);
      expect(await tamper("delete from kttt.event where stream = 'hcm/a'")).toMatchObject(missing);
      expect(await tamper("delete from kttt.event where stream = 'hcm/c'")).toMatchObject({ ...missing, position: 4 });
      const gone = { province: "hanoi", position: 1 };
      expect(await tamper("delete from kttt.event where province = 'hanoi'")).toMatchObject(gone);
      expect(await tamper("delete from kttt.province_log where province = 'hanoi'")).toMatchObject(gone);
      expect(await verify(log)).toEqual(whole);
    });
  });
}
