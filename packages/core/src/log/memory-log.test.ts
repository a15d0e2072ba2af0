import { describe, expect, it, vi } from "vitest";
import { instant } from "../kernel/instant.js";
import { legalDate } from "../kernel/legal-date.js";
import type { KtttError } from "../kernel/problem.js";
import { settableClock } from "./clock.js";
import type { NewEvent, StoredEvent } from "./event.js";
import { cursorAfter, enteredInOrder, type EventLog, type ReadAllOptions } from "./event-log.js";
import { memoryLogger } from "./logger.js";
import { memoryLog } from "./memory-log.js";

const at = (time: string) => instant(`2024-06-14T${time}:00.000Z`);
const noted = (change: Partial<NewEvent> = {}): NewEvent => ({
  ...{ type: "sample/noted", schemaVersion: 1, happenedOn: legalDate("2024-06-14"), recordedAt: at("02:30") },
  ...{ actor: { agency: "so-du-lich", person: null, role: "lead" }, basis: null, idempotencyKey: null, data: null },
  ...change,
});
const write = (stream: string, expectedVersion: number, count = 1, province = stream.split("/")[0] ?? "") => ({
  ...{ province, stream, expectedVersion },
  events: Array.from({ length: count }, () => noted()),
});
const problemsOf = (work: () => unknown) =>
  Promise.resolve()
    .then(work)
    .then(
      () => [],
      (error: unknown) => (error as KtttError).problems.map(({ code, params, path }) => ({ code, params, path })),
    );
const ids = (events: readonly StoredEvent[]) => events.map((it) => it.id);

/** Three events of each of these provinces, in one stream each. */
async function holding(...provinces: readonly string[]): Promise<EventLog> {
  const log = memoryLog();
  for (const name of provinces) await log.append([write(`${name}/a`, 0, 3)]);
  return log;
}

describe("a log in memory refuses", () => {
  it("what does not follow what a stream holds, and another province's stream, all at once, and keeps nothing of it", async () => {
    const log = await holding("hcm", "hanoi");
    const writes = [write("hanoi/a", 3, 1, "hcm"), write("hcm/a", 2, 1), write("hcm/b", 0, 1)];
    expect(await problemsOf(() => log.append(writes))).toEqual([
      { code: "log/foreign-stream", path: [], params: { stream: "hanoi/a", province: "hcm" } },
      { code: "log/version-conflict", path: [], params: { stream: "hcm/a", expected: 2, actual: 3 } },
    ]);
    expect([await log.read("hcm/b"), (await log.readAll()).length]).toEqual([[], 6]);
  });

  it("to open on events which do not stand in order, and names the first of them, its place and the one which is due", async () => {
    const [first, second, third] = (await (await holding("hcm")).readAll()) as [StoredEvent, StoredEvent, StoredEvent];
    const wrong = (events: readonly StoredEvent[]) => problemsOf(() => memoryLog(events));
    const notInOrder = (index: number, id: string, position: number, expected: number) => [
      { code: "log/not-in-order", path: [index], params: { id, position, expected } },
    ];
    expect(await wrong([second])).toEqual(notInOrder(0, "hcm/a@2", 2, 1));
    expect(await wrong([first, third])).toEqual(notInOrder(1, "hcm/a@3", 3, 2));
    // Its place is right, its version is not; and the other way round; and its id is another one's.
    expect(await wrong([first, { ...third, position: 2 }])).toEqual(notInOrder(1, "hcm/a@3", 2, 2));
    expect(await wrong([first, { ...second, position: 3 }])).toEqual(notInOrder(1, "hcm/a@2", 3, 2));
    expect(await wrong([first, { ...second, id: "hcm/a@9" }])).toEqual(notInOrder(1, "hcm/a@9", 2, 2));
    // The stream of one province goes on in the log of another.
    expect(await wrong([first, { ...second, province: "hanoi", position: 1 }])).toEqual(notInOrder(1, "hcm/a@2", 1, 1));
    expect(await wrong([first, second, third])).toEqual([]);
  });

  it("to open on events which JSON cannot say, and names all of them", async () => {
    const [first, second] = (await (await holding("hcm")).readAll()) as [StoredEvent, StoredEvent];
    const odd = (event: StoredEvent) => ({ ...event, data: () => 1 });
    expect(await problemsOf(() => memoryLog([odd(first), odd(second)]))).toMatchObject([
      { code: "log/not-json" },
      { code: "log/not-json" },
    ]);
  });
});

