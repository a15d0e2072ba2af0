import { readToEnd, sampleWrite } from "@kttt/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SqlDriver } from "./driver.js";
import { migrate } from "./migrate.js";
import { openPg } from "./pg-driver.js";
import { postgresLog } from "./postgres-log.js";
import { realDatabase, type TestDatabase } from "./test-database.js";

/** A promise and the function that keeps it. */
function signal(): { readonly sent: Promise<void>; readonly send: () => void } {
  let send: () => void = () => undefined;
  const sent = new Promise<void>((resolve) => {
    send = resolve;
  });
  return { sent, send };
}

/** Resolves when so many sessions of this database wait for a lock. */
async function untilWaiting(driver: SqlDriver, count: number): Promise<void> {
  for (;;) {
    const rows = await driver.query(
      "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    if (rows.length >= count) return;
  }
}

describe("the order of the whole log, with several writers", () => {
  let database: TestDatabase;
  let other: SqlDriver;
  beforeAll(async () => {
    database = await realDatabase();
    await migrate(database.owner);
    other = await openPg({ url: database.url ?? "", connections: 16 });
  });
  afterAll(async () => {
    await other.end();
    await database.drop();
  });

  it("a plain sequence would let a reader skip an event committed late: the reason for what follows", async () => {
    await database.owner.script("create table naive (position bigserial primary key, words text)");
    const [begun, finish] = [signal(), signal()];
    const late = database.owner.transaction(async (sql) => {
      await sql.query("insert into naive (words) values ('late')");
      begun.send();
      await finish.sent;
    });
    await begun.sent;
    await other.query("insert into naive (words) values ('early')");
    const seen = await other.query<{ position: number }>("select position from naive order by position");
    finish.send();
    await late;
    const after = seen.at(-1)?.position ?? 0;
    expect(after).toBe(2);
    expect(await other.query("select words from naive where position > $1", [after])).toEqual([]);
    expect(await other.query("select words from naive")).toHaveLength(2);
  });

  it("a writer who commits late keeps the next one waiting, and a reader in between skips nobody", async () => {
    const log = postgresLog(other);
    const [begun, finish] = [signal(), signal()];
    const late = database.owner.transaction(async (sql) => {
      await postgresLog(sql).append([sampleWrite("hcm", "order/late", 0)]);
      begun.send();
      await finish.sent;
    });
    await begun.sent;
    const early = log.append([sampleWrite("hcm", "order/early", 0)]);
    await untilWaiting(database.owner, 1);
    const between = await log.readAll();
    expect(between).toEqual([]);
    finish.send();
    await Promise.all([late, early]);
    const after = await log.readAll({ after: between.at(-1)?.position ?? 0 });
    expect(after.map((event) => event.id)).toEqual(["order/late@1", "order/early@1"]);
  });

  it("a writer who gives up leaves no gap and holds nobody up", async () => {
    const log = postgresLog(other);
    const before = (await readToEnd(log)).at(-1)?.position ?? 0;
    await database.owner
      .transaction(async (sql) => {
        await postgresLog(sql).append([sampleWrite("hcm", "order/given-up", 0, 3)]);
        throw new Error("given up");
      })
      .catch(() => undefined);
    const [next] = await log.append([sampleWrite("hcm", "order/next", 0)]);
    expect(next?.position).toBe(before + 1);
    expect(await log.read("order/given-up")).toEqual([]);
  });

  it("a reader who follows eight writers, some of whom give up, sees every event once and in the order of each stream", async () => {
    const log = postgresLog(other);
    let after = (await readToEnd(log)).at(-1)?.position ?? 0;
    const seen: string[] = [];
    let writing = true;
    const reader = (async () => {
      for (;;) {
        const last = !writing;
        const page = await log.readAll({ after, limit: 7 });
        seen.push(...page.map((event) => event.id));
        after = page.at(-1)?.position ?? after;
        if (last && page.length === 0) return;
      }
    })();
    const written: string[] = [];
    await Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        for (let round = 0; round < 25; round += 1) {
          await other
            .transaction(async (sql) => {
              const stream = `order/writer-${writer}`;
              const version = (await postgresLog(sql).read(stream)).length;
              const stored = await postgresLog(sql).append([sampleWrite("hcm", stream, version, 1 + (round % 3))]);
              if ((round + writer) % 5 === 0) throw new Error("given up");
              return stored;
            })
            .then(
              (stored) => written.push(...stored.map((event) => event.id)),
              (error: unknown) => expect(error).toMatchObject({ message: "given up" }),
            );
        }
      }),
    );
    writing = false;
    await reader;
    expect(new Set(seen).size).toBe(seen.length);
    expect([...seen].sort()).toEqual([...written].sort());
    for (let writer = 0; writer < 8; writer += 1) {
      const own = seen.filter((id) => id.startsWith(`order/writer-${writer}@`));
      expect(own).toEqual(own.map((_, index) => `order/writer-${writer}@${index + 1}`));
    }
  });
});
