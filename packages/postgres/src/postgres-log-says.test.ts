import { instant, legalDate } from "@kttt/core";
import type { KtttError } from "@kttt/core/errors";
import { chainHash, canonicalJson, eventContent, verify } from "@kttt/core/log";
import { sampleEvent, sampleWrite } from "@kttt/testing";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Sql, SqlRow, SqlValue } from "./driver.js";
import { postgresLog } from "./postgres-log.js";

/** A connection on which every statement is answered by these rows in turn, and what it was asked. */
function answering(...answers: readonly (readonly SqlRow[] | Error)[]) {
  const left = [...answers];
  const asked: (readonly [string, readonly SqlValue[]])[] = [];
  const sql: Sql = {
    query: (text, params = []) => {
      asked.push([text.replace(/\s+/g, " "), params]);
      const answer = left.shift() ?? [];
      return answer instanceof Error ? Promise.reject(answer) : (Promise.resolve(answer) as never);
    },
    script: () => Promise.reject(new Error("no script")),
  };
  return { log: postgresLog(sql), asked };
}

const placed = (version: number, change: object = {}) => ({
  ...{ province: "hcm", stream: "hcm/a", version, type: "sample/noted", schemaVersion: 1, data: { number: version } },
  ...{ happenedOn: legalDate("2024-06-14"), recordedAt: instant("2024-06-14T02:30:00.000Z"), idempotencyKey: null },
  ...{ actor: { agency: "so-a", person: null, role: "lead" as const }, basis: null },
  ...change,
});
const row = (position: number, version = position, change: object = {}) => ({
  position,
  content: canonicalJson(placed(version, change)),
});
const problemsOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: unknown) => (error as KtttError).problems.map(({ code, params, path }) => ({ code, params, path })),
  );

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("an append to a database", () => {
  it("is one statement: province, key, each stream once with what it must hold, and for each event its stream, version and content", async () => {
    const { asked, log } = answering([{ first: 7, entered: "" }]);
    const stored = await log.append(
      [sampleWrite("hcm", "hcm/a", 2, 1), sampleWrite("hcm", "hcm/b", 0, 2), sampleWrite("hcm", "hcm/a", 3, 1)],
      { idempotencyKey: "k" },
    );
    expect(asked).toHaveLength(1);
    const [[text, params]] = asked as [[string, readonly SqlValue[]]];
    expect(text).toContain("kttt.append($1, $2, $3, $4, $5, $6, $7)");
    expect(params.slice(0, 6)).toEqual(["hcm", "k", ["hcm/a", "hcm/b"], [2, 0], [1, 2, 2, 1], [3, 1, 2, 4]]);
    expect((params[6] as string[]).map((it) => (JSON.parse(it) as { version: number }).version)).toEqual([3, 1, 2, 4]);
    expect(stored.map(({ id, idempotencyKey, position }) => [id, position, idempotencyKey])).toEqual([
      ["hcm/a@3", 7, "k"],
      ["hcm/b@1", 8, "k"],
      ["hcm/b@2", 9, "k"],
      ["hcm/a@4", 10, "k"],
    ]);
  });

  it("of nothing asks nothing, and one of no events asks whether its streams hold what they must", async () => {
    const none = answering();
    expect(await none.log.append([])).toEqual([]);
    expect(none.asked).toEqual([]);
    const guard = answering([{ first: 0, entered: null }]);
    expect(await guard.log.append([sampleWrite("hcm", "hcm/a", 2, 0)])).toEqual([]);
    expect(guard.asked[0]?.[1]).toEqual(["hcm", null, ["hcm/a"], [2], [], [], []]);
  });

  it("returns what it was entered as: no earlier than the latest entry the database tells of", async () => {
    const at = (time: string) => instant(`2024-06-14T${time}:00.000Z`);
    const events = ["09:00", "11:00", "10:00"].map((time) => sampleEvent(1, { recordedAt: at(time) }));
    const write = [{ province: "hcm", stream: "hcm/a", expectedVersion: 0, events }];
    const times = async (entered: string | null) =>
      (await answering([{ first: 1, entered }]).log.append(write)).map((it) => it.recordedAt);
    expect(await times(at("10:00"))).toEqual(["10:00", "11:00", "11:00"].map(at));
    for (const none of ["", null]) expect(await times(none)).toEqual(["09:00", "11:00", "11:00"].map(at));
  });

  it("under a known key returns what stands there, says so, and needs nobody to hear it", async () => {
    const rows = [row(4, 1, { idempotencyKey: "k" }), row(5, 2, { idempotencyKey: "k" })];
    for (const heard of [vi.fn(), undefined]) {
      const { asked, log } = answering([{ first: -1, entered: null }], rows);
      const options = { idempotencyKey: "k", ...(heard ? { onReplay: heard } : {}) };
      const stored = await log.append([sampleWrite("hcm", "hcm/b", 0)], options);
      expect(stored.map(({ id, position }) => [id, position])).toEqual([
        ["hcm/a@1", 4],
        ["hcm/a@2", 5],
      ]);
      expect(asked[1]).toEqual([expect.stringContaining("idempotency_key = $2 order by key_index"), ["hcm", "k"]]);
      if (heard) expect(heard).toHaveBeenCalledTimes(1);
    }
    const { asked, log } = answering([{ first: -1, entered: null }], rows);
    const events = [sampleEvent(1, { idempotencyKey: "k" })];
    expect(await log.append([{ province: "hcm", stream: "hcm/b", expectedVersion: 0, events }])).toHaveLength(2);
    expect(asked[1]?.[1]).toEqual(["hcm", "k"]);
    const heard = vi.fn();
    await answering([{ first: 1, entered: "" }]).log.append([sampleWrite("hcm", "hcm/b", 0)], {
      ...{ idempotencyKey: "k", onReplay: heard },
    });
    expect(heard).not.toHaveBeenCalled();
  });

  it("refused by the database is refused with each stream's reason, and keeps the database's own words as the cause", async () => {
    const detail = JSON.stringify([
      { stream: "hcm/a", expected: 2, actual: 3 },
      { stream: "hcm/b", foreign: true },
    ]);
    const cause = Object.assign(new Error("does not fit"), { code: "KT001", detail });
    const append = () => answering(cause).log.append([sampleWrite("hcm", "hcm/a", 2)]);
    expect(await problemsOf(append())).toEqual([
      { code: "log/version-conflict", path: [], params: { stream: "hcm/a", expected: 2, actual: 3 } },
      { code: "log/foreign-stream", path: [], params: { stream: "hcm/b", province: "hcm" } },
    ]);
    expect(await append().catch((error: unknown) => (error as Error).cause)).toBe(cause);
  });

  it("of a province this role may not write is refused by its name; any other failure comes as it is", async () => {
    const denied = Object.assign(new Error("permission denied"), { code: "42501" });
    const append = (error: Error) => answering(error).log.append([sampleWrite("hcm", "hcm/a", 0)]);
    expect(await problemsOf(append(denied))).toEqual([
      { code: "store/province-refused", path: [], params: { province: "hcm" } },
    ]);
    expect(await append(denied).catch((error: unknown) => (error as Error).cause)).toBe(denied);
    const away = Object.assign(new Error("away"), { code: "ECONNRESET" });
    expect(await append(away).catch((error: unknown) => error)).toBe(away);
  });
});

