import { type EventLog, instant, type StoredEvent, type StreamWrite } from "@kttt/core";
import { cursorAfter, type LogCursor } from "@kttt/core/log";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { logModelTest } from "./event-log-model.js";
import { sampleEvent, sampleWrite } from "./sample-events.js";

/** A log to be tested, and how to let go of it. */
export interface LogUnderTest {
  readonly log: EventLog;
  readonly close?: () => Promise<void>;
}

/** Every event after a place, read in pages of `limit`. */
export async function readToEnd(
  log: EventLog,
  options: { readonly after?: LogCursor; readonly limit?: number; readonly province?: string } = {},
): Promise<readonly StoredEvent[]> {
  const all: StoredEvent[] = [];
  for (let cursor = options.after ?? {}; ;) {
    const page = await log.readAll({ ...options, after: cursor });
    if (page.length === 0) return all;
    all.push(...page);
    cursor = cursorAfter(cursor, page);
  }
}

/**
 * The behaviour which every event log must show, as vitest tests. The log may hold events already and may be shared: the
 * tests use names of their own.
 *
 * @param name how the log is called in the report
 * @param open makes the log once, before the first test
 */
export function eventLogSuite(name: string, open: () => Promise<LogUnderTest>): void {
  describe(`${name} is an event log`, { timeout: 60_000 }, () => {
    let under: LogUnderTest;
    let log: EventLog;
    let named = 0;
    const run = globalThis.crypto.randomUUID().slice(0, 8);
    let lastProvince = "";
    /** A name nobody has used: of a province, of a stream in the province named last, of a key. */
    function fresh(what: string): string {
      const name = `${what}-${run}-${(named += 1)}`;
      if (what === "tinh") lastProvince = name;
      return what.startsWith("lu") ? `${lastProvince}/${name}` : name;
    }
    const conflict = expect.objectContaining({ code: "log/version-conflict" }) as Error;
    const headOf = async () => cursorAfter({}, await readToEnd(log));

    beforeAll(async () => {
      under = await open();
      log = under.log;
    }, 60_000);
    afterAll(async () => under.close?.());

    it("numbers the events of a stream from 1 without a gap and gives each the id stream@version", async () => {
      const [province, stream] = [fresh("tinh"), fresh("luong")];
      const first = await log.append([sampleWrite(province, stream, 0, 2)]);
      const second = await log.append([sampleWrite(province, stream, 2, 1)]);
      const stored = [...first, ...second];
      expect(stored.map((event) => event.version)).toEqual([1, 2, 3]);
      expect(stored.map((event) => event.id)).toEqual([1, 2, 3].map((version) => `${stream}@${version}`));
      expect(stored.every((event) => event.stream === stream && event.province === province)).toBe(true);
      expect(await log.read(stream)).toEqual(stored);
    });

    it("reads nothing from a stream nobody has written to", async () => {
      expect(await log.read(fresh("luong"))).toEqual([]);
    });

    it("reads a part of a stream: from a version on, at most so many", async () => {
      const [province, stream] = [fresh("tinh"), fresh("luong")];
      await log.append([sampleWrite(province, stream, 0, 10)]);
      const versions = async (options: { fromVersion?: number; limit?: number }) =>
        (await log.read(stream, options)).map((event) => event.version);
      expect(await versions({ fromVersion: 8 })).toEqual([8, 9, 10]);
      expect(await versions({ fromVersion: 3, limit: 2 })).toEqual([3, 4]);
      expect(await versions({ limit: 1 })).toEqual([1]);
      expect(await versions({ fromVersion: 11 })).toEqual([]);
    });

    it("refuses a writer who knows fewer or more events than the stream holds, and then keeps nothing of his", async () => {
      const [province, stream] = [fresh("tinh"), fresh("luong")];
      await log.append([sampleWrite(province, stream, 0, 2)]);
      for (const expectedVersion of [0, 1, 3]) {
        await expect(log.append([sampleWrite(province, stream, expectedVersion)])).rejects.toThrow(conflict);
      }
      expect(await log.read(stream)).toHaveLength(2);
    });

    it("tells in a conflict how many events the stream holds, so that the writer can decide again", async () => {
      const [province, stream] = [fresh("tinh"), fresh("luong")];
      await log.append([sampleWrite(province, stream, 0, 2)]);
      await expect(log.append([sampleWrite(province, stream, 1)])).rejects.toMatchObject({
        problems: [{ code: "log/version-conflict", params: { stream, expected: 1, actual: 2 } }],
      });
    });

    it("lets exactly one of two writers through who both read the same version", async () => {
      const [province, stream] = [fresh("tinh"), fresh("luong")];
      const results = await Promise.allSettled(
        Array.from({ length: 5 }, () => log.append([sampleWrite(province, stream, 0)])),
      );
      expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
      for (const result of results) if (result.status === "rejected") expect(result.reason).toEqual(conflict);
      expect(await log.read(stream)).toHaveLength(1);
    });

    it("appends to several streams at once, in the order given", async () => {
      const [province, a, b] = [fresh("tinh"), fresh("luong"), fresh("luong")];
      const stored = await log.append([
        sampleWrite(province, a, 0, 2),
        sampleWrite(province, b, 0, 1),
        sampleWrite(province, a, 2, 1),
      ]);
      expect(stored.map((event) => event.id)).toEqual([`${a}@1`, `${a}@2`, `${b}@1`, `${a}@3`]);
      expect(stored.map((event) => event.position)).toEqual(
        [...stored.map((event) => event.position)].sort((x, y) => x - y),
      );
      expect(await log.read(a)).toHaveLength(3);
    });

    it("appends all or nothing: one stream in conflict keeps the others as they were", async () => {
      const [province, a, b] = [fresh("tinh"), fresh("luong"), fresh("luong")];
      await log.append([sampleWrite(province, b, 0)]);
      const before = await headOf();
      await expect(log.append([sampleWrite(province, a, 0, 3), sampleWrite(province, b, 0)])).rejects.toThrow(conflict);
      await expect(log.append([sampleWrite(province, a, 0), sampleWrite(province, a, 5)])).rejects.toThrow(conflict);
      expect(await log.read(a)).toEqual([]);
      expect(await headOf()).toEqual(before);
    });

    it("returns the first result for an idempotency key used again, and writes nothing", async () => {
      const [province, a, b] = [fresh("tinh"), fresh("luong"), fresh("luong")];
      const idempotencyKey = fresh("lenh");
      const writes = [sampleWrite(province, a, 0, 2), sampleWrite(province, b, 0)];
      const first = await log.append(writes, { idempotencyKey });
      expect(first.map((event) => event.idempotencyKey)).toEqual([idempotencyKey, idempotencyKey, idempotencyKey]);
      expect(await log.append(writes, { idempotencyKey })).toEqual(first);
      const later = [sampleWrite(province, a, 2, 4)];
      expect(await log.append(later, { idempotencyKey })).toEqual(first);
      expect(await log.read(a)).toHaveLength(2);
    });

    it("knows a key also when only the events carry it", async () => {
      const [province, stream, idempotencyKey] = [fresh("tinh"), fresh("luong"), fresh("lenh")];
      const write: StreamWrite = { province, stream, expectedVersion: 0, events: [sampleEvent(1, { idempotencyKey })] };
      const first = await log.append([write]);
      expect(await log.append([write])).toEqual(first);
      expect(await log.append([write], { idempotencyKey })).toEqual(first);
      expect(await log.read(stream)).toHaveLength(1);
    });

    it("gives all who send the same command at the same moment the same result", async () => {
      const [province, stream, idempotencyKey] = [fresh("tinh"), fresh("luong"), fresh("lenh")];
      const results = await Promise.all(
        Array.from({ length: 5 }, () => log.append([sampleWrite(province, stream, 0, 2)], { idempotencyKey })),
      );
      for (const result of results) expect(result).toEqual(results[0]);
      expect(await log.read(stream)).toHaveLength(2);
    });

    it("takes the same key in another province for another command", async () => {
      const idempotencyKey = fresh("lenh");
      const [one, a, other, b] = [fresh("tinh"), fresh("luong"), fresh("tinh"), fresh("luong")];
      await log.append([sampleWrite(one, a, 0)], { idempotencyKey });
      await log.append([sampleWrite(other, b, 0)], { idempotencyKey });
      expect(await log.read(b)).toHaveLength(1);
    });

    it("does not use up the key of an append which was refused or held no events", async () => {
      const [province, stream, idempotencyKey] = [fresh("tinh"), fresh("luong"), fresh("lenh")];
      await expect(log.append([sampleWrite(province, stream, 7)], { idempotencyKey })).rejects.toThrow(conflict);
      expect(await log.append([], { idempotencyKey })).toEqual([]);
      expect(await log.append([sampleWrite(province, stream, 0, 0)], { idempotencyKey })).toEqual([]);
      expect(await log.append([sampleWrite(province, stream, 0)], { idempotencyKey })).toHaveLength(1);
    });

    it("checks the version also where an append holds no events for a stream", async () => {
      const [province, a, b] = [fresh("tinh"), fresh("luong"), fresh("luong")];
      await log.append([sampleWrite(province, a, 0)]);
      const guarded = [sampleWrite(province, a, 0, 0), sampleWrite(province, b, 0)];
      await expect(log.append(guarded)).rejects.toThrow(conflict);
      expect(await log.read(b)).toEqual([]);
    });

    it("gives a reader who continues after the last position every event exactly once, in any size of page", async () => {
      const province = fresh("tinh");
      const streams = [fresh("luong"), fresh("luong"), fresh("luong")];
      const before = await headOf();
      const written: StoredEvent[] = [];
      for (let round = 0; round < 4; round += 1) {
        for (const stream of streams)
          written.push(...(await log.append([sampleWrite(province, stream, round * 2, 2)])));
      }
      for (const limit of [1, 2, 5, 24, 1000]) {
        const seen = (await readToEnd(log, { after: before, limit })).filter((event) => event.province === province);
        expect(seen).toEqual(written);
      }
      expect(await log.readAll({ after: written.at(-1)?.position ?? 0, province })).toEqual([]);
    });

    it("numbers the events of each province from 1 without a gap, whoever else is writing or gives up", async () => {
      const provinces = [fresh("tinh"), fresh("tinh"), fresh("tinh")];
      await Promise.allSettled(
        Array.from({ length: 12 }, (_, n) => {
          const of = provinces[n % 3] ?? "";
          // Every fourth one fails: its stream holds nothing yet.
          return log.append([sampleWrite(of, `${of}/luong-${n}`, n % 4 === 3 ? 5 : 0, 1 + (n % 2))]);
        }),
      );
      for (const of of provinces) {
        const positions = (await readToEnd(log, { province: of })).map(({ position }) => position);
        expect(positions.length).toBeGreaterThan(2);
        expect(positions).toEqual(positions.map((_, index) => index + 1));
      }
    });

    it("goes on in every province from the reader's own place in it, and refuses one place for several", async () => {
      const [one, a, two, b] = [fresh("tinh"), fresh("luong"), fresh("tinh"), fresh("luong")];
      await log.append([sampleWrite(one, a, 0, 3)]);
      await log.append([sampleWrite(two, b, 0, 2)]);
      const cursor = { ...(await headOf()), [one]: 1, [two]: 1 };
      await log.append([sampleWrite(two, b, 2)]);
      const ids = (await readToEnd(log, { after: cursor, limit: 2 })).map(({ id }) => id);
      expect(ids).toEqual([`${a}@2`, `${a}@3`, `${b}@2`, `${b}@3`]);
      await expect(log.readAll({ after: 1 })).rejects.toMatchObject({ code: "log/cursor-needed" });
      expect((await log.readAll({ after: cursor, province: one })).map(({ position }) => position)).toEqual([2, 3]);
    });

    it("pages with at most 1,000 events by default", async () => {
      const province = fresh("tinh");
      await log.append([sampleWrite(province, fresh("luong"), 0, 1001)]);
      expect(await log.readAll({ province })).toHaveLength(1000);
      expect(await readToEnd(log, { province })).toHaveLength(1001);
    });

    it("reads one province alone and never mixes another one's events in", async () => {
      const [mine, other] = [fresh("tinh"), fresh("tinh")];
      for (const province of [mine, other, mine, other]) {
        await log.append([sampleWrite(province, `${province}/${fresh("lenh")}`, 0, 2)]);
      }
      const seen = await readToEnd(log, { province: mine, limit: 3 });
      expect(seen).toHaveLength(4);
      expect(seen.every((event) => event.province === mine)).toBe(true);
    });

    it("refuses one append for two provinces, and a stream which is another province's", async () => {
      const [other, mine, stream] = [fresh("tinh"), fresh("tinh"), fresh("luong")];
      await log.append([sampleWrite(mine, stream, 0)]);
      await expect(
        log.append([sampleWrite(mine, fresh("luong"), 0), sampleWrite(other, fresh("luong"), 0)]),
      ).rejects.toMatchObject({ code: "log/several-provinces" });
      for (const expectedVersion of [0, 1]) {
        await expect(log.append([sampleWrite(other, stream, expectedVersion)])).rejects.toMatchObject({
          code: "log/foreign-stream",
        });
      }
      expect(await log.read(stream)).toHaveLength(1);
    });

    it("refuses two keys in one append", async () => {
      const events = [sampleEvent(1, { idempotencyKey: "a" }), sampleEvent(2, { idempotencyKey: "b" })];
      const write: StreamWrite = { province: fresh("tinh"), stream: fresh("luong"), expectedVersion: 0, events };
      await expect(log.append([write])).rejects.toMatchObject({ code: "log/several-keys" });
    });

    it("refuses empty names and impossible versions, all at once", async () => {
      const write: StreamWrite = { province: "", stream: "a\nb", expectedVersion: -1, events: [sampleEvent()] };
      await expect(log.append([write])).rejects.toMatchObject({
        problems: [{ code: "log/bad-name" }, { code: "log/bad-name" }, { code: "log/bad-version" }],
      });
    });

    it("keeps names and keys of 1,200 bytes, and refuses longer ones with their place", async () => {
      // Nothing a database could make shorter.
      const long = (bytes: number, seed: number) =>
        Array.from({ length: bytes }, (_, at) =>
          String.fromCharCode(48 + ((((at + seed) ** 3 * 7919 + at * 104_729) % 999_983) % 75)),
        ).join("");
      const [province, key] = [long(500, 31).replaceAll("/", "-"), long(1_200, 41)];
      const stream = `${province}/${long(699, 37)}`;
      const write = { province, stream, expectedVersion: 0, events: [sampleEvent()] };
      await log.append([write], { idempotencyKey: key });
      expect(await log.read(stream)).toMatchObject([{ province, idempotencyKey: key }]);
      const name = "ậ".repeat(401);
      const longer = { ...write, province: name, stream: `${name}/a`, events: [sampleEvent(1, { type: name })] };
      await expect(log.append([longer], { idempotencyKey: "k".repeat(8_000) })).rejects.toMatchObject({
        problems: [["idempotencyKey"], [0, "stream"], [0, "province"], [0, "events", 0, "type"]].map((path) => ({
          code: "log/long-name",
          path,
        })),
      });
    });

    it("does not let recordedAt go back within a province, whatever the writers' clocks show, and changes nothing else", async () => {
      const province = fresh("tinh");
      // Names and data which look like the place where an event says when it was entered.
      const lookalike = `","recordedAt":"2000-01-01T00:00:00.000Z","schemaVersion":1`;
      const stream = (name: string) => `${province}/${name}${lookalike}`;
      const data = { recordedAt: "2000-01-01T00:00:00.000Z", schemaVersion: 1, words: [lookalike, "\u0000\\"] };
      const at = (time: string) => instant(`2024-06-14T${time}:00.000Z`);
      const enter = async (name: string, from: number, ...times: string[]) => {
        const events = times.map((time) => sampleEvent(data, { recordedAt: at(time), type: `noted${lookalike}` }));
        return log.append([{ province, stream: stream(name), expectedVersion: from, events }]);
      };
      const stored = [
        ...(await enter("a", 0, "10:00")),
        ...(await enter("b", 0, "09:00", "11:00", "10:30")),
        ...(await enter("a", 1, "10:59")),
        ...(await enter("c", 0, "12:00")),
      ];
      expect(stored.map(({ recordedAt }) => recordedAt)).toEqual(
        ["10:00", "10:00", "11:00", "11:00", "11:00", "12:00"].map(at),
      );
      expect(stored.every((event) => event.type === `noted${lookalike}`)).toBe(true);
      for (const event of stored) expect(event.data).toEqual(data);
      expect(await readToEnd(log, { province })).toEqual(stored);
      expect(await log.read(stream("a"))).toEqual([stored[0], stored[4]]);
      const other = fresh("tinh");
      const events = [sampleEvent(1, { recordedAt: at("08:00") })];
      const [first] = await log.append([{ province: other, stream: `${other}/a`, expectedVersion: 0, events }]);
      expect(first?.recordedAt).toBe(at("08:00"));
    });

    it("keeps recordedAt in order among writers who append at once with clocks that differ", async () => {
      const province = fresh("tinh");
      const times = Array.from({ length: 12 }, (_, n) => instant(`2024-06-14T10:${String(50 - n)}:00.000Z`));
      await Promise.all(
        times.map((recordedAt, n) => {
          const events = [sampleEvent(n, { recordedAt }), sampleEvent(n)];
          return log.append([{ province, stream: `${province}/${n}`, expectedVersion: 0, events }]);
        }),
      );
      const entered = (await readToEnd(log, { province })).map(({ recordedAt }) => recordedAt);
      expect(entered).toHaveLength(24);
      expect(entered).toEqual([...entered].sort());
    });

    it("keeps everything JSON can say exactly, Vietnamese text in NFC and NFD, and odd keys, byte for byte", async () => {
      const [province, stream] = [fresh("tinh"), fresh("luồng tiếng Việt")];
      const data = {
        nfc: "Kế hoạch phát triển kinh tế tập thể, hợp tác xã".normalize("NFC"),
        nfd: "Ủy ban nhân dân".normalize("NFD"),
        signs: '\u0000\u001f"\\/\u2028😀\\\u0000\\u0000',
        numbers: [0, -1, 1.5, 1e21, 1e-7, 5e-324, Number.MAX_SAFE_INTEGER, 0.1 + 0.2],
        nothing: null,
        empty: [{}, [], ""],
        flags: [true, false],
        ["__proto__"]: "a key like any other",
        deep: { a: { b: { c: [{ d: ["đ"] }] } } },
      };
      const event = sampleEvent(data, { idempotencyKey: null, basis: null });
      const [stored] = await log.append([{ province, stream, expectedVersion: 0, events: [event] }]);
      const [again] = await log.read(stream);
      expect(again).toEqual(stored);
      expect(JSON.stringify(again)).toBe(JSON.stringify(stored));
      const expected = { ...event, id: `${stream}@1`, province, stream, version: 1, position: again?.position };
      expect(again).toEqual(expected);
      expect(JSON.parse(JSON.stringify(again))).toEqual(again);
      const keys = Object.keys(again?.data as object);
      expect(keys).toEqual([...keys].sort());
    });

    it("leaves undefined properties out, as JSON does, in what it returns and in what it keeps", async () => {
      const [province, stream] = [fresh("tinh"), fresh("luong")];
      const events = [{ ...sampleEvent(), data: { there: 1, gone: undefined } }];
      const [stored] = await log.append([{ province, stream, expectedVersion: 0, events }]);
      expect(Object.keys(stored?.data as object)).toEqual(["there"]);
      expect(Object.keys((await log.read(stream))[0]?.data as object)).toEqual(["there"]);
    });

    it("refuses what JSON would lose or change, says where it stands, and keeps nothing", async () => {
      const [province, stream] = [fresh("tinh"), fresh("luong")];
      const circle: Record<string, unknown> = {};
      circle["self"] = circle;
      const bad = [NaN, Infinity, 1n, () => 1, Symbol("x"), new Date(0), new Map(), "\ud800", circle];
      const events = bad.map((value) => ({ ...sampleEvent(), data: { list: [1, value] } }));
      const append = log.append([{ province, stream, expectedVersion: 0, events }]);
      await expect(append).rejects.toMatchObject({
        problems: bad.map((value, index) => ({
          code: "log/not-json",
          path: [0, "events", index, "data", "list", 1, ...(value === circle ? ["self"] : [])],
        })),
      });
      expect(await log.read(stream)).toEqual([]);
    });

    it("keeps a copy: neither the writer nor a reader can change the past", async () => {
      const [province, stream] = [fresh("tinh"), fresh("luong")];
      const data = { words: ["before"] };
      const write = { province, stream, expectedVersion: 0, events: [{ ...sampleEvent(), data }] };
      const [stored] = await log.append([write]);
      expect(Object.isFrozen(data)).toBe(false);
      data.words[0] = "after";
      const change = (event: StoredEvent | undefined) => {
        // A log may freeze what it gives, and then this throws; or give a copy, and then it changes only that.
        try {
          (event?.data as { words: string[] }).words[0] = "after";
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
        }
      };
      change(stored);
      change((await log.read(stream))[0]);
      change((await log.readAll({ after: (stored?.position ?? 1) - 1, province }))[0]);
      expect((await log.read(stream))[0]?.data).toEqual({ words: ["before"] });
    });

    it("behaves like a list with versions and keys, whatever is done in whatever order", async () => {
      await logModelTest(log, fresh);
    }, 120_000);
  });
}
