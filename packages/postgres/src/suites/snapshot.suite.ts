import { createEngine, type Engine, instantAt, legalDate, memoryLogger, settableClock } from "@kttt/core";
import type { EventLog } from "@kttt/core/log";
import { VIETNAM_CALENDAR } from "@kttt/core/time";
import { tinyProvince } from "@kttt/testing";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { grantProvinces } from "../grant-provinces.js";
import { migrate } from "../migrate.js";
import { postgresLog } from "../postgres-log.js";
import { postgresSnapshots, type SnapshotOptions } from "../snapshot/postgres-snapshots.js";
import type { TestDatabase } from "../test-database.js";

const SPAN = { from: legalDate("2024-01-01"), to: legalDate("2024-12-31") };
const OPTIONS = { build: "test", every: 5 };
const provinceOf = (id: string) => tinyProvince({ id, departments: 3 });

/** Snapshots in a database: which are used, and which are thrown away. */
export function snapshotSuite(name: string, open: () => Promise<TestDatabase>): void {
  describe(`snapshots (${name})`, { timeout: 60_000 }, () => {
    let database: TestDatabase;
    let read: number;
    beforeEach(async () => {
      await database?.drop();
      database = await open();
      await migrate(database.owner);
      read = 0;
    }, 60_000);
    afterAll(() => database.drop());

    /** A log which counts what is read of it. */
    function counted(): EventLog {
      const log = postgresLog(database.owner);
      return {
        ...log,
        readAll: async (options) => {
          const page = await log.readAll(options);
          read += page.length;
          return page;
        },
      };
    }

    interface Opened {
      readonly engine: Engine;
      readonly doubts: readonly unknown[];
      readonly keep: () => Promise<boolean>;
    }

    function opened(more: SnapshotOptions & { readonly province?: ReturnType<typeof provinceOf> } = {}): Opened {
      const { province = provinceOf("hcm"), ...options } = more;
      const logger = memoryLogger();
      const snapshots = postgresSnapshots(database.owner, { ...OPTIONS, logger, ...options });
      const clock = settableClock(instantAt(legalDate("2024-06-01"), 9));
      const engine = createEngine({ province, log: counted(), clock, span: SPAN, maxAheadSeconds: null, snapshots });
      return {
        engine,
        get doubts() {
          return logger.entries.map((it) => it.fields?.["doubt"]);
        },
        keep: () => snapshots.keep(province.id),
      };
    }

    /** A province at work whose snapshot was made; how many events its log holds. */
    async function begun(more: SnapshotOptions = {}): Promise<number> {
      const { engine, keep } = opened(more);
      await engine.advance();
      expect(await keep()).toBe(true);
      const { position } = await engine.register();
      expect(position).toBeGreaterThan(5);
      return position;
    }

    const standing = async ({ engine }: Opened) => [...(await engine.register()).obligations];

    /** What is said without a snapshot. */
    const truth = () => standing(opened({ build: "source" }));

    /** Opens it again: how many events were read, and why a snapshot was thrown away. */
    async function again(more: Parameters<typeof opened>[0] = {}) {
      read = 0;
      const it = opened(more);
      const found = await standing(it);
      return { found, read, doubts: it.doubts };
    }

    async function obstacle(engine: Engine, text: string): Promise<void> {
      const [state] = [...(await engine.register()).obligations.values()];
      if (!state) throw new Error("no duty");
      const actor = { agency: state.body, person: null, role: "lead" as const };
      const on = legalDate("2024-06-01");
      const said = { obligation: state.obligation.id, on, actor, obstacle: text, text };
      await engine.execute({ type: "raise-obstacle", ...said, idempotencyKey: text });
    }

    it("opened again only the events behind it are read, and everything stands as it stood", async () => {
      await begun();
      expect(await again()).toEqual({ found: await truth(), read: 0, doubts: [] });
      await obstacle(opened().engine, "Thiếu kinh phí");
      expect(await again()).toEqual({ found: await truth(), read: 1, doubts: [] });
      expect(JSON.stringify(await truth())).toContain("Thiếu kinh phí");
    });

    it("is made anew when enough events have come since, from the last one and not from the log's beginning", async () => {
      await begun();
      const it = opened();
      expect(await it.keep()).toBe(false);
      for (const text of ["a", "b", "c", "d"]) await obstacle(it.engine, text);
      expect(await it.keep()).toBe(false);
      await obstacle(it.engine, "e");
      // Who asks at the same time shares the answer.
      expect(await Promise.all([it.keep(), it.keep()])).toEqual([true, true]);
      expect(await again()).toEqual({ found: await truth(), read: 0, doubts: [] });
    });

    it("of a province nobody has opened, of one without events, or run from the library's sources, none is made", async () => {
      await begun();
      const snapshots = postgresSnapshots(database.owner, OPTIONS);
      expect(await snapshots.keep("hcm")).toBe(false);
      const empty = opened({ province: provinceOf("hanoi") });
      await empty.engine.register();
      expect(await empty.keep()).toBe(false);
      const sources = opened({ build: "source", every: 1 });
      await sources.engine.register();
      expect(await sources.keep()).toBe(false);
    });

    it("of another build, format or definition it is thrown away, told, and made anew", async () => {
      const events = await begun();
      const other = provinceOf("hcm");
      const changed = { ...other, version: "2" };
      for (const [more, doubt] of [
        [{ build: "next" }, "build"],
        [{ province: changed }, "definition"],
      ] as const) {
        expect(await again(more)).toEqual({ found: await truth(), read: events, doubts: [doubt] });
      }
      await database.owner.query(
        `update kttt.snapshot set head = (head::jsonb || '{"format": 0}')::json where province = 'hcm'`,
      );
      expect(await again()).toEqual({ found: await truth(), read: events, doubts: ["format"] });
      const it = opened();
      await it.engine.register();
      // Fewer events than usual have come since, but it is of no use.
      expect(await it.keep()).toBe(true);
      expect(await again()).toEqual({ found: await truth(), read: 0, doubts: [] });
    });

    it.each([
      [
        "a byte of it is another",
        "update kttt.snapshot_part set bytes = set_byte(bytes, 40, get_byte(bytes, 40) # 1)",
        "damaged",
      ],
      ["its end is missing", "update kttt.snapshot_part set bytes = substr(bytes, 1, 100)", "damaged"],
      ["all of it is missing", "delete from kttt.snapshot_part", "damaged"],
      ["it says that it is of another place", "update kttt.snapshot set position = position - 1", "link"],
      ["it says that it is of a place which is not there", "update kttt.snapshot set position = position + 1", "link"],
      ["it says another link", `update kttt.snapshot set head = (head::jsonb || '{"link": "00"}')::json`, "link"],
      ["its head is none", "update kttt.snapshot set head = '7'", "format"],
      ["its head is nothing", "update kttt.snapshot set head = 'null'", "unreadable"],
      ["its table is gone", "drop table kttt.snapshot cascade", "unreadable"],
    ])("falsified or damaged it is thrown away: %s", async (_, statement, doubt) => {
      const events = await begun();
      await database.owner.script(statement);
      expect(await again()).toEqual({ found: await truth(), read: events, doubts: [doubt] });
    });

    it("with a secret, one which was written without it is thrown away, though its digest fits", async () => {
      const events = await begun();
      expect(await again({ secret: "một" })).toEqual({ found: await truth(), read: events, doubts: ["damaged"] });
      const it = opened({ secret: "một" });
      await it.engine.register();
      expect(await it.keep()).toBe(true);
      expect(await again({ secret: "một" })).toMatchObject({ read: 0, doubts: [] });
      expect(await again({ secret: "hai" })).toMatchObject({ read: events, doubts: ["damaged"] });
    });

    it("of a log which was put back to an earlier day it is thrown away, also after others were entered", async () => {
      const it = opened();
      await it.engine.advance();
      const { position } = await it.engine.register();
      await database.owner.script(
        "create table kept_log as table kttt.province_log; create table kept as table kttt.event",
      );
      for (const text of ["a", "b"]) await obstacle(it.engine, text);
      expect(await it.keep()).toBe(true);
      const restore = `alter table kttt.event disable trigger event_is_append_only; delete from kttt.event;
        insert into kttt.event select * from kept; alter table kttt.event enable trigger event_is_append_only;
        delete from kttt.province_log; insert into kttt.province_log select * from kept_log`;
      await database.owner.script(restore);
      expect(await again()).toEqual({ found: await truth(), read: position, doubts: ["link"] });
      for (const text of ["c", "d"]) await obstacle(opened().engine, text);
      expect(await again()).toEqual({ found: await truth(), read: position + 2, doubts: ["link"] });
      expect(JSON.stringify(await truth())).toContain('"c"');
      await database.owner.script("drop table kept, kept_log");
    });

    it("of a log which is put back while it is being read none is made", async () => {
      await opened().engine.advance();
      let pages = 0;
      const owner = database.owner;
      const snapshots = postgresSnapshots(
        {
          ...owner,
          query: async (text, params) => {
            // Behind the first page: its last event is another one when the next is asked for.
            if (text.includes("position >= $2") && (pages += 1) === 2) {
              await owner.script(
                `alter table kttt.event disable trigger event_is_append_only; update kttt.event set log_hash = sha256(log_hash);
                 alter table kttt.event enable trigger event_is_append_only`,
              );
            }
            return owner.query(text, params);
          },
        },
        OPTIONS,
      );
      await snapshots.load({ province: provinceOf("hcm"), span: SPAN, calendar: VIETNAM_CALENDAR });
      expect([await snapshots.keep("hcm"), pages]).toEqual([false, 2]);
      expect(await owner.query("select province from kttt.snapshot")).toEqual([]);
    });

    it("of another province is neither seen nor written nor removed by a role which is given one", async () => {
      await begun();
      const role = "kttt_snapshots_hanoi";
      await grantProvinces(database.owner, role, ["hanoi"]);
      await database.owner.transaction(async (sql) => {
        await sql.query(`set local role ${role}`);
        for (const table of ["snapshot", "snapshot_part"]) {
          expect(await sql.query(`select province from kttt.${table}`)).toEqual([]);
          expect(await sql.query(`delete from kttt.${table} returning province`)).toEqual([]);
          expect(await sql.query(`update kttt.${table} set province = 'hanoi' returning province`)).toEqual([]);
        }
      });
      for (const statement of [
        "insert into kttt.snapshot values ('camau', 1, '{}')",
        "insert into kttt.snapshot values ('hcm', 1, '{}') on conflict (province) do update set head = '{}'",
        "insert into kttt.snapshot_part values ('hcm', 7, '')",
        "insert into kttt.snapshot values ('hanoi', 1, '{}'); update kttt.snapshot set province = 'camau'",
      ]) {
        const refused = database.owner.transaction(async (sql) => {
          await sql.script(`set local role ${role}`);
          await sql.script(statement);
        });
        await expect(refused, statement).rejects.toMatchObject({ code: "42501" });
      }
      expect(await again()).toMatchObject({ read: 0, doubts: [] });
      await database.owner.transaction(async (sql) => {
        await sql.script(`set local role ${role}`);
        await sql.script(
          "insert into kttt.snapshot values ('hanoi', 1, '{}'); insert into kttt.snapshot_part values ('hanoi', 0, '')",
        );
      });
    });
  });
}