describe("a reader of a database", () => {
  it("reads a stream from the first event to the last, or the part asked for", async () => {
    const { asked, log } = answering([row(4, 1)], []);
    expect(await log.read("hcm/a")).toMatchObject([{ id: "hcm/a@1", version: 1, position: 4, data: { number: 1 } }]);
    await log.read("hcm/a", { fromVersion: 3, limit: 2 });
    expect(asked.map(([, params]) => params)).toEqual([
      ["hcm/a", 1, null],
      ["hcm/a", 3, 2],
    ]);
  });

  it("reads a province from a place in it, given as a number or beside those of others", async () => {
    const { asked, log } = answering([], [], [], []);
    await log.readAll({ province: "hcm" });
    await log.readAll({ province: "hcm", after: 7, limit: 3 });
    await log.readAll({ province: "hcm", after: { hcm: 8, hanoi: 9 } });
    await log.readAll({ province: "hcm", after: { hanoi: 9 } });
    expect(asked.map(([, params]) => params)).toEqual([
      [0, 1000, "hcm"],
      [7, 3, "hcm"],
      [8, 1000, "hcm"],
      [0, 1000, "hcm"],
    ]);
  });

  it("reads all provinces from a place in each; one number is enough for one province and refused for several", async () => {
    const { asked, log } = answering([], [], [{ count: 1 }], [], [{ count: 2 }]);
    await log.readAll();
    await log.readAll({ after: { hcm: 3 }, limit: 5 });
    await log.readAll({ after: 4 });
    expect(asked.map(([, params]) => params)).toEqual([["{}", 0, 1000], ['{"hcm":3}', 0, 5], [], ["{}", 4, 1000]]);
    expect(await problemsOf(log.readAll({ after: 4 }))).toEqual([
      { code: "log/cursor-needed", path: ["after"], params: { position: 4 } },
    ]);
  });

  it("gives every event of a page with its place, of one province and of all", async () => {
    for (const options of [{}, { province: "hcm" }, { after: { hcm: 3 } }]) {
      const { log } = answering([row(4, 1), row(5, 2)]);
      expect((await log.readAll(options)).map((it) => [it.id, it.position])).toEqual([
        ["hcm/a@1", 4],
        ["hcm/a@2", 5],
      ]);
    }
  });

  it("gives the events of a command with what the log keeps of it, and of others without", async () => {
    const { log } = answering([row(1, 1, { command: { digest: "d" } }), row(2)]);
    const [first, second] = await log.read("hcm/a");
    expect(first?.command).toEqual({ digest: "d" });
    expect("command" in (second ?? {})).toBe(false);
  });

  it("is told the database's own time, and where each log ends", async () => {
    const { log } = answering(
      [{ now: "2024-06-14T02:30:00.123Z" }],
      [
        { province: "hanoi", position: 2, events: 2 },
        { province: "hcm", position: 3, events: 4 },
      ],
    );
    expect(await log.now()).toBe("2024-06-14T02:30:00.123Z");
    expect(await log.ends?.()).toEqual({ hanoi: { position: 2, events: 2 }, hcm: { position: 3, events: 4 } });
  });
});