describe("a log in memory gives", () => {
  it("what stands under a known key, as a list of its own, says that it was there, and needs nobody to hear it", async () => {
    const log = memoryLog();
    const onReplay = vi.fn();
    const first = await log.append([write("hcm/a", 0, 2)], { idempotencyKey: "k", onReplay });
    expect(onReplay).not.toHaveBeenCalled();
    const again = await log.append([write("hcm/a", 0, 2)], { idempotencyKey: "k", onReplay });
    expect(onReplay).toHaveBeenCalledTimes(1);
    (again as StoredEvent[]).length = 0;
    expect(await log.append([write("hcm/b", 7)], { idempotencyKey: "k" })).toEqual(first);
    // A key is a province's own, wherever its name ends and the key begins.
    expect(await log.append([write("hanoi/a", 0)], { idempotencyKey: "k" })).toHaveLength(1);
    expect(ids(await log.readAll())).toEqual(["hanoi/a@1", "hcm/a@1", "hcm/a@2"]);
  });

  it("the part of a stream asked for: from the first version on where less is said, at most so many", async () => {
    const log = await holding("hcm");
    const versions = async (options?: { fromVersion?: number; limit?: number }) =>
      (await log.read("hcm/a", options)).map((it) => it.version);
    expect(await versions()).toEqual([1, 2, 3]);
    for (const fromVersion of [-1, 0, 1]) expect(await versions({ fromVersion, limit: 2 })).toEqual([1, 2]);
    expect(await versions({ fromVersion: 2, limit: 1 })).toEqual([2]);
    expect([await versions({ limit: 0 }), await versions({ fromVersion: 4 })]).toEqual([[], []]);
  });

  it("its provinces by name, each from the reader's place, no more than the page holds", async () => {
    const log = await holding("hcm", "dongnai", "hanoi");
    const read = async (options?: ReadAllOptions) => ids(await log.readAll(options));
    const all = ["dongnai", "hanoi", "hcm"].flatMap((name) => [1, 2, 3].map((n) => `${name}/a@${n}`));
    expect(await read()).toEqual(all);
    expect(await read({ after: 0 })).toEqual(all);
    for (const limit of [0, 2, 3, 4, 9, 10]) expect(await read({ limit })).toEqual(all.slice(0, limit));
    expect(await read({ after: { dongnai: 3, hanoi: 2 }, limit: 2 })).toEqual(["hanoi/a@3", "hcm/a@1"]);
    for (const after of [0, 1, 2, 3, 4]) {
      const rest = [1, 2, 3].filter((n) => n > after).map((n) => `hcm/a@${n}`);
      expect(await read({ province: "hcm", after })).toEqual(rest);
      expect(await read({ province: "hcm", after: { hcm: after, hanoi: 3 } })).toEqual(rest);
    }
    expect(await read({ province: "tinh-khong-co" })).toEqual([]);
  });

  it("one number as a place only where there is one province", async () => {
    const one = await holding("hcm");
    expect(ids(await one.readAll({ after: 2 }))).toEqual(["hcm/a@3"]);
    const two = await holding("hcm", "hanoi");
    expect(await problemsOf(() => two.readAll({ after: 1 }))).toEqual([
      { code: "log/cursor-needed", path: ["after"], params: { position: 1 } },
    ]);
    expect(await two.readAll({ after: 1, province: "hcm" })).toHaveLength(2);
  });

  it("an append of no writes nothing, and each province's positions from 1, whatever stands in others", async () => {
    const log = await holding("hcm");
    expect(await log.append([])).toEqual([]);
    expect((await log.append([write("hanoi/a", 0, 2)])).map((it) => it.position)).toEqual([1, 2]);
    expect((await log.append([write("hcm/b", 0), write("hcm/a", 3)])).map((it) => it.position)).toEqual([4, 5]);
  });

  it("entries in the order of time of each province alone, from the latest it was opened on", async () => {
    const log = memoryLog();
    const enter = async (stream: string, expectedVersion: number, time: string) => {
      const events = [noted({ recordedAt: at(time) })];
      return (await log.append([{ ...write(stream, expectedVersion), events }]))[0]?.recordedAt;
    };
    expect(await enter("hcm/a", 0, "10:00")).toBe(at("10:00"));
    expect(await enter("hcm/b", 0, "09:00")).toBe(at("10:00"));
    expect(await enter("hanoi/a", 0, "08:00")).toBe(at("08:00"));
    expect(await enter("hcm/b", 1, "11:00")).toBe(at("11:00"));
    expect(await enter("hcm/b", 2, "10:30")).toBe(at("11:00"));
  });
});

describe("entries in order", () => {
  it("keep what they say where they do not go back, and are otherwise as late as the one before", () => {
    const events = ["09:00", "11:00", "10:00"].map((time) => ({ name: time, recordedAt: at(time) }));
    const [nine, eleven, ten] = events as [(typeof events)[0], (typeof events)[0], (typeof events)[0]];
    const held = enteredInOrder(events, undefined);
    expect(held).toEqual([nine, eleven, { ...ten, recordedAt: at("11:00") }]);
    expect([held[0], held[1]]).toEqual([nine, eleven]);
    expect(held[0] === nine && held[1] === eleven).toBe(true);
    expect(ten.recordedAt).toBe(at("10:00"));
    expect(enteredInOrder(events, at("09:00"))[0]).toBe(nine);
    expect(enteredInOrder(events, at("12:00")).map((it) => it.recordedAt)).toEqual(["12:00", "12:00", "12:00"].map(at));
  });

  it("a cursor goes on to the last place of each province on a page, and keeps the places of others", () => {
    const before = { hanoi: 4, hcm: 1 };
    const page = [
      { province: "hcm", position: 2 },
      { province: "hcm", position: 3 },
      { province: "dongnai", position: 1 },
    ];
    expect(cursorAfter(before, page)).toEqual({ hanoi: 4, hcm: 3, dongnai: 1 });
    expect(before).toEqual({ hanoi: 4, hcm: 1 });
  });
});

it("a clock which is set shows that moment until it is set again", () => {
  const clock = settableClock(at("08:00"));
  expect([clock.now(), clock.now()]).toEqual([at("08:00"), at("08:00")]);
  clock.set(at("07:00"));
  expect(clock.now()).toBe(at("07:00"));
});

it("a logger which keeps its entries has each of them, in order", () => {
  const logger = memoryLogger();
  expect(logger.entries).toEqual([]);
  logger.log({ level: "warn", code: "log/a" });
  logger.log({ level: "info", code: "log/b" });
  expect(logger.entries.map((it) => it.code)).toEqual(["log/a", "log/b"]);
});
