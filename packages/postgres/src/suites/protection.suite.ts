import { sampleEvent, sampleWrite } from "@kttt/testing";
import { verify } from "@kttt/core/log";
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
      expect(await seen("kttt_test_both")).toEqual(["hcm/a@1", "hcm/a@2", "hanoi/a@1", "hanoi/a@2"]);
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
      ).rejects.toThrow(rowSecurity);
      await expect(
        as("kttt_test_hcm", (sql) =>
          postgresLog(sql).append([sampleWrite("hanoi", "hanoi/b", 0)], { idempotencyKey: "k" }),
        ),
      ).rejects.toThrow(rowSecurity);
      await expect(
        as("kttt_test_hcm", (sql) => postgresLog(sql).append([sampleWrite("hcm", "hanoi/a", 0)])),
      ).rejects.toMatchObject({ code: "log/foreign-stream" });
      const [stored] = await as("kttt_test_hcm", (sql) => postgresLog(sql).append([sampleWrite("hcm", "hcm/a", 2)]));
      expect(stored).toMatchObject({ id: "hcm/a@3", position: 5 });
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

    it("has every event sealed, and the audit names the first one which somebody with all rights changed", async () => {
      const log = postgresLog(database.owner);
      await log.append([{ ...sampleWrite("hcm", "hcm/c", 0), events: [sampleEvent("một"), sampleEvent("hai")] }]);
      const whole = await verify(log);
      expect(whole).toMatchObject({ broken: null, gaps: 0, lastPosition: 7 });

      const tamper = async (statement: string) => {
        const undo = new Error("undo");
        const report = await database.owner
          .transaction(async (sql) => {
            await sql.script(`alter table kttt.event disable trigger event_is_append_only; ${statement}`);
            const found = await verify(postgresLog(sql));
            throw Object.assign(undo, { found });
          })
          .catch((error: unknown) => (error as { readonly found: Awaited<ReturnType<typeof verify>> }).found);
        return { broken: report.broken, gaps: report.gaps };
      };
      const at = (column: string, value: string) =>
        tamper(`update kttt.event set ${column} = ${value} where stream = 'hcm/c' and version = 1`);
      const changed = { broken: { id: "hcm/c@1", position: 6, reason: "changed" }, gaps: 0 };
      expect(await at("content", "replace(content::text, 'một', 'mốt')::json")).toEqual(changed);
      expect(await at("content", "(content::text || ' ')::json")).toEqual(changed);
      expect(await at("province", "'hanoi'")).toEqual(changed);
      expect(await at("idempotency_key", "'other'")).toEqual(changed);
      expect(await at("hash", "sha256('x')")).toEqual(changed);
      expect(await tamper("delete from kttt.event where stream = 'hcm/c' and version = 1")).toEqual({
        broken: { id: "hcm/c@2", position: 7, reason: "missing" },
        gaps: 0,
      });
      expect(await tamper("delete from kttt.event where stream = 'hanoi/a'")).toEqual({ broken: null, gaps: 2 });
      expect(await verify(log)).toEqual(whole);
    });
  });
}