describe("an auditor of a database", () => {
  const sealed = async (change: object = {}, columns: object = {}) => {
    const event = { ...placed(1, change), id: "hcm/a@1" };
    const hash = await chainHash("0".repeat(64), event);
    return {
      ...{ position: 1, content: eventContent(event), hash, log_hash: "f".repeat(64), key_index: 1 },
      ...{ province: "hcm", stream: "hcm/a", version: 1, idempotency_key: null },
      ...columns,
    };
  };
  const read = async (rows: readonly SqlRow[]) => (await answering(rows).log.readAllSealed())[0];

  it("gets each event with its links, from a place in each province", async () => {
    const it = await sealed();
    const { asked, log } = answering([it], []);
    expect(await log.readAllSealed()).toMatchObject([
      { id: "hcm/a@1", hash: it.hash, logHash: "f".repeat(64), keyIndex: 1, position: 1, version: 1 },
    ]);
    await log.readAllSealed({ after: { hcm: 1 }, limit: 10 });
    expect(asked.map(([, params]) => params)).toEqual([
      ["{}", 0, 1000],
      ['{"hcm":1}', 0, 10],
    ]);
  });

  it.each([[{ province: "hanoi" }], [{ stream: "hcm/b" }], [{ version: 2 }], [{ idempotency_key: "k" }]])(
    "finds no link on an event whose column says another thing than its content: %j",
    async (columns) => {
      const row = await sealed({}, columns);
      expect(await read([row])).toMatchObject({
        ...{ hash: "", province: row.province, stream: row.stream, version: row.version },
        id: `${row.stream}@${row.version}`,
      });
    },
  );

  it.each(["null", "7", "[]", "{}", '{"actor":null}', '{"actor":7}', "not json", '{"actor":{},"a":1e400}'])(
    "is told of a content which is no event, by its place: %s",
    async (content) => {
      const row = await sealed({}, { content });
      const place = { province: "hcm", position: 1, stream: "hcm/a", version: 1 };
      expect(await read([row])).toEqual({ unreadable: true, ...place });
    },
  );

  it("takes an event written another way than the canonical one for none", async () => {
    const row = await sealed();
    expect(await read([{ ...row, content: `${row.content} ` }])).toMatchObject({ unreadable: true });
    expect(await read([row])).toMatchObject({ type: "sample/noted" });
    const pages = answering([{ ...row, content: "null" }]);
    expect((await verify(pages.log)).broken).toMatchObject({ id: "hcm/a@1", reason: "unreadable" });
  });
});

describe("the pause after a conflict", () => {
  it("is at most 10 ms at first, doubles, and never exceeds half a second; two who met do not wait alike", async () => {
    vi.useFakeTimers();
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const { log } = answering();
    for (const [attempt, wait] of [
      [1, 5],
      [2, 10],
      [6, 160],
      [7, 250],
      [50, 250],
      [5_000, 250],
    ] as const) {
      let over = false;
      const pause = log.pause(attempt).then(() => (over = true));
      await vi.advanceTimersByTimeAsync(wait - 1);
      expect([attempt, over]).toEqual([attempt, false]);
      await vi.advanceTimersByTimeAsync(1);
      await pause;
    }
  });
});
