import type { StoredEvent } from "@kttt/core/log";
import { sampleWrite } from "@kttt/testing";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { migrate } from "../migrate.js";
import { postgresLog } from "../postgres-log.js";
import { postgresOutbox } from "../postgres-outbox.js";
import { postgresProjections, type StoredProjection } from "../projections.js";
import type { TestDatabase } from "../test-database.js";

/** A projection of sample events: how many, and the sum of their versions. It remembers how often it folded. */
function countingProjection(shape = 1) {
  let folded = 0;
  const projection: StoredProjection<{ readonly count: number; readonly sum: number }> = {
    name: "count",
    shape,
    initial: { count: 0, sum: 0 },
    fold(state, event: StoredEvent) {
      folded += 1;
      return { count: state.count + 1, sum: state.sum + event.version };
    },
  };
  return { projection, folded: () => folded };
}

const AGE = "update kttt.consumer_lease set until = until - make_interval(secs => $2) where name = $1";
const RENEWED =
  "select 1 from kttt.consumer_lease where name = $1 and until > clock_timestamp() + interval '50 seconds'";

/** What follows the log: projections and consumers. */
export function consumerSuite(name: string, open: () => Promise<TestDatabase>): void {
  describe(`what follows the log (${name})`, { timeout: 60_000 }, () => {
    let database: TestDatabase;
    beforeAll(async () => {
      database = await open();
      await migrate(database.owner);
    }, 60_000);
    afterAll(() => database.drop());

    it("folds only what has come since the last time, page by page, and rebuilds the same state from the beginning", async () => {
      const log = postgresLog(database.owner);
      const projections = postgresProjections(database.owner);
      const { projection, folded } = countingProjection();
      expect(await projections.catchUp(projection, "hcm")).toEqual({ state: { count: 0, sum: 0 }, position: 0 });
      await log.append([sampleWrite("hcm", "p/a", 0, 2500)]);
      await log.append([sampleWrite("hanoi", "p/b", 0, 5)]);
      const state = { count: 2500, sum: (2500 * 2501) / 2 };
      expect(await projections.catchUp(projection, "hcm")).toEqual({ state, position: 2500 });
      expect(await projections.catchUp(projection, "hcm")).toEqual({ state, position: 2500 });
      expect(folded()).toBe(2500);
      expect(await projections.rebuild(projection, "hcm")).toEqual({ state, position: 2500 });
      expect(folded()).toBe(5000);
      expect((await projections.catchUp(projection, "hanoi")).state).toEqual({ count: 5, sum: 15 });
    });

    it("makes a projection anew when its shape has another number", async () => {
      const { projection, folded } = countingProjection(2);
      expect((await postgresProjections(database.owner).catchUp(projection, "hcm")).state.count).toBe(2500);
      expect(folded()).toBe(2500);
    });

    it("keeps the old state when a rebuild fails half-way", async () => {
      const projections = postgresProjections(database.owner);
      const { projection } = countingProjection(2);
      const failing: typeof projection = {
        ...projection,
        fold: (state, event) => {
          if (state.count === 1500) throw new Error("half-way");
          return projection.fold(state, event);
        },
      };
      await expect(projections.rebuild(failing, "hcm")).rejects.toThrow("half-way");
      expect((await projections.catchUp(projection, "hcm")).state.count).toBe(2500);
    });

    it("sends to each consumer in order, in parts, and again from the one which failed", async () => {
      const outbox = postgresOutbox(database.owner);
      const sent: string[] = [];
      let down = true;
      const send = () =>
        outbox.deliver(
          "mail",
          (event) => {
            if (event.version === 3 && down) return Promise.reject(new Error("the mail server is down"));
            sent.push(event.id);
            return Promise.resolve();
          },
          { province: "hanoi", limit: 4 },
        );
      await expect(send()).rejects.toThrow("the mail server is down");
      expect(sent).toEqual(["p/b@1", "p/b@2"]);
      down = false;
      expect([await send(), await send()]).toEqual([3, 0]);
      expect(sent).toEqual(["p/b@1", "p/b@2", "p/b@3", "p/b@4", "p/b@5"]);
    });

    it("lets a consumer read and write the store it is sent from, ten at a time", async () => {
      const log = postgresLog(database.owner);
      await log.append([sampleWrite("dongnai", "dongnai/a", 0, 3)]);
      const outbox = postgresOutbox(database.owner);
      const counts = await Promise.all(
        Array.from({ length: 10 }, (_, n) =>
          outbox.deliver(
            `busy-${n}`,
            async (event) => {
              const stream = `dongnai/answers-${n}`;
              const version = (await log.read(stream)).length;
              await log.append([sampleWrite("dongnai", stream, version)], { idempotencyKey: `${n} ${event.id}` });
            },
            { province: "dongnai", limit: 3 },
          ),
        ),
      );
      expect(counts).toEqual(Array.from({ length: 10 }, () => 3));
    });

    it("parks an event after its attempts with what follows in its stream, sends the other streams, and replays in order", async () => {
      const log = postgresLog(database.owner);
      await log.append([sampleWrite("tayninh", "tayninh/bad", 0, 1), sampleWrite("tayninh", "tayninh/good", 0, 1)]);
      await log.append([sampleWrite("tayninh", "tayninh/bad", 1, 1), sampleWrite("tayninh", "tayninh/good", 1, 1)]);
      const outbox = postgresOutbox(database.owner);
      const sent: string[] = [];
      let poisoned = true;
      const send = () =>
        outbox.deliver(
          "mail",
          (event) => {
            if (event.id === "tayninh/bad@1" && poisoned) return Promise.reject(new Error("no such address"));
            sent.push(event.id);
            return Promise.resolve();
          },
          { province: "tayninh", attempts: 3 },
        );
      await expect(send()).rejects.toThrow("no such address");
      await expect(send()).rejects.toThrow("no such address");
      expect(await send()).toBe(2);
      expect(sent).toEqual(["tayninh/good@1", "tayninh/good@2"]);
      const parked = await outbox.parked("mail", "tayninh");
      expect(parked).toMatchObject([
        { id: "tayninh/bad@1", attempts: 3, reason: "no such address", again: false },
        { id: "tayninh/bad@2", attempts: 0, again: false },
      ]);
      expect(await send()).toBe(0);
      await expect(outbox.replay("mail", "tayninh/good@1", "tayninh")).rejects.toMatchObject({
        code: "log/not-parked",
      });
      poisoned = false;
      await outbox.replay("mail", "tayninh/bad@1", "tayninh");
      expect(await send()).toBe(2);
      expect(sent.slice(2)).toEqual(["tayninh/bad@1", "tayninh/bad@2"]);
      expect(await outbox.parked("mail", "tayninh")).toEqual([]);
    });

    it("keeps its turn through a send of a minute and a half, and another machine sends nothing meanwhile", async () => {
      await postgresLog(database.owner).append([sampleWrite("camau", "camau/a", 0, 2)]);
      const outbox = postgresOutbox(database.owner);
      const other = postgresOutbox(database.owner);
      const sent: string[] = [];
      vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
      try {
        const count = await outbox.deliver(
          "slow",
          async (event) => {
            for (let seconds = 0; seconds < 90 && event.version === 1; seconds += 15) {
              await database.owner.query(AGE, ["slow", 15]);
              vi.advanceTimersByTime(15_000);
              // The renewal was asked for before this, on the same connection or another one.
              while ((await database.owner.query(RENEWED, ["slow"])).length === 0);
              expect(await other.deliver("slow", () => Promise.reject(new Error("twice")), { province: "camau" })).toBe(
                0,
              );
            }
            sent.push(event.id);
          },
          { province: "camau" },
        );
        expect(count).toBe(2);
        expect(vi.getTimerCount()).toBe(0);
      } finally {
        vi.useRealTimers();
      }
      expect(sent).toEqual(["camau/a@1", "camau/a@2"]);
      expect(await outbox.deliver("slow", () => Promise.resolve(), { province: "camau" })).toBe(0);
    });

    it("that slept over its turn does not set the place back: the other machine's stands, and it is told so", async () => {
      await postgresLog(database.owner).append([sampleWrite("camau", "camau/b", 0, 3)]);
      const [slow, quick] = [postgresOutbox(database.owner), postgresOutbox(database.owner)];
      const options = { province: "camau" };
      await quick.deliver("sleepy", () => Promise.resolve(), { ...options, limit: 2 });
      await expect(
        slow.deliver(
          "sleepy",
          async () => {
            await database.owner.query(AGE, ["sleepy", 61]);
            expect(await quick.deliver("sleepy", () => Promise.resolve(), options)).toBe(3);
          },
          options,
        ),
      ).rejects.toMatchObject({ code: "store/turn-lost" });
      expect(await quick.deliver("sleepy", () => Promise.resolve(), options)).toBe(0);
    });

    it("lists the consumers by name and province with their places and what is parked", async () => {
      await postgresLog(database.owner).append([sampleWrite("vinhlong", "vinhlong/a", 0, 2)]);
      const outbox = postgresOutbox(database.owner);
      const refuse = () => Promise.reject(new Error("no"));
      await outbox.deliver("zulu", refuse, { province: "vinhlong", attempts: 1 });
      await outbox.deliver("Zulu", refuse, { province: "vinhlong" }).catch(() => undefined);
      await outbox.parked("nobody");
      const all = await outbox.consumers();
      expect(all.filter((it) => it.province === "vinhlong")).toMatchObject([
        { consumer: "Zulu", places: { vinhlong: { position: 0, attempts: 1 } }, parked: [] },
        {
          ...{ consumer: "zulu", places: { vinhlong: { position: 2, attempts: 0 } } },
          parked: [
            { id: "vinhlong/a@1", attempts: 1, reason: "no" },
            { id: "vinhlong/a@2", attempts: 0 },
          ],
        },
      ]);
      expect(all.some((it) => it.consumer === "nobody")).toBe(false);
    });

    it("holds no transaction open while it sends", async () => {
      const log = postgresLog(database.owner);
      await log.append([sampleWrite("angiang", "angiang/a", 0)]);
      const outbox = postgresOutbox(database.owner);
      let open = -1;
      await outbox.deliver(
        "mail",
        async () => {
          const rows = await database.owner.query(
            "select 1 from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'",
          );
          open = rows.length;
        },
        { province: "angiang" },
      );
      expect(open).toBe(0);
    });
  });
}
