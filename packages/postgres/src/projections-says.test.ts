import { instant, legalDate } from "@kttt/core";
import { describe, expect, it } from "vitest";
import type { Sql, SqlDriver, SqlRow, SqlValue } from "./driver.js";
import { postgresProjections, type StoredProjection } from "./projections.js";

const content = (version: number) => ({
  ...{ province: "hcm", stream: "hcm/a", version, type: "sample/noted", schemaVersion: 1, data: null, basis: null },
  ...{ happenedOn: legalDate("2024-06-14"), recordedAt: instant("2024-06-14T02:30:00.000Z"), idempotencyKey: null },
  actor: { agency: "so-a", person: null, role: "lead" },
});

/** A database with so many events of one province, which remembers what is kept of a projection. */
function database(events: number, kept?: { readonly position: number; readonly state: string }) {
  const asked: (readonly [string, ...SqlValue[]])[] = [];
  const pages: number[] = [];
  const sql: Sql = {
    query: <Row extends SqlRow>(text: string, params: readonly SqlValue[] = []) => {
      const answer = (): readonly SqlRow[] => {
        if (text.includes("kttt.event")) {
          const [after, limit, province] = params as [number, number, string];
          const rows = Array.from({ length: events }, (_, n) => n + 1)
            .filter((position) => position > after && province === "hcm")
            .slice(0, limit)
            .map((position) => ({ position, content: JSON.stringify(content(position)) }));
          pages.push(rows.length);
          return rows;
        }
        asked.push([/^\s*(\w+)/.exec(text)?.[1] ?? "", ...params]);
        if (text.startsWith("select position") && kept) return [kept];
        return [];
      };
      return Promise.resolve(answer() as readonly Row[]);
    },
    script: () => Promise.reject(new Error("no script")),
  };
  let transactions = 0;
  const driver: SqlDriver = {
    ...{ query: () => Promise.reject(new Error("outside")), script: sql.script, end: () => Promise.resolve() },
    transaction: (work) => {
      transactions += 1;
      return work(sql);
    },
  };
  return { driver, asked, pages, transactions: () => transactions };
}

const counted: StoredProjection<{ readonly count: number }> = {
  ...{ name: "counted", shape: 3, initial: { count: 0 } },
  fold: ({ count }) => ({ count: count + 1 }),
};
const LOCK = ["select", "projection counted hcm"];
const READ = ["select", "counted", "hcm", 3];
const keep = (position: number, count: number) => ["insert", "counted", "hcm", 3, position, JSON.stringify({ count })];

describe("a projection kept in a database", () => {
  it("is folded from what is kept on, in one transaction, under a lock of its own, and kept with its place", async () => {
    const { asked, driver, transactions } = database(5, { position: 3, state: '{"count":30}' });
    const after = await postgresProjections(driver).catchUp(counted, "hcm");
    expect(after).toEqual({ state: { count: 32 }, position: 5 });
    expect(asked).toEqual([LOCK, READ, keep(5, 32)]);
    expect(transactions()).toBe(1);
  });

  it("is not written when nothing has come, but when it is looked at for the first time", async () => {
    const still = database(3, { position: 3, state: '{"count":30}' });
    expect(await postgresProjections(still.driver).catchUp(counted, "hcm")).toEqual({
      state: { count: 30 },
      position: 3,
    });
    expect(still.asked).toEqual([LOCK, READ]);
    const empty = database(0);
    expect(await postgresProjections(empty.driver).catchUp(counted, "hcm")).toEqual({
      state: { count: 0 },
      position: 0,
    });
    expect(empty.asked).toEqual([LOCK, READ, keep(0, 0)]);
  });

  it("is folded page by page to the end, also where the last page is full", async () => {
    for (const [events, pages] of [
      [2_000, [1_000, 1_000, 0]],
      [1_999, [1_000, 999]],
    ] as const) {
      const it = database(events);
      const after = await postgresProjections(it.driver).catchUp(counted, "hcm");
      expect([after.state.count, after.position, it.pages]).toEqual([events, events, pages]);
    }
  });

  it("is made anew from the first event, whatever is kept, in one transaction and under the same lock", async () => {
    const { asked, driver, transactions } = database(4, { position: 3, state: '{"count":30}' });
    expect(await postgresProjections(driver).rebuild(counted, "hcm")).toEqual({ state: { count: 4 }, position: 4 });
    expect(asked).toEqual([LOCK, READ, keep(4, 4)]);
    expect(transactions()).toBe(1);
  });

  it("reads the log as its user views it", async () => {
    const { driver } = database(3);
    const view = postgresProjections(driver, (log) => ({
      ...log,
      readAll: async (options) => (await log.readAll(options)).filter((it) => it.version !== 2),
    }));
    expect(await view.catchUp(counted, "hcm")).toEqual({ state: { count: 2 }, position: 3 });
    expect(await view.rebuild(counted, "hcm")).toEqual({ state: { count: 2 }, position: 3 });
  });
});
